"""Finds the signs of each kind in a sentence of the notes: words and phrases of `words/unwelcome/`, and pairs of them that stand close to each other.

A "no" beside a way of writing refuses it (`DENIED`), what is torn up beside a draft or an address gives it up (`DESTROYED`), a blow is one where
it meets "me", an exam or a bid is at stake beside a "her" (`STAKE`), and what goes on between the two counts only behind what speaks against a letter
(`GOODWILL`). Words of a longer phrase that has another meaning (`harmless`) count for nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.meeting.clauses.attributes import Span, is_within, late_relatives
from invitewriter.brief.meeting.clauses.grammar import grammar
from invitewriter.brief.meeting.weighing.dead import OF_THE_DEAD, PAIRED_OF_THE_DEAD, weigh_death
from invitewriter.brief.meeting.weighing.harsh import ELEMENTS, PAIRED_HARSH, is_of_elements, weigh_quarrel
from invitewriter.brief.meeting.weighing.last import PAIRED_LAST, weigh_last
from invitewriter.brief.meeting.weighing.measures import WEIGHTS, gap, is_near, weigh
from invitewriter.brief.private.signs import Kinds, Tables, kinds_in, kinds_of, noted_signs
from invitewriter.brief.private.wordbook import Place, wordbook
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/unwelcome"
DENIED, SPURNED, DESTROYED, STAKE = "denied", "spurned", "destroyed", "stake"
"""What is weighed of pairs: a letter or a call refused; writing or calling refused; a draft or an address destroyed; what is theirs and judged."""
GOODWILL = "goodwill"
_AGAINST = ("asked", "reach", "quarrel", "mutual", "reported", "blow", "insult", "ended", "decided", "destroy")
"""The kinds behind which goodwill counts."""
_FIRST_DENIED, _MORE_DENIED, _DESTROYED = 2, 1, 2
_PAIRED = (
    PAIRED_OF_THE_DEAD
    | PAIRED_HARSH
    | PAIRED_LAST
    | {
        "no",
        "no_after",
        "refrain",
        "reach",
        "having",
        "destroy",
        "token",
        "theirs",
        "whose",
        "judged",
        "whether",
        "thing",
        "pledge",
    }
)
"""Kinds that count only beside another."""
_DENIES, _BEHIND, _NEAR = 3, 2, 5
"""The most words between a "no" and what it denies, or behind that; between a draft and what becomes of it, or letters and that one refrains from them."""
_MATTER = 2
"""So many words name the thing that a resolve is about ("for the varnish"), never a pronoun alone."""
_ONE_SIGN = (OF_THE_DEAD - {"died"}, frozenset({"quarrel", "mutual", "blow", "insult", "ended"}))
"""Kinds weighed together of which a word can be both: it is one sign, the heavier, since a wreath alone is no funeral."""


def kinds_told(text: str, language: str) -> frozenset[str]:
    """The kinds of all signs that a plain text may have, a superset of those that it has; needs no table of words."""
    return kinds_in(WORD.findall(text), noted_signs(FOLDER, language, signs_of))


def signs_of(tables: Tables) -> Kinds:
    """The words of which every sign has one, with their kinds."""
    return kinds_of({kind: table for kind, table in tables.items() if kind != "harmless"})


def weights_in(sentence: str, language: str, them: str = "") -> Mapping[str, int]:
    """What the signs of each kind in a plain sentence weigh together; `them` is the word that stands in it for the contact."""
    spots = list(WORD.finditer(sentence))
    places = wordbook(language, FOLDER).places([spot[0] for spot in spots])
    if any(place[2].kind in OF_THE_DEAD for place in places):
        places = _without_relatives(
            places, spots, late_relatives(sentence, language, re.escape(them) or "(?!)"), language
        )
    by_kind: dict[str, list[Place]] = {}
    for place in _counted_once(places):
        by_kind.setdefault(place[2].kind, []).append(place)
    found = Counter[str]()
    by_kind["decided"] = [
        place
        for place in by_kind.get("decided", ())
        if not _is_of_matter([spot[0] for spot in spots[place[1] :]], language, them)
    ]
    by_kind["wish"] = [place for place in by_kind.get("wish", ()) if not _is_for_thing(place, by_kind)]
    by_kind["having"] = [
        place for place in by_kind.get("having", ()) if not _is_set_off(place, by_kind, sentence, spots)
    ]
    for kind, each in by_kind.items():
        if kind not in _PAIRED:
            found[kind] = weigh(each)
    found.update(weigh_death(by_kind))
    found.update(weigh_quarrel(by_kind))
    found.update(weigh_last(by_kind, sentence, spots, word_set("people.own", language)))
    denied, spurned = (set(_denied(by_kind, heft)) for heft in ("heavy", "light"))
    found[DENIED] = (_FIRST_DENIED if denied else 0) + (_MORE_DENIED if len(denied | spurned) > 1 and denied else 0)
    found[SPURNED] = 1 if spurned and not denied else 0
    if any(_is_destroyed(place, by_kind) for place in by_kind.get("token", ())):
        found[DESTROYED] = _DESTROYED
    found[STAKE] += weigh(
        judged for judged in by_kind.get("judged", ()) if is_near(judged, by_kind.get("whose", ()), 1)
    )
    begun = min((place[0] for kind in _AGAINST for place in by_kind.get(kind, ())), default=-1)
    found[GOODWILL] = weigh(place for place in by_kind.get(GOODWILL, ()) if place[0] > begun)
    return found


def is_by_elements(text: str, found: re.Match[str], language: str) -> bool:
    """Whether what a phrase found in a plain text tells of a quarrel is done by the weather or a machine: "the rain threw us out"."""
    if ELEMENTS not in kinds_told(text, language):
        return False
    spots = list(WORD.finditer(text))
    signs: dict[str, list[Place]] = {}
    for place in wordbook(language, FOLDER).places([spot[0] for spot in spots]):
        signs.setdefault(place[2].kind, []).append(place)
    within = [number for number, spot in enumerate(spots) if found.start() <= spot.start() < found.end()]
    return bool(within) and is_of_elements(within[0], signs)


def _counted_once(places: Sequence[Place]) -> Iterator[Place]:
    """The places without those whose words are a heavier sign of a kind that is weighed with theirs."""
    for place in places:
        beside = next((kinds - {place[2].kind} for kinds in _ONE_SIGN if place[2].kind in kinds), frozenset())
        same = (other for other in places if other[2].kind in beside and _overlap(place, other))
        if all(_heft(other) < _heft(place) for other in same):
            yield place


def _heft(place: Place) -> tuple[int, str]:
    return WEIGHTS[place[2].heft], place[2].kind


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _without_relatives(
    places: Sequence[Place], spots: Sequence[re.Match[str]], late: Sequence[Span], language: str
) -> list[Place]:
    """The places without words for the dead that are said of a relative: "seiner verstorbenen Tante", "a candle for her late aunt"."""
    told = {number for number, spot in enumerate(spots) if is_within(late, spot)}
    led = {number - 1 for number in told if number and spots[number - 1][0] in grammar(language).prepositions}
    told |= led | {number - 1 for number in led}
    return [place for place in places if place[2].kind not in OF_THE_DEAD or told.isdisjoint(range(place[0], place[1]))]


def _denied(by_kind: Mapping[str, Sequence[Place]], heft: str) -> Iterator[int]:
    """Where a letter (`heavy`) or a verb of writing (`light`) begins that a "no" refuses; not one of which somebody merely has none."""
    having = by_kind.get("having", ())
    for begin, end, entry in by_kind.get("reach", ()):
        if entry.heft != heft or any(place[0] == end for place in having):
            continue
        for no in by_kind.get("no", ()):
            if heft == "light" and no[2].heft == "light":
                continue
            if any(place[1] == no[0] for place in by_kind.get("whether", ())):
                continue  # whether it would disturb, is only asked
            if 0 <= begin - no[1] <= _DENIES and not any(_is_had(place, no, begin) for place in having):
                yield begin
        behind, reach = ("no_after", _BEHIND) if heft == "light" else ("refrain", _NEAR)
        if any(0 <= no[0] - end <= reach for no in by_kind.get(behind, ())):
            yield begin


def _is_for_thing(wish: Place, by_kind: Mapping[str, Sequence[Place]]) -> bool:
    """Whether a wish is for a thing of the sender's ("wants my pattern", "asked for the ladder"), and for no word of theirs, and no "no" is behind it."""
    things = (place for place in by_kind.get("thing", ()) if place[0] == wish[1])
    pledged = {place[0] for place in by_kind.get("pledge", ())}
    denied = any(no[0] >= wish[1] for no in by_kind.get("no", ()))
    return not denied and any(pledged.isdisjoint(range(thing[1], thing[1] + 2)) for thing in things)


