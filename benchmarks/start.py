"""How long the program takes to start, against the imports it cannot do without, in turn within one run.

    python benchmarks/start.py

Both run from compiled bytecode, as installed programs do, whatever the environment says of writing it.
Told are the seconds on the clock, which is what people wait by, and those of the processor, which tell a slow program from a busy
machine. By the medians of either it exits 1 where `--help` or `check` takes more than 1.5 times, or an offline `draft` more than
2 times, as long: on a busy machine the two ratios stay near each other, while that of the shortest times swings.
"""

from __future__ import annotations

import os
import resource
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


def seconds(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """On the clock, and of the processor."""
    started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    taken, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(bytecode: str) -> dict[str, list[tuple[float, float]]]:
    """The seconds of every round; what is compiled in the first, which is not counted, is kept in the folder `bytecode`."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in ("baseline", *CASES)}
    for number in range(ROUNDS + 1):
        for name, counted in times.items():
            taken = seconds(BASELINE if name == "baseline" else CASES[name][0], environment)
            if number:
                counted.append(taken)
    return times


def main() -> int:
    with tempfile.TemporaryDirectory() as bytecode:
        times = measure(bytecode)
    medians = {name: [statistics.median(each) for each in zip(*taken, strict=True)] for name, taken in times.items()}
    slow = False
    for name, (clock, processor) in medians.items():
        by_clock, by_processor = clock / medians["baseline"][0], processor / medians["baseline"][1]
        most = f" (at most {CASES[name][1]})" if name in CASES else ""
        slow |= name in CASES and max(by_clock, by_processor) > CASES[name][1]
        print(
            f"{name:10} {clock * 1000:6.0f} ms, {by_clock:.2f} times;  of the processor {processor * 1000:6.0f} ms, {by_processor:.2f} times{most}"
        )
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
