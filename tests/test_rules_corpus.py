"""Messages by a writer who had not seen the rules (tests/corpus): how many pitches must be blocked, and how many kind ones may.

Of both files the misses were studied while the rules were written or sharpened; what the rules did on `final.jsonl` while it was sealed is
told in docs/etiquette.md.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from invitewriter.domain import Draft, Stage
from invitewriter.guard import Guard, Setting
from invitewriter.guard.phrases.catalogue import CATALOGUES

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.jsonl"))


class Floor(NamedTuple):
    recall: float
    """The share of pitches that the rules alone block, at least."""
    blocked_kind: int
    """The number of kind messages that they block, at most."""


FLOORS = {"tune": Floor(recall=0.9, blocked_kind=1), "final": Floor(recall=0.62, blocked_kind=1)}
"""By the corpus file's name; one that is not in here must do as well as the aim of the guard says."""
AIM = Floor(recall=0.8, blocked_kind=1)


@cache
def read(path: Path) -> tuple[dict[str, str], ...]:
    return tuple(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


@cache
def guard() -> Guard:
    return Guard()


def blocked(path: Path, label: str) -> tuple[list[str], int]:
    """The ids of the messages of a label that the rules alone block, and how many there are."""
    messages = [message for message in read(path) if message["label"] == label]
    setting = Setting(channel="email", stage=Stage.MET)
    return [m["id"] for m in messages if not guard().check(Draft(message=m["text"]), setting=setting).ok], len(messages)


def test_there_is_a_corpus() -> None:
    assert FLOORS.keys() <= {path.stem for path in CORPUS}


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_corpus_is_labelled_and_speaks_all_languages(path: Path) -> None:
    assert {message["label"] for message in read(path)} == {"pitch", "kind"}
    assert {message["language"] for message in read(path)} == set(CATALOGUES)
    assert len({message["id"] for message in read(path)}) == len(read(path))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_most_pitches_are_blocked_by_the_rules_alone(path: Path) -> None:
    found, total = blocked(path, "pitch")
    assert len(found) >= FLOORS.get(path.stem, AIM).recall * total, len(found)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_kind_messages_are_let_pass(path: Path) -> None:
    found, _ = blocked(path, "kind")
    assert len(found) <= FLOORS.get(path.stem, AIM).blocked_kind, found
