"""Proofreads the sentences of a letter before they are chosen: whether each is grammatically complete and kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.frame import fill
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.language import Language
from invitewriter.offline.letter.bare_things import BareThings, make_bare_things
from invitewriter.offline.letter.form_reader import FormReader, make_form_reader
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import SAID_WHOLE
from invitewriter.offline.tables import Table, listed, listed_set, pattern_in, sought

_MARKS = ",;:?!."
_QUOTES = '"“”„‘()…'
_FINITE = frozenset({"third", "past", "base"})
_FEWEST = 3
"""Words of something to do that says enough: "to hear", but "to hear wear"."""


_MEETING = "meet"
"""The slot of a sentence about the meeting that says how the two met, whatever it was."""
_SHORT = 3
"""Words behind an article that belong to it for sure."""


@value
class LastReader:
    """What a language needs to proofread a sentence."""

    nouns: Nouns
    verbs: Verbs
    asking: frozenset[str]
    """Words with which a clause begins that wants a verb of its own."""
    to: str
    """What leads to something done: "how to ..."."""
    verb_endings: tuple[str, ...]
    """How a verb ends that stands in no list."""
    auxiliaries: frozenset[str]
    pasts: frozenset[str]
    """Pasts without an ending."""
    alone: frozenset[str]
    """Verbs that say enough with nothing behind them: "how to swim"."""
    no_heads: frozenset[str]
    """Words that name nothing behind an article: "the hourly"."""
    afterwards: frozenset[str]
    """Adverbs that name nothing right behind an article, and may stand at an end: "saw the owl first"."""
    sides: frozenset[str]
    """Words that lead to a thing, and name a part of one behind an article: "the back of a ticket"."""
    units: frozenset[str]
    """Abbreviations that anybody knows."""
    faults: tuple[re.Pattern[str], ...]

    def passes(self, sentence: str, *, whole: bool = False) -> bool:
        """Whether the sentence is complete, as one is that stands `whole` in the notes, and has no fault."""
        if any(fault.search(sentence) for fault in self.faults) or not self._is_written_out(sentence):
            return False
        return whole or all(self._has_verbs(words) and self._has_heads(words) for words in _pieces(sentence))

    def _is_written_out(self, sentence: str) -> bool:
        """Whether no word is an abbreviation that only its writer knows: "the conf mcr"."""
        words = (word.strip(_QUOTES + _MARKS) for word in sentence.split())
        return all(
            word in self.units
            or not (word.isalpha() and word.islower() and len(word) > 1)
            or not set(word).isdisjoint(self.nouns.vowels)
            for word in words
        )

    def _has_verbs(self, words: Sequence[str]) -> bool:
        """Whether no clause breaks off before its verb: "Thank you for explaining how your team"."""
        starts = [at for at, word in enumerate(words) if at and word in self.asking]
        return all(self._is_clause(words[at + 1 :]) for at in starts)

    def _is_clause(self, words: Sequence[str]) -> bool:
        if not words:
            return False
        if words[0] == self.to:
            return len(words) >= _FEWEST or (len(words) > 1 and words[1] in self.alone)
        # "how bogs heal" may have a verb that is not known, "how your team" has none
        sure = words[0].lower() not in self.nouns.determiners | self.nouns.headless
        if len(words) == 1:
            return sure and self._may_be_finite(words[0].lower())  # "what differs", but not "how your"
        return sure or any(self._may_be_finite(word.lower()) for word in words[1:])

    def _may_be_finite(self, word: str) -> bool:
        known = not _FINITE.isdisjoint(self.verbs.forms_of(word))
        ending = len(word) >= _SHORT + 1 and word.endswith(self.verb_endings)
        return known or word in self.auxiliaries | self.pasts or ending

    def _has_heads(self, words: Sequence[str]) -> bool:
        """Whether each article has a noun behind it: "send you the hourly" has none."""
        nouns = self.nouns
        bounds = (nouns.prepositions | nouns.joins | nouns.relatives) - self.sides
        for at, word in enumerate(words[:-1]):
            if word.lower() in nouns.articles and words[at + 1].lower() not in nouns.bound:  # "some of the jam"
                end = next((n for n in range(at + 1, len(words)) if words[n].lower() in bounds), len(words))
                # "the drum your neighbours had kept dry": there a clause is what goes on
                last = words[end - 1].lower() if end - at <= _SHORT else ""
                if end == at + 2 and nouns.bound.issuperset(words[end : end + 1]) and last in nouns.determiners:
                    continue  # "the two of you"
                if end == at + 2 and last in self.afterwards:
                    return False
                if end == at + 1 or last.isdigit() or last in self.no_heads | nouns.determiners:  # "compare the 1953"
                    return False
                if end == len(words) == at + 2 and last in nouns.headless:  # "bring you the plug on the second"
                    return False
                if words[at + 1].lower() in nouns.articles:
                    return False
        return words[-1].lower() not in nouns.articles


def _pieces(sentence: str) -> Iterator[list[str]]:
    """The words of each stretch between two marks."""
    piece: list[str] = []
    for word in sentence.split():
        bare = word.strip(_QUOTES)
        piece += [bare.rstrip(_MARKS)] if bare.rstrip(_MARKS) else []
        if piece and bare.endswith(tuple(_MARKS)):
            yield piece
            piece = []
    if piece:
        yield piece


def proofread(readings: Sequence[Reading], language: Language) -> list[Reading]:
    """The readings without the sentences that are not whole; one that has none left is not told at all."""
    table = language.letter.get("last_reader", {})
    reader = make_form_reader(table) if "model" in table else make_last_reader(table, language)
    bare = make_bare_things(table, language.nouns)
    small = pattern_in(table, "small")
    told = [_with_capitals(reading, small) for reading in readings]
    return [_told(reading, reader, bare) for reading in told] if reader else told


def _with_capitals(reading: Reading, small: re.Pattern[str]) -> Reading:
    """The reading, each word that a letter writes with a capital so, however the notes do: "i"."""
    slots = {name: small.sub(lambda match: match[0].capitalize(), said) for name, said in reading.slots.items()}
    return reading if slots == reading.slots else replace(reading, slots=slots)


def _told(reading: Reading, reader: LastReader | FormReader, bare: BareThings) -> Reading:
    whole = reading.group.name.startswith(SAID_WHOLE)
    for frame, written in tuple(reading.group.frames.items()):
        sentence = fill(written, {_MEETING: _MEETING, **reading.slots})
        if sentence and (bare.stands_in(sentence) or not reader.passes(sentence, whole=whole)):
            reading = reading.without(frame)
    return reading


def make_last_reader(table: Table, language: Language) -> LastReader | None:
    if not table:
        return None
    sentences = language.reader.sentences
    return LastReader(
        nouns=language.nouns,
        verbs=sentences.slots.verbs,
        asking=listed_set(table, "asking"),
        to=table["to"],
        verb_endings=listed(table, "verb_endings"),
        auxiliaries=listed_set(table, "auxiliaries"),
        pasts=listed_set(table, "pasts"),
        alone=listed_set(table, "alone"),
        no_heads=listed_set(table, "no_heads"),
        sides=listed_set(table, "sides"),
        afterwards=listed_set(table, "afterwards"),
        units=listed_set(table, "units"),
        faults=tuple(map(sought, table["faults"])),
    )
