"""Finds what the sender promised or means to do, as notes mark it: by a mark, a heading, "I said I would", or "T. Reed to send ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Sender, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.reading.clipped import Clipped, clipped_of
from invitewriter.offline.reading.deadline import Deadlines, make_deadlines
from invitewriter.offline.tables import (
    Phrases,
    Table,
    any_of,
    listed,
    listed_set,
    make_phrases,
    pattern_in,
    spelled_out,
)
from invitewriter.text.patterns import compile_later

_PLAINLY = ("plainly", "asked_plainly", "asking_plainly")


@value
class Promising:
    """A language's ways of promising."""

    plainly: Clipped
    """Promises told the other way round ("the plan is owed to her"), and what was asked or is to be asked, as the sender would put them."""
    pointed: Clipped
    """Lines in which an arrow parts what somebody gets from what is to be done with it: "Noten -> ihr kopieren"."""
    leads: re.Pattern[str]
    promised_within: re.Pattern[str]
    """Finds what stands before a promise of the sender's within a sentence."""
    begins: frozenset[str]
    """What such a promise begins with, in two words."""
    depending: frozenset[str]
    """Words with which a sentence begins that says first on what the rest depends."""
    leaning: frozenset[str]
    """Words behind which a mere space parts nothing."""
    plans: re.Pattern[str]
    headings: Phrases
    deadline: re.Pattern[str]
    """Finds by when at an end, where the letter does not say it: "next week"."""
    deadlines: Deadlines
    listed: re.Pattern[str]
    """Finds the comma before the last member of a list: ", and "."""
    will_do: tuple[str, ...]
    """What says in minutes that somebody is to do something ("to", "will"); last, how the sender says it: "I will"."""
    asks: re.Pattern[str]
    """Finds at a start what the sender is to ask or to find out, up to the question itself."""
    joins: frozenset[str]
    to_sender: re.Pattern[str]
    """Finds at a start that the sender is to get something: "send me ..."."""
    unfit: frozenset[str]
    """First words of what was told and not promised: "been to Lisbon"."""

    def as_sender(self, text: str, sender: Sender) -> str:
        """`text` with "T. Reed to send ...", as minutes tell it of the sender, as the sender would say it."""
        words = sender.name.split()
        if not words or not self.will_do or text[:1] != words[0][0]:
            return text
        initials = rf"{re.escape(words[0][0])}\.?(?: ?{re.escape(words[-1])}|{re.escape(words[-1][0])}\.?)"
        name = rf"(?:{re.escape(sender.name)}|{initials}|{re.escape(words[0])})"
        return re.sub(rf"^{name} (?:{'|'.join(self.will_do[:-1])}) (?=\w)", f"{self.will_do[-1]} ", text)

    def told_plainly(self, text: str, marked: str) -> str:
        """`text`, or, where it promises the other way round, `marked` as the sender would put it: there the contact's name is marked."""
        bare = marked.rstrip(" .!")
        plain = self.plainly.in_full(bare)
        return text if plain == bare else plain

    def parted(self, text: str) -> list[str]:
        """`text` cut where promises of the sender's begin within it: "I told her about the mill - I promised to send ..."."""
        lowered = text.lower()
        if lowered.partition(" ")[0] in self.depending:
            return [text]  # "If it rains, I'll ..." promises nothing by its second half
        found = self.promised_within.finditer(text) if any(words in lowered for words in self.begins) else ()
        match = next((each for each in found if not self._leans(each[0], text[: each.start()])), None)
        if match and match[0].strip() in self.joins and text[: match.start()].istitle():
            return [text]  # "Anna and I will ..."
        return [text[: match.start()], *self.parted(text[match.end() :])] if match else [text]

    def _leans(self, mark: str, before: str) -> bool:
        """Whether what stands behind a mere space goes on with the words before it: "he hopes I'll come"."""
        return not mark.strip() and before.rpartition(" ")[2].lower() in self.leaning

    def read(self, text: str, heading: str, *, marked: bool) -> tuple[Who, str]:
        """Whether `text` is a promise or a plan of the sender's, and what it is, without by when."""
        if (lead := self.leads.match(text)) and not self._is_none(text[lead.end() :]):
            return Who.PROMISE, self._without_deadline(text[lead.end() :])
        if plan := self.plans.match(text):
            return Who.TODO, self._without_deadline(text[plan.end() :])
        if self.headings.found_in(heading):
            return (Who.PROMISE, self._without_deadline(text)) if not text.startswith(PERSON) else (Who.ELIDED, text)
        return (
            (Who.TODO, self._without_deadline(text)) if marked and not text.startswith(PERSON) else (Who.ELIDED, text)
        )

    def _is_none(self, told: str) -> bool:
        """Whether what was said promises nothing: "I told her I'd been to Lisbon", "he promised to send me ..."."""
        return told.partition(" ")[0].lower() in self.unfit or self.to_sender.match(told) is not None

    def _without_deadline(self, text: str) -> str:
        told, _ = self.deadlines.parted(text)
        return self.listed.sub(r" \1 ", self.deadline.sub("", told))


