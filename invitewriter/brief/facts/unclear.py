"""Finds what the notes do not say plainly whom it is about, and what only a reader can tell: a model is shown it, marked as unclear.

Rules tell no more than that a "she" may be one of two, or that nobody is named. A model reads the lines around it as people do. So whatever
names the contact or is near what is theirs is shown to it where it stands, unless it names somebody else alone or holds a word of private matters;
and what the two may have done while somebody else stood by (`beside.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from invitewriter.brief.facts.beside import beside
from invitewriter.brief.facts.delicate import SUBJECT_LEFT_OUT, may_be_private
from invitewriter.brief.facts.fellows import fellows
from invitewriter.brief.facts.hosts import hosts
from invitewriter.brief.facts.passing import passes
from invitewriter.brief.facts.retold import retold
from invitewriter.brief.facts.witness import witnessed
from invitewriter.brief.lexicon import own_words, word_set
from invitewriter.brief.people.found.heads import word_before
from invitewriter.brief.people.found.sightings import is_listed
from invitewriter.brief.people.names.letter_case import calmed
from invitewriter.brief.people.whose.acting import does_own
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.kin import relatives_in
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.said import Said
from invitewriter.brief.people.whose.thread import OURS, Told, Whose
from invitewriter.brief.spoken import verbs_in
from invitewriter.domain import Secrecy
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.word_patterns import WORD

_NEAR, _FAR = 12, 40
"""So many items from what is the contact's, one may still be about them; and where nobody else comes in between."""
_MARKUP = "{<|"
_PRONOUNS = frozenset({Who.SHE, Who.HE})
_PRIVATE = frozenset({Secrecy.PRIVATE, Secrecy.CIRCUMSTANCE, Secrecy.SILENCE})


