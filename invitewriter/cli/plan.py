"""`invitewriter plan`: who gets what, when and why; asks no model."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from invitewriter.batching.ours import BEFORE_FRESH, PLAN
from invitewriter.batching.planning.criteria import open_criteria
from invitewriter.batching.planning.keeping import is_plan, read_memory
from invitewriter.batching.planning.making import make_plan
from invitewriter.batching.planning.whence import gone
from invitewriter.cli.kinds import FILE
from invitewriter.cli.options import ABOUT_LETTER, chosen, tell, with_options
from invitewriter.cli.terms import terms_of
from invitewriter.errors import NotesError, UsageError, cause_of
from invitewriter.report.plan import plan_text


@click.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=FILE)
@click.option("--output", "-o", "folder", type=FILE, metavar="DIR", help="The plan's folder: fair/.")
@with_options(*ABOUT_LETTER)
@click.option(
    "--fresh", is_flag=True, help="Plan anew, without what you changed in plan.csv; the old one is kept beside it."
)
def plan(sources: tuple[Path, ...], folder: Path | None, **options: object) -> None:
    """Plan whom to write to, how and when: from notes about many people, folders, tables, cards, connections.

    Writes plan.csv into DIR, yours to change: 'invitewriter batch DIR' obeys it, and planning again keeps your changes.
    The same sources with --today give the same plan. No model is asked, and nothing leaves this machine.
    """
    fresh = bool(options.pop("fresh"))
    sources, folder = _places(sources, folder)
    choices, settings = chosen(**options)
    terms = terms_of(choices, settings)
    _make(folder)
    if fresh and is_plan(folder):
        shutil.copy2(folder / PLAN, folder / BEFORE_FRESH)
    made = make_plan(sources, folder, terms, open_criteria(folder), fresh=fresh)
    for remark in made.remarks:
        tell(remark)
    click.echo(plan_text(made, folder, shutil.get_terminal_size((100, 24)).columns), nl=False)


def _places(sources: tuple[Path, ...], folder: Path | None) -> tuple[tuple[Path, ...], Path]:
    """The sources and the plan's folder; a plan alone is made again from the sources it remembers."""
    if len(sources) == 1 and is_plan(sources[0]) and folder in {None, sources[0]}:
        memory = read_memory(sources[0])
        if memory and memory.lost:
            raise gone(sources[0])
        if memory and memory.sources:
            return memory.sources, sources[0]
    if folder is None:
        raise UsageError("Say where the plan is to go: -o fair/.")
    return sources, folder


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotesError(f"Cannot make the folder {str(folder)!r}: {cause_of(error)}.") from None
