"""Reads text as a person sees it: look-alike letters, hidden characters and spaced-out words undone, offsets kept."""

from __future__ import annotations

import re
import unicodedata

from invitewriter.domain import Span

# Letters of other alphabets that people cannot tell from Latin ones; read as Latin only in a word or a text that is Latin.
_LOOKALIKES = dict(
    zip(
        "аеорсухіјѕԁԛԝһкмтвнАВЕКМНОРСТУХІЈЅ" + "οαερτυικνηωχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "օսոһ" + "ɑɡıʟ",
        "aeopcyxijsdqwhkmtbhABEKMHOPCTYXIJS" + "oaeptuiknnwxyABEZHIKMNOPTYX" + "ounh" + "agil",
        strict=True,
    )
)
_QUOTES = str.maketrans(
    {**dict.fromkeys("‘’‚‛ʼ′`´", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‐‑﹣", "-")}
)
_CLUSTER = re.compile(r"[\x00-\x7f]+|.[̀-ͯ]*", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")
# Four or more single letters in a row, all set apart by the same mark: "f r e e", "t.r.i.a.l".
_SPACED = re.compile(r"(?<!\w)[^\W\d_](?:([ ._*-])[^\W\d_])(?:\1[^\W\d_]){2,}(?!\w)")


class Normalised:
    """A text as it reads, and where each of its characters stood in the original."""

    __slots__ = ("_offsets", "original", "text")

    def __init__(self, original: str, text: str, offsets: list[int]) -> None:
        self.original = original
        self.text = text
        self._offsets = offsets  # one more than `text` has characters: the last is the original's length

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original that became `text[start:end]`."""
        if start >= end:
            return Span(start=self._offsets[start], end=self._offsets[start])
        return Span(start=self._offsets[start], end=max(self._offsets[end], self._offsets[end - 1] + 1))


def normalise(text: str) -> Normalised:
    """Normalises `text` (NFKC, straight quotes, no invisible characters, Latin for look-alikes, spaced-out words joined).

    Takes time linear in the length of `text`.
    """
    pieces: list[str] = []
    offsets: list[int] = []
    for match in _CLUSTER.finditer(text):
        cluster = match.group()
        read = cluster if cluster.isascii() else _visible(cluster)
        pieces.append(read)
        step = 1 if len(read) == len(cluster) else 0
        offsets.extend(match.start() + step * index for index in range(len(read)))
    offsets.append(len(text))
    return _joined(text, _latin("".join(pieces)), offsets)


def _visible(cluster: str) -> str:
    composed = unicodedata.normalize("NFKC", cluster.translate(_QUOTES)).translate(_QUOTES)
    return "".join(c for c in composed if unicodedata.category(c) != "Cf" and c not in "︎️")


def _latin(text: str) -> str:
    if text.isascii():
        return text
    letters = [c for c in text if c.isalpha()]
    mostly_latin = sum(c < "ɐ" for c in letters) * 2 > len(letters)

    def read(match: re.Match[str]) -> str:
        word = match.group()
        if not any(c in _LOOKALIKES for c in word):
            return word
        mixed = any(c < "ɐ" for c in word)
        all_alike = all(c in _LOOKALIKES for c in word)
        return "".join(_LOOKALIKES.get(c, c) for c in word) if mixed or (mostly_latin and all_alike) else word

    return _WORD.sub(read, text)


def _joined(original: str, text: str, offsets: list[int]) -> Normalised:
    pieces: list[str] = []
    kept: list[int] = []
    last = 0
    for match in _SPACED.finditer(text):
        pieces += [text[last : match.start()], match.group()[::2]]
        kept += offsets[last : match.start()]
        kept += offsets[match.start() : match.end() : 2]
        last = match.end()
    if not pieces:
        return Normalised(original, text, offsets)
    pieces.append(text[last:])
    kept += offsets[last:]
    return Normalised(original, "".join(pieces), kept)
