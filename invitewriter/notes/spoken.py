"""Restores punctuation: marks that were dictated ("full stop"), and dots after labels ("Name ..... Ana")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.text.patterns import compile_later

_LEAST_MARKS = 2
"""Fewer dictated marks in a line may be ordinary words ("a full stop")."""
_LEAST_WORDS = 20
"""The fewest words of a dictated line."""
_LEAST_LABELS = 3
"""With fewer dotted lines the notes are no form: "I waited ... and then"."""
_STOPS = "full stop|new paragraph|new line|punkt absatz|neuer absatz|neue zeile|absatz|punkt"
_COMMAS = "comma|komma"
_MARK = compile_later(
    rf"(?<!\bthe)(?<!\ba)(?<!\bder)(?<!\bein)(?<!\bden)(?<=\w)\s+(?:{_STOPS}|{_COMMAS})(?=\s|$)",
    re.IGNORECASE,
    signs=("full stop", "comma", "punkt", "komma", "absatz", "new paragraph", "new line", "neue zeile"),
)
_STOP = compile_later(rf"(?:\s+(?:{_STOPS}))+(?=\s|$)\s*", re.IGNORECASE)
_COMMA = compile_later(rf"\s+(?:{_COMMAS})(?=\s|$)", re.IGNORECASE)
_PAUSE = compile_later(
    r"(?:^|\s+)(?:(?:okay so|ok so|what else|oh|um|uhm?|erm|ähm?|öhm?|ach so|was noch)(?=\s|$)\s*)+", re.IGNORECASE
)
_SPELLED = compile_later(r"\s+(?:that'?s |spelled |spelt )?(?-i:[A-Z] ){2,}(?-i:[A-Z])(?=\s|$)", re.IGNORECASE)
_DOTS = compile_later(r"^(\s*[^\W\d_][\w' /-]{1,24}?) ?\.{2,}\s+(?=\S)", signs=("..",))


def as_written(lines: Sequence[str]) -> list[str]:
    """The lines with their punctuation restored, as many as before; pauses in dictated text become full stops."""
    dotted = sum(_DOTS.match(line) is not None for line in lines) >= _LEAST_LABELS
    return [_DOTS.sub(r"\1: ", line) if dotted else _typed(line) for line in lines]


def _typed(line: str) -> str:
    typed = sum(line.count(mark) for mark in ".,;:!?")
    if len(_MARK.findall(line)) < _LEAST_MARKS or typed > 1 or len(line.split()) < _LEAST_WORDS:
        return line
    line = _STOP.sub(". ", _COMMA.sub(",", _SPELLED.sub("", line)))
    line = _PAUSE.sub(lambda pause: ". " if pause.start() and line[pause.start() - 1] not in ".,!?" else " ", line)
    return line.strip()
