"""Whose a line is that names somebody at its beginning: somebody known, somebody new, one of several, or a pair."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.batching.scribbles import signs
from invitewriter.batching.scribbles.evidence import is_priced
from invitewriter.batching.scribbles.headings import is_event
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed, is_unmistakable
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import Fate, State, unsure
from invitewriter.batching.scribbles.words import is_given, is_ordinary, is_word
from invitewriter.text.lexicon import places

_COUNTED = re.compile(r"\s*[(#,]?\s*(?:\d|(?:jr|jun|junior|sr|sen|senior)\b)", re.IGNORECASE)
_WITHIN = "a name within another's lines"
_ANOTHER = "it may be somebody else of that name"
_MAYBE = "it may name somebody else"


def named(state: State, row: Row, lead: Lead) -> Fate | None:
    """Whose the row is; None where the one word that might be a name says nothing."""
    if len(lead.names) > 1:
        return _pair(state, row, lead)
    if _is_no_person(row, lead):
        return None
    if not lead.name.full and not row.depth and signs.is_joined(row.text[lead.end :]):
        return unsure(state.last, lead.name.text, because="about two people")  # "Bashir & Sherine"
    if _entitles(state, row, lead):
        return unsure(lead.name.text, because=_MAYBE)
    if lead.strength is Strength.WEAK and not lead.name.full:
        return _single(state, row, lead)
    return _full(state, row, lead)


def _full(state: State, row: Row, lead: Lead) -> Fate:
    same = state.roster.bearing(lead.name)
    exact = [one for one in same if any(name.tokens == lead.name.tokens for name in one.names)]
    same = exact or same
    if len(same) > 1:
        return unsure(*same)
    if not same:
        apart = not lead.name.full or lead.name.titled or row.opening.introduced or not state.amid(row)
        if apart:
            return state.introduce(row, lead)
        mark = unsure(state.person, lead.name.text, because=_WITHIN)
        return replace(mark, passing=state.holds(row) and lead.strength is not Strength.STRONG)
    person = same[0]
    if person.line == row.number:
        return _brought_in(state, row, lead, person)
    if person.index in state.seen:
        return _again(state, row, lead, person)
    return unsure(person, because="somebody of that name comes only later")


def _is_no_person(row: Row, lead: Lead) -> bool:
    """Whether a name is a place's of two words, or what something cost: "Buenos Aires, wool", "Tea and a scone £6.20"."""
    if not lead.name.full:
        return lead.strength is Strength.WEAK and is_priced(row.text)
    return " ".join(lead.name.tokens) in places() and not lead.name.titled


def _entitles(state: State, row: Row, lead: Lead) -> bool:
    """Whether a name may be the event's, as it stands above everybody: "Northern Bookbinders & Print Fair"."""
    return state.last is None and lead.strength is not Strength.STRONG and not lead.name.titled and is_event(row.text)


def _brought_in(state: State, row: Row, lead: Lead, person: Somebody) -> Fate:
    """The line that names somebody first: theirs, unless it may be about the one spoken of."""
    small = row.text[lead.name.start].islower()
    inner = not (row.first or row.depth or row.opening.introduced)
    strange = small and not (
        lead.name.known or row.opening.introduced or is_unmistakable(lead, set_off=signs.sets_off(row.text[lead.end :]))
    )
    if inner and small and (state.mentions(lead.name) or (strange and state.capitals)):
        return unsure(state.person, lead.name.text, because=_MAYBE)
    if state.amid(row) and (strange or signs.tells_of_relation(row.text[lead.end :])):
        return unsure(state.person, person, because=_WITHIN)
    return state.begin(row, person)


def _again(state: State, row: Row, lead: Lead, person: Somebody) -> Fate:
    """A full name that was there before: the same person, unless they are brought in like another one."""
    rest = row.text[lead.end :]
    if person.index in state.doubled or _COUNTED.match(rest):
        return state.mark_doubled(person)
    if row.opening.added or signs.refers_back(rest) or signs.speaks(rest):
        return state.begin(row, person)
    brought_in = rest.strip() and (rest.lstrip()[:1] in "(-–—/," or signs.comes_from(rest))
    if brought_in and not state.amid(row):
        return state.mark_doubled(person)
    return state.begin(row, person)


