"""What a pattern found, checked and turned to the person the letter speaks to: "the roof of her barn", "the roof of your barn"."""

from __future__ import annotations

import itertools
import re

from invitewriter.domain import value
from invitewriter.offline.articles import (
    calling,
    made_definite,
    with_determiner,
    with_indefinite,
    with_the,
    without_determiner,
)
from invitewriter.offline.asked import ASKED
from invitewriter.offline.clause import Clause
from invitewriter.offline.nouns import Nouns
from invitewriter.offline.parts import core_of, head_of, heading_of, is_single, is_vague
from invitewriter.offline.pattern import CONTACT, PERSONS
from invitewriter.offline.person import Persons
from invitewriter.offline.phrase import asks, has_object, reads, reads_all, stands
from invitewriter.offline.subordinate import Subordinate
from invitewriter.offline.verbs import BASE, Verbs

QUOTE = "\ue002"
"""Stands in a clause for what is quoted."""


_FEWEST_IN_STATEMENT, _MOST_IN_STATEMENT = 4, 16
_MOST_WORDS_OF_STUFF = 2
_MOST_WORDS_OF_THEIRS = 4
_BARE = frozenset({"object", "stuff"})
"""Slots whose first noun may lack its determiner."""
_STAND_INS = {"quote": QUOTE, "whether": ASKED}
"""Slots for what the reader of the sentence puts in, by what stands for it."""
_REPORTED = frozenset({"question", "said"})
"""Slots that hold a clause which a conjunction leads into."""
_CLAUSES = frozenset({"question", "statement"})
"""Slots that hold a verb."""
_COUNTED = frozenset({"thing", "own", "wanted"})
"""Slots whose first noun may want an indefinite article in shorthand."""
_ROWS = frozenset({"where", "middle", "local"})
"""Slots that take noun phrases with their prepositions."""
_MAY_BE_DONE = frozenset({"matter", "object", "domain"})
"""Slots that take something done."""


