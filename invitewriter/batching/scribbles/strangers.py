"""Whether one word that may be a name introduces somebody new, or somebody whom a line named in passing."""

from __future__ import annotations

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.habits import habit_of
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import LANGUAGES, endings, is_given, is_ordinary, is_surname, is_word
from invitewriter.batching.scribbles.naming import Lead, is_listed
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.text.lexicon import places

_NEAR, _LONG = 30, 10


def stranger(state: State, row: Row, lead: Lead, same: list[Somebody], bearer: Somebody | None = None) -> Fate | None:
    """One word that may be the name of somebody new, or of the `bearer`, whom a line named in passing."""
    listed = bearer is not None or is_listed(lead.name)
    if row.opening.introduced or row.depth or by_habit(state, row, lead):
        return _enter(state, row, lead, bearer)
    nobody = state.now.person is None and state.now.candidates is None and lead.parted
    if row.first or nobody:
        return _first(state, row, lead, bearer, listed=listed)
    told, rest = _is_told(state, row, lead), row.text[lead.end :]
    ordinary = is_word(lead.name.tokens[0], state.language) or (not listed and is_ordinary(lead.name.tokens[0]))
    otherwise = writes_otherwise(state, row, lead) or is_compound(state, row, lead)
    otherwise = otherwise or (not listed and not _may_be_a_name(state, row, lead))
    if (ordinary or otherwise) and signs.opens(row.text, lead):
        outstanding = told and state.small and not otherwise and row.text[lead.name.start].isupper()
        return unsure(state.person, lead.name.text, because=reasons.NAMES_ANOTHER) if outstanding else None
    short = not (bearer or lead.parted) and state.roster.sounds_known(lead.name, but=same)
    if told and listed and not (ordinary or short) and _stands_out(state, row, lead, bearer):
        return _enter(state, row, lead, bearer)
    spoken = _stands_for_a_name(state, row, lead) or _comes_from(state, row, lead)
    spoken = spoken or (told and _is_spoken_of(state, row, rest, listed=listed))
    if spoken or (not told and row.listed and is_given(lead.name.tokens[0])):
        return unsure(state.person, lead.name.text, because=reasons.NAMES_ANOTHER)
    return None


def _may_be_a_name(state: State, row: Row, lead: Lead) -> bool:
    """Whether a word that nobody is known to be called may name somebody, where the file names people in whole."""
    if not state.whole:
        return True
    if row.text[lead.name.start].islower():
        rest = row.text[lead.end :]
        comes = state.language in ("en", "de") and after_name.comes_from(rest)  # "piloto de ..." is no Piloto
        return comes or after_name.sets_off(rest)
    return not state.is_first_said(row)  # "Aitor Zubiri", and below it "Cocinero"


def _first(state: State, row: Row, lead: Lead, bearer: Somebody | None, *, listed: bool) -> Fate:
    """One word that may be a name at the beginning of a paragraph."""
    told = _is_told(state, row, lead)
    anybody = not (row.alone or state.last is None or is_ordinary(lead.name.tokens[0]))
    trade = bearer is None and _may_tell_a_trade(state, row, lead)
    if told and (listed or anybody) and not trade:
        return _enter(state, row, lead, bearer)
    return unsure(lead.name.text, state.last, because="it may name somebody")


def _may_tell_a_trade(state: State, row: Row, lead: Lead) -> bool:
    """Whether a word that nobody is known to be called may tell what somebody is: "Statiker, ...", "FaMI-Azubi"."""
    *ahead, word = lead.name.tokens[0].split("-")
    habit, rest = habit_of(row, lead.end), row.text[lead.end :].lstrip(" -–—:=(")
    headed = habit is not None and habit.mark != "," and not after_name.speaks(rest)  # "Zöllner – Etiketten, Leim"
    if headed or lead.name.full or lead.name.titled or is_given(word) or is_surname(word):
        return False
    double = any(map(is_surname, ahead)) and len(word) > 1  # "Wendt-Marquardt"
    language = state.language if state.language in LANGUAGES else "en"
    return not double and (bool(ahead) or word.endswith(endings("trade_endings", language)))


def _is_told(state: State, row: Row, lead: Lead) -> bool:
    """Whether something is said of whoever may be called so."""
    rest = row.text[lead.end :]
    said = after_name.comes_from(rest) or after_name.speaks(rest) or after_name.says_who(rest)
    return lead.parted or said or after_name.tells(rest, state.language)


def _stands_out(state: State, row: Row, lead: Lead, bearer: Somebody | None) -> bool:
    """Whether the line is surely about whoever may be called so, and not about the one before."""
    if outright(state, row, lead) or (row.listed and (row.dense or lead.name.titled)):
        return True
    rest = row.text[lead.end :]
    return bearer is not None and (lead.parted or after_name.comes_from(rest) or after_name.tells(rest, state.language))


def _enter(state: State, row: Row, lead: Lead, bearer: Somebody | None) -> Fate:
    return state.begin(row, bearer) if bearer else state.introduce(row, lead)


