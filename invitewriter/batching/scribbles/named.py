"""Whose a line is that names somebody at its beginning: somebody known, somebody new, one of several, or a pair."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.batching.scribbles import after_name, reasons, signs
from invitewriter.batching.scribbles.begun import Begun
from invitewriter.batching.scribbles.evidence import is_priced
from invitewriter.batching.scribbles.fate import Fate, unsure
from invitewriter.batching.scribbles.headings import is_event
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_given, is_ordinary, is_surname, is_word, pattern, words
from invitewriter.batching.scribbles.naming import Lead, Strength
from invitewriter.batching.scribbles.newcomers import is_of_two_nouns, is_unproved
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.text.lexicon import places

_FROM_THE = r"\s+(?:{from_the})\b"
"""What somebody is known by who was spoken of before: "from the poster"."""
_COUNTED = r"(?i)\s*[(#,]?\s*(?:\d|(?:{juniors})\b)"
"""A number, or "junior", behind a name that two bear."""
_LONG = 10


def named(state: State, row: Row, lead: Lead) -> Fate | None:
    """Whose the row is; None where the one word that might be a name says nothing."""
    if len(lead.names) > 1:
        return _pair(state, row, lead)
    if _is_no_person(row, lead) or (state.whole and is_of_two_nouns(state, row, lead)):
        return None
    if not lead.name.full and not row.depth and after_name.is_joined(row.text[lead.end :]):
        return unsure(state.last, lead.name.text, because=reasons.PAIR)  # "Bashir & Sherine"
    begun = Begun(state, row, lead)
    if is_unproved(row, lead) or (_entitles(state, row, lead) and not begun.is_head()):
        return unsure(lead.name.text, because=reasons.NAMES_ANOTHER)
    weak = lead.strength is Strength.WEAK and not lead.name.full
    return _single(state, row, begun) if weak else _full(state, row, begun)


def _is_no_person(row: Row, lead: Lead) -> bool:
    """Whether a name is a place's of two words, or what something cost: "Buenos Aires, wool", "Tea and a scone £6.20"."""
    if not lead.name.full:
        word = lead.name.tokens[0]
        remark = word in words("remarks") and not is_surname(word)  # "Duele espalda, ibuprofeno"
        return lead.strength is Strength.WEAK and ((remark and not is_given(word)) or is_priced(row.text))
    return " ".join(lead.name.tokens) in places() and not lead.name.titled


def _entitles(state: State, row: Row, lead: Lead) -> bool:
    """Whether a name may be the event's, as it stands above everybody: "Northern Bookbinders & Print Fair"."""
    return state.last is None and lead.strength is not Strength.STRONG and not lead.name.titled and is_event(row.text)


def _pair(state: State, row: Row, lead: Lead) -> Fate:
    now = state.person
    if now and not row.first and all(now.is_called(name) for name in lead.names):
        return Fate(person=now)
    same = [state.roster.bearing(name) for name in lead.names]
    if any(same) or state.amid(row) or lead.apart:
        strangers = state.roster.add_strangers(lead.names, row.number)
        known = (one for group in same for one in group)
        return unsure(*known, *(name.text for name in strangers), because=reasons.PAIR)
    return state.introduce(row, lead)


def _full(state: State, row: Row, begun: Begun) -> Fate:
    lead, name = begun.lead, begun.name
    same = state.roster.bearing(name)
    same = [one for one in same if any(own.tokens == name.tokens for own in one.names)] or same
    if len(same) > 1:
        return unsure(*same)
    if not same:
        apart = not name.full or name.titled or row.opening.introduced or not state.amid(row)
        if apart or begun.by_habit() or begun.is_told_of() or begun.is_head():
            return state.introduce(row, lead)
        mark = unsure(state.person, name.text, because=reasons.WITHIN)
        return replace(mark, passing=state.holds(row) and lead.strength is not Strength.STRONG)
    if same[0].line == row.number:
        return _fuller(state, lead, same[0]) or _brought_in(state, row, begun, same[0])
    if state.is_known(same[0], row):
        return _again(state, row, lead, same[0])
    return unsure(same[0], because="somebody of that name comes only later")


