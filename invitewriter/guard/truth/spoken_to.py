"""Finds where a letter addresses somebody other than its contact, or misspells the contact's name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from invitewriter.brief.people.names.titles import is_title
from invitewriter.domain import Span
from invitewriter.guard.truth.addressed import Addressed, addressed, is_misspelled, placed_words
from invitewriter.guard.truth.support import forms
from invitewriter.guard.truth.unsupported import Comparison, comparing, is_known
from invitewriter.text.lexicon import Lexicon, is_borne, lexicon
from invitewriter.text.mentions import Kind
from invitewriter.text.tokens import Word, words_of


@comparing
def wrong_names(compared: Comparison) -> Iterator[Span]:
    """Names that the letter addresses and that are neither the contact's nor a misspelling of it."""
    for name in addressed(compared.passage):
        misspelled = any(is_misspelled(word, compared.passage, compared.brief, compared.support) for word in name.words)
        if not misspelled and not _is_contact(compared, name) and not _is_title_of_thing(compared, name):
            yield name.span


def _is_title_of_thing(compared: Comparison, name: Addressed) -> bool:
    """Whether a subject begins with what the notes name: "Good Omens", "Hello World", or "Hello Oxford" of a town."""
    if compared.passage.kind != "subject":
        return False
    text = compared.passage.reading.text
    titled = words_of(text[: name.span.end])[-len(name.words) - 1 :]
    if compared.support.has_quotation(" ".join(word.text for word in titled)):
        return len(titled) > len(name.words)
    said = text[name.span.start : name.span.end]
    return not any(is_borne("given", word.plain) for word in name.words) and is_known(compared, said)


def _is_contact(compared: Comparison, name: Addressed) -> bool:
    """Whether a name spoken to is the contact's: the first, the last or more of it, but no middle name by itself.

    Titles of any language count for nothing: an English letter may well speak to a Frau Dr. Winter.
    """
    contact = compared.brief.contact.name
    lex = lexicon(compared.language)
    own, said = _untitled(words_of(contact), lex), _untitled(name.words, lex)
    if not own or not contact[0].isupper():  # a handle or an address: the notes may hold the name elsewhere
        return not own or all(compared.support.has_word(word, compared.language) for word in said)
    short = _untitled(words_of(compared.brief.contact.first_name), lex)  # "Ben", where the notes call Benjamin so
    known = {part for word in (*own, *short) for part in (word, *word.split("-"))}
    if any(forms(word, compared.language).isdisjoint(known) for word in said):
        return False
    alone = len(said) == 1 and not (
        name.titled or compared.brief.contact.names
    )  # the "Thelen" of "The Thelen family" stands amid it
    middle = alone and said[0] in own[1:-1]
    return not middle or not contact.replace(" ", "").replace("-", "").isalpha()


def _untitled(name: Iterable[Word], lex: Lexicon) -> list[str]:
    """The plain words of a name without its titles."""
    return [
        word.plain
        for word in name
        if not (lex.has("titles", word.plain) or lex.has("ranks", word.plain) or is_title(word.text))
    ]


@comparing
def misspelled_names(compared: Comparison) -> Iterator[Span]:
    """Misspellings of the contact's name, wherever they stand."""
    spoken_to = [word for name in addressed(compared.passage) for word in name.words]
    named = [
        word for mention in compared.passage.mentions if mention.kind is Kind.NAME for word in placed_words(mention)
    ]
    seen: set[int] = set()
    for word in spoken_to + named:
        if word.span.start not in seen and is_misspelled(word, compared.passage, compared.brief, compared.support):
            seen.add(word.span.start)
            yield word.span
