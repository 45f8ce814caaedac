"""The sentences of the notes in which a death is looked for, and whether what names nobody in one of them is about the contact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, gender_of, phrases, word_set
from invitewriter.brief.meeting.clauses.grammar import Token, grammar, own_words, with_name
from invitewriter.brief.meeting.clauses.mentions import can_mean
from invitewriter.brief.meeting.signs import COLON, NAME, name_pattern
from invitewriter.domain import value
from invitewriter.notes import Item
from invitewriter.text.sentences import sentences
from invitewriter.text.word_patterns import WORD


@value
class Sentence:
    """A sentence with one word for the contact's name; `plain` has the same offsets."""

    item: Item
    own: bool
    """Whether it is, by all that is known, about the contact."""
    text: str
    plain: str


def _joined(found: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, where a private one was parted from the contact's name that it begins with, with it."""
    joined = list[Sentence]()
    for each in found:
        before = joined[-1] if joined else None
        if before and before.item.line == each.item.line and before.plain.strip(" ,") == NAME:
            head = f"{before.plain.strip(' ,')}, "
            joined[-1] = replace(each, text=head + each.text, plain=head + each.plain)
        else:
            joined.append(each)
    return joined


class Told:
    """The notes sentence by sentence, for one language; the contact is called by `names` in plain letters."""

    def __init__(self, names: Sequence[str], language: str) -> None:
        self._named = name_pattern(tuple(names))
        self.genders = {gender for name in names if (gender := gender_of(name) or gender_of(name.partition("-")[0]))}
        self.language, self.rules = language, grammar(language)
        self.sentences: list[Sentence] = []

    def take(self, told: Sequence[tuple[Entry, bool]]) -> None:
        """Takes entries, each with whether it is, by all that is known, about the contact, in the order of the notes."""
        in_order = sorted(told, key=lambda each: each[0].item.line)
        self.sentences = _joined([each for entry, own in in_order for each in self._parted(entry, own=own)])

    def spoken_as(self) -> set[str]:
        """The gender of the contact where the name tells none: of the "she" or "he" with which sentences of theirs begin, if only one does."""
        openings = (self.tokens(each.text, each.plain)[:1] for each in self.sentences if each.own)
        told = {whom.value for tokens in openings for token in tokens if (whom := self.rules.gender(token))}
        return told if len(told) == 1 else set()

    def _parted(self, entry: Entry, *, own: bool) -> Iterator[Sentence]:
        text, plain = with_name(entry.text, aligned(entry.text), self._named)
        text, plain = self._without_ages(text, plain)
        for span in sentences(text, self.language or "en"):
            cuts = [span.start, *(found.end() for found in COLON.finditer(text, span.start, span.end)), span.end]
            for start, end in pairwise(cuts):
                yield Sentence(item=entry.item, own=own, text=text[start:end], plain=plain[start:end])

    def _without_ages(self, text: str, plain: str) -> tuple[str, str]:
        """Both, blank where an age stands in commas between who died and the verb: "Bernd, far too young, died"."""
        for found in self.find("aged", plain):
            if plain[: found.start()].endswith(", ") and plain.startswith(",", found.end()):
                start, end = found.start() - 2, found.end() + 1
                text, plain = (f"{each[:start]}{' ' * (end - start)}{each[end:]}" for each in (text, plain))
        return text, plain

    def find(self, key: str, plain: str) -> list[re.Match[str]]:
        return list(phrases(f"dying/said.{key}", self.language).finditer(plain))

    def tokens(self, text: str, plain: str) -> list[Token]:
        return self.rules.tokens(text, plain)

    def is_meant(self, place: int, before: Sequence[Token], gender: str) -> bool:
        """Whether what names nobody is about the contact: nobody else is spoken of before it in the line."""
        line = self.sentences[place].item.line
        same = [each for each in self.sentences[:place] if each.item.line == line]
        earlier = [token for each in same for token in self.tokens(each.text, each.plain)]
        return self.fits(place) and can_mean([*earlier, *before], self.rules, self.genders, gender)

    def fits(self, place: int) -> bool:
        """Whether a sentence that does not name the contact may be about them: it stands among theirs, and not under somebody else's name."""
        sentence = self.sentences[place]
        if sentence.own:
            return True
        headings = sentence.item.headings[-1:]
        if headings and not any(self._named.search(aligned(heading)) for heading in headings):
            return False
        near = [each for each in self.sentences[:place] if each.item.block == sentence.item.block or each.own]
        tokens = [token for each in near for token in self.tokens(each.text, each.plain)]
        return can_mean(tokens, self.rules, set(), "")

    def gender_in(self, plain: str) -> str:
        """The gender of the pronoun in some words for mourning; "either" where it has a pronoun of both."""
        words = set(WORD.findall(plain))
        if self.language not in {"en", "de"}:
            either = (
                own_words(self.language, "hers")
                | word_set("people.she", self.language)
                | word_set("people.he", self.language)
            )
            return "either" if words & either else ""
        if self.language == "de" and words & {"ihr", "ihre", "ihrem", "ihrer", "sie"}:
            return "she"
        return "she" if words & {"her", "she"} else "he" if words & word_set("people.he", self.language) else ""

    def is_work(self, plain: str) -> bool:
        """Whether a sentence is about somebody's trade, book or song."""
        return not own_words(self.language, "work").isdisjoint(WORD.findall(plain))

    def is_venue(self, plain: str) -> bool:
        """Whether somebody was met there, who is then alive."""
        return not own_words(self.language, "meeting").isdisjoint(WORD.findall(plain))
