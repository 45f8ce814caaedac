"""The last resorts of a language's reader, the surer before the less sure: any clause, a topic, a thing that is named."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.grammar.clause import OWN_PART
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import OWN_QUESTION, UNTOLD, Group, Kind
from invitewriter.offline.reading.listing import is_list, listed_whole
from invitewriter.offline.reading.scraps import Scrap

if TYPE_CHECKING:
    from invitewriter.offline.reading.acts import Acts
    from invitewriter.offline.reading.between import Between
    from invitewriter.offline.reading.jotting import Jotting
    from invitewriter.offline.reading.mention import Mentions
    from invitewriter.offline.reading.plain import Plain
    from invitewriter.offline.reading.plainly import Plainly
    from invitewriter.offline.reading.sayings import Sayings
    from invitewriter.offline.reading.tagwise import Tagwise
    from invitewriter.offline.reading.topic import Topics

_COURTEOUS = UNTOLD | {Kind.PROMISE, Kind.OFFER}
"""Kinds beside which a letter still wants something to talk about."""
_COURTESIES = frozenset({Kind.PROMISE, Kind.OFFER})
_HOPED = frozenset({Kind.NEED, Kind.WISH})
"""Kinds that say what the contact is after: a letter that passes them over has not listened."""
_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_NEAR = 2
"""Facts, within which "them" means what was named."""
_SUREST = 22
"""The rank of topics that are sure enough to stand beside a promise."""


@value
class Resort:
    """The last resorts of a language, each made when it is first needed: most notes need none."""

    topics: Callable[[], Topics]
    sayings: Callable[[], Sayings]
    plain: Callable[[], Plain | None]
    mentions: Callable[[], Mentions]
    between: Callable[[], Between | None]
    acts: Callable[[], Acts]
    plainly: Callable[[], Plainly | None]
    tagwise: Callable[[], Tagwise | None]
    bids: frozenset[str]
    """Words of which one begins a line that may bid the sender to do something."""
    of_theirs: tuple[tuple[tuple[str, ...], ...], ...]
    """Sets of words of which one each stands where the contact is to do something for the sender."""

    gives: tuple[tuple[tuple[str, ...], ...], ...]
    """Such sets for what the sender gives the contact."""
    looks: tuple[tuple[tuple[str, ...], ...], ...]
    """Such sets for what the sender is to ask or look for."""

    searches: re.Pattern[str]
    """Finds that the sender means to look for what the contact is after."""
    searching: Group | None
    """Tells that."""

    def sought(self, sure: Sequence[Reading], texts: Sequence[str]) -> list[Reading]:
        """The readings, what the contact is after as what the sender looks for, where one of `texts` says so: nobody asks for it then."""
        group = self.searching
        if not group or not any(map(self.searches.search, texts)):
            return list(sure)
        return [
            replace(reading, group=group) if reading.kind is Kind.NEED and "wanted" in reading.slots else reading
            for reading in sure
        ]

    def is_given(self, text: str) -> bool:
        """Whether a line tells that the sender gives the contact something, whatever else it tells."""
        return _holds(text.lower(), self.gives)

    def owes(self, jotting: Jotting) -> bool:
        """Whether a line surely is the sender's to do for the contact, by its grammar, whatever it is."""
        between = self.between()
        return between is not None and between.owes(jotting)

    def is_meant(self, text: str) -> bool:
        """Whether a line tells that the sender gives the contact something, or is to look for it."""
        return self.is_given(text) or _holds(text.lower(), self.looks)

    def dealings(
        self, found: Sequence[Reading], scrap: Scrap, brief: Brief, field: str, sure: Sequence[Reading]
    ) -> list[Reading]:
        """The readings of a line, with what it does between the two where none tells that; `sure` is what was read before.

        A promise that was cut short is told whole. What the sender missed or supposes is nothing that was done.
        """
        so = scrap.fact.standing not in _NOT_SO
        if between := self.between():
            return self._by_fields(found, between, scrap, brief, field) if so else list(found)
        held = any(reading.kind in _COURTESIES for reading in found)
        theirs = not held and _holds(scrap.jotting.text.lower(), self.of_theirs)
        own = not held and (scrap.jotting.who in OWN_PART or scrap.jotting.text.partition(" ")[0].lower() in self.bids)
        most, free = _length_cut(found, scrap), so and all(reading.kind in UNTOLD for reading in found)
        if is_list(found, scrap) and (plain := self.plain()):
            found = listed_whole(found, scrap, plain.wholeness)
        acts = self._acts(scrap, brief, field, sure) if own or theirs or free or most else []
        if most:
            fuller = [act for act in acts if act.kind is Kind.PROMISE and len(_told(act)) > most]
            kept = [reading for reading in found if not (fuller and reading.kind is Kind.PROMISE)]
            return [*kept, *fuller]
        return [*found, *(act for act in acts if free or act.kind in _COURTESIES)]

    def _by_fields(
        self, found: Sequence[Reading], between: Between, scrap: Scrap, brief: Brief, field: str
    ) -> list[Reading]:
        """The readings, with what a line tells in a language whose verbs stand in a bracket: as a plain clause, or between the two."""
        if plainly := self.plainly():
            found = plainly.readings(found, scrap, brief, field)
            if plainly.is_nobodys(scrap.jotting.text):
                return list(found)
        told = any(reading.kind not in UNTOLD for reading in found)
        return [*found, *(() if told else between.readings(scrap, brief, field))]

    def _acts(self, scrap: Scrap, brief: Brief, field: str, sure: Sequence[Reading]) -> list[Reading]:
        """What a line does between the two, unless it tells of what no letter tells."""
        acts = list(self.acts().readings(scrap, brief, field, _wanted_before(scrap.fact, sure)))
        plain = self.plain() if acts else None  # what no letter tells is looked for where there is something to tell
        return [] if plain and plain.refuses(scrap) else acts

    def asked(self, facts: Sequence[Fact], brief: Brief, field: str) -> list[Reading]:
        """The questions of the contact's that stand in facts as they were asked."""
        plainly = self.plainly()
        return list(plainly.questions(facts, brief, field)) if plainly else []

    def added(self, sure: Sequence[Reading], scraps: Sequence[Scrap], brief: Brief, field: str) -> list[Reading]:
        """What is `sure`, with what the last resorts find where that gives a letter nothing to talk about."""
        courteous = all(reading.kind in _COURTEOUS for reading in sure)
        clauses = list[Reading]()
        if not courteous and any(reading.is_particular for reading in sure) and not is_full(sure):
            sure = [*sure, *self._beside(sure, scraps, brief, field)]
        elif courteous or not any(reading.is_particular for reading in sure):
            told_of = {reading.fact for reading in sure if reading.kind not in UNTOLD}
            clauses = self._plain(sure, [scrap for scrap in scraps if scrap.fact.id not in told_of], brief, field)
            sure = [*sure, *clauses]
            if any(reading.is_particular for reading in sure):
                sure = [reading for reading in sure if reading.kind is not Kind.WORK or reading.is_particular]
        bare = [reading for reading in sure if reading.kind is Kind.WORK and not reading.is_particular]
        if courteous:
            own_words = self.sayings().own_words  # "his words" stand behind what was said, and are no topic
            scraps = [scrap for scrap in scraps if not own_words.match(scrap.fact.text)]
            scraps = self._nameless(scraps)
            sure = [*sure, *self._topics(sure, clauses, scraps, brief, field)]
            telling = [reading for reading in sure if reading not in bare]  # "you cycle" tells next to nothing
            if all(reading.kind in _COURTEOUS for reading in telling):
                held = " ".join(reading.text.lower() for reading in telling)
                taken = [r for r in self.mentions().readings(scraps, brief, field) if not _is_told(r.text, held)]
                sure = [
                    *(telling if taken else sure),
                    *taken[: 1 if any(r.kind not in UNTOLD for r in telling) else None],
                ]
        return list(sure)

    def _beside(self, sure: Sequence[Reading], scraps: Sequence[Scrap], brief: Brief, field: str) -> list[Reading]:
        """What can be told beside what is `sure`, of other facts."""
        told_of = {reading.fact for reading in sure if reading.kind not in UNTOLD}
        others = [scrap for scrap in scraps if scrap.fact.id not in told_of]
        found = self._plain(sure, others, brief, field)
        # How somebody came to do whatever they do is no question to end on; what the sender wants to know is.
        telling = [r for r in found if r.group.beside or r.kind in _HOPED or "open" in r.group.frames]
        return [reading if reading.group.rank <= OWN_QUESTION else reading.without("ask") for reading in telling]

    def plain_facts(self, scraps: Sequence[Scrap], brief: Brief, field: str) -> frozenset[str]:
        """The facts of which a plain sentence tells something."""
        return frozenset(reading.fact for reading in self._plain((), scraps, brief, field))

    def _plain(self, sure: Sequence[Reading], scraps: Sequence[Scrap], brief: Brief, field: str) -> list[Reading]:
        """What the contact said, and what plain sentences tell."""
        said = self.sayings().readings(scraps, brief, field) if scraps else []
        told_of = {reading.fact for reading in said}
        met = {
            reading.fact for reading in sure if reading.kind is Kind.PLACE
        }  # what the opening tells is not told again
        others = [
            replace(scrap, first=scrap.first or scrap.fact.id in met)
            for scrap in scraps
            if scrap.fact.id not in told_of
        ]
        plain = self.plain() if others else None
        return [*said, *(plain.readings(others, brief, field) if plain else [])]

    def _nameless(self, scraps: Sequence[Scrap]) -> list[Scrap]:
        """Those that may name a topic: a sentence about a thing of theirs that was not to be told is none."""
        plain = self.plain()
        return [scrap for scrap in scraps if not (plain and plain.is_sentence(scrap))]

    def _topics(
        self, sure: Sequence[Reading], clauses: Sequence[Reading], scraps: Sequence[Scrap], brief: Brief, field: str
    ) -> list[Reading]:
        plain = all(reading.kind in UNTOLD for reading in sure if reading not in clauses)
        of_clauses = {reading.fact for reading in clauses}
        return [
            reading
            for reading in self.topics().readings(scraps, brief, field)
            if (plain or reading.group.rank <= _SUREST)
            and (reading.fact not in of_clauses or reading.group.rank < clauses[0].group.rank)
        ]


