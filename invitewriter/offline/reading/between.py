"""Reads what a plain clause does between the two, whatever its verb: what one is to do for the other, and what both look forward to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.clause import OWN_PART, Who
from invitewriter.offline.grammar.fields import BARE, PRESENT, Fields
from invitewriter.offline.grammar.given import make_given
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.telling import Telling
from invitewriter.offline.reading.between_entry import BetweenEntry, make_between_entry
from invitewriter.offline.reading.between_parts import Parts
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts, is_over
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.jotted import UNSURE, Jotted, make_jotted
from invitewriter.offline.reading.jotting import Jotting
from invitewriter.offline.reading.remarks import Remarks, make_remarks
from invitewriter.offline.reading.retelling import Retelling, make_retelling
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Phrases, Table, listed, listed_set, make_phrases, pattern_in

_MOST = 20  # words of a sentence
_UNKIND = "critical"
_LATER = "later"
"""The part that says that it is still to come, counted from the day of the notes."""
_SOON = 6  # days


@value
class Between:
    """What a language needs to read them; one without between.toml reads none."""

    retelling: Retelling
    doubts: Doubts
    telling: Telling
    handing: frozenset[str]
    """Verbs of giving, beside which stands what is given."""
    serving: frozenset[str]
    """Verbs of what one does for another: whoever is to do it owes it, even where it cannot be told what it is."""
    reporting: frozenset[str]
    """Those of getting in touch, by which nothing is received: "melden"."""
    direct: frozenset[str]
    """Pronouns for whom something is done to, not for."""
    reproof: re.Pattern[str]
    """Finds behind the comma what somebody is to be told, which may be anything: "dass der Preis ..."."""
    delicate: frozenset[str]
    """Words for what is of the body, or money."""
    entries: tuple[BetweenEntry, ...]
    parts: Parts
    loose: Phrases
    """Words that refer to something else."""
    depriving: tuple[str, ...]
    """How verbs begin that take or spoil something."""
    jotted: Jotted
    remarks: Remarks
    times: re.Pattern[str]
    """Finds times that only count from the day of the notes."""
    later: re.Pattern[str]
    """Finds times that are still to come."""
    asked: re.Pattern[str]
    """Finds a heading that is a question to the contact: below it stand their answers."""
    promised: re.Pattern[str]
    """Finds what only says that something was promised."""
    harmless: re.Pattern[str]
    """Finds what sounds unsure and is not."""
    known: re.Pattern[str]
    """Finds the sender's own people."""

    def readings(self, scrap: Scrap, brief: Brief, field: str) -> Iterator[Reading]:
        """The one thing that the line surely does; nothing private, doubtful, unkind or over."""
        text, fields = self._parted(scrap.jotting)
        plain = self.remarks.without(text, fields) if fields and not self._lacks_object(fields) else None
        found = fields and self._told(text, fields, scrap, brief, field)
        found = found or (plain and self._told(*plain, scrap, brief, field))
        yield from [found] if found else []

    def _told(self, text: str, fields: Fields, scrap: Scrap, brief: Brief, field: str) -> Reading | None:
        """What the clause does, as a letter tells it; None where that is nothing."""
        answers = fields.form == BARE and self.asked.search(scrap.fact.heading)  # what the contact said is to be done
        nothing = answers or self.telling.gives_nothing(fields, self.handing)
        if nothing or self._is_spoilt(text, fields, brief, field) or self._goes_on_with_another(fields):
            return None
        entry, who = self._entry(fields, scrap.jotting)
        if entry and _LATER in entry.parts and brief.met_on and (brief.today - brief.met_on).days > _SOON:
            return None  # by now "next week" may be over
        if entry and entry.group.kind is Kind.PLAN and who is Who.CONTACT and fields.more:
            fields = replace(fields, more=(), tail="")  # "kommt im Mai zu mir und hilft beim Schnitt": that they come
        written, handed = scrap.jotting.written_out, fields.base in self.handing
        slots = self.retelling.slots(fields, who, written_out=written, handed=handed)
        if not entry or not slots or not self._keeps_lead(slots, entry):
            return None
        slots["rest"] = " ".join(entry.drops.sub("", slots["rest"]).split())
        if fields.form == BARE and (by := scrap.jotting.by) and not is_over(by, brief):
            slots["rest"] = self.retelling.timed(slots["rest"], by)
        return Reading(group=entry.group, fact=scrap.fact.id, slots=slots, text=text)

    def _keeps_lead(self, slots: dict[str, str], entry: BetweenEntry) -> bool:
        """Whether what something depends on is told with it, though the notes begin with it: "if I come to Leer, I may stay with her"."""
        lead, told = slots["lead"], " ".join(entry.group.frames.values())
        if lead and "{clause}" not in told and not slots["tail"]:
            slots["tail"] = lead[0].lower() + lead[1:]
            return "{tail}" in told
        return not lead or "{clause}" in told

    def _lacks_object(self, fields: Fields) -> bool:
        """Whether what is done only stands in a clause behind it: "stellt mir zusammen, was fehlt"."""
        asked = fields.tail.partition(" ")[0].lower() in self.retelling.addressing.nouns.questions
        return asked and not self.telling.has_object(fields.inner)

    def owes(self, jotting: Jotting) -> bool:
        """Whether it surely is the sender's to do something for the contact, whether or not it can be told what."""
        text, fields = self._parted(jotting)
        text = self.harmless.sub(" ", text.replace(UNSURE, " "))
        if (
            not fields
            or fields.base not in self.serving
            or self.doubts.of_sentence(text)
            or self.doubts.of_stretch(text)
        ):
            return False
        entry, _ = self._entry(fields, jotting)
        parts = self.parts.of(replace(fields, more=(), tail=""), given=jotting.who is Who.PROMISE)
        received = not parts.isdisjoint({"to_contact", "promised"}) or fields.base in self.reporting
        received = received and self.direct.isdisjoint(fields.words)
        reproves = self.reproof.match(fields.tail) is not None
        return entry is not None and entry.group.kind is Kind.PROMISE and received and not reproves

    def _parted(self, jotting: Jotting) -> tuple[str, Fields | None]:
        """The line as a plain sentence, and its fields; None where it is none that is sure."""
        text = self.retelling.begun(" ".join(self.times.sub(" ", jotting.text).split()))
        text = self.promised.sub("", self.jotted.said(text, marked=jotting.who in OWN_PART))
        text = self.retelling.addressing.owned(text)
        fields = self._fields(text, jotting)
        done_by_it = fields and jotting.who is Who.ELIDED and self.retelling.fielding.may_be_done_by_it(fields)
        return text, None if done_by_it else fields

    def _entry(self, fields: Fields, jotting: Jotting) -> tuple[BetweenEntry | None, Who]:
        """What a clause does, and who does it."""
        given = self.promised.search(jotting.text) is not None or jotting.who is Who.PROMISE
        goes_on = fields.who is Who.CONTACT and fields.form == PRESENT  # "steckt das Glas ein und gibt mir das Tuch"
        parts = self.parts.of(replace(fields, more=()) if goes_on else fields, given=given)
        parts |= {_LATER} if self.later.search(jotting.text) else set()
        who = self.parts.who(fields, parts)
        entries = self.entries if not fields.base.startswith(self.depriving) else ()
        able = (entry for entry in entries if self.retelling.first_verb(fields) not in entry.never)
        return next((entry for entry in able if entry.fits(who, fields, parts)), None), who

    def _fields(self, text: str, jotting: Jotting) -> Fields | None:
        """The fields of a line that is no longer than plain ones are; its verb may stand last behind "I said that"."""
        if len(text.split()) > _MOST:
            return None
        said = self.retelling.fielding.told_last(text) if jotting.who is Who.PROMISE else None
        found = said or self.retelling.fielding.parted(text)
        # "Anna, eine Kollegin, hat erfahren": another verb is the one that counts
        helped = found and found.form == BARE and found.words & self.retelling.fielding.agreeing.auxiliaries
        return None if helped else found

    def _is_spoilt(self, text: str, fields: Fields, brief: Brief, field: str) -> bool:
        """Whether it is in doubt, unkind, private, over, about others, or leans on what stands elsewhere."""
        if UNSURE in text:
            return True
        days = self.retelling.addressing.nouns.calendar | self.retelling.parts["feasts"]
        text = " ".join(word for word in text.split() if word.lower().strip(",") not in days or is_over(word, brief))
        sure = self.harmless.sub(" ", text)
        # What somebody is to be asked, or to find out, may be as unsure as it likes.
        lead, tail = fields.lead and f"{self.harmless.sub(' ', fields.lead)}, ", fields.tail
        main = sure.removeprefix(lead).partition(", ")[0] if self._is_clause(tail) or lead else sure
        if (
            self.loose.found_in(main)
            or self.doubts.of_stretch(sure if lead else main)
            or self.doubts.of_stretch(tail) == _UNKIND
            or self.retelling.addressing.persons.mentions_other(self.known.sub("", text))
        ):
            return True
        if not (self.delicate - {fields.finite}).isdisjoint(text.lower().split()):  # "stelle ihn vor" is no job
            return True
        return bool(self.doubts.of_sentence(text)) or self.doubts.spoil(sure, brief, field, to_come=True)

    def _goes_on_with_another(self, fields: Fields) -> bool:
        """Whether a pronoun behind "und" and a verb may mean somebody who stands before it: "frage die Leitung und nenne ihr ..."."""
        first = replace(fields, more=(), tail="")
        persons = self.retelling.addressing.persons
        named = {PERSON, PERSONS, *persons.objects, *persons.possessives}
        if named.isdisjoint(word.lower() for word in fields.more):
            return False
        return self.parts.of(first, given=False).isdisjoint({"to_contact", "of_contact"})

    def _is_clause(self, tail: str) -> bool:
        """Whether what stands behind the comma is a clause, and no remark on what stands before."""
        subordinate = self.retelling.addressing.subordinate
        return tail.partition(" ")[0].lower() in subordinate.opening | subordinate.conditions


