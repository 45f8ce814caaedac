"""Reads what the contact said, as the notes report it: "meint, Esche biege sich leichter", "laut ihm trocknet Lehm am besten im April"."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.telling import Telling
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.patterns import compile_later

REPORTED, RETOLD = "reported", "retold"
"""The forms of readings that take what somebody said of the world, and of themselves."""
_FEWEST, _MOST = 3, 16
_LATEST = 6


@value
class Reported:
    """What a language needs to read reported speech."""

    telling: Telling
    before: re.Pattern[str]
    """Finds at a start who says something, up to what is said."""
    after: re.Pattern[str]
    """Finds the same at an end."""
    by: re.Pattern[str]
    """Finds "according to her" at a start, behind which the verb comes first."""
    plainly: dict[str, str]
    """How the verbs by which something is only reported are said plainly."""
    finite: frozenset[str]
    """Verbs that stand second where something is only reported: "hätten"."""
    bodies: frozenset[str]
    """Words for institutions and people: a statement about one of these is not repeated in a letter."""
    that: str
    contact: frozenset[str]
    """Words for the contact as the one who does something."""
    generally: frozenset[str]
    """Words by which something is said of everybody, and that lean on nothing here."""

    def told(self, text: str) -> tuple[str, dict[str, str]] | None:
        """Which form of reading takes `text`, with its slots; None where it reports nothing, or not surely."""
        if match := self.by.match(text):
            return self._verb_first(text[match.end() :].split())
        before, after = self.before.match(text), self.after.search(text)
        said = text[before.end() :] if before else text[: after.start()] if after else ""
        who = next((found["who"] or "" for found in (before, after) if found), "").lower()
        plain = " ".join(
            self._as_facts(said.split()) if said else (self.plainly.get(word, word) for word in text.split())
        )
        if not said and plain == text:
            return None
        if found := self.telling.told(plain, written_out=False, said=bool(said)):
            spoken = self.contact & set(plain.lower().split())
            same = spoken and (not who or PERSON in {who, *spoken} or spoken == {who})
            return (RETOLD, found) if same else None
        clause = self.telling.slots.subordinate
        led = clause is not None and said.partition(" ")[0] in clause.opening  # other readings tell that
        return self._of_things(said.split(), begins=before is None) if said and not led else None

    def _as_facts(self, words: list[str]) -> list[str]:
        """The words, what is only reported of the contact ("sie leite") as it is."""
        told = [self.plainly.get(word, word) for word in words]
        at = next((at for at, word in enumerate(words) if word.lower() in self.contact), None)
        if at is not None:
            beside = [near for near in (at + 1, at - 1) if 0 <= near < len(words) and words[near] == told[near]]
            verbs = ((near, self._as_fact(words[near])) for near in beside)
            near, verb = next(((near, verb) for near, verb in verbs if verb), (at, told[at]))
            told[near] = verb
        return told

    def _as_fact(self, word: str) -> str:
        small = self.telling.surroundings.small
        return "" if word in small else self.telling.slots.verbs.as_fact(word)

    def _verb_first(self, words: list[str]) -> tuple[str, dict[str, str]] | None:
        """Form and slots of a clause whose verb comes first, behind a mention of who says it; None as in `told`."""
        if len(words) < _FEWEST or not self._is_finite(words[0]):
            return None
        verb, rest = words[0], words[1:]
        auxiliaries = self.telling.last.fielding.agreeing.auxiliaries
        if rest[-1] in self.telling.last.fielding.verbal.parts and verb not in auxiliaries:  # but "ist frei"
            verb, rest = rest[-1] + verb, rest[:-1]
        return self._told(rest, f"{self.that} {' '.join(rest)} {verb}")

    def _of_things(self, words: list[str], *, begins: bool) -> tuple[str, dict[str, str]] | None:
        """Form and slots of a clause about things, its verb second; None as in `told`."""
        places = range(1, min(len(words) - 1, _LATEST))
        finite = (at for at in places if self._is_finite(words[at]) or self._may_be_reported(words, at))
        at = next((at for at in finite if self.telling.surroundings.stands(words[:at])), 0)
        if not at:
            return None
        first = self.telling.surroundings.begun_small(words[:at]) if begins else words[0]
        rest = [*words[:at], *words[at + 1 :]]
        parts = rest[:-1] if rest[-1] in self.telling.last.fielding.verbal.parts else rest
        return self._told(parts, " ".join([first, *words[1:]])) if first else None

    def _told(self, around: list[str], clause: str) -> tuple[str, dict[str, str]] | None:
        """The slots of a clause that says by itself what is so: in it nobody is named, or only the contact by what is theirs."""
        telling, lowered = self.telling, set(self.telling.harmless.sub(" ", " ".join(around)).lower().split())
        persons = telling.slots.persons
        unclear = ((telling.loose - self.generally) | self.bodies) & lowered or lowered & (
            self.contact | (persons.objects.keys() - persons.possessives.keys() - {telling.last.reflexive})
        )
        calendar = telling.slots.nouns.calendar  # "ab Mai" is nobody's name
        named = " ".join(word for word in clause.split() if word.lower() not in calendar)
        if not _FEWEST <= len(clause.split()) <= _MOST or "," in clause or unclear or persons.mentions_other(named):
            return None
        turned = persons.turned(clause)
        if not turned or not telling.surroundings.is_whole(around, written_out=True):
            return None
        return REPORTED, {"said": turned, "rest": " ".join(around), "whole_noun": telling.surroundings.noun_of(around)}

    def _may_be_reported(self, words: list[str], at: int) -> bool:
        """Whether a verb that is in no list is only reported, by its form and place: no adjective before its noun."""
        return bool(self._as_fact(words[at])) and words[at + 1][0].islower()

    def _is_finite(self, word: str) -> bool:
        """Whether the word is a finite verb of one or of several, as it is or as it is only reported."""
        clause, verbs = self.telling.slots.subordinate, self.telling.slots.verbs
        if word in self.finite or (clause and word in clause.finite):
            return True
        if not word.islower() or word in self.telling.surroundings.small:
            return False
        if word in self.plainly or self.telling.surroundings.finites.of(word):
            return True
        # "biege" of "biegen", "speichere" of "speichern"
        plain_forms = (f"{word}n", f"{word[:-1]}n") if word.endswith("e") else (word,)
        return any(form in verbs.by_form for form in plain_forms)


def make_reported(words: Table, telling: Telling | None) -> Reported | None:
    """None for a language whose words have no table for it."""
    if telling is None or "reported" not in words:
        return None
    table = words["reported"]
    signs = listed(table, "verbs")
    verbs, who = "|".join(signs), rf"(?P<who>{'|'.join(words['subjects']['contact'])}|{PERSON})"
    return Reported(
        telling=telling,
        before=compile_later(
            rf"(?:{who}\s+)?(?:{verbs})(?:\s(?:{table['within']}))*\s?[,:]\s+", re.IGNORECASE, signs=signs
        ),
        after=compile_later(rf"\s?,\s(?:{verbs})\s{who}$", re.IGNORECASE, signs=signs),
        by=compile_later(table["by"].replace("{contact}", PERSON), re.IGNORECASE, signs=listed(table, "signs")),
        plainly=dict(table["plainly"]),
        finite=listed_set(table, "finite"),
        bodies=listed_set(table, "bodies"),
        that=table["that"],
        contact=frozenset([*words["subjects"]["contact"], PERSON]),
        generally=listed_set(table, "generally"),
    )
