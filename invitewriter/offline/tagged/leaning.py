"""Whether what stands behind a verb leans on something that the clause does not name: "with it", "in that way"."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.tagger import Tagged

_ITSELF, _ASKING = "t", "q"
_NAMES = frozenset("NPr1")
_DOING = frozenset("VZTEGO")
_JOINED = frozenset("NP'")
_BESIDE = frozenset("A1d")
"""Kinds behind which a word is no pronoun: "the dry white ones"."""
_LEADING = frozenset("qhs")
"""Kinds of words that lead a clause: "a shed that was a chapel"."""
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
    ends: frozenset[str]
    """Words that say nothing at an end."""
    plural: frozenset[str]
    """Words for several things named before."""
    several: frozenset[str]
    single: frozenset[str]
    """The tagger's tags for nouns of several things, and of one."""
    articled: re.Pattern[str]
    """Finds an article, or what stands for one."""
    determined: re.Pattern[str]
    """Finds before a noun what tells which thing it is."""
    double: re.Pattern[str]
    """Finds what is read amiss: "her measure the oven"."""

    def leans(self, rest: Tagged, *, bare: bool) -> bool:
        """Whether a word points elsewhere; `bare`: notes without subjects may leave out articles as well."""
        if self.double.search(rest.kinds) or (bare and self._is_bare(rest)):
            return True
        one = several = named = many = asked = (
            False  # what was named before another verb: "a leaflet on it" names nothing
        )
        last = ""
        for word in rest.words:
            lowered = word.text.lower()
            asked = asked or word.kind == _ASKING
            if word.kind == _ITSELF and not (several if lowered in self.plural else one):
                return True
            if (lowered in self.pointing and word.kind not in _LEADING) or (lowered in self.negative and not asked):
                return True
            if lowered in self.loose and word.kind not in {"d", "A", _ITSELF} and last not in _BESIDE:
                return True
            if word.kind in _DOING:
                one, several = one or named, several or many
            named, many, last = named or word.kind in _NAMES, many or word.tag in self.several, word.kind
        return False

    def _is_bare(self, rest: Tagged) -> bool:
        """Whether a single thing stands in it as notes have it that leave out articles: "in paper book"."""
        return not self.articled.search(rest.kinds) and any(
            word.tag in self.single
            and word.text.islower()
            and rest.kinds[at + 1 : at + 2] not in _JOINED
            and not self.determined.search(rest.kinds[:at])
            for at, word in enumerate(rest.words)
        )

    def but_asides(self, rest: Tagged) -> Tagged:
        """The words up to the first comma: in shorthand anything may stand behind it."""
        return rest.part(0, (rest.kinds + ",").index(","))

    def but_ends(self, rest: Tagged) -> Tagged:
        """The words without what says nothing at their end."""
        last = len(rest.words)
        while last and rest.words[last - 1].text.lower() in self.ends | _MARKS:
            last -= 1
        return rest.part(0, last)


def make_leaning(table: Table) -> Leaning:
    """From the table `leaning` of tagged.toml."""
    articled, determined, double = (re.compile(table[name]) for name in ("articled", "determined", "double"))
    words = ("pointing", "loose", "negative", "ends", "plural", "several", "single")
    sets = {name: listed_set(table, name) for name in words}
    return Leaning(**sets, articled=articled, determined=determined, double=double)
