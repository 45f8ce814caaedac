"""Whose the sections of the notes are, by their headings and by the lists of those present under them."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.people.company import meetings
from invitewriter.brief.people.reference import Cast
from invitewriter.brief.people.referred import Reference, Who
from invitewriter.brief.people.thread import Whose
from invitewriter.notes import Item, Kind


class Sections:
    """The headings, each with whom it names; those that name nobody beside others that do are somebody's, too."""

    def __init__(self, items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]]) -> None:
        self.items, self.cast = items, cast
        self.references = [[ref for ref in refs if not ref.faint] for refs in references]
        self.titles = {
            item.text: self.title(item.text, refs)
            for item, refs in zip(items, self.references, strict=True)
            if item.kind is Kind.HEADING
        }
        self.nameless = self._nameless_titles()
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

    def title(self, text: str, references: Sequence[Reference]) -> Whose | None:
        """Whose a line makes what stands under it; None where it names nobody."""
        who = {reference.who for reference in references if reference.subject and reference.named}
        if not who:
            if self.cast.relates(text):
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
