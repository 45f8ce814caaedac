"""Finds names, titles, quotations and addresses in a letter that its brief does not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from invitewriter.domain import Brief, Span, value
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import MOST_FINDINGS, Find
from invitewriter.guard.truth.addressed import addressed, is_misspelled
from invitewriter.guard.truth.support import Support, support_of, words_to_compare
from invitewriter.text.lexicon import lexicon, places
from invitewriter.text.mentions import Kind, Mention
from invitewriter.text.naming import has_shape
from invitewriter.text.naming import is_known as is_well_known
from invitewriter.text.tokens import words_of

_SHORTEST_SQUEEZED = 6
_CALLS = frozenset(",:!\n")
_SHORTEST_ROOT = 4


@value
class Comparison:
    """A passage beside what supports it."""

    passage: Passage
    brief: Brief
    support: Support

    @property
    def language(self) -> str:
        return self.passage.language or "en"


def comparing(look: Callable[[Comparison], Iterable[Span]]) -> Find:
    """A decorator: makes a finder of a function that yields spans of `passage.reading.text`; it finds nothing without a brief."""

    def find(passage: Passage, brief: Brief | None) -> Iterator[Span]:
        if brief is not None:
            for span in islice(
                look(Comparison(passage=passage, brief=brief, support=support_of(brief))), MOST_FINDINGS
            ):
                yield passage.span(span.start, span.end)

    return find


def unless_held(*kinds: Kind) -> Callable[[Callable[[Comparison, Mention], bool]], Find]:
    """A decorator: makes a finder of the mentions of these kinds, except those that the brief holds, as the function tells."""

    def finder(holds: Callable[[Comparison, Mention], bool]) -> Find:
        def look(compared: Comparison) -> Iterator[Span]:
            for mention in compared.passage.mentions:
                if mention.kind in kinds and not holds(compared, mention):
                    yield mention.span

        return comparing(look)

    return finder


@comparing
def unknown_names(compared: Comparison) -> Iterator[Span]:
    """Names that the brief does not hold; whom the letter speaks to, and how the contact is spelled, are other rules'."""
    spoken_to = {position for name in addressed(compared.passage) for position in range(name.span.start, name.span.end)}
    for mention in compared.passage.mentions:
        if mention.kind is not Kind.NAME or mention.span.start in spoken_to or is_known(compared, mention.text):
            continue
        if _is_greeting(compared, mention) or _signs_from_a_handle(compared, mention):
            continue
        if not any(
            is_misspelled(word, compared.passage, compared.brief, compared.support) for word in words_of(mention.text)
        ):
            yield mention.span


def _is_greeting(compared: Comparison, mention: Mention) -> bool:
    """Whether a message begins with a word that nobody knows for a name, and the contact's: "Howdy Marta,", "Carissima Marta,"."""
    text = compared.passage.reading.text
    if (
        compared.passage.kind != "message"
        or mention.span.start
        or text[mention.span.end : mention.span.end + 1] not in _CALLS
    ):
        return False
    first, *named = words_of(mention.text)
    own = {word.plain for word in words_of(compared.brief.contact.name)}
    greets = not is_well_known(first.plain) and not has_shape(first.text)
    return greets and bool(named) and all(word.plain in own for word in named)


def _signs_from_a_handle(compared: Comparison, mention: Mention) -> bool:
    """Whether a letter is signed with the name that a handle of the sender's begins with: "Ines", who is inesvale on the web."""
    text, words = compared.passage.reading.text, words_of(mention.text)
    if compared.passage.kind != "message" or text[mention.span.end :].strip() or len(words) != 1:
        return False
    signed, about = words[0].plain, words_of(f"{compared.brief.sender.name} {compared.brief.sender.about}")
    return len(signed) >= _SHORTEST_ROOT and any(word.plain.startswith(signed) for word in about)


def is_known(compared: Comparison, name: str) -> bool:
    """Whether the brief holds a name: each of its words, and in one place those that stand side by side."""
    lex, support = lexicon(compared.language), compared.support
    segments = _segments(name)
    if all(lex.has("common", part) for segment in segments for part in segment):
        return all(support.has_word(part, compared.language) for segment in segments for part in segment)
    return all(
        _segment_is_known(compared, [part for part in segment if not lex.has("common", part)]) for segment in segments
    )


def _segments(name: str) -> list[list[str]]:
    """The plain words of a name that stand side by side, without the small words between them."""
    segments: list[list[str]] = [[]]
    for word in words_of(name):
        if not word.capital and word.text.islower():
            segments.append([])
        else:
            segments[-1] += [word.plain] if "-" not in word.plain else word.plain.split("-")
    return [segment for segment in segments if segment]


def _segment_is_known(compared: Comparison, parts: list[str]) -> bool:
    support = compared.support
    if len(parts) == 1 and _is_of_place(parts[0], support):
        return True
    joined = "".join(parts)
    if joined in support.words or (len(joined) >= _SHORTEST_SQUEEZED and joined in support.squeezed):
        return True
    apart = [part for part in parts if not support.has_word(part, compared.language)]
    if any(len(part) < _SHORTEST_SQUEEZED or part not in support.squeezed for part in apart):
        return False
    placed = [part for part in parts if support.has_together([part], compared.language)]
    return support.has_together(placed, compared.language)


def _is_of_place(word: str, support: Support) -> bool:
    """Whether a word calls people or things after a place that the notes tell of: "Viennese", "Brésiliens"."""
    endings = words_to_compare("of_places")
    roots = (word[:size] for size in range(_SHORTEST_ROOT, len(word) - 1) if word[size:] in endings)
    named = (root + vowel for root in roots for vowel in ("", "a", "e", "o"))
    return any(name in support.words and name in places() for name in named)


@unless_held(Kind.TITLE)
def unknown_titles(compared: Comparison, mention: Mention) -> bool:
    """Whether the brief holds a title."""
    return compared.support.has_word(words_of(mention.text)[0].plain, compared.language)


@unless_held(Kind.QUOTATION)
def unknown_quotations(compared: Comparison, mention: Mention) -> bool:
    """Whether the brief holds a quotation word for word."""
    return compared.support.has_quotation(mention.text)


@unless_held(Kind.LINK, Kind.EMAIL, Kind.HANDLE, Kind.HASHTAG)
def unknown_addresses(compared: Comparison, mention: Mention) -> bool:
    """Whether the brief holds a link, address, handle or hashtag."""
    return compared.support.has_address(mention.text)