def _comes_from(state: State, row: Row, lead: Lead) -> bool:
    """Whether a strange word in any letters begins a line, and is from somewhere: "mbali from durban"."""
    strange = not is_ordinary(lead.name.tokens[0]) and signs.opens(row.text, lead)
    return strange and not state.holds(row) and after_name.comes_from(row.text[lead.end :])


def _is_spoken_of(state: State, row: Row, rest: str, *, listed: bool) -> bool:
    """Whether what follows a word that may be a name is said of its bearer."""
    among = row.listed and bool(rest.strip(" .!"))
    return among or (listed and not signs.carries_on(rest, state.language))


def _stands_for_a_name(state: State, row: Row, lead: Lead) -> bool:
    """Whether a strange word with a capital begins a line among those of several people as only a name does there."""
    first, rest = row.text[lead.name.start], row.text[lead.end :].strip(" .!")
    if not first.isupper() or state.titled or lead.name.tokens[0] in places() or not signs.opens(row.text, lead):
        return False
    return (state.small and (row.listed or lead.parted)) or not rest or (row.listed and rest[0].isupper())


def writes_otherwise(state: State, row: Row, lead: Lead) -> bool:
    """Whether a word in small letters is no name here: the file writes names with capitals, and nobody is called so."""
    small = row.text[lead.name.start].islower() and not lead.name.titled
    small = small and not after_name.comes_from(row.text[lead.end :])
    first = lead.name.tokens[0]
    return small and state.capitals and not (is_given(first) or (is_surname(first) and not is_ordinary(first)))


def is_compound(state: State, row: Row, lead: Lead) -> bool:
    """Whether a German word is too long for anybody's first name that stands in no list: "Holzspielzeug"."""
    word = lead.name.tokens[0]
    capital = row.text[lead.name.start].isupper()
    return capital and state.language == "de" and len(word) >= _LONG and word.isalpha() and not is_given(word)


def outright(state: State, row: Row, lead: Lead) -> bool:
    """Whether the line surely brings somebody in by one name: it says who they are, or where they come from."""
    first, rest = lead.name.tokens[0], row.text[lead.end :]
    if after_name.tells_trade(rest) and is_given(first) and not is_ordinary(first) and not state.holds(row):
        return signs.begins_clause(row.text, lead)  # "dave, green woodworker"
    named = row.text[lead.name.start].isupper() and state.capitals and not is_ordinary(first)
    set_off = is_given(first) and after_name.sets_off(rest) and not is_ordinary(first)
    if (
        state.small
        and after_name.comes_from(rest)
        and is_given(first)
        and not is_ordinary(first)
        and not state.holds(row)
    ):
        return signs.opens(row.text, lead)
    if set_off and signs.opens(row.text, lead) and row.text[lead.name.start].isupper():
        return True
    if not named or state.holds(row) or after_name.tells_of_relative(rest[:_NEAR]) or not signs.opens(row.text, lead):
        return False
    if after_name.comes_from(rest):
        return is_given(first) or is_surname(first)
    said = lead.parted or after_name.says_who(rest) or after_name.tells(rest, state.language)
    return is_given(first) and (first not in places()) and said


def brings_in(state: State, row: Row, lead: Lead) -> bool:
    """Whether a whole name begins a line that nothing holds, and something complete is said of its bearer."""
    rest = row.text[lead.end :]
    if state.holds(row) or not signs.opens(row.text, lead):
        return False
    if not row.text[lead.name.start].isupper():
        known = is_given(lead.name.tokens[0]) and not any(map(is_ordinary, lead.name.tokens))
        return known and rest.lstrip()[:1] in tuple(",(:/–—-") and not state.capitals
    strange = not any(is_ordinary(token) or token in places() for token in lead.name.tokens)
    if state.language == "de" and not is_given(lead.name.tokens[0]):
        return False  # "Therapiehund Bruno"
    if strange and after_name.does(rest, state.language) and not after_name.leans_back(rest):
        return True  # "Oyelaran Babatunde prints cloth"
    return strange and is_listed(lead.name) and (lead.parted or after_name.tells(rest, state.language))


def by_habit(state: State, row: Row, lead: Lead) -> bool:
    """Whether one word begins a line and is set off just as the file sets off whole names."""
    word, text = lead.name.tokens[0], row.text[lead.name.start : lead.end]
    if not signs.opens(row.text, lead) or habit_of(row, lead.end) not in state.habits or state.titled:
        return False
    if lead.name.full:
        if state.capitals and text[0].islower() and not is_given(word):
            return False  # "carved spoons, birch bowls"
        return is_listed(lead.name) and not any(map(is_ordinary, lead.name.tokens))
    if _may_tell_a_trade(state, row, lead):
        return False
    known = is_given(word) and not is_word(word, state.language)
    strange = not (is_ordinary(word) or word in places() or text.isupper())
    trusted = state.small or state.language != "de"
    return known or (text.split()[-1][0].isupper() and state.capitals and strange and trusted)