def _brought_in(state: State, row: Row, begun: Begun, person: Somebody) -> Fate:
    """The line that names somebody first: theirs, unless it may be about the one spoken of."""
    strange = begun.small and not (begun.name.known or row.opening.introduced or begun.is_unmistakable())
    inner = begun.small and not (row.first or row.depth or row.opening.introduced)
    if begun.is_head():
        return state.begin(row, person)
    if inner and (state.mentions(begun.name) or (strange and state.capitals)):
        return unsure(state.person, begun.name.text, because=reasons.NAMES_ANOTHER)
    if state.amid(row) and (strange or signs.tells_of_relation(begun.rest)):
        return unsure(state.person, person, because=reasons.WITHIN)
    return state.begin(row, person)


def _fuller(state: State, lead: Lead, person: Somebody) -> Fate | None:
    """A whole name, where somebody was spoken of before by the first alone, and may be another; None where nobody was."""
    earlier = [
        one
        for one in state.roster.bearing(lead.name)
        if one.index in state.seen and len(one.names) == 1 and not one.names[0].full and one.index != person.index
    ]
    last = replace(lead.name, tokens=lead.name.tokens[-1:])
    called = [] if is_given(lead.name.tokens[0]) else state.roster.bearing(last)
    called = [one for one in called if one.index in state.seen and one.names[0].tokens == last.tokens]
    if called:
        return unsure(*called, person)  # "Lumen Rob", who is Rob of Lumen
    return unsure(*earlier, person, because=reasons.SAME_NAME) if earlier else None


def _again(state: State, row: Row, lead: Lead, person: Somebody) -> Fate:
    """A full name that was there before: the same person, unless they are brought in like another one."""
    rest = row.text[lead.end :]
    if person.index in state.doubled or pattern(_COUNTED).match(rest):
        return state.mark_doubled(person)
    known_by = pattern(_FROM_THE).match(rest) and any(len(token) == 1 for name in person.names for token in name.tokens)
    back = row.opening.added or after_name.refers_back(rest) or after_name.speaks(rest) or known_by
    anew = rest.strip() and (rest.lstrip()[:1] in "(-–—/," or after_name.comes_from(rest))
    return state.mark_doubled(person) if anew and not back and not state.amid(row) else state.begin(row, person)


def _single(state: State, row: Row, begun: Begun) -> Fate | None:
    """Whose a row is that begins with a first name or a surname alone; None where the word says nothing."""
    now, lead = state.person, begun.lead
    same = state.roster.bearing(lead.name)
    if not (row.first or row.depth):
        if not same and state.mentions(lead.name):
            return Fate(person=now)
        if now and now.is_called(lead.name):
            return _of_now(state, begun, same, now)
    known = [one for one in same if state.is_known(one, row)]
    if row.opening.added and len(known) == 1:
        same = known
    if not same:
        return _stranger(state, row, begun, same)
    if len(same) == 1 and same[0].index not in state.seen:
        bearer = same[0] if known and same[0].index not in state.kin else None
        return _stranger(state, row, begun, same, bearer) or unsure(now, *same, because=reasons.ANOTHER_OF_THAT_NAME)
    return _known(state, row, begun, same)


def _of_now(state: State, begun: Begun, same: list[Somebody], now: Somebody) -> Fate:
    """A line that calls the one spoken of by a name that others may bear, too."""
    if pattern(_COUNTED).match(begun.rest):
        return state.mark_doubled(now)
    doubtful = begun.first in state.doubtful and begun.first != now.names[0].tokens[0]
    return unsure(*same) if len(same) > 1 or doubtful else Fate(person=now)


def leads_back(begun: Begun, person: Somebody) -> bool:
    """Whether a line among those of others surely leads back to the only one who bears the name it begins with."""
    state, rest = begun.state, begun.rest
    doubtful = person.index in state.doubled | state.kin or begun.first in state.doubtful or len(person.names) != 1
    if doubtful or begun.held or not begun.opens or pattern(_COUNTED).match(rest):
        return False
    if after_name.tells_of_relative(rest) or after_name.means_another(rest) or is_word(begun.first, state.language):
        return False
    called = begun.given or begun.first in (*person.names[0].tokens, person.names[0].nickname)
    again = after_name.says_again(rest) and not begun.row.bullet
    return called and (again or after_name.tells(rest.lstrip(" -–—:=,"), state.language))


