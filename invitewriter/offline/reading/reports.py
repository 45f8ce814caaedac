"""Reads what the contact told, explained or advised, where the notes report it: "told me how ...", "said her first kiln was ...", "her tip: ..."."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.statement import Form, Party, Statement
from invitewriter.offline.reading.uptake import Uptake
from invitewriter.offline.reading.wholeness import Wholeness
from invitewriter.offline.tables import Table, pattern_in

Told = tuple[str, dict[str, str]]
_REPORTED, _EXPLAINED, _ADVISED = "reported", "explained", "advised"
_THEIRS = frozenset({Party.CONTACT, Party.PAIR, Party.OWN, Party.THING})
_LEAST = 3
"""Words of something that was explained or advised: with fewer it says next to nothing."""


@value
class Reports:
    """A language's ways of reporting what somebody said."""

    wholeness: Wholeness
    uptake: Uptake
    said: re.Pattern[str]
    """Finds at a start what leads to what the contact said."""
    asked: re.Pattern[str]
    """Finds what leads to how, why or where something is so."""
    explained: re.Pattern[str]
    about: re.Pattern[str]
    passed: re.Pattern[str]
    """Find what somebody told of, and what they let others know: "her trick for ..."."""
    advised: re.Pattern[str]
    never: re.Pattern[str]
    """Finds at a start that something is not to be done."""
    bodies: frozenset[str]
    """Institutions and people: what was said of one of these is nothing for a letter."""
    being: re.Pattern[str]
    """Finds behind "is" what may be said of somebody: what they are, and not how they are."""
    shorthand: re.Pattern[str]
    """Finds a digit for the word that it sounds like: "is 2 look up"."""
    that: str

    def told(self, text: str) -> Told | None:
        """Under which name it is told, and the slots for it; None where it reports nothing, or nothing whole."""
        if found := self.asked.match(text):
            said = self._whole(found["said"])
            return (_REPORTED, {"said": said}) if said else None
        if found := self.explained.match(text):
            thing = self._whole(found["thing"])
            return (_EXPLAINED, {"thing": thing}) if thing else None
        for name, way in (("about", self.about), ("passed", self.passed)):
            if found := way.match(text):
                thing = self._whole(found["thing"])
                return (name, {"thing": thing}) if thing else None
        if found := self.advised.match(text):
            return self._advice(found["act"])
        found = self.said.match(text)
        said = self._clause(text[found.end() :]) if found else ""
        return (_REPORTED, {"said": f"{self.that} {said}"}) if said else None

    def _advice(self, words: str) -> Told | None:
        denied = self.never.match(words)
        act = words[denied.end() :] if denied else words
        first, _, rest = act.partition(" ")
        if self.wholeness.statements.verbs.base(first.lower()) is None:
            return None
        told = self.wholeness.phrase(rest, loose=False) if rest else ""
        lead = "never to" if denied else "to"
        return (_ADVISED, {"act": f"{lead} {first.lower()} {told}"}) if told else None

    def _whole(self, words: str) -> str:
        """The words as said to the contact; empty where they are not whole, or say next to nothing."""
        unclear = not self.bodies.isdisjoint(words.lower().split()) or len(words.split()) < _LEAST
        return "" if unclear else self.wholeness.phrase(words, loose=True) or ""

    def _clause(self, words: str) -> str:
        """A clause about the contact, a thing of theirs or any other, as said to them; empty where it is none, or not to be repeated."""
        if self.shorthand.search(words):
            return ""
        found = self._parsed(words)
        if found is None or found.party not in _THEIRS or self._is_nobodys(found, words):
            return ""
        rest = self.wholeness.rest(found, joint=False)
        told = f"{found.verb} {rest or ''}".strip()
        subject = found.subject or self.wholeness.persons.name
        return f"{subject} {told}" if rest else ""

    def _parsed(self, words: str) -> Statement | None:
        """The clause in its parts; one about any thing of a kind is parsed as if it were about a known one."""
        nouns, statements = self.wholeness.nouns, self.wholeness.statements
        first, _, rest = words.partition(" ")
        if first.lower() not in nouns.articles - nouns.definites or not nouns.definite:
            return statements.parse(words)
        found = statements.parse(f"{nouns.definite} {rest}")
        fits = found is not None and found.subject.startswith(nouns.definite)
        told = f"{first.lower()}{found.subject.removeprefix(nouns.definite)}" if found and fits else ""
        return replace(found, subject=told) if found and fits else None

    def _is_nobodys(self, found: Statement, words: str) -> bool:
        """Whether it is of others, or of what nobody likes to have repeated."""
        own = found.party in {Party.CONTACT, Party.PAIR}
        if own and found.form is Form.BEING and not self.being.match(" ".join(found.act[1:])):
            return True
        unfit = found.form is Form.DENIED or self.uptake.is_of("never", found)
        unfit = unfit or (found.party is Party.OWN and self.uptake.unfit_things.found_in(found.subject))
        return unfit or not self.bodies.isdisjoint(words.lower().split()) or self.wholeness.names_other(found.subject)


def make_reports(table: Table, wholeness: Wholeness, uptake: Uptake, bodies: frozenset[str]) -> Reports:
    """From `reports` of statements.toml; `bodies` from clauses.toml."""
    entry = table["reports"]
    return Reports(
        wholeness=wholeness,
        uptake=uptake,
        said=pattern_in(entry, "said"),
        asked=pattern_in(entry, "asked"),
        about=pattern_in(entry, "about"),
        passed=pattern_in(entry, "passed"),
        explained=pattern_in(entry, "explained"),
        advised=pattern_in(entry, "advised"),
        never=pattern_in(entry, "never"),
        being=pattern_in(entry, "being"),
        shorthand=pattern_in(entry, "shorthand"),
        bodies=bodies,
        that=entry["that"],
    )
