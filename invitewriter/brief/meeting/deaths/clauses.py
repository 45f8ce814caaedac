"""Finds the line of the notes that tells of the contact's death, in whatever plain way: whose it is, grammar and the persons mentioned before tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.brief.declining import tongue_of
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.meeting.clauses.attributes import is_within, late_relatives
from invitewriter.brief.meeting.clauses.grammar import Token, Whom, grammar, own_words, with_name
from invitewriter.brief.meeting.clauses.mentions import can_mean, owner_of
from invitewriter.brief.meeting.clauses.subject import subject_of
from invitewriter.brief.meeting.signs import COLON, NAME, name_pattern
from invitewriter.brief.words import LANGUAGES, aligned, gender_of, phrases, word_set
from invitewriter.domain import value
from invitewriter.notes import Item, Notes
from invitewriter.text.patterns import compile_later
from invitewriter.text.sentences import sentences

_LONG_AGO = compile_later(r"\b1\d{3}\b")
_WORD = compile_later(r"[^\W_]+")


@value
class _Sentence:
    """A sentence with one word for the contact's name; `plain` has the same offsets."""

    item: Item
    own: bool
    """Whether it is, by all that is known, about the contact."""
    text: str
    plain: str


@value
class Deaths:
    """What the notes tell of deaths."""

    of_contact: Item | None = None
    of_others: frozenset[Item] = frozenset()
    """The items of which a verb of dying has somebody or something else as its subject, or is denied."""


def _joined(found: Sequence[_Sentence]) -> list[_Sentence]:
    """The sentences, where a private one was parted from the contact's name that it begins with, with it."""
    joined = list[_Sentence]()
    for each in found:
        before = joined[-1] if joined else None
        if before and before.item.line == each.item.line and before.plain.strip(" ,") == NAME:
            head = f"{before.plain.strip(' ,')}, "
            joined[-1] = replace(each, text=head + each.text, plain=head + each.plain)
        else:
            joined.append(each)
    return joined


def deaths_in(entries: Sequence[Entry], others: Sequence[Entry], names: Sequence[str], notes: Notes) -> Deaths:
    """Whether and where the contact, called by `names` in plain letters, is told to have died."""
    language = notes.language if notes.language in LANGUAGES else tongue_of(notes)
    told = [*((entry, True) for entry in entries), *((entry, False) for entry in others)]
    # Of few lines the language is often unknown: then each is tried.
    readers = [_Reader(names, code) for code in ((language,) if language else LANGUAGES)]
    found = next(filter(None, (reader.first(told) for reader in readers)), None)
    return Deaths(of_contact=found, of_others=frozenset(readers[0].of_others) if language else frozenset())


