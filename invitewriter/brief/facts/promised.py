"""Gives back to the contact what the sender promised behind a line about somebody else: "O irmão dirige o moinho. Fiquei de lhe mandar o mapa."

Many languages do not tell by a pronoun whether a promise is to her or to him. A line about a relative without a name, or one that is private, only passes:
nobody is in it whom the sender could have promised anything. Where somebody came or had to do with the sender, or has a name that a pronoun of the promise may mean, it stays unclear.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.tasks import tells_promise
from invitewriter.brief.lexicon import aligned, gender_of, phrases, word_set
from invitewriter.brief.people.whose.acting import does_own
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.kin import relatives_in
from invitewriter.brief.people.whose.reference import is_somebody
from invitewriter.brief.people.whose.said import Said
from invitewriter.brief.people.whose.thread import OURS, Told, Whose
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.word_patterns import WORD

_OWNED = 2
"""So many words before a relative may say whose they are: "my old friend"."""
_ARTICLE = 4
"""So many letters, with the space, has an article at most."""


def with_promises(told: Told, entries: Sequence[Entry], private: Collection[int], cast: Cast) -> list[Whose]:
    """For each item, whose it is, the sender's promises behind what only passes being the contact's; `private` are the indices of what is held back."""
    again = set(_Promised(told, entries, private, cast).read())
    return [Whose.CONTACT if index in again else owner for index, owner in enumerate(told.found)]


class _Promised:
    def __init__(self, told: Told, entries: Sequence[Entry], private: Collection[int], cast: Cast) -> None:
        self.told, self.entries, self.private, self.cast = told, entries, private, cast
        self.gender = gender_of(cast.contact.name.tokens[0])

    def read(self) -> Iterator[int]:
        passed: list[int] = []
        place: object = None
        begun = False  # whether the paragraph has told of the contact
        for index, item in enumerate(self.told.items):
            if (item.block, item.headings) != place or item.kind is not Kind.PROSE:
                passed, begun = [], False
            place = (item.block, item.headings)
            if index not in self.private and self.told.found[index] in OURS:
                passed, begun = [], True
            elif begun and index not in self.private and self._is_promise(index) and self._only_pass(passed, index):
                yield index
            else:
                passed.append(index)

    def _is_promise(self, index: int) -> bool:
        """Whether the sender promises something in it to nobody whom it names, by a pronoun that is the contact's if by any."""
        text, refs = self.told.items[index].text, self.told.references[index]
        words = [WORD.findall(plain(text[:start]))[-_OWNED:] for start, _ in relatives_in(text, (), self.cast.language)]
        own = word_set("people.own", self.cast.language)
        to_them = any(own.isdisjoint(before) for before in words) or any(ref.named for ref in refs)
        fits = all(ref.gender == self.gender for ref in refs)
        return not to_them and fits and tells_promise(self.entries[index].plain, self.cast.language)

    def _only_pass(self, passed: Sequence[int], promise: int) -> bool:
        """Whether whoever the lines before a promise tell of is nobody whom the sender met, and no rival of a pronoun in it."""
        named = {index for index in range(len(self.told.items)) if self._names_somebody(index)}
        if not named.isdisjoint(passed) and not named.issubset(passed):
            return False  # whoever is named in private may be whom another line tells of
        spoken = bool(self.told.references[promise])
        objects = phrases("tasks.contact_objects", self.cast.language)
        to_one = spoken or objects.search(self.entries[promise].plain) is not None
        return all(
            self._passes(index, to_one=to_one) and not (spoken and self._may_be_meant(index)) for index in passed
        )

    def _passes(self, index: int, *, to_one: bool) -> bool:
        text, language = self.told.items[index].text, self.cast.language
        if index in self.private:
            return True
        refs = self.told.references[index]
        named = to_one and self._names_somebody(index)
        acts = bool(refs) and not word_set("people.acts", language).isdisjoint(WORD.findall(plain(text)))
        met = acts or Said(text, language).is_told_to or self.cast.speaks_of_sender(text) or does_own(text, language)
        return not (named or met or phrases("people.came", language).search(aligned(text)))

    def _names_somebody(self, index: int) -> bool:
        text = self.told.items[index].text
        return any(is_somebody(ref) and not self._is_kin(ref.start, text) for ref in self.told.references[index])

    def _is_kin(self, start: int, text: str) -> bool:
        """Whether a reference is to a relative without a name, by the article before: "o irmão"."""
        return any(0 < at - start <= _ARTICLE for at, _ in relatives_in(text, (), self.cast.language))

    def _may_be_meant(self, index: int) -> bool:
        genders = {ref.gender for ref in self.told.references[index]}
        genders |= {gender for _, gender in relatives_in(self.told.items[index].text, (), self.cast.language)}
        return not genders.isdisjoint({self.gender, ""})
