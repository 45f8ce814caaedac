"""Gives back to the contact what is jotted down about them behind somebody named in passing: "would ask Mona's brother / wants lime wood".

In notes that begin with the contact, and in which nobody else has a line of their own, others only pass: they take the sentence that names
them, and what a pronoun that fits them says next in its line. With a new line, an "I" or "we", or a pronoun that fits the contact alone
the notes are the contact's again. What may be private stays as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.delicate import may_be_private
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.people.found.frames import is_frame
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.names.reading import name_at
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.companions import companion
from invitewriter.brief.people.whose.introducers import introducers
from invitewriter.brief.people.whose.kin import relatives_in
from invitewriter.brief.people.whose.lines import whose
from invitewriter.brief.people.whose.parted import Parted
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.strangers import stranger_beside
from invitewriter.brief.people.whose.thread import OURS, Told, Whose
from invitewriter.brief.words import LANGUAGES, aligned, gender_of, pattern_of, word_set
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]+")
_SUBJECTS = frozenset({"she", "he", "er", "ella", "él", "elle", "il", "lei", "lui", "ela", "ele"})
_MOST_SENTENCES, _MOST_LETTERS = 24, 1400
"""Jottings are no longer; what is told at length tells of others, too."""
_SHARE, _SHORT = 3, 5
"""One sentence in so many is jotted down at least; so few words are no whole one."""
_SIGNS = frozenset({"->", "→", "&", "+", "=", "w/", "w", "u.", "m.", "-", "–"})
_BEGINNING = 3
"""The contact is named in one of so many sentences that the notes begin with."""
_MOST_PASSING = 5
"""So many others may be named in passing; with more the notes are of a company."""
_FEW = 2
_NEAR_ASKED = 24
"""Characters between the word for asking and the name of whom: "ask Mona's", "mit der Kollegin Frank"."""


def is_jotted_of_one(told: Told, cast: Cast, skipped: Collection[int]) -> bool:
    """Whether the notes begin with the contact, behind the occasion at most, and nobody else heads a line or a section."""
    read = [i for i, item in enumerate(told.items) if i not in skipped and item.kind is not Kind.HEADING]
    first = next((i for i in read[:_BEGINNING] if _names_contact(told.references[i])), None)
    one_part = len({told.items[i].headings for i in read}) == 1 and not Parted(told.items, cast).owners
    if first is None or not (cast.contact.named and one_part and _are_jotted([told.items[i].text for i in read])):
        return False
    beside = any(is_somebody(ref) for i in read if i <= first for ref in told.references[i])
    either = any(ref.who is Who.EITHER for i in read for ref in told.references[i])
    return not (beside or either or _is_of_company(told, cast, read))


def _is_of_company(told: Told, cast: Cast, read: Collection[int]) -> bool:
    """Whether others do more than pass: they are met, listed, many, named in full, or animals with names."""
    listed = any(person.listed for person in (cast.contact, *cast.others))
    met = any(person.main for person in cast.others) or len(cast.others) > _MOST_PASSING
    return listed or met or bool(cast.creatures) or any(_names_in_full(told, i, cast.language) for i in read)


def _are_jotted(texts: Sequence[str]) -> bool:
    if len(texts) > _MOST_SENTENCES or sum(map(len, texts)) > _MOST_LETTERS or sum(map(_is_date, texts)) > 1:
        return False
    return sum(map(_is_jotted, texts)) * _SHARE >= len(texts)


def read_references(entries: Sequence[Entry], skipped: Collection[int], cast: Cast) -> list[list[Reference]]:
    """The references to people in each entry; none in those of `skipped`, nor in a first line that is only the frame."""
    found = [[] if index in skipped else cast.references(entry.text) for index, entry in enumerate(entries)]
    first = next((i for i, entry in enumerate(entries) if entry.item.kind is not Kind.HEADING), None)
    if first is not None and not _names_contact(found[first]) and is_frame(entries[first].text, cast.language):
        found[first] = []
    return found


def owners_of(
    items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]], skipped: Collection[int]
) -> list[Whose]:
    """For each item, whose it is; in jottings about one, what comes behind somebody who passes is the contact's again."""
    found = whose(items, cast, references, skipped)
    told = Told(items=items, references=references, found=found)
    again = set(_Return(told, cast, skipped).read() if is_jotted_of_one(told, cast, skipped) else ())
    return [Whose.CONTACT if index in again else owner for index, owner in enumerate(found)]


