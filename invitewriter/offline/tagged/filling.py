"""Gathers what stands in a clause around its verb, in the order before a verb that stands last, and says it to the contact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.tables import Table, listed, listed_set, pairs_in, spaced_set
from invitewriter.offline.tagged.addressed import Addressed
from invitewriter.offline.tagged.brackets import Bracket, Brackets
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.pointing import Pointing, make_pointing
from invitewriter.offline.tagged.tagger import Tagged, Word

_PRONOUNS = "rmjuUJ"
_NOUNS = "NP"
_BEFORE_NOUN = "fdoSkA1c,NPl"
_COMPLEMENT = re.compile(r"^(?:q|.*(?:xI|Z)$)")
_VERBS = re.compile(r"[VHMEIxpZ]+$")
_JOINED = re.compile(r"[VHMEI]+c")
_OTHERS = frozenset("uUJ")
"""Kinds of words for somebody who is not who does it."""
_SUBJECT = re.compile(r"^c?a?f?[sqR](?:(?:[d1]?A*N)?[uiwy](?=.))?")


@value
class Filled:
    """What stands around the verb of a clause."""

    words: tuple[Word, ...]
    said: str
    """As said to the contact, with the articles that notes leave out."""
    tails: str
    """The clauses behind it, each with its comma."""
    lead: str
    """The clause before it."""
    read: str
    """The words of the notes that are told."""
    beside: tuple[Word, ...]
    """The words of those clauses."""
    thing: str
    """The noun of what it is done to."""

    @property
    def kinds(self) -> str:
        return "".join(word.kind for word in self.words)


@value
class Filling:
    """What a language needs to do so."""

    brackets: Brackets
    addressed: Addressed
    nouns: Nouns
    pointing: Pointing
    ends: frozenset[str]
    """Words that may be left out."""
    soon: frozenset[str]
    times: frozenset[str]
    """Two words that tell a time by the day of the notes, and may be left out."""
    conditions: frozenset[str]
    """Words that lead to what something depends on."""
    at: str
    that: str
    hers: str
    """"At" of an hour, "that", and the word that is "her" as an owner and as an object."""
    giving: frozenset[str]
    """Plain forms of verbs of giving, beside which somebody is given many things."""
    counted: tuple[str, ...]
    """How nouns of activities end that are things where they are given: "Zeichnung"."""
    feminine: str
    """The article of nouns before which the word for "her" as an owner has an ending."""
    bare: frozenset[str]
    """Nouns that belong to their verb and have no article: "Bescheid geben"."""
    owners: dict[str, str]
    """How the word for whose something is begins, by who does it."""
    given: dict[str, str]
    """Each article as it stands before what is given."""

    def filled(self, clause: Bracket, lemma: str) -> Filled | None:
        """All around the verb; None where something is unclear, lacks its place, or points elsewhere."""
        own = clause.doer is not Doer.SENDER
        ordered = self._ordered(self._owned(clause, lemma))
        timeless, short = self._timeless(ordered), clause.short or not own
        words = self._with_articles(timeless, given=lemma in self.giving) if short else timeless
        part = Tagged(text="", words=tuple(words))
        said = self.addressed.said(part, lemma, own=own)
        stray = own and (not _OTHERS.isdisjoint(part.kinds) or self._is_anothers(clause, words))
        if said is None or stray or not self.brackets.is_whole(part) or self.pointing.leans(part):
            return None
        known = not any(word.kind in _NOUNS for word in words)
        tails, used = self._tails(clause.tails, known=known, own=own)
        asked = bool(clause.tails) and self._is_asked(clause.tails[0])
        lead = self.addressed.tail(clause.lead, known=True, own=False) if clause.lead else ""
        lacks = (asked and not tails) or any(self._is_condition(tail) for tail in clause.tails[len(tails) :])
        if lacks or lead is None or (clause.lead and not self.is_whole_clause(clause.lead)):
            return None
        return Filled(
            words=part.words,
            said=said,
            tails="".join(f", {tail}" for tail in tails),
            lead=lead,
            read=self._read(part, *used, *filter(None, [clause.lead])),
            beside=tuple(word for tail in used for word in tail.words),
            thing=self.pointing.thing(words),
        )

    def _read(self, *parts: Tagged) -> str:
        """The words of the notes, but for those that only tell on what it depends, and what is denied beside it."""
        words = (word for part in parts for word in part.words)
        return " ".join(
            word.text for word in words if word.kind not in "nk" and word.text.lower() not in self.conditions
        )

    def _is_condition(self, tail: Tagged) -> bool:
        return tail.words[0].text.lower() in self.conditions

    def _is_asked(self, tail: Tagged) -> bool:
        """Whether the clause is what is shown, said or advised."""
        first = tail.words[0].text.lower()
        return (_COMPLEMENT.match(tail.kinds) is not None and first != "um") or first in {self.that, "ob"}

    def _tails(self, tails: Sequence[Tagged], *, known: bool, own: bool) -> tuple[list[str], list[Tagged]]:
        """The clauses behind it, up to one that is unclear."""
        told: list[str] = []
        used: list[Tagged] = []
        for tail in tails:
            relative = tail.kinds[0] == "R" and tail.kinds[1:2] == "u"
            said = self.addressed.tail(tail, known=known or relative, own=own)
            if said is None or not self.is_whole_clause(tail):
                break
            told.append(said)
            used.append(tail)
            known = known and not any(word.kind in _NOUNS for word in tail.words)
        return told, used

    def is_whole_clause(self, tail: Tagged) -> bool:
        """Whether the words of a clause whose verb stands last have their place."""
        kinds = tail.kinds
        start = found.end() if (found := _SUBJECT.match(kinds)) else 0
        verbs = _VERBS.search(kinds)
        if verbs is None or (kinds[start - 1 : start] == "u" and not _OTHERS.isdisjoint(kinds[start:])):
            return False
        inner = tail.part(start, verbs.start())
        joined = _JOINED.search(inner.kinds) if kinds[start - 1 : start] != "u" else None
        parts = [inner.part(0, joined.start()), inner.part(joined.end(), len(inner.words))] if joined else [inner]
        return all(self.brackets.is_whole(part) and not self.pointing.leans(part, denied=True) for part in parts)

    def _ordered(self, clause: Bracket) -> list[Word]:
        """Pronouns first, then what stood before the verb, then the rest."""
        middle = list(clause.middle.words)
        count = next((at for at, word in enumerate(middle) if word.kind not in _PRONOUNS), len(middle))
        front = list(clause.front.words)
        if front and front[0].kind in _PRONOUNS:
            return [*front, *middle]
        return [*middle[:count], *front, *middle[count:]]

    def _timeless(self, words: Sequence[Word]) -> list[Word]:
        """Without words that only count from the day of the notes, or that only set a tone."""
        told: list[Word] = []
        left = -1
        for at, word in enumerate(words):
            governed = bool(told) and told[-1].kind == "f"
            behind = words[at + 1].text if at + 1 < len(words) else ""
            if not governed and word.text.lower() in self.soon and behind in self.times:
                left = at + 1
            elif word.text.lower() == self.at and at + 1 < len(words) and words[at + 1].kind == "1":
                hour = at + 2 == len(words) or words[at + 2].kind not in "NA"
                left = at + 1 if hour else left
                told += [] if hour else [word]
            elif at != left and (governed or word.kind not in "aepA1" or word.text.lower() not in self.ends):
                told.append(word)
        return told

    def _owned(self, clause: Bracket, lemma: str) -> Bracket:
        """A word for "her" before a noun: whose it is, or who is given many: "ihr Rezept", "ihr Fotos schicken"."""
        words = list(clause.middle.words)
        for at, (word, behind) in enumerate(pairwise(words)):
            if word.text.lower() == self.hers and behind.kind == "N":
                # "ihr" is whose something is only before what is no "die": "ihr Zeichnung mailen"
                many = not self._lacks_article(behind) or self.nouns.article_of(behind.text) == self.feminine
                given = many and lemma in self.giving
                words[at] = replace(word, kind="U" if given else "S" if self._lacks_article(behind) else word.kind)
        return replace(clause, middle=Tagged(text="", words=tuple(words)))

    def _is_anothers(self, clause: Bracket, words: Iterable[Word]) -> bool:
        """Whether something in it belongs to somebody of whom another pronoun tells than of who does it: "er" and "ihr Haus"."""
        owners = {word.text.lower()[:3] for word in words if word.kind == "S"}
        return len(owners) > 1 or (
            bool(owners) and clause.subject in self.owners and self.owners[clause.subject] not in owners
        )

    def _lacks_article(self, noun: Word, *, given: bool = False) -> bool:
        """Whether it is one thing, as far as can be told: of many its plain form differs, and what is given is no activity."""
        many, text = noun.lemma.lower() != noun.text.lower(), noun.text.lower()
        counted = given and text.endswith(self.counted) and text not in self.nouns.mass
        return not (many or text in self.bare or (self.nouns.is_mass(noun.text) and not counted))

    def _with_articles(self, words: Sequence[Word], *, given: bool) -> list[Word]:
        """With the article of a thing of which there is one, where notes leave it out; unknown things stay as they are."""
        told: list[Word] = []
        for word, behind in zip(words, [*words[1:], None], strict=False):
            numbered = behind is not None and behind.kind == "1"  # "Etappe 3"
            bare = word.kind == "N" and not numbered and (not told or told[-1].kind not in _BEFORE_NOUN)
            if bare and self._lacks_article(word, given=given):
                article = self.given.get(self.nouns.article_of(word.text), "")
                told.append(replace(word, text=article or "?", kind="d" if article else "?"))
            told.append(word)
        return told


def make_filling(table: Table, brackets: Brackets, addressed: Addressed, nouns: Nouns) -> Filling:
    """From the table `acts` of tagged.toml."""
    return Filling(
        brackets=brackets,
        addressed=addressed,
        nouns=nouns,
        pointing=make_pointing(table, nouns),
        ends=spaced_set(table, "ends"),
        soon=listed_set(table, "soon"),
        times=listed_set(table, "times"),
        conditions=listed_set(table, "conditions"),
        at=table["at"],
        that=table["that"],
        hers=table["hers"],
        giving=spaced_set(table, "giving"),
        feminine=table["feminine"],
        counted=listed(table, "counted"),
        bare=listed_set(table, "bare"),
        owners=pairs_in(table, "owners"),
        given=pairs_in(table, "given"),
    )
