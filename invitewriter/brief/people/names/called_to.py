"""Tells a name that is only called out in what somebody is quoted to have said: "Mr Hale, mind the step", "not that one, Ruth".

Who notes down such words was mostly the one called so. Nobody else comes into the sentence by them.
"""

from __future__ import annotations

from invitewriter.brief.people.names.reading import Name
from invitewriter.text.patterns import compile_later

_MARK = compile_later(r"[\"“”„«»]")
_OPENED = compile_later(r"[\"“”„«»]\s?(?:[^\W\d_]{1,6},? )?$")
_AMID = compile_later(r"[^\W\d_A-Z][^\W\d_]*, $")
_AFTER = compile_later(r"\s?[,!…]")
_LAST = compile_later(r"\s?[,.!?…]")


def is_called_to(text: str, name: Name) -> bool:
    """Whether a name stands in quoted words, set off at their beginning, between commas or at their end."""
    before = text[: name.start]
    if len(_MARK.findall(before)) % 2 == 0:
        return False
    if _OPENED.search(before):
        return _AFTER.match(text, name.end) is not None
    return _AMID.search(before) is not None and _LAST.match(text, name.end) is not None
