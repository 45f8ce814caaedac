"""A small HTTP server on loopback that answers as a test tells it to: vendors' shapes, faults, resets, drips."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain, repeat
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, kw_only=True)
class Request:
    """What the server was sent."""

    path: str
    headers: Mapping[str, str]
    """By lower-case name."""
    body: dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the server answers."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    reset: bool = False
    """Cut the connection instead of answering."""
    drip: float | None = None
    """Seconds between two bytes of the body; None: all at once."""
    delay: float = 0.0
    """Seconds before the first byte."""
    length: int | None = None
    """The length to announce in place of the body's own: a longer one is a connection cut in the middle."""


RESET = Reply(reset=True)
Script = Callable[[Request], Reply]


class Loopback:
    """Serves while the `with` block lasts: one reply a request in order, the last one for ever; or what `script` says."""

    def __init__(self, *replies: Reply, script: Script | None = None) -> None:
        self.requests: list[Request] = []
        in_order = chain(replies, repeat(replies[-1] if replies else RESET))
        self._script = script or (lambda _request: next(in_order))
        self._asked = threading.Event()
        self._closing = threading.Event()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        self._asked.set()
        return self._script(request)

    def was_asked(self, *, within: float) -> bool:
        """Waits for the first request, at most so many seconds."""
        return self._asked.wait(within)

    def wait(self, seconds: float) -> bool:
        """Sleeps, unless the server is closing; whether it slept in full."""
        return not self._closing.wait(seconds)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, loopback: Loopback) -> None:
        self.loopback = loopback
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is what many of these tests are about: no traceback."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else every reply waits 40 ms for an acknowledgement
    wbufsize = -1
    server: _Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): text for name, text in self.headers.items()}
        reply = self.server.loopback.answer(Request(path=self.path, headers=headers, body=json.loads(body or b"{}")))
        if reply.delay and not self.server.loopback.wait(reply.delay):
            return
        if reply.reset:
            self._reset()
        else:
            self._send(reply)

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, text in {"Content-Type": "application/json", **reply.headers}.items():
            self.send_header(name, text)
        self.send_header("Content-Length", str(reply.length or len(reply.body)))
        self.end_headers()
        self.close_connection = reply.length is not None
        if reply.drip is None:
            self.wfile.write(reply.body)
            return
        for byte in reply.body:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            if not self.server.loopback.wait(reply.drip):
                return

    def _reset(self) -> None:
        """Closes with RST, as a crashed server or a middlebox does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Says nothing."""


def openai(
    text: str | None, *, finish_reason: str = "stop", refusal: str | None = None, model: str = "gpt-5-mini"
) -> Reply:
    """A chat completion."""
    message = {"role": "assistant", "content": text, **({"refusal": refusal} if refusal else {})}
    return reply(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": int(time.time()),
            "model": model,
            "choices": [{"index": 0, "message": message, "finish_reason": finish_reason}],
            "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18},
        }
    )


def anthropic(text: str, *, stop_reason: str = "end_turn") -> Reply:
    """An answer of /v1/messages."""
    return reply(
        {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": "claude-sonnet-4-5",
            "content": [{"type": "text", "text": text}] if text else [],
            "stop_reason": stop_reason,
            "stop_sequence": None,
            "usage": {"input_tokens": 11, "output_tokens": 7},
        }
    )


def gemini(text: str, *, finish_reason: str = "STOP") -> Reply:
    """An answer of :generateContent."""
    content = {"role": "model", "parts": [{"text": text}]}
    return reply(
        {
            "candidates": [{"content": content, "finishReason": finish_reason, "index": 0}],
            "usageMetadata": {"promptTokenCount": 11, "candidatesTokenCount": 7, "totalTokenCount": 18},
            "modelVersion": "gemini-2.5-flash",
        }
    )


def fault(status: int, message: str = "no", *, code: str | None = None, retry_after: str | None = None) -> Reply:
    """An error, in OpenAI's shape."""
    error = {"message": message, "type": "error", "param": None, "code": code}
    return reply({"error": error}, status=status, headers={"Retry-After": retry_after} if retry_after else {})


def reply(body: Mapping[str, Any], *, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """Any JSON."""
    return Reply(status=status, body=json.dumps(body).encode(), headers=headers or {})
