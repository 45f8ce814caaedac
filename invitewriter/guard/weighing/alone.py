"""Turns the error of a weak rule into a warning where nothing else in the message sells: kind letters use its words too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from invitewriter.domain import Finding, Severity
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import occurrences
from invitewriter.guard.rule import Rule
from invitewriter.guard.weighing.marks import Weighed

_SELLING = ("NP1", "NP2", "NP504", "NP506")
# Signs of somebody who buys, has a place to give, works with the reader, is of one club with them or puts to them what others offer:
# in such a letter every rule of selling is weak.
_SELLS_NOTHING = frozenset(
    {
        "customer",
        "enquires",
        "served",
        "placed",
        "shared_work",
        "club",
        "complains",
        "among_us",
        "offered_them",
        "thesis",
        "vouches",
    }
)
# Signs of standing: somebody who has joined is made welcome, a question answered, a guest thanked, a date accepted,
# a gift accounted for, a price named that was asked for, help or leave asked, forebears sought, old days remembered. Pitches feign them,
# so they excuse what one rule finds, by which a reply may chance to sound like a pitch, and not what two find.
_STANDING = frozenset(
    {
        "welcomes",
        "asked",
        "hosts",
        "accepts",
        "given",
        "quoted",
        "neighbourly",
        "enrolled",
        "good_wishes",
        "pupil",
        "stuck",
        "asks_expert",
        "faulty",
        "forebears",
        "old_days",
        "leave_asked",
    }
)
# What the marks of a letter must weigh beside a weak sign.
_ENOUGH = 1


def softened(passage: Passage, findings: Sequence[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """The findings of a passage, in which errors of weak rules have become warnings where nothing else in the passage sells.

    Without a rule that weighs whole letters this cannot be decided, and the findings stay as they are.
    """
    weighing = next((rule.find for rule in rules if isinstance(rule.find, Weighed)), None)
    selling = [found for found in findings if found.severity is Severity.ERROR and found.rule.startswith(_SELLING)]
    if weighing is None or passage.kind != "message" or not selling:
        return list(findings)
    found_by = {found.rule for found in selling}
    broken = [rule for rule in rules if rule.id in found_by]
    # What one rule finds may be chance, and a hand held out beside it is no second sign.
    stands = sum(not (isinstance(rule.find, Weighed) or rule.step) for rule in broken) <= 1
    innocent = not (_SELLS_NOTHING | (_STANDING if stands else set())).isdisjoint(weighing.kind_marks(passage))
    if (_apart(selling) and not innocent) or not all(_is_weak(rule, passage, innocent=innocent) for rule in broken):
        return list(findings)
    feigned = () if stands else _STANDING
    toned = not all(rule.step for rule in broken)
    if weighing.weight_without(passage, [found.span for found in selling], but=feigned, toned=toned) >= _ENOUGH:
        return list(findings)
    return [replace(found, severity=Severity.WARNING) if found in selling else found for found in findings]


def _is_weak(rule: Rule, passage: Passage, *, innocent: bool) -> bool:
    return (
        rule.weak
        or (innocent and not isinstance(rule.find, Weighed))
        or (rule.weak_after_a_talk and _led_to_it(passage))
    )


def _led_to_it(passage: Passage) -> bool:
    """Whether the reader's talk, class or book, or somebody named in it, is what the letter is about; buyers never are."""
    return bool(occurrences(passage, "heard")) and not occurrences(passage, "buyers")


def _apart(findings: Sequence[Finding]) -> bool:
    """Whether two of the findings do not overlap."""
    first = min(finding.span.end for finding in findings)
    return any(finding.span.start >= first for finding in findings)
