"""Finds in a passage words of the sphere of life that a private line is about ("redundancy" for "laid off"), in any language."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.marks import sphere_places, spheres_hinted, spheres_of
from invitewriter.brief.words import aligned, seen
from invitewriter.domain import Brief, Secrecy
from invitewriter.guard.passage import Passage
from invitewriter.guard.support import texts_of

Place = tuple[int, int]
_CLOSE = frozenset({Secrecy.PRIVATE, Secrecy.CIRCUMSTANCE})


def told_spheres(passage: Passage, brief: Brief) -> Iterator[Place]:
    """Words that speak of little else than such a sphere, where no fact speaks of it, in sentences that are not about work.

    That two stems differ proves nothing here: whoever paraphrases keeps the matter and changes the words.
    """
    close = [seen(line.text) for line in brief.withheld if line.secrecy in _CLOSE]
    language = passage.language or brief.language
    hidden = {sphere for text in close for sphere in spheres_hinted(text, brief.notes_language)}
    if not hidden:
        return
    text = aligned(passage.reading.text)
    for span in passage.sentences:
        sentence = text[span.start : span.end]
        if told := hidden & spheres_of(sentence, language):
            told -= _open(brief)
            yield from ((span.start + a, span.start + b) for a, b in sphere_places(sentence, told, language))


def _open(brief: Brief) -> set[str]:
    """The spheres that something which may be said speaks of: whoever runs a hospice is asked about it."""
    languages = {brief.notes_language, brief.language}
    texts = [seen(text) for text in texts_of(brief)]
    return {s for text in texts for language in languages for s in spheres_of(text, language, at_work=True)}
