"""Files of notes: reads Markdown, plain text and Word files into items, each with its line."""

from __future__ import annotations

from pathlib import Path

from invitewriter.errors import NotesError
from invitewriter.notes.dates import resolved
from invitewriter.notes.front import KEYS, checked_value, language_code, read_front
from invitewriter.notes.items import items_of
from invitewriter.notes.lexicon import LANGUAGES as READ
from invitewriter.notes.lines import readable_lines
from invitewriter.notes.scan import scan
from invitewriter.notes.values import Item, Kind, Notes
from invitewriter.notes.wrapping import margin_of
from invitewriter.text.decoding import check_size, tidy
from invitewriter.text.files import read_text
from invitewriter.text.language import LANGUAGES, language_by_words, language_of
from invitewriter.text.patterns import compile_later

__all__ = [
    "KEYS",
    "Item",
    "Kind",
    "Notes",
    "checked_value",
    "front_text",
    "language_code",
    "parse_notes",
    "read_notes",
    "resolved",
]

_WITHIN = compile_later(r"(?<=[^\s.!?:] )\w+")
"""Finds words that begin no sentence."""
_TELLING_LENGTH = 200
_SUFFIXES = (".md", ".markdown", ".txt", ".text", ".docx")


def read_notes(path: Path) -> Notes:
    """The notes in a file; what its front matter names is looked for in its folder. Raises NotesError."""
    return parse_notes(read_text(path), name=path.name, folder=path.parent)


def parse_notes(text: str, *, name: str = "notes", folder: Path | None = None) -> Notes:
    """The notes in `text`.

    `name` is what messages call them; `folder` is where a path in the front matter may lead, None forbids it. Raises
    NotesError for empty or oversized text, and for a front matter that cannot be read.
    """
    check_size(len(text.encode("utf-8", "replace")), name)
    lines = tidy(text, name).removesuffix("\n").split("\n")
    front = read_front(lines, name)
    shown, hidden = readable_lines(lines[front.length :], front.length + 1)
    language = _language("\n".join(line.text for line in shown))
    margin = margin_of([line.text for line in shown])
    items = [item for block in scan(shown) for item in items_of(block, language, margin)]
    return Notes(
        name=name,
        folder=folder,
        front=front.values,
        front_lines=front.lines,
        front_length=front.length,
        items=tuple(sorted([*items, *hidden], key=lambda item: item.line)),
        lines=tuple(lines),
        language=language,
        remarks=front.remarks,
    )


def _language(text: str) -> str:
    """The language of the notes; in a few lines, names and shorthand may look like any of the rarer ones."""
    code = language_of(text)
    if code in LANGUAGES or len(text) >= _TELLING_LENGTH:
        return code
    nameless = _WITHIN.sub(lambda word: "" if word[0].istitle() else word[0], text)  # "Della" is a name
    return code if code in READ and language_by_words(nameless, default="") == code else ""


def front_text(notes: Notes, key: str) -> str:
    """What the front matter says under `key` ("summary" or "sender"), or what the file it names there holds.

    Empty where it says nothing. Raises NotesError for a path that leaves the notes' folder or leads nowhere.
    """
    text = notes.front.get(key, "")
    if not _is_path(text):
        return text
    if notes.folder is None:
        raise NotesError(
            f"{key} in the front matter names a file, but these notes have no folder: give the text itself."
        )
    folder = notes.folder.resolve()
    try:
        path = (folder / text).resolve()
    except (OSError, ValueError, RuntimeError):
        raise NotesError(f"{key} in the front matter names no file that can be: give the text itself.") from None
    if not path.is_relative_to(folder):
        raise NotesError(f"{key} in the front matter leaves the notes' folder: put {path.name!r} beside the notes.")
    return read_text(path)


def _is_path(text: str) -> bool:
    """Whether the text is the name of a file: one word that looks like a path, or any one line that ends like one."""
    if not text or "\n" in text or "://" in text:
        return False
    rooted = text.startswith(("/", "./", "../", "~", "\\"))
    return (rooted and " " not in text) or (text.lower().endswith(_SUFFIXES) and len(text.split()) <= 4)
