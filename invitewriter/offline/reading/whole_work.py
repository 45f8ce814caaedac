"""Asks how somebody came to all that a sentence says they do, or not at all: "make fresh pasta and sell it to restaurants"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.inflection import THIRD
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.text.patterns import compile_later

_DO = "{do}"
_MOST_WORDS = 8
_LIKE_THIRD = compile_later(r"\w+[^\Wsui]s")
"""A word that may be a verb as the notes have it, or a plural: "shoes", and no "bus"."""


@value
class WholeWork:
    """A language's words for it; one without them asks as it reads."""

    persons: Persons
    verbs: Verbs
    doubts: Doubts
    parts: re.Pattern[str]
    """Finds what stands between two things that somebody does."""
    before: re.Pattern[str]
    """Finds at the start of one of them who does it."""
    idle: frozenset[str]
    """Verbs of what somebody has or is, beside which what they do is asked about alone."""
    pointing: frozenset[str]
    """Those that mean a thing named before: "sells it"."""
    objects: frozenset[str]
    """Words behind a verb with which no noun goes on: "sells the"."""
    surely: frozenset[str]
    """Verbs that are no nouns as well, whatever stands behind them."""
    prepositions: frozenset[str]
    link: str
    """What joins the two: " and "."""

    def only(self, sure: Sequence[Reading], facts: Sequence[Fact], brief: Brief) -> list[Reading]:
        """The readings, each question about what somebody does asked about both things that they do; none of more than two."""
        if not self.link:
            return list(sure)
        texts = [(fact.id, self.persons.marked(straight(fact.text), brief.contact)) for fact in facts]
        return [self._whole(reading, texts) if self._asks(reading) else reading for reading in sure]

    def _asks(self, reading: Reading) -> bool:
        return reading.kind is Kind.WORK and _DO in reading.group.frames.get("ask", "") and "do" in reading.slots

    def _whole(self, reading: Reading, texts: Sequence[tuple[str, str]]) -> Reading:
        here = [text for fact, text in texts if fact == reading.fact]
        text = next((text for text in here if reading.text in text), "")
        acts = list(self._acts(text))
        done = reading.slots["do"]
        own = next((at for at, act in enumerate(acts) if done.startswith(act) or act.startswith(done)), None)
        others = [act for at, act in enumerate(acts) if at != own and act not in done]
        told = reading.without("say")
        if self._may_act(done):
            return told.without("ask")
        if own is None or not others or self.link not in text:
            return reading
        act = self._turned(others[0])
        if len(others) > 1 or not act or self._is_spoilt(others[0]):
            return told.without("ask")
        both = [done, act] if acts.index(others[0]) > own else [act, done]
        return replace(told, slots={**told.slots, "do": self.link.join(both)})

    def _may_act(self, done: str) -> bool:
        """Whether behind "a forge and" a verb may stand as the notes have it: "run a forge and shoes horses", and not "build boats and organs for chapels"."""
        before, _, after = done.partition(self.link)
        first, _, behind = after.partition(" ")
        bare = (
            bool(_LIKE_THIRD.fullmatch(first) and behind) and behind.partition(" ")[0].lower() not in self.prepositions
        )
        return bare and not self.objects.isdisjoint(before.lower().split())

    def _acts(self, text: str) -> Iterator[str]:
        """What the contact does in a sentence, each with its verb in the plain form."""
        for part in self.parts.split(text.rstrip(" .!")):
            first, _, rest = self.before.sub("", part).partition(" ")
            low, behind = first.lower(), rest.partition(" ")[0].lower()
            known = self.verbs.is_third(low) and (low in self.surely or behind not in self.prepositions)
            if rest and low not in self.idle and (known or (low.endswith("s") and behind in self.objects)):
                yield f"{self._plain(low)} {rest}"

    def _plain(self, verb: str) -> str:
        found = (known.plain for known, form, _ in self.verbs.at_start([verb]) if form == THIRD)
        return next(found, "") or self.verbs.base_of(verb)

    def _turned(self, act: str) -> str:
        """What is done as said to the contact, "it" and "them" as they stand, which mean what stands before; empty where it is not clear."""
        verb, _, rest = act.partition(" ")
        first, _, behind = rest.partition(" ")
        told = self.persons.turned(behind if first in self.pointing else rest)
        return "" if told is None else " ".join([verb, *([first] if first in self.pointing else []), *told.split()])

    def _is_spoilt(self, act: str) -> bool:
        """Whether a letter does not tell it: it is long, private, or of somebody else."""
        rest = act.partition(" ")[2]
        doubtful = self.doubts.of_clause(act) or self.doubts.of_stretch(act) or self.doubts.of_life(rest, "")
        return bool(doubtful) or self.persons.mentions_other(act) or len(act.split()) > _MOST_WORDS


def make_whole_work(words: Table, sentences: SentenceReader) -> WholeWork:
    """From `whole_work` of words.toml."""
    table = words.get("whole_work", {})
    return WholeWork(
        persons=sentences.slots.persons,
        verbs=sentences.slots.verbs,
        doubts=sentences.doubts,
        parts=pattern_in(table, "parts"),
        before=pattern_in(table, "before"),
        idle=listed_set(table, "idle"),
        pointing=listed_set(table, "pointing"),
        objects=listed_set(table, "objects"),
        surely=listed_set(table, "surely"),
        prepositions=sentences.slots.nouns.prepositions,
        link=table.get("link", ""),
    )
