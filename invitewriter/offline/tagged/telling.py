"""Tells a clause as far as it is whole and leans on nothing, in the forms that the sentences of a letter need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.clauses import Clause, Clauses, Doer
from invitewriter.offline.tagged.leaning import Leaning, before_asides
from invitewriter.offline.tagged.tagger import Tagged
from invitewriter.offline.tagged.turning import Turning

_THING = re.compile(r"[mU]?((?:[doS1AEG]|[oSd]?[NP]+')*[NP]+)")
_REMARK = re.compile(r",(?:[AG]+N|1+N)$")
"""Finds what was thought of somebody, or a measure, behind what they did: "lent me her saw, trusting soul", "cut a slot, 3 cm"."""
_NAME = re.compile(r"\b[A-Z]\w+")
BINDING = frozenset(
    {
        "promised",
        "will",
        "owed",
        "offered",
        "pledged",
        "promised_thing",
        "may",
        "still",
        "would_like",
        "for_them",
        "attends",
    }
    | {"offered_by_sender", "offers_to", "allowed"}
)
"""Names of what binds somebody: it is told with what it depends on, or not at all."""
_OF_LIFE = frozenset({"told", "told_me", "rule", "long", "past", "shared", "liked", "asked", "ask_them"})
"""Names of what is told with all that stands behind its verb: "reckons the damp comes from the gutter"."""
_HANGING = ("s", "q")
"""Kinds of words with which begins what a clause depends on: "if", "when"."""
_ASKING, _THEIRS = "q", "S"
_MEETING = frozenset({"offered", "pledged", "invited"})
"""Names of what may bring the sender together with people of the contact's."""
_FINITE = frozenset("BMHZT")


@value
class Told:
    """What a clause tells."""

    name: str
    """Of the table of tagged.toml that tells it."""
    slots: Mapping[str, str]
    text: str
    """The words it was read from."""
    lemma: str
    """The plain form of its verb."""
    main: str
    """The words up to a question among them, which may deny."""
    of_others: str
    """The words but for the sender's own people: "my niece"."""
    before: str = ""
    """What stands before it in its sentence."""


@value
class Telling:
    """What a language needs to tell clauses."""

    clauses: Clauses
    turning: Turning
    leaning: Leaning
    own: frozenset[str]
    """Words for what is the sender's."""
    letting: frozenset[str]
    """What somebody is let do, by its plain form."""
    receivers: Mapping[Doer, str]
    """Who is let do it: "me"."""
    own_people: frozenset[str]
    """What the sender calls people of theirs, with a capital: "Mum"."""

    def whole(self, clause: Clause, name: str) -> Iterator[Told]:
        """The clause, without its last parts where it is not whole with them; nothing where it never is."""
        told = self.leaning.but_asides(clause.rest) if clause.elided else before_asides(clause.rest)
        courtesy = name not in _OF_LIFE
        if told.kinds[:1] in _FINITE:
            return  # "labels are written": the verb is a noun
        for part in self.clauses.shorter(told, adverbials=courtesy):
            if name in BINDING and clause.rest.kinds[len(part.words) :].lstrip(",").startswith(_HANGING):
                return  # "when it stops burning": nobody is promised it outright
            remark = _REMARK.search(part.kinds) if courtesy else None
            rest = self.leaning.but_ends(part.part(0, remark.start()) if remark else part, dated=courtesy)
            bare = clause.elided and name not in BINDING
            if rest.words and self.clauses.is_whole(rest) and not self.leaning.leans(rest, bare=bare):
                yield self._told(clause, rest, name)
                return

    def _told(self, clause: Clause, rest: Tagged, name: str) -> Told:
        bare = set(self.leaning.bare_things(rest)) if name in BINDING else set[int]()
        verb, told = clause.verb, self.turning.said(rest, bare)
        asked = next((at for at, word in enumerate(rest.words) if word.kind == _ASKING), len(rest.words))
        return Told(
            name=name,
            text=f"{verb.text} {rest.between(0, len(rest.words))}",
            lemma=verb.lemma,
            main=f"{verb.text} {rest.between(0, asked)}",
            of_others=" ".join(self._of_others(rest, known=name in _MEETING)),
            slots={
                "act": f"{verb.lemma} {told}",
                "doing": f"{self.turning.doing(verb)} {told}",
                "clause": self._clause(clause, told),
                "letting": self._letting(clause, told),
                "object": self._thing(rest),
                "rest": told,
            },
        )

    def _clause(self, clause: Clause, told: str) -> str:
        if clause.doer is Doer.CONTACT:
            return self.turning.clause(clause, told)
        other = self.turning.said(clause.subject) if clause.doer is Doer.OTHER and clause.subject else ""
        subjects = {Doer.ANYONE: self.turning.you, Doer.SENDER: self.turning.i}
        subject = other or subjects.get(clause.doer, self.turning.we)
        return " ".join([subject, *(word.text for word in clause.helpers), clause.verb.text, told])

    def _letting(self, clause: Clause, told: str) -> str:
        """What the contact is thanked for who said that it may be done: letting it be done, or saying so."""
        other = self.turning.said(clause.subject) if clause.doer is Doer.OTHER and clause.subject else ""
        whom = other or self.receivers.get(clause.doer, "")
        if whom and clause.verb.lemma in self.letting:
            return f"letting {whom} {clause.verb.lemma} {told}"
        return f"saying that {self._clause(clause, told)}"

    def _of_others(self, rest: Tagged, *, known: bool) -> Iterator[str]:
        """The words but for the sender's own people, and the contact's where they are `known` by what is offered."""
        owned = False
        for word in rest.words:
            owned = (
                word.text.lower() in self.own or (known and word.kind == _THEIRS) or (owned and word.kind in "AN'P1")
            )
            if not owned and word.text not in self.own_people:
                yield word.text

    def but_own(self, text: str) -> str:
        """`text` without the sender's own people."""
        return _NAME.sub(lambda name: "" if name[0] in self.own_people else name[0], text)

    def _thing(self, rest: Tagged) -> str:
        """The thing right behind the verb."""
        found = _THING.match(rest.kinds)
        return self.turning.said(rest.part(found.start(1), found.end(1))) if found else ""


def make_telling(table: Table, clauses: Clauses, turning: Turning, leaning: Leaning) -> Telling:
    """From the table `acts` of tagged.toml."""
    return Telling(
        clauses=clauses,
        turning=turning,
        leaning=leaning,
        own=listed_set(table, "own"),
        letting=listed_set(table, "let_do"),
        receivers={Doer.SENDER: table["to_me"], Doer.BOTH: table["to_us"]},
        own_people=listed_set(table, "own_people"),
    )