def make_between(table: Table, words: Table, clauses: Table, sentences: SentenceReader) -> Between | None:
    """From between.toml, words.toml, and mainclauses.toml, which tells what nobody likes to have done; None for a language without it."""
    retelling = make_retelling(table, sentences) if table else None
    if retelling is None or sentences.telling is None:
        return None
    sets = {name: listed_set(table["verbs"], name) for name in table["verbs"]}
    sets["unwelcome"] = listed_set(clauses["acts"], "unwelcome")
    said = table["words"]
    return Between(
        retelling=retelling,
        doubts=sentences.doubts,
        telling=sentences.telling,
        handing=listed_set(clauses["acts"], "handing"),
        serving=sets["serving"],
        reporting=sets["reporting"],
        direct=retelling.addressing.direct,
        reproof=pattern_in(said, "reproof"),
        delicate=sentences.telling.delicate,
        entries=tuple(make_between_entry(entry, sets) for entry in table["act"]),
        parts=Parts(retelling=retelling, giving=listed_set(said, "giving")),
        loose=make_phrases(said["loose"]),
        depriving=listed(table["verbs"], "depriving"),
        jotted=make_jotted(words, said, make_given(words, sentences.slots.nouns)),
        remarks=make_remarks(said),
        times=pattern_in(said, "times"),
        later=pattern_in(said, "later"),
        asked=pattern_in(said, "asked"),
        promised=pattern_in(said, "promised"),
        harmless=pattern_in(said, "harmless"),
        known=pattern_in(said, "known"),
    )
