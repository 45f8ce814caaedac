"""The words that make up one name where it begins, in capitals or in small letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.batching.scribbles.lexicon import (
    is_ordinary,
    is_surname,
    is_word,
    not_names,
    pattern,
    words,
)
from invitewriter.batching.scribbles.word import Tongue, Word, word_at
from invitewriter.notes.dates import MONTHS
from invitewriter.text.lexicon import places, shared

_PARTED = (
    r"\.\s|\s+(?:(?:{ends_names})\b|&)"
    r"|\s>\s|\s*(?:$|[,;:(|/=→@?!.\[\"“„]|[-–—]+(?:\s|>)|[^\w\s.'’\"])"
)
"""What parts a name from what is said of its bearer."""
_TOLD = r"\s*\(|\s*\?|\s+(?:{comes_from_small})\s"
"""What stands behind an unknown word in small letters that is somebody's name."""
_ELIDED = r"{elided}"
"""French grammar before a verb, as in no surname: "gontran m'a dit", but "N'Diaye"."""
_COMMA = re.compile(r"\s*,\s*")
_MOST_PARTS, _SURELY, _SHORTEST = 4, 5, 4


def is_set_off(text: str, end: int) -> bool:
    """Whether what ends at `end` is parted there from what is said of it."""
    return pattern(_PARTED).match(text, end) is not None


