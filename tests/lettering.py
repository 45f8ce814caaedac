"""Letters that the embedded writer makes of notes written in a test, as the command would."""

from __future__ import annotations

from datetime import date

import invitewriter
from invitewriter.domain import Sender


def letter_from(notes: str, contact: str) -> str:
    """The letter to the contact; empty where there is none."""
    sender, today = Sender(name="Mia Falk"), date(2026, 6, 3)
    return invitewriter.draft(notes, contact=contact, sender=sender, channel="email", today=today).message or ""
