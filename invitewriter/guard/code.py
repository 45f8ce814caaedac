"""Finds code and encoded text, which stand in a letter only when a model followed instructions hidden in the notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from invitewriter.domain import Brief, Span
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import MOST_FINDINGS, Noted
from invitewriter.text.patterns import DIGITS, compile_later

_SIGNS = compile_later(
    r"""
    ```+                                                              # a fence
    | </?[a-z][a-z0-9]{0,20}(?:\s[^<>\n]{0,200})?/?>                  # a tag
    | \{\s{0,4}"[^"\n]{1,40}"\s{0,4}:                                 # JSON
    | (?<![\w.])\w{1,40}(?:[._]\w{1,40}){0,4}\((?:\)|["'][^"'\n]{0,80}["']\))  # a call
    | ^[ \t]*(?:\#!/|\#include\b|import\ \w+$|from\ \w+\ import\b|def\ \w+\(|(?:const|let|var)\ \w+\ =|(?:sudo|curl|wget|rm\ -\w+)\ \S)
    | ^[ \t]*SELECT\ [^\n]{1,80}\ FROM\b
    | (?:%[0-9A-F]{2}){3,}                                            # encoded addresses
    | (?:\\x[0-9a-f]{2}|\\u[0-9a-f]{4}){2,}                           # escapes
    | (?<!\w)(?:[01]{8}\ ?){2,}(?!\w)                                 # bits
    """,
    re.VERBOSE | re.MULTILINE,
    signs=(
        *("```", *"<{(%\\", "00", "01", "10", "11", "#!", "#include"),
        *("import ", "def ", "const ", "let ", "var ", "sudo", "curl", "wget", "rm -", "select "),
    ),
)
_TOKEN = compile_later(r"(?<![\w+/=.:-])[A-Za-z0-9+/]{16,}={0,2}(?![\w+/=])", signs=f"={DIGITS}")
# What is written on both sides of a slash where it joins names, the folders of a path or the parts of a date: "Kite/Sail2/Hull", "reports/2024/spring".
_NAME = compile_later(r"(?:[A-Z]?[a-z]+){1,4}\d{0,4}|[A-Z]{1,6}\d{0,4}|\d{1,4}")
_JOINS = compile_later(r"[/+]+")
_PAIRS = compile_later(r"(?<!\w)(?:[0-9a-fA-F]{2} ){4,}[0-9a-fA-F]{2}(?!\w)", signs=DIGITS)
_MORSE = compile_later(r"(?<!\S)(?:[.-]{1,6} (?:/ )?){4,}[.-]{1,6}(?!\S)", signs=(" .", " -"))


def code_and_encodings(passage: Passage, brief: Brief | None) -> Iterator[Noted]:
    """Code, markup and encoded text that no fact holds; of a message of which no notes are known it only warns, for people send each other code."""
    known = _said(brief) if brief else ""
    strange = (match for match in _strange(passage.text) if match[0] not in known)
    for match in sorted(islice(strange, MOST_FINDINGS), key=lambda match: match.start()):
        yield Noted(span=Span(start=match.start(), end=match.end()), warns=brief is None)


def _said(brief: Brief) -> str:
    from invitewriter.guard.truth.support import texts_of  # noqa: PLC0415 - a text without a brief needs none of it

    return "\n".join(texts_of(brief))


def _strange(text: str) -> Iterator[re.Match[str]]:
    """What no word looks like: of long tokens those that mix letters and figures, of pairs and dots what is no telephone or ornament."""
    yield from _SIGNS.finditer(text)
    yield from (match for match in _TOKEN.finditer(text) if match[0].endswith("=") or _is_encoded(match[0]))
    yield from (match for match in _PAIRS.finditer(text) if _is_mixed(match[0]))
    yield from (match for match in _MORSE.finditer(text) if "." in match[0] and "-" in match[0])


def _is_encoded(token: str) -> bool:
    """Whether a token mixes letters and figures as no names do that slashes join."""
    parts = [part for part in _JOINS.split(token) if part]
    return _is_mixed(token) and not (len(parts) > 1 and all(_NAME.fullmatch(part) for part in parts))


def _is_mixed(text: str) -> bool:
    return any(c.isdigit() for c in text) and any(c.isalpha() for c in text)


def orders_to_machines(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Words that tell a machine what to answer."""
    from invitewriter.brief.lexicon import aligned, phrases  # noqa: PLC0415 - a text without such words needs none of it

    language = passage.language or (brief.language if brief else "")
    smuggled, text = phrases("tasks.smuggled", language), aligned(passage.reading.text)
    for match in islice(smuggled.finditer(text), MOST_FINDINGS) if smuggled.may_stand_in(text) else ():
        yield passage.span(match.start(), match.end())
