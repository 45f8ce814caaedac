"""Every name of the places that a text tells of: in other languages, in short, and of saints as they are written out or cut."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

from invitewriter.text.lexicon import places, shared, short_places
from invitewriter.text.tokens import Word

_LONGEST = 3
"""Words."""


def place_names(words: Sequence[Word]) -> Iterator[str]:
    """Every name of the places among words, whole and word by word, in plain letters: "UK" is "united kingdom", "st" is "sankt"."""
    told = [word.plain for word in words]
    for size in range(1, _LONGEST + 1):
        for start in range(len(words) - size + 1):
            name = " ".join(told[start : start + size])
            short = "".join(word.text for word in words[start : start + size])
            for other in (*places().get(name, ()), *short_places().get(short, ()), *_with_short().get(name, ())):
                yield from other.replace("-", " ").split()
                yield other
    if any(not shared("saints").isdisjoint(word.split("-")) for word in told):
        yield from shared("saints")


@functools.cache
def _with_short() -> Mapping[str, frozenset[str]]:
    """The names of each place that is called something in short, by each that is not cut."""
    cut = {short.lower() for short in short_places()}
    return {name: names for names in short_places().values() for name in names - cut}
