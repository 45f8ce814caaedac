"""Adds to a promise what the notes say more exactly of it, behind a comma or in brackets: "the scan, pages 40 to 52"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.domain import value
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.tables import NOTHING, Table, any_of, listed, listed_set
from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from invitewriter.offline.reading.jotting import Jotting
    from invitewriter.offline.reading.sentence import SentenceReader

_TAKING = ("object_main", "object", "middle_main", "act", "said")
"""Slots behind whose words it can stand in brackets."""
_CLAUSES = ("act", "said")
_ACTS = ("do", "to_do")
"""Those that hold what is promised with its verb."""
_TAILS = ("object_tail", "condition")
_MOST_WORDS = 8


@value
class Details:
    """A language's ways of telling more exactly what is promised; one without `detail` in words.toml finds none."""

    sure: re.Pattern[str]
    """A whole stretch that can be nothing else: "without nuts", "pages 40 to 52"."""
    beside: re.Pattern[str]
    """A whole stretch that is one beside such a one: "unbound"."""
    idle: re.Pattern[str]
    """Finds what ends a stretch and says nothing: "with it"."""
    led: re.Pattern[str]
    """Finds the article of one that stands for the thing: "the one without nuts"."""
    second: re.Pattern[str]
    """Finds at its start that it is a second thing: "and the lyrics"."""
    state: frozenset[str]
    """Words that tell what became of it and not what it is: "ordered"."""

    def told(self, reading: Reading, jotting: Jotting, sentences: SentenceReader, field: str) -> Reading:
        """The reading with it in brackets behind what is promised; as it is, where nothing surely is one."""
        if reading.kind is not Kind.PROMISE or any(reading.slots.get(name) for name in _TAILS):
            return reading
        taking = {name: reading.slots[name] for name in _TAKING if reading.slots.get(name)}
        detail = self._found(reading, jotting, set(taking.values())) if taking else ""
        if not detail or not self._may_be_told(detail, sentences, field):
            return reading
        told = {name: self._with(text, detail, thing=name not in _CLAUSES) for name, text in taking.items()}
        name = "object_main" if "object_main" in taking else "middle_main"
        thing = taking.get(name, "")
        acts = {act: reading.slots[act] for act in _ACTS if thing and thing in reading.slots.get(act, "")}
        told |= {act: text.replace(thing, told[name], 1) for act, text in acts.items()}
        return replace(reading, slots={**reading.slots, **told})

    def _with(self, text: str, detail: str, *, thing: bool) -> str:
        """`text` with the detail in brackets; one `thing` with a second one as a pair."""
        if not thing or not self.second.match(detail):
            return f"{text} ({detail})"
        second, _, more = detail.partition(", ")
        return f"{text} {second} ({more})" if more else f"{text} {second}"

    def _found(self, reading: Reading, jotting: Jotting, told: set[str]) -> str:
        """What stands behind a comma after all that was read, or in brackets behind what is promised."""
        last = {words.split()[-1].lower() for words in (*told, reading.text)}
        aside = next((inner for before, inner in jotting.asides if before.lower() in last), "")
        behind = jotting.text.partition(reading.text)[2] if reading.text in jotting.text else ""
        for detail in (aside, behind if behind.startswith((", ", " ")) else ""):
            parts = [self.idle.sub("", part.strip(" !.")) for part in detail.strip(" ,").split(",")]
            sure = [part for part in parts if self.sure.fullmatch(part)]
            if sure and all(part in sure or self.beside.fullmatch(part) for part in parts):
                return ", ".join(parts)
        return ""

    def _may_be_told(self, detail: str, sentences: SentenceReader, field: str) -> bool:
        # "the one with the dog": its article stands for the thing before it
        detail = ", ".join(self.led.sub("", part) for part in detail.split(", "))
        words = detail.replace(",", " ").split()
        doubts, slots = sentences.doubts, sentences.slots
        doubted = doubts.of_sentence(detail) or doubts.of_life(detail, field) or doubts.of_clause(detail)
        acts = any(word.islower() and slots.verbs.is_base(word) for word in words)
        stands = sentences.finish.reads(detail) and slots.persons.turned(detail) == detail
        fits = len(words) <= _MOST_WORDS and stands and self.state.isdisjoint(word.lower() for word in words)
        return fits and not (doubted or acts or slots.persons.mentions_other(detail))


def make_details(words: Table) -> Details:
    """From `detail` of a language's `written`."""
    entry = words["written"].get("detail", {})
    return Details(
        sure=compile_later(any_of(entry.get("sure", (NOTHING,))), re.IGNORECASE),
        beside=compile_later(any_of(entry.get("beside", (NOTHING,))), re.IGNORECASE),
        idle=compile_later(any_of(entry.get("idle", (NOTHING,))), re.IGNORECASE),
        led=compile_later(any_of(entry.get("led", (NOTHING,))), re.IGNORECASE),
        second=compile_later(rf"(?:{any_of(listed(words['nouns'], 'joins'))})\s", re.IGNORECASE),
        state=listed_set(entry, "state"),
    )
