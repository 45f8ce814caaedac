"""Where and when the sender met everybody in a file: what its first line says, above all people."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.batching.scribbles.headings import is_dated_title, is_event, weekdays, without_aside
from invitewriter.batching.scribbles.lexicon import is_ordinary, pattern, sayings, words
from invitewriter.batching.scribbles.naming import Strength
from invitewriter.batching.scribbles.opening import opening_of, words_of
from invitewriter.batching.scribbles.word import Tongue
from invitewriter.brief.lexicon import aligned, phrases
from invitewriter.brief.private.discretion import is_private
from invitewriter.notes.dates import MONTHS, iso_date
from invitewriter.notes.markup import clean
from invitewriter.text.folding import plain
from invitewriter.text.frontmatter import FrontMatter
from invitewriter.text.language import language_of

_MARKS = re.compile(r"^[\s#*=_>–—-]+|[\s#*=_:–—-]+$")
_DIGIT, _SENTENCE = re.compile(r"\d"), re.compile(r"[.!?]\s+\w")
_DAY = r"(?i)[\s,/|–-]*\b(?:{day})\s*\d+\b.*$|\s+\d{1,2}\./\d{1,2}\.?$"
"""Which day of the event it was, as a heading says it."""
_REMARK = re.compile(r"(?:[,;|–—]|\s-)\s+(?=[a-zß-ÿ])")
"""Where a remark may begin behind a title: "Toy Fair Graz, typed on the tram"."""
_PICTURE = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]+")
_EDGES = " ,;:()|/–—-."
_LONGEST, _LONGEST_DATE, _TELLING = 10, 5, 4


def occasion_of(lines: Sequence[str], front: FrontMatter) -> tuple[int, dict[str, str]]:
    """The number of the line that tells of the occasion, and what of met_at and date it says that the front matter does not.

    0 and nothing where the first line is about somebody, or tells of neither.
    """
    number = next((i for i, line in enumerate(lines, 1) if i > front.length and any(map(str.isalnum, line))), 0)
    text = _MARKS.sub("", _said_first(without_aside(clean(lines[number - 1])))) if number else ""
    below = lines[number] if number < len(lines) else ""
    apart = not any(map(str.isalnum, below)) or lines[number - 1].lstrip().startswith("#")
    if not text or not apart or is_private(text) or len(text.split()) > _LONGEST or _is_about_somebody(text):
        return 0, {}
    said = {key: told for key, told in _told(text).items() if key not in front.entries}
    return (number, said) if said else (0, {})


def _said_first(text: str) -> str:
    """A text up to a small picture within it: what follows is a remark ("Green Cities Day 🌱 typed on the tram")."""
    parts = _PICTURE.split(text)
    return next((part for part in parts if any(map(str.isalnum, part))), "")


def _is_about_somebody(text: str) -> bool:
    opening = opening_of(text, Tongue(language=language_of(text)))
    lead = opening.lead
    strong = lead is not None and lead.strength is Strength.STRONG
    strong = strong and lead is not None and not (is_event(lead.name.text) or is_dated_title(text, lead))
    return strong or bool(opening.nameless)


def _told(text: str) -> Mapping[str, str]:
    day, rest = _parted(text)
    rest = pattern(_DAY).sub("", rest)
    head = _REMARK.split(rest)[0].strip(_EDGES)
    if head != rest and all(word.capital or len(word.text) < _TELLING for word in words_of(head)):
        rest = rest if _is_title(rest) else head  # "Toy Fair Graz, typed on the tram", and not "Seed fair, hall 2"
    place = rest if _is_title(rest) and (day or is_event(rest)) else ""
    return {key: told for key, told in (("met_at", place), ("date", day)) if told}


def _is_title(text: str) -> bool:
    """Whether a text is what an event or a place is called, and no word about the notes: "Toy Fair, Graz"."""
    bare = aligned(text)
    said = [word.plain for word in words_of(text)]
    about_notes = any(word in words("groups") or phrases("thin.sections").fullmatch(word) for word in said)
    if not said or about_notes or sayings("days").fullmatch(bare.strip(_EDGES)):
        return False
    small = [word for word in words_of(text) if not word.capital and not is_ordinary(word.plain)]
    capitals = sum(word.capital for word in words_of(text))
    return text[0].isupper() and not small and 2 * capitals >= len(said) and not _SENTENCE.search(text)


def _parted(text: str) -> tuple[str, str]:
    """The date in a text as `iso_date` gives it, and the text without it."""
    said = text.split()
    begins = [bool(_DIGIT.search(word)) or plain(word.strip(_EDGES)) in MONTHS | weekdays() for word in said]
    for length in range(min(_LONGEST_DATE, len(said)), 0, -1):
        for start in range(len(said) - length + 1):
            if begins[start] and (
                told := iso_date(" ".join(said[start : start + length]).strip(_EDGES.replace(".", "")))
            ):
                return told, " ".join((*said[:start], *said[start + length :])).strip(_EDGES)
    return "", text.strip(_EDGES)
