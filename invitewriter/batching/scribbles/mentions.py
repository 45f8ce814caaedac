"""The people whom lines name further on: "panel: Ulrike Sandvoss, Mme Fontanille", "her boss, Rüdiger"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.batching.scribbles import signs
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_given, is_ordinary, words
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed, lead_at
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.parts import Tongue, Word
from invitewriter.batching.scribbles.roster import Roster
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.private.discretion import is_private
from invitewriter.text.lexicon import places

_SHORTEST = 3


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
