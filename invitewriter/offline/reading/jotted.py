"""Says as a clause what a line only jots down: "Maße an Anna" as what is to be given, with the article that it leaves out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.domain.kept import recent
from invitewriter.offline.grammar.given import Given
from invitewriter.offline.reading.deadline import Deadlines, make_deadlines
from invitewriter.offline.tables import Table, pattern_in, spelled_out
from invitewriter.text.patterns import compile_later, signed

UNSURE = "?"
"""Stands for an article that is not sure."""
_LACKING = compile_later(r"§([^,;:]+)")
_TODO = "→ "
_TRIMMED = " ,;:-–"


@value
class Jotted:
    """A language's ways of jotting things down; without any, each line stays as it is."""

    given: Given
    deadlines: Deadlines
    ways: tuple[tuple[re.Pattern[str], str], ...]
    """Finds lines that leave something out, each with the sentence that says it; § stands before a thing that may lack its article."""
    labels: re.Pattern[str]
    """Finds at a start what says that it is the sender's to do."""
    days: re.Pattern[str]
    """Finds a bare day at a start or an end: "Mittwoch Muster an sie"."""

    @recent(256)
    def said(self, text: str, *, marked: bool) -> str:
        """`text` as a clause, where it is one of the ways, by when left out; else as it stands. `marked`: as the sender's to do."""
        told = self.labels.sub("", text)
        marked, text = marked or told != text, told
        bare = self.days.sub("", self.deadlines.parted(text)[0].strip(_TRIMMED)).strip(_TRIMMED)
        own = (f"{_TODO}{text}", f"{_TODO}{bare}") if marked else ()
        for line in dict.fromkeys((text, bare, *own)):
            way = next(((find, sentence) for find, sentence in self.ways if find.search(line)), None)
            if way:
                return " ".join(_LACKING.sub(self._with_article, way[0].sub(way[1], line)).split())
        return text

    def _with_article(self, match: re.Match[str]) -> str:
        """What stands behind the mark, up to a comma, its first thing with its article in the case for it."""
        words = match[1].split()
        return " ".join(self.given.with_article(words) or [UNSURE, *words])


def make_jotted(words: Table, table: Table, given: Given) -> Jotted:
    """From words.toml, for its days, and `words` of between.toml."""
    return Jotted(
        given=given,
        deadlines=make_deadlines(words["promises"]),
        ways=tuple(_way(written, table) for written in table["rephrased"]),
        labels=pattern_in(table, "labels", signs="label_signs"),
        days=pattern_in(table, "days"),
    )


def _way(written: Sequence[str], table: Table) -> tuple[re.Pattern[str], str]:
    """A pattern, what it says, and the signs, if any, of which one stands in what it finds."""
    find, said, *signs = written
    return signed(spelled_out(find, table["places"]), *signs), said