def make_promising(words: Table) -> Promising:
    promises = words["promises"]
    deadlines = "|".join(map(re.escape, promises["deadlines"]))
    days = "|".join(map(re.escape, promises["days"]))
    lasting = "".join(rf"(?<!\b{led})" for led in promises.get("lasting", ()))
    to_sender = listed(words["grammar"], "sender_objects")
    senders = set(words["subjects"]["sender"])
    joins = words["clauses"]["joins"]
    split = {lead: lead.replace("'", " ").split() for lead in promises["leads"]}
    # "told her I'd": whoever reports it told the contact.
    turned = set(words["turn"]["object"])
    own = [plan for plan in promises["plans"] if re.split(r"[' ]", plan)[0] in senders]
    marked = [mark for mark in promises["marks"] if mark.endswith(":") and mark.rstrip(":") in senders | {*to_sender}]
    own += [lead for lead, told in split.items() if told[0] in senders or (turned & set(told) and senders & set(told))]
    return Promising(
        depending=listed_set(promises, "depending"),
        plainly=clipped_of(_spelled(words)),
        pointed=clipped_of(promises.get("pointed", ())),
        leads=_start(promises["leads"]),
        promised_within=_within(own, marked, words),
        begins=frozenset([*(" ".join(lead.split()[:2]) for lead in own), *(f". {mark}" for mark in marked)]),
        leaning=listed_set(promises, "leaning"),
        plans=_start(promises["plans"]),
        headings=make_phrases(promises["headings"]),
        deadlines=make_deadlines(promises),
        listed=compile_later(rf",\s+({'|'.join(joins)})\s", re.IGNORECASE, signs=[f", {join} " for join in joins]),
        deadline=compile_later(
            rf"{lasting}\s+(?:(?:{deadlines})\s+)?(?:{days})$", re.IGNORECASE, signs=promises["days"]
        ),
        asks=pattern_in(promises, "asks", signs="asking"),
        to_sender=compile_later(rf"\w+\s(?:{'|'.join(to_sender)})\s", re.IGNORECASE, signs=to_sender),
        joins=frozenset(words["clauses"]["joins"]),
        unfit=listed_set(promises, "unfit"),
        will_do=tuple(words["promises"].get("will_do", ())),
    )


def _spelled(words: Table) -> Iterator[Sequence[str]]:
    """The rules by which promises are told plainly, behind those for what is spoken; some with the words of `spelled` for names in braces."""
    promises = words["promises"]
    handed = any_of(map(re.escape, listed(promises, "handed")))
    named = {"handed": f"(?:[a-z-]+ )?(?:{handed})\\b", **promises.get("spelled", {})}
    spelled = {name: f"(?:{source})" for name, source in named.items()}
    for find, *said in (*words["written"].get("spoken", ()), *promises.get("duties", ())):
        yield spelled_out(find, spelled), *said
    yield from (rule for key in _PLAINLY for rule in promises.get(key, ()))


def _start(phrases: list[str]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    begins = {" ".join(phrase.lower().split()[:2]) for phrase in phrases}
    return compile_later(rf"(?:{'|'.join(map(re.escape, longest))})(?=\s)\s*", re.IGNORECASE, signs=begins)


def _within(leads: list[str], marked: list[str], words: Table) -> re.Pattern[str]:
    marks = "|".join(map(re.escape, [mark for mark in words["clauses"]["breaks"] if mark.startswith(" ")]))
    marks += r"|\s+" if "leaning" in words["promises"] else ""
    source = any_of(map(re.escape, leads))
    marked_source = any_of(map(re.escape, marked))
    return compile_later(
        rf"(?:{marks}|[,;:]\s+(?:{'|'.join(words['clauses']['joins'])})?\s*)(?=(?:{source})\s)|[.;!]\s+(?=(?:{marked_source})\s)",
        re.IGNORECASE,
    )
