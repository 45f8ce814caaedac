"""Fills the slots of sentences that say something outright: what hangs on their first words, turned to the contact."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.offline.grammar.articles import calling, with_determiner
from invitewriter.offline.grammar.inflection import BASE
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.phrase import complete, stands
from invitewriter.offline.reading.ways import Way
from invitewriter.offline.reading.wholeness import Pointing, Wholeness
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.text.patterns import compile_later

_ITEMS = compile_later(r",\s*|\s+(?:and|&|\+)\s+")
_PAST = "past"
_SAME = {"does": "clause", "calling": "thing", "alike": "did"}
"""Slots that sentences know by another name."""


@value
class Filling:
    """What a language needs to fill them."""

    wholeness: Wholeness
    pointing: Pointing
    spelled: Sequence[tuple[re.Pattern[str], str]]
    classes: Mapping[str, frozenset[str]]
    """Forms of verbs by what may be told of them, as statements.toml has them."""
    states: frozenset[str]
    """Small words with which what somebody is begins: "from"."""
    helpers: frozenset[str]
    """Verbs behind which another tells what is done, and those of them that are told."""
    able: frozenset[str]
    whether: str
    ifs: frozenset[str]
    and_: str
    the: str
    same: str
    """What a thing begins with that needs an article."""

    def slots(self, found: re.Match[str], way: Way, *, elided: bool) -> dict[str, str] | None:
        """What was found, as a letter says it; None where some of it is not whole. `elided`: the sentence says nobody it is about."""
        slots = dict(way.usual)
        for name, words in found.groupdict().items():
            if not words:
                continue
            told = self.in_full(name, f"{found['who']} {words}" if name == "does" else words, elided=elided)
            if not told:
                return None
            slots[_SAME.get(name, name)] = told
        if "list" in slots:
            slots["thing"] = ", ".join(filter(None, [slots.pop("list"), slots.pop("more", "")]))
        if liked := slots.get("clause") or slots.get("thing"):
            slots.setdefault("liked", liked)
        return slots

    def in_full(self, name: str, words: str, *, elided: bool) -> str:
        """What a slot of that name holds; empty where it is not whole."""
        if name in {"thing", "more"}:
            return self._thing(words, elided=elided)
        if name in self._fillers:
            return self._fillers[name](words)
        return words if words.startswith("I ") else words[0].lower() + words[1:]

    @kept
    def _fillers(self) -> dict[str, Callable[[str], str]]:
        whole = dict.fromkeys(("clause", "where", "does", "being", "did", "have", "told", "when", "place"), self.whole)
        return {
            **whole,
            "q": self._question,
            "seen": self._seen,
            "list": self._listed,
            "state": self._state,
            "alike": self._alike,
            "calling": lambda words: calling(self.wholeness.nouns, words),
        }

    def whole(self, text: str) -> str:
        """The words turned to the contact, whatever they are; empty where they are not clear by themselves."""
        return self.wholeness.clause(self._small(self.spelled_out(text)), self.pointing) or ""

    def _question(self, words: str) -> str:
        first, _, rest = words.partition(" ")
        return self.whole(f"{self.whether} {rest}" if first.lower() in self.ifs else words)

    def _seen(self, words: str) -> str:
        """What somebody was seen or heard doing: "her plane that board"."""
        if seen := self.wholeness.watched.match(words):
            done = words[seen.end() :]
            if self.wholeness.statements.verbs.base(done.partition(" ")[0].lower()):
                return self.whole(f"{PERSON} {done}")
        return self.whole(words)

    def _state(self, words: str) -> str:
        """What two people are: "left-handed, twins"; empty where a verb tells what they do."""
        items = [item.removeprefix("both ") for item in _ITEMS.split(words)]
        nouns = self.wholeness.nouns
        firsts = [item.split()[0].lower() for item in items if item]
        if any(self._form(first) for first in firsts) or not nouns.small.isdisjoint({*firsts} - self.states):
            return ""
        told = [self.whole(item) for item in items]
        return self._joined(told) if all(told) else ""

    def _form(self, word: str) -> str:
        """The form of a verb, by which two people do or did something; empty for any other word."""
        statements = self.wholeness.statements
        if word in statements.adverbs or word in statements.abilities or word in self.helpers:
            return BASE
        forms = statements.verbs.forms_of(word)
        plural = self.wholeness.nouns.is_plural(word)
        past = _PAST in forms or statements.subjects.looks_past(word)
        return _PAST if past else BASE if BASE in forms and not plural else ""

    def _alike(self, words: str) -> str:
        """What both do, or once did; empty where it was one thing that they did side by side, or no verb tells it."""
        first = words.partition(" ")[0].lower()
        form = self._form(first)
        beside = form == _PAST and first in self.classes["joint"]
        idle = form == _PAST and first in self.classes["idle"] | self.classes["mishaps"]
        return "" if not form or beside or idle or first in self.helpers - self.able else self.whole(words)

    def _joined(self, items: list[str]) -> str:
        *first, last = items
        return f"{', '.join(first)} {self.and_} {last}" if first else last

    def _listed(self, words: str) -> str:
        """Things one beside the other: "sourdough, Yiddish songs"."""
        items = [self._thing(item, elided=False) for item in _ITEMS.split(words)]
        items = [f"{self.the} {item}" if item.startswith(self.same) else item for item in items]
        return self._joined(items) if all(items) else ""

    def _thing(self, words: str, *, elided: bool) -> str:
        """A noun phrase with what hangs on it, its article supplied where shorthand leaves it out."""
        nouns = self.wholeness.nouns
        told = self.whole(words)
        if not told:
            return ""
        if not elided or complete(nouns, told.split(), self.wholeness.statements.verbs.verbs):
            return told
        return (with_determiner(nouns, told) or "") if stands(nouns, told, vague=True) else ""

    def _small(self, words: str) -> str:
        first = words.partition(" ")[0]
        nouns = self.wholeness.nouns
        held = first == "I" or (
            nouns.is_name(first) and first.lower() not in nouns.small and not nouns.ordinary.is_common(first.lower())
        )
        return words if held else words[0].lower() + words[1:]

    def spelled_out(self, words: str) -> str:
        """The words with what is short for two of them in full: "we've"."""
        for pattern, full in self.spelled:
            words = pattern.sub(full, words)
        return words


def make_filling(table: Table, wholeness: Wholeness, classes: Mapping[str, frozenset[str]], and_: str) -> Filling:
    """From outright.toml."""
    return Filling(
        wholeness=wholeness,
        pointing=Pointing(
            **{name: pattern_in(table, name) for name in ("finds", "named", "several", "many", "besides")}
        ),
        spelled=[(compile_later(old, re.IGNORECASE), new) for old, new in table.get("spelled", ())],
        classes=classes,
        states=listed_set(table, "states"),
        helpers=listed_set(table, "helpers"),
        able=listed_set(table, "able"),
        whether=table["whether"],
        ifs=listed_set(table, "if"),
        and_=and_,
        the=table["the"],
        same=table["same"],
    )
