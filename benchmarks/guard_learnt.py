"""Learns what words and pieces of words weigh in letters of people who sell, and tells how far that carries over to sources left out whole.

    python benchmarks/guard_learnt.py FILE... [--beside FILE...] [--try FILE...] [--write]

Each FILE holds messages of one source, one a line of JSON with "text" and "kind" (or "label"): "pitch" or "kind". Every one is tried with what
was learnt on the others; --beside names files that are always learnt on, of which no word is kept for itself: in the mail of one list the
names of who writes there come up as often as words. --try names files that nothing is learnt on. --write puts the weights into the package.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import invitewriter
from invitewriter.guard.passage import Passage
from invitewriter.guard.weighing import learnt
from invitewriter.text.lexicon import is_common_somewhere, is_given

_HOME = Path(invitewriter.__file__).parent / "guard/languages/outreach.json"
_RARE, _KEPT = 3, 10_000
"""The fewest messages a word must stand in; and how many words are kept."""
_STEPS, _RATE, _DECAY = 400, 20.0, 1e-4
_WORD = re.compile(r"[^\W\d_]+")
_NAME = "ǂ"
"""What stands for a given name: a letter that no message holds."""
Source = list[tuple[frozenset[str], bool]]


def main() -> None:
    options = _options()
    sources = {path: _read(path) for path in options.files}
    beside = [each for path in options.beside for each in _read(path)]
    for path in options.files:
        others = [each for other in options.files if other != path for each in sources[other]]
        _tell(path, sources[path], *_learn(others, beside))
    bias, weights = _learn([each for source in sources.values() for each in source], beside)
    for path in options.tried:
        _tell(path, _read(path), bias, weights)
    if options.write:
        rows = ",\n".join(
            f"{json.dumps(word, ensure_ascii=False)}: [{w}, {r}]" for word, (w, r) in sorted(weights.items())
        )
        _HOME.write_text(f'{{"bias": {bias}, "weights": {{\n{rows}\n}}}}\n', encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--beside", nargs="*", type=Path, default=[])
    parser.add_argument("--try", dest="tried", nargs="*", type=Path, default=[])
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def _read(path: Path) -> Source:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        (
            _features(learnt.said(Passage(name="message", text=row["text"]))),
            (row.get("label") or row["kind"]) == "pitch",
        )
        for row in rows
    ]


def _features(text: str) -> frozenset[str]:
    """Those of a text but for given names and what is joined to them: who wrote is private, and sells no more than their namesakes."""
    return frozenset(each for each in learnt.features(learnt.words_of(_WORD.sub(_nameless, text))) if _NAME not in each)


def _nameless(word: re.Match[str]) -> str:
    named = word[0][0].isupper() and is_given(word[0]) and not is_common_somewhere(word[0].lower())
    return _NAME if named else word[0]


def _learn(messages: Source, beside: Source) -> tuple[float, dict[str, tuple[int, int]]]:
    """The bias and, by word, weight in hundredths and rarity in tenths: logistic regression, in which both classes weigh alike."""
    held = Counter(word for words, _ in messages for word in words)
    names = sorted(word for word, count in held.items() if count >= _RARE)
    messages = [*messages, *beside]
    counted = Counter(word for words, _ in messages for word in words)
    weights, _ = _fit(messages, names, counted)
    heavy = np.argsort(-np.abs(weights * _rarity(names, counted, len(messages))), kind="stable")[:_KEPT]
    names = sorted(names[place] for place in heavy)
    weights, bias = _fit(messages, names, counted)
    rarity = _rarity(names, counted, len(messages))
    return round(bias, 3), {
        n: (round(100 * float(w)), round(10 * float(r))) for n, w, r in zip(names, weights, rarity, strict=True)
    }


def _rarity(names: Sequence[str], counted: Counter[str], messages: int) -> NDArray[np.float32]:
    return np.array([np.log(messages / counted[name]) for name in names], dtype=np.float32)


def _fit(messages: Source, names: Sequence[str], counted: Counter[str]) -> tuple[NDArray[np.float32], float]:
    place, rarity = {name: number for number, name in enumerate(names)}, _rarity(names, counted, len(messages))
    rows = np.zeros((len(messages), len(names)), dtype=np.float32)
    for row, (words, _) in zip(rows, messages, strict=True):
        row[[place[word] for word in words if word in place]] = 1
    rows *= rarity
    rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
    pitch = np.array([each for _, each in messages], dtype=np.float32)
    share = np.where(pitch == 1, (pitch == 0).sum() / pitch.sum(), 1).astype(np.float32)
    weights, bias = np.zeros(len(names), dtype=np.float32), 0.0
    for _ in range(_STEPS):
        error = share * (1 / (1 + np.exp(-(rows @ weights + bias))) - pitch)
        weights -= _RATE * (rows.T @ error / len(messages) + _DECAY * weights)
        bias -= _RATE / 10 * float(error.mean())
    return weights, bias


def _tell(path: Path, source: Source, bias: float, weights: dict[str, tuple[int, int]]) -> None:
    told = {True: [0, 0, 0], False: [0, 0, 0]}
    weigh = learnt.Weights(bias, {word: (w / 100, r / 10) for word, (w, r) in weights.items()}).of
    for words, pitch in source:
        like = weigh(words)
        told[pitch][0] += 1
        told[pitch][1] += like >= learnt.SELLS
        told[pitch][2] += like < learnt.SURELY_NOT
    for pitch, (all_of_them, sell, doubtful) in told.items():
        print(
            f"{path.name:24} {'pitch' if pitch else 'kind':6} {all_of_them:4}: {sell:4} read like pitches, {doubtful:4} surely not"
        )


if __name__ == "__main__":
    main()
