"""Declines to write where the notes say little more about the contact than that the two did not meet."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.meeting.acquaintance import clauses_of, did_not_come, says_talk
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.words import phrases, pronouns, seen
from invitewriter.domain import Brief, Decline, How, Reason
from invitewriter.notes import Notes
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]{2,}")
_BEGINNING = 2
"""The last index of an item that may introduce the person the notes are about."""
_NO_SHOW = "By the notes the meeting with {name} did not take place, so there is nothing to write about yet."
_MISSED = (
    "The notes speak of {name} once, and say that you two did not meet: nothing in that is for a letter. "
    "If there is something to write about, add a line on it."
)
_NOBODY = (
    "Line {line} of the notes says that you talked to nobody, and {name} was to be met: better not to write as if you had. "
    "If you did talk, add a line on it."
)
_TO_NOBODY = (
    "Line {line} of the notes says that you talked to nobody, so there is nobody to write to. "
    "If you did talk to somebody, add a line on whom and on what."
)
_ABSENT = ("how.absent", "how.no_show", "how.waited", "how.untalked")


def not_met(notes: Notes, brief: Brief, found: Sorted, *, thin: bool) -> Decline | None:
    """Why nothing is written, where the contact never came, or is named only once, in a sentence that says the two did not meet."""
    name = brief.contact.name
    if line := _talked_to_nobody((*found.shared, *found.others), brief):
        return Decline(reason=Reason.DO_NOT_WRITE, advice=_NOBODY.format(line=line, name=name))
    if did_not_come((*found.own, *found.others), notes.language, thin=thin):
        return Decline(reason=Reason.THIN, advice=_NO_SHOW.format(name=name))
    missed = brief.how is How.UNMET and _is_only_missed(notes, brief)
    return Decline(reason=Reason.THIN, advice=_MISSED.format(name=name)) if missed else None


def to_nobody(entries: Sequence[Entry], language: str) -> Decline | None:
    """Why nothing is written where no contact is found, and the notes say that the sender talked to nobody."""
    line = _line_on_nobody(entries, pronouns(language), ())
    return Decline(reason=Reason.DO_NOT_WRITE, advice=_TO_NOBODY.format(line=line)) if line else None


def _talked_to_nobody(entries: Sequence[Entry], brief: Brief) -> int:
    """The number of the line that says that the sender talked to nobody, where the contact was away; else 0."""
    names = parse_name(brief.contact.name).tokens
    line = _line_on_nobody(entries, pronouns(brief.notes_language).union(names), names)
    absent = line and any(phrases(key).search(entry.plain) for key in _ABSENT for entry in entries)
    return line if absent else 0


def _line_on_nobody(entries: Sequence[Entry], others: Collection[str], called: Collection[str]) -> int:
    """The number of the line that says that the sender talked to nobody, where no clause tells of a talk; else 0.

    Behind one of `others`, it is somebody else who did: "She talked to nobody".
    """
    nobody = phrases("how.nobody")  # of all languages: notes so short may be taken for English
    if not any(nobody.search(entry.plain) for entry in entries):
        return 0
    clauses = [(entry, clause) for entry in entries for clause in clauses_of(entry.plain)]
    own = [
        entry
        for entry, clause in clauses
        if (match := nobody.search(clause)) and frozenset(others).isdisjoint(_WORD.findall(clause[: match.start()]))
    ]
    talked = own and says_talk([clause for _, clause in clauses if not nobody.search(clause)], "", called)
    return own[0].item.line if own and not talked else 0


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
