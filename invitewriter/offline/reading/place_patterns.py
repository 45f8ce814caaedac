"""The patterns for events and places, from a language's words for them."""

from __future__ import annotations

import functools
import re

from invitewriter.offline.tables import NOTHING, Table, any_of, listed
from invitewriter.text.patterns import compile_later


def leads(words: Table) -> str:
    """The source of a pattern for the prepositions before an event: "at", "during"."""
    return "|".join(listed(words, "before_event"))


def named(words: Table) -> re.Pattern[str]:
    """Finds an event or a place by its kind, behind a preposition."""
    led, passing = leads(words), (*listed(words, "venues"), *listed(words, "passing"))
    kinds = _either([*words["kinds"].split(), *passing])
    capital = "".join(f"|{kind}" for kind in listed(words, "named_kinds"))
    town = rf"(?:{words['town']}[A-Z]\w+(?: [A-Z]\w+)?)?"
    words_before = rf"(?:(?!(?:{led}|{words.get('deeds', NOTHING)})\b)[\w'’&-]+ ){{1,6}}?"
    ends = rf"(?![\w-]|(?<=[a-z]) [A-Z]| (?i:{kinds})\b)"
    return _compiled(rf"\b(?:{led}) ({words_before}(?:(?i:{kinds}){capital}){town}){ends}")


def titles(words: Table) -> re.Pattern[str]:
    """Matches a title that is the name of an event."""
    events, papers = _either(words["kinds"].split()), any_of(listed(words, "papers"))
    endings = any_of(listed(words, "endings"))
    kinds = listed(words, "named_kinds")
    several = any_of(kind for kind in kinds if f"{kind}s" not in kinds)
    counted = "|".join([*listed(words, "no_named_kinds"), words.get("days", NOTHING)])
    ways = (
        rf".*\b(?i:{events})(?: (?!(?:{papers})\b)[A-Z]\w+)?",
        rf"[A-Z].*\b(?i:{events}) {words['of']} (?:{words['article']} )?(?:[A-Z][\w'’&-]* ?){{1,4}}",
        rf"(?:[A-Z]\w* )?[A-Z]\w*(?:{endings})(?: [A-Z]\w+)?(?: ?\d{{2,4}})?",
        # "Tea Days Kyoto"; "Doris Day" is somebody
        rf"(?!(?i:.*\b(?:{counted})\b))(?:[A-Z][\w'’&-]* ){{1,4}}(?:{several})(?: [A-Z][a-z]\w*){{0,2}}",
    )
    return _compiled("|".join(ways))


@functools.lru_cache(maxsize=16)
def _compiled(source: str) -> re.Pattern[str]:
    """Kept over letters, for the languages read last."""
    return re.compile(source)


def setting(words: Table) -> re.Pattern[str]:
    """Matches what notes begin with to tell where it was."""
    moving = [word for key in ("passing", "on_kinds", "in_kinds") for word in listed(words, key)]
    kinds, tails = [*moving, *words["kinds"].split(), *listed(words, "venues")], "|".join(listed(words, "place_tails"))
    others = "|".join(listed(words, "within_no_setting"))
    what = rf"(?:(?!(?:{tails}|{others})\b)[\w'’&-]+ ){{0,3}}?(?P<kind>(?i:{_either(kinds)}))"
    articles = "|".join(listed(words, "before_settings"))
    tail = rf" (?:{tails}) (?:(?:{articles}) [a-z][\w' -]{{2,30}}|[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,2}})"
    towards = any_of(listed(words, "towards"))
    origin = rf" [A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?= (?:{towards}) [A-Z])"  # "Train Leeds to Carlisle"
    return compile_later(
        rf"(?P<what>{what})(?:{origin})?(?P<tail>{tail})?(?P<town> [A-Z][a-z][\w'-]+(?: [A-Z][\w'-]+)?)?",
        signs=[word.rpartition("_")[2] for word in kinds],
    )


def _either(kinds: list[str]) -> str:
    return "|".join(sorted(kinds, key=len, reverse=True)).replace("_", " ")
