"""Advice for notes that hold too little for a letter: what is missing, and whom else they may be about."""

from __future__ import annotations

import functools
from collections.abc import Callable

from invitewriter.brief.assembling import named_without_asking
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.brief.private.discretion import is_private
from invitewriter.brief.request import Request
from invitewriter.brief.words import accented_phrases, phrases, word_set
from invitewriter.domain import Decline, Reason, Secrecy
from invitewriter.notes import Kind, Notes
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_THIN = "Add a line on something {name} said or is looking for, and one on what you said or promised."
_NOT_NAMED = "The notes do not name {name}. If {name} is whom they tell of, add a line 'Contact: {name}' to them."
_TO_SOMEBODY = (
    "The notes speak to somebody and do not name {name}. If it is {name}, add a line 'Contact: {name}' to them."
)
_IN_PASSING = "The notes name {name} only in passing and tell of no meeting or talk with {name}{instead}. "
_OF_OTHERS = "Write to {others} instead; or, if you did meet {name}, note what was said."
_OF_NOBODY = "If you did meet {name}, note what was said."
_UNCLEAR_LINE = " One line is left out because it is unclear whom it is about: if that is {name}, put the name into it."
_UNCLEAR_LINES = " {count} lines are left out because it is unclear whom they are about: put the name into those that are about {name}."
_TAKEN_ALONG = (
    "{which} withheld whole: a private remark within it takes the rest along. If the rest may be told, set that remark off "
    "by a full stop before and behind it, or put it in brackets: (private: ...)."
)
_LONG, _OPENS = 20, 6
"""A sentence of at least `_LONG` words holds more than a private remark, unless the mark is among its first `_OPENS` words."""
_FEW = 2
"""The most people that the advice suggests instead."""
_SPOKEN_TO = 3
"""From so many sentences with a "you" on, the notes are a letter to somebody."""
_MEETING = ("people.meeting", "how.talked", "how.heard", "how.wrote")


def too_little(notes: Notes, request: Request, found: Sorted, contact: str, *, thin: bool) -> Decline | None:
    """Why notes that are `thin`, or do not name the requested contact, are declined, with advice; None where a letter can be written.

    `contact` is the contact's name. Where the notes are about somebody else and only mention the contact, adding to them is not advised.
    """
    told = _spoken_to(notes, request, contact)
    if told or not thin:
        return told

    @functools.cache
    def candidates() -> tuple[str, ...]:
        named = named_without_asking(notes, request)
        return tuple(one for one in named if is_plausible(parse_name(one)))

    if unnamed := _unnamed_advice(notes, request, contact, candidates, unclear=found.doubtful):
        return Decline(reason=Reason.WHO, advice=unnamed, candidates=candidates())
    if taken := _taken_along(notes, found):
        return Decline(reason=Reason.THIN, advice=taken)
    if not request.contact or not _is_in_passing(found, contact, notes.language):
        return Decline(reason=Reason.THIN, advice=_thin_advice(contact, found.doubtful))
    own = parse_name(contact)
    those = tuple(one for one in candidates() if not compatible(parse_name(one), own))
    others = " or ".join(those) if len(those) <= _FEW else ""
    advice = _IN_PASSING.format(name=contact, instead=f", but of {others or 'others'}" if those else "")
    advice += (_OF_OTHERS if others else _OF_NOBODY).format(name=contact, others=others)
    return Decline(reason=Reason.WHO if those else Reason.THIN, advice=advice, candidates=those)


def _taken_along(notes: Notes, found: Sorted) -> str:
    """Advice on private remarks within long sentences, because of which whole sentences are withheld; empty where there are none."""
    long = set[int]()
    for one in found.withheld:
        said = one.text.split()
        kept = one.secrecy in {Secrecy.PRIVATE, Secrecy.CIRCUMSTANCE} and len(said) >= _LONG
        if kept and not is_private(" ".join(said[:_OPENS]), notes.language):
            long.add(one.line)
    lines = sorted({n for item in notes.items if item.line in long for n in range(item.line, item.last + 1)})
    if not lines:
        return ""
    row = len(lines) == lines[-1] - lines[0] + 1
    told = f"{lines[0]} to {lines[-1]}" if row else ", ".join(map(str, lines))
    return _TAKEN_ALONG.format(which=f"Line {lines[0]} is" if len(lines) == 1 else f"Lines {told} are")


def _spoken_to(notes: Notes, request: Request, contact: str) -> Decline | None:
    """Why nothing is written, where the notes address a "you" throughout and never name the requested contact; else None."""
    if not request.contact or _names(notes, parse_name(contact)):
        return None
    texts = [item.text.lower() for item in notes.items if item.kind is Kind.PROSE]
    you = word_set("people.spoken_to", notes.language)
    told = sum(not you.isdisjoint(plain(word) for word in _WORD.findall(text)) for text in texts)
    third = any(
        accented_phrases(f"people.{who}", notes.language).search(text) for who in ("she", "he") for text in texts
    )
    if told < _SPOKEN_TO or third:
        return None
    return Decline(reason=Reason.WHO, advice=_TO_SOMEBODY.format(name=contact))


def _is_in_passing(found: Sorted, contact: str, language: str) -> bool:
    """Whether the notes are mostly about others, and tell of no meeting, talk or correspondence with the contact."""
    name = parse_name(contact)
    told = [entry.plain for entry in found.shared if entry.item.kind is not Kind.HEADING]
    if any(title.plain.startswith(name.tokens[0]) for title in found.shared if title.item.kind is Kind.HEADING):
        return False  # an empty section of the contact's: the notes are to be completed
    told += [entry.plain for entry in found.others if not {*name.tokens}.isdisjoint(_WORD.findall(entry.plain))]
    met = any(phrases(key, language).search(text) for key in _MEETING for text in told)
    return not met and len(found.others) > len(found.shared)


def _names(notes: Notes, name: Name) -> bool:
    """Whether a word of a name occurs in the notes. The items are read as well as the lines: of one person's part of shared notes, `lines` may be empty."""
    told = [*notes.lines, *notes.front.values(), *(item.text for item in notes.items)]
    words = {plain(word) for line in told for word in _WORD.findall(line)}
    return not words.isdisjoint((*name.tokens, name.nickname))


def _unnamed_advice(
    notes: Notes, request: Request, contact: str, candidates: Callable[[], tuple[str, ...]], *, unclear: int
) -> str:
    """Advice where the notes do not name the requested contact; empty where they do.

    `candidates` gives the people whom they name instead. Where they name nobody, and no line is `unclear`, they are simply short, and
    this is no advice for them.
    """
    name = parse_name(contact)
    if not request.contact or _names(notes, name):
        return ""
    if not (named := candidates()):
        return _NOT_NAMED.format(name=name.text) if unclear else ""
    return f"The notes name {', '.join(named)}, but not {request.contact!r}: check the name, or note who they are."


def _thin_advice(contact: str, unclear: int) -> str:
    """What to add to the notes, and how many lines are left out because it is unclear whom they are about."""
    advice = _THIN.format(name=contact)
    if not unclear:
        return advice
    return advice + (_UNCLEAR_LINES if unclear > 1 else _UNCLEAR_LINE).format(name=contact, count=unclear)
