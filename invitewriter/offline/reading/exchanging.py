"""Tells what the two are to have of one another, from lines that jot down an exchange: the sender's as promised, theirs as looked forward to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.exchange import Exchange, Gift, Giver, Half, Trust, is_paired, make_exchange
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.phrase import reads_all
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import is_over
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.jotting import Jottings, straight
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table, listed_set, pairs_in, pattern_in
from invitewriter.text.patterns import compile_later

_EXCHANGED = "exchange-"
"""Begins the names of what is told so."""
_ASIDE = compile_later(r"\s*\(([^()]*)\)", signs="(")
_QUOTED = compile_later(r'("[^"]*")', signs='"')
_MARKS = " \t.,;:!–—-"
_MANY = 3
"""Lines that begin with the same mark: it is no more than that."""
_FINITE = frozenset({"third", "past"})


@value
class Exchanging:
    """What a language needs to tell an exchange; one without `exchange` in words.toml tells none."""

    exchange: Exchange
    sentences: SentenceReader
    jottings: Jottings
    groups: Mapping[str, Group]
    """By the name of how it is told, and who gives: "promised-sender"."""
    ends: re.Pattern[str]
    """Finds what parts a thing from what is only said beside it."""
    adds: re.Pattern[str]
    """Finds what adds a second thing to it: ", plus"."""
    joined: str
    """How a letter adds it: " and "."""
    condition: re.Pattern[str]
    """Finds on what it depends."""
    alternative: re.Pattern[str]
    """Finds behind a condition that it may be otherwise, too: ", or I bring it"."""
    handed: frozenset[str]
    """What people hand to one another: a label alone gives nothing else."""
    numerals: Mapping[str, str]
    """Small numbers, as a letter writes them."""
    bullets: re.Pattern[str]
    """Finds at a start what may only begin a line."""
    harmless: re.Pattern[str]
    """Finds what speaks of nothing private: "the loan of a saw"."""
    use: re.Pattern[str]
    """Finds behind a thing what it is for: "to practise on"."""
    open: frozenset[str]
    """Parts of life of which a thing may be that one hands to another."""
    owning: str
    """How a word ends that says whose something is: "nan's"."""

    def parted(self, facts: Sequence[Fact], brief: Brief) -> tuple[list[Fact], list[Reading]]:
        """The facts without what they tell of an exchange, and that as readings."""
        marked = [self._marked(fact, brief) for fact in facts]
        if sum(bool(self.bullets.match(text)) for text in marked) >= _MANY:
            marked = [self.bullets.sub("", text) for text in marked]  # arrows before most lines lead to nobody
        lines = [self.exchange.halves(text) for text in marked]
        rest, found = list[Fact](), list[Reading]()
        for number, fact in enumerate(facts):
            around = [half for halves in lines[max(number - 1, 0) : number + 2] for half in halves]
            told = [(half, list(self._told(half, around, fact, brief))) for half in lines[number]]
            found += [reading for _, readings in told for reading in readings]
            if any(readings for _, readings in told):
                rest += [replace(fact, text=half.text) for half, readings in told if not readings]
            else:
                rest.append(fact)
        return rest, found

    def _marked(self, fact: Fact, brief: Brief) -> str:
        """The fact with the contact's name marked, and their initials where they stand for them."""
        text = self.sentences.slots.persons.marked(straight(fact.text), brief.contact)
        initials = "".join(part[0] for part in brief.contact.name.split() if part[0].isupper())
        named = len(initials) > 1 and initials in text
        return re.sub(rf"(?<!\w){initials}(?=:| ?(?:->|→|=>)|$)", PERSON, text) if named else text

    def _told(self, half: Half, around: Sequence[Half], fact: Fact, brief: Brief) -> Iterator[Reading]:
        for gift in half.gifts:
            if not self._is_trusted(gift, paired=is_paired(gift, around)):
                continue
            group = self.groups.get(f"{gift.told}-{gift.giver}")
            slots = self._slots(gift, brief) if group else None
            if group and slots:
                text = gift.thing if len(half.gifts) > 1 else half.text  # each side of a swap is told by itself
                yield Reading(group=group, fact=fact.id, slots=slots, text=text)

    def _is_trusted(self, gift: Gift, *, paired: bool) -> bool:
        """Whether a line gives something by the way it is jotted, what stands beside it, and the thing."""
        if gift.trust is Trust.POINTED:
            return paired or self._is_handed(gift)
        if gift.trust is Trust.LABELLED:
            return paired and self._is_handed(gift)
        return paired or gift.trust is Trust.SURE

    def _is_handed(self, gift: Gift) -> bool:
        """Whether what stands behind a label is a thing to hand over, and nothing else beside it."""
        thing, *beside = self.ends.split(_ASIDE.sub("", gift.thing), maxsplit=1)
        words = [word.lower().strip(_MARKS) for word in thing.split()]
        plain = gift.giver is Giver.CONTACT or not any(beside)
        return plain and not self.handed.isdisjoint(words)

    def _slots(self, gift: Gift, brief: Brief) -> dict[str, str] | None:
        """What tells the gift; None where the thing is not sure, or hangs on what nobody can tell."""
        asides = [found[1] for found in _ASIDE.finditer(gift.thing)]
        text = self.jottings.spelled_out(_ASIDE.sub("", gift.thing)).strip(_MARKS)
        text, condition = self._condition(text, asides, gift)
        text, by = self.jottings.promising.deadlines.parted(text)
        thing = self._thing(self.ends.split(self.adds.sub(self.joined, text), maxsplit=1)[0].strip(_MARKS), brief)
        if not thing or condition is None:
            return None
        by = "" if by and is_over(by, brief) else by
        nouns = self.sentences.slots.nouns
        number = "are" if self._is_several(thing) else "is"
        head = heading_of(nouns, thing)
        return {"object": thing, "object_head": head, "by": by, "condition": condition, "be": number}

    def _is_several(self, thing: str) -> bool:
        nouns = self.sentences.slots.nouns
        words = thing.split()
        ends = nouns.prepositions | nouns.relatives | nouns.senders
        end = next((at for at, word in enumerate(words) if at and word.lower() in ends), len(words))
        return nouns.is_plural(words[end - 1]) or any(word in nouns.joins for word in words)

    def _condition(self, text: str, asides: Sequence[str], gift: Gift) -> tuple[str, str | None]:
        """`text` without what the gift depends on, and that as said to the contact; None where it cannot be told."""
        found = next(filter(None, map(self.condition.search, (text, *asides))), None)
        if not found:
            return text, ""
        before = text[: found.start()] if found.string is text else text
        told = found["condition"]
        if self.alternative.search(told):
            return before, ""
        persons, doubts = self.sentences.slots.persons, self.sentences.doubts
        own = gift.giver is Giver.SENDER and self.sentences.slots.nouns.speaks_of_sender(told)
        turned = None if own or persons.mentions_other(told) or doubts.of_life(told, "") else persons.turned(told)
        return before, turned if turned and self.sentences.finish.reads(turned) else None

    def _thing(self, text: str, brief: Brief) -> str:
        """The thing, as said to the contact; empty where it is no whole noun phrase that a letter may hold."""
        use = self.use.search(text)
        text, use_for = (text[: use.start()], use[0]) if use else (text, "")
        turned = "" if not text or self._is_doubted(text, brief) or self._acts(text) else self._turned(text)
        words = self._with_article(turned.split()) if turned else []
        while words and not self._is_whole(" ".join(words)):
            small = [at for at in range(2, len(words)) if words[at].lower() in self.sentences.slots.nouns.prepositions]
            words, use_for = (words[: small[-1]] if small else []), ""
        return f"{' '.join(words)}{use_for}" if words else ""

    def _is_doubted(self, text: str, brief: Brief) -> bool:
        """Whether it is unsure, private, pushes something or is out of date."""
        doubts = self.sentences.doubts
        field = " ; ".join([brief.contact.role, *(fact.text for fact in brief.summary_facts)])
        areas = [area for area in doubts.private_areas(self.harmless.sub("", text)) if area.name not in self.open]
        own = self.sentences.slots.nouns.speaks_of_sender(text.partition(" ")[0])
        return bool(
            doubts.of_sentence(text)
            or doubts.of_stretch(text)
            or doubts.of_clause(text)
            or any(not area.field.found_in(field) for area in areas)
            or doubts.pitches(text, own=own)
            or doubts.out_of_date(text, brief, to_come=False)
        )

    def _turned(self, text: str) -> str:
        """`text` as said to the contact, what is quoted in it as it stands; empty where it is not clear whom a word means."""
        pieces = _QUOTED.split(text)
        told = [piece if piece[:1] == '"' else self.sentences.slots.persons.turned(piece) for piece in pieces]
        nouns = self.sentences.slots.nouns
        for at, piece in enumerate(pieces[1:-1], 1):
            before, behind = pieces[at - 1].split()[-1:], pieces[at + 1].strip()
            if piece[:1] == '"' and behind and nouns.prepositions.issuperset(before):
                told[at] = f"{nouns.definite} {piece}"  # scan of "north or south" plate
        return "" if None in told else "".join(map(str, told))

    def _with_article(self, words: list[str]) -> list[str]:
        """The words with the article that jottings leave out: what was agreed on both know."""
        slots = self.sentences.slots
        first = words[0].lower()
        if first in self.numerals:
            return [self.numerals[first], *words[1:]]
        if first in slots.nouns.determiners or slots.persons.is_own(first) or first.endswith(self.owning):
            return [first if first in slots.nouns.determiners else words[0], *words[1:]]
        return [slots.nouns.definite, *words]

    def _is_whole(self, thing: str) -> bool:
        slots = self.sentences.slots
        first, _, rest = thing.partition(" ")
        led = first.endswith(self.owning) or first in self.numerals.values()
        bare = f"{slots.nouns.definite} {rest}" if led else thing
        bare = " ".join(_QUOTED.sub("", bare).split())
        reads = reads_all(slots.nouns, bare, slots.verbs, written_out=False)
        return reads and self.sentences.finish.reads(bare) and slots.nouns.written_out(thing)

    def _acts(self, text: str) -> bool:
        """Whether somebody does something in it, or bids something: it is no thing then."""
        nouns, verbs = self.sentences.slots.nouns, self.sentences.slots.verbs
        words = _QUOTED.sub("", text).lower().split()
        ends = nouns.relatives | nouns.senders - nouns.determiners
        head = words[: next((at for at, word in enumerate(words) if at and word in ends), len(words))]

        def is_finite(word: str, then: str) -> bool:
            adjective = word.endswith(nouns.participle_endings) and then not in nouns.determiners  # "marbled paper"
            verb = bool(verbs.forms_of(word) & _FINITE) and not nouns.is_plural(word) and not adjective
            return verb or word in self.sentences.slots.persons.finite

        bids = verbs.is_base(head[0]) and not nouns.bound.issuperset(head[1:2]) and not nouns.is_plural(head[0])
        third = verbs.is_third(head[0]) and not (nouns.prepositions | nouns.joins).issuperset(words[1:2])
        does = third or head[0] in self.sentences.slots.persons.finite
        return bids or does or any(map(is_finite, head[1:], [*head[2:], ""]))


def is_told_by(facts: Sequence[str], readings: Sequence[Reading]) -> bool:
    """Whether one of the facts tells of an exchange: "swap: ..." is no place where people meet."""
    return any(r.fact in facts and r.group.name.startswith(_EXCHANGED) for r in readings)


def make_exchanging(words: Table, sentences: SentenceReader, jottings: Jottings) -> Exchanging:
    """From `exchange` in words.toml; without it, nothing is ever told."""
    table = words.get("exchange", {})
    return Exchanging(
        exchange=make_exchange(words),
        sentences=sentences,
        jottings=jottings,
        groups={name: make_group(f"{_EXCHANGED}{name}", told) for name, told in table.get("tell", {}).items()},
        ends=pattern_in(table, "ends"),
        adds=pattern_in(table, "adds"),
        joined=table.get("joined", " "),
        condition=pattern_in(table, "condition"),
        alternative=pattern_in(table, "alternative"),
        handed=listed_set(table, "handed"),
        numerals=pairs_in(table, "numerals"),
        bullets=pattern_in(table, "bullets"),
        harmless=pattern_in(table, "harmless"),
        use=pattern_in(table, "use"),
        open=listed_set(table, "open"),
        owning=words["turn"]["possessive_ending"] or "\0",
    )
