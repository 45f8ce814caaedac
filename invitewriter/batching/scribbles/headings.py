"""Lines that speak of nobody: headings of days and events, and what the sender is to do or to remember."""

from __future__ import annotations

import functools
import re

from invitewriter.batching.scribbles.lexicon import endings, is_given, is_ordinary, sayings, words
from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.opening import past_marks
from invitewriter.brief.lexicon import aligned, openings, phrases
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.notes.dates import date_within, iso_date
from invitewriter.text.date_words import date_words
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import LEXICONS, places
from invitewriter.text.word_patterns import LETTERS

_MARKS_WITHIN = re.compile(r"[^\w\s,.:()–—/-]")
_BRACKET = re.compile(r"\s*\([^)]*\)")
_PARTED = re.compile(r"[(,:–—/]|\s-\s")
_ASIDE = re.compile(r"\s+[-–—]\s+|\s*[(;|]\s*|[.,]\s+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HALF = re.compile(r"(?<=\w) [ap]m$")
_LONGEST = 8
_NEAR = 6
_FEWEST, _MOST, _BRIEF = 2, 3, 4


def is_heading(text: str) -> bool:
    """Whether a line only says which day, part of the day or list begins: "Day 2", "Tue 17 Nov", "Messe 2026"."""
    text = without_aside(text)
    bare = " ".join(_MARKS_WITHIN.sub(" ", aligned(text)).split()).strip(" :.!-–—")
    said = LETTERS.findall(bare)
    if not bare or len(bare.split()) > _LONGEST or any(word in _pronouns() for word in said):
        return False
    bare = _BRACKET.sub("", bare) or bare  # "Wednesday (short)"
    if (phrases("thin.sections").fullmatch(bare) and "," not in bare) or _is_day(bare):
        return True
    parts = [part.strip(" )") for part in _PARTED.split(bare)]
    event = bool(said) and said[0] not in words("verbs") and is_event(bare)
    if _is_day(parts[0]):
        return True
    if _is_day(parts[-1]) and not _is_place(parts[-1]):
        return not _is_called_so(text) and (event or len(said) <= _NEAR // 2)
    return event and bool(_YEAR.search(bare)) and text[past_marks(text) :][:1].isupper()


def without_aside(text: str) -> str:
    """A line that names an event and its day, without what it says then of the notes: "Craft fair, 21 May - typed on the train"."""
    for found in _ASIDE.finditer(text):
        head, rest = text[: found.start()], text[found.end() :]
        said = LETTERS.findall(aligned(rest))
        aside = rest[:1].islower() and not any(word in words("meetings") or is_given(word) for word in said)
        if aside and any(map(str.isdigit, head)) and is_event(head) and date_within(head):
            return head
    return text


def is_dated_title(text: str, lead: Lead | None) -> bool:
    """Whether a line that stands above everybody tells of what was on a day, not whom: "Handmade & Homegrown, Chester, 25 May".

    What looks like a couple, or like a surname before a first name, is called by no first name that is known.
    """
    if lead is None or (len(lead.names) == 1 and "," not in text[lead.name.start : lead.name.end]):
        return False
    if lead.name.titled or any(is_given(part) for part in lead.names[0].tokens[0].split("-")):
        return False
    return bool(date_within(text)) or any(_is_day(part.strip(" .)")) for part in _PARTED.split(aligned(text))[1:])


def is_numbered_day(text: str) -> bool:
    """Whether a line can say nothing but which day begins: "day two", "Tag 3"."""
    found = aligned(text).strip(" :.!-–—*#").split()
    return len(found) == _FEWEST and found[0] in words("day") and _is_day(" ".join(found))


def _is_called_so(text: str) -> bool:
    """Whether a name stands before a date, as in "Jun Tanaka - 24 Nov": when one met them."""
    before = _PARTED.split(text[past_marks(text) :])[0].split()
    known = (
        ""
        if plain(word) in places() or plain(word) in _events() or is_ordinary(plain(word)) or not word[1:].islower()
        else word
        for word in before
    )
    return _FEWEST <= len(before) <= _MOST and all(word[:1].isupper() for word in known)


def is_event(text: str) -> bool:
    """Whether a text names an event by its kind: "Toy Fair", "Pflegekongress"."""
    said = LETTERS.findall(aligned(text))
    return any(word in _events() or word.endswith(endings("event_endings")) for word in said)


def is_own(text: str) -> bool:
    """Whether a line is the sender's own to do or to remember: "buy stamps", "note to self: ..."."""
    bare = _without_fillers(aligned(text)[past_marks(text) :])
    if any(word in _pronouns() for word in LETTERS.findall(bare)[:_NEAR]):
        return False
    if (first := LETTERS.match(bare)) and first[0] in words("trades", "modals"):
        return False
    begun = sayings("own").match(bare)
    following = LETTERS.search(bare, begun.end()) if begun else None
    if begun and not (following and following[0] in notes_words("tasks.after_nouns")):
        return True
    return openings("tasks.chores").match(bare) is not None or phrases("tasks.errands").match(bare) is not None


def is_surely_own(text: str) -> bool:
    """Whether a line that reads like the sender's own can tell of nobody: "order likely in Q2" and "hotel wants 20" can."""
    bare = _without_fillers(aligned(text)[past_marks(text) :])
    found = LETTERS.findall(bare)
    if not found or found[0] in words("errands_or_nouns"):
        return False
    return not any(word in words("does") or word in words("verbs") - words("fillers") for word in found[1:_NEAR])


def is_errand(text: str) -> bool:
    """Whether a line of the sender's own is so short that it says nothing besides: "pay parking", "Laptop laden"."""
    said = LETTERS.findall(aligned(text))
    return len(text.split()) <= _BRIEF and not (any(mark in text for mark in ",;>@") or words("arranges") & set(said))


def _without_fillers(bare: str) -> str:
    """The line without "also:", "oh and" and their like before it."""
    while (word := LETTERS.match(bare)) and word[0] in words("additions") | {"and", "und"}:
        bare = bare[word.end() :].lstrip(" :,-–")
    return bare


def _is_day(bare: str) -> bool:
    if not bare:
        return False
    bare = _HALF.sub("", bare)
    said = bare.split()
    if said[0] in weekdays() and said[-1] in weekdays() and len(said) <= _FEWEST + 1:
        return True  # "Friday to Sunday"
    if said[0] in weekdays() and len(said) == _FEWEST and said[1].isdigit() and len(said[1]) <= _FEWEST:
        return True  # "jeudi 13"
    return bool(iso_date(bare) or iso_date(f"{bare}.") or sayings("days").fullmatch(bare) or bare in weekdays())


def _is_place(bare: str) -> bool:
    """Whether a number is that of a hall or a stand, where somebody is: "stand 5F12"."""
    first, *more = bare.split()
    return bool(more) and first not in words("day") | weekdays() and not (iso_date(bare) or iso_date(f"{bare}."))


@functools.cache
def weekdays() -> frozenset[str]:
    return frozenset(name for code in LEXICONS for name in date_words(code).days)


@functools.cache
def _events() -> frozenset[str]:
    """Words of events and places; those of meeting, which stand among what no person is called, tell of somebody."""
    return notes_words("people.not_names") - words("verbs") - words("met")


@functools.cache
def _pronouns() -> frozenset[str]:
    noted = notes_words("tasks.contact_objects", "en") | notes_words("people.she", "de")
    return noted | words("contact_pronouns")
