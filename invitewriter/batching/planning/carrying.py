"""Carries what the user changed in a plan over to notes that have changed since: by their lines, and by what those say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby

from invitewriter.batching.entry import Entry
from invitewriter.batching.gathering.scribbled import own_lines
from invitewriter.batching.gathering.values import Gathered, Loose
from invitewriter.batching.planning.edits import UNSURE, Edits
from invitewriter.batching.planning.sheet import read_lines
from invitewriter.text.folding import plain

Moved = Mapping[str, Mapping[int, int]]
"""For each file of notes, where each of its lines stands now."""
_ALIKE = 0.6
"""So much of a text must be there still for it to be the same one, corrected."""
SHOWN = 160
"""So much of unsure lines a cell shows."""
HIDDEN, KEPT_BACK = "(marked private)", "(kept out of letters)"
"""What a cell shows in place of what the sender marked private."""
_TOLD = ("person", "action", "channel", "stage", "language", "email")


def renamed(edits: Edits, entries: Sequence[Entry], moved: Moved) -> Edits:
    """The edits, those of a contact whose name was corrected in the notes under the id they have now."""
    now = {f"c{entry.id}": entry for entry in entries}
    fresh = {row_id: entry for row_id, entry in now.items() if row_id not in edits.memory.rows}
    ids = dict(zip(edits.memory.rows, edits.memory.rows, strict=True))
    for row_id, cells in edits.memory.rows.items():
        if row_id.startswith("c") and row_id not in now:
            found = next((new for new, entry in fresh.items() if _is_same(cells, entry, moved)), None)
            if found:
                ids[row_id] = found
                del fresh[found]
    rows = {ids[row_id]: cells for row_id, cells in edits.memory.rows.items()}
    return replace(
        edits,
        memory=replace(
            edits.memory, rows=rows, kept={ids.get(key, key): cells for key, cells in edits.memory.kept.items()}
        ),
        rows={ids[row_id]: row for row_id, row in edits.rows.items()},
        order=tuple(ids[row_id] for row_id in edits.order),
    )


def _is_same(cells: Mapping[str, str], entry: Entry, moved: Moved) -> bool:
    """Whether a row of the plan and an entry begin with the same line, and are called much alike."""
    numbers = read_lines(cells["lines"]) or ()
    first = moved.get(entry.source, {}).get(numbers[0]) if numbers and cells["source"] == entry.source else None
    return first is not None and first in own_lines(entry)[:1] and is_alike(cells["person"], entry.name)


def is_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, plain(one), plain(other), autojunk=False).ratio() >= _ALIKE


def given_lines(edits: Edits, gathered: Gathered, moved: Moved) -> dict[str, dict[int, str]]:
    """For each file of notes, whom the plan's reader gave its lines to, line by line; empty text: to nobody."""
    given: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for row_id in edits.rows:
        told = edits.changed(row_id).get("person")
        if told is None or told.startswith(UNSURE) or not row_id.startswith("u"):
            continue
        cells = edits.memory.rows[row_id]
        source, numbers = cells["source"], read_lines(cells["lines"]) or ()
        said = [] if cells["text"] in {HIDDEN, KEPT_BACK} else cells["text"].split(" / ")
        for number, text in zip(numbers, said if len(said) == len(numbers) else [""] * len(numbers), strict=True):
            now = moved.get(source, {}).get(number)
            cut = len(text) if len(cells["text"]) >= SHOWN else None  # the cell shows so much of a long line
            if now and (not text or is_alike(text, gathered.texts[source][now - 1][:cut])):
                given[source][now] = told
    for row_id, name in _gone(edits, gathered):
        cells = edits.memory.rows[row_id]
        for number in read_lines(cells["lines"]) or ():
            if now := moved.get(cells["source"], {}).get(number):
                given[cells["source"]].setdefault(now, name)
    return dict(given)


