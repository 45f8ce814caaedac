"""The entries of a plan as its reader left it: what `batch` writes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.gathering import Loose, gather_sources
from invitewriter.batching.gathering.scribbled import asks_name, is_nameless, log_in, own_lines
from invitewriter.batching.ours import PLAN
from invitewriter.batching.planning.answers import read_answers
from invitewriter.batching.planning.assigning import Assigning
from invitewriter.batching.planning.criteria import Criteria
from invitewriter.batching.planning.edits import UNSURE, Edits, read_edits
from invitewriter.batching.planning.rows import named_loose
from invitewriter.batching.planning.sheet import PlanRow, lines_text, read_day, read_lines
from invitewriter.batching.planning.weighing import weigh
from invitewriter.batching.planning.whence import gone
from invitewriter.batching.terms import Terms
from invitewriter.brief.request import channel_called
from invitewriter.domain import Address, Stage, value
from invitewriter.errors import InviteWriterError, NotesError
from invitewriter.notes import checked_value
from invitewriter.notes.log import HEADING
from invitewriter.text.folding import plain

_MOST_NAMED = 4
_SAID_SO = "You said so in the plan."
_NEW = "They are new since the plan: run 'invitewriter plan {folder}' to see what it says of them."
_ACTIONS = {
    **{plain(action.value): action for action in Action},
    **dict.fromkeys(("connection note", "request", "invitation"), Action.NOTE),
    **dict.fromkeys(("blank", "blank invitation then a message", "blank then message"), Action.BLANK),
    **dict.fromkeys(("e-mail", "mail"), Action.EMAIL),
    **dict.fromkeys(("ask", "question"), Action.ASK),
    **dict.fromkeys(("nobody to press", "no", "none", "skip", "nothing", "-"), Action.NOBODY),
}
_CHANNELS = {Action.NOTE: "linkedin-note", Action.BLANK: "linkedin-message", Action.EMAIL: "email"}


@value
class Obeyed:
    """A plan as its reader left it."""

    entries: tuple[Entry, ...] = ()
    """In the order of its rows."""
    unwanted: tuple[Entry, ...] = ()
    """Those whose rows its reader deleted."""
    loose: tuple[Loose, ...] = ()
    """The lines that are still nobody's for sure."""
    sources: tuple[Path, ...] = ()
    fresh: Mapping[str, tuple[int, ...]] = MappingProxyType({})
    """The lines that have come since the plan was made, by the file about several people that they stand in."""


def planned_entries(folder: Path) -> Iterator[Entry]:
    """The contacts of the plan in `folder`. Raises what `read_plan` does."""
    yield from read_plan(folder).entries


def read_plan(folder: Path) -> Obeyed:
    """The plan in `folder`, and what the notes hold by now.

    A row that cannot be obeyed becomes an entry with its trouble, naming its line in plan.csv. Raises NotesError for a
    plan or a source that cannot be read.
    """
    edits = read_edits(folder)
    if edits.memory.lost:
        raise gone(folder)
    if not edits.memory.sources:
        raise NotesError(
            f"{str(folder)!r} holds no plan that says its sources: run 'invitewriter plan SOURCE... -o {folder}'."
        )
    gathered = gather_sources(edits.memory.sources)
    assigning = Assigning(gathered, edits, read_answers(folder))
    edits = assigning.edits
    entries = {f"c{entry.id}": entry for entry in assigning.entries()}
    unwanted = [entries.pop(row_id) for row_id in list(entries) if edits.deleted(row_id)]
    loose = (one for row_id, one in named_loose(assigning.loose) if not assigning.is_settled(row_id, one))
    return Obeyed(
        entries=tuple(_in_order(entries, edits, folder)),
        unwanted=tuple(unwanted),
        loose=tuple(one for one in loose if one.unsure),
        sources=edits.memory.sources,
        fresh={
            source: tuple(_fresh(lines, {*assigning.moved[source].values()}))
            for source, lines in gathered.texts.items()
            if source in edits.memory.digests
        },
    )


def _fresh(lines: Sequence[str], known: Collection[int]) -> Iterator[int]:
    """The numbers of lines that are not `known`, but for those of the log, which say themselves whose they are."""
    logged = log_in(lines)
    for number, line in enumerate(lines, 1):
        if line.strip(" #\t") and number not in known and number not in logged and line.strip("# ") != HEADING:
            yield number


def told_since(folder: Path) -> Iterator[str]:
    """What has come into the notes since the plan in `folder` was made, a sentence for each file. Raises what `read_plan` does."""
    plan = read_plan(folder)
    for source, numbers in plan.fresh.items():
        if not numbers:
            continue
        here = [entry for entry in plan.entries if entry.source == source]
        whose = dict.fromkeys(entry.name for entry in here if not {*own_lines(entry)}.isdisjoint(numbers))
        given = f" (by the notes, of {', '.join(list(whose)[:_MOST_NAMED])})" if whose else ""
        are = f"line {lines_text(numbers)} is" if len(numbers) == 1 else f"lines {lines_text(numbers)} are"
        yield f"{source}: {are} new since the plan{given}; 'invitewriter plan {folder}' says whose, and plans anew."


