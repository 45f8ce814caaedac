"""Adds up the weights of a letter's marks: which tell of something to sell, and which only ask for a next step."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.domain import value

# So many signs a letter must show that says nothing of what its sender sells.
_SIGNS = 3
_HEAVY = 2
# What excuses nothing beside two hints, and beside more.
_EXCUSE, _FEIGNED = -3, -5
# So many hints a friend may drop by chance, who does not mean a sale by all they say.
_MORE = 2
# The tone of a stranger, that of a circular, and what a warm word weighs.
_STRANGE, _CIRCULAR, _WARM = 2, 4, -1
# What several weak marks weigh at least, added up as they are; two that are more than nouns of business; one in the tone of a circular.
_TOGETHER, _TWO, _ONE = 5, 4, 2
# What the marks of a hundred words weigh at least where they are a pitch: in a long mail some gather by chance.
_THICK = 5


@value
class Mark:
    """One sign that a letter is written to sell, or (with a negative weight) that it is not."""

    name: str
    """The set of phrases it is known by."""
    tells: str
    """What such words do, in the third person: "tells of the sender's clients"."""
    weight: int = 1
    """What one place weighs."""
    most: int = 1
    """How many places count."""
    sells: bool = False
    """Whether it shows that the sender has something to sell or to win. A letter without one such mark must show more."""
    asks: bool = False
    """Whether it asks something of the reader. A letter without one such mark, and without a word for the reader, is none to be sold to."""
    noun: bool = False
    """Whether it only names what business is about, as colleagues, customers and friends do as well."""
    beside: str = ""
    """A set of phrases, one of which must stand in the same sentence, or the mark does not show: "a sponsor" only where one "looks for" it."""
    unless: tuple[str, ...] = ()
    """Marks of selling beside which it means nothing: who asks for an interview for a study has no place to give."""
    soft: bool = False
    """Whether kind people say it as well, each for itself: it needs others beside it, and then friendly words excuse little."""
    hint: bool = False
    """Whether it is one of the hints of which two different ones are a pitch where a hand is held out, however friendly the rest, and
    one is none. A denied sale is one, which is harmless else."""
    step: bool = False
    """Whether it only holds out a hand, as friends and neighbours do: it strengthens what tells of a trade, and weighs no more than that."""
    warm: bool = False
    """Whether it is a warm word, as a soft pitch has them, too: it excuses nothing where something is sold and more besides."""


def shows_more_than_topics(marks: Collection[Mark], tone: int) -> bool:
    """Whether the marks of selling show more than topics of business; a single other mark counts only in a stranger's tone."""
    telling = [mark for mark in marks if not mark.noun]
    if _hints(telling) and all(mark.hint or mark.step for mark in telling):
        return _hints(telling) > 1 and any(mark.asks or mark.step for mark in telling)
    if all(mark.soft for mark in telling):
        return len({mark.name for mark in telling}) > 1 and sum(mark.weight for mark in telling) > _HEAVY
    return len(telling) > 1 or any(mark.beside or tone > 0 for mark in telling)


def total_weight(marks: Sequence[Mark]) -> int:
    """The weights of marks added up; those of `step` count for no more than all other marks of selling together."""
    counted = without_feigned(marks)
    steps = sum(mark.weight for mark in counted if mark.step)
    told = sum(mark.weight for mark in counted if mark.weight > 0 and not mark.step)
    return sum(mark.weight for mark in counted if mark.weight < 0) + told + min(steps, told)


def come_thick(marks: Collection[Mark], words: int) -> bool:
    """Whether marks of selling weigh enough for a text of so many words."""
    return 100 * sum(mark.weight for mark in marks) >= _THICK * words


def shows_enough_signs(marks: Sequence[Mark]) -> bool:
    """Whether a letter without a mark of `sells` shows enough others, and not only those of `step`."""
    return sum(not mark.noun for mark in marks) >= _SIGNS and sum(not mark.step for mark in marks) > 1


def cold_call(tone: int, marks: Collection[Mark], kind: Collection[Mark]) -> bool:
    """Whether a letter in a stranger's tone shows several different marks, and against them nothing but warm words.

    Each of the marks is weak, and one that only holds out a hand is one of them; one must sell or ask something. Without a single warm
    word two marks that are more than nouns of business are enough where one sells, and one in the tone of a circular.
    """
    if tone < _STRANGE or any(mark.weight < _WARM for mark in kind) or not any(m.sells or m.asks for m in marks):
        return False
    telling = [mark for mark in marks if not mark.noun]
    told = sum(mark.weight for mark in telling)
    if len({mark.name for mark in marks}) >= _SIGNS and sum(mark.weight for mark in marks) >= _TOGETHER:
        return True
    two = len({mark.name for mark in telling}) > 1 and told >= _TWO
    return not kind and any(mark.sells for mark in telling) and (two or (tone >= _CIRCULAR and told >= _ONE))


def tone_beside(tone: int, marks: Collection[Mark]) -> int:
    """The tone as it counts: beside three hints a friend's is part of the pitch."""
    return max(tone, 0) if _hints(marks) > _MORE else tone


def _hints(marks: Collection[Mark]) -> int:
    """How many different hints there are."""
    return len({mark.name for mark in marks if mark.hint})


def without_feigned(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks without those of `warm`, where the others show a pitch ("Since our walk ... which is what my service is for").

    Beside two hints only what speaks strongly against a sale counts: thanks and errands are what soft pitches begin with. Beside
    three only what no pitch feigns does: what the reader said, lent or wrote is remembered for the sake of the sale.
    """
    if (hints := _hints(marks)) > 1:
        excuse = _FEIGNED if hints > _MORE else _EXCUSE
        return [mark for mark in marks if mark.weight > 0 or mark.weight < excuse]
    heavy = [mark for mark in marks if mark.weight >= _HEAVY and not mark.step]
    pitches = len(heavy) > 1 and any(mark.sells for mark in heavy)
    return [mark for mark in marks if not mark.warm] if pitches else marks