def unclear(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> list[int]:
    """The indices of what a model may be shown as unclear, in order. `held` says why an item may not be told, by its index."""
    near = _near(told, held, cast)
    aside = {*beside(told, held, cast), *hosts(told, held, cast), *witnessed(told, held, cast)}
    aside |= {*retold(told, held, cast), *fellows(told, held, cast)}
    return [
        index
        for index, item in enumerate(told.items)
        if index in aside
        or (
            held.get(index) is Secrecy.UNCLEAR
            and _is_sentence(item, cast.language)
            and (_names_contact(index, told) or index in near)
            and not _is_anothers([r for r in told.references[index] if not passes(r, item.text, cast.language)])
            and not _fits_two(index, told, cast)
            and not _may_go_on(index, told, held, cast)
            and not cast.relatives(item.text)
            and not may_be_private(item.text, told.references[index], cast.language or "en")
        )
    ]


def _is_sentence(item: Item, language: str) -> bool:
    """Whether it is a whole sentence: of a jotting ("seeks a lathe") no reader could tell either whose it is.

    In a list, whose lines need no stop, it is one if its subject is "I" or "we".
    """
    text = item.text.strip()
    words = WORD.findall(text)
    stopped = not text[-1:].isalnum() or (item.kind is Kind.BULLET and _tells_own(words, language))
    return text[:1] not in _MARKUP and stopped and len(words) > 1 and item.kind in {Kind.PROSE, Kind.BULLET, Kind.QUOTE}


def _tells_own(words: Sequence[str], language: str) -> bool:
    """Whether its first word is "I" or "we", or, where those are left out, a verb that tells so."""
    first = [word.lower() for word in words[:1]]
    leaves_out = any(verbs_in(first, person, language) for person in ("i", "we"))
    return leaves_out or not word_set("people.subjects", language).isdisjoint(map(plain, first))


def _near(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> set[int]:
    """The items that may still be about the contact: not far from what is theirs, or farther where nobody else comes in between.

    Under other headings only where nobody else comes in at all, nor anything private: an evening that was somebody else's has a heading of its own.
    """
    items, crowded = told.items, _crowded(told, held, cast)
    known = [
        index
        for index, owner in enumerate(told.found)
        if (owner in OURS and index not in held) or (held.get(index) is Secrecy.UNCLEAR and _names_contact(index, told))
    ]
    found = set[int]()
    for place in known:
        for step in (-1, 1):
            alone = True
            for index in range(place, place + step * (_FAR + 1), step):
                if not 0 <= index < len(items):
                    break
                alone = alone and not _brings_in_another(index, told, cast)
                if not alone and abs(index - place) > _NEAR:
                    break
                if items[index].headings == items[place].headings or (alone and _is_apart(items[index], crowded)):
                    found.add(index)
    return found


def _is_apart(item: Item, crowded: Collection[tuple[str, ...]]) -> bool:
    """Whether nobody else comes in under any of the headings of an item."""
    return all(item.headings[:depth] not in crowded for depth in range(1, len(item.headings) + 1))


def _crowded(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> set[tuple[str, ...]]:
    """The headings under which somebody else comes in, or something is private, which may be of anybody."""
    return {
        item.headings
        for index, item in enumerate(told.items)
        if held.get(index) in _PRIVATE or _brings_in_another(index, told, cast)
    }


def _brings_in_another(index: int, told: Told, cast: Cast) -> bool:
    """Whether an item is somebody else's, names somebody else, or speaks of somebody without a name; not in a list of those present, which tells of none."""
    if is_listed(told.items[index]):
        return False
    named = any(is_somebody(ref) for ref in told.references[index])
    return named or told.found[index] is Whose.OTHER or bool(cast.relatives(told.items[index].text))


def _names_contact(index: int, told: Told) -> bool:
    return any(ref.named and ref.who is Who.CONTACT for ref in told.references[index])


def _is_anothers(references: Sequence[Reference]) -> bool:
    """Whether somebody else is named in it and the contact is not, or somebody by a name that the contact bears too.

    Who is only mentioned beside a "she" or "he" makes it nobody else's: "She came along with Ana and me".
    """
    told = [ref for ref in references if not ref.faint]
    named = {ref.who for ref in told if ref.named and not _is_only_mentioned(ref, told)}
    return Who.EITHER in named or (Who.OTHER in named and not any(ref.who is Who.CONTACT for ref in told))


def _is_only_mentioned(ref: Reference, references: Sequence[Reference]) -> bool:
    """Whether a name is somebody else's of whom the sentence is not, since it is of a "she", a "he" or the contact, who come before."""
    first = [one for one in references if one.start < ref.start and (one.who in _PRONOUNS or one.who is Who.CONTACT)]
    return ref.who is Who.OTHER and not ref.subject and bool(first)


def _may_go_on(index: int, told: Told, held: Mapping[int, Secrecy], cast: Cast) -> bool:
    """Whether it may go on about what was private in the sentence before it, or, in languages that leave a "she" out, about somebody else there.

    It names nobody, and neither "I" nor "we" does something.
    """
    item, why = told.items[index], held.get(index - 1) if index else None
    leaves_out = cast.language in SUBJECT_LEFT_OUT and why is Secrecy.OTHER
    if told.items[index - 1].block != item.block or not (why in _PRIVATE or leaves_out):
        return False
    own = cast.speaks_of_sender(item.text) or does_own(item.text, cast.language)
    own = own or bool(verbs_in(Said(item.text, cast.language).words, "we", cast.language))
    return not own and not any(ref.named and not ref.faint for ref in told.references[index])


def _newcomers(text: str, language: str) -> Iterator[str]:
    """The genders of those whom a sentence brings in without a name: "there was a woman"."""
    text = calmed(text)
    several = own_words("people.indefinite", language)
    return (gender for place, gender in relatives_in(text, (), language) if word_before(text, place) in several)


def _fits_two(index: int, told: Told, cast: Cast) -> bool:
    """Whether its "she" comes after a sentence that names somebody else who may be meant, and not the contact: it is used for neither.

    In its paragraph a "woman" who is brought in without a name is one as well.
    """
    spoken = {ref.gender for ref in told.references[index] if ref.who in _PRONOUNS}
    if not spoken:
        return False
    for place in range(index - 1, -1, -1):
        before, item = told.references[place], told.items[place]
        named = [
            ref
            for ref in before
            if ref.named and (ref.who is Who.CONTACT or (is_somebody(ref) and not _is_only_mentioned(ref, before)))
        ]
        if any(ref.who is Who.CONTACT for ref in named):
            return False
        if any(ref.gender in {"", *spoken} for ref in named):
            return True
        if item.block == told.items[index].block and not spoken.isdisjoint(_newcomers(item.text, cast.language)):
            return True
    return False
