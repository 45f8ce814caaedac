"""Collects the people named by a whole name, before any line is given to somebody."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.batching.scribbles.heads import is_a_name, is_unproved
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import words
from invitewriter.batching.scribbles.naming import Lead, Strength
from invitewriter.batching.scribbles.opening import full_name_within
from invitewriter.batching.scribbles.parts import Tongue
from invitewriter.batching.scribbles.state import State
from invitewriter.text.folding import plain


def enrol(state: State, row: Row) -> None:
    """Notes the full name that a line begins with, before any line is read."""
    lead = row.opening.lead
    if lead and len(lead.names) > 1:
        _enrol_pair(state, row, lead)
    if not lead or len(lead.names) > 1 or not lead.name.full or row.opening.added or is_unproved(row, lead):
        return
    apart = row.first or row.listed or row.depth > 0
    sure = lead.strength is Strength.STRONG or (lead.strength is Strength.FAIR and apart)
    doubtful = (
        lead.strength is Strength.FAIR and state.whole and not lead.name.titled and not is_a_name(state, row, lead)
    )
    if sure and not doubtful and not state.roster.bearing(lead.name):
        state.roster.add(lead.names, lead.name.text, row.number)


def _enrol_pair(state: State, row: Row, lead: Lead) -> None:
    """Notes two whole names that stand together for the first time."""
    first, second = lead.names
    apart = first.full and second.full and first.tokens[-1] != second.tokens[-1]
    for name in lead.names if apart else ():
        if not state.roster.bearing(name):
            state.roster.add([name], name.text, row.number)


def with_name_within(state: State, row: Row) -> Row:
    """A row that begins a run without a name, with the only name that stands in it, if nobody else bears it."""
    opening = row.opening
    if not row.first or opening.lead or opening.nameless or row.day or row.own:
        return row
    lead = full_name_within(row.text, Tongue(language=state.language))
    if lead is None or state.roster.bearing(lead.name) or _is_where(row, lead):
        return row
    state.roster.add(lead.names, lead.name.text, row.number)
    return replace(row, opening=replace(opening, lead=lead, introduced=True))


def _is_where(row: Row, lead: Lead) -> bool:
    """Whether the name may be a place's, as it tells where something was: "lunch at Albert Sq"."""
    before = row.text[: lead.name.start].split()
    return bool(before) and not lead.name.titled and plain(before[-1]) in words("whereabouts")
