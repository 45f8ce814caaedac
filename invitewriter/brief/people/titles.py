"""Titles before a name, and the first name behind them: the words stand in `words/`, for each language."""

from __future__ import annotations

import functools

from invitewriter.brief.words import word_set
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import compile_later

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
    parts = _ASIDE.sub("", name).split()
    while len(parts) > 1 and plain(parts[0]) in roles():
        parts = parts[1:]
        if len(parts) == 1 and plain(parts[0]) not in shared("given"):
            return ""  # of "Hebamme Ellerbrook"
    bare = parts[next((number for number, part in enumerate(parts) if not is_title(part)), len(parts)) :]
    surname_only = len(bare) == 1 and len(parts) > 1 and plain(parts[0]) not in orders()
    return bare[0] if bare and not surname_only and len(bare[0].rstrip(".")) > 1 else ""
