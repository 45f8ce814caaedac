"""Softens findings about the writer's own life in letters written by hand ("my wife Clara"): no notes need hold it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from invitewriter.domain import Brief, Draft, Report, Severity, Span
from invitewriter.guard import Setting, passages_of
from invitewriter.guard.passage import Passage
from invitewriter.resources import word_table
from invitewriter.text.days import When
from invitewriter.text.mentions import Kind, Mention
from invitewriter.text.tokens import words_of

_RULES = frozenset({"unknown-name", "unknown-date"})
_PAUSE = re.compile(r"[,;:()\n–—]|[.!?](?=\s)")
_SHORTEST_PLACE = 4


def told_by_hand(report: Report, draft: Draft, brief: Brief) -> Report:
    """`report` on a letter that a person wrote: names and days of the writer's own life only warn."""
    if not any(finding.name in _RULES for finding in report.errors):
        return report
    own = {
        (passage.name, span.start) for passage in passages_of(draft, brief, Setting()) for span in _own(passage, brief)
    }
    findings = tuple(
        replace(finding, severity=Severity.WARNING)
        if finding.name in _RULES and (finding.passage, finding.span.start) in own
        else finding
        for finding in report.findings
    )
    return replace(report, findings=findings)


def _own(passage: Passage, brief: Brief) -> Iterator[Span]:
    for mention in passage.mentions:
        if mention.kind in {Kind.NAME, Kind.DATE, Kind.TIME} and _is_own(mention, passage, brief):
            yield passage.span(mention.span.start, mention.span.end)


def _is_own(mention: Mention, passage: Passage, brief: Brief) -> bool:
    """Whether its clause is about the writer, and neither about the reader, nor both, nor where they met."""
    words = set(_clause(mention, passage))
    language = passage.language or brief.language
    persons = _persons(language)
    if not persons or words.isdisjoint(persons["i"].split()) or not words.isdisjoint(persons["yours_or_ours"].split()):
        return False
    met_at = {word.plain for word in words_of(brief.met_at) if len(word.plain) >= _SHORTEST_PLACE}
    if not words.isdisjoint(met_at):
        return False
    if mention.kind is Kind.NAME:
        return words.isdisjoint(persons["you"].split())
    return bool(mention.whens) and all(_is_to_come(when, brief.today) for when in mention.whens)


@functools.cache
def _persons(language: str) -> dict[str, str] | None:
    """The words of a language for whom a clause is about; None where it has none."""
    found: dict[str, str] | None = word_table("guard/languages", "persons").get(language)
    return found


def _is_to_come(when: When, today: date) -> bool:
    """A day gone by may be that of the meeting; one without a year is the nearest."""
    stretches = when.seen_from(today)
    nearest = min(stretches, key=lambda days: abs((days[0] - today).days), default=None)
    return nearest is not None and nearest[1] >= today


def _clause(mention: Mention, passage: Passage) -> Iterator[str]:
    """The plain words between the pauses around a mention."""
    sentence, text = passage.sentence_at(mention.span.start), passage.reading.text
    start = max((m.end() for m in _PAUSE.finditer(text, sentence.start, mention.span.start)), default=sentence.start)
    pause = _PAUSE.search(text, mention.span.end, sentence.end)
    for word in words_of(text[start : pause.start() if pause else sentence.end]):
        yield word.plain
