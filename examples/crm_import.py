"""Drafts for the rows of a small CRM: a table in, a table out, one letter a row, and nothing sent.

    python examples/crm_import.py contacts.csv drafts.csv

The columns of contacts.csv: name, notes (what you wrote down, a line or more), channel (may be empty).
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import invitewriter


def drafted(row: Mapping[str, str], sender: invitewriter.Sender) -> dict[str, str]:
    """A row of the table of drafts. Outcomes such as "declined" are no errors: they say what to do about them."""
    try:
        invitation = invitewriter.draft(
            row["notes"], contact=row["name"], channel=row.get("channel") or None, sender=sender
        )
    except invitewriter.InviteWriterError as error:
        return {"name": row["name"], "outcome": "failed", "message": "", "remark": str(error)}
    findings = "; ".join(f"{finding.name}: {finding.suggestion}" for finding in invitation.report.findings)
    return {
        "name": row["name"],
        "outcome": invitation.outcome.value,
        "message": invitation.message or "",
        "remark": invitation.decline.advice if invitation.decline else findings,
    }


def drafts(rows: Iterator[Mapping[str, str]], sender: invitewriter.Sender) -> Iterator[dict[str, str]]:
    for row in rows:
        yield drafted(row, sender)


def main(source: str, target: str) -> None:
    sender = invitewriter.Sender(name="Mira Castellan", about="school gardener in Maribor")
    with Path(source).open(encoding="utf-8-sig", newline="") as read, Path(target).open("w", newline="") as written:
        table = csv.DictWriter(written, ["name", "outcome", "message", "remark"])
        table.writeheader()
        table.writerows(drafts(csv.DictReader(read), sender))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(f"Usage: {sys.argv[0]} PEOPLE.csv DRAFTS.csv")
    main(*sys.argv[1:])
