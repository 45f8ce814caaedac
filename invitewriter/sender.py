"""Reads the sender of the letters from one line or from a Markdown file: their name, what they say of themselves, samples of their style, and what they sell."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from invitewriter.domain import Sender, value
from invitewriter.resources import word_table
from invitewriter.text.files import read_text
from invitewriter.text.folding import plain
from invitewriter.text.frontmatter import read_front_matter
from invitewriter.text.language import is_stop_word
from invitewriter.text.lexicon import is_given
from invitewriter.text.patterns import compile_later

_HEADING = compile_later(r"#{1,6}\s+(\S.*?)\s*#*")
_PARTED = compile_later(r"\s*(?:,|\s[-–—|·]|:)\s+|\s+(?=\([^()]*\)\s*(?:[,;:–—-]|$))")
_QUOTED = compile_later(r"\s*>\s?(.*)")
_RULE = compile_later(r"\s*([-*_])(?:\s*\1){2,}\s*")
_COMMENT = compile_later(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_KEY_LINE = compile_later(r"\s*([^\W\d_][\w -]{1,20}?)\s*:\s+(\S.*)")
_WORD = compile_later(r"\w+")
_LONGEST_NAME = 6
"""Words; a first line with more before its first comma is no name."""


@value
class _Words:
    """How people write about themselves, in all languages together (words/sender.toml)."""

    entries: Mapping[str, str]
    """Which entry a heading, or what stands before a colon, begins: "name", "about" or "closing"."""
    voice: frozenset[str]
    """Words of a heading above messages that sound like the sender."""
    introduces: re.Pattern[str]
    """What stands before the name in a sentence: "I am", "je m'appelle"."""
    small: frozenset[str]
    """What is written small within a name, or between the names of two who sign together."""
    articles: frozenset[str]
    """What begins, in small letters, a description and no name."""
    nobody: frozenset[str]
    """Plain words that are nobody's name: "someone"."""


@functools.cache
def _words() -> _Words:
    table = word_table("words", "sender")

    def listed(key: str) -> Iterator[str]:
        return (word for words in table.values() if key in words for word in words[key].split(", "))

    return _Words(
        entries={word: entry for entry in ("name", "about", "closing") for word in listed(entry)},
        voice=frozenset(listed("voice")),
        introduces=re.compile(rf"(?:{'|'.join(map(re.escape, listed('introduces')))})\s+", re.IGNORECASE),
        small=frozenset(listed("small")),
        articles=frozenset(listed("articles")),
        nobody=frozenset(listed("nobody")),
    )


def parse_sender(text: str, name: str = "sender") -> Sender:
    """The sender that a line ("Mara Lindqvist, soil scientist in Uppsala") or a Markdown file describes; unnamed where it only describes.

    In a file, front matter may give `name`, `about` and `closing`; else the first heading, or a first line that is a name,
    is the name and the paragraph under it what they say of themselves. Sections on messages and voice are samples. Everything else is taken for
    services, which no writer sees. `name` is what messages call the file. Raises NotesError for a front matter that cannot be read.
    """
    lines = _COMMENT.sub("", text.removeprefix("\ufeff")).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    front = read_front_matter(lines, name)
    body = lines[front.length :]
    entries, body = dict(front.entries), list(body)
    if not front.length:
        entries, body = _key_lines(body)
    written = [line for line in body if line.strip()]
    if not (front.length or entries) and len(written) == 1 and not _HEADING.fullmatch(written[0]):
        return _from_line(written[0].strip())
    if not entries and _is_headed_by_name(written):
        body = [f"# {written[0].strip()}", *body[body.index(written[0]) + 1 :]]
    return _from_file(entries, body)


def read_sender(path: Path) -> Sender:
    """The sender that a file describes. Raises NotesError for one that cannot be read."""
    return parse_sender(read_text(path), path.name)


