"""Whether the name by which a line brings somebody new in is proved to be one, and no ordinary word or thing.

A name in small letters must be one that people bear, and no word besides; two words that nobody is known to be called
need what is said of a person behind them, in a file that so names most of its people.
"""

from __future__ import annotations

from itertools import pairwise

from invitewriter.batching.scribbles.begun import Begun
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import (
    endings,
    is_given,
    is_ordinary,
    is_surname,
    words,
    words_in,
)
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.brief.people.names.reading import Name
from invitewriter.notes.scan import LABEL
from invitewriter.text.lexicon import places, shared

_TWO, _COMPOUND = 2, 10


def is_kept(state: State, person: Somebody, lead: Lead | None) -> bool:
    """Whether somebody stays among the people of a file though no line is surely theirs; `lead` begins the one that names them."""
    names = [name for name in person.names if name.full or (lead is not None and name in lead.names)]
    return any(person.index not in state.unproved or _may_be_borne(name) for name in names)


def _may_be_borne(name: Name) -> bool:
    """Whether a whole name that nothing proves is made of such as people bear."""
    first, last = name.tokens[0], name.tokens[-1]
    return name.full and is_surname(last) and not _is_a_word(last) and (is_given(first) or not _is_a_word(first))


def is_a_thing(row: Row) -> bool:
    """Whether the words that a row begins with, though some are called so, are a thing's or a trade's there: "Blades"."""
    lead = row.opening.lead
    if lead is None or row.first or lead.name.titled or row.opening.introduced or len(lead.names) > 1:
        return False
    first, last = lead.name.tokens[0], lead.name.tokens[-1]
    if not any(word.capital for word in words_of(row.text[lead.name.start : lead.end])):
        strange = not (is_surname(last) and is_given(first)) if lead.name.full else first not in shared("given")
        return strange and any(map(_is_a_word, lead.name.tokens))
    if lead.name.full:
        return _are_things(lead)
    several = last.endswith("s") and not last.endswith(endings("no_plural_endings"))
    return not is_listed(lead.name) and (several or first in words("things"))


def is_proved(begun: Begun) -> bool:
    """Whether the row's name is surely somebody's, where nobody of that name was spoken of before."""
    if begun.name.titled or begun.row.opening.introduced:
        return True
    within, articles = words_of(begun.spoken), words_in("definite", begun.state.language)
    if any(
        word.plain in articles and word.text.islower() and before.plain not in shared("particles")
        for before, word in pairwise(within)
    ):
        return False  # "Ana der Kleine bitte"
    if any(word.capital for word in within):  # "van der Meulen"
        return not _are_things(begun.lead)
    last = begun.name.tokens[-1]
    turned = begun.name.full and "," not in begun.called and within[0].plain == last
    if turned and not (begun.first in shared("given") and is_surname(last)):
        return False  # "rope mats", where some are called Mats
    return all(_is_proved_small(begun, name.tokens) for name in begun.lead.names)


def _are_things(lead: Lead) -> bool:
    """Whether a thing that some are called is followed by a word that nobody is: "Bell Ropes"."""
    first, last = lead.name.tokens[0], lead.name.tokens[-1]
    several = len(last) > 1 and last.endswith("s") and not is_surname(last)
    return lead.name.full and first in words("things") and several


def _is_proved_small(begun: Begun, tokens: tuple[str, ...]) -> bool:
    first, last, parted, state = tokens[0], tokens[-1], begun.lead.parted, begun.state
    known, thing = first in shared("given"), first in words("things")
    given, surname = is_given(first) and not thing, is_surname(last) and not is_ordinary(last)
    described = begun.says_who()
    if len(tokens) > _TWO and all(map(is_given, tokens)):
        return False  # "mika soren abdi", who may be three
    if len(tokens) == 1:
        headed = begun.row.first and parted and is_surname(first) and not thing
        return described or headed or (given and (known or not is_surname(first)))
    if "," in begun.called:  # the surname first
        return given and first not in places()
    if given:
        return described or surname or known or not _is_a_word(last)
    following = next(iter(words_of(begun.rest)), None)
    if is_given(first):
        leads_on = following is not None and following.plain in notes_words("people.before_object")
        return described or (surname and (parted or not leads_on))  # "pierre ponce en cadeau"
    me = following.plain.replace("’", "'").split("'")[0] if following else ""
    mine = me in words("begins_with_me")  # "paper globe, i found the alps"
    headed = begun.row.first or (state.whole and not state.capitals)
    return not any(map(_is_a_word, tokens)) and (described or (headed and surname and parted and not mine))


def _is_a_word(word: str) -> bool:
    return is_ordinary(word) or word in words("things")


def is_unproved(row: Row, lead: Lead) -> bool:
    """Whether words that look like a name may be a thing's: a heading's one word, "pink tractor!!! the lad in it"."""
    if lead.strength is Strength.STRONG or lead.name.titled:
        return False
    if not lead.name.full:
        return row.depth >= LABEL and not (lead.parted and is_listed(lead.name))
    if lead.name.tokens[0] in words("colours"):
        return True
    told = row.opening.introduced or lead.name.tokens[0] in shared("given")
    rest = [word.plain for word in words_of(row.text[lead.end :])]
    another = any(one in words("articles") and who in words("somebody") for one, who in pairwise(rest))
    return not told and (another or row.text[lead.end : lead.end + 1] == "!")


def is_of_two_nouns(state: State, row: Row, lead: Lead) -> bool:
    """Whether two German words with capitals are nouns rather than a name that no list knows: "Zuschuss Rückenkurs"."""
    first, last = lead.name.tokens[0], lead.name.tokens[-1]
    if state.language != "de" or row.first or lead.name.titled or len(lead.name.tokens) != _TWO:
        return False
    nouns = any(word.endswith(endings("noun_endings", "de")) for word in (first, last))
    nouns = nouns or (len(first) >= _COMPOUND and first.isalpha())
    return nouns and row.text[lead.name.start].isupper() and not is_listed(lead.name)
