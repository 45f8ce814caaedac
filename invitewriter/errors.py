"""The exceptions of this package. Each message is for people: it says what is wrong and what to do.

InviteWriterError
├── UsageError            a word or option this program does not know            exit 2
├── NotesError            notes, summary or sender file that cannot be read      exit 2
├── ConfigError           the user's config.toml                                 exit 2
├── PromptError           a prompt file that is missing or does not render       exit 2
├── ModelError            a model that could not be asked                        exit 3
│   ├── MissingKeyError   no key for the named model
│   ├── DeadlineError     the time allowed is over
│   └── RefusedError      the model declined to answer
├── OutputError           what a model, or a writer of yours, answered is no use exit 3
└── OutboxError           an outbox that cannot be written to                    exit 3

Expected outcomes (blocked, declined, unjudged) are values and never raise.
"""

from __future__ import annotations

from pathlib import Path


class InviteWriterError(Exception):
    """Anything this package raises on purpose."""

    exit_code = 3


class UsageError(InviteWriterError):
    """A word, an option or an argument that this program does not know; the message says which there are."""

    exit_code = 2


class NotesError(InviteWriterError):
    """Notes, a summary, a sender file or a message that cannot be read; the message names file and line."""

    exit_code = 2


class ConfigError(InviteWriterError):
    """The user's config.toml, or rules of one's own, that cannot be used."""

    exit_code = 2


class PromptError(InviteWriterError):
    """A prompt file of one's own that is missing or does not render."""

    exit_code = 2


class ModelError(InviteWriterError):
    """A model that could not be asked. `status` is the HTTP status where there was one."""

    def __init__(self, message: str, *, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


class MissingKeyError(ModelError):
    """There is no key for the model that was named."""


class DeadlineError(ModelError):
    """The seconds that were allowed are over."""


class RefusedError(ModelError):
    """The model declined to answer."""


class OutputError(InviteWriterError):
    """What a model answered, or a writer of one's own returned, cannot be used."""


class OutboxError(InviteWriterError):
    """An outbox that cannot be written to."""


class Halt(Exception):  # noqa: N818 - nobody's mistake
    """Ends a batch and not a letter: it passes whatever takes a model's trouble for the letter's. For people."""


def fault_line(error: Exception, done: str = "") -> str:
    """Where a fault of our own lies, in one line, and what was `done` if that is known. Not what it says: its words may be the notes'."""
    return f"a fault in invitewriter itself, {place_of(error)}. {f'{done} ' if done else ''}Please report it."


def cause_of(error: OSError) -> str:
    """What the file system says of an error, to follow a colon."""
    return (error.strerror or str(error)).lower()


def place_of(error: BaseException) -> str:
    """The kind of an error, and the file and the line that raised it."""
    import traceback  # noqa: PLC0415 - few runs have a fault to tell

    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}"