class _Reader:
    def __init__(self, names: Sequence[str], language: str) -> None:
        self._named = name_pattern(tuple(names))
        self._genders = {gender for name in names if (gender := gender_of(name))}
        self._language, self._rules = language, grammar(language)
        self._sentences: list[_Sentence] = []
        self._others_dead = False
        self.of_others: set[Item] = set()
        """The items that tell of deaths of others, or deny one."""

    def first(self, told: Sequence[tuple[Entry, bool]]) -> Item | None:
        """The first item that tells it, in the order of the notes."""
        in_order = sorted(told, key=lambda each: each[0].item.line)
        self._sentences = _joined([each for entry, own in in_order for each in self._parted(entry, own=own)])
        for place, sentence in enumerate(self._sentences):
            if self._tells(place, sentence):
                return sentence.item
        return None

    def _parted(self, entry: Entry, *, own: bool) -> Iterator[_Sentence]:
        text, plain = with_name(entry.text, aligned(entry.text), self._named)
        for span in sentences(text, self._language or "en"):
            cuts = [span.start, *(found.end() for found in COLON.finditer(text, span.start, span.end)), span.end]
            for start, end in pairwise(cuts):
                yield _Sentence(item=entry.item, own=own, text=text[start:end], plain=plain[start:end])

    def _tells(self, place: int, sentence: _Sentence) -> bool:
        if _LONG_AGO.search(sentence.plain) and self._find("died", sentence.plain):
            return False
        return (
            any(self._is_mourned(place, sentence, found) for found in self._find("buried", sentence.plain))
            or any(self._has_died(place, sentence, found) for found in self._find("died", sentence.plain))
            or self._has_rite(place, sentence)
            or self._leaves(place, sentence)
            or self._fell_to(place, sentence)
        )

    def _find(self, key: str, plain: str) -> list[re.Match[str]]:
        return list(phrases(f"dying/said.{key}", self._language).finditer(plain))

    def _has_died(self, place: int, sentence: _Sentence, found: re.Match[str]) -> bool:
        whom = subject_of(sentence.text, sentence.plain, found.start(), found.end(), self._rules)
        if self._is_apposed(sentence.plain[: found.start()]):
            return True
        if whom is Whom.OTHER or self._is_of_relative(sentence, found):
            whom, self._others_dead = Whom.OTHER, True
        if whom is Whom.UNTOLD and self._repeats_own(sentence, found):
            whom = Whom.SENDER
        if whom in {None, Whom.OTHER, Whom.SENDER}:
            self.of_others.add(sentence.item)
            return False
        if whom is Whom.CONTACT:
            return True
        before = self._tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
        if whom is Whom.UNTOLD:
            return self._is_meant(place, before, "")
        earlier = [token for each in self._sentences[:place] for token in self._tokens(each.text, each.plain)]
        gender = "she" if whom is Whom.SHE else "he"
        return self._fits(place) and can_mean(
            [*earlier, *self._past_subject(before)], self._rules, self._genders, gender
        )

    def _is_of_relative(self, sentence: _Sentence, found: re.Match[str]) -> bool:
        """Whether a word for the dead is said of a relative right beside it: "of her late brother"."""
        return is_within(late_relatives(sentence.plain, self._language, NAME), found)

    def _repeats_own(self, sentence: _Sentence, found: re.Match[str]) -> bool:
        """Whether a word without a subject repeats what the sender said of themselves: "I was dead, absolutely dead"."""
        before = self._tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
        spoken = [token for token in before if token.word in self._rules.sender or self._rules.gender(token)]
        repeated = not {token.word for token in before}.isdisjoint(_WORD.findall(found[0]))
        return repeated and bool(spoken) and spoken[-1].word in self._rules.sender

    def _is_apposed(self, before: str) -> bool:
        """Whether before the verb the contact is named, and then only as what they were to the sender: "Ana, our neighbour across the road, died"."""
        told = before.strip(" ,").partition(f"{NAME},")
        return not told[0].strip() and bool(
            phrases("dying/said.apposed", self._language).fullmatch(told[2].strip(" ,"))
        )

    def _past_subject(self, before: Sequence[Token]) -> Sequence[Token]:
        """The words before the pronoun that is the subject."""
        places = range(len(before) - 1, -1, -1)
        last = next((place for place in places if self._rules.gender(before[place])), len(before))
        return before[:last]

    def _is_meant(self, place: int, before: Sequence[Token], gender: str) -> bool:
        """Whether what names nobody is about the contact: nobody else is spoken of before it in the line."""
        line = self._sentences[place].item.line
        same = [each for each in self._sentences[:place] if each.item.line == line]
        earlier = [token for each in same for token in self._tokens(each.text, each.plain)]
        return self._fits(place) and can_mean([*earlier, *before], self._rules, self._genders, gender)

    def _fits(self, place: int) -> bool:
        """Whether a sentence that does not name the contact may be about them: it stands among theirs, and not under somebody else's name."""
        sentence = self._sentences[place]
        if sentence.own:
            return True
        headings = sentence.item.headings[-1:]
        if headings and not any(self._named.search(aligned(heading)) for heading in headings):
            return False
        near = [each for each in self._sentences[:place] if each.item.block == sentence.item.block or each.own]
        tokens = [token for each in near for token in self._tokens(each.text, each.plain)]
        return can_mean(tokens, self._rules, set(), "")

    def _is_mourned(self, place: int, sentence: _Sentence, found: re.Match[str]) -> bool:
        if NAME in found[0]:
            return True
        gender = self._gender_in(found[0])
        if self._others_dead or (not gender and self._is_work(sentence.plain)) or self._is_of_relative(sentence, found):
            return False
        before = self._tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
        return self._is_meant(place, before, gender.removeprefix("either"))

    def _gender_in(self, plain: str) -> str:
        """The gender of the pronoun in some words for mourning; "either" where it has a pronoun of both."""
        words = set(_WORD.findall(plain))
        if self._language not in {"en", "de"}:
            either = (
                own_words(self._language, "hers")
                | word_set("people.she", self._language)
                | word_set("people.he", self._language)
            )
            return "either" if words & either else ""
        if self._language == "de" and words & {"ihr", "ihre", "ihrem", "ihrer", "sie"}:
            return "she"
        return "she" if words & {"her", "she"} else "he" if words & word_set("people.he", self._language) else ""

    def _has_rite(self, place: int, sentence: _Sentence) -> bool:
        rites = [(found, True) for key in ("events", "notices") for found in self._find(key, sentence.plain)]
        rites += [(found, False) for found in self._find("things", sentence.plain)]
        return any(self._is_rite_for(place, sentence, found, alone=alone) for found, alone in rites)

    def _is_rite_for(self, place: int, sentence: _Sentence, found: re.Match[str], *, alone: bool) -> bool:
        """Whether a funeral or a grave is the contact's; with `alone`, also where nobody is named as whose it is."""
        before = self._tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
        after = self._tokens(sentence.text[found.end() :], sentence.plain[found.end() :])
        owner = owner_of(before, after, self._rules)
        if owner is Whom.CONTACT:
            return True
        if owner is Whom.OTHER or self._others_dead or self._is_work(sentence.plain) or self._is_venue(sentence.plain):
            self.of_others.add(sentence.item)
            return False
        if owner is Whom.UNTOLD and not alone:
            return False
        gender = owner.value if owner in {Whom.SHE, Whom.HE} and self._language in {"en", "de"} else ""
        return self._is_meant(place, before, gender)

    def _leaves(self, place: int, sentence: _Sentence) -> bool:
        """Whether a widower or a widow of the contact's is spoken of."""
        for key, gender in (("her_widower", "she"), ("his_widow", "he")):
            for found in self._find(key, sentence.plain):
                before = self._tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
                if NAME in sentence.plain[found.start() :] or (
                    not self._others_dead and self._is_meant(place, before, gender)
                ):
                    return True
        return False

    def _fell_to(self, place: int, sentence: _Sentence) -> bool:
        """Whether a cause of death stands alone, and beside it an age that somebody only reached, or word from a relative."""
        near = [each for each in self._sentences if abs(each.item.line - sentence.item.line) == 0]
        text = " ".join(each.plain for each in near)
        if not (self._find("causes", sentence.plain) and self._is_meant(place, (), "")):
            cause = any(self._find("causes", clause.strip()) for clause in re.split(r"[:;,.]", text))
            return bool(cause and self._find("ages", sentence.plain) and self._is_meant(place, (), ""))
        aged = any(self._find("ages", each.plain) for each in near)
        return aged and not self._others_dead

    def _is_work(self, plain: str) -> bool:
        """Whether a sentence is about somebody's trade, book or song."""
        return not own_words(self._language, "work").isdisjoint(_WORD.findall(plain))

    def _is_venue(self, plain: str) -> bool:
        """Whether somebody was met there, who is then alive."""
        return not own_words(self._language, "meeting").isdisjoint(_WORD.findall(plain))

    def _tokens(self, text: str, plain: str) -> list[Token]:
        return self._rules.tokens(text, plain)
