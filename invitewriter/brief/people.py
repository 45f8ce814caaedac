"""Who is in the notes: each person once, under the fullest of their names."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from invitewriter.brief.entries import Entry
from invitewriter.brief.names import Name, compatible
from invitewriter.brief.sightings import Rank, Sighting, is_kin, is_surely_named, lone_words, sightings_in
from invitewriter.domain import value

__all__ = ["Person", "Rank", "find_people"]


@value
class Person:
    """Somebody in the notes, under the fullest of the names they are given there."""

    name: Name
    rank: Rank
    index: int
    """Of the first item that names them."""
    called: frozenset[str]
    """The plain words that mean them: first name, last name, nickname."""

    @property
    def main(self) -> bool:
        """Whether the notes bring them in as someone the sender dealt with."""
        return self.rank >= Rank.PERHAPS


def find_people(entries: Sequence[Entry], skipped: Collection[int], language: str) -> list[Person]:
    """The people the entries name, in the order in which they come; those of the `skipped` indices are not read."""
    read = [(index, entry) for index, entry in enumerate(entries) if index not in skipped]
    sightings = [s for index, entry in read for s in sightings_in(index, entry, language, opens=index == read[0][0])]
    return merged(_believable(sightings, lone_words((entry.text for _, entry in read), language)))


def merged(sightings: Sequence[Sighting]) -> list[Person]:
    """One person for each that the sightings tell apart; a name that may be two people's stands for neither."""
    people: list[list[Sighting]] = []
    for sighting in sorted(sightings, key=lambda s: -len(s.name.tokens)):
        same = [group for group in people if compatible(sighting.name, group[0].name)]
        if not same:
            people.append([sighting])
        elif len(same) == 1:
            same[0].append(sighting)
    return sorted(map(_person, people), key=lambda person: person.index)


def _person(sightings: Sequence[Sighting]) -> Person:
    name = sightings[0].name
    nicknames = {s.name.nickname for s in sightings if s.name.nickname}
    return Person(
        name=name,
        rank=max(s.rank for s in sightings),
        index=min(s.index for s in sightings),
        called=frozenset({name.tokens[0], name.tokens[-1]} | nicknames),
    )


def _believable(sightings: Sequence[Sighting], lone: Collection[str]) -> list[Sighting]:
    """Without the capitals in mid-sentence that nothing shows to be a person's: "Fairlow Ferries"."""
    return [
        s
        for s in sightings
        if s.rank > Rank.FULL or is_surely_named(s.name) or s.name.tokens[0] in lone or is_kin(s.name)
    ]
