"""Chooses the plain sentence about the meeting that opens a letter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.domain import Address, Brief, How, Stage, Standing
from invitewriter.offline.language import Language
from invitewriter.offline.letter.nameable import is_of_care
from invitewriter.offline.letter.occasion import is_known, is_unhad, occasion_of, word_of_occasion
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.reading.meeting import is_remote, place_of
from invitewriter.offline.reading.place_told import place_told
from invitewriter.offline.reading.spots import as_known
from invitewriter.offline.tables import Table, listed_set, make_phrases, pattern_in

SHARED = "shared"
"""The opening where the notes begin with what the two had together: "Lunch with Anna"."""
MET_SO, SIDE_BY_SIDE = "plain-met", "plain-side"
"""The names of what tells only how the two met, and what the sender did beside the contact."""
SAID = "said"
"""The opening where something was said in passing, which tells of no conversation."""
UNSURE, DIARY = "unsure", "diary"
"""The openings where nothing tells whether the two knew each other, in a diary the other: left out where the letter has something else to begin with."""
_BEGINNING = frozenset({Kind.OFFER, Kind.MOMENT})
"""Kinds with which a letter may begin that does not say how the two met."""
_OF_MEETINGS = frozenset({"open", "back"})
"""Sentences that tell something along with the meeting."""


def kind_of_opening(brief: Brief, language: Language) -> str:
    """The name of the sentence in letter.toml; empty where the two have written to each other since, or sat in one session.

    Nobody is told that it was good to meet them by somebody they may have known for years: where the notes tell of a talk and of
    no meeting, it was good to talk.
    """
    if brief.how is How.HEARD:
        missed = any(fact.standing is Standing.MISSED for fact in brief.notes_facts)
        return "" if missed else "heard"  # who missed the talk has heard nobody
    if brief.how is not How.MET or brief.stage is not Stage.MET or is_unhad(brief, language):
        return ""
    if is_remote(brief, language.letter):
        return "call"
    if is_session(brief, language):
        return "session" if "session" in language.letter["opening"] else ""
    shared = SHARED if occasion_of(brief, language) else ""
    diary = language.reader.is_diary(brief.notes_facts)
    told = " ; ".join((brief.met_at, *_told(brief, language, diary=diary)))
    if shared or brief.known_before or is_known(brief, language) or language.again.found_in(told):
        return shared or "again"
    opening = language.letter["opening"]
    first = _of_first_meeting(told, opening, sure=bool(brief.met_at))
    return first or ((DIARY if DIARY in opening else "again") if diary else _otherwise(brief, language))


def _otherwise(brief: Brief, language: Language) -> str:
    """The opening where the notes tell of no meeting in words; where nothing is then said of it, the event they name tells."""
    opening = language.letter["opening"]
    usual = str(opening.get("otherwise", "met"))
    place, _ = place_told(brief, language.letter, language.reader.sentences.slots.verbs.is_third)
    if usual:  # whom one works beside one may have known for years
        return DIARY if not place and usual == UNSURE and DIARY in opening else usual
    # In a waiting room one may have met somebody one knows.
    return "" if not place else UNSURE if "spot" in place else "met"


def place_met(brief: Brief, readings: Sequence[Reading], language: Language) -> tuple[dict[str, str], tuple[str, ...]]:
    """The slots of the place where they met, and the facts they rest on: the front matter first, else what the notes say of it."""
    if brief.met_at:
        facts = tuple(fact.id for fact in brief.notes_facts if brief.met_at in fact.text)[:1]
        return place_of(brief, language.letter), facts
    for reading in readings:
        if place := reading.tell("place"):
            told = {"place": place, "place_short": place, "event": reading.slots.get("thing_head", "")}
            return _known_to_both(_uncapped(told, language), language), (reading.fact,)
    told, facts = place_told(brief, language.letter, language.reader.sentences.slots.verbs.is_third)
    told = _known_to_both(_uncapped(told, language), language)
    return ({}, ()) if is_of_care(told.get("event", ""), brief, language) else (told, facts)


def _uncapped(place: Mapping[str, str], language: Language) -> dict[str, str]:
    """The slots of the place without the capital of a word that notes begin an event with, and no name: "the Sheep show"."""
    plain = listed_set(language.letter["place"], "uncapped")
    return {
        name: re.sub(
            r"\b[A-Z][a-z]+(?= [a-z])", lambda m: m[0].lower() if m[0].lower() in plain else m[0], told, count=1
        )
        for name, told in place.items()
    }


def _known_to_both(place: Mapping[str, str], language: Language) -> dict[str, str]:
    """The slots of a place of which the notes say "a", as one where both were: "at the school fair"; none of somebody's own ("a friend's party")."""
    words = language.letter["place"]
    if pattern_in(words, "of_somebody").search(place.get("place", "")):
        return {}
    some = pattern_in(words, "some")
    told = {name: some.sub(lambda m: f"{m['before']}{words['article']} ", text) for name, text in place.items()}
    return as_known(told, words)


