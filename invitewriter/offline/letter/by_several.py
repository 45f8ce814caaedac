"""Says "we" where two sign a letter together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.language import Language
from invitewriter.offline.tables import any_of, spelled_out

_ENDS = (".", "?", "!")


@value
class BySeveral:
    """What a language needs for it."""

    quoted: str
    """The source of a pattern that finds what stays as it stands."""
    both: str
    """The source of a pattern that finds where one of the two stands beside the other: "me and Suzie"."""
    words: Sequence[tuple[str, str]]
    """What one says of themselves, and what two say."""

    def said(self, text: str) -> str:
        """`text` as two would say it."""
        text = re.sub(self.both, lambda match: match[1] or match[2], text)
        found = any_of(f"(?P<w{at}>{find})" for at, (find, _) in enumerate(self.words))
        return re.sub(rf"(?P<stays>{self.quoted})|\b(?:{found})\b", self._turned, text)

    def _turned(self, match: re.Match[str]) -> str:
        name, before = str(match.lastgroup), match.string[: match.start()].rstrip()
        if name == "stays":
            return match[0]
        _, told = self.words[int(name.removeprefix("w"))]
        return told.capitalize() if not before or before.endswith(_ENDS) else told


def by_several(sender: str, language: Language) -> BySeveral | None:
    """What is needed where the sender's name is two; None where one signs, or nothing changes."""
    table = language.letter.get("by_several", {})
    if not table or not re.fullmatch(table["signed"], sender):
        return None
    names = any_of(re.escape(word) for word in sender.split() if word.istitle())
    return BySeveral(
        quoted=table["quoted"],
        both=spelled_out(table["both"], {"name": names}),
        words=[(find, told) for find, told in table["words"]],
    )
