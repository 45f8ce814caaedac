"""Spells shorthand out: abbreviations, months cut short, and towns without their capital."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import Lexicon, lexicon, places
from invitewriter.text.patterns import compile_later

_UMLAUT = compile_later(r"(?<![aeqAEQ])([aouAOU])e")
_MARKED = dict(zip("aouAOU", "äöüÄÖÜ", strict=True))


@value
class Spelling:
    """A language's shorthand."""

    full: dict[str, str]
    """Each abbreviation in full."""
    acting: dict[str, str]
    """Each that is a verb behind one of `before_acting`."""
    before_acting: frozenset[str]
    months: dict[str, str]
    """Months cut short, which are other words elsewhere ("may", "Jan")."""
    before_months: frozenset[str]
    """Words behind which they are months."""
    before_towns: frozenset[str]
    """Words behind which a word that is no ordinary one is a town, in small letters, too; none where all nouns have a capital."""
    code: str
    verbs: Verbs | None
    """Where an umlaut may be typed as two letters."""
    apart: re.Pattern[str] | None
    """Finds two letters that are two sounds: "zuerst", "aktuell"."""

    def written(self, words: Sequence[str]) -> Iterator[str]:
        """The words, spelled out."""
        before = ""
        for word in words:
            lowered = word.lower()
            if before in self.before_months and (month := self.months.get(lowered.rstrip("."))):
                yield month
            elif before in self.before_towns and word.islower() and len(word) > _SHORT and self._is_town(lowered):
                yield word.title()
            elif before in self.before_acting and lowered in self.acting:
                yield self.acting[lowered]
            else:
                bare = lowered.rstrip(_MARKS)
                full = self.full.get(lowered) or (self.full.get(bare, "") and self.full[bare] + word[len(bare) :])
                yield full or self._with_umlauts(word)
            before = lowered

    def _with_umlauts(self, word: str) -> str:
        """A word typed without umlauts as it is written ("Haende", "faehrt"); as it stands where that is not sure."""
        if "e" not in word or not word.isascii() or not self.may_lack_umlaut(word):
            return word
        marked = _UMLAUT.sub(lambda found: _MARKED[found[1]], word)
        known, bare = self._ordinary(), plain(marked.rstrip(",;:!"))
        verb = self.verbs is not None and (marked in self.verbs.by_form or marked in self.verbs.stumps)
        noun = word[0].isupper() and ends_in_noun(bare, known)
        return marked if verb or noun or known.is_common(bare) else word

    def may_lack_umlaut(self, word: str) -> bool:
        """Whether two letters of a word may stand for an umlaut."""
        if not self.apart or not _UMLAUT.search(word) or self.apart.search(word):
            return False
        return not self._ordinary().has("common", plain(word))

    def _is_town(self, word: str) -> bool:
        return plain(word) in places() and not self._ordinary().is_common(plain(word))

    def _ordinary(self) -> Lexicon:
        return lexicon(self.code)


_MARKS = ",;:"
"""They may stand right behind what is short for something: "fridays, after lunch"."""
_SHORT = 3
"""Letters."""


def make_spelling(words: Table, verbs: Verbs) -> Spelling:
    shorthand, apart = words["shorthand"], words["written"].get("no_umlaut", "")
    return Spelling(
        full={word: full for word, full in shorthand.items() if isinstance(full, str)},
        acting=dict(words["written"].get("acting", {})),
        before_acting=listed_set(words["written"], "before_acting"),
        months=dict(shorthand.get("months", {})),
        before_months=listed_set(words["written"], "before_months"),
        before_towns=listed_set(words["written"], "before_small_towns"),
        code=words["written"].get("code", "") or words.get("small_nouns", {}).get("code", ""),
        verbs=verbs if apart else None,
        apart=compile_later(apart, re.IGNORECASE) if apart else None,
    )
