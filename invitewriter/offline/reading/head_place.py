"""What the head of the notes tells of where it was: "14 Oct, at the coatings expo in Leeds"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from invitewriter.domain import Brief, Fact
from invitewriter.offline.tables import Phrases
from invitewriter.text.folding import plain_tokens

_FACTS = 3
"""Of the notes, their head."""


def settings(
    brief: Brief, setting_of: Callable[[str], str], elsewhere: Phrases, names: frozenset[str]
) -> Iterator[tuple[str, Fact]]:
    """What the notes begin with to tell where it was, and what does so in a sentence of its own beside the contact's name."""
    for number, fact in enumerate(brief.notes_facts[:_FACTS]):
        beside = {word for near in brief.notes_facts[number : number + 2] for word in plain_tokens(near.text)}
        own = number and not elsewhere.found_in(fact.text) and not names.isdisjoint(beside)
        if (own or not number) and (told := setting_of(fact.text)):
            yield told, fact