class Parts:
    """Reads the parts of a name; `introduced` tells that the words before announce one, `titled` that a title does."""

    def __init__(self, text: str, tongue: Tongue, *, introduced: bool, titled: bool) -> None:
        self.text, self.tongue, self.introduced, self.titled = text, tongue, introduced, titled

    def read(self, at: int) -> list[Word]:
        """The words of the name at `at`, without the small ones within it; none where there is no name."""
        parts: list[Word] = []
        while len(parts) < _MOST_PARTS and (word := word_at(self.text, at)):
            following = self._after(word)
            particle = word.plain in shared("particles") or word.plain in words("short_particles")
            stranger = parts and word.plain in ("von", "vom") and not self._personal(parts[0])  # "Ex-Mann von Antje"
            if stranger:
                break
            inner = parts or not word.well_known  # not "Ben Ochieng"
            if particle and following and inner and (parts or self._is_surname_at(following)):
                at = following
                continue
            if not (self._continues(word, parts) if parts else self._begins(word)):
                break
            parts.append(word)
            if not following:
                break
            at = following
        return parts

    def _is_surname_at(self, at: int) -> bool:
        """Whether a surname stands there, so that a particle may begin the name: "de Groot"."""
        word = word_at(self.text, at)
        while word and word.plain in words("inner_particles") and (after := self._after(word)):
            word = word_at(self.text, after)
        if word is None or not word.capital or word.plain in not_names():
            return False
        first = word_at(self.text, self.text.rfind("\n", 0, at) + 1)
        alone = first is not None and first.plain in words("first_particles") and is_set_off(self.text, word.end)
        return is_surname(word.plain) or (alone is not None and self._is_strange(word) and word.plain not in places())

    def _after(self, word: Word) -> int:
        """Where the next word begins, if only a space or an initial's full stop parts them; else 0."""
        after = word.end + (2 if len(word.text) == 1 and self.text.startswith(". ", word.end) else 1)
        spaced = self.text[word.end : after].strip(".") == " "
        return after if spaced and word_at(self.text, after) else 0

    def _begins(self, word: Word) -> bool:
        if len(word.plain) == 1 or (self.titled and word.capital):
            return len(word.plain) > 1
        if word.plain in MONTHS or (word.plain in places() and not self.introduced):
            return self._begins_anyway(word)
        if word.plain in words("with"):
            return False
        if word.plain == "mo" and self.tongue.language == "en":  # a weekday elsewhere
            return self._before_surname(word)
        if word.plain in not_names():
            return word.capital and word.given and self._before_surname(word, any_capital=True)
        return self._begins_capital(word) if word.capital else self._begins_small(word)

    def _begins_anyway(self, word: Word) -> bool:
        """Whether a month or a place is somebody's name all the same: May Linh, Sofia Dias."""
        if word.capital and word.given and self._before_surname(word, any_capital=True):
            return True
        following = word_at(self.text, self._after(word)) if self._after(word) else None
        if word.capital and following and following.capital and self._is_strange(following):
            return True  # "Jun Tanaka": also a month, and in no list of given names
        told = word.capital or word.plain in self.tongue.known or self._before_surname(word)
        return word.well_known and (told or self._before_stranger(word))

    def _is_strange(self, word: Word) -> bool:
        """Whether a word is of no language known here, and part of a name for all that is known."""
        return not (is_ordinary(word.plain) or word.plain in not_names() or word.plain in MONTHS)

    def _before_stranger(self, word: Word) -> bool:
        """Whether a word follows that is no language's own: the Kruse of "jan kruse"."""
        following = word_at(self.text, self._after(word)) if self._after(word) else None
        return following is not None and not is_ordinary(following.plain) and following.plain not in not_names()

    def _begins_capital(self, word: Word) -> bool:
        following = word_at(self.text, self._after(word)) if self._after(word) else None
        exact = self.introduced or (following is not None and following.capital)
        ordinary = is_word(word.plain, self.tongue.language) if exact else self.tongue.is_ordinary(word.plain)
        before = following if following and following.capital else None
        if self.tongue.owns(word) and (self.tongue.owns(before) if before else not word.listed):
            return False  # "Key Takeaways", "Client:"
        shouted = word.text.isupper() and not self._is_shouted_surname(word, following)
        return word.listed or not (ordinary or shouted)

    def _is_shouted_surname(self, word: Word, following: Word | None) -> bool:
        """Whether a surname in capitals stands before a given name: "QUENNEHEN Maëlle"."""
        if following is None or not following.capital or following.text.isupper() or len(word.text) < _SHORTEST:
            return False
        return following.given or self._is_strange(following)

    def _begins_small(self, word: Word) -> bool:
        ordinary = self.tongue.is_ordinary(word.plain)
        known = word.plain in self.tongue.known and not ordinary
        if self.titled or self.introduced:
            return known or word.listed or not is_ordinary(word.plain)
        surname = self._before_surname(word)
        sure = known or (word.given and (surname or not ordinary))
        if sure or ordinary:
            return sure
        told = word.listed or pattern(_TOLD).match(self.text, word.end) is not None or self._before_given(word)
        return surname or (told and not is_ordinary(word.plain))

    def _before_given(self, word: Word) -> bool:
        """Whether a comma and a given name follow: "ahlers, knut - ferries"."""
        comma = _COMMA.match(self.text, word.end)
        following = word_at(self.text, comma.end()) if comma else None
        return following is not None and following.given and is_set_off(self.text, following.end)

    def _before_surname(self, word: Word, *, any_capital: bool = False) -> bool:
        at = self._after(word)
        following = word_at(self.text, at) if at else None
        if following is None or following.plain in not_names():
            return False
        if following.well_known and not self.tongue.is_ordinary(word.plain) and is_set_off(self.text, following.end):
            return True  # "zielińska kasia - tiles"
        if any_capital and following.capital and word.plain not in words("verbs"):
            return not self.tongue.is_ordinary(following.plain) or is_surname(following.plain)
        return is_surname(following.plain) and (word.well_known or not self.tongue.is_ordinary(following.plain))

    def _continues(self, word: Word, parts: Sequence[Word]) -> bool:
        if len(word.plain) == 1:
            dotted = self.text.startswith(".", word.end) and parts[0].text.islower() and parts[0].given
            return word.capital or (dotted and len(parts) == 1)
        if self._breaks_off(word, parts):
            return False
        first = parts[0]
        return self._continues_capital(word, first) if word.capital else self._continues_small(word, parts)

    def _breaks_off(self, word: Word, parts: Sequence[Word]) -> bool:
        """Whether a name cannot go on with this word: a month, grammar, a third word that nobody is called."""
        known = parts[0].well_known or (parts[0].given and "-" in parts[0].plain)  # "Sun-hee Park"
        surname = word.capital and is_surname(word.plain) and known
        month = word.plain in MONTHS and not (word.capital and word.given and self._before_surname(word))
        month = month and not (surname and is_set_off(self.text, word.end))  # "Ludwig März, clay"
        if month or pattern(_ELIDED).match(word.text) or (word.plain in not_names() and not surname):
            return True
        second = parts[-1]
        goes_on = word.listed and (word.capital or (second.given and not is_surname(second.plain)))
        return len(parts) > 1 and not goes_on

    def _continues_capital(self, word: Word, first: Word) -> bool:
        if not first.capital:
            return first.given and self._is_strange(word) and word.plain not in places() and not word.text.isupper()
        if first.given or word.listed:
            return True
        personal = self._personal(first)
        ordinary = is_word(word.plain, self.tongue.language) if personal else self.tongue.is_ordinary(word.plain)
        return not (ordinary or (word.plain in places() and not personal))

    def _continues_small(self, word: Word, parts: Sequence[Word]) -> bool:
        first = parts[0]
        ordinary = self.tongue.is_ordinary(word.plain)
        if first.capital:  # "Declan keogh": the telephone's capital, not the writer's
            told = word.listed or self.text[word.end :].strip() == ""
            return first.given and told and not is_ordinary(word.plain) and len(parts) == 1
        if (word.listed and not ordinary) or (word.listed and first.well_known):
            return True
        if first.well_known and len(parts) == 1 and is_set_off(self.text, word.end):
            return True
        verb = self.tongue.language == "de" and len(word.plain) >= _SURELY and word.plain.endswith("t")
        if verb and not is_set_off(self.text, word.end):
            return False  # "hannes verleiht raupen"
        return self._personal(first) and not (ordinary or is_ordinary(word.plain) or word.plain in words("somebody"))

    def _personal(self, first: Word) -> bool:
        """Whether a word is surely the first of somebody's name."""
        return first.given or self.introduced or self.titled or first.plain in self.tongue.known
