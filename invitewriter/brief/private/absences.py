"""Finds the sentences around a loss that no word names: a silence and what it answers, and "alone" beside a private line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import gender_of, kin_words, phrases
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places, shared
from invitewriter.text.word_patterns import WORD

_WITH_CAPITAL_NOUNS = frozenset({"de"})
_EDGES = " .,;:!?()-–—\"'…"


def around_loss(entries: Sequence[Entry], private: Collection[int], opening: str, language: str) -> frozenset[int]:
    """The indices of further items that go with a loss. `private` are the indices of private ones, `opening` is the plain text of the first.

    A silence told by itself ("Then nothing was said for a while.") answers what was said before it: where that is private or names somebody
    who was not met, or a relative, both are withheld. Who did something alone, beside a private sentence, has lost whoever they did it with.
    """
    return frozenset([*_silences(entries, private, opening, language), *_alone(entries, private, language)])


def _silences(entries: Sequence[Entry], private: Collection[int], opening: str, language: str) -> Iterator[int]:
    for index, entry in enumerate(entries):
        before = entries[index - 1]
        if not index or before.item.block != entry.item.block:
            continue
        if index - 1 not in private and not _names_another(before, opening, language):
            continue
        if phrases("private.silences", language).fullmatch(entry.plain.strip(_EDGES)):
            yield from (index - 1, index)


def _names_another(entry: Entry, opening: str, language: str) -> bool:
    """Whether a sentence names a relative, or somebody whom the opening does not name."""
    if not kin_words(language).isdisjoint(WORD.findall(entry.plain)):
        return True
    capitals = [plain(word) if word[0].isupper() else "" for word in WORD.findall(entry.text)]
    names = {*capitals} - {"", *WORD.findall(opening)}
    if any(name in shared("given") or gender_of(name) for name in names):
        return True
    return language not in _WITH_CAPITAL_NOUNS and not names.intersection(capitals[1:]) <= places().keys()


def _alone(entries: Sequence[Entry], private: Collection[int], language: str) -> Iterator[int]:
    for index, entry in enumerate(entries):
        beside = [n for n in (index - 1, index + 1) if n in private and entries[n].item.block == entry.item.block]
        if beside and index not in private and phrases("private.alone", language).search(entry.plain):
            yield index
