"""The log in a file of notes: adds a line to it, removes the lines about a person."""

from __future__ import annotations

import re
import stat
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from invitewriter.batching.files import write_whole
from invitewriter.batching.planning.answers import keep_answer
from invitewriter.brief.meeting.log import log_about
from invitewriter.contacts import Noted
from invitewriter.contacts.values import Kept
from invitewriter.errors import NotesError, cause_of
from invitewriter.notes.log import HEADING, LASTING, Event, line_of, parse_event

_HEADING = re.compile(rf"#{{1,6}}\s+{HEADING}\s*#*\s*", re.IGNORECASE)
_ANY_HEADING = re.compile(r"#{1,6}\s")
_TEXTS = frozenset({".md", ".markdown", ".txt", ".text"})


def log_line(noted: Noted, day: date, words: str) -> str:
    """The line that `words` ("replied: loved the beans") make in the log of the notes about a contact.

    Words that begin with no event are a note. Raises NotesError where they say nothing.
    """
    if not words.strip():
        raise NotesError(
            "Say what happened: accepted, replied: ..., sent, met, helped: ..., kept: ..., do not contact."
        )
    event, text = parse_event(words) or (Event.NOTE, words)
    return line_of(day, event, text, noted.name if noted.shared else "")


def add_line(path: Path, line: str) -> int:
    """Puts `line` at the end of the log in a file of notes, which it begins where there is none; gives its number.

    The rest of the file stays as it is, to the byte. Raises NotesError for a file that cannot be written so.
    """
    content = _read(path)
    lines, end = content.split("\n"), "\r" if "\r\n" in content else ""
    start = next((number for number, text in enumerate(lines) if _HEADING.fullmatch(text)), None)
    if start is None:
        while lines and not lines[-1].strip():
            lines.pop()
        lines += [end, f"## {HEADING}{end}", end]
        place = len(lines)
    else:
        after = (number for number in range(start + 1, len(lines)) if _ANY_HEADING.match(lines[number]))
        place = next(after, len(lines))
        while not lines[place - 1].strip():
            place -= 1
        if place == start + 1:
            lines.insert(place, end)
            place += 1
    lines.insert(place, line + end)
    if place == len(lines) - 1:
        lines.append("")
    _write(path, "\n".join(lines))
    return place + 1


def keep_line(kept: Kept, file: str, line: str) -> str:
    """Puts `line` among the answers of a plan, for a contact whose own file cannot be added to; gives the place.

    Raises NotesError where no plan was made of that file.
    """
    if kept.plan is None:
        raise NotesError(
            f"{file!r} cannot be added to: plan it ('invitewriter plan {file} -o DIR'), and the plan keeps the log."
        )
    return keep_answer(kept.entry, line, kept.plan).path.name


def forget_lines(path: Path, noted: Noted) -> int:
    """Takes the log lines about a contact out of a file, and gives their number; "do not contact" and "forgotten" stay.

    Those that a plan keeps go with its answers.
    """
    if noted.kept:
        return 0
    gone = {entry.line for entry in log_about(noted.notes, noted.name) if entry.event not in LASTING}
    if noted.shared:
        gone &= {entry.line for entry in log_about(noted.notes, noted.name) if entry.name}
    if not gone:
        return 0
    lines = [text for number, text in enumerate(_read(path).split("\n"), 1) if number not in gone]
    _write(path, "\n".join(_without_empty_log(lines)))
    return len(gone)


def _without_empty_log(lines: Sequence[str]) -> list[str]:
    """The lines without headings "Log" under which nothing is left."""
    kept = [
        text for number, text in enumerate(lines) if not (_HEADING.fullmatch(text) and _is_empty(lines[number + 1 :]))
    ]
    while len(kept) > 1 and not kept[-1].strip() and not kept[-2].strip():
        kept.pop()
    return kept


def _is_empty(below: Sequence[str]) -> bool:
    """Whether the lines below a heading hold nothing up to the next heading."""
    first = next((text for text in below if text.strip()), "")
    return not first or _ANY_HEADING.match(first) is not None


def _read(path: Path) -> str:
    """A file of notes, just as it is. Raises NotesError for one that cannot be written back so."""
    if path.suffix.lower() not in _TEXTS:
        raise NotesError(f"{path.name!r} cannot be added to: keep the notes as a text or Markdown file.")
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise NotesError(f"{path.name!r} is not in UTF-8: save it so, and it can be added to.") from None
    except OSError as error:
        raise NotesError(f"Cannot read {path.name!r}: {cause_of(error)}.") from error


def _write(path: Path, content: str) -> None:
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        write_whole(path, content.encode("utf-8"))
        path.chmod(mode)
    except OSError as error:
        raise NotesError(f"Cannot write {path.name!r}: {cause_of(error)}.") from error
