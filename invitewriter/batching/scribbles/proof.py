"""What a line without a name may be instead of somebody's: a heading, a word about the day, a description of who comes next.

Where no paragraph and no heading holds it, only the line directly below the one that names somebody can be theirs
whatever it says; any later one must speak of a person.
"""

from __future__ import annotations

import re

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.headings import weekdays
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import pattern, pattern_in, words
from invitewriter.batching.scribbles.opening import past_marks, words_of
from invitewriter.batching.scribbles.tasklists import has_box

_FRAMED = re.compile(r"\W*([-–—=*~_#<>+|•]+)\s*\w[^\n]{0,40}?[\w.!?]\s*[-–—=*~_#<>+|•]+\s*$")
"""A few words between signs, as a heading stands, or the end: "-fim-", "=== hall 2 ==="."""
_CLOCK = (
    r"(?i)\b\d{1,2}(?:[:.h]\d\d)?\s?(?:{clock}|{clock_in_full})\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b"
    r"|\b\d{1,2}\s?(?:{durations})\b"
)
"""A time of the day, and how long something took."""
_PRICE = r"(?i)[€£$]\s?\d|\d(?:[.,]\d\d)?\s?(?:[€£$]|(?:{currencies})\b)"
_BRIEF, _CAPITALS, _FEW = 4, 4, 3


def is_shaped_like_a_heading(text: str) -> bool:
    """Whether a line stands as headings do: between signs, in capitals throughout, behind a weekday, before a colon."""
    found = words_of(text)
    if not found:
        return False
    letters = [letter for letter in text if letter.isalpha()]
    capitals = len(letters) >= _CAPITALS and all(map(str.isupper, letters)) and not any(map(str.isdigit, text))
    first = found[0].plain
    day = first in weekdays() or first in words("weekdays_short")
    return bool(_FRAMED.match(text)) or capitals or day or text.rstrip().endswith(":")


def tells_of_the_day(text: str, language: str) -> bool:
    """Whether a line may tell of the sender's day: a time, what little something cost, what was
    around, what they did themselves, a picture before it.
    """
    if around_the_sender(text, language):
        return True
    found = words_of(text)
    begun = text[: past_marks(text)].strip(" -–—*•+\t(\"'“„«")
    pictured = any(ord(letter) > _LETTERS for letter in begun)
    return (
        pictured or bool(pattern(_CLOCK).search(text)) or (len(found) <= _BRIEF and bool(pattern(_PRICE).search(text)))
    )


_LETTERS = 0x2190
"""From here on the signs are arrows and pictures."""


def around_the_sender(text: str, language: str) -> bool:
    """Whether a line speaks of what surrounded the sender, or begins with what they did themselves."""
    found = words_of(text)
    spoken = pattern_in("i_did", language)
    if spoken is not None and any(spoken.match(word.text.lower()) for word in found[:2]):
        return True
    return any(word.plain in words("surroundings") for word in found)


def says_little(text: str) -> bool:
    """Whether a line is a few words without a number, a quotation or an address, which may as well tell of the day."""
    return len(words_of(text)) <= _FEW and not any(letter.isdigit() or letter in '@"„“«' for letter in text)


def unproved(row: Row, language: str, *, held: bool, below: bool, before_a_name: bool) -> str:
    """Why a line that says nothing of a person is not surely the one's who was named; empty where it is.

    `held` tells that a paragraph or a heading of theirs holds it, `below` that it stands directly below their name,
    and `before_a_name` that the next line is nothing but a name.
    """
    if has_box(row.text):
        return reasons.MAYBE_OWN_TASK
    if held:
        return reasons.NOBODY if around_the_sender(row.text, language) else ""
    if is_shaped_like_a_heading(row.text):
        return reasons.HEADING
    if tells_of_the_day(row.text, language):
        return reasons.NOBODY
    if not below:
        return reasons.LITTLE
    return reasons.NEXT if before_a_name else ""
