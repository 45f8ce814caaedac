"""The same letter twice (NP402): letters, openers and closes that are much alike once names and facts are masked."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator
from zlib import crc32

from invitewriter.batching.frames import Frames
from invitewriter.batching.record import Record
from invitewriter.domain import value
from invitewriter.guard import OF_A_BATCH
from invitewriter.text.dates import dates
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word
from invitewriter.text.lexicon import LEXICONS, lexicon
from invitewriter.text.sentences import sentences

(SAME,) = OF_A_BATCH
MASK = "…"
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STEM = 5
"""Words of facts are known by their beginnings, so that an ending more or less does not unmask them."""
_SHINGLE = 3
_POSTINGS = 64
"""At most so many letters are looked at for a shingle, so that time is linear in their number: those that came first."""
_ALIKE = {"letter": 0.5, "opener": 0.6, "close": 0.6}
"""From this share of common shingles two are alike. Letters of one template share about 0.63, unrelated ones 0.001."""
_LEAST = {"letter": 8, "opener": 4, "close": 4}
"""Shingles: fewer say nothing."""
_MOST_TURNS = 6
_OWN_WORDS = 4
"""Words that tell something, beside names and facts: a sentence with fewer is what anybody says who met somebody."""


@value
class Likeness:
    """What a letter shares with an earlier one."""

    other: str
    """The other letter's contact, by id."""

    parts: tuple[str, ...]
    """Of "letter", "opener" and "close"."""
    turns: tuple[str, ...]
    """The shared sentences of this letter, masked."""
    words: str
    """The first of them as it stands in the letter."""


class Sameness:
    """Takes in the letters of a batch one by one, and tells of each whether it is like one before."""

    def __init__(self) -> None:
        self._indices = {part: _Index(_ALIKE[part]) for part in _ALIKE}
        self._words: dict[int, str] = {}
        self._by_words: dict[str, int] = {}
        self._frames = Frames(MASK, _tells)

    def meet(self, record: Record) -> Likeness | None:
        """Whether the letter is like an earlier one; only what is unlike any is remembered, for others to be held against."""
        self.forget(record.id)
        spoken = list(_sentences(record))
        if not spoken:
            return None
        masked = [masked_words(sentence, record) for sentence in spoken]
        own = [words if _is_own(words) else [] for words in masked]
        texts = {"letter": own, "opener": own[:1], "close": own[-1:]}
        parts, turns, others = [], dict[int, None](), []
        # The facts of two who sat at one table are the same ones: masked, nothing is left of their letters to compare.
        # And of a short letter around facts, too little is left to count: it is the same where every sentence is.
        framed = self._frames.meet(record.id, masked)
        if (twin := self._twin(record, spoken) or framed) is not None:
            parts, turns, others = ["letter"], dict.fromkeys(range(len(masked))), [twin]
        for part, words in texts.items():
            shingles = {shingle for each in words for shingle in _shingles(each)}
            if len(shingles) < _LEAST[part]:
                continue
            found = self._indices[part].nearest(shingles)
            if found is None:
                self._indices[part].add(record.id, shingles)
                continue
            if part not in parts:
                parts.append(part)
            others.append(found[0])
            begin = len(masked) - 1 if part == "close" else 0
            turns.update(dict.fromkeys(_shared(words, found[1], begin)))
        if not parts:
            return None
        shown = sorted(turns)[:_MOST_TURNS] or [0]
        return Likeness(
            other=others[0],
            parts=tuple(parts),
            turns=tuple(" ".join(masked[n]) for n in shown),
            words=spoken[shown[0]].strip(),
        )

    def forget(self, id_: str) -> None:
        """Takes a letter out again that is going to be another."""
        self._frames.forget(id_)
        for index in self._indices.values():
            index.remove(id_)
        if (words := self._by_words.pop(id_, None)) is not None:
            self._words.pop(words)

    def _twin(self, record: Record, spoken: list[str]) -> str | None:
        """The contact of an earlier letter that says the same in the same words, but for the names."""
        names = {plain(match[0]) for match in _WORD.finditer(record.name)}
        said = (plain(match[0]) for sentence in spoken for match in _WORD.finditer(sentence))
        words = hash(tuple(MASK if word in names else word for word in said))
        twin = self._words.setdefault(words, record.id)
        if twin == record.id:
            self._by_words[record.id] = words
        return None if twin == record.id else twin


