"""Whether the name by which a line brings somebody new in is proved to be one, and no ordinary word or thing.

A name in small letters must be one that people bear, and no word besides; two words that nobody is known to be called
need what is said of a person behind them, in a file that so names most of its people.
"""

from __future__ import annotations

import re
from itertools import pairwise

from invitewriter.batching.scribbles import after_name
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import endings, is_given, is_ordinary, is_surname, words, words_in
from invitewriter.batching.scribbles.naming import Lead, is_listed
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.parts import Word
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.brief.lexicon import word_set as notes_words
from invitewriter.brief.people.names.reading import Name
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places, shared

_BRACKET = re.compile(r"\s*\(")
_INITIAL, _TWO = 1, 2


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
    if not any(word.capital for word in _words_within(row, lead)):
        strange = not (is_surname(last) and is_given(first)) if lead.name.full else first not in shared("given")
        return strange and any(map(_is_a_word, lead.name.tokens))
    if lead.name.full:
        return _are_things(lead)
    several = last.endswith("s") and not last.endswith(endings("no_plural_endings"))
    return not is_listed(lead.name) and (several or first in words("things"))


def is_proved(state: State, row: Row, lead: Lead) -> bool:
    """Whether the row's name is surely somebody's, where nobody of that name was spoken of before."""
    if lead.name.titled or row.opening.introduced:
        return True
    if _breaks_into_grammar(state, row, lead):
        return False
    if any(word.capital for word in _words_within(row, lead)):  # "van der Meulen"
        return not _are_things(lead)
    if _is_turned(row, lead) and not (lead.name.tokens[0] in shared("given") and is_surname(lead.name.tokens[-1])):
        return False  # "rope mats", where some are called Mats
    return all(_is_proved_small(state, row, lead, name.tokens) for name in lead.names)


def _breaks_into_grammar(state: State, row: Row, lead: Lead) -> bool:
    """Whether an article of the file's language stands within the name as in no surname: "Ana der Kleine bitte"."""
    articles = words_in("definite", state.language)
    return any(
        word.plain in articles and word.text.islower() and before.plain not in shared("particles")
        for before, word in pairwise(_words_within(row, lead))
    )


def _is_turned(row: Row, lead: Lead) -> bool:
    """Whether the surname is written first, and no comma parts it from the first name."""
    spoken = row.text[lead.name.start : lead.name.end]
    return lead.name.full and "," not in spoken and plain(spoken.split()[0]) == lead.name.tokens[-1]


def _words_within(row: Row, lead: Lead) -> list[Word]:
    return [word for word in words_of(row.text) if lead.name.start <= word.start < lead.end]


def _are_things(lead: Lead) -> bool:
    """Whether a thing that some are called is followed by a word that nobody is: "Bell Ropes"."""
    first, last = lead.name.tokens[0], lead.name.tokens[-1]
    return (
        lead.name.full
        and first in words("things")
        and not is_surname(last)
        and len(last) > _INITIAL
        and last.endswith("s")
    )


def _is_proved_small(state: State, row: Row, lead: Lead, tokens: tuple[str, ...]) -> bool:
    first, last, rest = tokens[0], tokens[-1], row.text[lead.end :]
    known, thing = first in shared("given"), first in words("things")
    if len(tokens) > _TWO and all(map(is_given, tokens)):
        return False  # "mika soren abdi", who may be three
    if len(tokens) == 1:
        called = is_given(first) and not thing and (known or not is_surname(first))
        return called or (row.first and lead.parted and is_surname(first) and not thing) or _is_described(rest)
    if "," in row.text[lead.name.start : lead.name.end]:  # the surname first
        return is_given(first) and first not in places() and not thing
    surname = is_surname(last) and not is_ordinary(last)
    if is_given(first) and not thing:
        return surname or known or not _is_a_word(last) or _is_described(rest)
    if is_given(first):
        return (surname and (lead.parted or not _leads_on(rest))) or _is_described(rest)
    headed = row.first or (state.whole and not state.capitals)
    shaped = headed and surname and lead.parted and not _speaks_of_me(rest)
    return not any(map(_is_a_word, tokens)) and (shaped or _is_described(rest))


def _is_a_word(word: str) -> bool:
    return is_ordinary(word) or word in words("things")


def _speaks_of_me(rest: str) -> bool:
    """Whether what follows begins with the sender: "paper globe, i found the alps"."""
    first = next(iter(words_of(rest)), None)
    return first is not None and (first.plain in words("begins_with_me") or first.text.lower().startswith(("j'", "j’")))


def _leads_on(rest: str) -> bool:
    """Whether a preposition follows, as it does a thing: "pierre ponce en cadeau"."""
    first = next(iter(words_of(rest)), None)
    return first is not None and first.plain in notes_words("people.before_object")


def _is_described(rest: str) -> bool:
    """Whether what follows tells who somebody is: where they are from, what they work as, in brackets what else."""
    return (
        after_name.comes_from(rest)
        or after_name.tells_trade(rest)
        or _BRACKET.match(rest) is not None
        or after_name.says_who(rest)
    )
