"""Decodes bytes to text in the usual encodings of notes, and refuses what is no text."""

from __future__ import annotations

import codecs

from invitewriter.errors import NotesError
from invitewriter.text.patterns import compile_later

MOST_BYTES = 2_000_000
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = compile_later(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LOST = "\ufffd"
# What Western European text holds beside ASCII; anything else read as Windows-1252 was something else.
_WESTERN = frozenset("äöüßÄÖÜàâçèéêëîïôùûüÿœŒæÆÀÂÇÈÉÊËÎÏÔÙÛáíóúñÁÍÓÚÑ¿¡ãõÃÕìòÌÒåøÅØ€£§°²³½«»„“”‘’‚–—…•·´ \xa0ªº®©±×")
_SIGNATURES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"{\\rtf",
)


def decode(data: bytes, name: str, *, most: int = MOST_BYTES) -> str:
    """The text in `data`, with line feeds for line ends; `name` is what messages call the file.

    Reads UTF-8, -16 and -32, Windows-1252 and what charset-normalizer can tell. Raises NotesError for data that is
    empty, over `most` bytes (2,000,000), or no text.
    """
    check_size(len(data), name, most=most)
    text = _decoded(data)
    if text is None or len(_CONTROLS.findall(text)) * 100 > len(text) or (not text.isascii() and _is_noise(text)):
        raise NotesError(f"{name!r} is not text: save your notes as Markdown, plain text or .docx.")
    return tidy(text, name)


def _is_noise(text: str) -> bool:
    """Whether more than one in a hundred characters are unassigned, private or lost: the bytes were decoded wrongly."""
    strange = [char for char in text if char == _LOST or not (char.isprintable() or char.isspace())]
    if len(strange) * 100 <= len(text):
        return False
    from unicodedata import category  # noqa: PLC0415 - only where something is strange

    return sum(char == _LOST or category(char) in {"Cn", "Co", "Cs"} for char in strange) * 100 > len(text)


def check_size(size: int, name: str, *, most: int = MOST_BYTES) -> None:
    """Raises NotesError for a file of `size` bytes that is too large to be notes."""
    if size > most:
        raise NotesError(
            f"{name!r} is larger than {most // 1_000_000} MB: keep the part about this contact in a file of its own."
        )


def tidy(text: str, name: str) -> str:
    """`text` without its byte order mark and with line feeds for line ends. Raises NotesError where nothing is left."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise NotesError(f"{name!r} is empty: write down a line or two about what you talked about.")
    return text


def _decoded(data: bytes) -> str | None:
    if data.startswith(_SIGNATURES):
        return None
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if data.startswith(codecs.BOM_UTF8):
        data = data.removeprefix(codecs.BOM_UTF8)
    elif b"\0" in data:
        return _wide(data)
    return _strictly(data, "utf-8") or _single_byte(data)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is NUL."""
    for encoding, high in (("utf-16-le", data[1::2]), ("utf-16-be", data[0::2])):
        if high.count(0) * 2 > len(high):
            return _strictly(data, encoding)
    return None


def _single_byte(data: bytes) -> str | None:
    western = _strictly(data, "cp1252") or ""
    if western and all(c.isascii() or c in _WESTERN for c in western):
        return western
    import charset_normalizer  # noqa: PLC0415 - only odd files need it

    best = charset_normalizer.from_bytes(data).best()
    return str(best) if best else western or None
