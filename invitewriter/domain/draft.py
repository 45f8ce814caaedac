"""The intermediate results on the way to an invitation: drafts with their claims, declines, prompts."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from invitewriter.domain.values import value


class Reason(StrEnum):
    """Why nothing should be written."""

    THIN = "thin"
    DO_NOT_WRITE = "do-not-write"
    WHO = "who"
    ASK_FIRST = "ask-first"
    """In a batch only: the plan has a question to the sender."""


@value
class Decline:
    """Nothing should be written, and why. An expected outcome, hence a value and no error."""

    reason: Reason
    advice: str
    """What the sender can do about it, in a sentence or two."""
    candidates: tuple[str, ...] = ()
    """For `who`: the names the notes offer."""


@value
class Claim:
    """A sentence of a letter and the ids of the facts that its writer says it is based on. Shown to the sender, never trusted."""

    text: str
    facts: tuple[str, ...] = ()


@value
class Draft:
    """The text before the guard."""

    message: str
    subject: str = ""
    questions: tuple[str, ...] = ()
    """For the next conversation, not for the letter."""
    claims: tuple[Claim, ...] = ()

    def texts(self) -> Iterator[tuple[str, str]]:
        """Each passage's name and text, in reading order."""
        if self.subject:
            yield "subject", self.subject
        yield "message", self.message
        for number, question in enumerate(self.questions, 1):
            yield f"question {number}", question


@value
class Turn:
    """One message of a conversation with a model; role is "user" or "assistant"."""

    role: str
    text: str


@value
class Prompt:
    """What a model is asked: rendered text, with everything from outside fenced."""

    name: str
    """Which prompt file: "draft", "questions", "repair", "judge"."""
    system: str
    user: str
    turns: tuple[Turn, ...] = ()
    """The messages after the first question, where an answer had to be asked for again."""
