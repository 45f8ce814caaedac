"""Whether a phrase of the notes, turned to the contact, is what a slot takes: a noun phrase, something done, a question."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.offline.grammar.inflection import BASE, Verb
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import core_of, head_of, is_single, is_vague
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import asks, has_object, reads, reads_all, stands
from invitewriter.offline.grammar.verbs import Verbs

if TYPE_CHECKING:
    from invitewriter.offline.grammar.subordinate import Subordinate

_FEWEST_IN_STATEMENT, _MOST_IN_STATEMENT = 4, 16
_MOST_WORDS_OF_STUFF = 2
_PAIR = 2
"""Words: an article and its noun."""
_COMPOUND = 12
"""Letters of a noun that says by itself what is out of the common."""
_BARE = frozenset({"object", "stuff"})
"""Slots whose first noun may lack its determiner."""
_ROWS = frozenset({"where", "middle", "local"})
"""Slots that take noun phrases with their prepositions."""
_MAY_BE_DONE = frozenset({"matter", "object", "domain"})
"""Slots that take something done."""


@value
class Fitting:
    """What a language needs to check what a pattern has found for a slot."""

    persons: Persons
    nouns: Nouns
    verbs: Verbs
    subordinate: Subordinate | None = None
    """Where verbs stand last in the clauses that notes report."""

    def turns_to_kin(self, text: str) -> bool:
        """Whether an "and" goes on with somebody of theirs, who does something of their own: "violins and your brother bows"."""
        words = text.split()
        after = zip(words, words[1:], words[2:], strict=False)
        is_kin = (
            join in self.nouns.joins and self.persons.is_own(own) and self.persons.is_other(who)
            for join, own, who in after
        )
        return any(is_kin)

    def tells_of_someone(self, text: str) -> bool:
        """Whether the phrase is about some person ("a client as an example"), not about people in general ("patients")."""
        nouns, people, stretch = self.nouns, self.persons.entrusted, list[str]()
        words = [word.strip(",").lower() for word in text.split()]
        if words[:1] and words[0] in nouns.questions:
            return False  # "how much a child can be trusted with"
        ends = nouns.prepositions | nouns.joins | (nouns.relatives - nouns.determiners)
        for word, then in zip(words, [*words[1:], ""], strict=True):
            stretch = [] if word in ends else [*stretch, word]
            if word in people or word.removesuffix("s") in people:
                heads = not then or then in nouns.small  # not "a member survey"
                particular = not nouns.determiners.isdisjoint(stretch) or not nouns.is_plural(word)
                if heads and particular:
                    return True
        return False

    def goes_on_with_verb(self, text: str) -> bool:
        """Whether an "and" goes on with a word that is a verb and nothing else: "start a table and is looking for sets"."""
        pairs = itertools.pairwise(text.lower().split())
        return any(join in self.nouns.joins and after in self.persons.finite for join, after in pairs)

    def has_verb(self, text: str) -> bool:
        """Whether a finite verb stands in what should be a phrase, where verbs are told from nouns by their small letter."""
        words = [] if self.nouns.capitals else [word for word in text.split() if word.islower()]
        auxiliary = self.subordinate is not None and not self.subordinate.finite.keys().isdisjoint(words)
        acts = bool(words) and bool(self.verbs.act_form) and self.verbs.action(text.split()) is not None
        return auxiliary or acts or any(word in self.verbs.by_form for word in words if word not in self.nouns.small)

    def fits(self, name: str, text: str, *, written_out: bool) -> bool:
        """Whether `text` is what the slot `name` takes; function words may lack in notes that are not `written_out`."""
        if name == "question":
            return asks(self.nouns, text)
        if name == "statement":
            return self.states(text)
        if name in _ROWS:
            words = text.lower().split()
            row = has_object(self.nouns, text) if name == "middle" else self.nouns.prepositions_before(words) > 0
            if name == "local":
                never = self.nouns.calendar | self.nouns.about | self.nouns.company
                row = words[0] in self.nouns.local and never.isdisjoint(words) and not self._names_whom(text.split())
            return row and reads_all(self.nouns, text, self.verbs, written_out=written_out)
        if name == "matter" and self.nouns.is_action(text):
            told = written_out and stands(self.nouns, text)
            return told or self._complements(text.split()[1:], written_out=written_out)
        # "über Dinkel", "über Dinkel und ihre Mühle": where nouns have a capital, one alone stands as the notes have it.
        first, join, rest = (*text.split(" ", 2), "", "")[:3]
        alone = name == "matter" and not self.nouns.capitals and first[:1].isupper() and join in {"", *self.nouns.joins}
        whole = alone and stands(self.nouns, text) and (not join or self._reads(rest, written_out=written_out))
        return self._is_kind(name, text) and (whole or self._reads(text, bare=name in _BARE, written_out=written_out))

    def _names_whom(self, words: list[str]) -> bool:
        """Whether one is named behind a place whom somebody met there: "auf dem Fest in Aurich ihren Mann"."""
        own = {own for word, own in self.persons.possessives.items() if word not in self.nouns.genitives}
        other = own | self.nouns.determiners - self.nouns.genitives
        return any(one[0].isupper() and two in other for one, two in itertools.pairwise(words))

    def _reads(self, text: str, *, bare: bool = False, written_out: bool) -> bool:
        if written_out:
            return stands(self.nouns, text) and not self._goes_on(text)
        if any(j in self.nouns.joins and w in self._own_words for j, w in itertools.pairwise(text.lower().split())):
            return False  # "kilns and I bought a jug"
        return reads(self.nouns, text, self.verbs, bare=bare)

    @kept
    def _own_words(self) -> frozenset[str]:
        """Words for the sender that are no determiner."""
        return self.nouns.senders - self.nouns.determiners

    def _goes_on(self, text: str) -> bool:
        """Whether an "and" in what should be a phrase goes on with a verb: "the works and had come", "a choir and teaches"."""
        words = text.lower().split()
        asks = words[0] in self.nouns.questions
        follow = zip(words, words[1:], [*words[2:], ""], strict=False)
        if any(
            j in self.nouns.joins and w not in self.nouns.small and then in self.nouns.articles for j, w, then in follow
        ):
            return not asks  # "a garden and feeds the choir"
        for join, after in itertools.pairwise(words):
            finite = self.verbs.forms_of(after) - {BASE, "ing"}
            subject = after in self._own_words or after in self.nouns.reduced
            if join in self.nouns.joins and not asks and (finite or subject or after in self.persons.finite):
                return True
        return False

    def states(self, text: str) -> bool:
        """Whether `text`, already turned, says what the contact or a thing of theirs does, in words of a sentence."""
        words = text.split()
        if not _FEWEST_IN_STATEMENT <= len(words) <= _MOST_IN_STATEMENT or words[-1].lower() in self.nouns.small:
            return False
        if any(before in self.persons.finite and word == "2" for before, word in itertools.pairwise(words)):
            return False  # "the trick is 2 look up": shorthand for another word
        opens = (
            words[0].lower() in {self.persons.name, self.persons.name_possessive}
            or words[0].lower() in self.nouns.definites
        )
        # "the mill at Ely" says nothing of it
        says = words[0].lower() not in self.nouns.definites or any(map(self._may_be_finite, words[2:]))
        return opens and says and self.nouns.particular(words) and self.nouns.written_out(text)

    def _may_be_finite(self, word: str) -> bool:
        known = word in self.persons.finite or word in self.persons.after_you.values() or word in self.verbs.by_form
        return known or word.endswith(self.nouns.participle_endings)

    def _is_kind(self, name: str, text: str) -> bool:
        """Whether the phrase is what this slot takes, were it a phrase."""
        nouns, first = self.nouns, text.split(maxsplit=1)[0].lower()
        if self._is_person(first) or first in self._pronouns or (name in {"thing", "stuff"} and first[0].isdigit()):
            return False  # "told me you write", "wants us to write", "bakes 200 loaves": of what else, and how often?
        fits = {
            "single": is_single(nouns, text),
            "own": is_single(nouns, text) and bool(self.persons.owned(text)) and not is_vague(nouns, text),
            "treasure": self._is_rare(text),
            "told_treasure": self._is_rare(text, told=True),
            "topic": first not in nouns.determiners,
            "wanted": not nouns.is_unique(text),
            "domain": not nouns.is_unique(text) and first not in nouns.determiners,
            "stuff": len(head_of(nouns, text).split()) <= _MOST_WORDS_OF_STUFF,
        }
        return fits.get(name, True) and (name in _MAY_BE_DONE or not nouns.is_action(text))

    def _is_rare(self, text: str, *, told: bool = False) -> bool:
        """Whether it is one thing out of the common that somebody has, told by more than its name: "a stethoscope of pear wood".

        `told`: a clause behind it tells more.
        """
        nouns, words = self.nouns, core_of(self.nouns, text).split()
        head = (head_of(nouns, text).split() or [""])[-1]
        if not (words and head):
            return False
        single = words[0].lower() in nouns.indefinites or is_single(nouns, text)
        fits = single and bool(self.persons.owned(text)) and not is_vague(nouns, text)
        common = head.lower().endswith(nouns.common) or self.persons.mentions_other(text)
        return fits and not common and (told or len(words) > _PAIR or "-" in head or len(head) >= _COMPOUND)

    def is_act(self, words: list[str], *, written_out: bool) -> bool:
        """Whether the words are something to do: "learn pottery", "show me the kiln", "learn to weld"."""
        found = self.verbs.action(words)
        if self.verbs.act_form and (at := self._first_act(words)):
            further = self.verbs.action(words[at + 1 :])
            # "and to send", "and to send as a PDF"
            led = further and (not further[1] or words[at + 1].lower() in self.nouns.mass_after)
            goes_on = bool(led) or self.is_act(words[at + 1 :], written_out=written_out)
            return goes_on and self.is_act(words[:at], written_out=written_out)
        if found is None and written_out and not self.verbs.act_form:
            # Where sentences are written out, what stands after "wants to" is a verb, known or not.
            known = words[0].islower() and words[0] not in self.nouns.small
            return known and len(words) > 1 and self._complements(words[1:], written_out=written_out)
        if found is None or not found[1] or (len(found[1]) == 1 and self._gives(found[0], found[1][0])):
            return False
        return self._complements(found[1], written_out=written_out)

    def _first_act(self, words: list[str]) -> int:
        """Where an "and" stands that leads from one thing to do to a further one, where verbs stand last; 0 for nowhere."""
        joined = (at for at in range(2, len(words) - 1) if words[at].lower() in self.nouns.joins)
        return next((at for at in joined if self.verbs.action(words[:at])), 0)

    def _gives(self, verb: Verb, whom: str) -> bool:
        """Whether it is not told what somebody gives ("show me")."""
        return verb.base in self.verbs.sets.get("giving", ()) and self._is_person(whom)

    def _is_person(self, word: str) -> bool:
        """Whether the word stands for the sender or, in the letter, for the contact."""
        return word.lower() in self._own_words or word in self.persons.objects.values()

    @kept
    def _pronouns(self) -> frozenset[str]:
        """Words for the contact that are no determiner of what follows: "Ihnen ohne Namen" is no thing."""
        return frozenset(word.lower() for word in self.persons.objects.values()) - self.nouns.determiners

    def _complements(self, words: list[str], *, written_out: bool) -> bool:
        """Whether the words can follow a verb: nothing, a noun phrase, or one after a preposition."""
        if words and self._is_person(words[0]) and words[0].lower() not in self.nouns.determiners:
            words = words[1:]
        if not words:
            return True
        if words[0].lower() == self.nouns.before_verb and self.verbs.plain(words[1:]):
            return len(words) == 2 or self.is_act(words[1:], written_out=written_out)
        if self.verbs.act_form:
            others = self._without_persons(words)  # "ein Wort für mich"
            return not others or reads_all(self.nouns, " ".join(others), self.verbs, written_out=written_out)
        start = self.nouns.prepositions_before(words)
        return self._reads(" ".join(words[start:]), written_out=written_out)

    def _without_persons(self, words: list[str]) -> list[str]:
        """The words without those for the sender or the contact to which a preposition leads."""
        led = {
            at
            for at, (one, then) in enumerate(itertools.pairwise(words))
            if one.lower() in self.nouns.prepositions
            and self._is_person(then)
            and then.lower() not in self.nouns.determiners
        }
        return [word for at, word in enumerate(words) if at not in led and at - 1 not in led]
