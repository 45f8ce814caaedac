"""Decides whom each item of the notes is about: by heading, list item, name, and pronoun.

A heading that names somebody makes its section theirs; a bullet passes what it is about on to the bullets under it; in
a paragraph a sentence without a name carries on with the person before. What cannot be decided is not used.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby

from invitewriter.brief.people.found.everyone import Person
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.whose.about import LONGEST_LEAD_IN, is_close, only_heads, says_where, speaks_of_one
from invitewriter.brief.people.whose.acting import does_own
from invitewriter.brief.people.whose.alone import told_alone
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.companions import companion
from invitewriter.brief.people.whose.company import is_asker, undertakes, without_own_group
from invitewriter.brief.people.whose.creatures import told_of_creatures
from invitewriter.brief.people.whose.gender import are_woman_and_man, gender_in
from invitewriter.brief.people.whose.introducers import introducers
from invitewriter.brief.people.whose.kin import is_with_own_kin, named_next
from invitewriter.brief.people.whose.listed import is_list_of_people, lists_by_line
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.sections import Sections
from invitewriter.brief.people.whose.sharing import share
from invitewriter.brief.people.whose.strangers import stranger_beside
from invitewriter.brief.people.whose.thread import HEAD, Thread, Told, Whose
from invitewriter.notes import Item, Kind
from invitewriter.text.lexicon import is_borne


def whose(
    items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]], skipped: Collection[int]
) -> list[Whose]:
    """For each item, whose it is, by the references in it; the items of the `skipped` indices count as the contact's."""
    return told_of_creatures(_Reader(items, cast, references, skipped).read(), items, cast, references)


