"""Reads a plain main clause that no pattern takes: what the two did, what the contact did for the sender, what they do, lack or want to know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import PASSIVE
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.finding_out import as_clause
from invitewriter.offline.reading.framed import Framed, make_framed
from invitewriter.offline.reading.group import UNTOLD, Group, Kind, make_group
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.speech_acts import (
    ALIKE,
    ALIKE_THING,
    COMMON,
    FOND,
    MOMENT,
    NEED,
    NEED_THING,
    PLEASED,
    PRAISED,
    SCENE,
    THANKS,
    SpeechActs,
    make_speech_acts,
)
from invitewriter.offline.reading.tails import Tails, make_tails
from invitewriter.offline.tables import Table, listed_set
from invitewriter.text.patterns import compile_later

_PLAIN = frozenset({Kind.WORK, Kind.TOPIC})
_GENERAL = 9
"""The rank of readings that tell only what somebody does."""
_NEEDS = frozenset({NEED, NEED_THING})
_ALIKE = frozenset({COMMON, ALIKE, ALIKE_THING})
_SHARED = frozenset({MOMENT, SCENE, THANKS, FOND, PRAISED})
"""What a letter tells beside what somebody does."""
_ENOUGH = 6
"""Words of what is in common without a noun: "wie ich erst spät schwimmen gelernt hast"."""
_CLAUSE_ENDS = compile_later(r"[,;:] ")
Told = tuple[str, dict[str, str]]
"""The group that tells something, and the slots for it."""


@value
class Plainly:
    """What a language needs to read such clauses."""

    sentences: SentenceReader
    acts: SpeechActs
    framed: Framed
    groups: dict[str, Group]
    leads: tuple[re.Pattern[str], ...]
    """What leads to a question that the contact has."""
    personal: frozenset[str]
    """Words of a question about the sender's own life."""
    measures: re.Pattern[str]
    """Finds what says that a number is not exact."""
    when: re.Pattern[str]
    """Finds when something was, counted from the day of the notes."""
    tails: Tails

    def readings(self, found: Sequence[Reading], scrap: Scrap, brief: Brief, field: str) -> list[Reading]:
        """What was `found`, or what the sentence says as a plain clause where that is more."""
        jotting = scrap.jotting
        if jotting.who is not Who.ELIDED or jotting.asked or jotting.quote:
            return list(found)
        untold = [reading for reading in found if reading.kind in UNTOLD]
        promised = any(reading.kind is Kind.PROMISE for reading in found)
        if not promised and (framed := self.framed.reading(jotting, scrap.fact.id, brief, field)):
            return [*untold, framed]
        once = self._is_once(jotting.text)
        told = [reading for reading in found if reading.kind not in UNTOLD and not self._is_unfit(reading)]
        told = [reading for reading in told if not once or not reading.is_of_habit]
        if len(told) + len(untold) < len(found):
            return [*untold, *told]
        if fuller := self._with_clause(scrap, told, brief, field):
            return [*untold, *fuller]
        said = self._read(jotting.with_reason(self.tails.subordinates), told, brief, field)
        said = said or self._read(jotting.text, told, brief, field)
        first = self._reading(jotting.text, said, scrap, brief)
        after = [] if any(reading.kind not in _PLAIN for reading in told) else self._second(scrap, brief, field)
        return [*untold, *first, *after] if first else [*found, *after]

    def _reading(self, text: str, told: Told | None, scrap: Scrap, brief: Brief) -> list[Reading]:
        """The reading of what is `told`; none where it is not for a letter after such a meeting."""
        name, slots = told or ("", {})
        group = self.groups.get(name)
        fits = group is not None and brief.how in group.how
        return [Reading(group=group, fact=scrap.fact.id, slots=slots, text=text)] if group and fits else []

    def _with_clause(self, scrap: Scrap, told: Sequence[Reading], brief: Brief, field: str) -> list[Reading]:
        """What was shared, with a clause that other readings leave out: "zeigte mir die Glocke, nachdem alle gegangen waren"."""
        whole = scrap.jotting.with_reason(self.tails.subordinates - self.tails.reasons)
        if whole == scrap.jotting.text or any(reading.kind not in {Kind.OFFER, Kind.MOMENT} for reading in told):
            return []
        found = self._told(whole, brief, field)
        return self._reading(whole, found, scrap, brief) if found and found[0] in _SHARED and found[1]["tail"] else []

    def _second(self, scrap: Scrap, brief: Brief, field: str) -> list[Reading]:
        """What the two shared, of a second clause with the subject of the first: "malt Schilder und hat mir eins geschenkt"."""
        fields = self.acts.last.fielding.parted(scrap.jotting.text)
        if fields is None or not fields.more or fields.lead:
            return []
        clause = " ".join(filter(None, [fields.subject, *fields.more[1:]]))
        text = f"{clause}, {fields.tail}" if fields.tail else clause
        told = self._told(text, brief, field)
        return self._reading(text, told, scrap, brief) if told and told[0] in _SHARED else []

    def is_nobodys(self, text: str) -> bool:
        """Whether it tells of something that nobody is thanked for or reminded of, or of what a thing did: no act between the two."""
        fields = self.acts.last.fielding.parted(_CLAUSE_ENDS.split(text, maxsplit=1)[0])
        if fields is None or fields.who is Who.NOUN:
            return fields is not None and fields.form != PASSIVE and self.acts.is_past(fields)
        return fields.who in {Who.CONTACT, Who.BOTH} and self.acts.is_unkind(fields)

    def _read(self, text: str, told: Sequence[Reading], brief: Brief, field: str) -> Told | None:
        """What the sentence says; None where what was `told` of it says more."""
        moments = bool(told) and all(reading.kind is Kind.MOMENT for reading in told)
        if not moments and any(reading.group.rank < _GENERAL or reading.kind not in _PLAIN for reading in told):
            return None
        text = self.measures.sub("", text)
        found = self._question(text, field) or self._told(text, brief, field)
        if found and moments:
            return found if found[0] == MOMENT and _is_richer(found, told) else None
        return found if found and (not told or found[0] in _NEEDS | _ALIKE) else None

    def _is_unfit(self, reading: Reading) -> bool:
        """Whether what was read of a clause is no matter for a letter: what nobody is reminded to lack, or how somebody does things."""
        if reading.kind in {Kind.NEED, Kind.PROMISE}:
            return reading.kind is Kind.NEED and self.acts.needing.is_unfit(reading.slots.get("wanted", "").split())
        fields = self.acts.last.fielding.parted(_CLAUSE_ENDS.split(reading.text, maxsplit=1)[0])
        general = reading.group.rank >= _GENERAL
        return bool(fields and fields.who is Who.CONTACT and self.acts.is_unkind(fields, always=general))

    def _is_once(self, text: str) -> bool:
        """Whether the sentence tells of what is offered or to come, which nobody is asked about as their work."""
        fields = self.acts.last.fielding.parted(_CLAUSE_ENDS.split(text, maxsplit=1)[0])
        return self.tails.once.search(text) is not None and not (fields and self.acts.is_past(fields))

    def _question(self, text: str, field: str) -> Told | None:
        """What the contact wants to know."""
        lead, _, question = text.partition(", ")
        return self._asked(question, field) if question and any(each.search(lead) for each in self.leads) else None

    def _asked(self, question: str, field: str) -> Told | None:
        """A question whose verb stands last."""
        told = as_clause(question, self.sentences)
        if not told or self.sentences.doubts.of_quotation(question, field):
            return None
        own = self.sentences.slots.nouns.speaks_of_sender(question)
        personal = own and not self.personal.isdisjoint(question.lower().split())
        return None if personal else ("asked" if own else "wondering", {"question": told})

    def _told(self, text: str, brief: Brief, field: str) -> Told | None:
        """What the clause before the first comma says, with the one behind it where that belongs to it."""
        first, _, behind = text.partition(", ")
        if self._is_over(first):
            first = self.when.sub("", first, count=1)
        fields = self.acts.of_sender(self.acts.last.fielding.parted(first))
        behind = "" if fields and fields.more else behind  # it belongs to the clause that follows
        name = self.acts.of(replace(fields, tail=behind)) if fields else ""
        if not fields or not name or self._is_spoilt(name, first, behind, brief, field):
            return None
        if name == PLEASED:
            sentence = self.acts.sentence(fields)
            return (name, {"sentence": sentence}) if sentence else None
        whole, tail = self.acts.last.said(fields), self.tails.tail(behind)
        lacks = (behind and not tail and self.tails.is_needed(behind, fields)) or self.acts.telling.lacks_article(
            fields
        )
        if whole is None or lacks or self._is_of_someone(name, fields.inner):
            return None
        bare = not tail and not any(word[0].isupper() for word in fields.inner)
        enough = name in _ALIKE and len(whole.split()) >= _ENOUGH
        if bare and not enough and name != NEED_THING:
            return None
        telling, words = self.acts.telling, list(fields.inner)
        noun = telling.surroundings.noun_of(words) if telling.has_object(words) else ""
        return name, {"whole": whole, "whole_noun": noun, "tail": tail}

    def _is_of_someone(self, name: str, words: Sequence[str]) -> bool:
        """Whether it tells of some person: of those who are lacking, only where they are known: "sucht zum Herbst einen Lehrling"."""
        slots = self.sentences.slots
        known = slots.nouns.definites | slots.persons.possessives.keys()
        sought = slots.nouns.determiners - known if name == NEED else frozenset()
        told = [
            word for at, word in enumerate(words) if sought.isdisjoint(w.lower() for w in words[max(at - 2, 0) : at])
        ]
        return bool(told) and slots.fitting.tells_of_someone(" ".join(told))

    def _is_over(self, text: str) -> bool:
        """Whether it tells of what was done at a time counted from the day of the notes: a letter leaves that out."""
        fields = self.acts.last.fielding.parted(self.when.sub("", text, count=1)) if self.when.search(text) else None
        return fields is not None and self.acts.is_past(fields)

    def _is_spoilt(self, name: str, first: str, behind: str, brief: Brief, field: str) -> bool:
        """Whether it is in doubt, unkind, private or out of date."""
        doubts = self.sentences.doubts
        looked = self.acts.needing.forgiven.sub(" ", first) if name in _NEEDS else first
        doubted, said = doubts.of_stretch(looked), doubts.of_clause(first)
        fits = (doubted, name) == ("passing", MOMENT) or (doubted == "denial" and name in _ALIKE)
        forgiven = said == "idiom" or (said == "opinion" and name == PLEASED)
        if (doubted and not fits) or (said and not forgiven):
            return True
        private = doubts.of_life(f"{looked}, {behind}", field)
        behind_spoilt = bool(behind) and doubts.of_stretch(behind) in {"hedge", "critical"}
        pushes = doubts.pitches(first, own=True)
        return behind_spoilt or bool(private) or pushes or doubts.out_of_date(first, brief, to_come=False)


