"""Tells the sender which withheld line blocked a letter: its number, never its words."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.domain import Brief, Draft, Finding, Report
from invitewriter.guard import Setting, passages_of
from invitewriter.guard.rules.discretion import WITHHELD_WORDS
from invitewriter.report.ink import harmless

_TOLD = "{lines} of your notes, which may not be said: if it may, close it with (ok), or take the words out of one of the two."


def held_text(finding: Finding, draft: Draft, brief: Brief) -> str:
    """Which withheld lines hold the words of a finding; empty where it is about none that can be named."""
    if finding.rule != WITHHELD_WORDS or finding.by_judge:
        return ""
    from invitewriter.guard.truth.leaks import leaked_words  # noqa: PLC0415 - for the few letters that tell something

    passage = next(passage for passage in passages_of(draft, brief, Setting()) if passage.name == finding.passage)
    numbers = sorted(
        {
            line.line
            for line in brief.withheld
            if line.text and finding.span in leaked_words(passage, replace(brief, withheld=(line,)))
        }
    )
    if not numbers:
        return ""
    lines = f"line{'' if len(numbers) == 1 else 's'} {', '.join(map(str, numbers))}"
    return _TOLD.format(lines=f"“{harmless(' '.join(finding.words.split()))[:60]}”: {lines}")


def all_held_text(name: str, report: Report, draft: Draft, brief: Brief | None) -> str:
    """The same of all findings of a report, a line each."""
    told = (held_text(finding, draft, brief) for finding in report.findings) if brief else ()
    return "".join(f"{name}: {text}\n" for text in dict.fromkeys(told) if text)
