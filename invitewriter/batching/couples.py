"""Reads the notes about two people who are named together as notes about one of them: each may be written to."""

from __future__ import annotations

import re

from invitewriter.batching.entry import Entry
from invitewriter.batching.scribbles.lexicon import words
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.text.folding import plain

_JOIN = 7
"""So many letters may stand between two names that are named together: " and ", " sowie "."""
_DOES = re.compile(r"(?P<before>^[\s*•–—-]*|[.;]\s+)(?P<they>[Tt]hey\s+)?(?P<verb>[A-Za-z]+)(?=\s)", re.MULTILINE)
_SINGLE = {"have": "has", "do": "does", "go": "goes"}


def alone(entry: Entry) -> str:
    """The notes, which name the contact where they name both: "Tom Hale & Jess Hale", and "run a bakery", as "Tom runs" it.

    Plural verbs are told in English alone: elsewhere the same form may be the sender's own to-do.
    """
    text = entry.notes
    for other in map(re.escape, entry.beside):
        own = re.escape(entry.name)
        text = re.sub(rf"{own}[^\n]{{1,{_JOIN}}}?{other}|{other}[^\n]{{1,{_JOIN}}}?{own}", entry.name, text)
    called = entry.name.split()[0] if len(parse_name(entry.name).tokens) > 1 else entry.name
    text = re.sub(r"(?<=\w )them(?!\w)", called, text)
    return _DOES.sub(lambda match: _told(match, called), text)


def _told(match: re.Match[str], called: str) -> str:
    """What one of them does, of what both do; the words as they stand where they tell no such thing."""
    verb = match["verb"]
    single = _SINGLE.get(plain(verb)) or _single_of(plain(verb))
    known = single in words("does", "verbs")
    return f"{match['before']}{called} {single}" if known and (match["they"] or verb.islower()) else match[0]


def _single_of(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in set("aeiou"):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh")) else f"{verb}s"
