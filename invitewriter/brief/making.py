"""Makes the brief of a letter from notes and a request, or tells why there is to be no letter."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from invitewriter.brief.advice import too_little
from invitewriter.brief.assembling import assemble
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.meeting.acquaintance import is_thin, was_all
from invitewriter.brief.meeting.missed import not_met
from invitewriter.brief.meeting.tenor import between
from invitewriter.brief.meeting.unwelcome import unwelcome, went_wrong
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.request import Request, taken_apart
from invitewriter.domain import Brief, Decline
from invitewriter.notes import Notes

_LAST = f"{__name__}._assembled"
"""Where in the `__dict__` of notes the last request and what came of it stand; no field of theirs, so that it neither counts nor shows."""


def make_brief(notes: Notes, request: Request) -> Brief | Decline:
    """The brief for a letter, or a Decline that says why none should be written: `who`, `do-not-write` or `thin`.

    The request takes precedence over the front matter, and that over the notes. Raises UsageError for an unknown word in
    the request or the front matter, NotesError for a path in it that does not exist.
    """
    request = taken_apart(request)
    assembled = _assembled(notes, request)
    if isinstance(assembled, Decline):
        return assembled
    brief, found = assembled
    name = brief.contact.name
    if against := unwelcome(notes, name, found, brief.contact.role) or went_wrong(notes, name, found):
        return against
    firm = [fact for fact in found.facts if not fact.standing.stays_unsaid]
    kept = any(line.secrecy.is_close for line in found.withheld)
    thin = is_thin(firm, [name, brief.contact.role, brief.met_at]) or (kept and was_all(firm, notes.language))
    if missed := not_met(notes, brief, found, thin=thin):
        return missed
    told = [entry.plain for entry in (*found.shared, *found.others)]
    if thin or (request.contact and not any(word in text for text in told for word in parse_name(name).tokens)):
        return too_little(notes, request, found, name, thin=thin) or brief
    return brief


def gather(notes: Notes, request: Request) -> Brief | Decline:
    """The brief whether or not it is enough for a letter; a Decline only where it cannot be told whom to write to."""
    assembled = _assembled(notes, taken_apart(request))
    return assembled if isinstance(assembled, Decline) else assembled[0]


def met_as_well(notes: Notes, request: Request) -> tuple[str, ...]:
    """Whom else the notes bring in as met, where whom the letter is to was not asked for: nothing of theirs is told in it."""
    assembled = _assembled(notes, taken_apart(request))
    return () if request.contact or isinstance(assembled, Decline) else assembled[1].met


def _assembled(notes: Notes, request: Request) -> tuple[Brief, Sorted] | Decline:
    """What `assemble` makes; the notes hold the last of it, since whoever asks for a letter mostly gathers the facts, too."""
    held = notes.__dict__.get(_LAST)
    if held and held[0] == request:
        return cast("tuple[Brief, Sorted] | Decline", held[1])
    assembled = assemble(notes, request)
    if not isinstance(assembled, Decline) and (told := between(assembled[1], notes.language)):
        assembled = replace(assembled[0], strained=told.lines), assembled[1]
    notes.__dict__[_LAST] = request, assembled
    return assembled
