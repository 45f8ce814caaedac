"""Weighs a sentence by marks of different kinds: "she hasn't been sleeping since the restructuring" names no illness.

No single word of it is private. But several kinds of marks together are: a word of a private sphere of life (the body, money, the law),
one that says how things are (not, hard, lost), one that says for how long, one of the family. They weigh more where no word is about
work; words of work, a craft or a hobby reduce the weight. The words are in `words/marks/`, one file a language; the weights are here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from invitewriter.brief.private.senders import acting, is_of_a_stay, without_children_at_large
from invitewriter.brief.private.wordbook import Entry, Place, wordbook
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

SPHERES = frozenset(
    ("illness", "body", "mind", "kin", "love", "loss", "home", "money", "job", "law", "belief", "conflict", "secrecy")
)
"""The kinds of marks of which a private sentence has at least one. Other kinds add weight: denial, hardship, time."""
_TELLING = SPHERES - {"kin", "home", "secrecy"}
_TWICE_TOLD = frozenset({"illness", "mind", "love", "loss", "money", "law"})
"""The spheres of which two words in a sentence are as good as an unambiguous one."""
_OWN = frozenset({"kin", "person"})
"""The kinds of words that show that something is a person's own."""
WEIGHTS = {"heavy": 2, "light": 1, "faint": 1}
"""The weight of an entry, by the list it is in; of the kind `work` it counts against all marks."""
ENOUGH = 3
"""From this weight on a sentence is private."""
READER = "reader"
"""The kind of words that address the reader of a letter ("you", "your"); in notes they have no weight."""
TIES = "ties"
"""The kind of words for what relatives do with each other; without one, what is denied beside a relative is about a thing."""
CONCERN = "concern"
"""The kind of words by which a letter hopes, wishes, regrets or knows; in notes they have no weight either."""
_ALIKE = (frozenset({"illness", "body", "mind"}), frozenset({"love", "loss"}))
"""Spheres that a letter may confuse: "your back" for a slipped disc."""
IDLE = 1
"""The weight added where no word of the sentence is about work and marks are of several kinds; `person` has no weight, but counts as a
kind."""
_FEW = 2
"""That is added only from more than so many kinds on, where no word is unambiguous: "the client didn't notice"."""
_MOST_OF_A_SPHERE, _MOST_OF_OTHERS = 3, 1
_COMMON = frozenset({"kin", "time"})
"""Kinds that are as frequent in sentences about work: "her father's mill still turns"."""
_OF_READER = frozenset({"kin", "love", "loss", "job", "law", "money", "illness"})
"""The kinds of which a light word next to "your" is as revealing in a letter as a heavy one ("your separation")."""
_DONE_BY_READER = frozenset({"love", "job"})
"""The kinds of which a phrase near "you" is enough: "you find another job"."""
_RIGHT_BEHIND, _NEAR_BEHIND = 2, 4
"""A word within `_RIGHT_BEHIND` words after "your", or a phrase within `_NEAR_BEHIND` after "you", is about the reader."""
_SOMEBODYS = frozenset({"person", "kin", "ties", "love", "belief"})
"""The kinds that make light marks somebody's: eating, sleeping and a bed are of a good evening as well."""
_TOGETHER, _CLOSE = 14, 10
"""The most words of a sentence that are weighed together; so many of them where no mark is unambiguous: far apart, such marks tell nothing."""
_OF_THE_UNAWARE = frozenset({"denial", "job", "person", "reader", "time", "hangs", "secrecy"})
_FEWEST_OF_ANOTHER = 6
"""A sentence of at most so many words about a boss who does not know says nothing else."""
_PAUSE = compile_later(r"[.,;:!?()\[\]\"]|\s(?:[-–—]+|/+)\s")


