"""What the contact asked and the sender granted in a sentence of its own: "She asked if I would come. I said yes." is a promise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import Fact, value
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import Table
from invitewriter.text.patterns import compile_later


@value
class Granting:
    """A language's ways of asking the sender for something, and of granting it."""

    requests: re.Pattern[str]
    consents: re.Pattern[str]
    """A whole sentence, with what it adds ("said yes, after the holidays") in a group."""
    promise: str
    """What is promised, of the groups of `requests`."""
    wants: re.Pattern[str]
    """What the contact would like."""
    orders: re.Pattern[str]
    """A whole sentence in which the sender notes to send that: "Mail it to him"."""
    order: str
    """The same as the sender would say it to the contact."""

    def told(self, facts: Sequence[Fact], marked: Callable[[str], str], doubt: Callable[[str], str]) -> Iterator[Fact]:
        """The facts, with a request that the next sentence grants as a promise; nothing is granted where that one is in doubt.

        `marked` puts the mark of the contact where a text names them.
        """
        for number, fact in enumerate(facts):
            following = straight(facts[number + 1].text).strip(" .!") if number + 1 < len(facts) else ""
            if order := self.orders.fullmatch(marked(following)):
                wanted = self.wants.fullmatch(marked(straight(fact.text)).strip(" .:;!"))
                if wanted and not doubt(wanted[0]):
                    told = {
                        "verb": order["verb"].lower(),
                        "thing": wanted["thing"],
                        "when": order.groupdict().get("when") or "",
                    }
                    yield replace(fact, text=self.order.format(**told))
                    continue
            granted = self.consents.fullmatch(following) and not doubt(following)
            asked = self.requests.fullmatch(marked(straight(fact.text)).strip(" .:;")) if granted else None
            yield replace(fact, text=" ".join(asked.expand(self.promise).split())) if asked else fact


def make_granting(words: Table) -> Granting:
    """From the language's `granted`; grants nothing where it has none."""
    granted = words["written"].get("granted", {})
    consents = granted.get("consents", "(?!)").replace(" | ", "|")
    return Granting(
        requests=compile_later(granted.get("requests", "(?!)"), re.IGNORECASE, signs=granted.get("asked", ())),
        consents=compile_later(rf"(?:{consents})(?:,? .*)?", re.IGNORECASE, signs=granted.get("said", ())),
        promise=granted.get("promise", ""),
        wants=compile_later(granted.get("wants", "(?!)"), re.IGNORECASE),
        orders=compile_later(granted.get("orders", "(?!)"), re.IGNORECASE, signs=granted.get("ordered", ())),
        order=granted.get("order", ""),
    )
