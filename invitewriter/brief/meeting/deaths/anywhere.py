"""The last list of what tells a death: phrases of the language that a line is surely in, else of all, since people add news to notes in any.

`clauses.py` reads the language of the notes by its grammar; what it shows to be another's death is not read here. In doubt the contact is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import gender_of, kin_words, phrases, seen, word_set
from invitewriter.brief.meeting.acquaintance import clause_end
from invitewriter.brief.phrases import Phrases
from invitewriter.domain import value
from invitewriter.notes import Item
from invitewriter.text.folding import plain
from invitewriter.text.language import language_by_words
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LONGER_WORD

_TOKEN = compile_later(r"\w+")
_ADDED_ON = compile_later(r"\W*\d{1,2}[./-]\d{1,2}\b")
_LEAD = compile_later(r"[\W_]*")
_SET_OFF = r"\s*[,(–—-][^,.;:()]*"
"""The source of an apposition, which says who somebody is: "Tom, the boat man from the harbour"."""
_WORDS_BETWEEN = 2
"""The most words between a subject and its verb."""


@value
class _Pronoun:
    """A "she" or "he" at the beginning of a clause."""

    gender: str
    end: int
    """The place behind it in the text."""


def told_dead(entries: Sequence[Entry], others: Sequence[Entry], names: Sequence[str]) -> Item | None:
    """The item that says that the contact has died; None where none does. `names` are what the contact is called, in plain letters.

    Entries about somebody else or unclear ones (`others`) count only where they name the contact, report news from a relative, or say "he" in
    a paragraph that names nobody but the contact.
    """
    reader = _Reader(names)
    before: list[str] = []
    added = -1
    for entry in entries:
        added = entry.item.block if _is_added(entry) else added
        news = entry.item.block == added and _tells_news(entry.plain)
        if news or reader.tells(entry.plain, before):
            return entry.item
        before.append(entry.plain)
    for number, entry in enumerate(others):
        line = [own.plain for own in entries if own.item.line == entry.item.line]
        if reader.tells_by_name(entry.plain) or reader.is_told(", ".join([*line, entry.plain])):
            return entry.item
        named = [own.plain for own in entries if own.item.block == entry.item.block]
        aside = [other.plain for other in others[:number] if other.item.block == entry.item.block]
        if reader.tells_of_the_named(entry.plain, named, aside):
            return entry.item
    return None


def may_be_called(entries: Sequence[Entry], candidates: Sequence[str]) -> list[str]:
    """What the contact may be called, in plain letters: as the `candidates` are, and whoever the first line of the notes names."""
    opening = [word for entry in entries[:1] for word in LONGER_WORD.findall(entry.text) if word[0].isupper()]
    return sorted({plain(word) for name in (*opening, *candidates) for word in LONGER_WORD.findall(name)} - kin_words())


class _Reader:
    """Reads sentences for the death of somebody called by some names, each in its own language."""

    def __init__(self, names: Sequence[str]) -> None:
        self._named = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
        self._genders = {gender for name in names if (gender := gender_of(name))}

    def tells(self, text: str, before: Sequence[str]) -> bool:
        """Whether a plain sentence says it: by name, of a "she" or "he" who can be the contact, or without a subject.

        `before` are the plain sentences before it.
        """
        if self.tells_by_name(text):
            return True
        if _phrases("lived", text).search(text):  # "he would have died laughing"
            return False
        died, mourned = (_phrases(key, text).finditer(text) for key in ("died", "mourned"))
        return any(self._has_died(text, match, before) for match in died) or any(
            self._is_mourned(text, match, before) for match in mourned
        )

    def tells_of_the_named(self, text: str, named: Sequence[str], aside: Sequence[str]) -> bool:
        """Whether a plain sentence says it of a "she" or "he" in a paragraph whose sentences about the contact (`named`) name them.

        `aside` are the sentences of the paragraph before it that are not about the contact.
        """
        if not any(self._named.search(sentence) for sentence in named):
            return False
        opened = (_subject_of(clause) for clause in _clause_end().split(text))
        return any(opened) and self.tells(text, [*named, *aside])

    def tells_by_name(self, text: str) -> bool:
        """Whether a plain sentence says it with the name as its subject, or with words for the dead right before the name."""
        for died in _phrases("died", text).finditer(text):
            subject = text[: died.start()]
            last = max((match.end() for match in self._named.finditer(subject)), default=None)
            if last is not None and len(LONGER_WORD.findall(subject[last:])) <= _WORDS_BETWEEN:
                return True
        return any(self._is_behind(text, farewell) for farewell in _phrases("farewell", text).finditer(text))

    def _is_behind(self, text: str, farewell: re.Match[str]) -> bool:
        """Whether the name follows the words for the dead at once; "the death of Anna's uncle" is about somebody else."""
        named = self._named.search(text, farewell.end())
        if not named or _speaks_of_others(_next_words(text, named)):
            return False
        return len(LONGER_WORD.findall(text[farewell.end() : named.start()])) <= _WORDS_BETWEEN

    def is_told(self, text: str) -> bool:
        """Whether a relative reports the death: "met his sister, he is no more, she says"."""
        telling = (match for match in phrases("how.telling").finditer(text) if match[0] not in word_set("how.that"))
        told = next(telling, None)
        if told is None or kin_words().isdisjoint(LONGER_WORD.findall(text[: told.end()])):
            return False
        if _phrases("lived", text).search(text):
            return False
        died = (match for match in _phrases("died", text).finditer(text) if match.start() >= told.end())
        return any(self._has_died(text, match, ()) for match in died)

    def _has_died(self, text: str, died: re.Match[str], before: Sequence[str]) -> bool:
        start = max((end.end() for end in _clause_end().finditer(text, 0, died.start())), default=0)
        telling = phrases("how.telling").finditer(text[start : died.start()])
        told = max((match.end() for match in telling), default=0)
        subject = _without_time(text[start + told : died.start()])
        before = [*before, text[: start + told]]
        if _is_senders(subject):
            return False
        opened = _subject_of(subject)
        if not opened and (within := _subject_of(died[0])):  # "he's no longer with us"
            return self._can_mean(within.gender, before)
        if not opened:
            return (
                (told > 0 or start == 0)
                and not LONGER_WORD.findall(subject)
                and not _speaks_of_others(_next_words(text, died))
            )
        between = LONGER_WORD.findall(subject[opened.end :])
        return len(between) <= _WORDS_BETWEEN and self._can_mean(opened.gender, before)

    def _is_mourned(self, text: str, mourned: re.Match[str], before: Sequence[str]) -> bool:
        whom = _gender_of_object(mourned[0])
        return (
            self._can_mean(whom, [*before, text[: mourned.start()]])
            if whom
            else not _speaks_of_others(_past_teller(text[: mourned.start()] + text[mourned.end() :]))
        )

    def _can_mean(self, gender: str, before: Sequence[str]) -> bool:
        """Whether a "she" or "he" can be the contact: of that gender, and nobody else of it mentioned since the contact was named.

        Persons who answered, wrote or told something are alive, and not counted.
        """
        if self._genders and gender not in self._genders:
            return False
        others = word_set(f"people.{'women' if gender == 'she' else 'men'}") | word_set("people.anybody")
        for text in reversed(before):
            rest = re.sub(self._named.pattern + _SET_OFF, " ", text)
            if not others.isdisjoint(LONGER_WORD.findall(rest)) and not phrases("how.tellers").search(rest):
                return False
            if self._named.search(text):
                return True
        return True


def _phrases(key: str, text: str) -> Phrases:
    """The phrases under a key of `how` in the language of a plain text; those of all languages where few words leave that open."""
    return phrases(f"how.{key}", language_by_words(text, default=""))


def _without_time(text: str) -> str:
    """A plain text without the adverbial of time that it begins with: "two days later"."""
    lead = _LEAD.match(text)
    later = phrases("how.later").match(text[lead.end() :]) if lead else None
    return text[lead.end() + later.end() :] if lead and later else text


def _subject_of(text: str) -> _Pronoun | None:
    """The "she" or "he", of any language, that is the second or the first word of a plain text."""
    for word in reversed([*islice(_TOKEN.finditer(text), 2)]):
        for gender in ("she", "he"):
            if word[0] in word_set(f"how.{gender}_died"):
                return _Pronoun(gender=gender, end=word.end())
    return None


def _is_senders(subject: str) -> bool:
    """Whether what stands before a verb of dying ends in an "I": who writes "I was dead" lives."""
    words = _TOKEN.findall(subject)
    return bool(words) and words[-1] in word_set("people.senders")


def _gender_of_object(text: str) -> str:
    """The gender of the first "her" or "him", of any language, in a plain text: "she" or "he"; empty where it has none."""
    keys = {"she": "how.of_her", "he": "how.of_him"}
    found = [(match.start(), gender) for gender, key in keys.items() for match in phrases(key).finditer(text)]
    return min(found, default=(0, ""))[1]


def _clause_end() -> re.Pattern[str]:
    return clause_end("joins.and", "joins.but")


def _next_words(text: str, found: re.Match[str]) -> str:
    """The first few words after a match, joined by spaces."""
    return " ".join(LONGER_WORD.findall(text[found.end() :])[: _WORDS_BETWEEN + 1])


def _past_teller(text: str) -> str:
    """The text after the relative who reports the news ("his niece wrote, the burial was small"); all of it where there is none."""
    for told in phrases("how.tellers").finditer(text):
        before = LONGER_WORD.findall(text[: told.start()])
        if not kin_words().isdisjoint(before[-_WORDS_BETWEEN - 1 :]):
            return text[told.end() :]
    return text


def _is_added(entry: Entry) -> bool:
    """Whether an item, or the heading above it, begins like a later addition: "Update", "14.11.:"."""
    above = [seen(title) for title in entry.item.headings[-1:]]
    begins = (text[lead.end() :] for text in (entry.plain, *above) if (lead := _LEAD.match(text)))
    return bool(_ADDED_ON.match(entry.plain)) or any(phrases("how.addition").match(text) for text in begins)


def _tells_news(text: str) -> bool:
    """Whether a later addition, in any language, says that somebody has died without naming them: "learned that he has died"."""
    for died in phrases("how.died").finditer(text):
        told = max((match.end() for match in phrases("how.telling").finditer(text[: died.start()])), default=0)
        clause = _clause_end().split(text[told : died.start()])[-1]
        opened = _subject_of(clause)
        between = LONGER_WORD.findall(clause[opened.end :] if opened else clause)
        after = _next_words(text, died)
        if len(between) <= (_WORDS_BETWEEN if opened else 0) and not _speaks_of_others(f"{clause} {after}"):
            return True
    return False


def _speaks_of_others(text: str) -> bool:
    """Whether a plain text names a relative, a friend or the like: who died may be they."""
    return not kin_words().isdisjoint(LONGER_WORD.findall(text))
