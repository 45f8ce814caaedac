"""Messages to check: a file, every text file of a folder, standard input, or JSONL with one message a line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from invitewriter.domain import Stage, value
from invitewriter.errors import NotesError, UsageError
from invitewriter.report.text import next_headings
from invitewriter.text.decoding import decode
from invitewriter.text.files import read_text

_TEXT = frozenset({".md", ".txt", ".markdown", ".text"})
_MAIL, _PAGES = ".eml", ".md"
_PAGE = re.compile(r"\s*# To [^\n]*\n\s*status:.*?\n---\n\s*(?P<letter>.*?)\n---\s*(?:\n## |\Z)", re.DOTALL)
_TOLD = {
    "write down a line or two about what you talked about": "there is no message in it to check",
    "save your notes as": "save the message as",
    "keep the part about this contact in a file of its own": "a message is shorter, so this is something else",
}
_FOR_PROGRAMS = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})
_HEADERS = re.compile(
    r"\s*(?:[A-Z][\w-]{0,40}:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type|X-Unsent):", re.IGNORECASE
)
"""How an e-mail begins that a program saved."""
_FIELDS = ("id", "subject", "channel", "stage", "contact", "language")


@value
class Message:
    """A text somebody wants checked, and what is known about it."""

    name: str
    """What reports call it: a path, with the line for JSONL."""
    text: str
    id: str = ""
    subject: str = ""
    channel: str = ""
    stage: Stage | None = None
    contact: str = ""
    language: str = ""


def read_messages(
    paths: Iterable[str], stdin: BinaryIO, *, jsonl: bool = False, skipped: Callable[[str], None] = lambda _: None
) -> Iterator[Message]:
    """The messages at `paths`, in order; "-" is `stdin`, and holds JSONL if `jsonl`.

    A folder gives its text files and saved mails, sorted by path, but for hidden ones and those of packages and caches; what is left out is told to `skipped`. Files called *.jsonl hold one JSON object a line, with "text" and, if
    known, id, subject, channel, stage, contact and language. Raises NotesError, naming file and line.
    """
    for path in paths:
        if path == "-":
            text = _read(lambda: decode(stdin.read(), "standard input"))
            yield from _rows("standard input", text) if jsonl else [Message(name="standard input", text=text)]
        elif Path(path).is_dir():
            yield from _folder(Path(path), skipped)
        elif path.lower().endswith(".jsonl"):
            yield from _rows(path, _file(Path(path)))
        else:
            yield _page(Path(path))


def _read(read: Callable[[], str]) -> str:
    """A text, read as a message: what is wrong with it is not told as of notes."""
    try:
        return read()
    except NotesError as error:
        told = str(error)
        for of_notes, of_messages in _TOLD.items():
            told = told.replace(of_notes, of_messages)
        raise NotesError(told) from error


def _file(path: Path) -> str:
    return _read(lambda: read_text(path))


def letter_in(page: str) -> str:
    """The letter on a page of an outbox or in what `draft` printed, even if it was changed since; any other text as it is.

    It stands on the lines on which it stood there: those before it are empty. Of an e-mail as it is saved, its text.
    """
    if mail := _mail_in(page):
        return mail
    found = _PAGE.match(page)
    if found:
        return "\n" * page.count("\n", 0, found.start("letter")) + found["letter"].rstrip()
    if "\n1. " in page:
        for heading in next_headings().values():
            letter, questions, _ = page.partition(f"\n\n{heading}\n1. ")
            if questions:
                return letter
    return page


def _mail_in(text: str) -> str:
    """The text of an e-mail with its headers; empty for anything else."""
    if not _HEADERS.match(text):
        return ""
    from email import message_from_bytes, policy  # noqa: PLC0415 - few letters come as a mail

    body = message_from_bytes(text.encode("utf-8", "surrogateescape"), policy=policy.default).get_body(("plain",))
    try:
        return body.get_content().replace("\r\n", "\n").strip() if body else ""
    except (LookupError, UnicodeError):  # a charset that there is not
        return ""


def _page(path: Path) -> Message:
    """A text file; of one in an outbox of letters, the letter."""
    return Message(name=str(path), text=letter_in(_file(path)))


def _folder(folder: Path, skipped: Callable[[str], None]) -> Iterator[Message]:
    there = {path: _hidden(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    read = [path for path, hidden in there.items() if not hidden]
    texts = [path for path in read if path.suffix.lower() in _TEXT]
    pages = {path.with_suffix("") for path in texts if path.suffix == _PAGES}
    mails = [path for path in read if path.suffix.lower() == _MAIL]
    # An outbox keeps its letters twice.
    files = sorted([*texts, *(path for path in mails if path.with_suffix("") not in pages)])
    if hidden := sorted(set(there.values()) - {""}):
        skipped(f"Not read in {str(folder)!r}: {', '.join(hidden)}.")
    if kinds := sorted({path.suffix or path.name for path in set(read).difference(texts, mails)}):
        skipped(f"Not read in {str(folder)!r}, for no text files: {', '.join(kinds)}.")
    if not files:
        raise NotesError(f"There is no text file in {str(folder)!r}: name a file, or a folder with .md or .txt files.")
    for path in files:
        yield _page(path)


def _hidden(path: Path) -> str:
    """What of a path is for programs, if anything: hidden, or of packages and caches."""
    for number, part in enumerate(path.parts, 1):
        if part.startswith(".") or part in _FOR_PROGRAMS:
            return str(Path(*path.parts[:number]))
    return ""


def _rows(name: str, text: str) -> Iterator[Message]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _row(f"{name}:{number}", line)


def _row(name: str, line: str) -> Message:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise NotesError(f'{name} is no JSON ({error}): each line is one object with a "text".') from error
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise NotesError(f'{name} holds no "text": each line is one object with a "text".')
    known = {key: str(row[key]) for key in _FIELDS if row.get(key) is not None}
    try:
        stage = Stage(known.pop("stage")) if "stage" in known else None
    except ValueError:
        raise UsageError(f"{name}: there is no stage {row['stage']!r}. Choose one of: {', '.join(Stage)}.") from None
    return Message(name=name, text=row["text"], stage=stage, **known)
