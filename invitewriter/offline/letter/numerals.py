"""Writes small numbers out, as letters do and notes do not: "3 Muster" as "drei Muster", "3 times" as "three times"."""

from __future__ import annotations

import re

from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.tables import Table, listed, listed_set

_NUMBER = re.compile(
    r"(?<![\w.,:/–-])(?P<before>[^\W\d_][\w-]*,? )?(?P<number>\d{1,2}) (?=(?P<first>[^\W\d_][\w-]+)(?: (?P<second>[^\W\d_][\w-]+))?)"
)
_ONE = 1


def spelled_out(text: str, table: Table, nouns: Nouns) -> str:
    """`text` with small numbers before a thing in words, but for what is numbered ("Halle 3") or measured; as it is without a table."""
    words = listed(table, "words") if table else ()
    if not words:
        return text

    def told(match: re.Match[str]) -> str:
        number, before = int(match["number"]), match["before"] or ""
        thing = _counted(match["first"], match["second"] or "", table)
        named = before[:1].isupper() and before.strip(" ,") not in listed(table, "addressed")
        numbered = match.start() > 0 and (named or before.strip() in listed_set(table, "joins"))
        counted = 0 < number <= len(words) and thing and thing.lower() not in listed_set(table, "units")
        if numbered or not counted:
            return match[0]
        word = words[number - 1] if number > _ONE else _one(thing, nouns)
        word = word.capitalize() if match.start("number") == 0 else word
        return f"{before}{word} " if word else match[0]

    return _NUMBER.sub(told, text)


def _counted(first: str, second: str, table: Table) -> str:
    """What is counted: the noun, which a language writes with a capital, or which ends as several do; empty without one."""
    several, none = tuple(listed(table, "several")), tuple(listed(table, "singular"))
    if several:
        return next((w for w in (first, second) if w.endswith(several) and not w.endswith(none)), "")
    thing = second if second and first.islower() else first
    return thing if thing[0].isupper() else ""


def _one(thing: str, nouns: Nouns) -> str:
    """The word for one such thing where its cases are alike; empty where they are not, or its gender is not known."""
    article = nouns.article_of(thing)
    return nouns.an.get(article, "") if article in {"die", "das"} else ""
