"""Invitations and rules as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.domain import Invitation
from invitewriter.guard.rule import Rule
from invitewriter.report.text import by_family, declined_text, findings_text, next_heading, told_by

INTRODUCTION = """This page is generated from the rules themselves (`make docs`). An error blocks a letter; a warning is told.
*Until* names the stage from which a rule no longer applies."""


def invitation_markdown(invitation: Invitation) -> str:
    """A page with the letter, its questions and what the guard says of it."""
    brief = invitation.brief
    name = brief.contact.name if brief else "Nobody"
    parts = [f"# To {name}", f"*{invitation.outcome}*" + (f", {brief.channel}, {brief.stage}" if brief else "")]
    if invitation.decline:
        parts.append(declined_text(invitation.decline).strip())
    if invitation.subject:
        parts.append(f"**{invitation.subject}**")
    if invitation.message:
        parts.append("\n".join(f"> {line}".rstrip() for line in invitation.message.split("\n")))
    if invitation.questions:
        heading = next_heading(brief.language if brief else "en")
        parts += [f"## {heading}", "\n".join(f"{n}. {question}" for n, question in enumerate(invitation.questions, 1))]
    if told := findings_text(invitation):
        parts += ["## The guard", "```\n" + told + "```"]
    return "\n\n".join(parts) + "\n"


def rules_markdown(rules: Sequence[Rule]) -> str:
    """docs/rules.md, whole."""
    parts = [
        "# The rules of the no-pitch guard",
        INTRODUCTION,
    ]
    for family, ours in by_family(rules):
        parts += [f"## {family}", *(_section(rule) for rule in ours)]
    return "\n\n".join(parts) + "\n"


def _section(rule: Rule) -> str:
    marks = [str(rule.severity)]
    if rule.until:
        marks.append(f"until {rule.until}")
    if told := told_by(rule):
        marks.append(told)
    return (
        f"### {rule.name} ({rule.id})\n\n*{', '.join(marks)}*. {rule.message.capitalize()}.\n\n{rule.why} "
        f"{rule.suggestion} (Source: {rule.source})\n\nFound in:\n\n{_quoted(rule.bad)}\n\nFine:\n\n{_quoted(rule.good)}"
    )


def _quoted(examples: Sequence[str]) -> str:
    return "\n>\n".join("\n".join(f"> {line}".rstrip() for line in example.split("\n")) for example in examples)
