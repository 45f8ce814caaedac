"""A writer of your own: it composes, and the guard reads it as it reads any other.

    python examples/own_writer.py examples/notes.md

This one asks a single question about the first thing the notes say that the contact is looking for.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import invitewriter
from invitewriter import Brief, Claim, Decline, Draft, Finding, Reason, WriterInfo


class OneQuestion:
    """Safe to share between threads: it holds nothing."""

    info = WriterInfo(kind="one-question")

    def draft(self, brief: Brief) -> Draft | Decline:
        sought = next((fact for fact in brief.facts if fact.text.startswith("looking for ")), None)
        if sought is None:
            return Decline(reason=Reason.THIN, advice="Note what they are looking for.")
        question = f"Have you found {sought.text.removeprefix('looking for ').rstrip('.')}?"
        called = brief.contact.first_name or brief.contact.name
        lines = [f"Hi {called},", "", question]
        if brief.sender.name:
            lines += ["", "Best wishes,", brief.sender.name]
        return Draft(message="\n".join(lines), claims=(Claim(text=question, facts=(sought.id,)),))

    def questions(self, brief: Brief) -> tuple[str, ...]:
        called = brief.contact.first_name or brief.contact.name
        return (f"Who should meet you, {called}?", "Where do people of your field meet?")

    def repair(self, draft: Draft, findings: Sequence[Finding], brief: Brief) -> Draft:
        """Nothing to repair with: what the guard objects to stays blocked. A sentence that tells what the notes withhold is cut."""
        return draft


def main(notes: str) -> None:
    invitation = invitewriter.draft(Path(notes), sender="Mira Castellan", writer=OneQuestion(), channel="email")
    print(invitation.outcome, invitation.message, sep="\n\n")


if __name__ == "__main__":
    main(sys.argv[1])
