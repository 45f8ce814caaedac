"""Words of respect behind a name, alone or as its ending: "Ramesh Bhai", "Rameshji", "Tanaka-san". Whoever is called so is the bearer of the bare name."""

from __future__ import annotations

import functools
from dataclasses import replace

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.name import Name
from invitewriter.text.lexicon import is_borne, shared

_SHORTEST = 3
"""So many letters are left of a name without its ending."""


def without_respect(name: Name) -> Name:
    """The name without the words of respect that end it."""
    tokens = name.tokens
    while len(tokens) > 1 and tokens[-1] in word_set("people.respect"):
        tokens = tokens[:-1]
    return name if tokens == name.tokens else replace(name, tokens=tokens)


@functools.lru_cache(maxsize=4096)
def respected(token: str) -> frozenset[str]:
    """What may be left of a plain name without an ending of respect; empty for a name that people bear as it is: Linda is no "Lin-da"."""
    if token in shared("given") or is_borne("given", token) or is_borne("surnames", token):
        return frozenset()
    endings = word_set("people.respect") | word_set("people.respect_endings")
    bare = (token.removesuffix(ending).rstrip("-") for ending in endings if token.endswith(ending))
    return frozenset(name for name in bare if len(name) >= _SHORTEST)
