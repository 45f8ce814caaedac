"""Makes the plan: gathers, weighs, decides, and writes plan.csv without undoing what its reader changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.gathering import Loose, gather_sources
from invitewriter.batching.ours import PLAN
from invitewriter.batching.planning.answers import read_answers
from invitewriter.batching.planning.assigning import Assigning
from invitewriter.batching.planning.carrying import conflicts, dropped
from invitewriter.batching.planning.criteria import Criteria
from invitewriter.batching.planning.deciding import Decided, decide
from invitewriter.batching.planning.edits import Edits, read_edits
from invitewriter.batching.planning.introductions import Introduction, introductions
from invitewriter.batching.planning.keeping import MEMORY, Memory, memory_text, save
from invitewriter.batching.planning.obeying import obeyed
from invitewriter.batching.planning.rows import contact_rows, loose_ids, loose_rows, merged, named_loose, unedited
from invitewriter.batching.planning.sheet import PlanRow, lines_text, write_sheet
from invitewriter.batching.planning.weighing import weigh
from invitewriter.batching.planning.whence import digest
from invitewriter.batching.terms import Terms
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.domain import value
from invitewriter.errors import NotesError, cause_of


@value
class Plan:
    """Who gets what, when and why; and what could not be told."""

    decided: tuple[Decided, ...] = ()
    loose: tuple[Loose, ...] = ()
    """Without those that the plan's reader gave to somebody."""
    introductions: tuple[Introduction, ...] = ()
    remarks: tuple[str, ...] = ()
    changed: int = 0
    """How many cells are as the plan's reader left them."""
    rows: tuple[Mapping[str, str], ...] = field(default=(), repr=False)
    """As they stand in plan.csv."""


def make_plan(sources: Sequence[Path], folder: Path, terms: Terms, criteria: Criteria, *, fresh: bool = False) -> Plan:
    """The plan of the sources, written into `folder`. Calls no model.

    What its reader changed in an earlier plan.csv stays, unless `fresh`. Raises NotesError for what cannot be read or
    written; what is wrong with one contact is said in their row.
    """
    gathered = gather_sources(sources)
    if not gathered.loose and len(gathered.entries) <= 1 and all(entry.trouble for entry in gathered.entries):
        raise NotesError(next((entry.trouble for entry in gathered.entries), "There is nobody in these sources."))
    assigning = Assigning(gathered, Edits() if fresh else read_edits(folder), read_answers(folder))
    edits, ids = assigning.edits, loose_ids(assigning.loose)
    entries = [entry for entry in assigning.entries() if not edits.deleted(f"c{entry.id}")]
    decided = _decided(entries, terms, criteria, _said(entries, edits))
    shown = {**contact_rows(decided), **loose_rows(assigning, ids)}
    computed = {**shown, **unedited(assigning, ids, shown)}
    rows = list(merged(shown, edits))
    deleted = {key: cells for key, cells in edits.memory.rows.items() if edits.deleted(key)}
    memory = Memory(
        sources=tuple(sources),
        rows={**deleted, **computed},
        kept={row["id"]: _kept(row, edits) for row in rows if edits.changed(row["id"])},
        digests={source: tuple(map(digest, lines)) for source, lines in gathered.texts.items()},
    )
    _write(folder, write_sheet(rows, edits.extra), memory)
    open_lines = [one for row_id, one in named_loose(assigning.loose) if not assigning.is_settled(row_id, one)]
    edited = tuple(_edited(decided, rows, edits))
    told = (*gathered.remarks, *assigning.remarks, *conflicts(edits, computed), *dropped(edits, shown, assigning.given))
    return Plan(
        decided=edited,
        loose=tuple(open_lines),
        introductions=tuple(introductions([one.weighed for one in decided])),
        remarks=(*told, *_unreadable(edited), *_twins(edited)),
        changed=sum(len(edits.changed(row_id)) for row_id in edits.rows),
        rows=tuple(rows),
    )


def _kept(row: Mapping[str, str], edits: Edits) -> dict[str, str]:
    return {column: row[column] for column in edits.changed(row["id"])}


def _edited(decided: Sequence[Decided], rows: Sequence[Mapping[str, str]], edits: Edits) -> Iterator[Decided]:
    """The plan's word with the user's over it: as the batch will obey it."""
    written = {row["id"]: row for row in rows}
    lines = {row["id"]: line for line, row in enumerate(rows, 2)}
    for one in decided:
        row_id = f"c{one.entry.id}"
        if not edits.changed(row_id):
            yield one
            continue
        entry = obeyed(one.entry, PlanRow(line=lines[row_id], cells=written[row_id]), edits, row_id)
        yield replace(one, entry=replace(entry, action=None) if entry.trouble else entry)


def _unreadable(edited: Sequence[Decided]) -> Iterator[str]:
    """What the plan's reader wrote and nobody can obey: it stays as it is, and no letter is written until it is mended."""
    for one in edited:
        if one.entry.trouble and not one.weighed.entry.trouble:
            yield f"{one.entry.name}: {one.entry.trouble} Until then no letter is written to them."


def _said(entries: Sequence[Entry], edits: Edits) -> dict[str, Action]:
    """What the plan's reader decided is to be done about a contact, by id."""
    said: dict[str, Action] = {}
    for entry in entries:
        row_id = f"c{entry.id}"
        if {"action", "channel"} & edits.changed(row_id).keys():
            action = obeyed(entry, edits.rows[row_id], edits, row_id).action
            if action:
                said[entry.id] = action
    return said


def _decided(entries: Sequence[Entry], terms: Terms, criteria: Criteria, said: Mapping[str, Action]) -> list[Decided]:
    """The plan's word on each. Who is to get a message instead of a note is weighed as such: it may be thin for one."""
    weighed = [weigh(entry, terms, criteria) for entry in entries]
    decided = decide(weighed, criteria, terms.asked.today, said)
    found = {
        one.weighed.entry.id: weigh(replace(one.entry, action=None), terms, criteria)
        for one in decided
        if _goes_otherwise(one)
    }
    thin = {key: one for key, one in found.items() if one.thin}
    if not thin:
        return decided
    again = [replace(one, decline=thin[one.entry.id].decline) if one.entry.id in thin else one for one in weighed]
    return decide(again, criteria, terms.asked.today, said)


def _goes_otherwise(one: Decided) -> bool:
    return one.weighed.decline is None and one.entry.action is Action.BLANK


def _write(folder: Path, sheet: str, memory: Memory) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotesError(f"Cannot make the folder {str(folder)!r}: {cause_of(error)}.") from None
    save(folder / PLAN, sheet)
    save(folder / MEMORY, memory_text(memory, folder))


def _twins(decided: Sequence[Decided]) -> Iterator[str]:
    """A sentence for each whole name that is in the plan twice: whether it is one person, only the plan's reader knows."""
    bearers: defaultdict[frozenset[str], list[Decided]] = defaultdict(list)
    for one in decided:
        called = one.entry.name or one.weighed.name
        name = parse_name(called) if called else None
        if name and name.full and one.entry.action is not Action.NOBODY:
            bearers[frozenset(name.tokens)].append(one)
    for same in bearers.values():
        if len(same) > 1:
            bearer = same[0].entry.name or same[0].weighed.name
            yield (
                f"{bearer} has {len(same)} rows ({', '.join(map(_place, same))}) and would get as many letters. If it is one person, "
                "put what the letter is to tell into the notes of one row, and delete the other in plan.csv."
            )


def _place(one: Decided) -> str:
    lines = lines_text(one.entry.lines)
    return f"{one.entry.source}, line {lines}" if lines else one.entry.source
