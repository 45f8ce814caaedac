"""Groups lines into blocks: headings, bullets, paragraphs, rows, quotes, each with the headings above it.

Not with a Markdown parser, since notes are written line by line: Markdown joins separate lines, takes "24. April" for a list item
and an indented line for code, and adds the plain line after a bullet to it. Inline markup is left to a parser (`markup.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.notes.dates import MONTHS
from invitewriter.notes.lines import Line
from invitewriter.notes.values import Kind
from invitewriter.notes.wrapping import continues, margin_of
from invitewriter.text.patterns import compile_later

_FENCE = compile_later(r"\s*(?:`{3,}|~{3,})[\w+-]*\s*", signs=("```", "~~~"))
_RULE = compile_later(r"\s*(?:[-*_=–—+.]\s*){3,}")
_HEADING = compile_later(r"\s{0,3}(#{1,6})\s+(\S.*?)\s*#*\s*")
_CLOSE_HEADING = compile_later(r"(#{2,6})([^\W\d_][^#]{0,79}?)#*\s*", signs="#")
"""A heading without the space that Markdown requires: "##Travels"; with one sign it is a tag."""
_BOLD_LINE = compile_later(
    r"\s*(?:\*\*|__)(?=\S)([^*_]{1,80}?)(?:\*\*\s*:?|__\s*:?|:\*\*|:__)\s*\\?", signs=("**", "__")
)
_DASHED = compile_later(r"\s*-{3,}\s*([^-\s](?:.{0,60}[^-\s])?)\s*-{3,}\s*", signs=("---",))
_UNDERLINE = compile_later(r"(=|-)\1{2,}\s*", signs=("===", "---"))
_LABEL = compile_later(r"\s*((?:[^\s:]+\s+){0,4}[^\s:]+)\s*:\s*")
_DELIMITER = compile_later(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?")
_ROW = compile_later(r"\s*\|(.*\|.*)", signs="|")
_QUOTE = compile_later(r"\s*>[>\s]*(.*)", signs=">")
_BULLET = re.compile(r"(\s*)(?:[-*+•‣▪◦·●○–—](?=\s)|-(?=[^\W\d_])|(\d{1,3})[.)](?=\s)|[a-z]\)(?=\s))\s*(?=\S)")
_ARROW = compile_later(r"(\s*)(?=(?:→|->|=>|⇒|➡|➜)\s*\S)", signs=("->", "=>", *"→⇒➡➜"))
_BOX = compile_later(r"(\s*)(?:\[(?P<mark>[ xX✓✔_]?)\](?=\s)|(?P<sign>[☐□☑✅✔✓]))\s*(?=\S)", signs="[☐□☑✅✔✓")
_LONGEST_TITLE = 80
BOLD, LABEL, COLUMNS = 7, 8, 9
"""The levels of headings that Markdown does not have: a bold line, a line that ends in a colon, a table's first row."""


@value
class Block:
    """Lines that belong together."""

    kind: Kind
    lines: tuple[Line, ...]
    number: int
    headings: tuple[str, ...] = ()
    depth: int = 0
    done: bool | None = None


