"""Questions that the notes report in other words: "she asked whether bees sleep"."""

from __future__ import annotations

import re

from invitewriter.domain import value
from invitewriter.offline.tables import Table, any_of, listed
from invitewriter.text.patterns import compile_later

ASKED = "\ue003"
"""Stands in a clause for such a question."""
_ENDS = compile_later(r",| - | [–—] |[;:]")


@value
class Asked:
    """A language's words for having a question."""

    begins: tuple[str, ...]
    """One of these stands in every sentence that reports a question, in small letters."""
    pattern: re.Pattern[str]

    def parted(self, text: str) -> tuple[str, str]:
        """`text` with ASKED in place of its question, and the question without the word that leads into it."""
        lowered = text.lower()
        match = self.pattern.search(text) if any(word in lowered for word in self.begins) else None
        if not match:
            return text, ""
        question = _ENDS.split(match["question"], maxsplit=1)[0].strip()
        rest = match["question"][len(question) :] if match["question"].startswith(question) else ""
        return f"{text[: match.end('verb')]} {ASKED}{rest}", question


def make_asked(words: Table) -> Asked:
    """From the language's `asking` and `whether`; finds nothing where it has none."""
    asking, whether = listed(words["written"], "asking"), listed(words["written"], "whether")
    of_sender = "|".join(listed(words["grammar"], "sender_objects"))
    pattern = rf"\b(?P<verb>(?:{any_of(asking)})(?: (?:{of_sender}))?)(?:, [^,]{{1,40}},)? (?:{'|'.join(whether)}) (?P<question>\S.+)"
    return Asked(begins=asking, pattern=compile_later(pattern, re.IGNORECASE))
