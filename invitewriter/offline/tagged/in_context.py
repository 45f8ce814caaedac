"""Completes clauses by those before them in their sentence: what "seine" and "eine" leave out, whom "der" means, and that it helped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, pairs_in
from invitewriter.offline.tagged.brackets import Bracket
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.doers import OURS
from invitewriter.offline.tagged.tagger import Tagged, Word
from invitewriter.offline.tagged.wording import Wording

_OWNED, _POINTED = "S", "t"
_DETERMINERS = frozenset("doSkA1")


@value
class InContext:
    """What a language needs to do so."""

    wording: Wording
    pointed: dict[str, str]
    """Words that point to somebody as people talk, each with the pronoun: "der", "er"."""
    ones: frozenset[str]
    """Words for one of several things that were named: "eine"."""
    of_theirs: str
    """What says that it is one of theirs, before their noun."""
    helping: frozenset[str]
    """Plain forms of verbs by which something helped."""
    beside: str
    """"With"."""

    def completed(self, clauses: Iterable[Bracket | None], before: Doer) -> Iterator[Bracket]:
        """The clauses of a sentence; `before`: whom the sentence before was about."""
        mine = several = None
        waiting: Bracket | None = None
        first = True
        for read in filter(None, clauses):
            clause = self._of_two(self._of_contact(read) if first and before is Doer.CONTACT else read)
            if waiting and self._helped(clause):
                yield replace(waiting, thanked=True)
                waiting = None
                continue
            if waiting:
                yield waiting
            waiting = self._with_noun(clause, mine, several)
            mine, several = _owned_by_sender(clause) or mine, _several(clause)
            first = False
        if waiting:
            yield waiting

    def _of_contact(self, clause: Bracket) -> Bracket:
        """The clause as one of the contact, where it begins with a word that points to them: "der hat mir geholfen"."""
        words = clause.front.words
        pronoun = self.pointed.get(words[0].text.lower(), "") if len(words) == 1 and words[0].kind == _POINTED else ""
        if not pronoun or clause.form != "HE" or OURS.isdisjoint(clause.middle.kinds):
            return clause
        return replace(clause, doer=Doer.CONTACT, front=clause.front.part(0, 0), subject=pronoun)

    def _of_two(self, clause: Bracket) -> Bracket:
        """The clause as one of both, where it only names what was done with the contact: "mit Anna Pilze gesucht"."""
        words = clause.middle.words
        at = next((at for at, (one, then) in enumerate(pairwise(words)) if self._is_beside(one, then)), -1)
        others = (*words[:at], *words[at + 2 :])
        alone = at >= 0 and OURS.union("uU").isdisjoint(word.kind for word in others)
        if not alone or clause.finite is not None or clause.form != "E" or clause.doer is not Doer.OPEN:
            return clause
        return replace(clause, doer=Doer.BOTH, middle=Tagged(text=clause.middle.text, words=others))

    def _is_beside(self, one: Word, then: Word) -> bool:
        return one.text.lower() == self.beside and then.kind in "uU"

    def _helped(self, clause: Bracket) -> bool:
        """Whether it only says that what was done before it helped the sender: "das hat mir geholfen"."""
        helps = clause.doer is Doer.OTHER and clause.front.kinds == _POINTED and not clause.denied
        return helps and self.wording.lemma(clause) in self.helping and not OURS.isdisjoint(clause.middle.kinds)

    def _with_noun(self, clause: Bracket, mine: Word | None, several: Word | None) -> Bracket:
        """The clause with the noun that its last word leaves out: "hat uns seine gegeben", "hat mir eine geschenkt"."""
        words = clause.middle.words
        if not words or clause.form not in {"HE", "E"}:
            return clause
        last = words[-1]
        if last.kind == _OWNED and mine:
            return replace(clause, middle=Tagged(text=clause.middle.text, words=(*words, mine)))
        if last.text.lower() in self.ones and several:
            one = replace(last, kind="d")
            of_theirs = replace(several, text=f"{self.of_theirs} {several.text}")
            return replace(clause, middle=Tagged(text=clause.middle.text, words=(*words[:-1], one, of_theirs)))
        return clause


def _nouns(clause: Bracket) -> Iterator[tuple[str, Word]]:
    """The nouns of a clause, each with the kind of the word before it."""
    for part in (clause.front, clause.middle):
        for at, word in enumerate(part.words):
            if word.kind == "N":
                yield part.words[at - 1].kind if at else "", word


def _owned_by_sender(clause: Bracket) -> Word | None:
    """What is the sender's: "unsere Zelte"."""
    return next((word for before, word in _nouns(clause) if before == "o"), None)


def _several(clause: Bracket) -> Word | None:
    """Things without an article, of which there are many: "baut Hocker aus Birke"."""
    many = (word for before, word in _nouns(clause) if before not in _DETERMINERS | {"f"} and word.lemma != word.text)
    return next(many, None) if clause.doer in {Doer.CONTACT, Doer.OPEN} else None


def make_in_context(table: Table, wording: Wording) -> InContext:
    """From the table `acts` of tagged.toml."""
    return InContext(
        wording=wording,
        pointed=pairs_in(table, "pointed"),
        ones=listed_set(table, "ones"),
        of_theirs=table["of_theirs"],
        helping=listed_set(table, "helped"),
        beside=table["beside"],
    )
