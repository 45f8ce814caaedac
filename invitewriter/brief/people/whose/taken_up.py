"""Finds sentences that refer back to the contact, or to what was just told of them, in languages that omit the subject: "esto despertó dudas".

A sentence may stand for all of the one before it ("isso me deu um gás"), go on with what that one announced ("en primer lugar, cuál
es ..."), leave out whoever that one was about ("nos ha paseado por ...", "me presentó a Héctor"), or call them the first of two. And
who thanks a team thanks the contact, where the notes name them with the rest of it. Behind anybody else, all that stays unsaid.
"""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.said import Said, goes_on
from invitewriter.brief.people.whose.thread import OURS, Told, Whose
from invitewriter.brief.words import pattern_of
from invitewriter.notes import Item, Kind
from invitewriter.text.patterns import compile_later

LANGUAGES = ("es", "pt")
"""Those that have a file of words in `words/taken_up/`."""
_FEWEST_LETTERS = 3
"""A piece with fewer is an emoticon, and parts nothing."""
_PAIR = 2
_AND = compile_later(r"^[^,.;:]{2,40} (?:y|e) (?:\w{1,3} )?$")
"""What stands between the beginnings of the names of two who are named side by side: "de Ana y de Tom"."""
_NEAR = 2
"""So many sentences further on "they" may still be the team."""


def taken_up(told: Told, cast: Cast, skipped: frozenset[int]) -> Iterator[int]:
    """The indices of what takes up the contact or what was told of them; of the `skipped`, nothing is taken up."""
    if cast.language in LANGUAGES:
        yield from _TakenUp(told, cast, skipped).read()


def of_the_other(told: Told, cast: Cast) -> Iterator[int]:
    """The indices of sentences that seem to go on about the contact, and begin with the other of two just named: "al segundo ..."."""
    if cast.language in LANGUAGES:
        pair = _Pair(told, cast)
        for index in range(len(told.items)):
            if told.found[index] is not Whose.CONTACT:
                continue
            if pair.begins(index, own=False) and not any(ref.named for ref in told.references[index]):
                yield index
            pair.take_in(index)


class _Pair:
    """The last sentence that names the contact and one other side by side."""

    def __init__(self, told: Told, cast: Cast) -> None:
        self.told, self.language = told, cast.language
        self.place, self.first = -9, False

    def take_in(self, index: int) -> None:
        named = [ref for ref in self.told.references[index] if ref.who is Who.CONTACT or is_somebody(ref)]
        two = len(named) == _PAIR and named[0].who is not named[1].who
        if two and _AND.search(self.told.items[index].text[named[0].start : named[1].start]):
            self.place, self.first = index, named[0].who is Who.CONTACT

    def begins(self, index: int, *, own: bool) -> bool:
        """Whether a sentence close behind it begins with "the first" or "the second", and that is the contact, their `own`; else the other."""
        item = self.told.items[index]
        if not 0 < index - self.place <= _PAIR or self.told.items[self.place].block != item.block:
            return False
        return _finds(self.language, "former" if self.first is own else "latter", item.text)


class _TakenUp:
    def __init__(self, told: Told, cast: Cast, skipped: frozenset[int]) -> None:
        self.told, self.cast, self.skipped = told, cast, skipped
        self.last = -2  # the last sentence that is about the contact and nobody else
        self.pair = _Pair(told, cast)
        self.team: tuple[str, ...] | None = None  # the headings under which the contact's team is named
        self.thanked = -9  # the last sentence about that team

    def read(self) -> Iterator[int]:
        before = -1
        for index, item in enumerate(self.told.items):
            if sum(map(str.isalpha, item.text)) < _FEWEST_LETTERS and item.kind is Kind.PROSE:
                continue
            near = before >= 0 and self.told.items[before].headings == item.headings and item.kind is Kind.PROSE
            if index in self.skipped:
                self.last = -2
            elif self.told.found[index] in OURS:
                self._take_in(index, item)
            elif near and self._is_theirs(index, item, follows=self.last == before):
                self.last = -2 if any(map(is_somebody, self.told.references[index])) else index
                yield index
            before = index

    def _take_in(self, index: int, item: Item) -> None:
        refs = self.told.references[index]
        alone = not any(is_somebody(ref) and not _is_aside(item.text, ref) for ref in refs)
        self.last = index if alone else -2
        self.pair.take_in(index)
        if any(ref.who is Who.CONTACT for ref in refs) and self._finds("member", item.text):
            self.team = item.headings

    def _is_theirs(self, index: int, item: Item, *, follows: bool) -> bool:
        """Whether a sentence that is nobody's by itself is about the contact, `follows` being whether one about them stands before it."""
        refs, own = self.told.references[index], self.told.found[index]
        somebody = [ref for ref in refs if is_somebody(ref)]
        block = follows and self.told.items[self.last].block == item.block
        if somebody:
            return block and self._is_made_known(item.text, somebody[0].start)
        said = Said(item.text, self.cast.language)
        if own is Whose.OTHER or said.has("somebody") or self.cast.relatives(item.text):
            return False
        if self.pair.begins(index, own=True) or self._is_of_team(index, item, said):
            return True
        if any(not ref.named for ref in refs) or not follows:
            return False
        if self._finds("goes_on", item.text) or (self._finds("hangs", item.text) and not said.i):
            return True
        return block and (self._finds("left_out", item.text) or goes_on(item.text, "theirs_said", said.language))

    def _is_made_known(self, text: str, start: int) -> bool:
        """Whether whoever is left out makes the sender known to the one named there, or takes them along to them."""
        return self._finds("makes_known", text[:start])

    def _is_of_team(self, index: int, item: Item, said: Said) -> bool:
        """Whether it praises the team that the notes name the contact with."""
        if self.team != item.headings or self._finds("blames", item.text):
            return False
        of_team = self._finds("team", item.text)
        goes_on = 0 < index - self.thanked <= _NEAR and (said.has("they") or self._finds("plural", item.text))
        praised = (of_team or goes_on) and self._finds("praises", item.text)
        if praised:
            self.thanked = index
        return praised

    def _finds(self, key: str, text: str) -> bool:
        return _finds(self.cast.language, key, text)


def _finds(language: str, key: str, text: str) -> bool:
    return pattern_of(f"taken_up/{language}", key).search(text.lower()) is not None


def _is_aside(text: str, ref: Reference) -> bool:
    """Whether somebody is only mentioned within brackets."""
    before = text[: ref.start]
    return not ref.subject and before.count("(") > before.count(")")
