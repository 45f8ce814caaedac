"""The event named in the first line of the notes, or the spot where the two met, in a language that tells places by the endings of nouns."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.domain import Brief
from invitewriter.notes.dates import date_within
from invitewriter.offline.reading.meeting import is_remote, place_of
from invitewriter.offline.reading.spots import make_spots
from invitewriter.offline.tables import Table, listed, pattern_in
from invitewriter.text.folding import plain, plain_tokens
from invitewriter.text.lexicon import is_given, places
from invitewriter.text.patterns import compile_later

_MOST_WORDS_IN_EVENT = 4
_CUT = compile_later(r"[^\W\d]\.[^\W\d]")
"""Finds a word cut short within another: "Fisch.tagung"."""
_HEAD_ENDS = compile_later(r"\s*[,;:(/]\s*|\s[-–—|]\s")
_TITLE_AND_TOWN = 2
"""Words."""
_LONGEST_FAIR = 9
"""Letters."""


def in_first_line(brief: Brief, letter: Table) -> tuple[dict[str, str], tuple[str, ...]]:
    """The event that a piece of the first line names and nothing else ("Messe Leipzig"), where places are told by endings; else the spot."""
    held, names = letter["place"], frozenset(plain_tokens(brief.contact.name))
    titles, when_dated, days = (listed(held, key) for key in ("titles", "titles_with_a_day", "days_no_titles"))
    for fact in brief.notes_facts[:1] if titles else ():
        endings = (*titles, *(when_dated if any(map(str.isdigit, fact.text)) and date_within(fact.text) else ()))
        for number, piece in enumerate(re.split(r"\s*[,;:()]\s*|\s[-–—/]\s", fact.text.rstrip(" ."))):
            words = piece.split()
            named = 0 < len(words) <= _MOST_WORDS_IN_EVENT and all(word[0].isupper() for word in words)
            ends = endings if number else (*endings, *listed(held, "titles_that_lead"))
            ends = (*ends, *listed(held, "titles_before_a_town")) if not number and _before_town(words) else ends
            told = any(word.lower().endswith(ends) and not word.lower().endswith(days) for word in words)
            event = named and told and not names & set(plain_tokens(piece)) and not _CUT.search(piece)
            if event and (place := place_of(replace(brief, met_at=piece), letter)):
                return place, (fact.id,)
    if "spots" not in held or is_remote(brief, letter):
        return {}, ()
    if fair := _fair(brief, held, names):
        return {"place": fair, "place_short": fair}, (brief.notes_facts[0].id,)
    spot, noun, fact_id = make_spots(held).of(brief)
    return ({"place": spot, "place_short": spot, "spot": noun}, (fact_id,)) if noun else ({}, ())


def _before_town(words: list[str]) -> bool:
    """Whether what begins the notes is one word, and behind it, as a rule, where it was: "Keltertag Emden"."""
    return len(words) == _TITLE_AND_TOWN and (plain(words[1]) in places() or not is_given(plain(words[1])))


def _fair(brief: Brief, held: Table, names: frozenset[str]) -> str:
    """The fair in capitals that the notes begin with, and its town, where they tell of a stand or a hall: "BOOT Rostock, Fr"."""
    begun = next((fact.text.rstrip(" .") for fact in brief.notes_facts), "")
    hall = pattern_in(held, "at_hall", signs="hall_signs").match(begun)
    if hall and names.isdisjoint(plain_tokens(hall["fair"])):
        return str(held["named_fair"]).format(fair=hall["fair"])
    first, _, rest = _HEAD_ENDS.split(begun, maxsplit=1)[0].partition(" ")
    town = " ".join(word for word in rest.split() if word.lower().rstrip(".") not in listed(held, "days_behind"))
    called = first.isalpha() and first.isupper() and 1 < len(first) <= _LONGEST_FAIR and plain(town) in places()
    told = {word for fact in brief.notes_facts for word in plain_tokens(fact.text)}
    at_fair = not told.isdisjoint(map(plain, listed(held, "at_fairs")))
    mine = names.isdisjoint(plain_tokens(f"{first} {town}"))
    return held["fair"].format(fair=first, town=town) if called and at_fair and mine else ""