def _single(state: State, row: Row, lead: Lead) -> Fate | None:
    rest = row.text[lead.end :]
    now = state.person
    same = state.roster.bearing(lead.name)
    if not same and not (row.first or row.depth) and state.mentions(lead.name):
        return Fate(person=now)
    if now and now.is_called(lead.name) and not row.first and not row.depth:
        return _of_now(state, lead, same, now) if not _COUNTED.match(rest) else state.mark_doubled(now)
    if not same:
        return _stranger(state, row, lead)
    known = [one for one in same if one.index in state.seen]
    if row.opening.added and len(known) == 1:
        same = known
    if signs.belongs_to(rest) and signs.tells_of_relative(rest):
        return unsure(now, *same)
    if row.opening.added or row.opening.introduced or signs.belongs_to(rest) or signs.refers_back(rest):
        return _back(state, row, lead, same)
    return unsure(now if not (row.first or row.depth) else None, *same, because=_ANOTHER)


def _of_now(state: State, lead: Lead, same: list[Somebody], now: Somebody) -> Fate:
    """A line that calls the one spoken of by a name that others may bear, too."""
    doubtful = lead.name.tokens[0] in state.doubtful and lead.name.tokens[0] != now.names[0].tokens[0]
    return unsure(*same) if len(same) > 1 or doubtful else Fate(person=now)


def _back(state: State, row: Row, lead: Lead, same: list[Somebody]) -> Fate:
    """A first name, or a last one, that leads back to one of the people who bear it."""
    now, person = state.person, same[0]
    if len(same) > 1 or person.index not in state.seen:
        return unsure(*same)
    if person.index in state.doubled:
        return state.mark_doubled(person)
    if lead.name.tokens[0] in state.doubtful:
        return unsure(person, f"another {lead.name.text}")
    if state.amid(row) and not row.opening.added:
        return unsure(now, person, because=_WITHIN)
    if row.listed and now and signs.means_another(row.text[lead.end :]):
        return unsure(now, person)
    return state.begin(row, person)


def _stranger(state: State, row: Row, lead: Lead) -> Fate | None:
    """One word that may be the name of somebody new."""
    rest = row.text[lead.end :]
    listed = is_listed(lead.name)
    by_habit = state.colons and listed and not row.bullet and not row.first and signs.introduces_by_colon(rest)
    if row.opening.introduced or row.depth or by_habit:
        return state.introduce(row, lead)
    told = lead.parted or signs.comes_from(rest) or signs.speaks(rest) or signs.says_who(rest)
    if row.first:
        anybody = not (row.alone or state.last is None or is_ordinary(lead.name.tokens[0]))
        sure = told and (listed or anybody)
        return (
            state.introduce(row, lead) if sure else unsure(lead.name.text, state.last, because="it may name somebody")
        )
    ordinary = is_word(lead.name.tokens[0], state.language) or (not listed and is_ordinary(lead.name.tokens[0]))
    otherwise = state.writes_otherwise(row, lead) or state.is_compound(row, lead)
    if (ordinary or otherwise) and signs.opens(row.text, lead):
        outstanding = told and state.small and not otherwise and row.text[lead.name.start].isupper()
        return unsure(state.person, lead.name.text, because=_MAYBE) if outstanding else None
    outright = state.outright(row, lead) or (row.listed and (row.dense or lead.name.titled))
    if told and listed and not ordinary and outright:
        return state.introduce(row, lead)
    spoken = _stands_for_a_name(state, row, lead) or (told and _is_spoken_of(state, row, rest, listed=listed))
    if spoken or (not told and row.listed and is_given(lead.name.tokens[0])):
        return unsure(state.person, lead.name.text, because=_MAYBE)
    return None


def _is_spoken_of(state: State, row: Row, rest: str, *, listed: bool) -> bool:
    """Whether what follows a word that may be a name is said of its bearer."""
    among = row.listed and bool(rest.strip(" .!"))
    return among or (listed and not signs.carries_on(rest, state.language))


def _stands_for_a_name(state: State, row: Row, lead: Lead) -> bool:
    """Whether a strange word with a capital begins a line among those of several people as only a name does there."""
    first, rest = row.text[lead.name.start], row.text[lead.end :].strip(" .!")
    if not first.isupper() or state.titled or lead.name.tokens[0] in places() or not signs.opens(row.text, lead):
        return False
    return (state.small and (row.listed or lead.parted)) or not rest or (row.listed and rest[0].isupper())


def _pair(state: State, row: Row, lead: Lead) -> Fate:
    now = state.person
    if now and not row.first and all(now.is_called(name) for name in lead.names):
        return Fate(person=now)
    same = [state.roster.bearing(name) for name in lead.names]
    first, second = lead.names
    apart = first.full and second.full and first.tokens[-1] != second.tokens[-1]
    if any(same) or state.amid(row) or apart:
        strangers = [name.text for name, group in zip(lead.names, same, strict=True) if not group]
        return unsure(*(one for group in same for one in group), *strangers, because="about two people")
    return state.introduce(row, lead)