def _is_set_off(
    having: Place, by_kind: Mapping[str, Sequence[Place]], sentence: str, spots: Sequence[re.Match[str]]
) -> bool:
    """Whether a word for having is one of who asked ("niente posta, ha chiesto"), or stands behind a comma before that: "keine Zeile, hat sie gebeten"."""
    begin = having[0]
    said = [place for kind in ("wish", "saying") for place in by_kind.get(kind, ())]
    if any(place[0] <= begin < place[1] for place in said):
        return True
    behind_comma = begin > 0 and "," in sentence[spots[begin - 1].end() : spots[begin].start()]
    return behind_comma and any(0 < place[0] - begin <= _BEHIND for place in said)


def _is_had(having: Place, no: Place, begin: int) -> bool:
    """Whether a word for having stands before a "no", or the sender's own right between it and what begins there: "no tengo cartas"."""
    own = having[2].heft == "light" and having[0] == no[1] and begin - having[1] <= 1
    return own or 0 <= no[0] - having[1] <= 1


def _is_of_matter(following: Sequence[str], language: str, them: str) -> bool:
    """Whether what follows a resolve says that it is about a thing ("that's it for the varnish"), and not about the two."""
    named = following[1 : _MATTER + 1]
    leads = not word_set("silence.about", language).isdisjoint(following[:1])
    return leads and len(named) == _MATTER and {*word_set("silence.between", language), them}.isdisjoint(named)


def _is_destroyed(token: Place, by_kind: Mapping[str, Sequence[Place]]) -> bool:
    """Whether a draft, an address or the like is torn up or thrown away, and not by somebody else."""
    theirs = by_kind.get("theirs", ())
    return any(
        gap(token, place) <= _NEAR and not any(0 <= min(token[0], place[0]) - other[1] <= 1 for other in theirs)
        for place in by_kind.get("destroy", ())
    )