def _known(state: State, row: Row, begun: Begun, same: list[Somebody]) -> Fate:
    """A first name, or a last one, that may lead back to one of the people who bear it and were spoken of before."""
    now, person = state.person, same[0]
    if len(same) == 1 and leads_back(begun, person):
        return state.begin(row, person)
    if not (row.opening.added or row.opening.introduced or after_name.refers_back(begun.rest)):
        return unsure(None if row.first or row.depth else now, *same, because=reasons.ANOTHER_OF_THAT_NAME)
    if person.index in state.doubled and len(same) == 1:
        return state.mark_doubled(person)
    if len(same) > 1 or begun.first in state.doubtful:
        return unsure(*same) if len(same) > 1 else unsure(person, f"another {begun.name.text}")
    within = state.amid(row) and not row.opening.added
    two = row.listed and now and after_name.means_another(begun.rest)
    if within or two:
        return unsure(now, person, because=reasons.WITHIN if within else reasons.EITHER)
    return state.begin(row, person)


def _stranger(
    state: State, row: Row, begun: Begun, same: list[Somebody], bearer: Somebody | None = None
) -> Fate | None:
    """One word that may be the name of somebody new, or of the `bearer`, whom a line named in passing."""
    lead, rest = begun.lead, begun.rest
    listed = bearer is not None or begun.listed
    told = begun.told or begun.comes_from or after_name.speaks(rest) or after_name.says_who(rest)
    mark = unsure(state.person, lead.name.text, because=reasons.NAMES_ANOTHER)
    nobody = state.person is None and state.now.candidates is None and lead.parted
    if row.opening.introduced or row.depth or begun.by_habit():
        sure = True
    elif row.first or nobody:
        anybody = not (row.alone or state.last is None or is_ordinary(begun.first))
        sure = told and (listed or anybody) and not begun.may_be_a_trade()
        mark = unsure(lead.name.text, state.last, because="it may name somebody")
    else:
        no_name = not listed and _is_no_name(state, row, begun)
        word = is_word(begun.first, state.language) or (not listed and begun.ordinary)
        if begun.opens and (word or no_name):
            return mark if told and state.small and not no_name else None
        short = not (bearer or lead.parted) and state.roster.sounds_known(lead.name, but=same)
        stands_out = begun.suffices_alone() or row.dense or (bearer is not None and begun.told)
        sure = told and listed and not (word or short) and stands_out
        if not sure and not _is_spoken_of(state, row, begun, told=told, listed=listed):
            return None
    if not sure:
        return mark
    return state.begin(row, bearer) if bearer else state.introduce(row, lead)


def _is_no_name(state: State, row: Row, begun: Begun) -> bool:
    """Whether a word that nobody is known to be called names nobody, by its letters and how the file names people."""
    if not begun.small:
        compound = state.language == "de" and len(begun.first) >= _LONG and begun.first.isalpha()
        return compound or (state.whole and state.is_first_said(row))  # "Aitor Zubiri", and below it "Cocinero"
    comes = begun.comes_from and (not state.whole or state.language in ("en", "de"))  # "piloto de ..." is no Piloto
    set_off = state.whole and not state.capitals and after_name.sets_off(begun.rest)
    return (state.capitals or state.whole) and not (comes or set_off)


def _is_spoken_of(state: State, row: Row, begun: Begun, *, told: bool, listed: bool) -> bool:
    """Whether a word that may be a name stands, or is followed, as only a name is there: "mbali from durban"."""
    rest = begun.rest.strip(" .!")
    if begun.opens and begun.comes_from and not begun.held:
        return True
    if begun.opens and begun.capital and not state.titled:
        alone = not rest or (row.listed and rest[0].isupper())
        if alone or (state.small and (row.listed or begun.lead.parted)):
            return True
    among = row.listed and bool(rest)
    if not told:
        return row.listed and begun.given
    return among or (listed and not signs.carries_on(begun.rest, state.language))
