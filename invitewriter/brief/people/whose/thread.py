"""Follows who is being spoken of, from sentence to sentence, and resolves the pronouns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum

from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.domain import value
from invitewriter.notes import Item

HEAD = 20
"""Characters within which the name stands that a bullet or row is about."""
_LONGEST_CARRY = 2
"""So many sentences that name nobody carry on with the contact in notes about much else."""


class Whose(Enum):
    CONTACT = "contact"
    SHARED = "shared"
    """What the sender and the contact did or had together: to be said, but nothing that the contact is or does."""
    OTHER = "other"
    UNCLEAR = "unclear"


@value
class Told:
    """The items of the notes, each with the references to people in it and with whom it is about; all three of one length."""

    items: Sequence[Item]
    references: Sequence[Sequence[Reference]]
    """Uncertain ones (`faint`) are included: a sentence whose owner is unclear is not used if it may name a stranger."""
    found: Sequence[Whose]


OURS = frozenset({Whose.CONTACT, Whose.SHARED})
"""Whose a sentence is that may be told to the contact."""


class Thread:
    """Who is being spoken of, from sentence to sentence."""

    def __init__(
        self, current: Whose, gender: str, rivals: Collection[str], *, by_name: bool = False, strict: bool = False
    ) -> None:
        self.current = current
        self.spoken_of = not strict  # whether a "she" may mean the contact
        self.carried = 0
        self.leads = True  # whether the sentence before is about the contact, and does not only mention them
        self.strict = strict  # in notes about much else: what "I" or "we" did is the contact's only where it names them
        # Somebody else's section or bullet, or a list of people: only a name leads to the contact.
        self.anothers = current is Whose.OTHER or (by_name and current is Whose.UNCLEAR)
        self.parted = False  # whether it is somebody else's section of a log that has one for each
        self.before: Whose | None = None  # who was spoken of before somebody was brought in
        self.lingers = False
        self.gender = gender  # the contact's, "she" or "he"; empty where nothing tells
        self.rivals = set(rivals)  # the genders of the others a "she" or "he" may mean
        self.several = False  # whether the contact is a woman and a man
        self.one = ""  # the gender of whichever of the two was named alone last

    def follow(self, references: Sequence[Reference], relatives: Sequence[str], *, own: bool = False) -> Whose:
        """Whose the next sentence is; `own` tells that it speaks of the sender."""
        names = [r for r in references if r.named]
        others = [r for r in names if r.who is not Who.CONTACT]
        first = next((r for r in names if r.who is Who.CONTACT), None)
        theirs = self.parted and self.current is Whose.OTHER  # however much is told in somebody else's section
        if first:
            before = [r for r in others if r.start < first.start and r.subject and not _in_a_row(r, first)]
            apart = before or self._speaks_of_another_first(references, first)
            self.current = Whose.UNCLEAR if apart else Whose.CONTACT
            self.one = self._one_of_two([r for r in names if r.who is Who.CONTACT])
        elif any(r.who is Who.EITHER for r in others):
            self.current = Whose.UNCLEAR
        elif subject := next((r for r in others if r.subject), None):
            pronoun = next((r for r in references if not r.named and r.start < subject.start), None)
            told = self._pronoun(pronoun) if pronoun and self.spoken_of else Whose.OTHER
            self.current = Whose.CONTACT if told is Whose.CONTACT else Whose.OTHER
        elif (pronoun := next((r for r in references if not r.named), None)) and self.spoken_of:
            self.current = Whose.UNCLEAR if self._means_another(pronoun, others) else self._pronoun(pronoun)
        elif self.strict and own and self.current is Whose.CONTACT:
            self.rivals.update(relatives)  # "My boss called", and then a "he"
            self.current = Whose.UNCLEAR if relatives else Whose.CONTACT
            self.carried = _LONGEST_CARRY  # what the sender did meanwhile is nobody's; a "she" after it is still hers
            return Whose.UNCLEAR
        elif self.strict and not theirs and (own or not self.leads or self.carried >= _LONGEST_CARRY):
            self.current = Whose.UNCLEAR
        self.spoken_of = self.spoken_of or first is not None
        self.carried = 0 if references else self.carried + 1
        if references:
            self.leads = references[0].start <= HEAD
        self.rivals.update([r.gender for r in others], relatives)
        return self.current

    def _one_of_two(self, named: Sequence[Reference]) -> str:
        """The gender of the one who is named alone of a woman and a man; of a name that tells none, the other's."""
        if not self.several or len(named) > 1:
            return ""
        return named[0].gender or ("he" if self.gender == "she" else "she" if self.gender == "he" else "")

    def _means_another(self, pronoun: Reference, others: Sequence[Reference]) -> bool:
        """Whether, in notes about much else, a "she" or "he" may be somebody named right before it: "a talk by Tom, who brought his dog"."""
        return self.strict and any(r.start < pronoun.start and r.gender == pronoun.gender for r in others)

    def take_up(self, references: Sequence[Reference], before: Sequence[Reference]) -> None:
        """Goes on with the contact in a new paragraph that begins with a "she", where the last one ended with them and nobody else."""
        sole = bool(before) and before[0].subject and all(ref.who is Who.CONTACT for ref in before)
        begins = bool(references) and references[0].start <= LEAD and not any(ref.named for ref in references)
        if sole and begins and self.gender in {"", references[0].gender}:
            self.current, self.gender = Whose.CONTACT, references[0].gender

    def bring_in(self, gender: str) -> None:
        """Makes somebody else of that gender, whom a sentence introduces, the one spoken of."""
        self.before = self.before or self.current
        self.current, self.carried = Whose.OTHER, 0
        self.rivals.add(gender)

    def go_on(self, *, anew: bool) -> bool:
        """Whether a sentence that names nobody may still be about whoever was brought in: the next line may, one after it not."""
        if self.before is None or self.current is not Whose.OTHER:
            self.before = None
        elif anew and self.lingers:
            self.current, self.before, self.lingers = self.before, None, False
        else:
            self.lingers = True
        return self.before is not None

    def _speaks_of_another_first(self, references: Sequence[Reference], first: Reference) -> bool:
        """Whether a "she" or "he" before the contact's name is another: "I showed him the book Ana recommended"."""
        spoken = next((r for r in references if not r.named and r.start < first.start), None)
        return spoken is not None and (self.anothers or any(gender in {"", spoken.gender} for gender in self.rivals))

    def without_several(self, references: Sequence[Reference]) -> Sequence[Reference]:
        """The references without a coordinated subject, where the pronoun behind it means the contact: "Ana and Tom helped me make him a gift".

        A singular pronoun cannot refer back to several people.
        """
        others, told = [r for r in references if r.named], [r for r in references if not r.named]
        row = bool(others) and all(r.who is Who.OTHER and r.row == others[0].row != 0 for r in others)
        fits = {self.gender, *(r.gender for r in told)} - {""}
        behind = row and all(r.start > others[-1].start for r in told)
        if not (self.current is Whose.CONTACT and told and behind and len(fits) == 1):
            return references
        self.gender = self.gender or told[0].gender
        return told

    def _pronoun(self, pronoun: Reference) -> Whose:
        """The antecedent of a "she" or "he", by gender where that decides; else the one spoken of."""
        if self.anothers:
            return self.current
        if self.current is Whose.CONTACT and self.one == pronoun.gender and pronoun.gender not in self.rivals:
            return Whose.CONTACT
        contact = self.gender in {"", pronoun.gender}
        rival = any(gender in {"", pronoun.gender} for gender in self.rivals)
        if contact and not rival:
            return Whose.CONTACT if self.gender or self.rivals else self.current
        if not contact:
            if "" in self.rivals and self.current is Whose.OTHER:
                self.rivals = (self.rivals - {""}) | {pronoun.gender}  # whoever was just brought in bears it out
            return Whose.OTHER if rival else self.current
        if self.gender and self.current is Whose.CONTACT:
            return Whose.CONTACT
        return Whose.UNCLEAR if self.current is Whose.CONTACT else self.current


def _in_a_row(one: Reference, other: Reference) -> bool:
    return one.row == other.row != 0
