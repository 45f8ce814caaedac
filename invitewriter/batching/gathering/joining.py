"""Joins what is known of people elsewhere (connections, cards, summaries) to the entries by name; never by a guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from invitewriter.batching.entry import Entry
from invitewriter.batching.gathering.values import Known, Loose
from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.domain import Stage
from invitewriter.errors import NotesError
from invitewriter.text.files import read_text
from invitewriter.text.folding import spellings

_MOST_CANDIDATES = 6
_SUFFIXES = frozenset({".md", ".markdown", ".txt", ".text", ".docx"})


class _ByName:
    """Things by the names of their bearers."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = [parse_name(name) for name in names]
        self._whole: defaultdict[frozenset[str], list[int]] = defaultdict(list)
        self._near: defaultdict[str, list[int]] = defaultdict(list)
        for index, name in enumerate(self.names):
            for whole in set(_wholes(name)):
                self._whole[whole].append(index)
            for near in set(_nears(name)):
                self._near[near].append(index)

    def exactly(self, name: Name) -> list[int]:
        """Those who bear just this name, however its letters are written."""
        return sorted({index for key in _wholes(name) for index in self._whole.get(key, ())})

    def perhaps(self, name: Name) -> list[int]:
        """Those whose name may be meant, but may not."""
        near = sorted({index for key in _nears(name) for index in self._near.get(key, ())})
        return [index for index in near if compatible(name, self.names[index])]


def join_known(entries: Sequence[Entry], known: Sequence[Known]) -> tuple[list[Entry], list[Loose], list[Known]]:
    """The entries with what is known of them; what may belong to one or not; and who is in no entry."""
    listed = _ByName([one.name for one in known])
    joined = _ByName([entry.name for entry in entries])
    found: list[Entry] = []
    loose: list[Loose] = []
    used: set[int] = set()
    for entry in entries:
        name = parse_name(entry.name) if entry.name else None
        same = listed.exactly(name) if name and name.full else []
        alone = name is not None and len(joined.exactly(name)) == 1
        if same and alone and len({known[index].source for index in same}) == len(same):
            found.append(with_known(entry, [known[index] for index in same]))
        else:
            found.append(entry)
            maybe = same or (listed.perhaps(name) if name else [])
            loose += [_maybe(known[index], [entry.name]) for index in maybe if len(maybe) <= _MOST_CANDIDATES]
            same = maybe
        used.update(same)
    return found, _merged(loose), [one for index, one in enumerate(known) if index not in used]


def join_summaries(entries: Sequence[Entry], folders: Iterable[Path]) -> tuple[list[Entry], list[Loose], list[str]]:
    """The entries with the summaries whose file names are their names; those that are not sure; remarks on the rest."""
    found = list(entries)
    index = _ByName([entry.name for entry in entries])
    loose: list[Loose] = []
    remarks: list[str] = []
    for path in (path for folder in folders for path in sorted(folder.iterdir()) if _is_summary(path)):
        source = f"{path.parent.name}/{path.name}"
        name = parse_name(" ".join(_words(path)))
        same = index.exactly(name) if name.full else []
        maybe = same or index.perhaps(name)
        if len(same) == 1:
            try:
                found[same[0]] = replace(found[same[0]], summary=read_text(path))
            except NotesError as error:
                remarks.append(str(error))
        elif maybe:
            names = tuple(entries[i].name for i in maybe[:_MOST_CANDIDATES])
            because = "name the file as they are called"
            loose.append(Loose(source=source, lines=(), candidates=names, unsure=True, because=because))
        else:
            remarks.append(f"{source!r} is nobody's summary here: name it as the contact is called.")
    return found, loose, remarks


def _wholes(name: Name) -> Iterator[frozenset[str]]:
    """The sets of words a name is, with and without umlauts spelt out."""
    forms = [sorted(spellings(token)) for token in name.tokens]
    yield frozenset(form[0] for form in forms)
    yield frozenset(form[-1] for form in forms)
    raw = [sorted(spellings(word)) for word in name.text.split()]
    yield frozenset(form[-1] for form in raw)
    yield frozenset(form[0] for form in raw)


def _nears(name: Name) -> Iterator[str]:
    """Where a name and one like it are both filed: the first letters of its parts, of two parts together."""
    first, last = name.tokens[0], name.tokens[-1]
    if name.full:
        yield f"{first[:1]} {last[:2]}"
    yield first[:3]
    yield last[:3]


def with_known(entry: Entry, known: Sequence[Known]) -> Entry:
    """The entry with what lists tell of its person; what the notes tell comes first."""
    connected = any(one.connected for one in known)
    described = next((one.described for one in known if one.described), None)
    email = entry.email or next((one.email for one in known if one.email), "")
    rows = [entry, *(one.row for one in known if one.row)]
    return replace(
        entry,
        email=email,
        stage=next((row.stage for row in rows if row.stage), Stage.CONNECTED if connected else None),
        channel=next((row.channel for row in rows if row.channel), None),
        language=next((row.language for row in rows if row.language), None),
        address=next((row.address for row in rows if row.address), None),
        summary=entry.summary or described,
    )


def with_addresses(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, those of notes with the address that a row of a list gives for the same whole name, borne by nobody else."""
    rows = [entry for entry in entries if entry.listed and entry.email]
    if not rows:
        return list(entries)
    noted = _ByName([entry.name for entry in entries if not entry.listed])
    listed = _ByName([entry.name for entry in rows])
    found = []
    for entry in entries:
        name = parse_name(entry.name) if entry.name and not (entry.listed or entry.email) else None
        same = listed.exactly(name) if name and name.full and len(noted.exactly(name)) == 1 else []
        found.append(replace(entry, email=rows[same[0]].email) if len(same) == 1 else entry)
    return found


def _maybe(one: Known, names: Sequence[str]) -> Loose:
    because = f"a {'connection' if one.connected else 'row' if one.row else 'card'} of that name"
    text = ", ".join(part for part in (one.name, one.position, one.company) if part)
    return Loose(
        source=one.source,
        lines=(one.line,),
        text=text,
        candidates=tuple(names),
        unsure=True,
        because=f"it may be {because}",
    )


def _merged(loose: Sequence[Loose]) -> list[Loose]:
    """One for each line, with all its candidates."""
    by_line: dict[tuple[str, tuple[int, ...]], Loose] = {}
    for one in loose:
        before = by_line.get((one.source, one.lines))
        names = (*before.candidates, *one.candidates) if before else one.candidates
        by_line[one.source, one.lines] = replace(one, candidates=tuple(dict.fromkeys(names)))
    return list(by_line.values())


def _is_summary(path: Path) -> bool:
    usual = path.suffix.lower() in _SUFFIXES and not path.name.startswith(".")
    return usual and path.is_file() and not path.is_symlink()


def _words(path: Path) -> list[str]:
    """The words of a file's name: "ana-kovac.summary" is Ana Kovac."""
    stem = path.stem.removesuffix(".summary")
    return stem.replace("_", " ").replace("-", " ").replace(".", " ").split() or [stem]
