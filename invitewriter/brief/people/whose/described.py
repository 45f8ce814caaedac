"""Finds the contact where the notes describe them first and name them later: "an older woman came up to me ... Her name was Ana".

From the description on the sentences are about them: the description, "the woman" and every "she" up to the name mean the contact.
Whom the name's sentence calls so must be that "she" herself ("Her son was called Tom" names another), and nobody whom the same "she"
may mean may be named between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import LANGUAGES, aligned, pattern_of, word_set
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.description import described_words
from invitewriter.brief.people.whose.kin import is_predicate
from invitewriter.brief.people.whose.nameless import with_nameless
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.domain import value
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"(?<![\w@.-])[^\W\d_](?:[^\W\d_]|-(?=[^\W\d_]))*")
_FARTHEST = 16
"""So many sentences may lie between the description and the name."""
_BETWEEN = 4
"""So many words may stand between "a" and whoever is described: "a quite old American woman"."""
_NEAREST_NICKNAME = 12


def with_descriptions(
    items: Sequence[Item], references: Sequence[Sequence[Reference]], cast: Cast
) -> list[list[Reference]]:
    """The references, and with them those to the contact by a description that comes before their name, or is all that is known of them."""
    if not cast.contact.named:
        return with_nameless(items, references, cast)
    return _Described(items, references, cast).read()


@value
class _Description:
    """Somebody whom a sentence brings in without a name."""

    lead: int
    """Where its article begins."""
    start: int
    end: int
    gender: str
    noun: str


class _Described:
    def __init__(self, items: Sequence[Item], references: Sequence[Sequence[Reference]], cast: Cast) -> None:
        self.items, self.cast = items, cast
        self.references = [list(refs) for refs in references]
        self.file = f"described/{cast.language if cast.language in LANGUAGES else 'en'}"

    def read(self) -> list[list[Reference]]:
        named = (i for i, item in enumerate(self.items) if item.kind is Kind.PROSE and self._contact(i))
        first = next(named, None)
        if first is None or (name := self._contact(first)) is None or not self._names(first, name):
            return self.references
        told = {ref.gender for ref in self.references[first] if not ref.named and ref.start < name.start}
        gender = name.gender or (told.pop() if len(told) == 1 else "")
        self._forget_nicknames(first)
        found = self._before(first, gender)
        if found is not None:
            place, one = found
            self._mark(place, first, one, one.gender or gender)
        return self.references

    def _contact(self, index: int) -> Reference | None:
        return next((ref for ref in self.references[index] if ref.who is Who.CONTACT and ref.named), None)

    def _names(self, index: int, name: Reference) -> bool:
        """Whether a sentence says what somebody is called who was spoken of before."""
        text = self.items[index].text
        lowered = aligned(text)
        before = f"{lowered[: name.start].rstrip(' “„«*_[')} "
        word = _WORD.match(text, name.start)
        after = lowered[word.end() if word else name.start :].lstrip("”“»*_]")
        called = pattern_of(self.file, "called").search(before)
        if after.startswith(("'s", "’s")) or not (called or pattern_of(self.file, "called_after").search(after)):
            return False
        if called and (one := next((d for d in self._descriptions(text) if d.end + 1 == called.start()), None)):
            self._describe(index, name, one)  # "A girl called Ana gave me an apple."
            return False
        return not self.cast.relatives(text[: called.start() if called else name.start])

    def _describe(self, index: int, name: Reference, one: _Description) -> None:
        refs = self.references[index]
        refs[refs.index(name)] = replace(name, subject=True, gender=name.gender or one.gender)

    def _before(self, first: int, gender: str) -> tuple[int, _Description] | None:
        """The last sentence before the one of the name that brings in somebody who may be called so."""
        for index in range(first - 1, max(-1, first - 1 - _FARTHEST), -1):
            item = self.items[index]
            if item.kind is not Kind.PROSE or item.headings != self.items[first].headings:
                return None
            fits = [one for one in self._descriptions(item.text) if {one.gender, gender} != {"she", "he"}]
            if fits:
                return (index, fits[0]) if len(fits) == 1 else None
            if any(self._is_rival(ref, gender) for ref in self.references[index]):
                return None
        return None

    def _is_rival(self, ref: Reference, gender: str) -> bool:
        if not ref.named or ref.faint or ref.guessed:
            return False
        return not (ref.gender and gender) or ref.gender == gender

    def _descriptions(self, text: str) -> Iterator[_Description]:
        words = [(match.start(), plain(match[0])) for match in _WORD.finditer(text)]
        some, likens = word_set("people.indefinite", self.cast.language), self._set("likens")
        for place, (start, word) in enumerate(words):
            gender = self._gender(word)
            if gender is None or is_predicate(text, start, self.cast.language):
                continue
            before = [each for _, each in words[max(0, place - _BETWEEN) : place]]
            at = next((n for n in range(len(before) - 1, -1, -1) if before[n] in some), None)
            if at is None and word not in self._set("alone"):
                continue
            begins = place - len(before) + at if at is not None else place
            if not begins or words[begins - 1][1] not in likens:
                yield _Description(lead=words[begins][0], start=start, end=start + len(word), gender=gender, noun=word)

    def _gender(self, word: str) -> str | None:
        for key, gender in (("girls", "she"), ("boys", "he"), ("anybody", "")):
            if word in self._set(key):
                both = key == "girls" and word in self._set("boys")
                return "" if both else gender
        return None

    def _set(self, key: str) -> frozenset[str]:
        return described_words(self.cast.language, key)

    def _mark(self, place: int, first: int, one: _Description, gender: str) -> None:
        own = Reference(who=Who.CONTACT, start=one.start, gender=gender)
        kept = [
            ref for ref in self.references[place] if not one.lead <= ref.start <= one.start
        ]  # "una mujer" as another
        self.references[place] = sorted([*kept, own], key=lambda ref: ref.start)
        for index in range(place, first + 1):
            rivals = any(self._is_rival(ref, gender) and ref.who is not Who.CONTACT for ref in self.references[index])
            start = one.start if index == place else -1
            if not rivals:
                self.references[index] = [self._meant(ref, gender, start) for ref in self.references[index]]
            if place < index < first and not rivals:
                self._mention(index, own, one.noun)

    def _mention(self, index: int, own: Reference, noun: str) -> None:
        """Takes "the woman" in a sentence for the one described."""
        again = [match.start() for match in _WORD.finditer(self.items[index].text) if plain(match[0]) == noun]
        if again:
            kept = [ref for ref in self.references[index] if not ref.named or ref.start > again[0] or ref.faint]
            own_again = [replace(own, start=start) for start in again]
            self.references[index] = sorted([*kept, *own_again], key=lambda ref: ref.start)

    def _meant(self, ref: Reference, gender: str, start: int) -> Reference:
        """A "she" behind the description, as the contact."""
        theirs = not ref.named and ref.start > start and ref.gender == gender
        return replace(ref, who=Who.CONTACT) if theirs else ref

    def _forget_nicknames(self, first: int) -> None:
        """Takes what only their friends call the contact for nobody else's name."""
        for index in range(first, min(first + _FARTHEST, len(self.items))):
            lowered = aligned(self.items[index].text)
            told = pattern_of(self.file, "nickname").search(lowered)
            if told:
                near = range(told.end(), told.end() + _NEAREST_NICKNAME)
                self.references[index] = [
                    ref for ref in self.references[index] if ref.who is Who.CONTACT or ref.start not in near
                ]
