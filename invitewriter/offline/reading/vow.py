"""What the sender promised or means to do for the contact, read by its grammar where no pattern matches and no object stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.asked import ASKED
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.phrase import reads_all
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.finish import Finish
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.pledge import Pledges
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.tables import Table, listed_set, pattern_in, spaced_set
from invitewriter.text.lexicon import places

_FEWEST, _MOST = 2, 24
"""Words of what is to be done."""
_NAMES = {Who.PROMISE: "promised", Who.TODO: "will", Who.ELIDED: "will"}
_HIDDEN, _YOURS, _YOU = "\ue005", "\ue006", "\ue007"
"""Stand for a pronoun of whoever is asked, for "yours" and for "you", while a clause is turned."""


@value
class Vows:
    """What a language needs to find it; one without `vow` in topics.toml finds nothing."""

    pledges: Pledges
    finish: Finish
    groups: dict[str, Group]
    """By how it is told: "promised", "will"."""
    bids: frozenset[str]
    """Plain forms, some with the word behind them, that bid the sender to do something where a line begins with one and nothing else says so."""
    seeks: frozenset[str]
    """Plain forms of finding something out, which may be for the contact though it does not name them."""
    letting: frozenset[str]
    """Plain forms behind which the contact does something: "let her know"."""
    unfit: frozenset[str]
    """Plain forms of what nobody does for another."""
    ends: re.Pattern[str]
    """Finds what parts it from what is only said beside it."""
    lists: re.Pattern[str]
    """Finds that commas only part things of one kind: "the plan, the map and a key"."""
    parts: re.Pattern[str]
    """Finds what stands between two of those."""
    contrast: re.Pattern[str]
    """Finds at an end what tells the thing from another: ", not by post"."""
    conditions: re.Pattern[str]
    """Finds at a start a condition, without which it is not true."""
    theirs: re.Pattern[str]
    """Finds a pronoun for a thing of the contact's: "with hers"."""
    yours: str
    mine: frozenset[str]
    """Pronouns for things of the sender's."""
    whether: str
    """The conjunction of an indirect question, as a letter writes it."""
    if_: str
    """The conjunction that notes write for it."""
    shorthand: re.Pattern[str]
    """Finds where somebody is to be asked, without its article: "ask at county records office"."""
    definite: str
    asked: re.Pattern[str]
    """Finds who is asked and the pronoun behind it that means them: "ask Kofi whether he"."""
    pronouns: tuple[frozenset[str], ...]
    """Words for one person, those of a kind together."""
    asks: re.Pattern[str]
    """Finds at a start what is to be asked or found out, up to the question."""
    finding: re.Pattern[str]
    """Finds what may sound unsure of itself: "find out"."""
    asking: re.Pattern[str]
    """Finds what is to be asked or told: "whether her barn"."""
    whom: re.Pattern[str]
    """Finds "her" where it is for her that something is done: "tell her what"."""
    joined: re.Pattern[str]
    """Finds where another thing to do begins."""

    def readings(self, scrap: Scrap, brief: Brief, field: str) -> Iterator[Reading]:
        """The one thing that a line says is to be done; nothing private, doubtful, pushing or over."""
        jotting, name = scrap.jotting, _NAMES.get(scrap.jotting.who, "")
        whole = jotting.text.replace(ASKED, f"{self.whether} {jotting.asked}") if jotting.asked else jotting.text
        contrast = self.contrast.search(whole)
        whole = whole[: contrast.start()] if contrast else whole
        text, *beside = [whole] if self.lists.search(whole) else self.ends.split(whole, maxsplit=1)
        group, act = self.groups.get(name), text
        if group and jotting.who is Who.ELIDED and not self._bids(text.split()):
            group, act = self._offered(text)
        elif jotting.who is Who.TODO and not self._is_of_them(text.split()):
            return
        fits = _FEWEST <= len(act.split()) <= _MOST and not any(map(self.conditions.match, beside))
        told = self._told(act, scrap, brief) if group and fits and not self._is_spoilt(act, brief, field) else ""
        if told and group:
            thing = self.pledges.thing_in(told)
            head = heading_of(self.pledges.chunker.nouns, thing) if thing else ""
            told += contrast[0] if contrast and not beside else ""
            slots = {"act": told, "object": thing, "object_head": head, "by": jotting.by}
            yield Reading(group=group, fact=scrap.fact.id, slots=slots, text=act)

    def _offered(self, text: str) -> tuple[Group | None, str]:
        """How something that the contact is to do for the sender is told, and what it is."""
        for lead, name in self.pledges.offers:
            if (match := lead.match(text)) and (act := text[match.end() :]):
                first, *rest = act.lower().split()
                others = self.pledges.chunker.persons.mentions_other(act)  # "will bring her sister"
                mine = not self.pledges.senders.isdisjoint(rest) or (first in self.pledges.sending and not others)
                fits = mine or name != "offered" or self.pledges.offering in match[0].lower()
                return (self.pledges.groups.get(name), act) if fits else (None, "")
        return None, ""

    def _is_of_them(self, words: list[str]) -> bool:
        """Whether it names the contact, or is something to find out."""
        persons = self.pledges.chunker.persons
        known = {*persons.objects, *persons.possessives, *persons.subjects, PERSON, PERSONS}
        return not known.isdisjoint(word.lower() for word in words) or self._begins(words, self.seeks)

    def _bids(self, words: list[str]) -> bool:
        return bool(words) and self._is_of_them(words) and self._begins(words, self.bids)

    def _begins(self, words: list[str], verbs: frozenset[str]) -> bool:
        first = [word.lower() for word in words[:2]]
        return "".join(first[:1]) in verbs or " ".join(first) in verbs

    def _is_spoilt(self, text: str, brief: Brief, field: str) -> bool:
        doubts = self.pledges.doubts
        # What somebody is to be asked, or to find out, may be as unsure as it likes.
        asked = self.asks.match(text)
        told = self.finding.sub("", asked["verb"]) if asked else self.asking.split(text, maxsplit=1)[0]
        doubted = doubts.of_sentence(text) or doubts.of_stretch(told)
        return bool(doubted) or doubts.spoil(text, brief, field, to_come=True)

    def _told(self, text: str, scrap: Scrap, brief: Brief) -> str:
        """What is to be done, as said to the contact; empty where it is not complete, or not clear whom a pronoun means."""
        if (asked := self.asks.match(text)) and text[asked.end("verb") :].startswith(f" {self.if_} "):
            text = f"{asked['verb']} {self.whether}{text[asked.end('verb') + len(self.if_) + 1 :]}"
        held = self._held(self.theirs.sub(_YOURS, self.whom.sub(_YOU, text)), brief)
        told = self.pledges.chunker.persons.turned(held[0]) if held else None
        if not told or not held:
            return ""
        told = (
            told.replace(_HIDDEN, held[1]).replace(_YOURS, self.yours).replace(_YOU, self.pledges.chunker.persons.name)
        )
        told = self.shorthand.sub(rf"\g<lead> {self.definite} ", told[0].lower() + told[1:])
        whole = self.finish.reads(told) and self.pledges.chunker.nouns.written_out(told)
        parts = self.joined.split(told) if whole else []
        return told if parts and all(self._reads(part, written_out=scrap.jotting.written_out) for part in parts) else ""

    def _held(self, text: str, brief: Brief) -> tuple[str, str] | None:
        """`text` with the pronoun for whoever is asked hidden, and that pronoun; None where one may mean the contact or another."""
        pronoun = ""
        if match := self.asked.search(text):
            pronoun = match["pronoun"]
            known = {word.lower() for fact in brief.notes_facts for word in re.findall(r"\w+", fact.text) if fact.text}
            alike = [kind for kind in self.pronouns if pronoun.lower() in kind]
            others = [kind for kind in self.pronouns if kind not in alike and not kind.isdisjoint(known)]
            if alike and not others:
                return None
            text = f"{text[: match.start('pronoun')]}{_HIDDEN}{text[match.end('pronoun') :]}"
        words = text.split()
        stranger = next((at for at in range(1, len(words)) if self._is_stranger(words[at], words[at - 1])), len(words))
        every = frozenset[str]().union(*self.pronouns)
        return None if any(word.lower() in every for word in words[stranger:]) else (text, pronoun)

    def _is_stranger(self, word: str, before: str) -> bool:
        """Whether it may be somebody whom a "she" behind it means: "Kofi", and not "the Trust"."""
        chunker = self.pledges.chunker
        named = word[0].isupper() and word.isalpha() and word.lower() not in chunker.nouns.senders
        named = named and word.lower() not in places() and word.lower() not in chunker.nouns.calendar
        return (named and before.lower() not in chunker.nouns.determiners) or chunker.persons.is_other(word)

    def _reads(self, part: str, *, written_out: bool) -> bool:
        """Whether it is a verb with its complements, none of its function words left out."""
        chunker = self.pledges.chunker
        first, *rest = part.split()
        if not chunker.verbs.base(first) or self._begins(part.split(), self.unfit):
            return False
        you = {*chunker.persons.objects.values(), self.yours, *self.mine, *self.pledges.senders}
        bare = [
            word
            for at, word in enumerate(rest)
            if word not in you
            and not (word in chunker.nouns.prepositions and rest[at + 1 : at + 2] in [[w] for w in you])
        ]
        while bare and bare[0] in chunker.nouns.prepositions and bare[1:2] and bare[1] in chunker.nouns.prepositions:
            bare = bare[1:]
        if bare and first in self.letting and chunker.verbs.base(bare[0]):
            return len(bare) > 1 and self._reads(" ".join(bare), written_out=written_out)
        text = self.asking.split(" ".join(bare), maxsplit=1)[0].strip()
        particle = text in chunker.nouns.prepositions
        things = self.parts.split(text) if self.lists.search(text) else [text]
        read = (reads_all(chunker.nouns, thing, chunker.verbs.verbs, written_out=written_out) for thing in things)
        return not text or particle or all(read)


