"""Knows the short forms of given names: Ben is Benjamin, Toni is Anton or Antonia."""

from __future__ import annotations

import functools

from invitewriter.resources import word_text


@functools.lru_cache(maxsize=256)
def is_short_for(short: str, name: str) -> bool:
    """Whether people called by the plain given `name` are called `short` as well."""
    text = word_text("text/words/names", "short")
    line = text.find(f"\n{short} ")
    return line >= 0 and name in text[line + 1 : text.find("\n", line + 1)].split()
