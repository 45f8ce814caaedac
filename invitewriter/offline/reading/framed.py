"""Reads a sentence that only says what somebody makes of something: what the sender liked, what nobody knew, what the two agreed on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.verb_last import DAY
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import TO_COME, Group, make_group
from invitewriter.offline.reading.jotting import Jotting
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.speech_acts import SpeechActs
from invitewriter.offline.reading.tails import Tails
from invitewriter.offline.tables import Phrases, Table, listed_set, make_phrases, spelled_out
from invitewriter.text.patterns import compile_later, signed

_FORGIVEN = frozenset({"", "opinion", "idiom"})
_MOST = 20
"""Words of what is told."""
_CLAUSE = "clause"
_PARTS = (_CLAUSE, "thing")
"""The names of what a frame is said of."""


@value
class Frame:
    """A way of saying that, and how a letter says it."""

    group: Group
    find: re.Pattern[str]
    """A whole sentence; what it is said of is a group named like one of the parts that can be told."""
    asks: bool
    """Whether what it is said of is a question, in which anything may be unsure."""


@value
class Framed:
    """What a language needs to read them."""

    frames: tuple[Frame, ...]
    sentences: SentenceReader
    acts: SpeechActs
    tails: Tails
    unfit: Phrases
    """What nobody is told that it was liked, or asked about."""
    spoken: re.Pattern[str]
    """Finds a pointing word that does something in a clause whose verb stands last: "wie der das Zelt geflickt hat"."""
    going_on: frozenset[str]
    """Words with which a clause goes on behind a comma."""
    definites: frozenset[str]
    """Articles of a thing that both know: "the tea"."""
    subject: str
    """A word for the contact as the one who does something."""

    def reading(self, jotting: Jotting, fact: str, brief: Brief, field: str) -> Reading | None:
        """The one thing that the sentence says; None where it says something else, or what no letter tells."""
        matches = (
            found for text in dict.fromkeys((jotting.whole, jotting.text)) for found in self._matches(text, brief)
        )
        for frame, match in matches:
            part = next(name for name in _PARTS if match.groupdict().get(name))
            said = self._clause(match[part]) if part == _CLAUSE else self._thing(match[part].split())
            if said and not self._is_spoilt(frame, match[part], said, brief, field):
                slots = {name: found[0].lower() + found[1:] for name, found in match.groupdict().items() if found}
                slots |= {"said": said}
                return Reading(group=frame.group, fact=fact, slots=slots, text=match.string)
        return None

    def _matches(self, text: str, brief: Brief) -> Iterator[tuple[Frame, re.Match[str]]]:
        for frame in self.frames:
            if brief.how in frame.group.how and (match := frame.find.fullmatch(text)):
                yield frame, match

    def _clause(self, clause: str) -> str:
        """The clause, its verb last, as said to the contact; empty where it is not sure how it would read."""
        main, _, tail = clause.partition(", ")
        clause = clause if not tail or self._goes_on(tail) else main
        clause = self.spoken.sub(rf"\g<opening> {self.subject} ", clause[0].lower() + clause[1:])
        told, slots = self.tails.turned(clause), self.sentences.slots
        fits = (
            told and len(told.split()) <= _MOST and slots.nouns.written_out(told) and self.sentences.finish.reads(told)
        )
        return told if told and fits and any(word[0].isupper() for word in told.split()[1:]) else ""

    def _thing(self, words: list[str]) -> str:
        """A thing of theirs or that both know, as said to the contact; empty where it is neither, or not sure."""
        slots = self.sentences.slots
        first = words[0].lower()
        if first not in slots.persons.possessives and first not in self.definites:
            return ""
        text = " ".join(self.acts.last.turned(words, own=False) or ())
        fits = slots.nouns.written_out(DAY.sub(" ", text)) and self.sentences.finish.reads(text)
        anybody = slots.subordinate.anybody if slots.subordinate else frozenset[str]()
        named = " ".join(word for word in words if word.lower() not in anybody)
        someone = slots.persons.mentions_other(named) or slots.fitting.tells_of_someone(" ".join(words))
        whole = text and fits and self.acts.telling.surroundings.stands(words)
        return text if whole and not someone and any(word[0].isupper() for word in words) else ""

    def _goes_on(self, tail: str) -> bool:
        """Whether what stands behind a comma belongs to the clause before, and is no remark."""
        return tail.partition(" ")[0].lower() in self.going_on

    def _is_spoilt(self, frame: Frame, words: str, said: str, brief: Brief, field: str) -> bool:
        """Whether it is in doubt, unkind, private or out of date."""
        doubts = self.sentences.doubts
        doubted = (
            doubts.of_quotation(words, field) if frame.asks else doubts.of_sentence(words) or doubts.of_stretch(words)
        )
        to_come = frame.group.kind in TO_COME
        return (
            bool(doubted)
            or doubts.of_clause(words) not in _FORGIVEN
            or bool(doubts.of_life(words, field))
            or doubts.pitches(words, own=True)
            or self.unfit.found_in(said)
            or self._is_unkind(words)
            or doubts.out_of_date(words, brief, to_come=to_come)
        )

    def _is_unkind(self, words: str) -> bool:
        """Whether the verb is one that nobody likes to have done, or a word is of the body or money."""
        *_, before, last = ["", *words.split()]
        verbal = self.acts.last.fielding.verbal
        bases = {verbal.base("", (before,)), verbal.base(last, ())} if before.islower() else {verbal.base(last, ())}
        nouns = {word.lower().strip(",") for word in words.split() if word[0].isupper()}
        spoiling = self.acts.words["spoiling"] | self.acts.telling.delicate
        return not (self.acts.words["unkind"].isdisjoint(bases) and spoiling.isdisjoint(nouns))


def make_framed(table: Table, sentences: SentenceReader, acts: SpeechActs, tails: Tails) -> Framed:
    """From `framed` of mainclauses.toml."""
    places = dict(table["places"])

    frames = (
        Frame(
            group=make_group(f"framed-{entry['name']}", entry),
            find=signed(spelled_out(spelled_out(find, places), places), entry["signs"]),
            asks=entry.get("asks", False),
        )
        for entry in table["frames"]
        for find in entry["find"]
    )
    return Framed(
        frames=tuple(frames),
        sentences=sentences,
        acts=acts,
        tails=tails,
        unfit=make_phrases(table["unfit"]),
        spoken=compile_later(spelled_out(table["spoken"], places)),
        going_on=listed_set(table, "going_on"),
        definites=listed_set(table, "definites"),
        subject=table["subject"],
    )
