"""What the sender or the contact is to do for the other, where no pattern matches the whole clause: verb, recipient and object only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.reading.chunk import Chunker
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.cutting import Cutting
from invitewriter.offline.reading.doubts import Doubts, is_over
from invitewriter.offline.reading.group import Group, Kind, make_group
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.text.patterns import compile_later

_OF_SENDER = {Who.PROMISE: "promised", Who.TODO: "will"}
_MOST_IN_VERB = 2
_NEAR = 2
"""Facts, within which "them" means what was named."""


@value
class Pledges:
    """What a language needs to find it; one without `pledge` in topics.toml finds nothing."""

    chunker: Chunker
    cutting: Cutting
    doubts: Doubts
    groups: dict[str, Group]
    """By how it is told: "promised", "will", "offered", "invited", "may"."""
    verbs: frozenset[str]
    """Plain forms of what one does for another, some with the particle behind them."""
    sending: frozenset[str]
    """Those that need no recipient."""
    upon: frozenset[str]
    """Those of what one does with a thing of somebody's: "mend"."""
    contact: frozenset[str]
    senders: frozenset[str]
    for_whom: frozenset[str]
    """What may lead to the one for whom it is, behind the thing."""
    pronouns: frozenset[str]
    """Words for things that were named before."""
    offering: str
    """Stands where somebody offers something in so many words."""
    offers: tuple[tuple[re.Pattern[str], str], ...]
    """What leads to what the contact is to do, and the group that tells it."""

    def readings(self, scrap: Scrap, brief: Brief, field: str, sure: Sequence[Reading]) -> Iterator[Reading]:
        """What a line pledges; `sure` tells what the contact looks for: "told her I'd bring them"."""
        who, wanted = scrap.jotting.who, self._wanted_before(scrap.fact, sure)
        by = scrap.jotting.by if who in _OF_SENDER and not is_over(scrap.jotting.by, brief) else ""
        for number, clause in enumerate(self.cutting.clauses(scrap.jotting.text) if self.groups else ()):
            own = who in _OF_SENDER and not number
            if own:
                words, certain = self._meant(clause, wanted), who is Who.PROMISE
                name, act = _OF_SENDER[who], self._act(words, self.contact, sure=certain)
            else:
                name, act = self._offered(clause) if number or who is Who.ELIDED else ("", "")
            group, told = self.groups.get(name), (self.chunker.persons.turned(act) if act else "")
            # What somebody offered on a condition was offered all the same, and "said I could" is no doubt; what was promised so is no promise.
            doubtful = self.doubts.of_stretch(clause if own else act)
            if doubtful or self.doubts.of_life(clause, field):
                return
            spoilt = self.doubts.of_sentence(clause) or self.doubts.spoil(clause, brief, field, to_come=True)
            if told and group and not spoilt:
                thing = self.thing_in(told)
                head = heading_of(self.chunker.nouns, thing) if thing else ""
                slots = {"act": told, "object": thing, "object_head": head, "by": by}
                yield Reading(group=group, fact=scrap.fact.id, slots=slots, text=clause)

    def _wanted_before(self, fact: Fact, sure: Sequence[Reading]) -> str:
        """What the contact was just said to look for, as something known; empty where it is not sure."""
        needs = [reading for reading in sure if reading.kind is Kind.NEED and "wanted" in reading.slots]
        both = (fact.id[1:], needs[-1].fact[1:]) if needs else ("", "")
        near = all(map(str.isdigit, both)) and abs(int(both[0]) - int(both[1])) <= _NEAR
        return self.chunker.known(needs[-1].slots["wanted"]) if near else ""

    def _meant(self, clause: str, wanted: str) -> list[str]:
        """The words, those for things that were named before with their names, and none that points: "the article" for "that article"."""
        words = clause.split()
        for at, word in enumerate(words):
            if wanted and at and word.lower() in self.pronouns:
                return [*words[:at], *wanted.split(), *words[at + 1 :]]
            if word.lower() in self.chunker.nouns.deictics and at + 1 < len(words):
                words[at] = self.chunker.nouns.definite
        return words

    def _offered(self, clause: str) -> tuple[str, str]:
        """How something that the contact is to do is told, and what it is."""
        for lead, name in self.offers:
            if match := lead.match(clause):
                rest = clause[match.end() :].split()
                # "said I could borrow her press": it is the sender who does it
                return name, self._act(rest, self.senders, sure=name != "offered" or self.offering in match[0].lower())
        return "", ""

    def _act(self, words: list[str], persons: frozenset[str], *, sure: bool) -> str:
        """The verb of `words`, for whom of `persons` it is, and the thing; empty where one of them is not plain.

        `sure`: it need not be said for whom.
        """
        act = self.cutting.verbs.ing(words[0].lower()) if words else None
        words = [act.base, *words[1:]] if act else words
        length = next((n for n in (_MOST_IN_VERB, 1) if " ".join(words[:n]).lower() in self.verbs), 0)
        if not length:
            return ""
        verb, rest = " ".join(words[:length]).lower(), words[length:]
        whom = rest[0].lower() if rest and rest[0].lower() in persons and not self._owns(verb, rest) else ""
        told, rest = ([verb, self._named(whom)], rest[1:]) if whom else ([verb], rest)
        if rest[:1] and f"{verb} {rest[0].lower()}" in self.verbs:
            told, rest = [*told, rest[0].lower()], rest[1:]
        thing = self.chunker.at_start(rest, known=True)
        if not thing:
            return ""
        rest = rest[len(thing.split()) :]
        if self._is_compound(rest):
            thing, rest = f"{thing} {rest[0]}", rest[1:]
        if not whom and len(rest) > 1 and rest[0].lower() in self.for_whom and rest[1].lower() in persons:
            whom = rest[1].lower()
            thing = f"{thing} {rest[0].lower()} {self._named(whom)}"
        return " ".join([*told, thing]) if whom or sure or verb in self.sending else ""

    def _owns(self, verb: str, rest: list[str]) -> bool:
        """Whether a word for the contact says whose the thing is: "mend her kettle", but "mend her the kettle"."""
        persons = self.chunker.persons
        then = rest[1].lower() if len(rest) > 1 else ""
        return verb in self.upon and rest[0].lower() in persons.possessives and then not in {"", *persons.after_object}

    def _is_compound(self, rest: list[str]) -> bool:
        """Whether what could be a verb is the noun itself, where the clause has its verb: "firmware notes"."""
        nouns, following = self.chunker.nouns, [word.lower() for word in rest[:2]]
        plural = following[:1] and following[0].isalpha() and nouns.is_plural(following[0])
        return bool(plural) and following[0] not in nouns.small and following[-1] not in nouns.determiners

    def _named(self, whom: str) -> str:
        return whom if whom in self.senders else self.chunker.persons.as_object(whom)

    def thing_in(self, act: str) -> str:
        """The thing in what is to be done, as something both know; empty where none is sure."""
        words = act.split()
        found = (self.chunker.at_start(words[at:], known=True) for at in range(1, len(words)))
        thing = next(filter(None, found), "")
        return self.chunker.known(thing) if thing else ""


def make_pledges(table: Table, chunker: Chunker, cutting: Cutting, doubts: Doubts) -> Pledges:
    """From `pledge` in topics.toml; without it, nothing is ever found."""
    entry = table.get("pledge", {})
    persons = chunker.persons
    return Pledges(
        chunker=chunker,
        cutting=cutting,
        doubts=doubts,
        groups={name: make_group(f"pledge-{name}", told) for name, told in entry.get("tell", {}).items()},
        verbs=spaced_set(entry, "verbs"),
        sending=spaced_set(entry, "sending"),
        upon=spaced_set(entry, "upon"),
        contact=frozenset({*persons.objects, PERSON}),
        senders=listed_set(entry, "senders"),
        for_whom=listed_set(entry, "for_whom"),
        pronouns=listed_set(entry, "pronouns"),
        offering=entry.get("offering", "\0"),
        offers=tuple((compile_later(find, re.IGNORECASE), name) for find, name in entry.get("offers", ())),
    )
