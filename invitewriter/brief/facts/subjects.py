"""Cuts a sentence in which somebody else, and the contact or the sender, each do something: "Tom told me of his lease, and Ana showed me a stitch".

Whose a sentence is, is decided of it as a whole, so that a clause of somebody else's takes the contact's along. Once it is known who the
contact is, such a sentence is cut where a clause begins with a name or an "I" of its own. A clause with a "she" or "he" for its subject stays
with the one before, and so does what speaks of somebody who stands there: "and Ana drives him to work".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry, entries_of
from invitewriter.brief.lexicon import aligned, either_of, gender_of, own_words, word_set, written
from invitewriter.brief.people.names.reading import name_at
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.thread import Whose
from invitewriter.brief.spoken import verbs_in, words_for
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS, WORD

_FEWEST_WORDS = 4
_LONGEST_ARTICLE = 4
_ENDS = ".!?…"
_QUOTED = compile_later(r"[\"“”„«»]", signs='"“”„«»')
_FIRST = 2
_ARTICLED = frozenset({"it", "pt"})
"""Languages in which a name may have an article."""
_OPENING = 4
"""Among so many words a sentence names its subject."""


def by_subject(entries: Sequence[Entry], cast: Cast, skipped: Collection[int]) -> list[tuple[int, Entry]]:
    """The entries in order, those with clauses of several subjects cut, each with its former index; those of the `skipped` ones stay whole."""
    found: list[tuple[int, Entry]] = []
    for index, entry in enumerate(entries):
        pieces = [] if index in skipped else _pieces(entry, cast)
        found += ((index, piece) for piece in pieces or [entry])
    return found


def with_own(entries: Sequence[Entry], owners: Sequence[Whose]) -> list[Whose]:
    """Whose each entry is, where what the sender did is not somebody else's for the sake of the clause it was cut from."""
    return [
        Whose.UNCLEAR if entry.own and owner is Whose.OTHER else owner
        for entry, owner in zip(entries, owners, strict=True)
    ]


def _pieces(entry: Entry, cast: Cast) -> list[Entry]:
    item, text = entry.item, entry.text
    if item.kind not in {Kind.PROSE, Kind.BULLET} or len(item.text) != len(text) or _QUOTED.search(text):
        return []
    if not _joint().search(entry.plain):
        return []
    clauses = _Clauses(text, cast)
    if not clauses.are_of_several():
        return []
    cuts = [*clauses.found, (len(text), None)]
    pieces = [replace(item, text=_sentence(item.text, begin, end)) for (begin, _), (end, _) in pairwise(cuts)]
    owners = [who for _, who in clauses.found]
    return [replace(piece, own=who is None) for piece, who in zip(entries_of(pieces), owners, strict=True)]


def _sentence(text: str, begin: int, end: int) -> str:
    """A part of a sentence as one of its own, without what joins it to the next."""
    part = text[begin:end].strip()
    if end < len(text):
        part = _trailing().sub("", part)
        part += "." if text.rstrip()[-1:] in _ENDS else ""
    return part[0].upper() + part[1:] if text[0].isupper() else part


@functools.cache
def _joint() -> re.Pattern[str]:
    joined = either_of("joins.and")
    return re.compile(rf";\s+|,?\s(?:{joined})\s+")


@functools.cache
def _trailing() -> re.Pattern[str]:
    return re.compile(rf"[\s,;]*(?:\s(?i:{either_of('joins.and')}))?[\s,;]*$")


