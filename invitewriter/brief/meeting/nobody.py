"""Declines where the notes do not tell whom they are about: because somebody has died, nobody was talked to or came, or else with the question whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.declining import asked_whom, said, tongue_of
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import accented_phrases, phrases, pronouns
from invitewriter.brief.meeting.acquaintance import clauses_of, did_not_come, says_talk
from invitewriter.brief.meeting.deaths.told import somebody_dead
from invitewriter.brief.meeting.signs import may_be_unmet
from invitewriter.brief.meeting.unmet import told_unmet
from invitewriter.brief.meeting.unmet_so_far import missed_alone
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.domain import Decline, Reason
from invitewriter.notes import Item, Notes
from invitewriter.text.folding import plain
from invitewriter.text.word_patterns import LONGER_WORD

_OTHERWISE_MET = ("people.meeting", "how.heard")


def to_nobody(notes: Notes, entries: Sequence[Entry], doubt: Unsure) -> Decline:
    """Why nothing is written where it is unclear whom to."""
    language = tongue_of(notes)
    if item := somebody_dead(entries, doubt.candidates):
        return Decline(reason=Reason.DO_NOT_WRITE, advice=said("died_somebody", language, line=item.line))
    line = line_of_nobody(entries, (), notes.language)
    if line and not _tells_of_somebody(entries, notes.language):
        return Decline(reason=Reason.DO_NOT_WRITE, advice=said("nobody_at_all", language, line=line))
    if item := _unmet(entries, doubt.candidates, notes.language):
        return Decline(reason=Reason.DO_NOT_WRITE, advice=said("apart_somebody", language, line=item.line))
    if not doubt.candidates and did_not_come(entries, notes.language, thin=False):
        return Decline(reason=Reason.THIN, advice=said("no_show_of_any", language))
    return asked_whom(doubt, language)


def _unmet(entries: Sequence[Entry], candidates: Sequence[str], language: str) -> Item | None:
    """The item by which the sender met nobody: any of the `candidates` may be meant, and whoever the first line names."""
    if len({name.split()[-1] for name in candidates}) > 1:
        return None
    begun = next(
        (entry for entry in entries if LONGER_WORD.search(entry.text)), None
    )  # "M." alone has no word of two letters
    opening = [word for word in LONGER_WORD.findall(begun.text if begun else "") if word[0].isupper()]
    names = {plain(word) for name in candidates or opening for word in LONGER_WORD.findall(name)}
    if not names:
        return None
    told = told_unmet(entries, (), sorted(names), language) if may_be_unmet(entries, sorted(names), language) else None
    return told or missed_alone(entries, language, own=entries)


def _tells_of_somebody(entries: Sequence[Entry], language: str) -> bool:
    """Whether a clause tells of somebody who was met or heard, or a sentence goes on about a "she" or "he"."""
    if any(phrases(key, language).search(clause) for key in _OTHERWISE_MET for clause in _rest(entries)):
        return True
    nobody = phrases("how.nobody")
    read = [entry.text.lower() for entry in entries if not nobody.search(entry.plain)]
    return any(accented_phrases(f"people.{who}", language).search(text) for who in ("she", "he") for text in read)


def line_of_nobody(entries: Sequence[Entry], called: Collection[str], language: str) -> int:
    """The number of the line that says that the sender talked to nobody, where no clause tells of a talk; else 0.

    `called` are the plain words that mean the contact.
    """
    nobody = phrases("how.nobody")  # of all languages: notes so short may be taken for English
    if not any(nobody.search(entry.plain) for entry in entries):
        return 0
    others = pronouns(language).union(called)
    # "She talked to nobody" tells of her.
    own = [
        entry.item.line
        for entry in entries
        for clause in clauses_of(entry.plain)
        if (match := nobody.search(clause)) and others.isdisjoint(LONGER_WORD.findall(clause[: match.start()]))
    ]
    return own[0] if own and not says_talk(_rest(entries), "", called) else 0


def _rest(entries: Sequence[Entry]) -> list[str]:
    """The clauses that do not say that nobody was talked to."""
    nobody = phrases("how.nobody")
    return [clause for entry in entries for clause in clauses_of(entry.plain) if not nobody.search(clause)]
