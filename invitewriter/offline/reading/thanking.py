"""Thanks for a sentence of the notes whole, where nothing else was read of it, or only a part.

Nothing of it is dropped, and nothing is understood but who is meant and that it was done for the sender; so who is meant must be sure, and
what nobody is told stays out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from invitewriter.brief.lexicon import gender_of
from invitewriter.domain import Brief, Fact, Standing, value
from invitewriter.offline.grammar.named import is_byname
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.reading.clarity import Clarity
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.reading.fresh import fresh_facts
from invitewriter.offline.reading.group import SAID_WHOLE, Group, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.lines import without_bullets, words_of
from invitewriter.offline.reading.overlaps import gives_way, tells_more
from invitewriter.offline.tables import NOTHING, Phrases, Table, listed_set, make_phrases, pattern_in
from invitewriter.offline.tagged.sentences import Retold
from invitewriter.text.folding import plain

if TYPE_CHECKING:
    from invitewriter.offline.reading.preparing import Notes, Preparing

_NOT_SO = frozenset({Standing.MISSED, Standing.HEARSAY, Standing.DISPUTED})
_SPOILING = ("gossip",)
"""Doubts about a clause that hold for a sentence said whole as well."""
_MARKED = re.compile(r"[*_#|<>{}\[\]~]")
_ASIDES = re.compile(r"\s*\([^()]*\)")
_ENDS = frozenset(".!?")
"""Without one, what is left of a line of which something is withheld may be half a sentence."""
_WEEK = 6
"""Days."""
_MOST, _LEAST = 40, 6
"""Words of what is told at once."""


class Retelling(Protocol):
    """How a language says sentences to the contact."""

    def told(self, sentence: str, sex: str) -> Retold | None:
        """The sentence, in which the contact is marked; None where it is not sure who is meant.

        `sex` is "women", "men" or empty, as the notes speak of the contact.
        """


_PAIRED = re.compile(rf"{PERSON}(?:(?:,| and|, and) {PERSON})+")
_WORD = re.compile(r"[A-Za-z]+")


@value
class Thanking:
    """What a language needs for it."""

    retelling: Retelling
    groups: Mapping[str, Group]
    doubts: Doubts
    clarity: Clarity
    refused: tuple[Phrases, ...]
    """Words of which nothing is told in this way."""
    always: frozenset[str]
    """Words that stand in what is sure as well: "so that I could"."""
    as_one: Mapping[str, str]
    """What several are called by what one is: "they" by "she"; empty where nothing is told of them."""
    one: str
    """Of which sex those words are."""
    of_body: re.Pattern[str]
    days: re.Pattern[str]

    def added(self, sure: Sequence[Reading], notes: Notes, preparing: Preparing, brief: Brief) -> list[Reading]:
        """The readings with what it thanks for; what asks after a line, or thanks for half of it, gives way to what tells it whole."""
        found = [told for told in self._thanks(notes, preparing, brief) if tells_more(told, sure)]
        return [*(r for r in sure if not any(gives_way(r, each) for each in found)), *found]

    def _thanks(self, notes: Notes, preparing: Preparing, brief: Brief) -> Iterator[Reading]:
        several = bool(brief.contact.names)
        if not brief.contact.named or (several and not self.as_one):
            return
        facts = [f for f in without_bullets(fresh_facts(brief)) if f.text != brief.met_at and notes.bears(f)]
        sentences = [part for fact in facts for part in preparing.sentences(fact, brief)]
        # Short names stand for other words as well, but not at the beginning of a sentence.
        name = brief.contact.name.partition(" ")[0]
        ordinary = preparing.persons.is_title(name) or is_byname(brief.contact.name, preparing.persons.code)
        name = NOTHING if ordinary else re.escape(name)
        called = re.compile(rf"(?:\b{name}|(?i:^{name}\b))('s)?(?!\w)")
        texts = [_ASIDES.sub("", preparing.in_full(part, brief)).strip() for part in sentences]
        texts = [called.sub(lambda name: PERSONS if name[1] else PERSON, text) for text in texts]
        texts = [self._told_of_one(text) for text in texts] if several else texts
        torn = {item.line for item in brief.withheld}
        sex = self._sex(brief)
        for fact, text in zip(sentences, texts, strict=True):
            whole = fact.line not in torn or fact.text.rstrip()[-1:] in _ENDS
            told = self.retelling.told(text, sex) if whole and self._is_theirs(fact, notes, brief) else None
            if told and (reading := self._reading(told, text, fact, notes, brief)):
                yield reading

    def _told_of_one(self, text: str) -> str:
        """A sentence about several who are one contact as of one of them: "they lent us their boat"; empty where it may be of one alone."""
        text = _PAIRED.sub(PERSON, text)
        words = words_of(text)
        apart = any(not pronouns.isdisjoint(words) for pronouns in self.clarity.pronouns_of.values())
        begun = text.startswith(PERSON) or words[:1] == tuple(self.as_one)[:1]
        if apart or not begun:
            return ""
        return _WORD.sub(lambda word: self.as_one.get(word[0].lower(), word[0]), text)

    def _is_theirs(self, fact: Fact, notes: Notes, brief: Brief) -> bool:
        unclear = not _sex_of(brief) and self.clarity.is_unclear(fact, (), notes.unclear, brief)
        return fact.standing not in _NOT_SO and not unclear

    def _reading(self, told: Retold, text: str, fact: Fact, notes: Notes, brief: Brief) -> Reading | None:
        fits = told.name in self.groups and _LEAST <= len(text.split()) <= _MOST
        if not fits or _MARKED.search(text) or self._is_refused(text, notes.field, brief):
            return None
        return Reading(group=self.groups[told.name], fact=fact.id, slots=told.slots, text=text)

    def _is_refused(self, text: str, field: str, brief: Brief) -> bool:
        """Whether a doubt stands anywhere in it, or it is private, unkind, a pitch or out of date; that somebody denies is not asked here."""
        doubts = self.doubts
        certain = " ".join(word for word in text.split() if word.lower().strip(",.;:!") not in self.always)
        return (
            any(phrases.found_in(certain) for why, phrases in doubts.stretch.items() if why != "denial")
            or any(phrases.found_in(text) for phrases in self.refused)
            or doubts.of_sentence(text) != ""
            or any(doubts.clause[why].found_in(text) for why in _SPOILING if why in doubts.clause)
            or doubts.of_life(text, field) != ""
            or doubts.pitches(text, own=False)
            or doubts.out_of_date(self._but_days(text, brief), brief, to_come=False)
            or self.of_body.search(text) is not None
        )

    def _but_days(self, text: str, brief: Brief) -> str:
        """The text without days of the week, where the letter is written in the same."""
        fresh = brief.met_on is None or 0 <= (brief.today - brief.met_on).days < _WEEK
        return self.days.sub("", text) if fresh else text

    def _sex(self, brief: Brief) -> str:
        """Of whom the contact's name tells, else of whom the notes speak by their pronouns, if by one set of them only."""
        if brief.contact.names:
            return self.one
        if named := _sex_of(brief):
            return named
        words = {word for fact in brief.notes_facts for word in words_of(straight(fact.text))}
        used = [sex for sex, pronouns in self.clarity.pronouns_of.items() if not words.isdisjoint(pronouns)]
        return used[0] if len(used) == 1 else ""


def _sex_of(brief: Brief) -> str:
    """Of whom the contact's name tells."""
    return {"she": "women", "he": "men"}.get(gender_of(plain(brief.contact.name.partition(" ")[0])), "")


def make_thanking(table: Table, retelling: Retelling, doubts: Doubts, clarity: Clarity) -> Thanking:
    """From the table `whole` of tagged.toml."""
    return Thanking(
        retelling=retelling,
        groups={name: make_group(f"{SAID_WHOLE}{name}", entry) for name, entry in table["tell"].items()},
        doubts=doubts,
        clarity=clarity,
        refused=tuple(map(make_phrases, table["refused"])),
        always=listed_set(table, "always"),
        as_one=dict(table.get("as_one", {})),
        one=table.get("one", ""),
        of_body=pattern_in(table, "of_body"),
        days=pattern_in(table, "days"),
    )
