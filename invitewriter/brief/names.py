"""Reads a person's name where one stands, and tells whether two names may be one person's."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from itertools import groupby

from invitewriter.brief.titles import courtesies, ranks
from invitewriter.brief.words import word_set
from invitewriter.domain import value
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain, within
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import Lexicon, borne, lexicon, places, shared
from invitewriter.text.patterns import compile_later

_TOKEN = compile_later(r"[^\W\d_](?:[^\W\d_]|['’.-](?=[^\W\d_]))*\.?")
_NICKNAME = compile_later(r"\s*[(\"“„«]\s*[\"“„«]?(?P<nick>[^\W\d_][^\W\d_'-]{1,20})[\"”“»]?\s*[)\"”“»]\s+(?=[^\W\d_])")
_PARTICLES = shared("particles") | {"zum", "zur", "te", "bint", "y", "e"}
_WAYS = frozenset({"zum", "zur", "der"})
"""Particles that lead to an ordinary noun as often: "Felix zum See", "Ilse Kern der Imkerin"."""
_SAINT = compile_later(r"\b(?:St|Ste|Saint|Sankt|San|Santa)\.? $")
"""Stands before the name of a church, a house or a town: "Altenheim St. Anna"."""
_LONGEST_SAINT = 7
_BETWEEN = re.compile(
    r"\b(?:[Bb]etween|[Zz]wischen|[Ee]ntre|[Tt]ra|[Ff]ra) (?:(?P<from>[^\W\d_]+) (?:and|und|et|y|e) )?$"
)
_LONGEST_STRETCH = 40
_ONE_LETTER = tuple(f"{letter}-" for letter in "abcdefghijklmnopqrstuvwxyz")
"""What begins "E-Bike" and "T-Shirt"."""
_OWNER = compile_later(r"['’](?:s|d|ll|re|ve|m|t)$")
_SURNAME = compile_later(r" (?=[^\W\d_a-z][^\W\d_A-Z]{2})")
_DAY = compile_later(r"\.?\s?\d")
_MOST_TOKENS = 6
_COMPOUND = 8
"""So long a word may be one made of several."""
_SLIP_LENGTH = 5
"""In shorter words, another letter makes another name."""


@value
class Name:
    """A person's name as it stands somewhere, with its academic titles; "Mr" or "Frau" only where one word follows."""

    text: str
    tokens: tuple[str, ...]
    """In plain letters, without titles; an initial is one letter."""
    start: int
    end: int
    nickname: str = ""
    courtesy: str = ""
    """The plain word before it, "mrs" or "herr"; empty where there is none."""
    titled: bool = False

    @property
    def full(self) -> bool:
        """Whether it has more than one part."""
        return len(self.tokens) > 1

    @property
    def known(self) -> bool:
        """Whether its first part is a given name that many bear, or the initial of one: "A. Whitlock"."""
        return self.tokens[0].split("-")[0] in shared("given") or (self.full and len(self.tokens[0]) == 1)


def name_at(text: str, start: int, language: str = "") -> Name | None:
    """The name that begins at `start` of `text`, or None where what stands there is none.

    A capital letter is not enough: no ordinary word, weekday, place or word of an event or organisation counts.
    """
    if _SAINT.search(text[max(0, start - _LONGEST_SAINT) : start]) or _bounds_a_stretch(text, start):
        return None
    titles, courtesy, position = _titles(text, start)
    tokens, end, nickname = _tokens(text, position, language)
    if not tokens:
        return None
    if courtesy and len(tokens) == 1:
        titles = [text[start:position].split(maxsplit=1)[0], *titles]  # of "Frau Krüger", the courtesy is half the name
    spoken = " ".join([*titles, text[position:end]])
    spoken = _NICKNAME.sub(" ", spoken) if nickname else spoken
    return Name(
        text=" ".join(spoken.split()),
        tokens=tuple(tokens),
        start=start,
        end=end,
        nickname=plain(nickname),
        courtesy=courtesy,
        titled=bool(titles or courtesy),
    )


def _bounds_a_stretch(text: str, start: int) -> bool:
    """Whether it is one of two places: "between Ledbury and Ross"."""
    before = _BETWEEN.search(text[max(0, start - _LONGEST_STRETCH) : start])
    word = before and (before["from"] or ((token := _TOKEN.match(text, start)) and token[0]))
    return bool(word) and plain(word or "").split("-")[0] not in shared("given")


def parse_name(text: str) -> Name:
    """A name that somebody gave as one, in whatever case: "ana kovac", "Dr Ana Kovač"."""
    words = [word for word in re.split(r"[\s,]+", text.strip()) if word]
    nickname = next((m["nick"] for m in [re.search(r"[(\"“„](?P<nick>[^\W\d_]{2,20})[)\"”“]", text)] if m), "")
    bare = [plain(word).strip(".()\"“”„'") for word in words if not re.match(r"[(\"“„]", word)]
    kept = [word for word in bare if word and word not in ranks() | courtesies() and word not in _PARTICLES]
    tokens = tuple(kept or bare or [plain(text)])
    return Name(text=" ".join(text.split()), tokens=tokens, start=0, end=len(text), nickname=plain(nickname))


def compatible(one: Name, other: Name) -> bool:
    """Whether the two may be one person: each part of the shorter is a part of the longer, in order."""
    short, long = sorted((one, other), key=lambda name: len(name.tokens))
    if not short.full:
        called = {long.tokens[0], long.tokens[-1], long.nickname or long.tokens[0]}  # never by a middle name alone
        return any(same_token(token, part) for token in (short.tokens[0], short.nickname) if token for part in called)
    return any(_within(a, b) for a in _variants(short) for b in _variants(long))


