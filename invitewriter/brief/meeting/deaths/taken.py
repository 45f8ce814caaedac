"""Finds deaths of which the dead are the object: an illness takes them, a rescue fails.

"The cancer got her" is one by its subject, an illness of which people die, and "nothing more could be done" by an ambulance or a surgeon near it.
Neither is one on the stage, of an animal, or where somebody else was spoken of who can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.brief.meeting.clauses.grammar import Token, own_words
from invitewriter.brief.meeting.deaths.sentences import Sentence, Told
from invitewriter.brief.meeting.signs import NAME
from invitewriter.text.patterns import compile_later

_CLAUSE_END = compile_later(r"[,;:.!?()\"“”„«»–—]|\s-\s")
_BEHIND, _LED = 4, 2
"""The most words from a verb to the illness behind it, and from a preposition to its noun."""


def is_taken(told: Told, place: int, sentence: Sentence) -> bool:
    """Whether an illness takes the contact: "the cancer got her", "se la llevó una neumonía"."""
    return any(
        _is_by_illness(told, place, found) and _is_of_contact(told, place, sentence, found)
        for found in told.find("taken", sentence.plain)
    )


def is_unsaved(told: Told, place: int, sentence: Sentence) -> bool:
    """Whether somebody tried to save the contact, and could not, or came too late."""
    tried = told.find("unsaved", sentence.plain) if _is_near(told, place, "ills", "straits", "rescuers") else []
    late = [found for found in told.find("late", sentence.plain) if _is_by_rescuers(told, place, sentence, found)]
    return any(_is_of_contact(told, place, sentence, found) for found in (*tried, *late))


def _is_by_rescuers(told: Told, place: int, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether an ambulance is late; a doctor may be so for an appointment, where there is no stroke beside it."""
    clause = {token.word for token in _clause_around(told, sentence, found)[0]}
    rescuers = own_words(told.language, "rescuers") if in_straits(told, place) else own_words(told.language, "straits")
    return not clause.isdisjoint(rescuers)


def in_straits(told: Told, place: int) -> bool:
    """Whether somebody's life is at stake in the sentence or the one before: by a stroke, on the operating table."""
    return _is_near(told, place, "ills", "straits")


def _is_near(told: Told, place: int, *keys: str) -> bool:
    """Whether a word of a kind stands in the sentence, or before it in the same line."""
    sought = frozenset[str]().union(*(own_words(told.language, key) for key in keys))
    line = told.sentences[place].item.line
    near = [each for each in told.sentences[max(0, place - 1) : place + 1] if each.item.line == line]
    return any(not sought.isdisjoint(_words(told, each)) for each in near)


def _words(told: Told, sentence: Sentence) -> list[str]:
    return [token.word for token in told.tokens(sentence.text, sentence.plain)]


def _is_by_illness(told: Told, place: int, found: re.Match[str]) -> bool:
    """Whether an illness is the subject: before the verb, as in German within it, or as in Spanish behind it; not "after the stroke"."""
    sentence = told.sentences[place]
    before, after = _clause_around(told, sentence, found)
    within = told.tokens(sentence.text[found.start() : found.end()], sentence.plain[found.start() : found.end()])
    if told.language != "en" and any(_subjects(told, words) for words in (within, after[:_BEHIND])):
        return True
    subjects = _subjects(told, before)
    wins = any(token.word in own_words(told.language, "wins") for token in within)
    if not wins and all(token.word in own_words(told.language, "it") for token in before):
        return _is_of_the_one_before(told, place)
    rest = before[subjects[-1] + 1 :] if subjects else ()
    if told.language == "en" and rest and not (told.rules.is_known(rest[0]) or rest[0].word.endswith("ly")):
        return False  # "the cancer charity won"
    return bool(subjects) and not any(told.rules.gender(token) or token.word in told.rules.sender for token in rest)


def _is_of_the_one_before(told: Told, place: int) -> bool:
    """Whether the sentence before, of the same line, names an illness: "Sepsis. It killed her"; whoever "beat it" has won."""
    if not place or told.sentences[place - 1].item.line != told.sentences[place].item.line:
        return False
    last = told.sentences[place - 1]
    return bool(_subjects(told, told.tokens(last.text, last.plain)))


def _subjects(told: Told, words: Sequence[Token]) -> list[int]:
    """The places of illnesses that no preposition and no article of an object leads."""
    ills = own_words(told.language, "ills")
    led = told.rules.prepositions - told.rules.determiners | own_words(told.language, "ill_objects")
    return [
        number
        for number, token in enumerate(words)
        if token.word in ills and led.isdisjoint(each.word for each in words[max(0, number - _LED) : number])
    ]


def _is_of_contact(told: Told, place: int, sentence: Sentence, found: re.Match[str]) -> bool:
    before, _ = _clause_around(told, sentence, found)
    if any(token.word in told.rules.negations for token in before) or _is_elsewhere(told, place, sentence):
        return False
    if NAME in found[0]:
        return True
    earlier = told.tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
    gender = _gender_of(told, found)
    if not gender and not told.rules.persons.isdisjoint(token.word for token in earlier):
        return False  # "a man had a stroke, nothing could be done"
    return told.is_meant(place, earlier, gender)


def _gender_of(told: Told, found: re.Match[str]) -> str:
    """The gender of whom it befell: by the pronoun, or by the participle ("emportée", "portata via")."""
    for key, gender in (("for_her", "she"), ("for_him", "he")):
        if told.find(key, found[0]):
            return gender
    return ""


def _is_elsewhere(told: Told, place: int, sentence: Sentence) -> bool:
    """Whether the sentence is about a story or an animal, or the one before begins with one."""
    none = own_words(told.language, "fiction") | own_words(told.language, "beasts")
    words = _words(told, sentence)
    for each in told.sentences[max(0, place - 1) : place]:
        if each.item.line == sentence.item.line:
            words += _words(told, each)[:_BEHIND]
    return not none.isdisjoint(words)


def _clause_around(told: Told, sentence: Sentence, found: re.Match[str]) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words of the clause before a match and behind it."""
    begun = max((mark.end() for mark in _CLAUSE_END.finditer(sentence.text, 0, found.start())), default=0)
    stop = _CLAUSE_END.search(sentence.text, found.end())
    end = stop.start() if stop else len(sentence.text)
    return (
        told.tokens(sentence.text[begun : found.start()], sentence.plain[begun : found.start()]),
        told.tokens(sentence.text[found.end() : end], sentence.plain[found.end() : end]),
    )
