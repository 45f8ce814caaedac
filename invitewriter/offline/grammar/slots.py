"""Fills the slots of a reading with what its pattern found, checked and said to the contact: "her barn" as "your barn"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from invitewriter.domain import value
from invitewriter.domain.kept import recent
from invitewriter.offline.grammar.another import leads_to_another, may_be_theirs
from invitewriter.offline.grammar.articles import (
    calling,
    handed_of,
    made_definite,
    paired,
    with_determiner,
    with_indefinite,
    with_the,
    without_determiner,
)
from invitewriter.offline.grammar.asked import ASKED
from invitewriter.offline.grammar.clause import Clause, Who
from invitewriter.offline.grammar.fitting import Fitting
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import core_of, heading_of, is_vague, trails, without_company
from invitewriter.offline.grammar.pattern import CONTACT, PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import stands
from invitewriter.offline.grammar.verbs import Verbs

if TYPE_CHECKING:
    from invitewriter.offline.grammar.subordinate import Subordinate

QUOTE = "\ue002"
"""Stands in a clause for what is quoted."""


_FEWEST_IN_QUESTION, _MOST_IN_QUESTION = 4, 18
_MOST_WORDS_OF_THEIRS = 4
_WITHOUT_NOUN = 4
"""So many words may do without a noun: "who helps with it"."""
_STAND_INS = {"quote": QUOTE, "whether": ASKED}
"""Slots for what the reader of the sentence puts in, by what stands for it."""
_OBJECTS = frozenset({"thing", "object"})
"""Slots beside which a reflexive is for whom something is done: "sich den Plan ansehen"."""
_REPORTED = frozenset({"question", "said"})
"""Slots that hold a clause which a conjunction leads into."""
_CLAUSES = frozenset({"question", "statement"})
"""Slots that hold a verb."""
_OWNED = frozenset({"own", "treasure"})
"""Slots that take one thing as the contact's own."""
_NAMED = frozenset({"object", "matter"})
"""Slots in which one thing of a name has its article: "the Kestrel package"."""
_COUNTED = frozenset({"thing", "own", "treasure", "wanted"})
"""Slots whose first noun may want an indefinite article in shorthand."""


