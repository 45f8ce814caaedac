"""`invitewriter forget`: erases what was kept about a person."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from invitewriter.arguments import the_day
from invitewriter.batching.planning.sheet import lines_text
from invitewriter.cli.after import OF_NOTES, find_contact
from invitewriter.cli.kinds import FILE
from invitewriter.cli.options import tell, with_options
from invitewriter.reminders.forgetting import forget as forget_person
from invitewriter.report import counted


@click.command()
@click.argument("name")
@with_options(*OF_NOTES)
@click.option("--outbox", type=FILE, multiple=True, metavar="DIR", help="An outbox outside the folder of notes.")
def forget(name: str, notes: Path | None, today: datetime | None, outbox: tuple[Path, ...]) -> None:
    """Erase letters, reminders and log lines about NAME, and list the lines of your notes that are left.

    Where lines are left, one more says that they are forgotten, which keeps them out of due, plan and batch. "do not
    contact" stays in the notes.
    """
    day = the_day(today)
    folder, noted = find_contact(name, notes, day)
    gone = forget_person(folder, noted, day, outbox)
    always = ((gone.log_lines, "log line"), (gone.letters, "letter"), (gone.reminders, "reminder"))
    erased = [*always, *(each for each in ((gone.rows, "plan row"), (gone.copied, "copied line")) if each[0])]
    tell(f"Erased about {noted.name} ({noted.file}): {', '.join(counted(number, what) for number, what in erased)}.")
    where = f"Letters were looked for in {', '.join(map(str, gone.looked))}" if gone.looked else "No outbox was found"
    tell(f"{where}: an outbox or a plan elsewhere may still hold some. Name its letters' folder: --outbox DIR.")
    if gone.doubtful:
        tell(f"Left alone: {', '.join(gone.doubtful)}. If that is the same person, forget them by that name, too.")
    if gone.marked:
        tell(
            f"Line {gone.marked} of {noted.file} now says 'forgotten': nothing comes up about them until you delete it."
        )
    elif gone.left and noted.kept and not gone.rows:
        tell(f"{noted.file} cannot be added to: as long as it tells of them, 'due' names them.")
    if gone.left:
        tell("Your notes still tell of them; what you wrote is yours to keep or to delete:")
    if sys.stdout.isatty():
        for left in gone.left:
            click.echo(f"{left.file}:{left.line}: {left.text}")
        return
    for file in dict.fromkeys(left.file for left in gone.left):  # what is piped tells where, and not what
        click.echo(f"{file}: {_lines(sorted({left.line for left in gone.left if left.file == file}))}")


def _lines(numbers: list[int]) -> str:
    return f"{'line' if len(numbers) == 1 else 'lines'} {lines_text(numbers)}"
