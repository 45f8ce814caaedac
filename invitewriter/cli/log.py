"""`invitewriter log`: what came after the meeting, as a dated line in the person's notes."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from invitewriter.arguments import the_day
from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.cli.after import OF_NOTES, find_contact
from invitewriter.cli.kinds import FILE
from invitewriter.cli.options import tell, with_options
from invitewriter.errors import UsageError
from invitewriter.guard.passage import Passage
from invitewriter.guard.truth.addressed import greeted_by_any
from invitewriter.messages import letter_in
from invitewriter.notes.log import Event, meant_perhaps, parse_event
from invitewriter.reminders.keeping import add_line, keep_line, log_line
from invitewriter.text.decoding import decode
from invitewriter.text.files import read_text
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import borne, shared

_HEADERS = re.compile(r"\s*(?:[A-Z][\w-]{1,15}: [^\n]*\n)+")
"""What stands above a letter that a mail program saved: "Subject: ..."."""
_BARE = re.compile(r"\s*((?:[^\W\d_][\w'-]*\.?[ ]){0,2}[^\W\d_][\w'-]*)\s*(?:[,!:–—-]|\n)")


@click.command()
@click.argument("name")
@click.argument("what", nargs=-1)
@click.option(
    "--letter",
    type=FILE,
    metavar="FILE",
    help="With sent: the letter, from a file (one of the outbox, too) or, for -, standard input.",
)
@with_options(*OF_NOTES)
def log(name: str, what: tuple[str, ...], letter: Path | None, notes: Path | None, today: datetime | None) -> None:
    """Note what came of it: invitewriter log "Ana Kovac" "replied: she would love the list".

    The events are: sent, accepted, replied, met, helped, helped me, kept, do not contact; anything else is a note. The stage
    follows from them, and reminders do.
    """
    day, words = the_day(today), " ".join(what)
    folder, noted = find_contact(name, notes, day)
    if letter:
        event = parse_event(words)
        if not event or event[0] is not Event.SENT:
            raise UsageError("--letter goes with sent: it is the letter that you sent.")
        text = decode(sys.stdin.buffer.read(), "standard input") if str(letter) == "-" else read_text(letter)
        sent = letter_in(text).strip()
        words = f"{Event.SENT}: {sent}"
        if greeted := _another_greeted(sent, noted.name):
            tell(f"That letter greets {greeted}, not {noted.name}: if it went to somebody else, delete the line again.")
    elif slip := meant_perhaps(words):
        tell(f"{words!r} is kept as a note. If it was to be {slip.value!r}, delete the line and log that.")
    line = log_line(noted, day, words)
    if noted.kept:
        place = keep_line(noted.kept, noted.file, line)
        tell(f"{place}: {line}")
        return
    number = add_line(folder.root / noted.file, line)
    tell(f"{noted.file}:{number}: {line}")


def _another_greeted(letter: str, name: str) -> str:
    """Whom a letter greets instead of the person called `name`; empty where it greets nobody else."""
    names = list(_greeted(_HEADERS.sub("", letter)))
    known = set(parse_name(name).tokens)
    meant = any(compatible(parse_name(each), parse_name(name)) or known & {*parse_name(each).tokens} for each in names)
    return "" if meant or not names else names[0]


def _greeted(letter: str) -> Iterator[str]:
    """The names in the greeting, or the name alone with which a letter begins: "Ilse, it was good to meet you"."""
    greeted = greeted_by_any(Passage(name="message", text=letter))
    yield from (" ".join(word.text for word in each.words) for each in greeted)
    begun = _BARE.match(letter) if not greeted else None
    words = begun[1].split() if begun else []
    given = borne("given") | shared("given")
    while words and plain(words[0]) not in given:  # "Ciao", "Servus"
        words.pop(0)
    if words:
        yield " ".join(words)
