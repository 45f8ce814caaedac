"""What each rule and each mark of the guard is worth on labelled messages: python benchmarks/guard_evidence.py MESSAGES.jsonl [MESSAGES.jsonl ...]

A line is an object with `text` and `label` ("pitch" or "kind"); each file is a source of its own. Read as e-mail at stage met.

Of a rule it is told on how many pitches and kind messages it finds an error, and of how many it alone decides: without it they would pass.
Of a mark of selling the same; of a mark of kindness how many kind messages and pitches pass by it alone. What somebody wrote after reading a
source is no evidence there, so each is told again without the source in which it decides most: what a rule or mark is worth is what
it does elsewhere. Those that are wrong there as often as right are listed, and those that decide nothing anywhere.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import cast

from invitewriter.domain import Draft, Finding, Severity, Stage, value
from invitewriter.guard import RULES, Guard, Passage, Rule, Setting, passages_of
from invitewriter.guard.rules.pitch_marks import MARKS
from invitewriter.guard.weighing.alone import softened
from invitewriter.guard.weighing.marks import Weighed, weighed

SETTING = Setting(channel="email", stage=Stage.MET)
WEIGHING = [rule for rule in RULES if isinstance(rule.find, Weighed)]
WEIGHED = frozenset(rule.id for rule in WEIGHING)
UNWEIGHED = Guard([rule for rule in RULES if rule.id not in WEIGHED])
KINDNESS = frozenset(mark.name for mark in MARKS if mark.weight < 0)


@value
class Message:
    """A labelled message and the file it stands in."""

    text: str
    source: str
    pitch: bool


@value
class Seen:
    """That a rule or mark shows in a message, and whether the message's fate hangs on it."""

    what: str
    name: str
    source: str
    pitch: bool
    decides: bool


def main(paths: list[str]) -> None:
    seen = [found for path in paths for message in messages(path) for found in evidence(message)]
    for what in ("rule", "mark of selling", "mark of kindness"):
        show(what, [found for found in seen if found.what == what])


def messages(path: str) -> Iterator[Message]:
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip():
            told = json.loads(line)
            yield Message(text=told["text"], source=Path(path).stem, pitch=told["label"] == "pitch")


def evidence(message: Message) -> Iterator[Seen]:
    """What each rule and mark that shows in a message does to it."""
    passage = passages_of(Draft(message=message.text), None, SETTING)[0]
    told = found_without_weighing(message.text)
    verdict = errors(passage, told, RULES)
    seen = partial(Seen, source=message.source, pitch=message.pitch)
    for name in sorted({finding.name for finding in verdict}):
        rest = [finding for finding in told if finding.name != name]
        rules = [rule for rule in RULES if rule.name != name]
        yield seen(what="rule", name=name, decides=not errors(passage, rest, rules))
    for name in sorted({mark.name for rule in WEIGHING for mark, _ in finder_of(rule).found(passage)}):
        decides = bool(errors(passage, told, without_mark(name))) is not bool(verdict)
        what = "mark of kindness" if name in KINDNESS else "mark of selling"
        yield seen(what=what, name=name, decides=decides and (name in KINDNESS) is not bool(verdict))


def found_without_weighing(text: str) -> list[Finding]:
    """What all rules find that do not weigh a whole letter, before any of it is softened."""
    return list(UNWEIGHED.check(Draft(message=text), setting=SETTING).findings)


def errors(passage: Passage, told: Sequence[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """The errors of a passage by what is `told` of it and what the rules that weigh it find."""
    weighed_up = [
        rule.finding(passage, noted.span)
        for rule in rules
        if rule.id in WEIGHED and rule.applies(passage)
        for noted in finder_of(rule)(passage, None)
    ]
    return [f for f in softened(passage, [*told, *weighed_up], rules) if f.severity is Severity.ERROR]


def finder_of(rule: Rule) -> Weighed:
    return cast("Weighed", rule.find)


@cache
def without_mark(name: str) -> tuple[Rule, ...]:
    left = [mark for mark in MARKS if mark.name != name]
    return tuple(
        replace(rule, find=weighed(*left, enough=rule.find.enough, below=rule.find.below))
        if isinstance(rule.find, Weighed)
        else rule
        for rule in RULES
    )


def show(what: str, seen: list[Seen]) -> None:
    """Prints what every rule or mark does, those that decide most first. Right is a pitch blocked, or a kind message let pass."""
    wanted = what != "mark of kindness"
    print(
        f"\n## Each {what}: shows in pitches and kind messages; decides rightly and wrongly; the same but for its best source\n"
    )
    wrong, idle = [], []
    for name in sorted({found.name for found in seen}, key=lambda name: (-decided(seen, name, pitch=wanted), name)):
        own = [found for found in seen if found.name == name]
        best = best_source(found.source for found in own if found.decides and found.pitch is wanted)
        elsewhere = [found for found in own if found.source != best]
        right, mistaken = decided(own, name, pitch=wanted), decided(own, name, pitch=not wanted)
        right_elsewhere = decided(elsewhere, name, pitch=wanted)
        mistaken_elsewhere = decided(elsewhere, name, pitch=not wanted)
        shows = Counter(found.pitch for found in own)
        print(
            f"{name:24} {shows[True]:4} {shows[False]:4}   {right:4} {mistaken:4}   {right_elsewhere:4} {mistaken_elsewhere:4}  {best}"
        )
        wrong += [name] if mistaken_elsewhere and mistaken_elsewhere >= right_elsewhere else []
        idle += [name] if not right and not mistaken else []
    print(f"\nElsewhere as often wrong as right: {', '.join(wrong) or 'none'}")
    print(f"Decide nothing: {', '.join(idle) or 'none'}")


def decided(seen: Iterable[Seen], name: str, *, pitch: bool) -> int:
    return sum(found.decides and found.name == name and found.pitch is pitch for found in seen)


def best_source(sources: Iterable[str]) -> str:
    counted = Counter(sources).most_common(1)
    return counted[0][0] if counted else ""


if __name__ == "__main__":
    main(sys.argv[1:])
