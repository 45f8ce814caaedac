"""Classifies every line of the notes: facts, what is withheld and why, and lines without content."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile

from invitewriter.brief.facts.bare_names import LABELLED, only_names, words_beside_name
from invitewriter.brief.facts.blanks import blank, signature_of
from invitewriter.brief.facts.copied import with_copied
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.fates import Sorted
from invitewriter.brief.facts.for_models import for_models
from invitewriter.brief.facts.jotted import owners_of, read_references
from invitewriter.brief.facts.machines import for_machines
from invitewriter.brief.facts.promised import with_promises
from invitewriter.brief.facts.standing import standing_of
from invitewriter.brief.facts.subjects import with_own
from invitewriter.brief.facts.tasks import DONE, errands_to_others, is_errand
from invitewriter.brief.lexicon import phrases
from invitewriter.brief.meeting.acquaintance import is_section_word
from invitewriter.brief.meeting.event import event_of
from invitewriter.brief.meeting.refusals import wants_silence
from invitewriter.brief.people.whose.before import without_company_before
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.company import is_asker, is_own_name
from invitewriter.brief.people.whose.described import with_descriptions
from invitewriter.brief.people.whose.reference import Reference, Who, begins_with_contact
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.brief.people.whose.turns import Turn, turns_of
from invitewriter.brief.private.discretion import is_private
from invitewriter.domain import Fact, Secrecy, Skipped, Source, Withheld
from invitewriter.notes import Item, Kind
from invitewriter.notes.scan import LABEL
from invitewriter.text.folding import plain

_OWNED: dict[Turn | None, Whose] = {
    Turn.CONTACT: Whose.CONTACT,
    Turn.SENDER: Whose.CONTACT,  # skipped, see below
    Turn.OTHER: Whose.OTHER,
}
_WORDS_ENOUGH = 2
_ARROWS = "→->=* "  # what may precede an answer


def sort_entries(
    entries: Sequence[Entry], cast: Cast, hushed: Collection[int], circumstances: Collection[int] = ()
) -> Sorted:
    """Classifies every item.

    `hushed` are the indices of the items that were marked private, `circumstances` of those that tell a private circumstance.
    """
    return _Sorting(entries, cast, hushed, circumstances).run()


class _Sorting:
    def __init__(
        self, entries: Sequence[Entry], cast: Cast, hushed: Collection[int], circumstances: Collection[int]
    ) -> None:
        self.entries, self.cast, self.hushed, self.circumstances = entries, cast, hushed, circumstances
        self.items = [entry.item for entry in entries]
        self.ordering = with_copied(entries, for_machines(entries))
        self._unread = {*hushed, *self.ordering, *(i for i in circumstances if self.items[i].kind is Kind.HEADING)}
        self.references = read_references(entries, self._unread, cast)
        self.references = self._with_descriptions()
        self.turns = turns_of(self.items, cast, self.references)
        nobodys = {*self._unread, *errands_to_others(entries, self.references, cast.language)}
        self.owners = [
            _OWNED.get(self.turns.get(index), owner)
            for index, owner in enumerate(owners_of(self.items, cast, self.references, nobodys))
        ]
        owners = without_company_before(self.items, self.references, self.owners, cast)
        self.given = self.references
        self.references = [[ref for ref in refs if not ref.faint] for refs in self.references]
        told = Told(items=self.items, references=self.references, found=with_own(entries, owners))
        self.owners = with_promises(told, entries, {*self._unread, *circumstances}, cast)
        self.signature = signature_of(self.items)
        self.kept_back = (
            (hushed, Secrecy.PRIVATE),
            (circumstances, Secrecy.CIRCUMSTANCE),
            (self.ordering, Secrecy.TODO),
        )
        self.facts: list[Fact] = []
        self.withheld: list[Withheld] = []
        self.skipped: list[Skipped] = []

    def _with_descriptions(self) -> list[list[Reference]]:
        if self.cast.contact.named and begins_with_contact(self.items, self.references):
            return self.references
        return with_descriptions(self.items, self.references, self.cast)

    def run(self) -> Sorted:
        held = {index: why for index, item in enumerate(self.items) if (why := self._secrecy(index, item))}
        own, unclear = self._for_models(held)
        for index, item in enumerate(self.items):
            if index in own or index in unclear:
                continue
            if secrecy := held.get(index):
                elsewhere = secrecy.is_close and self._under_another(item)
                told = Withheld(secrecy=secrecy, line=item.line, text=item.text, elsewhere=elsewhere, place=index)
                self.withheld.append(told)
            elif because := self._emptiness(index, item):
                self.skipped.append(Skipped(line=item.line, text=item.text, because=because))
            else:
                self.facts.append(self._fact(index))
        self.facts[:0] = self._event()
        owned = list(zip(self.entries, self.owners, strict=True))
        return Sorted(
            facts=tuple(self.facts),
            background=tuple(own.values()),
            unclear=tuple(unclear.values()),
            withheld=tuple(self.withheld),
            skipped=tuple(self.skipped),
            own=tuple(entry for entry, owner in owned if owner is Whose.CONTACT),
            shared=tuple(entry for entry, owner in owned if owner in {Whose.CONTACT, Whose.SHARED}),
            others=tuple(entry for entry, owner in owned if owner is not Whose.CONTACT),
            doubtful=sum(map(self._may_be_own, range(len(self.items)))),
        )

    def _for_models(self, held: Mapping[int, Secrecy]) -> tuple[Mapping[int, Fact], Mapping[int, Fact]]:
        """Of the items `held` back as unclear, by index: the sender's own background, and what a model is shown as unclear."""
        if not any(why.is_anothers for why in held.values()):
            return {}, {}
        return for_models(Told(items=self.items, references=self.given, found=self.owners), held, self.cast, self._fact)

    def _under_another(self, item: Item) -> bool:
        """Whether everything readable under the headings of an item is about another person: then so is what is withheld there."""
        beside = {
            self.owners[index]
            for index, other in enumerate(self.items if item.headings else ())
            if other.headings == item.headings and index not in self._unread
        }
        return beside == {Whose.OTHER}

    def _event(self) -> Iterator[Fact]:
        """The event that the first sentence names, as a fact, where it is unclear whom that sentence is about."""
        read = [i for i, item in enumerate(self.items) if i not in self._unread and item.kind is not Kind.HEADING]
        if not read or self.owners[read[0]] is not Whose.UNCLEAR:
            return
        if event := event_of([self.items[i].text for i in read]):
            yield Fact(id="", text=event, source=Source.NOTES, line=self.items[read[0]].line)

    def _may_be_own(self, index: int) -> bool:
        """Whether an item withheld as unclear may be about the contact."""
        item, refs = self.items[index], self.references[index]
        if self.owners[index] is not Whose.UNCLEAR or item.kind is Kind.HEADING:
            return False
        plainly = item.kind is Kind.PROSE and not item.headings and not refs
        return plainly or any(ref.who is not Who.OTHER for ref in refs)

    def _secrecy(self, index: int, item: Item) -> Secrecy | None:
        """Why the item may not be said; None where it may."""
        for among, why in self.kept_back:
            if index in among:
                return self._kind(why, self.entries[index].plain)
        if item.kind is Kind.HEADING or index == self.signature:
            return None
        if self.owners[index] is Whose.OTHER or (index == 0 and self._brings_in_another()):
            return Secrecy.OTHER
        if self.owners[index] is Whose.UNCLEAR or self._lists_others(index, item):
            return Secrecy.UNCLEAR
        return Secrecy.TODO if self._is_task(index, item) else None

    def _kind(self, why: Secrecy, text: str) -> Secrecy:
        """The kind of secrecy: a wish not to be written to may look like a private circumstance, and is told apart here."""
        if why is not Secrecy.CIRCUMSTANCE:
            return why
        named = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in self.cast.contact.name.tokens) or "(?!)")
        return Secrecy.SILENCE if wants_silence(text, named, self.cast.language) else why

    def _brings_in_another(self) -> bool:
        """Whether the first line names, beside the contact, somebody whom later lines are about: "Ana Kovač + her partner Tom"."""
        told = any(owner is Whose.OTHER for owner in self.owners[1:])
        others = [ref for ref in self.references[0] if ref.named and ref.who is Who.OTHER]
        if not (told and others and any(ref.who is Who.CONTACT for ref in self.references[0])):
            return False
        text = self.entries[0].plain
        if ":" not in text and text.rstrip().endswith((".", "!")):
            return False  # "Ana introduced me to Tom." tells what happened
        return not phrases("people.meeting", self.cast.language).search(text)

    def _is_task(self, index: int, item: Item) -> bool:
        """Whether it is a task of the sender's that does not concern the contact."""
        named = any(reference.who is Who.CONTACT for reference in self.references[index])
        free = item.released or item.kind is Kind.QUOTE
        return not free and is_errand(self.entries[index], contact_named=named, language=self.cast.language)

    def _lists_others(self, index: int, item: Item) -> bool:
        """Whether it lists other people who were there."""
        label = LABELLED.match(item.text)
        heads = [label[1] if label else "", *item.headings[-1:]]
        listed = any(phrases("people.lists").fullmatch(plain(head)) for head in heads)
        return listed and any(reference.who is not Who.CONTACT for reference in self.references[index])

    def _fact(self, index: int) -> Fact:
        entry, *following = self.entries[index : index + 2]
        item = entry.item
        says = f"{self.cast.contact.name.text}: " if self._goes_on_saying(index) else ""
        box = "" if item.done is None else f"{DONE} " if item.done else "[ ] "
        untold = {self.items[index].text for index in (*self.circumstances, *self.ordering)}
        open_titles = list(takewhile(lambda title: not is_private(title) and title not in untold, item.headings))
        return Fact(
            id="",
            text=box + says + (item.text.lstrip(_ARROWS) if says else item.text),
            source=Source.NOTES,
            line=item.line,
            heading=open_titles[-1] if open_titles else "",
            standing=standing_of(entry, self.cast.language, *following, own=self.turns.get(index) is Turn.CONTACT),
            place=index,
        )

    def _goes_on_saying(self, index: int) -> bool:
        """Whether the contact is the "I" of a line that does not name them."""
        told = any(ref.who is Who.CONTACT and ref.named for ref in self.references[index])
        return self.turns.get(index) is Turn.CONTACT and not told

    def _emptiness(self, index: int, item: Item) -> str:
        """Why the item has no content; empty where it has some."""
        if item.kind is Kind.CODE or self.turns.get(index) is Turn.SENDER:
            return "code" if item.kind is Kind.CODE else "what the one who asks says"
        if item.kind is Kind.HEADING:
            return "" if self._tells(index, item) else "a heading"
        own = is_own_name(item.text, self.cast.sender, self.cast.language) or is_asker(item.text, self.cast.language)
        if index == self.signature or own:
            return "a signature" if index == self.signature else "your own name"
        told = self.entries[index].plain if item.kind in {Kind.BULLET, Kind.PROSE} else ""
        if because := blank(item.text, told, self.cast.language):
            return because
        return "the contact's name" if only_names(item.text, self.cast.contact) else ""

    def _tells(self, index: int, item: Item) -> bool:
        """Whether a heading has content: the first one may name the place, one over the contact's section what they do."""
        if self.owners[index] is not Whose.CONTACT or item.depth >= LABEL or is_section_word(item.text):
            return False
        named = {reference.who for reference in self.references[index] if reference.named}
        if named:
            return named == {Who.CONTACT} and len(words_beside_name(item.text, self.cast.contact)) >= _WORDS_ENOUGH
        return index == 0