class _Return:
    def __init__(self, told: Told, cast: Cast, skipped: Collection[int]) -> None:
        self.told, self.cast, self.skipped = told, cast, skipped
        self._file = f"jotted/{cast.language if cast.language in LANGUAGES else 'en'}"
        self.introducers = introducers(told.items, told.references, cast.language)
        self.passing = set[str]()  # the genders of those named in passing whom a pronoun in this line may mean
        self.fresh = (
            False  # whether the sentence before is somebody's who passes, or private: the next may go on about it
        )
        self.lingers = False  # whether somebody has come in whom the next line may go on about
        self.block = -1  # the paragraph in which the contact was named last
        self.crowded = False  # whether anybody has passed in this line
        self.gender = self._gender()

    def _gender(self) -> str:
        """The contact's by their name, else by the first pronoun behind it, which begins a line once somebody else has come in."""
        own = [ref.gender for refs in self.told.references for ref in refs if ref.who is Who.CONTACT]
        if known := next(filter(None, [*own, gender_of(self.cast.contact.name.tokens[0])]), ""):
            return known
        named, alone, line = False, True, 0
        for item, refs in zip(self.told.items, self.told.references, strict=True):
            named = named or _names_contact(refs)
            begins, line = item.line != line, item.line
            spoken = {ref.gender for ref in refs if not ref.named and self._is_subject(item.text, ref)}
            if named and spoken and (alone or (begins and refs[0].start <= LEAD and not refs[0].named)):
                return spoken.pop() if len(spoken) == 1 else ""
            passes = any(map(is_somebody, refs)) or self.cast.relatives(item.text, refs)
            alone = alone and not (named and passes)
        return ""

    def _is_subject(self, text: str, ref: Reference) -> bool:
        """Whether a pronoun is a "she" or "he", and no "her" or "his"; a "sie", which may be "they", begins its sentence."""
        word = _WORD.match(text, ref.start)
        told = word[0].lower() if word else ""
        return told in _SUBJECTS or (told == "sie" and ref.start <= LEAD)

    def read(self) -> Iterator[int]:
        begun, line = False, 0
        for index, item in enumerate(self.told.items):
            begun = begun or _names_contact(self.told.references[index])
            if item.line != line:
                self.passing, self.crowded, line = set(), False, item.line
                self.fresh, self.lingers = self.lingers, False
            if index in self.skipped or item.kind is Kind.HEADING:
                self.fresh = True  # what comes next may go on about it
            elif begun and self._is_returned(index, item):
                yield index

    def _is_returned(self, index: int, item: Item) -> bool:
        refs = [ref for ref in self.told.references[index] if not ref.named or self._is_sure(item.text, ref)]
        others = [ref for ref in refs if ref.named and ref.who is not Who.CONTACT]
        kin = [gender for _, gender in relatives_in(item.text, (), self.cast.language)]
        if index and (one := self._brought_in(index, item.text)) is not None:
            kin.append(one)
            self.lingers = True
        fits, fresh = self._fits(refs), self.fresh
        self.fresh = False
        if self.told.found[index] in OURS:
            self.block = item.block if _names_contact(refs) else self.block
            self.passing = _passing(others, kin)
            self.crowded = self.crowded or bool(others or kin)
            return False
        behind = fits and not refs[0].named and not kin
        if (others or kin) and not behind and not (fits is not False and self._asks(item.text, others)):
            self.passing |= _passing(others, kin)
            self.fresh = self.crowded = True
            return False
        if fits is None and item.kind is not Kind.BULLET and item.block != self.block:
            return False  # in another paragraph, which may have a head that no list knows
        if fits is False or (fits is None and fresh and not self._begins_with_sender(item.text)):
            self.fresh = fresh
            return False
        plainly = fits and not self.crowded and not others
        self.fresh = not plainly and self._is_doubtful(item.text, refs)
        return not self.fresh

    def _brought_in(self, index: int, text: str) -> str | None:
        """The gender of whoever comes in without a name or with the contact; None where nobody does."""
        one = companion(text, self.cast) or stranger_beside(text, index, self.told.references, self.cast.language)
        return one.gender if one else None

    def _begins_with_sender(self, text: str) -> bool:
        """Whether its first word is an "I", "we" or "my"."""
        return any(plain(word) in word_set("people.own", self.cast.language) for word in _WORD.findall(text)[:1])

    def _is_doubtful(self, text: str, refs: Sequence[Reference]) -> bool:
        """Whether a sentence may be private, is left vague ("Something about the rent"), or is a word that the sender wonders about: "thirsty??"."""
        wondered = text.rstrip().endswith("?") and len(_WORD.findall(text)) <= _FEW
        vague = pattern_of(self._file, "vague").match(aligned(text))
        return wondered or bool(vague) or may_be_private(text, refs, self.cast.language or "en")

    def _is_sure(self, text: str, ref: Reference) -> bool:
        """Whether a name is one: people bear it, or do something behind it."""
        word = _WORD.match(text, ref.start)
        after = _WORD.match(text, word.end() + 1) if word else None
        acts = after is not None and plain(after[0]) in word_set("people.acts", self.cast.language)
        known = acts or ref.who is Who.CONTACT or ref.faint in self.introducers or is_somebody(ref)
        return known and not ref.guessed

    def _fits(self, refs: Sequence[Reference]) -> bool | None:
        """Whether the pronouns of a sentence are the contact's, and nobody's who passes; None where it has none."""
        spoken = {ref.gender for ref in refs if not ref.named}
        if not spoken:
            return None
        return spoken == {self.gender} and self.passing.isdisjoint({self.gender, ""})

    def _asks(self, text: str, others: Sequence[Reference]) -> bool:
        """Whether those named are whom the sender is to ask: "would ask Mona's brother", "Onkel Gerd fragen"."""
        read = aligned(text)
        before = [found.end() for found in pattern_of(self._file, "asks").finditer(read)]
        behind = [found.start() for found in pattern_of(self._file, "asks_last").finditer(read)]
        return bool(others) and all(
            any(0 <= ref.start - end <= _NEAR_ASKED for end in before)
            or any(0 < start - ref.start <= _NEAR_ASKED for start in behind)
            for ref in others
        )


def _passing(others: Sequence[Reference], kin: Sequence[str]) -> set[str]:
    """The genders of those who pass; a single one has that of the word for kin beside the name: "my colleague Frank", "Mona's brother"."""
    told = {*kin} - {""}
    return told if len(others) == 1 and len(told) == 1 else {ref.gender for ref in others} | {*kin}


def _names_in_full(told: Told, index: int, language: str) -> bool:
    """Whether somebody else is named by first name and surname: they do not only pass."""
    text = told.items[index].text
    others = (ref for ref in told.references[index] if is_somebody(ref) and not ref.faint)
    return any((name := name_at(text, ref.start, language)) is not None and name.full for ref in others)


def _is_jotted(text: str) -> bool:
    """Whether it is no whole sentence by its form: short, without a stop, begun small, or with a sign for a word."""
    words = text.split()
    return len(words) <= _SHORT or text[:1].islower() or text[-1:].isalnum() or not _SIGNS.isdisjoint(words)


def _is_date(text: str) -> bool:
    return not any(map(str.isalpha, text))


def _names_contact(references: Sequence[Reference]) -> bool:
    return any(ref.named and ref.who is Who.CONTACT for ref in references)