class _Clauses:
    """The clauses of a sentence that begin with a subject of their own, and whose they are; None for the sender."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text, self._cast, self._language = text, cast, cast.language
        self._references = cast.references(text)
        self._lowered = aligned(text)
        self._gender = gender_of(cast.contact.name.tokens[0])
        self.found = list(self._read())

    def are_of_several(self) -> bool:
        told = {who for _, who in self.found}
        return Who.OTHER in told and len(told) > 1

    def _read(self) -> Iterator[tuple[int, Who | None]]:
        lowered = self._lowered
        joints = list(_joint().finditer(lowered))
        places = [m.end() for m in joints if self._joins_clauses(m.start())]
        starts = [place for place in places if self._subject_at(place) is not _NOBODY]
        first = self._first(starts[0] if starts else len(lowered))
        if first is _NOBODY or self._is_subordinate():
            return
        yield 0, first
        for place, end in pairwise([*starts, len(lowered)]):
            who = self._subject_at(place)
            if len(WORD.findall(lowered[place:end])) >= _FEWEST_WORDS and self._stands_alone(place, end, who):
                yield place, who

    def _subject_at(self, place: int) -> Who | None:
        """Whose a clause is that begins there; nobody's where no subject does something there."""
        words = LETTERS.findall(self._lowered[place:])[:_OPENING]
        if not words:
            return _NOBODY
        own = words[0] in {plain(word) for word in word_set("people.subjects", self._language)}
        if own or verbs_in(words[:1], "i", self._language) or verbs_in(words[:1], "we", self._language):
            return None
        articled = self._language in _ARTICLED and words[0] in own_words("people.determiners", self._language)
        article = len(words[0]) + 1 if articled else 0
        named = [ref for ref in self._references if ref.start in {place, place + article} and _is_sure(ref)]
        return named[0].who if named and self._acts(named[0]) else _NOBODY

    def _acts(self, ref: Reference) -> bool:
        """Whether behind a name comes what its bearer does, and no preposition, comma or further name."""
        name = name_at(self._text, ref.start, self._language)
        end = name.end if name else ref.start
        after = re.compile(r" ([^\W\d_]+)").match(self._text, end)
        ruled = {*written("people.before_object", self._language), *written("joins.and")}  # with accents: "à", "a"
        return after is not None and after[1].islower() and after[1] not in ruled

    def _first(self, end: int) -> Who | None:
        """Whose the first clause is: of the first who is named, unless an "I" or a pronoun comes before."""
        first = next((ref for ref in self._references if ref.start < end and (not ref.named or _is_sure(ref))), None)
        head = LETTERS.findall(self._lowered[: first.start if first else end])[:_OPENING]
        own = {plain(word) for word in word_set("people.subjects", self._language)}
        if not own.isdisjoint(head) or verbs_in(head, "i", self._language) or verbs_in(head, "we", self._language):
            return None
        return first.who if first and first.named and first.subject and self._acts(first) else _NOBODY

    def _joins_clauses(self, place: int) -> bool:
        """Whether what stands before it is no bracket that is still open, and no pronoun: "he and Ana make a fine pair"."""
        before = self._lowered[:place]
        last = LETTERS.findall(before)[-1:]
        pairs = own_words("joins.pairs", self._language)
        return before.count("(") <= before.count(")") and pairs.isdisjoint(last)

    def _is_subordinate(self) -> bool:
        """Whether the first clause only tells when or on what condition the next is so."""
        firsts = LETTERS.findall(self._lowered)[:_FIRST]
        return not own_words("joins.subordinate", self._language).isdisjoint(firsts)

    def _stands_alone(self, place: int, end: int, who: Who | None) -> bool:
        """Whether a clause speaks of nobody who stands before it, nor is a part of what somebody said there."""
        if who is Who.OTHER:
            return True
        words = LETTERS.findall(self._lowered[place:end])
        within = [ref for ref in self._references if place <= ref.start < end]
        spoken = {ref.gender for ref in within if not ref.named}
        if self._cast.relatives(self._text[place:end]):
            return False
        if who is None:
            named = {ref.who for ref in within if ref.named}
            pointing = own_words("people.pronoun_objects", self._language) | own_words("joins.refers", self._language)
            alone = Who.CONTACT in named or not self._says_we(words[0])
            return not spoken and Who.OTHER not in named and alone and pointing.isdisjoint(words)
        ours = not word_set("people.own", self._language).isdisjoint(words)
        behind = own_words("people.pronoun_objects", self._language).isdisjoint(words)
        return ours and behind and spoken <= {self._gender or next(iter(spoken), "")}

    def _says_we(self, word: str) -> bool:
        return word in words_for("we", self._language) or bool(verbs_in([word], "we", self._language))


_NOBODY = Who.EITHER


def _is_sure(ref: Reference) -> bool:
    """Whether it is the name of the contact or of somebody else, alone and no guess."""
    known = not ref.guessed and (not ref.faint or is_borne("given", ref.faint))
    return ref.named and known and not ref.row and ref.who in {Who.CONTACT, Who.OTHER}
