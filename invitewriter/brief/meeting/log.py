"""What the log of the notes adds to a brief: answers as facts, earlier letters as letters, the stage."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.brief.private.discretion import is_private
from invitewriter.domain import Letter, Secrecy, Skipped, Withheld, value
from invitewriter.notes import Item, Kind, Notes
from invitewriter.notes.log import HEADING, Event, Logged, is_of_log, logged_items, read_log

KEPT_ON = "Kept on {day}"
_HEADINGS = {
    Event.REPLIED: "They answered on {day}",
    Event.ACCEPTED: "They accepted on {day}",
    Event.MET: "Met again on {day}",
    Event.KEPT: KEPT_ON,
    Event.HELPED: "Helped them on {day}",
    Event.HELPED_ME: "They helped on {day}",
    Event.SILENT: "Log",
    Event.FORGOTTEN: "Log",
    Event.NOTE: "Log",
}


@value
class Told:
    """The notes, with the lines of their log taken out and classified."""

    items: tuple[Item, ...]
    """The items outside the log."""
    said: tuple[Item, ...] = ()
    """What the log says about the contact, an item for each line, with its event and date as the heading."""
    letters: tuple[Letter, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    """What it says about others."""
    skipped: tuple[Skipped, ...] = ()


def log_about(notes: Notes, name: str | None) -> tuple[Logged, ...]:
    """The log lines about the person called `name`: those that name them, and those that name nobody."""
    return tuple(entry for entry in read_log(notes) if _concerns(entry, name))


def take_log(notes: Notes, name: str | None) -> Told:
    """The items of the notes, and apart from them what their log tells of the person called `name`.

    A line of the log that is marked private stays among the items, where it is hidden like any other.
    """
    log = [(item, entry) for item, entry in logged_items(notes) if not is_private(item.text)]
    own = [(item, entry) for item, entry in log if _concerns(entry, name)]
    others = [item for item, entry in log if not _concerns(entry, name)]
    outside = (item for item in notes.items if not (log and (_is_heading(item) or is_of_log(item, log, notes))))
    return Told(
        items=tuple(outside),
        said=tuple(_item(item, entry) for item, entry in own if _says(entry)),
        letters=tuple(
            Letter(text=entry.text, day=entry.day, line=entry.line) for _, entry in own if entry.event is Event.SENT
        ),
        withheld=tuple(Withheld(secrecy=Secrecy.OTHER, line=item.line, text=item.text) for item in others),
        skipped=tuple(
            Skipped(line=item.line, text=item.text, because="a heading")
            for item in notes.items
            if log and _is_heading(item)
        )
        + tuple(
            Skipped(line=item.line, text=item.text, because=_because(entry)) for item, entry in own if not _says(entry)
        ),
    )


def _is_heading(item: Item) -> bool:
    return item.kind is Kind.HEADING and item.text.strip(" :").casefold() == HEADING.casefold()


def _says(entry: Logged) -> bool:
    return entry.event is Event.SILENT or (bool(entry.text) and entry.event is not Event.SENT)


def _because(entry: Logged) -> str:
    return "an earlier letter" if entry.event is Event.SENT else "the log"


def _item(item: Item, entry: Logged) -> Item:
    heading = _HEADINGS[entry.event].format(day=entry.day.isoformat())
    text = entry.text or entry.event.value
    # A promise that is kept is nothing still to do, whatever its words.
    return replace(item, text=text, kind=Kind.BULLET, headings=(heading,), done=entry.event is Event.KEPT or item.done)


def _concerns(entry: Logged, name: str | None) -> bool:
    return not entry.name or bool(name and compatible(parse_name(entry.name), parse_name(name)))
