"""Parts a sentence at a comma behind which a main clause of its own begins: "sucht einen Häcksler, ich frag meinen Bruder"."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.tables import Table, pattern_in


@value
class Spliced:
    """A language's ways of going on behind a comma; one without `spliced` in its words.toml parts nothing."""

    begins: re.Pattern[str]
    """Finds the comma before a clause of its own, and what only says that the sender said it."""
    leading: re.Pattern[str]
    """Finds that a sentence begins with a clause that leans on the one behind it: "wenn es regnet, bringe ich ..."."""
    pending: re.Pattern[str]
    """Finds the same of a clause within a sentence, where what is asked or wanted to know leans on what stands before it."""
    granted: re.Pattern[str]
    """Finds what says of the words before the comma that they were promised."""
    wanted: re.Pattern[str]
    """Finds that those words are a wish or a question, and no thing that is promised."""
    clausal: re.Pattern[str]
    """Finds the verb of a clause."""
    holding: re.Pattern[str]
    """Finds that what stands behind the comma is what somebody says, thinks or knows."""

    def parted(self, text: str) -> list[str]:
        """`text` in its clauses; whole where none begins in it."""
        if ", " not in text or self.leading.match(text):
            return [text]
        found = self.begins.finditer(text)
        match = next((each for each in found if self._parts(text[: each.start()], text[each.end() :])), None)
        return [text[: match.start()], *self.parted(text[match.end() :])] if match else [text]

    def _parts(self, before: str, behind: str) -> bool:
        """Whether what stands before a comma is a clause and leads into none, and what stands behind it says more than that it was promised."""
        last = before.rpartition(", ")[2]
        ends = self.clausal.search(before) and not self.holding.search(before) and not self.pending.match(last)
        return bool(ends) and (not self.granted.match(behind) or self.wanted.search(before) is not None)


def make_spliced(words: Table) -> Spliced:
    """From `spliced` of words.toml."""
    table = words.get("spliced", {})
    return Spliced(
        begins=pattern_in(table, "begins"),
        leading=pattern_in(table, "leading"),
        pending=pattern_in(table, "pending"),
        granted=pattern_in(table, "granted"),
        wanted=pattern_in(table, "wanted"),
        clausal=pattern_in(table, "clausal"),
        holding=pattern_in(table, "holding"),
    )
