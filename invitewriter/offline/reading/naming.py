"""Reads the noun phrase at the start of a piece of shorthand, as a letter can say it."""

from __future__ import annotations

import itertools
import re

from invitewriter.domain import value
from invitewriter.offline.grammar.articles import calling, made_definite, with_the
from invitewriter.offline.grammar.inflection import BASE
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import head_of, is_vague
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.phrase import reads
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.reading.finish import Finish
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places, shared

_MOST_WORDS = 9
_LONG_ENOUGH = 4
"""Letters: shorter words alone are abbreviations."""
_PAIR = 2
"""Words."""
_DIGITS = re.compile(r"\d")
_CODE = re.compile(r"[A-Z]?\d{0,3}[A-Z]?")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\ds?")


@value
class Named:
    """A noun phrase, and what stands after it."""

    text: str
    """As the letter says it to the contact."""
    rest: str


@value
class Naming:
    """What a language needs to read the noun phrase at the start of a text."""

    persons: Persons
    nouns: Nouns
    verbs: Verbs
    finish: Finish
    finite: frozenset[str]
    """Words that are verbs and nothing else."""
    agent_endings: tuple[str, ...]
    """What is put to a verb for whoever does it."""
    unfit: frozenset[str]
    """Words for people, occasions and the like, which are no topic."""

    def at_start(self, text: str, *, led: bool = True, person: bool = False) -> Named | None:
        """What `text` begins with, as far as it is one plain thing; None where that is not sure.

        `led`: a verb or a preposition stands before it, so that no other verb follows soon. `person`: it says what somebody is.
        """
        words = text.split()
        end = self._head(words, led=led)
        if not end or (self.nouns.capitals and not self._is_noun(words[:end])) or self._is_verb(words, end, led=led):
            return None
        while further := self._further(words, end):
            end = further
        if end < len(words) and words[end].lower() in self.nouns.bound:
            return None  # "the winter of 63" is not just any winter
        end = self._paired(words, end)
        phrase = " ".join(words[:end]).rstrip(",")
        if (
            not self._tells(phrase, person=person)
            or self._is_proper(words[:end])
            or not (told := self.persons.turned(phrase))
            or not self.finish.reads(told)
        ):
            return None
        return Named(text=told, rest=" ".join(words[end:]))

    def known(self, text: str) -> str:
        """A phrase as something both know: "the hedgehog hospital" for "hedgehog hospital", where the language has such an article."""
        if not self.nouns.definite:
            return text
        first, _, rest = text.partition(" ")
        if first.lower() in self.nouns.determiners:
            return made_definite(self.nouns, text)
        last = head_of(self.nouns, text).split()[-1]
        bare = self.nouns.is_plural(last) or self.nouns.is_mass(last) or self.is_done(text)
        if self._is_named(first):
            return with_the(self.nouns, text)
        small = f"{first.lower() if first.istitle() else first}{f' {rest}' if rest else ''}"
        return small if bare else f"{self.nouns.definite} {small}"

    def _is_proper(self, words: list[str]) -> bool:
        """Whether it is a name of several words, of which nothing tells whether it has an article: "Grimsby Town", "Humber Bridge"."""
        return self.nouns.capitals and len(words) > 1 and all(word.istitle() for word in words[:_PAIR])

    def is_done(self, text: str) -> bool:
        """Whether it may be something done ("raising money"), and not a thing for it ("walking route")."""
        words = head_of(self.nouns, text).split()
        after = words[1] if len(words) > 1 else ""
        object_ = self.nouns.is_plural(words[-1]) or self.nouns.is_mass(words[-1]) or after in self.nouns.determiners
        return self.nouns.is_action(text) and (not after or object_)

    def _head(self, words: list[str], *, led: bool = True) -> int:
        """How many words the phrase has before its first preposition; none where it begins with something else."""
        nouns = self.nouns
        small = nouns.prepositions | nouns.joins | nouns.recurring | (nouns.relatives - nouns.determiners)
        for at, word in enumerate(words):
            lowered = word.lower()
            after_noun = not self.nouns.capitals and at > 0 and words[at - 1][0].isupper() and word[0].islower()
            after = words[at + 1].lower() if at + 1 < len(words) else ""
            noun = at > 0 and (not after or after in self.nouns.bound or (led and after in small))
            described = at > 0 and words[at - 1].lower() in self.nouns.determiners  # "his rebuilt barrel organ"
            # "the bakery three streets away": how far off begins a phrase of its own
            again = at > 0 and not described and lowered in self.nouns.determiners
            if after_noun or again or lowered in small or (not described and self._is_finite(word, noun=noun)):
                return at
        return len(words)

    def _further(self, words: list[str], end: int) -> int:
        """Where the phrase ends with the words that its next preposition leads to; 0 where they are not surely its own."""
        if end >= len(words) or words[end].lower() not in self.nouns.prepositions or words[end - 1].endswith(","):
            return 0
        more = self._head(words[end + 1 :])
        stretch = words[end + 1 : end + 1 + more]
        if not more or not self.nouns.calendar.isdisjoint(word.lower().rstrip(",") for word in stretch):
            return 0
        phrase = " ".join(words[: end + 1 + more])
        told = phrase if self.nouns.capitals is False else f"{self.nouns.definite} {phrase}"
        return end + 1 + more if reads(self.nouns, told, self.verbs, bare=True) and self._is_clear(stretch) else 0

    def _paired(self, words: list[str], end: int) -> int:
        """Where a phrase ends with the other half of a pair that ends the stretch: "auf Türkisch und Deutsch"."""
        more = words[end + 1 :]
        joined = 0 < len(more) <= _PAIR and words[end].lower() in self.nouns.joins and self._head(more) == len(more)
        fits = joined and (more[0].islower() == words[end - 1].islower()) and self._is_clear(more)
        return len(words) if fits and reads(self.nouns, " ".join(words), self.verbs, bare=True) else end

    def _is_finite(self, word: str, *, noun: bool) -> bool:
        """Whether a phrase ends before `word`, which may be taken for a `noun` if it can be one ("old prints")."""
        lowered = word.lower()
        if lowered in self.finite or lowered in self.nouns.reduced or lowered in self.persons.subjects:
            return True
        forms = self.verbs.forms_of(word)
        return bool(forms - {BASE, "ing", "done"}) and not (noun and forms <= {"third", BASE})

    def _is_noun(self, words: list[str]) -> bool:
        """Whether a word of small letters is in it that no verb can be: names alone say nothing."""
        first = self.verbs.forms_of(words[0].lower())
        inner = itertools.pairwise(words[1:])
        if any(self.nouns.is_plural(word) and then not in self.nouns.prepositions for word, then in inner):
            return False  # "memory fades fast"
        if words[-1].endswith(self.nouns.participle_endings) and words[-1][0].islower():
            return False  # "kids voted"
        determined = words[0].lower() in self.nouns.determiners
        if (
            len(words) > 1
            and not determined
            and words[0].endswith((*self.nouns.participle_endings, *self.nouns.plural_endings))
        ):
            return False  # "swapped cards", "cycles everywhere"
        telling = [word for word in words if word.lower() not in self.nouns.small and word[1:].islower()]
        return not first & {"third", "past"} and (
            not self._is_named(words[0]) or any(word[0].islower() for word in telling)
        )

    def _tells(self, phrase: str, *, person: bool) -> bool:
        words = phrase.split()
        lowered = [word.lower().strip(",") for word in words]
        if not 0 < len(words) <= _MOST_WORDS or not self.nouns.written_out(phrase) or not self._is_clear(words):
            return False
        head = head_of(self.nouns, phrase).split()
        capital = self.nouns.capitals or head[-1][:1].isupper()
        return (
            capital
            and not _CODE.fullmatch(words[-1])  # "hall B", "stand 4C"
            and (len(words) > 1 or not self.nouns.capitals or self._stands_alone(words[0]))
            and self.nouns.particular(words)
            and max(map(len, words)) >= _LONG_ENOUGH
            and not is_vague(self.nouns, phrase)
            and lowered[-1] not in self.nouns.small
            and not self.nouns.calendar.intersection(lowered)
            and (bool(calling(self.nouns, head[-1])) if person else not self._is_person(head))
        )

    def _is_person(self, head: list[str]) -> bool:
        """Whether it says what somebody is; what ends as such words do, but comes of no verb, is a thing ("shelter")."""
        last = head[-1].lower()
        if not calling(self.nouns, " ".join(head)) and not calling(self.nouns, last):
            return False
        stem = next((last.removesuffix(ending) for ending in self.agent_endings if last.endswith(ending)), "")
        return not stem or any(map(self.verbs.is_base, (stem, f"{stem}e", stem[:-1])))

    def _is_verb(self, words: list[str], end: int, *, led: bool) -> bool:
        """Whether a capital only begins a clause, where all nouns have one: "Polstert gerade die Stühle", but "über Macht"."""
        if self.nouns.capitals or not self.verbs.is_third(words[0].lower()):
            return False
        goes_on = end < len(words) and words[end].lower() not in self.nouns.prepositions | self.nouns.joins
        return not led or end > 1 or (goes_on and words[end].lower() not in self.finite)

    def _stands_alone(self, word: str) -> bool:
        """Whether one word without an article is a thing: "hops", but not "hard"."""
        return self.nouns.is_plural(word) or self.nouns.is_mass(word)

    def _is_clear(self, words: list[str]) -> bool:
        """Whether nobody else is in it, nor a count or a time."""
        lowered = [word.lower().strip(",.") for word in words]
        return (
            not self.persons.mentions_other(" ".join(words))
            and not any(_DIGITS.search(word) and not _YEAR.fullmatch(word) for word in lowered)
            and self.unfit.isdisjoint(lowered)
            and (self.nouns.senders - self.nouns.determiners).isdisjoint(lowered)
        )

    def _is_named(self, word: str) -> bool:
        """Whether a capital is more than a line's beginning."""
        return word[0].isupper() and (not word.istitle() or plain(word) in places() or plain(word) in shared("given"))
