"""Splits a line in which only a bracket, or a sentence among those about several people, is marked private: the others can be used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.facts.entries import Entry, entries_of
from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.circumstances import carries_on
from invitewriter.brief.private.discretion import is_private, points_back, says_only_that
from invitewriter.domain import Span
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word
from invitewriter.text.lexicon import is_borne, is_given
from invitewriter.text.sentences import sentences
from invitewriter.text.word_patterns import LETTERS

_CLOSES = {"(": ")", "[": "]"}
_SEVERAL = 2


def apart_from_marks(entries: Sequence[Entry], language: str) -> list[Entry]:
    """The entries in order, each in which a mark stands for one of several sentences split into sentences; whole in doubt."""
    found: list[Entry] = []
    for entry in entries:
        item, pieces = entry.item, list[str]()
        if item.kind in {Kind.BULLET, Kind.PROSE} and not _CLOSES.keys().isdisjoint(item.text):
            pieces = _pieces(item.text, language)
        elif item.kind is Kind.BULLET and is_private(item.text, language):
            pieces = _of_several(item.text, language)
        found += entries_of(replace(item, text=piece) for piece in pieces) if pieces else [entry]
    return found


def is_marked_in_part(text: str) -> bool:
    """Whether the mark of a sentence stands in a bracket, and refers to the content of that bracket."""
    marked = _marked(text)
    return bool(marked) and not any(says_only_that(seen(text[span.start : span.end])) for span in marked)


def brackets_of(text: str) -> list[Span] | None:
    """The outermost brackets of a text; None where one is not closed."""
    found: list[Span] = []
    due: list[str] = []
    start = 0
    for place, sign in enumerate(text):
        if sign in _CLOSES:
            start = start if due else place
            due.append(_CLOSES[sign])
        elif due and sign == due[-1]:
            due.pop()
            if not due:
                found.append(Span(start=start, end=place + 1))
    return None if due else found


def _marked(text: str) -> list[Span]:
    """The brackets that hold a mark; none where there is a mark outside them, or a bracket is not closed."""
    marked = [span for span in brackets_of(text) or () if is_private(text[span.start : span.end])]
    return [] if marked and is_private(_without(text, marked)) else marked


def _without(text: str, spans: Sequence[Span]) -> str:
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def _pieces(text: str, language: str) -> list[str]:
    marked = _marked(text)
    parts = _sentences(text, language) if marked else []
    if len(parts) <= 1 or not all(_is_of_its_sentence(text, span, parts) for span in marked):
        return [text]
    pieces: list[str] = []
    falls = False
    for part in parts:
        told = text[part.start : part.end]
        if falls and carries_on(seen(told), language):
            pieces[-1] = f"{pieces[-1]} {told}"
            continue
        falls = any(part.start <= span.start < part.end for span in marked)
        pieces.append(told)
    return pieces


def _of_several(text: str, language: str) -> list[str]:
    """The sentences of a bullet about several people, where each mark stands beside whom it is of; none where one may be of the bullet.

    In minutes a bullet is a matter, and what is confidential of one person in it is not the others'.
    """
    if len(_named(text)) < _SEVERAL:
        return []
    parts = [text[part.start : part.end] for part in sentences(text, language or "en")]
    marked = [part for part in parts if is_private(part, language)]
    alone = (
        marked and parts[0] not in marked and all(_named(part) and not says_only_that(seen(part)) for part in marked)
    )
    return parts if alone else []


def _named(text: str) -> set[str]:
    """The plain words of a text that have a capital and that people are called."""
    words = {plain(word) for word in LETTERS.findall(text) if word[0].isupper()}
    return {word for word in words if not is_stop_word(word) and (is_given(word) or is_borne("given", word))}


def _is_of_its_sentence(text: str, mark: Span, parts: Sequence[Span]) -> bool:
    """Whether a marked bracket refers only to its own sentence, or to its own content."""
    told = seen(text[mark.start : mark.end])
    if points_back(told):
        return False
    part = next(part for part in parts if part.start <= mark.start < part.end)
    alone = not any(map(str.isalnum, text[part.start : mark.start] + text[mark.end : part.end]))
    opens = not any(map(str.isalnum, text[: mark.start]))  # a tag before all, or after all, is the line's
    return not says_only_that(told) or not (alone or opens or part is parts[-1])


def _sentences(text: str, language: str) -> list[Span]:
    """The sentences; a sentence does not end within a bracket."""
    inside = brackets_of(text) or []
    return list(_joined(sentences(text, language or "en"), inside))


def _joined(found: Sequence[Span], inside: Sequence[Span]) -> Iterator[Span]:
    start: int | None = None
    for span in found:
        start = span.start if start is None else start
        if not any(one.start < span.end < one.end for one in inside):
            yield Span(start=start, end=span.end)
            start = None
    if start is not None and found:
        yield Span(start=start, end=found[-1].end)
