"""Reads vCards of every version; a broken one harms no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.batching.gathering.table import Row

_BEGIN = re.compile(r"^\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE)
_END = re.compile(r"^\s*END\s*:\s*VCARD\s*$", re.IGNORECASE)
_NOTE = re.compile(r"^(?:[\w-]+\.)?NOTE[:;]", re.IGNORECASE)


def card_rows(text: str, name: str) -> Iterator[Row]:
    """A row for each card: its name, note, address, firm; a card that cannot be read becomes a row with its trouble."""
    lines = text.split("\n")
    begins = [index for index, line in enumerate(lines) if _BEGIN.match(line)]
    if not begins:
        yield Row(line=1, cells={}, trouble=f"{name!r} holds no vCard: none of its lines says BEGIN:VCARD.")
        return
    for begin, following in zip(begins, [*begins[1:], len(lines)], strict=True):
        end = next((index for index in range(begin, following) if _END.match(lines[index])), None)
        where = f"the vCard on line {begin + 1} of {name!r}"
        if end is None:
            yield Row(line=begin + 1, cells={}, trouble=f"{where} has no END:VCARD.")
            continue
        card = lines[begin : end + 1]
        note = next((index for index, line in enumerate(card) if _NOTE.match(line)), 0)
        cells = _cells("\n".join(card) + "\n")
        if cells is None:
            yield Row(line=begin + 1, cells={}, trouble=f"{where} cannot be read: export it again.")
        elif not cells["name"]:
            yield Row(line=begin + 1, cells={}, trouble=f"{where} names nobody.")
        else:
            yield Row(line=begin + 1 + note, cells=cells)


def _cells(card: str) -> dict[str, str] | None:
    """What a card says, by the names that columns of tables have; None where it cannot be read."""
    import vobject  # noqa: PLC0415 - only where there are cards

    try:
        read = vobject.readOne(card, allowQP=True)
        held = read.contents
        return {
            "name": _first(held.get("fn")) or _name(held.get("n")),
            "notes": "\n".join(str(one.value).strip() for one in held.get("note", [])),
            "email": _first(held.get("email")),
            "company": _first(held.get("org")),
            "position": _first(held.get("title")) or _first(held.get("role")),
        }
    except Exception:  # noqa: BLE001 - vobject raises whatever a broken card leads it to: ParseError, KeyError, UnicodeError
        return None


def _first(held: object) -> str:
    """The first of a property's values as text; a firm's parts are joined."""
    if not isinstance(held, list) or not held:
        return ""
    told = held[0].value
    return " ".join((", ".join(map(str, told)) if isinstance(told, list) else str(told)).split())


def _name(held: object) -> str:
    if not isinstance(held, list) or not held:
        return ""
    told = held[0].value
    return " ".join(f"{told.given} {told.family}".split())