class _Index:
    """Sets of shingles, found by the shingles they hold."""

    def __init__(self, alike: float) -> None:
        self._alike = alike
        self._sets: dict[int, tuple[str, array[int]]] = {}
        self._ids: dict[str, int] = {}
        self._postings: dict[int, array[int]] = {}
        self._next = 0

    def add(self, id_: str, shingles: set[int]) -> None:
        number = self._next
        self._next += 1
        self._ids[id_] = number
        self._sets[number] = id_, array("L", shingles)
        for shingle in shingles:
            held = self._postings.setdefault(shingle, array("L"))
            if len(held) < _POSTINGS:
                held.append(number)

    def remove(self, id_: str) -> None:
        number = self._ids.pop(id_, None)
        if number is not None:
            del self._sets[number]

    def nearest(self, shingles: set[int]) -> tuple[str, frozenset[int]] | None:
        """The id and the shingles of the set most like these, if it is alike at all."""
        common: Counter[int] = Counter()
        for shingle in shingles:
            common.update(self._postings.get(shingle, ()))
        for number, count in common.most_common(8):
            held = self._sets.get(number)
            # What the postings count is too little where some were full: the sets themselves decide.
            if held is not None and count * 4 >= self._alike * len(shingles):
                other = frozenset(held[1])
                if len(other & shingles) >= self._alike * len(other | shingles):
                    return held[0], other
        return None


def masked_words(sentence: str, record: Record) -> list[str]:
    """The words of `sentence` in plain letters, with "…" for what names, dates and facts have put there."""
    hidden, language = _hidden(record), _language(record)
    days = [span for span, _ in dates(sentence, language)]
    stem = lexicon(language).stem
    words: list[str] = []
    for match in _WORD.finditer(sentence):
        word = plain(match[0])
        is_fact = word[:_STEM] in hidden or stem(word) in hidden or any(c.isdigit() for c in word)
        if not is_fact and not any(span.start <= match.start() < span.end for span in days):
            words.append(word)
        elif not words or words[-1] != MASK:
            words.append(MASK)
    return words


def _is_own(words: list[str]) -> bool:
    """Whether a sentence is a turn of somebody's own, and not "It was good to meet you in …" or "I would be glad to stay in touch"."""
    return sum(word != MASK and _tells(word) for word in words) >= _OWN_WORDS


def _hidden(record: Record) -> frozenset[str]:
    names = (plain(match[0]) for match in _WORD.finditer(record.name))
    said = (plain(match[0]) for fact in record.facts for match in _WORD.finditer(fact))
    facts = [word for word in said if _tells(word)]
    stem = lexicon(_language(record)).stem
    return frozenset([*(word[:_STEM] for word in (*names, *facts)), *map(stem, facts)])


def _language(record: Record) -> str:
    """The letter's language, or the one by whose words it is read."""
    told = record.invitation["language"]
    return told if told in LEXICONS else "en"


def _tells(word: str) -> bool:
    """Whether a word of a fact says something, and does not just hold its sentence together."""
    return len(word) > 3 and not is_stop_word(word)


def _sentences(record: Record) -> Iterator[str]:
    """The sentences of a letter, without a greeting and a closing that stand on lines of their own."""
    letter = record.letter
    spans = sentences(letter, _language(record))
    said = [letter[span.start : span.end] for span in spans]
    return (sentence for sentence in said if len(_WORD.findall(sentence)) > 3)


def _shingles(words: list[str]) -> Iterator[int]:
    """Three words in a row, of which at most one is masked; as numbers, which take less room."""
    for start in range(len(words) - _SHINGLE + 1):
        shingle = words[start : start + _SHINGLE]
        if shingle.count(MASK) < 2:
            yield crc32(" ".join(shingle).encode())


def _shared(sentences: list[list[str]], other: frozenset[int], begin: int) -> Iterator[int]:
    """The numbers of the sentences of which the other letter has at least half."""
    for number, words in enumerate(sentences, begin):
        shingles = set(_shingles(words))
        if shingles and 2 * len(shingles & other) >= len(shingles):
            yield number
