"""Finds regular expressions in the text as it stands: for signs, not for words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from invitewriter.domain import Brief, Span, value
from invitewriter.domain.kept import kept
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import MOST_FINDINGS
from invitewriter.text.patterns import compile_later, within_runs

_QUOTED_BESIDES = 20
"""So many characters more a quotation must hold than a sign in it, or it only sets the sign off."""


@value
class Matching:
    """Finds a regular expression in the text as it stands, whatever the language: for signs, not for words."""

    pattern: str
    flags: re.RegexFlag = re.NOFLAG
    signs: tuple[str, ...] = ()
    """Out of these, in small letters, one stands in whatever the pattern finds; in most texts there is none, and nothing to compile."""
    even_told: bool = True
    """Whether what stands in a quoted sentence counts as well, and what is said of it outside."""
    spaced: bool = True
    """Whether what it finds may hold white space; else it is looked for only in what stands around a sign without any."""

    def __call__(self, passage: Passage, _brief: Brief | None) -> Iterable[Span]:
        matches = list(islice(self._pattern.finditer(passage.text), MOST_FINDINGS))
        told = set() if self.even_told else {match[0] for match in matches if _in_quoted_sentence(passage, match)}
        return [Span(start=match.start(), end=match.end()) for match in matches if match[0] not in told]

    @kept
    def _pattern(self) -> re.Pattern[str]:
        return (compile_later if self.spaced else within_runs)(self.pattern, self.flags, signs=self.signs)


def _in_quoted_sentence(passage: Passage, match: re.Match[str]) -> bool:
    """Whether a match in the text stands in a quotation that holds much besides."""
    quoted = (passage.span(span.start, span.end) for span in passage.quotations)
    around = next((span for span in quoted if span.start <= match.start() and match.end() <= span.end), None)
    return around is not None and around.end - around.start > len(match[0]) + _QUOTED_BESIDES


def matching(
    pattern: str,
    *,
    flags: re.RegexFlag = re.NOFLAG,
    signs: tuple[str, ...] = (),
    even_told: bool = True,
    spaced: bool = True,
) -> Matching:
    return Matching(pattern=pattern, flags=flags, signs=signs, even_told=even_told, spaced=spaced)
