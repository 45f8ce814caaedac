"""How sender and contact know each other, how they address each other, and whether the notes say enough for a letter.

In doubt a claim is not made, since it may end up in the letter.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.standing import without_missed
from invitewriter.brief.lexicon import either_of, phrases, pronouns, seen, word_set
from invitewriter.domain import Address, Fact, How
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LONGER_WORD

ARROW = compile_later(r"→|->|=>")
"""Stands before what is to be done: whoever noted that has a letter in mind."""
_LEFT = 4
"""So many sentences may stand beside what was all there was."""
_PARTICULARS = 2
"""Notes with fewer words about this person are too thin for a letter."""


def how_met(
    read: Sequence[str],
    language: str,
    *,
    called: Collection[str] = (),
    beside: Sequence[str] = (),
    listed: bool = False,
) -> How:
    """How the two know each other, as far as the plain texts `read` tell; MET where nothing denies it.

    Whoever gave a talk was heard, unless one of the texts, or of those `beside` them, tells that the two had more of each other than that.

    `called` are the plain words that mean the contact: in a sentence that denies a talk with them, a talk is one with somebody else.
    A contact from a list (`listed`) need not have been met: MET only where a text tells of a meeting.
    """

    def told(key: str) -> bool:
        return any(phrases(f"how.{key}", language).search(text) for text in read)

    if _only_lectured([*read, *beside], language, called):
        return How.HEARD
    silent = last_silent(read, language)
    if any(_says_talked(text, language, called, near=place > silent) for place, text in enumerate(read)):
        return How.MET
    if any(_says_heard(text, language) for text in read):
        return How.HEARD
    if told("wrote"):
        return How.WROTE
    if silent >= 0 or any(_says_untalked(text, language) for text in read):
        return How.UNMET
    return How.LISTED if listed else How.MET


def _only_lectured(read: Sequence[str], language: str, called: Collection[str]) -> bool:
    """Whether each text that names the contact says that they gave a talk, and none that any word passed between the two, or is to be sent."""
    named = [text for text in read if any(word in called for word in LONGER_WORD.findall(text))]
    if not named or not all(_says_lectured(text, language, called) for text in named) or any(map(ARROW.search, read)):
        return False
    attended, talked = phrases("how.attended", language), phrases("how.talked", language)
    dealt = [phrases(key, language) for key in ("how.wrote", "people.meeting", "tasks.promising")]
    return not any(
        any(not attended.fullmatch(found[0]) for found in talked.finditer(text)) or any(p.search(text) for p in dealt)
        for text in read
    )


def _says_lectured(text: str, language: str, called: Collection[str]) -> bool:
    """Whether a text says that whoever is `called` so gave a talk."""
    words = list(LONGER_WORD.finditer(text))
    named = [place for place, word in enumerate(words) if word[0] in called]
    if not named or phrases("standing.missing", language).search(text):
        return False
    before, after = text[: words[named[0]].start()].rstrip(" :,=-"), text[words[named[-1]].end() :]
    gave = phrases("how.lectured", language).match(after.lstrip(" ,"))
    return gave is not None or any(
        found.end() == len(before) for found in phrases("how.lecture_of", language).finditer(before)
    )


def _says_heard(text: str, language: str) -> bool:
    """Whether a text tells that the contact was heard: not in a clause by which their talk was missed."""
    heard, missing = phrases("how.heard", language), phrases("standing.missing", language)
    if not missing.search(text):
        return heard.search(text) is not None
    return any(heard.search(clause) and not missing.search(clause) for clause in clauses_of(text))


def last_silent(read: Sequence[str], language: str) -> int:
    """The place of the last plain text by which no word passed between the two; -1 where none tells that.

    Who was beside whom up to there is no talk: "sat next to me all evening; we never spoke".
    """
    unspoken = phrases("how.unspoken", language)
    return max((place for place, text in enumerate(read) if unspoken.search(text)), default=-1)


def _says_untalked(text: str, language: str) -> bool:
    """Whether a text denies a meeting or a talk: not one with anybody ("never met anyone who"), nor until that day ("never met before")."""
    beside, text = phrases("unmet/said.beside", language), without_missed(text, language)
    return any(
        not beside.match(text[found.end() :].lstrip()) for found in phrases("how.untalked", language).finditer(text)
    )


def clauses_of(text: str) -> list[str]:
    """The clauses of a plain text: what stands between its marks and its "but"s."""
    return clause_end("joins.but").split(text)


@functools.cache
def clause_end(*joining: str) -> re.Pattern[str]:
    """Where a clause of plain text ends: at a mark, and at each word under the keys `joining`, of all languages."""
    return re.compile(rf"[,;:.!?()]|\b(?:{either_of(*joining)})\b")


def says_talk(read: Sequence[str], language: str, called: Collection[str]) -> bool:
    """Whether one of the plain texts says that the two talked, or that the contact wrote."""
    wrote = phrases("how.wrote", language)
    return any(_says_talked(text, language, called) or wrote.search(text) for text in read)


def _says_talked(text: str, language: str, called: Collection[str], *, near: bool = True) -> bool:
    """Whether a sentence says that the two talked, if only by having been `near` each other.

    Clauses that deny a talk do not count, nor do others about third persons beside them.
    """
    clauses = clauses_of(text)
    denials = [phrases(f"how.{key}", language) for key in ("untalked", "unspoken")]
    missed = [clause for clause in clauses if any(denial.search(clause) for denial in denials)]
    beside, talked = phrases("how.near", language), phrases("how.talked", language)
    told = [
        clause
        for clause in clauses
        if clause not in missed and any(near or not beside.fullmatch(found[0]) for found in talked.finditer(clause))
    ]
    if missed and told and any(name in text for name in called):
        both = pronouns(language) | word_set("how.both", language) | {*called}
        told = [clause for clause in told if not both.isdisjoint(LONGER_WORD.findall(clause))]
    return bool(told)


def knew_before(read: Sequence[str], language: str) -> bool:
    """Whether one of the plain texts says that the two knew each other before: "an old friend from university"."""
    return any(phrases("how.known", language).search(text) for text in read)


def form_of_address(texts: Iterable[str]) -> Address | None:
    """The form of address that the plain texts say the two use; None where none does.

    Where one text has several expressions, the last counts, and of two with one end the longer ("no first names").
    """
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
    """Whether the notes say that the contact never came to the meeting; unless they are `thin`, the sender must have waited and no talk be told."""
    missed = [entry for entry in entries if phrases("how.no_show", language).search(entry.plain)]
    if not missed or thin:
        return bool(missed)
    waited = [entry for entry in entries if phrases("how.waited", language).search(entry.plain)]
    rest = [entry.plain for entry in entries if entry not in missed and entry not in waited]
    met = any(phrases(key, language).search(text) for key in ("how.talked", "people.meeting") for text in rest)
    return bool(waited) and not met


def is_thin(facts: Sequence[Fact], known: Iterable[str]) -> bool:
    """Whether the facts say nothing specific about the contact: nothing beyond names, places, dates and pleasantries.

    `known` are texts whose words add nothing: the contact's name, role, and where the two met.
    """
    empty = word_set("thin.empty") | {plain(word) for text in known for word in LONGER_WORD.findall(text)}
    told = {plain(word) for fact in facts for word in LONGER_WORD.findall(fact.text)} - empty
    return len(told) < _PARTICULARS


def was_all(facts: Sequence[Fact], language: str) -> bool:
    """Whether the sender says that what they may not tell was all there was, and next to nothing else is told: "That was the whole of it."."""
    told = [fact for fact in facts if phrases("how.was_all", language).search(seen(fact.text))]
    return bool(told) and len(facts) - len(told) <= _LEFT


def is_section_word(text: str) -> bool:
    """Whether a heading only structures the notes ("Notes", "Next steps") and has no content."""
    bare = seen(text).strip(" :.!?-#")
    return any(
        phrases(key).fullmatch(bare)
        for key in ("thin.sections", "tasks.promised", "tasks.listed", "people.labels", "people.lists")
    )
