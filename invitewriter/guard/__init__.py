"""The no-pitch guard: checks every draft by the rules before anyone sees it, whoever wrote it."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from invitewriter.domain import Brief, Draft, Finding, Judgement, Report, Span, Stage, value
from invitewriter.errors import UsageError
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import Noted
from invitewriter.guard.rule import FAMILIES, OURS, Rule, Scope
from invitewriter.guard.rules import OF_A_BATCH, RULES
from invitewriter.guard.selection import Selections
from invitewriter.guard.weighing.alone import eased, softened

__all__ = [
    "FAMILIES",
    "OF_A_BATCH",
    "RULES",
    "Guard",
    "Judge",
    "Passage",
    "Rule",
    "Scope",
    "Setting",
    "Verdict",
    "find_rules",
]


@value
class Verdict:
    """What a judge says. No usable verdict is told by `trouble`, and is never a pass."""

    findings: tuple[Finding, ...] = ()
    trouble: str = ""


class Judge(Protocol):
    """A reader of what patterns cannot see."""

    def verdict(self, passages: Sequence[Passage], brief: Brief | None, rules: Sequence[Rule]) -> Verdict: ...


@value
class Setting:
    """What is known about a text that has no brief."""

    channel: str = ""
    """Empty: lengths are not read."""
    stage: Stage = Stage.MET
    contact: str = ""
    language: str = ""


class Guard:
    """Applies a set of rules. Holds no state between checks and is safe to share between threads."""

    def __init__(
        self, rules: Sequence[Rule] = RULES, *, judge: Judge | None = None, ignore: Sequence[str] = ()
    ) -> None:
        """`ignore` names rules by id, name or family; raises UsageError for one that is none of them."""
        ignored = [rule for word in ignore for rule in find_rules(word, (*rules, *OF_A_BATCH))]
        self.rules = tuple(rule for rule in rules if rule not in ignored)
        self.ignored = tuple(sorted({rule.id for rule in ignored}))
        self.judge = judge
        self._selections = _of_our_rules() if self.rules == tuple(RULES) else Selections(self.rules)

    def check(self, draft: Draft, brief: Brief | None = None, setting: Setting | None = None) -> Report:
        """Reads all passages of `draft`.

        The rules come first; the judge is asked only about a draft in which they find no error, since one
        that has errors is going to be rewritten anyway.
        """
        passages = passages_of(draft, brief, setting or Setting())
        applying = [(passage, self._selections.for_passage(passage, brief)) for passage in passages]
        findings = [
            finding
            for passage, selection in applying
            for finding in self._weighed(passage, _findings(passage, selection.worth_asking(passage), brief), brief)
        ]
        unread = {id_ for _, selection in applying for id_ in selection.unread}
        applied = {rule.id for _, selection in applying for rule in selection.rules}
        for_reader = tuple(rule for rule in self.rules if rule.id in applied)
        report = Report(
            findings=tuple(findings),
            unread=tuple(rule.id for rule in for_reader if rule.id in unread),
            unjudged=tuple(rule.id for rule in for_reader if rule.find is None),
            ignored=self.ignored,
        )
        if self.judge is None or report.errors:
            return report
        return _judged(report, self.judge.verdict(passages, brief, for_reader), self.ignored)

    def _weighed(self, passage: Passage, findings: Sequence[Finding], brief: Brief | None) -> list[Finding]:
        """The findings of a passage, of which some only warn in the light of the whole."""
        told = softened(passage, findings, self.rules)
        return told if brief else eased(passage, told, self.rules)


@functools.cache
def _of_our_rules() -> Selections:
    """Shared by all guards of just these: filing their phrases takes longer than reading a letter."""
    return Selections(RULES)


def passages_of(draft: Draft, brief: Brief | None, setting: Setting) -> list[Passage]:
    """The passages of `draft`, each knowing its channel, limit, stage and contact from the brief or the setting."""
    return [
        Passage(
            name=name,
            text=text,
            given_language=brief.language if brief else setting.language,
            channel=brief.channel if brief else setting.channel,
            limit=brief.limit if brief else None,
            stage=brief.stage if brief else setting.stage,
            contact=brief.contact.name if brief else setting.contact,
        )
        for name, text in draft.texts()
    ]


def _findings(passage: Passage, rules: Iterable[Rule], brief: Brief | None) -> list[Finding]:
    """What the rules find in a passage, in the order of the text."""
    return sorted(_found(passage, rules, brief), key=lambda f: (f.span.start, f.span.end, f.rule))


def _found(passage: Passage, rules: Iterable[Rule], brief: Brief | None) -> Iterator[Finding]:
    for rule in rules:
        for found in _asked(rule, passage, brief) if rule.find else ():
            noted = found if isinstance(found, Noted) else Noted(span=found)
            yield rule.finding(passage, noted.span, note=noted.note, warns=noted.warns)


def _asked(rule: Rule, passage: Passage, brief: Brief | None) -> Iterable[Span | Noted]:
    """Where a rule objects. Raises ConfigError where one of somebody else's fails."""
    if rule.id.startswith(OURS):
        return rule.find(passage, brief) if rule.find else ()
    from invitewriter.guard.theirs import asked  # noqa: PLC0415 - few bring their own

    return asked(rule, passage, brief)


def find_rules(word: str, rules: Sequence[Rule] = RULES) -> list[Rule]:
    """The rules that `word` means: an id, a name or a family. Raises UsageError where it means none."""
    meant = [rule for rule in rules if rule.answers_to(word)]
    if not meant:
        raise UsageError(
            f"There is no rule {word!r}. 'invitewriter rules', and docs/rules.md, list them by id and name."
        )
    return meant


def _judged(report: Report, verdict: Verdict, ignored: tuple[str, ...]) -> Report:
    findings = tuple(finding for finding in verdict.findings if finding.rule not in ignored)
    heard = Judgement.FINDINGS if findings else Judgement.CLEAN
    return Report(
        findings=report.findings + findings,
        judge=Judgement.NO_VERDICT if verdict.trouble else heard,
        unread=report.unread,
        unjudged=report.unjudged if verdict.trouble else (),
        ignored=ignored,
        trouble=verdict.trouble,
    )
