"""What the letters of a batch are written with: prompts and rules read once, and for each letter a meter of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from invitewriter.domain import Brief, Draft, Report, value
from invitewriter.guard import OF_A_BATCH, Guard, Judge, Setting
from invitewriter.guard.installed import installed_rules
from invitewriter.means import Means
from invitewriter.offline import OfflineWriter

if TYPE_CHECKING:  # only a model needs the libraries behind them
    from invitewriter.llm import Meter
    from invitewriter.llm.baton import Baton
    from invitewriter.llm.store import Shared
    from invitewriter.writer import Writer


@value
class Tools:
    """What one letter is written with."""

    writer: Writer
    guard: Guard
    meter: Meter | None = None


class PatientGuard(Guard):
    """A guard that waits for its turn to compute, and leaves it to others while its judge reads."""

    def __init__(self, baton: Baton, judge: Judge | None, ignore: Sequence[str]) -> None:
        super().__init__(installed_rules(), judge=judge, ignore=ignore)
        self._baton = baton

    def check(self, draft: Draft, brief: Brief | None = None, setting: Setting | None = None) -> Report:
        with self._baton.taken():
            return super().check(draft, brief, setting)


class Toolbox:
    """Safe to share between threads; made anew in each process."""

    def __init__(self, means: Means, shared: Shared | None = None) -> None:
        """Without `shared`, the embedded writer composes.

        Raises UsageError for a rule to be ignored that there is not, PromptError for a missing folder of prompts.
        """
        self._shared = shared
        self._means = means
        # What only a batch tells is no matter of the guard's: leaving it out has no letter read anew.
        batchs = {word.casefold() for rule in OF_A_BATCH for word in (rule.id, rule.name)}
        self._ignore = tuple(word for word in means.ignore if word.casefold() not in batchs)
        self._offline = Tools(
            writer=OfflineWriter(alone=means.offline), guard=Guard(installed_rules(), ignore=self._ignore)
        )
        if shared:
            from invitewriter.prompt import Prompts  # noqa: PLC0415 - as above

            self._prompts = Prompts(means.prompts)

    def turn(self) -> AbstractContextManager[None]:
        """To be held while computing, where other threads wait for answers."""
        return self._shared.baton.taken() if self._shared else nullcontext()

    @property
    def judge(self) -> str:
        """Who judges; empty where nobody does."""
        return self._shared.model.name if self._shared and self._means.judge else ""

    def tools(self, attempts: Mapping[str, int] | None = None) -> Tools:
        """The tools for one letter: with a model, a meter and a deadline of its own."""
        shared = self._shared
        if shared is None:
            return self._offline
        from invitewriter.guard.judge import ModelJudge  # noqa: PLC0415 - as above
        from invitewriter.llm import Deadline, Meter  # noqa: PLC0415 - as above
        from invitewriter.llm.store import Stored  # noqa: PLC0415 - as above
        from invitewriter.writer import ModelWriter  # noqa: PLC0415 - as above

        meter = Meter(Stored(shared, attempts), Deadline.after(self._means.deadline))
        judge = ModelJudge(meter, self._prompts) if self._means.judge else None
        guard = PatientGuard(shared.baton, judge, self._ignore)
        return Tools(writer=ModelWriter(meter, self._prompts), guard=guard, meter=meter)
