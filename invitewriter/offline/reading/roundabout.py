"""Replaces wordy phrases by plain ones: "got talking about" by "talked about"."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.text.patterns import phrased

_MOST_BETWEEN = 5


@value
class Roundabout:
    """A roundabout way of saying something, and the plain one."""

    pattern: re.Pattern[str]
    plain: str

    def said_plainly(self, text: str) -> str:
        """`text` with the plain phrase in place of the other."""
        return self.pattern.sub(self.plain, text)


def make_roundabout(written: str, plain: str) -> Roundabout:
    return Roundabout(pattern=phrased(rf"(?<![\w-]){source_of(written)}(?![\w-])", written), plain=plain)


def source_of(phrase: str) -> str:
    """A pattern's source for a phrase, in which * is up to five words, and | parts words that may stand in one place."""
    parts = [
        rf"(?:[^\s,;.]+\s){{0,{_MOST_BETWEEN}}}?"
        if word == "*"
        else rf"(?:{'|'.join(map(re.escape, word.split('|')))})\s"
        for word in phrase.removesuffix(" *").split()
    ]
    return "".join(parts).removesuffix(r"\s") + (r"(?:\s[^,;.]*)?" if phrase.endswith(" *") else "")
