"""A language's words about noun phrases, and what each word of one is."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import Lexicon, lexicon, places
from invitewriter.text.patterns import compile_later

_UNITS = frozenset({"mm", "cm", "km", "kg", "ml"})
_INITIAL = compile_later(r"\b[A-Z]\.")
_PLAIN = compile_later(r"(?:[\w'’, -]|(?<=\b[A-Z])\.|(?<=\w)\.(?=[a-z])|(?<=\d)\.(?= [A-Z])|\"[\w' -]+\")+")
_ORDINAL = compile_later(r"\d{1,2}(?:st|nd|rd|th)")
_ABBREVIATED = compile_later(r"\b(?![A-Z]\.|\d+\. [A-Z])\w{1,4}\.(?=\s|$)")


@value
class Nouns:
    """A language's words about noun phrases."""

    determiners: frozenset[str]
    prepositions: frozenset[str]
    joins: frozenset[str]
    """Conjunctions that join two noun phrases: "and"."""
    relatives: frozenset[str]
    """Words that begin a relative clause."""
    questions: frozenset[str]
    """Words that begin an indirect question."""
    senders: frozenset[str]
    """Pronouns and determiners for the sender: "I", "our"."""
    mass: frozenset[str]
    """Nouns that need no article in the singular."""
    mass_endings: tuple[str, ...]
    plural_endings: tuple[str, ...]
    never_plural: tuple[str, ...]
    """Endings of nouns that look like plurals and are none."""
    bare_after: frozenset[str]
    """Prepositions with a noun that needs no article behind them: "on request"."""
    empty: frozenset[str]
    """Words that do not tell one thing from another: "thing"."""
    common: tuple[str, ...]
    """How nouns end for what many have, or nobody wants to be asked about: "eine Erkältung", "einen Termin"."""
    vowels: str
    action_endings: tuple[str, ...]
    """How a noun ends that is something done: "forgetting names"."""
    mass_after: frozenset[str]
    bound: frozenset[str]
    """Prepositions without which the noun before them may say nothing: "the name of"."""
    inherent: frozenset[str]
    """Prepositions that tell which thing is meant, and not where or when: "of"."""
    before_verb: str
    """What stands before a verb in its plain form: "to"."""
    definite: str
    """The definite article; empty in a language with more than one."""
    calendar: frozenset[str]
    """Names of days, months and the like."""
    deictics: frozenset[str]
    """Demonstratives: "that"."""
    recurring: frozenset[str]
    """Words by which a day comes again and again: "every"."""
    calling_endings: tuple[str, ...]
    """How a noun ends that says what somebody is: "designer"."""
    no_calling: frozenset[str]
    """Nouns that end so and do not."""
    calling_article: tuple[tuple[str, str], ...]
    """Each pattern of such a phrase with the article that stands before it; the first that fits."""
    reduced: frozenset[str]
    """Words with which a relative clause may begin that has no relative pronoun: "tests you can do"."""
    participle_endings: tuple[str, ...]
    vague: frozenset[str]
    """Nouns that tell nothing without what is left out: "version"."""
    definites: frozenset[str]
    pointing: frozenset[str]
    """Articles of what was named before."""
    indefinites: frozenset[str]
    capitals: bool
    """Whether a capital letter makes a name; not where all nouns have one."""
    before_names: frozenset[str]
    """Prepositions after which a word that is no ordinary one names a place."""
    local: frozenset[str]
    """Prepositions that tell where something was."""
    company: frozenset[str]
    """Prepositions that tell with whom."""
    about: frozenset[str]
    """Prepositions that tell what was talked about, and never where."""
    before_towns: frozenset[str]
    """Those of `before_names` behind which a place may end as ordinary nouns do: "in Wendland"."""
    genitives: frozenset[str]
    """Determiners with which a genitive begins behind a noun."""
    ordinary: Lexicon
    an: dict[str, str]
    """The indefinite article for each definite one."""
    counted_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    """How an adjective ends before its noun, in a language that inflects it."""
    genders: tuple[tuple[str, str], ...]
    """Each ending of nouns that tells their article, with it; the longest first."""

    headless: frozenset[str]
    """Words that count or order, and name nothing by themselves."""

    def prepositions_before(self, words: list[str]) -> int:
        """How many prepositions `words` begin with."""
        return next((at for at, word in enumerate(words) if word.lower() not in self.prepositions), len(words))

    def particular(self, words: list[str]) -> bool:
        """Whether there is a word that tells one thing from another."""
        return any(word.lower().strip(",") not in self.empty | self.small for word in words)

    def speaks_of_sender(self, phrase: str) -> bool:
        """Whether a pronoun or determiner for the sender stands in it."""
        return any(word.lower() in self.senders for word in re.findall(r"\w+", phrase))

    def is_name(self, word: str) -> bool:
        """Whether the word is a name by its capital; where all nouns have one, only if it names a place."""
        return word[0].isupper() and (self.capitals or plain(word) in places())

    def points_back(self, phrase: str, *, once: bool = False) -> bool:
        """Whether it only points to things named before ("the answers"), or to one where something was done `once` ("the radio")."""
        first, _, rest = phrase.partition(" ")
        return first.lower() in self.pointing and " " not in rest and (once or self.is_plural(rest))

    def is_unique(self, phrase: str) -> bool:
        """Whether there is only one of it, by its determiner or its capital."""
        first = phrase.split(maxsplit=1)[0]
        return first.lower() in self.definites or self.is_name(first)

    def is_action(self, phrase: str) -> bool:
        """Whether it begins with something done ("forgetting names"): no thing."""
        first, *more = phrase.split()
        return bool(more) and first.lower().endswith(self.action_endings)

    def article_of(self, noun: str) -> str:
        """The definite article that the ending of a noun tells; empty where it tells none."""
        return next((article for ending, article in self.genders if noun.lower().endswith(ending)), "")

    def article_before_calling(self, phrase: str) -> str:
        """The indefinite article, with its space, before what somebody is: "an " before "oboist"."""
        found = (article for pattern, article in self.calling_article if re.search(pattern, phrase, re.IGNORECASE))
        return next(found, "")

    @kept
    def articles(self) -> frozenset[str]:
        """The definite and indefinite articles, and the determiners that count as such."""
        return self.definites | self.indefinites

    @kept
    def small(self) -> frozenset[str]:
        """The function words of noun phrases."""
        return self.determiners | self.prepositions | self.joins | self.relatives | self.senders

    def written_out(self, phrase: str) -> bool:
        """No marks, abbreviations, single letters, words without vowels, or words in capitals for loudness."""
        if not _PLAIN.fullmatch(phrase) or _ABBREVIATED.search(phrase):
            return False
        return all(self._is_word(word) for word in re.findall(r"[\w'-]+", _INITIAL.sub("", phrase)))

    def _is_word(self, word: str) -> bool:
        if word.removesuffix("s").isdigit() or word.lower() in self.small or word in _UNITS:
            return True
        if word.isupper():
            return len(word) <= 5
        if word[0].isdigit() and _ORDINAL.fullmatch(word):
            return True
        letters = [letter for letter in word.lower() if letter.isalpha()]
        return (
            bool(letters) and (not word.islower() or any(letter in self.vowels for letter in letters)) and len(word) > 1
        )

    def is_counted(self, word: str) -> bool:
        """Whether a noun that may stand alone after a preposition ("on request") has an article as an object."""
        return word.lower() not in self.mass and word.lower().endswith(self.counted_endings)

    def is_mass(self, word: str) -> bool:
        """Whether a noun needs no article in the singular."""
        return word.lower() in self.mass or word.lower().endswith(self.mass_endings)

    def is_plural(self, word: str) -> bool:
        word = word.lower()
        return len(word) > 3 and word.endswith(self.plural_endings) and not word.endswith(self.never_plural)


