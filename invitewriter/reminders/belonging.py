"""Decides whether a row, a letter or an answer belongs to the person who is to be forgotten, and to nobody else of that name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.contacts import Noted
from invitewriter.domain import value


@value
class Meant:
    """One person, told from all others who may be called so."""

    names: tuple[Name, ...]
    file: str
    """Where the notes about them are."""
    others: tuple[Name, ...] = ()
    """Who else is known in the notes."""
    shared: bool = False
    """Whether another file tells of somebody with the very same name."""

    def means(self, name: str, source: str = "") -> bool:
        """Whether what stands under `name`, made of the notes `source`, is theirs."""
        if not self.may_mean(name):
            return False
        told = parse_name(name)
        if any(told.tokens == one.tokens for one in self.names):
            return not self.shared or self._is_from_here(source)
        return self._is_from_here(source) and not any(compatible(told, other) for other in self.others)

    def may_mean(self, name: str) -> bool:
        """Whether they may be called so, and others as well."""
        return bool(name.strip()) and any(compatible(one, parse_name(name)) for one in self.names)

    def also_called(self, names: Iterable[str]) -> Meant:
        """The same person, with what plans call them."""
        return replace(self, names=(*self.names, *map(parse_name, names)))

    def _is_from_here(self, source: str) -> bool:
        here, there = PurePosixPath(self.file).parts, PurePosixPath(source).parts
        return bool(there) and (here[-len(there) :] == there or there[-len(here) :] == here)


def meant_among(noted: Noted, contacts: Sequence[Noted]) -> Meant:
    """The contact, told from the other `contacts` of the notes."""
    name = parse_name(noted.name)
    rest = [
        (other, parse_name(other.name)) for other in contacts if (other.name, other.file) != (noted.name, noted.file)
    ]
    return Meant(
        names=(name,),
        file=noted.file,
        others=tuple(other for _, other in rest if other.tokens != name.tokens),
        shared=any(other.tokens == name.tokens and not one.unwanted for one, other in rest),
    )
