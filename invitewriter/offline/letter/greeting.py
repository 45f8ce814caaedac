"""The greeting: how the notes name the contact, and by what title, if any is known."""

from __future__ import annotations

from invitewriter.brief.lexicon import gender_of, kin_words
from invitewriter.brief.people.names.several import joined
from invitewriter.brief.people.names.titles import orders, roles
from invitewriter.domain import Address, Brief
from invitewriter.offline.frame import fill
from invitewriter.offline.grammar.named import is_byname
from invitewriter.offline.language import Language
from invitewriter.offline.letter.called import called_by_pronoun, called_in_notes, title_known
from invitewriter.offline.letter.name_parts import (
    family_name,
    given_names,
    parted,
    takes_first_name,
    takes_surname,
    with_titles,
    without_asides,
)
from invitewriter.offline.reading.lines import words_of
from invitewriter.text.folding import plain

_TWO = 2
"""Names: with one alone no title is looked for."""
_SURELY = 2
"""Sentences that call somebody "she", by which they are given a title: one alone may mean somebody else, or several."""


def greeting_of(brief: Brief, language: Language) -> str:
    """Names the contact as the notes do. Someone of whom only an initial or a surname is known keeps the whole name."""
    words = language.letter["greeting"]
    if brief.contact.names:
        return _greeting_of_several(brief, language)
    titles, parts = parted(brief.contact.name, language)
    role = brief.contact.role.split()[:1]
    parts = (
        parts[1:] if len(parts) > 1 and parts[:1] == role else parts
    )  # "Bewohner Otto", of whom the notes say what he is
    whole = " ".join([*titles, *parts])
    in_order = not orders().isdisjoint(map(plain, titles))
    surname_only = len(parts) == 1 and bool(titles) and not in_order
    surname_only |= len(parts) > 1 and not brief.contact.first_name and plain(parts[0]) in roles()  # "Hebamme Kern"
    if language.address is Address.INFORMAL and not surname_only and len(parts[0].rstrip(".")) > 1:
        first = (
            whole
            if plain(parts[0]) in kin_words()
            else ("" if role == [brief.contact.first_name] else brief.contact.first_name) or parts[0]
        )  # "Aunt Hilda"
        first = next((part for part in parts if part.lower() == first.lower()), first).rstrip(",")
        if is_byname(" ".join(parts), language.code):
            first = whole
        first = first.title() if first.islower() else first
        if in_order:
            first = " ".join([*titles, *given_names(parts)])  # a nun is "Sister Agnes" to her friends as well
        return fill(_by_first_name(brief, language, first), {"first": first, "name": whole})
    if language.address is Address.INFORMAL and surname_only and "without_first_name" in words:
        return str(words["without_first_name"])
    return fill(words["by_name"], {"name": _by_name(brief, titles, parts, language, in_order=in_order)})


def _by_name(brief: Brief, titles: list[str], parts: list[str], language: Language, *, in_order: bool) -> str:
    """The name with the titles that go with it. Nobody is given one by what they are, where it is not clear which of their names it goes with."""
    words = language.letter["greeting"]
    if len(parts) < _TWO:
        return with_titles(titles, parts, words)
    if len(parts[-1].rstrip(".")) == 1 and len(parts[0].rstrip(".")) > 1 and not in_order:
        return given_names(parts)[0]  # "Olga S.", to whom "Frau S." is no name
    if not (takes_surname(titles, words) or takes_first_name(titles, words)):
        known = title_known(brief, language, fewest=_SURELY if titles else 1) if family_name(parts) != parts else []
        courtesy = called_in_notes(brief, parts[-1], words) or known
        held = {title.lower().rstrip(".") for title in titles}
        if not courtesy and not held.isdisjoint(words.get("before_family", "").split()):
            parts = family_name(parts)
        lone = () if courtesy else words.get("beside_courtesy", "").split()
        titles = [*courtesy, *(title for title in titles if title.lower().rstrip(".") not in lone)]
    return with_titles(titles, parts, words)


def _greeting_of_several(brief: Brief, language: Language) -> str:
    """Names all of them as the notes do. No title is guessed: a "she" of the notes is one of them, and nobody knows which."""
    words, contact = language.letter["greeting"], brief.contact
    all_parted = [parted(name, language) for name in contact.names]
    if language.address is Address.INFORMAL and not any(titles for titles, _ in all_parted):
        first, whole = without_asides(contact.first_name), without_asides(contact.name)
        return fill(_by_first_name(brief, language, first), {"first": first, "name": whole})
    called = [with_titles(titles, parts, words) for titles, parts in all_parted]
    return fill(words["by_name"], {"name": joined(called, brief.language)})


def _by_first_name(brief: Brief, language: Language, first: str) -> str:
    """The greeting by first name; where the language asks for it, by what the notes surely call the person ("she").

    Where the name does not tell as much, a "she" may be anybody else whom the notes speak of.
    """
    greetings = language.letter["greeting"]["by_first_name"]
    if isinstance(greetings, str):
        return greetings
    words, gender = language.letter["greeting"], gender_of(plain(first))
    called = "" if brief.contact.names else called_by_pronoun(brief, words)
    if called and called != gender:
        persons, her_trade = language.reader.persons, tuple(words["callings_of"]["she"].split())
        told = [persons.marked(fact.text, brief.contact) for fact in brief.notes_facts]
        others = any(persons.mentions_other(text) for text in told)
        others = others or any(word.endswith(her_trade) for text in told for word in words_of(text))
        called = "" if gender or others else called
    return str(greetings[called or "unknown"])
