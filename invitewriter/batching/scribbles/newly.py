"""Why a line below somebody's name may be about another: it begins with the number of a stand, with a number of people or with another name."""

from __future__ import annotations

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.evidence import speaks_of_another
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import endings, is_given, is_ordinary, is_word, not_names, words
from invitewriter.batching.scribbles.opening import behind_a_stand, past_marks, words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.brief.people.names.titles import roles
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places, shared

_SHORTEST = 3


def begins_another(state: State, row: Row, person: Somebody, *, told: bool) -> str:
    """Why the line may be about another than its person, though it names nobody surely; empty where it may not."""
    if because := speaks_of_another(row.text, person):
        return because
    apart = state.is_one_of_a_list(row) and not told
    apart = apart or behind_a_stand(row.text) > 0 or _counts_people(row.text)
    return reasons.ANOTHER if apart or _is_called_otherwise(state, row, person) else ""


def _counts_people(text: str) -> bool:
    """Whether a line begins with a number of people who are nobody's: "2 Studenten, wollten Kulis"."""
    bare = plain(text).lstrip(" -–—*•+").split()
    few = bare[:1] and (bare[0] in words("counts") or (bare[0].isdigit() and len(bare[0]) == 1))
    if len(bare) < _SHORTEST or not few:
        return False
    said = bare[1].strip(".,;:!?")
    singles = {said.removesuffix(ending) for ending in endings("plural_endings") if said.endswith(ending)}
    return not singles.isdisjoint((words("somebody") | roles()) - words("relations") - words("persons"))


def _is_called_otherwise(state: State, row: Row, person: Somebody) -> bool:
    """Whether a line begins with a word like a name that is not its person's, and tells what its bearer does."""
    begun = past_marks(row.text)
    first = next((word for word in words_of(row.text) if word.start >= begun), None)
    if first is None or not (state.capitals and first.capital) or len(first.plain) < _SHORTEST or first.text.isupper():
        return False
    known = is_given(first.plain) and not is_word(first.plain, state.language)
    strange = state.language != "de" and first.plain in state.met  # where nouns have no capital
    strange = strange and not (is_ordinary(first.plain) or first.plain in places())
    if not (known or strange) or first.plain in not_names() - shared("given"):
        return False
    if any(first.plain.startswith((part, part[:_SHORTEST])) for name in person.names for part in name.tokens):
        return False
    rest = row.text[first.end :]
    return after_name.does(rest, state.language) and not signs.tells_of_relation(rest)
