"""Lines that begin with whoever told something, of somebody else: "Oh and Marcus told me she is moving"."""

from __future__ import annotations

from invitewriter.batching.scribbles import signs
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.words import words
from invitewriter.brief.words import word_set as notes_words

OF_ANOTHER = "it tells what one says of another"
_NEAR = 3
_NO_SUBJECT = frozenset(("es", "pt", "it"))
_THAT = frozenset(("que", "che"))


def tells_of_another(row: Row, person: Somebody, language: str) -> bool:
    """Whether a line that names somebody known may say what they tell of another.

    At the beginning of a paragraph, only a word for the other sex says so.
    """
    lead = row.opening.lead
    if lead is None or row.number == person.line:
        return False
    rest = row.text[lead.end :]
    found = [word.plain.replace("’", "'").split("'")[0] for word in words_of(rest)]
    told = next((at for at, word in enumerate(found[:_NEAR], 1) if word in words("reports")), 0)
    spoken = found[told:]
    if not (told or rest.lstrip().startswith(":")):
        return False
    if _is_of_the_other_sex(spoken, person, language):
        return True
    if row.first or not told:
        return False
    dropped = language in _NO_SUBJECT and any(word in _THAT for word in spoken)
    return dropped or any(word in signs.pronouns(language) or signs.is_owner(word) for word in spoken)


def _is_of_the_other_sex(spoken: list[str], person: Somebody, language: str) -> bool:
    she, he = notes_words("people.she", language), notes_words("people.he", language)
    other = {"she": he - she, "he": she - he}.get(person.gender, frozenset())
    return language == "en" and any(word in other for word in spoken)
