"""An asynchronous web service that drafts: any ASGI server runs it, and it needs no framework.

    pip install uvicorn && uvicorn --app-dir examples async_service:app
    curl --data-binary @examples/notes.md http://127.0.0.1:8000/draft

Drafting is synchronous and safe to share between threads, so each request gets a thread of its own.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import invitewriter

Message = MutableMapping[str, Any]
MODEL = os.environ.get("MY_SERVICE_MODEL")
"""The library reads no environment: this service decides for itself. None: the embedded writer."""


async def app(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    if scope["type"] == "lifespan":
        await live(receive, send)
    elif scope["type"] == "http":
        status, answer = await respond(scope["path"], await body(receive))
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(answer).encode()})


async def live(receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]) -> None:
    """Loads a model's library while the service starts, in place of making the first visitor wait for it."""
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup" and MODEL:
            await asyncio.to_thread(invitewriter.warm)
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def respond(path: str, notes: str) -> tuple[int, dict[str, Any]]:
    if path != "/draft":
        return 404, {"error": "POST your notes to /draft"}
    try:
        invitation = await asyncio.to_thread(invitewriter.draft, notes, model=MODEL, deadline=60)
    except (invitewriter.NotesError, invitewriter.UsageError) as error:
        return 400, {"error": str(error)}
    except invitewriter.InviteWriterError as error:
        return 502, {"error": str(error)}
    advice = invitation.decline.advice if invitation.decline else None
    return 200, {
        "outcome": invitation.outcome.value,
        "message": invitation.message,
        "questions": invitation.questions,
        "advice": advice,
    }


async def body(receive: Callable[[], Awaitable[Message]]) -> str:
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(parts).decode("utf-8", "replace")