def _key_lines(lines: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """What the lines "name: ..." and the like say that a file begins with, without the marks of front matter; and the rest."""
    entries: dict[str, str] = {}
    for number, line in enumerate(lines):
        key = _KEY_LINE.fullmatch(line)
        meant = _words().entries.get(plain(key[1]), "") if key else ""
        if key and meant and meant not in entries:
            entries[meant] = key[2].strip()
        elif line.strip():
            return (entries, list(lines[number:])) if "name" in entries else ({}, list(lines))
    return (entries, []) if "name" in entries else ({}, list(lines))


def _is_headed_by_name(written: Sequence[str]) -> bool:
    """Whether the first line is a name without a heading's mark, and what stands under it no list and no other heading."""
    words = written[0].strip().split() if len(written) > 1 else []
    return (
        len(words) > 1
        and _is_name(words)
        and re.fullmatch(r"[\w.'’ -]+", written[0].strip()) is not None
        and written[0].strip()[-1] != "."
    )


def named(sender: Sender) -> Sender:
    """`sender`, but what their name merely describes ("a job seeker in Austin") is no name: they sign nothing."""
    if not sender.name or _is_name(sender.name.split()):
        return sender
    name, rest = _told_name(sender.name)
    return replace(sender, name=name, about=". ".join(part for part in (rest, sender.about) if part))


def _from_line(line: str) -> Sender:
    name, about = _told_name(line)
    return Sender(name=name, about=about)


def _told_name(line: str) -> tuple[str, str]:
    """The name that a line begins with, and the rest of it; without one, the line describes somebody."""
    introduced = _words().introduces.match(line)
    first, *rest = _PARTED.split(line[introduced.end() :] if introduced else line, maxsplit=1)
    words = first.split()
    if _is_name(words):
        return first.strip(), _unbracketed(rest[0].strip()) if rest else ""
    # "Yannik from the repair café", but not "Austin job seeker".
    if len(words) > 1 and words[0][0].isupper() and is_stop_word(words[1]) and is_given(words[0]):
        return words[0], line.removeprefix(words[0]).strip()
    return "", line


def _unbracketed(told: str) -> str:
    """What is told behind a name, without the brackets that it begins with: "(a potter), from Graz"."""
    within, closed, behind = told[1:].partition(")")
    return f"{within}{behind}" if told.startswith("(") and closed else told


def _is_name(words: Sequence[str]) -> bool:
    """Whether these are somebody's name: written as one, or in small letters and known as one."""
    if not 0 < len(words) <= _LONGEST_NAME or plain(words[0]) in _words().nobody:
        return False
    large = [word for word in words if word != word.lower() or not word[0].islower()]
    if not large:
        return len(words) == 1 or is_given(words[0])
    begins = words[0] not in _words().articles  # "das Gymnasium", not "de Vries"
    return begins and all(word in _words().small for word in words if word not in large)


def _from_file(front: Mapping[str, str], body: Sequence[str]) -> Sender:
    given = {key: entry.strip() for key, entry in front.items()}
    name, about, closing = given.get("name", ""), given.get("about", ""), given.get("closing", "")
    services: list[str] = []
    samples: list[str] = []
    for number, (title, lines) in enumerate(_sections(body)):
        heading = plain(title)
        if not _words().voice.isdisjoint(_WORD.findall(heading)):
            samples += _samples(lines)
        elif _words().entries.get(heading) == "closing":
            closing = closing or " ".join(lines).strip()
        elif _words().entries.get(heading) == "about" and not about:
            about = _joined(lines)
        elif title and not name and number <= 1:
            name = title
            first, rest = _first_paragraph(lines)
            about, services = about or first, [*services, rest if not about else _joined(lines)]
        else:
            services.append("\n".join([title, *lines]))
    sender = Sender(
        name=name,
        about=about,
        samples=tuple(samples),
        services="\n".join(part.strip() for part in services if part.strip()),
        closing=closing.rstrip(","),
    )
    return named(sender)


def _sections(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Each heading with the lines under it; first, under an empty one, what stands above all headings."""
    title, under = "", list[str]()
    for line in lines:
        if heading := _HEADING.fullmatch(line.strip()):
            if title or any(map(str.strip, under)):
                yield title, under
            title, under = heading[1], []
        else:
            under.append(line)
    if title or any(map(str.strip, under)):
        yield title, under


def _first_paragraph(lines: Sequence[str]) -> tuple[str, str]:
    paragraphs = re.split(r"\n\s*\n", "\n".join(lines).strip("\n"))
    return " ".join(paragraphs[0].split()), "\n\n".join(paragraphs[1:])


def _joined(lines: Sequence[str]) -> str:
    return " ".join(" ".join(lines).split())


def _samples(lines: Sequence[str]) -> Iterator[str]:
    """The messages of a section: its blockquotes, parted by unquoted lines; without any, what rules part."""
    quoted = any(_QUOTED.fullmatch(line) for line in lines)
    sample: list[str] = []
    for line in [*lines, ""] if quoted else [*lines, "---"]:
        match = _QUOTED.fullmatch(line)
        if (match is None) if quoted else _RULE.fullmatch(line):
            if text := "\n".join(sample).strip():
                yield text
            sample = []
        else:
            sample.append(match[1] if match else line.rstrip())
