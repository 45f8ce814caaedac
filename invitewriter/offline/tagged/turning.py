"""Turns tagged words to the contact: "she grows her own" as "you grow your own", and verbs into the form that a sentence needs."""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import Inflection
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.clauses import Clause
from invitewriter.offline.tagged.tagger import Tagged, Word

_ANY = "*"
_PLURAL = frozenset({"they", "them"})


@value
class Turning:
    """A language's words for what is said to the contact."""

    you: str
    your: str
    yours: str
    self: str
    verbs: Mapping[str, str]
    full: Mapping[str, str]
    parts: Mapping[str, Mapping[str, str]]
    fillers: frozenset[str]
    """Adverbs that say nothing, or lean on what stands before."""
    inflection: Inflection

    def said(self, part: Tagged) -> str:
        """The words as said to the contact."""
        words, told, agreeing = part.words, "", False
        for number, word in enumerate(words):
            text = self._said(word, words[number + 1 : number + 2], agreeing=agreeing)
            agreeing = word.kind == "u" or (agreeing and word.kind in "an")
            glued = number and words[number - 1].end == word.start and not (text.isalpha() and told[-1:].isalpha())
            told += text if glued or not told else f" {text}"
        return told.replace(" n't", "n't").strip(" ,")

    def _said(self, word: Word, behind: tuple[Word, ...], *, agreeing: bool) -> str:
        lowered = word.text.lower()
        if word.kind in "uU":
            return self.you
        if word.kind == "S":
            return self.your if behind and behind[0].kind not in ",fcsqh" else self.yours
        if word.kind == "r" and lowered in {"herself", "himself"}:
            return self.self
        if lowered in self.parts:
            kinds = "".join(each.kind for each in behind)
            return self.parts[lowered].get(kinds[:1], self.parts[lowered][_ANY]) if agreeing or lowered != "'s" else word.text
        if agreeing and lowered in self.verbs:
            return self.verbs[lowered]
        if agreeing and word.kind == "Z":
            return word.lemma
        return self.full.get(lowered, "I" if word.kind == "i" else lowered if word.kind in "wmo" else word.text)

    def base(self, verb: Word) -> str:
        """The plain form."""
        return verb.lemma

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
        **{name: table[name] for name in ("you", "your", "yours", "self")},
        verbs=dict(table["verbs"]),
        full=dict(table["full"]),
        parts=dict(table["parts"]),
        fillers=listed_set(table, "fillers"),
        inflection=inflection,
    )
