"""Tells of a plain sentence that is read whole why it is not told for all that: doubted, private, unkind, pushing or over."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.linking import Linking
from invitewriter.offline.reading.doubts import Doubts
from invitewriter.offline.tables import Phrases, Table, make_phrases, pattern_in

_HEDGE, _DENIED, _USED, _ASKED = "hedge", "denial", "used", "asked"
_OPEN = frozenset({_HEDGE, _DENIED})
"""Doubts that are none within a clause which tells what thing is meant."""
_LACKS = frozenset({"trouble", "lacking", "shared"})
_THEIRS = frozenset(
    {"thanks", "remembered", "explained", "reported", "advised", "does", "doing", "heard", "past", "praised"}
)
"""How it is told what the contact did, who pushes nothing on themselves."""
_HOPED = frozenset(
    {"sought", "sought_for", "lacking", "wished", "hoped", "due", "got", "would_that", "awaited", "wondering", "asked"}
)
"""How it is told what the contact is after, which may be something of a body that is not told of otherwise."""
_FREE = {
    "sought": {"idiom"},
    "lacking": {"idiom"},
    "praised": {"opinion"},
    "own": {"opinion"},
    "trouble": {"opinion"},
    "shared": {"opinion", "looks"},
    "alike": {"opinion"},
}
"""Doubts that do not count for what is told so: praise of a thing, and what both had on."""


@value
class Spoiling:
    """What a language needs to tell."""

    doubts: Doubts
    linking: Linking
    unfit: Phrases
    """What spoils a clause, whatever its verb."""
    unfit_bodies: Phrases
    """Of whom nothing is told, but where the contact hopes for something of them."""
    lacking_nobody: re.Pattern[str]
    """Finds a denial within a clause that only tells which thing is meant: "a map that nobody could read"."""
    of_body: re.Pattern[str]
    """Finds a part of somebody's body: nobody is reminded of having been measured."""

    def is_unfit(self, text: str) -> bool:
        """Whether it speaks of what no letter tells."""
        return self.unfit.found_in(text) or self.unfit_bodies.found_in(text)

    def spoils(self, text: str, name: str, slots: Mapping[str, str], brief: Brief, field: str) -> bool:
        """Whether what is told under `name` is not to be told; a lack is told as one, and praise as praise."""
        doubts = self.doubts
        text = slots["do"] if name == _USED else text  # "used to" sounds as if it were over, and so it is
        said = slots.get("statement") or " ".join(slots.values())
        why = self._doubt(text if "statement" in slots else said)
        unfit = self.unfit.found_in(text) or self.of_body.search(text) is not None
        unfit = unfit or (name not in _HOPED and self.unfit_bodies.found_in(text))
        if unfit or (why and not (why == _DENIED and name in _LACKS)):
            return True
        clause = doubts.of_clause(text)
        spoilt = (
            doubts.of_sentence(text)
            or doubts.of_life(said, field)
            or doubts.of_life(text, field)
            or (clause not in _FREE.get(name, ()) and clause)
        )
        pushes = name != _ASKED and doubts.pitches(said, own=name not in _THEIRS)
        return bool(spoilt) or pushes or doubts.out_of_date(text, brief, to_come=False)

    def _doubt(self, text: str) -> str:
        """Why a stretch is not told; within a clause that tells which thing is meant, nothing is in doubt: "a map that nobody could read"."""
        main = self.linking.before_clause(text)
        why = self.doubts.of_stretch(text)
        if why in _OPEN and main != text:
            which = self.lacking_nobody.sub(" ", text[len(main) :])
            others = (n for n, words in self.doubts.stretch.items() if n != _HEDGE and words.found_in(which))
            return self.doubts.of_stretch(main) or next(others, "")
        return why


def make_spoiling(table: Table, doubts: Doubts, linking: Linking) -> Spoiling:
    """From statements.toml."""
    return Spoiling(
        doubts=doubts,
        linking=linking,
        unfit=make_phrases(table["unfit"]),
        unfit_bodies=make_phrases(table["unfit_bodies"]),
        lacking_nobody=pattern_in(table, "lacking_nobody"),
        of_body=pattern_in(table, "of_body"),
    )
