"""The people of a file of scribbles, found again by any of their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from invitewriter.brief.names import Name, compatible, same_token
from invitewriter.brief.words import gender_of
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
        self._by_start: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, names: Sequence[Name], label: str, line: int) -> Somebody:
        person = Somebody(index=len(self.people), names=tuple(names), label=label, line=line)
        self.people.append(person)
        for key in {key for name in names for token in _tokens(name) for key in _keys(token)}:
            self._by_start[key].append(person.index)
        return person

    def bearing(self, name: Name) -> list[Somebody]:
        """The people who may be meant by `name`, in the order in which they come."""
        ends = {name.tokens[0], name.tokens[-1]}
        filed = min(([i for key in _asked(end) for i in self._by_start.get(key, ())] for end in ends), key=len)
        return [self.people[i] for i in sorted(set(filed)) if self.people[i].is_called(name)]


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
