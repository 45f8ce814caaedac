"""Who writes: one line, or a Markdown file with what they say of themselves, how they sound, and what they sell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import Sender
from invitewriter.text.folding import plain
from invitewriter.text.frontmatter import read_front_matter
from invitewriter.text.patterns import compile_later

_HEADING = compile_later(r"#{1,6}\s+(\S.*?)\s*#*")
_PARTED = compile_later(r"\s*(?:,|\s[-–—|·]|:)\s+")
_QUOTED = compile_later(r"\s*>\s?(.*)")
_RULE = compile_later(r"\s*([-*_])(?:\s*\1){2,}\s*")
_COMMENT = compile_later(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_VOICE = compile_later(
    r"\b(?:messages?|letters?|notes?|mails?|emails?|voice|sound|sounds|style|samples?|examples?"
    r"|nachrichten|briefe|stimme|klinge|klingen|ton|stil|beispiele?"
    r"|mensajes?|cartas?|voz|estilo|ejemplos?|suenan?"
    r"|lettres?|voix|exemples?|ressemblent|sonnent"
    r"|mensagens|exemplos?|soam)\b"
)
_ABOUT = compile_later(
    r"(?:about|about me|who i am|me|bio|uber mich|wer ich bin|ich|sobre mi|quien soy|yo|a propos|a propos de moi|qui je suis|moi"
    r"|sobre mim|quem sou|eu|chi sono)"
)
_CLOSING = compile_later(
    r"(?:my )?(?:closing|sign-?off|grussformel|gruss|schluss|despedida|cierre|formule(?: de politesse)?|fecho)"
)
_PARTICLES = frozenset({"von", "vom", "van", "de", "der", "den", "del", "di", "da", "dos", "du", "la", "le", "zu", "y"})
_LONGEST_NAME = 6
"""Words; a first line with more before its first comma is no name."""


def parse_sender(text: str) -> Sender:
    """The sender that a line ("Mara Lindqvist, soil scientist in Uppsala") or a Markdown file describes.

    In a file, front matter may give `name`, `about` and `closing`; else the first heading, or a first line that is a name,
    is the name and the paragraph under it what they say of themselves. Sections on messages and voice are samples. Everything else is taken for
    services, which no writer sees. Raises NotesError for a front matter that cannot be read.
    """
    lines = _COMMENT.sub("", text.removeprefix("\ufeff")).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    front = read_front_matter(lines, "the sender file")
    body = lines[front.length :]
    written = [line for line in body if line.strip()]
    if not front.length and len(written) == 1 and not _HEADING.fullmatch(written[0]):
        return _from_line(written[0].strip())
    if not front.entries and _heads(written):
        body = [f"# {written[0].strip()}", *body[body.index(written[0]) + 1 :]]
    return _from_file(front.entries, body)


def _heads(written: Sequence[str]) -> bool:
    """Whether the first line is a name without a heading's mark, and what stands under it no list and no other heading."""
    words = written[0].strip().split() if len(written) > 1 else []
    named = 2 <= len(words) <= _LONGEST_NAME and all(word[0].isupper() or word in _PARTICLES for word in words)
    return named and re.fullmatch(r"[\w.'’ -]+", written[0].strip()) is not None and written[0].strip()[-1] != "."


def _from_line(line: str) -> Sender:
    name, *about = _PARTED.split(line, maxsplit=1)
    if len(name.split()) > _LONGEST_NAME:
        return Sender(about=line)
    return Sender(name=name.strip(), about=about[0].strip() if about else "")


def _from_file(front: object, body: Sequence[str]) -> Sender:
    given = {key: str(entry).strip() for key, entry in dict(front).items()}  # type: ignore[call-overload]
    name, about, closing = given.get("name", ""), given.get("about", ""), given.get("closing", "")
    services: list[str] = []
    samples: list[str] = []
    for number, (title, lines) in enumerate(_sections(body)):
        heading = plain(title)
        if heading and _VOICE.search(heading):
            samples += _samples(lines)
        elif heading and _CLOSING.fullmatch(heading):
            closing = closing or " ".join(lines).strip()
        elif _ABOUT.fullmatch(heading) and not about:
            about = _joined(lines)
        elif title and not name and number <= 1:
            name = title
            first, rest = _first_paragraph(lines)
            about, services = about or first, [*services, rest if not about else _joined(lines)]
        else:
            services.append("\n".join([title, *lines]))
    return Sender(
        name=name,
        about=about,
        samples=tuple(samples),
        services="\n".join(part.strip() for part in services if part.strip()),
        closing=closing.rstrip(","),
    )


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
