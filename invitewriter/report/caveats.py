"""States what a report leaves open, so that nobody takes "ok" for more than was checked."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.domain import Brief, Judgement, Report
from invitewriter.guard.rule import DISCRETION, GROUNDING, PITCH
from invitewriter.text.language import LANGUAGES

_OF_NOTES = (GROUNDING, DISCRETION)
_HINTS = "whether it hints at what your notes keep private"
_SUPPORT = (
    "whether all that it says is so (rules hold names, numbers, days and the like against notes, and compare words)"
)
*_FIRST, _LAST = LANGUAGES.values()
STRANGE = f"hardly read: the rules know the words of {', '.join(_FIRST)} and {_LAST}"
_NO_NOTES = "held against no notes: what is invented in it, or was told in confidence, was not looked for"


def misses_notes(report: Report) -> bool:
    """Whether rules were not read that hold a text against notes."""
    return any(rule.startswith(_OF_NOTES) for rule in report.unread)


def misses_words(report: Report) -> bool:
    """Whether the rules know no words of the language that a text is in, and nobody else has read it."""
    return report.judge is Judgement.NOT_ASKED and any(rule.startswith(PITCH) for rule in report.unread)


def unjudged(report: Report, brief: Brief) -> list[str]:
    """What only a reader can tell of a text that was held against notes, and no judge was asked for."""
    hides = any(line.secrecy.is_close for line in brief.withheld)
    asks = {rule[:3] for rule in report.unjudged}
    return [
        told
        for told, family, is_asked in ((_HINTS, DISCRETION, hides), (_SUPPORT, GROUNDING, True))
        if is_asked and family in asks
    ]


def caveats(report: Report, brief: Brief | None) -> Iterator[str]:
    """What the report does not tell, a sentence each."""
    if misses_words(report):
        yield f"{STRANGE[0].upper()}{STRANGE[1:]}."
    if brief is None:
        yield f"{_NO_NOTES[0].upper()}{_NO_NOTES[1:]}."
    elif untold := unjudged(report, brief):
        yield f"Not judged: {'; '.join(untold)}."
