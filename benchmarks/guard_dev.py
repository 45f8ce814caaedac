"""How the rules alone do on labelled messages: python benchmarks/guard_dev.py MESSAGES.jsonl [MESSAGES.jsonl ...]

A line is an object with `text`, `label` ("pitch" or "kind") and, where known, `id`, `kind` and `language`. Read as e-mail at stage met.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

from invitewriter.domain import Draft, Report, Stage
from invitewriter.guard import Guard, Setting

SETTING = Setting(channel="email", stage=Stage.MET)


class Message(TypedDict, total=False):
    id: str
    label: str
    kind: str
    language: str
    text: str


def main(paths: list[str]) -> None:
    guard = Guard()
    for path in paths:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
        messages: list[Message] = [json.loads(line) for line in lines if line.strip()]
        show(path, [(message, guard.check(Draft(message=message["text"]), setting=SETTING)) for message in messages])


def show(path: str, read: list[tuple[Message, Report]]) -> None:
    print(f"# {path}")
    print_counts("label", read, lambda message: message["label"])
    print_counts("kind", read, lambda message: f"{message['label']}: {message.get('kind', '')}")
    print("\n## Missed pitches")
    for message, report in read:
        if message["label"] == "pitch" and report.ok:
            print(f"{name(message)}  {words(report)}\n    {' '.join(message['text'].split())}")
    print("\n## Kind messages blocked")
    for message, report in read:
        if message["label"] != "pitch" and not report.ok:
            print(f"{name(message)}  {words(report)}")
    print("\n## Warnings on kind messages")
    for message, report in read:
        if message["label"] != "pitch" and report.warnings:
            print(f"{name(message)}  {words(report)}")


def print_counts(what: str, read: list[tuple[Message, Report]], key: Callable[[Message], str]) -> None:
    total = Counter(key(message) for message, _ in read)
    blocked = Counter(key(message) for message, report in read if not report.ok)
    print(f"\n## Blocked by {what}")
    for group in sorted(total):
        print(f"{blocked[group]:4} of {total[group]:4}  {group}")


def name(message: Message) -> str:
    return f"{message.get('id', '?')} [{message.get('kind', '')}]"


def words(report: Report) -> str:
    return "; ".join(f"{finding.name}: {finding.words[:60]!r}" for finding in report.findings)


if __name__ == "__main__":
    main(sys.argv[1:])
