"""Reads any clause about the contact, and what they said, by its grammar alone; used where the patterns of readings.toml find nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.inflection import Verb, make_inflection
from invitewriter.offline.grammar.parts import head_of
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.wide import WideVerbs, make_wide_verbs
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.cutting import Cutting, make_cutting
from invitewriter.offline.reading.deeds import Deeds, Told, make_deeds, with_around
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.independence import Independence, make_independence
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import NOTHING, Table, listed, listed_set, pattern_in, spaced_set
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import compile_later

_NAMES = {"past": "once", "progressive": "doing"}
"""How a clause is told, by the form of its verb; any other "does", or "alone" without an object."""
_LATEST = 3
"""Words within which it is told what somebody does."""
_BARE = 2
"""Words of a clause that only says what somebody is doing."""
Begun = tuple[bool, bool, bool]
"""Whether a clause has no subject, whether another stands before it, and whether the contact is reported to have said it."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


@value
class Clauses:
    """What a language needs to read any clause; one without clauses.toml reads none."""

    cutting: Cutting
    doubts: Doubts
    verbs: WideVerbs
    independence: Independence
    groups: dict[str, Group]
    untold: frozenset[str]
    """Plain forms of verbs of which nobody is told."""
    nouns_too: frozenset[str]
    """Plain forms of those whose form after "she" is as often a plural."""
    reports: tuple[tuple[str, ...], ...]
    """Words that lead to what somebody said; the longest first."""
    accordings: frozenset[str]
    """Phrases that do so before a comma: "according to her, ..."."""
    lasting: frozenset[str]
    """Verbs of a life's course, whose past is not about the meeting; some with the word behind them."""
    general: frozenset[str]
    """Words that say that a clause of the past is not about the meeting."""
    adverbs: frozenset[str]
    kept: frozenset[str]
    """Adverbs that a letter repeats."""
    being: frozenset[str]
    """What makes the progressive."""
    used: str
    """What stands before what somebody does no more."""
    be: str
    alone: frozenset[str]
    """Verbs that say something without an object."""
    busy: frozenset[str]
    """Plain forms of verbs that tell what somebody does for a living, if only of things of a kind."""
    own_words: re.Pattern[str]
    """Finds that what was noted before is what the contact said: "her words"."""
    deeds: Deeds
    general_denials: re.Pattern[str]
    """Finds a denial that only says which things are meant, or that is true of all of a kind."""

    def readings(self, scraps: Sequence[Scrap], brief: Brief, field: str) -> list[Reading]:
        """At most one for each fact, the surest."""
        found: list[Reading] = []
        for scrap, earlier, later in with_around(scraps) if self.groups else ():
            if scrap.jotting.who is Who.ELIDED:
                around = earlier, bool(self.own_words.match(later))
                told = sorted(self._of_scrap(scrap, around, brief, field), key=lambda reading: reading.group.rank)
                found += told[:1]
        return found

    def _of_scrap(self, scrap: Scrap, around: tuple[str, bool], brief: Brief, field: str) -> Iterator[Reading]:
        """`around`: what the notes say before it, and whether they tell behind it that those are the contact's words."""
        theirs, others, (earlier, said) = True, False, around
        for number, clause in enumerate(self.cutting.clauses(scrap.jotting.text)):
            if clause.lower() in self.accordings:
                said = True
                continue
            subject, words = self.cutting.subject(clause)
            elided = not subject
            for form in self.cutting.forms(clause):
                named, heard = self.cutting.subject(form)
                about = named == PERSON or (not others and (theirs or bool(named)))
                read = self._told(heard, scrap, (not named, number > 0, False), said=said) if about and heard else None
                if not read and not others:
                    read = self.deeds.done_together(form, earlier, written_out=scrap.jotting.written_out)
                group = self.groups.get(read[0]) if read else None
                if read and group and brief.how in group.how and not self._is_spoilt(clause, read[1], brief, field):
                    yield Reading(group=group, fact=scrap.fact.id, slots=read[1], text=form)
                    break
            said = False
            theirs = not elided or (theirs and self.cutting.goes_on(words))
            others = others or self.independence.persons.mentions_other(clause)

    def _told(self, words: list[str], scrap: Scrap, begun: Begun, *, said: bool) -> Told | None:
        """`said`: the notes tell beside it that it is the contact who says so."""
        return self._said(words, scrap) if said else self._read(words, scrap, begun)

    def _read(self, words: list[str], scrap: Scrap, begun: Begun) -> Told | None:
        """What a clause says."""
        if (said := self._reported(words)) is not None:
            return self._said(said, scrap)
        text = " ".join(words)
        if self.used and text.lower().startswith(f"{self.used} "):
            return self._done(text[len(self.used) :].split(), scrap)
        while len(words) > 1 and words[0].lower() in self.adverbs:
            words = words[1:]
        if done := self.deeds.has_done(words, written_out=scrap.jotting.written_out):
            return done
        if begun[:2] != (True, True) and words[0].lower() in self.being and len(words) > _BARE:
            verb = self.verbs.ing(words[1].lower())
            return self._finite(verb, "progressive", words[2:], scrap) if verb else None
        return self._simple(words, text, scrap, begun)

    def _simple(self, words: list[str], text: str, scrap: Scrap, begun: Begun) -> Told | None:
        """What a clause says that begins with its verb, in the present, or in a past that is long over."""
        elided, later, reported = begun
        first = words[0] if elided and later else words[0].lower()
        if verb := self.verbs.third(first) or (None if elided else self._guessed(first, words[1:])):
            sure = not elided or self._is_surely_verb(verb, words, later=later)
            return self._finite(verb, "present", words[1:], scrap) if sure else None
        past = self.verbs.past(first)
        lasting = past and not self.lasting.isdisjoint({past.base, "_".join([past.base, *words[1:2]])})
        moment = past is None or (past.base in self.deeds.passing and not self.deeds.elsewhen.search(text))
        long_ago = lasting or (not elided and not moment and self._is_long_ago(text))
        told = self._finite(past, "past", words[1:], scrap) if past and long_ago else None
        adverb = text.partition(" ")[0].lower()
        if not told and (not elided or self.deeds.involves_sender(words)):
            told = self.deeds.did(words, written_out=scrap.jotting.written_out, said=reported)
        if told and adverb in self.kept:
            told[1]["you_do"] = f"{adverb} {told[1]['you_do']}"
        return told

    def _guessed(self, first: str, rest: list[str]) -> Verb | None:
        """A verb that is not known, where an object can follow it: "Anna sales director" tells what she is."""
        nouns, word = self.independence.nouns, rest[0].lower() if rest else ""
        led = nouns.determiners | nouns.prepositions | nouns.recurring | self.independence.persons.possessives.keys()
        return self.verbs.guessed(first) if word in led or nouns.is_plural(word) or nouns.is_mass(word) else None

    def _is_surely_verb(self, verb: Verb, words: list[str], *, later: bool) -> bool:
        """Whether the first word is no plural: "prints on linen", "visits to Rome"."""
        after, nouns = words[1].lower() if len(words) > 1 else "", self.independence.nouns
        if not after:
            return not later and verb.base in self.alone - self.nouns_too
        if after in nouns.relatives - nouns.questions:
            return False
        return after not in nouns.prepositions or (verb.base not in self.nouns_too and not later)

    def _is_long_ago(self, text: str) -> bool:
        if not self.general.isdisjoint(text.lower().split()) or _YEAR.search(text):
            return True
        return any(word.lower() in places() for word in text.split() if word[0].isupper())

    def _done(self, words: list[str], scrap: Scrap) -> Told | None:
        """What somebody did for long and does no more, or was."""
        verb = self.verbs.base(words[0].lower()) if words else None
        if verb is None or (verb.base in self.untold and verb.base != self.be):
            return None
        told = self._finite(verb, "present", words[1:], scrap, free=True)
        return ("used", told[1]) if told else None

    def _finite(self, verb: Verb, form: str, words: list[str], scrap: Scrap, *, free: bool = False) -> Told | None:
        if verb.base in self.untold and not free and not (verb.base in self.busy and self._is_work(words)):
            return None
        told = self.independence.completes(" ".join(words), written_out=scrap.jotting.written_out)
        if not told and (words or verb.base not in self.alone):
            return None
        slots = self.verbs.verbs.slots(verb, form, {"rest": told, "main": told, "head": told, "core": told})
        if verb.base in self.busy:
            slots.pop("doing", None)  # "Doing timber connections" is a subject of nothing
        slots |= {"thing": told, "thing_head": head_of(self.independence.nouns, told)} if told else {}
        return _NAMES.get(form, "does" if told else "alone"), slots

    def _is_work(self, words: list[str]) -> bool:
        """Whether somebody does things of a kind: "does timber connections", and not "does her best" or "does look tired"."""
        first = words[0].lower() if words else ""
        known = self.verbs.base(first)
        kind = any(self.independence.nouns.is_plural(word.lower()) for word in words[:_LATEST])
        return kind and first not in self.independence.nouns.small and (known is None or known.base in self.nouns_too)

    def _reported(self, words: list[str]) -> list[str] | None:
        """The words behind those that lead to what somebody said ("says that ..."); None where none do."""
        lowered = tuple(word.lower() for word in words)
        start = 1 if lowered[:1] and lowered[0] in self.adverbs else 0
        lead = next((lead for lead in self.reports if lowered[start : start + len(lead)] == lead), None)
        return words[start + len(lead) :] if lead else None

    def _said(self, words: list[str], scrap: Scrap) -> Told | None:
        inner = " ".join(words)
        subject, rest = self.cutting.subject(inner)
        if subject and rest:
            return self._read(rest, scrap, (False, True, True)) if self._reported(rest) is None else None
        statement = self.independence.states(inner)
        return ("said", {"statement": statement}) if statement else None

    def _is_spoilt(self, clause: str, slots: dict[str, str], brief: Brief, field: str) -> bool:
        """Whether it is doubted, denied, private, unkind, pushing or over; what leads to a saying is no doubt."""
        told, doubts = slots.get("statement") or slots.get("do", ""), self.doubts
        doubted = doubts.of_stretch(self.general_denials.sub("", told))
        spoilt = doubts.of_sentence(clause) or doubted or doubts.of_clause(told) or doubts.of_life(told, field)
        return bool(spoilt) or doubts.pitches(told, own=True) or doubts.out_of_date(clause, brief, to_come=False)


