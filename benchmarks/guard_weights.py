"""How the points of a letter were learnt, and what they are worth on sources left out whole: python benchmarks/guard_weights.py PATH [PATH ...]

A line is an object with `text` and `label` ("pitch", or anything else for kind); each file is a source of its own. Read as e-mail at stage met.

Words that were written after reading a source are no evidence there, even if the weights are learnt without it. So a source should be read
by the program as it was before anybody studied it: `--table PATH ...` prints what the program found, one line a message, and a file of
such lines is read as a source's. With another version: git archive VERSION invitewriter prompts | tar -x -C DIR, then
PYTHONPATH=DIR python benchmarks/guard_weights.py --table PATH > TABLE.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from invitewriter.domain import Draft, Severity, Stage
from invitewriter.guard import RULES, Guard, Setting, passages_of
from invitewriter.guard.rules.pitch_marks import MARKS
from invitewriter.guard.weighing.marks import Weighed
from invitewriter.guard.weighing.tone import tone_of

SETTING = Setting(channel="email", stage=Stage.MET)
WEIGHING = [rule for rule in RULES if isinstance(rule.find, Weighed)]
WEIGHED = frozenset(rule.id for rule in WEIGHING)
UNWEIGHED = Guard([rule for rule in RULES if rule.id not in WEIGHED])
GUARD = Guard()
SELLING = ("NP1", "NP2", "NP504", "NP506")
MARK = {mark.name: mark for mark in MARKS}
# The shares of kind messages at which a weighing is compared.
SHARES = (0.01, 0.02, 0.03, 0.05, 0.08)
RIDGE = 1.0

Numbers = NDArray[np.float64]
Signs = dict[str, float]


@dataclass(frozen=True)
class Message:
    """What the program found in a labelled message."""

    source: str
    pitch: bool
    blocked: bool
    rules: dict[str, int]
    """The rules of selling that find an error, before any of it is softened."""
    marks: dict[str, int]
    tone: int


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--table"]:
        for message in (message for path in arguments[1:] for message in messages(path)):
            print(json.dumps(vars(message)))
        return
    read = [message for path in arguments for message in messages(path)]
    if len({message.source for message in read}) < 2 or len({message.pitch for message in read}) < 2:
        sys.exit("Give at least two files, with pitches and kind messages in them: each is left out in turn.")
    show_today(read)
    print("\n## Pitches found at a share of kind messages, each source left out whole\n")
    print(f"{'':34}" + "".join(f"{share:7.0%}" for share in SHARES))
    for name, signs in (("points (a sign counts alike)", points), ("every mark and rule by itself", each)):
        show_found(name, read, scores_left_out(read, signs))
    show_found("today's weights, added up", read, np.array([today(message) for message in read]))
    show_proposed(read)


def messages(path: str) -> Iterator[Message]:
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip():
            told = json.loads(line)
            yield Message(**told) if "marks" in told else found(told, Path(path).stem)


def found(told: dict[str, Any], source: str) -> Message:
    """What the program finds in a labelled message."""
    draft = Draft(message=told["text"])
    passage = passages_of(draft, None, SETTING)[0]
    errors = [
        finding.name
        for finding in UNWEIGHED.check(draft, setting=SETTING).findings
        if finding.severity is Severity.ERROR and finding.rule.startswith(SELLING)
    ]
    marks: Counter[str] = Counter()
    for rule in WEIGHING[:1]:
        if isinstance(rule.find, Weighed):
            marks.update(mark.name for mark, _ in rule.find.found(passage))
    return Message(
        source=source,
        pitch=told["label"] == "pitch",
        blocked=not GUARD.check(draft, setting=SETTING).ok,
        rules=dict.fromkeys(sorted(set(errors)), 1),
        marks=dict(sorted(marks.items())),
        tone=tone_of(passage),
    )


def points(message: Message) -> Signs:
    """What points count: signs of a sale, nouns of business, what the marks of kindness weigh, and the tone."""
    known = [(MARK[name], count) for name, count in message.marks.items() if name in MARK]
    return {
        "sign": len(message.rules) + sum(count for mark, count in known if mark.weight > 0 and not mark.noun),
        "noun": sum(count for mark, count in known if mark.noun),
        "kindness": sum(mark.weight * count for mark, count in known if mark.weight < 0 and not mark.warm),
        "tone": message.tone,
    }


def each(message: Message) -> Signs:
    """Every mark and every rule, and the tone."""
    return {**message.marks, **{f"rule {name}": 1 for name in message.rules}, "tone": message.tone}


def today(message: Message) -> float:
    """What the marks weigh by hand, with the tone; a rule weighs as much as a heavy mark."""
    weights = sum(MARK[name].weight * count for name, count in message.marks.items() if name in MARK)
    return weights + 3 * len(message.rules) + message.tone


def scores_left_out(read: Sequence[Message], signs: Callable[[Message], Signs]) -> Numbers:
    """The score of each message by weights that were learnt without its source."""
    scores = np.zeros(len(read))
    for source in sorted({message.source for message in read}):
        names, weights, start = learnt([message for message in read if message.source != source], signs)
        for place, message in enumerate(read):
            if message.source == source:
                told = signs(message)
                scores[place] = start + sum(
                    weight * told.get(name, 0) for name, weight in zip(names, weights, strict=True)
                )
    return scores


def learnt(read: Sequence[Message], signs: Callable[[Message], Signs]) -> tuple[list[str], Numbers, float]:
    """Logistic regression with a ridge, by Newton's steps; what stands in one message only is left out."""
    told = [signs(message) for message in read]
    shows = Counter(name for one in told for name, count in one.items() if count)
    names = sorted(name for name, count in shows.items() if count > 1)
    table = np.array([[*(float(one.get(name, 0)) for name in names), 1.0] for one in told])
    pitch = np.array([float(message.pitch) for message in read])
    ridge = np.full(len(names) + 1, RIDGE)
    ridge[-1] = 1e-6
    weights = np.zeros(len(names) + 1)
    for _ in range(50):
        likely = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (likely - pitch) + ridge * weights
        bend = (table.T * (likely * (1 - likely))) @ table + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return names, weights[:-1], float(weights[-1])


