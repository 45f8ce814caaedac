"""Letters that are one frame with other facts in it: short ones, in which too few words are left to count what they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

_LEAST_SENTENCES, _LEAST_WORDS = 2, 4


class Frames:
    """What letters say around their facts, sentence by sentence; two whose every sentence is the same are one letter."""

    def __init__(self, mask: str, tells: Callable[[str], bool]) -> None:
        self._mask, self._tells = mask, tells
        self._ids: dict[int, str] = {}
        self._frames: dict[str, int] = {}

    def meet(self, id_: str, sentences: Sequence[Sequence[str]]) -> str | None:
        """The contact of an earlier letter in the same frame, by id; a frame that is new is remembered.

        `sentences` are masked. One that is nothing but facts makes a letter somebody's own, however the rest begins.
        """
        frame = [self._bare(words) for words in sentences]
        words = sum(word != self._mask for sentence in frame for word in sentence)
        filled = any(self._mask in sentence for sentence in frame)
        if len(frame) < _LEAST_SENTENCES or words < _LEAST_WORDS or not filled or [self._mask] in frame:
            return None
        told = hash(tuple(map(tuple, frame)))
        other = self._ids.setdefault(told, id_)
        if other == id_:
            self._frames[id_] = told
        return None if other == id_ else other

    def forget(self, id_: str) -> None:
        if (told := self._frames.pop(id_, None)) is not None:
            self._ids.pop(told)

    def _bare(self, words: Sequence[str]) -> list[str]:
        """The words without the small ones that a fact brings along: "to … the … of …" is one thing to fill in."""
        kept: list[str] = []
        small: list[str] = []  # since the last word that tells something, or the last mask
        for word in words:
            if word != self._mask and not self._tells(word):
                small.append(word)
                continue
            follows = kept and kept[-1] == self._mask
            if word == self._mask:
                kept += [] if follows else [*small[:-1], word]
            else:
                kept += [word] if follows else [*small, word]
            small = []
        return kept if kept and kept[-1] == self._mask else [*kept, *small]
