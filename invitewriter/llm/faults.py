"""Classifies the exceptions that litellm raises, and words each of them for people in one line."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from json import JSONDecodeError
from typing import Any

from invitewriter.domain import value
from invitewriter.errors import ModelError, RefusedError

PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
"""What a server answers when the same request may do better later."""


class Kind(StrEnum):
    """What people are told of a fault, where the HTTP status alone does not say it."""

    STATUS = "{host} did not accept the request (status {status}){detail}. Name another model, or look at its address."
    NO_KEY = "{host} refused the key for {name} (status {status}). Look whether it is the right one and still valid."
    NO_CREDIT = "{host} says that the account has no credit left (status {status}). Top it up, or name another model."
    NO_MODEL = "{host} does not know {name} (status {status}). Look at the model's name and address."
    BUSY = "{host} asks to slow down (status {status}, {tries} requests). Try again later."
    FAILING = "{host} does not manage to answer (status {status}, {tries} requests). Try again later."
    TOO_LONG = "The notes are too long for {name} (status {status}). Shorten them, or name a model that reads more."
    FILTERED = "{host} filtered the request out{detail}. Reword the notes, or name another model."
    CLOSED = "Nothing answers at {host}. Is it running?"
    NOWHERE = "There is no host {host} to be found. Look at the address and at the network."
    DROPPED = "{host} cut the connection before it had answered. Try again later."
    SILENT = "{host} gave no answer in the {seconds:g} s that one request may take. Try again later."
    GARBLED = "{host} answered with something that is no model's answer. Look at the model's address."
    OTHER = "{host} could not be asked{detail}."


_BY_STATUS = {
    401: Kind.NO_KEY,
    402: Kind.NO_CREDIT,
    403: Kind.NO_KEY,
    404: Kind.NO_MODEL,
    413: Kind.TOO_LONG,
    429: Kind.BUSY,
}
_BY_NAME = {"ContextWindowExceededError": Kind.TOO_LONG, "ContentPolicyViolationError": Kind.FILTERED}
# httpx's and aiohttp's names for a connection that broke off: neither library is ours to import.
_BROKEN = {"ClientPayloadError", "ReadError", "RemoteProtocolError", "ServerDisconnectedError", "WriteError"}
_NO_CREDIT = re.compile(r"insufficient_quota|credit balance is too low")
_DELAY = re.compile(r'"retryDelay":\s*"(\d+(?:\.\d+)?)s"')
# A key in some vendor's form: long, without a break, and with digits. Models' names have hyphens and dots.
_KEY = re.compile(r"\b(?:sk|pk|rk|gsk|xai|hf)[-_][\w-]{8,}|\b(?=\w*\d)\w{20,}")


@value
class Fault:
    kind: Kind
    host: str
    status: int | None = None
    """What the server answered; None where it did not come to that."""
    detail: str = ""
    """The server's own words, in a line, without anything that looks like a key."""
    retry_after: float | None = None
    """The seconds the server asks to wait."""

    @property
    def tries(self) -> int:
        """How many requests it is worth in all."""
        if self.kind in {Kind.BUSY, Kind.FAILING}:
            return 4
        # litellm itself repeats a request whose connection broke, for most vendors: ours are twice as many.
        return 2 if self.kind is Kind.DROPPED else 1

    @property
    def reason(self) -> str:
        """Why there is a wait, for whoever watches it."""
        return f"{self.host} answered with status {self.status}" if self.status else f"{self.host} cut the connection"

    def error(self, name: str, *, tries: int = 1, seconds: float = 0.0) -> ModelError:
        """What a person is told of it, after so many requests to the model `name`."""
        detail = f": {self.detail}" if self.detail else ""
        message = self.kind.value.format(
            host=self.host, name=name, status=self.status, detail=detail, tries=tries, seconds=seconds
        )
        return (RefusedError if self.kind is Kind.FILTERED else ModelError)(message, status=self.status)


def fault_of(error: BaseException, host: str, key: str | None = None) -> Fault:
    """Reads `error`, which litellm raised, and what lies under it.

    litellm's own status is not enough: a refused connection and a missing cassette come as 500, some vendors' 529
    as 500, and a 400 that speaks of a rate limit as 429. What the server answered lies at the bottom of the chain.
    """
    chain = tuple(_chain(error))
    response: Any = next((e.response for e in chain if type(e).__name__ == "HTTPStatusError"), None)  # type: ignore[attr-defined]
    body = response.text if response is not None else str(error)
    status = response.status_code if response is not None else _claimed(error)
    return Fault(
        kind=_by_name(error) or (_by_status(status, body) if status else _without_answer(chain)),
        host=host,
        status=status,
        detail=_detail(body if response is not None else str(chain[-1]), key),
        retry_after=_retry_after(response.headers.get("retry-after") if response is not None else None, body),
    )


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _claimed(error: BaseException) -> int | None:
    """The status litellm gives where no HTTP answer can be found; 408, 422 and 500 are its words for anything at all."""
    status = getattr(error, "status_code", None)
    return status if isinstance(status, int) and status not in {408, 422, 500} else None


def _by_name(error: BaseException) -> Kind | None:
    return _BY_NAME.get(type(error).__name__)


def _by_status(status: int, body: str) -> Kind:
    if _NO_CREDIT.search(body):
        return Kind.NO_CREDIT
    return _BY_STATUS.get(status) or (Kind.FAILING if status in PASSING else Kind.STATUS)


def _without_answer(chain: tuple[BaseException, ...]) -> Kind:
    kinds = (
        (ConnectionRefusedError, Kind.CLOSED),
        (socket.gaierror, Kind.NOWHERE),
        (TimeoutError, Kind.SILENT),
        (ConnectionError, Kind.DROPPED),
        (JSONDecodeError, Kind.GARBLED),
    )
    for cause, kind in kinds:
        if any(isinstance(error, cause) for error in chain):
            return kind
    if any(type(error).__name__ in _BROKEN for error in chain):
        return Kind.DROPPED
    return Kind.GARBLED if "invalid response" in str(chain[0]) else Kind.OTHER


def _detail(body: str, key: str | None) -> str:
    """The server's message, out of the JSON it is wrapped in; at most 200 characters of it."""
    try:
        said = json.loads(body)
        said = said.get("error", said) if isinstance(said, dict) else said
        said = said.get("message", said) if isinstance(said, dict) else said
    except ValueError:
        said = body
    line = " ".join(str(said).split())
    line = _KEY.sub("***", line.replace(key, "***") if key else line)
    return f"{line[:200]}…" if len(line) > 200 else line.rstrip(".")


def _retry_after(header: str | None, body: str) -> float | None:
    """Seconds: from the header, as a number or an HTTP date, or from the body, where Gemini says it."""
    if header is None:
        return float(delay[1]) if (delay := _DELAY.search(body)) else None
    try:
        return max(0.0, float(header))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):  # no date, or one without a zone
        return None