def _is_richer(found: Told, told: Sequence[Reading]) -> bool:
    """Whether what was found names more than what is told of the same line."""
    said = " ".join(sentence for reading in told for frame in reading.group.frames if (sentence := reading.tell(frame)))
    names = {word for word in f"{found[1]['whole']} {found[1]['tail']}".split() if word[0].isupper()}
    return not names.issubset(said.replace(",", " ").replace(".", " ").split())


def make_plainly(table: Table, sentences: SentenceReader) -> Plainly | None:
    """From mainclauses.toml; None for a language without it."""
    telling = sentences.telling
    if not table or telling is None:
        return None
    needs = table["needs"]

    def lead(written: str) -> re.Pattern[str]:
        return compile_later(written.replace("{whom}", needs["whom"]).replace("{who}", needs["who"]), re.IGNORECASE)

    tails = make_tails(table["tails"], telling)
    acts = make_speech_acts(table, telling)
    return Plainly(
        sentences=sentences,
        acts=acts,
        framed=make_framed(table["framed"], sentences, acts, tails),
        groups={name: make_group(f"plain-{name}", entry) for name, entry in table["tell"].items()},
        leads=tuple(map(lead, needs["leads"])),
        personal=listed_set(needs, "personal"),
        measures=compile_later(rf"\b{table['tails']['measures']}", re.IGNORECASE),
        when=compile_later(rf"\b{table['tails']['when']}\b ?", re.IGNORECASE),
        tails=tails,
    )
