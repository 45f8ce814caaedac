"""Where the lines about one person end: those below are marked until one names its person again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.acquainted import Acquainted
from invitewriter.batching.scribbles.headlike import Headlike, How
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_surname
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.places import Placed
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.text.folding import plain


def marked(
    rows: Sequence[Row],
    placed: Sequence[Placed],
    people: Sequence[Somebody],
    heads: Mapping[int, Headlike | None],
    known: Acquainted,
) -> list[Placed]:
    """The places, with a mark where a line may begin somebody else and where it leans on one that is marked itself."""
    parting = _Parting({row.number: row for row in rows}, people, heads, known)
    return [parting.read(one) for one in placed]


class _Parting:
    def __init__(
        self,
        rows: Mapping[int, Row],
        people: Sequence[Somebody],
        heads: Mapping[int, Headlike | None],
        known: Acquainted,
    ) -> None:
        self.rows, self.people, self.heads, self.known = rows, people, heads, known
        self.doubted: int | None = None  # whose lines are not sure any more
        self.last: int | None = None  # whose lines were the last
        self.begun = 0  # the line before, if it named its person
        self.open = False  # whether the line before is marked

    def read(self, one: Placed) -> Placed:
        row, head = self.rows[one.line], self.heads[one.line]
        found = self._unowned(one, head) if one.person is None else self._owned(one, row, head, self.people[one.person])
        if one.person is None and self.last is not None and one.unsure and self._begins(row, head):
            named = _names(row, self.people[self.last])
            self.doubted = self.doubted if named else self.last
        self.last = self.last if one.person is None else one.person
        for name in head.names if head and found.unsure else ():
            self.known.add(name)
        self.open = found.unsure
        return found

    def _unowned(self, one: Placed, head: Headlike | None) -> Placed:
        """A line about nobody: it is about some, if all it does is to list them."""
        if one.unsure or head is None or head.how is not How.LIST or one.because == reasons.OWN_TASK:
            return one
        return replace(one, unsure=True, candidates=head.names, because=How.LIST)

    def _owned(self, one: Placed, row: Row, head: Headlike | None, person: Somebody) -> Placed:
        named = row.number == person.line or _names(row, person)
        if row.depth or named:
            self.doubted = None
        elif self.doubted is None and self._begins(row, head):
            self.doubted = one.person
        if row.number == person.line and (again := self._known_in_part(row, person)):
            return replace(one, person=None, unsure=True, candidates=(again, person.label), because=reasons.NO_SURNAME)
        self.begun = one.line if row.number == person.line else 0
        self.known.add(person.label, row.text)
        if self.doubted == one.person:
            return _unsure(one, person, reasons.BEGINS_ANOTHER)
        self.doubted = None
        return _unsure(one, person, reasons.LEFT_OPEN) if self.open and not named and _leans(row) else one

    def _known_in_part(self, row: Row, person: Somebody) -> str:
        """Somebody known by one name alone, which another word in small letters follows: "ines crates: order 12"."""
        first, *more = person.label.split()
        last = plain(more[-1]) if more else ""
        same = self.known.whole(first)
        strange = bool(more) and not is_surname(last) and row.text.lstrip(" -–—*•")[:1].islower()
        return same if strange and same in self.known and " " not in same else ""

    def _begins(self, row: Row, head: Headlike | None) -> bool:
        """Whether the line looks like one that names somebody, and does not stand first below a name."""
        if head is None:
            return False
        said = self.begun == row.number - 1 or row.first or head.how is How.DESCRIBED  # "packaging designer, Kiel"
        return not (head.weak and said)


def _unsure(one: Placed, person: Somebody, because: str) -> Placed:
    return replace(one, person=None, unsure=True, candidates=(person.label,), because=because)


def _names(row: Row, person: Somebody) -> bool:
    said = {word.plain for word in words_of(row.text)}
    return any(said & set(name.tokens) for name in person.names) or bool(said & set(plain(person.label).split()))


def _leans(row: Row) -> bool:
    """Whether the line begins with a word for somebody whom the one above must have named: "she", "he'd"."""
    first = next(iter(words_of(row.text)), None)
    said = first.plain.replace("’", "'").split("'")[0] if first else ""
    return said in notes_words("people.she") | notes_words("people.he") | {"they"}
