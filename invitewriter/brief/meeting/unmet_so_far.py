"""Tells where the two have not met as far as the notes say: a talk of the contact's was missed, or a meeting is only to come."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.facts.standing import is_missed
from invitewriter.brief.lexicon import phrases
from invitewriter.brief.meeting.acquaintance import ARROW, clauses_of
from invitewriter.domain import How
from invitewriter.notes import Item, Kind
from invitewriter.text.word_patterns import LONGER_WORD

_FEW = 3
"""So many sentences with one that was missed tell of nothing else; with more, the two may have met all the same."""
_DEALT = ("how.dealt", "how.had", "how.talked", "how.wrote", "how.known", "people.meeting")
"""The phrases by which a sentence tells what the two did or said."""


def unless_met(found: Sorted, called: Collection[str], language: str) -> How:
    """How the two know each other where nothing tells how: UNMET where there is only a missed talk, LISTED where nothing shows that they have met.

    `called` are the plain words that mean the contact.
    """
    told = told_of(found)
    if missed_alone(told, language, own=found.own):
        return How.UNMET
    alone = _missed(found.own, language) or _ahead(told, called, language)
    known = frozenset((*found.own, *found.shared))
    of_two = [entry for entry in told if entry in known]
    return How.LISTED if alone and not _deal(of_two, alone, language) else How.MET


def told_of(found: Sorted) -> list[Entry]:
    """All entries, those about the contact first."""
    own = frozenset(found.own)
    return [*found.own, *(entry for entry in (*found.shared, *found.others) if entry not in own)]


def missed_alone(told: Sequence[Entry], language: str, *, own: Sequence[Entry]) -> Item | None:
    """The item of `own` that says that a talk was missed, where next to nothing else is `told`."""
    missed = _missed(own, language) if len(told) <= _FEW else ()
    return missed[0].item if missed and not (_is_promised(told, language) or _deal(told, missed, language)) else None


def is_all_ahead(found: Sorted, called: Collection[str], language: str) -> bool:
    """Whether all that the notes say of the contact is that the two are to meet: "booked a call with Ana for Friday"."""
    ahead = _ahead(told_of(found), called, language)
    return bool(ahead) and all(entry in ahead for entry in found.own if entry.item.kind is not Kind.HEADING)


def _missed(entries: Sequence[Entry], language: str) -> list[Entry]:
    return [entry for entry in entries if is_missed(entry.plain, language)]


def _ahead(told: Sequence[Entry], called: Collection[str], language: str) -> list[Entry]:
    """The entries that name the contact, where each of them says that the two are to meet, and not for a second time."""
    named = [entry for entry in told if any(word in called for word in LONGER_WORD.findall(entry.plain))]
    ahead, *met = (phrases(f"how.{key}", language) for key in ("ahead", "before", "had", "agreed"))
    is_ahead = all(ahead.search(each.plain) and not any(sign.search(each.plain) for sign in met) for each in named)
    return named if is_ahead else []


def _deal(told: Sequence[Entry], beside: Sequence[Entry], language: str) -> bool:
    """Whether a clause tells what the two did or said: of those that make the entries `beside` what they are, one that tells of a talk besides."""
    missing, ahead, *dealt = (phrases(key, language) for key in ("standing.missing", "how.ahead", *_DEALT))
    talked, having = phrases("how.talked", language), phrases("how.having", language)
    for entry in told:
        for clause in clauses_of(entry.plain):
            if entry not in beside or not (missing.search(clause) or ahead.search(clause)):
                if any(sign.search(clause) for sign in dealt):
                    return True
            elif missing.search(clause) and any(not having.fullmatch(found[0]) for found in talked.finditer(clause)):
                return True
    return False


def _is_promised(told: Sequence[Entry], language: str) -> bool:
    """Whether one of the two promised something: whoever noted it has a letter in mind."""
    promising = phrases("tasks.promising", language)
    return any(ARROW.search(entry.text) or promising.search(entry.plain) for entry in told)
