"""Finds the line of the notes that tells of the contact's death, in whatever plain way: whose it is, grammar and the persons mentioned before tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from invitewriter.brief.declining import tongue_of
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import LANGUAGES, phrases
from invitewriter.brief.meeting.clauses.attributes import is_within, late_relatives
from invitewriter.brief.meeting.clauses.grammar import Token, Whom, own_words
from invitewriter.brief.meeting.clauses.mentions import can_mean, owner_of
from invitewriter.brief.meeting.clauses.subject import subject_of
from invitewriter.brief.meeting.deaths.asleep import is_for_good
from invitewriter.brief.meeting.deaths.farewells import is_bidden_farewell, is_of_the_friend
from invitewriter.brief.meeting.deaths.sentences import Sentence, Told
from invitewriter.brief.meeting.deaths.since import only_dates
from invitewriter.brief.meeting.deaths.taken import in_straits, is_taken, is_unsaved
from invitewriter.brief.meeting.signs import NAME
from invitewriter.domain import value
from invitewriter.notes import Item, Notes
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

_LONG_AGO = compile_later(r"\b1\d{3}\b")


@value
class Deaths:
    """What the notes tell of deaths."""

    of_contact: Item | None = None
    of_others: frozenset[Item] = frozenset()
    """The items of which a verb of dying has somebody or something else as its subject, or is denied."""


def deaths_in(entries: Sequence[Entry], others: Sequence[Entry], names: Sequence[str], notes: Notes) -> Deaths:
    """Whether and where the contact, called by `names` in plain letters, is told to have died."""
    tongue = tongue_of(notes)
    language = tongue if tongue in LANGUAGES else ""
    told = [*((entry, True) for entry in entries), *((entry, False) for entry in others)]
    # Of few lines the language is often unknown: then each is tried.
    readers = [_Reader(names, code) for code in ((language,) if language else LANGUAGES)]
    found = next(filter(None, (reader.first(told) for reader in readers)), None)
    return Deaths(of_contact=found, of_others=frozenset(readers[0].of_others) if language else frozenset())


class _Reader(Told):
    def __init__(self, names: Sequence[str], language: str) -> None:
        super().__init__(names, language)
        self._others_dead = False
        self.of_others: set[Item] = set()
        """The items that tell of deaths of others, or deny one."""

    def first(self, told: Sequence[tuple[Entry, bool]]) -> Item | None:
        """The first item that tells it, in the order of the notes."""
        self.take(told)
        for place, sentence in enumerate(self.sentences):
            if self._tells(place, sentence):
                return sentence.item
        return None

    def _tells(self, place: int, sentence: Sentence) -> bool:
        if _LONG_AGO.search(sentence.plain) and self.find("died", sentence.plain):
            return False
        return (
            any(self._is_mourned(place, sentence, found) for found in self.find("buried", sentence.plain))
            or any(self._has_died(place, sentence, found) for found in self.find("died", sentence.plain))
            or (
                in_straits(self, place)
                and any(self._has_died(place, sentence, found) for found in self.find("unsurvived", sentence.plain))
            )
            or any(self._has_died(place, sentence, found) for found in self._asleep(place, sentence))
            or is_taken(self, place, sentence)
            or is_unsaved(self, place, sentence)
            or self._has_rite(place, sentence)
            or is_bidden_farewell(self, sentence)
            or is_of_the_friend(self, place, sentence)
            or self._leaves(place, sentence)
            or self._fell_to(place, sentence)
        )

    def _asleep(self, place: int, sentence: Sentence) -> list[re.Match[str]]:
        found = self.find("asleep", sentence.plain)
        return found if found and is_for_good(self, place) else []

    def _has_died(self, place: int, sentence: Sentence, found: re.Match[str]) -> bool:
        whom = subject_of(sentence.text, sentence.plain, found.start(), found.end(), self.rules)
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
        before = self.tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
        if whom is Whom.UNTOLD:
            return self.is_meant(place, before, "")
        earlier = [token for each in self.sentences[:place] for token in self.tokens(each.text, each.plain)]
        gender, past = "she" if whom is Whom.SHE else "he", self._past_subject(before)
        is_noun = any(token.word in self.rules.persons for token in before[len(past) : len(past) + 1])
        if is_noun and gender not in (self.genders or self.spoken_as() or {gender}):
            self.of_others.add(sentence.item)  # "the wife" of a man
            self._others_dead = True
            return False
        return self.fits(place) and can_mean([*earlier, *past], self.rules, self.genders, gender)

    def _is_of_relative(self, sentence: Sentence, found: re.Match[str]) -> bool:
        """Whether a word for the dead is said of a relative right beside it: "of her late brother"."""
        return is_within(late_relatives(sentence.plain, self.language, NAME), found)

    def _repeats_own(self, sentence: Sentence, found: re.Match[str]) -> bool:
        """Whether a word without a subject repeats what the sender said of themselves: "I was dead, absolutely dead"."""
        before = self.tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
        spoken = [token for token in before if token.word in self.rules.sender or self.rules.gender(token)]
        repeated = not {token.word for token in before}.isdisjoint(WORD.findall(found[0]))
        return repeated and bool(spoken) and spoken[-1].word in self.rules.sender

    def _is_apposed(self, before: str) -> bool:
        """Whether before the verb the contact is named, and then only as what they were to the sender: "Ana, our neighbour across the road, died"."""
        told = before.strip(" ,").partition(f"{NAME},")
        return not told[0].strip() and bool(phrases("dying/said.apposed", self.language).fullmatch(told[2].strip(" ,")))

    def _past_subject(self, before: Sequence[Token]) -> Sequence[Token]:
        """The words before the pronoun that is the subject, or "the man"."""
        places, persons = range(len(before) - 1, -1, -1), self.rules.persons
        subjects = (at for at in places if self.rules.gender(before[at]) or before[at].word in persons)
        last = next(subjects, len(before))
        return before[:last]

    def _is_mourned(self, place: int, sentence: Sentence, found: re.Match[str]) -> bool:
        if NAME in found[0]:
            return True
        gender = self.gender_in(found[0])
        if self._others_dead or (not gender and self.is_work(sentence.plain)) or self._is_of_relative(sentence, found):
            return False
        before = self.tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
        return self.is_meant(place, before, gender.removeprefix("either"))

    def _has_rite(self, place: int, sentence: Sentence) -> bool:
        rites = [(found, True) for key in ("events", "notices") for found in self.find(key, sentence.plain)]
        rites += [(found, False) for found in self.find("things", sentence.plain)]
        return any(self._is_rite_for(place, sentence, found, alone=alone) for found, alone in rites)

    def _is_rite_for(self, place: int, sentence: Sentence, found: re.Match[str], *, alone: bool) -> bool:
        """Whether a funeral or a grave is the contact's; with `alone`, also where nobody is named as whose it is."""
        before = self.tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
        after = self.tokens(sentence.text[found.end() :], sentence.plain[found.end() :])
        owner = owner_of(before, after, self.rules)
        if owner is Whom.CONTACT:
            return True
        if self._is_beside_carcass(place):
            return False
        if only_dates(self, place, sentence, found):
            self.of_others.add(sentence.item)
            return False
        if owner is Whom.OTHER or self._others_dead or self.is_work(sentence.plain) or self.is_venue(sentence.plain):
            self.of_others.add(sentence.item)
            return False
        if owner is Whom.UNTOLD and not alone:
            return False
        gender = owner.value if owner in {Whom.SHE, Whom.HE} and self.language in {"en", "de"} else ""
        return self.is_meant(place, before, gender)

    def _is_beside_carcass(self, place: int) -> bool:
        """Whether a dead beast was told of in the same line: "a dead bat in the horn, a funeral under the elder"."""
        line = self.sentences[place].item.line
        told = [each for each in self.sentences[: place + 1] if each.item.line == line]
        dead = own_words(self.language, "late_her") | own_words(self.language, "late_his")
        beasts = own_words(self.language, "beasts")
        pairs = [{one.word, next_.word} for each in told for one, next_ in pairwise(self.tokens(each.text, each.plain))]
        return any(not dead.isdisjoint(pair) and not beasts.isdisjoint(pair) for pair in pairs)

    def _leaves(self, place: int, sentence: Sentence) -> bool:
        """Whether a widower or a widow of the contact's is spoken of."""
        for key, gender in (("her_widower", "she"), ("his_widow", "he")):
            for found in self.find(key, sentence.plain):
                before = self.tokens(sentence.text[: found.start()], sentence.plain[: found.start()])
                if NAME in sentence.plain[found.start() :] or (
                    not self._others_dead and self.is_meant(place, before, gender)
                ):
                    return True
        return False

    def _fell_to(self, place: int, sentence: Sentence) -> bool:
        """Whether a cause of death stands alone, and beside it an age that somebody only reached, or word from a relative."""
        near = [each for each in self.sentences if abs(each.item.line - sentence.item.line) == 0]
        text = " ".join(each.plain for each in near)
        if not (self.find("causes", sentence.plain) and self.is_meant(place, (), "")):
            cause = any(self.find("causes", clause.strip()) for clause in re.split(r"[:;,.]", text))
            return bool(cause and self.find("ages", sentence.plain) and self.is_meant(place, (), ""))
        aged = any(self.find("ages", each.plain) for each in near)
        return aged and not self._others_dead
