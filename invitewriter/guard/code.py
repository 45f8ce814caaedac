"""Finds code and encoded text, which stand in a letter only when a model followed instructions hidden in the notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from invitewriter.domain import Brief, Span
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import MOST_FINDINGS
from invitewriter.text.patterns import compile_later

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
_TOKEN = re.compile(r"(?<![\w+/=.:-])[A-Za-z0-9+/]{16,}={0,2}(?![\w+/=])")
_PAIRS = re.compile(r"(?<!\w)(?:[0-9a-fA-F]{2} ){4,}[0-9a-fA-F]{2}(?!\w)")
_MORSE = re.compile(r"(?<!\S)(?:[.-]{1,6} (?:/ )?){4,}[.-]{1,6}(?!\S)")


def code_and_encodings(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Code, markup and encoded text that no fact holds."""
    known = _said(brief) if brief else ""
    matches = (match for pattern in (_SIGNS, _TOKEN, _PAIRS, _MORSE) for match in pattern.finditer(passage.text))
    strange = (match for match in matches if _is_strange(match) and match[0] not in known)
    for match in sorted(islice(strange, MOST_FINDINGS), key=lambda match: match.start()):
        yield Span(start=match.start(), end=match.end())


def _said(brief: Brief) -> str:
    from invitewriter.guard.truth.support import texts_of  # noqa: PLC0415 - a text without a brief needs none of it

    return "\n".join(texts_of(brief))


def _is_strange(match: re.Match[str]) -> bool:
    """Whether a long token mixes letters and figures as no word does, or pairs and dots are no telephone or ornament."""
    text = match[0]
    if match.re is _TOKEN:
        return text.endswith("=") or (any(c.isdigit() for c in text) and any(c.isalpha() for c in text))
    if match.re is _PAIRS:
        return any(c.isalpha() for c in text) and any(c.isdigit() for c in text)
    return match.re is not _MORSE or ("." in text and "-" in text)


def orders_to_machines(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Words that tell a machine what to answer."""
    from invitewriter.brief.words import aligned, phrases  # noqa: PLC0415 - a text without such words needs none of it

    language = passage.language or (brief.language if brief else "")
    for match in islice(phrases("tasks.smuggled", language).finditer(aligned(passage.reading.text)), MOST_FINDINGS):
        yield passage.span(match.start(), match.end())
