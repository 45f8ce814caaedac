"""Counts what the calls of one invitation cost, and applies one deadline to all of them."""

from __future__ import annotations

import threading

from pydantic import BaseModel

from invitewriter.domain import Prompt, Usage
from invitewriter.llm.model import Answer, Deadline, Model, answer_of
from invitewriter.llm.tally import plus


class Meter:
    """A model that counts: made anew for each invitation, shared by its threads."""

    def __init__(self, model: Model, deadline: Deadline | None = None) -> None:
        """`deadline` counts for every call made through the meter, and a call's own only where there is none."""
        self._model = model
        self._deadline = deadline
        self._lock = threading.Lock()
        self._usage = Usage()

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def usage(self) -> Usage:
        """So far: calls are prompts that a model was asked, whatever came of them. `seconds` is the caller's to fill in."""
        with self._lock:
            return self._usage

    def answer(
        self, prompt: Prompt, *, schema: type[BaseModel] | None = None, deadline: Deadline | None = None
    ) -> Answer:
        deadline = self._deadline or deadline
        if deadline:
            deadline.check()
        self._count(Usage(calls=1))
        answer = answer_of(self._model, prompt, schema, deadline)
        self._count(
            Usage(prompt_tokens=answer.prompt_tokens, completion_tokens=answer.completion_tokens, cost=answer.cost)
        )
        return answer

    def _count(self, more: Usage) -> None:
        with self._lock:
            self._usage = plus(self._usage, more)
