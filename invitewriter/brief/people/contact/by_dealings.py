"""Judges by their dealings with the sender whom prose is about: nobody to whom it ascribes none is written to, and the only one who had some is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import accented_phrases, aligned, gender_of, has_pronoun, pattern_of
from invitewriter.brief.people.contact.dealings import Told, dealings, speaks_of_somebody
from invitewriter.brief.people.contact.dealt import Deal
from invitewriter.brief.people.contact.described import described_contact
from invitewriter.brief.people.contact.known import Known
from invitewriter.brief.people.contact.reading import called_by
from invitewriter.brief.people.contact.rivals import acting_beside, in_company, stands_by_chance
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.found.things_named import file_for, is_called, is_opener, words_of
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.marks import is_mark
from invitewriter.brief.people.names.reading import Name, compatible
from invitewriter.brief.people.names.things import is_bare_calling
from invitewriter.notes import Kind
from invitewriter.text.word_patterns import LETTERS

_BEGINNING = 3
"""Among so many sentences a companion of the sender's is joined with them."""
_LEAST, _TIMES = 3, 3
"""So many dealings at least, and so many times as many as anybody else's, make one of several the one."""
_TWICE = 2
_CLAUSE = 25
"""Within so many characters a sentence says that it is about a "she" or "he"."""


