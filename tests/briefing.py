"""Makes briefs of notes written in a test, and shows what became of each line."""

from datetime import date
from typing import Any

from invitewriter.brief import Request, gather, make_brief
from invitewriter.domain import Brief, Decline, Secrecy
from invitewriter.notes import parse_notes

TODAY = date(2026, 11, 23)


def made(text: str, contact: str | None = None, **asked: Any) -> Brief | Decline:
    """What make_brief gives for notes of this text."""
    return make_brief(parse_notes(text), Request(contact=contact, today=TODAY, **asked))


def gathered(text: str, contact: str | None = None, **asked: Any) -> Brief:
    """The brief for notes of this text, be they enough for a letter or not."""
    brief = gather(parse_notes(text), Request(contact=contact, today=TODAY, **asked))
    assert isinstance(brief, Brief), brief
    return brief


def declined(text: str, contact: str | None = None, **asked: Any) -> Decline:
    decline = made(text, contact, **asked)
    assert isinstance(decline, Decline), decline.facts
    return decline


def said(brief: Brief) -> list[str]:
    """What of the notes may be said."""
    return [fact.text for fact in brief.notes_facts]


def withheld(brief: Brief, secrecy: Secrecy) -> list[str]:
    return [item.text for item in brief.withheld if item.secrecy is secrecy]
