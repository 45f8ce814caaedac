"""How prompts show what may be said: the notes in their order, each line with its marks, and the summary."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.promises import without_tick
from invitewriter.domain import Brief, Fact, Secrecy

OWN, UNCLEAR = "own", "unclear"
"""What marks the sender's own background, and what the notes do not say plainly whom it is about."""
NO_HEADING = "no heading"
LEFT_OUT, ANOTHER = "left out", "another"
"""What stands before a line in which something is left out, and in which something about somebody else is."""


def shown_facts(facts: Sequence[Fact]) -> list[dict[str, str]]:
    """The facts as prompts show them, without those that stay unsaid."""
    return [_shown(fact) for fact in facts if not fact.standing.stays_unsaid]


def shown_notes(brief: Brief) -> list[dict[str, object]]:
    """All that a model is told of the notes, in their order: the facts, the sender's own, and what is unclear.

    Beside what `shown_facts` tells, each has `whose` ("own", "unclear" or ""), all its `marks` in words, the heading that it and those after
    it stand `under` (empty where it is that of the one before), and whether something is left out before it (`gap`).
    """
    marked = [(fact, "") for fact in brief.notes_facts]
    marked += [(fact, OWN) for fact in brief.background] + [(fact, UNCLEAR) for fact in brief.unclear]
    told = sorted(
        ((fact, mark) for fact, mark in marked if not fact.standing.stays_unsaid),
        key=lambda each: (each[0].line, each[0].place),
    )
    anothers = [item.place for item in brief.withheld if item.secrecy is Secrecy.OTHER]
    noted, last, under = list[dict[str, object]](), -1, ""
    for fact, whose in told:
        marks = ", ".join(filter(None, (whose, fact.standing.marked)))
        new = fact.heading != under and not (whose and not fact.heading)
        noted.append(
            {
                **_shown(fact),
                "whose": whose,
                "marks": marks,
                "under": (fact.heading or NO_HEADING) if new else "",
                "gap": _gap(last, fact.place, anothers, begins=not noted),
            }
        )
        last, under = fact.place, fact.heading if new else under
    return noted


def _gap(last: int, place: int, anothers: Sequence[int], *, begins: bool) -> str:
    if any(last < other < place for other in anothers):
        return ANOTHER
    return LEFT_OUT if not begins and place - last > 1 else ""


def _shown(fact: Fact) -> dict[str, str]:
    return {"id": fact.id, "text": without_tick(fact), "heading": fact.heading, "standing": fact.standing.marked}
