"""Recognises lines that hold nothing but the contact's name, and what else those hold that name them."""

from __future__ import annotations

from invitewriter.brief.lexicon import phrases
from invitewriter.brief.people.found.everyone import Person
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import HYPHENED

LABELLED = compile_later(r"\W*([^\W\d_][^:=|]{1,30}?)\s*[:=|]\s*")
"""The label before what a line tells."""


def only_names(text: str, contact: Person) -> bool:
    """Whether a line holds the contact's name, be it behind a label, and no other word."""
    label = LABELLED.match(text)
    bare = text[label.end() :] if label and phrases("people.labels").fullmatch(plain(label[1])) else text
    return len(HYPHENED.findall(bare)) > len(words_beside_name(bare, contact)) == 0


def words_beside_name(text: str, contact: Person) -> list[str]:
    """The words of a line that do not name the contact."""
    written = contact.name.text.split() if contact.named else ()  # "the cook at the repair café": a café is a place
    own = {*contact.name.tokens, *contact.called, *(plain(word).strip(".") for word in written)}
    return [word for word in HYPHENED.findall(text) if plain(word) not in own]
