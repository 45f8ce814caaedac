"""The files that are derived from a record: the letter as Markdown, the draft of an e-mail, the row of the index."""

from __future__ import annotations

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING, Any

from invitewriter.report.text import next_heading

if TYPE_CHECKING:
    from invitewriter.batching.record import Record

COLUMNS = ("name", "outcome", "what to do", "channel", "action", "day", "file", "source", "id", "calls", "cost")
_STATUS = "status: draft (put approved here, or change anything else: this file is then never overwritten)"
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r]")
_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[\w.-]+\.\w+")


def record_markdown(record: Record) -> str:
    """The letter as its sender reads, changes and approves it."""
    told = record.invitation
    facts = [
        str(told["outcome"]),
        told["channel"],
        told["stage"],
        record.action,
        f"on {record.day}" if record.day else "",
    ]
    parts = [f"# To {record.name}", f"{_STATUS}\n" + ", ".join(fact for fact in facts if fact)]
    letter = told if told["message"] is not None else told["blocked_draft"]
    if letter is not None:
        subject = f"Subject: {letter['subject']}\n\n" if letter["subject"] else ""
        parts += ["---", f"{subject}{letter['message']}", "---"]
    if told["questions"]:
        asked = "\n".join(f"{number}. {each}" for number, each in enumerate(told["questions"], 1))
        parts += [f"## {next_heading(told['language'])}", asked]
    if todo := to_do(record):
        parts += ["## What to do", todo]
    if warned := [_finding(finding) for finding in told["report"]["findings"]]:
        parts += ["## The guard", "\n".join(warned)]
    return "\n\n".join(parts) + "\n"


def to_do(record: Record) -> str:
    """What the sender can do about a letter that is not there to send; empty where it is."""
    told = record.invitation
    if told["advice"]:
        return str(told["advice"])
    if told["outcome"] == "blocked":
        return " ".join(_cause(finding) for finding in told["report"]["findings"] if finding["severity"] == "error")
    if told["outcome"] == "unjudged":
        return f"Run the batch again: only the judge is asked. {told['trouble'] or ''}".strip()
    return str(told["trouble"] or "") if told["outcome"] == "failed" else ""


def _cause(finding: dict[str, Any]) -> str:
    lines = ", ".join(map(str, finding["lines"]))
    place = f"Change line {lines} of the notes, or mark it private: it" if lines else f"The {finding['passage']}"
    return f"{place} {finding['message']} ({finding['name']})."


def _finding(finding: dict[str, Any]) -> str:
    words = " ".join(finding["words"].split())
    return f"- {finding['name']} ({finding['severity']}): “{words[:90]}” {finding['message']}. {finding['suggestion']}"


def record_eml(record: Record) -> bytes:
    """A draft that mail programs open for sending: unsent, without a sender or a date, to whom the plan says."""
    told = record.invitation
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    if is_addressed(record):
        mail["To"] = Address(display_name=_line(record.name), addr_spec=record.email)
    mail["Subject"] = _line(told["subject"] or "")
    mail.set_content(told["message"])
    return mail.as_bytes()


def is_addressed(record: Record) -> bool:
    """Whether an address is known that a draft of an e-mail can go to."""
    return _ADDRESS.fullmatch(record.email) is not None


def _line(text: str) -> str:
    """On one line, and without characters that would end a header."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def index_row(record: Record, file: str) -> list[str]:
    """The row of the index, in the order of COLUMNS, safe to open in a spreadsheet."""
    told = record.invitation
    usage = told["usage"]
    cells = (
        record.name,
        told["outcome"],
        to_do(record),
        told["channel"] or "",
        record.action,
        record.day,
        file,
        record.source,
        record.id,
        str(usage["calls"]),
        "" if usage["cost"] is None else f"{usage['cost']:.4f}",
    )
    return [_cell(" ".join(str(cell).split())) for cell in cells]


def _cell(text: str) -> str:
    """A spreadsheet takes what begins with one of these characters for a formula, and runs it."""
    return f"'{text}" if _FORMULA.match(text) else text
