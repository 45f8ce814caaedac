"""How the guard's time grows with hostile text, and how it compares with other linters in the same run: python benchmarks/guard_speed.py

Only ratios count: of the time for a text to the time for one a quarter as long, and of another tool's time to ours. proselint and write-good
are compared where they are installed.
"""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import subprocess
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting

SHAPES: dict[str, str] = {
    "one word": "word ",
    "help": "help ",
    "we help companies": "we help companies like yours ",
    "no spaces": "a",
    "spaces": " ",
    "line ends": "\n",
    "sentences": "We help. ",
    "small sentences": "a. b. ",
    "brackets": "[(",
    "braces": "{{a}} ",
    "quotes": '"',
    "single quotes": "' '",
    "apostrophes": "don't ",
    "look-alikes": "hеlр ",
    "spaced letters": "f r e e  ",
    "accents": "e\u0301",
    "digits": "1234567890",
    "figures": "$49 a month ",
    "dots": "a.b/",
    "angle brackets": "<a ",
    "stars": "**a ",
    "emoji": "\N{HONEYBEE}",
    "shouting": "HELP US ",
    "not": "we do not help ",
}
SIZES = (25_000, 50_000, 100_000)
MOST = 6.0
"""Four times the text may take a little more than four times the time: caches are left, and machines are busy."""
LETTER = (
    "Hi Ana,\n\nIt was a pleasure to talk with you at the forum on Tuesday. I keep thinking of the sensors in the vineyard, and of the winter"
    " when they all froze. You wanted to know which of the probes survived: it was the old ones, with the brass caps.\n\nHow did your team take"
    " the news about the new site?\n\nBest wishes\nTom\n"
)


def main() -> None:
    guard = Guard()
    check(guard, LETTER)
    slow = [shape for shape in SHAPES if not grows_linearly(guard, shape)]
    print(f"\n{'All grow linearly.' if not slow else 'Not linear: ' + ', '.join(slow)}")
    compare(guard)
    raise SystemExit(bool(slow))


def grows_linearly(guard: Guard, shape: str) -> bool:
    unit = SHAPES[shape]
    texts = [(unit * (size // len(unit) + 1))[:size] for size in SIZES]
    seconds = [best(partial(check, guard, text)) for text in texts]
    ratio = seconds[-1] / seconds[0]
    print(f"{shape:20} {'  '.join(f'{s:7.3f} s' for s in seconds)}   x {ratio:.1f} for four times the text")
    return ratio <= MOST


def compare(guard: Guard) -> None:
    ours = best(partial(check, guard, LETTER), runs=20)
    print(f"\none letter of {len(LETTER)} characters: {ours * 1000:.1f} ms")
    if importlib.util.find_spec("proselint"):
        print(f"proselint takes {best(proselint) / ours:.1f} times as long, inside one process")
    if tool := shutil.which("write-good"):
        print(f"write-good takes {best(partial(write_good, tool)) / ours:.1f} times as long, its start included")


def proselint() -> None:
    tools = importlib.import_module("proselint.tools")
    tools.LintFile(content=LETTER, source="letter").lint()


def write_good(tool: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "letter.md")
        path.write_text(LETTER, encoding="utf-8")
        subprocess.run([tool, str(path)], check=False, capture_output=True)


def check(guard: Guard, text: str) -> None:
    guard.check(Draft(message=text), setting=Setting(channel="email", language="en"))


def best(function: Callable[[], object], runs: int = 2) -> float:
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    main()
