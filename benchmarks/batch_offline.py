"""The embedded writer over a thousand contacts and over ten thousand: time, how it grows, and memory.

    python benchmarks/batch_offline.py [SMALL] [LARGE] [--ignore NP402]

Each size runs in a process of its own, from notes on disk into an outbox, with the search for letters that are alike. Exits 1 where
ten thousand letters take three minutes or more, where a letter of the larger run takes more than 1.15 times as long as one of the
smaller, or where the memory of all its processes together grows by 20 % or more (with --ignore NP402: without the index of letters).
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from batch_people import write_notes

MINUTES_FOR_TEN_THOUSAND = 3.0
MOST_TIMES_AS_LONG = 1.15
MOST_MEMORY = 1.2


def main() -> int:
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(one(Path(sys.argv[2]), sys.argv[3:])))
        return 0
    ignored = sys.argv[1:] and "--ignore" in sys.argv
    sizes = [int(word) for word in sys.argv[1:] if word.isdigit()] or [1_000, 10_000]
    told = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            write_notes(Path(folder) / "notes", size)
            command = [sys.executable, __file__, "--one", folder, *(["NP402"] if ignored else [])]
            answer = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        told[size] = one_told = json.loads(answer.stdout)
        print(
            f"{size:6} contacts: {one_told['seconds']:6.1f} s, {1000 * one_told['seconds'] / size:5.2f} ms a letter "
            f"({1000 * one_told['cpu'] / size:.2f} ms of a core), {one_told['own']:.0f} MB, {one_told['child']:.0f} MB the largest process beside it; {one_told['counts']}, "
            f"{one_told['alike']} much like another"
        )
    small, large = told[sizes[0]], told[sizes[-1]]
    longer = (large["seconds"] / sizes[-1]) / (small["seconds"] / sizes[0])
    more = _memory(large) / _memory(small)
    minutes = large["seconds"] / sizes[-1] * 10_000 / 60
    print(
        f"a letter takes {longer:.2f} times as long, memory grows to {more:.2f} times; ten thousand: {minutes:.1f} minutes"
    )
    return int(minutes >= MINUTES_FOR_TEN_THOUSAND or longer > MOST_TIMES_AS_LONG or more >= MOST_MEMORY)


def one(folder: Path, ignored: list[str]) -> dict[str, object]:
    """One run, and what it took."""
    from datetime import date

    from invitewriter.batching.run import write_batch
    from invitewriter.batching.sources import entries_of
    from invitewriter.batching.terms import Terms
    from invitewriter.brief import Request
    from invitewriter.domain import Sender
    from invitewriter.means import Means

    today = date(2026, 11, 23)
    terms = Terms(
        asked=Request(sender=Sender(name="Mira Castellan"), channel="email", today=today),
        usual=Request(today=today),
        means=Means(ignore=tuple(ignored)),
    )
    started = time.perf_counter()
    summary = write_batch(lambda: entries_of([folder / "notes"]), folder / "out", terms)
    return {
        "seconds": time.perf_counter() - started,
        "cpu": _cpu(resource.RUSAGE_SELF) + _cpu(resource.RUSAGE_CHILDREN),
        "own": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "child": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
        "counts": {str(outcome): count for outcome, count in summary.counts.items()},
        "alike": summary.alike,
    }


def _memory(told: dict[str, float]) -> float:
    """Of the run's own process and of those beside it, the largest taken for each."""
    return told["own"] + len(os.sched_getaffinity(0)) * told["child"]


def _cpu(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
