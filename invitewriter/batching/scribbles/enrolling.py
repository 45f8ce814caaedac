"""Collects the people whom a file names, at the beginning of its lines and within them, before any line is given to somebody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.batching.scribbles import signs
from invitewriter.batching.scribbles.begun import Begun
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_given, is_ordinary, words
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed, lead_at
from invitewriter.batching.scribbles.newcomers import is_unproved
from invitewriter.batching.scribbles.opening import full_name_within, words_of
from invitewriter.batching.scribbles.roster import Roster
from invitewriter.batching.scribbles.state import State
from invitewriter.batching.scribbles.word import Tongue, Word
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.private.discretion import is_private
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places

_SHORTEST = 3


def enrol(state: State, row: Row) -> None:
    """Notes the full name that a line begins with, or two whole ones that stand together, before any line is read."""
    lead = row.opening.lead
    if lead is None or (len(lead.names) > 1 and not lead.apart):
        return
    if len(lead.names) == 1:
        if not lead.name.full or row.opening.added or is_unproved(row, lead):
            return
        fair = lead.strength is Strength.FAIR and (row.first or row.listed or row.depth > 0)
        proved = not state.whole or lead.name.titled or Begun(state, row, lead).is_a_name()
        if lead.strength is not Strength.STRONG and not (fair and proved):
            return
    state.roster.add_strangers(lead.names, row.number)


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


def note_mentions(rows: Sequence[Row], roster: Roster, tongue: Tongue) -> set[int]:
    """Adds to the roster whom lines name further on, unless somebody there bears the name; tells whose kin of them are."""
    led: set[str] = set()
    kin: set[int] = set()
    for row in rows:
        led |= {name.tokens[0] for name in row.opening.lead.names} if row.opening.lead else set()
        if row.day or row.own or row.depth or is_private(row.text):
            continue
        for name, owned in _names_within(row, tongue):
            new = name.tokens[0] not in led and not roster.bearing(name)
            person = roster.add([name], name.text, row.number) if new else None
            if person and owned:
                kin.add(person.index)
    return kin


def _names_within(row: Row, tongue: Tongue) -> Iterator[tuple[Name, bool]]:
    """The names of a line behind the one it begins with, and whether each is that of somebody's relative."""
    end = row.opening.lead.end if row.opening.lead else 0
    before: list[Word] = []
    for word in words_of(row.text):
        lead = lead_at(row.text, word.start, tongue) if word.start >= end and word.capital else None
        if lead and _is_person(row.text, lead, before[-1].plain if before else "", tongue):
            owned = any(one.plain in words("relations") or signs.is_owner(one.plain) for one in before[-2:])
            yield from ((name, owned) for name in lead.names)
        end = lead.end if lead else end
        before.append(word)


def _is_person(text: str, lead: Lead, before: str, tongue: Tongue) -> bool:
    name = lead.name
    set_off = lead.parted and (text[: name.start].rstrip()[-1:] in tuple(",:(&+/=-–") or before in words("pairs"))
    if len(lead.names) > 1:
        return lead.strength is Strength.STRONG
    if "," in text[name.start : name.end]:
        return False
    if name.full or name.titled:
        strange = not any(is_ordinary(token) or token in places() for token in name.tokens)
        strange = strange and (tongue.language != "de" or is_given(name.tokens[0]))  # "Caritas Bautzen"
        return lead.strength is Strength.STRONG or (strange and (set_off or is_listed(name)))
    first = name.tokens[0]
    known = is_given(first) and len(first) >= _SHORTEST and not is_ordinary(first)
    return known and first not in places() and before not in words("before_places")
