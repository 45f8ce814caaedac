"""A passage: one text that the reader of the letter will see, with everything that the rules ask about it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import Span, Stage, value
from invitewriter.domain.kept import kept
from invitewriter.guard.phrases.wording import Wording
from invitewriter.text.language import language_of
from invitewriter.text.normalise import Normalised, fold, normalise
from invitewriter.text.patterns import compile_later, within_runs
from invitewriter.text.sentences import sentences

if TYPE_CHECKING:
    from invitewriter.text.mentions import Mention

Place = tuple[int, int]
"""Where something stands in `Passage.reading.text`: its start and its end."""

# Double quotation marks within a paragraph; single ones where no letter touches them from outside; lines of a quoted mail.
_QUOTATION = compile_later(
    r"""
    "(?:[^"\n]|\n(?!\s)){1,600}"
    | (?<!\w)'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w)){2,300}'(?!\w)
    | ^[ \t]*+>[^\n]*
    """,
    re.VERBOSE | re.MULTILINE,
)
# A text that stands mostly in quotation marks quotes nobody.
_MOST_TO_QUOTE = 0.7
_TOO_SHORT_TO_TELL = 60
# Of an address the first word stands for it ("https", "www"); a file's name stands for the file with all its words.
_ADDRESS = within_runs(
    r"\b[a-z][a-z0-9+.-]{1,15}://\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]+"
    r"|(?<![\w.-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[a-z]{2,6}/\S*",
    signs=("://", "www.", "@", "/"),
)
_FILES = [
    "pdf",
    "doc",
    "docx",
    "xls",
    "xlsx",
    "ppt",
    "pptx",
    "odt",
    "ods",
    "odp",
    "csv",
    "txt",
    "md",
    "htm",
    "html",
    "php",
    "py",
    "js",
    "ts",
    "cpp",
    "java",
    "rs",
    "rb",
    "sh",
    "exe",
    "dll",
    "zip",
    "tar",
    "gz",
    "jpg",
    "jpeg",
    "png",
    "gif",
    "svg",
    "mp3",
    "mp4",
    "json",
    "xml",
    "yml",
    "yaml",
    "toml",
    "ini",
    "log",
    "eml",
]
_FILE_NAME = within_runs(rf"(?<![\w-])[\w-]{{1,80}}\.(?:{'|'.join(_FILES)})\b", signs=[f".{kind}" for kind in _FILES])


@value
class Passage:
    """One text that the reader will see, with what the rules ask of it, computed once.

    Positions in `reading`, `folded`, `sentences`, `quotations` and `mentions` count in `reading.text`; `span()` leads back to `text`.
    """

    name: str
    """Which one: "subject", "message", "question 1" and so on."""
    text: str
    given_language: str = ""
    channel: str = ""
    """Empty: lengths are not read."""
    limit: int | None = None
    stage: Stage = Stage.MET
    contact: str = ""
    """The contact's name, where one is known."""

    @property
    def kind(self) -> str:
        """The name without its number: "subject", "message" or "question"."""
        return self.name.partition(" ")[0]

    @kept
    def reading(self) -> Normalised:
        return normalise(self.text)

    @kept
    def folded(self) -> str:
        """The reading in small letters without accents, position by position: what phrases are looked for in."""
        return fold(self.reading.text)

    @kept
    def memo(self) -> dict[object, object]:
        """A cache for finders, each of which uses keys of its own."""
        return {}

    @kept
    def wording(self) -> Wording:
        """The words of `folded`, tokenised for phrases."""
        return Wording(self.folded)

    @kept
    def language(self) -> str:
        """ISO 639-1; as it reads, else as given; empty where neither tells. A few words are as given."""
        if self.given_language and len(self.reading.text) < _TOO_SHORT_TO_TELL:
            return self.given_language
        return language_of(self.reading.text, expected=self.given_language) or self.given_language

    @kept
    def sentences(self) -> list[Span]:
        return sentences(self.reading.text, self.language or "en")

    @kept
    def quotations(self) -> list[Span]:
        """What stands in quotation marks, or was quoted from a mail, in order."""
        found = [Span(start=m.start(), end=m.end()) for m in _QUOTATION.finditer(self.reading.text)]
        length = sum(span.end - span.start for span in found)
        return found if length <= _MOST_TO_QUOTE * len(self.reading.text.strip()) else []

    @kept
    def mentions(self) -> list[Mention]:
        """The names, numbers, dates and addresses in it; their spans count in `reading.text`."""
        from invitewriter.text.mentions import mentions  # noqa: PLC0415 - only rules that hold a text against notes ask for them

        return mentions(self.reading.text, self.language or "en")

    def quotes(self, position: int) -> bool:
        """Whether a position in `reading.text` stands in a quotation."""
        if not self.quotations:
            return False
        index = bisect_right(self.quotations, position, key=lambda span: span.start)
        return index > 0 and position < self.quotations[index - 1].end

    @kept
    def addresses(self) -> list[Span]:
        """The addresses and names of files in it, in order, each from behind what stands for it as a whole."""
        found = [Span(start=m.start() + 1, end=m.end()) for m in _ADDRESS.finditer(self.folded)]
        return sorted(
            (*found, *(Span(start=m.start(), end=m.end()) for m in _FILE_NAME.finditer(self.folded))),
            key=lambda span: span.start,
        )

    def names_address(self, position: int) -> bool:
        """Whether a position in `reading.text` stands within an address or the name of a file, whose words nobody says."""
        if not self.addresses:
            return False
        index = bisect_right(self.addresses, position, key=lambda span: span.start)
        return any(position < span.end for span in self.addresses[max(0, index - 2) : index])

    def sentence_number(self, position: int) -> int:
        """How many sentences have ended before a position in `reading.text`."""
        return max(0, bisect_right(self.sentence_starts, position) - 1)

    def sentence_at(self, position: int) -> Span:
        """The sentence around a position in `reading.text`, up to where the next one begins."""
        index = bisect_right(self.sentence_starts, position)
        return Span(start=self.sentence_starts[index - 1] if index else 0, end=self._end_after(index))

    @kept
    def sentence_starts(self) -> Sequence[int]:
        """Where its sentences begin, as positions in `reading.text`."""
        return [span.start for span in self.sentences]

    def _end_after(self, index: int) -> int:
        starts = self.sentence_starts
        return starts[index] if index < len(starts) else len(self.reading.text)

    def span(self, start: int, end: int) -> Span:
        """The stretch of `text` that reads as `reading.text[start:end]`."""
        return self.reading.span(start, end)

    @property
    def whole(self) -> Span:
        return Span(start=0, end=len(self.text))
