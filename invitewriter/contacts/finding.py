"""Finds the contact that a name refers to; where several may be meant, tells how to name one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.contacts.values import Listing, Noted

_MOST_LISTED, _MOST_UNREAD = 6, 2


def meant_by(wanted: Name, contacts: Sequence[Noted]) -> list[Noted]:
    """The contacts that a name may refer to: those of exactly this name; else those whose names hold all of its words; else those whose names are compatible with it.

    A name that is not full may be short for any longer one, except within one file, which distinguishes its people by name.
    A letter to somebody, kept beside the notes, counts only where there is nothing else. Of several rows about one person, rows that a plan leaves out count only
    where there is no other.
    """
    may_be = [(noted, parse_name(noted.name)) for noted in contacts]
    may_be = [(noted, name) for noted, name in may_be if compatible(wanted, name)]
    if len(may_be) > 1:
        may_be = [(noted, name) for noted, name in may_be if not _is_letter_to(noted)] or may_be
    exact = [noted for noted, name in may_be if name.tokens == wanted.tokens]
    bearing = [noted for noted, name in may_be if set(wanted.tokens) <= set(name.tokens)]
    if exact and not wanted.full and len({noted.file for noted, _ in may_be}) > 1:
        exact = bearing
    found = exact or bearing or [noted for noted, _ in may_be]
    kept = [noted for noted in found if not noted.unwanted]
    one_name = len({parse_name(noted.name).tokens for noted in found}) == 1
    return kept if len(kept) == 1 and one_name else found


def _is_letter_to(noted: Noted) -> bool:
    """Whether the notes begin by greeting the very person that they are about: a letter that the sender wrote."""
    from invitewriter.guard.passage import Passage  # noqa: PLC0415 - only where a name may be several people's
    from invitewriter.guard.truth.addressed import greeted_by_any  # noqa: PLC0415 - as above

    first = next((item.text for item in noted.notes.items), "")
    greeted = greeted_by_any(Passage(name="message", text=f"{first}\n"))
    names = (parse_name(" ".join(word.text for word in each.words)) for each in greeted)
    return any(compatible(name, parse_name(noted.name)) for name in names)


def split_file(name: str, listing: Listing) -> tuple[str, Listing]:
    """Splits "Ana (fair.txt)" into the name and the contacts of that file; a name without a file keeps the whole listing."""
    for file in sorted({noted.file for noted in listing.contacts}, key=len, reverse=True):
        for told in dict.fromkeys((file, PurePosixPath(file).name)):
            place = re.escape(told)
            match = re.fullmatch(
                rf"\s*(?:(?P<before>.+?)(?:\s*\(\s*{place}\s*\)|(?:\s+in|\s*[,:;@])\s+{place})|{place}\s*[:,]\s*(?P<after>.+?))\s*",
                name,
                re.IGNORECASE,
            )
            if match:
                here = [noted for noted in listing.contacts if noted.file in {file, told} or _bears(noted, told)]
                return match["before"] or match["after"], replace(listing, contacts=tuple(here))
    return name, listing


def _bears(noted: Noted, told: str) -> bool:
    return PurePosixPath(noted.file).name.lower() == told.lower()


def ambiguous_text(name: str, found: Sequence[Noted]) -> str:
    """The error message for a name that may refer to several people: what to write instead."""
    told = list(dict.fromkeys(f'"{noted.name} ({noted.file})"' for noted in found))
    more = f", or one of {len(told) - _MOST_LISTED} more" if len(told) > _MOST_LISTED else ""
    if len(told) == 1:
        return f"{told[0]} names {len(found)} people: call them apart in the notes, or in the plan made of them."
    shown = [*told[:_MOST_LISTED]]
    last = "" if more else f" or {shown.pop()}"
    return f"{name!r} may be several people. Write one of them as here: {', '.join(shown)}{last}{more}."


def unknown_text(listing: Listing) -> str:
    """The end of the error message for an unknown name: whom the notes do name, and which files could not be read."""
    names = sorted({noted.name for noted in listing.contacts})
    more = len(names) - _MOST_LISTED
    others = f" and {more} more" if more > 0 else ""
    unread = "".join(f" {file}: {problem}" for file, problem in listing.unread[:_MOST_UNREAD])
    return f"They name: {', '.join(names[:_MOST_LISTED]) or 'nobody'}{others}.{unread}"
