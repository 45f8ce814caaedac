"""300 contacts at 64 calls in flight, against a server that takes two seconds an answer: beside the same calls through bare litellm.

    python benchmarks/batch_concurrency.py [CONTACTS] [CONCURRENCY] [LATENCY]

Runs the batch into an empty outbox, then the prompts it asked, first through litellm.acompletion behind a semaphore of the same
width, then through litellm.batch_completion. Exits 1 where the batch takes more than 1.15 times the first.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
os.environ.setdefault("LITELLM_MODE", "PRODUCTION")

import litellm
from batch_people import counted, serving, write_notes

from invitewriter.batching.pace import Pace
from invitewriter.batching.run import write_batch
from invitewriter.batching.sources import entries_of
from invitewriter.batching.terms import Terms
from invitewriter.brief import Request
from invitewriter.domain import Outcome, Prompt, Sender
from invitewriter.llm import Answer, LiteLLM
from invitewriter.means import Means

litellm.suppress_debug_info = True
MOST = 1.15
TODAY = date(2026, 11, 23)


class Listening:
    """A model that keeps what it was asked."""

    def __init__(self, model: LiteLLM) -> None:
        self._model = model
        self._lock = Lock()
        self.name = model.name
        self.prompts: list[Prompt] = []

    def answer(self, prompt: Prompt, **options: Any) -> Answer:
        with self._lock:
            self.prompts.append(prompt)
        return self._model.answer(prompt, **options)


def main() -> int:
    contacts, concurrency, latency = (float(a) for a in (*sys.argv[1:], *("300", "64", "2")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder, serving(latency) as address:
        notes = write_notes(Path(folder) / "notes", int(contacts))
        model = Listening(LiteLLM("openai/loopback", key="sk-none", base=f"{address}/v1"))
        litellm.completion(model="openai/x", api_key="x", api_base=f"{address}/v1", messages=_said("N1: Ana waits"))
        took = {"batch": timed(lambda: run(notes, Path(folder) / "out", model, int(concurrency)))}
        messages = [
            [{"role": "system", "content": p.system}, {"role": "user", "content": p.user}] for p in model.prompts
        ]
        most = counted(address)["most_in_flight"]
        took["litellm.acompletion"] = timed(lambda: asyncio.run(bare(messages, address, int(concurrency))))
        took["litellm.batch_completion"] = timed(lambda: threads(messages, address, int(concurrency)))
    for what, seconds in took.items():
        print(f"{what:28} {seconds:6.1f} s, {seconds / took['litellm.acompletion']:.2f} times bare litellm")
    print(f"{len(messages)} calls for {int(contacts)} contacts, {most} in flight at most")
    return int(took["batch"] > MOST * took["litellm.acompletion"])


def timed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def run(notes: Path, outbox: Path, model: Listening, concurrency: int) -> None:
    terms = Terms(
        asked=Request(sender=Sender(name="Mira Castellan"), channel="email", today=TODAY),
        usual=Request(today=TODAY),
        means=Means(model=model, ignore=("NP402",)),
    )
    summary = write_batch(lambda: entries_of([notes]), outbox, terms, Pace(concurrency=concurrency))
    if set(summary.counts) != {Outcome.WRITTEN}:
        raise SystemExit(f"not all letters were written: {summary.counts}, {summary.told[:3]}")


async def bare(messages: list[Any], address: str, concurrency: int) -> None:
    slots = asyncio.Semaphore(concurrency)

    async def ask(each: Any) -> None:
        async with slots:
            await litellm.acompletion(
                model="openai/loopback", api_key="x", api_base=f"{address}/v1", max_retries=0, messages=each
            )

    await asyncio.gather(*(ask(each) for each in messages))


def threads(messages: list[Any], address: str, concurrency: int) -> None:
    litellm.batch_completion(
        model="openai/loopback",
        api_key="x",
        api_base=f"{address}/v1",
        max_retries=0,
        max_workers=concurrency,
        messages=messages,
    )


def _said(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


if __name__ == "__main__":
    sys.exit(main())
