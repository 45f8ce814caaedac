"""Invitations and reports as JSON, by the schema that ships in schema.json. Withheld text never gets here."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from invitewriter.domain import Brief, Draft, Fact, Finding, Invitation, Report
from invitewriter.report.caveats import caveats
from invitewriter.trace import lines_behind

INVITATION = "invitewriter.invitation/1"
CHECK = "invitewriter.check/1"
_OF_OTHERS = "told of other people in the same file"


def invitation_json(invitation: Invitation) -> str:
    """One invitation as JSON."""
    return _dumped(invitation_value(invitation))


def invitation_value(invitation: Invitation) -> dict[str, Any]:
    """One invitation, as the definition `invitation` of the schema describes it."""
    brief, decline = invitation.brief, invitation.decline
    return {
        "schema": INVITATION,
        "outcome": invitation.outcome.value,
        "reason": decline.reason.value if decline else None,
        "advice": decline.advice if decline else None,
        "candidates": list(decline.candidates) if decline else [],
        "contact": brief.contact.name if brief else None,
        "channel": brief.channel if brief else None,
        "stage": brief.stage.value if brief else None,
        "language": brief.language if brief else None,
        "subject": invitation.subject,
        "message": invitation.message,
        "blocked_draft": _letter(invitation.blocked_draft),
        "questions": list(invitation.questions),
        "claims": _claims(invitation.draft),
        "facts": facts_value(brief),
        "background": background_value(brief),
        "unclear": unclear_value(brief),
        "disputes": disputes_value(brief),
        "strained": list(brief.strained) if brief else [],
        "withheld": withheld_value(brief),
        "report": _report(invitation.report, invitation.draft, brief),
        "repairs": invitation.repairs,
        "trouble": invitation.trouble or None,
        "writer": {
            "kind": invitation.writer.kind,
            "model": invitation.writer.model,
            "prompts": invitation.writer.prompts,
        },
        "usage": {
            "calls": invitation.usage.calls,
            "prompt_tokens": invitation.usage.prompt_tokens,
            "completion_tokens": invitation.usage.completion_tokens,
            "cost": invitation.usage.cost,
            "seconds": invitation.usage.seconds,
        },
    }


def check_json(report: Report, source: str | None = None, *, brief: Brief | None = None) -> str:
    """What `check` found, as JSON; `brief` is what the text was held against.

    With `source`, which says what was read, it is one report among many, and takes one line.
    """
    told = check_value(report, brief)
    return _dumped(told) if source is None else json.dumps({"source": source, **told}, ensure_ascii=False)


def check_value(report: Report, brief: Brief | None) -> dict[str, Any]:
    """What `check` found, as the definition `check` of the schema describes it."""
    return {"schema": CHECK, "not_told": list(caveats(report, brief)), "report": _report(report, None, None)}


def _dumped(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _letter(draft: Draft | None) -> dict[str, Any] | None:
    return {"subject": draft.subject or None, "message": draft.message} if draft else None


def _claims(draft: Draft | None) -> list[dict[str, Any]]:
    return [{"text": claim.text, "facts": list(claim.facts)} for claim in draft.claims] if draft else []


def facts_value(brief: Brief | None) -> list[dict[str, Any]]:
    """What may be said, each with its place."""
    return _facts(brief.facts if brief else ())


def background_value(brief: Brief | None) -> list[dict[str, Any]]:
    """What the notes tell of the sender or of the occasion alone, each with its place."""
    return _facts(brief.background if brief else ())


def unclear_value(brief: Brief | None) -> list[dict[str, Any]]:
    """What the notes do not say plainly whom it is about, each with its place."""
    return _facts(brief.unclear if brief else ())


def _facts(facts: Sequence[Fact]) -> list[dict[str, Any]]:
    return [
        {"id": f.id, "text": f.text, "source": f.source.value, "line": f.line, "standing": f.standing.value}
        for f in facts
    ]


def disputes_value(brief: Brief | None) -> list[dict[str, Any]]:
    """Where notes and summary disagree."""
    return [
        {"point": d.point, "notes": d.notes or None, "summary": d.summary, "line": d.line or None}
        for d in (brief.disputes if brief else ())
    ]


def withheld_value(brief: Brief | None) -> list[dict[str, Any]]:
    """How much of which kind may not be said; never what."""
    kinds = (
        Counter(_OF_OTHERS if item.elsewhere else item.secrecy.value for item in brief.withheld) if brief else Counter()
    )
    return [{"kind": kind, "count": count} for kind, count in sorted(kinds.items())]


def _report(report: Report, draft: Draft | None, brief: Brief | None) -> dict[str, Any]:
    return {
        "ok": report.ok,
        "judge": report.judge.value,
        "findings": [_finding(finding, draft, brief) for finding in report.findings],
        "unread": list(report.unread),
        "unjudged": list(report.unjudged),
        "ignored": list(report.ignored),
    }


def _finding(finding: Finding, draft: Draft | None, brief: Brief | None) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "passage": finding.passage,
        "span": [finding.span.start, finding.span.end],
        "words": finding.words,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "judge": finding.by_judge,
        "lines": list(lines_behind(finding, draft, brief)) if draft and brief else [],
    }
