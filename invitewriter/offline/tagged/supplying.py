"""Supplies the articles that shorthand leaves out: what somebody makes is one of many, what they have is theirs ("a page", "your page")."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.tagged.leaning import Leaning
from invitewriter.offline.tagged.tagger import Tagged, Word

_DOING, _THING, _LEADS = "ing", "N", "f"
_LIKE = frozenset("Aa")
"""Kinds of words behind a thing that say how it is made to be: "make the page lively"."""
_VOWELS = tuple("aeiou")


@value
class Supplying:
    """A language's words for it."""

    leaning: Leaning
    your: str
    own: str
    """A word that says itself whose something is: "own"."""
    making: frozenset[str]
    """Verbs of making or having."""
    theirs: frozenset[str]
    """What people have, of which shorthand says neither "a" nor "her"."""

    def supplied(self, rest: Tagged, verbs: Collection[str]) -> Tagged:
        """The words behind the `verbs`, with their articles as far as they are clear."""
        found = list(rest.words)
        for at in sorted(self.leaning.bare(rest), reverse=True):
            start = at + self._is_doing(rest, at)  # "of publishing page": the page wants one
            head = next((n for n in range(start, len(rest.words)) if self._ends(rest, n)), None)
            if head is None:
                continue
            made = not self.making.isdisjoint(verbs) and _THING not in rest.kinds[:at]
            made = made and rest.kinds[head + 1 : head + 2] not in _LIKE
            first = rest.words[start].text.lower()
            if made and first != self.own:
                article = "an" if first.startswith(_VOWELS) else "a"
            elif made or rest.words[head].lemma in self.theirs:
                article = self.your
            else:
                continue
            place = rest.words[start].start
            found.insert(start, Word(text=article, lemma=article, kind="d", tag="", start=place, end=place))
        return replace(rest, words=tuple(found))

    def lacks(self, rest: Tagged) -> bool:
        """Whether a single thing is left without its article."""
        bare = self.leaning.bare(rest)
        return any(rest.words[at].text.isalpha() and not self._is_doing(rest, at) for at in bare)

    def _is_doing(self, rest: Tagged, at: int) -> bool:
        """Whether what seems a thing is something done: "of publishing"."""
        return rest.words[at].text.endswith(_DOING) and rest.kinds[at - 1 : at] == _LEADS

    def _ends(self, rest: Tagged, at: int) -> bool:
        """Whether a thing ends there."""
        return rest.kinds[at] == _THING and rest.kinds[at + 1 : at + 2] != _THING
