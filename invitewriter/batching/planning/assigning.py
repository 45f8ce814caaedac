"""The contacts with the lines and the names that the plan's reader gave them, whatever the notes say by now."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from invitewriter.batching.entry import Entry, contact_id
from invitewriter.batching.gathering.joining import with_known
from invitewriter.batching.gathering.scribbled import called, log_in, own_lines, same_name, with_lines
from invitewriter.batching.gathering.values import Gathered, Loose
from invitewriter.batching.planning.carrying import given_cards, given_lines, otherwise, parted, renamed
from invitewriter.batching.planning.edits import Edits
from invitewriter.batching.planning.keeping import moved_lines
from invitewriter.batching.planning.sheet import read_lines
from invitewriter.batching.planning.whence import digest
from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.text.folding import plain

_SEVERAL = re.compile(r"\s*[;\n]\s*")


class Assigning:
    """Gives the lines of the sources to whom the plan's reader gave them."""

    def __init__(self, gathered: Gathered, edits: Edits, answers: Mapping[str, Sequence[str]]) -> None:
        self.gathered, self.answers = gathered, answers
        self.moved = {
            source: moved_lines(edits.memory.digests.get(source, ()), [digest(line) for line in lines])
            for source, lines in gathered.texts.items()
        }
        self.edits = renamed(edits, gathered.entries, self.moved)
        self.given = given_lines(self.edits, gathered, self.moved)
        self.cards = given_cards(self.edits, gathered)
        self.loose = (*parted(gathered.loose, self.given), *otherwise(gathered, self.given))
        self.noted = {entry.id: entry.name for entry in gathered.entries}
        self.unedited: dict[str, tuple[str, tuple[int, ...]]] = {}
        """By id, name and lines of everybody without what their own row says."""
        self.remarks: list[str] = []
        self._elsewhere: defaultdict[str, list[str]] = defaultdict(list)
        """By id, the lines of other files that are somebody's."""

    def told_of(self, loose: Loose) -> str | None:
        """To whom the plan's reader gave these lines; empty: to nobody; None where they said nothing."""
        first = loose.lines[0] if loose.lines else 0
        return self.given.get(loose.source, {}).get(first, self.cards.get((loose.source, first)))

    def entries(self) -> list[Entry]:
        """The entries with their lines and names as the plan says."""
        found = [self._edited(entry) for entry in self.gathered.entries]
        for source, told in self.given.items():
            together: defaultdict[str, list[int]] = defaultdict(list)
            for number, people in sorted(told.items()):
                together[people].append(number)
            for people, given in together.items():
                names = [name for name in _SEVERAL.split(people) if name]
                found = self._taken(found, names, source, given)
                for name in names:
                    self._give(found, name, source, given)
        for row in self.edits.added:
            numbers = read_lines(row["lines"])
            if numbers and row["source"] in self.gathered.texts:
                self._give(found, row["person"], row["source"], self._now(row["source"], numbers))
        found = [entry if entry.id in self.unedited else self._edited(entry) for entry in found]
        self._log(found)
        found = [self._joined(_called_anew(entry, self.noted.get(entry.id, ""))) for entry in found]
        return [self._added(entry) for entry in found]

    def _log(self, entries: list[Entry]) -> None:
        """Gives the lines of the log to those whom they name as the plan does, and the notes may not."""
        for source, lines in self.gathered.texts.items():
            here = [i for i, entry in enumerate(entries) if entry.source == source]
            for number, name in log_in(lines).items():
                owners = [i for i in here if number in own_lines(entries[i])]
                about = [i for i in here if name and same_name(name, entries[i].name)]
                just = [i for i in about if plain(entries[i].name) == plain(name)]
                if name and len(just or about) == 1 and (just or not owners):
                    self._move(entries, owners, (just or about)[0], number)
                elif name and not owners and not about:
                    others = _meant_by(name, entries, source, self.noted)
                    if len(others) == 1:
                        self._elsewhere[entries[others[0]].id].append(lines[number - 1])

    def _move(self, entries: list[Entry], owners: Sequence[int], to: int, number: int) -> None:
        """Gives one line to one of the entries, and takes it from those who had it."""
        for i in {*owners, to}:
            lines = self.gathered.texts[entries[i].source]
            left = {*own_lines(entries[i])} - {number}
            entries[i] = with_lines(entries[i], lines, sorted(left | ({number} if i == to else set())))

    def is_settled(self, row_id: str, loose: Loose) -> bool:
        """Whether the plan's reader decided about a loose line: gave it to somebody, or deleted its row."""
        return self.told_of(loose) is not None or self.edits.deleted(row_id)

    def _joined(self, entry: Entry) -> Entry:
        """The entry with what is known of its person under the name that the plan's reader wrote, or of a card they gave them."""
        cards = [one for one in self.gathered.listed if self.cards.get((one.source, one.line)) == entry.name]
        if not cards and self.noted.get(entry.id) != entry.name:
            named = [one for one in self.gathered.listed if plain(one.name) == plain(entry.name)]
            cards = named if len({one.source for one in named}) == len(named) else []
        return with_known(entry, cards) if cards else entry

    def _added(self, entry: Entry) -> Entry:
        """The entry with what other files tell of its person, and what was answered, where that is in no file of notes."""
        added = [*self._elsewhere.get(entry.id, ()), *self.answers.get(entry.id, ())]
        if not added or entry.trouble:
            return entry
        line = entry.lines[-1] if entry.lines else 1
        numbers = entry.lines or tuple(range(1, entry.notes.count("\n") + 2) if entry.notes else ())
        notes = "\n".join([entry.notes, *added] if entry.notes else added)
        return replace(entry, notes=notes, lines=(*numbers, *(line for _ in added)))

    def _edited(self, entry: Entry) -> Entry:
        """The entry with the lines and the name that its row gives it."""
        self.unedited[entry.id] = entry.name, own_lines(entry)
        name = self.edits.changed(f"c{entry.id}").get("person", "") or entry.name
        return called(self._relined(entry), name)

    def _relined(self, entry: Entry) -> Entry:
        told = self.edits.changed(f"c{entry.id}").get("lines")
        numbers = read_lines(told) if told else None
        if not numbers or entry.source not in self.gathered.texts:
            return entry
        new = set(own_lines(entry)) - set(self.moved[entry.source].values())
        return with_lines(entry, self.gathered.texts[entry.source], [*self._now(entry.source, numbers), *new])

    def _now(self, source: str, numbers: Sequence[int]) -> list[int]:
        """Where the lines of these numbers stand now."""
        moved = self.moved[source]
        gone = [number for number in numbers if number not in moved]
        if gone:
            self.remarks.append(f"line {gone[0]} of the plan is no longer in {source!r}, and is left out.")
        return [moved[number] for number in numbers if number in moved]

    def _taken(self, entries: list[Entry], names: Sequence[str], source: str, numbers: Sequence[int]) -> list[Entry]:
        """The entries, these lines taken from whom the notes give them to by now, if it is somebody else."""
        wanted = {entries[i].id for name in names for i in _meant_by(name, entries, source, self.noted)[:1]}
        found = []
        for entry in entries:
            mine = own_lines(entry) if entry.source == source and entry.id not in wanted else ()
            left = [number for number in mine if number not in numbers]
            if left and len(left) < len(mine):
                line = next(number for number in mine if number in numbers)
                self.remarks.append(
                    f"line {line} of {source!r} stays with {' and '.join(names) or 'nobody'}, as plan.csv says; "
                    f"by the notes it would be {entry.name}'s now."
                )
                entry = with_lines(entry, self.gathered.texts[source], left)  # noqa: PLW2901 - the same one, without them
            found.append(entry)
        return found

    def _give(self, entries: list[Entry], name: str, source: str, numbers: Sequence[int]) -> None:
        """Gives these lines to the one called `name`, wherever the notes about them are, or to somebody new."""
        lines = self.gathered.texts[source]
        same = _meant_by(name, entries, source, self.noted)
        if len(same) == 1:
            one = entries[same[0]]
            if one.source == source:
                entries[same[0]] = with_lines(one, lines, sorted({*own_lines(one), *numbers}))
            else:
                self._elsewhere[one.id] += [lines[number - 1] for number in numbers]
            if plain(one.name) != plain(name) != plain(self.noted.get(one.id, name)):
                self.remarks.append(
                    f"{name!r} is taken for {one.name} ({one.source}); write the whole name if it is another."
                )
            return
        if same:
            found = ", ".join(f"{entries[i].name} ({entries[i].source})" for i in same[:3])
            self.remarks.append(
                f"{name!r} may be {found}, and counts as one more: write the whole name if it is one of them."
            )
        taken = {entry.id for entry in entries}
        marks = ("", "plan", *(f"plan {count}" for count in range(2, len(entries) + 2)))
        fresh = next(told for mark in marks if (told := contact_id(name, source, mark)) not in taken)
        entries.append(with_lines(Entry(id=fresh, name=name, source=source), lines, numbers))


