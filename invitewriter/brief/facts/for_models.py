"""Chooses what only models are shown of the notes: the sender's own background, and what is unclear whom it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from invitewriter.brief.facts.background import background
from invitewriter.brief.facts.unclear import unclear
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.thread import Told
from invitewriter.domain import Fact, Secrecy, Standing

_TOLD = frozenset({Standing.FIRM, Standing.PLANNED, Standing.PARTLY})
"""Background is what was or is to be; what the sender wondered is none."""


def for_models(
    told: Told, held: Mapping[int, Secrecy], cast: Cast, fact: Callable[[int], Fact]
) -> tuple[dict[int, Fact], dict[int, Fact]]:
    """The background and what is unclear, each by the index of its item, in order.

    `held` says why an item may not be told, by its index; `fact` makes a fact of the item of an index.
    """
    facts = {i: replace(fact(i), heading="") for i in background(told, held, cast)}
    own = {i: found for i, found in facts.items() if found.standing in _TOLD}
    return own, {i: fact(i) for i in unclear(told, held, cast) if i not in own}
