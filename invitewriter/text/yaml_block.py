"""Reads front matter that needs a YAML parser: quoted texts, texts of several lines, lists. Only texts are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import yaml

from invitewriter.errors import NotesError

Pair = tuple[str, int, str | None]
"""A key, the line it stands on in the block, counted from 0, and its text; None: a list or a table."""

_FLAT = re.compile(r"([^\W\d_][\w -]{0,40}):[ \t]+(\S.*?)\s*")
_DEPTH_ENOUGH = 10
"""Lists within lists deeper than any person writes them."""


def read_pairs(block: Sequence[str], name: str) -> list[Pair]:
    """The pairs of a block; raises NotesError for one that is no YAML, or that uses anchors, aliases or tags."""
    try:
        node = _composed("\n".join(block), name)
    except yaml.YAMLError as error:
        try:
            node = _composed("\n".join(_quoted(block)), name)
        except yaml.YAMLError:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 2 if mark else 1
            advice = "write 'key: value', and the value in quotes if it holds a colon or brackets"
            raise NotesError(f"Cannot read the front matter of {name!r} at line {line}: {advice}.") from None
    if not isinstance(node, yaml.MappingNode):
        raise NotesError(f"The front matter of {name!r} must be lines of 'key: value'.")
    return [
        (key.value, key.start_mark.line, item.value if isinstance(item, yaml.ScalarNode) else None)
        for key, item in node.value
        if isinstance(key, yaml.ScalarNode)
    ]


def _composed(text: str, name: str) -> yaml.Node | None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.BaseLoader):
        refused = isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None)
        if refused:
            where = f"line {event.start_mark.line + 2 if event.start_mark else 1} of {name!r}"
            raise NotesError(
                f"The front matter may not use YAML's anchors, aliases or tags: quote the value in {where}."
            )
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEPTH_ENOUGH:
            raise NotesError(f"The front matter of {name!r} is nested too deeply: write 'key: value' lines.")
    node = yaml.compose(text, Loader=yaml.BaseLoader)
    return node if isinstance(node, yaml.Node) else None


def _quoted(block: Sequence[str]) -> Iterator[str]:
    """The lines with their values in quotes, for people write "role: ?" and "met: first call: video" without them."""
    for line, following in zip(block, [*block[1:], ""], strict=True):
        flat = _FLAT.fullmatch(line)
        if flat and _bare(flat[2], following):
            escaped = flat[2].replace("'", "''")
            yield f"{flat[1]}: '{escaped}'"
        else:
            yield line


def _bare(text: str, following: str) -> bool:
    """Whether `text` ends with its line and opens no construction of YAML's own."""
    quoted = text[0] in "\"'" and text[-1] == text[0] and len(text) > 1
    return not quoted and text[0] not in "[{|>&*!#" and not following.startswith((" ", "\t"))
