"""Recognises a private scene by a combination of words: a scarf and "indoors", sleeping and "at his brother's", a name and "no longer on the door".

Notes often describe only what was seen or heard, and no single word is private. So words are classified by what they mean
(`words/scenes/`, one file a language), and certain combinations are scenes of a life in trouble, of discontent and self-doubt, of an
ambition of the sender's own, or of gossip. What is exhibited, played or traded (`open`) is no scene.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.private.signs import kinds_in, kinds_of, noted_signs
from invitewriter.brief.private.wordbook import Place, wordbook
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/scenes"
OWN: tuple[tuple[str, ...], ...] = (
    ("purse",),
    ("own", "longs", "gain"),
    ("chance", "pending"),
    ("ballot", "stands"),
    ("aloof",),
    ("changed_self",),
    ("bears",),
    ("mentions", "turned_from"),
)
"""Scenes of the sender's own money and envy, of what hangs in the balance, of standing for election, of who avoids whom and how somebody is;
these count even beside a word of the kind `open`.
"""
SCENES: tuple[tuple[str, ...], ...] = (
    # what the sender saw of somebody's body, wits and clothes
    ("worn", "amiss"),
    ("limb", "failing"),
    ("vessel", "clumsy"),
    ("lapse",),
    ("asks", "times", "plain"),
    ("sessions", "left"),
    # home, money and the authorities
    ("sleeps", "bunk", "stopgap"),
    ("until", "yields", "power"),
    ("officers", "came", "abode"),
    ("sold", "treasure", "turns"),
    ("sold", "treasure", "treasure"),
    ("keeps", "share", "share"),
    ("eats", "relief"),
    ("parting",),
    ("defers", "due"),
    ("letters", "unopened", "heap"),
    ("stake", "game"),
    ("habit", "den"),
    ("change", "till"),
    ("scant", "month_end"),
    # a marriage hidden, and one to be afraid of
    ("weds", "unseen"),
    ("packed", "refuge"),
    ("flinches", "enters"),
    ("holds", "hers"),
    # work that is over
    ("pass", "no_more", "post"),
    # who keeps from whom, and who is missing
    ("greets", "no_more", "people"),
    ("greets", "no_more", "superior"),
    ("shunned",),
    ("days", "ticks"),
    ("kin", "away", "nights"),
    ("pair", "plate", "still"),
    ("seat", "vacant"),
    ("relict", "left_there"),
    ("ceased", "since"),
    ("drained", "spared"),
    # what is not spoken of, and where
    ("unsaid_at", "within"),
    ("is_not_now", "of_old"),
    # a house too big for one, a cup too many, a room as it was, a cradle in its box
    ("dwelling", "too_much", "single"),
    ("dwelling", "grown_big"),
    ("pair_laid", "one_back"),
    ("chamber", "kept_shut"),
    ("newborns", "put_by"),
    # drink, debts, courts, wages, the cold
    ("flasks", "tallied"),
    ("lender", "dunned"),
    ("letters", "unopened", "stashed"),
    ("lender", "letters", "piled"),
    ("meant_for", "went_to"),
    ("wages", "none_comes"),
    ("shop_shut", "sealed"),
    ("counsel", "tryst"),
    ("court", "appointed"),
    ("shop", "on_slate"),
    ("fuel", "runs_out", "wraps"),
    # a post to be left or lost, a faith given up, somebody who listens, somebody to be afraid of
    ("applied", "superior", "supposes"),
    ("desk_things", "carried_off", "not_in"),
    ("worship", "kept_from"),
    ("worship", "partakes", "ceases"),
    ("vague_since", "only_not", "lives"),
    ("weekly_hour", "soft_room"),
    ("lingers", "he_is_in"),
    ("torn", "says_fell"),
    # what the sender wants for themselves
    ("wish", "hires"),
    ("wish", "yield_me", "premises"),
    ("fed_up", "my_work"),
    *OWN,
    # how hard one of the two finds it
    ("strain",),
    ("feels", "low"),
    ("stuck", "doubt"),
    ("talks", "grave", "grave"),
    # talk behind backs, and what somebody believes
    ("rumour", "folk"),
    ("hearsay", "folk", "deed"),
    ("emblem", "cause"),
    ("marches", "rite", "others"),
    ("changed", "temple"),
)
"""The kinds of words that make a scene where they stand near each other; a kind named twice needs two different words."""
_KINDS = tuple(frozenset(scene) for scene in SCENES)
OPEN = "open"
_NEAR = 16
"""The most words of a sentence that one scene spans."""
_FEWEST_DAYS = 2
"""The fewest digits of a number of days that somebody counts."""


@functools.lru_cache(maxsize=64)
def is_scene(text: str, language: str) -> bool:
    """Whether a plain sentence tells a private scene."""
    words = WORD.findall(text)
    counted = not word_set("private.day").isdisjoint(words) and _counts_days(words)
    if not (counted or _may_be_scene(words, language)):
        return False
    places = wordbook(language, FOLDER).places(words)
    scenes = OWN if any(place[2].kind == OPEN for place in places) else SCENES
    return (counted and scenes is SCENES) or any(_makes_scene(near, scenes) for near in _stretches(places))


def _may_be_scene(words: Sequence[str], language: str) -> bool:
    kinds = kinds_in(words, noted_signs(FOLDER, language, kinds_of))
    return any(kinds.issuperset(scene) for scene in _KINDS)


def _counts_days(words: Sequence[str]) -> bool:
    """Whether somebody counts days without saying of what: "day 61, she said", but no "the day 28", "day 12 of the fair" or diary's "Day 22"."""
    telling = word_set("private.counted")
    for before, day, number, after in zip(["", *words], words, words[1:], [*words[2:], ""], strict=False):
        if day in word_set("private.day") and number.isdigit() and len(number) >= _FEWEST_DAYS:
            told = after in telling or not (after or telling.isdisjoint(words))
            return told and before not in word_set("private.dated")
    return False


def _stretches(places: Sequence[Place]) -> Iterator[Sequence[Place]]:
    """For each place, the places within the next `_NEAR` words from it on."""
    ordered = sorted(places, key=lambda place: place[:2])
    for number, first in enumerate(ordered):
        yield [place for place in ordered[number:] if place[1] <= first[0] + _NEAR]


def _makes_scene(places: Sequence[Place], scenes: Sequence[Sequence[str]]) -> bool:
    kinds = {place[2].kind for place in places}
    return any(kinds.issuperset(scene) and _are_apart(places, scene) for scene in scenes)


def _are_apart(places: Sequence[Place], scene: Sequence[str]) -> bool:
    """Whether each kind of a scene has words of its own there."""
    if not scene:
        return True
    rest = scene[1:]
    return any(
        _are_apart([other for other in places if other[1] <= place[0] or place[1] <= other[0]], rest)
        for place in places
        if place[2].kind == scene[0]
    )
