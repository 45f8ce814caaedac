"""Who is meant by a name that the plan's reader wrote: somebody in the plan already, wherever the notes about them stand."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.batching.entry import Entry
from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.text.folding import plain


def meant_by(name: str, entries: Sequence[Entry], source: str, noted: dict[str, str]) -> list[int]:
    """The indices of those who may be meant: one means that it is told, several that it is not.

    `noted` is what the notes call each, by id. Somebody in the file `source` itself comes before others, and who is called
    just so before those who may be called so for short.
    """
    here = [index for index, entry in enumerate(entries) if entry.source == source]
    for among in (here, list(range(len(entries)))):
        called = [index for index in among if plain(entries[index].name) == plain(name)]
        called = called or [i for i in among if plain(name) == plain(noted.get(entries[i].id, ""))]
        if called:
            return called
    short = parse_name(name)
    if not short.tokens or short.full:
        return []
    named = [(index, parse_name(entry.name)) for index, entry in enumerate(entries) if entry.name.strip()]
    return [index for index, whole in named if short.tokens[0] in whole.tokens and compatible(short, whole)]
