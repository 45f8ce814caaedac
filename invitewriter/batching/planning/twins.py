"""Says who is in a plan twice by the same whole name: whether they are one person, only its reader knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from invitewriter.batching.entry import Action
from invitewriter.batching.planning.deciding import Decided
from invitewriter.batching.planning.sheet import lines_text
from invitewriter.brief.people.names.reading import parse_name


def twins(decided: Sequence[Decided]) -> Iterator[str]:
    """What to tell the plan's reader, a sentence for each name."""
    bearers: defaultdict[frozenset[str], list[Decided]] = defaultdict(list)
    for one in decided:
        called = one.entry.name or one.weighed.name
        name = parse_name(called) if called else None
        if name and name.full and one.entry.action is not Action.NOBODY:
            bearers[frozenset(name.tokens)].append(one)
    for same in bearers.values():
        if len(same) > 1:
            bearer = same[0].entry.name or same[0].weighed.name
            yield (
                f"{bearer} has {len(same)} rows ({', '.join(map(_place, same))}) and would get as many letters. If it is one person, "
                "put what the letter is to tell into the notes of one row, and delete the other in plan.csv."
            )


def _place(one: Decided) -> str:
    lines = lines_text(one.entry.lines)
    return f"{one.entry.source}, line {lines}" if lines else one.entry.source
