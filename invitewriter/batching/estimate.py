"""What a batch would take: letters, calls, tokens and money, without asking anybody."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from invitewriter.batching.entry import Entry
from invitewriter.batching.keys import draft_key
from invitewriter.batching.outbox import Outbox
from invitewriter.batching.settling import Settling
from invitewriter.batching.terms import Terms
from invitewriter.channel import channel_named
from invitewriter.domain import Brief, Draft, Invitation, Outcome, Prompt, Usage, WriterInfo, value
from invitewriter.errors import NotesError, UsageError
from invitewriter.guard import Setting, passages_of
from invitewriter.guard.installed import installed_rules

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from pydantic import BaseModel

    from invitewriter.llm import Answer, Deadline, Price
    from invitewriter.prompt import Prompts

_QUESTIONS = ("About eighty characters, as questions for a next conversation have, or rather more",) * 3
_ANSWER_TOKENS = {"questions": 150, "judge": 60}


@value
class Estimate:
    letters: int = 0
    """To be written."""
    settled: int = 0
    """Already, and still good."""
    unwritten: int = 0
    """Bad rows, thin notes, people the plan says not to write to."""
    model: str | None = None
    usage: Usage = Usage()


def estimate(entries: Iterable[Entry], folder: Path, terms: Terms) -> Estimate:
    """What a run with these terms would take. Raises what a run raises before its first letter."""
    settling, outbox, means = Settling(terms), Outbox.look(folder), terms.means
    counter = _Counter(means.prompts, means.model.name, judge=means.judge) if means.model else None
    info = counter.info if counter else WriterInfo(kind="offline")
    letters = settled = unwritten = 0
    for entry in entries:
        brief = _brief(settling, entry)
        before = outbox.find(entry.id)
        if brief is None:
            unwritten += 1
        elif before and (
            outbox.is_kept(before)
            or (before.draft_key == draft_key(brief, info) and before.outcome is not Outcome.FAILED)
        ):
            settled += 1
        else:
            letters += 1
            if counter:
                counter.count(brief)
    return Estimate(
        letters=letters,
        settled=settled,
        unwritten=unwritten,
        model=means.model.name if means.model else None,
        usage=counter.usage if counter else Usage(),
    )


def _brief(settling: Settling, entry: Entry) -> Brief | None:
    if entry.trouble or (entry.action and not entry.action.writes):
        return None
    try:
        brief = settling.brief(entry)
    except (NotesError, UsageError):
        return None
    return None if isinstance(brief, Invitation) else brief


class _Counter:
    """Renders what a model would be asked, and counts it."""

    def __init__(self, folder: Path | None, model: str, *, judge: bool) -> None:
        from invitewriter.llm import price_of  # noqa: PLC0415 - only a model needs the libraries behind it
        from invitewriter.prompt import Prompts  # noqa: PLC0415 - as above

        self._prompts: Prompts = Prompts(folder)
        self._price: Price | None = price_of(model)
        self._judge = judge
        self.info = WriterInfo(kind="model", model=model, prompts=self._prompts.digest)
        self._calls = self._asked = self._answered = 0

    @property
    def usage(self) -> Usage:
        cost = self._price.of(self._asked, self._answered) if self._price else None
        return Usage(calls=self._calls, prompt_tokens=self._asked, completion_tokens=self._answered, cost=cost)

    def count(self, brief: Brief) -> None:
        from invitewriter.llm import expected_tokens  # noqa: PLC0415 - as above
        from invitewriter.writer import ModelWriter  # noqa: PLC0415 - as above

        length = channel_named(brief.channel).aim_within(brief.limit)
        prompts = [*ModelWriter.first_prompts(self._prompts, brief)]
        if self._judge:
            prompts.append(self._judge_prompt(brief, length))
        for prompt in prompts:
            self._calls += 1
            self._asked += expected_tokens(prompt)
            # A letter comes with its claims, which quote it once more.
            self._answered += _ANSWER_TOKENS.get(prompt.name, 2 * length // 3)

    def _judge_prompt(self, brief: Brief, length: int) -> Prompt:
        """What the judge would be asked about a letter of the usual length."""
        from invitewriter.guard.judge import ModelJudge  # noqa: PLC0415 - as above

        listener = _Listener()
        passages = passages_of(Draft(message="x" * length, questions=_QUESTIONS), brief, Setting())
        rules = [rule for rule in installed_rules() if any(rule.applies(passage) for passage in passages)]
        ModelJudge(listener, self._prompts).verdict(passages, brief, rules)
        return listener.heard[0]


class _Listener:
    """A model that is asked, and asks nobody."""

    name = "nobody"

    def __init__(self) -> None:
        self.heard: list[Prompt] = []

    def answer(
        self,
        prompt: Prompt,
        *,
        schema: type[BaseModel] | None = None,  # noqa: ARG002 - nothing is made of the answer
        deadline: Deadline | None = None,  # noqa: ARG002 - nor waited for
    ) -> Answer:
        from invitewriter.llm import Answer  # noqa: PLC0415 - as above

        self.heard.append(prompt)
        return Answer(text='{"findings": [], "verdict": "clean"}')