def show_today(read: Sequence[Message]) -> None:
    print("## Blocked as the program is: pitches, kind messages\n")
    for source in [*sorted({message.source for message in read}), ""]:
        own = [message for message in read if source in {"", message.source}]
        print(f"{source or 'all':20} {blocked(own, pitch=True):>9} {blocked(own, pitch=False):>9}")


def blocked(read: Sequence[Message], *, pitch: bool) -> str:
    own = [message.blocked for message in read if message.pitch is pitch]
    return f"{sum(own)}/{len(own)}"


def show_found(name: str, read: Sequence[Message], scores: Numbers) -> None:
    pitch = np.array([message.pitch for message in read])
    kind = np.sort(scores[~pitch])[::-1]
    shares = (float((scores[pitch] > kind[int(share * len(kind))]).mean()) for share in SHARES)
    print(f"{name:34}" + "".join(f"{share:7.0%}" for share in shares))


def show_proposed(read: Sequence[Message]) -> None:
    """The weights learnt on all sources, in units of what a mark of kindness weighs, and what is found from how many points on."""
    names, weights, start = learnt(read, points)
    by_name = dict(zip(names, weights, strict=True))
    unit = by_name.get("kindness", 0.0)
    if unit <= 0:
        sys.exit("Marks of kindness tell nothing in these messages, so that there is no unit to count in.")
    print("\n## Proposed weights\n")
    for name in names:
        print(f"{name:10} {by_name[name] / unit:6.1f}")
    print(f"{'even odds':10} {-start / unit:6.1f} points")
    scores = (scores_left_out(read, points) - start) / unit
    pitch = np.array([message.pitch for message in read])
    print("\n## From so many points on, each source left out: pitches, kind messages\n")
    for least in range(2, 17):
        on = scores >= least
        print(f"{least:3} {int(on[pitch].sum()):5} {int(on[~pitch].sum()):5}   of {pitch.sum()} and {(~pitch).sum()}")


if __name__ == "__main__":
    main(sys.argv[1:])
