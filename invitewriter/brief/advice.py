"""Advice for notes that hold too little for a letter: what is missing, and whom else they may be about."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

from invitewriter.brief.assembling import named_without_asking
from invitewriter.brief.declining import listed, said, tongue_of
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.lexicon import accented_phrases, phrases, word_set
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.brief.private.discretion import is_private
from invitewriter.brief.request import Request
from invitewriter.domain import Decline, Reason, Secrecy
from invitewriter.notes import Kind, Notes
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W_]+(?:-[^\W\d_]+)*")
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
        return Decline(reason=Reason.THIN, advice=_thin_advice(contact, found.doubtful, tongue_of(notes)))
    return _in_passing(contact, candidates(), tongue_of(notes))


def _in_passing(contact: str, candidates: Sequence[str], language: str) -> Decline:
    """The refusal where the notes are about others; these are suggested where they are few."""
    own = parse_name(contact)
    those = tuple(one for one in candidates if not compatible(parse_name(one), own))
    few = 0 < len(those) <= _FEW
    why = "in_passing_of" if few else "in_passing_of_others" if those else "in_passing"
    others = listed(those, language, word="or") if few else ""
    advice = said(why, language, name=contact, others=others)
    return Decline(reason=Reason.WHO if those else Reason.THIN, advice=advice, candidates=those)


def _taken_along(notes: Notes, found: Sorted) -> str:
    """Advice on private remarks within long sentences, because of which whole sentences are withheld; empty where there are none."""
    long = set[int]()
    for one in found.withheld:
        words = one.text.split()
        kept = one.secrecy in {Secrecy.PRIVATE, Secrecy.CIRCUMSTANCE} and len(words) >= _LONG
        if kept and not is_private(" ".join(words[:_OPENS]), notes.language):
            long.add(one.line)
    lines = sorted({n for item in notes.items if item.line in long for n in range(item.line, item.last + 1)})
    if not lines:
        return ""
    language, row = tongue_of(notes), len(lines) == lines[-1] - lines[0] + 1
    told = said("from_to", language, first=lines[0], last=lines[-1]) if row else ", ".join(map(str, lines))
    if len(lines) == 1:
        return said("taken_line", language, lines=lines[0])
    return said("taken_lines", language, lines=told)


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
    return Decline(reason=Reason.WHO, advice=said("to_somebody", tongue_of(notes), name=contact))


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
        return said("not_named", tongue_of(notes), name=name.text) if unclear else ""
    return said("not_among", tongue_of(notes), names=", ".join(named), given=repr(request.contact))


def _thin_advice(contact: str, unclear: int, language: str) -> str:
    """What to add to the notes, and how many lines are left out because it is unclear whom they are about."""
    advice = said("thin", language, name=contact)
    if not unclear:
        return advice
    return advice + said("unclear_lines" if unclear > 1 else "unclear_line", language, name=contact, count=unclear)
