"""Finds what "we" did on an outing with the contact, also behind an aside of the sender's own: "Luego caminamos un montón".

Whoever eats, walks, laughs or takes a photo as "we", where the notes tell that the sender was with the contact, does so with them,
until somebody else comes in, another day begins or the two part. What a firm or a family does ("we launched") is not of that kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.said import Said, goes_on
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.brief.people.whose.together import Together
from invitewriter.brief.spoken import words_for
from invitewriter.notes import Kind


def along(told: Told, cast: Cast, skipped: frozenset[int]) -> Iterator[int]:
    """The indices of what is nobody's by itself, and done by "we" on an outing with the contact."""
    together = Together(told, cast, skipped)
    out = False  # whether the two are out together
    days: set[str] = set()  # the days told of since they are
    for index, item in enumerate(told.items):
        if item.kind not in {Kind.PROSE, Kind.BULLET} or item.headings != told.items[index - 1].headings:
            out, days = False, set()
        if index in skipped or item.kind not in {Kind.PROSE, Kind.BULLET}:
            continue
        said = Said(item.text, cast.language)
        named, own = told.references[index], told.found[index]
        days |= words_for("away", cast.language).intersection(said.words) if own is Whose.CONTACT else set()
        comes_in = [
            ref for ref in filter(together.is_somebody(index), named) if ref.subject or cast.is_beside(item.text, ref)
        ]
        away = not (words_for("away", cast.language) - days).isdisjoint(said.words)
        if comes_in or own is Whose.OTHER or together.introduces(index) or together.brings_in_somebody(item.text):
            out = False
        elif own is Whose.CONTACT:
            does = goes_on(item.text, "outing", cast.language) and any(ref.named for ref in named)
            out = (out or does or together.tells_of_meeting(index)) and not goes_on(item.text, "parts", cast.language)
        elif own is Whose.UNCLEAR and (away or goes_on(item.text, "parts", cast.language)):
            out = False
        elif own is Whose.UNCLEAR and out and not named and goes_on(item.text, "outing", cast.language):
            yield index
