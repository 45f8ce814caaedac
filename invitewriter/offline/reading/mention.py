"""Finds a thing that a line plainly names, to be told as what the two spoke of; used where nothing else is found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.reading.chunk import Chunker
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.cutting import Cutting
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.tables import Phrases, Table, listed_set, make_phrases, pattern_in

_MOST = 2
"""Things that one letter takes up: one it tells, and one it asks about."""
_UNKIND = frozenset({"critical", "confidence"})
_ANY_FORM = frozenset({"third", "past", "ing", "done"})


@value
class Mentions:
    """What a language needs to find such things; one without `mention` in topics.toml finds none."""

    chunker: Chunker
    cutting: Cutting
    doubts: Doubts
    groups: tuple[Group, ...]
    """How the first is told, and the second."""
    unfit: frozenset[str]
    """Plain forms of verbs whose object is nothing to speak of."""
    particles: frozenset[str]
    """Words that belong to the verb before them: "takes up"."""
    leads: re.Pattern[str]
    """Finds what only leads to what was said: "told me that"."""
    liked: Phrases
    """Words of somebody who is taken with what they note."""

    def readings(self, scraps: Sequence[Scrap], brief: Brief, field: str) -> list[Reading]:
        """The things, the likeliest to be worth a word first: at most one of a line."""
        found: dict[int, tuple[int, Fact, str]] = {}
        for scrap in scraps if self.groups else ():
            if scrap.jotting.who is Who.ELIDED and not self.doubts.of_sentence(scrap.jotting.text):
                for weight, phrase in self._of_scrap(scrap, brief, field):
                    if weight > found.get(scrap.fact.line, (0,))[0]:
                        found[scrap.fact.line] = weight, scrap.fact, phrase
        ranked = sorted(found.values(), key=lambda one: -one[0])[:_MOST]
        fitting = [(one, group) for one, group in zip(ranked, self.groups, strict=False) if brief.how in group.how]
        return [
            Reading(group=group, fact=fact.id, slots=self._slots(phrase), text=phrase)
            for (_, fact, phrase), group in fitting
        ]

    def _slots(self, phrase: str) -> dict[str, str]:
        return {"topic": phrase, "topic_head": heading_of(self.chunker.nouns, phrase)}

    def _of_scrap(self, scrap: Scrap, brief: Brief, field: str) -> Iterator[tuple[int, str]]:
        """Each thing with its weight: more where the notes are taken with it, and where something is done with it."""
        liked = 2 * (self.liked.found_in(scrap.fact.text) or "!" in scrap.fact.text)
        own, first = False, True
        for clause in self.cutting.clauses(self.leads.sub(" ", scrap.jotting.text)):
            # "we have a lunch club and always have leftover bread"
            own = self.chunker.nouns.speaks_of_sender(clause) or (own and not self.cutting.subject(clause)[0])
            begins, first = first, False
            if own:
                continue
            phrase = self._object(clause.split())
            weight = 3 if phrase else 1
            # "Keynote on looms, forty slides": what only follows is beside the point
            if not phrase and begins and not scrap.first and not scrap.jotting.written_out:
                phrase = self.chunker.at_start(clause.split(), whole=True)
            if not phrase or self._is_spoilt(clause, phrase, brief, field):
                continue
            if known := self.chunker.known(phrase):
                yield weight + liked, known

    def _object(self, words: list[str]) -> str:
        """What the first verb behind which a thing stands has for its object."""
        for at, word in enumerate(words):
            before = words[at - 1].lower() if at else ""
            if self.chunker.persons.mentions_other(word):
                return ""
            if before in self.chunker.nouns.determiners:
                continue
            known = self.cutting.verbs.of(word.lower())
            acts = any(form in _ANY_FORM for _, form in known) or before in self.chunker.ends
            if not known or not acts or any(verb.base in self.unfit for verb, _ in known):
                continue
            rest = words[at + 1 :]
            while rest and rest[0].lower() in self.particles:
                rest = rest[1:]
            phrase = self.chunker.at_start(rest)
            # "does the islands in a loop" is a manner of speaking, "does drone surveys" is not
            if phrase and not (
                rest[0].lower() in self.chunker.nouns.articles and any(v.base == "do" for v, _ in known)
            ):
                return phrase
        return ""

    def _is_spoilt(self, piece: str, phrase: str, brief: Brief, field: str) -> bool:
        """Whether something private, unkind, pushing or over is in it, or something doubtful up to the end of the phrase."""
        doubts = self.doubts
        doubtful = doubts.of_stretch(f"{piece.partition(phrase)[0]}{phrase}")
        unkind = doubts.of_stretch(piece) in _UNKIND
        return bool(doubtful) or unkind or doubts.spoil(piece, brief, field, to_come=False)


def make_mentions(table: Table, chunker: Chunker, cutting: Cutting, doubts: Doubts) -> Mentions:
    """From `mention` in topics.toml; without it, nothing is ever found."""
    entry = table.get("mention", {})
    return Mentions(
        chunker=chunker,
        cutting=cutting,
        doubts=doubts,
        groups=tuple(make_group(f"mention-{number}", told) for number, told in enumerate(entry.get("tell", ()))),
        unfit=listed_set(entry, "unfit_verbs"),
        particles=listed_set(entry, "particles"),
        leads=pattern_in(entry, "leads"),
        liked=make_phrases(entry.get("liked", ())),
    )
