"""All that notes say of one name, by what passed between its bearer and the sender."""

from __future__ import annotations

from invitewriter.brief.people.contact.dealings import Told
from invitewriter.brief.people.contact.dealt import Deal
from invitewriter.brief.people.names.reading import Name
from invitewriter.domain import value


@value
class Known:
    """All that the notes say of a name."""

    name: Name
    told: tuple[Told, ...]
    companion: bool
    """Whether they are with the sender among the first sentences, or a friend of theirs."""
    along: bool
    """Whether they are with the sender from the first sentence on."""

    def times(self, *deals: Deal) -> int:
        return sum(one.deal in deals for one in self.told)

    @property
    def dealings(self) -> int:
        return self.times(Deal.DEALS, Deal.MEETS)

    @property
    def acts(self) -> int:
        return self.times(Deal.ACTS, Deal.LEADS, Deal.DEALS, Deal.MEETS)

    @property
    def of_party(self) -> bool:
        """Whether they lend others a hand, and nothing but a "she" or "he" that may be another's tells what passed between them and the sender."""
        dealt = any(one.deal in {Deal.DEALS, Deal.MEETS} and not one.spoken for one in self.told)
        return not dealt and any(one.aids for one in self.told)

    @property
    def thing(self) -> bool:
        """Whether it is no person's name."""
        return self.times(Deal.THING) > 0 or (self.times(Deal.PLACE) > 0 and not self.acts)

    @property
    def aside(self) -> bool:
        """Whether nothing is told but whose work, feast or relative there was."""
        return not self.acts and (any(map(self._is_of_work, self.told)) or not self.times(Deal.NOTHING))

    def _is_of_work(self, one: Told) -> bool:
        """Whether it tells whose work it is, and does not only quote what somebody just named wants to be called: 'Ana Kovač ("Ana will do")'."""
        before = (other for other in self.told if other.index == one.index and other.name.start < one.name.start)
        return one.deal is Deal.MAKER and all(other.deal is not Deal.NOTHING for other in before)
