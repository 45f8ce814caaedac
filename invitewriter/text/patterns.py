"""Patterns made from lists of words, quick to try wherever a word begins."""

from __future__ import annotations

import re
from collections.abc import Iterable


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
    return re.compile(rf"(?<!\w)(?:{'|'.join(sources)})(?!\w)", re.IGNORECASE)