@value
class Slots:
    """A language's means to fill slots."""

    persons: Persons
    nouns: Nouns
    verbs: Verbs
    continued: re.Pattern[str]
    """Finds the comma before what continues a phrase or a clause: ", die ...", ", wie ..."."""
    subordinate: Subordinate | None = None
    """Where verbs stand last in the clauses that notes report."""

    def found(self, clause: Clause, match: re.Match[str], *, written_out: bool) -> dict[str, str] | None:
        """The slots of a clause by name; None where one of them is no such phrase, or it is not clear whom it means.

        Of a sentence that is `written_out` it is taken for granted that its noun phrases have all their small words.
        """
        slots: dict[str, str] = {}
        rest, last = "", 0
        for name, raw in sorted(match.groupdict().items(), key=lambda item: match.start(item[0])):
            if raw is None or name == "second":
                continue
            if name.startswith(CONTACT):
                text: str | None = self.persons.as_object(raw)
            else:
                text = self._checked(name, raw, written_out=written_out)
            if not text:
                return None
            rest += self._theirs(match.string[last : match.start(name)]) + text
            last = match.end(name)
            if not name.startswith(CONTACT):
                slots |= self._named(name, text)
        begun = min((match.start(name) for name in slots if name in match.re.groupindex), default=0)
        rest = rest[:1].lower() + rest[1:] if begun else rest  # "Interested in maps": what a pattern has is no name
        rest = (rest + match.string[last:].rstrip()).replace(" , ", ", ")
        if match.re.groupindex.get("second"):
            act = self._acting(rest[match.start("second") :])
            if act is None:
                return None
            slots |= act
        return slots | self._with_verb(clause, rest)

    def _theirs(self, between: str) -> str:
        """Words of a pattern, with the contact's name turned."""
        return between.replace(PERSONS, self.persons.name_possessive)

    def _checked(self, name: str, raw: str, *, written_out: bool) -> str | None:
        """The text of a slot as the letter says it; None where it cannot."""
        if name in _STAND_INS or name == "said":
            return self._said(raw) if name == "said" else raw if raw == _STAND_INS[name] else None
        clause = self.subordinate if name in _REPORTED else None
        text = clause.turned(raw) if clause else self.persons.turned(raw)
        if text is None or (name == "act" and not self._is_act(text.split(), written_out=written_out)):
            return None
        if name == "act":
            return text
        if name == "theirs":
            return self._theirs_without_article(text) or None
        if name == "calling":
            return calling(self.nouns, text) or None
        main, tail = self._parted(with_indefinite(self.nouns, text) if name in _COUNTED else text)
        # "someone" alone is nobody in particular, "someone who can print labels" is.
        vague = (
            name == "wanted"
            and bool(tail)
            and stands(self.nouns, main, vague=True)
            and self.nouns.particular(tail.split())
        )
        unfit = not main.strip() or self._turns_to_kin(main) or (name not in _CLAUSES and self._has_verb(main))
        if unfit or not (vague or self._fits(name, main, written_out=written_out)):
            return None
        told = with_determiner(self.nouns, main) if name == "object" else main
        if name == "matter":
            told = with_the(self.nouns, main)
        return f"{told}, {tail}" if told and tail else told

    def _said(self, raw: str) -> str | None:
        """What somebody said in a clause of its own, as the letter says it; None where that is not sure."""
        text = self.subordinate.turned(raw) if self.subordinate else None
        return text if text and self.nouns.written_out(text.replace(", ", " ")) else None

    def _theirs_without_article(self, text: str) -> str:
        """One thing of theirs whose article shorthand leaves out: "your design portfolio" for "design portfolio"."""
        words, nouns = text.split(), self.nouns
        plain = len(words) <= _MOST_WORDS_OF_THEIRS and text.islower() and not nouns.small.intersection(words)
        counted = plain and not nouns.is_plural(words[-1]) and not nouns.is_mass(words[-1]) and stands(nouns, text)
        fits = counted and nouns.capitals and not is_vague(nouns, text) and not self.persons.mentions_other(text)
        return f"{self.persons.name_possessive} {text}" if fits else ""

    def _turns_to_kin(self, text: str) -> bool:
        """Whether an "and" goes on with somebody of theirs, who does something of their own: "violins and your brother bows"."""
        words = text.split()
        after = zip(words, words[1:], words[2:], strict=False)
        is_kin = (
            join in self.nouns.joins and self.persons.is_own(own) and self.persons.is_other(who)
            for join, own, who in after
        )
        return any(is_kin)

    def _has_verb(self, text: str) -> bool:
        """Whether a finite verb stands in what should be a phrase, where verbs are told from nouns by their small letter."""
        words = [] if self.nouns.capitals else [word for word in text.split() if word.islower()]
        known = (self.verbs.by_form.get(word, ()) for word in words if word not in self.nouns.small)
        auxiliary = self.subordinate is not None and not self.subordinate.finite.keys().isdisjoint(words)
        return auxiliary or any(forms for forms in known)

    def _parted(self, text: str) -> tuple[str, str]:
        """`text` without what continues it behind a comma, and that."""
        main, *more = self.continued.split(text, maxsplit=1)
        return main, more[0] if more else ""

    def _fits(self, name: str, text: str, *, written_out: bool) -> bool:
        if name == "question":
            return asks(self.nouns, text)
        if name == "calling":
            return bool(calling(self.nouns, text))
        if name == "statement":
            return self.states(text)
        if name in _ROWS:
            words = text.lower().split()
            row = has_object(self.nouns, text) if name == "middle" else self.nouns.prepositions_before(words) > 0
            if name == "local":
                row = words[0] in self.nouns.local and self.nouns.calendar.isdisjoint(words)
            return row and reads_all(self.nouns, text, self.verbs, written_out=written_out)
        if name == "matter" and self.nouns.is_action(text):
            return (written_out and stands(self.nouns, text)) or self._complements(
                text.split()[1:], written_out=written_out
            )
        return self._is_kind(name, text) and self._reads(text, bare=name in _BARE, written_out=written_out)

    def _reads(self, text: str, *, bare: bool = False, written_out: bool) -> bool:
        if written_out:
            return stands(self.nouns, text) and not self._goes_on(text)
        return reads(self.nouns, text, self.verbs, bare=bare)

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
            finite = {form for _, form in self.verbs.by_form.get(after, ())} - {BASE, "ing"}
            subject = after in self.nouns.senders - self.nouns.determiners or after in self.nouns.reduced
            if join in self.nouns.joins and not asks and (finite or subject or after in self.persons.finite):
                return True
        return False

    def asks(self, question: str) -> str:
        """A question in other words as said to the contact; empty where it is not sure to stand."""
        text = self.persons.turned(question) or self.persons.turned(self._until_unresolved(question))
        words = (text or "").split()
        fits = (
            _FEWEST_IN_STATEMENT <= len(words) <= _MOST_IN_STATEMENT + 2 and words[-1].lower() not in self.nouns.small
        )
        sure = text and fits and self.nouns.particular(words) and self.nouns.written_out(text)
        return text if text and sure and not self.persons.mentions_other(question) else ""

    def _until_unresolved(self, question: str) -> str:
        """`question` up to the preposition before a word that points to something it does not say ("in their street")."""
        words = question.split()
        at = next((at for at, word in enumerate(words) if word.lower() in self.persons.unresolved), 0)
        ends = at > 0 and words[at - 1].lower() in self.nouns.prepositions
        return " ".join(words[: at - 1]) if ends else ""

    def states(self, text: str) -> bool:
        """Whether `text`, already turned, says what the contact or a thing of theirs does, in words of a sentence."""
        words = text.split()
        if not _FEWEST_IN_STATEMENT <= len(words) <= _MOST_IN_STATEMENT or words[-1].lower() in self.nouns.small:
            return False
        opens = (
            words[0].lower() in {self.persons.name, self.persons.name_possessive}
            or words[0].lower() in self.nouns.definites
        )
        return opens and self.nouns.particular(words) and self.nouns.written_out(text)

    def _is_kind(self, name: str, text: str) -> bool:
        """Whether the phrase is what this slot takes, were it a phrase."""
        nouns, first = self.nouns, text.split(maxsplit=1)[0].lower()
        if self._is_person(first) or (name in {"thing", "stuff"} and first[0].isdigit()):
            return False  # "told me you write", "wants us to write", "bakes 200 loaves": of what else, and how often?
        fits = {
            "single": is_single(nouns, text),
            "own": is_single(nouns, text) and bool(self.persons.owned(text)) and not is_vague(nouns, text),
            "topic": first not in nouns.determiners,
            "wanted": not nouns.is_unique(text),
            "domain": not nouns.is_unique(text) and first not in nouns.determiners,
            "stuff": len(head_of(nouns, text).split()) <= _MOST_WORDS_OF_STUFF,
        }
        return fits.get(name, True) and (name in _MAY_BE_DONE or not nouns.is_action(text))

    def _is_act(self, words: list[str], *, written_out: bool) -> bool:
        """Whether the words are something to do: "learn pottery", "show me the kiln", "learn to weld"."""
        found = self.verbs.action(words)
        if found is None and written_out and not self.verbs.act_form:
            # Where sentences are written out, what stands after "wants to" is a verb, known or not.
            known = words[0].islower() and words[0] not in self.nouns.small
            return known and len(words) > 1 and self._complements(words[1:], written_out=written_out)
        return found is not None and bool(found[1]) and self._complements(found[1], written_out=written_out)

    def _is_person(self, word: str) -> bool:
        """Whether the word stands for the sender or, in the letter, for the contact."""
        return word.lower() in self.nouns.senders - self.nouns.determiners or word in self.persons.objects.values()

    def _complements(self, words: list[str], *, written_out: bool) -> bool:
        """Whether the words can follow a verb: nothing, a noun phrase, or one after a preposition."""
        if words and self._is_person(words[0]):
            words = words[1:]
        if not words:
            return True
        if words[0].lower() == self.nouns.before_verb and self.verbs.plain(words[1:]):
            return len(words) == 2 or self._is_act(words[1:], written_out=written_out)
        if self.verbs.act_form:
            return reads_all(self.nouns, " ".join(words), self.verbs, written_out=written_out)
        start = self.nouns.prepositions_before(words)
        return self._reads(" ".join(words[start:]), written_out=written_out)

    def _named(self, name: str, text: str) -> dict[str, str]:
        main, tail = self._parted(text)
        if name == "own":
            text = main = self.persons.owned(core_of(self.nouns, main))
        named = {name: text, f"{name}_main": main, f"{name}_tail": tail}
        if name == "own":
            named["own_with"] = self.persons.declined(text)
        if name == "act":
            named |= self._acting(text) or {}
        else:
            named |= {
                f"{name}_head": heading_of(self.nouns, main),
                f"{name}_bare": without_determiner(self.nouns, text),
            }
        if name in {"object", "single", "thing", "matter"} and (definite := made_definite(self.nouns, text)):
            named[f"that_{name}"] = definite
        return named

    def _acting(self, text: str) -> dict[str, str] | None:
        """The slots of something to do, also as something done."""
        found = self.verbs.action(text.split())
        if found is None:
            return None
        verb, words = found
        doing = self.verbs.slots(verb, "", {"rest": " ".join(words)}).get("doing", "")
        return {"act": text, "acting": doing}

    def _with_verb(self, clause: Clause, rest: str) -> dict[str, str]:
        main, tail = self._parted(rest)
        parts = {
            "rest": rest,
            "main": main,
            "tail": tail,
            "head": heading_of(self.nouns, main),
            "core": core_of(self.nouns, main),
        }
        if clause.verb is None:
            return {"rest": rest}
        return self.verbs.slots(clause.verb, clause.form, parts) | {"rest": rest}
