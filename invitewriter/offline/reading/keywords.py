"""Says as a sentence what a line of keywords tells: what somebody is ("Optiker + Imker, Celle"), and how something is ("laut Anna Weg offen")."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.grammar.articles import calling
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, pattern_in
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import compile_later

_ASIDE = compile_later(r"\s*\([^()]*\)")
_PARTS = compile_later(r",\s+")
_MOST = 2
"""So many things that somebody is."""


@value
class Keywords:
    """A language's ways of jotting down keywords; one without any changes nothing."""

    nouns: Nouns
    named: re.Pattern[str]
    """Finds the contact's name at a start, up to what they are."""
    joins: re.Pattern[str]
    """Parts things that somebody is."""
    join: str
    """What a sentence puts between them."""
    sites: tuple[tuple[re.Pattern[str], str], ...]
    """Find where somebody works, each with how a sentence says it."""
    field: re.Pattern[str]
    """Finds in what, or where, somebody is what stands before it."""
    at: str
    """How it says so of a town."""
    being: str
    """How it says what somebody is."""

    def as_sentence(self, text: str) -> str:
        """`text`, in which the contact is marked, as a sentence where it is one of these; else as it stands."""
        bare = _ASIDE.sub("", text).rstrip(" .!")
        return self._of_contact(bare) or text

    def _of_contact(self, text: str) -> str:
        """What somebody is, where a line names more than that: two things, or where."""
        match = self.named.match(text)
        first, *rest = _PARTS.split(text[match.end() :] if match else text)
        where = self.field.search(first)
        trades = [trade.strip() for trade in self.joins.split(first[: where.start()] if where else first)]
        nouns = all(self._is_named_so(trade) for trade in trades)
        if len(trades) > _MOST or not nouns or not all(calling(self.nouns, trade) for trade in trades):
            return ""
        sites = [where[0].strip()] if where else []
        sites += [site for part in rest if (site := self._site(part.strip()))]
        if len(trades) < _MOST and not sites:
            return ""
        told = {"who": PERSON, "trades": f" {self.join} ".join(trades), "sites": " ".join(sites)}
        return self.being.format(**told).strip()

    def _is_named_so(self, trade: str) -> bool:
        """Whether it is a noun, alone or behind an adjective, and no sentence: "Freie Autorin", but "Sie ist Imkerin", "Ist Imkerin"."""
        first, _, noun = trade.partition(" ")
        return trade.istitle() and (not noun or first.endswith(self.nouns.adjective_endings))

    def _site(self, part: str) -> str:
        """Where somebody works: empty where it is not sure."""
        if part.istitle() and plain(part) in places():
            return self.at.format(place=part)
        return next((find.sub(said, part) for find, said in self.sites if find.fullmatch(part)), "")


def make_keywords(words: Table, nouns: Nouns) -> Keywords:
    """From `keywords` of words.toml."""
    table = words.get("keywords", {})
    return Keywords(
        nouns=nouns,
        named=pattern_in(table, "named"),
        joins=pattern_in(table, "joins"),
        join=table.get("join", ""),
        sites=tuple((compile_later(find), said) for find, said in table.get("sites", ())),
        field=pattern_in(table, "field"),
        at=table.get("at", ""),
        being=table.get("being", ""),
    )
