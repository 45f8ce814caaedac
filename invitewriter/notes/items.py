"""Turns blocks into items: prose into sentences, everything else as it is, each with its line and without markup."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence

from invitewriter.domain import Span
from invitewriter.notes.contractions import with_apostrophes
from invitewriter.notes.lines import Line
from invitewriter.notes.markup import clean
from invitewriter.notes.scan import Block
from invitewriter.notes.values import Item, Kind
from invitewriter.notes.wrapping import are_full, runs_on, wrapped
from invitewriter.text.patterns import compile_later
from invitewriter.text.sentences import sentences

_RELEASED = compile_later(r"\s*\(ok\)[\s.]*$", re.IGNORECASE, signs=("(ok)",))
_LONGEST_RELEASE = 12
_CELL_ENDS = compile_later(r"(?<!\\)\|+")
_LEADING_DASH = compile_later(r"^[-–—]\s+", signs="-–—")
_BEGINS_ANEW = compile_later(
    r"\s[-–—]\s+(?=(?:We|He|She|It|They|This|Wir|Ich|Er|Es|Das)['’ ])", signs=(" - ", " – ", " — ")
)
"""A dash before a capitalised pronoun or article, which begins a sentence."""
_FEWEST_BEFORE = 6
"""Fewer words before such a dash may be a label of the sentence: "Ana - We talked"."""
_EMPTY_CELLS = frozenset({"", "-", "–", "—"})


def items_of(block: Block, language: str, margin: int) -> Iterator[Item]:
    """The items of a block, in order; none where it holds only markup. `margin` is the line width at which the whole file is wrapped, or 0."""
    match block.kind:
        case Kind.PROSE | Kind.QUOTE if not _is_one_text(block, margin):
            for lines in _unbroken(block.lines, language):
                yield from _sentences(block, lines, language)
        case Kind.PROSE | Kind.QUOTE:
            yield from _sentences(block, block.lines, language)
        case Kind.CODE:
            yield from _item(block, block.lines, block.lines[0].text.strip())
        case Kind.ROW:
            yield from _item(block, block.lines, row_text(block.lines[0].text))
        case Kind.HEADING:
            yield from _item(block, block.lines, heading_text(block.lines[0].text))
        case _:
            text = " ".join(_unreleased(line.text) for line in block.lines)
            yield from _item(block, block.lines, clean(text))


def _is_one_text(block: Block, margin: int) -> bool:
    """Whether the ends of its lines mean nothing."""
    return all(line.flows for line in block.lines) or wrapped([line.text for line in block.lines], margin)


def _unbroken(lines: Sequence[Line], language: str) -> list[list[Line]]:
    """The lines of a paragraph that is not wrapped, grouped by the sentences that continue over several."""
    found: list[list[Line]] = []
    full = are_full([line.text for line in lines])
    for line in lines:
        if found and runs_on(found[-1][-1].text, line.text, language, full=full):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def row_text(cells: str) -> str:
    """The non-empty cells of a table's row, separated by " | "."""
    cleaned = (clean(cell) for cell in _CELL_ENDS.split(_unreleased(cells)))
    return " | ".join(cell for cell in cleaned if cell not in _EMPTY_CELLS)


def heading_text(text: str) -> str:
    """A heading without its markup; the first row of a table is one too."""
    return row_text(text) if "|" in text else clean(_unreleased(text))


def _sentences(block: Block, lines: Sequence[Line], language: str) -> Iterator[Item]:
    text = clean("\n".join(_unreleased(line.text).strip() for line in lines))
    if text.count("\n") != len(lines) - 1:  # markup that spans lines took one away
        text = "\n".join(clean(_unreleased(line.text)) for line in lines)
    flowing = text.replace("\n", " ")
    breaks = [match.start() for match in re.finditer("\n", text)]
    spans = _rejoined(flowing, sentences(flowing, language or "en"))
    for span in (piece for whole in spans for piece in _parted(flowing, whole)):
        first, last = bisect(breaks, span.start), bisect(breaks, span.end)
        yield from _item(block, lines[first : last + 1], _LEADING_DASH.sub("", flowing[span.start : span.end]))


def _parted(text: str, span: Span) -> Iterator[Span]:
    """The span, split where a dash stands for a full stop."""
    start = span.start
    for dash in _BEGINS_ANEW.finditer(text, span.start, span.end):
        if len(text[start : dash.start()].split()) >= _FEWEST_BEFORE:
            yield Span(start=start, end=dash.start())
            start = dash.end()
    yield Span(start=start, end=span.end)


def _rejoined(text: str, spans: Sequence[Span]) -> list[Span]:
    """The spans; one that begins in mid-sentence ("27.2., Hall 5") or has no word is joined to the one before."""
    joined: list[Span] = []
    for span in spans:
        wordless = not any(map(str.isalnum, text[span.start : span.end]))
        if joined and (wordless or text[span.start] in ",;)"):
            joined[-1] = Span(start=joined[-1].start, end=span.end)
        else:
            joined.append(span)
    return joined


def _item(block: Block, lines: Sequence[Line], text: str) -> Iterator[Item]:
    if text:
        yield Item(
            text=with_apostrophes(text),
            line=lines[0].number,
            last=lines[-1].number,
            kind=block.kind,
            headings=tuple(heading for title in block.headings if (heading := heading_text(title))),
            depth=block.depth,
            block=block.number,
            done=block.done,
            released=any(_is_released(line.text) for line in lines),
        )


def _unreleased(text: str) -> str:
    return _RELEASED.sub("", text) if _is_released(text) else text


def _is_released(text: str) -> bool:
    return _RELEASED.search(text, max(0, len(text) - _LONGEST_RELEASE)) is not None
