"""The subject of a letter: what it tells first, if that names something plainly, else why or how the two know each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from invitewriter.channel import Channel
from invitewriter.domain import Brief
from invitewriter.offline.frame import fill
from invitewriter.offline.grammar.articles import calling
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import is_vague
from invitewriter.offline.language import Language
from invitewriter.offline.letter.choice import Plan
from invitewriter.offline.letter.nameable import offers_choice
from invitewriter.offline.letter.occasion import is_unhad
from invitewriter.offline.letter.opening import SAID, UNSURE, kind_of_opening, tells_of_talk
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.tables import NOTHING, listed, sought
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne

_BARE = 2  # words: with no more, "The name" is a subject of nothing
_JOINED = 9
"""Letters; a noun of more is mostly joined of two."""
_THANKED = frozenset({Kind.MOMENT, Kind.OFFER})
_UNNAMED = frozenset({Kind.WORK, Kind.MOMENT})
"""Kinds after which no letter is called: nobody opens one about their own job."""
_GENERAL = frozenset({Kind.PROMISE, Kind.NEED, Kind.TOPIC})
"""Kinds of which any thing that they name may be the subject."""


def subject_of(plan: Plan, brief: Brief, language: Language, channel: Channel, place: Mapping[str, str]) -> str:
    """A plain subject of the first thing told that fits the line; empty on a channel without one."""
    if channel.subject is None:
        return ""
    table = language.letter["subject"]
    faults = tuple(map(sought, table.get("faults", ())))
    thanks, offered = table.get("thanks", ""), table.get("offered", NOTHING)
    found = [
        *_named(_but_thanks(plan, thanks, offered), language),
        *(fill(frame, place) for frame in _usual(plan, brief, language)),
    ]
    plain = {thanks, table["plain"]}
    fit = (each for each in found if each in plain or _names(each, language))
    told = (each for each in fit if each and not any(fault.search(each) for fault in faults))
    return next(subject for subject in told if len(subject) <= channel.subject_aim)


def _but_thanks(plan: Plan, thanks: str, offered: str) -> Plan:
    """The plan without what was done for the sender: a letter of thanks is called that, and not after chairs."""
    return replace(plan, told=tuple(reading for reading in plan.told if not _is_thanked(reading, thanks, offered)))


def _is_thanked(reading: Reading, thanks: str, offered: str = NOTHING) -> bool:
    """Whether its sentence begins with thanks, with a small letter where it goes on from the greeting, and for nothing that is only `offered`."""
    said = reading.tell("say").lower()
    return bool(thanks) and said.startswith(thanks.lower()) and not re.match(offered, said, re.IGNORECASE)


def _named(plan: Plan, language: Language) -> Iterator[str]:
    """What each reading told would be called by, the surest first."""
    ranked = sorted(plan.readings, key=lambda reading: reading.group.rank)
    for reading in ranked:
        for frame in reading.group.subjects if reading.kind not in _UNNAMED else ():
            subject = fill(frame, reading.slots)
            apart = _is_of_others(reading, language.nouns)
            if not (apart or _is_senders(subject, reading, language.nouns) or _is_short(subject, language.nouns)):
                yield subject
    general = [reading.slots for reading in ranked if reading.kind in _GENERAL]
    for slots in general:
        yield from (fill(frame, slots) for frame in language.letter["subject"].get("told", ()))


def _usual(plan: Plan, brief: Brief, language: Language) -> list[str]:
    """What a letter is called by that nothing told gives a name."""
    table = language.letter["subject"]
    kind = kind_of_opening(brief, language)
    bare = language.letter["opening"].get("bare", (UNSURE,))
    if kind in bare and kind != SAID and any(reading.kind in _THANKED for reading in plan.told):
        kind = "plain"
    kind = "met" if kind == UNSURE else kind
    kind = "plain" if kind == "met" and not _talked(brief, language) else kind
    kind = "plain" if is_unhad(brief, language) else kind
    kind = kind or ("asked" if plan.asked else "plain" if "asked" in table else "")
    kind = kind if kind in table else brief.how.value
    thanks = table.get("thanks", "")
    thanked = any(_is_thanked(reading, thanks) for reading in plan.told)
    return [table["place"], *([thanks] if thanked else ()), table.get(kind, ""), table["plain"]]


def _talked(brief: Brief, language: Language) -> bool:
    """Whether the notes tell of a talk, where a letter says so only then."""
    opening = language.letter["opening"]
    return "of_dealing" not in opening or tells_of_talk(" ; ".join(fact.text for fact in brief.notes_facts), opening)


def _names(subject: str, language: Language) -> bool:
    """Whether it reads as the name of something, and says enough."""
    nouns, reader = language.nouns, language.reader
    words = subject.split()
    return (
        reader.sentences.finish.reads(subject)
        and words[-1] not in listed(language.letter["subject"], "never_last")
        and not (len(words) <= _BARE and (is_vague(nouns, subject) or reader.persons.mentions_other(subject)))
        and not reader.persons.names_someone(words[0])  # "Nils at the forge"
        and not _is_somebody(subject, nouns)
        and not _is_any(subject, nouns)
        and not _is_two_things(subject, nouns)
        and not offers_choice(subject, nouns)
        and not (words[-1].islower() and nouns.before_verb in words[-2:-1])  # "Some glass to hold"
        and not (words[-1].lower() in nouns.vague and nouns.bound.intersection(subject.lower().split()))
    )


def _is_of_others(reading: Reading, nouns: Nouns) -> bool:
    """Whether the contact offered to do something in which the sender has no part: "ask the juniors for the bales"."""
    act = reading.slots.get("act", "") if reading.kind is Kind.OFFER else ""
    return bool(act) and not nouns.speaks_of_sender(act)


def _is_senders(subject: str, reading: Reading, nouns: Nouns) -> bool:
    """Whether a thing of the sender's is named, to which something was done: "My socks"."""
    return reading.kind in _THANKED and subject.partition(" ")[0].lower() in nouns.senders


def _is_two_things(subject: str, nouns: Nouns) -> bool:
    """Whether somebody stands in it beside what they get, as is only said with a verb: "Kind ein Paar Socken"."""
    pairs = pairwise(subject.split())
    return not nouns.capitals and any(one[0].isupper() and then in nouns.indefinites for one, then in pairs)


def _is_any(subject: str, nouns: Nouns) -> bool:
    """Whether nothing tells which one it is: one noun, or a short and ordinary one where nouns are joined ("Muster", not "Samtmuster")."""
    if nouns.capitals:
        words = subject.split()
        return len(words) - (words[0].lower() in nouns.pointing | nouns.indefinites) < _BARE  # "The form", "Seed"
    return " " not in subject and nouns.ordinary.is_common(plain(subject))


def _is_short(subject: str, nouns: Nouns) -> bool:
    """Whether it is one noun that is joined of none, where nouns are joined to tell which it is: "Plan", but not "Kellerplan"."""
    return not nouns.capitals and " " not in subject and len(subject) <= _JOINED


def _is_somebody(subject: str, nouns: Nouns) -> bool:
    """Whether it only says what somebody is, or what they are called: "The head teacher", "Rosa"."""
    first, _, rest = subject.partition(" ")
    if not rest:
        return first[0].isupper() and is_borne("given", plain(first))
    return first.lower() in nouns.pointing | nouns.indefinites and bool(calling(nouns, rest))
