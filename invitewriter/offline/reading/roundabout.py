"""Roundabout ways of saying something, and the plain one: "got talking about" for "talked about"."""

from __future__ import annotations

import functools
import re

from invitewriter.domain import value

_MOST_BETWEEN = 5


@value
class Roundabout:
    """A roundabout way of saying something, and the plain one."""

    begins: tuple[str, ...]
    """The words it can begin with, in small letters; "*" where any will do."""
    source: str
    plain: str

    def said_plainly(self, text: str) -> str:
        lowered = text.lower()
        possible = "*" in self.begins or any(word in lowered for word in self.begins)
        return _compiled(self.source).sub(self.plain, text) if possible else text


@functools.cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def make_roundabout(written: str, plain: str) -> Roundabout:
    return Roundabout(
        begins=tuple(written.split(maxsplit=1)[0].split("|")),
        source=rf"(?<![\w-]){source_of(written)}(?![\w-])",
        plain=plain,
    )


def source_of(phrase: str) -> str:
    """A pattern's source for a phrase, in which * is up to five words, and | parts words that may stand in one place."""
    parts = [
        rf"(?:[^\s,;.]+\s){{0,{_MOST_BETWEEN}}}?"
        if word == "*"
        else rf"(?:{'|'.join(map(re.escape, word.split('|')))})\s"
        for word in phrase.removesuffix(" *").split()
    ]
    return "".join(parts).removesuffix(r"\s") + (r"(?:\s[^,;.]*)?" if phrase.endswith(" *") else "")
