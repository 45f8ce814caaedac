"""Lets a weak sign of selling block a message only where another one stands beside it: alone, kind letters have it as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from invitewriter.domain import Finding, Severity
from invitewriter.guard.marks import Weighed
from invitewriter.guard.passage import Passage
from invitewriter.guard.rule import Rule

_SELLING = ("NP1", "NP2", "NP504")
# Signs of somebody who buys, has a place to give, works with the reader or is of one club with them: in such a letter every rule of selling is weak.
_SELLS_NOTHING = frozenset({"customer", "served", "placed", "shared_work", "club"})
# What the marks of a letter must weigh beside a weak sign.
_ENOUGH = 1


def softened(passage: Passage, findings: Sequence[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """The findings of a passage, those of weak rules as warnings where nothing else in it sells.

    A guard without a rule that weighs whole letters has nothing to tell that by, and leaves them as they are.
    """
    weighing = next((rule.find for rule in rules if isinstance(rule.find, Weighed)), None)
    selling = [found for found in findings if found.severity is Severity.ERROR and found.rule.startswith(_SELLING)]
    if weighing is None or passage.kind != "message" or not selling:
        return list(findings)
    innocent = not _SELLS_NOTHING.isdisjoint(weighing.kindness(passage))
    weak = {rule.id for rule in rules if rule.weak or (innocent and not isinstance(rule.find, Weighed))}
    if any(found.rule not in weak for found in selling) or (_apart(selling) and not innocent):
        return list(findings)
    if weighing.beside(passage, [found.span for found in selling]) >= _ENOUGH:
        return list(findings)
    return [replace(found, severity=Severity.WARNING) if found in selling else found for found in findings]


def _apart(findings: Sequence[Finding]) -> bool:
    """Whether two of them stand apart."""
    first = min(finding.span.end for finding in findings)
    return any(finding.span.start >= first for finding in findings)
