"""Lines that begin with whoever told something, of somebody else: "Nils says she sings as well"."""

from __future__ import annotations

from invitewriter.batching.scribbles import signs
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import words
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Somebody

_NEAR = 3
_NO_SUBJECT = frozenset(("es", "pt", "it"))
"""Languages in which a verb needs no pronoun before it."""


def tells_of_another(row: Row, person: Somebody, language: str) -> bool:
    """Whether a line that names somebody known may say what they tell of another.

    At the beginning of a paragraph, only a word for the other sex says so.
    """
    lead = row.opening.lead
    new = row.number == person.line
    if lead is None or (new and row.first):
        return False
    rest = row.text[lead.end :]
    found = [word.plain.replace("’", "'").split("'")[0] for word in words_of(rest)]
    told = next((at for at, word in enumerate(found[:_NEAR], 1) if word in words("reports")), 0)
    spoken = found[told:]
    if not (told or rest.lstrip().startswith(":")):
        return False
    if any(word in _other_gender(person) for word in spoken):
        return True
    if row.first or new or not told:
        return False
    dropped = language in _NO_SUBJECT and any(word in words("that") for word in spoken)
    return dropped or any(word in signs.pronouns(language) or signs.is_owner(word) for word in spoken)


def _other_gender(person: Somebody) -> frozenset[str]:
    """The pronouns that cannot be of somebody called so."""
    return words({"he": "surely_she", "she": "surely_he"}[person.gender]) if person.gender else frozenset()
