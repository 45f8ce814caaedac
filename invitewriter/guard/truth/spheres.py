"""Finds in a passage words of the sphere of life that a private line is about ("redundancy" for "laid off"), in any language."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from invitewriter.brief.lexicon import aligned, seen
from invitewriter.brief.private.marks import (
    kinds_and_words,
    said_of_reader,
    sphere_places,
    spheres_hinted,
    spheres_of,
    told_with_concern,
)
from invitewriter.domain import Brief
from invitewriter.domain.kept import once
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.truth.support import texts_of
from invitewriter.text.language import language_by_words


def told_spheres(passage: Passage, brief: Brief) -> Iterator[Place]:
    """Plain words of such a sphere, unless a fact is about the sphere or the sentence is about work.

    The words need not be those of the withheld line: a paraphrase uses others.
    """
    hidden = _hidden(brief)
    if not hidden:
        return
    text = aligned(passage.reading.text)
    for span in passage.sentences:
        sentence = text[span.start : span.end]
        for language in dict.fromkeys((passage.language or brief.language, brief.language)):
            places = [*_told_plainly(sentence, hidden, language, brief), *_wished(sentence, hidden, language, brief)]
            yield from ((span.start + a, span.start + b) for a, b in places)


def _told_plainly(sentence: str, hidden: Collection[str], language: str, brief: Brief) -> Iterator[Place]:
    if told := spheres_of(sentence, language).intersection(hidden):
        yield from sphere_places(sentence, told - _open(brief), language)


def _wished(sentence: str, hidden: Collection[str], language: str, brief: Brief) -> Iterator[Place]:
    """Light words of such a sphere where the sentence hopes, wishes or regrets: "Good luck with the job-hunt"."""
    found = list(told_with_concern(sentence, hidden, language))
    spared = _spared(brief, language) if found else set()
    yield from ((start, end) for start, end, entry in found if spared.isdisjoint((entry.kind, entry.written)))


def told_of_reader(passage: Passage, brief: Brief) -> Iterator[Place]:
    """Relatives of the reader whom only private lines name, and the reader's own of a sphere that those are about.

    "I hope your mother is better" tells that notes were kept on her, whatever word for her they used.
    """
    hidden = _hidden_kinds(brief)
    if not hidden:
        return
    language = passage.language or brief.language
    text = aligned(passage.reading.text)
    spared: set[str] | None = None
    for span in passage.sentences:
        for start, end, entry in said_of_reader(text[span.start : span.end], language):
            if entry.kind not in hidden:
                continue
            spared = _spared(brief, language) if spared is None else spared
            if spared.isdisjoint((entry.kind, entry.written)):
                yield span.start + start, span.start + end


@once
def close_lines(brief: Brief) -> list[str]:
    """The confidences among the withheld lines, in plain letters."""
    return [seen(line.text) for line in brief.withheld if line.secrecy.is_close]


@once
def _hidden(brief: Brief) -> frozenset[str]:
    """The spheres of life that confidences are about."""
    return frozenset(
        sphere for text in close_lines(brief) for code in _spoken(text, brief) for sphere in spheres_hinted(text, code)
    )


@once
def _hidden_kinds(brief: Brief) -> frozenset[str]:
    """The kinds of words in confidences that a letter could say of its reader."""
    return frozenset(
        kind for text in close_lines(brief) for code in _spoken(text, brief) for kind, _ in kinds_and_words(text, code)
    )


def _spoken(line: str, brief: Brief) -> frozenset[str]:
    """The languages that a line may be in: people note things as they hear them, and short lines show it little."""
    return frozenset((brief.notes_language, brief.language, language_by_words(line, default=brief.notes_language)))


def _spared(brief: Brief, language: str) -> set[str]:
    """The words that what may be said holds, and the kinds of them where it speaks another language than the letter."""
    found = [pair for text in texts_of(brief) for pair in kinds_and_words(seen(text), brief.notes_language)]
    other = {kind for kind, _ in found} if language != brief.notes_language else set()
    return {written for _, written in found} | other | _open(brief)


@once
def _open(brief: Brief) -> set[str]:
    """The spheres that something which may be said speaks of: whoever runs a hospice is asked about it."""
    languages = {brief.notes_language, brief.language}
    texts = [seen(text) for text in texts_of(brief)]
    return {s for text in texts for language in languages for s in spheres_of(text, language, at_work=True)}