def make_clauses(table: Table, forms: Table, sentences: SentenceReader) -> Clauses:
    """From clauses.toml, with verbs.toml; without it, no clause is read so."""
    slots = sentences.slots
    irregular = {**forms["irregular"], **table.get("irregular", {})}
    verbs = make_wide_verbs(slots.verbs, listed(table, "verbs"), make_inflection({**forms, "irregular": irregular}))
    reports = [tuple(lead.split("_")) for lead in listed(table, "reports")]
    led = [(*lead, word) for lead in reports for word in listed(table, "that")]
    untold = spaced_set(table, "untold")
    independence = make_independence(table, verbs, sentences)
    return Clauses(
        cutting=make_cutting(table, verbs, sentences),
        doubts=sentences.doubts,
        verbs=verbs,
        independence=independence,
        deeds=make_deeds(table, independence, untold),
        groups={name: make_group(f"clause-{name}", entry) for name, entry in table.get("tell", {}).items()},
        untold=untold,
        nouns_too=listed_set(table, "nouns_too"),
        reports=tuple(sorted([*reports, *led], key=lambda lead: -len(lead))),
        accordings=listed_set(table, "accordings"),
        lasting=listed_set(table, "lasting"),
        general=listed_set(table, "general"),
        adverbs=listed_set(table, "adverbs"),
        kept=listed_set(table, "kept"),
        being=listed_set(table, "being"),
        used=table.get("used", ""),
        be=table.get("be", ""),
        alone=frozenset(slots.verbs.sets.get("alone", ())),
        busy=listed_set(table, "busy"),
        own_words=pattern_in(table, "own_words"),
        general_denials=compile_later(table.get("denials", NOTHING)),
    )
