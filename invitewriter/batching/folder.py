"""A folder of notes with one file a person."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from invitewriter.batching.entry import Entry, contact_id
from invitewriter.batching.ours import walk
from invitewriter.errors import NotesError
from invitewriter.text.files import read_text
from invitewriter.text.folding import plain
from invitewriter.text.frontmatter import read_front_matter

_ADDRESSES = frozenset({"email", "e-mail", "mail"})
SUFFIXES = frozenset({".md", ".markdown", ".txt", ".text", ".docx"})


def folder_entries(folder: Path) -> Iterator[Entry]:
    """An entry for each file of notes in `folder`, sorted by path; NAME.summary.txt beside NAME is the contact's summary.

    A file that cannot be read becomes an entry with its trouble. Raises NotesError where there is no file of notes.
    """
    names = sorted(name for name in walk(folder) if is_notes(name))
    if not names:
        raise NotesError(f"There are no notes in {str(folder)!r}: name a folder with .md, .txt or .docx files.")
    for name in names:
        entry = file_entry(folder / name, name)
        if not tells_of_sender(entry.notes):
            yield entry


def is_notes(path: str | Path) -> bool:
    """Whether a path is that of a file of notes: none hidden, and no summary."""
    name = os.path.basename(path)  # noqa: PTH119 - of thousands of files a Path each takes longest
    return suffix_of(name) in SUFFIXES and not name.startswith(".") and ".summary." not in name


def suffix_of(path: str) -> str:
    return os.path.splitext(path)[1].lower()  # noqa: PTH122 - as above


def file_entry(path: Path, source: str) -> Entry:
    """The entry of a file about one person; `source` is what it is called."""
    id_ = contact_id("", source)
    try:
        text = read_text(path)
        email = _email(text, source)
        return Entry(id=id_, notes=text, source=source, folder=path.parent, summary=_summary(path), email=email)
    except NotesError as error:
        return Entry(id=id_, source=source, trouble=str(error))


def tells_of_sender(text: str) -> bool:
    """Whether a file tells of the sender: their name and what they say of themselves, in a front matter that names no contact."""
    head = text.removeprefix("\ufeff").lstrip()
    if not head.startswith("---"):
        return False
    try:
        keys = {plain(key) for key in read_front_matter(head.split("\n"), "notes").entries}
    except NotesError:
        return False
    return {"name", "about"} <= keys and "contact" not in keys


def _email(text: str, source: str) -> str:
    """The address that a file's front matter gives; empty where it gives none."""
    told = read_front_matter(text.split("\n"), source).entries if text.startswith("---") else {}
    found = next((said for key, said in told.items() if plain(key) in _ADDRESSES), "")
    return found if "@" in found else ""


def _summary(path: Path) -> str | None:
    beside = (path.with_name(f"{path.stem}.summary{suffix}") for suffix in sorted(SUFFIXES))
    return next((read_text(found) for found in beside if found.is_file() and not found.is_symlink()), None)
