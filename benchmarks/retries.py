"""How many requests each fault costs: counted by a server on loopback that answers nothing else.

    python benchmarks/retries.py

Exits 1 where a count is wrong.
"""

from __future__ import annotations

import sys

from invitewriter.domain import Prompt
from invitewriter.errors import ModelError
from invitewriter.llm import Deadline, LiteLLM
from tests.loopback import RESET, Loopback, Reply, fault

MODELS = ("openai/gpt-5-mini", "anthropic/claude-sonnet-4-5", "gemini/gemini-2.5-flash")
ONCE = (400, 401, 402, 403, 404, 413, 422)
FOUR_TIMES = (408, 409, 425, 429, 500, 502, 503, 504, 529)
PROMPT = Prompt(name="draft", system="You write letters.", user="Write one.")


def requests_seen(model: str, reply: Reply, deadline: Deadline) -> int:
    with Loopback(reply) as server:
        try:
            LiteLLM(model, key="sk-none", base=server.url, sleep=lambda _: None).answer(PROMPT, deadline=deadline)
        except ModelError:
            return len(server.requests)
    raise AssertionError(f"{model} answered a request that was to fail")


def main() -> int:
    endless = Deadline.after(None)
    rows = [(str(status), fault(status), endless, range(1, 2)) for status in ONCE]
    rows += [(str(status), fault(status), endless, range(4, 5)) for status in FOUR_TIMES]
    rows += [
        ("429, no credit", fault(429, code="insufficient_quota"), endless, range(1, 2)),
        ("connection reset", RESET, endless, range(2, 5)),
        ("no model's answer", Reply(body=b"<html>"), endless, range(1, 2)),
        ("429, told to wait past the deadline", fault(429, retry_after="60"), Deadline.after(50), range(1, 2)),
        ("500, deadline over", fault(500), Deadline.after(0), range(1)),
    ]
    print(f"{'':36}", *(f"{model.partition('/')[0]:>10}" for model in MODELS), "   wanted")
    wrong = 0
    for label, reply, deadline, wanted in rows:
        counts = [requests_seen(model, reply, deadline) for model in MODELS]
        wrong += sum(count not in wanted for count in counts)
        span = f"{wanted[0]}" if len(wanted) == 1 else f"{wanted[0]} to {wanted[-1]}"
        print(f"{label:36}", *(f"{count:>10}" for count in counts), f"   {span}")
    print("all as wanted" if not wrong else f"{wrong} counts are wrong")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
