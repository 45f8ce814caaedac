"""The people of a file of scribbles, found again by any of their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from invitewriter.brief.lexicon import gender_of
from invitewriter.brief.people.names.reading import Name, compatible, same_token
from invitewriter.domain import value

_SHORTEST_FORM = 3


@value
class Somebody:
    """One person, or a couple."""

    index: int
    names: tuple[Name, ...]
    """Empty for somebody without a name."""
    label: str
    """What they are called in the plan."""
    line: int
    """Where they come first."""

    @property
    def gender(self) -> str:
        """What the given name makes likely, "she" or "he": enough to doubt a line, never to write one."""
        if len(self.names) != 1:
            return ""
        first = self.names[0].tokens[0]
        return gender_of(first) or ("she" if first.endswith("a") else "")

    def is_called(self, name: Name) -> bool:
        """Whether `name` may be this person's: in full, in part, in short or with a slip of the pen."""
        return any(_may_be(name, own) for own in self.names)


class Roster:
    def __init__(self) -> None:
        self.people: list[Somebody] = []
        self._nameless: list[Somebody] = []
        self._by_initials: defaultdict[str, list[int]] = defaultdict(list)
        self._by_start: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, names: Sequence[Name], label: str, line: int) -> Somebody:
        person = Somebody(index=len(self.people), names=tuple(names), label=label, line=line)
        self.people.append(person)
        if not names:
            self._nameless.append(person)
        self._file(person)
        return person

    def add_strangers(self, names: Sequence[Name], line: int) -> list[Name]:
        """Adds those of the names that nobody bears; these are told."""
        strangers = [name for name in names if not self.bearing(name)]
        for name in strangers:
            self.add([name], name.text, line)
        return strangers

    def nameless(self) -> Sequence[Somebody]:
        """The people without a name."""
        return self._nameless

    def initialled(self, letters: str) -> list[Somebody]:
        """The people whose initials these are."""
        return [self.people[index] for index in self._by_initials.get(letters, ())]

    def sounds_known(self, name: Name, but: Sequence[Somebody] = ()) -> bool:
        """Whether the name of somebody else begins like `name`, which may be short for it: "Immy" of "Imogen"."""
        return bool({*self._by_start.get(_sound(name.tokens[0])[:2], ())} - {one.index for one in but})

    def with_part(self, word: str) -> list[Somebody]:
        """The people a part of whose names is this word: of "stieglitz", Jutta Stieglitz-Arnold."""
        filed = {index for key in _asked(word) for index in self._by_start.get(key, ())}
        return [self.people[index] for index in sorted(filed) if word in _parts(self.people[index])]

    def _file(self, person: Somebody) -> None:
        """Files a person under all by which they may be found."""
        for name in person.names:
            parts = [part for token in name.tokens for part in token.split("-")]
            for letters in {"".join(token[0] for token in name.tokens), "".join(part[0] for part in parts)}:
                self._by_initials[letters].append(person.index)
        for key in {key for part in _parts(person) for key in _keys(part)}:
            self._by_start[key].append(person.index)

    def bearing(self, name: Name) -> list[Somebody]:
        """The people who may be meant by `name`, in the order in which they come."""
        ends = (
            name.tokens[0],
            name.tokens[-1],
        )  # in this order, so that of two lists alike in length the first is taken
        filed = min(([i for key in _asked(end) for i in self._by_start.get(key, ())] for end in ends), key=len)
        return [self.people[i] for i in sorted(set(filed)) if self.people[i].is_called(name)]


def _parts(person: Somebody) -> set[str]:
    """The words of a person's names, those with a hyphen also in parts."""
    tokens = [token for name in person.names for token in _tokens(name)]
    return {*tokens, *(part for token in tokens for part in token.split("-") if part)}


def _tokens(name: Name) -> Iterator[str]:
    yield from (token for token in (*name.tokens, name.nickname) if token)


def _keys(token: str) -> Iterator[str]:
    """The beginnings under which a part of a name is filed: as it sounds, and its initial."""
    sound = _sound(token)
    if len(token) == 1:
        yield f"{sound}."
    else:
        yield sound[:2]
        yield sound[0]


def _asked(token: str) -> tuple[str, str]:
    """Where those are filed who may be meant by a part of a name: those who sound like it, and whose initial it is."""
    sound = _sound(token)
    return (sound if len(token) == 1 else sound[:2]), f"{sound[0]}."


def _sound(token: str) -> str:
    sound = token.replace("ph", "f").replace("c", "k").replace("y", "i").replace("h", "")
    return "".join(letter for letter, _ in groupby(sound)) or token


def _may_be(name: Name, own: Name) -> bool:
    if name.full and "-" in "".join((*name.tokens, *own.tokens)):  # "Marie-Claude Thévenet", "Marie Claude T."
        name, own = _parted(name), _parted(own)
    if name.full:
        return compatible(name, own) and (own.full or same_token(name.tokens[0], own.tokens[0]))
    spoken = name.tokens[0]
    called = [own.tokens[0], own.tokens[-1], own.nickname]
    if len(spoken) == 1:
        return False
    if any(len(part) > 1 and (same_token(spoken, part) or spoken in {f"{part}s", f"{part}es"}) for part in called):
        return True
    short, long = sorted((spoken, own.tokens[0]), key=len)
    return own.full and len(short) >= _SHORTEST_FORM and long.startswith(short)


def _parted(name: Name) -> Name:
    return replace(name, tokens=tuple(part for token in name.tokens for part in token.split("-") if part))
