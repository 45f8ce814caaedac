"""How long the program takes to start, against the imports it cannot do without, in turn within one run.

Both run from compiled bytecode, as installed programs do, whatever the environment says of writing it.
Exits 1 where `--help` or `check` takes more than 1.5 times, or an offline `draft` more than 2 times, as long.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "invitewriter"]
BASELINE = [sys.executable, "-c", "import click, jinja2, pydantic, yaml"]
MESSAGE = ROOT / "examples" / "message.txt"
CASES = {
    "--help": ([*PROGRAM, "--help"], 1.5),
    "check": ([*PROGRAM, "check", str(MESSAGE)], 1.5),
    "draft": ([*PROGRAM, "draft", str(ROOT / "examples" / "notes.md")], 2.0),
}
ROUNDS = 15


def seconds(command: list[str], environment: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def measure(bytecode: str) -> dict[str, list[float]]:
    """The seconds of every round; what is compiled in the first, which is not counted, is kept in the folder `bytecode`."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
    times: dict[str, list[float]] = {name: [] for name in ("baseline", *CASES)}
    for number in range(ROUNDS + 1):
        for name, counted in times.items():
            taken = seconds(BASELINE if name == "baseline" else CASES[name][0], environment)
            if number:
                counted.append(taken)
    return times


def main() -> int:
    with tempfile.TemporaryDirectory() as bytecode:
        times = measure(bytecode)
    baseline = statistics.median(times["baseline"])
    print(f"{'baseline':10} {baseline * 1000:6.0f} ms")
    slow = False
    for name, (_, most) in CASES.items():
        median = statistics.median(times[name])
        slow |= median / baseline > most
        print(f"{name:10} {median * 1000:6.0f} ms  {median / baseline:.2f} times (at most {most})")
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
