"""Makes the plan: gathers, weighs, decides, and writes plan.csv without undoing what its reader changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.gathering import Loose, gather_sources
from invitewriter.batching.gathering.scribbled import own_lines
from invitewriter.batching.planning.answers import read_answers
from invitewriter.batching.planning.assigning import Assigning
from invitewriter.batching.planning.carrying import HIDDEN, conflicts
from invitewriter.batching.planning.criteria import Criteria
from invitewriter.batching.planning.deciding import Decided, decide
from invitewriter.batching.planning.edits import UNSURE, Edits, read_edits
from invitewriter.batching.planning.introductions import Introduction, introductions
from invitewriter.batching.planning.keeping import MEMORY, PLAN, Memory, digest, memory_text, save
from invitewriter.batching.planning.sheet import COLUMNS, lines_text, write_sheet
from invitewriter.batching.planning.weighing import weigh
from invitewriter.batching.terms import Terms
from invitewriter.brief.discretion import is_private
from invitewriter.domain import value
from invitewriter.errors import NotesError

_SHOWN = 160


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
    decided = _decided(entries, terms, criteria)
    shown = {**_contacts(decided), **_loose_rows(assigning, ids)}
    computed = {**shown, **_unedited(assigning, ids, shown)}
    rows = list(_merged(shown, edits))
    deleted = {key: cells for key, cells in edits.memory.rows.items() if edits.deleted(key)}
    memory = Memory(
        sources=tuple(sources),
        rows={**deleted, **computed},
        digests={source: tuple(map(digest, lines)) for source, lines in gathered.texts.items()},
    )
    _write(folder, write_sheet(rows, edits.extra), memory)
    open_lines = [assigning.loose[index] for row_id, index in ids.items() if not _settled(row_id, index, assigning)]
    return Plan(
        decided=tuple(decided),
        loose=tuple(open_lines),
        introductions=tuple(introductions([one.weighed for one in decided])),
        remarks=(*gathered.remarks, *assigning.remarks, *conflicts(edits, computed)),
        changed=sum(len(edits.changed(row_id)) for row_id in edits.rows),
        rows=tuple(rows),
    )


def _unedited(
    assigning: Assigning, ids: Mapping[str, int], shown: Mapping[str, dict[str, str]]
) -> dict[str, dict[str, str]]:
    """The rows as they would be without the names and lines that the user changed: what the next plan compares with."""
    rows = {row_id: {**shown[row_id], "person": _unsure(assigning.loose[index])} for row_id, index in ids.items()}
    for entry in assigning.gathered.entries:
        row_id = f"c{entry.id}"
        cells = {"person": entry.name, "lines": lines_text(own_lines(entry))}
        changed = {key: cell for key, cell in cells.items() if key in assigning.edits.changed(row_id)}
        if changed and row_id in shown:
            rows[row_id] = {**shown[row_id], **changed}
    return rows


def loose_ids(found: Sequence[Loose]) -> dict[str, int]:
    """An id for each loose line, that follows from its text: it stays the same when lines move."""
    told: Counter[str] = Counter()
    ids: dict[str, int] = {}
    for index, loose in enumerate(found):
        key = digest(f"{loose.source}\0{loose.text}\0{'' if loose.text else loose.lines}")
        told[key] += 1
        ids[f"u{key}{told[key] if told[key] > 1 else ''}"] = index
    return ids


def _decided(entries: Sequence[Entry], terms: Terms, criteria: Criteria) -> list[Decided]:
    """The plan's word on each. Who is to get a message instead of a note is weighed as such: it may be thin for one."""
    weighed = [weigh(entry, terms, criteria) for entry in entries]
    decided = decide(weighed, criteria, terms.asked.today)
    found = {
        one.weighed.entry.id: weigh(replace(one.entry, action=None), terms, criteria)
        for one in decided
        if _goes_otherwise(one)
    }
    thin = {key: one for key, one in found.items() if one.thin}
    if not thin:
        return decided
    again = [replace(one, decline=thin[one.entry.id].decline) if one.entry.id in thin else one for one in weighed]
    return decide(again, criteria, terms.asked.today)


def _goes_otherwise(one: Decided) -> bool:
    return one.weighed.decline is None and one.entry.action is Action.BLANK


def _contacts(decided: Sequence[Decided]) -> dict[str, dict[str, str]]:
    rows = {}
    for one in decided:
        entry = one.entry
        cells = {
            "person": entry.name,
            "lines": lines_text(own_lines(entry) if entry.notes else entry.lines),
            "action": str(entry.action or ""),
            "channel": entry.channel or "",
            "language": entry.language or "",
            "address": str(entry.address or ""),
            "stage": str(entry.stage or ""),
            "day": entry.day.isoformat() if entry.day else "",
            "email": entry.email,
            "reason": entry.reason,
            "text": one.weighed.excerpt,
            "source": entry.source,
            "id": f"c{entry.id}",
        }
        rows[f"c{entry.id}"] = cells
    return rows


def _unsure(loose: Loose) -> str:
    """Whom lines may be about, as the plan says it."""
    return f"{UNSURE} {' or '.join(loose.candidates)}".strip() if loose.unsure else ""


def _loose_rows(assigning: Assigning, ids: Mapping[str, int]) -> dict[str, dict[str, str]]:
    """The rows of lines that are not sure, and behind them of those that are about nobody."""
    rows: dict[str, dict[str, str]] = {}
    for row_id, index in sorted(ids.items(), key=lambda pair: (not assigning.loose[pair[1]].unsure, pair[1])):
        loose = assigning.loose[index]
        told = assigning.told_of(loose)
        hidden = any(is_private(line) for line in loose.text.split("\n"))
        rows[row_id] = dict.fromkeys(COLUMNS, "") | {
            "person": _unsure(loose) if told is None else told,
            "lines": lines_text(loose.lines),
            "reason": loose.because,
            "text": HIDDEN if hidden else " / ".join(loose.text.split("\n"))[:_SHOWN],
            "source": loose.source,
            "id": row_id,
        }
    return rows


def _merged(computed: Mapping[str, dict[str, str]], edits: Edits) -> Iterator[dict[str, str]]:
    """The rows to write: in the order of the plan, or in the user's own where they changed it."""
    own_order = edits.order != tuple(row_id for row_id in edits.memory.rows if row_id in edits.rows)
    before = [row_id for row_id in edits.order if row_id in computed] if own_order else []
    for row_id in dict.fromkeys([*before, *computed]):
        if edits.deleted(row_id):
            continue
        row = edits.rows.get(row_id)
        kept = {column: row[column] for column in edits.extra} if row else {}
        changed = {
            column: cell for column, cell in edits.changed(row_id).items() if column not in {"lines", "id", "source"}
        }
        yield {**computed[row_id], **changed, **kept}
    for row in edits.added:
        yield {column: row[column] for column in (*COLUMNS, *edits.extra)}


def _settled(row_id: str, index: int, assigning: Assigning) -> bool:
    """Whether the plan's reader decided about a loose line: gave it to somebody, or deleted its row."""
    given = assigning.told_of(assigning.loose[index]) is not None
    return given or assigning.edits.deleted(row_id)


def _write(folder: Path, sheet: str, memory: Memory) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotesError(f"Cannot make the folder {str(folder)!r}: {error.strerror or error}.") from None
    save(folder / PLAN, sheet)
    save(folder / MEMORY, memory_text(memory, folder))
