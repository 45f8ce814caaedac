"""Completes what was read of the notes by what the tags of their words tell besides, with nothing told twice."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.clause import OWN_PART
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.reading.resort import Resort, is_full
from invitewriter.offline.reading.scraps import Line

_COURTESIES = frozenset({Kind.PROMISE, Kind.OFFER})
_ANSWERED = frozenset({Kind.NEED, Kind.WISH})
"""What a promise answers in the same sentence."""
_WISHED = "wish"
"""What the names of readings begin with that tell a wish of the contact's as something to keep in mind."""
_BARE = 2
"""Words of a promise that names only what is done and to whom."""
_KEPT = ("wishes", "wants", "wonders")
"""What the names of tagged readings end with that tell the same."""
_MUCH = 2
"""Things to thank for or to promise."""
_SENTENCE = 3
"""Words from which on a line that is not read may tell something."""
TOLD_IN_PART = frozenset({"", "denial"})
"""Why a sentence is not used as a whole though a clause of it may be."""
_SHORT = 3
"""Letters of words that say little."""


@value
class Told:
    """What has been read of the notes so far."""

    sure: Sequence[Reading]
    lines: Sequence[Line]


def completed(told: Told, resort: Resort, brief: Brief, field: str) -> list[Reading]:
    """What was read, and of what tags tell besides a courtesy, more of a promise, and a clause of which nothing else is told."""
    read = {reading.fact for reading in told.sure}
    unread = any(line.fact.id not in read and len(line.text.split()) >= _SENTENCE for line in told.lines)
    owing = any(line.jotting.who in OWN_PART for line in told.lines) and not any(
        r.kind is Kind.PROMISE for r in told.sure
    )
    full = is_full(told.sure) or not (unread or not any(reading.kind in _COURTESIES for reading in told.sure))
    if full and not owing and not any(map(_is_bare, told.sure)):
        # Loading the tagger takes longer than all else, and such a letter is none the richer for it.
        return list(told.sure)
    tagwise = resort.tagwise()
    found = tagwise.readings(told.lines, brief, field) if tagwise else []
    return _joined(told.sure, found) if found else list(told.sure)


def _is_bare(reading: Reading) -> bool:
    """Whether it promises to ask somebody, and not what, or only keeps a wish in mind of which the sentence may tell the answer."""
    act = reading.slots.get("act") or reading.slots.get("do", "")
    return reading.kind is Kind.PROMISE and (len(act.split()) == _BARE or reading.group.name.startswith(_WISHED))


def _joined(sure: Sequence[Reading], tagwise: Sequence[Reading]) -> list[Reading]:
    """The readings with those of `tagwise` that tell more."""
    kept = [reading for reading in sure if not any(_is_less(reading, other) for other in tagwise)]
    kinds = {(reading.fact, reading.kind) for reading in kept}
    facts = {reading.fact for reading in kept if reading.kind not in UNTOLD}
    more = [
        each
        for each in tagwise
        if (each.fact, each.kind) not in kinds
        and not any(
            _is_told(each, other)
            for other in kept
            if other.fact == each.fact
            and not other.group.alone
            and not (each.kind is Kind.PROMISE and other.kind in _ANSWERED)
        )
        and (each.kind in _COURTESIES or each.fact not in facts)
    ]
    acts = [r for r in kept if r.kind is Kind.PROMISE and "act" in r.slots and not r.group.name.startswith(_WISHED)]
    more = [m for m in more if not (m.kind is Kind.PROMISE and any(_is_told(m, act) for act in acts))]
    # Nobody is told that they would like to see what they are promised in the next breath.
    promised = [reading for reading in more if reading.kind is Kind.PROMISE]
    kept = [r for r in kept if r in acts or not any(r.fact != other.fact and _is_told(r, other) for other in promised)]
    answered = [r for r in (*kept, *more) if r.kind in _ANSWERED and any(_has_for(r, other) for other in promised)]
    kept, more = ([r for r in several if r not in answered] for several in (kept, more))
    owed = [reading for reading in [*kept, *more] if reading.kind in _COURTESIES]
    # Where there is much to thank for or to promise, what somebody does besides makes no better letter.
    return [*kept, *(each for each in more if each.kind in _COURTESIES or len(owed) < _MUCH)]


def _is_less(reading: Reading, other: Reading) -> bool:
    """Whether the other tells all that it promises or thanks for, and more."""
    if reading.fact != other.fact or {reading.kind, other.kind} - _COURTESIES - {Kind.MOMENT}:
        return False
    kept = reading.group.name.startswith(_WISHED) and not other.group.name.endswith(_KEPT)
    if kept and other.kind is Kind.PROMISE and _has_for(reading, other):
        return True
    if other.tell("say").startswith(reading.tell("say").rstrip(".")) and reading.tell("say"):
        return other.tell("say") != reading.tell("say")
    said, more = reading.slots.get("act") or reading.slots.get("do", ""), other.slots["act"]
    promised = reading.kind is Kind.PROMISE is other.kind
    return promised and bool(said) and len(more) > len(said) and set(words_of(said)) <= set(words_of(more))


def _has_for(need: Reading, promise: Reading) -> bool:
    """Whether what is promised is of the kind that is needed: plum wood, and "my plum"."""
    if _is_told(need, promise):
        return True
    things = (words_of(promise.slots.get(slot, "")) for slot in ("object", "rest"))
    told = ({word for word in words if len(word) > _SHORT} for words in things)
    return any(thing and thing <= set(words_of(need.text)) for thing in told)


def _is_told(reading: Reading, other: Reading) -> bool:
    """Whether the other says most of the same: of what the two do for each other ("sends me one and I send her one"), the thing."""
    thing = {word for word in words_of(reading.slots.get("object", "")) if len(word) > _SHORT}
    if {reading.kind, other.kind} == _COURTESIES and thing:
        return thing <= set(words_of(" ".join([other.text, *other.slots.values()])))
    words = {word for word in words_of(reading.text) if len(word) > _SHORT}
    said = set(words_of(" ".join([other.text, *other.slots.values()])))
    return other.kind not in UNTOLD and 2 * len(words & said) >= len(words)
