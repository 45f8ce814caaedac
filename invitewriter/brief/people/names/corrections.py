"""Removes a name that the writer corrects at once, the first of "Desmond, no, sorry, Dermot Callaghan", and a namesake who is not meant."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.brief.lexicon import aligned, phrases
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_BEFORE = compile_later(rf"((?:{CAPITAL_LETTER}[^\W\d_]+ )?[^\W\d_][^\W\d_'’-]+)(?:[\s,;…–—(-]|\.{{3}})*$")
_AFTER = compile_later(rf"(?:[\s,;:…–—)-]|\.{{3}})*(?:(?:[oa]|le|la|el|der|die|den) )?(?={CAPITAL_LETTER}[^\W\d_])")
_LONGEST_NAME = 40


def put_right(text: str) -> str:
    """`text` without the corrected names and the words of correction."""
    kept, end = [], 0
    for start, stop in sorted(_taken_back(text)):
        if start >= end:
            kept.append(text[end:start])
            end = stop
    return "".join([*kept, text[end:]])


def _taken_back(text: str) -> Iterator[tuple[int, int]]:
    """The spans to remove: from the start of each wrong name to the start of the right one."""
    mixed_up = phrases("people.mixed_up").match(aligned(text))  # "Not Edda Holm, the other Edda"
    if mixed_up and sum(word[0].isupper() for word in text[: mixed_up.end()].split()) > 1:
        yield 0, mixed_up.end()
    for match in phrases("people.corrections").finditer(aligned(text)):
        first = max(0, match.start() - _LONGEST_NAME)
        before = _BEFORE.search(text[first : match.start()])
        after = _AFTER.match(text, match.end())
        if before and after and _is_name(before[1]):
            yield first + before.start(1), after.end()


def _is_name(words: str) -> bool:
    return all(word[0].isupper() or plain(word) in shared("given") for word in words.split())
