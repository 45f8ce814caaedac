"""Whether a phrase can be understood by somebody who has only the letter: not cut off, not too long."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, sought

_MOST_WORDS = 16
"""More than so many words behind a verb are a sentence in disguise."""
_TOLD = (
    "rest",
    "thing",
    "object",
    "own",
    "treasure",
    "wanted",
    "matter",
    "topic",
    "single",
    "act",
    "domain",
    "where",
    "local",
    "middle",
    "said",
    "statement",
)


@value
class Finish:
    """A language's marks of phrases that are cut, or lean on something which is not there."""

    never_last: frozenset[str]
    hanging: tuple[re.Pattern[str], ...]
    questions: frozenset[str]

    def stands(self, slots: Mapping[str, str]) -> bool:
        """Whether all that `slots` tell of a clause can be read by itself."""
        return all(self.reads(slots[name]) for name in _TOLD if slots.get(name))

    def reads(self, phrase: str) -> bool:
        """Whether `phrase` can be read by itself."""
        words = phrase.split()
        if not words or len(words) > _MOST_WORDS:
            return False
        # "how much a child can be trusted with" may end as no other phrase does.
        asks = not self.questions.isdisjoint(word.lower() for word in words)
        last = words[-1].lower().rstrip(",.")
        return (asks or last not in self.never_last) and not any(found.search(phrase) for found in self.hanging)


def make_finish(words: Table) -> Finish:
    """From a language's words; where they have no such lists only the length is looked at."""
    return Finish(
        never_last=listed_set(words["written"], "never_last"),
        hanging=tuple(map(sought, words["written"].get("hanging", ()))),
        questions=listed_set(words["nouns"], "questions"),
    )
