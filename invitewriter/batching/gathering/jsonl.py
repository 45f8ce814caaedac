"""Reads rows from JSON: one object a line, or a list of objects."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from invitewriter.batching.gathering.table import Row, column_keys
from invitewriter.errors import NotesError
from invitewriter.text.folding import plain


def json_rows(text: str, name: str) -> Iterator[Row]:
    """The rows of a file; a line that is no object becomes a row with its trouble. Raises NotesError for no list at all."""
    if text.lstrip().startswith("["):
        yield from _listed(text, name)
        return
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            read = json.loads(line)
        except (ValueError, RecursionError) as error:
            told = getattr(error, "msg", "it is nested too deep")
            yield Row(line=number, cells={}, trouble=f"line {number} of {name!r} is no JSON: {told}.")
            continue
        yield _row(read, number, name)


def _listed(text: str, name: str) -> Iterator[Row]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError) as error:
        where = f" in line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise NotesError(
            f"{name!r} is no JSON{where}: write one object a line, and a bad one harms no other."
        ) from None
    starts = _starts(text)
    for index, one in enumerate(read):
        yield _row(one, starts[index] if len(starts) == len(read) else index + 1, name)


def _starts(text: str) -> list[int]:
    """The lines on which the objects of a list begin."""
    decoder, at = json.JSONDecoder(), text.index("[") + 1
    starts: list[int] = []
    line = text.count("\n", 0, at)
    while True:
        begin = at
        while at < len(text) and text[at] in ", \t\r\n":
            at += 1
        line += text.count("\n", begin, at)
        if at >= len(text) or text[at] == "]":
            return starts
        _, end = decoder.raw_decode(text, at)
        starts.append(line + 1)
        line += text.count("\n", at, end)
        at = end


def _row(read: object, line: int, name: str) -> Row:
    if not isinstance(read, Mapping):
        return Row(line=line, cells={}, trouble=f"line {line} of {name!r} is no object with names and values.")
    keys = column_keys()
    cells: dict[str, str] = {}
    for key, held in read.items():
        cells.setdefault(keys.get(plain(str(key)).replace("_", " ").strip(), str(key)), _text(held))
    return Row(line=line, cells=cells)


def _text(held: Any) -> str:
    if isinstance(held, list):
        return "\n".join(_text(one) for one in held)
    return "" if held is None else held.strip() if isinstance(held, str) else json.dumps(held, ensure_ascii=False)
