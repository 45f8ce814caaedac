"""Says in plain sentences what lines jot down of who gives what to whom, where a language has cases: "von mir der Plan" promises "den Plan"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.exchange import Exchange, Gift, Trust, make_exchange
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed, listed_set, pairs_in, pattern_in

_MOST = 12
"""Words of what is given."""
_END = " \t.!;,:"
_LABELS = frozenset({Trust.LABELLED, Trust.POINTED})


@value
class Arranging:
    """A language's ways of saying it; one without `said` in its `exchange` says nothing."""

    exchange: Exchange
    persons: Persons
    nouns: Nouns
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
    moved: Mapping[str, str]
    """What stands before a masculine noun as a subject, and as what is given."""
    open: frozenset[str]
    """Those of them that stand before neuter nouns, too."""
    bent: tuple[str, str]
    """How an adjective changes behind such a word."""
    acts: re.Pattern[str]
    """Finds at an end that it is something to do."""
    masculine: str
    """The article by which a noun is known as masculine."""

    def told(self, marked: str, name: str) -> list[str]:
        """The parts of a line in which the contact, called `name`, is marked, what they give as sentences; empty where that is nothing sure."""
        text = self._with_initials(marked.strip(_END), name)
        halves = self.exchange.halves(text) if self.said else []
        told = [[self._sentence(gift) for gift in half.gifts] or [half.text.strip(_END)] for half in halves]
        return [sentence for sentences in told for sentence in sentences] if all(map(all, told)) else []

    def _with_initials(self, text: str, name: str) -> str:
        """`text` with the contact marked where it begins with their initials: "AB: the map"."""
        parts = [part[0] for part in name.split() if part[0].isupper() and part.lower() not in self.persons.titles]
        return re.sub(rf"^{''.join(parts)}(?=:| ?(?:->|→|=>))", PERSON, text) if len(parts) > 1 else text

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
        given = " ".join(self._given(words))
        return frame.format(thing=given) + (f", {depends['depends']}" if depends else "") if given else ""

    def _is_handed(self, words: list[str]) -> bool:
        return next(word for word in words if word[0].isupper()).lower().endswith(self.handed)

    def _given(self, words: list[str]) -> list[str]:
        """The words of a subject as those of what is given; none where its gender does not show."""
        first, *rest = words
        moved = self.moved.get(first.lower(), "")
        adjectives = list(itertools.takewhile(str.islower, rest))
        noun = " ".join(rest[len(adjectives) : len(adjectives) + 1])
        article = self.nouns.article_of(noun) if noun else ""
        strong = next(iter(adjectives), "")
        neuter = strong.endswith("es") or article not in {"", self.masculine}
        if not moved or (first.lower() in self.open and neuter):
            return words
        if first.lower() in self.open and not strong.endswith("er") and article != self.masculine:
            return []
        bent = [re.sub(*self.bent, adjective) for adjective in adjectives]
        return [moved, *bent, *rest[len(adjectives) :]]


def make_arranging(words: Table, persons: Persons, nouns: Nouns) -> Arranging:
    """From `exchange` in words.toml."""
    table = words.get("exchange", {})
    return Arranging(
        exchange=make_exchange(words),
        persons=persons,
        nouns=nouns,
        said=dict(table.get("said", {})),
        handed=listed(table, "handed_ends"),
        unfit=listed_set(table, "unfit"),
        depends=pattern_in(table, "depends"),
        stored=pattern_in(table, "stored"),
        moved=pairs_in(table, "moved"),
        open=listed_set(table, "open_determiners"),
        bent=tuple(table.get("bent", ("$", ""))),
        acts=pattern_in(table, "acts"),
        masculine=table.get("masculine", ""),
    )
