"""Declines to write where the notes say little more about the contact than that the two did not meet."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.meeting.acquaintance import did_not_come
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.words import phrases, pronouns, seen
from invitewriter.domain import Brief, Decline, How, Reason
from invitewriter.notes import Notes
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]{2,}")
_BEGINNING = 2
"""The last index of an item that may introduce the person the notes are about."""
_ABSENT = ("how.absent", "how.no_show", "how.waited", "how.untalked")


def not_met(notes: Notes, brief: Brief, found: Sorted, *, thin: bool) -> Decline | None:
    """Why nothing is written, where the contact never came, or is named only once, in a sentence that says the two did not meet."""
    if line := _talked_to_nobody((*found.shared, *found.others), brief):
        return _declined(Reason.DO_NOT_WRITE, "nobody", notes, brief, line=line)
    if did_not_come((*found.own, *found.others), notes.language, thin=thin):
        return _declined(Reason.THIN, "no_show", notes, brief)
    missed = brief.how is How.UNMET and _is_only_missed(notes, brief)
    return _declined(Reason.THIN, "missed", notes, brief) if missed else None


def _declined(reason: Reason, why: str, notes: Notes, brief: Brief, *, line: int = 0) -> Decline:
    from invitewriter.brief.declining import said, tongue_of  # noqa: PLC0415 - most notes get a letter

    return Decline(reason=reason, advice=said(why, tongue_of(notes), line=line, name=brief.contact.name))


def _talked_to_nobody(entries: Sequence[Entry], brief: Brief) -> int:
    """The number of the line that says that the sender talked to nobody, where the contact was not there and no clause tells of a talk; else 0."""
    nobody = phrases("how.nobody")
    if not any(nobody.search(entry.plain) for entry in entries):
        return 0
    from invitewriter.brief.meeting.nobody import line_of_nobody  # noqa: PLC0415 - few notes say so

    absent = any(phrases(key).search(entry.plain) for key in _ABSENT for entry in entries)
    return line_of_nobody(entries, parse_name(brief.contact.name).tokens, brief.notes_language) if absent else 0


def _is_only_missed(notes: Notes, brief: Brief) -> bool:
    """Whether one item alone names the contact, not among the first, says that the two did not meet, and no pronoun goes on about them."""
    read = [seen(item.text) for item in notes.items]
    called, language = set(parse_name(brief.contact.name).tokens), brief.notes_language
    named = [place for place, text in enumerate(read) if not called.isdisjoint(_WORD.findall(text))]
    if len(named) != 1 or named[0] <= _BEGINNING:
        return False
    after = read[named[0] + 1] if named[0] + 1 < len(read) else ""
    denied = phrases("how.untalked", language).search(read[named[0]]) is not None
    return denied and pronouns(language).isdisjoint(_WORD.findall(after))
