"""Fills the slots of the sentences in the data files: `It was good to meet you[ {place}][ {when}].`"""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.text.patterns import compile_later

_OPTION = compile_later(r"\[([^]]*)\]")
_SLOT = compile_later(r"\{(\w+)\}")


_TWICE = compile_later(
    r"(?P<said> with you\b(?:(?! and to )[^.?!])*?|\b(?:each other|one another|together|side by side)\b[^.?!]*?) with you(?=[.?!])",
    signs=("with you",),
)
"""That the two did it, said twice: by the frame, and by what the notes told ("talk with you about bees with you")."""


def fill(frame: str, slots: Mapping[str, str]) -> str:
    """`frame` with its slots filled; empty where one outside of brackets is not known.

    What stands in brackets is left out where one of its slots is not known. A slot with a capital ({Thing}) begins a
    line, hence with a capital letter.
    """
    kept = _OPTION.sub(lambda option: option[1] if _known(option[1], slots) else "", frame)
    if not _known(kept, slots):
        return ""
    told = _SLOT.sub(lambda slot: _filled(slot[1], slots), kept)
    return _TWICE.sub(r"\g<said>", told) if " with you" in kept else told


def _known(text: str, slots: Mapping[str, str]) -> bool:
    return all(slots.get(name.lower()) for name in _SLOT.findall(text))


def _filled(name: str, slots: Mapping[str, str]) -> str:
    text = slots[name.lower()]
    return text[0].upper() + text[1:] if name[0].isupper() else text
