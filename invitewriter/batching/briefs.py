"""The library's door to many letters: briefs in, invitations out as they come about. Reads and writes no files."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from invitewriter.arguments import need_number, words
from invitewriter.batching.flow import in_threads
from invitewriter.batching.tools import Toolbox
from invitewriter.domain import Brief, Invitation, Outcome
from invitewriter.errors import InviteWriterError, MissingKeyError, PromptError, UsageError
from invitewriter.means import Means, model_named
from invitewriter.pipeline import write

if TYPE_CHECKING:  # only a model needs the libraries behind it
    from invitewriter.llm import Model


def batch(  # noqa: PLR0913 - each is a thing a caller may know; all but the first are optional
    briefs: Iterable[Brief],
    *,
    model: str | Model | None = None,
    prompts: Path | None = None,
    judge: bool = True,
    ignore: Sequence[str] = (),
    concurrency: int = 8,
    rpm: int | None = None,
    deadline: float | None = None,
    answers: Path | None = None,
) -> Iterator[Invitation]:
    """Writes an invitation for every brief, and yields each as it comes about, whatever its outcome.

    `briefs` are taken one by one, when there is room. `concurrency` is how many calls may be in flight at once, `rpm` how many
    requests may be sent in any minute (for a model by name, or a LiteLLM), `deadline` the seconds for one invitation.
    `answers` is a file in which answers are kept, so that another call with the same briefs does not pay for them again.

    Where no letter came about, the outcome is `failed` and `trouble` says why. Raises only what concerns all of them:
    UsageError for a word that is unknown, MissingKeyError, PromptError.
    """
    need_number(0, deadline=deadline)
    need_number(1, concurrency=concurrency, rpm=rpm)
    named = model_named(model)
    means = Means(model=named, prompts=prompts, judge=judge, ignore=words("ignore", ignore), deadline=deadline)
    if named is None:
        toolbox = Toolbox(means)
        return (_written(brief, toolbox) for brief in briefs)
    return _through_a_model(briefs, means, _gated(named, rpm), concurrency, answers)


def _through_a_model(
    briefs: Iterable[Brief], means: Means, model: Model, concurrency: int, answers: Path | None
) -> Iterator[Invitation]:
    from invitewriter.llm.store import Answers, Shared  # noqa: PLC0415 - as above

    with ExitStack() as open_:
        store = Answers(answers) if answers else None
        if store:
            open_.callback(store.close)
        stop = threading.Event()
        open_.callback(stop.set)
        shared = Shared(model=model, answers=store, slots=threading.Semaphore(concurrency))
        toolbox = Toolbox(means, shared)
        yield from in_threads(briefs, lambda brief: _written(brief, toolbox), concurrency, stop)


def _written(brief: Brief, toolbox: Toolbox) -> Invitation:
    tools = toolbox.tools()
    try:
        return write(brief, tools.writer, tools.guard, meter=tools.meter)
    except (MissingKeyError, PromptError):
        raise
    except InviteWriterError as error:
        return Invitation(outcome=Outcome.FAILED, brief=brief, writer=tools.writer.info, trouble=str(error))


def _gated(model: Model, rpm: int | None) -> Model:
    from invitewriter.llm import Gate, LiteLLM  # noqa: PLC0415 - as above

    if isinstance(model, LiteLLM):
        return replace(model, gate=Gate(rpm))
    if rpm:
        raise UsageError("rpm needs a model by name or a LiteLLM: any other sends its requests itself.")
    return model
