"""A scripted model, for our own tests and for the tests of packages that build on this one."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from pydantic import BaseModel

from invitewriter.domain import Prompt
from invitewriter.llm import Answer, Deadline

Line = str | Answer | Exception | Mapping[str, object]
"""An answer: a text, a whole Answer, an error to raise, or what is to be said as JSON."""


class ScriptedModel:
    """A model that says what it is told to, and keeps the prompts it was asked. Safe to share between threads.

    Takes answers in order, `ScriptedModel("first", "second")`; or a list of them by the prompt's name,
    `ScriptedModel({"draft": [...], "judge": [...]})`; or a function of the prompt. Raises AssertionError
    when it is asked more often than it has answers, which no code of this package mistakes for a model's trouble.
    """

    def __init__(
        self,
        *answers: Line | Mapping[str, Sequence[Any]] | Callable[[Prompt], Line],
        name: str = "scripted",
    ) -> None:
        self.name = name
        self.prompts: list[Prompt] = []
        self._say = _script(answers)

    def answer(
        self,
        prompt: Prompt,
        *,
        schema: type[BaseModel] | None = None,  # noqa: ARG002 - a script knows what it was asked for
        deadline: Deadline | None = None,
    ) -> Answer:
        if deadline:
            deadline.check()
        self.prompts.append(prompt)
        line = self._say(prompt)
        if isinstance(line, Exception):
            raise line
        if isinstance(line, Answer):
            return line
        return Answer(text=line if isinstance(line, str) else json.dumps(line), cost=0.0)


def _script(answers: Sequence[Any]) -> Callable[[Prompt], Line]:
    first = answers[0] if len(answers) == 1 else None
    if callable(first):
        return cast("Callable[[Prompt], Line]", first)
    if isinstance(first, Mapping):
        by_name = {name: deque(lines) for name, lines in first.items()}
        return lambda prompt: _next(by_name.get(prompt.name, deque()), prompt)
    in_order = deque(answers)
    return lambda prompt: _next(in_order, prompt)


def _next(lines: deque[Line], prompt: Prompt) -> Line:
    try:
        return lines.popleft()
    except IndexError:
        raise AssertionError(f"The script holds no answer to this prompt {prompt.name!r}.") from None
