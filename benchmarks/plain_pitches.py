"""How many pitches are blocked, and kind messages let through, by act and language: python benchmarks/plain_pitches.py [--turned|--asking] [--show] [ACT ...]

Each message is a greeting, what its sender does in one or two plain sentences, and a name. An offer of work stands beside a term
of its own (a price, a deadline, "reply YES"): alone, neighbours offer it as well. Every act is said in two or three ways, of twenty
trades, in five languages. With `--turned` those are read that turn to the sender's trade at their end, with `--asking` those that
open with chat, praise or a question and ask for a name, a look, a link or a place. `--show` prints each that came out wrong; acts that are named are read alone. Exits 1 where any came out wrong.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, cycle
from pathlib import Path
from typing import Any

from invitewriter import check
from invitewriter.domain import Severity

HERE = Path(__file__).parent
# What is done to houses: neighbours do it for each other, too.
HOUSE = 9
# Every act is said of every third trade in each of its ways, and each way begins at another trade.
STEP = 3
SETS = {"--turned": "turned_pitches", "--asking": "asking_pitches"}


def main(args: Sequence[str]) -> int:
    acts = {arg for arg in args if not arg.startswith("-")}
    wrong: list[str] = []
    right, tried = Counter[tuple[str, str, str]](), Counter[tuple[str, str, str]]()
    for file in files(next((SETS[arg] for arg in args if arg in SETS), "plain_pitches")):
        book = tomllib.loads(file.read_text(encoding="utf-8"))
        for kind, act, text in messages(book):
            if acts and act not in acts:
                continue
            key = (kind, act, file.stem)
            tried[key] += 1
            if is_blocked(text) == (kind == "pitch"):
                right[key] += 1
            else:
                wrong.append(f"{kind} {act} {file.stem}: {' / '.join(text.split(chr(10) * 2))}")
    if "--show" in args:
        print("\n".join(wrong))
    tell(right, tried)
    return 1 if wrong else 0


def files(folder: str) -> list[Path]:
    return sorted((HERE / folder).glob("*.toml"))


def messages(book: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Each message with whether it is a pitch or kind, and its act."""
    frames = zip(*(cycle(book[name]) for name in ("readers", "names", "neutral", "firms")), strict=False)
    terms = cycle(chain.from_iterable(zip(*book["terms"].values(), strict=True)))
    for table in ("offers", "pitches", "kind"):
        for act, ways in book[table].items():
            for number, way in enumerate(ways):
                for trade in trades_for(way, book["trades"], number % STEP, kind=table == "kind"):
                    said = dict(zip(book["forms"], trade, strict=True)) | {
                        "term": next(terms) if "{term}" in way else ""
                    }
                    yield ("kind" if table == "kind" else "pitch"), act, letter(book, way, said, next(frames))


def trades_for(way: str, trades: Sequence[Sequence[str]], first: int, *, kind: bool) -> Sequence[Sequence[str]]:
    """Those of which something is said: neighbours help with a house only, and what names no trade is said once."""
    if "{" not in way:
        return trades[:1]
    return trades[first : HOUSE if kind and "{object}" in way else None : STEP]


def letter(book: Mapping[str, Any], way: str, said: Mapping[str, str], frame: Sequence[str]) -> str:
    """The sentences in their frame: a greeting, a neutral sentence before or after them, and a name."""
    reader, name, neutral, firm = frame
    told = way.format_map({**said, "name": name, "firm": firm})
    for apart, joined in book.get("joined", {}).items():
        told = told.replace(apart, joined)
    told = "\n\n".join(part[0].upper() + part[1:] for part in told.split("\n\n"))
    signed = "" if "{name}" in way else f"\n\n{name}"
    body = f"{told} {neutral}" if signed and len(reader) % 2 else f"{neutral} {told}"
    return f"{book['greeting'].format(reader=reader)}\n\n{body}{signed}"


def is_blocked(text: str) -> bool:
    found = check(text, channel="email", stage="met").findings
    return any(finding.severity is Severity.ERROR for finding in found)


def tell(right: Mapping[tuple[str, str, str], int], tried: Mapping[tuple[str, str, str], int]) -> None:
    """Prints the figures: an act a line, a language a column, and the sums."""
    languages = list(dict.fromkeys(language for _, _, language in tried))
    for kind in ("pitch", "kind"):
        acts = list(dict.fromkeys(act for of, act, _ in tried if of == kind))
        print(
            f"{'pitches blocked' if kind == 'pitch' else 'kind messages let through':28}"
            + "".join(f"{name:>11}" for name in languages)
        )
        for act in acts:
            print(f"  {act:26}" + "".join(_cell(right, tried, [(kind, act, name)]) for name in languages))
        print(f"  {'all':26}" + "".join(_cell(right, tried, [(kind, act, name) for act in acts]) for name in languages))
        print(f"  {'of every language':26}" + _cell(right, tried, [key for key in tried if key[0] == kind]))


def _cell(
    right: Mapping[tuple[str, str, str], int],
    tried: Mapping[tuple[str, str, str], int],
    keys: Sequence[tuple[str, str, str]],
) -> str:
    return f"{sum(right.get(key, 0) for key in keys)}/{sum(tried.get(key, 0) for key in keys)}".rjust(11)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
