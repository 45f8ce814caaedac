"""A person's name, as it stands somewhere or as somebody gave it."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.text.lexicon import shared


@value
class Name:
    """A person's name in a text, with its academic titles, and with "Mr" or "Frau" only where a single word follows."""

    text: str
    tokens: tuple[str, ...]
    """In plain letters, without titles; an initial is one letter."""
    start: int
    end: int
    nickname: str = ""
    courtesy: str = ""
    """The plain word before it, "mrs" or "herr"; empty where there is none."""
    titled: bool = False

    @property
    def full(self) -> bool:
        """Whether it has more than one part."""
        return len(self.tokens) > 1

    @property
    def sure(self) -> bool:
        """Whether it is surely a person's name: it has several parts or a title, or is a given name that many bear."""
        return self.full or self.known or self.titled

    @property
    def known(self) -> bool:
        """Whether its first part is a given name that many bear, or the initial of one: "A. Whitlock"."""
        return self.tokens[0].split("-")[0] in shared("given") or (self.full and len(self.tokens[0]) == 1)


@value
class Part:
    """A word of a name in plain letters, and where it stands."""

    plain: str
    start: int
