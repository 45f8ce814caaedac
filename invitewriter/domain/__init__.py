"""The values that all other packages exchange: sender, contact, facts, brief, draft, finding, report, invitation. Read this first.

They are immutable, have no behaviour beyond their own fields, and import the standard library only. Reading files, asking
models and printing happen in other packages.
"""

from invitewriter.domain.brief import (
    Address,
    Brief,
    Contact,
    Dispute,
    Fact,
    How,
    Letter,
    Secrecy,
    Sender,
    Skipped,
    Source,
    Stage,
    Standing,
    Withheld,
)
from invitewriter.domain.draft import Claim, Decline, Draft, Prompt, Reason, Turn
from invitewriter.domain.report import (
    Finding,
    Invitation,
    Judgement,
    Outcome,
    Report,
    Severity,
    Span,
    Usage,
    WriterInfo,
)
from invitewriter.domain.values import value

__all__ = [
    "Address",
    "Brief",
    "Claim",
    "Contact",
    "Decline",
    "Dispute",
    "Draft",
    "Fact",
    "Finding",
    "How",
    "Invitation",
    "Judgement",
    "Letter",
    "Outcome",
    "Prompt",
    "Reason",
    "Report",
    "Secrecy",
    "Sender",
    "Severity",
    "Skipped",
    "Source",
    "Span",
    "Stage",
    "Standing",
    "Turn",
    "Usage",
    "Withheld",
    "WriterInfo",
    "value",
]
