"""How sure it is whose a line is: a line that too little speaks for is marked, whoever was spoken of before."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.another import begins_another, tells_of_another
from invitewriter.batching.scribbles.begun import Begun
from invitewriter.batching.scribbles.evidence import MINE, breaks_off, corrects, goes_on, is_remark_of_the_day
from invitewriter.batching.scribbles.fate import Ease, Fate, unsure
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import sayings, words
from invitewriter.batching.scribbles.named import leads_back
from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.newcomers import is_proved
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.others import named_first
from invitewriter.batching.scribbles.proof import unproved
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.brief.lexicon import aligned
from invitewriter.brief.people.names.reading import compatible

_AT_LENGTH = 5
_SET_OFF = re.compile(r"\s*[:=]|\s+[-–—]+\s")
_SENTENCE = re.compile(r"[.,;!?]")


def assured(state: State, row: Row, fate: Fate, before: Somebody | None) -> Fate:
    """The fate of a row, marked where it rests on too little; `before` was spoken of until this row."""
    fate = _assured(state, row, fate, before)
    if sayings("acquaints").search(aligned(row.text)):
        state.ease = Ease.NONE  # "ana introduced me to tom": the next lines may be about either
    return fate


def _assured(state: State, row: Row, fate: Fate, before: Somebody | None) -> Fate:
    person = fate.person
    if row.first and not state.titled:
        state.lost()
    if row.depth:
        state.anchored(row, Ease.FREE if person else Ease.NONE)
        return fate
    if person is None:
        if row.first and not row.listed and row.opening.lead and fate.passing:
            state.anchored(row, Ease.FREE)  # it names somebody else besides, and its paragraph is its person's
        else:
            strict = row.opening.lead and (row.listed or len(fate.candidates or ()) > 1)
            state.ease = state.ease if state.holds(row) else min(state.ease, Ease.NONE if strict else Ease.TOLD)
        return fate
    if named_first(row, person):
        return _led(state, row, person, before) or fate
    return _followed(state, row, person) or fate


def _led(state: State, row: Row, person: Somebody, before: Somebody | None) -> Fate | None:
    """The mark of a row that names its person; None where the name is whole, begins a run, or is that of before."""
    lead = row.opening.lead
    if before is not None and before.index == person.index and not row.first:
        return _about_one(state, row, person, lead) if lead and len(lead.names) < len(person.names) else None
    if tells_of_another(row, person, state.language):
        state.ease = min(state.ease, Ease.TOLD)
        return replace(unsure(before or state.last, person, because=reasons.OF_ANOTHER), passing=True)
    if because := _why_not(state, row, person):
        if because == reasons.NO_NAME:
            state.unproved.add(person.index)
        elif row.number == person.line:
            state.keep(Fate(person=person))
        state.ease = Ease.NONE
        return unsure(before, person, because=because)
    passing = lead is not None and not (lead.name.full or lead.parted or row.first)
    state.anchored(row, Ease.TOLD if passing else Ease.FREE)
    if row.opening.added and not row.first and (before is not None or state.now.candidates is not None):
        state.aside(before)
    return None


def _why_not(state: State, row: Row, person: Somebody) -> str:
    """Why a row may not bring its person in, or back; empty where it surely does."""
    lead, new = row.opening.lead, row.number == person.line
    if lead is None:
        label = row.opening.nameless
        told = row.opening.pointed and (label.startswith("@") or len(label.split()) >= _AT_LENGTH)
        return "" if row.first or (told and row.listed and row.text[len(label) :].strip()) else reasons.ANOTHER
    begun = Begun(state, row, lead)
    ahead = [word.plain for word in words_of(row.text[: lead.name.start])]
    beside = (
        row.opening.introduced and lead.name.full and not any(word in words("relations") for word in ahead)
    )  # "next to her tom reed"
    kin = not (row.first or lead.parted) and signs.tells_of_relation(_SENTENCE.split(begun.rest)[0])
    if kin or (not beside and any(map(signs.is_owner, ahead))):  # "marta ruiz is his boss"
        return reasons.WITHIN
    if person.index in state.unproved or (new and not is_proved(begun)):
        return reasons.NO_NAME
    if row.first:
        return ""
    if new or person.index not in state.seen:
        return "" if begun.stands_out() else reasons.NAMES_ANOTHER
    again = lead.name.full or row.opening.added or signs.begins_with(begun.rest, words("again"))
    return "" if again or leads_back(begun, person) else reasons.EITHER


def _followed(state: State, row: Row, person: Somebody) -> Fate | None:
    """The mark of a row without a name, behind the one that named its person; None where enough speaks for it."""
    told = goes_on(row.text, person, state.language)
    if because := corrects(row.text):
        state.ease = state.ease if state.titled else Ease.NONE
        return _doubt(person, because)
    if because := begins_another(state, row, person, told=told):
        state.ease = min(state.ease, Ease.TOLD) if state.holds(row) else Ease.NONE
        return _doubt(person, because)
    held = state.holds(row) and state.ease is Ease.FREE
    because = "" if told else breaks_off(row.text, state.language, held=held)
    because = because or ("" if told or (held and state.tidy) else is_remark_of_the_day(row.text, held=held))
    if because:
        kept = state.holds(row) or (state.whole and because in MINE)
        state.ease = state.ease if kept else min(state.ease, Ease.TOLD)
        return _doubt(person, because)
    beneath = state.beneath(row)
    told_off = not told or not (signs.has_owner(row.text) or signs.carries_on(row.text, state.language))
    if told_off and (because := unproved(state, row, beneath=beneath, told=told)):
        state.ease = Ease.NONE if because in (reasons.HEADING, reasons.MAYBE_OWN_TASK) else min(state.ease, Ease.TOLD)
        return _doubt(person, because)
    needed = Ease.FREE if beneath else state.ease
    if needed is Ease.NONE or (needed is Ease.TOLD and not told):
        return replace(unsure(state.interrupted, person, because=reasons.LITTLE), passing=True)
    state.ease = Ease.FREE
    return None


def _doubt(person: Somebody, because: str) -> Fate:
    """The line is marked, and the next one may go on about the same person."""
    return replace(unsure(person, because=because), passing=True)


def _about_one(state: State, row: Row, person: Somebody, lead: Lead) -> Fate:
    """The fate of a row that begins with the name of one of a couple: that one's alone, where it tells of nobody else."""
    state.ease = Ease.NONE  # what follows may go on about that one
    rest = row.text[lead.end :]
    named = [name for name in person.names if compatible(lead.name, name)]
    others = words("he", "she", "subjects", "quotes") | {name.tokens[0] for name in person.names if name not in named}
    told = _SET_OFF.match(rest) or after_name.does(rest, state.language)
    told = told and not (after_name.leans_back(rest) or any(word.plain in others for word in words_of(rest)))
    alone = len(named) == 1 and told
    return Fate(person=person, alone=named[0].text, passing=True) if alone else _doubt(person, reasons.ONE_OF_PAIR)
