"""Reads the notes about two people who are named together as notes about one of them: each may be written to."""

from __future__ import annotations

import re

from invitewriter.batching.entry import Entry
from invitewriter.batching.scribbles.lexicon import pattern, phrases_of, words
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.text.folding import plain

_JOIN = 7
"""So many letters may stand between two names that are named together: " and ", " sowie "."""
_TO_BOTH = r"(?i)\b((?:{tells_people}) |(?:{hands_people}) (?=(?:{to_them}) (?:{articles})\b))(?:{to_them})\b"
_DOES = r"(?m)(?P<before>^[\s*•–—-]*|[.;]\s+)(?P<they>(?i:{both_do})\s+)?(?P<verb>[A-Za-z]+)(?=\s)"


def alone(entry: Entry) -> str:
    """The notes, which name the contact where they name both: "Tom Hale & Jess Hale", and "run a bakery", as "Tom runs" it.

    Plural verbs are told in English alone: elsewhere the same form may be the sender's own to-do. What "them" is stays as it
    stands where it may be things.
    """
    text = entry.notes
    for other in map(re.escape, entry.beside):
        own = re.escape(entry.name)
        joined = rf"{own}[^\n]{{1,{_JOIN}}}?{other}|{other}[^\n]{{1,{_JOIN}}}?{own}"
        text = re.sub(joined, lambda _: entry.name, text)
    called = entry.name.split()[0] if len(parse_name(entry.name).tokens) > 1 else entry.name
    text = pattern(_TO_BOTH).sub(lambda match: f"{match[1]}{called}", text)
    return pattern(_DOES).sub(lambda match: _told(match, called), text)


def _told(match: re.Match[str], called: str) -> str:
    """What one of them does, of what both do; the words as they stand where they tell no such thing."""
    single = _single_of(plain(match["verb"]))
    known = single in words("does", "verbs") and (match["they"] or match["verb"].islower())
    owed = re.match(rf" {re.escape(called)}(?!\w)", match.string[match.end() :])  # "owe them a visit" is the sender's
    return f"{match['before']}{called} {single}" if known and not owed else match[0]


def _single_of(verb: str) -> str:
    endings = (each.split(">") for each in phrases_of("single_endings"))
    return next(re.sub(f"(?:{old})$", new, verb, count=1) for old, new in endings if re.search(f"(?:{old})$", verb))
