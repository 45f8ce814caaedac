"""Questions that the sender noted for the contact, turned to them: "how does he fire the kiln?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.finish import Finish
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Phrases, Table, any_of, listed, listed_set, make_phrases, pattern_in
from invitewriter.text.patterns import compile_later

_FEWEST, _MOST = 4, 16
_LEAST_OF_YES_OR_NO = 5
_LONG = 4
"""Letters, of at least one word that tells what is asked about."""
_ASIDE = compile_later(r"\([^()]*\)|\[[^][]*\]")
_MARK = "?"


@value
class Wondering:
    """What a language needs to find such questions; one without `wondering` in words.toml finds none."""

    persons: Persons
    nouns: Nouns
    doubts: Doubts
    finish: Finish
    group: Group | None
    leads: re.Pattern[str]
    """What announces a question at a start: "to ask: ", "Q for next time: "."""
    headings: Phrases
    asked: re.Pattern[str]
    """A question about the contact: what it begins with up to the verb, who it is about, and the rest."""
    announced: re.Pattern[str]
    """What a question begins with that is announced."""
    verbs: dict[str, str]
    """Verbs of questions as they stand before "you"."""
    several: frozenset[str]
    bodies: Phrases
    """Firms and the like for which somebody may work."""
    unfit: Phrases
    """What is asked about business, or about somebody's life."""

    def readings(self, facts: Sequence[Fact], brief: Brief, field: str) -> Iterator[Reading]:
        """One for each question that a letter can ask as it was noted."""
        works_for = any(self.bodies.found_in(fact.text) for fact in [*brief.notes_facts, *brief.summary_facts])
        for number, fact in enumerate(facts):
            then = next(iter(facts[number + 1 : number + 2]), None)
            if not self.group or _MARK not in fact.text or '"' in straight(fact.text):
                continue
            answered = then and then.line == fact.line and not self.nouns.speaks_of_sender(then.text)
            marked = self.persons.marked(straight(_ASIDE.sub(" ", fact.text)), brief.contact)
            told = "" if answered else self._turned(" ".join(marked.split()), fact.heading, several=works_for)
            if told and not self._is_spoilt(told, brief, field):
                yield Reading(group=self.group, fact=fact.id, slots={"asked": told}, text=told)

    def _turned(self, text: str, heading: str, *, several: bool) -> str:
        """The question as said to the contact; empty where `text` is none that a letter asks. `several`: to them and those they work with."""
        lead = self.leads.match(text)
        rest = text[lead.end() if lead else 0 :].strip()
        if not rest.endswith(_MARK) or _MARK in rest[:-1].rstrip(_MARK) or self.nouns.speaks_of_sender(rest):
            return ""
        rest = rest.rstrip(f"{_MARK}! ")
        match = self.asked.fullmatch(rest)
        if match and (several or match["who"].lower() not in self.several):
            verb = self.verbs.get(match["verb"].lower(), match["verb"].lower())
            begins, ends = (self.persons.turned(match[part] or "") for part in ("begins", "rest"))
            short = not begins and len(rest.split()) < _LEAST_OF_YES_OR_NO
            found = None if begins is None or ends is None or short else f"{begins}{verb} {self.persons.name}{ends}"
        else:
            open_ = (lead or self.headings.found_in(heading)) and self.announced.match(rest)
            found = self.persons.turned(rest) if open_ else None
        return f"{found[0].upper()}{found[1:]}{_MARK}" if found and self._reads(found) else ""

    def _reads(self, text: str) -> bool:
        words = [word.lower() for word in re.findall(r"[\w'-]+", text)]
        telling = (word for word in words[2:] if len(word) >= _LONG and word not in self.nouns.small | self.nouns.empty)
        whole = self.finish.reads(text) and PERSON not in text and self.nouns.written_out(text)
        return whole and _FEWEST <= len(words) <= _MOST and any(telling)

    def _is_spoilt(self, told: str, brief: Brief, field: str) -> bool:
        unfit = self.unfit.found_in(told) or self.persons.mentions_other(told)
        return unfit or self.doubts.spoil(told, brief, field, to_come=True)


def make_wondering(words: Table, sentences: SentenceReader) -> Wondering:
    """From the language's `wondering`, if it has that."""
    persons = sentences.slots.persons
    table = words.get("wondering", {})
    subjects = "|".join([*map(re.escape, persons.subjects), PERSON, *listed(table, "several")])
    verbs = dict(table.get("verbs", {}))
    known = any_of(map(re.escape, [*verbs, *listed(table, "same")]))
    questions = any_of(listed(table, "questions"))
    return Wondering(
        persons=persons,
        nouns=sentences.slots.nouns,
        doubts=sentences.doubts,
        finish=sentences.finish,
        group=make_group("wondering", table) if table else None,
        leads=pattern_in(table, "leads"),
        headings=make_phrases(table.get("headings", ())),
        asked=compile_later(
            rf"(?P<begins>(?:(?:{questions}) (?:(?!(?:{known})\b)[\w'-]+ ){{0,3}})?)(?P<verb>{known}) (?P<who>{subjects})(?P<rest> .+)",
            re.IGNORECASE,
        ),
        announced=compile_later(rf"(?:{questions}|{known})\b", re.IGNORECASE),
        verbs=verbs,
        several=listed_set(table, "several"),
        bodies=make_phrases(table.get("bodies", ())),
        unfit=make_phrases(table.get("unfit", ())),
    )
