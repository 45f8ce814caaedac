"""Adds to what is told what hangs on it in the notes: a reason, what somebody is proud of, where it was, which one is meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import UNTOLD, Kind
from invitewriter.offline.reading.jotting import Jotting, straight
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.text.patterns import compile_later

_SAY = "say"
_MOST_WORDS, _MOST_ADDED = 24, 14
_PARTS = 2
_ENOUGH = 2
"""Words by which the end of what was read is found in the line."""
_COMMA = compile_later(r",\s+")
_ENDS = compile_later(r"\s*(?:[;:(!?]|\s[-–—→]+\s|\.\s)")


@value
class Appending:
    """A language's words for it; one without `appended` in words.toml adds nothing."""

    bare: re.Pattern[str]
    """Finds at a start what may go on with a clause without a comma: "because ..."."""
    behind: re.Pattern[str]
    """The same behind a comma: "mostly ...", "out of her own ...", "with ..."."""
    further: re.Pattern[str]
    """Finds at a start a second thing that somebody is or does: "and is proud of ...", with its verb."""
    subject: str
    """The word for the contact that such a verb agrees with in the notes."""
    unfit: re.Pattern[str]
    """Finds what is not repeated, whatever it hangs on."""
    unresolved: frozenset[str]
    said_which: re.Pattern[str]
    """Finds a word for one of a kind, where it is said which: "the one for ..."."""
    unforgotten: Sequence[str]
    """How sentences end that say of something told that it was not forgotten; with more behind it, they end before."""
    conditions: re.Pattern[str]
    """Finds what begins by a condition, which only an offer or a wish may have."""

    def added(
        self,
        readings: Sequence[Reading],
        told: Sequence[tuple[Fact, Jotting | None]],
        sentences: SentenceReader,
        brief: Brief,
    ) -> list[Reading]:
        """The readings, each with what hangs on it; as it is where nothing does, or it is not to be told."""
        several = Counter(fact.id for fact, _ in told)  # of which sentence a reading is, is only sure of one
        marked = sentences.slots.persons.marked
        texts = {fact.id: marked(straight(fact.text), brief.contact) for fact, _ in told if several[fact.id] == 1}
        return [
            self._with_tail(reading, texts[reading.fact], sentences, brief)
            if reading.fact in texts and reading.kind not in UNTOLD
            else reading
            for reading in readings
        ]

    def _with_tail(self, reading: Reading, whole: str, sentences: SentenceReader, brief: Brief) -> Reading:
        last = " ".join(reading.text.lower().split()[-_ENOUGH:])
        said = self._open_end(reading.tell(_SAY), reading.text)
        if not last or whole.lower().count(last) != 1 or not said:
            return reading
        tail = self._tail(whole[whole.lower().find(last) + len(last) :], reading, sentences, brief)
        if not tail or len(f"{said}{tail}".split()) > _MOST_WORDS:
            return reading
        told = reading.with_frames({**reading.group.frames, _SAY: f"{said}{tail}."})
        return replace(told, text=f"{reading.text} {tail.strip(' ,')}")

    def _open_end(self, sentence: str, text: str) -> str:
        """The sentence without its end, where it ends in the words of the notes; else empty."""
        for end in self.unforgotten:
            sentence = sentence.removesuffix(end) + "." if sentence.endswith(end) else sentence
        said = sentence.removesuffix(".")
        last = text.split()[-1:]
        fits = sentence.endswith(".") and last and said.lower().endswith(last[0].lower().strip(" .,!"))
        return said if fits and "{" not in said else ""

    def _tail(self, behind: str, reading: Reading, sentences: SentenceReader, brief: Brief) -> str:
        behind = _ENDS.split(f"{behind} ", maxsplit=1)[0].rstrip(" .")
        first, *parts = _COMMA.split(behind)
        told = ""
        if first.strip():
            added = self._piece(first.strip(), self.bare, reading, sentences, brief)
            if not added:
                return ""
            told = f" {added}"
        for part in parts[:_PARTS]:
            added = self._piece(part, self.behind, reading, sentences, brief)
            if not added:
                break
            told += f", {added}"
        return told if len(told.split()) <= _MOST_ADDED else ""

    def _piece(
        self, piece: str, begins: re.Pattern[str], reading: Reading, sentences: SentenceReader, brief: Brief
    ) -> str:
        """A piece as said to the contact; empty where it does not go on with the clause, or is not to be told."""
        further = self.further.match(piece)
        if further and not (
            further["verb"] in sentences.slots.persons.after_you or sentences.slots.verbs.is_third(further["verb"])
        ):
            return ""
        if not further and not begins.match(piece):
            return ""
        persons, doubts = sentences.slots.persons, sentences.doubts
        words = set(re.findall(r"[\w']+", self.said_which.sub("", piece.lower())))
        allowed = {"hedge"} if self.conditions.match(piece) and reading.kind in {Kind.OFFER, Kind.WISH} else set[str]()
        doubted = {doubts.of_stretch(piece), doubts.of_sentence(piece), doubts.of_clause(piece)} - allowed - {""}
        if doubted or self.unfit.search(piece) or not self.unresolved.isdisjoint(words):
            return ""
        private = doubts.of_life(piece, brief.contact.role) or persons.mentions_other(piece)
        if private or doubts.pitches(piece, own=True) or doubts.out_of_date(piece, brief, to_come=False):
            return ""
        if further:
            told = persons.turned(f"{self.subject} {further['act']}")
            told = f"{further['join']} {told.partition(' ')[2]}" if told else None
        else:
            told = persons.turned(piece)
        return told if told and sentences.finish.reads(told) else ""


def make_appending(words: Table) -> Appending | None:
    """From `appended` of words.toml; None for a language without it."""
    entry = words.get("appended")
    if not entry:
        return None
    return Appending(
        bare=pattern_in(entry, "bare"),
        behind=pattern_in(entry, "behind"),
        further=pattern_in(entry, "further"),
        subject=entry["subject"],
        unfit=pattern_in(entry, "unfit"),
        unresolved=listed_set(words["written"], "unresolved"),
        said_which=pattern_in(entry, "said_which"),
        unforgotten=tuple(entry["unforgotten"]),
        conditions=pattern_in(entry, "conditions"),
    )