def _called_anew(entry: Entry, noted: str) -> Entry:
    """The entry whose notes call its person as its name does now, and no more as they were `noted`: that was somebody else."""
    if not noted or noted == entry.name:
        return entry
    old, new = noted.split(), entry.name.split()
    pairs = list(zip(old, new, strict=True)) if len(old) == len(new) else [(noted, entry.name)]
    notes = entry.notes
    for before, now in pairs:
        if before != now:
            told = "|".join(map(re.escape, (now, before)))  # the log may call them by the new name already
            notes = re.sub(rf"(?<!\w)(?:{told})(?!\w)", now.replace("\\", r"\\"), notes)
    return replace(entry, notes=notes)


def _meant_by(name: str, entries: Sequence[Entry], source: str, noted: dict[str, str]) -> list[int]:
    """The indices of those whom a name the plan's reader wrote may mean, wherever their notes stand: one means that it is told, several that it is not.

    `noted` is what the notes call each, by id. Somebody in the file `source` itself comes before others, and who is called
    just so before those who may be called so for short.
    """
    here = [index for index, entry in enumerate(entries) if entry.source == source]
    for among in (here, list(range(len(entries)))):
        called = [index for index in among if plain(entries[index].name) == plain(name)]
        called = called or [i for i in among if plain(name) == plain(noted.get(entries[i].id, ""))]
        if called:
            return called
    short = parse_name(name)
    if not short.tokens or short.full:
        return []
    named = [(index, parse_name(entry.name)) for index, entry in enumerate(entries) if entry.name.strip()]
    return [index for index, whole in named if short.tokens[0] in whole.tokens and compatible(short, whole)]