def weighs_enough(text: str, language: str, *, public: str = "", field: Collection[str] = ()) -> bool:
    """Whether a plain sentence, or a part of it, has marks of enough weight to be private.

    Words that occur in `public` (the contact's summary) do not count, nor words of the spheres of the contact's `field` of work, unless
    they follow a word that makes them somebody's own or a relative is mentioned: a nurse's own sleepless nights are private, too.
    """
    spots = list(WORD.finditer(text))
    places = [
        place
        for place in wordbook(language).places([spot[0] for spot in spots])
        if place[2].kind not in {READER, CONCERN}
    ]
    marks = [place for place in places if not (public and _is_public(place, public))]
    if field and all(place[2].kind != "kin" for place in marks):
        owners = {place[1] for place in marks if place[2].kind == "person"}
        marks = [place for place in marks if place[2].kind not in field or place[0] in owners]
    marks = without_children_at_large(marks, [spot[0] for spot in spots], language)
    if SPHERES.isdisjoint(place[2].kind for place in marks):
        return False
    idle = all(place[2].kind != "work" for place in places)
    starts, hanging = [spot.start() for spot in spots], {m[0] for m in marks if m[2].kind == "hangs"}
    own = acting([spot[0] for spot in spots], language)
    for begin, end in _stretches(text, starts, hanging):
        near = [mark for mark in marks if begin <= mark[0] < end]
        plain = _is_plain(near)
        acts = not own.isdisjoint(range(begin, end))
        if not (plain or _touches_life(near)) or (not plain and acts and is_of_a_stay({p[2].kind for p in near})):
            continue
        doubtful = not plain and (acts or not _of_somebody(near))
        needed = ENOUGH + doubtful
        sure = plain or _is_twice_told(near)
        if _are_enough(near, idle=idle, needed=needed) and (sure or _are_close(near, idle=idle, needed=needed)):
            return True
    return False


def is_of_work(text: str, language: str) -> bool:
    """Whether a plain sentence is clearly about work, and nothing in it is somebody's own: a topic in it is a field of work."""
    entries = [place[2] for place in wordbook(language).places(WORD.findall(text))]
    owned = any(entry.kind in _OWN for entry in entries)
    return not owned and any(entry.kind == "work" and entry.heft == "heavy" for entry in entries)


def keeps_secret(text: str, language: str) -> bool:
    """Whether a plain sentence says that others do not or must not know something."""
    words = WORD.findall(text)
    entries = [place[2] for place in wordbook(language or "en").places(words)]
    kinds = {entry.kind for entry in entries} - {TIES}
    unaware = {"denial", "job"} <= kinds <= _OF_THE_UNAWARE and len(words) <= _FEWEST_OF_ANOTHER
    return unaware or any(entry.kind == "secrecy" and entry.heft == "heavy" for entry in entries)


def tells_a_field(text: str, language: str) -> bool:
    """Whether a plain sentence is about somebody's work, and mentions no relative and nobody's own lawyer or doctor."""
    places = wordbook(language).places(WORD.findall(text))
    if any(place[2].kind == "kin" for place in places):
        return False
    owned = {place[1] for place in places if place[2].kind == "person"}
    return any(p[2].kind == "work" and p[2].heft == "heavy" and p[0] not in owned for p in places)


def spheres_hinted(text: str, language: str) -> frozenset[str]:
    """The spheres of life that a plain sentence known to be private may be about: those of all its marks."""
    return _TELLING & {place[2].kind for place in wordbook(language).places(WORD.findall(text))}


def spheres_of(text: str, language: str, *, at_work: bool = False) -> frozenset[str]:
    """The spheres of life that a plain sentence is certainly about; none where it is about work, unless `at_work`."""
    places = wordbook(language).places(WORD.findall(text))
    heavy = frozenset(place[2].kind for place in places if place[2].heft == "heavy")
    return frozenset() if "work" in heavy and not at_work else heavy & _TELLING


def sphere_places(text: str, spheres: Collection[str], language: str) -> Iterator[tuple[int, int]]:
    """The stretches of a plain text that are certainly about some spheres, as start and end."""
    spots = list(WORD.finditer(text))
    for begin, end, entry in wordbook(language).places([spot[0] for spot in spots]):
        if entry.kind in spheres and entry.heft == "heavy":
            yield spots[begin].start(), spots[end - 1].end()


def told_with_concern(text: str, spheres: Collection[str], language: str) -> Iterator[tuple[int, int, Entry]]:
    """The words of some spheres, or of similar ones, in a plain sentence that hopes, wishes or regrets, as start, end and entry."""
    spots = list(WORD.finditer(text))
    places = wordbook(language).places([spot[0] for spot in spots])
    if all(place[2].kind != CONCERN for place in places):
        return
    meant = frozenset(spheres).union(*(group for group in _ALIKE if not group.isdisjoint(spheres)))
    for begin, end, entry in places:
        if entry.kind in meant and entry.heft != "faint":
            yield spots[begin].start(), spots[end - 1].end(), entry


