"""A passage: one text that the reader will see, as the rules read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from invitewriter.domain import Span, Stage
from invitewriter.text.language import language_of
from invitewriter.text.normalise import Normalised, normalise
from invitewriter.text.sentences import sentences

_QUOTATION = re.compile(r'"[^"\n]{1,400}"')


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One text that the reader will see, with what the rules ask of it, computed once.

    Positions in `reading`, `sentences` and `quotations` count in `reading.text`; `span()` leads back to `text`.
    """

    name: str
    """Which one: "subject", "message", "question 1" and so on."""
    text: str
    given_language: str = ""
    channel: str = ""
    """Empty: lengths are not read."""
    limit: int | None = None
    stage: Stage = Stage.MET
    contact: str = ""
    """The contact's name, where one is known."""

    @property
    def kind(self) -> str:
        """The name without its number: "subject", "message" or "question"."""
        return self.name.partition(" ")[0]

    @cached_property
    def reading(self) -> Normalised:
        return normalise(self.text)

    @cached_property
    def language(self) -> str:
        """ISO 639-1; as it reads, else as given; empty where neither tells."""
        return language_of(self.reading.text) or self.given_language

    @cached_property
    def sentences(self) -> list[Span]:
        return sentences(self.reading.text, self.language or "en")

    @cached_property
    def quotations(self) -> list[Span]:
        """What stands in quotation marks."""
        return [Span(start=m.start(), end=m.end()) for m in _QUOTATION.finditer(self.reading.text)]

    def sentence_at(self, position: int) -> Span:
        """The sentence around a position in `reading.text`."""
        starts = [*(s.start for s in self.sentences), len(self.reading.text)]
        for start, end in pairwise(starts):
            if start <= position < end:
                return Span(start=start, end=end)
        return Span(start=0, end=len(self.reading.text))

    def span(self, start: int, end: int) -> Span:
        """The stretch of `text` that reads as `reading.text[start:end]`."""
        return self.reading.span(start, end)

    @property
    def whole(self) -> Span:
        return Span(start=0, end=len(self.text))
