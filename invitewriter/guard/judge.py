"""The judge: a model that reads a letter for what no pattern can find. A verdict counts only with exact quotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, Field

from invitewriter.brief.facts.shown import shown_facts, shown_notes
from invitewriter.domain import Brief, Finding, Severity
from invitewriter.errors import InviteWriterError, PromptError
from invitewriter.guard import Verdict
from invitewriter.guard.passage import Passage
from invitewriter.guard.rule import Phrases, Rule, Weighed
from invitewriter.llm import Model, ask
from invitewriter.prompt import Prompts
from invitewriter.text.language import language_name


class FindingAnswer(BaseModel):
    reason: str = ""
    rule: str
    passage: str = "message"
    quote: str


class VerdictAnswer(BaseModel):
    """The answer to the prompt `judge`: what the sender wants and how it sounds come first, then the findings, the verdict last."""

    wants: str = ""
    aloud: str = ""
    findings: list[FindingAnswer] = Field(default_factory=list)
    verdict: Literal["clean", "findings"]


class ModelJudge:
    """Asks a model to read. Safe to share between threads."""

    def __init__(self, model: Model, prompts: Prompts) -> None:
        self._model = model
        self._prompts = prompts

    def verdict(self, passages: Sequence[Passage], brief: Brief | None, rules: Sequence[Rule]) -> Verdict:
        """Reads `passages` by `rules`.

        Findings override a lenient verdict. A model that cannot be asked, or objects without a usable quotation,
        has given no verdict. Raises PromptError only.
        """
        prompt = self._prompts.render("judge", **_known(passages, brief, rules))
        try:
            answer = ask(self._model, prompt, VerdictAnswer)
        except PromptError:
            raise
        except InviteWriterError as error:
            return Verdict(trouble=str(error))
        by_id = {rule.id: rule for rule in rules}
        findings = [finding for item in answer.findings if (finding := _finding(item, passages, by_id))]
        lost = [item for item in answer.findings if not _only_warns(item, by_id)]
        if not findings and (lost or (answer.verdict == "findings" and not answer.findings)):
            return Verdict(trouble="The judge objected, but quoted no words of the message under a rule it was given.")
        return Verdict(findings=tuple(findings))


def _finding(answer: FindingAnswer, passages: Sequence[Passage], rules: dict[str, Rule]) -> Finding | None:
    rule = rules.get(answer.rule.strip().upper())
    if rule is None:
        return None
    # The passage the judge names first; a quotation found in another one is as exact.
    for passage in sorted(passages, key=lambda passage: passage.name != answer.passage):
        start = passage.reading.text.find(quote) if (quote := _plain(answer.quote)) else -1
        if start >= 0 and rule.applies(passage):
            return rule.finding(passage, passage.span(start, start + len(quote)), by_judge=True)
    return None


def _only_warns(answer: FindingAnswer, rules: dict[str, Rule]) -> bool:
    """Whether an objection would block nothing, so that one without a usable quotation is no missing verdict."""
    rule = rules.get(answer.rule.strip().upper())
    return rule is not None and rule.severity is Severity.WARNING


def _plain(quote: str) -> str:
    """A quotation as the passage's reading writes it: without the marks around it, and with straight quotes."""
    return Passage(name="quote", text=quote).reading.text.strip().strip('"').strip()


def _known(passages: Sequence[Passage], brief: Brief | None, rules: Sequence[Rule]) -> dict[str, object]:
    first = passages[0]
    return {
        "passages": [{"name": passage.name, "text": passage.text} for passage in passages],
        "rules": [_shown_rule(rule) for rule in rules if _is_for_a_reader(rule, brief)],
        "has_notes": brief is not None,
        "noted": shown_notes(brief) if brief else [],
        "summary": shown_facts(brief.summary_facts if brief else ()),
        "withheld": _kinds(brief),
        "contact": {"name": first.contact, "role": brief.contact.role if brief else ""},
        "sender": {"name": brief.sender.name if brief else "", "about": brief.sender.about if brief else ""},
        "stage": first.stage.value,
        "how": brief.how.value if brief else "",
        "today": brief.today.isoformat() if brief else "unknown",
        "date": brief.met_on.isoformat() if brief and brief.met_on else "",
        "language": language_name(first.given_language or first.language) or "language unknown",
    }


def _is_for_a_reader(rule: Rule, brief: Brief | None) -> bool:
    """Whether a reader may find more than code does: code that counts or compares finds all there is."""
    if brief is None and rule.needs_brief:
        return False
    return rule.find is None or (rule.severity is Severity.ERROR and isinstance(rule.find, Phrases | Weighed))


def _shown_rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "name": rule.name,
        "message": rule.message,
        "why": rule.why,
        "bad": rule.bad,
        "good": rule.good,
        "reader": rule.find is None,
    }


def _kinds(brief: Brief | None) -> list[dict[str, object]]:
    counted = Counter(item.secrecy.value for item in brief.withheld) if brief else Counter()
    return [{"kind": kind, "count": count} for kind, count in sorted(counted.items())]
