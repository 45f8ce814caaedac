"""`invitewriter due`: promises to keep, then silences to break."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

import click

from invitewriter.arguments import the_day
from invitewriter.cli.after import OF_NOTES, open_folder
from invitewriter.cli.kinds import FILE, Whole
from invitewriter.cli.options import ink_for, tell, with_options
from invitewriter.reminders import Kind, all_reminders
from invitewriter.sender import read_sender

_TITLES = {Kind.PROMISE: "Promised", Kind.SILENCE: "Silences", Kind.STOP: "Better left at that"}


@click.command()
@with_options(*OF_NOTES)
@click.option("--within", type=Whole(min=0), default=0, metavar="DAYS", help="Also what is due in so many days.")
@click.option("--after", type=Whole(min=1), metavar="DAYS", help="Days of silence. [default: 14 to 90, by stage]")
@click.option("--ics", type=FILE, metavar="FILE", help="Write all reminders, those to come too, as a calendar.")
def due(notes: Path | None, today: datetime | None, within: int, after: int | None, ics: Path | None) -> None:
    """List what is due: promises first, then silences; each contact that you log starts the clock anew.

    After two letters without an answer it says to leave it at that.
    """
    day = the_day(today)
    folder, file, settings = open_folder(notes)
    listing = folder.listing_of(file, day) if file else folder.listing(day)
    sender = read_sender(settings.sender) if settings.sender else None
    reminders = all_reminders(listing.contacts, day, sender=sender, patience=after)
    if ics:
        from invitewriter.reminders.calendar import write_calendar  # noqa: PLC0415 - only here a calendar is needed

        count = write_calendar(ics, reminders, day)
        tell(f"{count} reminders in {ics}: import it into your calendar; importing it again doubles nothing.")
    shown = [each for each in reminders if each.kind is Kind.STOP or each.day <= day + timedelta(days=within)]
    ink = ink_for(sys.stdout)
    for kind, title in _TITLES.items():
        of_kind = [each for each in shown if each.kind is kind]
        if of_kind:
            click.echo(ink.title(title))
        for each in of_kind:
            since = "" if kind is Kind.STOP else f" (due {each.day})"
            click.echo(f"  {each.name}: {each.what}{since}")
    if not shown:
        tell("Nothing is due.")
    short = dict(listing.in_short)  # of what is asked for every day
    for name, problem in listing.unread:
        if told := short.get(name, problem):
            tell(f"{name}: {told}")
