"""Reads the titles before a name, what is added to them ("Frau Dr.-Ing.", "Pfarrer i. R."), and the first name behind them."""

from __future__ import annotations

import functools
import re

from invitewriter.brief.lexicon import kin_words, word_set, written
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

TOKEN = compile_later(r"[^\W\d_](?:[^\W\d_]|['’.-](?=[^\W\d_]))*\.?")
_DEGREE = compile_later(r"([^\W\d_]{2,5})\.-[^\W\d_]{2,8}\.?", signs=(".-",))
"""Two abbreviations in one: "Dipl.-Ing.", "Dr.-Ing."."""
CAPITAL = compile_later(rf" {CAPITAL_LETTER}")
BEFORE = compile_later(r"([^\W\d_]+) $")
LONGEST_OWNER = 12
_ASIDE = compile_later(r"[(\"“„].*?[)\"”“]", signs='("“„')


@functools.cache
def ranks() -> frozenset[str]:
    """The plain words of titles that people keep before a name: "dr", "professora"."""
    return word_set("people.ranks")


@functools.cache
def courtesies() -> frozenset[str]:
    """The plain words of courtesy before a surname: "mrs", "herr"."""
    return frozenset(word.rstrip(".") for word in word_set("people.courtesy_women") | word_set("people.courtesy_men"))


@functools.cache
def orders() -> frozenset[str]:
    """The plain words for monks and nuns, which say "brother" and "sister" of relatives as well."""
    return word_set("people.orders")


@functools.cache
def roles() -> frozenset[str]:
    """The plain words of what people are, which some put before a name: "hebamme", "partera". None is a given name."""
    return (word_set("people.roles") | word_set("disputes.occupations")) - shared("given") - ranks() - courtesies()


def is_title(word: str) -> bool:
    """Whether a word before a name is a title or a courtesy, in whatever case and with or without full stops."""
    return plain(word).replace(".", "") in ranks() | courtesies() or is_degree(word)


def is_degree(word: str) -> bool:
    """Whether a word is a title by how it is written, whatever its letters mean elsewhere: "Dr.-Ing.", "M.Sc.", "RAin"."""
    letters = word.rstrip(".")
    if "." in letters:
        first, _, rest = plain(letters).partition(".")
        return (
            first in word_set("people.degrees")
            if rest.startswith("-")
            else f"{first}{rest}" in word_set("people.degrees")
        )
    return any(letter.isupper() for letter in letters[1:]) and plain(letters) in word_set("people.degrees")


def first_name(name: str) -> str:
    """What people on first-name terms call the bearer of a name: the "Ana" of "Prof. Dr. Ana Kovač".

    Empty where none is known: of "Frau Krüger", of "A. Kovač".
    """
    parts = _ASIDE.sub("", name).replace(",", " ").split()
    while len(parts) > 1 and plain(parts[0]) in roles():
        parts = parts[1:]
        if len(parts) == 1 and not is_given_alone(plain(parts[0])):
            return ""  # of "Hebamme Ellerbrook"
    bare = parts[next((number for number, part in enumerate(parts) if not _is_before_name(part)), len(parts)) :]
    surname_only = len(bare) == 1 and len(parts) > 1 and plain(parts[0]) not in orders()
    return bare[0] if bare and not surname_only and len(bare[0].rstrip(".")) > 1 else ""


def _is_before_name(word: str) -> bool:
    return is_title(word) or plain(word) in orders()


def is_given_alone(word: str) -> bool:
    """Whether a plain word is a given name, and no surname as well."""
    return word in shared("given") or (is_borne("given", word) and not is_borne("surnames", word))


@value
class Titles:
    """What stands before a name, and where the name itself begins."""

    kept: tuple[str, ...]
    """Academic titles and the like, as they stand."""
    courtesy: str
    """In plain letters; empty where there is none."""
    role: str
    """What the person is, as it stands: "Hebamme". Empty where nothing says it."""
    end: int


def titles_at(text: str, start: int) -> Titles:
    """The titles at `start`; none where there are none."""
    kept: list[str] = []
    courtesy, role, position = "", "", start
    while token := _DEGREE.match(text, position) or TOKEN.match(text, position):
        word = plain(token[0]).rstrip(".")
        if word in ranks() or word.replace(".", "") in ranks() or is_degree(token[0]):
            kept.append(token[0])
        elif word in courtesies() and not (courtesy and len(word) == 1):
            if word in kin_words() and _is_before(text, token.start(), _possessives()):
                break  # "meine Frau Hedwig"
            courtesy = word
        elif word in orders() and token[0][0].isupper() and CAPITAL.match(text, token.end()):
            if is_owned(text, token.start()):
                break
            kept.append(token[0])
        elif not role and token[0][0].isupper() and word in roles() and CAPITAL.match(text, token.end()):
            role = token[0]
        else:
            break
        position = past_space(text, token.end())
        added = _additions().match(text, position) if text.find(". ", position) >= 0 else None
        position = added.end() if added else position
    return Titles(kept=tuple(kept), courtesy=courtesy, role=role, end=position)


@functools.cache
def _additions() -> re.Pattern[str]:
    """Finds what is added to a title, and is no part of a name: the "i. R." of a pastor, the "med." of a doctor."""
    return re.compile(rf"(?:(?:{'|'.join(written('people.title_additions'))})\. ?)+")


def is_address(titles: Titles, text: str, start: int) -> bool:
    """Whether a courtesy or a rank at `start` addresses somebody, so that any word behind it is a name: "Mrs Hill", "Prof. Weber".

    Not so "meine Frau" and "eine Frau".
    """
    if not (titles.courtesy or titles.kept):
        return False
    articles = word_set("people.indefinite") - word_set("people.asked_articles", "pt")  # "a dona Rosa"
    return not _is_before(text, start, _possessives() | articles)


@functools.cache
def _possessives() -> frozenset[str]:
    """The words that say whose somebody is, without the articles among them, which stand before a courtesy: "la señora"."""
    return word_set("people.owners") - word_set("people.asked_articles")


def is_owned(text: str, start: int) -> bool:
    """Whether the word before says whose brother or sister somebody is."""
    return _is_before(text, start, word_set("people.owners"))


def _is_before(text: str, start: int, words: frozenset[str]) -> bool:
    before = BEFORE.search(text[max(0, start - LONGEST_OWNER) : start])
    return before is not None and plain(before[1]) in words


def past_colon(text: str, position: int) -> int:
    """Where the next word begins, past spaces and colons."""
    return len(text) - len(text[position:].lstrip(" :"))


def past_space(text: str, position: int) -> int:
    return position + 1 if text.startswith(" ", position) else position
