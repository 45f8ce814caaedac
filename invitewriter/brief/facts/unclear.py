"""Finds what the notes do not say plainly whom it is about, and what only a reader can tell: a model is shown it, marked as unclear.

Rules tell no more than that a "she" may be one of two, or that nobody is named. A model reads the lines around it as people do. So whatever
names the contact or is near what is theirs is shown to it where it stands, unless it names somebody else alone or holds a word of private matters.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from invitewriter.brief.facts.background import is_touchy
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.said import verbs_in
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.brief.private.wordbook import wordbook
from invitewriter.brief.words import word_set
from invitewriter.domain import Secrecy
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_NEAR = 12
"""So many items from what is the contact's, one may still be about them."""
_WORD = compile_later(r"[^\W_]+")
_INTIMATE = frozenset({"money", "love"})
_TROUBLED = frozenset({"illness", "mind", "loss", "law", "denial", "hardship"})
"""The kinds of marks beside which a word of eating, drinking or walking is no pleasure."""
_MARKUP = "{<|"
_PRONOUNS = frozenset({Who.SHE, Who.HE})


def unclear(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> list[int]:
    """The indices of what a model may be shown as unclear, in order. `held` says why an item may not be told, by its index."""
    own = {Whose.CONTACT, Whose.SHARED}
    known = [i for i, owner in enumerate(told.found) if owner in own and i not in held]
    return [
        index
        for index, item in enumerate(told.items)
        if held.get(index) is Secrecy.UNCLEAR
        and _is_sentence(item, cast.language)
        and (_names_contact(index, told) or _is_near(index, known, told.items))
        and not _is_anothers(told.references[index])
        and not _fits_two(index, told)
        and not cast.relatives(item.text)
        and not _may_be_private(item, told.references[index], cast.language or "en")
    ]


def _may_be_private(item: Item, references: Sequence[Reference], language: str) -> bool:
    """Whether it has a word that is mostly used of private matters, or any word of money or love: nobody knows whose they are.

    Where it speaks of no "she" or "he", words of eating, drinking and walking are none: people share what they eat.
    """
    words = _WORD.findall(plain(item.text))
    kinds = {entry.kind for _, _, entry in wordbook(language).places(words)}
    if not kinds.isdisjoint(_INTIMATE):
        return True
    if kinds.isdisjoint(_TROUBLED) and all(ref.named for ref in references):
        shared = word_set("people.shared", language)
        words = ["" if word in shared else word for word in words]
    return is_touchy(words, language)


def _is_sentence(item: Item, language: str) -> bool:
    """Whether it is a whole sentence: of a jotting ("seeks a lathe") no reader could tell either whose it is.

    In a list, whose lines need no stop, it is one if its subject is "I" or "we".
    """
    text = item.text.strip()
    words = _WORD.findall(text)
    stopped = not text[-1:].isalnum() or (item.kind is Kind.BULLET and _tells_own(words, language))
    return text[:1] not in _MARKUP and stopped and len(words) > 1 and item.kind in {Kind.PROSE, Kind.BULLET, Kind.QUOTE}


def _tells_own(words: Sequence[str], language: str) -> bool:
    """Whether its first word is "I" or "we", or, where those are left out, a verb that tells so."""
    first = [word.lower() for word in words[:1]]
    leaves_out = any(verbs_in(first, person, language) for person in ("i", "we"))
    return leaves_out or not word_set("people.subjects", language).isdisjoint(map(plain, first))


def _is_near(index: int, known: Collection[int], items: Sequence[Item]) -> bool:
    """Whether what is the contact's stands not far from it, under the same headings."""
    return any(abs(index - i) <= _NEAR and items[i].headings == items[index].headings for i in known)


def _names_contact(index: int, told: Told) -> bool:
    return any(ref.named and ref.who is Who.CONTACT for ref in told.references[index])


def _is_anothers(references: Sequence[Reference]) -> bool:
    """Whether somebody else is named in it and the contact is not, or somebody by a name that the contact bears too."""
    named = {ref.who for ref in references if ref.named and not ref.faint}
    return Who.EITHER in named or (Who.OTHER in named and Who.CONTACT not in named)


def _fits_two(index: int, told: Told) -> bool:
    """Whether its "she" comes after a sentence that names somebody else, and not the contact: it is used for neither."""
    if not any(ref.who in _PRONOUNS for ref in told.references[index]):
        return False
    for before in reversed(told.references[:index]):
        named = {ref.who for ref in before if ref.named and not ref.faint}
        if not named.isdisjoint({Who.CONTACT, Who.OTHER, Who.EITHER}):
            return Who.CONTACT not in named
    return False
