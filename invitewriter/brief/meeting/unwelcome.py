"""Declines where no letter should be written: the contact has died or wants none, the sender decided so, or the meeting was unpleasant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from invitewriter.brief.declining import listed, said, tongue_of
from invitewriter.brief.facts.entries import Entry, entries_of
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.lexicon import phrases, pronouns
from invitewriter.brief.meeting.confided import without_confided
from invitewriter.brief.meeting.deaths.keys import call_signs, silent_key
from invitewriter.brief.meeting.deaths.told import contact_dead
from invitewriter.brief.meeting.forbidden import forbids
from invitewriter.brief.meeting.log import log_about
from invitewriter.brief.meeting.refusals import denies, is_passed_on, is_sent_elsewhere, wants_silence
from invitewriter.brief.meeting.resolves import gives_up, is_of_other, resolves, writes_to_nobody
from invitewriter.brief.meeting.tenor import Tenor, between
from invitewriter.brief.meeting.weighing.reasons import Weighed
from invitewriter.brief.meeting.weighing.scales import is_lifted, is_of_people, weighed
from invitewriter.brief.people.names.reading import parse_name
from invitewriter.brief.people.names.short import called_for_short
from invitewriter.brief.private.discretion import is_private, says_only_that
from invitewriter.domain import Decline, Reason, Secrecy
from invitewriter.notes import Item, Notes
from invitewriter.notes.log import LASTING, Event
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given
from invitewriter.text.patterns import compile_later

_ANSWERED = 2
"""An answer stands among so many sentences behind what was asked."""
_BIDDEN = 5
"""The most words of what somebody bids themselves: "No, let it lie"."""
_SENTENCE_END = compile_later(r"[.!?]+(?=\s|\Z|[\"'])")
_SPEAKER = compile_later(r"^[^:.!?]{1,60}:\s+", signs=":")
"""What a line begins with that passes on somebody's word: "a message through Sheila: "."""


class _Against(Enum):
    """A reason against any letter, by the key of its message."""

    DIED = "died"
    DIED_PERHAPS = "died_perhaps"
    """Nobody says so, but what is told of is mostly told of the dead."""
    SILENT = "silent"
    """The contact wants none."""
    GIVEN_UP = "given_up"
    """The sender has decided for none."""
    FORBIDDEN = "forbidden"
    """Somebody else does not allow one, or it would be unwise: they are on two sides of a case, of an exam, of a tender."""
    NO_OCCASION = "no_occasion"
    """They met in circumstances in which no letter is welcome: in court, in a quarrel."""


def unwelcome(notes: Notes, contact: str, found: Sorted, role: str = "") -> Decline | None:
    """Why nothing is written to the contact, by the log or by a line of the notes; None where nothing speaks against it.

    A call sign calls the contact as a name does where the `role` begins with it: "widow of G4QXY" is another's.
    """
    if lasting := [entry for entry in log_about(notes, contact) if entry.event in LASTING]:
        why = _Against.SILENT.value if lasting[0].event is Event.SILENT else "forgotten"
        return _declined(lasting[0].line, why, contact, notes, read=False)
    called = [*words_for(contact, found), *call_signs(contact), *call_signs(role.partition(" ")[0])]
    against = _against(found, called, notes)
    return _declined(against[0].line, against[1].value, contact, notes) if against else None


def went_wrong(notes: Notes, contact: str, found: Sorted) -> Decline | None:
    """Why nothing is written where little but what went wrong between the two is told; None where anything else is, or it may be."""
    told = between(found, notes.language)
    if told is None or told.tenor is not Tenor.BAD:
        return None
    language = tongue_of(notes)
    why = "strained_line" if len(told.lines) == 1 else "strained_lines"
    lines = listed([str(line) for line in told.lines], language)
    return Decline(reason=Reason.DO_NOT_WRITE, advice=said(why, language, lines=lines, name=contact))


def words_for(contact: str, found: Sorted) -> list[str]:
    """The words that mean the contact: the names, and the short form by which the notes may call them."""
    names = parse_name(contact).tokens
    texts = [entry.text for entry in (*found.shared, *found.others)]
    return [contact, *names, *sorted(called_for_short(names[0], texts))] if names else [contact]


def _declined(line: int, why: str, contact: str, notes: Notes, *, read: bool = True) -> Decline:
    """The refusal; where it rests on what was `read` from a sentence, with what to do if that was wrong."""
    language = tongue_of(notes)
    advice = said(why, language, line=line, name=contact)
    if read and not why.startswith(_Against.DIED.value):  # of a death the message says so itself, gently
        advice += said("otherwise", language)
    return Decline(reason=Reason.DO_NOT_WRITE, advice=advice)


