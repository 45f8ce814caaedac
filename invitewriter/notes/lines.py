"""Converts the block markup of HTML and wikis to Markdown, line by line, and removes comments and struck-out text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.notes.spoken import as_written
from invitewriter.notes.values import Item, Kind
from invitewriter.text.patterns import compile_later

_HIDDEN = compile_later(
    r"<!--(?P<html>.*?)(?:-->|\Z)"
    r"|<(?P<tag>script|style)\b.*?(?:</(?P=tag)\s*>|\Z)"
    r"|%%(?P<vault>.+?)%%"
    r"|<(?P<cut>s|del|strike)>(?P<struck>[^\n<]+)</(?P=cut)>"
    r"|(?<!~)~~(?!~)(?P<marked>[^\n~]+)~~(?!~)",
    re.DOTALL | re.IGNORECASE,
    signs=("<!--", "<script", "<style", "<s>", "<del>", "<strike>", "%%", "~~"),
)
_BREAK = "\v"
"""Separates several lines within one line of the file, which HTML may have."""
_BLOCK_TAG = compile_later(
    r"<(?P<end>/?)(?P<tag>h[1-6]|li|t[dhr]|p|div|br|hr|ul|ol|dl|d[dt]|table|t?body|thead|tfoot|section|article|header|"
    r"footer|main|aside|nav|html|head|title|meta|link|pre|blockquote|details|summary|form|img|iframe|svg|video|audio)\b[^<>]*>",
    re.IGNORECASE,
)
_WIKI_HEADING = compile_later(r"\s*(={1,6})\s*([^=\s].*?)\s*={1,6}\s*", signs="=")
_WIKI_LIST = compile_later(r"([*#:;]+)\s*(?=\S)")
_WIKI_TABLE = compile_later(r"\s*(?:\{\||\|\}|\|-+\s*$|\|\+).*")
_TEMPLATE = compile_later(r"\s*(?:\{\{[^{}]*|\}\}\s*)", signs=("{{", "}}"))
_TEMPLATE_VALUE = compile_later(r"\s*\|\s*([^\W\d_][^|=\[\]{}]{0,40}?)\s*=\s*([^|]*(?:\[\[.*)?)")


@value
class Line:
    """A line of the file, or, where HTML has several in one, a part of it."""

    number: int
    text: str
    flows: bool = False
    """Whether it is of an HTML paragraph over several lines, whose ends mean nothing."""


def readable_lines(lines: Sequence[str], first: int) -> tuple[list[Line], list[Item]]:
    """The lines with Markdown's block markup only, and separately the items for what was commented or struck out.

    `first` is the number of the first of `lines` in the file.
    """
    shown, hidden = _parted("\n".join(lines), first)
    flowing: set[int] = set()
    if "<" in shown:
        flowing = _flowing(shown, first)
        shown = _BLOCK_TAG.sub(_as_markdown, shown)
    physical = shown.split("\n")
    if any(_WIKI_HEADING.fullmatch(line) for line in physical):
        physical = [_unwikied(line) for line in physical]
    physical = as_written(physical)
    return [
        Line(number=number, text=_value_of(part), flows=number in flowing)
        for number, line in enumerate(physical, first)
        for part in line.split(_BREAK)
    ], hidden


def _parted(text: str, first: int) -> tuple[str, list[Item]]:
    hidden = []
    number, position = first, 0
    for match in _HIDDEN.finditer(text):
        number += text.count("\n", position, match.start())
        position = match.start()
        words = match["html"] or match["vault"] or match["struck"] or match["marked"] or ""
        if words.strip():
            last = number + match[0].count("\n")
            hidden.append(Item(text=" ".join(words.split()), line=number, last=last, kind=Kind.COMMENT))
    return _HIDDEN.sub(lambda match: "\n" * match[0].count("\n") or " ", text.replace(_BREAK, " ")), hidden


def _flowing(text: str, first: int) -> set[int]:
    """The numbers of the lines of paragraphs that begin in one line and end in another, with nothing but text between."""
    found: set[int] = set()
    number, position = first, 0
    for opening, closing in pairwise(_BLOCK_TAG.finditer(text)):
        number, position = number + text.count("\n", position, opening.end()), opening.end()
        last = number + text.count("\n", position, closing.start())
        is_paragraph = opening["tag"].lower() == closing["tag"].lower() == "p" and not opening["end"] and closing["end"]
        if is_paragraph and last > number:
            found.update(range(number, last + 1))
    return found


def _as_markdown(match: re.Match[str]) -> str:
    tag, opens = match["tag"].lower(), not match["end"]
    mark = ""
    if tag == "li":
        mark = "- " if opens else ""
    elif tag[0] == "h" and tag[1:].isdigit():
        mark = "#" * int(tag[1]) + " " if opens else ""
    elif tag in {"td", "th"}:
        return "| " if opens else " "
    elif tag == "tr":
        return f"{_BREAK}" if opens else f"|{_BREAK}"
    elif tag == "img":
        return ""
    return "\n" * match[0].count("\n") + _BREAK + mark


def _unwikied(line: str) -> str:
    if heading := _WIKI_HEADING.fullmatch(line):
        return f"{'#' * len(heading[1])} {heading[2]}"
    if _WIKI_TABLE.fullmatch(line):
        return ""
    if mark := _WIKI_LIST.match(line):
        return f"{'  ' * (len(mark[1]) - 1)}- {line[mark.end() :]}"
    return line


def _value_of(line: str) -> str:
    """A line of a wiki's template as a line of text: "| name = Ana Kovač" is "name: Ana Kovač"."""
    if "|" in line and (entry := _TEMPLATE_VALUE.fullmatch(line)):
        return f"{entry[1]}: {entry[2]}"
    return "" if _TEMPLATE.fullmatch(line) else line
