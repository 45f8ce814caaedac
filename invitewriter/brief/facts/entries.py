"""The items of the notes with their normalised texts, and how an item is split so that a private part of it does not take the rest along."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.brief.lexicon import seen
from invitewriter.brief.people.names.corrections import put_right
from invitewriter.brief.private.breath import in_breaths, is_breathless
from invitewriter.brief.private.clauses import apart
from invitewriter.domain import value
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared
from invitewriter.text.normalise import normalise
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.sentences import sentences

_NEXT_PERSON = compile_later(
    rf";\s+({CAPITAL_LETTER}[^\W\d_]+)(?: {CAPITAL_LETTER}[\w'’-]+)?(?= [^\W\d_A-Z])", signs=";"
)
"""The end of a statement before another that begins with what may be a name and its verb."""
_LINK = compile_later(r"(?:https?://|www\.)\S+|(?<![\w/])[\w-]+(?:\.[\w-]+)+/\S*", re.IGNORECASE, signs="/.")
"""The address of a page, or of one whose path stands behind a name that has no space: "moss.garden/radio"."""
_FEWEST_WORDS = 3


@value
class Entry:
    """An item, and its text as a person reads it."""

    item: Item
    text: str
    """Normalised: no hidden characters, no look-alike letters, straight quotation marks, no name that is taken back."""
    plain: str
    """The same in small letters and without accents, for looking phrases up."""
    held: bool = False
    """Whether it is the private part of a line, whatever it tells by itself."""
    own: bool = False
    """Whether it is what the sender did, cut off from what somebody else did."""

    def without_links(self) -> Entry:
        """The same, but for the links in it: what an address spells is no word of whoever wrote the notes."""
        text = _LINK.sub(" ", self.text)
        return self if text == self.text else replace(self, text=text, plain=plain(text))


def entries_of(items: Iterable[Item]) -> list[Entry]:
    """The items with their normalised texts, in order."""
    return [
        Entry(item=item, text=text, plain=plain(text))
        for item in items
        for text in [put_right(normalise(item.text).text)]
    ]


def parted(
    entries: Sequence[Entry], is_spoilt: Callable[[str], bool], is_marked: Callable[[str], bool], language: str
) -> list[Entry]:
    """The entries in order, each that `is_spoilt` (private, by its plain text) split into sentences and clauses, so that the others can be used.

    One that `is_marked` is of one piece.
    """
    found: list[Entry] = []
    for entry in entries:
        divisible = entry.item.kind in {Kind.BULLET, Kind.PROSE} and not is_marked(entry.plain)
        if divisible and (is_breathless(entry.plain) or is_spoilt(entry.plain)):
            for falls, piece in _pieces(entry.item.text, is_spoilt, language):
                found += (replace(part, held=falls) for part in entries_of([replace(entry.item, text=piece)]))
        else:
            found += _by_person(entry)
    return found


def _by_person(entry: Entry) -> list[Entry]:
    """An entry split where a semicolon joins statements about two people: "Ana keeps the books; Tom agreed to sing"."""
    text, cuts = entry.item.text, [0]
    if entry.item.kind not in {Kind.BULLET, Kind.PROSE} or ";" not in text:
        return [entry]
    cuts += [found.start(1) for found in _NEXT_PERSON.finditer(text) if plain(found[1]) in shared("given")]
    pieces = [text[cut:stop].rstrip("; ") for cut, stop in pairwise([*cuts, len(text) + 1])]
    if len(cuts) == 1 or len(pieces[0].split()) < _FEWEST_WORDS:
        return [entry]
    return entries_of(replace(entry.item, text=piece) for piece in pieces)


def _pieces(text: str, is_spoilt: Callable[[str], bool], language: str) -> Iterator[tuple[bool, str]]:
    """The parts, each with whether it is withheld whatever it tells by itself."""
    spans, whole = sentences(text, language or "en"), not is_spoilt(seen(text))
    breaths = [_breaths(text[span.start : span.end], is_spoilt, language) for span in spans]
    if whole and not any(breaths):
        yield False, text
        return
    for span, breath in zip(spans, breaths, strict=True):
        sentence = text[span.start : span.end]
        if breath or not is_spoilt(seen(sentence)):
            yield from breath or [(False, sentence)]
        else:
            yield from ((False, part) for part in apart(sentence, is_spoilt, language))


def _breaths(sentence: str, is_spoilt: Callable[[str], bool], language: str) -> list[tuple[bool, str]]:
    return in_breaths(sentence, is_spoilt, language) if is_breathless(sentence) else []


def without_capitals(entries: Sequence[Entry]) -> bool:
    """Whether the notes are written without capital letters: at most one item in ten begins with one."""
    initials = [initial for entry in entries if (initial := next(filter(str.isalpha, entry.text), ""))]
    return sum(map(str.isupper, initials)) * 10 <= len(initials)