def is_full(readings: Sequence[Reading]) -> bool:
    """Whether a letter has something to tell of the meeting, something to promise or to thank for, and something to ask."""
    opens = any("open" in reading.group.frames for reading in readings)
    asks = any(reading.tell("ask") and reading.kind is not Kind.WORK for reading in readings)
    return opens and asks and any(reading.kind in _COURTESIES for reading in readings)


def _holds(text: str, signs: Sequence[Sequence[Sequence[str]]]) -> bool:
    return any(all(any(word in text for word in words) for words in sets) for sets in signs)


def _wanted_before(fact: Fact, sure: Sequence[Reading]) -> str:
    """What the contact was just said to look for; empty where it is not sure."""
    needs = [reading for reading in sure if reading.kind is Kind.NEED and "wanted" in reading.slots]
    both = (fact.id[1:], needs[-1].fact[1:]) if needs else ("", "")
    near = all(map(str.isdigit, both)) and abs(int(both[0]) - int(both[1])) <= _NEAR
    return needs[-1].slots["wanted"] if near else ""


def _length_cut(found: Sequence[Reading], scrap: Scrap) -> int:
    """The words of the sender's promise where a reading told only some of what the line has; 0 where it did not."""
    most = max((len(_told(reading)) for reading in found if reading.kind is Kind.PROMISE), default=0)
    return most if scrap.jotting.who in OWN_PART and most < len(scrap.jotting.text.split()) else 0


def _told(reading: Reading) -> list[str]:
    """The words of what is promised."""
    return (reading.slots.get("act") or reading.slots.get("do") or reading.text).split()


def _is_told(phrase: str, told: str) -> bool:
    """Whether what a phrase is about stands in what was told already: nobody is thanked for a knot and glad to hear of it."""
    return phrase.lower().split()[-1] in told.split()


def signs_of(written: Sequence[str]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Reads "a|b&c|d": one of the first, and one of the second."""
    return tuple(tuple(tuple(words.split("|")) for words in sign.split("&")) for sign in written)
