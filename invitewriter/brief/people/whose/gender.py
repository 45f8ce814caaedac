"""Determines the contact's gender by a title, by the name, or by pronouns whose only antecedent is the contact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from invitewriter.brief.lexicon import gender_of
from invitewriter.brief.people.found.everyone import Person
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.sections import Sections
from invitewriter.brief.people.whose.thread import Whose
from invitewriter.notes import Item

_TWO = 2


def gender_in(
    items: Sequence[Item], references: Sequence[Sequence[Reference]], cast: Cast, sections: Sections, *, close: bool
) -> str:
    """Tells "she" or "he"; nothing where nothing tells it. `close` tells that the notes are about the contact."""
    return _Gender(items, references, cast, sections, close=close).told()


def are_woman_and_man(contact: Person) -> bool:
    """Whether the contact is two people, and neither both women nor both men by their names."""
    return len(contact.names) == _TWO and len({gender_of(parse_name(name).tokens[0]) for name in contact.names}) == _TWO


class _Gender:
    def __init__(
        self,
        items: Sequence[Item],
        references: Sequence[Sequence[Reference]],
        cast: Cast,
        sections: Sections,
        *,
        close: bool,
    ) -> None:
        self.items, self.references, self.cast, self.sections, self.close = items, references, cast, sections, close

    def told(self) -> str:
        """The contact's: by a title before the name, by the name itself, else by what only they can be called."""
        own = [ref.gender for refs in self.references for ref in refs if ref.who is Who.CONTACT]
        if told := next(filter(None, [*own, gender_of(self.cast.contact.name.tokens[0])]), ""):
            return told
        counted = Counter(
            gender for index, refs in enumerate(self.references) for gender in self._genders_told(index, refs)
        )
        return max(counted, key=lambda gender: counted[gender]) if counted["she"] != counted["he"] else ""

    def _genders_told(self, index: int, refs: Sequence[Reference]) -> Iterator[str]:
        """The genders of the "she"s and "he"s in an item that can only be the contact."""
        named = {reference.who for reference in refs if reference.named}
        if len(named) > 1 and refs[0].who is Who.CONTACT:
            refs = list(takewhile(lambda reference: reference.who in {Who.CONTACT, Who.SHE, Who.HE}, refs))
        elif not self._only_contact(index, refs):
            return
        yield from (reference.gender for reference in refs if not reference.named)

    def _only_contact(self, index: int, refs: Sequence[Reference]) -> bool:
        """Whether a "she" or "he" in the item can only be the contact."""
        named = {reference.who for reference in refs if reference.named}
        if named or not self.close:
            return named == {Who.CONTACT}
        if self._follows_another(index):
            return False
        section = self.sections.whose(self.items[index].headings)
        return section is Whose.CONTACT or (
            section is None and not any(person.main and person.index < index for person in self.cast.others)
        )

    def _follows_another(self, index: int) -> bool:
        """Whether somebody else is named before the item in its paragraph or list."""
        block = self.items[index].block
        for before in range(index - 1, -1, -1):
            if self.items[before].block != block:
                return False
            if any(reference.named and reference.who is not Who.CONTACT for reference in self.references[before]):
                return True
        return False
