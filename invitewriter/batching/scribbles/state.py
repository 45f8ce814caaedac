"""Who is being spoken of, from line to line of scribbles, and who has been."""

from __future__ import annotations

from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.roster import Roster, Somebody
from invitewriter.domain import value


@value
class Fate:
    """What became of a line. Neither person nor candidates: it is about nobody."""

    person: Somebody | None = None
    candidates: tuple[str, ...] | None = None
    """Whom it may be about, where that is not sure; perhaps nobody who is known."""
    because: str = ""


class State:
    def __init__(self, language: str) -> None:
        self.language = language
        self.roster = Roster()
        self.now = Fate()
        self.last: Somebody | None = None
        self.seen: set[int] = set()
        self.doubled: set[int] = set()  # people whose whole name another may bear
        self.title_depth = 0

    @property
    def person(self) -> Somebody | None:
        return self.now.person

    def note(self, fate: Fate) -> None:
        """Remembers whom the line just read is about."""
        if fate.person:
            self.seen.add(fate.person.index)
            self.last = fate.person
        if fate.person or fate.candidates is not None:
            self.now = fate

    def nobody(self, because: str) -> Fate:
        """A line about nobody, after which nobody is spoken of."""
        self.now = Fate()
        return Fate(because=because)

    def begin(self, row: Row, person: Somebody) -> Fate:
        """The line brings `person` in, or back."""
        if row.depth:
            self.title_depth = row.depth
        elif row.first:
            self.title_depth = 0
        return Fate(person=person)

    def introduce(self, row: Row, lead: Lead) -> Fate:
        """The line brings somebody new in."""
        label = " & ".join(dict.fromkeys(name.text for name in lead.names))
        return self.begin(row, self.roster.add(lead.names, label, row.number))

    def amid(self, row: Row) -> bool:
        """Whether the row stands amid the lines about one person, whoever it is."""
        spoken_of = self.now.person is not None or self.now.candidates is not None
        return spoken_of and not (row.first or row.listed or row.depth)

    def mark_doubled(self, person: Somebody) -> Fate:
        self.doubled.add(person.index)
        return unsure(person, f"another {person.label}", because="two may bear this name")


def unsure(*people: Somebody | str | None, because: str = "it may be about either") -> Fate:
    labels = (one.label if isinstance(one, Somebody) else one for one in people)
    return Fate(candidates=tuple(dict.fromkeys(label for label in labels if label)), because=because)
