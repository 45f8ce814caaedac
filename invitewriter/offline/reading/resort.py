"""The last resorts of a language's reader: any clause, whatever its verb."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from invitewriter.domain import Brief, Fact, Standing, Withheld, value
from invitewriter.offline.reading.bearing import is_about_many
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.tables import NOTHING, Table, sought

if TYPE_CHECKING:
    from invitewriter.offline.reading.between import Between
    from invitewriter.offline.reading.introducing import Introducing
    from invitewriter.offline.reading.jotting import Jotting
    from invitewriter.offline.reading.plainly import Plainly
    from invitewriter.offline.reading.preparing import Notes, Preparing
    from invitewriter.offline.reading.tagwise import Tagwise
    from invitewriter.offline.reading.thanking import Thanking

_COURTESIES = frozenset({Kind.PROMISE, Kind.OFFER})
_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY})
_SENTENCES = frozenset({"say", "ask", "open"})
_WISHES = frozenset({Kind.NEED, Kind.WISH})
_SENTENCE = 3
"""Words, with fewer of which a sentence is one with the next: "Mum? Call!" is."""


@value
class Resort:
    """The last resorts of a language, each made when it is first needed: a letter that says enough without them waits for no tagger."""

    between: Callable[[], Between | None]
    plainly: Callable[[], Plainly | None]
    tagwise: Callable[[], Tagwise | None]
    thanking: Callable[[], Thanking | None]
    introducing: Callable[[], Introducing | None]
    gives: tuple[tuple[tuple[str, ...], ...], ...]
    """Sets of words of which one each stands where the sender gives the contact something."""
    looks: tuple[tuple[tuple[str, ...], ...], ...]
    """Such sets for what the sender is to ask or look for."""

    has: re.Pattern[str]
    """Finds that the sender has what the contact is after, or that they may have it: nobody asks whether they have found it."""

    answers: re.Pattern[str]
    """Finds what the sender has, may do or agreed to, where it stands behind what the contact is after."""
    over: re.Pattern[str]
    """Finds at an end that somebody does no more what the line tells."""
    hands_back: re.Pattern[str]
    """Finds a sentence of a letter that only hopes or asks that the contact gets it."""

    def but_answered(self, sure: Sequence[Reading], facts: Sequence[Fact], brief: Brief) -> list[Reading]:
        """The readings; what the contact is after is not handed back to them where something of the sender's stands behind it, told or not."""
        told = (
            self._not_handed_back(reading)
            if reading.kind in _WISHES and self.answers.search(_behind(reading, facts, brief))
            else reading
            for reading in sure
        )
        return [reading for reading in told if reading]

    def _not_handed_back(self, wish: Reading) -> Reading | None:
        """The wish without such sentences; None where it has no other."""
        frames = wish.group.frames
        kept = {name: said for name, said in frames.items() if not self.hands_back.search(wish.tell(name))}
        minded = frames.get("minded", frames.get("promised", ""))
        if "say" in frames and "say" not in kept and minded:
            kept["say"] = minded
        return wish.with_frames(kept) if kept.keys() & _SENTENCES else None

    def is_given(self, text: str) -> bool:
        """Whether a line tells that the sender gives the contact something, whatever else it tells."""
        return _holds(text.lower(), self.gives)

    def is_there(self, text: str) -> bool:
        """Whether a line tells that the contact is given, or may have, what they are after."""
        return self.is_given(text) or self.has.search(text) is not None

    def owes(self, jotting: Jotting) -> bool:
        """Whether a line surely is the sender's to do for the contact, by its grammar, whatever it is."""
        between = self.between()
        return between is not None and between.owes(jotting)

    def is_meant(self, text: str) -> bool:
        """Whether a line tells that the sender gives the contact something, or is to look for it."""
        return self.is_given(text) or _holds(text.lower(), self.looks)

    def dealings(self, found: Sequence[Reading], scrap: Scrap, brief: Brief, field: str) -> list[Reading]:
        """The readings of a line, with what it does between the two where none tells that.

        What the sender missed or supposes is nothing that was done.
        """
        between = self.between()
        if between is None or scrap.fact.standing in _NOT_SO or self.over.search(scrap.jotting.text):
            return list(found)
        return self._by_fields(found, between, scrap, brief, field)

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

    def thanked(self, sure: Sequence[Reading], notes: Notes, preparing: Preparing, brief: Brief) -> list[Reading]:
        """The readings, with thanks for whole sentences of which nothing else, or less, was read; a full letter needs none."""
        thanking = None if is_full(sure) else self.thanking()
        return thanking.added(sure, notes, preparing, brief) if thanking else list(sure)

    def introduced(self, sure: Sequence[Reading], notes: Notes, preparing: Preparing, brief: Brief) -> list[Reading]:
        """The readings, with what somebody told of themselves in notes about many people."""
        introducing = self.introducing() if is_about_many(brief, notes.facts, by_lines=True) else None
        return introducing.added(sure, notes, preparing, brief) if introducing else list(sure)


def _behind(wish: Reading, facts: Sequence[Fact], brief: Brief) -> str:
    """What stands behind a wish in its sentence, and the next sentence of its line: the next item of a list is another matter."""
    last = "".join(wish.text.split()[-1:])
    places = [at for at, fact in enumerate(facts) if fact.id == wish.fact]
    place = next((at for at in places if last in facts[at].text), places[0] if places else len(facts))
    if place == len(facts):
        return ""
    own, *near = [fact for fact in facts[place:] if fact.line == facts[place].line]
    following = [fact.text for fact in near[:1]]
    untold: list[Fact | Withheld] = [*brief.withheld, *brief.background, *brief.unclear]
    then = {item.place: item.text for item in untold if item.line == own.line}
    at = own.place + 1
    if at in then:
        following = [then[at]]
        while len(following[-1].split()) < _SENTENCE and (at := at + 1) in then:  # "Mama? Anrufen!"
            following.append(then[at])
    rest = own.text.rpartition(last)[2] if last else ""
    return f"{rest} ; {' ; '.join(following)}"


def is_full(readings: Sequence[Reading]) -> bool:
    """Whether a letter has something to tell of the meeting, something to promise or to thank for, and something to ask."""
    opens = any("open" in reading.group.frames for reading in readings)
    asks = any(reading.tell("ask") and reading.kind is not Kind.WORK for reading in readings)
    return opens and asks and any(reading.kind in _COURTESIES for reading in readings)


def _holds(text: str, signs: Sequence[Sequence[Sequence[str]]]) -> bool:
    return any(all(any(word in text for word in words) for words in sets) for sets in signs)


def words_of_promises(promises: Table) -> dict[str, Any]:
    """The fields of a Resort that hold words, from the table `promises` of words.toml."""
    return {
        "gives": _signs_of(promises.get("gives", ())),
        "looks": _signs_of(promises.get("looks", ())),
        **{key: sought(promises.get(key, NOTHING)) for key in ("has", "answers", "hands_back", "over")},
    }


def _signs_of(written: Sequence[str]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Reads "a|b&c|d": one of the first, and one of the second."""
    return tuple(tuple(tuple(words.split("|")) for words in sign.split("&")) for sign in written)
