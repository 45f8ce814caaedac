"""What a clause of the notes is read in, what it surely says, and what is left alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from invitewriter.domain import Brief, value
from invitewriter.domain.kept import kept
from invitewriter.offline.frame import fill
from invitewriter.offline.reading.group import Group, Index, Kind
from invitewriter.offline.reading.jotting import Jotting
from invitewriter.offline.reading.lines import words_of
from invitewriter.text.language import is_stop_word

_OF_THEMSELVES = frozenset({Kind.WORK, Kind.PLAN, Kind.WISH, Kind.NEED, Kind.MOMENT})
"""Kinds that tell something of the contact."""
_FULL, _PARTICULAR = 3, 2
"""Letters of a word that says something, and so many of those."""


@value
class Reading:
    """What a clause surely says."""

    group: Group
    fact: str
    """The id of the fact it stands in."""
    slots: Mapping[str, str]
    text: str
    """The words it was read from."""
    also: tuple[str, ...] = ()
    """The ids of other facts that it tells with it."""

    @property
    def kind(self) -> Kind:
        return self.group.kind

    @property
    def is_particular(self) -> bool:
        """Whether it tells something of the contact that is not true of half the world: more than "bakes"."""
        own = self.group.kind in _OF_THEMSELVES or "statement" in self.slots or self.group.beside
        return own and self.richness >= _PARTICULAR

    @property
    def is_of_habit(self) -> bool:
        """Whether it is of what somebody does or begins for its own sake, so that they are asked how they came to it."""
        return self.kind is Kind.WORK or (self.kind is Kind.WISH and "ask" in self.group.frames)

    @property
    def richness(self) -> int:
        """Words that say something."""
        return len(self._telling)

    @property
    def letters(self) -> int:
        """Letters of those words."""
        return sum(map(len, self._telling))

    @kept
    def _telling(self) -> list[str]:
        return [word for word in words_of(self.text) if len(word) >= _FULL and not is_stop_word(word)]

    def tell(self, frame: str) -> str:
        """The sentence of that name; empty where this reading has none."""
        return fill(self.group.frames.get(frame, ""), self.slots)

    def without(self, frame: str) -> Reading:
        """The same, never told in the sentence of that name."""
        return self.with_frames({name: told for name, told in self.group.frames.items() if name != frame})

    def with_frames(self, frames: Mapping[str, str]) -> Reading:
        """The same, told in other sentences, which are given by their names."""
        return replace(self, group=replace(self.group, frames=frames))


@value
class Context:
    """What a clause is read in."""

    jotting: Jotting
    fact: str
    groups: Index
    """What it may be read as."""
    brief: Brief
    field: str | None = None
    """What the contact works in; None where that is being found out."""


@value
class Left:
    """A fact that is not used, and why."""

    fact: str
    because: str
    """"hedge", "denial", "private" and so on; "whose" where it may be about somebody else, "unread" where it is not understood."""


@value
class Readings:
    """What the notes of a brief surely say, and what is left alone."""

    sure: tuple[Reading, ...] = ()
    """In the order of the notes."""
    left: tuple[Left, ...] = ()
    owed: tuple[int, ...] = ()
    """Lines in which the sender promised what is not told; where they hold one, the last resorts tell nothing."""
