"""Tells the person from the firm that a line names first: "Carver Holt - Tom Reed, lenses"."""

from __future__ import annotations

from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_MARK = compile_later(rf"\s*(?:[|·:/]|[-–—])\s+(?={CAPITAL_LETTER})")


def behind_firm(text: str, firm: Name, language: str) -> Name | None:
    """The whole name, known as a person's, behind one in which nobody's given name stands and a mark; None where there is none."""
    person = firm.titled or is_borne("given", firm.tokens[0])
    mark = _MARK.match(text, firm.end) if firm.full and not person else None
    name = name_at(text, mark.end(), language) if mark else None
    return name if name and name.full and name.known else None