def kinds_and_words(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The words of a plain text that a letter could apply to its reader, as kind and entry of the file."""
    for _, _, entry in wordbook(language).places(WORD.findall(text)):
        if entry.kind in _OF_READER:
            yield entry.kind, entry.written


def said_of_reader(text: str, language: str) -> Iterator[tuple[int, int, Entry]]:
    """What a plain sentence of a letter says about its reader ("your mother", "you find another job"), as start, end and entry."""
    spots = list(WORD.finditer(text))
    places = wordbook(language).places([spot[0] for spot in spots])
    spoken = {place[0]: place[2].heft for place in places if place[2].kind == READER}
    for begin, end, entry in places:
        if entry.kind not in _OF_READER or entry.heft == "faint":
            continue
        behind = {begin - at: heft for at, heft in spoken.items() if 0 < begin - at <= _NEAR_BEHIND}
        owned = any(heft == "heavy" and far <= _RIGHT_BEHIND for far, heft in behind.items())
        if owned or (behind and len(entry.words) > 1 and entry.kind in _DONE_BY_READER):
            yield spots[begin].start(), spots[end - 1].end(), entry


def _is_plain(places: Sequence[Place]) -> bool:
    """Whether one of the marks is unambiguous."""
    return any(entry.kind in SPHERES and entry.heft == "heavy" for _, _, entry in places)


def _of_somebody(places: Sequence[Place]) -> bool:
    return any(place[2].kind in _SOMEBODYS for place in places)


def _is_twice_told(places: Sequence[Place]) -> bool:
    """Whether two of the marks are of one sphere that is mostly private: far apart, they tell of it all the same."""
    kinds = [kind for kind, _ in {(entry.kind, entry.written) for _, _, entry in places if entry.kind in _TWICE_TOLD}]
    return len(set(kinds)) < len(kinds)


def _touches_life(places: Sequence[Place]) -> bool:
    """Whether marks that go not with any thing are of more than a relative, or say that somebody sees, speaks to or lives with one: "lets nobody use her mother's lathe"."""
    kinds = {place[2].kind for place in places if place[2].heft != "faint"}
    return TIES in kinds or not kinds & SPHERES <= {"kin"}


def _are_enough(places: list[Place], *, idle: bool, needed: int) -> bool:
    """Whether the marks of one stretch have the `needed` weight; `idle` where no word of the sentence is about work."""
    marks: dict[str, dict[str, int]] = defaultdict(dict)
    counted: dict[int, str] = {}
    for begin, end, entry in sorted(places, key=_rank):
        words = range(begin, end)
        if all(counted.get(word, entry.kind) == entry.kind for word in words):  # no word is a mark of two kinds
            counted |= dict.fromkeys(words, entry.kind)
            marks[entry.kind][entry.written] = WEIGHTS[entry.heft]
    for kind in ("hangs", TIES):
        marks.pop(kind, None)
    relief = sum(marks.pop("work", {}).values())
    weights = {
        kind: min(sum(found.values()), _MOST_OF_A_SPHERE if kind in SPHERES else _MOST_OF_OTHERS)
        for kind, found in marks.items()
        if kind != "person"
    }
    if weights.keys().isdisjoint(SPHERES):
        return False
    several = len(marks) > (1 if _is_plain(places) else _FEW) and not weights.keys() <= _COMMON
    return sum(weights.values()) + (IDLE if idle and several else 0) - relief >= needed


def _are_close(places: list[Place], *, idle: bool, needed: int) -> bool:
    """Whether the marks of a stretch have that weight within few words, too."""
    return any(
        _are_enough([p for p in places if first <= p[0] < first + _CLOSE], idle=idle, needed=needed)
        for first in {place[0] for place in places}
    )


def _rank(place: Place) -> tuple[bool, bool, int]:
    """The order in which the kind of an ambiguous word is chosen: work first, spheres before other kinds, heavier before lighter."""
    return place[2].kind != "work", place[2].kind not in SPHERES, -WEIGHTS[place[2].heft]


def _stretches(text: str, starts: list[int], going_on: Collection[int]) -> Iterator[tuple[int, int]]:
    """The stretches of a text that are weighed: each clause, each pair of adjacent clauses, and parts of long ones, as numbers of words.

    A clause that begins with one of the words `going_on` ("who") belongs to the one before it.
    """
    pauses = [pause.start() for pause in _PAUSE.finditer(text)]
    cuts = {sum(start < pause for start in starts) for pause in pauses} - set(going_on)
    clauses = list(pairwise(sorted({0, len(starts), *cuts})))
    pairs = [(first[0], second[1]) for first, second in pairwise(clauses)]
    for start, end in [*clauses, *pairs]:
        for begin in range(start, max(start, end - _TOGETHER) + 1):
            yield begin, min(end, begin + _TOGETHER)


def _is_public(place: Place, public: str) -> bool:
    return place[2].kind != "work" and place[2].written.rstrip("*") in public
