"""Weighs what speaks of a quarrel: shouting, throwing out and slamming count where a person does it, not rain, wind or a saw.

What any two may have with one another ("had words") counts where the sender is one of them: beside "we" or "me", or without a subject at all.
"""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.brief.meeting.weighing.measures import Signs, is_near, weigh

ELEMENTS = "elements"
HARSH = ("quarrel", "blow", "mutual")
PAIRED_HARSH = frozenset({*HARSH, "insult", "me", ELEMENTS, "amid", "into"})
"""Kinds that count only beside another, or not beside it."""
_MEETS, _DOES, _AFTER, _OURS = 4, 5, 2, 3
"""The most words between a blow and "me", the rain and what it does, "it was" or "over" and the draught, and between "we" and what we had."""


def weigh_quarrel(signs: Signs) -> Mapping[str, int]:
    """What the signs of a quarrel in a sentence weigh, kind by kind: a blow is one where it meets "me"."""
    harsh = {kind: [sign for sign in signs.get(kind, ()) if not is_of_elements(sign[0], signs)] for kind in HARSH}
    mine = signs.get("me", ())
    ours = [sign for sign in harsh["mutual"] if sign[0] == 0 or is_near(sign, mine, _OURS)]
    return {
        "quarrel": weigh((*harsh["quarrel"], *ours)),
        "blow": weigh(sign for sign in harsh["blow"] if is_near(sign, mine, _MEETS)),
        "insult": weigh(signs.get("insult", ()) if mine else ()),
    }


def is_of_elements(begun: int, signs: Signs) -> bool:
    """Whether the weather or a machine does what begins at a word, or is what somebody shouts against: "the wind slammed it", "over the saw"; not "into the rain"."""
    return any(
        0 <= begun - element[1] <= _DOES or any(0 <= element[0] - amid[1] <= _AFTER for amid in signs.get("amid", ()))
        for element in signs.get(ELEMENTS, ())
        if not any(0 <= element[0] - into[1] <= 1 for into in signs.get("into", ()))
    )
