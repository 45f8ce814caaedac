"""A letter to Selma, met at the glass fair, from one line of notes beside what she does."""

from datetime import date

from invitewriter import draft

TODAY = date(2026, 11, 23)


def told(line: str) -> str:
    """What the letter says beside the meeting and the question; empty where there is none."""
    notes = f"Met Selma at the glass fair.\nCarves owls from driftwood.\n{line}"
    message = draft(notes, contact="Selma", channel="email", today=TODAY).message or ""
    return " ".join(message.split("\n")[2:3]).partition("glass fair.")[2].partition("How did ")[0].strip()
