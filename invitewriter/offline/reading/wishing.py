"""Reads what the contact is after, wishes or asked, in the ways in which plain sentences say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.reading.wholeness import Wholeness
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.text.patterns import compile_by_words, compile_later

Told = tuple[str, dict[str, str]]
_DOING = "doing"
_ACTS = frozenset({"do", _DOING})
"""The names under which a way finds an act."""


@value
class Wishing:
    """A language's ways of saying so."""

    wholeness: Wholeness
    ways: Sequence[tuple[re.Pattern[str], str, str]]
    """Each with the name under which it is told, and what is put before what it finds ("somebody " for "nobody")."""
    left_out: re.Pattern[str]
    """Finds at an end by when or where it is needed."""
    personal: re.Pattern[str]
    """Finds a question about the sender's own life, which a letter does not come back to."""
    proper: re.Pattern[str]
    """Finds a word that keeps its capital: "Welsh"."""
    led: frozenset[str]
    """Words behind which a noun has its article."""
    later: re.Pattern[str]
    """Finds what was to come, as it is told of later: "hoped the bridge would open"."""
    to_come: str
    spelled: Sequence[tuple[re.Pattern[str], str]]
    """What a letter writes in full."""

    def told(self, text: str) -> Told | None:
        """Under which name it is told, and the slots for it; None where it is no such sentence."""
        for way, name, before in self.ways:
            if (found := way.match(text)) and (slots := self._slots(found, before)):
                return name, slots
        return None

    def _slots(self, found: re.Match[str], before: str) -> dict[str, str] | None:
        slots = {}
        for name, words in found.groupdict().items():
            told = self._in_full(name, words, before, first=found.start(name) == 0) if words else ""
            told = self._act(name, told) if told else ""
            told = self.later.sub(self.to_come, told) if name == "hoped" else told
            if words and not told:
                return None
            slots["act" if name in _ACTS else name] = told
        return slots

    def _act(self, name: str, told: str) -> str:
        """What is dreamed of, "opening a bookshop", as something to do: "open a bookshop"."""
        first, _, rest = told.partition(" ")
        verbs = self.wholeness.statements.verbs
        verb = verbs.ing(first) if name == _DOING else None
        if name != _DOING:
            return told
        return f"{verb.plain} {rest}" if verb else ""

    def _in_full(self, name: str, words: str, before: str, *, first: bool) -> str:
        """What was found, as a letter says it; empty where it is not whole."""
        if name == "question" and self.personal.search(words):
            return ""
        if first and not self.proper.match(words):
            words = words[0].lower() + words[1:]
        words = before + (self.left_out.sub("", words) if name == "wanted" else words)
        led = words.partition(" ")[0].lower() in self.led
        told = self.wholeness.phrase(words, loose=name not in {"wanted", "subject"} or led) or ""
        if name == "wanted" and not self.wholeness.nouns.particular(told.split()):
            return ""
        for pattern, full in self.spelled:
            told = pattern.sub(full, told)
        return told


def make_wishing(table: Table, wholeness: Wholeness) -> Wishing:
    """From `wishing` in statements.toml."""
    entry = table["wishing"]

    def written(source: str) -> str:
        for name, words in entry["words"].items():
            source = source.replace(f"{{{name}}}", words)
        return source

    return Wishing(
        wholeness=wholeness,
        ways=[(compile_by_words(written(way["find"])), way["tell"], way.get("before", "")) for way in entry["way"]],
        left_out=pattern_in(entry, "left_out"),
        personal=pattern_in(entry, "personal"),
        proper=compile_later(entry["proper"]),
        later=pattern_in(entry, "later"),
        to_come=entry["to_come"],
        led=listed_set(entry, "led"),
        spelled=[(compile_later(old, re.IGNORECASE), new) for old, new in entry.get("spelled", ())],
    )
