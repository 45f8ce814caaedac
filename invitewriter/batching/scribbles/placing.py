"""The places of the lines and the people of a file of scribbles, as the plan is told them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.acquainted import Acquainted
from invitewriter.batching.scribbles.fate import Fate
from invitewriter.batching.scribbles.headlike import headlike
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.newcomers import is_a_thing, is_kept
from invitewriter.batching.scribbles.parting import marked
from invitewriter.batching.scribbles.places import Placed
from invitewriter.batching.scribbles.proposing import Guess, guesses
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State

_SOME = 0.2
_TELLING = frozenset(
    (
        reasons.MAYBE_OWN_TASK,
        reasons.YOURSELF,
        reasons.TAKEN_BACK,
        reasons.TWO,
        reasons.ONE_OF_SEVERAL,
        reasons.ONE_OF_PAIR,
        reasons.SAME_NAME,
    )
)


def of_lines(
    placed: Sequence[Placed], rows: Sequence[Row], state: State
) -> tuple[tuple[Placed, ...], tuple[Somebody, ...]]:
    """The places and the people, without those whom another's lines tell of by one name, or by none: "her apprentice Lev"."""
    leads = {row.number: row.opening.lead for row in rows}
    theirs = {one.person for one in placed}
    people = []
    for one in state.roster.people:
        people += [one] if one.index in theirs or is_kept(state, one, leads.get(one.line)) else []
    index = {one.index: at for at, one in enumerate(people)}
    moved = tuple(replace(one, person=None if one.person is None else index[one.person]) for one in placed)
    return moved, tuple(replace(one, index=index[one.index]) for one in people)


def proposed(
    placed: Sequence[Placed], people: tuple[Somebody, ...], rows: Sequence[Row], state: State
) -> tuple[Placed, ...]:
    """The places, marked where a line may begin somebody else, and the marks with whom the lines may be about."""
    capitals = state.capitals and _writes_any(rows)
    heads = [headlike(row, capitals=capitals, language=state.language) for row in rows]
    by_line = {row.number: head for row, head in zip(rows, heads, strict=True)}
    placed = marked(rows, placed, people, by_line, Acquainted(state.language, capitals=capitals))
    sure = {one.line: "" if one.person is None else people[one.person].label for one in placed if not one.unsure}
    marks = {one.line: one.candidates for one in placed if one.unsure and one.because != reasons.TASK}
    found = guesses(rows, heads, sure, marks, Acquainted(state.language, capitals=capitals))
    return tuple(
        replace(one, candidates=found[one.line].names, because=_because(one, found[one.line]))
        if one.line in found and one.because != reasons.OF_ANOTHER
        else one
        for one in placed
    )


def _because(one: Placed, guess: Guess) -> str:
    """Why a line is marked: as the mark says, if that tells more than where the line stands."""
    telling = one.because in _TELLING and set(guess.names) <= set(one.candidates)
    return one.because if telling or not guess.because else guess.because


def as_placed(row: Row, fate: Fate) -> Placed:
    thing = row.opening.lead.name.text if row.opening.lead and is_a_thing(row) else ""
    return Placed(
        line=row.number,
        person=fate.person.index if fate.person else None,
        candidates=tuple(one for one in fate.candidates or () if one != thing),
        unsure=fate.candidates is not None,
        because=fate.because,
        alone=fate.alone,
    )


def _writes_any(rows: Sequence[Row]) -> bool:
    """Whether a file writes capitals at all."""
    return sum(any(map(str.isupper, row.text)) for row in rows) > _SOME * len(rows)
