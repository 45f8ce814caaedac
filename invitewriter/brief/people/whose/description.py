"""Takes apart a description that stands for a contact's name: what they are, and what else is said of them."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from itertools import takewhile

from invitewriter.brief.lexicon import LANGUAGES, entry_of, own_words
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[dDlL](?=['’])|[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*|[,;(:]")
OWNER = ("'s", "’s")
_SHORTEST = 4
"""Shorter words tell nobody from another."""
_NOUN_LAST = frozenset({"de", "en"})
_PEOPLE = (("pairs",), ("by_trade", "neighbours", "crowd"), ("girls", "boys", "anybody"))
"""The lists of nouns for people; what somebody is by trade says more than "the young one"."""
_ENDINGS = {"de": ("", "e", "n", "s", "en", "es", "r", "m"), "it": ("",)}
"""What a noun may have in one case and not in another."""
_SINGULARS = {"it": (("i", "o"), ("i", "io"), ("i", "e"), ("e", "a")), "de": (("n", ""), ("en", ""))}


@functools.cache
def described_words(language: str, key: str) -> frozenset[str]:
    """The plain words under a key of the file of words by which people are described, and words given to their speakers."""
    told = entry_of(f"described/{language if language in LANGUAGES else 'en'}", key)
    return frozenset(map(plain, told.split()))


@value
class Description:
    """Who a description tells of: "the young couple from Lille"."""

    noun: str
    """As it is written."""
    words: frozenset[str]
    """What else is said of them, in plain words: "young", "lille"."""
    gender: str
    """ "she" or "he" where the noun tells it; else empty."""
    several: bool
    contrasts: bool
    """Whether it sets off one of two: "the other neighbour"."""
    doubtful: bool
    """Whether the noun may be another of its words, in a language on whose nouns no list sheds light."""
    language: str

    @staticmethod
    def read(text: str, language: str) -> Description | None:
        """The description taken apart; None where it holds no noun."""
        code = language if language in LANGUAGES else "en"
        words = [match[0] for match in _WORD.finditer(text)]
        numbers, others = described_words(code, "numbers"), described_words(code, "others")
        passed = own_words("people.asked_articles", code) | own_words("people.asked_own", code) | numbers | {"l"}
        lead = [*takewhile(lambda word: plain(word) in passed | others, words)]
        core = [*takewhile(lambda word: not _ends(plain(word), code), words[len(lead) :])]
        owner = max((place for place, word in enumerate(core) if word.endswith(OWNER)), default=-1)
        core = core[owner + 1 :]  # the wife, of "the potter's wife"
        if not core:
            return None
        noun = _head(core, code)
        content = frozenset(
            word
            for word in map(plain, words[len(lead) :])
            if len(word) >= _SHORTEST and word != plain(noun) and not _ends(word, code)
        )
        kinds = {key for key in ("pairs", "crowd", "girls", "boys") if plain(noun) in described_words(code, key)}
        sure = code in _NOUN_LAST or len(core) == 1 or _rank(noun, code) < len(_PEOPLE)
        return Description(
            noun=noun,
            words=content,
            gender={"girls": "she", "boys": "he"}.get(next(iter(kinds)), "") if len(kinds) == 1 else "",
            several=not kinds.isdisjoint({"pairs", "crowd"}) or not numbers.isdisjoint(map(plain, lead)),
            contrasts=not others.isdisjoint(map(plain, words)),
            doubtful=not sure,
            language=code,
        )

    def is_noun(self, word: str) -> bool:
        """Whether a word of the notes is the noun, in any case."""
        if self.language == "de" and not word[0].isupper():
            return False  # "ein paar Äpfel"
        told, own = plain(word), plain(self.noun)
        endings = _ENDINGS.get(self.language, ("",))
        return any(told == own + end or own == told + end for end in endings) and len(told) >= min(len(own), _SHORTEST)

    def agrees(self, word: str, article: str) -> bool:
        """Whether the article and the noun can be of as many as the description: "unsere Nachbarn" are not "der Nachbar"."""
        if self.language != "de" or self.several or plain(word) == plain(self.noun):
            return True
        return article not in described_words("de", "plural_articles") or not plain(word).endswith("n")

    def tells(self, word: str) -> bool:
        """Whether a plain word is one more of the description's, in any of its forms."""
        return any(word == own or (len(own) > _SHORTEST and word[:-1] == own[:-1]) for own in self.words)


def _ends(word: str, language: str) -> bool:
    """Whether a word or mark ends the noun and its adjectives: a preposition, a relative, a comma."""
    ends = own_words("people.before_object", language) | own_words("people.relative", language)
    return not word[0].isalpha() or word in ends or word in lexicon(language).sets["small"]


def _head(core: Sequence[str], language: str) -> str:
    """Of a noun and its adjectives the noun: what lists know for somebody, else by its place."""
    at_last = language in _NOUN_LAST
    ordered = [*reversed(core)] if at_last else [*core]
    return min(ordered, key=lambda word: _rank(word, language))


def _rank(word: str, language: str) -> int:
    for rank, keys in enumerate(_PEOPLE):
        if any(form in described_words(language, key) for key in keys for form in _forms(plain(word), language)):
            return rank
    return len(_PEOPLE)


def _forms(word: str, language: str) -> Iterator[str]:
    """A plain noun, and what it may be the plural of."""
    yield word
    for plural, singular in _SINGULARS.get(language, (("s", ""), ("es", ""))):
        if word.endswith(plural):
            yield word.removesuffix(plural) + singular