class Dealings:
    """Everybody whom notes name, with what passed between them and the sender."""

    def __init__(self, entries: Sequence[Entry], unread: Collection[int], language: str) -> None:
        self._entries, self._unread, self._language = entries, unread, language
        groups: list[list[Told]] = []
        for one in dealings(entries, unread, language):
            same = [group for group in groups if _is_one(group[0].name, one.name)]
            if same:
                same[0].append(one)
            else:
                groups.append([one])
        texts = [entries[index].text for index in self._read()]
        named = [group for group in groups if not stands_by_chance(group[0].name, texts, language)]
        self._known = [self._of(group) for group in named]

    def _of(self, group: Sequence[Told]) -> Known:
        acting = [one.name for one in group if one.deal >= Deal.ACTS]
        fullest = max((one.name for one in group), key=lambda name: (len(name.tokens), name in acting))
        first = self._read()[:_BEGINNING]
        travels = pattern_of(file_for(self._language), "travels")
        joined = {one.index for one in group if one.joined}
        along = [index for index in first if index in joined and travels.search(aligned(self._entries[index].text))]
        friend = any(one.joined and one.circle for one in group)
        return Known(
            name=fullest, told=tuple(group), companion=friend or bool(along), along=along[:1] == first[:1] != []
        )

    def _read(self) -> list[int]:
        return [index for index in range(len(self._entries)) if index not in self._unread]

    def people_among(self, people: Sequence[Person]) -> list[Person]:
        """The people, without whatever the notes show to be a place, an animal or a thing."""
        kept = (
            p.listed
            or (p.rank is Rank.LABELLED and (p.name.full or is_called(p.name)))
            or not (
                self._is_thing(p.name) or (not (p.told or is_kin(p.name)) and is_bare_calling(p.name, self._language))
            )
            for p in people
        )
        return [person for person, keep in zip(people, kept, strict=True) if keep]

    def _is_thing(self, name: Name) -> bool:
        known = None if name.titled else self._called(name)
        return is_opener(name, self._language) or (known is not None and known.thing)

    def settled(self, chosen: Person | Unsure, people: Sequence[Person]) -> Person | Unsure:
        """Whom the letter is to, given who was chosen by the names alone."""
        if isinstance(chosen, Unsure) or not chosen.named:
            return self._only() or self._beside_party() or chosen
        known = self._called(chosen.name)
        labelled = chosen.name.full or is_called(chosen.name) or known is None or not known.times(Deal.PLACE)
        if chosen.rank is Rank.LABELLED and labelled:
            return chosen
        if self._is_thing(chosen.name):
            return self._only() or self._stranger(people) or _unsure([])
        if known is None or self._stands_in_structure(chosen):
            return chosen
        told = any(person.told for person in people if compatible(person.name, chosen.name))
        helped = None if told or not known.of_party else self._helped_by(known)
        return helped or self._weighed(chosen, known, told=told)

    def _helped_by(self, known: Known) -> Person | Unsure | None:
        """Whoever is only described and was lent a hand; Unsure where they may not be meant either, None where a "she" may mean the one who helped."""
        if stranger := self._stranger([], dealt=known.dealings > 0):
            return stranger if self._tells_of(stranger, known) else _unsure([known.name])
        return None if known.dealings or self._dealers() else _unsure([known.name])

    def _beside_party(self) -> Person | None:
        """Whoever is only described, where all whom the notes name are of the sender's own party."""
        named = [one for one in self._known if not one.thing and is_plausible(one.name)]
        party = named and all(one.of_party or (one.companion and not one.dealings) for one in named)
        stranger = self._stranger([], dealt=any(one.dealings for one in named)) if party else None
        return stranger if stranger and self._tells_of(stranger, named[0]) else None

    def _tells_of(self, stranger: Person, other: Known) -> bool:
        """Whether the notes tell of whoever they describe before somebody else, or that the one described did something to the sender."""
        mine, noun = words_of("me", self._language), stranger.name.tokens[0]
        for index in self._read():
            words = LETTERS.findall(aligned(self._entries[index].text))
            behind = words[words.index(noun) :] if noun in words else []
            if behind and (index < other.told[0].index or not mine.isdisjoint(behind)):
                return True
        return False

    def _stranger(self, people: Sequence[Person], *, dealt: bool = False) -> Person | None:
        """Whoever the notes only describe."""
        return described_contact(people, self._entries, self._unread, self._language, dealt=dealt)

    def _weighed(self, chosen: Person, known: Known, *, told: bool) -> Person | Unsure:
        """The chosen one or another, by what passed between each and the sender; `told` where more than a bare mention speaks for the chosen one."""
        others = [one for one in self._dealers() if one is not known]
        nothing = known.aside or not (known.dealings or known.times(Deal.ACTS, Deal.NOTHING))
        if others and (known.companion or nothing or not (known.dealings or told)):
            return self._only() or _unsure([known.name, *(one.name for one in others)])
        if (
            not others
            and known.dealings == 1
            and not known.times(Deal.MEETS)
            and (beside := acting_beside(known, self._known))
        ):
            return _unsure([known.name, *(one.name for one in beside)])
        if others and known.dealings:
            return self._of_several(chosen, known, others)
        if not (told or others) and (company := in_company(known, self._known, self._entries, self._language)):
            return _unsure([known.name, *(one.name for one in company)])
        only = self._is_only_there(chosen.name, known, aside=known.along or nothing, told=told)
        return _unsure([chosen.name]) if only else chosen

    def _of_several(self, chosen: Person, known: Known, others: Sequence[Known]) -> Person | Unsure:
        """The chosen one, where words for meeting or far more dealings set them off from all others."""
        met = known.times(Deal.MEETS) and not any(one.times(Deal.MEETS) for one in others)
        rival = max(one.dealings for one in others)
        if met or known.dealings >= max(_LEAST, _TWICE * rival):
            return chosen
        return _unsure([known.name, *(one.name for one in others)])

    def _is_only_there(self, name: Name, known: Known, *, aside: bool, told: bool) -> bool:
        """Whether prose names somebody with whom nothing passed, and goes on about no "she" or "he": who travels along, whose work it is."""
        if known.dealings and not known.along:
            return False
        after = [index + 1 for one in known.told for index in [one.index] if index + 1 < len(self._entries)]
        spoken = any(self._is_spoken_of(name, self._entries[index].text.lower()[:_CLAUSE]) for index in after)
        if spoken and not known.times(Deal.MAKER):
            return False
        strange = not (is_plausible(name) or name.full or is_mark(name))
        return aside or (not known.acts and (strange or (not told and len({one.index for one in known.told}) > 1)))

    def _is_spoken_of(self, name: Name, begins: str) -> bool:
        """Whether a sentence begins with a "she" or "he" that the bearer of a name may be."""
        gender = gender_of(name.tokens[0])
        if not gender:
            return has_pronoun(begins, self._language)
        return accented_phrases(f"people.{gender}", self._language).search(begins) is not None

    def _only(self) -> Person | None:
        """The only one with whom the sender had to do, or by far the most; where it is a "she", the only one who does anything at all."""
        dealers = self._dealers()
        best = sorted(dealers, key=lambda one: -one.dealings)
        if len(best) > 1 and (best[0].dealings < _LEAST or best[0].dealings < _TIMES * best[1].dealings):
            return None
        if best:
            return None if in_company(best[0], self._known, self._entries, self._language) else _person(best[0])
        actors = [
            one for one in self._known if one.acts and not one.thing and not one.companion and is_plausible(one.name)
        ]
        told = any(speaks_of_somebody(self._entries[index].text, self._language) for index in self._read())
        # Of one who did something and a stranger who is only described, the stranger may be the one who was met.
        return _person(actors[0]) if len(actors) == 1 and told and not self._stranger([]) else None

    def _dealers(self) -> list[Known]:
        dealers = [one for one in self._known if one.dealings and not one.thing]
        return [one for one in dealers if not (one.companion or one.of_party)]

    def _called(self, name: Name) -> Known | None:
        return next((one for one in self._known if _is_one(one.name, name)), None)

    def _stands_in_structure(self, person: Person) -> bool:
        """Whether a heading, a point, a row or the head of a line is about somebody, and not only a sentence."""
        for index in self._read():
            entry = self._entries[index]
            start = entry.text.find(person.name.text)
            if start < 0:
                continue
            if entry.item.kind is not Kind.PROSE:
                return True
            if start <= heads.LEAD and heads.is_separated(entry.text, start + len(person.name.text)):
                return True
        return False


def _is_one(name: Name, other: Name) -> bool:
    """Whether two names may be one person's; a lone letter is nobody else's beginning."""
    lone = {len(each.tokens[0]) == 1 and not each.full for each in (name, other)}
    return compatible(name, other) and len(lone) == 1


def _person(known: Known) -> Person:
    first = known.told[0]
    return Person(
        name=replace(known.name),
        rank=Rank.MET,
        index=first.index,
        called=called_by(known.name),
        told=True,
        often=len(known.told),
    )


def _unsure(names: Sequence[Name]) -> Unsure:
    told = tuple(dict.fromkeys(name.text for name in names))
    why = "several" if len(told) > 1 else "mentioned" if told else "unsure"
    return Unsure(why=why, candidates=told, named=told)
