"""Declines to write where the notes say little more about the contact than that the two did not meet."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.declining import said, tongue_of
from invitewriter.brief.facts.entries import Entry, entries_of
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.lexicon import phrases, pronouns, seen, word_set
from invitewriter.brief.meeting.acquaintance import did_not_come, says_talk
from invitewriter.brief.meeting.nobody import line_of_nobody
from invitewriter.brief.meeting.signs import may_be_unmet
from invitewriter.brief.meeting.unmet import told_unmet
from invitewriter.brief.meeting.unmet_so_far import is_all_ahead, missed_alone, told_of
from invitewriter.brief.meeting.unwelcome import words_for
from invitewriter.brief.people.contact.only_heard_of import is_only_heard_of
from invitewriter.brief.people.contact.plain_names import names_in
from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.domain import Brief, Decline, How, Reason
from invitewriter.notes import Item, Kind, Notes
from invitewriter.text.folding import plain
from invitewriter.text.normalise import normalise
from invitewriter.text.word_patterns import LONGER_WORD

_BEGINNING = 2
"""The last index of an item that may introduce the person the notes are about."""
_DEALT = ("people.meeting", "tasks.promising")
"""The phrases by which a line tells that the two met, or have something to do with each other."""
_ABSENT = ("how.absent", "how.no_show", "how.waited", "how.untalked")


def not_met(notes: Notes, brief: Brief, found: Sorted, *, thin: bool) -> Decline | None:
    """Why nothing is written, where the contact never came, or is named only once, in a sentence that says the two did not meet."""
    if line := _talked_to_nobody((*found.shared, *found.others), brief):
        return _declined(Reason.DO_NOT_WRITE, "nobody", notes, brief, line=line)
    if item := _unmet(notes, brief, found) or missed_alone(told_of(found), brief.notes_language, own=found.own):
        return _declined(Reason.DO_NOT_WRITE, "apart", notes, brief, line=item.line)
    if did_not_come((*found.own, *found.others), notes.language, thin=thin):
        return _declined(Reason.THIN, "no_show", notes, brief)
    if brief.how is How.UNMET and _is_only_missed(notes, brief):
        return _declined(Reason.THIN, "missed", notes, brief)
    if is_all_ahead(found, {*parse_name(brief.contact.name).tokens}, brief.notes_language):
        return _declined(Reason.THIN, "ahead", notes, brief)
    line = _only_heard_of(notes, brief)
    return _declined(Reason.THIN, "apart", notes, brief, line=line) if line else None


def _unmet(notes: Notes, brief: Brief, found: Sorted) -> Item | None:
    """The item by which the two never met."""
    # What the sender did alone counts, too: "I was ill and saw the recording".
    lines = {entry.item.line for entry in (*found.shared, *found.others)}
    alone = (item for item in notes.items if item.line not in lines and item.kind in {Kind.BULLET, Kind.PROSE})
    others = [*found.others, *entries_of(alone)]
    names = [plain(name) for name in words_for(brief.contact.name, found)]
    if brief.how is How.LISTED or not may_be_unmet((*found.shared, *others), names, notes.language):
        return None
    of_two = pronouns(notes.language) | word_set("people.own", notes.language) | {*names}
    hushed = {line.text for line in found.withheld if line.secrecy.is_close}  # "a case on Monday, not a word"
    own = [e for e in found.shared if e.item.text not in hushed or not of_two.isdisjoint(LONGER_WORD.findall(e.plain))]
    return told_unmet(own, others, names, notes.language)


def _declined(reason: Reason, why: str, notes: Notes, brief: Brief, *, line: int = 0) -> Decline:
    return Decline(reason=reason, advice=said(why, tongue_of(notes), line=line, name=brief.contact.name))


def _talked_to_nobody(entries: Sequence[Entry], brief: Brief) -> int:
    """The number of the line that says that the sender talked to nobody, where the contact was not there and no clause tells of a talk; else 0."""
    nobody = phrases("how.nobody")
    if not any(nobody.search(entry.plain) for entry in entries):
        return 0
    absent = any(phrases(key).search(entry.plain) for key in _ABSENT for entry in entries)
    return line_of_nobody(entries, parse_name(brief.contact.name).tokens, brief.notes_language) if absent else 0


def _only_heard_of(notes: Notes, brief: Brief) -> int:
    """The first line that names the contact, where each of them says that they did not come or were only read or heard of, and none tells of a talk; else 0."""
    own, language = parse_name(brief.contact.name), notes.language
    texts = {normalise(item.text).text: item.line for item in reversed(notes.items)}
    named = [(text, name) for text in texts if (name := _name_in(text, own, language))]
    if not named or not all(is_only_heard_of(text, name, language) for text, name in named):
        return 0
    nobody, heard = phrases("how.nobody"), {text for text, _ in named}
    rest = [seen(text) for text in texts if text not in heard and not nobody.search(seen(text))]
    met = says_talk([*rest, *map(seen, heard)], language, own.tokens)
    dealt = met or any(phrases(key, language).search(text) for key in _DEALT for text in rest)
    return 0 if dealt else min(texts[text] for text in heard)


def _name_in(text: str, own: Name, language: str) -> Name | None:
    """The first name in a text that may be the contact's."""
    return next((name for name in names_in(text, language) if compatible(own, name)), None)


def _is_only_missed(notes: Notes, brief: Brief) -> bool:
    """Whether one item alone names the contact, not among the first, says that the two did not meet, and no pronoun goes on about them."""
    read = [seen(item.text) for item in notes.items]
    called, language = set(parse_name(brief.contact.name).tokens), brief.notes_language
    named = [place for place, text in enumerate(read) if not called.isdisjoint(LONGER_WORD.findall(text))]
    if len(named) != 1 or named[0] <= _BEGINNING:
        return False
    after = read[named[0] + 1] if named[0] + 1 < len(read) else ""
    denied = phrases("how.untalked", language).search(read[named[0]]) is not None
    return denied and pronouns(language).isdisjoint(LONGER_WORD.findall(after))
