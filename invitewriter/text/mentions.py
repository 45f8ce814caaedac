"""Finds the checkable mentions in a text: names, titles, numbers, dates, times, quotations, links and handles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from invitewriter.domain import Span, value
from invitewriter.text.clocks import times
from invitewriter.text.dates import dates
from invitewriter.text.days import When
from invitewriter.text.lexicon import shared
from invitewriter.text.names import names_and_titles
from invitewriter.text.numbers import Number, numbers
from invitewriter.text.patterns import compile_later
from invitewriter.text.tokens import BLANK

_LINK = compile_later(r"(?<![\w@./-])(?:https?://|www\.)[^\s<>\"')\]]++", re.IGNORECASE, signs=("http", "www."))
_EMAIL = compile_later(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++", signs="@")
_DOMAIN = re.compile(
    r"(?<![\w@./-])(?:[A-Za-z0-9-]{2,63}\.){1,4}(?P<top>[A-Za-z]{2,24})(?:/[^\s<>\"')\]]*+)?(?![\w@-]|\.\w)"
)
_HANDLE = compile_later(r"(?<![\w@./])@\w[\w.-]*+(?:@[\w-]++(?:\.[\w-]++)++)?", signs="@")
_HASHTAG = compile_later(r"(?<![\w#&/])#[^\W\d_]\w*+", signs="#")
_QUOTATION = compile_later(
    r"\"(?P<double>[^\"\n]{1,400})\"|(?<![\w'])'(?P<single>[^\W_](?:[^'\n]|'(?=\w)){1,399})'(?![\w'])",
    signs="\"'",
)
_TRAILING = ".,;:!?'"


class Kind(StrEnum):
    NAME = "name"
    """Of a person, an organisation, an event or a place."""
    TITLE = "title"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    QUOTATION = "quotation"
    LINK = "link"
    EMAIL = "e-mail"
    HANDLE = "handle"
    HASHTAG = "hashtag"


@value
class Mention:
    """A name, number, date, quotation or the like in a text."""

    kind: Kind
    text: str
    """The words in the text; of a quotation, without the quotation marks."""
    span: Span
    number: Number | None = None
    whens: tuple[When, ...] = ()
    """For a date: its possible meanings."""
    clocks: frozenset[int] = frozenset()
    """For a time: what it may mean, in minutes since midnight."""


def mentions(text: str, language: str = "en") -> list[Mention]:
    """The mentions in `text`, in order and without overlaps.

    `text` has straight quotation marks, as `normalise` leaves it. `language` is an ISO 639-1 code; one outside LEXICONS
    is read by what all languages share. Takes time linear in the length of `text`.
    """
    found: list[Mention] = []
    rest = text
    for step in (_quotations, _addresses, _dates, _times, _numbers):
        new = list(step(rest, language))
        rest = _without(rest, new)
        found += new
    for kind, spans in zip((Kind.NAME, Kind.TITLE), names_and_titles(rest, language), strict=True):
        found += (Mention(kind=kind, text=_at(text, span), span=span) for span in spans)
    return sorted(found, key=lambda mention: mention.span.start)


def _at(text: str, span: Span) -> str:
    return text[span.start : span.end]


def _without(text: str, found: Iterable[Mention]) -> str:
    """`text` with the mentions found so far blanked out, so that later steps do not read them again."""
    pieces: list[str] = []
    end = 0
    for mention in sorted(found, key=lambda mention: mention.span.start):
        start = max(mention.span.start, end)
        pieces += [text[end:start], BLANK * (mention.span.end - start)]
        end = max(end, mention.span.end)
    return "".join([*pieces, text[end:]])


def _addresses(text: str, _language: str) -> Iterator[Mention]:
    end = 0
    patterns = (
        (Kind.LINK, _LINK),
        (Kind.EMAIL, _EMAIL),
        (Kind.LINK, _DOMAIN),
        (Kind.HANDLE, _HANDLE),
        (Kind.HASHTAG, _HASHTAG),
    )
    matches = sorted(
        ((match, kind) for kind, pattern in patterns for match in pattern.finditer(text)),
        key=lambda pair: (pair[0].start(), -pair[0].end()),
    )
    for match, kind in matches:
        if match.start() < end or (match.re is _DOMAIN and match["top"].lower() not in shared("domains")):
            continue
        address = match[0].rstrip(_TRAILING)
        end = match.start() + len(address)
        yield Mention(kind=kind, text=address, span=Span(start=match.start(), end=end))


def _quotations(text: str, _language: str) -> Iterator[Mention]:
    for match in _QUOTATION.finditer(text):
        quoted = match["double"] or match["single"]
        yield Mention(kind=Kind.QUOTATION, text=quoted, span=Span(start=match.start(), end=match.end()))


def _dates(text: str, language: str) -> Iterator[Mention]:
    for span, whens in dates(text, language):
        yield Mention(kind=Kind.DATE, text=_at(text, span), span=span, whens=whens)


def _times(text: str, language: str) -> Iterator[Mention]:
    for span, clocks in times(text, language):
        yield Mention(kind=Kind.TIME, text=_at(text, span), span=span, clocks=clocks)


def _numbers(text: str, language: str) -> Iterator[Mention]:
    for span, number in numbers(text, language):
        yield Mention(kind=Kind.NUMBER, text=_at(text, span), span=span, number=number)
