"""What an outline counts by letters and what its titles are about, which look like names: "A. Backlog", "Angular Forms"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.found.sightings import Sighting
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import compile_later

_COUNTED = compile_later(r"[ #*-]{0,4}[A-Z][.)] ")


def without_outline(sightings: Sequence[Sighting], read: Sequence[tuple[int, Entry]]) -> list[Sighting]:
    """The sightings but for the heads of an outline that counts by letters: "A. Backlog", "B. Queue"."""
    counted = {s.name.text: s.name.tokens[0] for s in sightings if len(s.name.tokens[0]) == 1 and s.name.start <= LEAD}
    letters = (
        {entry.text.lstrip(" #*-")[:1].lower() for _, entry in read if _COUNTED.match(entry.text)} if counted else set()
    )
    outline = {text for text, letter in counted.items() if {letter, "a"} <= letters and len(letters) > 1}
    return [s for s in sightings if s.name.text not in outline]


def without_topics(sightings: Sequence[Sighting], read: Sequence[tuple[int, Entry]]) -> list[Sighting]:
    """The sightings but for what several titles are about: "Angular Forms" beside "Angular outside the browser"."""
    titles = {tuple(entry.text.split()[:2]) for _, entry in read if entry.item.kind is Kind.HEADING}
    titles = {title for title in titles if len(title) > 1}
    begun = Counter(title[0] for title in titles)
    # "Huber Toni" and "Huber Maria" run on in no small letters.
    topics = {title[0] for title in titles if title[-1][:1].islower() and begun[title[0]] > 1}
    named = {word for title in titles if title[0] in topics for word in title if is_borne("given", plain(word))}
    topics = {first for first in topics if all(named.isdisjoint(title) for title in titles if title[0] == first)}
    return [s for s in sightings if s.name.titled or s.name.text.partition(" ")[0] not in topics]
