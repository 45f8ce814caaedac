"""Whose a line is that begins with a first name or a surname alone."""

from __future__ import annotations

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_given, is_word, pattern
from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.batching.scribbles.strangers import stranger

_COUNTED = r"(?i)\s*[(#,]?\s*(?:\d|(?:{juniors})\b)"


def is_counted(rest: str) -> bool:
    """Whether a number or "junior" follows a name, as where two bear it."""
    return pattern(_COUNTED).match(rest) is not None


def single(state: State, row: Row, lead: Lead) -> Fate | None:
    """Whose the row is; None where the word says nothing."""
    now = state.person
    same = state.roster.bearing(lead.name)
    if not (row.first or row.depth):
        if not same and state.mentions(lead.name):
            return Fate(person=now)
        if now and now.is_called(lead.name):
            counted = is_counted(row.text[lead.end :])
            return state.mark_doubled(now) if counted else _of_now(state, lead, same, now)
    known = [one for one in same if state.is_known(one, row)]
    if row.opening.added and len(known) == 1:
        same = known
    if not same:
        return stranger(state, row, lead, same)
    if len(same) == 1 and same[0].index not in state.seen:
        bearer = same[0] if known and same[0].index not in state.kin else None
        return stranger(state, row, lead, same, bearer) or unsure(now, *same, because=reasons.ANOTHER_OF_THAT_NAME)
    return _known(state, row, lead, same)


def _known(state: State, row: Row, lead: Lead, same: list[Somebody]) -> Fate:
    """The fate of a row that may lead back to somebody who was spoken of before."""
    rest, now = row.text[lead.end :], state.person
    if len(same) == 1 and leads_back(state, row, lead, same[0]):
        return state.begin(row, same[0])
    if row.opening.added or row.opening.introduced or after_name.refers_back(rest):
        return _back(state, row, lead, same)
    return unsure(now if not (row.first or row.depth) else None, *same, because=reasons.ANOTHER_OF_THAT_NAME)


def leads_back(state: State, row: Row, lead: Lead, person: Somebody) -> bool:
    """Whether a line among those of others surely leads back to the only one who bears the name it begins with."""
    first, rest = lead.name.tokens[0], row.text[lead.end :]
    doubtful = person.index in state.doubled | state.kin or first in state.doubtful or len(person.names) != 1
    if doubtful or state.holds(row) or not signs.opens(row.text, lead) or is_counted(rest):
        return False
    if after_name.tells_of_relative(rest) or after_name.means_another(rest):
        return False
    called = first in (*person.names[0].tokens, person.names[0].nickname) or is_given(first)
    again = after_name.says_again(rest) and not row.bullet
    return called and not is_word(first, state.language) and (again or after_name.tells(_told(rest), state.language))


def _told(rest: str) -> str:
    return rest.lstrip(" -–—:=,")


def _of_now(state: State, lead: Lead, same: list[Somebody], now: Somebody) -> Fate:
    """A line that calls the one spoken of by a name that others may bear, too."""
    doubtful = lead.name.tokens[0] in state.doubtful and lead.name.tokens[0] != now.names[0].tokens[0]
    return unsure(*same) if len(same) > 1 or doubtful else Fate(person=now)


def _back(state: State, row: Row, lead: Lead, same: list[Somebody]) -> Fate:
    """A first name, or a last one, that leads back to one of the people who bear it."""
    now, person = state.person, same[0]
    if len(same) > 1 or person.index not in state.seen:
        return unsure(*same)
    if person.index in state.doubled:
        return state.mark_doubled(person)
    if lead.name.tokens[0] in state.doubtful:
        return unsure(person, f"another {lead.name.text}")
    if state.amid(row) and not row.opening.added:
        return unsure(now, person, because=reasons.WITHIN)
    if row.listed and now and after_name.means_another(row.text[lead.end :]):
        return unsure(now, person)
    return state.begin(row, person)
