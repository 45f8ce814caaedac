"""Finds what the sender and the contact say to each other where the notes tell it line by line: "We camp", I said. "Come with me."

Right behind a sentence about the contact, a quotation is of the two where the sender says it, or a "he" who can only be the contact,
or nobody is told to; two sentences may stand between. Whoever else says one ("the driver shouted") ends it.
"""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.description import described_words
from invitewriter.brief.people.whose.reference import Reference, is_somebody
from invitewriter.brief.people.whose.said import goes_on
from invitewriter.brief.people.whose.thread import OURS, Told, Whose
from invitewriter.brief.people.whose.together import Together
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_QUOTED = compile_later(
    r"[“„«\"»][^“”„«»\"]*(?:[“”«»\"]|$)|^[—–]\s*[^—–]+(?:[—–]|$)", signs=("“", "„", "«", '"', "»", "—", "–")
)
_NEAR = 2
"""So many words from its verb stands whoever says something."""
_LONGEST_GAP = 2
_LONGEST_TAG = 12


def dialogue(told: Told, cast: Cast, skipped: frozenset[int], gender: str) -> Iterator[int]:
    """The indices of the quotations that are nobody's by themselves, and said between the sender and the contact."""
    return _Dialogue(told, cast, gender).read(skipped)


class _Dialogue:
    def __init__(self, told: Told, cast: Cast, gender: str) -> None:
        self.told, self.cast, self.gender = told, cast, gender
        self.brings_in = Together(told, cast, frozenset()).brings_in_somebody

    def read(self, skipped: frozenset[int]) -> Iterator[int]:
        gap = _LONGEST_GAP + 1  # how many sentences ago one of the two was spoken of, or spoke
        before: Item | None = None
        for index, item in enumerate(self.told.items):
            if item.kind is Kind.HEADING or index in skipped or (before and before.headings != item.headings):
                gap = _LONGEST_GAP + 1
            before = item
            own, alone = self.told.found[index], not any(map(is_somebody, self.told.references[index]))
            if own in OURS:
                gap = 0 if alone and not self._leaves(item.text) else _LONGEST_GAP + 1
            elif own is Whose.OTHER or not alone or index in skipped:
                gap = _LONGEST_GAP + 1
            elif gap <= _LONGEST_GAP and self._is_of_two(index, item.text):
                gap = 0
                yield index
            else:
                ends = _QUOTED.search(item.text) or self.brings_in(item.text) or not self._fits(index, "")
                gap = _LONGEST_GAP + 1 if ends else gap + 1

    def _leaves(self, text: str) -> bool:
        """Whether one of the two goes away."""
        language = self.cast.language
        return goes_on(text, "parts", language) or not self._set("leaves").isdisjoint(map(plain, LETTERS.findall(text)))

    def _is_of_two(self, index: int, text: str) -> bool:
        """Whether a sentence is a quotation, and given to one of the two, or to nobody."""
        spans = [match.span() for match in _QUOTED.finditer(text)]
        outside, end = "", 0
        for start, stop in spans:
            outside, end = outside + text[end:start] + " ", stop
        outside += text[end:]
        if not spans or self.brings_in(outside) or not self._fits(index, outside):
            return False
        return self._says_one_of_them(LETTERS.findall(outside))

    def _fits(self, index: int, outside: str) -> bool:
        """Whether every "he" or "she" of a sentence may be the contact; in a quotation it is somebody else."""
        told = [ref for ref in self.told.references[index] if not ref.named]
        return all(self._may_be_contact(ref) for ref in told) and (not told or bool(LETTERS.search(outside)))

    def _may_be_contact(self, ref: Reference) -> bool:
        return self.gender in {"", ref.gender}

    def _says_one_of_them(self, words: list[str]) -> bool:
        """Whether what stands beside a quotation is no more than "he said", "I asked quietly"; or nothing."""
        plainly = [plain(word) for word in words]
        says, self_said = self._set("says"), self._set("own_says")
        if set(plainly) <= self_said:
            return True
        spoken = [f"{who}_says" for who in ("he", "she") if self.gender in {"", who}]
        own = self._set("i_says").union(*map(self._set, spoken))
        if len(plainly) > _LONGEST_TAG or not word_set("people.determiners", self.cast.language).isdisjoint(plainly):
            return False  # "I told the driver"
        if not self_said.isdisjoint(plainly):
            return True
        verbs = [place for place, word in enumerate(plainly) if word in says]
        return any(not own.isdisjoint(plainly[max(0, verb - _NEAR) : verb + 2]) for verb in verbs)

    def _set(self, key: str) -> frozenset[str]:
        return described_words(self.cast.language, key)
