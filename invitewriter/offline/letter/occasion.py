"""Finds what the two had together, where the notes begin with it: "Lunch with Anna in town"."""

from __future__ import annotations

import re

from invitewriter.domain import Brief
from invitewriter.offline.language import Language
from invitewriter.offline.tables import pairs_in, pattern_in

_NEAR = 1
"""How many lines behind the first one may say that nothing came of it."""


def occasion_of(brief: Brief, language: Language) -> dict[str, str]:
    """What the two had together, and where if that is plainly a place, as the slots of the opening; empty where it was not to be."""
    opening, reader = language.letter["opening"], language.reader
    match, text = _begun(brief, language)
    if not match or reader.persons.mentions_other(text) or is_unhad(brief, language):
        return {}
    so = pattern_in(opening, "occasion_so").match(text, match.end())
    met_so = pattern_in(opening, "met_so")
    if not so or any(met_so.match(fact.text) for fact in brief.notes_facts[1:]):
        return {}
    mixed = pattern_in(opening, "mixed").search(" ".join(fact.text for fact in brief.notes_facts))
    where = "" if mixed else (so["where"] or "").strip()
    place = "" if reader.doubts.of_life(where, "") else reader.persons.turned(where) or ""
    had = pairs_in(opening, "occasions")[_named(match)].replace("_", " ")
    return {"had": had, **({"place": place} if place or not brief.met_at else {})}


def word_of_occasion(brief: Brief, language: Language) -> str:
    """The word with which the notes name it, in small letters; empty where they do not begin with it."""
    match, _ = _begun(brief, language)
    return _named(match) if match else ""


def is_unhad(brief: Brief, language: Language) -> bool:
    """Whether nothing came of what the notes begin with, or it is still to come."""
    opening = language.letter["opening"]
    match, text = _begun(brief, language)
    if not match:
        return False
    unhad, ahead = pattern_in(opening, "unhad"), pattern_in(opening, "ahead")
    first = brief.notes_facts[0]
    lines = [(fact.line, fact.text) for fact in brief.notes_facts] + [(held.line, held.text) for held in brief.withheld]
    behind = [each for line, each in lines if 0 <= line - first.line <= _NEAR]
    said = re.split(r"[.;!?,]", text[match.end() :], maxsplit=1)[0]
    return bool(ahead.search(said)) or any(unhad.search(each) for each in (text, *behind))


def is_known(brief: Brief, language: Language) -> bool:
    """Whether the notes begin as they do of somebody the sender knows: "Ran into Anna"."""
    return _begun(brief, language, "seen")[0] is not None


def _begun(brief: Brief, language: Language, key: str = "occasion") -> tuple[re.Match[str] | None, str]:
    """Where the notes begin with what the two had together, or as `key` has it, and their first line with the contact marked in it."""
    marked = language.reader.persons.marked
    text = marked(brief.notes_facts[0].text, brief.contact) if brief.notes_facts else ""
    return pattern_in(language.letter["opening"], key).match(text), text


def _named(match: re.Match[str]) -> str:
    return str(match["had"] or match["visit"]).lower()