def _variants(name: Name) -> list[tuple[str, ...]]:
    return [name.tokens, (name.nickname, *name.tokens[1:])] if name.nickname else [name.tokens]


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = list(long)
    for token in short:
        match = next((index for index, candidate in enumerate(rest) if same_token(token, candidate)), None)
        if match is None:
            return False
        rest = rest[match + 1 :]
    return True


@functools.lru_cache(maxsize=65536)
def same_token(one: str, other: str) -> bool:
    """Whether two plain words are one name: the same, one the other's initial, or a slip of the pen apart."""
    if one == other or (min(len(one), len(other)) == 1 and one[0] == other[0]):
        return True
    if len(one) < 3 or len(other) < 3:
        return False
    if _sounding(one) == _sounding(other) or one in other.split("-") or other in one.split("-"):
        return True
    both_known = one in shared("given") and other in shared("given")
    return min(len(one), len(other)) >= _SLIP_LENGTH and not both_known and within(one, other, 1)


def _sounding(token: str) -> str:
    return "".join(
        letter for letter, _ in groupby(token.replace("ph", "f").replace("h", "").replace("c", "k").replace("y", "i"))
    )


def _titles(text: str, start: int) -> tuple[list[str], str, int]:
    """The academic titles at `start`, the courtesy before them, and where the name itself begins."""
    kept: list[str] = []
    courtesy, position = "", start
    while token := _TOKEN.match(text, position):
        word = plain(token[0]).rstrip(".")
        if word in ranks():
            kept.append(token[0])
        elif word in courtesies():
            courtesy = word
        else:
            break
        position = token.end()
        position = _past_space(text, position)
    return kept, courtesy, position


def _tokens(text: str, position: int, language: str) -> tuple[list[str], int, str]:
    """The plain parts of the name at `position`, where it ends, and the nickname within it."""
    tokens: list[str] = []
    end, nickname = position, ""
    while len(tokens) < _MOST_TOKENS and (token := _TOKEN.match(text, position)):
        word, stopped = token[0].rstrip("."), token[0].endswith(".")
        if tokens and word in _PARTICLES:
            if word in _WAYS and _leads_to_noun(text, token):
                break
            position = _past_space(text, token.end())
            continue
        initial = len(word) == 1 and stopped and not tokens and _SURNAME.match(text, token.end()) is not None
        if not (initial or _looks_named(word, tokens, language)) or _is_cut(text, token, tokens):
            break
        own, initial = _OWNER.sub("", word), len(word) == 1
        tokens.append(plain(own))
        end = token.start() + len(own) + (initial and stopped)
        nick = _NICKNAME.match(text, token.end())
        if own != word or (stopped and not initial) or not (nick or text.startswith(" ", token.end())):
            break
        nickname, position = (nick["nick"], nick.end()) if nick else (nickname, token.end() + 1)
    return tokens, end, nickname


def _leads_to_noun(text: str, particle: re.Match[str]) -> bool:
    """Whether no surname stands next: "with Felix to the lake", not "Felix zum Felde"."""
    if text[: particle.start()].rpartition(" ")[0].rpartition(" ")[2] in _PARTICLES:
        return False  # "von der Leyen"
    following = _TOKEN.match(text, _past_space(text, particle.end()))
    return following is not None and plain(following[0]).rstrip(".") not in borne("surnames")


def _is_cut(text: str, token: re.Match[str], before: list[str]) -> bool:
    """Whether a word is a fragment ("Kai-") or the month of a date ("Jan 2018", "14 Mai")."""
    month = not before and plain(token[0]).rstrip(".") in MONTHS
    dated = month and (_DAY.match(text, token.end()) or text[: token.start()].rstrip(" .")[-1:].isdigit())
    return text.startswith(("-", "–"), token.end()) or bool(dated)


def _past_space(text: str, position: int) -> int:
    return position + 1 if text.startswith(" ", position) else position


def _looks_named(word: str, before: list[str], language: str) -> bool:
    """Whether a word may be part of a name, given the parts before it."""
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        return False
    if before and len(word) == 1:
        return True
    bare = plain(_OWNER.sub("", word))
    if bare in _not_names() or bare in _pronouns(language) or lexicon(language or "en").has("capitals", bare):
        return False
    if bare.split("-")[0] in shared("given"):
        return True
    if before and before[0].split("-")[0] in shared("given"):
        return True
    lex = lexicon(language or "en")
    compound = not before and len(bare) >= _COMPOUND and bare.endswith(tuple(word_set("people.noun_endings", language)))
    noun = compound or bare.startswith(_ONE_LETTER) or (lex.sets["before_names"] and _goes_with_verb(bare, before, lex))
    return not (noun or lex.is_common(bare) or bare in places() or bare in shared("organisations"))


def _goes_with_verb(word: str, before: Sequence[str], lex: Lexicon) -> bool:
    """Whether a German noun stands behind a verb that begins a sentence: "Sammelte Mühlenbilder", "Restauriert Kaleschen"."""
    verb = before[0] if before else ""
    return verb.endswith("iert") or (verb.endswith(("t", "te")) and ends_in_noun(word, lex))


@functools.cache
def _not_names() -> frozenset[str]:
    return word_set("people.not_names") | word_set("people.kin")


@functools.cache
def _pronouns(language: str) -> frozenset[str]:
    """In Spanish, "Ella" is no name."""
    return word_set("people.she", language) | word_set("people.he", language)
