"""The warning that a letter is much like another one (NP402), put into its record and taken out again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from invitewriter.batching.record import Record
from invitewriter.batching.sameness import SAME, Likeness


def without_finding(record: Record) -> Record:
    """`record` as if nobody had looked at other letters."""
    report = record.invitation["report"]
    findings = [finding for finding in report["findings"] if finding["rule"] != SAME.id]
    if len(findings) == len(report["findings"]):
        return record
    return replace(record, invitation={**record.invitation, "report": {**report, "findings": findings}})


def with_finding(record: Record, likeness: Likeness, other: str) -> Record:
    """`record` with a warning of what its letter shares with the one to `other`, of which nothing more is told."""
    report: Mapping[str, Any] = record.invitation["report"]
    start = max(0, record.letter.find(likeness.words))
    finding = {
        "rule": SAME.id,
        "name": SAME.name,
        "severity": SAME.severity.value,
        "passage": "message",
        "span": [start, start + len(likeness.words)],
        "words": likeness.words,
        "message": f"{SAME.message}{f', to {other}' if other else ''} ({', '.join(likeness.parts)})",
        "suggestion": SAME.suggestion,
        "judge": False,
        "lines": [],
    }
    findings = [*report["findings"], finding]
    return replace(record, invitation={**record.invitation, "report": {**report, "findings": findings}})
