"""Turns values into text, JSON and Markdown. Nothing here decides, asks or prints."""

from invitewriter.report.explain import explain
from invitewriter.report.json import check_json, invitation_json
from invitewriter.report.markdown import invitation_markdown, rules_markdown
from invitewriter.report.text import (
    declined_text,
    findings_text,
    length_text,
    letter_text,
    marked_text,
    prompt_text,
    questions_text,
    rule_text,
    rules_text,
)

__all__ = [
    "check_json",
    "declined_text",
    "explain",
    "findings_text",
    "invitation_json",
    "invitation_markdown",
    "length_text",
    "letter_text",
    "marked_text",
    "prompt_text",
    "questions_text",
    "rule_text",
    "rules_markdown",
    "rules_text",
]
