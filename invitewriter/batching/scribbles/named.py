"""Whose a line is that names somebody at its beginning: somebody known, somebody new, one of several, or a pair."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.evidence import is_priced
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.headings import is_event
from invitewriter.batching.scribbles.heads import is_head, is_of_two_nouns, is_unproved
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_given, is_surname, pattern, words
from invitewriter.batching.scribbles.naming import Lead, Strength, is_unmistakable
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.singles import is_counted, single
from invitewriter.batching.scribbles.state import State
from invitewriter.batching.scribbles.strangers import brings_in, by_habit
from invitewriter.text.lexicon import places

_FROM_THE = r"\s+(?:{from_the})\b"
"""What somebody is known by who was spoken of before: "from the poster"."""


def named(state: State, row: Row, lead: Lead) -> Fate | None:
    """Whose the row is; None where the one word that might be a name says nothing."""
    if len(lead.names) > 1:
        return _pair(state, row, lead)
    if _is_no_person(row, lead) or (state.whole and is_of_two_nouns(state, row, lead)):
        return None
    if not lead.name.full and not row.depth and after_name.is_joined(row.text[lead.end :]):
        return unsure(state.last, lead.name.text, because=reasons.PAIR)  # "Bashir & Sherine"
    if is_unproved(row, lead) or (_entitles(state, row, lead) and not is_head(state, row, lead)):
        return unsure(lead.name.text, because=reasons.NAMES_ANOTHER)
    if lead.strength is Strength.WEAK and not lead.name.full:
        return single(state, row, lead)
    return _full(state, row, lead)


def _full(state: State, row: Row, lead: Lead) -> Fate:
    same = state.roster.bearing(lead.name)
    exact = [one for one in same if any(name.tokens == lead.name.tokens for name in one.names)]
    same = exact or same
    if len(same) > 1:
        return unsure(*same)
    if not same:
        apart = not lead.name.full or lead.name.titled or row.opening.introduced or not state.amid(row)
        apart = apart or by_habit(state, row, lead) or brings_in(state, row, lead) or is_head(state, row, lead)
        if apart:
            return state.introduce(row, lead)
        mark = unsure(state.person, lead.name.text, because=reasons.WITHIN)
        return replace(mark, passing=state.holds(row) and lead.strength is not Strength.STRONG)
    person = same[0]
    if person.line == row.number:
        return _fuller(state, row, lead, person) or _brought_in(state, row, lead, person)
    if state.is_known(person, row):
        return _again(state, row, lead, person)
    return unsure(person, because="somebody of that name comes only later")


def _fuller(state: State, row: Row, lead: Lead, person: Somebody) -> Fate | None:
    """A whole name, where somebody was spoken of before by the first alone; None where nobody was."""
    earlier = [
        one
        for one in state.roster.bearing(lead.name)
        if one.index in state.seen and len(one.names) == 1 and not one.names[0].full and one.index != person.index
    ]
    last = replace(lead.name, tokens=lead.name.tokens[-1:])
    called = [] if is_given(lead.name.tokens[0]) else state.roster.bearing(last)
    called = [one for one in called if one.index in state.seen and one.names[0].tokens == last.tokens]
    if called:
        return unsure(*called, person)  # "Lumen Rob", who is Rob of Lumen
    if not earlier:
        return None
    rest = row.text[lead.end :]
    if len(earlier) == 1 and (
        rest.lstrip().startswith("=") or after_name.refers_back(rest) or pattern(_FROM_THE).match(rest)
    ):
        return state.begin(row, state.roster.rename(earlier[0], lead.name))
    return unsure(*earlier, person, because=reasons.SAME_NAME)


def _is_no_person(row: Row, lead: Lead) -> bool:
    """Whether a name is a place's of two words, or what something cost: "Buenos Aires, wool", "Tea and a scone £6.20"."""
    if not lead.name.full:
        word = lead.name.tokens[0]
        remark = word in words("remarks") and not is_surname(word)  # "Duele espalda, ibuprofeno"
        return lead.strength is Strength.WEAK and ((remark and not is_given(word)) or is_priced(row.text))
    return " ".join(lead.name.tokens) in places() and not lead.name.titled


def _entitles(state: State, row: Row, lead: Lead) -> bool:
    """Whether a name may be the event's, as it stands above everybody: "Northern Bookbinders & Print Fair"."""
    return state.last is None and lead.strength is not Strength.STRONG and not lead.name.titled and is_event(row.text)


def _brought_in(state: State, row: Row, lead: Lead, person: Somebody) -> Fate:
    """The line that names somebody first: theirs, unless it may be about the one spoken of."""
    small = row.text[lead.name.start].islower()
    if is_head(state, row, lead):
        return state.begin(row, person)
    inner = not (row.first or row.depth or row.opening.introduced)
    strange = small and not (
        lead.name.known
        or row.opening.introduced
        or is_unmistakable(lead, set_off=after_name.sets_off(row.text[lead.end :]))
    )
    if inner and small and (state.mentions(lead.name) or (strange and state.capitals)):
        return unsure(state.person, lead.name.text, because=reasons.NAMES_ANOTHER)
    if state.amid(row) and (strange or signs.tells_of_relation(row.text[lead.end :])):
        return unsure(state.person, person, because=reasons.WITHIN)
    return state.begin(row, person)


def _again(state: State, row: Row, lead: Lead, person: Somebody) -> Fate:
    """A full name that was there before: the same person, unless they are brought in like another one."""
    rest = row.text[lead.end :]
    if person.index in state.doubled or is_counted(rest):
        return state.mark_doubled(person)
    known_by = pattern(_FROM_THE).match(rest) and any(len(token) == 1 for name in person.names for token in name.tokens)
    if row.opening.added or after_name.refers_back(rest) or after_name.speaks(rest) or known_by:
        return state.begin(row, person)
    brought_in = rest.strip() and (rest.lstrip()[:1] in "(-–—/," or after_name.comes_from(rest))
    if brought_in and not state.amid(row):
        return state.mark_doubled(person)
    return state.begin(row, person)


def _pair(state: State, row: Row, lead: Lead) -> Fate:
    now = state.person
    if now and not row.first and all(now.is_called(name) for name in lead.names):
        return Fate(person=now)
    same = [state.roster.bearing(name) for name in lead.names]
    first, second = lead.names
    apart = first.full and second.full and first.tokens[-1] != second.tokens[-1]
    if any(same) or state.amid(row) or apart:
        strangers = [name.text for name, group in zip(lead.names, same, strict=True) if not group]
        for name, group in zip(lead.names, same, strict=True):
            if not group:
                state.roster.add([name], name.text, row.number)
        return unsure(*(one for group in same for one in group), *strangers, because=reasons.PAIR)
    return state.introduce(row, lead)
