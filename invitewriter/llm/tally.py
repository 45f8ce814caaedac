"""Counts what the calls of a batch cost, and starts none that its budget might not cover."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from pydantic import BaseModel

from invitewriter.domain import Prompt, Usage, value
from invitewriter.errors import Halt
from invitewriter.llm.model import Answer, Deadline, Model

_CHARACTERS_A_TOKEN = 3.5
"""An underestimate, so that rather too much of the budget is reserved for a call."""
_TOKENS_AN_ANSWER = 600
_OF_A_LETTER = 6_000, 1_000
"""Tokens asked and answered, until the first letters have told: three calls, the judge's the longest."""
_TOKENS_A_LETTER = sum(_OF_A_LETTER)


class OutOfBudget(Halt):
    """The next call might cost more than is left."""


@value
class Price:
    """US dollars a token."""

    asked: float
    answered: float

    def of(self, prompt_tokens: float, completion_tokens: float) -> float:
        return self.asked * prompt_tokens + self.answered * completion_tokens


@value
class Budget:
    """What a batch may cost at most: `dollars` or `tokens`."""

    dollars: float | None = None
    tokens: int | None = None


class Tally:
    """A model that counts for a whole batch. Shared by its threads."""

    def __init__(self, model: Model, budget: Budget | None = None, price: Price | None = None) -> None:
        """A budget in dollars needs the model's price."""
        self._model = model
        self._budget = budget
        self._price = price
        self._lock = threading.Condition()
        self._usage = Usage()
        self._spent = self._set_aside = 0.0
        """In the budget's unit, whether or not a vendor told it of each call."""
        self._begun = self._finished = 0

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def usage(self) -> Usage:
        """What was paid for so far."""
        with self._lock:
            return self._usage

    @contextmanager
    def letter(self) -> Iterator[None]:
        """Waits until the budget covers one letter more beside those begun, so that what is begun can be finished.

        Raises OutOfBudget where it does not even cover one alone.
        """
        with self._lock:
            while not self._covers(self._begun + 1):
                if not self._begun:
                    raise OutOfBudget("The budget is used up.")
                self._lock.wait()
            self._begun += 1
        try:
            yield
        finally:
            with self._lock:
                self._begun -= 1
                self._finished += 1
                self._lock.notify_all()

    def _covers(self, letters: int) -> bool:
        """Whether so many letters may be in the making at once; each may cost as much as those before."""
        if self._budget is None:
            return True
        usual = (
            _TOKENS_A_LETTER if self._budget.dollars is None or self._price is None else self._price.of(*_OF_A_LETTER)
        )
        mean = self._spent / self._finished if self._finished else 0.0
        return self._spent + letters * (mean or usual) <= self._most()

    def answer(
        self, prompt: Prompt, *, schema: type[BaseModel] | None = None, deadline: Deadline | None = None
    ) -> Answer:
        """Raises OutOfBudget where what was paid, what is in flight and this call together might go beyond the budget."""
        expected = self._expected(prompt)
        self._reserve(expected)
        try:
            answer = self._model.answer(prompt, schema=schema, deadline=deadline)
        except BaseException:
            self._settle(expected, Usage(calls=1))
            raise
        paid = Usage(
            calls=1,
            prompt_tokens=answer.prompt_tokens,
            completion_tokens=answer.completion_tokens,
            cost=answer.cost,
        )
        self._settle(expected, paid, self._paid(answer, expected))
        return answer

    def _paid(self, answer: Answer, expected: float) -> float:
        """What an answer cost, in the budget's unit; where neither a cost nor tokens are told, what was expected."""
        tokens = answer.prompt_tokens, answer.completion_tokens
        if self._budget is None or self._budget.dollars is None:
            return sum(tokens) or expected
        if answer.cost is not None:
            return answer.cost
        return self._price.of(*tokens) if self._price and any(tokens) else expected

    def _expected(self, prompt: Prompt) -> float:
        """What a call may cost, in the budget's unit."""
        asked = expected_tokens(prompt)
        if self._budget is None or self._budget.dollars is None:
            return asked + _TOKENS_AN_ANSWER
        return self._price.of(asked, _TOKENS_AN_ANSWER) if self._price else 0.0

    def _reserve(self, expected: float) -> None:
        with self._lock:
            if self._budget and self._spent + self._set_aside + expected > self._most():
                raise OutOfBudget("The budget is used up.")
            self._set_aside += expected

    def _settle(self, expected: float, paid: Usage, spent: float = 0.0) -> None:
        with self._lock:
            self._set_aside -= expected
            self._spent += spent
            self._usage = plus(self._usage, paid)

    def _most(self) -> float:
        assert self._budget is not None  # noqa: S101 - asked only where there is one
        return self._budget.dollars if self._budget.dollars is not None else self._budget.tokens or 0


def expected_tokens(prompt: Prompt) -> int:
    """About how many tokens a prompt has, without asking anybody: rather too many than too few."""
    characters = len(prompt.system) + len(prompt.user) + sum(len(turn.text) for turn in prompt.turns)
    return int(characters / _CHARACTERS_A_TOKEN)


def plus(one: Usage, more: Usage) -> Usage:
    """Both together; `seconds` stay those of the first."""
    return replace(
        one,
        calls=one.calls + more.calls,
        prompt_tokens=one.prompt_tokens + more.prompt_tokens,
        completion_tokens=one.completion_tokens + more.completion_tokens,
        cost=None if one.cost is None or more.cost is None else one.cost + more.cost,
    )
