"""`invitewriter batch`: a letter a contact, into an outbox."""

from __future__ import annotations

import re
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from invitewriter.batching.estimate import estimate
from invitewriter.batching.ours import PLAN, passed_over
from invitewriter.batching.pace import Pace, Watch
from invitewriter.batching.planning.keeping import is_plan
from invitewriter.batching.planning.obeying import told_since
from invitewriter.batching.run import write_batch
from invitewriter.batching.sources import entries_of, outbox_for
from invitewriter.batching.summary import Summary
from invitewriter.batching.terms import Terms
from invitewriter.cli import INTERRUPTED
from invitewriter.cli.kinds import FILE, Whole
from invitewriter.cli.options import ABOUT_LETTER, ABOUT_MODEL, Choices, chosen, tell, with_options
from invitewriter.cli.progress import Progress
from invitewriter.cli.showing import say_where
from invitewriter.cli.terms import terms_of
from invitewriter.domain import Outcome
from invitewriter.errors import UsageError
from invitewriter.report.batch import estimate_text, summary_text

if TYPE_CHECKING:
    from invitewriter.llm import Budget

PERSONAL = 500
"""From how many letters on it is asked whether that is still personal."""
FAILED = 3
_PLAINLY_DOLLARS = 1_000
"""A bare number above it is rather one of tokens."""


@click.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=FILE)
@click.option("--outbox", "-o", type=FILE, metavar="DIR", help="Where letters go. [default: outbox in a plan's folder]")
@with_options(*ABOUT_LETTER, *ABOUT_MODEL)
@click.option("--concurrency", type=Whole(1, 128), default=8, metavar="N", help="Calls at once. [default: 8]")
@click.option("--rpm", type=Whole(min=1), metavar="N", help="Requests in any minute, at most.")
@click.option("--budget", metavar="COST", help="Stop before it costs more: 5, '$0.50', or '200000 tokens'.")
@click.option("--estimate", "estimated", is_flag=True, help="Say what it would take, and ask no model.")
@click.option("--yes", is_flag=True, help=f"Write more than {PERSONAL} letters without asking.")
@click.pass_context
def batch(ctx: click.Context, /, sources: tuple[Path, ...], **options: object) -> None:
    """Write a letter to every contact in SOURCE, into an outbox: a folder planned by 'plan', or notes of any kind.

    What is there already and still holds is left as it is, and letters that you approved or edited always are. So the
    same command goes on after an interrupt, and writes what is new after a change of the notes.
    """
    outbox, estimated, sure = options.pop("outbox"), options.pop("estimated"), options.pop("yes")
    concurrency, rpm, budget = options.pop("concurrency"), options.pop("rpm"), options.pop("budget")
    choices, settings = chosen(**options)
    _refuse_what_the_plan_says(sources, choices)
    terms = terms_of(choices, settings)
    folder = outbox if isinstance(outbox, Path) else outbox_for(sources)
    if estimated:
        click.echo(estimate_text(estimate(entries_of(sources), folder, terms)), nl=False)
        return
    say_where(terms.means)
    for remark in (remark for plan in filter(is_plan, sources) for remark in told_since(plan)):
        tell(remark)
    for remark in (remark for path in sources if not is_plan(path) for remark in passed_over(path)):
        tell(remark)
    _ask_whether_personal(sources, sure=bool(sure))
    pace = Pace(concurrency=concurrency, rpm=rpm, budget=_budget(budget, terms))  # type: ignore[arg-type]
    progress = Progress(sys.stderr)
    with interruptible() as stop:
        watch = Watch(progress=progress.show, hold=progress.hold, stop=stop)
        try:
            summary = write_batch(lambda: entries_of(sources), folder, terms, pace, watch)
        except KeyboardInterrupt:
            tell(f"Stopped. What was written by now is in {folder}, and the same command goes on from there.")
            ctx.exit(INTERRUPTED)
        finally:
            progress.end()
    click.echo(summary_text(summary, folder), nl=False)
    ctx.exit(INTERRUPTED if summary.interrupted else _exit_code(summary))


def _refuse_what_the_plan_says(sources: Sequence[Path], choices: Choices) -> None:
    """Raises UsageError for an option that would have no effect, since a plan says it of each contact."""
    plan = next(filter(is_plan, sources), None)
    told = [name for name in ("channel", "stage", "language") if getattr(choices, name)]
    if plan and told:
        raise UsageError(
            f"--{told[0]} has no effect on a plan: {plan / PLAN} says it of each contact. Change its column {told[0]!r}, "
            f"or plan anew with --{told[0]}."
        )


def _budget(text: str | None, terms: Terms) -> Budget | None:
    """A budget in dollars or in tokens. Raises UsageError for what is neither, or cannot be counted."""
    if text is None:
        return None
    from invitewriter.llm import Budget, price_of  # noqa: PLC0415 - only a model needs the libraries behind it

    match = re.fullmatch(r"(\$?)\s*(\d+(?:\.\d+)?)\s*(k|m)?\s*(tokens?|dollars?|usd)?", text.strip().lower())
    if not match or (match[1] and match[4] and match[4].startswith("token")):
        raise UsageError(f"The budget {text!r} is none: write 5 or '$0.50' for dollars, or '200000 tokens'.")
    amount = float(match[2]) * {"k": 1_000, "m": 1_000_000}.get(match[3], 1)
    if not (match[1] or match[4]) and (match[3] or amount > _PLAINLY_DOLLARS):
        raise UsageError(
            f"Is the budget {text!r} in dollars or in tokens? Write '${amount:.0f}' or '{amount:.0f} tokens'."
        )
    if match[4] and match[4].startswith("token"):
        return Budget(tokens=int(amount))
    if terms.means.model and price_of(terms.means.model.name) is None:
        raise UsageError(
            f"Nobody knows the price of {terms.means.model.name}: give the budget in tokens, '200000 tokens'."
        )
    return Budget(dollars=amount)


def _ask_whether_personal(sources: Sequence[Path], *, sure: bool) -> None:
    """Above so many letters, asks. Raises UsageError where nobody is there to answer, Abort where they say no."""
    if sure:
        return
    letters = sum(entry.action is None or entry.action.writes for entry in entries_of(sources))
    if letters <= PERSONAL:
        return
    question = f"That is {letters} letters. Is that still personal?"
    if not sys.stdin.isatty():
        raise UsageError(f"{question} If you will read and answer every one of them, say so: --yes.")
    click.confirm(question, abort=True, err=True)


@contextmanager
def interruptible() -> Iterator[threading.Event]:
    """An event that the first Ctrl-C sets; the second one interrupts."""
    stop = threading.Event()

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        tell("\nFinishing what is in flight; Ctrl-C once more stops now. The same command goes on from there.")

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _exit_code(summary: Summary) -> int:
    counts = summary.counts
    if summary.stopped or counts.get(Outcome.FAILED) or counts.get(Outcome.UNJUDGED):
        return FAILED
    return 1 if counts.get(Outcome.BLOCKED) or counts.get(Outcome.DECLINED, 0) > summary.unwanted else 0
