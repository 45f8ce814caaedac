"""The words of a language by which the clause of a verb of dying is taken apart, and one word in place of the contact's name."""

from __future__ import annotations

import functools
import re
from enum import Enum

from invitewriter.brief.lexicon import kin_words, word_set, written
from invitewriter.brief.meeting.signs import NAME
from invitewriter.domain import value
from invitewriter.resources import word_table
from invitewriter.text.folding import plain as folded
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W_]+(?:['’][^\W_]*)?")
_ELIDING = compile_later(r"[^\W\d_]{1,2}['’]|qu['’]|[^\W_]+", signs=("'", "’", ""))


class Whom(Enum):
    """Whose death a clause tells, by its subject."""

    CONTACT = "contact"
    SHE = "she"
    HE = "he"
    SENDER = "sender"
    """Whoever writes the notes: "I was dead with laughing"."""
    OTHER = "other"
    UNTOLD = "untold"


@value
class Token:
    """A word of a clause: as it is written, and in plain letters."""

    raw: str
    word: str
    end: int

    @property
    def has_capital(self) -> bool:
        return self.raw[:1].isupper()


@functools.cache
def own_words(language: str, name: str) -> frozenset[str]:
    """The plain words of a kind of one language alone: what is an article in English is a preposition in Italian."""
    return frozenset(folded(word).rstrip("'") for word in spoken_words(language, name))


def spoken_words(language: str, name: str) -> list[str]:
    """The same as they are written."""
    told: str = word_table("brief/words", f"dying/{language}")["grammar"][name]
    return told.split()


class Grammar:
    """The words of one language by which a clause is taken apart."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.kin = kin_words(language)
        self._she, self._he = (frozenset(written(f"how.{key}", language)) for key in ("she_died", "he_died"))
        for name in (
            "prepositions",
            "determiners",
            "skipped",
            "times",
            "telling",
            "linking",
            "relatives",
            "several",
            "meeting",
            "close_kin",
        ):
            setattr(self, name, self._set(name))
        self.negations, self.persons, self.sender = (self._set(name) for name in ("negations", "persons", "sender"))

    prepositions: frozenset[str]
    determiners: frozenset[str]
    skipped: frozenset[str]
    times: frozenset[str]
    telling: frozenset[str]
    linking: frozenset[str]
    relatives: frozenset[str]
    several: frozenset[str]
    meeting: frozenset[str]
    close_kin: frozenset[str]

    def _set(self, name: str) -> frozenset[str]:
        return own_words(self.language, name)

    def tokens(self, text: str, plain: str) -> list[Token]:
        """The words of a text, of which `plain` is the same with the same offsets."""
        found = (_ELIDING if self.language in {"fr", "it"} else _WORD).finditer(text)
        return [
            Token(raw=each[0], word=plain[each.start() : each.end()].rstrip("'’"), end=each.end()) for each in found
        ]

    def gender(self, token: Token) -> Whom | None:
        """Whether a word is a "she" or a "he", by its accents too: Spanish "el" is none."""
        bare = token.raw.lower().split("'")[0]
        return Whom.SHE if bare in self._she else Whom.HE if bare in self._he else None

    def person(self, word: str) -> Whom:
        """Whom "the man" or "the woman" means: anybody of that gender where the word is one for a husband or a wife as well, else the contact."""
        for whom, key in ((Whom.SHE, "women"), (Whom.HE, "men")):
            if word in self.persons & word_set(f"people.{key}", self.language):
                return whom
        return Whom.CONTACT

    def is_known(self, token: Token) -> bool:
        """Whether a word cannot be part of a noun's group."""
        words = (self.prepositions, self.determiners, self.skipped, self.telling, self.linking, self.relatives)
        return token.word == NAME or bool(self.gender(token)) or any(token.word in each for each in words)


@functools.cache
def grammar(language: str) -> Grammar:
    return Grammar(language)


def with_name(text: str, plain: str, named: re.Pattern[str]) -> tuple[str, str]:
    """A text and the same in plain letters, both with one word in place of the contact's name."""
    spans: list[tuple[int, int]] = []
    for found in named.finditer(plain):
        if spans and not text[spans[-1][1] : found.start()].strip(" ."):
            spans[-1] = (spans[-1][0], found.end())
        else:
            spans.append(found.span())
    for start, end in reversed(spans):
        text, plain = f"{text[:start]}Qqq{text[end:]}", f"{plain[:start]}{NAME}{plain[end:]}"
    return text, plain
