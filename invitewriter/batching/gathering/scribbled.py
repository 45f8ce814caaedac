"""A file about many people becomes an entry a person, and the lines that are nobody's for sure."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from invitewriter.batching.entry import Action, Entry, contact_id
from invitewriter.batching.gathering.occasion import occasion_of
from invitewriter.batching.gathering.values import Gathered, Loose
from invitewriter.batching.scribbles import Placed, Scribbles, Somebody, read_scribbles
from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.domain import value
from invitewriter.notes.log import HEADING, parse_line
from invitewriter.notes.wrapping import continues, margin_of
from invitewriter.text.folding import plain
from invitewriter.text.frontmatter import read_front_matter

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++")
_NAMELESS = "You have no name for them: write it in place of {label!r}."
_TOGETHER = (
    "The notes name {first} and {name} together, and a letter to {first} is planned. To write to {name} as well, or instead, "
    "write an action here, and 'nobody' there."
)
_MANY, _PAIR = 3, 2
_NUMBERED = re.compile(r"^(\s*)\d{1,3}[.)]\s+(?=\S)")
_LOG = re.compile(rf"\s*#{{1,6}}\s+{HEADING}\s*#*\s*", re.IGNORECASE)
_CONTACT = re.compile(r"\s*contact\s*:", re.IGNORECASE)


def people_in(text: str, source: str, folder: Path | None = None, *, least: int = _MANY) -> Gathered | None:
    """The people of a file of scribbles; None where it is about one person, or fewer than `least`."""
    lines = text.split("\n")
    front = read_front_matter(lines, source)
    if any(_CONTACT.match(line) for line in lines[: front.length]):
        return None
    log = log_in(lines)
    scribbles = read_scribbles(
        ["" if number <= front.length or number in log else text for number, text in enumerate(lines, 1)]
    )
    placed: defaultdict[int, list[int]] = defaultdict(list)
    for place in scribbles.placed:
        if place.person is not None:
            placed[place.person].append(place.line)
    if len(placed) < least:
        return None
    for number, name in log.items():
        about = [one.index for one in scribbles.people if name and any(same_name(name, own) for own in called_in(one))]
        if len(about) == 1 and about[0] in placed:  # a log makes nobody of a name that no line is surely about
            placed[about[0]].append(number)
    return Gathered(
        entries=tuple(_entries(scribbles, placed, _File(lines, source, folder))),
        loose=tuple(_loose(scribbles, lines, source)),
        apart=scribbles.apart,
        texts={source: tuple(lines)},
    )


def log_in(lines: Sequence[str]) -> dict[int, str]:
    """The numbers of the log's lines, each with the name it bears; the heading above them bears none."""
    log = {number: "" for number, text in enumerate(lines, 1) if _LOG.fullmatch(text)}
    for number, text in enumerate(lines, 1):
        entry = parse_line(number, text)
        if entry and entry.name:
            log[number] = entry.name
    return log


def same_name(name: str, label: str) -> bool:
    return compatible(parse_name(name), parse_name(label))


class _File:
    def __init__(self, lines: Sequence[str], source: str, folder: Path | None) -> None:
        self.lines, self.source, self.folder = lines, source, folder
        self.head = _head_of(lines, source)


def _entries(scribbles: Scribbles, placed: dict[int, list[int]], file: _File) -> list[Entry]:
    told: Counter[str] = Counter()
    entries = []
    for person in scribbles.people:
        numbers = placed.get(person.index)
        if not numbers:
            continue
        alone = {place.line: place.alone for place in scribbles.placed if place.alone}
        for name in called_in(person):
            own = [number for number in numbers if alone.get(number, name) == name]
            notes, kept = notes_of(file.lines, own, file.head)
            email = _EMAIL.search(notes)
            told[plain(name)] += 1
            second = told[plain(name)]
            entries.append(
                Entry(
                    id=contact_id(name, file.source, str(second) if second > 1 else ""),
                    name=name,
                    notes=notes,
                    lines=kept,
                    source=file.source,
                    folder=file.folder,
                    beside=tuple(other for other in called_in(person) if other != name),
                    email=email[0] if email else "",
                    action=Action.ASK if name != called_in(person)[0] or not person.names else None,
                    reason=_question(person, name),
                )
            )
    return entries


def called_in(person: Somebody) -> tuple[str, ...]:
    """The names that stand for somebody in the plan: both of a couple."""
    if len(person.names) < _PAIR:
        return (person.label,)
    return tuple(dict.fromkeys(name.text for name in person.names))


