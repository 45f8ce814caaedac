"""Finds what animals are called in the notes: "his bitch Bess", "Bess, her old collie", "Bess (his dog)". Nothing told of Bess is about a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from invitewriter.brief.lexicon import aligned, pattern_of, word_set
from invitewriter.brief.people.found.things_named import file_for, words_of
from invitewriter.brief.people.names.reading import name_at
from invitewriter.text.folding import plain
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import LETTERS

_CAPITAL = compile_later(rf"(?<![\w'’-]){CAPITAL_LETTER}[^\W\d_]+")
_REACH = 40
"""Characters beside a name within which stands what bears it."""
_OWNED = 3
"""So many words back stands whose it is: "her old collie Bess"."""
_SET_OFF = (",", " (")


def creatures_in(texts: Iterable[str], language: str) -> frozenset[str]:
    """The names that a text says an animal bears, as they are written."""
    return frozenset(called for text in texts for called in _called(text, language))


def _called(text: str, language: str) -> Iterator[str]:
    animals = words_of("animals", language)
    if animals.isdisjoint(plain(text).replace(",", " ").replace(")", " ").replace("(", " ").replace(".", " ").split()):
        return
    for match in _CAPITAL.finditer(text):
        name = name_at(text, match.start(), language)
        if name is None or name.titled or name.full:
            continue
        if _follows(text[max(0, name.start - _REACH) : name.start], animals) or _is_told(
            text[name.end :], animals, language
        ):
            yield name.text


def _follows(before: str, animals: frozenset[str]) -> bool:
    """Whether an animal, and whose it is or "the", stands right before: "his old bitch "."""
    words = [plain(word) for word in LETTERS.findall(before)]
    if not before.endswith(" ") or not before.rstrip()[-1:].isalpha() or not words or words[-1] not in animals:
        return False
    return not word_set("people.owners").isdisjoint(words[-1 - _OWNED : -1])


def _is_told(after: str, animals: frozenset[str], language: str) -> bool:
    """Whether what it is stands right behind, between commas or in brackets: ", her collie,", " (his dog)"."""
    if not after.startswith(_SET_OFF):
        return False
    near = aligned(after[:_REACH]).replace("(", ", ", 1).lstrip()
    told = pattern_of(file_for(language), "is_a")
    nouns = [noun for noun in LETTERS.finditer(near) if noun[0] in animals]
    closed = (near[noun.end() :].lstrip()[:1] in {"", ",", ")", ".", ";"} for noun in nouns)
    return any(end and told.match(near[: noun.start()]) for noun, end in zip(nouns, closed, strict=True))