class _Scanner:
    """Reads the lines in one pass, with the open headings, the indents of the current list, and the current block."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.margin = margin_of([line.text for line in lines])
        self.blocks: list[Block] = []
        self.headings: list[tuple[int, str]] = []
        self.indents: list[int] = []
        self.counted: dict[int, int] = {}  # the last number of the numbered list at an indent
        self.group = 0
        self.blank = True
        fences = [index for index, line in enumerate(lines) if _FENCE.fullmatch(line.text)]
        self.fences = frozenset(fences)
        self.fenced = {i for start, end in zip(fences[::2], fences[1::2], strict=False) for i in range(start + 1, end)}

    def run(self) -> list[Block]:
        for index, line in enumerate(self.lines):
            if index in self.fences or not line.text.strip():
                self.blank = True
            elif index in self.fenced:
                self.add(Kind.CODE, line)
            else:
                self.read(index, line)
                self.blank = False
        return self.blocks

    def read(self, index: int, line: Line) -> None:
        text = line.text
        if "|" in text and _DELIMITER.fullmatch(text):
            self.name_columns()
        elif heading := self.heading_at(index):
            self.open_heading(*heading, line)
        elif not any(map(str.isalnum, text)) and _RULE.fullmatch(text):
            self.close_headings(BOLD)
            self.blank = True
        elif row := _ROW.fullmatch(text):
            self.add_row(row[1], line)
        elif bullet := _BOX.match(text) or self.bullet_at(text) or _ARROW.match(text):
            self.add_bullet(bullet, line)
        elif quote := _QUOTE.fullmatch(text):
            if quote[1].strip():
                self.add_text(Kind.QUOTE, Line(number=line.number, text=quote[1]))
        else:
            self.add_text(Kind.PROSE, line)

    def heading_at(self, index: int) -> tuple[int, str] | None:
        """The level and text of the heading on a line, if it is one."""
        text = self.lines[index].text
        if marked := _marked_heading(text):
            return marked
        if self.bullet_at(text) or _BOX.match(text):
            return None
        if (label := _LABEL.fullmatch(text)) and not self.runs_on(text):
            return LABEL, label[1]
        following = self.lines[index + 1].text if index + 1 < len(self.lines) else ""
        if self.blank and len(text) <= _LONGEST_TITLE and (line := _UNDERLINE.fullmatch(following)):
            return 1 if line[1] == "=" else 2, text.strip()
        return (LABEL, text.strip()) if self.blank and self.heads_list(text, following) else None

    def heads_list(self, text: str, following: str) -> bool:
        """Whether a short line stands directly above a list, as its title."""
        short = len(text.split()) <= 4 and not re.search(r"[\d,;.!?()|<>→]", text)
        return short and bool(_BOX.match(following) or self.bullet_at(following))

    def runs_on(self, text: str) -> bool:
        """Whether a line carries on the sentence of the line before."""
        return self.follows(Kind.PROSE) and continues(self.blocks[-1].lines[-1].text, text, self.margin)

    def bullet_at(self, text: str) -> re.Match[str] | None:
        """The bullet mark of a line, if it has one; a number only where it continues the count and no month follows."""
        match = _BULLET.match(text)
        if not match or not match[2]:
            return match
        number, indent = int(match[2]), len(match[1])
        word = re.match(r"[^\W\d_]*", text[match.end() :])
        counts = number <= 1 or self.counted.get(indent) == number - 1
        if not counts or (word and word[0].lower() in MONTHS):
            return None
        return match

    def open_heading(self, level: int, text: str, line: Line) -> None:
        self.close_headings(level)
        self.group += 1
        self.add(Kind.HEADING, Line(number=line.number, text=text), depth=level)
        self.headings.append((level, text))

    def close_headings(self, level: int) -> None:
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        self.indents.clear()
        self.counted.clear()

    def name_columns(self) -> None:
        """Turns the row before a line of dashes into a heading: it names the table's columns."""
        if self.blocks and self.blocks[-1].kind is Kind.ROW:
            row = self.blocks.pop()
            self.open_heading(COLUMNS, row.lines[0].text, row.lines[0])

    def add_row(self, cells: str, line: Line) -> None:
        if not self.follows(Kind.ROW) and not (self.follows(Kind.HEADING) and self.headings[-1][0] == COLUMNS):
            self.begin(listed=True)
        self.add(Kind.ROW, Line(number=line.number, text=cells.strip().removesuffix("|")))

    def add_bullet(self, match: re.Match[str], line: Line) -> None:
        indent = len(match[1].expandtabs(4))
        if not self.indents:
            self.begin(listed=True)
        while self.indents and self.indents[-1] >= indent:
            self.indents.pop()
        self.indents.append(indent)
        if match.re is _BULLET and match[2]:
            self.counted[len(match[1])] = int(match[2])
        text = line.text[match.end() :]
        box = match if "mark" in match.re.groupindex else _BOX.match(text)
        if box and box is not match:
            text = text[box.end() :]
        done = _ticked(box) if box else None
        self.add(Kind.BULLET, Line(number=line.number, text=text), depth=len(self.indents), done=done)

    def add_text(self, kind: Kind, line: Line) -> None:
        if self.follows(kind):
            self.blocks[-1] = _with_line(self.blocks[-1], line)
            return
        indented = line.text[:1].isspace()
        if kind is Kind.PROSE and self.follows(Kind.BULLET):
            bullet = self.blocks[-1]
            if indented or continues(bullet.lines[-1].text, line.text, self.margin):
                self.blocks[-1] = _with_line(bullet, line)
                return
        elif not (self.follows(Kind.HEADING) or (indented and self.indents)):
            self.begin()
        if self.follows(Kind.BULLET):
            self.begin()
        self.add(kind, line, depth=len(self.indents))

    def follows(self, kind: Kind) -> bool:
        """Whether the line before this one belongs to a block of this kind."""
        return bool(self.blocks) and not self.blank and self.blocks[-1].kind is kind

    def begin(self, *, listed: bool = False) -> None:
        """Starts a paragraph, list or table. A label ends with the block under it, a table's columns with the table."""
        self.indents.clear()
        self.counted.clear()
        self.group += 1
        level = self.headings[-1][0] if self.headings else 0
        used = bool(self.blocks) and self.blocks[-1].kind is not Kind.HEADING
        if level == COLUMNS or (level == LABEL and used and not listed):
            self.headings.pop()

    def titles(self) -> tuple[str, ...]:
        return tuple(text for _, text in self.headings)

    def add(self, kind: Kind, line: Line, *, depth: int = 0, done: bool | None = None) -> None:
        block = Block(kind=kind, lines=(line,), number=self.group, headings=self.titles(), depth=depth, done=done)
        self.blocks.append(block)


def scan(lines: Sequence[Line]) -> list[Block]:
    """The blocks of `lines`, in order; a line without text belongs to none."""
    return _Scanner(lines).run()


def _marked_heading(text: str) -> tuple[int, str] | None:
    """The level and text of a heading that its own line shows to be one."""
    if match := _HEADING.fullmatch(text):
        return len(match[1]), match[2]
    if match := _CLOSE_HEADING.fullmatch(text):
        return len(match[1]), match[2]
    if match := _DASHED.fullmatch(text):
        return 2, match[1]
    match = _BOLD_LINE.fullmatch(text)
    return (BOLD, match[1].rstrip(": ")) if match else None


def _with_line(block: Block, line: Line) -> Block:
    return Block(
        kind=block.kind,
        lines=(*block.lines, line),
        number=block.number,
        headings=block.headings,
        depth=block.depth,
        done=block.done,
    )


def _ticked(box: re.Match[str]) -> bool:
    return (box["mark"] or box["sign"] or "") in {"x", "X", "✓", "✔", "☑", "✅"}
