"""Finds the points on which the notes and the contact's own summary disagree, where a letter states one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from invitewriter.domain import Brief, Span
from invitewriter.guard.passage import Passage
from invitewriter.guard.truth.addressed import addressed
from invitewriter.text.lexicon import Lexicon, lexicon
from invitewriter.text.tokens import Word, words_of

_TELLING = 4


def disputed_points(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Either side's employer or role, the summary's spelling of the name, and a "Mr" or "Ms" where gender is disputed."""
    for dispute in brief.disputes if brief else ():
        words = words_of(passage.reading.text)
        lex = lexicon(passage.language or "en")
        found: Iterable[tuple[Word, Word]]
        if dispute.point == "gender":
            found = _courtesies(passage, lex)
        elif dispute.point == "name":
            found = [(word, word) for word in words if word.text == dispute.summary]
        else:
            own = {word.plain for word in words_of(brief.contact.name)} if brief else set()
            sides = (dispute.notes, dispute.summary)
            # The name by which the contact is spoken to states nothing, though a side of the dispute may hold it.
            found = [p for side in sides for p in _places(side, words, lex) if not own.issuperset(w.plain for w in p)]
        for first, last in found:
            yield passage.span(first.start, last.span.end)


def _places(side: str, words: Sequence[Word], lex: Lexicon) -> Iterator[tuple[Word, Word]]:
    """Where the words of one side stand together; of a name, where one of them stands that is no ordinary word."""
    told = [word.plain for word in words_of(side)]
    if not told:
        return
    for start in range(len(words) - len(told) + 1):
        if [word.plain for word in words[start : start + len(told)]] == told:
            yield words[start], words[start + len(told) - 1]
    rare = {word for word in told if len(word) >= _TELLING and not lex.is_common(word)}
    if len(told) > 1:
        yield from ((word, word) for word in words if word.capital and word.plain in rare)


def _courtesies(passage: Passage, lex: Lexicon) -> Iterator[tuple[Word, Word]]:
    """The titles in the greeting that tell a man from a woman."""
    end = max((name.span.end for name in addressed(passage) if name.titled), default=0)
    for word in words_of(passage.reading.text[:end]):
        if lex.has("titles", word.plain) and not lex.has("ranks", word.plain):
            yield word, word
