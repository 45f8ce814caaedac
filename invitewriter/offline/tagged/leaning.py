"""Whether what stands behind a verb leans on something that the clause does not name: "with it", "in that way"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.tagger import Tagged, Word

_ITSELF, _ASKING = "t", "q"
_NAMES = frozenset("NPr1")
_DOING = frozenset("VZTEGO")
_PLAIN = "V"
_JOINED = frozenset("NP'")
_WITHIN_THING = "ANPG1'"
_RECEIVER, _GETS, _PREPOSITION, _AND = "U", "x", "f", "c"
_BESIDE = frozenset("Ad")
"""Kinds behind which a word is no pronoun: "the dry white ones"."""
_LEADING = frozenset("qhs")
"""Kinds of words that lead a clause: "a shed that was a chapel"."""
_SET_DOWN = re.compile(r",(?:[AG]|[AG]+N|1fdN|d[A1]*N[ET])(?=,(?!c)|$)")
"""Finds what notes only set down beside a clause: "run out of jars, wide-necked", "found our goat, 2 in the morning", "held it, both hands full"."""
_MARKS = frozenset({",", "and"})


@value
class Leaning:
    """A language's words that point elsewhere."""

    pointing: frozenset[str]
    """Those that do so whatever follows."""
    loose: frozenset[str]
    """Those that do so by themselves."""
    negative: frozenset[str]
    """Words that deny; a question told may hold them: "why nobody comes"."""
    stand_ins: frozenset[str]
    """Words for a thing that is named before: "an orange one"."""
    ends: frozenset[str]
    """Words that say nothing at an end."""
    owning: frozenset[str]
    """Words for a receiver that may own what stands behind them: "her"."""
    when: frozenset[str]
    """Those that do so with the noun behind them."""
    plural: frozenset[str]
    """Words for several things named before."""
    several: frozenset[str]
    single: frozenset[str]
    """The tagger's tags for nouns of several things, and of one."""
    articled: re.Pattern[str]
    """Finds an article, or what stands for one."""
    determined: re.Pattern[str]
    """Finds before a noun what tells which thing it is."""
    is_mass: Callable[[str], bool]
    """Whether a noun needs no article."""
    double: re.Pattern[str]
    """Finds what is read amiss: "her measure the oven"."""

    def leans(self, rest: Tagged, *, bare: bool) -> bool:
        """Whether a word points elsewhere; `bare`: notes without subjects may leave out articles as well."""
        if self.double.search(rest.kinds) or (bare and self._is_bare(rest)):
            return True
        one = several = named = many = asked = (
            False  # what was named before another verb: "a leaflet on it" names nothing
        )
        last, behind = "", [*rest.kinds, ""][1:]
        for word, then in zip(rest.words, behind, strict=True):
            lowered = word.text.lower()
            asked = asked or word.kind == _ASKING
            anybody = last in _JOINED and lowered in self.plural and then == _PLAIN  # "the form they give to beginners"
            if word.kind == _ITSELF and not anybody and not (several if lowered in self.plural else one):
                return True
            if (lowered in self.pointing and word.kind not in _LEADING) or (lowered in self.negative and not asked):
                return True
            very = word.kind == "a" and then == "A"  # "too thick"
            if lowered in self.stand_ins and last == "A" and not (one or several or named):
                return True  # "an orange one"
            if lowered in self.loose and word.kind not in {"d", "A", _ITSELF} and last not in _BESIDE and not very:
                return True
            if word.kind in _DOING:
                one, several = one or named, several or many
            named, many, last = named or word.kind in _NAMES, many or word.tag in self.several, word.kind
        return False

    def _is_bare(self, rest: Tagged) -> bool:
        return not self.articled.search(rest.kinds) and next(self.bare(rest), None) is not None

    def bare_things(self, rest: Tagged) -> list[int]:
        """Where single things begin that want an article: "in touch" and "on loan" have none, "come along and watch" may be no thing."""
        return [start for start in self.bare(rest) if rest.kinds[start - 1 : start] not in {_PREPOSITION, _AND}]

    def bare(self, rest: Tagged) -> Iterator[int]:
        """Where single things begin that stand as in notes that leave out articles: "in paper book"."""
        kinds = "".join(_GETS if self._only_gets(word) else word.kind for word in rest.words)
        for at, word in enumerate(rest.words):
            ends = word.tag in self.single and word.text.islower() and rest.kinds[at + 1 : at + 2] not in _JOINED
            if ends and not self.is_mass(word.text) and not self.determined.search(kinds[:at]):
                yield len(kinds[:at].rstrip(_WITHIN_THING))

    def _only_gets(self, word: Word) -> bool:
        """Whether a word is of somebody who gets something, and can own nothing: "him", but "her"."""
        return word.kind == _RECEIVER and word.text.lower() not in self.owning

    def but_asides(self, rest: Tagged) -> Tagged:
        """The words up to the first comma: in shorthand anything may stand behind it."""
        return rest.part(0, (rest.kinds + ",").index(","))

    def but_ends(self, rest: Tagged, *, dated: bool = False) -> Tagged:
        """The words without what says nothing at their end; `dated`: nor when it was to be."""
        last = len(rest.words)
        while last and (length := self._idle(rest, last, dated=dated)):
            last -= length
        return rest.part(0, last)

    def _idle(self, rest: Tagged, last: int, *, dated: bool) -> int:
        """How many words before `last` say nothing: "again", "next week"."""
        words = [word.text.lower() for word in rest.words[:last]]
        if words[-1] in self.ends | _MARKS:
            return 1
        return 2 if dated and last > 1 and words[-2] in self.when and rest.words[last - 1].kind in _JOINED else 0


def before_asides(part: Tagged) -> Tagged:
    """The words up to what is only set down beside them, without a verb and in no list."""
    found = _SET_DOWN.search(part.kinds)
    return part.part(0, found.start()) if found else part


def make_leaning(table: Table, is_mass: Callable[[str], bool]) -> Leaning:
    """From the table `leaning` of tagged.toml."""
    articled, determined, double = (re.compile(table[name]) for name in ("articled", "determined", "double"))
    words = ("pointing", "loose", "stand_ins", "negative", "ends", "when", "owning", "plural", "several", "single")
    sets = {name: listed_set(table, name) for name in words}
    return Leaning(**sets, is_mass=is_mass, articled=articled, determined=determined, double=double)
