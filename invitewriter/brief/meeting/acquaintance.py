"""How the two know each other and how they address each other, and whether the notes tell enough of it.

Reads cautiously: what is said may stand in a letter.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.words import either_of, phrases, seen, word_set
from invitewriter.domain import Address, Fact, How
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]{2,}")
_PARTICULARS = 2
"""So few words that say something of this person make no letter."""


def how_met(read: Sequence[str], language: str, *, called: Collection[str] = (), listed: bool = False) -> How:
    """How the two know each other, as far as the plain texts tell; met is said where nothing denies it.

    `called` are the plain words that mean the contact: whoever else a sentence that denies a talk with them tells of
    is somebody else. Of a contact from a list, who need not be somebody met, only what tells of a meeting says so.
    """

    def told(key: str) -> bool:
        return any(phrases(f"how.{key}", language).search(text) for text in read)

    untalked = told("untalked")
    talked = any(_says_talked(text, language, called) for text in read)
    if talked:
        return How.MET
    if told("heard"):
        return How.HEARD
    if told("wrote"):
        return How.WROTE
    if untalked:
        return How.UNMET
    return How.LISTED if listed else How.MET


def clauses_of(text: str) -> list[str]:
    """The clauses of a plain text: what stands between its marks and its "but"s."""
    return clause_end("joins.but").split(text)


@functools.cache
def clause_end(*joining: str) -> re.Pattern[str]:
    """Where a clause of plain text ends: at a mark, and at each word under the keys `joining`, of all languages."""
    return re.compile(rf"[,;:.!?()]|\b(?:{either_of(*joining)})\b")


def says_talk(read: Sequence[str], language: str, called: Collection[str]) -> bool:
    """Whether the plain texts tell that the two talked, or that the contact wrote."""
    wrote = phrases("how.wrote", language)
    return any(_says_talked(text, language, called) or wrote.search(text) for text in read)


def _says_talked(text: str, language: str, called: Collection[str]) -> bool:
    """Whether a sentence tells of talking; a clause that denies it tells of none, nor one on others beside it."""
    clauses = clauses_of(text)
    missed = [clause for clause in clauses if phrases("how.untalked", language).search(clause)]
    told = [clause for clause in clauses if phrases("how.talked", language).search(clause) and clause not in missed]
    if missed and told and any(name in text for name in called):
        both = {*called, *word_set("how.both", language)}
        both |= word_set("people.she", language) | word_set("people.he", language)
        told = [clause for clause in told if not both.isdisjoint(_WORD.findall(clause))]
    return bool(told)


def knew_before(read: Sequence[str], language: str) -> bool:
    """Whether the plain texts tell that the two knew each other before: "an old friend from university"."""
    return any(phrases("how.known", language).search(text) for text in read)


def form_of_address(texts: Iterable[str]) -> Address | None:
    """The form the two use, where the plain texts say so in words for it: of two in one text the last, "no first names" as a whole."""
    for text in texts:
        found = [
            (match.end(), -match.start(), address)
            for key, address in (("how.formal", Address.FORMAL), ("how.informal", Address.INFORMAL))
            for match in phrases(key).finditer(text)
        ]
        if found:
            return max(found)[-1]
    return None


def did_not_come(entries: Sequence[Entry], language: str, *, thin: bool) -> bool:
    """Whether the notes tell of somebody who never came to the meeting: of no talk at all, and that the sender waited, where they are not `thin`."""
    missed = [entry for entry in entries if phrases("how.no_show", language).search(entry.plain)]
    if not missed or thin:
        return bool(missed)
    waited = [entry for entry in entries if phrases("how.waited", language).search(entry.plain)]
    rest = [entry.plain for entry in entries if entry not in missed and entry not in waited]
    met = any(phrases(key, language).search(text) for key in ("how.talked", "people.meeting") for text in rest)
    return bool(waited) and not met


def is_thin(facts: Sequence[Fact], known: Iterable[str]) -> bool:
    """Whether the notes' facts say nothing particular of the contact: nothing beyond names, places, dates and pleasantries.

    `known` are texts whose words say nothing new: the contact's name, where and when the two met.
    """
    empty = word_set("thin.empty") | {plain(word) for text in known for word in _WORD.findall(text)}
    told = {plain(word) for fact in facts for word in _WORD.findall(fact.text)} - empty
    return len(told) < _PARTICULARS


def is_section_word(text: str) -> bool:
    """Whether a heading only orders the notes ("Notes", "Next steps") and says nothing."""
    bare = seen(text).strip(" :.!?-#")
    return any(
        phrases(key).fullmatch(bare)
        for key in ("thin.sections", "tasks.promised", "tasks.listed", "people.labels", "people.lists")
    )
