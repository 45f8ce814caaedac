"""Finds whom a file would lose that is read as about one person: nobody is to vanish from a plan without a word."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.batching.entry import Entry
from invitewriter.batching.gathering.scribbled import own_lines, same_name
from invitewriter.batching.gathering.values import Gathered
from invitewriter.batching.scribbles.after_name import leans_back
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.domain import Brief, Decline, Reason


def overlooked(whole: Entry, found: Brief | Decline, many: Gathered) -> Iterator[tuple[Entry, bool]]:
    """Those of `many` who begin a paragraph of which a file read as `found` tells nothing; and whether it leans on what stands before."""
    if isinstance(found, Decline) and found.reason is not Reason.WHO:
        return  # nothing is to be written, to whomever: somebody has died
    names = (found.contact.name,) if isinstance(found, Brief) else found.candidates
    told = {fact.line for fact in found.notes_facts} if isinstance(found, Brief) else set[int]()
    lines = ["", *whole.notes.split("\n"), ""]
    for one in many.entries:
        first = own_lines(one)[0]
        end = next(number for number in range(first, len(lines)) if not lines[number].strip())
        begins = not lines[first - 1].strip() and told.isdisjoint(range(first, end))
        if begins and is_plausible(parse_name(one.name)) and not any(same_name(name, one.name) for name in names):
            yield one, leans_back(lines[first])
