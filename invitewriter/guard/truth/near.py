"""Finds in a passage a near word of what a private line is about: "a good buyer", where it says that the farm is to be sold.

Words of the same matter stand in small families (`brief/words/near/`), one file a language; a family counts only where a private line
holds one of its words, and a word of it only where nothing that may be said holds that word.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from invitewriter.brief.lexicon import aligned
from invitewriter.brief.private.wordbook import wordbook
from invitewriter.domain import Brief
from invitewriter.domain.kept import once
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.truth.spheres import close_lines
from invitewriter.guard.truth.support import Support, words_to_compare
from invitewriter.text.language import language_by_words
from invitewriter.text.lexicon import lexicon
from invitewriter.text.word_patterns import WORD

FOLDER = "brief/words/near"
OWN = "own"
"""The kind of words behind which the letter's writer speaks of themselves."""
_TELLING = 4
"""Words of so many letters tell what a sentence is about."""


def behind_greeting(passage: Passage, found: Collection[Place]) -> list[Place]:
    """Those of the places, in their order, that are no words of a greeting: "Guten Tag" tells nothing of what somebody does "täglich"."""
    greets = found and passage.name == "message"
    greeting = (
        next((g for g in words_to_compare("greetings") if re.match(rf"{g}\b", passage.text)), "") if greets else ""
    )
    return sorted(place for place in found if place[1] > len(greeting))


def near_words(passage: Passage, brief: Brief, support: Support) -> Iterator[Place]:
    """Words of the families that private lines are about, in sentences that would tell it."""
    families = _hidden_families(brief)
    if not families:
        return
    language = passage.language or brief.language
    hidden = {word for line in close_lines(brief) for word in WORD.findall(line)}
    text = aligned(passage.reading.text)
    for span in passage.sentences:
        spots = [match.span() for match in WORD.finditer(text, span.start, span.end)]
        words = [text[begin:end] for begin, end in spots]
        beside = _ordinary(words, language) - hidden
        places = wordbook(language, FOLDER).places(words)
        own = {end for _, end, entry in places if entry.kind == OWN}
        for begin, end, entry in places:
            if (
                begin in own
                or entry.kind not in families
                or entry.heft == "faint"
                or support.words.issuperset(_telling(words[begin:end], language))
            ):
                continue
            if entry.heft == "heavy" or beside.isdisjoint(support.words):
                yield spots[begin][0], spots[end - 1][1]


def _telling(words: Collection[str], language: str) -> Collection[str]:
    """Of "your mother" the word that may stand in a fact: "her mother"; all of them where all are small words."""
    lex = lexicon(language)
    return [word for word in words if not lex.has("small", word)] or words


def _ordinary(words: Collection[str], language: str) -> set[str]:
    """The words that tell what a sentence is about: a light word beside one that a fact holds is about that."""
    lex = lexicon(language)
    return {word for word in words if len(word) >= _TELLING and not lex.is_common(word)}


@once
def _hidden_families(brief: Brief) -> frozenset[str]:
    return frozenset(kind for line in close_lines(brief) for kind in _families(line, brief))


def _families(line: str, brief: Brief) -> Iterator[str]:
    """The families that a line in plain letters has a word of, in whatever language it was jotted down."""
    spoken = language_by_words(line, default=brief.notes_language)
    for language in dict.fromkeys((spoken, brief.notes_language)):
        for _, _, entry in wordbook(language, FOLDER).places(WORD.findall(line)):
            if entry.heft != "light":
                yield entry.kind
