"""Declines where the sender does not know which of two people they met: "One is A. Marić, one is A. Perković. No idea which", "Ana oder Eva"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, phrases, word_set
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.brief.people.names.titles import past_colon
from invitewriter.brief.people.names.words import AND
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_TWO = 2
_LONGEST = 4
"""Words of a name, with what stands before it."""
_OR = compile_later(r" (?:or|oder|o|u|ou|oppure) ")
_AND = compile_later(rf" (?:{AND}|&|\+) ")
_ARTICLE = compile_later(r" ?([^\W\d_]{1,3}) ")
_WORD = compile_later(r"(?<![\w.-])[^\W\d_]")


def undecided(entries: Sequence[Entry], unread: Collection[int], language: str) -> Unsure | None:
    """The doubt, with the two people as candidates; None where the notes express no such doubt."""
    # What was noted in confidence tells the sender nothing new.
    read = [entry for index, entry in enumerate(entries) if index not in unread or entry.item.kind is not Kind.COMMENT]
    if not any(phrases("people.which_one", language).search(aligned(entry.text)) for entry in read):
        return None
    for entry in read:
        for told in (_each(entry.text, language), *(_joined(by, entry.text, language) for by in (_OR, _AND))):
            names = tuple(dict.fromkeys(name.text for name in told))
            if len(names) == _TWO:
                return Unsure(why="which_one", candidates=names, named=names)
    return None


def _each(text: str, language: str) -> Iterator[Name]:
    """The names behind "one is" and "the other is"."""
    for match in phrases("people.one_of_two", language).finditer(aligned(text)):
        name = name_at(text, _past_article(text, past_colon(text, match.end()), language), language)
        yield from [name] if name else []


def _past_article(text: str, start: int, language: str) -> int:
    """The place behind the article that some languages put before a name: "ou a Eva"."""
    word = _ARTICLE.match(text, start)
    return word.end() if word and plain(word[1]) in word_set("people.asked_articles", language) else start


def _joined(by: re.Pattern[str], text: str, language: str) -> Iterator[Name]:
    """The two names that an "or" joins, or an "and" ("Nora + Piet from the next stall")."""
    for joined in by.finditer(text):
        words = [word.start() for word in _WORD.finditer(text, 0, joined.start())][-_LONGEST:]
        before = [name for start in words if (name := name_at(text, start, language)) and name.end == joined.start()]
        one = phrases("people.and_one", language).match(aligned(text[joined.end() :]))
        after = name_at(text, _past_article(text, joined.end() + (one.end() + 1 if one else 0), language), language)
        if before and after:
            yield from (before[0], after)
            return
