"""Formats values as text, JSON and Markdown. Nothing here decides, asks or prints."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from invitewriter.report.json import (
        background_value,
        check_json,
        check_value,
        facts_value,
        invitation_json,
        invitation_value,
        unclear_value,
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

# One run prints one way: the others are loaded when they are asked for.
_LATER = {
    "background_value": "json",
    "check_json": "json",
    "check_value": "json",
    "counted": "text",
    "declined_text": "text",
    "facts_value": "json",
    "findings_text": "text",
    "invitation_json": "json",
    "invitation_markdown": "markdown",
    "invitation_value": "json",
    "length_text": "text",
    "letter_text": "text",
    "marked_text": "text",
    "prompt_text": "text",
    "questions_text": "text",
    "rule_text": "text",
    "rules_markdown": "markdown",
    "rules_text": "text",
    "unclear_value": "json",
    "unjudged_text": "text",
    "withheld_value": "json",
}

__all__ = [
    "background_value",
    "check_json",
    "check_value",
    "counted",
    "declined_text",
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
    "unclear_value",
    "unjudged_text",
    "withheld_value",
]


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
