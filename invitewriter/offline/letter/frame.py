"""Fills the sentences of the data files: `It was good to meet you[ {place}][ {when}].`"""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.text.patterns import compile_later

_OPTION = compile_later(r"\[([^]]*)\]")
_SLOT = compile_later(r"\{(\w+)\}")


def fill(frame: str, slots: Mapping[str, str]) -> str:
    """`frame` with its slots filled; empty where one outside of brackets is not known.

    What stands in brackets is left out where one of its slots is not known. A slot with a capital ({Thing}) begins a
    line, hence with a capital letter.
    """
    kept = _OPTION.sub(lambda option: option[1] if _known(option[1], slots) else "", frame)
    if not _known(kept, slots):
        return ""
    return _SLOT.sub(lambda slot: _filled(slot[1], slots), kept)


def _known(text: str, slots: Mapping[str, str]) -> bool:
    return all(slots.get(name.lower()) for name in _SLOT.findall(text))


def _filled(name: str, slots: Mapping[str, str]) -> str:
    text = slots[name.lower()]
    return text[0].upper() + text[1:] if name[0].isupper() else text
