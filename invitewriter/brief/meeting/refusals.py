"""Recognises that the contact wants no letter: "please, no letters", "hates follow-ups", "when I offered to write, she said please don't".

A wish, a "no" and a word for writing may stand in that order (`in_order.py`), or in any, as people speak: for that the words are sets, which need
no pattern. What the sender decides stands in `resolves.py`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import phrases, pronouns, word_set, written
from invitewriter.brief.meeting.in_order import wished_in_order
from invitewriter.text.folding import plain
from invitewriter.text.language import language_by_words
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import CONTRACTED

_SENTENCE_END = compile_later(r"[.;!?]+(?=\s|\Z|[\"'])|\s[-–—]\s")
_NEAR, _ANSWERED = 3, 12
"""The most words between a "no" and what it denies, and between an offer and the answer."""
_SEVERAL = 2
_LEAD = 2
"""The most words before an answer that says no: "she only shook her head"."""
_TAIL = 2
"""Where more words follow "leave it at that", it only concludes what was said."""

_WISHES = (
    ("wishes", "nots", "reaching"),
    ("wishes", "reaching", "nots_after"),
    ("refusals", "reaching"),
)


def wants_silence(text: str, named: re.Pattern[str], language: str) -> bool:
    """Whether a plain text tells that the contact, whose names `named` finds, wants to hear nothing more."""
    text = _without_matters(text, language)
    return wished_in_order(_WISHES, text, named, language) or refuses(text, language)


def refuses(text: str, language: str) -> bool:
    """Whether a plain text, in the language of the notes or in its own, tells that the contact wants to hear nothing more."""
    spoken = {language, language_by_words(text, default=language)}
    sentences = [sentence.strip() for sentence in _SENTENCE_END.split(text) if sentence.strip()]
    return any(_refuses(_without_matters(sentence, code), code) for code in spoken for sentence in sentences)


def _without_matters(sentence: str, language: str) -> str:
    """A sentence without what is only written down: "he does not want it written" refuses no letter."""
    for match in list(phrases("silence.written_down", language).finditer(sentence)):
        sentence = sentence[: match.start()] + " " * (match.end() - match.start()) + sentence[match.end() :]
    return sentence


def _refuses(sentence: str, language: str) -> bool:
    words = CONTRACTED.findall(sentence)
    told = set(words)
    if not told.isdisjoint(word_set("silence.channels", language)):
        declined = sum(1 for _ in _declined(words, language))
        if declined >= _SEVERAL or (declined and _holds("silence.pleas", sentence, language)):
            return True
    if not told.isdisjoint(word_set("silence.pursuing", language)) and _is_disliked(words, language):
        return True
    return (
        _is_left(sentence, language)
        or _is_answered_no(words, sentence, language)
        or _says_plainly(sentence, language)
        or _withholds(sentence, language)
    )


def is_sent_elsewhere(text: str, named: re.Pattern[str], language: str) -> bool:
    """Whether letters are to go to somebody else, and not to the contact; not where a way that reaches them follows ("ring me instead")."""
    them = named.sub(written("silence.them", language)[0], text)
    spoken = {language, language_by_words(text, default=language)}
    return any(
        not phrases("silence.instead", code).search(them[found.end() :])
        for code in spoken
        for found in phrases("silence.not_to_them", code).finditer(them)
    )


def denies(asked: str, answer: str, language: str) -> bool:
    """Whether the sender asked for an address, or to write, in one plain sentence, and the next one opens with a no."""
    if not phrases("silence.asked_for", language).search(asked):
        return False
    denied = phrases("silence.denied", language).search(answer)
    return denied is not None and len(CONTRACTED.findall(answer[: denied.start()])) <= _LEAD


def is_passed_on(entry: Entry, named: re.Pattern[str], language: str) -> bool:
    """Whether somebody else tells that the contact wants to hear nothing more: "Jean says she wants no letters"."""
    told = max((match.end() for match in phrases("how.tellers", language).finditer(entry.plain)), default=0)
    rest = entry.plain[told:]
    words = CONTRACTED.findall(rest)
    capitals = {plain(word) for word in CONTRACTED.findall(entry.text) if word[0].isupper()}
    strangers = capitals & shared("given") | capitals.intersection(words[:1]) - pronouns(language)
    about_another = not named.search(rest) and not strangers.isdisjoint(words)
    return told > 0 and not about_another and wants_silence(rest, named, language)


def _withholds(sentence: str, language: str) -> bool:
    """Whether somebody would not give an address or a number, and gave no other."""
    if withheld := phrases("silence.withholding", language).search(sentence):
        return phrases("silence.turning", language).search(sentence[withheld.end() :]) is None
    asked = phrases("silence.asked_for", language).search(sentence)
    return asked is not None and phrases("silence.denied", language).search(sentence[asked.end() :]) is not None


def _says_plainly(sentence: str, language: str) -> bool:
    """Whether it is refused without limits: neither "no letters on Fridays" nor "no letters any more, only calls"."""
    for said in phrases("silence.plainly", language).finditer(sentence):
        after = sentence[said.end() :]
        following = CONTRACTED.findall(after)
        limited = following and phrases("silence.limits", language).fullmatch(following[0])
        if not limited and not phrases("silence.instead", language).search(after):
            return True
    return False


def _declined(words: Sequence[str], language: str) -> Iterator[str]:
    """The words for letters and calls that a "no" refuses; not those of which somebody merely has none."""
    nos, having = word_set("silence.nos", language), word_set("silence.having", language)
    for place, word in enumerate(words):
        if word not in word_set("silence.channels", language):
            continue
        before = words[max(0, place - _NEAR) : place]
        no = next((number for number, other in enumerate(before) if other in nos), None)
        if no is None or not word_set("silence.channels", language).isdisjoint(before[no:]):
            continue
        first = max(0, place - len(before) + no - _NEAR)
        if having.isdisjoint(words[first : place - len(before) + no]):
            yield word


def _is_disliked(words: Sequence[str], language: str) -> bool:
    """Whether somebody dislikes being followed up, or says that it must not be."""
    place = next(n for n, word in enumerate(words) if word in word_set("silence.pursuing", language))
    before = " ".join(words[max(0, place - 2 * _NEAR) : place])
    return any(f" {phrase} " in f" {before} " for phrase in _phrases("silence.disliking", language))


def _is_left(sentence: str, language: str) -> bool:
    """Whether somebody wishes to leave it at that, and the clause ends there."""
    for phrase in _phrases("silence.leaving", language):
        before, found, after = f" {sentence}".partition(f" {phrase}")
        if found and len(CONTRACTED.findall(after)) <= _TAIL and _holds("silence.wishing", before, language):
            return True
    return False


def _is_answered_no(words: Sequence[str], sentence: str, language: str) -> bool:
    """Whether the sender spoke of writing, and the answer was no."""
    writing = word_set("silence.offering", language)
    if writing.isdisjoint(words):
        return False
    for phrase in _phrases("silence.answers", language):
        before, found, after = f" {sentence} ".partition(f" {phrase}")
        offer = CONTRACTED.findall(before)
        if not found or after[:1].isalnum() or (after.strip() and after[0] == " "):
            continue
        place = next((n for n, word in enumerate(offer) if word in writing), None)
        if place is not None and len(offer) - place <= _ANSWERED and _is_senders(offer, place, language):
            return True
    return False


def _is_senders(words: Sequence[str], place: int, language: str) -> bool:
    """Whether the sender is the subject of the verb at `place`: by an "I" near it, or by its form."""
    own = word_set("people.own", language) | word_set("people.own_forms", language)
    near = [word.split("'")[0] for word in words[max(0, place - _NEAR) : place]]
    objects = word_set("silence.objects", language)
    theirs = any(word in pronouns(language) - objects for word in near)
    return not theirs and (words[place] in own or not own.isdisjoint(words[: place + _NEAR]))


def _holds(key: str, text: str, language: str) -> bool:
    """Whether a plain text has one of the phrases under `key` as whole words."""
    spoken = f" {' '.join(CONTRACTED.findall(text))} "
    return any(f" {phrase} " in spoken for phrase in _phrases(key, language))


@functools.cache
def _phrases(key: str, language: str) -> list[str]:
    return [plain(phrase) for phrase in written(key, language)]
