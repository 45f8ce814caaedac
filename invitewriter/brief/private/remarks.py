"""Recognises negative remarks on somebody, by classes of words: their character, looks, company or manner.

A remark ("a bit thick, oh dear") is weighed: a word that is said of people only is enough, one that is also said of things needs a sign that a
person is meant. The words are in `words/asides/`, beside those of requests for secrecy.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.private.asides import placed
from invitewriter.brief.private.wordbook import Place
from invitewriter.text.lexicon import shared
from invitewriter.text.word_patterns import WORD

_NEAR = 4
"""The manner of a verb stands at most so many words behind it."""
ENOUGH = 3
"""From this weight on a sentence is the sender's judgement of somebody."""


def is_remark(text: str, language: str) -> bool:
    """Whether a plain sentence is a negative remark on somebody's character, looks or company."""
    words = WORD.findall(text)
    places = _without_own(_without_denied_faults(placed(text, language)[0]), words, language)
    kinds = {place[2].kind for place in places}
    faults = {n for begin, end, entry in places if entry.kind == "bad" for n in range(begin, end)}
    staged = {begin for begin, _, entry in places if entry.kind == "staged"} - faults  # "thick as a donkey" is none
    if staged or kinds.isdisjoint({"bad", "trait", "shun", "manner", "view", "trying"}):
        return False
    return _sure(places) or _is_of_somebody(places, words) or _weight(places, kinds) >= ENOUGH


def _without_denied_faults(places: Sequence[Place]) -> list[Place]:
    """The places without faults that are denied right before: "not a bit pushy" is praise."""
    denied = {place[1] for place in places if place[2].kind in {"not", "none", "little"}}
    return [place for place in places if place[2].kind != "bad" or place[0] not in denied]


def _without_own(places: Sequence[Place], words: Sequence[str], language: str) -> list[Place]:
    """The places without faults and words for talking right behind the sender's "I" ("I, fool, forgot", "I was too wet and cold"), or what both did.

    "Both of us nodded off" is said of nobody's company, and "I was so tired that I nodded off" of nobody's either.
    """
    senders = word_set("private.senders", language)
    own = {number + 1 for number, word in enumerate(words) if word in senders} | _going_on(words, places, language)
    weary = min((place[1] for place in places if place[2].kind == "weary"), default=len(words))
    passed = {n for begin, end, e in places if e.kind in {"very", "is", "only", "bad"} for n in range(begin, end)}
    passed |= {number for number, word in enumerate(words) if word in word_set("joins.and", language)}
    for number in range(len(words)):
        if number in own and number in passed:
            own.add(number + 1)
    both = next((n for n, word in enumerate(words) if word in word_set("private.both", language)), len(words))
    return [
        place
        for place in places
        if not (place[2].kind in {"bad", "talks"} and place[0] in own)
        and not (place[2].kind == "shun" and (0 <= place[0] - both <= _NEAR or place[0] >= weary))
    ]


def _going_on(words: Sequence[str], places: Sequence[Place], language: str) -> set[int]:
    """The numbers of the words behind an "and" that go on with what the sender does: "I had been alone and talked too much"."""
    others = {place[0] for place in places if place[2].kind in {"one", "teller", "type"}}
    senders, joined = word_set("private.senders", language), word_set("joins.and", language)
    own, found = False, set[int]()
    for number, word in enumerate(words[:-1]):
        if number in others or word in shared("given"):
            own = False
        elif word in senders:
            own = True
        elif own and word in joined:
            found.add(number + 1)
    return found


def _sure(places: Sequence[Place]) -> bool:
    """Whether the words can only be a remark on a person."""
    said = [place for place in places if place[2].kind == "talks"]
    manners = [place for place in places if place[2].kind == "manner"]
    near = any(0 <= manner[0] - talk[1] <= _NEAR for talk in said for manner in manners)
    return near or any(entry.kind in {"bad", "shun"} and entry.heft == "heavy" for _, _, entry in places)


def _weight(places: Sequence[Place], kinds: Collection[str]) -> int:
    """How much speaks for a remark on a person; from `ENOUGH` on it is one."""
    faults = [place for place in places if place[2].kind == "bad"]
    intense = any(0 <= fault[0] - word[1] <= 1 for word in places if word[2].kind == "very" for fault in faults)
    weight = min(2, len(faults)) + intense + 2 * ("trait" in kinds) + ("shun" in kinds) + ("judge" in kinds)
    weight += "exclaim" in kinds and "tell" not in kinds
    views = {entry.heft for _, _, entry in places if entry.kind == "view"}
    weight += 2 + ("type" in kinds) if "heavy" in views else bool(views)
    return weight - 2 * ("good" in kinds)


def _is_of_somebody(places: Sequence[Place], words: Sequence[str]) -> bool:
    """Whether a word that is said of people and of things is said of a person: "she is tiring", and not "the talk was tiring"."""
    verbs = {n for begin, end, entry in places if entry.kind in {"is", "very"} for n in range(begin, end)}
    people = {n for begin, end, entry in places if entry.kind == "one" for n in range(begin, end)}
    people |= {number for number, word in enumerate(words) if word in shared("given")}
    for begin, _, entry in places:
        if entry.kind == "trying":
            before = next((number for number in range(begin - 1, -1, -1) if number not in verbs), None)
            if before in people and before != begin - 1:
                return True
    return False
