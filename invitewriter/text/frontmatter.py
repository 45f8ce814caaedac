"""Reads front matter: the lines of `key: value` between two `---` at the head of a file. All values are text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import value
from invitewriter.errors import NotesError
from invitewriter.text.patterns import compile_later

if TYPE_CHECKING:
    from invitewriter.text.yaml_block import Pair

_OPENING = compile_later(r"---\s*")
_CLOSING = compile_later(r"(?:---|\.\.\.)\s*")
_FIRST_KEY = compile_later(r"[^\W\d_][\w -]{0,40}:(?:\s|$)")
# Lines that in YAML, too, can only be a key and its text.
_PLAIN = compile_later(r"([^\W\d_][\w-]{0,40}): ([^\W_](?:[\w ,.;/()'’\"&+@!?–—-]*[^\W_])?)")


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
        entries={key: text for key, _, text in pairs if text is not None},
        lines={key: line + 2 for key, line, _ in pairs},
        keys=tuple(key for key, _, _ in pairs),
        length=end + 1,
    )


def _begins_with_key(lines: Sequence[str]) -> bool:
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    return _FIRST_KEY.match(first) is not None


def _pairs(block: Sequence[str], name: str) -> Sequence[Pair]:
    pairs = plain_pairs(block)
    if pairs is None:
        from invitewriter.text.yaml_block import read_pairs  # noqa: PLC0415 - as long to load as all our rules; few need it

        pairs = read_pairs(block, name)
    keys = [key for key, _, _ in pairs]
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        raise NotesError(f"The front matter of {name!r} says {twice!r} twice: keep one of the two.")
    return pairs


def plain_pairs(block: Sequence[str]) -> Sequence[Pair] | None:
    """The pairs of a block whose values are plain texts without YAML syntax, as most are; None for any other block."""
    matches = [(line, _PLAIN.fullmatch(written)) for line, written in enumerate(block)]
    pairs = [(match[1], line, match[2]) for line, match in matches if match]
    return pairs if len(pairs) == len(block) else None
