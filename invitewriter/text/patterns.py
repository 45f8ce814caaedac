"""Patterns made from lists of words, quick to try wherever a word begins; and such as are compiled when they are used."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast


def either(phrases: Iterable[str]) -> str:
    """A pattern's source for any of `phrases`, the longest first, that looks at each letter of the text once."""
    branches: dict[str, list[str]] = {}
    ends = False
    for phrase in phrases:
        if phrase:
            branches.setdefault(phrase[0], []).append(phrase[1:])
        else:
            ends = True
    if not branches:
        return ""
    sources = [re.escape(letter) + either(rests) for letter, rests in branches.items()]
    return f"(?:{'|'.join(sources)})?" if ends else sources[0] if len(sources) == 1 else f"(?:{'|'.join(sources)})"


def whole(*sources: str) -> re.Pattern[str]:
    """Any of the sources as whole words, in any case."""
    return compile_later(rf"(?<!\w)(?:{'|'.join(sources)})(?!\w)", re.IGNORECASE)


def compile_later(source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off until the pattern is used: most of what a module may look for, one run never does.

    Raises re.error on first use, not here; the tests compile all of them. A match's `re` is never this object: what a match
    is to be told by, compile at once.
    """
    return cast("re.Pattern[str]", _Later(source, flags))


class _Later:
    """A pattern that is compiled when something is first asked of it, and from then on answers as itself."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        found: object = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found
