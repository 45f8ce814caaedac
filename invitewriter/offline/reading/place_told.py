"""Chooses, of all that the notes say of places, the one where the two met."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from invitewriter.domain import Brief, Fact
from invitewriter.offline.reading.capitals import calm
from invitewriter.offline.reading.first_line import in_first_line
from invitewriter.offline.reading.head_place import settings
from invitewriter.offline.reading.meeting import place_of, uncapped
from invitewriter.offline.reading.placing import LEADING, Placing, make_placing
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.dates import names_later
from invitewriter.text.folding import plain_tokens
from invitewriter.text.language import is_stop_word

_MOST_WORDS_IN_TITLE = 10
_SETTINGS = 3
"""Facts at the beginning in which a sentence of its own may name where it was."""


def place_told(brief: Brief, letter: Table, is_verb: Callable[[str], bool]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The slots of `place_of`, from what the notes say, and the facts that say it; empty where none does. `is_verb` finds "repairs"."""
    place, facts = in_first_line(brief, letter) if not letter["place"]["kinds"] else _first_told(brief, letter, is_verb)
    texts = (fact.text for fact in brief.notes_facts if fact.id in facts)
    return ({}, ()) if any(names_later(text, brief.language, brief.today) for text in texts) else (place, facts)


def _first_told(brief: Brief, letter: Table, is_verb: Callable[[str], bool]) -> tuple[dict[str, str], tuple[str, ...]]:
    """As `place_told`, in a language that tells the kinds of places."""
    words = letter["place"]
    names = frozenset(word for word in plain_tokens(brief.contact.name) if not is_stop_word(word))  # "Ana and Jo"
    never, named = names.union(listed(words, "no_place")), listed_set(words, "plural_names")
    leads = listed_set(words, "within_no_setting") - {"the"}
    for told, fact in _candidates(brief, make_placing(words), names):
        first = told.lower().split()[0]
        acts = fact.text.lower().startswith(first) and is_verb(first) and first not in named
        if acts or first in leads:
            continue  # "Repairs violins in workshop", "about the farmers' market"
        if never.isdisjoint(plain_tokens(told)) and (place := place_of(replace(brief, met_at=calm(told)), letter)):
            return place, (fact.id,)
    return {}, ()


def _candidates(brief: Brief, placing: Placing, names: frozenset[str]) -> Iterator[tuple[str, Fact]]:
    """What may be the place, the surest first: in sentences, and where the notes begin with it."""
    for number, fact in enumerate(brief.notes_facts):
        begins = not number or (number == 1 and len(brief.notes_facts[0].text.split()) <= LEADING + 1)
        titled = begins and len(fact.text.split()) <= _MOST_WORDS_IN_TITLE
        label = placing.label.match(fact.text)
        told = placing.written_out(fact.text[label.end() :]) if label else fact.text
        told = placing.written_out(told) if titled else told
        if not (titled and placing.elsewhere.found_in(told)):
            if label and (named := told.rstrip(" .")):  # "met:" alone names nothing
                yield uncapped(named), fact
            found = placing.found(told, names, titled=titled, late=number >= _SETTINGS)
            yield from ((text, fact) for text in found)
    yield from settings(brief, placing.setting_of, placing.elsewhere, names)