def function_words(nouns: Table) -> list[str]:
    """The determiners, prepositions, question words and pronouns for the sender of a language's `nouns`."""
    return [word for key in ("determiners", "prepositions", "questions", "senders") for word in listed(nouns, key)]


def make_nouns(words: Table, code: str) -> Nouns:
    nouns = words["nouns"]

    def words_of(key: str) -> frozenset[str]:
        return listed_set(nouns, key)

    return Nouns(
        determiners=words_of("determiners"),
        indefinites=words_of("indefinites"),
        definites=words_of("definites"),
        pointing=words_of("pointing"),
        prepositions=words_of("prepositions"),
        joins=words_of("joins"),
        relatives=words_of("relatives"),
        questions=words_of("questions"),
        senders=words_of("senders"),
        mass=words_of("mass"),
        mass_endings=listed(nouns, "mass_endings"),
        plural_endings=listed(nouns, "plural_endings"),
        never_plural=listed(nouns, "never_plural"),
        action_endings=listed(nouns, "action_endings"),
        bare_after=words_of("bare_after"),
        empty=words_of("empty"),
        common=listed(nouns, "common"),
        vowels=words["written"]["vowels"],
        mass_after=words_of("mass_after"),
        inherent=words_of("inherent"),
        bound=words_of("bound"),
        before_verb=nouns["before_verb"],
        capitals=nouns.get("capitals", True),
        an=dict(nouns.get("an", {})),
        counted_endings=listed(nouns, "counted_endings"),
        adjective_endings=listed(nouns, "adjective_endings"),
        before_names=words_of("before_names"),
        local=words_of("local"),
        about=words_of("about"),
        company=words_of("company"),
        before_towns=words_of("before_towns"),
        ordinary=lexicon(code),
        genders=tuple(sorted(_genders(nouns), key=lambda pair: -len(pair[0]))),
        definite=nouns["definite"],
        calendar=words_of("calendar"),
        deictics=words_of("deictics"),
        recurring=words_of("recurring") - words_of("indefinites"),
        calling_endings=listed(nouns, "calling_endings"),
        no_calling=words_of("no_calling"),
        calling_article=tuple((pattern, article) for pattern, article in nouns.get("calling_article", ())),
        reduced=words_of("reduced"),
        participle_endings=listed(nouns, "participle_endings"),
        vague=words_of("vague"),
        genitives=words_of("genitives"),
        headless=words_of("headless"),
    )


def _genders(nouns: Table) -> list[tuple[str, str]]:
    return [(ending, article) for article, endings in nouns.get("genders", {}).items() for ending in endings.split()]
