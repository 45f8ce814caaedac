"""kill -9 at ten random points of a run over 300 contacts, each followed by the same command again.

    python benchmarks/batch_kill.py [CONTACTS] [KILLS] [CONCURRENCY]

Exits 1 unless in the end every contact is there exactly once, no file was ever half written, and no more answers were paid for twice
than calls can have been in flight at the kills: a call is in flight until its answer is in the store. What the server saw in flight
right before each kill is told beside it; it does not see answers that are on their way.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from batch_people import counted, serving, write_notes

LATENCY = 0.3
SENDER = Path(__file__).resolve().parent.parent / "examples" / "sender.md"


def main() -> int:
    contacts, kills, concurrency = (int(a) for a in (*sys.argv[1:], *("300", "10", "16")[len(sys.argv) - 1 :]))
    rng = random.Random()  # noqa: S311 - another point every time
    in_flight, halves = 0, 0
    with tempfile.TemporaryDirectory() as folder, serving(LATENCY) as address:
        notes, outbox = write_notes(Path(folder) / "notes", contacts), Path(folder) / "out"
        command = [
            *(sys.executable, "-m", "invitewriter", "batch", str(notes), "-o", str(outbox), "--sender", str(SENDER)),
            *("--channel", "email", "--model", "openai/x", "--base", f"{address}/v1", "--ignore", "NP402"),
            *("--today", "2026-11-23", "--concurrency", str(concurrency)),
        ]
        environment = {**os.environ, "OPENAI_API_KEY": "sk-none"}
        share = 3 * contacts / (kills + 1)
        for _ in range(kills):
            before = counted(address)["requests"]
            with subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
            ) as run:
                until = before + rng.uniform(0.2, 1.0) * share
                while run.poll() is None and counted(address)["requests"] < until:
                    time.sleep(0.05)
                in_flight += counted(address)["in_flight"]
                run.kill()
            halves += broken(outbox)
            time.sleep(LATENCY * 2)
        ended = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
        told, ids = counted(address), [json.loads(path.read_text())["id"] for path in outbox.glob("*.json")]
    print(ended.stdout.splitlines()[0] if ended.stdout else ended.stderr)
    print(f"{len(ids)} records of {len(set(ids))} contacts ({contacts} there are), {halves} half files")
    print(f"{told['requests']} requests for {told['prompts']} prompts; {told['paid_twice']} paid for twice, "
          f"{in_flight} seen in flight at {kills} kills, {kills * concurrency} at most")  # fmt: skip
    good = ended.returncode == 0 and len(ids) == len(set(ids)) == contacts and not halves
    return int(not good or told["paid_twice"] > kills * concurrency)


def broken(outbox: Path) -> int:
    """How many records cannot be read, and letters end before their end."""
    count = 0
    for path in outbox.glob("*.json"):
        try:
            json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            count += 1
    return count + sum(not path.read_bytes().endswith(b"\n") for path in outbox.glob("*.md"))


if __name__ == "__main__":
    sys.exit(main())
