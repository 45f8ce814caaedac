"""`invitewriter ask`: one question for each contact with too little to write about; the answer goes into the notes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from invitewriter.batching.entry import Entry
from invitewriter.batching.planning.answering import forms_of, held_back, is_there, left_untold
from invitewriter.batching.planning.answers import write_answer
from invitewriter.batching.planning.criteria import open_criteria
from invitewriter.batching.planning.keeping import is_plan, read_memory
from invitewriter.batching.planning.making import make_plan
from invitewriter.batching.planning.obeying import planned_entries, thin_entries
from invitewriter.batching.sources import outbox_for
from invitewriter.batching.terms import Terms
from invitewriter.brief.private.discretion import is_private
from invitewriter.cli import INTERRUPTED
from invitewriter.cli.kinds import FILE
from invitewriter.cli.options import ABOUT_LETTER, ABOUT_MODEL, chosen, tell, with_options
from invitewriter.cli.terms import terms_of
from invitewriter.errors import UsageError
from invitewriter.report.text import counted
from invitewriter.text.frontmatter import read_front_matter


@click.command()
@click.argument("folder", metavar="DIR", type=FILE)
@with_options(*ABOUT_LETTER, *ABOUT_MODEL)
@click.pass_context
def ask(ctx: click.Context, /, folder: Path, **options: object) -> None:
    """Ask one question about each contact in the plan in DIR whose notes are too thin, and write the answers into the notes.

    Enter alone leaves somebody out; Ctrl-C stops and keeps every answer given. Afterwards the plan is made again, and
    where there are letters already, those of the people you told about are drafted.
    """
    if not is_plan(folder):
        raise UsageError(f"{str(folder)!r} holds no plan: run 'invitewriter plan SOURCE... -o {folder}' first.")
    memory = read_memory(folder)
    terms = terms_of(*chosen(**options))
    sources = memory.sources if memory else ()
    answered, stopped = _questions(folder, sources, terms)
    if answered:
        make_plan(sources, folder, terms, open_criteria(folder))
        tell(f"{counted(len(answered), 'answer')}; {folder / 'plan.csv'} is made again.")
        if not stopped and outbox_for([folder]).is_dir():
            _redraft(folder, answered, terms)
        else:
            tell(f"Their letters: invitewriter batch {folder}")
    ctx.exit(INTERRUPTED if stopped else 0)


def _questions(folder: Path, sources: Sequence[Path], terms: Terms) -> tuple[set[str], bool]:
    """Asks about one contact after the other; the ids of those answered, and whether the sender stopped."""
    answered: set[str] = set()
    thin = [entry.id for entry in thin_entries(folder, terms)]
    if not thin:
        tell("There is enough to write about everybody.")
    for place, id_ in enumerate(thin, 1):
        # Read anew each time: an answer moves the lines below it.
        entry = next((one for one in planned_entries(folder) if one.id == id_), None)
        if entry is None:
            continue
        try:
            answer = _asked(entry, place, len(thin))
        except EOFError:
            tell("")
            break
        except (KeyboardInterrupt, click.Abort):
            tell("\nStopped. Every answer you gave is kept, where it says above.")
            return answered, True
        if not answer.strip():
            continue
        _note(entry, answer, sources, folder)
        if not (terms.means.model or terms.means.writer) and (why := left_untold(entry, next(forms_of(entry, answer)))):
            tell(
                f"  No letter tells this: {why}. To write to {entry.name}, tell something else as well, in plain words."
            )
        answered.add(entry.id)
    return answered, False


def _note(entry: Entry, answer: str, sources: Sequence[Path], folder: Path) -> None:
    """Puts the answer into the notes, once, and says what of it no letter may tell."""
    if is_there(entry, answer):
        tell("  That is in the notes already.")
    else:
        placed = write_answer(entry, answer, sources, folder)
        tell(f"  → {placed.path.name}, line {placed.line}" if placed.line else f"  → {placed.path.name}")
    if why := held_back(entry, next(forms_of(entry, answer))):
        tell(f"  Kept out of letters ({', '.join(why)}): to write to {entry.name}, tell something else as well.")


def _asked(entry: Entry, place: int, total: int) -> str:
    """The question, below what the notes say, and the sender's answer."""
    tell(f"\n{place} of {total} · {entry.name}")
    texts = entry.notes.splitlines()
    for line in texts[read_front_matter(texts, entry.source).length :]:
        if line.strip() and not is_private(line):
            tell(f"    {line.strip()}")
    tell(f"  What did you talk about with {entry.name}, or what did you promise?")
    sys.stderr.flush()
    return input("  > ")


def _redraft(folder: Path, answered: set[str], terms: Terms) -> None:
    from invitewriter.batching.pace import Pace  # noqa: PLC0415 - as below
    from invitewriter.batching.run import write_batch  # noqa: PLC0415 - only where letters are drafted
    from invitewriter.report.batch import summary_text  # noqa: PLC0415 - as above

    outbox = outbox_for([folder])
    some = Pace(whole=False)
    summary = write_batch(lambda: [one for one in planned_entries(folder) if one.id in answered], outbox, terms, some)
    click.echo(summary_text(summary, outbox), nl=False)
