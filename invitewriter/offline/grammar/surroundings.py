"""The words around a verb, in a language whose verbs stand second or last: whether they are complete, and what they are about."""

from __future__ import annotations

from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.finite import Finites, make_finites
from invitewriter.offline.grammar.nouns import Nouns, function_words
from invitewriter.offline.grammar.parts import is_vague
from invitewriter.offline.grammar.slots import Slots
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun

_TELLING = 8
"""Letters of a noun that says something alone though nothing is done to it."""


@value
class Surroundings:
    """What a language needs to check them."""

    nouns: Nouns
    finites: Finites
    small: frozenset[str]
    """Words that are no nouns, though one of them begins with a capital where it begins the sentence."""
    superlative: tuple[str, str]
    """What stands before an adjective without its noun, and how that ends."""
    spans: frozenset[str]
    """Nouns that tell how long or when something is, about which no letter is."""

    def begun_small(self, before: list[str]) -> str:
        """The first word of a clause as it stands within one; empty where that is not sure."""
        first = before[0]
        lowered = first.lower()
        if lowered in self.small or (lowered.endswith("s") and lowered[:-1] in self.small):
            return lowered
        if before[1:] and before[1][0].isupper() and lowered.endswith(self.nouns.adjective_endings):
            return lowered
        noun = len(before) == 1 and (ends_in_noun(plain(first), self.nouns.ordinary) or "-" in first)
        return first if noun or first[0].isdigit() else ""

    def noun_of(self, words: list[str]) -> str:
        """The noun for the subject line of a letter about it: the object, else the noun behind a preposition; no place name."""
        nouns, led, others = self.nouns, False, list[str]()
        for word in words:
            if word.lower() in nouns.prepositions:
                led = True
            elif word[0].isupper() and word.lower() not in nouns.small:
                when = _of_days(word) in nouns.calendar | self.spans
                fits = not when and not is_vague(nouns, word) and not nouns.is_name(word)
                if fits and not led:
                    return word
                others += [word] if fits and len(word) >= _TELLING else []
                led = False
        return others[0] if others else ""

    def stands(self, words: list[str]) -> bool:
        """Whether each article and preposition in what stands before a verb has a noun behind it: not "das", "mit dem"."""
        nouns = self.nouns
        opens = False
        for before, word in pairwise(["", *words]):
            lowered = word.lower()
            if before == self.superlative[0] and lowered.endswith(self.superlative[1]):
                opens = False  # "am schönsten"
            elif lowered in nouns.prepositions | nouns.joins:
                if opens and lowered in nouns.joins:
                    return False
                opens = lowered in nouns.prepositions
            elif lowered in nouns.determiners:
                opens = True
            elif word[0].isupper() or word[0].isdigit() or lowered in nouns.senders:
                opens = False
        return not opens


def make_surroundings(words: Table, slots: Slots) -> Surroundings:
    """From `telling` and other tables of words.toml."""
    table, turn = words["telling"], words["turn"]
    others = [*listed(words["small_nouns"], "others"), *listed(table, "times"), *turn["possessive"]]
    small = frozenset([*function_words(words["nouns"]), *others])
    return Surroundings(
        nouns=slots.nouns,
        finites=make_finites(table, slots.verbs, slots.subordinate, small),
        small=small,
        superlative=(table["superlative"][0], table["superlative"][1]),
        spans=listed_set(table, "spans"),
    )


def _of_days(word: str) -> str:
    """A word in small letters, without the number before it: "jahre" of "80er-Jahre"."""
    return (word.rpartition("-")[2] if word[0].isdigit() else word).lower()
