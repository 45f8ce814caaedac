"""Says plainly what notes tell as people talk: without fillers, "der" as "er", what leads into a clause behind it, and what was done as done."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import THIRD
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.reading.clipped import Clipped, clipped_of
from invitewriter.offline.tables import Table, listed_set, pattern_in, spelled_out


@value
class Spoken:
    """A language's ways of telling; one without `spoken` in its words.toml changes nothing."""

    verbs: Verbs
    ways: Clipped
    narrated: re.Pattern[str]
    """Finds at a start that what follows is told as if it happened now: "und dann holt er ..."."""
    joins: frozenset[str]

    def plainly(self, text: str) -> str:
        """`text`, in which the contact is marked, as somebody would write it."""
        match = self.narrated.match(text)
        if match:
            words = text[match.end() :].split(" ")
            text = text[: match.end()] + " ".join(
                self._done(word) if at == 0 or words[at - 1] in self.joins else word for at, word in enumerate(words)
            )
        return self.ways.in_full(text)

    def _done(self, word: str) -> str:
        """A verb in its past; the word itself where it is none that is known."""
        known = (*self.verbs.by_form.get(word, ()), *self.verbs.stumps.get(word, ()))
        pasts = (verb.form("past").removeprefix(verb.part) for verb, form in known if form == THIRD)
        return next(filter(None, pasts), word)


def make_spoken(words: Table, verbs: Verbs) -> Spoken:
    """From `spoken` of words.toml."""
    table = words.get("spoken", {})
    places: Mapping[str, str] = table.get("places", {})
    return Spoken(
        verbs=verbs,
        ways=clipped_of((spelled_out(find, places), *said) for find, *said in table.get("ways", ())),
        narrated=pattern_in(table, "narrated", signs="narrating"),
        joins=listed_set(words["clauses"], "joins"),
    )
