"""Tells the person from the firm that a line names first: "Carver Holt - Tom Reed, lenses"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from invitewriter.brief.people.names.reading import Name, name_at
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

if TYPE_CHECKING:
    from invitewriter.brief.people.found.sightings import Sighting

_MARK = compile_later(rf"\s*(?:[|·:/]|[-–—])\s+(?={CAPITAL_LETTER})")


def behind_firm(text: str, firm: Name, language: str) -> Name | None:
    """The whole name, known as a person's, behind one in which nobody's given name stands and a mark; None where there is none."""
    person = firm.titled or is_borne("given", firm.tokens[0])
    mark = _MARK.match(text, firm.end) if firm.full and not person else None
    name = name_at(text, mark.end(), language) if mark else None
    return name if name and name.full and name.known else None


def without_firms(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings without those of a firm that is called after somebody named as well, to whom what speaks for it counts.

    "Ackroyd Coaches, Otley. Gwen Ackroyd took me round": one of the two names has a given name, the other only the surname and what the firm does.
    """
    kept = list(sightings)
    for firm in sightings:
        owners = [one for one in kept if one is not firm and _is_of_owner(firm.name, one.name)]
        if owners:
            kept.remove(firm)
            owner = owners[0]
            told, rank = firm.told or owner.told, max(firm.rank, owner.rank)
            kept[kept.index(owner)] = replace(owner, rank=rank, told=told, sure=True)
    return kept


def _is_of_owner(firm: Name, owner: Name) -> bool:
    """Whether a name is a firm's that is called after somebody: it bears their surname beside a word that nobody has for a name."""
    person = owner.full and (owner.titled or is_borne("given", owner.tokens[0]))
    if not (firm.full and person) or firm.titled:
        return False
    surname, rest = owner.tokens[-1], firm.tokens[1:] if firm.tokens[0] == owner.tokens[-1] else firm.tokens[:1]
    named = any(is_borne(kind, word) for word in rest for kind in ("given", "surnames"))
    return surname in {firm.tokens[0], firm.tokens[-1]} and not named