def make_vows(table: Table, pledges: Pledges, finish: Finish, promises: Table) -> Vows:
    """From `vow` in topics.toml, and `promises` of words.toml; without it, nothing is ever found."""
    entry = table.get("vow", {})

    def verbs(key: str) -> frozenset[str]:
        return spaced_set(entry, key)

    def pattern(key: str) -> re.Pattern[str]:
        return pattern_in(entry, key)

    return Vows(
        pledges=pledges,
        finish=finish,
        groups={name: make_group(f"vow-{name}", told) for name, told in entry.get("tell", {}).items()},
        bids=spaced_set(promises, "bids"),
        seeks=verbs("seeks"),
        letting=verbs("letting"),
        unfit=verbs("unfit"),
        ends=pattern("ends"),
        conditions=pattern("conditions"),
        lists=pattern("lists"),
        parts=pattern("parts"),
        contrast=pattern("contrast"),
        theirs=pattern("theirs"),
        yours=entry.get("yours", ""),
        mine=listed_set(entry, "mine"),
        if_=entry.get("if", "\0"),
        whether=entry.get("whether", ""),
        shorthand=pattern("shorthand"),
        definite=entry.get("definite", ""),
        asked=pattern("asked"),
        pronouns=tuple(frozenset(words.split()) for words in entry.get("pronouns", ())),
        asking=pattern("asking"),
        asks=pattern_in(promises, "asks", signs="asking"),
        finding=pattern("finding"),
        whom=pattern("whom"),
        joined=pattern("joined"),
    )
