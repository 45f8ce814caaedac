"""Turns errors of selling into warnings where the message as a whole sells nothing: kind letters use such words too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import Finding, Severity
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import occurrences
from invitewriter.guard.rule import Rule
from invitewriter.guard.weighing.learnt import is_surely_none
from invitewriter.guard.weighing.marks import Weighed
from invitewriter.guard.weighing.points import Count

_SELLING = ("NP1", "NP2", "NP504", "NP506")
# Signs of somebody who buys, has a place to give, works with the reader, is of one club with them or puts to them what others offer:
# in such a letter every rule of selling is weak.
_SELLS_NOTHING = frozenset(
    {
        "customer",
        "enquires",
        "served",
        "answers_posting",
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
# Of them those that a stranger shows as well who would buy what is not for sale.
_BUYERS = frozenset({"customer", "enquires"})
# And the one that whoever sends a survey round shows as well.
_STUDENTS = frozenset({"thesis"})
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
        "applied",
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
# What kind people's letters hold by chance as well, beside what weak rules find: begging pardon, a name that somebody took out, praise
# before another matter, both forms of address.
_BY_CHANCE = ("NP3", "NP4", "NP5", "NP723")
_CHANCES = 2
"""So many rules may have met something by chance, and no more."""
# What the marks of a letter must weigh beside a weak sign.
_ENOUGH = 1


def softened(passage: Passage, findings: Sequence[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """The findings of a passage, in which errors of selling have become warnings where its points or its other signs say that nothing is sold.

    Where the points say that something is, and no rule does, the marks are told. Without a rule that weighs whole letters none of this can be
    decided, and the findings stay as they are.
    """
    weighing = next((rule.find for rule in rules if isinstance(rule.find, Weighed)), None)
    if weighing is None or passage.kind != "message":
        return list(findings)
    selling = [found for found in findings if found.severity is Severity.ERROR and found.rule.startswith(_SELLING)]
    found_by = {found.rule for found in selling}
    broken = [rule for rule in rules if rule.id in found_by]
    counted = weighing.counted(passage, sum(not isinstance(rule.find, Weighed) for rule in broken))
    if not selling:
        return sorted([*findings, *_told(passage, rules)], key=_in_text) if counted is Count.PITCH else list(findings)
    # A rule that is not weak needs no other sign: one line of a seller's spoils the friendliest letter.
    clear = counted is Count.CLEAR and all(rule.weak or isinstance(rule.find, Weighed) for rule in broken)
    if not clear and _sells(passage, weighing, selling, broken):
        return list(findings)
    return [replace(found, severity=Severity.WARNING) if found in selling else found for found in findings]


def eased(passage: Passage, findings: Sequence[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """The findings of a message of which nothing else is known, in which what one or two rules found only warns where it reads as a whole
    like no pitch. Who holds a letter against its notes wants each of them mended, and a line of a seller's spoils the friendliest letter.
    """
    found_by = {found.rule for found in findings if found.severity is Severity.ERROR}
    broken = [rule for rule in rules if rule.id in found_by]
    if passage.kind != "message" or not 0 < len(found_by) <= _CHANCES or len(broken) < len(found_by):
        return list(findings)
    by_chance = all(rule.weak or rule.id.startswith(_BY_CHANCE) for rule in broken)
    if not (by_chance and is_surely_none(passage)):
        return list(findings)
    return [replace(found, severity=Severity.WARNING) for found in findings]


def _in_text(found: Finding) -> tuple[int, int, str]:
    return found.span.start, found.span.end, found.rule


def _told(passage: Passage, rules: Sequence[Rule]) -> Iterator[Finding]:
    """What the rule for soft pitches says of all marks, where it applies."""
    for rule in rules:
        if isinstance(rule.find, Weighed) and rule.find.below is not None and rule.applies(passage):
            for noted in rule.find.noted(passage):
                yield rule.finding(passage, noted.span, note=noted.note)


def _sells(passage: Passage, weighing: Weighed, selling: Sequence[Finding], broken: Sequence[Rule]) -> bool:
    """Whether the rules are enough: one is that is not weak, and weak ones are beside something else that sells."""
    # What one rule finds may be chance, and a hand held out beside it is no second sign.
    stands = sum(not (isinstance(rule.find, Weighed) or rule.step) for rule in broken) <= 1
    excuses = _SELLS_NOTHING - (_BUYERS if any(rule.buys for rule in broken) else set())
    excuses -= _STUDENTS if any(rule.surveys for rule in broken) else set()
    innocent = not (excuses | (_STANDING if stands else set())).isdisjoint(weighing.kind_marks(passage))
    if (_apart(selling) and not innocent) or not all(_is_weak(rule, passage, innocent=innocent) for rule in broken):
        return True
    feigned = () if stands else _STANDING
    toned = not all(rule.step for rule in broken)
    return weighing.weight_without(passage, [found.span for found in selling], but=feigned, toned=toned) >= _ENOUGH


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
