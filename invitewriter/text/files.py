"""Reads a file as text: plain text in any encoding, Markdown, Word."""

from __future__ import annotations

from pathlib import Path

from invitewriter.errors import NotesError
from invitewriter.text.decoding import check_size, decode, tidy


def read_text(path: Path) -> str:
    """The text of a file, of a .docx as lines of Markdown. Raises NotesError for one that cannot be read."""
    try:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "is no file" if path.exists() else "does not exist"
            many = f"; for all of them, 'invitewriter batch {path}'" if path.is_dir() else ""
            raise NotesError(f"{str(path)!r} {what}: give the path of a file{many}.")
        check_size(path.stat().st_size, path.name)
        if path.suffix.lower() == ".docx":
            from invitewriter.text.word_files import docx_lines  # noqa: PLC0415 - few notes are Word files

            return tidy("\n".join(docx_lines(path)), path.name)
        return decode(path.read_bytes(), path.name)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        told = getattr(error, "strerror", None) or "not a path"
        raise NotesError(f"Cannot read {str(path)!r}: {told.lower()}.") from error
