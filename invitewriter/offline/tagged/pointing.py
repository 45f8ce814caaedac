"""Whether words point to what a clause does not name, or name what no letter tells; and what something in it is done to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.brackets import Bracket
from invitewriter.offline.tagged.tagger import Tagged, Word

_NOUNS = "NP"
_DENIED = frozenset("nk")
_DETERMINED = frozenset("doSA")
_PRONOUNS = frozenset("uUJmjy")
_BEHIND = "fdSo"
"""What behind a thing tells which it is."""


@value
class Pointing:
    """What a language needs to tell."""

    loose: frozenset[str]
    """Words that point elsewhere."""
    unfit: frozenset[str]
    """Nouns of what no letter tells."""
    by: frozenset[str]
    """Prepositions of how something is done: "von Hand"."""
    partial: frozenset[str]
    """Nouns that say nothing without another behind them: "drei Paar"."""
    spans: frozenset[str]
    """Nouns that tell when or how long something is done."""
    definite: frozenset[str]

    def leans(self, part: Tagged, *, denied: bool = False) -> bool:
        """Whether they do; `denied`: they may deny something."""
        lowered = {word.text.lower() for word in part.words if word.kind not in _NOUNS}
        things = {word.text.lower() for word in self._named(part.words)}
        counted = any(
            word.text.lower() in self.partial
            and word.kind != "a"  # "mal mit in die Orgel"
            and (at + 1 == len(part.words) or part.words[at + 1].kind not in "NA")
            and part.kinds[at - 1 : at] != "A"  # "das nächste Mal"
            for at, word in enumerate(part.words)
        )
        return counted or bool(
            lowered & self.loose or things & self.unfit or set(part.kinds) & set("tg?;" if denied else "tkng?;")
        )

    def _named(self, words: Sequence[Word]) -> Iterator[Word]:
        """The nouns, but for those that only tell how something is done: "von Hand", "zu Fuß"."""
        for before, word in zip([None, *words], words, strict=False):
            if word.kind in _NOUNS and not (before and before.text.lower() in self.by):
                yield word

    def has_object(self, part: Tagged) -> bool:
        """Whether it names what something is done to."""
        return next(self._things(part.words), None) is not None

    def thing(self, words: Sequence[Word]) -> str:
        """The noun for the subject line; empty where an adjective would have to be bent."""
        word, bent = next(self._things(words), (None, False))
        return word.text if word and not bent else ""

    def _things(self, words: Sequence[Word]) -> Iterator[tuple[Word, bool]]:
        """The nouns to which something is done, and whether an adjective stands before; no times."""
        led = False
        for at, word in enumerate(words):
            before = words[at - 1].kind if at else ""
            if word.kind == "f":
                led = True
            elif word.kind == "N" or (word.kind == "P" and before in _DETERMINED):
                if not led and word.text.lower() not in self.spans:
                    yield word, before == "A"
                led = False
            elif word.kind in _PRONOUNS:
                led = False

    def points_back(self, clause: Bracket) -> bool:
        """Whether a thing in it was named before: "die Nummer", and nothing that tells which."""
        words = clause.middle.words
        tells = bool(clause.tails) and clause.tails[0].kinds[0] == "R"
        for at, word in enumerate(words[:-1]):
            behind = words[at + 2].kind if at + 2 < len(words) else "."
            if word.text.lower() in self.definite and words[at + 1].kind == "N" and behind not in "fdSo" and not tells:
                return True
        return False


def make_pointing(table: Table, nouns: Nouns) -> Pointing:
    """From the table `acts` of tagged.toml."""
    return Pointing(
        loose=spaced_set(table, "loose"),
        unfit=listed_set(table, "unfit"),
        by=listed_set(table, "by"),
        partial=listed_set(table, "partial"),
        spans=listed_set(table, "spans") | nouns.calendar,
        definite=listed_set(table, "definite"),
    )
