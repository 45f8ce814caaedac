"""Tests a rule on its own examples, so that its author learns whether it finds what it should."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from invitewriter.domain import Severity
from invitewriter.errors import ConfigError
from invitewriter.guard.passage import Passage
from invitewriter.guard.rule import Rule
from invitewriter.guard.theirs import asked

_SHOWN = 60


def misfits(rule: Rule) -> tuple[str, ...]:
    """What a rule's examples show to be wrong with it, a sentence each.

    Nothing is said of a rule that only a reader can apply, nor of one that wants notes or a channel beside a text.
    """
    if rule.find is None or rule.needs_brief or rule.needs_channel:
        return ()
    return tuple(_told(rule))


def doubled(rule: Rule, others: Iterable[Rule]) -> str:
    """Which of the `others` finds all that a rule gives as bad examples, told in a sentence; empty where none does."""
    if rule.find is None or rule.needs_brief or rule.needs_channel or not rule.bad:
        return ""
    for other in others:
        if _is_alike(rule, other) and all(_finds(other, example) for example in rule.bad):
            return (
                f"{rule.id} {rule.name} finds nothing in its bad examples that our {other.id} {other.name} does not find already: "
                "leave it out, or give an example of what only yours is for."
            )
    return ""


def _is_alike(rule: Rule, other: Rule) -> bool:
    """Whether another rule could replace a rule: it reads the same passages without a brief or channel, and is at least as severe."""
    alone = other.find is not None and not (other.needs_brief or other.needs_channel)
    reads = other.scope is rule.scope and bool(other.passages & rule.passages)
    return alone and reads and other.severity in {rule.severity, Severity.ERROR}


def _told(rule: Rule) -> Iterator[str]:
    called = f"{rule.id} {rule.name}"
    if not rule.bad:
        yield f"{called} has no bad example: give one, and it can be tried."
    for example, is_bad in (*((each, True) for each in rule.bad), *((each, False) for each in rule.good)):
        shown = f"“{' '.join(example.split())[:_SHOWN]}”"
        try:
            found = _finds(rule, example)
        except ConfigError as error:
            yield f"On {shown}: {error}"
            continue
        if is_bad and not found:
            yield f"{called} does not find its bad example {shown}: mend its phrases, or the example."
        elif found and not is_bad:
            yield f"{called} objects to its good example {shown}: mend its phrases, or the example."


def _finds(rule: Rule, example: str) -> bool:
    """Whether the rule objects to a text: as the kind of passage that it reads."""
    kind = "message" if "message" in rule.passages else min(rule.passages)
    return any(True for _ in asked(rule, Passage(name=kind, text=example), None))
