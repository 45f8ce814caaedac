"""Cuts plain sentences down to what can be told of them: without what only leads into them, a reason, a second thing that was done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.domain import value
from invitewriter.offline.grammar.statement import Party
from invitewriter.offline.grammar.statements import Statements
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.tables import Table, listed_set, pattern_in

_FARTHEST = 9
"""Words that a sentence may begin with before it says whom it is about."""
_TAG = 3
"""So few words behind a comma speak of what stands before it ("I think")."""
_FINITE = frozenset({"past", "third"})
_SETTLED = frozenset({Party.CONTACT, Party.PAIR, Party.BOTH, Party.SENDER})


@value
class Shortening:
    """What a language needs to cut them."""

    statements: Statements
    doubts: Doubts
    openers: re.Pattern[str]
    """Finds at a start what only leads into a sentence."""
    clefts: re.Pattern[str]
    """Finds what only sets off who did something: "it was Anna who ..."."""
    fronts: frozenset[str]
    ends: re.Pattern[str]
    """Finds where another clause begins."""
    seconds: re.Pattern[str]
    reasons: re.Pattern[str]
    """Finds what a clause is true without."""
    tails: re.Pattern[str]
    """Finds at an end what says nothing a letter wants: when, how often."""
    and_: str

    def clauses(self, text: str) -> Iterator[str]:
        """The sentence, then shorter and shorter, as long as what is left out takes nothing back."""
        text = self.openers.sub("", text.strip(" .!…")).strip()
        text = self._settled(self.clefts.sub(r"\1 ", text))
        cut = self.ends.search(text)
        if cut and self._takes_back(text[cut.end() :]):
            return
        clause = text[: cut.start()] if cut else text
        for form in (clause, self.tails.sub("", clause)):
            if form:
                yield form.strip(" ,.!")
        if reason := self.reasons.search(clause):
            yield clause[: reason.start()].strip(" ,")
        if (first := self.first_done(clause)) != clause:
            yield first

    def first_done(self, clause: str) -> str:
        """The clause up to an "and" behind which something else is done."""
        parts = clause.split(f" {self.and_} ")
        verbs = self.statements.verbs
        second = (
            at for at, part in enumerate(parts) if at and _FINITE & verbs.forms_of(part.partition(" ")[0].lower())
        )
        return f" {self.and_} ".join(parts[: next(second, len(parts))])

    def joined_words(self, text: str) -> list[str]:
        """The words with which a second thing that was done may begin."""
        return [found[1].lower() for found in self.seconds.finditer(text)]

    def _takes_back(self, words: str) -> bool:
        why = self.doubts.of_stretch(words) or self.doubts.of_sentence(words)
        return bool(why) and (why != "denial" or len(words.split()) <= _TAG)

    def _settled(self, text: str) -> str:
        """`text` with what stands before its subject put behind it: "she needs tents for the fair"."""
        words = text.split()
        if not words or words[0].lower() not in self.fronts:
            return text
        for at in range(2, min(_FARTHEST, len(words) - 1)):
            found = self.statements.parse(" ".join(words[at:]))
            if found and found.party in _SETTLED:
                front = " ".join(words[:at]).rstrip(",")
                rest, comma, more = " ".join(words[at:]).partition(",")
                return f"{rest} {front[0].lower()}{front[1:]}{comma}{more}"
        return text


def make_shortening(table: Table, statements: Statements, doubts: Doubts) -> Shortening:
    """From statements.toml."""
    return Shortening(
        statements=statements,
        doubts=doubts,
        openers=pattern_in(table, "openers"),
        clefts=pattern_in(table, "clefts"),
        ends=pattern_in(table, "ends"),
        seconds=pattern_in(table, "seconds"),
        reasons=pattern_in(table, "reasons"),
        tails=pattern_in(table, "tails"),
        fronts=listed_set(table, "fronts"),
        and_=table["and"],
    )
