"""Who else may be meant where a single sentence tells what passed between somebody and the sender."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.people.contact.dealings import Told
from invitewriter.brief.people.contact.dealt import Deal
from invitewriter.brief.people.contact.known import Known
from invitewriter.brief.people.found.things_named import is_called
from invitewriter.text.lexicon import lexicon


def acting_beside(known: Known, everybody: Sequence[Known]) -> list[Known]:
    """Who else does something in the sentence with the only thing that passed: "Ada cooked, Tom played for us"."""
    places = {one.index for one in known.told if one.deal is Deal.DEALS}
    return [
        one
        for one in _others(known, everybody)
        if is_called(one.name) and any(told.deal is Deal.ACTS and told.index in places for told in one.told)
    ]


def in_company(known: Known, everybody: Sequence[Known], entries: Sequence[Entry], language: str) -> list[Known]:
    """Whoever heads a clause of that sentence, and whoever the sender was with elsewhere, be the name on no list.

    "Ada showed me the scythe, Tom the whetstone"; "Ada told me it would rain. Shared a brolly with Quilla".
    """
    if known.dealings != 1 or any(one.beside for one in known.told):
        return []
    told = next(one for one in known.told if one.deal in {Deal.DEALS, Deal.MEETS})
    nouns = lexicon(language or "en").capitalises_nouns  # "mit Fransen" names nobody
    others = [one for one in _others(known, everybody) if not one.aside and len(one.name.tokens[0]) > 1]
    with_sender = [one for one in others if is_called(one.name) or not nouns]
    return [one for one in with_sender if any(each.beside or _heads_clause(each, told, entries) for each in one.told)]


def _others(known: Known, everybody: Sequence[Known]) -> list[Known]:
    return [one for one in everybody if one is not known and not (one.thing or one.companion)]


def _heads_clause(one: Told, told: Told, entries: Sequence[Entry]) -> bool:
    """Whether somebody whom people do call so heads a clause behind the one in which another was told of."""
    before = entries[one.index].text[: one.name.start].rstrip()
    behind = one.index == told.index and one.name.start > told.name.start
    return behind and before.endswith((",", ";")) and is_called(one.name)
