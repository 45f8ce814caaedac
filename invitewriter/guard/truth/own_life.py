"""What whoever writes a letter by hand tells of their own life ("my wife Clara", "tomorrow I am off to Kranj"): no notes need hold it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from invitewriter.domain import Brief, Draft, Report, Severity, Span
from invitewriter.guard import Setting, passages_of
from invitewriter.guard.passage import Passage
from invitewriter.text.days import When
from invitewriter.text.mentions import Kind, Mention
from invitewriter.text.words import words_of

_RULES = frozenset({"unknown-name", "unknown-date"})
_PAUSE = re.compile(r"[,;:()\n–—]|[.!?](?=\s)")
_SHORTEST_PLACE = 4
_I = {
    "en": "i my me mine myself",
    "de": "ich mein meine meinem meinen meiner meines mir mich",
    "es": "yo mi mis me conmigo",
    "fr": "je j mon ma mes me moi m",
    "pt": "eu meu minha meus minhas me mim comigo",
}
_YOURS_OR_OURS = {
    "en": "your yours we us our ours",
    "de": "dein deine deinem deinen deiner deines ihr ihre ihrem ihren ihrer ihres euer eure euren wir uns unser unsere unserem unseren unserer",
    "es": "tu tus su sus vuestro vuestra nos nosotros nosotras nuestro nuestra nuestros nuestras",
    "fr": "votre vos ton ta tes nous notre nos on",
    "pt": "teu tua teus tuas seu sua seus suas vosso vossa nos nosso nossa nossos nossas",
}
_YOU = {
    "en": "you",
    "de": "du dir dich sie ihnen euch",
    "es": "te ti usted le os vosotros",
    "fr": "vous tu te toi t",
    "pt": "te ti voce lhe voces",
}
"""The readers themselves, who may stand beside what the writer is going to do: "I will send you the sheet tomorrow"."""


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
    if words.isdisjoint(_I.get(language, "").split()) or not words.isdisjoint(_YOURS_OR_OURS[language].split()):
        return False
    met_at = {word.plain for word in words_of(brief.met_at) if len(word.plain) >= _SHORTEST_PLACE}
    if not words.isdisjoint(met_at):
        return False
    if mention.kind is Kind.NAME:
        return words.isdisjoint(_YOU[language].split())
    return bool(mention.whens) and all(_is_to_come(when, brief.today) for when in mention.whens)


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
