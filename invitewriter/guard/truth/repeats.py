"""Finds sentences that an earlier letter to the same contact has already said."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.domain import Brief, Span
from invitewriter.guard.passage import Passage
from invitewriter.text.sentences import sentences
from invitewriter.text.weights import says_again, weights_of


def said_before(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """The sentences that say what a sentence of an earlier letter says, in about the same words."""
    if brief is None or not brief.letters:
        return
    language = brief.language
    earlier = [told for letter in brief.letters for _, told in _weighed(letter.text, language)]
    for span, told in _weighed(passage.text, language):
        if says_again(told, earlier):
            yield span


def _weighed(text: str, language: str) -> Iterator[tuple[Span, frozenset[str]]]:
    """Each sentence with the stems of its words of weight."""
    for span in sentences(text, language):
        if span.start == 0 and text[: span.end].rstrip().endswith((",", ":", "!")):
            continue  # the greeting is the same in every letter
        yield span, weights_of(text[span.start : span.end], language)
