"""Front matter: the lines of `key: value` between two `---` at the head of a file, read as text and as nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import yaml

from invitewriter.domain import value
from invitewriter.errors import NotesError

_OPENING = re.compile(r"---\s*")
_CLOSING = re.compile(r"(?:---|\.\.\.)\s*")
_FIRST_KEY = re.compile(r"[^\W\d_][\w -]{0,40}:(?:\s|$)")
_FLAT = re.compile(r"([^\W\d_][\w -]{0,40}):[ \t]+(\S.*?)\s*")
_DEPTH_ENOUGH = 10
"""Lists within lists deeper than any person writes them."""


@value
class FrontMatter:
    """Scalars by key, just as written: `no` is "no", `01234` is "01234". Lists and tables under a key count as absent."""

    entries: Mapping[str, str]
    lines: Mapping[str, int]
    """The line each key stands on, counted from 1 in the file."""
    keys: tuple[str, ...] = ()
    """All keys, in order, those of lists and tables too."""
    length: int = 0
    """How many lines it takes, both `---` included; 0 where there is none."""


def read_front_matter(lines: Sequence[str], name: str) -> FrontMatter:
    """The front matter at the head of `lines`; `name` is what messages call the file.

    A file that merely begins with a `---` rule has none. Raises NotesError for a block that is not closed, that is
    no YAML, or that uses anchors, aliases or tags.
    """
    if not (lines and _OPENING.fullmatch(lines[0]) and _begins_with_key(lines[1:])):
        return FrontMatter(entries={}, lines={})
    end = next((number for number, line in enumerate(lines[1:], 1) if _CLOSING.fullmatch(line)), None)
    if end is None:
        raise NotesError(f"The front matter of {name!r} is not closed: end it with a line that holds only '---'.")
    pairs = _pairs(lines[1:end], name)
    return FrontMatter(
        entries={key.value: node.value for key, node in pairs if isinstance(node, yaml.ScalarNode)},
        lines={key.value: key.start_mark.line + 2 for key, _ in pairs},
        keys=tuple(key.value for key, _ in pairs),
        length=end + 1,
    )


def _begins_with_key(lines: Sequence[str]) -> bool:
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    return _FIRST_KEY.match(first) is not None


def _pairs(block: Sequence[str], name: str) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
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
    pairs = [(key, item) for key, item in node.value if isinstance(key, yaml.ScalarNode)]
    keys = [key.value for key, _ in pairs]
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        raise NotesError(f"The front matter of {name!r} says {twice!r} twice: keep one of the two.")
    return pairs


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
