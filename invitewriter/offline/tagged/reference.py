"""Says what "it" and "them" mean in what is promised or offered, where an earlier clause names one thing that fits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.clauses import Clauses
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word

_THING = re.compile(r"[doS](?:[AEG1N]|[NP]')*N(?:f[doS]?[AGEN1P]*[NP])?")
"""A thing with what tells which it is: "our store list", "my aunt's maps of the moor"."""
_CUT = re.compile(r"A(?=[,;.]|$)")
"""What may be the last word of a thing, and was not taken for one: "the tea cosy"."""
_BETWEEN_TWO = re.compile(r"[iuU]a*M|^[,c]*a*M|^[,c]*a*u?a*B?[TG]|^[,c]*V[UmSod1tr]")
"""What is to come, or was done: there "it" may be what one of the two has for the other."""
_LEFT_OUT = re.compile(r"Ma*(V)(?:f[mU])?$")
_CLAUSE, _NOUNS = re.compile("[VZTEOBHM]"), ("N", "P")
_ITSELF, _COUNTED = "t", frozenset("1r")
_GOES_ON = frozenset("NA")


@value
class Named:
    """A thing that a sentence names."""

    told: str
    known: str
    """The same as one that is known by now: "the map" for "a map"."""
    tag: str
    """The tagger's tag of its noun."""


@value
class Reference:
    """A language's words for things named before."""

    tagger: Tagger
    clauses: Clauses
    one: frozenset[str]
    another: frozenset[str]
    several: frozenset[str]
    """Words for one thing, for another of its kind, and for several."""
    single: frozenset[str]
    plural: frozenset[str]
    """The tagger's tags for nouns of one thing, and of several."""
    of: frozenset[str]
    """Its tags for the preposition behind which a thing's kind stands: "one of the two"."""
    handed: frozenset[str]
    """Verbs that hand on what was named, where they name nothing: "has the plan, will share"."""
    where: frozenset[str]
    """Prepositions of where a thing is: what stands behind them is none that is given."""
    to_do: str
    """What makes a clause of what is to be done."""
    known: Mapping[str, str]
    """What articles become once a thing is known."""

    def resolved(self, text: str, earlier: str) -> str:
        """`text` with the first "it", "them" or "one" of what was or is to be done named; as it is where nothing or several things fit.

        `earlier` is the sentence before it.
        """
        sentence = self.tagger.tagged(text)
        here: list[Named] = []
        for part in self.clauses.parted(sentence):
            if _BETWEEN_TWO.search(part.kinds):
                for at, word in enumerate(part.words):
                    named = list(self._things([part.part(0, at)]))
                    points = self._points(word, part.words[at + 1 : at + 2]) and not named
                    if points and (thing := self._fitting(word.text.lower(), here, self._before(earlier))):
                        return _put(text, word, thing, part)
            if (left_out := _LEFT_OUT.search(part.kinds)) and part.words[left_out.start(1)].lemma in self.handed:
                verb, thing = part.words[left_out.start(1)], self._one(here)
                return f"{text[: verb.end]} {thing}{text[verb.end :]}" if thing else text
            here += self._things([part])
        return text

    def _before(self, earlier: str) -> list[Named]:
        """The things that the sentence before names."""
        return list(self._things([self.tagger.tagged(earlier)])) if earlier else []

    def _one(self, things: Sequence[Named]) -> str:
        """The one thing that was named; empty where there are several."""
        known = {thing.known for thing in things}
        return known.pop() if len(known) == 1 else ""

    def resolved_act(self, act: str, earlier: str) -> str:
        """The same of words that begin with the plain form of a verb: what the sender is to do."""
        return self.resolved(f"{self.to_do} {act}", earlier).removeprefix(f"{self.to_do} ")

    def _points(self, word: Word, behind: Sequence[Word]) -> bool:
        """Whether it stands for a thing: "it", and "one" where none follows."""
        alone = word.kind in _COUNTED and word.text.lower() in self.another
        return word.kind == _ITSELF or (
            alone and not any(then.kind in _GOES_ON or then.tag in self.of for then in behind)
        )

    def _things(self, parts: Sequence[Tagged]) -> Iterator[Named]:
        """The things that parts name."""
        for part in parts:
            for found in _THING.finditer(part.kinds):
                if found.start() and part.words[found.start() - 1].text.lower() in self.where:
                    continue  # "one in the attic"
                if _CLAUSE.match(part.kinds, found.end()) and part.kinds[found.start() - 1 : found.start()] in _NOUNS:
                    continue  # "the songs the girls sing"
                head = found[0].split("f")[0]
                noun = part.words[found.start() + len(head) - 1]
                first = part.words[found.start()]
                told = part.between(found.start(), found.end())
                article = self.known.get(first.text.lower(), "")
                known = f"{article}{told[len(first.text) :]}" if article else told
                if _CUT.match(part.kinds, found.end()):
                    told = known = ""  # what is meant is not sure
                yield Named(told=told, known=known, tag=noun.tag)

    def _fitting(self, word: str, *named: Sequence[Named]) -> str:
        """The one thing that the word can mean, of the first of `named` that holds some; empty where there is none, or more than one.

        "One" is another of what was told as one of many: "asked for a cutting; send her one".
        """
        if word in self.another:
            several = ({thing.told for thing in things if thing.told != thing.known} for things in named)
        else:
            tags = self.single if word in self.one else self.plural if word in self.several else frozenset[str]()
            several = ({thing.known for thing in things if thing.tag in tags} for things in named)
        fitting = next(filter(None, several), set())
        return fitting.pop() if len(fitting) == 1 else ""


def _put(text: str, word: Word, thing: str, part: Tagged) -> str:
    """`text` with the thing in the place of the word, behind a particle: "dig out the map" for "dig it out"."""
    at = part.words.index(word) + 1
    particle = next((each for each in part.words[at : at + 1] if each.kind == "p"), None)
    if particle:
        return f"{text[: word.start]}{particle.text} {thing}{text[particle.end :]}"
    return f"{text[: word.start]}{thing}{text[word.end :]}"


def make_reference(table: Table, tagger: Tagger, clauses: Clauses) -> Reference:
    """From the table `reference` of tagged.toml."""
    return Reference(
        tagger=tagger,
        clauses=clauses,
        **{
            name: listed_set(table, name)
            for name in ("where", "one", "another", "several", "single", "plural", "of", "handed")
        },
        to_do=table["to_do"],
        known=dict(table["known"]),
    )
