"""What a letter rests on, as two digests: one says whether it must be drafted anew, the other whether it must be read anew."""

from __future__ import annotations

import hashlib
import json

from invitewriter.domain import Brief, WriterInfo
from invitewriter.guard import Guard
from invitewriter.guard.digest import rules_digest


def draft_key(brief: Brief, writer: WriterInfo) -> str:
    """Follows from all that a writer is told but for the day: what is said, to whom, by whom, how, and who composes.

    Facts count without their lines and their order, so that moving a line changes nothing.
    """
    contact, sender = brief.contact, brief.sender
    return _digest(
        [
            [contact.name, contact.role, contact.address],
            [sender.name, sender.about, sender.samples, sender.closing],
            sorted([fact.source, fact.heading, fact.text] for fact in brief.grounds),
            [brief.stage, brief.how, brief.channel, brief.limit, brief.language, brief.notes_language],
            [brief.met_on.isoformat() if brief.met_on else "", brief.met_at],
            [writer.kind, writer.model, writer.prompts],
        ]
    )


def guard_key(brief: Brief, guard: Guard, judge: str) -> str:
    """Follows from what a letter is read by: the rules, who judges, what is withheld, and what the sender sells.

    Only this digest of them all together is ever written down: it tells nobody what is withheld.
    """
    return _digest(
        [
            rules_digest(),
            [rule.id for rule in guard.rules],
            judge,
            sorted([item.secrecy, item.text] for item in brief.withheld),
            brief.sender.services,
            sorted(fact.text for fact in brief.grounds),
        ]
    )


def _digest(parts: list[object]) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]
