"""What a line without a name may be instead of somebody's: a heading, a word about the day, a description of who comes next.

Where no paragraph and no heading holds it, only the line directly below the one that names somebody can be theirs
whatever it says; any later one must speak of a person.
"""

from __future__ import annotations

import re

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.fate import Ease
from invitewriter.batching.scribbles.headings import weekdays
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import pattern, pattern_in, words
from invitewriter.batching.scribbles.opening import past_marks, words_of
from invitewriter.batching.scribbles.state import State
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


def tells_of_the_day(text: str) -> bool:
    """Whether a line may tell of the sender's day: a time, what little something cost, a picture before it."""
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


def unproved(state: State, row: Row, *, beneath: bool, told: bool) -> str:
    """Why a line without a name is not surely the one's who was named; empty where it is.

    `told` says that it speaks of a person, `beneath` that it stands beneath the line that names them.
    """
    around = reasons.NOBODY if around_the_sender(row.text, state.language) else ""
    if told or (state.holds(row) and not row.listed):
        return "" if state.tidy else around
    if has_box(row.text):
        return reasons.MAYBE_OWN_TASK
    if state.tidy:
        return around
    if is_shaped_like_a_heading(row.text):
        return reasons.HEADING
    if around or tells_of_the_day(row.text):
        return reasons.NOBODY
    enough = state.is_first_said(row) or not says_little(row.text)  # below a bare name, whatever stands there is theirs
    below = beneath or (enough and state.is_next(row) and state.ease is Ease.FREE)
    return reasons.LITTLE if not below else reasons.NEXT if row.number in state.described else ""
