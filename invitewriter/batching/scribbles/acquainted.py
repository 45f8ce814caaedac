"""Who has been named so far in a file, surely or not, and by which words a line may come back to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_given, is_ordinary, not_names, titles, words
from invitewriter.batching.scribbles.opening import past_marks, words_of
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared

_TOKEN = re.compile(r"[^\W\d_][\w'’]*")
_NICKNAME = re.compile(r"[\"“„«]([^\W\d_]{3,})")
_FEWEST, _MOST, _AHEAD = 2, 2, 5


@cache
def _grammar() -> frozenset[str]:
    """Words by which nobody is known, whatever they are called."""
    return titles() | (not_names() - shared("given")) | words("objects") | shared("particles")


class Acquainted:
    def __init__(self, language: str, *, capitals: bool) -> None:
        self.language, self.capitals = language, capitals
        self._by_word: dict[str, list[str]] = {}
        self._by_initials: dict[str, list[str]] = {}
        self._labels: set[str] = set()

    def __contains__(self, label: str) -> bool:
        return label in self._labels

    def add(self, label: str, said: str = "") -> None:
        """From here on somebody is known by the words of `label`, and by a nickname in quotation marks that is `said`."""
        if label in self._labels:
            return
        self._labels.add(label)
        found = _TOKEN.findall(plain(label))
        if " " in label:
            letters = "".join(word[0] for word in found if word not in titles())
            self._by_initials.setdefault(letters, []).append(label)
        nick = _NICKNAME.search(said)
        if nick and plain(nick[1])[:_FEWEST] == plain(label)[:_FEWEST]:
            found.append(plain(nick[1]))  # Bartholomew Nkemelu ("Barty, please")
        for word in dict.fromkeys(found):
            if self._tells(word):
                self._by_word.setdefault(word, []).append(label)

    def _tells(self, word: str) -> bool:
        """Whether somebody may be known by a word of what they are called."""
        known = is_given(word) or not is_ordinary(word, self.language)
        return known and word not in _grammar() and len(word) >= _FEWEST

    def whole(self, name: str) -> str:
        """What somebody is called by whom one name, or initials, may stand for; the name itself if that is not clear."""
        letters = plain(name).replace(".", "").replace("-", "")
        if "." in name and len(letters) == _FEWEST:
            same = self._by_initials.get(letters, [])
        else:
            same = self._by_word.get(plain(name), []) if " " not in name else []
        return same[0] if len(same) == 1 else name

    def named_first(self, row: Row) -> tuple[str, ...]:
        """Those whom a line begins with, or is told to come back to: "back to Ines", "p.s. prietzel"."""
        skipped = words("fillers", "additions", "articles", "adjectives", "leads_back") | titles()
        for word in list(words_of(row.text[past_marks(row.text) :]))[:_AHEAD]:
            same = self._by_word.get(word.plain) or self._by_word.get(word.plain.removesuffix("s"))
            if same and (word.capital or not self.capitals):
                return tuple(same[:_MOST])
            if word.plain not in skipped:
                break
        return ()

    def named_in(self, row: Row) -> Iterator[str]:
        """Those whom a line names anywhere."""
        for word in words_of(row.text):
            if word.capital or not self.capitals:
                yield from self._by_word.get(word.plain, [])[:1]


def part_of(name: str, names: Sequence[str]) -> bool:
    """Whether one of the names holds a part of this one."""
    said = set(_TOKEN.findall(plain(name)))
    return any(said & set(_TOKEN.findall(plain(one))) for one in names)
