"""What the contact asked and the sender granted in a sentence of its own: "She asked if I would come. I said yes." is a promise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import Fact, value
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.tables import NOTHING, Table, pairs_in, pattern_in
from invitewriter.text.patterns import compile_later

_SET_OFF = compile_later(r"\s[-–—]\s|[,;(]\s*|\s(?=->|→)")


@value
class Granting:
    """A language's ways of asking the sender for something, and of granting it."""

    requests: re.Pattern[str]
    consents: re.Pattern[str]
    """A whole sentence, with what it adds ("said yes, after the holidays") in a group."""
    promise: str
    """What is promised, of the groups of `requests`."""
    lacks: re.Pattern[str]
    """What the contact needs somebody for, which is in its group."""
    takes_on: re.Pattern[str]
    """A whole sentence in which the sender takes that on, and adds nothing: "I said I would"."""
    wants: re.Pattern[str]
    """What the contact would like."""
    orders: re.Pattern[str]
    """A whole sentence in which the sender notes to send that: "Mail it to him"."""
    order: str
    """The same as the sender would say it to the contact."""
    otherwise: Mapping[str, str]
    """Verbs of orders by which the promise has another: "drop them off" is "bring"."""
    offers: re.Pattern[str]
    """What somebody offered, and nothing says who."""
    accepts: re.Pattern[str]
    """A whole sentence in which the sender says yes to it."""
    accepted: str
    """That the contact offered it to the sender."""
    kept: re.Pattern[str]
    """A whole sentence, or what ends one, that says that what was promised is done: "It came yesterday"."""
    promised: re.Pattern[str]
    """Finds in a sentence that somebody promises or means to send, bring or give something."""

    def told(self, facts: Sequence[Fact], marked: Callable[[str], str], doubt: Callable[[str], str]) -> Iterator[Fact]:
        """The facts, with a request that the next sentence grants as a promise; nothing is granted where that one is in doubt.

        `marked` puts the mark of the contact where a text names them.
        """
        for number, fact in enumerate(facts):
            if self._is_kept(facts, number):
                continue
            following = straight(facts[number + 1].text).strip(" .!") if number + 1 < len(facts) else ""
            wanted = self.wants.fullmatch(marked(straight(fact.text)).strip(" .:;!")) if following else None
            order = self.orders.fullmatch(marked(following)) if wanted else None
            if wanted and order and not doubt(wanted["thing"]):
                told = {
                    "verb": self.otherwise.get(order["verb"].lower(), order["verb"].lower()),
                    "thing": wanted["thing"],
                    "part": order.groupdict().get("part") or "",
                    "when": order.groupdict().get("when") or "",
                }
                yield replace(fact, text=self.order.format(**told))
                continue
            offer = self.offers.fullmatch(straight(fact.text).strip(" .!")) if following else None
            if offer and self.accepts.fullmatch(following):
                yield replace(fact, text=self.accepted.format(thing=offer["thing"]))
                continue
            asked = self._granted(marked(straight(fact.text)).strip(" .:;"), following, doubt)
            yield replace(fact, text=" ".join(asked.expand(self.promise).split())) if asked else fact

    def _granted(self, asked: str, following: str, doubt: Callable[[str], str]) -> re.Match[str] | None:
        """What the contact asked for or needs somebody for, where the next sentence grants it."""
        if self.takes_on.fullmatch(following) and (needed := self.lacks.fullmatch(asked)):
            return needed
        consents = self.consents.fullmatch(following) and not doubt(following)
        return self.requests.fullmatch(asked) if consents else None

    def _is_kept(self, facts: Sequence[Fact], number: int) -> bool:
        """Whether a promise is told as kept within its own sentence or by the next one, and so none to thank for or to recall."""
        text = straight(facts[number].text)
        if not self.promised.search(text):
            return False
        following = straight(facts[number + 1].text) if number + 1 < len(facts) else ""
        told = [*_SET_OFF.split(text)[1:], following]
        return any(self.kept.fullmatch(part.strip(" .!()")) for part in told)


def make_granting(words: Table) -> Granting:
    """From the language's `granted`; grants nothing where it has none."""
    granted = words["written"].get("granted", {})
    consents = granted.get("consents", NOTHING).replace(" | ", "|")
    return Granting(
        requests=pattern_in(granted, "requests", signs="asked"),
        consents=compile_later(rf"(?:{consents})(?:,? .*)?", re.IGNORECASE, signs=granted.get("said", ())),
        promise=granted.get("promise", ""),
        lacks=pattern_in(granted, "lacks", signs="lacking"),
        takes_on=compile_later(
            granted.get("takes_on", NOTHING).replace(" | ", "|"), re.IGNORECASE, signs=granted.get("taking", ())
        ),
        wants=pattern_in(granted, "wants", signs="wanted"),
        orders=pattern_in(granted, "orders", signs="ordered"),
        order=granted.get("order", ""),
        otherwise=pairs_in(granted, "otherwise"),
        offers=pattern_in(granted, "offers", signs="offering"),
        accepts=compile_later(
            granted.get("accepts", NOTHING).replace(" | ", "|"), re.IGNORECASE, signs=granted.get("accepting", ())
        ),
        accepted=granted.get("accepted", ""),
        kept=pattern_in(granted, "kept", signs="keeping"),
        promised=pattern_in(granted, "promising", signs="promised"),
    )
