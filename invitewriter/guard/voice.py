"""Whose words they are: what is quoted, reported of others, denied, said of the reader's own things, or was asked for.

Decided once, here, for every rule and language, from the sentence around the words. How a language does these things stands
in its catalogue, in the sets `not`, `no_denial`, `not_after`, `self`, `reports`, `cites`, `theirs`, `agreed`, `shared` and `thanked`.
"""

from __future__ import annotations

import re
from enum import StrEnum

from invitewriter.domain import value
from invitewriter.guard.catalogue import named_set
from invitewriter.guard.passage import Passage

# A sentence without an end is read only so far around the words, so that no text can make this slow.
_REACH = 240
_WORDS_THAT_DENY = 4
_CLAUSE_END = re.compile(r"[,;:()\u2013\u2014\n]")


class Aside(StrEnum):
    """Why words of a letter are not what its sender does to its reader."""

    QUOTED = "quoted"
    """In quotation marks, or told of others: "she gets a 'book a demo' mail every day"."""
    DENIED = "denied"
    """After a not: "I'm not trying to sell you anything"."""
    THEIRS = "theirs"
    """The reader's own: "your demo"; not "your thoughts on our demo"."""
    AGREED = "agreed"
    """What the reader asked for, gave, or talked of too: "the link you asked for", "as promised", "thanks for the demo"."""


@value
class Place:
    """Some words of a passage, with what stands before and after them in their sentence; all in folded text."""

    before: str
    words: str
    after: str
    language: str
    in_quotation: bool

    def is_aside(self, aside: Aside) -> bool:
        match aside:
            case Aside.QUOTED:
                return self.in_quotation or self._reported()
            case Aside.DENIED:
                return self._denied()
            case Aside.THEIRS:
                return self._ends_in("theirs") and not self._holds("self", self.words)
            case Aside.AGREED:
                return self._agreed()

    def _reported(self) -> bool:
        """Told of somebody else. Even in reported speech "we" is the sender, unless the very words are cited."""
        if self._holds("cites", self.before):
            return True
        return self._holds("reports", self.before) and not self._holds("self", self.words)

    def _agreed(self) -> bool:
        """Asked for in this sentence; or talked of, or thanked for, right beside the words."""
        if self._holds("agreed", f"{self.before}{self.words}{self.after}") or self._ends_in("thanked"):
            return True
        pattern = named_set(self.language, "shared")
        return bool(pattern and pattern.match(self.after.lstrip(' "\n')))

    def _denied(self) -> bool:
        clause = _CLAUSE_END.split(self.before)[-1]
        near = f"{' '.join(clause.split()[-_WORDS_THAT_DENY:])} {self.words}"
        if self._holds("no_denial", near):
            return False
        following = " ".join(_CLAUSE_END.split(self.after)[0].split()[:2])
        return self._holds("not", near) or self._holds("not_after", following)

    def _holds(self, name: str, text: str) -> bool:
        pattern = named_set(self.language, name)
        return bool(pattern and pattern.search(text))

    def _ends_in(self, name: str) -> bool:
        pattern = named_set(self.language, name)
        near = self.before.rstrip(" \n\"'")[-60:]
        return any(match.end() == len(near) for match in pattern.finditer(near)) if pattern else False


def place_of(passage: Passage, start: int, end: int, language: str) -> Place:
    """Where `passage.reading.text[start:end]` stands."""
    sentence = passage.sentence_at(start)
    return Place(
        before=passage.folded[max(sentence.start, start - _REACH) : start],
        words=passage.folded[start:end],
        after=passage.folded[end : max(end, min(sentence.end, end + _REACH))],
        language=language,
        in_quotation=passage.quotes(start),
    )
