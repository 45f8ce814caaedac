"""Parts a sentence into clauses and tells of each whether the contact does something in it, by its small words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.gendered import Gendered
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed_set
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[\w\ue000\ue001][\w'\ue000\ue001-]*|[,;:.!?()–—+&]")
_BREAKS = frozenset(";:.!?()–—+&")
_COMMA = ","


@value
class Deed:
    """A clause of a sentence."""

    words: tuple[str, ...]
    theirs: bool
    """Whether the contact does what it tells."""
    bare: bool
    """Whether it has no verb."""
    given: bool
    """Whether it only names what came from them: "drei Brezeln von ihr"."""

    @property
    def small(self) -> frozenset[str]:
        return frozenset(word.lower() for word in self.words)

    @property
    def text(self) -> str:
        return " ".join(self.words)


@value
class Doing:
    """A language's words for it."""

    persons: Persons
    things: Gendered
    theirs: frozenset[str]
    """What stands for the contact as the one who does something."""
    own: frozenset[str]
    """What stands for others as such."""
    auxiliaries: frozenset[str]
    verbs: frozenset[str]
    """Verbs of giving, by which a clause without a subject begins."""
    recipients: frozenset[str]
    nominal: frozenset[str]
    """Small words beside nouns where no verb is."""
    subordinate: frozenset[str]
    """Words by which a clause begins after which the one around it goes on."""
    from_them: re.Pattern[str]
    """Finds that something came from the contact."""
    participle: re.Pattern[str]
    finite: re.Pattern[str]

    def deeds(self, marked: str) -> Iterator[Deed]:
        """The clauses of a sentence in which the contact is marked."""
        carried = True  # "Hat mir einen Ableger gegeben": notes leave out who did it
        for words, follows in self._clauses(_WORD.findall(marked)):
            theirs = self._is_theirs(words, carried=carried, follows=follows)
            others = self.from_them.sub("", " ".join(words)).split()
            bare = bool(others) and self._is_bare(others)
            yield Deed(words=tuple(words), theirs=theirs, bare=bare, given=bare and len(others) < len(words))
            aside = (
                bare or words[0].lower() in self.subordinate
            )  # "Anna (Hausmeisterin) hat", "Anna, die nebenan wohnt, hat"
            carried = theirs or (carried and aside)

    def _clauses(self, tokens: Sequence[str]) -> Iterator[tuple[list[str], bool]]:
        """The words of each clause, and whether it follows on another by "and" or a comma."""
        clause, follows = list[str](), False
        for part, link in self._parts(tokens):
            if link and clause and self._goes_on(clause, part):
                clause += [self.things.joins[0] if link == _COMMA else link, *part]
                continue
            if clause:
                yield clause, follows
            clause, follows = part, bool(link)
        if clause:
            yield clause, follows

    def _parts(self, tokens: Sequence[str]) -> Iterator[tuple[list[str], str]]:
        """The words between two marks or "and", with what stands before them; empty where nothing joins them."""
        part, link = list[str](), ""
        for token in tokens:
            if token not in _BREAKS and token != _COMMA and token.lower() not in self.things.joins:
                part.append(token)
                continue
            if part:
                yield part, link
                part, link = [], ""
            link = "" if token in _BREAKS else token.lower()
        if part:
            yield part, link

    def _goes_on(self, clause: Sequence[str], part: Sequence[str]) -> bool:
        """Whether the clause is not over: "Suppe, Brot und Käse", or its verb is still to come."""
        listed = clause[-1][:1].isupper() and self._is_listed(part)
        return (self._is_open(clause) or listed) and part[0] not in self.subordinate and not self._has_subject(part)

    def _is_open(self, clause: Sequence[str]) -> bool:
        """Whether the verb at its end is still to come: "hat uns Suppe"."""
        low = [word.lower() for word in clause]
        return not self.auxiliaries.isdisjoint(low) and not any(
            word[:1].islower() and (word in self.verbs or self.participle.fullmatch(word)) for word in clause
        )

    def _is_listed(self, part: Sequence[str]) -> bool:
        return all(self._is_nominal(word) for word in part) and any(word[:1].isupper() for word in part)

    def _is_bare(self, words: Sequence[str]) -> bool:
        """Whether they are nouns and what goes with them: no "einen Kuchen zu backen", whose verb looks like an adjective."""
        ends = words[-1][:1].isupper() or words[-1].lower() in self.nominal
        return ends and words[0] not in self.subordinate and all(map(self._is_nominal, words))

    def names_others(self, words: Sequence[str]) -> bool:
        """Whether they speak of somebody else who may do it, or for whom it is done: "vom Sohn" is no such word."""
        low = [word.lower() for word in words]
        for at in range(len(low)):
            first = at
            while first and self.things.leans(low[first - 1]):
                first -= 1
            governed = first and low[first - 1] in self.things.governing
            if not governed and self.persons.mentions_other(words[at]):
                return True
        return False

    def _is_nominal(self, word: str) -> bool:
        low = word.lower()
        if low in self.theirs | self.own | self.auxiliaries | self.recipients:
            return False
        return (
            word[:1].isupper()
            or low in self.nominal | self.things.governing | self.things.blocking
            or self.things.leans(low)
        )

    def _has_subject(self, part: Sequence[str]) -> bool:
        return not (self.theirs | self.own | self.auxiliaries).isdisjoint(word.lower() for word in part)

    def _is_theirs(self, words: Sequence[str], *, carried: bool, follows: bool) -> bool:
        low = [word.lower() for word in words]
        if not self.own.isdisjoint(low) or self.names_others(words):
            return False
        named = any(
            word in self.theirs and (not at or low[at - 1] not in self.things.governing) for at, word in enumerate(low)
        )
        if named or not carried:
            return named
        first = next((word for word in words if word.lower() not in self.nominal), "")
        begins = first.lower() in self.auxiliaries | self.verbs | self.recipients
        verb = first == words[0] and self.finite.fullmatch(first) is not None
        done = low[-1] in self.verbs or self.participle.fullmatch(words[-1]) is not None
        return begins or verb or (follows and self.auxiliaries.isdisjoint(low) and done and words[0][:1].islower())


def make_doing(table: Table, persons: Persons, things: Gendered) -> Doing:
    """From `deeds` of kindness.toml."""
    return Doing(
        persons=persons,
        things=things,
        verbs=listed_set(table, "giving"),
        nominal=listed_set(table, "bare"),
        from_them=compile_later(table["from_them"]),
        participle=compile_later(table["participle"]),
        finite=compile_later(table["finite"]),
        **{name: listed_set(table, name) for name in ("theirs", "own", "auxiliaries", "recipients", "subordinate")},
    )
