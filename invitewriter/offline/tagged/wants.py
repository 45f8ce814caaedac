"""What a clause says that the contact is after: a thing, or somebody to do something."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSONS
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.clauses import Clauses, Doer
from invitewriter.offline.tagged.tagger import Tagged

_THING = re.compile(r"(?P<first>[d1]?)(?P<noun>(?:[AEG1NPa]'?)*N)(?:f[doS]?[AEGN1P]*[NP1])*(?=$|[,fqcsxEaT])")
_SOMEBODY = re.compile(r"(?:r|d[A]?N)(?:qM|x)(?=[VBHO])")
_DONE = re.compile(r"[TE](?=$|[,f])")
_TO_LEARN = re.compile("xVq?x(?=[VBHO])")
_HAS = re.compile(r"[,ca]*(?P<whose>[iw]?)a*(?:HE|H|E|V)(?:[1r]|d[1NA])(?=$|[,fqasiwh])")
_THEN = re.compile(r"c(?=[VZ])")
_COUNTED = "1r"
_NUMBER = "1"


@value
class Want:
    """What the contact is after."""

    thing: str
    """"Baskets for a class of ten"; empty where somebody is wanted to do something."""
    noun: str
    """"Baskets"."""
    several: bool
    act: str = ""
    """What somebody is wanted to do."""
    somebody: str = ""
    """The same with who: "someone to mend the gate"."""
    learnt: bool = False
    """Whether the contact wants to learn to do that."""
    whose: str = ""
    """Who has one, if the sender says so: the kind of that word."""


@value
class Wants:
    """A language's words for that."""

    clauses: Clauses
    needing: frozenset[str]
    """Verbs whose object is wanted."""
    searching: frozenset[str]
    """Those with a preposition: "look for"."""
    idle: frozenset[str]
    """Nouns of what nobody looks for: "a word"."""
    theirs: frozenset[str]
    """Words for what is the contact's and others' with whom they work."""
    having: frozenset[str]
    learning: frozenset[str]
    """Verbs of wanting to be able to do it: "learn to"."""
    one_of: frozenset[str]
    """Words for one of many: "a"."""
    plural: frozenset[str]
    """The tagger's tags for several things."""
    spare: frozenset[str]
    """Words of what is sought that a thing of the sender's need not have, and by which one is counted: "second-hand", "a spare"."""

    def of(self, part: Tagged) -> Want | None:
        """What a clause says that the contact wants; of several verbs, one does."""
        verbs = [0, *(found.start() for found in _THEN.finditer(part.kinds))]
        return next(filter(None, (self._of_verb(part.part(at, len(part.words))) for at in verbs)), None)

    def _of_verb(self, part: Tagged) -> Want | None:
        clause = self.clauses.read(part)
        if clause is None or clause.denied or clause.doer in {Doer.SENDER, Doer.BOTH}:
            return None
        rest = clause.rest
        if (
            clause.verb.lemma in self.needing
            and (learnt := _TO_LEARN.match(rest.kinds))
            and rest.words[1].lemma in self.learning
        ):
            return Want(thing="", noun="", several=False, act=rest.between(learnt.end(), len(rest.words)), learnt=True)
        if clause.verb.lemma in self.searching and rest.kinds.startswith("f"):
            rest = rest.part(1, len(rest.words))
        elif clause.verb.lemma not in self.needing:
            return None
        if somebody := _SOMEBODY.match(rest.kinds):
            who, act = rest.between(0, somebody.end()), rest.between(somebody.end(), len(rest.words)).split()
            theirs = " ".join(PERSONS if word in self.theirs else word for word in act)
            return Want(thing="", noun="", several=False, act=theirs, somebody=f"{who} {theirs}")
        return self._thing(rest)

    def _thing(self, rest: Tagged) -> Want | None:
        """The thing with which the words begin, where it is one of many."""
        found = _THING.match(rest.kinds)
        if not found:
            return None
        start, end = found.span("noun")
        several = rest.words[end - 1].tag in self.plural
        counted = rest.words[0].kind == _NUMBER or rest.words[0].text.lower() in self.one_of
        if not (counted if found["first"] else several) or rest.words[end - 1].lemma in self.idle:
            return None
        noun = " ".join(word.text for word in rest.words[start:end] if word.text.lower() not in self.spare)
        done = _DONE.match(rest.kinds, end)  # "an oven cleaned"
        if done:
            act = f"{rest.words[end].lemma} {rest.between(0, end)}"
            return Want(thing="", noun=noun, several=several, act=act)
        return Want(thing=rest.between(0, found.end()), noun=noun, several=several)

    def had(self, part: Tagged, want: Want) -> Want | None:
        """The same where the clause says that the sender has one: "we've two in the shed"; None where it does not."""
        found = _HAS.match(part.kinds)
        if not found:
            return None
        verbs = [word.lemma for word in part.words[: found.end()] if word.kind in "HEV"]
        last = part.words[found.end() - 1]
        counted = last.kind in _COUNTED or last.text.lower() in self.spare
        has = verbs and self.having.issuperset(verbs) and counted
        return replace(want, whose=found["whose"]) if has else None


def make_wants(table: Table, clauses: Clauses) -> Wants:
    """From the table `wants` of tagged.toml."""
    sets = ("idle", "theirs", "needing", "searching", "having", "learning", "one_of", "plural", "spare")
    return Wants(clauses=clauses, **{name: listed_set(table, name) for name in sets})