def _against(found: Sorted, called: Iterable[str], notes: Notes) -> tuple[Item, _Against] | None:
    """The item that speaks against a letter, and the reason; None where there is none.

    Entries about somebody else, and unclear ones, are read only for the contact's death, and for what forbids a letter.
    """
    entries: Sequence[Entry] = found.shared
    others: Sequence[Entry] = found.others
    names = [plain(name) for name in called]
    named = compile_later(rf"\b(?:{'|'.join(map(re.escape, names))})\b", signs=names)
    all_told = _all_told(found, notes)
    calls = call_signs(" ".join(name.upper() for name in names))
    if item := contact_dead(entries, others, names, notes) or silent_key(all_told, names, calls):
        return item, _Against.DIED
    language = notes.language
    unclear = without_confided(all_told, _unclear(found), language)
    entries, others = (without_confided(all_told, each, language) for each in (found.shared, found.others))
    refusing = [entry for entry in others if is_passed_on(entry, named, language)]
    refusing += [entry for entry in unclear if _refuses_as_somebody(entry, named, language)]
    if refusing := refusing or [entry for entry in others if _refuses_by_name(entry, named, language)]:
        return refusing[0].item, _Against.SILENT
    if ban := next((entry for entry in (*entries, *others) if forbids(entry, named, language)), None):
        return ban.item, _Against.FORBIDDEN
    if said := _said(_without_closed(entries, named, language), named, language):
        return said
    bidden = (entry for entry in others if _bids_oneself(entry, named, language))
    if given_up := next(bidden, None) or next((entry for entry in all_told if writes_to_nobody(entry, language)), None):
        return given_up.item, _Against.GIVEN_UP
    signs = weighed(without_confided(all_told, all_told, language), names, language or tongue_of(notes))
    return (signs[0], _Against(signs[1].value)) if signs else None


def _bids_oneself(entry: Entry, named: re.Pattern[str], language: str) -> bool:
    """Whether an entry is only what the sender bids themselves, by their own name: "Leave it lie, Selma."."""
    bidden, comma, name = entry.text.strip(" .!").rpartition(", ")
    short = bool(comma) and len(bidden.split()) <= _BIDDEN and is_given(name) and not named.search(plain(name))
    return short and _said_against(plain(bidden), named, language) is _Against.GIVEN_UP


def _without_closed(entries: Sequence[Entry], named: re.Pattern[str], language: str) -> list[Entry]:
    """The entries without those that only close what their line says of somebody else, by a name alone: "Norbert. hm. say no more"."""
    others = {e.item.line for e in entries if len(e.text.split()) == 1 and not named.search(e.plain)}
    return [
        entry
        for entry in entries
        if not (entry.item.line in others and is_private(entry.plain, language) and says_only_that(entry.plain))
    ]


def _unclear(found: Sorted) -> list[Entry]:
    """The entries of which it is unclear whom they are about."""
    texts = {line.text for line in found.withheld if line.secrecy is Secrecy.UNCLEAR}
    texts |= {fact.text for fact in found.unclear}
    return [entry for entry in found.others if entry.text in texts]


def _refuses_as_somebody(entry: Entry, named: re.Pattern[str], language: str) -> bool:
    """Whether a "she" or "he" who may be the contact wants to hear nothing more: in doubt the contact does."""
    told = (sentence.strip(" \"'") for sentence in _SENTENCE_END.split(entry.plain))
    spoken = (sentence for sentence in told if not pronouns(language).isdisjoint(sentence.split(maxsplit=1)[:1]))
    return any(_said_against(sentence, named, language) is _Against.SILENT for sentence in spoken)


def _refuses_by_name(entry: Entry, named: re.Pattern[str], language: str) -> bool:
    """Whether a line of somebody else's begins, behind their name, with what the contact wants: "Sheila: Bryony wants no letters"."""
    told = _SPEAKER.sub("", entry.plain)
    return named.match(told) is not None and _said_against(told, named, language) is _Against.SILENT


def _all_told(found: Sorted, notes: Notes) -> list[Entry]:
    """All entries in order, those about the sender or nobody in particular as well: "I'm on the jury"."""
    items = {item.line: item for item in notes.items}
    told = {(entry.item.line, entry.plain) for entry in (*found.shared, *found.others)}
    background = entries_of(
        replace(items[fact.line], text=fact.text) for fact in (*found.background, *found.unclear) if fact.line in items
    )
    rest = [entry for entry in background if (entry.item.line, entry.plain) not in told]
    return sorted((*found.shared, *found.others, *rest), key=lambda entry: _place(entry, items))


def _place(entry: Entry, items: Mapping[int, Item]) -> tuple[int, int]:
    """The line of an entry, and where it begins in it."""
    line = entry.item.line
    return line, items[line].text.find(entry.item.text) if line in items else 0


def _said(entries: Sequence[Entry], named: re.Pattern[str], language: str) -> tuple[Item, _Against] | None:
    """What the entries about the contact say against a letter, alone or as an answer to one of the two before."""
    for place, entry in enumerate(entries):
        before = [each for each in entries[max(place - _ANSWERED, 0) : place] if each.item.block == entry.item.block]
        if any(denies(each.plain, entry.plain, language) for each in before):
            return entry.item, _Against.SILENT
        if against := _said_against(entry.plain, named, language):
            return entry.item, against
    return None


def _said_against(text: str, named: re.Pattern[str], language: str) -> _Against | None:
    other_way = is_lifted(text, Weighed.SILENT, language)
    unwanted = phrases("how.silent", language).search(text) and not other_way
    if unwanted or is_sent_elsewhere(text, named, language):
        return _Against.SILENT
    given_up = gives_up(text)
    of_other = given_up is not None and is_of_other(given_up, text, language)
    if given_up and not of_other and not other_way:
        return _Against.GIVEN_UP
    harsh = phrases("how.no_occasion", language).search(text)
    if harsh and is_of_people(text, harsh, language) and not is_lifted(text, Weighed.NO_OCCASION, language):
        return _Against.NO_OCCASION
    if other_way:
        return None
    if wants_silence(text, named, language):
        return _Against.SILENT
    return _Against.GIVEN_UP if not of_other and resolves(text, named, language) else None
