"""Which of several readings of one line a letter keeps: the others give way to one that tells the line whole."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import MIRRORED, UNTOLD, Kind
from invitewriter.offline.reading.lines import words_of

_COURTESIES = frozenset({Kind.PROMISE, Kind.OFFER})
_ANSWERED = f"{MIRRORED}answered"
_NEWS = f"{MIRRORED}news_asked_for"
"""The name of what answers a question: nobody says beside it that it was asked."""
_PROMISED, _LITTLE = f"{MIRRORED}promised", 2
_MUCH = 0.75
"""The share of the words of a promise, told in part, that stand in one told whole."""
_THANKS, _THANKED = f"{MIRRORED}thank", "-thanks"
"""What the names begin, and end, with of what gives thanks."""
_SHORT, _MORE = 3, 3
"""Letters of words that say little, and words by which something is clearly more."""


def tells_more(told: Reading, sure: Sequence[Reading]) -> bool:
    """Whether nothing else is told of its lines but what gives way to it, or begins as it does."""
    others = [r for r in sure if r.kind not in UNTOLD and r.fact in (told.fact, *told.also)]
    return all(gives_way(reading, told) or _is_begun(reading, told) for reading in others)


def gives_way(reading: Reading, told: Reading) -> bool:
    """Whether a reading tells nothing of a line that the other tells whole: it asks, or tells half of it."""
    if reading.kind in UNTOLD or reading.fact not in (told.fact, *told.also) or _is_begun(reading, told):
        return False
    if told.group.name == _NEWS:
        return True
    clause = reading.slots.get("clause", "")
    half = (
        bool(clause)
        and reading.kind not in _COURTESIES
        and told.slots["clause"] != clause
        and told.slots["clause"].startswith(clause)
    )
    if reading.kind is Kind.PROMISE and told.group.name == _PROMISED:
        said, more = (set(words_of(each)) for each in (reading.slots.get("act", ""), told.slots["clause"]))
        return len(more) > len(said) + _LITTLE > _LITTLE and len(said & more) >= _MUCH * len(said)
    doing = reading.slots.get("doing", "")
    whole = told.slots.get("doing", "")
    # "Letting me ring it and stood by": what was parsed ends before what was done next.
    if reading.kind is told.kind is Kind.OFFER and doing and (doing in whole or doing.startswith(f"{whole} and ")):
        return True
    answered = told.group.name == _ANSWERED and reading.kind not in _COURTESIES
    return answered or half or reading.kind is Kind.WORK or _tells_all(told, reading)


def _tells_all(told: Reading, reading: Reading) -> bool:
    """Whether it tells what the other does, of what was done, and clearly more."""
    both = told.group.name.startswith(_THANKS) and reading.group.name.endswith(_THANKED)
    if not both and not reading.kind is told.kind is Kind.MOMENT:
        return False
    words, said = ({word for word in words_of(each.text) if len(word) > _SHORT} for each in (told, reading))
    more = len(told.tell("say").split()) - len(reading.tell("say").split())
    return 3 * len(words & said) >= 2 * len(said) and more >= _MORE


def _is_begun(reading: Reading, told: Reading) -> bool:
    """Whether the other begins as it does, and tells more."""
    said, more = reading.tell("say").rstrip("."), told.tell("say")
    tail = more.removeprefix(said) if said and more.startswith(said) else ""
    # A scrap behind a dash is no more.
    return reading.fact == told.fact and tail not in {"", "."} and not tail.startswith((" -", " –"))
