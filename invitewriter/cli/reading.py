"""Reads the notes a command is given, and builds its Request from options, front matter and the user's settings."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

from invitewriter.arguments import the_day
from invitewriter.brief import Request
from invitewriter.brief.declining import listed, said, tongue_of
from invitewriter.cli.options import Choices
from invitewriter.cli.settings import Settings
from invitewriter.domain import Decline, Reason, Sender
from invitewriter.errors import UsageError
from invitewriter.means import stage_named
from invitewriter.notes import Notes, parse_notes, read_notes
from invitewriter.text.decoding import decode
from invitewriter.text.files import read_text

_LISTS = frozenset({".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".vcf", ".vcard"})
_SEVERAL = 3


def open_notes(source: str | None, choices: Choices, *, paste: bool = False) -> Notes:
    """The notes in a file, on standard input for "-", or on the clipboard; of a file about many, those about the contact.

    Raises NotesError or UsageError.
    """
    if paste:
        if source is not None:
            raise UsageError("Either name your notes or --paste them from the clipboard, not both.")
        from invitewriter.cli import clipboard  # noqa: PLC0415 - for those who ask for it

        return parse_notes(clipboard.paste(), name="the clipboard")
    if source is None:
        raise UsageError("Name the file of your notes, or - for standard input, or --paste them from the clipboard.")
    if source == "-":
        return parse_notes(decode(sys.stdin.buffer.read(), "standard input"), name="standard input")
    path = Path(source)
    if path.suffix.lower() in _LISTS:
        raise UsageError(f"{path.name!r} lists people: 'invitewriter plan {path.name} -o DIR' tells who gets a letter.")
    return _about(path, choices) or read_notes(path)


def ask_whom(source: str | None, notes: Notes, request: Request) -> Decline | None:
    """The question whom a letter is to, where nobody says so and the notes are about as many as a plan would part; else None."""
    if request.contact or "contact" in notes.front or not source or source == "-":
        return None
    blocks = sum(not before.strip() and bool(line.strip()) for before, line in pairwise(["", *notes.lines]))
    if blocks < _SEVERAL:
        return None
    from invitewriter.contacts import several_in  # noqa: PLC0415 - as above

    names = several_in(notes, _SEVERAL)
    if not names:
        return None
    language = tongue_of(notes)
    advice = said("crowd", language, names=listed(names, language))
    return Decline(reason=Reason.WHO, advice=advice, candidates=names)


def _about(path: Path, choices: Choices) -> Notes | None:
    if not choices.contact:
        return None
    from invitewriter.contacts import one_of_a_crowd  # noqa: PLC0415 - few files are about many people

    return one_of_a_crowd(path, choices.contact, the_day(choices.today))


def make_request(choices: Choices, notes: Notes, settings: Settings) -> Request:
    """What is asked for: by an option, else by the notes' front matter, else by the user's defaults."""

    def default(key: str, setting: str | None) -> str | None:
        return getattr(choices, key) or (None if key in notes.front else setting)

    return Request(
        contact=choices.contact,
        summary=read_text(choices.summary) if choices.summary else None,
        sender=_sender(choices, notes, settings),
        channel=default("channel", settings.channel),
        stage=stage_named(default("stage", settings.stage)),
        language=default("language", settings.language),
        limit=choices.limit,
        today=the_day(choices.today),
    )


def _sender(choices: Choices, notes: Notes, settings: Settings) -> Sender | None:
    path = choices.sender or (None if "sender" in notes.front else settings.sender)
    if not path:
        return None
    from invitewriter.sender import read_sender  # noqa: PLC0415 - not everybody says who they are

    return read_sender(path)