def _question(person: Somebody, name: str) -> str:
    """What is asked before a letter to somebody without a name, or to the second of a couple."""
    if not person.names:
        return _NAMELESS.format(label=name)
    first = called_in(person)[0]
    return _TOGETHER.format(first=first, name=name) if name != first else ""


def is_nameless(entry: Entry) -> bool:
    """Whether nobody knows yet what the contact is called."""
    return asks_name(entry.reason, entry.name)


def asks_name(reason: str, label: str) -> bool:
    """Whether this is the question what somebody is called who is told by a `label` so far."""
    return reason == _NAMELESS.format(label=label)


def called(entry: Entry, name: str) -> Entry:
    """The entry under the name that the plan's reader gave it: with one, nothing is asked any more."""
    named = is_nameless(entry) and name != entry.name
    return replace(entry, name=name, action=None, reason="") if named else replace(entry, name=name)


def with_lines(entry: Entry, lines: Sequence[str], numbers: Sequence[int]) -> Entry:
    """The entry with just the lines of these numbers of its file."""
    notes, kept = notes_of(lines, sorted(numbers), _head_of(lines, entry.source))
    email = _EMAIL.search(notes)
    return replace(entry, notes=notes, lines=kept, email=email[0] if email else "")


def own_lines(entry: Entry) -> tuple[int, ...]:
    """The numbers of the entry's lines that say something."""
    texts = entry.notes.split("\n")
    front = read_front_matter(texts, entry.source).length
    texts[:front] = [""] * front
    return tuple(number for number, text in zip(entry.lines, texts, strict=False) if any(map(str.isalnum, text)))


@value
class Head:
    """What a file says of all its people: the lines of a front matter, each with its number in the file."""

    texts: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


def _head_of(lines: Sequence[str], source: str) -> Head:
    """The front matter of a file, with the occasion that its first line tells."""
    front = read_front_matter(lines, source)
    number, said = occasion_of(lines, front)
    added = [f"{key}: {json.dumps(told, ensure_ascii=False)}" for key, told in said.items()]
    if not added:
        return Head(texts=tuple(lines[: front.length]), numbers=tuple(range(1, front.length + 1)))
    if not front.length:
        return Head(texts=("---", *added, "---"), numbers=(number,) * (len(added) + 2))
    texts = (*lines[: front.length - 1], *added, lines[front.length - 1])
    return Head(texts=texts, numbers=(*range(1, front.length), *(number for _ in added), front.length))


def notes_of(lines: Sequence[str], numbers: Sequence[int], head: Head) -> tuple[str, tuple[int, ...]]:
    """The lines of these numbers as notes, below what is said of everybody; and each one's number.

    An empty line stands where lines of the file are left out, so that nothing is read together that stood apart; and
    between lines that only look wrapped because the file's longer ones are others'.
    """
    kept = list(head.numbers)
    texts = list(head.texts)
    margin, own = margin_of(lines), margin_of([lines[number - 1] for number in numbers])
    for before, number in zip([max(kept, default=0), *numbers], numbers, strict=False):
        apart = number != before + 1 or _only_looks_wrapped(lines[before - 1], lines[number - 1], own, margin)
        if apart and len(texts) > len(head.texts):
            kept.append(before)
            texts.append("")
        kept.append(number)
        # One number of a list that is parted among people counts nothing any more.
        texts.append(_NUMBERED.sub(r"\1- ", lines[number - 1]))
    return "\n".join(texts), tuple(kept)


def _only_looks_wrapped(line: str, following: str, own: int, margin: int) -> bool:
    """Whether a line would be read on into the next by a person's `own` lines, and not by the `margin` of the file."""
    if not (line.strip() and following.strip()):
        return False
    return continues(line, following, own) and not continues(line, following, margin)


def _loose(scribbles: Scribbles, lines: Sequence[str], source: str) -> list[Loose]:
    """The lines without a person, those together that stand together."""
    placed = scribbles.placed
    called = {person.label: "; ".join(called_in(person)) for person in scribbles.people}
    groups: list[list[Placed]] = []
    before: Placed | None = None
    for place in placed:
        if place.person is None:
            joins = before is not None and before.person is None and _alike(before, place) and place.unsure
            if joins:
                groups[-1].append(place)
            else:
                groups.append([place])
        before = place
    return [
        Loose(
            source=source,
            lines=tuple(place.line for place in group),
            text="\n".join(lines[place.line - 1] for place in group),
            candidates=tuple(called.get(label, label) for label in group[0].candidates),
            unsure=group[0].unsure,
            because=group[0].because,
        )
        for group in groups
    ]


def _alike(one: Placed, other: Placed) -> bool:
    return (one.candidates, one.unsure, one.because) == (other.candidates, other.unsure, other.because)
