"""What speaks against the only one of whom notes tell that something passed: who else may be meant, and that the word may be no name."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import has_pronoun
from invitewriter.brief.people.contact.dealings import Told, speaks_of_somebody
from invitewriter.brief.people.contact.dealt import OF_SENDER, Deal
from invitewriter.brief.people.contact.known import Known
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.things_named import is_called, words_of
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.word_patterns import LETTERS

_PERSONAL = 2
"""So many things done to the sender are done by a person."""


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


def stands_by_chance(name: Name, texts: Sequence[str], language: str) -> bool:
    """Whether a strange word has a capital only because it begins sentences, and hardly anything tells of a person: "Sweep told me".

    Two things done to the sender tell of one ("Quilla told me of the kilns and lent me a map"), and so does a "she" or "he" elsewhere.
    """
    if name.full or is_called(name) or is_plausible(name) or any(text.rfind(name.text) > heads.LEAD for text in texts):
        return False
    mine = words_of("me", language)
    naming = [text for text in texts if name.text in text]
    others = [text for text in texts if name.text not in text]
    done = sum(plain(word) in mine for text in naming for word in LETTERS.findall(text))
    taken_up = sum(speaks_of_somebody(text, language) for text in others)
    unspoken = language in OF_SENDER and language != "fr" and taken_up > 0  # "Mi ha spiegato" leaves the "she" out
    spoken = unspoken or any(has_pronoun(text.lower(), language) for text in others)
    return done + taken_up < _PERSONAL and not spoken


def _others(known: Known, everybody: Sequence[Known]) -> list[Known]:
    return [one for one in everybody if one is not known and not (one.thing or one.companion)]


def _heads_clause(one: Told, told: Told, entries: Sequence[Entry]) -> bool:
    """Whether somebody whom people do call so heads a clause behind the one in which another was told of."""
    before = entries[one.index].text[: one.name.start].rstrip()
    behind = one.index == told.index and one.name.start > told.name.start
    return behind and before.endswith((",", ";")) and is_called(one.name)
