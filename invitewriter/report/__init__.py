"""Turns values into text, JSON and Markdown. Nothing here decides, asks or prints."""

from invitewriter.report.explain import explain
from invitewriter.report.json import (
    check_json,
    check_value,
    facts_value,
    invitation_json,
    invitation_value,
    withheld_value,
)
from invitewriter.report.markdown import invitation_markdown, rules_markdown
from invitewriter.report.text import (
    counted,
    declined_text,
    findings_text,
    length_text,
    letter_text,
    marked_text,
    prompt_text,
    questions_text,
    rule_text,
    rules_text,
    unjudged_text,
)

__all__ = [
    "check_json",
    "check_value",
    "counted",
    "declined_text",
    "explain",
    "facts_value",
    "findings_text",
    "invitation_json",
    "invitation_markdown",
    "invitation_value",
    "length_text",
    "letter_text",
    "marked_text",
    "prompt_text",
    "questions_text",
    "rule_text",
    "rules_markdown",
    "rules_text",
    "unjudged_text",
    "withheld_value",
]
