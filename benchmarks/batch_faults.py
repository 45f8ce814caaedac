"""300 contacts against a server that spoils 30 % of its answers: 429 with and without Retry-After, 500, 529, resets, drips, garbage, refusals.

    python benchmarks/batch_faults.py [CONTACTS] [RPM] [SHARE]

Exits 1 unless every contact ends with an outcome, and every one that has no letter with a reason; unless no prompt was sent more than
four times; or where any sixty seconds saw more requests than allowed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from batch_people import counted, serving, write_notes

SENDER = Path(__file__).resolve().parent.parent / "examples" / "sender.md"


def main() -> int:
    contacts, rpm, share = (float(a) for a in (*sys.argv[1:], *("300", "600", "0.3")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder, serving(0.05, share) as address:
        notes, outbox = write_notes(Path(folder) / "notes", int(contacts)), Path(folder) / "out"
        command = [
            *(sys.executable, "-m", "invitewriter", "batch", str(notes), "-o", str(outbox), "--sender", str(SENDER)),
            *("--channel", "email", "--model", "openai/x", "--base", f"{address}/v1", "--today", "2026-11-23"),
            *("--concurrency", "32", "--rpm", str(int(rpm)), "--deadline", "180", "--ignore", "NP402"),
        ]
        started = time.perf_counter()
        ended = subprocess.run(
            command, capture_output=True, text=True, env={**os.environ, "OPENAI_API_KEY": "sk-none"}, check=False
        )
        took, told = time.perf_counter() - started, counted(address)
        records = [json.loads(path.read_text(encoding="utf-8"))["invitation"] for path in outbox.glob("*.json")]
    outcomes = Counter(record["outcome"] for record in records)
    silent = [
        r for r in records if r["outcome"] in {"failed", "declined", "unjudged"} and not (r["trouble"] or r["advice"])
    ]
    times = sorted(told["times"])
    most = max(sum(1 for later in times[n : n + int(rpm) + 50] if later - t < 60) for n, t in enumerate(times))
    print(f"{len(records)} contacts in {took:.0f} s: {dict(outcomes)}; {len(silent)} without a reason")
    print(
        f"{told['requests']} requests for {told['prompts']} prompts, {told['most_requests_a_prompt']} at most for one"
    )
    print(f"faults: {told['faults']}; {most} requests in the fullest minute, {int(rpm)} allowed")
    if "Traceback" in ended.stderr:
        print(ended.stderr)
    good = len(records) == contacts and not silent and told["most_requests_a_prompt"] <= 4 and most <= rpm
    return int(not good or "Traceback" in ended.stderr)


if __name__ == "__main__":
    sys.exit(main())
