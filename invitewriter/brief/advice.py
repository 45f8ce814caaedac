"""Says what notes that hold too little for a letter lack, and nothing that they do not show."""

from __future__ import annotations

from collections.abc import Callable

from invitewriter.brief.people.likely import is_plausible
from invitewriter.brief.people.names import parse_name
from invitewriter.brief.request import Request
from invitewriter.domain import Decline
from invitewriter.notes import Notes
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_THIN = "Add a line on something {name} said or is looking for, and one on what you said or promised."
_NOT_NAMED = "The notes do not name {name}. If {name} is whom they tell of, add a line 'Contact: {name}' to them."
_UNCLEAR_LINE = " One line is left out because it is unclear whom it is about: begin it with the name."
_UNCLEAR_LINES = " {count} lines are left out because it is unclear whom they are about: begin them with the name."


def unnamed_advice(
    notes: Notes, request: Request, contact: str, candidates: Callable[[], Decline | tuple[str, ...]], *, unclear: int
) -> str:
    """What to do where the notes do not name the one who was asked for; empty where they do.

    `candidates` reads whom they name instead, which is told only where people do bear the name: else it may be nobody's.
    Where they name nobody, and no line is `unclear`, they are simply short.
    """
    name = parse_name(contact)
    # By its items as well: the lines of one among many people are not told apart from the others' any more.
    told = [*notes.lines, *notes.front.values(), *(item.text for item in notes.items)]
    words = {plain(word) for line in told for word in _WORD.findall(line)}
    if not request.contact or words.intersection((*name.tokens, name.nickname)):
        return ""
    unasked = candidates()
    named = unasked.candidates if isinstance(unasked, Decline) else unasked
    named = tuple(one for one in named if is_plausible(parse_name(one)))
    if not named:
        return _NOT_NAMED.format(name=name.text) if unclear else ""
    return f"The notes name {', '.join(named)}, but not {request.contact!r}: check the name, or note who they are."


def thin_advice(contact: str, unclear: int) -> str:
    """What to add, and how many lines nobody can be told to be the contact's."""
    advice = _THIN.format(name=contact)
    if not unclear:
        return advice
    return advice + (_UNCLEAR_LINES.format(count=unclear) if unclear > 1 else _UNCLEAR_LINE)
