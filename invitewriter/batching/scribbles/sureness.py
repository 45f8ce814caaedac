"""How sure it is whose a line is: a line that too little speaks for is marked, whoever was spoken of before."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.couples import about_one
from invitewriter.batching.scribbles.evidence import MINE, breaks_off, corrects, goes_on, is_remark_of_the_day
from invitewriter.batching.scribbles.fate import Ease, Fate, unsure
from invitewriter.batching.scribbles.heads import is_head, is_of_two_nouns
from invitewriter.batching.scribbles.hearsay import tells_of_another
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_ordinary, sayings, words, words_in
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed, is_unmistakable
from invitewriter.batching.scribbles.newcomers import is_proved
from invitewriter.batching.scribbles.newly import begins_another
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.others import named_first
from invitewriter.batching.scribbles.parts import Word
from invitewriter.batching.scribbles.proof import around_the_sender, says_little, unproved
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.singles import leads_back
from invitewriter.batching.scribbles.state import State
from invitewriter.batching.scribbles.strangers import brings_in, by_habit, outright
from invitewriter.brief.lexicon import aligned
from invitewriter.text.lexicon import places

_AT_LENGTH = 5
_SET_OFF = re.compile(r"\s*[,(:=/|–—→]|\s+-+\s")
_SENTENCE = re.compile(r"[.,;!?]")
_COLON = re.compile(r"\s*[:!]")


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
            state.ease = _after_a_mark(state, row, fate)
        return fate
    if named_first(row, person):
        return _led(state, row, person, before) or fate
    return _followed(state, row, person) or fate


def _after_a_mark(state: State, row: Row, fate: Fate) -> Ease:
    """How much must speak for the lines behind one that is nobody's, or not surely somebody's."""
    if not fate.passing:
        return Ease.NONE
    if state.holds(row):
        return state.ease
    strict = row.listed or len(fate.candidates or ()) > 1
    return min(state.ease, Ease.NONE if strict and row.opening.lead else Ease.TOLD)


def _led(state: State, row: Row, person: Somebody, before: Somebody | None) -> Fate | None:
    """The mark of a row that names its person; None where the name is whole, begins a run, or is that of before."""
    lead = row.opening.lead
    if before is not None and before.index == person.index and not row.first:
        return about_one(state, row, person, lead) if lead and len(lead.names) < len(person.names) else None
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
    lead = row.opening.lead
    if lead is None:
        label = row.opening.nameless
        told = row.opening.pointed and (label.startswith("@") or len(label.split()) >= _AT_LENGTH)
        begins = row.first or (told and row.listed and row.text[len(label) :].strip())
        return "" if begins else reasons.ANOTHER
    ahead = [word.plain for word in words_of(row.text[: lead.name.start])]
    beside = row.opening.introduced and lead.name.full and not any(word in words("relations") for word in ahead)
    kin = not (row.first or lead.parted) and signs.tells_of_relation(_SENTENCE.split(row.text[lead.end :])[0])
    owned = any(signs.is_owner(word) for word in ahead) and not beside  # not "next to her tom reed"
    if owned or (kin and row.number == person.line):  # "marta ruiz is his boss"
        return reasons.WITHIN
    unproved = person.index in state.unproved or (row.number == person.line and not is_proved(state, row, lead))
    if unproved or row.first:
        return reasons.NO_NAME if unproved else ""
    return _why_not_amid(state, row, lead, person)


def _why_not_amid(state: State, row: Row, lead: Lead, person: Somebody) -> str:
    """Why a row amid a run may not bring in, or back, the person it names; empty where it surely does."""
    if row.number == person.line or person.index not in state.seen:
        return "" if _stands_out(state, row, lead) else reasons.NAMES_ANOTHER
    if leads_back(state, row, lead, person):
        return ""
    again = (
        row.opening.added
        or _COLON.match(row.text[lead.end :])
        or signs.begins_with(row.text[lead.end :], words("again"))
    )
    return "" if lead.name.full or again else reasons.EITHER


def _stands_out(state: State, row: Row, lead: Lead) -> bool:
    """Whether a name amid a run surely brings somebody in."""
    if is_head(state, row, lead):
        return True
    if (lead.name.titled and lead.strength is Strength.STRONG and lead.parted) or by_habit(state, row, lead):
        return True
    if row.number != state.line_of(row, lead) and signs.opens(row.text, lead):  # somebody named in passing before
        rest = row.text[lead.end :]
        return lead.parted or after_name.comes_from(rest) or after_name.tells(rest, state.language)
    if len(lead.names) == 1 and not lead.name.full and not lead.name.titled:
        return outright(state, row, lead)
    return _stands_out_whole(state, row, lead) or brings_in(state, row, lead)


def _stands_out_whole(state: State, row: Row, lead: Lead) -> bool:
    """Whether a whole name, or a pair, amid a run surely brings somebody in."""
    small = row.text[lead.name.start].islower()
    if small and state.capitals:
        return is_unmistakable(lead, set_off=after_name.sets_off(row.text[lead.end :]))
    set_off = lead.parted or (state.small and row.listed)  # "Keir Bannerman radios"
    whole = set_off and state.capitals and not any(is_ordinary(token) for token in lead.name.tokens)
    sure = lead.strength is Strength.STRONG
    if small:
        return sure or (lead.parted and is_listed(lead.name))
    if state.language != "de" or state.small:  # where every noun has a capital, two of them make no name
        sure = sure or is_listed(lead.name) or whole
    mixed = row.text[lead.name.end - 1 :][:1] and row.text[lead.name.start].isupper() and _ends_small(row, lead)
    return sure and not (mixed and state.capitals)


def _ends_small(row: Row, lead: Lead) -> bool:
    """Whether the last part of a name is written small, as in "Uli erwähnt"."""
    parts = row.text[lead.name.start : lead.name.end].split()
    return len(parts) > 1 and parts[-1][0].islower()


def _followed(state: State, row: Row, person: Somebody) -> Fate | None:
    """The mark of a row without a name, behind the one that named its person; None where enough speaks for it."""
    told = goes_on(row.text, person, state.language)
    if because := corrects(row.text):
        state.ease = state.ease if state.titled else Ease.NONE
        return _doubt(person, because)
    if because := begins_another(state, row, person, told=told) or _by_role(state, row, told=told):
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
    if told_off and (because := _unproved(state, row, beneath=beneath, told=told)):
        state.ease = Ease.NONE if because in (reasons.HEADING, reasons.MAYBE_OWN_TASK) else min(state.ease, Ease.TOLD)
        return _doubt(person, because)
    needed = Ease.FREE if beneath else state.ease
    if needed is Ease.NONE or (needed is Ease.TOLD and not told):
        return replace(unsure(state.interrupted, person, because=reasons.LITTLE), passing=True)
    state.ease = Ease.FREE
    return None


def _unproved(state: State, row: Row, *, beneath: bool, told: bool) -> str:
    held = state.holds(row) and not row.listed
    if told or held:
        return reasons.NOBODY if not state.tidy and around_the_sender(row.text, state.language) else ""
    enough = state.is_first_said(row) or not says_little(row.text)  # below a bare name, whatever stands there is theirs
    below = beneath or (enough and state.is_next(row) and state.ease is Ease.FREE)
    return unproved(
        row,
        state.language,
        held=state.tidy,
        below=below,
        before_a_name=row.number in state.described,
    )


def _by_role(state: State, row: Row, *, told: bool) -> str:
    """Why a line among those of several people may begin with another: "the nun bakes at night", "Hyun-woo Park"."""
    found = list(words_of(row.text))[:2]
    if state.titled or not row.listed or row.indent or not found or (state.whole and state.is_first_said(row)):
        return ""
    set_off = not state.whole or not row.text[found[0].end :].strip() or _SET_OFF.match(row.text[found[0].end :])
    if set_off and not (state.capitals or told or is_ordinary(found[0].plain)):
        return reasons.ANOTHER  # where names are written small, "bo" may be one
    first, second = found[0].plain, found[1].plain if len(found) > 1 else ""
    pointed = first in words_in("definite", state.language) and second not in words("verbs")  # not "der hat die Anlage"
    noun = state.whole and row.opening.lead is not None and is_of_two_nouns(state, row, row.opening.lead)
    named = (
        row.opening.lead is None
        and not noun
        and _is_strange(found[0])
        and (state.small or all(map(_is_strange, found)))
    )
    return reasons.ANOTHER if pointed or named else ""


def _is_strange(word: Word) -> bool:
    """Whether a word with a capital is of no language known here, and no place."""
    return word.capital and not (word.text.isupper() or is_ordinary(word.plain) or word.plain in places())


def _doubt(person: Somebody, because: str) -> Fate:
    """The line is marked, and the next one may go on about the same person."""
    return replace(unsure(person, because=because), passing=True)
