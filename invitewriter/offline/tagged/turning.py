"""Turns tagged words to the contact: "she grows her own" as "you grow your own", and verbs into the form that a sentence needs."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import Inflection
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.clauses import Clause
from invitewriter.offline.tagged.sentences import calmly
from invitewriter.offline.tagged.tagger import Tagged, Word

_ANY = "*"
_CONTACT = frozenset("uUS")
_SMALL = frozenset("wmod")
"""Kinds of words that begin small but at the beginning of a sentence."""
_NO_THING = frozenset(",fcsqhTZM")
_BETWEEN, _NEAR = "an", 4
"""Adverbs, which may stand between a helper and its verb; and how near that stands."""


@value
class Turning:
    """A language's words for what is said to the contact."""

    you: str
    we: str
    i: str
    the: str
    your: str
    yours: str
    self: str
    selves: frozenset[str]
    """Words for the contact as the one who does it to themselves."""
    verbs: Mapping[str, str]
    full: Mapping[str, str]
    parts: Mapping[str, Mapping[str, str]]
    fillers: frozenset[str]
    """Adverbs that say nothing, or lean on what stands before."""
    past: tuple[str, ...]
    """The endings of pasts that are adjectives as well: "baked"."""
    inflection: Inflection

    def said(self, part: Tagged, bare: Collection[int] = ()) -> str:
        """The words as said to the contact; `bare`: where things begin that want their article."""
        words, told, agreeing = part.words, "", False
        for number, word in enumerate(words):
            own = word.kind == "r" and word.text.lower() in self.selves
            text = self.self if own else self._said(word, words[number + 1 : number + _NEAR], agreeing=agreeing)
            agreeing = word.kind == "u" or (agreeing and word.kind in "an")
            glued = number and words[number - 1].end == word.start and not (text.isalpha() and told[-1:].isalpha())
            text = f"{self.the} {text}" if number in bare else text
            told += text if glued or not told else f" {text}"
        return told.replace(" n't", "n't").strip(" ,")

    def _said(self, word: Word, behind: tuple[Word, ...], *, agreeing: bool) -> str:
        lowered = word.text.lower()
        if word.kind in _CONTACT:
            return self._contact(word, behind)
        if lowered in self.parts and (agreeing or lowered not in self.verbs):  # "the mill's closed"
            then = next((each for each in behind if each.kind not in _BETWEEN), None)
            by = self.parts[lowered]
            return by.get(then.text.lower(), by.get(then.kind, by[_ANY])) if then else by[_ANY]
        if agreeing:
            return self.verbs.get(lowered, word.lemma if word.kind == "Z" else lowered)
        small = word.kind in _SMALL
        return self.full.get(lowered, "I" if word.kind == "i" else lowered if small else calmly(word).text)

    def _contact(self, word: Word, behind: tuple[Word, ...]) -> str:
        if word.kind == "S":
            return self.your if behind and behind[0].kind not in _NO_THING else self.yours
        return self.you

    def is_past(self, verb: Word) -> bool:
        """Whether the word is a form of the past as well as the plain one."""
        return any(verb.text.lower() == each.form("past") for each in self.inflection(verb.lemma))

    def doing(self, verb: Word) -> str:
        """The form in "ing"."""
        return next((each.form("ing") for each in self.inflection(verb.lemma)), "")

    def clause(self, clause: Clause, rest: str) -> str:
        """What the contact does, with `rest` behind it, as behind "that"."""
        adverbs = [word.text for word in clause.adverbs if word.text.lower() not in self.fillers]
        verb = clause.verb.lemma if clause.verb.kind == "Z" else clause.verb.text.lower()
        told = [self._agreed(word, clause) for word in clause.helpers]
        return " ".join([self.you, *filter(None, told), *adverbs, verb, rest]).strip()

    def _agreed(self, word: Word, clause: Clause) -> str:
        lowered = word.text.lower()
        if lowered in self.parts:
            return self.parts[lowered].get(clause.verb.kind, self.parts[lowered][_ANY])
        return self.verbs.get(lowered, self.full.get(lowered, lowered))


def make_turning(table: Table, inflection: Inflection) -> Turning:
    """From the table `turned` of tagged.toml."""
    return Turning(
        **{name: table[name] for name in ("you", "we", "i", "the", "your", "yours", "self")},
        verbs=dict(table["verbs"]),
        full=dict(table["full"]),
        parts=dict(table["parts"]),
        selves=listed_set(table, "selves"),
        fillers=listed_set(table, "fillers"),
        past=tuple(table["past"].split()),
        inflection=inflection,
    )
