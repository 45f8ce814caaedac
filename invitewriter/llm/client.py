"""LiteLLM, the model of any vendor that litellm knows, by its name."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, field
from typing import Any

from pydantic import BaseModel

from invitewriter.domain import Prompt
from invitewriter.llm import form
from invitewriter.llm.gate import Gate
from invitewriter.llm.model import Answer, Deadline
from invitewriter.llm.vendor import Route, complete, find_route, key_for


@dataclass(frozen=True)
class LiteLLM:
    """A model by its litellm name ("openai/gpt-5-mini"). Safe to share between threads, and silent."""

    name: str
    _: KW_ONLY
    key: str | None = field(default=None, repr=False)
    """None: litellm looks in the vendor's own variable, OPENAI_API_KEY and the like."""
    base: str | None = field(default=None, repr=False)
    """The address, where it is not the vendor's own: "http://127.0.0.1:8080/v1"."""
    timeout: float = 120.0
    """Seconds for one request, from sending to the last byte."""
    temperature: float | None = None
    max_tokens: int | None = None
    """At most so many tokens an answer; None: the model's own limit."""
    sleep: Callable[[float], None] = field(default=time.sleep, repr=False)
    on_wait: Callable[[float, str], None] | None = field(default=None, repr=False)
    """Called before each wait between two requests, with its seconds and its reason."""
    gate: Gate | None = field(default=None, repr=False, compare=False)
    """What all requests of a batch pass through."""

    @property
    def where(self) -> str:
        """Where notes go: a host, or "this machine". Loads litellm; raises ModelError for a name it cannot place."""
        return find_route(self.name, self.base).where

    def answer(
        self, prompt: Prompt, *, schema: type[BaseModel] | None = None, deadline: Deadline | None = None
    ) -> Answer:
        """Asks, and sends again what is worth it. Raises ModelError, each kind of it with a line for people."""
        from invitewriter.llm.retries import Failed, persist  # noqa: PLC0415 - asyncio and tenacity, too, take a while

        deadline = deadline or Deadline.after(None)
        deadline.check()
        route = find_route(self.name, self.base)
        request = self._request(route, prompt, schema)
        try:
            return persist(lambda: self._send(route, request, deadline), deadline, sleep=self.sleep, tell=self.on_wait)
        except Failed as failed:
            raise failed.fault.error(self.name, tries=failed.tries, seconds=self.timeout) from None

    def _request(self, route: Route, prompt: Prompt, schema: type[BaseModel] | None) -> dict[str, Any]:
        """The whole list of what may be sent: litellm passes anything else on to the vendor unseen."""
        system = prompt.system
        request: dict[str, Any] = {"api_key": key_for(route, self.name, self.key or None)}
        if schema and route.takes_schema:
            request["response_format"] = form.response_format(schema)
        elif schema:
            system = f"{system}\n\n{form.in_words(schema)}"
        request["messages"] = [
            {"role": "system", "content": system},
            {"role": "user", "content": prompt.user},
            *({"role": turn.role, "content": turn.text} for turn in prompt.turns),
        ]
        options = {"temperature": self.temperature, "max_tokens": self.max_tokens, "num_ctx": route.context}
        return request | {name: option for name, option in options.items() if option is not None}

    def _send(self, route: Route, request: dict[str, Any], deadline: Deadline) -> Answer:
        """One request. What litellm raises ends here: it may quote the key, and would drag its traceback along."""
        from invitewriter.llm import faults, loop, retries  # noqa: PLC0415 - as above

        if self.gate:
            self.gate.enter(deadline)
        left = deadline.left()
        seconds = self.timeout if left is None else min(self.timeout, left)
        try:
            # litellm's own timeout, which counts for every read anew, is only there to be longer than ours.
            return loop.run(complete(route, timeout=seconds + 1, **request), seconds)
        except TimeoutError:
            fault = faults.Fault(kind=faults.Kind.SILENT, host=route.host)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told in our words
            fault = faults.fault_of(error, route.host, self.key)
        if self.gate and fault.retry_after and fault.tries > 1:
            self.gate.hold(min(fault.retry_after, retries.LONGEST_WAIT), fault.reason)
        deadline.check()
        raise retries.Failed(fault)
