"""What a letter rests on, as two digests: one says whether it must be drafted anew, the other whether it must be read anew."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date

from invitewriter.domain import Brief, WriterInfo
from invitewriter.guard import Guard
from invitewriter.guard.digest import rules_digest

_APART = frozenset({"today", "avoid", "withheld", "skipped", "strained", "services", "id", "line", "place"})
"""Left out of a brief's values: what changes with every day or moves when a line is moved, and what only some writers see,
of which `draft_key` adds what counts."""


def draft_key(brief: Brief, writer: WriterInfo) -> str:
    """Follows from all that a writer is told but for the day: what is said, to whom, by whom, how, and who composes.

    What there are several of counts without its lines and its order, so that moving a line changes nothing.
    """
    # A model is told neither what is withheld nor what is skipped; any other writer sees the brief whole.
    lines = [] if writer.kind == "model" else [line.text for each in (brief.withheld, brief.skipped) for line in each]
    rest = [bool(brief.strained), sorted(lines)]
    return _digest([_told(brief), rest, [writer.kind, writer.model, writer.prompts]])


def _told(thing: object) -> object:
    """A value with all that is in it, as JSON can write it."""
    if is_dataclass(thing):
        return {field.name: _told(getattr(thing, field.name)) for field in fields(thing) if field.name not in _APART}
    if isinstance(thing, tuple):
        return sorted(map(_told, thing), key=json.dumps)
    return thing.isoformat() if isinstance(thing, date) else thing


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
