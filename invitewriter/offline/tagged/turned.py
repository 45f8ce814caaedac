"""A sentence of the notes as it is said to the contact, in a language whose verbs stand second."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.tagged.stretches import Stretch
from invitewriter.offline.tagged.tagger import Word


@value
class Turned:
    """A sentence as it is said to the contact."""

    said: str
    last: str
    """What follows "that you", its verb last; empty where the order of its words is not sure."""
    words: tuple[Word, ...]
    stretches: tuple[Stretch, ...]
    lemmas: tuple[str, ...]
    """The plain form of the verb of each stretch."""
    names: bool
    """Whether it speaks of the contact."""
    begun: frozenset[int]
    """Words before which something was added that the notes leave out."""

    @property
    def main(self) -> Stretch:
        """The first clause that hangs on none."""
        return next((each for each in self.stretches if each.is_clause and not each.subordinate), self.stretches[0])

    def kinds(self, *stretches: Stretch) -> str:
        """The kinds of the words of stretches; of all without any."""
        told = stretches or self.stretches
        return "".join(word.kind for each in told for word in self.words[each.start : each.end])

    def finite(self, stretch: Stretch) -> str:
        """The finite verb of the notes; empty where they leave it out."""
        return self.words[stretch.finite].text.lower() if stretch.finite >= 0 else ""