def _gone(edits: Edits, gathered: Gathered) -> Iterator[tuple[str, str]]:
    """The rows that the plan's reader worked on, of people whom the notes, read by now, no longer name for sure."""
    now = {f"c{entry.id}" for entry in gathered.entries}
    for row_id, row in edits.rows.items():
        if row_id.startswith("c") and row_id not in now and row["person"] and edits.changed(row_id):
            yield row_id, edits.memory.rows[row_id]["person"] or row["person"]


def given_cards(edits: Edits, gathered: Gathered) -> dict[tuple[str, int], str]:
    """Whom the plan's reader took for the person of a connection or a card, by its source and line; and whoever else they call so."""
    given: dict[tuple[str, int], str] = {}
    told = [(row_id, edits.changed(row_id).get("person", UNSURE)) for row_id in edits.rows]
    names = {plain(name): name for _, name in told if name} | {
        plain(row["person"]): row["person"] for row in edits.added
    }
    for one in gathered.listed:
        if plain(one.name) in names:
            given[one.source, one.line] = names[plain(one.name)]
    for row_id, name in told:
        cells = edits.memory.rows[row_id]
        numbers = read_lines(cells["lines"]) or ()
        if row_id.startswith("u") and numbers and not name.startswith(UNSURE):
            given[cells["source"], numbers[0]] = name
    return {key: name for key, name in given.items() if key in {(one.source, one.line) for one in gathered.listed}}


def parted(loose: Sequence[Loose], given: Mapping[str, Mapping[int, str]]) -> Iterator[Loose]:
    """The loose lines, those apart that the plan's reader gave to different people."""
    for one in loose:
        told = given.get(one.source, {})
        texts = dict(zip(one.lines, one.text.split("\n"), strict=False))
        for _, group in groupby(one.lines, key=told.get):
            lines = tuple(group)
            whole = lines == one.lines
            yield one if whole else replace(one, lines=lines, text="\n".join(texts[number] for number in lines))
        if not one.lines:
            yield one


def otherwise(gathered: Gathered, given: Mapping[str, Mapping[int, str]]) -> Iterator[Loose]:
    """The lines that the plan's reader gave to somebody and the notes by now give to another: loose still, in the plan."""
    for entry in gathered.entries:
        told = given.get(entry.source, {})
        for number in own_lines(entry) if told else ():
            if number in told and plain(told[number]) != plain(entry.name):
                yield Loose(
                    source=entry.source,
                    lines=(number,),
                    text=gathered.texts[entry.source][number - 1],
                    candidates=(entry.name,),
                    unsure=True,
                    because="you gave it to somebody else",
                )


def conflicts(edits: Edits, computed: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Where the user changed a cell, and the plan itself would say something else now than it did then."""
    for row_id, now in computed.items():
        if not row_id.startswith("c"):
            continue
        before = edits.memory.rows.get(row_id, {})
        for column, cell in edits.changed(row_id).items():
            if column in _TOLD and now[column] not in {before[column], cell}:
                who = now["person"] or before["person"]
                yield (
                    f"{who}: {column} stays {cell!r}, as you wrote it; the plan now says {now[column] or 'nothing'!r} "
                    f"where it said {before[column] or 'nothing'!r}."
                )


def dropped(edits: Edits, shown: Mapping[str, object], given: Mapping[str, Mapping[int, str]]) -> Iterator[str]:
    """What the user changed and the plan no longer has a place for."""
    for row_id in edits.rows:
        told = edits.changed(row_id)
        if not told or row_id in shown:
            continue
        cells = edits.memory.rows[row_id]
        who = told.get("person") or cells["person"]
        if row_id.startswith("c"):
            cell = "; ".join(f"{column} {cell!r}" for column, cell in told.items())
            yield f"{who}: the notes no longer tell of them, and what you changed is gone ({cell})."
        elif not told.get("person", UNSURE).startswith(UNSURE) and who not in given.get(cells["source"], {}).values():
            yield f"{cells['source']}: lines {cells['lines']}, which you gave to {who}, say something else now; look whose they are."
