"""The rows of plan.csv: what the plan says, with what its reader changed in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from invitewriter.batching.entry_notes import is_kept_back
from invitewriter.batching.gathering import Loose
from invitewriter.batching.gathering.scribbled import own_lines
from invitewriter.batching.planning.assigning import Assigning
from invitewriter.batching.planning.carrying import HIDDEN, KEPT_BACK, SHOWN
from invitewriter.batching.planning.deciding import Decided
from invitewriter.batching.planning.edits import UNSURE, Edits
from invitewriter.batching.planning.sheet import COLUMNS, lines_text
from invitewriter.batching.planning.whence import digest
from invitewriter.brief.private.discretion import is_private


def loose_ids(found: Sequence[Loose]) -> dict[str, int]:
    """An id for each loose line, that follows from its text: it stays the same when lines move."""
    told: Counter[str] = Counter()
    ids: dict[str, int] = {}
    for index, loose in enumerate(found):
        key = digest(f"{loose.source}\0{loose.text}\0{'' if loose.text else loose.lines}")
        told[key] += 1
        ids[f"u{key}{told[key] if told[key] > 1 else ''}"] = index
    return ids


def named_loose(found: Sequence[Loose]) -> list[tuple[str, Loose]]:
    """The loose lines, each with its id."""
    return [(row_id, found[index]) for row_id, index in loose_ids(found).items()]


def contact_rows(decided: Sequence[Decided]) -> dict[str, dict[str, str]]:
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


def loose_rows(assigning: Assigning, ids: Mapping[str, int]) -> dict[str, dict[str, str]]:
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
            "text": HIDDEN if hidden else _shown(loose.text),
            "source": loose.source,
            "id": row_id,
        }
    return rows


def _shown(text: str) -> str:
    return KEPT_BACK if is_kept_back(text) else " / ".join(text.split("\n"))[:SHOWN]


def merged(computed: Mapping[str, dict[str, str]], edits: Edits) -> Iterator[dict[str, str]]:
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


def unedited(
    assigning: Assigning, ids: Mapping[str, int], shown: Mapping[str, dict[str, str]]
) -> dict[str, dict[str, str]]:
    """The rows as they would be without the names and lines that the user changed: what the next plan compares with."""
    rows = {row_id: {**shown[row_id], "person": _unsure(assigning.loose[index])} for row_id, index in ids.items()}
    for id_, (name, lines) in assigning.unedited.items():
        row_id = f"c{id_}"
        cells = {"person": name, "lines": lines_text(lines)}
        changed = {key: cell for key, cell in cells.items() if key in assigning.edits.changed(row_id)}
        if changed and row_id in shown:
            rows[row_id] = {**shown[row_id], **changed}
    return rows
