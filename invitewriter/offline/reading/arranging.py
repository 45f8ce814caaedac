"""Says in plain sentences what lines jot down of who gives what to whom, where a language has cases: "von mir der Plan" promises "den Plan"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.exchange import Exchange, Gift, Trust, make_exchange
from invitewriter.offline.grammar.given import Given, make_given
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed, listed_set, pattern_in

_MOST = 12
"""Words of what is given."""
_END = " \t.!;,:"
_LABELS = frozenset({Trust.LABELLED, Trust.POINTED})


@value
class Arranging:
    """A language's ways of saying it; one without `said` in its `exchange` says nothing."""

    exchange: Exchange
    persons: Persons
    said: Mapping[str, str]
    """The sentences, by how a thing is told and who gives: "promised-sender"."""
    handed: tuple[str, ...]
    """Ends of what people hand to one another: a label alone gives nothing else."""
    unfit: frozenset[str]
    """Words of which a thing that is given has none."""
    depends: re.Pattern[str]
    """Finds at an end on what it depends."""
    stored: re.Pattern[str]
    """Finds where the thing lies meanwhile."""
    given: Given
    acts: re.Pattern[str]
    """Finds at an end that it is something to do."""

    def told(self, marked: str, name: str) -> list[str]:
        """The parts of a line in which the contact, called `name`, is marked, what they give as sentences; empty where that is nothing sure."""
        text = self._with_initials(marked.strip(_END), name)
        halves = self.exchange.halves(text) if self.said else []
        told = [[self._sentence(gift) for gift in half.gifts] or [half.text.strip(_END)] for half in halves]
        return [sentence for sentences in told for sentence in sentences] if all(map(all, told)) else []

    def _with_initials(self, text: str, name: str) -> str:
        """`text` with the contact marked where it begins with their initials: "AB: the map"."""
        parts = [part[0] for part in name.split() if part[0].isupper() and part.lower() not in self.persons.titles]
        initials = "".join(parts)
        begun = len(parts) > 1 and text.startswith(initials)
        return re.sub(rf"^{initials}(?=:| ?(?:->|→|=>))", PERSON, text) if begun else text

    def _sentence(self, gift: Gift) -> str:
        depends = self.depends.search(gift.thing)
        thing = self.stored.sub("", gift.thing[: depends.start()] if depends else gift.thing).strip(_END)
        words = thing.split()
        frame = self.said.get(f"{gift.told}-{gift.giver}", "")
        # "me: send the list" is no thing, but something to do
        named = any(word[0].isupper() for word in words) and not self.acts.search(thing)
        fits = named and len(words) <= _MOST and self.unfit.isdisjoint(word.lower() for word in words)
        if not frame or not fits or (gift.trust in _LABELS and not self._is_handed(words)):
            return ""
        given = " ".join(self.given.with_article(words) if words[0].islower() else self.given.words(words))
        return frame.format(thing=given) + (f", {depends['depends']}" if depends else "") if given else ""

    def _is_handed(self, words: list[str]) -> bool:
        return next(word for word in words if word[0].isupper()).lower().endswith(self.handed)


def make_arranging(words: Table, persons: Persons, nouns: Nouns) -> Arranging:
    """From `exchange` in words.toml."""
    table = words.get("exchange", {})
    return Arranging(
        exchange=make_exchange(words),
        persons=persons,
        said=dict(table.get("said", {})),
        handed=listed(table, "handed_ends"),
        unfit=listed_set(table, "unfit"),
        depends=pattern_in(table, "depends"),
        stored=pattern_in(table, "stored"),
        given=make_given(words, nouns),
        acts=pattern_in(table, "acts"),
    )
