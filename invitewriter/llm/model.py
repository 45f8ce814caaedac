"""The Model protocol: a prompt in, an answer out, before a deadline."""

from __future__ import annotations

import time
from typing import Protocol

from pydantic import BaseModel

from invitewriter.domain import Prompt, value
from invitewriter.errors import DeadlineError, ModelError, OutputError
from invitewriter.foreign import called, held, is_ours


@value
class Answer:
    """The answer of a model to one prompt."""

    text: str
    finish_reason: str = "stop"
    """Why it stopped, in OpenAI's words: "stop", "length" (its own limit cut it off), "content_filter"."""
    refusal: str = ""
    """What the model, or a filter of its vendor, said in place of an answer."""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = None
    """In US dollars; None where the price is unknown."""


class Deadline:
    """The moment after which nothing more is asked. Never changes, so threads may share one."""

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds
        self._at = None if seconds is None else time.monotonic() + seconds

    @classmethod
    def after(cls, seconds: float | None) -> Deadline:
        """`seconds` from now; None: never."""
        return cls(seconds)

    def left(self) -> float | None:
        """Seconds left; None where there is no end. Raises DeadlineError when it is over."""
        if self._at is None:
            return None
        left = self._at - time.monotonic()
        if left <= 0:
            raise self.error("The answer was not there in time.")
        return left

    def check(self) -> None:
        """Raises DeadlineError when it is over."""
        self.left()

    def error(self, what: str, *, status: int | None = None) -> DeadlineError:
        """The error that says `what` did not fit; `status` is what a server answered last."""
        return DeadlineError(f"{what} {self._seconds:g} s were allowed: allow more, or try again.", status=status)


class Model(Protocol):
    """Answers prompts. Implementations must be safe to share between threads."""

    @property
    def name(self) -> str: ...

    def answer(
        self, prompt: Prompt, *, schema: type[BaseModel] | None = None, deadline: Deadline | None = None
    ) -> Answer:
        """Answers; with JSON of the form `schema`, if it can. Whether the text keeps to it is for the caller to see.

        Raises ModelError (MissingKeyError, DeadlineError, RefusedError) where there is no answer.
        """


def answer_of(model: Model, prompt: Prompt, schema: type[BaseModel] | None, deadline: Deadline | None) -> Answer:
    """What `model` answers. Raises what it raises; of a model of the caller's own, whatever goes wrong as ModelError or OutputError."""
    if is_ours(type(model)):
        return model.answer(prompt, schema=schema, deadline=deadline)
    whose = f"The model {model.name!r}"
    answer = called(whose, lambda: model.answer(prompt, schema=schema, deadline=deadline), ModelError)
    held(whose, answer, Answer, OutputError)
    return answer
