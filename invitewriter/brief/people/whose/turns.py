"""Decides who speaks each line of an interview or transcript: by the name, "Q:", "A:" or "Speaker 1" before it, or by the questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum

from invitewriter.brief.lexicon import phrases
from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.interview import Part, interview
from invitewriter.brief.people.whose.reference import Reference
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_NAMED = compile_later(r"\W*(?:\d{1,2}:\d\d(?::\d\d)?\W+)?([^\W\d_][\w.'’ -]{0,30}?)\s*:(?=\s+\S)", signs=":")
_BARE = compile_later(r"\[([^\W\d_][\w.'’ -]{0,30})\]:?", signs="[")
_NUMBERED = compile_later(r"[^\W\d_]+ \d{1,2}")
_OFTEN, _TWO = 2, 2
_QUESTIONS = 3
_SHARE = 4
"""Where one line in so many is told to be somebody's, the notes are a transcript."""


class Turn(Enum):
    """Who has the word."""

    CONTACT = "contact"
    SENDER = "sender"
    OTHER = "other"


def turns_of(items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]]) -> dict[int, Turn]:
    """Who says the lines of a conversation, by their indices; empty where the notes are none, or do not tell."""
    return _labelled_turns(items, cast) or _answers(items, cast, references)


def _answers(items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]]) -> dict[int, Turn]:
    """The turns of an interview that names nobody before its lines, and only sets its questions off."""
    if sum("?" in item.text for item in items) < _QUESTIONS:
        return {}
    parts = interview(items, cast, references)
    return {index: Turn.SENDER if part is Part.QUESTION else Turn.CONTACT for index, part in parts.items()}


def _labelled_turns(items: Sequence[Item], cast: Cast) -> dict[int, Turn]:
    if sum(":" in item.text or "[" in item.text for item in items) < _OFTEN * _TWO:
        return {}
    labels = [_label(item) for item in items]
    counted = Counter(label for label in labels if label)
    often = [label for label, times in counted.items() if times >= _OFTEN]
    if len(often) < _TWO:
        return {}
    said = dict(_carried(items, labels, set(often)))
    roles = {label: _role(label, cast, two=len(often) == _TWO) for label in often}
    if any(role is Turn.OTHER and not _is_somebody(label, cast) for label, role in roles.items()):
        return {}
    if Turn.CONTACT not in roles.values():
        return {}
    alone = {index for index in said if _BARE.fullmatch(items[index].text.strip())}
    return {index: Turn.SENDER if index in alone else roles[label] for index, label in said.items()}


def _label(item: Item) -> str:
    """Who is told before a line to have the word; empty where nobody is."""
    if item.kind in {Kind.HEADING, Kind.ROW, Kind.CODE}:
        return ""
    text = item.text.strip()
    found = _BARE.fullmatch(text) or _NAMED.match(text)
    return plain(found[1]).strip() if found else ""


def _carried(items: Sequence[Item], labels: Sequence[str], often: set[str]) -> Iterator[tuple[int, str]]:
    """Each line with whoever has the word: in minutes only to the end of the paragraph, in a transcript until the next turn."""
    prose = sum(item.kind is Kind.PROSE for item in items)
    dense = sum(label in often for label in labels) * _SHARE >= prose
    current, block = "", -1
    for index, (item, label) in enumerate(zip(items, labels, strict=True)):
        if label in often:
            current, block = label, item.block
        elif item.kind is not Kind.PROSE or (item.block != block and not dense):
            current = ""
        if current:
            yield index, current


def _role(label: str, cast: Cast, *, two: bool) -> Turn:
    name = parse_name(label)
    if compatible(name, cast.contact.name):
        return Turn.CONTACT
    if (cast.sender and compatible(name, cast.sender)) or phrases("people.asks").fullmatch(label):
        return Turn.SENDER
    return Turn.CONTACT if two and phrases("people.answers").fullmatch(label) else Turn.OTHER


def _is_somebody(label: str, cast: Cast) -> bool:
    """Whether a label is anybody's at all, and not "Location" or "Next step"."""
    name = parse_name(label)
    return bool(_NUMBERED.fullmatch(label)) or any(compatible(name, person.name) for person in cast.others)
