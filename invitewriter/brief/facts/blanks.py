"""Recognises lines without content: addresses, the sender's name under the notes, lone numbers, unfilled fields of a form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.brief.lexicon import phrases, word_set
from invitewriter.notes import Item, Kind
from invitewriter.notes.dates import iso_date
from invitewriter.text.patterns import DIGITS, compile_later
from invitewriter.text.word_patterns import LETTERS

EMAIL = compile_later(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++", signs="@")
_ADDRESS = compile_later(
    r"[\w.+-]++@[\w.-]++|(?:https?://|www\.)\S++|@[\w.-]{3,}+|[+\d()/.-]++",
    re.IGNORECASE,
    signs=("http", "www", *"@+()/.-", *DIGITS),
)
_ADDRESS_LABEL = compile_later(
    r"^\W*(?:e-?mail|mail|web(?:site)?|url|tel|telefon|phone|mobile|mobil|handy|fax|linkedin|tél|tel[eé]fono|m[oó]vil)\b[\s.:]*",
    re.IGNORECASE,
    signs=("mail", "web", "url", "tel", "tél", "phone", "mobil", "handy", "fax", "linkedin", "movil", "móvil"),
)
_PARTED = compile_later(r"[\s,;|·]+")
_NUMBER = compile_later(r"\W*\d{1,3}\W*", signs=DIGITS)
_DIGITS_OF_A_NUMBER = 7
_LONGEST_ADDRESS = 300
_LONGEST_LABEL = 30
_LONGEST_QUESTION = 5


def blank(text: str, told: str, language: str) -> str:
    """Why a line has no content, in words for the sender; empty where it has some.

    `told` is its plain text where it may be an unfilled field of a form, else empty.
    """
    if _is_address(text):
        return "an address"
    if not any(map(str.isalnum, text)) or _NUMBER.fullmatch(text):
        return "no words"
    return "a form's own words" if told and _is_left_over(told, language) else ""


def _is_left_over(told: str, language: str) -> bool:
    """Whether a line of plain text is a form's question ("When?", "Describe the goal here") or an unfilled field ("Time: tbd")."""
    if told.endswith("?"):
        words = LETTERS.findall(told)
        return len(words) <= _LONGEST_QUESTION and word_set("form.asks", language).issuperset(words)
    label, colon, answer = told.partition(":")
    answer = (answer if colon and len(label) <= _LONGEST_LABEL else told).strip(" .*_[]()-–—")
    return bool(phrases("form.empty", language).fullmatch(answer) or phrases("form.fills", language).search(told))


def _is_address(text: str) -> bool:
    """Whether a line holds e-mail addresses, links, handles and telephone numbers, and nothing else."""
    if len(text) > _LONGEST_ADDRESS or iso_date(text):
        return False
    pieces = [piece for piece in _PARTED.split(_ADDRESS_LABEL.sub("", text)) if piece]
    digits = sum(map(str.isdigit, text))
    named = any(not piece[0].isdigit() and piece[0] not in "+(/.-" for piece in pieces)
    return all(map(_ADDRESS.fullmatch, pieces)) and (named or digits >= _DIGITS_OF_A_NUMBER)


def signature_of(items: Sequence[Item]) -> int | None:
    """The index of the sender's name under the notes: one or two words with capitals, alone in the last line."""
    if len(items) < 3:
        return None
    before, last = items[-2], items[-1]
    own_line = last.line > before.last and last.kind in {Kind.PROSE, Kind.BULLET}
    return len(items) - 1 if own_line and _is_bare_name(last.text) and not _is_bare_name(before.text) else None


def _is_bare_name(text: str) -> bool:
    words = text.strip("-–—~ .,!").split()
    return 1 <= len(words) <= 2 and all(
        word[0].isupper() and word.strip(".").replace("-", "").isalpha() for word in words
    )
