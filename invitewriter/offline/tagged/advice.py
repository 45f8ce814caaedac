"""Tells advice whole, and that it was good: "said draw the gaps, not the arm, and it worked" is "the advice to draw the gaps, not the arm: it worked"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.tables import Table, pairs_in, pattern_in
from invitewriter.offline.tagged.pronouns import Pronouns
from invitewriter.offline.tagged.sentences import Retold, calmly
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.turning import Turning

_TO_DO = re.compile(r"u[TZ]m(?:x(?=V)|f(?=N[doS1]))")
"""Finds the advice; before a thing, what looks like one is what is to be done to it: "to wax the sole"."""
_ANOTHER = re.compile(r"[,;c]+(?=a*(?:[dto1AN]*[iwutNP]a*)?[TZMBHO])")
"""Finds where somebody or something else does something."""
_FEWEST, _MOST = 5, 20
"""Words of advice that says something, and is no speech."""


@value
class WholeAdvice:
    """A language's words for it."""

    tagger: Tagger
    turning: Turning
    pronouns: Pronouns
    bids: re.Pattern[str]
    """Finds at a start that the contact said to do what follows."""
    lead: str
    """The same as it is read: "she told me to"."""
    told_to: dict[str, str]
    """Words for whom advice is given, as whoever got it says them: "your", "my"."""
    contrast: re.Pattern[str]
    """Finds where a comma is missing: "the gaps not the arm"."""
    it: str
    worked: re.Pattern[str]
    """Finds in what follows that it was good advice, with the `result`, which may lack its `it`."""

    def told(self, sentences: Sequence[str], sex: str) -> Retold | None:
        """The advice of the first sentence; None where it holds none, or it is not sure what or who is meant."""
        first, *then = sentences
        found = self.bids.match(first)
        if not found:
            return None
        rest = self.contrast.sub(", ", first[found.end() :].strip(" .!\"'“”"))
        rest = " ".join(self.told_to.get(word.lower(), word) for word in rest.split(" "))
        words = self.tagger.tagged(f"{self.lead} {rest[:1].lower()}{rest[1:]}").words
        lead = _TO_DO.match("".join(word.kind for word in words))
        known = self.pronouns.resolved(words, sex) if lead else None
        if not lead or not known:
            return None
        act = _until_another(known[lead.end() :])
        if not act or len(act) > _MOST or act[-1].kind in "fxdo":
            return None
        slots = {"act": self.turning.said(Tagged(text="", words=tuple(map(calmly, act))))}
        within = self.worked.search(first)
        good = within or next((self.worked.match(text) for text in then[:1]), None)
        if not good and len(act) < _FEWEST:
            return None
        if good:
            result = good["result"].lower()
            slots["result"] = result if result.startswith(self.it) else f"{self.it} {result}"
        return Retold(name="advice", slots=slots, used=2 if good and not within else 1)


def _until_another(words: Sequence[Word]) -> Sequence[Word]:
    found = _ANOTHER.search("".join(word.kind for word in words))
    return words[: found.start()] if found else words


def make_whole_advice(table: Table, tagger: Tagger, turning: Turning, pronouns: Pronouns) -> WholeAdvice:
    """From the table `whole.advice` of tagged.toml."""
    return WholeAdvice(
        tagger=tagger,
        turning=turning,
        pronouns=pronouns,
        bids=pattern_in(table, "bids"),
        lead=table["lead"],
        told_to=pairs_in(table, "told_to"),
        contrast=pattern_in(table, "contrast"),
        it=table["it"],
        worked=pattern_in(table, "worked"),
    )
