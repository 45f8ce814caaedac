"""A tagged sentence that is said whole to the contact: its words, what is done in it and by whom, and what is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.tagged.tagger import Word

_DONE = frozenset("VEGTZ")
_LINKS = ",c;"
_LOUD = 3
_LOUD_THING = 5
"""Letters, from which on capitals are no initials; of what may be a thing, or a body named by its initials."""


def _word(text: str, kind: str) -> Word:
    return Word(text=text, lemma=text, kind=kind, tag="", start=-2, end=-2)


YOU = _word("you", "u")
BOTH = "we both"
"""The lemma of a "we" that stands for the contact and the sender."""


@value
class Retold:
    """A sentence as said to the contact."""

    name: str
    """Of the entry that tells it."""
    slots: Mapping[str, str]


@value
class Done:
    """A finite verb of a sentence."""

    at: int
    who: str
    """The kind of whoever does it: "u" the contact, "i" the sender, "w" both, "o" another; empty where nobody is named."""
    within: bool = False
    """Whether it stands in a clause that hangs on another."""
    joined: bool = False
    """Whether only an "and" or a comma stands before it."""
    will: bool = False
    """Whether it is a "will", a "could" or the like."""


@value
class Sentence:
    """Tagged words, the verbs as they follow "you"."""

    words: tuple[Word, ...]
    done: tuple[Done, ...]

    @property
    def kinds(self) -> str:
        return "".join(word.kind for word in self.words)

    @property
    def head(self) -> Done | None:
        """The first verb that hangs on no other."""
        return next((each for each in self.done if not each.within), None)

    def verb(self, done: Done) -> Word:
        """The verb that says what is done: "cut" of "has never cut"."""
        at = done.at
        while self.words[at].kind in "MHBO" and at + 1 < len(self.words):
            then = at + 1
            while then + 1 < len(self.words) and self.words[then].kind in "an":
                then += 1
            if self.words[then].kind not in _DONE | frozenset("HBO"):
                break
            at = then
        return self.words[at]

    def runs_on(self, head: Done) -> bool:
        """Whether something else goes on behind a mere "and": "opened his shed and the smell of tar took me back"."""
        first = next((each for each in self.done if each.who == "o" and each.at > head.at and not each.within), None)
        before = "" if first is None else self.kinds[head.at : first.at]
        return before.rfind("c") > max(before.rfind(mark) for mark in _LINKS if mark != "c") and ",c" not in before

    def begun_by(self, *words: Word) -> Sentence:
        """The same with words before it, by which it says who does it."""
        first, *others = self.words
        told = (*words, replace(first, text=first.text[:1].lower() + first.text[1:]), *others)
        moved = [replace(each, at=each.at + len(words)) for each in self.done]
        if words[-1].kind in "MB":
            moved[0] = replace(moved[0], at=len(words) - 1)
        return Sentence(words=told, done=tuple(replace(each, who=each.who or words[0].kind) for each in moved))


def calmly(word: Word) -> Word:
    """The word, without the capitals by which notes raise their voice: "with the engine OFF"."""
    loud = word.kind != "P" and len(word.text) >= (_LOUD_THING if word.kind == "N" else _LOUD)
    loud = loud and word.text.isalpha() and word.text.isupper()
    return replace(word, text=word.text.lower()) if loud else word
