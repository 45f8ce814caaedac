"""The sentences of the contact's public summary, as facts."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.facts.tasks import is_chore, is_order
from invitewriter.brief.lexicon import seen
from invitewriter.domain import Fact, Source
from invitewriter.notes.markup import clean
from invitewriter.text.sentences import sentences


def summary_facts(summary: str, language: str) -> Iterator[Fact]:
    """The sentences of the summary, without those that tell a reader what to write."""
    number = 0
    for line, text in enumerate(summary.split("\n"), 1):
        cleaned = clean(text)
        for span in sentences(cleaned, language or "en"):
            sentence = cleaned[span.start : span.end]
            told = seen(sentence)  # whoever presents themselves asks no question and sets no task
            if any(map(str.isalnum, sentence)) and not (
                is_order(told, language) or is_chore(told, language) or told.endswith("?")
            ):
                number += 1
                yield Fact(id=f"S{number}", text=sentence, source=Source.SUMMARY, line=line)
