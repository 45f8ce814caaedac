"""Invented contacts for the benchmarks of the batch: as many as are asked for, each with notes of their own."""

from __future__ import annotations

import itertools
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

FIRST = [
    "Ana",
    "Tom",
    "Ilse",
    "Joao",
    "Mina",
    "Lars",
    "Edda",
    "Pavel",
    "Noor",
    "Kofi",
    "Vera",
    "Hugo",
    "Selma",
    "Ivo",
    "Tara",
    "Bruno",
    "Freya",
    "Anton",
    "Lucia",
    "Omar",
]
LAST = [
    "Kovac",
    "Reed",
    "Brandauer",
    "Nunes",
    "Okoro",
    "Lindqvist",
    "Moser",
    "Horak",
    "Haddad",
    "Mensah",
    "Petrov",
    "Keller",
    "Sahin",
    "Baric",
    "Doyle",
]
DOES = (
    "builds {} in a barn by the river",
    "restores {} with two apprentices",
    "teaches children to make {}",
    "collects {} from old mills",
    "photographs {} at night",
    "is looking for someone who repairs {}",
    "writes a book about {}",
    "sells {} at the Saturday market",
    "wants to open a museum of {}",
    "grew up among {}",
    "repairs {} for three museums",
    "imports {} from a village in Portugal",
    "lost the only pupil who could tune {}",
    "is building a school around {}",
    "draws {} for a children's magazine",
    "inherited {} and does not know what to do with them",
    "tests {} in the harbour every winter",
    "organises a festival of {}",
    "gave up law to work with {}",
    "needs a bigger workshop for {}",
)
KIND = [
    "wooden",
    "brass",
    "painted",
    "folding",
    "portable",
    "antique",
    "miniature",
    "floating",
    "solar",
    "woven",
    "carved",
    "glass",
]
THING = [
    "kilns",
    "boats",
    "looms",
    "clocks",
    "hives",
    "lanterns",
    "bells",
    "kites",
    "scales",
    "bridges",
    "organs",
    "puppets",
    "globes",
    "saddles",
    "telescopes",
]
GIVES = [
    "the drawing of",
    "the address of a maker of",
    "a photograph of",
    "the recipe for varnishing",
    "my notes on",
    "a catalogue of",
]


_BRIEF = 0.4
"""Of so many there is less to tell."""


def people(number: int) -> Iterator[tuple[str, str]]:
    """Names, no two alike, with their notes."""
    rng = random.Random(number)  # noqa: S311 - the same people every time
    names = itertools.islice(itertools.product(FIRST, LAST, range(1, 1000)), number * 7)
    for first, last, count in rng.sample(list(names), number):
        # Family names go on where the list of them ends, so that nobody is somebody else.
        name = f"{first} {last}{_letters(count)}"
        does = [what.format(f"{rng.choice(KIND)} {rng.choice(THING)}") for what in rng.sample(DOES, 3)]
        gift = f"{rng.choice(GIVES)} {rng.choice(KIND)} {rng.choice(THING)}"
        # No two people are written about alike: some in two lines, some without a promise, in another order behind the first.
        more = [f"- {does[1]}", f"- we talked about how {first} {does[2]}", f"- → send {first} {gift}"]
        told = rng.randint(1, 2) if rng.random() < _BRIEF else len(more)
        said = [f"- {first} {does[0]}", *rng.sample(more, told)]
        lines = "\n".join([*said, "- is going through a divorce (private)"])
        yield name, f"---\ncontact: {name}\nmet_at: Harbour Fair\ndate: 2026-11-19\n---\n{lines}\n"


def _letters(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def write_notes(folder: Path, number: int) -> Path:
    """One file a person."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in people(number):
        (folder / f"{name.replace(' ', '-').lower()}.md").write_text(notes, encoding="utf-8")
    return folder


@contextmanager
def serving(latency: float, faults: float = 0.0) -> Iterator[str]:
    """The address of a server, while the block lasts."""
    script = Path(__file__).with_name("batch_server.py")
    command = [sys.executable, str(script), str(latency), str(faults)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip() if server.stdout else 0}"
        finally:
            server.terminate()


def counted(address: str) -> dict[str, Any]:
    """What the server has counted."""
    with urlopen(f"{address}/told") as answer:  # noqa: S310 - our own, on loopback
        told: dict[str, Any] = json.load(answer)
        return told
