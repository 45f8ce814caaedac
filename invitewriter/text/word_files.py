"""A .docx file as lines of Markdown, one for each paragraph and each row of a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from invitewriter.errors import NotesError
from invitewriter.text.decoding import MOST_BYTES
from invitewriter.text.patterns import compile_later

_MOST_UNPACKED = 20 * MOST_BYTES
"""What a .docx of the largest size we read may unpack to; more is a trap, not notes."""
_NUMBER = compile_later(r"\d+")


def docx_lines(path: Path) -> list[str]:
    """The document's paragraphs and rows, in order. Raises NotesError where it cannot be read."""
    import zipfile  # noqa: PLC0415 - like docx below, for the few whose notes are in Word

    broken = NotesError(f"{path.name!r} is no .docx that can be read: save it again, or as plain text.")
    try:
        with zipfile.ZipFile(path) as packed:
            if sum(part.file_size for part in packed.infolist()) > _MOST_UNPACKED:
                raise NotesError(f"{path.name!r} unpacks to more than notes would: save it as plain text.")
    except (zipfile.BadZipFile, OSError) as error:
        raise broken from error
    import docx  # noqa: PLC0415 - lxml

    try:
        return list(_lines(docx.Document(str(path))))
    except Exception as error:  # its readers raise KeyError, ValueError, lxml's errors and their own
        raise broken from error


def _lines(document: Any) -> Iterator[str]:
    for content in document.iter_inner_content():
        if hasattr(content, "rows"):
            for row in content.rows:
                yield "| " + " | ".join(_cells(row)) + " |"
        else:
            yield _paragraph(content)


def _cells(row: Any) -> Iterator[str]:
    seen = None
    for cell in row.cells:
        if cell._tc is not seen:  # a merged cell is given once for each column it spans  # noqa: SLF001
            yield " ".join(_text(paragraph) for paragraph in cell.paragraphs).replace("|", "/").strip()
        seen = cell._tc  # noqa: SLF001


def _paragraph(paragraph: Any) -> str:
    text = _text(paragraph)
    style = (paragraph.style.name if paragraph.style else "") or ""
    if text and (style == "Title" or style.startswith("Heading")):
        level = _NUMBER.search(style)
        return f"{'#' * min(int(level[0]) if level else 1, 6)} {text}"
    depth = _list_depth(paragraph, style)
    return f"{'  ' * (depth - 1)}- {text}" if text and depth else text


def _list_depth(paragraph: Any, style: str) -> int:
    """How deep a list the paragraph stands in, from 1; 0 for none."""
    properties = paragraph._p.pPr  # noqa: SLF001 - python-docx has no name for a paragraph's numbering
    numbering = properties.numPr if properties is not None else None
    if numbering is not None:
        return (numbering.ilvl.val if numbering.ilvl is not None else 0) + 1
    if style.startswith("List") and not style.startswith("List Paragraph"):
        level = _NUMBER.search(style)
        return int(level[0]) if level else 1
    return 0


def _text(paragraph: Any) -> str:
    """The paragraph on one line, with what was struck out marked so."""
    pieces = []
    for content in paragraph.iter_inner_content():
        struck = getattr(getattr(content, "font", None), "strike", None)
        pieces.append(f"~~{content.text}~~" if struck and content.text.strip() else content.text)
    return " ".join("".join(pieces).replace("~~~~", "").split())
