"""Restores the apostrophes that are often left out on a phone: "ill send her the list" is about no illness."""

from __future__ import annotations

import re

from invitewriter.text.patterns import compile_later

_WITH = {
    "ill": "I'll",
    "id": "I'd",
    "ive": "I've",
    "well": "we'll",
    "wed": "we'd",
    "were": "we're",
    "shell": "she'll",
    "hell": "he'll",
}
_ACTS = (
    "send|mail|email|e-mail|forward|lend|bring|give|show|introduce|connect|share|pass|find|recommend|return|invite|write|"
    "post|call|ring|phone|text|visit|ask|tell|let|make|get|take|check|help|try|drop|copy|print|scan|knit|bake|teach|explain|"
    "order|keep|look|meet|see|come|join|point|put|fetch|collect|translate|draw|record|photograph|photocopy|dig"
)
_OBJECT = (
    "(?:her|him|them|it|me|us|you|the|a|an|my|our|his|their|this|that|these|those|some|to|in|at|on|for|by|with|over|up|out|back|"
    "next|again|one|two)"
)
# What follows decides: "ill lend" can only be "I'll lend", and "shell bring us" only "she'll bring us".
_START = compile_later(
    rf"""(?P<before>^\W*|[.!?;:,–—]\s+|\s-\s)
    (?:(?P<ill>ill)(?=\s(?:also\s|then\s)?(?:{_ACTS})\s)
    |(?P<word>id|well|wed|shell|hell)(?=\s(?:also\s|then\s)?(?:{_ACTS})\s{_OBJECT}\b)
    |(?P<liking>id|wed)(?=\s(?:love|like|prefer|rather)\s)
    |(?P<had>ive)(?=\s(?:promised|offered|agreed|told|sent|got|been|never|just|always|known)\b)
    |(?P<are>were)(?=\s(?:meeting|planning|thinking|seeing)\b))""".replace("\n    ", ""),
    re.IGNORECASE,
)


def with_apostrophes(text: str) -> str:
    """`text` with the apostrophes restored where such a word begins a sentence and a verb follows."""
    if _WITH.keys().isdisjoint(text.lower().split()):
        return text
    return _START.sub(_mended, text)


def _mended(found: re.Match[str]) -> str:
    before = found["before"]
    word = found[0][len(before) :]
    mended = _WITH[word.lower()]
    return before + (mended[0].upper() + mended[1:] if word[0].isupper() else mended)
