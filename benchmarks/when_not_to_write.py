"""After which notes no letter is written, and after which one is: python benchmarks/when_not_to_write.py [CLASS...] [--show]

Each class is a file in `when_not_to_write/`: by language, notes after which nobody should be written to, and near ones that only sound like them and
stay letters. Prints how many of each come out right, with `--show` each that does not; exits 1 where there is any.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from pathlib import Path

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Reason
from invitewriter.notes import parse_notes

FOLDER = Path(__file__).parent / "when_not_to_write"
TODAY = date(2026, 11, 23)
KINDS = {"never": ("her", "him", "whole"), "near": ("near_her", "near_him", "near_whole")}
"""The keys of the notes after which no letter goes, and of those that only sound like them."""
_EITHER = re.compile(r"\[([^\]]*)\]")


def main(asked: Sequence[str]) -> int:
    wrong, tried = Counter[tuple[str, str, str]](), Counter[tuple[str, str, str]]()
    for name in [each for each in asked if not each.startswith("-")] or sorted(file.stem for file in FOLDER.iterdir()):
        for language, table in tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8")).items():
            for kind, notes in of_table(table):
                tried[name, language, kind] += 1
                if found := misread(notes, never=kind == "never"):
                    wrong[name, language, kind] += 1
                    if "--show" in asked:
                        print(f"{language} {kind} {found}: {notes!r}")
    for name, language, kind in tried:
        told = f"{wrong[name, language, kind]} of {tried[name, language, kind]}"
        print(f"{name} {language} {kind}: {told} misread")
    return int(wrong.total() > 0)


def of_table(table: Mapping[str, str | Sequence[str]]) -> Iterator[tuple[str, str]]:
    """All notes of a language, each with its kind."""
    openings = {"her": table.get("woman", ""), "him": table.get("man", "")}
    for kind, keys in KINDS.items():
        for key in keys:
            opening = openings.get(key.removeprefix("near_"), "")
            for pattern in table.get(key, ()):
                for line in spelled_out(pattern):
                    yield kind, "\n".join(filter(None, [str(opening), line.replace(" / ", "\n")]))


def spelled_out(pattern: str) -> Iterator[str]:
    """Every sentence that a pattern stands for: "she [sang|wept]" for two."""
    parts = _EITHER.split(pattern)
    choices = [part.split("|") if place % 2 else [part] for place, part in enumerate(parts)]
    for chosen in product(*choices):
        told = re.sub(r"\s+(?=[.,;:!?]|$)", "", re.sub(r"  +", " ", "".join(chosen))).strip()
        yield told[:1].upper() + told[1:]


def misread(notes: str, *, never: bool) -> str:
    """What came of the notes where it is not what should: "letter", or the reason of the decline; empty where all is well."""
    read = make_brief(parse_notes(notes), Request(today=TODAY))
    if never:
        return "letter" if isinstance(read, Brief) else "" if read.reason is Reason.DO_NOT_WRITE else read.reason.value
    return "" if isinstance(read, Brief) or read.reason is Reason.THIN else read.reason.value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
