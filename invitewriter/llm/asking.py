"""Asks a model for JSON of a given schema, and asks once more where its answer cannot be read."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from invitewriter.domain import Prompt, Turn, value
from invitewriter.errors import InviteWriterError, OutputError, RefusedError
from invitewriter.llm.model import Answer, Deadline, Model, answer_of
from invitewriter.resources import word_table

T = TypeVar("T", bound=BaseModel)

_OBJECT = re.compile(r'\{\s*["}]')
_TOKEN = re.compile(r'\\.|["{}]', re.DOTALL)
_BEGINNING = 300
"""Characters: where in an answer a refusal stands."""


@value
class _Trouble:
    """Why an answer cannot be used."""

    what: str
    """For people, after "its answer"."""
    advice: str
    """For the model, which is asked again."""
    declined: bool = False


def ask(model: Model, prompt: Prompt, shape: type[T], deadline: Deadline | None = None) -> T:
    """Asks `prompt` and reads the answer as `shape`; where that fails, tells the model why and asks once more.

    Raises RefusedError where the model would not answer, OutputError where no answer was usable, and what
    `model.answer` raises.
    """
    answer = answer_of(model, prompt, shape, deadline)
    result = _read(answer, shape, model.name)
    if isinstance(result, _Trouble):
        correction = (
            Turn(role="assistant", text=answer.text.strip() or "(nothing)"),  # vendors refuse an empty turn
            Turn(role="user", text=f"{result.advice} Answer again, with the JSON object only."),
        )
        answer = answer_of(model, replace(prompt, turns=(*prompt.turns, *correction)), shape, deadline)
        result = _read(answer, shape, model.name)
    if isinstance(result, _Trouble):
        raise _error(result, answer, prompt, model.name)
    return result


def _read(answer: Answer, shape: type[T], name: str) -> T | _Trouble:
    if answer.refusal:
        raise RefusedError(_declined(name, answer.refusal))
    faults = ""
    for text in filter(_is_json, _objects(answer.text)):
        try:
            return shape.model_validate_json(text)
        except ValidationError as error:
            faults = faults or _faults(error)
    if answer.finish_reason == "length":
        return _Trouble(what="was cut off at the model's own limit", advice="Your answer was cut off. Be much shorter.")
    if not answer.text.strip():
        return _Trouble(what="was empty", advice="Your answer was empty.")
    if faults:
        return _Trouble(what=f"does not have the form asked for ({faults})", advice=f"That does not fit: {faults}.")
    if _OBJECT.search(answer.text):
        return _Trouble(what="holds broken JSON", advice="That is not valid JSON, or not all of it.")
    declined = bool(_refusals().search(answer.text[:_BEGINNING].replace("’", "'")))
    return _Trouble(what="holds no JSON", advice="There is no JSON object in your answer.", declined=declined)


@functools.cache
def _refusals() -> re.Pattern[str]:
    """How models decline in prose, in any language (refusals.toml)."""
    return re.compile(rf"\b(?:{'|'.join(word_table('llm', 'refusals').values())})\b", re.IGNORECASE)


def _error(trouble: _Trouble, answer: Answer, prompt: Prompt, name: str) -> InviteWriterError:
    if trouble.declined:
        return RefusedError(_declined(name, answer.text))
    return OutputError(
        f"{name} was asked twice for the prompt {prompt.name!r}, and its answer {trouble.what}. "
        "Try again, or name another model."
    )


def _declined(name: str, words: str) -> str:
    words = " ".join(words.split())
    return f"{name} declined to answer: {words[:120]!r}. Reword the notes, or name another model."


def _faults(error: ValidationError) -> str:
    """What pydantic objects to, in a line; without the values, which are the model's words about somebody."""
    faults = [
        f"{'.'.join(map(str, fault['loc'])) or 'the object'}: {fault['msg']}"
        for fault in error.errors(include_url=False, include_context=False, include_input=False)
    ]
    return "; ".join(faults[:3])


def _objects(text: str) -> Iterator[str]:
    """What may be JSON objects in `text` that stand in no other one, whatever prose or code fence is around them.

    Where an object is not closed, all that follows belongs to it: a part of an answer that was cut off is no answer.
    """
    position = 0
    while start := _OBJECT.search(text, position):
        position = _end_of_braces(text, start.start())
        yield text[start.start() : position]


def _is_json(text: str) -> bool:
    """Whether it is JSON by the book: pydantic alone would let NaN and Infinity pass for numbers."""
    try:
        from_json(text, allow_inf_nan=False)
    except ValueError:
        return False
    return True


def _end_of_braces(text: str, start: int) -> int:
    """Where the brace at `start` is closed again; the end of `text` if it never is."""
    depth, quoted = 0, False
    for token in _TOKEN.finditer(text, start):
        if token[0] == '"':
            quoted = not quoted
        elif not quoted and token[0] in "{}":
            depth += 1 if token[0] == "{" else -1
            if depth == 0:
                return token.end()
    return len(text)
