"""Gives back to the contact what is jotted down about them behind somebody named in passing: "would ask Mona's brother / wants lime wood".

In notes that begin with the contact, and in which nobody else has a line of their own, others only pass: they take the sentence that names
them, and what a pronoun that fits them says next in its line. With a new line, an "I" or "we", or a pronoun that fits the contact alone
the notes are the contact's again. What may be private stays as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.delicate import may_be_private
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.jotted_of_one import is_jotted_of_one, names_contact
from invitewriter.brief.lexicon import LANGUAGES, aligned, gender_of, kin_words, pattern_of, word_set
from invitewriter.brief.people.found.frames import is_frame
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.companions import companion
from invitewriter.brief.people.whose.introducers import introducers
from invitewriter.brief.people.whose.kin import relatives_in
from invitewriter.brief.people.whose.lines import whose
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.strangers import stranger_beside
from invitewriter.brief.people.whose.thread import OURS, Told, Whose
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_CHILD = compile_later(r"([^\W\d_]+?)['’]?s ([^\W\d_]+)")
_SUBJECTS = frozenset({"she", "he", "er", "ella", "él", "elle", "il", "lei", "lui", "ela", "ele"})
_FEW = 2
_NEAR_ASKED = 24
"""Characters between the word for asking and the name of whom: "ask Mona's", "mit der Kollegin Frank"."""


def read_references(entries: Sequence[Entry], skipped: Collection[int], cast: Cast) -> list[list[Reference]]:
    """The references to people in each entry; none in those of `skipped`, nor in a first line that is only the frame."""
    found = [[] if index in skipped else cast.references(entry.text) for index, entry in enumerate(entries)]
    first = next((i for i, entry in enumerate(entries) if entry.item.kind is not Kind.HEADING), None)
    if first is not None and not names_contact(found[first]) and is_frame(entries[first].text, cast.language):
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
        named = (item.text for item, refs in zip(told.items, told.references, strict=True) if names_contact(refs))
        self.household = {
            plain(owner) for owner, kin in _CHILD.findall(next(named, "")) if plain(kin) in kin_words(cast.language)
        }
        self.passing = set[str]()  # the genders of those named in passing whom a pronoun in this line may mean
        self.fresh = (
            False  # whether the sentence before is somebody's who passes, or private: the next may go on about it
        )
        lines = {item.line for item in told.items}
        self.hushed = (
            {told.items[i].line for i in skipped} if len(lines) > _FEW else set[int]()
        )  # lines of which a part is private
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
            named = named or names_contact(refs)
            begins, line = item.line != line, item.line
            spoken = {ref.gender for ref in refs if not ref.named and self._is_subject(item.text, ref)}
            if named and spoken and (alone or (begins and refs[0].start <= LEAD and not refs[0].named)):
                return spoken.pop() if len(spoken) == 1 else ""
            passes = any(map(is_somebody, refs)) or self.cast.relatives(item.text, refs)
            alone = alone and not (named and passes)
        return ""

    def _is_subject(self, text: str, ref: Reference) -> bool:
        """Whether a pronoun is a "she" or "he", and no "her" or "his"; a "sie", which may be "they", begins its sentence."""
        word = LETTERS.match(text, ref.start)
        told = word[0].lower() if word else ""
        return told in _SUBJECTS or (told == "sie" and ref.start <= LEAD)

    def read(self) -> Iterator[int]:
        begun, line = False, 0
        for index, item in enumerate(self.told.items):
            begun = begun or names_contact(self.told.references[index])
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
        if self._is_of_household(item.text, refs) or (others and self._is_asked_at_last(item.text)):
            self.passing, self.fresh = set(), False
            return self.told.found[index] not in OURS and not self._is_doubtful(item.text, ())
        kin = [gender for _, gender in relatives_in(item.text, (), self.cast.language)]
        if index and (one := self._brought_in(index, item.text)) is not None:
            kin.append(one)
            self.lingers = True
        if self.told.found[index] in OURS:
            self.block = item.block if names_contact(refs) else self.block
            self.passing, self.fresh = _passing(others, kin), False
            self.crowded = self.crowded or bool(others or kin)
            return False
        return self._comes_back(item, refs, others, kin)

    def _comes_back(
        self, item: Item, refs: Sequence[Reference], others: Sequence[Reference], kin: Sequence[str]
    ) -> bool:
        """Whether a sentence that is held is the contact's again, by whom it names and whom its pronouns mean."""
        fits, fresh = self._fits(refs), self.fresh
        behind = fits and not refs[0].named and not kin
        if (others or kin) and not behind and not (fits is not False and self._asks(item.text, others)):
            # "Ken keeps bees": who heads a line may be whom the next one goes on about.
            self.lingers = self.lingers or (not self.crowded and any(ref.start <= LEAD for ref in others))
            self.passing |= _passing(others, kin)
            self.fresh = self.crowded = True
            return False
        apart = item.kind is not Kind.BULLET and item.block != self.block  # it may have a head that no list knows
        apart = apart or item.line in self.hushed
        if fits is False or (fits is None and (apart or (fresh and not self._begins_with_sender(item.text)))):
            return False
        plainly = fits and not self.crowded and not others
        self.fresh = not plainly and self._is_doubtful(item.text, others if fits else refs)
        return not self.fresh

    def _is_of_household(self, text: str, refs: Sequence[Reference]) -> bool:
        """Whether a sentence begins with the child by whom the contact is told ("Imke (Nele's mum)"), and names nobody else: what they did is the family's."""
        names = [plain(word[0]) for ref in refs if ref.named and (word := LETTERS.match(text, ref.start))]
        return bool(names) and refs[0].named and refs[0].start <= LEAD and self.household.issuperset(names)

    def _is_asked_at_last(self, text: str) -> bool:
        """Whether a sentence ends with that the sender is to ask whoever it names, since they have what is wanted: "Carl has a drawer full, ask"."""
        return pattern_of(self._file, "asked_so").search(aligned(text)) is not None

    def _brought_in(self, index: int, text: str) -> str | None:
        """The gender of whoever comes in without a name or with the contact; None where nobody does."""
        one = companion(text, self.cast) or stranger_beside(text, index, self.told.references, self.cast.language)
        return one.gender if one else None

    def _begins_with_sender(self, text: str) -> bool:
        """Whether its first word is an "I", "we" or "my"."""
        return any(plain(word) in word_set("people.own", self.cast.language) for word in LETTERS.findall(text)[:1])

    def _is_doubtful(self, text: str, refs: Sequence[Reference]) -> bool:
        """Whether a sentence may be private, is left vague ("Something about the rent"), or is a word that the sender wonders about: "thirsty??"."""
        wondered = text.rstrip().endswith("?") and len(LETTERS.findall(text)) <= _FEW
        vague = pattern_of(self._file, "vague").match(aligned(text))
        return wondered or bool(vague) or may_be_private(text, refs, self.cast.language or "en")

    def _is_sure(self, text: str, ref: Reference) -> bool:
        """Whether a name is one: people bear it, or do something behind it."""
        word = LETTERS.match(text, ref.start)
        after = LETTERS.match(text, word.end() + 1) if word else None
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