@value
class Slots:
    """What a language needs to fill slots."""

    persons: Persons
    nouns: Nouns
    verbs: Verbs
    fitting: Fitting
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
            if not (text := self._text(name, raw, clause, written_out=written_out)):
                return None
            rest += self._theirs(match.string[last : match.start(name)], name) + text
            last = match.end(name)
            if not name.startswith(CONTACT):
                slots |= self._named(name, text)
        begun = min((match.start(name) for name in slots if name in match.re.groupindex), default=0)
        # "Interested in maps": what a pattern has is no name; where nouns have a capital, it may be one.
        small = self.nouns.capitals or rest.partition(" ")[0].lower() in self.nouns.small
        rest = rest[:1].lower() + rest[1:] if begun and small else rest
        rest = (rest + match.string[last:].rstrip()).replace(" , ", ", ")
        if match.re.groupindex.get("second"):
            act = self._acting(rest[match.start("second") :])
            if act is None:
                return None
            slots |= act
        named = {self.persons.name, *self.persons.objects.values()}.intersection(slots.get("act", rest).split())
        return slots | self._with_verb(clause, rest) | ({} if named else {"whom": self.persons.name})

    def _text(self, name: str, raw: str, clause: Clause, *, written_out: bool) -> str | None:
        """The text of one slot as said to the contact; None where it is no such phrase, or it is not clear whom it means."""
        if name.startswith(CONTACT):
            return self.persons.as_object(raw)
        if self._means_another(name, raw, clause) or self._goes_on(name, raw):
            return None
        unclear = may_be_theirs(self.persons, name, raw, clause)
        return None if unclear else self._checked(name, raw, written_out=written_out)

    def _theirs(self, between: str, name: str) -> str:
        """Words of a pattern before the slot of that name, with the contact's name and a reflexive turned."""
        between = self.persons.for_oneself(between) if name in _OBJECTS else between
        return between.replace(PERSONS, self.persons.name_possessive)

    @recent(256)
    def _checked(self, name: str, raw: str, *, written_out: bool) -> str | None:
        """The text of a slot as the letter says it; None where it cannot."""
        if name in _STAND_INS or name == "said":
            return self._said(raw) if name == "said" else raw if raw == _STAND_INS[name] else None
        clause = self.subordinate if name in _REPORTED else None
        told = self.subordinate.phrase(*self.parted(raw)) if self.subordinate and not clause else None
        text = clause.turned(raw) if clause else told or self.persons.turned(raw)
        if text is None or (name == "act" and not self.fitting.is_act(text.split(), written_out=written_out)):
            return None
        if name == "act":
            return text
        if name == "theirs":
            # Where articles are written, who made chilli made no thing of that name.
            return None if written_out else self._theirs_without_article(text) or None
        if name == "calling":
            return calling(self.nouns, text) or None
        return self._phrase(name, text, written_out=written_out)

    def _phrase(self, name: str, text: str, *, written_out: bool) -> str | None:
        """The text of a slot that takes a noun phrase or a clause; None where it is none."""
        main, tail = self.parted(with_indefinite(self.nouns, text) if name in _COUNTED else text)
        main = (paired(self.nouns, main) or main) if name == "object" else main
        tail = "" if self.subordinate and self.subordinate.is_main(tail) else tail
        # "someone" alone is nobody in particular, "someone who can print labels" is.
        vague = (
            name == "wanted"
            and bool(tail)
            and stands(self.nouns, main, vague=True)
            and self.nouns.particular(tail.split())
            and (self.nouns.capitals or not tail.islower() or len(tail.split()) <= _WITHOUT_NOUN)
        )
        unfit = (
            main.strip()[-1:] in {"", ","}  # what stood behind it was cut off
            or (name == "wanted" and trails(self.nouns, main))
            or self.fitting.turns_to_kin(main)
            or (name not in _CLAUSES and self.fitting.has_verb(main))
        )
        if unfit or not (
            vague
            or self.fitting.fits(f"told_{name}" if name == "treasure" and tail else name, main, written_out=written_out)
        ):
            return None
        told = with_determiner(self.nouns, main) if name == "object" else main
        if told == main and name in _NAMED:
            told = with_the(self.nouns, main)
        return f"{told}, {tail}" if told and tail else told

    def _goes_on(self, name: str, raw: str) -> bool:
        """Whether an "and" in what is no clause goes on with a verb of its own."""
        return name not in _CLAUSES and self.fitting.goes_on_with_verb(raw)

    def _means_another(self, name: str, raw: str, clause: Clause) -> bool:
        """Whether a "him" in what the contact does is somebody else, or their name stands where only a place should."""
        if name == "local" and PERSON in raw:
            return True
        if name in {"where", "local"} and leads_to_another(self.persons, raw.lower().split()[:2]):
            return True  # "melde mich bei ihm": whom it is told to is no place
        main = self.parted(raw)[0].lower().split()
        another = self.persons.objects.keys() - self.persons.possessives.keys()
        if len(main) > 1 and main[-1] in self.persons.objects and main[-2] not in self.nouns.prepositions:
            return name not in _CLAUSES | _REPORTED  # "send the book her"
        led = not another.isdisjoint(main) or leads_to_another(self.persons, main)
        return clause.who is Who.CONTACT and name not in _REPORTED and led

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

    def parted(self, text: str) -> tuple[str, str]:
        """`text` without what continues it behind a comma, and that."""
        main, *more = self.continued.split(text, maxsplit=1)
        return main, more[0] if more else ""

    def asks(self, question: str) -> str:
        """A question in other words as said to the contact; empty where it is not sure to stand."""
        text = self.persons.turned(question) or self.persons.turned(self._until_unresolved(question))
        words = (text or "").split()
        fits = _FEWEST_IN_QUESTION <= len(words) <= _MOST_IN_QUESTION and words[-1].lower() not in self.nouns.small
        sure = text and fits and self.nouns.particular(words) and self.nouns.written_out(text)
        return text if text and sure and not self.persons.mentions_other(question) else ""

    def _until_unresolved(self, question: str) -> str:
        """`question` up to the preposition before a word that points to something it does not say ("in their street")."""
        words = question.split()
        at = next((at for at, word in enumerate(words) if word.lower() in self.persons.unresolved), 0)
        ends = at > 0 and words[at - 1].lower() in self.nouns.prepositions
        return " ".join(words[: at - 1]) if ends else ""

    def _named(self, name: str, text: str) -> dict[str, str]:
        main, tail = self.parted(text)
        if name in _OWNED:
            text = main = self.persons.owned(core_of(self.nouns, main))
        asked = tail.partition(" ")[0].lower() in self.nouns.questions  # "the office, whether it may"
        named = {name: text, f"{name}_main": main, f"{name}_tail": tail}
        if name in _OWNED:
            own = self.persons.declined(without_company(self.nouns, text))
            first, _, thing = own.partition(" ")
            named |= {f"{name}_with": own, f"{name}_the": f"{self.persons.the_with.get(first, '')} {thing}".strip()}
        if name == "act":
            named |= self._acting(text) or {}
        else:
            named |= {
                f"{name}_head": heading_of(self.nouns, main),
                f"{name}_bare": without_determiner(self.nouns, main if asked else text),
            }
        if name in {"object", "single", "thing", "matter"} and (definite := made_definite(self.nouns, text)):
            named[f"that_{name}"] = definite
        return named

    def _acting(self, text: str) -> dict[str, str] | None:
        """The slots of something to do, also as something done."""
        if (found := self.verbs.action(text.split())) is None:
            return None
        verb, words = found
        doing = self.verbs.slots(verb, "", {"rest": " ".join(words)}).get("doing", "")
        return {"act": text, "acting": doing, "acted": handed_of(self.nouns, words, self.persons)}

    def _with_verb(self, clause: Clause, rest: str) -> dict[str, str]:
        if clause.verb is None:
            return {"rest": rest}
        main, tail = self.parted(rest)
        parts = {"rest": rest, "main": main, "tail": tail}
        parts |= {"head": heading_of(self.nouns, main), "core": core_of(self.nouns, main)}
        return self.verbs.slots(clause.verb, clause.form, parts) | {"rest": rest}
