"""Turns the notes from a meeting into a personal invitation that keeps to the truth and never pitches."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from invitewriter.domain import (
    Address,
    Brief,
    Claim,
    Contact,
    Decline,
    Draft,
    Fact,
    Finding,
    How,
    Invitation,
    Judgement,
    Outcome,
    Prompt,
    Reason,
    Report,
    Sender,
    Severity,
    Span,
    Stage,
    Usage,
    WriterInfo,
)
from invitewriter.errors import (
    ConfigError,
    DeadlineError,
    InviteWriterError,
    MissingKeyError,
    ModelError,
    NotesError,
    OutboxError,
    OutputError,
    PromptError,
    RefusedError,
    UsageError,
)

if TYPE_CHECKING:
    from invitewriter.api import draft
    from invitewriter.batching.briefs import batch
    from invitewriter.checking import check
    from invitewriter.llm import Answer, Deadline, LiteLLM, Model, warm
    from invitewriter.writer import Writer

# What takes its time to load is loaded when first asked for.
_LATER = {
    "Answer": "llm",
    "Deadline": "llm",
    "LiteLLM": "llm",
    "Model": "llm",
    "Writer": "writer",
    "batch": "batching.briefs",
    "check": "checking",
    "draft": "api",
    "warm": "llm",
}

__all__ = [
    "Address",
    "Answer",
    "Brief",
    "Claim",
    "ConfigError",
    "Contact",
    "Deadline",
    "DeadlineError",
    "Decline",
    "Draft",
    "Fact",
    "Finding",
    "How",
    "Invitation",
    "InviteWriterError",
    "Judgement",
    "LiteLLM",
    "MissingKeyError",
    "Model",
    "ModelError",
    "NotesError",
    "OutboxError",
    "Outcome",
    "OutputError",
    "Prompt",
    "PromptError",
    "Reason",
    "RefusedError",
    "Report",
    "Sender",
    "Severity",
    "Span",
    "Stage",
    "Usage",
    "UsageError",
    "Writer",
    "WriterInfo",
    "batch",
    "check",
    "draft",
    "warm",
]


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)


def __dir__() -> list[str]:
    return __all__
