"""The event named in the first line of the notes, or the spot where the two met, in a language that tells places by the endings of nouns."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.domain import Brief
from invitewriter.notes.dates import date_within
from invitewriter.offline.reading.meeting import is_remote, place_of
from invitewriter.offline.tables import Table, listed
from invitewriter.text.folding import plain_tokens

_MOST_WORDS_IN_EVENT = 4


def in_first_line(brief: Brief, letter: Table) -> tuple[dict[str, str], tuple[str, ...]]:
    """The event that a piece of the first line names and nothing else ("Messe Leipzig"), where places are told by endings; else the spot."""
    held, names = letter["place"], frozenset(plain_tokens(brief.contact.name))
    titles, when_dated, days = (listed(held, key) for key in ("titles", "titles_with_a_day", "days_no_titles"))
    for fact in brief.notes_facts[:1] if titles else ():
        endings = (*titles, *(when_dated if any(map(str.isdigit, fact.text)) and date_within(fact.text) else ()))
        for number, piece in enumerate(re.split(r"\s*[,;:()]\s*|\s[-–—]\s", fact.text.rstrip(" ."))):
            words = piece.split()
            named = 0 < len(words) <= _MOST_WORDS_IN_EVENT and all(word[0].isupper() for word in words)
            ends = endings if number else (*endings, *listed(held, "titles_that_lead"))
            told = any(word.lower().endswith(ends) and word.lower() not in days for word in words)
            event = named and told and not names & set(plain_tokens(piece))
            if event and (place := place_of(replace(brief, met_at=piece), letter)):
                return place, (fact.id,)
    if "spots" not in held or is_remote(brief, letter):
        return {}, ()
    from invitewriter.offline.reading.spots import make_spots  # noqa: PLC0415 - many notes name an event

    spot, noun, fact_id = make_spots(held).of(brief)
    return ({"place": spot, "place_short": spot, "spot": noun}, (fact_id,)) if noun else ({}, ())
