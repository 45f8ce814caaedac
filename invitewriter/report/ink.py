"""Colours and underlines on terminals; elsewhere text is unchanged."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.domain import Span, value
from invitewriter.text.patterns import compile_later

_CONTROLS = compile_later(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@value
class Ink:
    """How pieces of a text are set off; switched off, it changes nothing."""

    on: bool = False

    def error(self, text: str) -> str:
        return self._set("1;31", text)

    def warning(self, text: str) -> str:
        return self._set("1;33", text)

    def title(self, text: str) -> str:
        return self._set("1", text)

    def quiet(self, text: str) -> str:
        return self._set("2", text)

    def underlined(self, text: str, spans: Iterable[Span]) -> str:
        """`text` with the words at `spans` underlined."""
        if not self.on:
            return text
        marked = {place for span in spans for place in range(span.start, span.end)}
        pieces, last = list[str](), False
        for place, letter in enumerate(text):
            if (now := place in marked) != last:
                pieces.append("\x1b[4m" if now else "\x1b[24m")
                last = now
            pieces.append(letter)
        return "".join(pieces) + ("\x1b[24m" if last else "")

    def _set(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on and text else text


PLAIN = Ink()


def harmless(text: str) -> str:
    """`text`, character by character, with a stand-in for those that would steer a terminal."""
    return _CONTROLS.sub("�", text)
