"""A server for the benchmarks of the batch, in a process of its own: answers after a while, and counts what it was asked.

    python benchmarks/batch_server.py LATENCY [FAULTS]

Prints its port. LATENCY is in seconds; FAULTS is the share of answers to be faults: 429 with and without Retry-After, 500, 529, resets,
drips, garbage, refusals. GET /told gives what it has counted, as JSON.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import re
import socket
import struct
import sys
import time
from collections import Counter
from contextlib import suppress

LATENCY = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0
FAULTS = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
TOLD = re.compile(r"N\d+(?: \(under [^)]*\))?(?: \[\w+\])?: (.+)")
RANDOM = random.Random(7)  # noqa: S311 - the same faults every time


class Counted:
    """What has been asked so far."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.asked: Counter[str] = Counter()
        """Requests by a digest of their body."""
        self.answered: Counter[str] = Counter()
        """Answers that were sent whole, by the same."""
        self.faults: Counter[str] = Counter()
        self.in_flight = 0
        self.most_in_flight = 0

    def told(self) -> dict[str, object]:
        return {
            "requests": len(self.times),
            "prompts": len(self.asked),
            "paid_twice": sum(count - 1 for count in self.answered.values()),
            "most_requests_a_prompt": max(self.asked.values(), default=0),
            "most_in_flight": self.most_in_flight,
            "in_flight": self.in_flight,
            "faults": dict(self.faults),
            "times": self.times,
        }


COUNTED = Counted()


def answer_to(asked: str) -> dict[str, object]:
    """What a model might say: to everyone something of their own."""
    if '"verdict"' in asked:
        return {"findings": [], "verdict": "clean"}
    facts = [fact for fact in TOLD.findall(asked) if not fact.startswith("Harbour Fair")]
    first, _, work = facts[0].rstrip(".").partition(" ")
    if '{"questions"' in asked:
        return {"questions": [f"What comes next for whoever {work}?", "Where do you meet others?", "Who helps you?"]}
    message = f"Hi {first},\n\n{first} {work}: that has stayed with me.\n\nBest wishes,\nMira Castellan"
    return {"subject": " ".join(work.split()[:3]), "message": message, "claims": [{"text": "x", "facts": ["N2"]}]}


def completion(text: str | None, refusal: str | None = None) -> bytes:
    message = {"role": "assistant", "content": text, "refusal": refusal}
    body = {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100},
    }
    return json.dumps(body).encode()


def response(status: int, body: bytes, **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {text}" for name, text in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


async def faulty(kind: str, writer: asyncio.StreamWriter) -> bool:
    """Answers badly; whether the connection can go on."""
    error = json.dumps({"error": {"message": "no", "type": "error"}}).encode()
    if kind == "reset":
        sock: socket.socket = writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
        return False
    if kind == "drip":
        head, _, body = response(200, completion("{}")).partition(b"\r\n\r\n")
        writer.write(head + b"\r\n\r\n")
        for byte in body[:-1]:  # and never the last one
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0.05)
        await asyncio.sleep(60)
        return False
    plain = {"429": 429, "500": 500, "529": 529}
    if kind in plain:
        writer.write(response(plain[kind], error))
    elif kind == "429 with Retry-After":
        writer.write(response(429, error, Retry_After="1"))
    elif kind == "garbage":
        writer.write(response(200, completion("<html>" + "x" * 50)))
    else:
        writer.write(response(200, completion(None, "I cannot help with that.")))
    await writer.drain()
    return True


KINDS = ("429", "429 with Retry-After", "500", "529", "reset", "drip", "garbage", "refusal")


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        while await answer(reader, writer):
            pass
    writer.close()


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    length = re.search(r"content-length: (\d+)", head, re.IGNORECASE)
    body = await reader.readexactly(int(length[1])) if length else b""
    if head.startswith("GET"):
        writer.write(response(200, json.dumps(COUNTED.told()).encode()))
        await writer.drain()
        return True
    digest = hashlib.sha256(body).hexdigest()
    COUNTED.times.append(time.time())
    COUNTED.asked[digest] += 1
    COUNTED.in_flight += 1
    COUNTED.most_in_flight = max(COUNTED.most_in_flight, COUNTED.in_flight)
    try:
        await asyncio.sleep(LATENCY)
        if RANDOM.random() < FAULTS:
            kind = RANDOM.choice(KINDS)
            COUNTED.faults[kind] += 1
            return await faulty(kind, writer)
        asked = next(turn["content"] for turn in json.loads(body)["messages"] if turn["role"] == "user")
        text = json.dumps(answer_to(asked))
        writer.write(response(200, completion(text)))
        await writer.drain()
        COUNTED.answered[digest] += 1
        return True
    finally:
        COUNTED.in_flight -= 1


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())
