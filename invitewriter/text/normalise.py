"""Normalises text to what a person sees, and keeps the offsets: replaces look-alike letters, removes hidden characters, joins spaced-out words."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

from invitewriter.domain import Span
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

# Letters of other alphabets that people cannot tell from Latin ones; read as Latin only in a word or a text that is Latin.
_LOOKALIKES = dict(
    zip(
        "аеорсухіјѕԁԛԝһкмтвнАВЕКМНОРСТУХІЈЅοαερτυικνηωχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոһɑɡı",
        "aeopcyxijsdqwhkmtbhABEKMHOPCTYXIJSoaeptuiknnwxyABEZHIKMNOPTYXounhagi",
        strict=True,
    )
)
# Variants of Latin letters that NFKC does not change: small capitals, and white ones in black circles and squares.
_DRESSED = str.maketrans(
    dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
    | {chr(start + i): chr(ord("A") + i) for start in (0x1F150, 0x1F170) for i in range(26)}
)
_QUOTES = str.maketrans(
    {**dict.fromkeys("‘’‚‛ʼ′`´", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‐‑﹣", "-")}
)
# Letters without a glyph, and the variation selectors of emoji.
_BLANK = frozenset("ᅟᅠㅤﾠ⠀\ufe0e\ufe0f")
_FIRST_NOT_LATIN = "ɐ"
_CLUSTER = compile_later(r"[\x00-\x7f]+(?![̀-ͯ])|.[̀-ͯ]*", re.DOTALL)
# Four or more single letters in a row, all set apart by the same mark: "f r e e", "t.r.i.a.l".
_SPACED = compile_later(r"(?<!\w)[^\W\d_](?:([ ._*-])[^\W\d_])(?:\1[^\W\d_]){2,}(?!\w)")
# "a f r e e": the article, or the writer, before a spaced-out word is a word of its own.
_LEADING_WORD = compile_later(r"(?:[aA][ ](?=[^\W\d_aeiouAEIOU])|I[ ](?=[a-z]))(?=(?:\w[ ]){3})")
_EMPHASIS = compile_later(
    r"(?<![\w*~])(?:\*{1,3}|_{1,3}|~~)(?=[^\W_])|(?<=[^\W_]|[.!?,])(?:\*{1,3}|_{1,3}|~~)(?![\w*~])",
    signs="*_~",
)
# "tr1al": a digit or two that stand for letters have letters on both sides.
_DIGIT_LETTER = compile_later(r"(?<=[^\W\d_])[013457]{1,2}(?=[^\W\d_])", signs="013457")
_AS_LETTERS = str.maketrans("013457", "oieast")


class Normalised:
    """A text as it reads, and where each of its characters stood in the original."""

    __slots__ = ("_ends", "_starts", "original", "text")

    def __init__(self, original: str, text: str, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.original = original
        self.text = text
        self._starts = starts
        self._ends = ends

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original that became `text[start:end]`."""
        if start >= end:
            at = self._starts[start] if start < len(self._starts) else len(self.original)
            return Span(start=at, end=at)
        return Span(start=self._starts[start], end=self._ends[end - 1])

    def without(self, cuts: Iterable[tuple[int, int]]) -> Normalised:
        """The same without some stretches of `text`, which are in order and do not overlap."""
        keep: list[slice] = []
        last = 0
        for start, end in cuts:
            keep.append(slice(last, start))
            last = end
        if not last:
            return self
        keep.append(slice(last, None))
        starts = [start for part in keep for start in self._starts[part]]
        ends = [end for part in keep for end in self._ends[part]]
        return Normalised(self.original, "".join(self.text[part] for part in keep), starts, ends)


@functools.lru_cache(maxsize=64)
def normalise(text: str) -> Normalised:
    """Normalises `text` (NFKC, straight quotes, no invisible characters, Latin for look-alikes, spaced-out words joined).

    Marks of emphasis (`**free**`) and strokes through letters are dropped, lone surrogates replaced. Takes time linear
    in the length of `text`. Kept, since one sentence is read for one question after the other.
    """
    seen, starts, ends = _seen(text)
    reading = Normalised(text, _latin(seen), starts, ends)
    reading = reading.without(match.span() for match in _EMPHASIS.finditer(reading.text))
    return reading.without(_gaps(reading.text))


def _seen(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """What a person sees of a text, and where each character of it begins and ends in the text."""
    if text.isascii():
        return text, range(len(text)), range(1, len(text) + 1)
    read_as = {ord(c): _visible(c) for c in set(text) if not c.isascii()}
    if all(len(read) == 1 for read in read_as.values()):  # nothing in it is a combining mark
        return text.translate(read_as), range(len(text)), range(1, len(text) + 1)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(text):
        cluster = match.group()
        read = cluster if cluster.isascii() else _visible(cluster)
        pieces.append(read)
        if len(read) == len(cluster):
            starts += range(match.start(), match.end())
            ends += range(match.start() + 1, match.end() + 1)
        else:
            starts += [match.start()] * len(read)
            ends += [match.end()] * len(read)
    return "".join(pieces), starts, ends


def fold(text: str) -> str:
    """`text` in small letters without accents, character for character: the same length."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """A translation table to small letters without accents; filled as characters occur."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = base if len(base) == 1 else chr(code)
        return self[code]


_FOLDED = _Folded()


def _visible(cluster: str) -> str:
    if len(cluster) == 1 and "\ud800" <= cluster <= "\udfff":
        return "\ufffd"
    composed = unicodedata.normalize("NFKC", cluster.translate(_QUOTES).translate(_DRESSED)).translate(_QUOTES)
    return "".join(c for c in composed if not _unseen(c))


def _unseen(character: str) -> bool:
    # A combining mark that did not melt into its letter is a stroke or a scribble.
    return character in _BLANK or "̀" <= character <= "ͯ" or unicodedata.category(character) == "Cf"


def _latin(text: str) -> str:
    text = _DIGIT_LETTER.sub(lambda match: match.group().translate(_AS_LETTERS), text)
    if text.isascii() or _LOOKALIKES.keys().isdisjoint(text):
        return text
    letters = [c for c in text if c.isalpha()]
    mostly_latin = sum(c < _FIRST_NOT_LATIN for c in letters) * 2 > len(letters)
    return LETTERS.sub(_reader(mostly_latin=mostly_latin), text)


def _reader(*, mostly_latin: bool) -> Callable[[re.Match[str]], str]:
    def read(match: re.Match[str]) -> str:
        word = match.group()
        if word.isascii() or not any(c in _LOOKALIKES for c in word):
            return word
        # A name that is Turkish: "Yıldırım" has no other letter of another alphabet, and no dotted one.
        if "ı" in word and word.istitle() and "i" not in word and len(_LOOKALIKES.keys() & set(word)) == 1:
            return word
        mixed = any(c < _FIRST_NOT_LATIN for c in word)
        all_alike = all(c in _LOOKALIKES for c in word)
        return "".join(_LOOKALIKES.get(c, c) for c in word) if mixed or (mostly_latin and all_alike) else word

    return read


def _gaps(text: str) -> Iterable[tuple[int, int]]:
    """The marks that set letters apart."""
    for match in _SPACED.finditer(text):
        leading = _LEADING_WORD.match(text, match.start(), match.end() + 1)
        first = leading.end() if leading else match.start()
        yield from ((gap, gap + 1) for gap in range(first + 1, match.end(), 2))
