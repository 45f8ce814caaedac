"""Joins a question of the contact with a later sentence that says the sender will find out, or that others have allowed it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import Fact, Withheld, value
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import Table, pattern_in
from invitewriter.text.patterns import compile_later

_SET_OFF = compile_later(r"\s[-–—]\s|;\s*|,\s+(?=(?:i|and i|so i|said)\b)|\s(?=->|→)", re.IGNORECASE)
_ENDS = " .:;!?>→-="
_OPEN = frozenset({"", "hedge"})
"""A question is open, and no doubt for that."""
_NEAR = 3
"""Facts behind a question in which its answer may be told."""


@value
class Seeking:
    """A language's ways of asking, of finding out, and of allowing."""

    asks: re.Pattern[str]
    """A whole sentence in which the contact asks about the sender's own (`question`), or for something (`wish`)."""
    seeks: re.Pattern[str]
    """A whole sentence in which the sender is to find out what was asked."""
    whom: re.Pattern[str]
    """Finds in such a one whom they are to ask, which is told as well."""
    allows: re.Pattern[str]
    """A whole sentence in which others allow what was asked for."""
    promise: str
    """What is promised, with the question."""
    leave: str
    """What is allowed, with the wish."""

    def told(
        self,
        facts: Sequence[Fact],
        withheld: Sequence[Withheld],
        marked: Callable[[str], str],
        doubt: Callable[[str], str],
    ) -> Iterator[Fact]:
        """The facts, with each question that is answered so as what came of it, and the answer left out.

        What is `withheld` because it is about others answers as well ("Must ask Greta"): nothing of it is told.
        """
        taken: set[int] = set()
        for number, fact in enumerate(facts):
            if number in taken:
                continue
            asked = self.asks.fullmatch(marked(straight(fact.text)).strip(_ENDS))
            first, *rest = _SET_OFF.split(straight(fact.text)) if asked else [""]
            wish = asked["wish"] if asked else None
            answers, told = (self.allows, self.leave) if wish else (self.seeks, self.promise)
            within = any(answers.fullmatch(part.strip(_ENDS)) for part in rest) if asked else False
            asked = self.asks.fullmatch(marked(first).strip(_ENDS)) if within else asked
            at = self._answer(facts, number, answers) if asked and not within else 0
            others = asked is not None and any(
                0 <= item.line - fact.line <= 1 and answers.fullmatch(straight(item.text).strip(_ENDS))
                for item in withheld
            )
            if not (at and not wish and self.whom.search(straight(facts[at].text))):
                taken.add(at or number)
            sure = asked and doubt(fact.text) in _OPEN and (within or at or others)
            whom = not wish and self.whom.search(straight(facts[at].text) if at else fact.text) is not None
            yield replace(fact, text=told.format(wish or asked["question"])) if asked and sure and not whom else fact

    def _answer(self, facts: Sequence[Fact], number: int, answers: re.Pattern[str]) -> int:
        """Which of the next facts answers; 0 where none does."""
        following = range(number + 1, min(number + 1 + _NEAR, len(facts)))
        return next((at for at in following if answers.fullmatch(straight(facts[at].text).strip(_ENDS))), 0)


def make_seeking(words: Table) -> Seeking | None:
    """From the language's `seeking`; None where it has none."""
    entry = words["written"].get("seeking")
    if not entry:
        return None
    return Seeking(
        asks=compile_later(entry["asks"], re.IGNORECASE, signs=entry["asking"]),
        seeks=compile_later(entry["seeks"], re.IGNORECASE),
        whom=pattern_in(entry, "whom"),
        allows=compile_later(entry["allows"], re.IGNORECASE),
        promise=entry["promise"],
        leave=entry["leave"],
    )