def _in_order(entries: dict[str, Entry], edits: Edits, folder: Path) -> Iterator[Entry]:
    """The entries as the plan's reader left them: in the order of its rows, then those that it has no row for."""
    yield from (
        obeyed(entries.pop(row_id), edits.rows[row_id], edits, row_id) for row_id in edits.order if row_id in entries
    )
    added = {(plain(row["person"]), row["source"]): row for row in edits.added}
    for entry in entries.values():
        row = added.get((plain(entry.name), entry.source)) or _given(entry, edits)
        if row is None:
            yield replace(entry, action=Action.ASK, reason=_NEW.format(folder=folder))
        else:
            yield obeyed(entry, row, edits, row["id"])


def _given(entry: Entry, edits: Edits) -> PlanRow | None:
    """The row of loose lines that the plan's reader gave to somebody new."""
    for row in edits.rows.values():
        named = row["id"].startswith("u") and not row["person"].startswith(UNSURE)
        if named and plain(entry.name) in map(str.strip, plain(row["person"]).split(";")):
            return row
    return None


def obeyed(entry: Entry, row: PlanRow, edits: Edits, row_id: str) -> Entry:
    """The entry with the terms that its row says."""
    if entry.trouble:
        return entry
    where = f"line {row.line} of {PLAN}"
    changed = edits.changed(row_id)
    try:
        told = _with_terms(entry, row, changed, _written_day(edits, row_id), where)
    except InviteWriterError as error:
        trouble = str(error)
        return replace(entry, trouble=trouble if trouble.startswith(where) else f"{where}: {trouble}")
    named = "person" in changed and asks_name(row["reason"], edits.memory.rows[row_id]["person"])
    grown = entry.action is not Action.ASK and _has_grown(
        entry, row
    )  # else it asks for no lines: "ask which of the two"
    if told.action is Action.ASK and "action" not in changed and (named or grown):
        return replace(told, action=None, reason="")  # what the plan asked for may be there by now
    return told


def _has_grown(entry: Entry, row: PlanRow) -> bool:
    """Whether the entry has lines that it had not when its row was written: its reader has given them since."""
    return not is_nameless(entry) and not {*own_lines(entry)} <= {*(read_lines(row["lines"]) or ())}


def _written_day(edits: Edits, row_id: str) -> str:
    return edits.memory.rows.get(row_id, {}).get("day", "")


def _with_terms(entry: Entry, row: PlanRow, changed: Mapping[str, str], day: str, where: str) -> Entry:
    if ";" in row["person"] and row["id"].startswith("c"):
        raise NotesError(
            f"{where}: a row is one person's: leave one name in it, and add a row with the other's name, source and lines."
        )
    said = {key: checked_value(key, row[key], where) for key in ("language", "address", "stage") if row[key]}
    stage = Stage(said["stage"]) if "stage" in said else None
    action = _action(row["action"], where)
    channel = channel_called(row["channel"], stage or Stage.MET)
    if "action" in changed and "channel" not in changed and action in _CHANNELS:
        channel = _CHANNELS[action]
    elif "action" in changed and "channel" not in changed and action is Action.MESSAGE and channel == "linkedin-note":
        channel = "linkedin-message"
    elif "channel" in changed and "action" not in changed and action and action.writes:
        action = Action.EMAIL if channel == "email" else Action.NOTE if channel == "linkedin-note" else Action.MESSAGE
    if channel == "linkedin-note" and stage is Stage.CONNECTED and "stage" not in changed:
        stage = Stage.MET  # a request to connect thanks nobody for connecting
    own = action is not None and not action.writes and "action" in changed and "reason" not in changed
    return replace(
        entry,
        name=entry.name or row["person"],
        action=action,
        channel=channel or None,
        stage=stage,
        language=said.get("language"),
        address=Address(said["address"]) if "address" in said else None,
        email=row["email"] or entry.email,
        day=read_day(row["day"], read_day(day)),
        reason=_SAID_SO if own else row["reason"],
    )


def _action(told: str, where: str) -> Action | None:
    if not told:
        return None
    word = " ".join(plain(told).split())
    action = _ACTIONS.get(word) or _ACTIONS.get(word.replace(",", ""))
    if action is None:
        raise NotesError(f"{where}: there is no action {told!r}. Choose one of: {'; '.join(Action)}.")
    return action


def thin_entries(folder: Path, terms: Terms) -> Iterator[Entry]:
    """The contacts of the plan about whom there is too little to write, and to whom its reader would write."""
    for entry in planned_entries(folder):
        asked = entry.action is not Action.NOBODY and not is_nameless(entry)
        if asked and weigh(replace(entry, action=None), terms, Criteria()).thin:
            yield entry
