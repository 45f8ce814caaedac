"""Finds what is told of several of whom the contact is one: "three lads on bikes caught up with us ... They were Ana, Tom and Lev."

They are that group where as many are named as were counted, at once or right behind words that say so. What names nobody from there to
their names is told of all of them; in the same paragraph so is what "they", "all three" or a "we" with them do after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.brief.people.names.words import AND
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.description import described_words
from invitewriter.brief.people.whose.reference import Who, is_somebody
from invitewriter.brief.people.whose.thread import OURS, Told, Whose
from invitewriter.brief.words import LANGUAGES, entry_of, pattern_of
from invitewriter.domain import value
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W_]+")
_JOINED = compile_later(rf",| (?:{AND}|&|\+) ")
_FARTHEST = 4
"""So many sentences behind the one that counts them their names may stand."""
_BETWEEN = 2
"""So many words may stand between the number and who they are: "three very young lads"."""


@value
class _Group:
    first: int
    """The sentence that counts them."""
    named: int
    size: int


def of_group(told: Told, cast: Cast, skipped: frozenset[int]) -> Iterator[int]:
    """The indices of what is nobody's by itself, and told of a group to which the contact belongs; else none."""
    return _Groups(told, cast, skipped).read()


class _Groups:
    def __init__(self, told: Told, cast: Cast, skipped: frozenset[int]) -> None:
        self.told, self.cast, self.skipped = told, cast, skipped
        self.file = f"described/{cast.language if cast.language in LANGUAGES else 'en'}"
        self.numbers = {plain(w): n for n, w in enumerate(self._numbers(), 2)}

    def _numbers(self) -> list[str]:
        return [word for word in entry_of(self.file, "numbers").split() if word != "duas"]

    def read(self) -> Iterator[int]:
        group = next(filter(None, map(self._counted, range(len(self.told.items)))), None)
        if group is None:
            return
        yield from (i for i in range(group.first, group.named) if self._is_open(i))
        block = self.told.items[group.named].block
        for index in range(group.named + 1, len(self.told.items)):
            if self.told.items[index].block != block:
                return
            if self.told.found[index] in OURS:
                continue
            if not self._is_open(index):
                return
            if self._is_told_again(index, group.size):
                yield index

    def _counted(self, index: int) -> _Group | None:
        """The group that a sentence counts, where the contact is named as one of as many."""
        size = self._size(index)
        if not size or index in self.skipped or self.told.items[index].kind is not Kind.PROSE:
            return None
        item = self.told.items[index]
        for place in range(index, min(index + _FARTHEST, len(self.told.items))):
            if self.told.items[place].headings != item.headings:
                return None
            named = [ref for ref in self.told.references[place] if ref.named]
            if any(ref.who is Who.CONTACT for ref in named):
                fits = self._are_named(place, named[0].start, size, at_once=place == index)
                return _Group(first=index, named=place, size=size) if fits else None
            if any(map(is_somebody, named)):
                return None
        return None

    def _are_named(self, place: int, start: int, size: int, *, at_once: bool) -> bool:
        """Whether a sentence names as many, `at_once` or behind no more than words that say who they are."""
        text = self.told.items[place].text
        first = _WORD.search(text)
        if start == 0 and first and not at_once:
            start = first.end() + 1  # of "Eram Ana, ...", where the verb was read as part of the name
        before = text[:start].lower().replace("’", "'")
        names = [piece.strip() for piece in _JOINED.split(text[start:])]
        count = sum(name[:1].isupper() for name in names)
        return size <= count <= size + 1 and (at_once or bool(pattern_of(self.file, "makes_up").search(before)))

    def _size(self, index: int) -> int:
        words = [plain(word) for word in _WORD.findall(self.told.items[index].text)]
        crowd = described_words(self.cast.language, "crowd")
        for place, word in enumerate(words):
            if word in crowd:
                counted = [self._number(each) for each in words[max(0, place - 1 - _BETWEEN) : place]]
                if any(counted):
                    return next(filter(None, reversed(counted)))
        return 0

    def _number(self, word: str) -> int:
        if re.fullmatch(r"[2-9]", word):
            return int(word)
        return self.numbers.get(word, 2 if word == "duas" else 0)

    def _is_open(self, index: int) -> bool:
        """Whether a sentence is nobody's, and names nobody."""
        nobody = self.told.found[index] is Whose.UNCLEAR and index not in self.skipped
        return nobody and not any(map(is_somebody, self.told.references[index]))

    def _is_told_again(self, index: int, size: int) -> bool:
        text = self.told.items[index].text.lower().replace("’", "'")
        found = pattern_of(self.file, "the_group").search(text)
        if not found:
            return False
        apart = [ref for ref in self.told.references[index] if not ref.named and ref.start not in range(*found.span())]
        number = found.groupdict().get("number")
        return not apart and (not number or self._number(plain(number)) == size)
