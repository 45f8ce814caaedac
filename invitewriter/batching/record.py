"""The record: what became of one contact, as its JSON file in the outbox holds it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field, fields
from typing import Any

from invitewriter.batching.entry import Entry
from invitewriter.domain import Claim, Draft, Invitation, Outcome, value
from invitewriter.report import invitation_value

SCHEMA = "invitewriter.record/1"


@value
class Record:
    """One contact's record. Withheld text never gets here: an invitation as JSON has none."""

    id: str
    name: str
    source: str = ""
    action: str = ""
    day: str = ""
    """ISO 8601, or empty."""
    reason: str = ""
    """Why this action on this day, as the plan says."""
    email: str = ""
    draft_key: str = ""
    """Empty where nothing was drafted."""
    guard_key: str = ""
    attempts: Mapping[str, int] = field(default_factory=dict)
    """By a prompt's name, how often its answer turned out to be of no use."""
    redrafts: int = 0
    """How often it was drafted anew because it was too much like another letter."""
    approved: bool = False
    """Set by the user or a tool of theirs: nothing of this contact is overwritten any more."""
    files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each file derived from this record, the digests of what it may hold unless somebody has edited it."""
    invitation: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """As `invitewriter.report.invitation_value` gives it."""

    @property
    def outcome(self) -> Outcome:
        return Outcome(self.invitation["outcome"])

    @property
    def letter(self) -> str:
        """The letter, whether or not it passed; empty where there is none."""
        draft = draft_of(self)
        return draft.message if draft else ""

    @property
    def facts(self) -> tuple[str, ...]:
        return tuple(fact["text"] for fact in self.invitation["facts"])


_FIELDS = tuple(each.name for each in fields(Record))


def record_of(entry: Entry, invitation: Invitation, **more: Any) -> Record:
    """The record of what became of `entry`."""
    brief = invitation.brief
    name = (brief.contact.name if brief else "") or entry.name or entry.source
    return Record(
        id=entry.id,
        name=name,
        source=entry.source,
        action=entry.action.value if entry.action else "",
        day=entry.day.isoformat() if entry.day else "",
        reason=entry.reason,
        email=entry.email,
        invitation=invitation_value(invitation),
        **more,
    )


def draft_of(record: Record) -> Draft | None:
    """The draft that a record holds; None where there is none."""
    told = record.invitation
    letter = told if told["message"] is not None else told["blocked_draft"]
    if letter is None:
        return None
    return Draft(
        message=letter["message"],
        subject=letter["subject"] or "",
        questions=tuple(told["questions"]),
        claims=tuple(Claim(text=claim["text"], facts=tuple(claim["facts"])) for claim in told["claims"]),
    )


def dump(record: Record) -> str:
    """The record as JSON, as the definition `record` of the schema describes it."""
    told = {"schema": SCHEMA, **{name: getattr(record, name) for name in _FIELDS}}
    # A line for each field: indented throughout, it would take ten times as long.
    lines = (f'"{name}": {json.dumps(each, ensure_ascii=False)}' for name, each in told.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def load(text: str) -> Record:
    """The record that `dump` wrote. Raises ValueError for anything else."""
    told = json.loads(text)
    if not isinstance(told, dict) or told.pop("schema", None) != SCHEMA:
        raise ValueError("this is no record of an outbox")
    try:
        files = {name: tuple(digests) for name, digests in told.pop("files").items()}
        record = Record(**{name: told[name] for name in told.keys() & set(_FIELDS)}, files=files)
        record.outcome  # noqa: B018 - that it can be read is what is asked
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("this record lacks something") from error
    return record
