"""What an answer becomes among the notes about its person: told of them by construction, or kept back, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from invitewriter.batching.entry import Entry
from invitewriter.batching.entry_notes import read_entry
from invitewriter.brief import Request, gather
from invitewriter.domain import Brief, Secrecy
from invitewriter.notes import Notes
from invitewriter.text.folding import plain


def is_there(entry: Entry, answer: str) -> bool:
    """Whether the notes about the person say just this already."""
    said = {_bare(line, entry.name) for line in entry.notes.splitlines()}
    return _bare(answer, entry.name) in said


def forms_of(entry: Entry, answer: str) -> Iterator[str]:
    """The answer as it may be noted, the best form first: as it was given, or with the name of the person asked about.

    The name comes first where the lines above would make the answer somebody else's, or the end of their own sentence.
    """
    named = f"{entry.name}: {answer}"
    aside = _runs_on(entry, answer) or any(secrecy.is_anothers for secrecy in held_back(entry, answer))
    yield from (named, answer) if aside else (answer, named)


def held_back(entry: Entry, line: str) -> tuple[Secrecy, ...]:
    """Why a line would be withheld, stood it last in the notes about its person; nothing where it may be said."""
    notes, last = _with_last(entry, line)
    brief = gather(notes, Request(contact=entry.name or None, today=date.min))
    if not isinstance(brief, Brief):
        return ()
    return tuple(dict.fromkeys(item.secrecy for item in brief.withheld if item.line == last))


def left_untold(entry: Entry, line: str) -> str:
    """Why the embedded writer would tell nothing of a line, stood it last in the notes; empty where it would, or it is held back."""
    from invitewriter.offline import OfflineWriter  # noqa: PLC0415 - for the writer that is used

    notes, last = _with_last(entry, line)
    brief = gather(notes, Request(contact=entry.name or None, today=date.min, language=entry.language))
    if not isinstance(brief, Brief):
        return ""
    left = OfflineWriter().left_out(brief)
    said = [fact.id for fact in brief.notes_facts if fact.line == last]
    return left[said[0]] if said and all(id_ in left for id_ in said) else ""


def _runs_on(entry: Entry, line: str) -> bool:
    """Whether the line, stood it last, would be read as the rest of a longer one above it."""
    notes, last = _with_last(entry, line)
    return any(item.line < last <= item.last for item in notes.items)


def _with_last(entry: Entry, line: str) -> tuple[Notes, int]:
    """The notes about a person with one more line below them, and the number of that."""
    numbers = entry.lines or tuple(range(1, entry.notes.count("\n") + 2))
    last = max(numbers) + 1
    return read_entry(replace(entry, notes=f"{entry.notes}\n{line}", lines=(*numbers, last))), last


def _bare(line: str, name: str) -> str:
    return " ".join(plain(line).lstrip(" -*+•→>").removeprefix(f"{plain(name)}:").split())