def is_session(brief: Brief, language: Language) -> bool:
    """Whether the notes are the minutes of a session: those who sat in it may have known each other for years."""
    marks = make_phrases(language.letter["place"].get("sessions", ""))
    return not brief.met_at and any(marks.found_in(f"{fact.heading} ; {fact.text}") for fact in brief.notes_facts)


def _of_first_meeting(told: str, opening: Table, *, sure: bool) -> str:
    """The opening for people of whom nothing tells that they knew each other; empty where nothing tells of a meeting either."""
    if "talked" not in opening or sure or make_phrases(opening["of_meeting"]).found_in(told):
        return "met"
    if tells_of_talk(told, opening):
        # What somebody said in passing is no conversation, where the letter has something done to begin with.
        return SAID if SAID in opening and not tells_of_talk(told, opening, in_passing=False) else "talked"
    # Who did something for the sender was met, but that is not what a letter begins with.
    return UNSURE if make_phrases(opening.get("of_dealing", "")).found_in(told) else ""


def tells_of_talk(told: str, opening: Table, *, in_passing: bool = True) -> bool:
    """Whether one of the lines tells that the two talked, or said something `in_passing`, and not that they hardly did."""
    talk = [make_phrases(opening["of_talk"]), *([make_phrases(opening.get("of_saying", ""))] if in_passing else [])]
    denied = make_phrases(opening.get("no_talk", ""))
    return any(any(t.found_in(line) for t in talk) and not denied.found_in(line) for line in told.split(" ; "))


def _told(brief: Brief, language: Language, *, diary: bool) -> list[str]:
    """The lines that tell of the meeting: in a diary only those that name the contact."""
    texts = [fact.text for fact in brief.notes_facts]
    marked = language.reader.persons.marked
    return [text for text in texts if not diary or marked(text, brief.contact) != text]


def goes_without(kind: str, told: Sequence[Reading], language: Language) -> bool:
    """Whether a letter needs no opening of this kind without a place or a day: after what was done, or whatever is told, as the language has it."""
    kinds = {reading.kind for reading in told}
    enough = {"begun": not kinds.isdisjoint(_BEGINNING), "thanked": Kind.OFFER in kinds, "told": bool(told)}
    return enough.get(language.letter["opening"].get("bare", {UNSURE: "begun"}).get(kind, ""), False)


def meets_anyway(kind: str, place: str, language: Language) -> bool:
    """Whether friends met where they practise together, which is nothing to begin a letter with: "bei der Chorprobe"."""
    regular = make_phrases(language.letter["opening"].get("of_practice", ()))
    return kind == UNSURE and language.address is Address.INFORMAL and regular.found_in(place.lower())


def without_occasion(readings: Sequence[Reading], brief: Brief, language: Language) -> list[Reading]:
    """The readings without what the letter begins with where that is what the two had together, or never had; what stands beside it stays."""
    said = word_of_occasion(brief, language)
    if not said or (kind_of_opening(brief, language) != SHARED and not is_unhad(brief, language)):
        return list(readings)
    first = brief.notes_facts[0].id
    return [r for r in readings if r.kind is not Kind.MOMENT or r.fact != first or said not in words_of(r.text)]


def supposing_nothing(readings: Sequence[Reading], language: Language) -> list[Reading]:
    """The readings without the sentences that tell of a talk: for somebody of whom nothing says that the two have met."""
    begins = tuple(language.letter["opening"]["supposes_nothing"])

    def kept(name: str, frame: str) -> bool:
        return frame.startswith(begins) if name == "say" else name not in _OF_MEETINGS

    return [
        reading.with_frames({name: told for name, told in reading.group.frames.items() if kept(name, told)})
        for reading in readings
    ]


def but_met_again(readings: Sequence[Reading], place: Mapping[str, str], facts: Sequence[str]) -> list[Reading]:
    """The readings without how the two met where the first sentence tells it: its line, or a word of it, is the place."""
    names = {word for told in place.values() for word in told.split() if word[0].isupper()}

    def is_again(reading: Reading) -> bool:
        told = reading.fact in facts or not names.isdisjoint(reading.text.split())
        within = names.issuperset(word for word in reading.slots.get("whole", "").split() if word[0].isupper())
        return told and (reading.group.name == MET_SO or (reading.group.name == SIDE_BY_SIDE and within))

    return [reading for reading in readings if not is_again(reading)]
