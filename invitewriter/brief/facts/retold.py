"""Finds what the contact told or showed of somebody's work: "she showed us the lathe that Tom had built", "played a march by Ana Kovač".

The name stands only inside what was told, and what is told of its bearer is what they made: the telling is the contact's, and a model is shown it as unclear.
Whatever else is told of a third person (where they live, with whom they fell out) stays theirs, and so does what they are quoted to have said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from invitewriter.brief.facts.background import is_touchy
from invitewriter.brief.facts.delicate import SUBJECT_LEFT_OUT, may_be_private
from invitewriter.brief.lexicon import aligned, phrases, word_set
from invitewriter.brief.people.found.heads import word_before
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.said import Said
from invitewriter.brief.people.whose.thread import OURS, Told
from invitewriter.domain import Secrecy
from invitewriter.notes import Kind
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WORD

_DOUBTFUL = frozenset({Secrecy.OTHER, Secrecy.UNCLEAR})
_HEAD = 6
"""Among so many first words somebody who tells or shows says so."""
_QUOTED = compile_later(r"[\"“”„«»?]")
_NAME = compile_later(rf"{CAPITAL_LETTER}[\w'’-]*(?: {CAPITAL_LETTER}[\w'’-]*)* ")


def retold(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> Iterator[int]:
    """The indices of what is withheld for a name that stands only inside what the contact told. `held` says why an item may not be told, by its index."""
    theirs = -1  # the last item that tells of the contact, or was told by them
    for index, item in enumerate(told.items):
        near = index - 1 == theirs and told.items[theirs].block == item.block
        if index not in held and told.found[index] in OURS:
            theirs = index
        elif held.get(index) in _DOUBTFUL and near and _is_retold(item.text, told.references[index], cast):
            theirs = index
            if item.kind in {Kind.PROSE, Kind.BULLET}:
                yield index


def _is_retold(text: str, refs: Sequence[Reference], cast: Cast) -> bool:
    language, read = cast.language or "en", aligned(text)
    tells = phrases("people.retells", language).search(read)
    if tells is None or len(WORD.findall(text[: tells.start()])) > _HEAD or _QUOTED.search(text):
        return False
    before, behind = ([ref for ref in refs if (ref.start < tells.start()) is first] for first in (True, False))
    if any(ref.named and ref.who is not Who.CONTACT for ref in before) or any(not ref.named for ref in behind):
        return False
    said = Said(text[: tells.end()], language)
    if not before and (language not in SUBJECT_LEFT_OUT or ((said.i or said.we) and not said.is_told_to)):
        return False
    named = [ref for ref in behind if ref.named and not ref.faint]
    if not named or cast.relatives(text) or not all(_is_maker(text, read, ref, language) for ref in named):
        return False
    words = WORD.findall(read)
    return not is_touchy(words, language) and not may_be_private(text, refs, language)


def _is_maker(text: str, read: str, ref: Reference, language: str) -> bool:
    """Whether all that is told of somebody is what they made."""
    if ref.who is Who.CONTACT or word_before(text, ref.start) in word_set("people.made_by", language):
        return True
    name = _NAME.match(text, ref.start)
    return name is not None and phrases("people.has_made", language).match(read[name.end() :]) is not None