class _Reader:
    def __init__(
        self, items: Sequence[Item], cast: Cast, references: Sequence[Sequence[Reference]], skipped: Collection[int]
    ) -> None:
        self.items, self.cast, self.skipped, self.several = items, cast, skipped, are_woman_and_man(cast.contact)
        self.given = [
            [] if is_asker(item.text, cast.language) else refs for item, refs in zip(items, references, strict=True)
        ]
        self.sections = Sections(items, cast, references)
        self.introducers = frozenset(introducers(items, self.given, cast.language))
        self.close = is_close(items, cast, self.given, skipped)
        self.references: list[Sequence[Reference]] = [self._sure(index, refs) for index, refs in enumerate(self.given)]
        self.still: set[int] = set()  # what is nobody's itself, but leaves the contact whom a "she" after it means
        self.gender = gender_in(items, self.references, cast, self.sections, close=self.close)
        self.sole = speaks_of_one(items, cast, self.given)
        if self.sole and not self.gender:
            self.gender = next(ref.gender for refs in self.given for ref in refs if not ref.named)
        self.found = [Whose.CONTACT] * len(items)
        self.brought: set[str] = set()  # the genders of those whom the contact came with

    def _sure(self, index: int, references: Sequence[Reference]) -> Sequence[Reference]:
        """The references that are surely to people: under a person's heading, an unknown word with a capital is no further person."""
        headed = self.sections.whose(self.items[index].headings) in {Whose.CONTACT, Whose.OTHER}
        known = [
            r
            for r in references
            if not r.faint or r.faint in self.introducers or (not self.close and is_borne("given", r.faint))
        ]
        return [reference for reference in known if not reference.guessed] if headed else known

    def read(self) -> list[Whose]:
        free = [i for i, item in enumerate(self.items) if i not in self.skipped and item.kind is not Kind.HEADING]
        for _, group in groupby(free, key=self.sections.part):
            self._read_block(list(group))
        over = {title for index in free if self.found[index] is Whose.CONTACT for title in self.items[index].headings}
        for index, item in enumerate(self.items):
            if item.kind is Kind.HEADING and index not in self.skipped:
                beside = (*item.headings, item.text) in self.sections.nameless  # others': "Thanks for the lift"
                bare = Whose.CONTACT if (self.close and not beside) or item.text in over else Whose.UNCLEAR
                self.found[index] = self.sections.titles[item.text] or self.sections.whose(item.headings) or bare
        if Whose.UNCLEAR in self.found and not self.close:
            self._take_alone(free)
        if Whose.UNCLEAR in self.found and Whose.CONTACT in self.found:
            self._share()
        return self.found

    def _take_alone(self, free: Sequence[int]) -> None:
        for index in told_alone(self.items, self.references, self.cast, self.gender, free):
            self.found[index] = Whose.CONTACT

    def _share(self) -> None:
        told = Told(items=self.items, references=self.given, found=tuple(self.found))
        self.found = share(told, self.cast, frozenset(self.skipped), self.gender)

    def _read_block(self, block: list[int]) -> None:
        base = self._base(block)
        listed = [index for index in block if self.items[index].kind in {Kind.BULLET, Kind.ROW}]
        if not listed:
            by_line = lists_by_line(block, self.items, self.references)
            thread = self._thread(base, block[0])
            for index in block:
                if index in by_line:  # whoever the line begins with, and nobody before
                    thread = Thread(Whose.UNCLEAR, self.gender, [], by_name=True)
                self.found[index] = self._follow(thread, index)
                if thread.current is Whose.CONTACT:
                    self.still.add(index)
            return
        top = min(self.items[index].depth for index in listed)
        part = self.sections.parts.get(block[0])
        beside = [index for index in listed if self.items[index].depth == top]
        by_name = part[0] is Whose.UNCLEAR if part else is_list_of_people(beside, self.references)
        above: list[tuple[int, Whose]] = []
        for index in block:
            depth = self.items[index].depth
            while above and above[-1][0] >= depth + (self.items[index].kind not in {Kind.BULLET, Kind.ROW}):
                above.pop()
            carried = by_name and not above and self._carries_on(block, index)
            start = above[-1][1] if above else Whose.CONTACT if carried else (Whose.UNCLEAR if by_name else base)
            start = Whose.OTHER if self._goes_on_about_another(block, index) else start
            self.found[index] = self._follow(self._thread(start, index, by_name=by_name and not carried), index)
            above.append((depth, self.found[index]))

    def _goes_on_about_another(self, block: Sequence[int], index: int) -> bool:
        """Whether it is a piece of a bullet that was taken apart, and the piece before is somebody else's."""
        before = index - 1
        same = before in block and self.items[before].line == self.items[index].line
        return same and self.found[before] is Whose.OTHER

    def _carries_on(self, block: Sequence[int], index: int) -> bool:
        """Whether a bullet that begins with "she" comes right after one that begins with the contact's name."""
        before, here = self.references[index - 1] if index - 1 in block else [], self.references[index]
        if index - 1 in block and self.items[index - 1].line == self.items[index].line:
            return self.found[index - 1] is Whose.CONTACT  # a bullet that was taken apart
        named = bool(before) and before[0].who is Who.CONTACT and len({ref.who for ref in before if ref.named}) == 1
        begins = bool(here) and here[0].start <= LEAD and not here[0].named
        return named and begins and self.gender in {"", here[0].gender} and self.found[index - 1] is Whose.CONTACT

    def _follow(self, thread: Thread, index: int) -> Whose:
        text = self.items[index].text
        if self._says_where(index) or (self.close and undertakes(text, self.references[index], self.cast.language)):
            thread.rivals.update(ref.gender for ref in self.references[index] if ref.named)  # the "he" after it
            return Whose.CONTACT
        if self._is_of_company(index):
            thread.rivals.update(self.cast.relatives(text))
            if (refs := self.references[index]) and all(ref.named for ref in refs):
                thread.bring_in(refs[-1].gender)  # the "he" after it
            return Whose.UNCLEAR
        if self._tells_companion(thread, index) or self._tells_stranger(thread, index):
            return Whose.OTHER
        if not self.references[index] and thread.go_on(anew=self.items[index].line != self.items[index - 1].line):
            return Whose.UNCLEAR
        refs = thread.without_several(without_own_group(text, self.references[index]))
        if (relatives := self.cast.relatives(text, refs)) and not refs:
            relatives = named_next(self.items, self.references, index, self.gender, self.cast.language)
        found = thread.follow(refs, relatives, own=self.cast.speaks_of_sender(text))
        if index == 0 and only_heads(text, self.references[0], self.cast):
            thread.rivals.discard("")
        return found

    def _tells_companion(self, thread: Thread, index: int) -> bool:
        """Whether a sentence tells of somebody whom the contact came with; a "he" after it may mean them."""
        thread.rivals |= self.brought
        one = companion(self.items[index].text, self.cast) if index not in {0, self.cast.contact.index} else None
        if one is None:
            return False
        self.brought.add(one.gender)
        thread.bring_in(one.gender)
        return True

    def _tells_stranger(self, thread: Thread, index: int) -> bool:
        if one := stranger_beside(self.items[index].text, index, self.references, self.cast.language):
            thread.bring_in(one.gender)
        return one is not None

    def _is_of_company(self, index: int) -> bool:
        """Whether a sentence tells what the sender did with somebody else: "With Tom I painted", "I stood there with @tilo"."""
        item, refs = self.items[index], self.references[index]
        if item.kind is not Kind.PROSE or any(ref.who in {Who.CONTACT, Who.EITHER} for ref in refs):
            return False
        own = self.cast.speaks_of_sender(item.text) or does_own(item.text, self.cast.language)
        if not refs and is_with_own_kin(item.text, self.cast.language):
            return True
        known = [ref for ref in self.given[index] if not ref.faint or is_borne("given", ref.faint)]
        beside = [ref for ref in known if ref.named and self.cast.is_beside(item.text, ref)]
        return any(own or ref.start <= HEAD // 2 for ref in beside) and (own or all(ref.named for ref in refs))

    def _thread(self, base: Whose, first: int, *, by_name: bool = False) -> Thread:
        alone = base is Whose.CONTACT or (not by_name and self.sections.contact_alone_before(first))
        rivals = [] if alone else [self._gender_of(person.index) for person in self._met_before(first)]
        strict = not self.close and base is not Whose.CONTACT
        thread = Thread(base, self.gender, rivals, by_name=by_name, strict=strict)
        thread.parted, thread.several = base is Whose.OTHER and self.sections.is_parted(first), self.several
        thread.spoken_of = not strict or alone or self._spoken_of_before(first) or self._is_sole(first)
        follows = base is Whose.UNCLEAR and not by_name and self.items[first].kind is Kind.PROSE
        if follows and self._spoken_of_before(first) and not self.cast.relatives(self.items[first - 1].text):
            thread.take_up(self.references[first], self.given[first - 1])
        return thread

    def _is_sole(self, first: int) -> bool:
        """Whether the contact was named before the item, and nobody else is spoken of in all the notes."""
        named = (ref for refs in self.references[:first] for ref in refs if ref.named)
        return self.sole and any(ref.who is Who.CONTACT for ref in named)

    def _spoken_of_before(self, index: int) -> bool:
        """Whether the contact is whom the item before, under the same headings, is about."""
        before = self.items[index - 1] if index else None
        same = before and before.kind is not Kind.HEADING and before.headings == self.items[index].headings
        return bool(same) and (self.found[index - 1] is Whose.CONTACT or index - 1 in self.still)

    def _base(self, block: Sequence[int]) -> Whose:
        """Whose a sentence of the block is that names nobody."""
        if section := self.sections.over(block[0]) or self._lead_in(block[0]):
            return section
        named = {reference.who for index in block for reference in self.references[index] if reference.subject}
        if not self.close or Who.CONTACT in named:
            return Whose.CONTACT if self.close else Whose.UNCLEAR
        prose = all(self.items[index].kind is Kind.PROSE for index in block)
        introduces = prose and any(person.index in block for person in self.cast.others if person.main)
        return Whose.UNCLEAR if introduces or self._met_before(block[0]) else Whose.CONTACT

    def _says_where(self, index: int) -> bool:
        """Whether it is the notes' first line, and only says where and when they were."""
        first = not (index or self.close or self.sections.parts.get(0))
        return first and says_where(self.items[0].text, self.references[0], self.cast)

    def _lead_in(self, first: int) -> Whose | None:
        """Whose a list is by the short line that stands right over it; None where there is none that names anybody."""
        line, listed = self.items[first - 1], self.items[first]
        over = first > 0 and line.last + 1 == listed.line and line.headings == listed.headings
        bare = line.kind is Kind.PROSE and not line.text.endswith((".", "!", "?"))
        heads = listed.kind is Kind.BULLET and over and bare and len(line.text) <= LONGEST_LEAD_IN
        if not heads or first - 1 in self.skipped or self._is_back_with_contact(first):
            return None
        return self.sections.title(line.text, self.references[first - 1])

    def _is_back_with_contact(self, first: int) -> bool:
        """Whether "him" under a line about kin is the contact: "his daughter gilds / - send him the photo"."""
        told, over = [ref.gender for ref in self.references[first] if not ref.named], first - 1
        kin = set(self.cast.relatives(self.items[over].text, self.references[over]))
        return bool(self.gender and kin and told) and told[0] == self.gender and kin.isdisjoint({self.gender, ""})

    def _met_before(self, index: int) -> list[Person]:
        return [person for person in self.cast.others if person.main and person.index < index]

    def _gender_of(self, index: int) -> str:
        return next((r.gender for r in self.references[index] if r.who is Who.OTHER and r.gender), "")
