"""How the guard's time grows with hostile text, and how it compares with other linters on the same messages in the same run.

    python benchmarks/guard_speed.py [MESSAGES.jsonl ...]

Only ratios count: of the time for a text to the time for one a quarter as long, and of another tool's time to ours. All tools are started
and warmed up before the clock runs. proselint is read from this environment (pip install proselint), write-good through node (npm install
write-good, here or globally); what is missing is said. Exits 1 where time does not grow linearly; a tool
that is faster than the guard is told and no fault: it reads for other things.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting

MESSAGES = sorted((Path(__file__).parents[1] / "tests" / "messages").glob("*.jsonl"))
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
    "hyphens": "a-",
    "figures and commas": "1,",
    "addresses": "https://a.b/",
    "two alphabets": "aб",
    "marks on a letter": "a\u0301\u0302\u0303",
    "signing lines": "a, b | c\n",
}
SIZES = (25_000, 50_000, 100_000)
MOST = 6.0
"""Four times the text may take a little more than four times the time: caches are left, and machines are busy."""
# Reads texts as a JSON list, checks them all once to warm up, then three times, and prints the seconds of the best.
WRITE_GOOD = """
const good = require(process.argv[1]);
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
const round = () => { const start = process.hrtime.bigint(); texts.forEach((text) => good(text)); return process.hrtime.bigint() - start; };
round();
console.log(Number([round(), round(), round()].reduce((a, b) => (a < b ? a : b))) / 1e9);
"""


def main(paths: Sequence[Path]) -> None:
    guard = Guard()
    texts = [
        json.loads(line)["text"] for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line
    ]
    check_all(guard, texts)
    slow = [shape for shape in SHAPES if not grows_linearly(guard, shape)]
    print(f"\n{'All grow linearly.' if not slow else 'Not linear: ' + ', '.join(slow)}\n")
    compare(guard, texts)
    raise SystemExit(bool(slow))


def grows_linearly(guard: Guard, shape: str) -> bool:
    unit = SHAPES[shape]
    texts = [(unit * (size // len(unit) + 1))[:size] for size in SIZES]
    seconds = [best(partial(check, guard, text)) for text in texts]
    ratio = seconds[-1] / seconds[0]
    print(f"{shape:20} {'  '.join(f'{s:7.3f} s' for s in seconds)}   x {ratio:.1f} for four times the text")
    return ratio <= MOST


def compare(guard: Guard, texts: Sequence[str]) -> None:
    """Tells how many times as long the other tools take for these texts."""
    ours = best(partial(check_all, guard, texts), runs=3)
    print(f"{len(texts)} messages, {sum(map(len, texts))} characters: {ours / len(texts) * 1000:.2f} ms a message")
    for tool, seconds in {"proselint": proselint(texts), "write-good": write_good(texts)}.items():
        if not seconds:
            print(f"{tool} is not installed: not compared")
            continue
        print(f"{tool} takes {seconds / ours:.2f} times as long{': it is faster' if seconds < ours else ''}")


def proselint(texts: Sequence[str]) -> float | None:
    """Its seconds for all texts with all its checks, inside this process; None where it is not installed."""
    if not importlib.util.find_spec("proselint"):
        return None
    tools, checks = importlib.import_module("proselint.tools"), importlib.import_module("proselint.checks")
    importlib.import_module("proselint.registry").CheckRegistry().register_many(checks.__register__)

    def lint() -> None:
        for text in texts:
            tools.LintFile(source="message", content=text).lint()

    lint()
    return best(lint, runs=3)


def write_good(texts: Sequence[str]) -> float | None:
    """Its seconds for all texts, inside one process of node; None where it is not installed."""
    tool, node = shutil.which("write-good"), shutil.which("node")
    if not tool or not node:
        return None
    module = next(str(folder) for folder in Path(tool).resolve().parents if (folder / "package.json").exists())
    command = [node, "-e", WRITE_GOOD, module]
    done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=True)
    return float(done.stdout)


def check(guard: Guard, text: str) -> None:
    guard.check(Draft(message=text), setting=Setting(channel="email", language="en"))


def check_all(guard: Guard, texts: Sequence[str]) -> None:
    for text in texts:
        guard.check(Draft(message=text), setting=Setting(channel="email"))


def best(function: Callable[[], object], runs: int = 2) -> float:
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    main([Path(path) for path in sys.argv[1:]] or MESSAGES)
