"""Whether what follows a verb, or what somebody said, makes sense without the notes: complete, with no reference to another sentence or person.

Whether words around a verb are whole by their grammar alone is told in `grammar/surroundings.py`, for languages whose nouns have capitals.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import head_of, is_vague
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import reads_all
from invitewriter.offline.grammar.wide import WideVerbs
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.finish import Finish
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table, any_of, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import compile_later

_MOST_WORDS = 15
_FEWEST_SAID, _MOST_SAID, _LONGEST_SUBJECT = 4, 18, 6
_SHORTHAND = frozenset("24")
"""Digits that stand for words they sound like: "the trick is 2 look up"."""
_AGAIN = 2
"""Times of a word of comparison that want what is compared: "as old as"."""
_FIRST_MARK = 0xE010
_SETS = (
    "unfit",
    "anyone",
    "last",
    "ground",
    "than",
    "twice",
    "ordered",
    "bodies",
    "singular",
    "plural",
    "possessive",
    "subordinate",
    "finite",
    "frequency",
    "expletive",
    "filled",
)


@value
class Independence:
    """What a language needs to tell."""

    persons: Persons
    nouns: Nouns
    verbs: WideVerbs
    doubts: Doubts
    finish: Finish
    sets: Mapping[str, frozenset[str]]
    """Words by their key in clauses.toml, which tells what they do."""
    hidden: Mapping[str, str]
    """A mark for each pronoun that may stay as it is while a clause is turned."""
    pronouns: re.Pattern[str]

    def completes(self, rest: str, *, written_out: bool) -> str:
        """What follows a verb, turned to the contact; empty where it is not whole."""
        words = rest.split()
        if not 0 < len(words) <= _MOST_WORDS or not self._is_clean(rest, self.sets["unfit"]):
            return ""
        told = self._turned(rest)
        if not told or not self.finish.reads(told) or self._points_back(told) or is_vague(self.nouns, told):
            return ""
        return told if self._reads(told, written_out=written_out) else ""

    def states(self, text: str) -> str:
        """What the contact said of things in general, turned to them; empty where it is no whole sentence of that kind."""
        if not _FEWEST_SAID <= len(text.split()) <= _MOST_SAID:
            return ""
        told = self._turned(text) if self._is_clean(text, self.sets["unfit"] - self.sets["anyone"]) else ""
        words = told.split()
        if not told or not self.nouns.written_out(told) or not self.finish.reads(told):
            return ""
        ends = min(_LONGEST_SUBJECT, len(words) - 2)
        at = next((at for at in range(1, ends + 1) if self._is_verb(words, at)), 0)
        fits = at and _SHORTHAND.isdisjoint(words) and self._is_subject(words[:at]) and self._is_general(words)
        return told[0].lower() + told[1:] if fits else ""

    def _reads(self, told: str, *, written_out: bool) -> bool:
        nouns, words = self.nouns, told.split()
        if any(one.lower() == two.lower() for one, two in itertools.pairwise(words)):
            return False
        if words[0].lower() in nouns.questions or words[0].lower() == nouns.before_verb:
            return len(words) > 2 and nouns.written_out(told) and nouns.particular(words)
        return reads_all(nouns, told, self.verbs.verbs, written_out=written_out) and not self._has_clause(words)

    def _has_clause(self, words: list[str]) -> bool:
        """Whether another clause begins within, with no word that leads into it."""
        finite = (at for at, word in enumerate(words) if word in self.persons.finite)
        return any(self.nouns.relatives.isdisjoint(word.lower() for word in words[:at]) for at in finite)

    def _points_back(self, told: str) -> bool:
        """Whether it is of several things that were named before: "the nets", but "the nets of the harbour"."""
        first, *words = told.split()
        several = self.nouns.is_plural(head_of(self.nouns, told).split()[-1])
        return first.lower() in self.nouns.pointing and bool(words) and several and len(words) <= _AGAIN

    def _is_general(self, words: list[str]) -> bool:
        """Whether it is of no place, firm or person by name, and of no body of people."""
        named = (word for word in words[1:] if word[0].isupper() and not word.isupper())
        days = self.nouns.calendar
        known = all(plain(word) in places() or word.lower().removesuffix("s") in days for word in named)
        return known and self.sets["bodies"].isdisjoint(word.lower().rstrip("s") for word in words)

    def _is_verb(self, words: list[str], at: int) -> bool:
        word, often = words[at], self.sets["frequency"]
        if word in self.sets["finite"]:
            return True
        before = next((other for other in reversed(words[:at]) if other not in often), "")
        if word in often or before.lower() in self.nouns.small:
            return False
        if self.verbs.past(word) and self._says_which(words[:at]):
            return True
        if self.nouns.is_plural(before) or not self.nouns.joins.isdisjoint(words[:at]):
            return self.verbs.base(word) is not None and word not in self.nouns.small
        return self.verbs.third(word) is not None

    def _says_which(self, words: list[str]) -> bool:
        """Whether a subject says by itself which one is meant: "the roof of the chapel" came from a ship, "the roof" of some house."""
        nouns = self.nouns
        return words[0].lower() in nouns.articles and any(word.lower() in nouns.prepositions for word in words[1:-1])

    def _is_subject(self, words: list[str]) -> bool:
        """Whether it is what a general sentence can be about: things of a kind, or one with its article."""
        words = [word for word in words if word not in self.sets["frequency"]]
        nouns, first, last = self.nouns, words[0].lower(), words[-1]
        led = nouns.prepositions | (nouns.relatives - nouns.determiners) | nouns.senders | nouns.deictics
        if (
            first in nouns.questions
            or first in led | {self.persons.name, self.persons.name_possessive}
            or last.lower() in nouns.small
        ):
            return False
        head = head_of(nouns, " ".join(words)).split()[-1]
        kinds = any(nouns.is_plural(word) or nouns.is_mass(word) for word in (head, last))
        kind = kinds or nouns.is_action(" ".join(words)) or len(words) == 1
        whole = kind or first in nouns.determiners or not nouns.joins.isdisjoint(words)
        return whole and not is_vague(nouns, " ".join(words))

    def _is_clean(self, text: str, unfit: frozenset[str]) -> bool:
        """Whether no word in it leans on another sentence, or speaks of anybody else."""
        words = [word.lower() for word in text.split()]
        if not unfit.isdisjoint(words) or words[-1] in self.sets["last"] or "," in text:
            return False
        if self.persons.mentions_other(text) or not self._has_ground(words) or self._is_unresolved(words):
            return False
        bare = (
            then in self.sets["ordered"] and word not in self.nouns.determiners
            for word, then in itertools.pairwise(["", *words])
        )
        return not any(bare) and not self.doubts.of_clause(text)

    def _has_ground(self, words: list[str]) -> bool:
        """Whether a comparison says with what, or where and when it holds: "faster than bees", "easier in winter"."""
        than = [at for at, word in enumerate(words) if word in self.sets["than"]]
        if than:
            return than[0] < len(words) - 1
        ends = self.nouns.prepositions | self.sets["subordinate"]
        grounded = all(then in ends for word, then in itertools.pairwise([*words, ""]) if word in self.sets["ground"])
        return grounded and sum(word in self.sets["twice"] for word in words) < _AGAIN

    def _is_unresolved(self, words: list[str]) -> bool:
        """Whether a pronoun may mean something that stands before the clause: "a leaflet on it", but "a barn by its nails"."""
        filled = words[0] in self.sets["expletive"] and not self.sets["filled"].isdisjoint(words[3:])
        for at, word in enumerate(words[1:] if filled else words):
            several = any(self.nouns.is_plural(other) for other in words[:at])
            # "a leaflet on it" is about something else, "a leaflet that explains it" may be as well.
            further = word in self.sets["possessive"] or not self.sets["subordinate"].isdisjoint(words[:at])
            if (word in self.sets["plural"] and not (several and further)) or (
                word in self.sets["singular"] and not (at > 1 and further)
            ):
                return True
        return False

    def _turned(self, text: str) -> str:
        """`text` as said to the contact, its other pronouns as they stand: they were found to be clear."""
        told = self.persons.turned(self.pronouns.sub(lambda match: self.hidden[match[0].lower()], text)) or ""
        return told.translate({ord(mark): word for word, mark in self.hidden.items()})


def make_independence(table: Table, verbs: WideVerbs, sentences: SentenceReader) -> Independence:
    """From clauses.toml."""
    sets = {name: listed_set(table, name) for name in _SETS}
    pronouns = sorted(sets["singular"] | sets["plural"])
    return Independence(
        persons=sentences.slots.persons,
        nouns=sentences.slots.nouns,
        verbs=verbs,
        doubts=sentences.doubts,
        finish=sentences.finish,
        sets=sets,
        hidden={word: chr(_FIRST_MARK + number) for number, word in enumerate(pronouns)},
        pronouns=compile_later(rf"\b(?:{any_of(pronouns)})\b", re.IGNORECASE),
    )
