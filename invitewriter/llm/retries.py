"""The retry policy: which failed requests are sent again, how often, and after how long."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception_type, wait_exponential_jitter

from invitewriter.llm.faults import Fault
from invitewriter.llm.model import Deadline

T = TypeVar("T")

LONGEST_WAIT = 60.0
"""Seconds, whatever a server asks for."""
_WITHOUT_ADVICE = wait_exponential_jitter(initial=1, max=20, jitter=1)


class Failed(Exception):  # noqa: N818 - never leaves the package: a request that failed is no error yet
    """One request failed."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.reason)
        self.fault = fault
        self.tries = 1
        """How many requests were sent until this one."""


def persist(
    send: Callable[[], T],
    deadline: Deadline,
    *,
    sleep: Callable[[float], None],
    tell: Callable[[float, str], None] | None = None,
) -> T:
    """Calls `send` until it succeeds. Raises Failed where its fault allows no further request.

    `tell` is called before every `sleep`, with the seconds and the reason. Raises DeadlineError instead of waiting for a
    request that could only begin after the deadline.
    """

    def announce(state: RetryCallState) -> None:
        if tell:
            tell(state.upcoming_sleep, _failed(state).fault.reason)

    def give_up(state: RetryCallState) -> bool:
        failed = _failed(state)
        failed.tries = state.attempt_number
        if failed.tries >= failed.fault.tries:
            return True
        left = deadline.left()
        if left is not None and state.upcoming_sleep >= left:
            what = f"{failed.fault.reason}, and the next try would come after {state.upcoming_sleep:.0f} s."
            raise deadline.error(what, status=failed.fault.status)
        return False

    policy = Retrying(
        retry=retry_if_exception_type(Failed),
        stop=give_up,
        wait=_pause,
        sleep=sleep,
        before_sleep=announce,
        reraise=True,
    )
    return policy(send)


def _pause(state: RetryCallState) -> float:
    asked = _failed(state).fault.retry_after
    return _WITHOUT_ADVICE(state) if asked is None else min(asked, LONGEST_WAIT)


def _failed(state: RetryCallState) -> Failed:
    error = state.outcome.exception() if state.outcome else None
    assert isinstance(error, Failed), error  # noqa: S101 - nothing else is tried again
    return error
