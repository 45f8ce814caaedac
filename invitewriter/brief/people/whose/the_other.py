"""Finds what is told of the other of two who were just named side by side: "Me despedí de Berta y Nuño. Al segundo no lo conocía."."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.lexicon import pattern_of
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Who, is_somebody
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.text.patterns import compile_later

LANGUAGES = ("es", "pt")
"""Those that have a file of words in `words/the_other/`."""
_TWO, _NEAR = 2, 2
"""So many are named side by side, and so many sentences further on they may still be told apart by their order."""
_AND = compile_later(r"^[^,.;:]{2,40} (?:y|e) (?:\w{1,3} )?$")
"""What stands between the beginnings of the names of two who are named side by side: "de Ana y de Tom"."""


def of_the_other(told: Told, cast: Cast) -> Iterator[int]:
    """The indices of sentences that seem to go on about the contact, and begin with the other of two just named: "al segundo ..."."""
    if cast.language not in LANGUAGES:
        return
    pair, contact_first = (
        -1,
        False,
    )  # the last sentence that names the contact and one other side by side, and in which order
    for index, item in enumerate(told.items):
        if told.found[index] is not Whose.CONTACT:
            continue
        refs = told.references[index]
        near = 0 < index - pair <= _NEAR and pair >= 0 and told.items[pair].block == item.block
        other = pattern_of(f"the_other/{cast.language}", "latter" if contact_first else "former")
        if near and other.search(item.text.lower()) and not any(ref.named for ref in refs):
            yield index
        named = [ref for ref in refs if ref.who is Who.CONTACT or is_somebody(ref)]
        two = len(named) == _TWO and named[0].who is not named[1].who
        if two and _AND.search(item.text[named[0].start : named[1].start]):
            pair, contact_first = index, named[0].who is Who.CONTACT
