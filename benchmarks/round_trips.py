"""A clean draft through a model is two round trips long: measured against a loopback server that takes a second an answer.

    python benchmarks/round_trips.py

Exits 1 where it takes more than 1.15 times two seconds, after one warm-up call.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import invitewriter

LATENCY = 1.0
MOST = 1.15
NOTES = Path(__file__).resolve().parent.parent / "examples" / "notes.md"
LETTER = "Ilse, the beans and their growers' stories stayed with me. The label template is on its way. Which story came first? Mira"
QUESTIONS = [
    "Who tells you the stories of the beans?",
    "Where do seed savers meet?",
    "Which classes learn most from you?",
]
ANSWERS = {
    "draft": {"subject": "", "message": LETTER, "claims": []},
    "questions": {"questions": QUESTIONS},
    "judge": {"findings": [], "verdict": "clean"},
}


class Server(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        text = asked["messages"][-1]["content"]
        name = "judge" if '"verdict"' in text else "questions" if '{"questions"' in text else "draft"
        time.sleep(LATENCY)
        message = {"role": "assistant", "content": json.dumps(ANSWERS[name])}
        choices = [{"index": 0, "finish_reason": "stop", "message": message}]
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        answer = {
            "id": "1",
            "object": "chat.completion",
            "created": 1,
            "model": "m",
            "choices": choices,
            "usage": usage,
        }
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def main() -> int:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    model = invitewriter.LiteLLM("openai/loopback", key="sk-none", base=f"http://127.0.0.1:{server.server_port}/v1")
    taken = []
    for _ in range(4):
        started = time.perf_counter()
        invitation = invitewriter.draft(
            NOTES, sender="Mira Castellan", model=model, today=date(2026, 11, 23), limit=300
        )
        taken.append(time.perf_counter() - started)
        if invitation.outcome is not invitewriter.Outcome.WRITTEN or invitation.usage.calls != 3:
            print(
                f"not a clean draft: {invitation.outcome}, {invitation.usage.calls} calls, {invitation.report.findings}"
            )
            return 1
    ratio = sorted(taken[1:])[1] / (2 * LATENCY)
    print(f"a clean draft: {ratio:.2f} times two round trips (at most {MOST})")
    return int(ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())
