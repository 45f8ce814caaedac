"""Spells shorthand out: abbreviations, months cut short, and towns without their capital."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import Lexicon, lexicon, places


@value
class Spelling:
    """A language's shorthand."""

    full: dict[str, str]
    """Each abbreviation in full."""
    months: dict[str, str]
    """Months cut short, which are other words elsewhere ("may", "Jan")."""
    before_months: frozenset[str]
    """Words behind which they are months."""
    before_towns: frozenset[str]
    """Words behind which a word that is no ordinary one is a town, in small letters, too; none where all nouns have a capital."""
    code: str

    def written(self, words: Sequence[str]) -> Iterator[str]:
        before = ""
        for word in words:
            lowered = word.lower()
            if before in self.before_months and (month := self.months.get(lowered.rstrip("."))):
                yield month
            elif before in self.before_towns and word.islower() and len(word) > _SHORT and self._is_town(lowered):
                yield word.title()
            else:
                yield self.full.get(lowered, word)
            before = lowered

    def _is_town(self, word: str) -> bool:
        return plain(word) in places() and not self._ordinary().is_common(plain(word))

    def _ordinary(self) -> Lexicon:
        return lexicon(self.code)


_SHORT = 3
"""Letters."""


def make_spelling(words: Table) -> Spelling:
    shorthand = words["shorthand"]
    return Spelling(
        full={word: full for word, full in shorthand.items() if isinstance(full, str)},
        months=dict(shorthand.get("months", {})),
        before_months=frozenset(listed(words["written"], "before_months")),
        before_towns=frozenset(listed(words["written"], "before_small_towns")),
        code=words["written"].get("code", ""),
    )
