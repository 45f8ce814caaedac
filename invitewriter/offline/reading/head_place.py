"""The event that a piece of the notes' head names: "Ana Reed / glass / Hay Festival 2026", "14 Oct, Leeds, coatings expo"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from invitewriter.domain import Brief, Fact
from invitewriter.offline.reading.meeting import uncapped
from invitewriter.offline.tables import Phrases, Table, any_of, listed, listed_set, make_phrases
from invitewriter.text.folding import plain, plain_tokens
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import compile_later

_FACTS, _LINES = 3, 2
"""Of the notes, their head."""
_LEAST_PIECES = 3
"""A name and an event alone may say for whom somebody works."""
_MOST_WORDS = 5
_PIECE_ENDS = compile_later(r"\s*[,;/|()]\s*|\s[-–—]\s|:\s|\.\s")
_QUOTED = compile_later(r"\s*[\"“„][^\"”“]*[\"”“]", signs='"“„')
_YEAR = compile_later(r"\s+(?:(?:19|20)\d\d|['’]\d\d)$")


def settings(
    brief: Brief, setting_of: Callable[[str], str], elsewhere: Phrases, names: frozenset[str]
) -> Iterator[tuple[str, Fact]]:
    """What the notes begin with to tell where it was, and what does so in a sentence of its own beside the contact's name."""
    for number, fact in enumerate(brief.notes_facts[:_FACTS]):
        beside = {word for near in brief.notes_facts[number : number + 2] for word in plain_tokens(near.text)}
        own = number and not elsewhere.found_in(fact.text) and not names.isdisjoint(beside)
        if (own or not number) and (told := setting_of(fact.text)):
            yield told, fact


def in_head(brief: Brief, words: Table, is_verb: Callable[[str], bool]) -> Iterator[tuple[str, Fact]]:
    """Each such event with its town, as `met_at` of the front matter would tell it, and its fact. `is_verb` finds "teaches"."""
    names = frozenset(plain_tokens(brief.contact.name))
    elsewhere, kind = make_phrases(words["elsewhere"]), _kind(words)
    facts = brief.notes_facts[:_FACTS]
    for fact in (fact for fact in facts if fact.line < facts[0].line + _LINES):
        if elsewhere.found_in(fact.text):
            continue
        pieces = [_YEAR.sub("", piece).strip() for piece in _PIECE_ENDS.split(_QUOTED.sub("", fact.text).rstrip(" ."))]
        named = [bool(names & set(plain_tokens(piece))) for piece in pieces]
        if any(named) and len(pieces) < _LEAST_PIECES and not any(map(str.isdigit, fact.text)):
            continue
        for number, piece in enumerate(pieces):
            event, town = _town_behind(piece)
            first = event.lower().split()[:1]
            begins = not any(map(is_verb, first)) or listed_set(words, "plural_names").issuperset(first)
            if begins and not named[number] and kind.fullmatch(event):
                near = (pieces[at] for at in (number + 1, number - 1) if 0 <= at < len(pieces))
                town = town or next((each for each in near if plain(each) in places()), "")
                told = event if number and event[0].isupper() else uncapped(event)
                yield (f"{told}, {town}" if town else told), fact


def _kind(words: Table) -> re.Pattern[str]:
    """Matches what ends in a kind of event, and holds no word of a clause."""
    kinds = any_of(sorted((kind.replace("_", " ") for kind in listed(words, "kinds")), key=len, reverse=True))
    small = (listed(words, key) for key in ("determiners", "place_tails", "within_no_setting"))
    never = any_of(sorted({words["of"]}.union(*small)))
    return compile_later(rf"(?:(?!(?:{never})\b)[^\W\d_][\w'’&-]* ){{0,{_MOST_WORDS}}}(?:{kinds})", re.IGNORECASE)


def _town_behind(piece: str) -> tuple[str, str]:
    """The event, and the town that its name ends in: "boat show Poole"."""
    event, _, town = piece.rpartition(" ")
    known = town[:1].isupper() and (event.islower() or plain(town) in places())
    return (event.removesuffix(" in"), town) if event and known else (piece, "")
