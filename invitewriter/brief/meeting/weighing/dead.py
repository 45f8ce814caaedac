"""Weighs what speaks of a death. Candles, flowers, an urn, a closed shop are everyday things: a sign only beside what says whose death it is.

A black bow is mourning only where it hangs on a door or a portrait, a cemetery where it is more than a landmark.
"""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.brief.meeting.weighing.measures import Signs, gap, weigh
from invitewriter.brief.private.wordbook import Place

OF_THE_DEAD = frozenset({"died", "mourning", "around", "tribute", "crape", "trace", "place"})
"""The kinds that may be said of a relative's death."""
PAIRED_OF_THE_DEAD = OF_THE_DEAD | {"of", "hung", "beyond"}
"""Kinds that `weigh_death` weighs, and those that count only beside one of them."""
_HANGS, _BESIDE = 2, 2
"""The most words from a bow to its door, and between a candle and a photograph."""


def weigh_death(signs: Signs) -> Mapping[str, int]:
    """What the signs of a death in a sentence weigh, kind by kind; `owned` is what says of an everyday thing for whom it stands there."""
    hung = [bow for bow in signs.get("crape", ()) if _hangs(bow, signs)]
    things = [*signs.get("tribute", ()), *(bow for bow in signs.get("crape", ()) if bow not in hung)]
    traces = [trace for trace in signs.get("trace", ()) if not _is_of_another(trace, signs)]
    owned = [
        trace for trace in traces for thing in things if thing[2].heft == "middle" and gap(thing, trace) <= _BESIDE
    ]
    places = (place for place in signs.get("place", ()) if not _is_landmark(place, signs))
    return {
        "died": weigh(sign for sign in signs.get("died", ()) if not _is_of_another(sign, signs)),
        "mourning": weigh((*signs.get("mourning", ()), *hung, *places)),
        "tribute": weigh(things),
        "owned": weigh(owned[:1]),
        "around": weigh((*signs.get("around", ()), *traces))
        + bool(hung),  # the door it hangs on tells whose death it is
    }


def _hangs(bow: Place, signs: Signs) -> bool:
    return any(0 <= door[0] - bow[1] <= _HANGS for door in signs.get("hung", ()))


def _is_landmark(place: Place, signs: Signs) -> bool:
    """Whether a cemetery only tells where something else is: "behind the cemetery", "the cemetery wall"."""
    ways = signs.get("beyond", ())
    return any((way[0] == place[1]) if way[2].heft == "light" else (way[1] == place[0]) for way in ways)


def _is_of_another(sign: Place, signs: Signs) -> bool:
    """Whether somebody or something else follows: "the obituary of his father", "her photograph of the lake", but "the estate of them"."""
    following = [of[1] for of in signs.get("of", ()) if of[0] == sign[1]]
    return bool(following) and not any(other[0] in following for other in signs.get("theirs", ()))
