"""Decides whom the sections of the notes are about, by their headings and by the lists of those present."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.words import AND
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.company import meetings
from invitewriter.brief.people.whose.kin import names_relative
from invitewriter.brief.people.whose.parted import Parted
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.thread import Whose
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_LONGEST_LINE, _MOST = 60, 3
_TAIL = compile_later(
    rf"{CAPITAL_LETTER}[\w'’.-]*(?:,? (?:(?:{AND}|&) )?{CAPITAL_LETTER}[\w'’.-]*){{0,4}}(?: ?[:–—-])?"
)
"""What a name is of that a line ends with, a row of names, and the mark behind it."""


class Sections:
    """The headings, each with whom it names; those that name nobody beside others that do are somebody's, too."""

    def __init__(self, items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]]) -> None:
        self.items, self.cast, self.given = items, cast, references
        self.references = [[ref for ref in refs if not ref.faint] for refs in references]
        self.titles = {
            item.text: self._whose_alone(item.text, refs) or self.title(item.text, refs)
            for item, refs in zip(items, self.references, strict=True)
            if item.kind is Kind.HEADING
        }
        parted = Parted(items, cast)
        self.apart = parted.titles()
        self.titles.update(self.apart)
        self.nameless = self._nameless_titles()
        self.lines = dict(self._under_lines())  # what stands under a line that only says whom it is for: "Email to Ana"
        self.parts = dict(
            parted.lines()
        )  # of a log with a section for each, what stands under a line that is no heading
        self.meetings = meetings(items, references, cast.sender, cast.language)

    def whose(self, headings: Sequence[str]) -> Whose | None:
        """Whose the section under these headings is; None where they name nobody."""
        for depth in range(len(headings), 0, -1):
            title = headings[depth - 1]
            if tuple(headings[:depth]) in self.nameless:
                return Whose.UNCLEAR
            if found := self.titles.get(title):
                return found
            if (met := self.meetings.get(tuple(headings[:depth]))) is not None:
                return Whose.CONTACT if met else Whose.OTHER
        return None

    def over(self, index: int) -> Whose | None:
        """Whose an item is by what stands over it."""
        part = self.parts.get(index)
        return part[0] if part else self.lines.get(index) or self.whose(self.items[index].headings)

    def part(self, index: int) -> tuple[object, ...]:
        """The paragraph or list of an item, as far as the same line heads it."""
        return self.items[index].block, self.items[index].headings, self.lines.get(index), self.parts.get(index)

    def is_parted(self, index: int) -> bool:
        """Whether an item stands in a section of a log that has one for each person."""
        return index in self.parts or any(title in self.apart for title in self.items[index].headings)

    def contact_alone_before(self, first: int) -> bool:
        """Whether, under the same heading, only the contact was named before: a "she" is nobody then whom an earlier section tells of."""
        headings = self.items[first].headings
        told = [ref for i in range(first) if headings and self.items[i].headings == headings for ref in self.given[i]]
        return any(ref.named for ref in told) and all(ref.who is Who.CONTACT for ref in told if ref.named)

    def _under_lines(self) -> Iterator[tuple[int, Whose]]:
        """What stands under a line of its own that heads no list and yet names whom the next lines are for or about.

        One that ends in a colon or a dash heads what stands right below it, any other all up to the next heading.
        """
        over, until = None, None
        for index, item in enumerate(self.items):
            if item.kind is Kind.HEADING or (until is not None and item.block != until):
                over = until = None
            if found := self._line_head(index):
                over, below = found, self.items[index + 1 : index + 2]
                until = below[0].block if below and item.text.endswith((":", "-", "–", "—")) else None
                if until is not None:
                    yield index, over
                    continue
            if over:
                yield index, over

    def _line_head(self, index: int) -> Whose | None:
        item, refs = self.items[index], self.references[index]
        beside = (self.items[place].line for place in (index - 1, index + 1) if 0 <= place < len(self.items))
        alone = item.kind is Kind.PROSE and len(item.text) <= _LONGEST_LINE and item.line not in beside
        return self._whose_alone(item.text, refs) if alone else None

    def _whose_alone(self, text: str, references: Sequence[Reference]) -> Whose | None:
        """Whose a line is that says for or about whom it is and nothing more: "For Ana", "Call with Tom and Ana", "Ana -"."""
        named = [replace(ref, subject=True) for ref in references if ref.named]
        words = [plain(word) for word in text[: named[0].start].split()] if named else []
        heads = word_set("people.line_heads", self.cast.language) if words else frozenset()
        marked = text.endswith((":", "-", "–", "—"))
        if not 0 < len(named) <= _MOST or not (words or marked) or any(word not in heads for word in words):
            return None
        plainly = _TAIL.fullmatch(text, named[0].start)
        return self.title(text, named) if plainly else None

    def title(self, text: str, references: Sequence[Reference]) -> Whose | None:
        """Whose a line makes what stands under it; None where it names nobody."""
        who = {reference.who for reference in references if reference.subject and reference.named}
        if not who:
            if names_relative(text):
                return Whose.OTHER
            return Whose.CONTACT if self._names_a_group(text) else None
        if who == {Who.CONTACT}:
            return Whose.CONTACT
        return Whose.OTHER if Who.OTHER in who and Who.CONTACT not in who else Whose.UNCLEAR

    def _names_a_group(self, title: str) -> bool:
        """Whether a line calls the contact, in a row of names, by a title's words: "Our hosts", "our hosts, Eva, Tom and Ana"."""
        group = title.strip().lower()
        if not group:
            return False
        for item, refs in zip(self.items, self.references, strict=True):
            own = next((ref for ref in refs if ref.who is Who.CONTACT and ref.row), None)
            if own and item.text[: own.row - 1].rstrip(" ,:(").lower().endswith(group):
                return True
        return False

    def _nameless_titles(self) -> set[tuple[str, ...]]:
        """The headings that stand beside headings that name others: somebody's without a name."""
        siblings: dict[tuple[object, ...], list[Item]] = {}
        for item in self.items:
            if item.kind is Kind.HEADING:
                siblings.setdefault((item.headings, item.depth), []).append(item)
        return {
            (*item.headings, item.text)
            for group in siblings.values()
            if any(self.titles[item.text] is Whose.OTHER for item in group)
            for item in group
            if self.titles[item.text] is None
        }
