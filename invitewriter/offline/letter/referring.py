"""Names a thing once: what was lent, and is thanked for, goes back as "it"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import head_of
from invitewriter.offline.letter.joining import Sentence
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.tables import Table, listed


def referring(told: Sequence[Reading], sentences: Sequence[Sentence], words: Table, nouns: Nouns) -> list[Sentence]:
    """The sentences of what is `told`; a promise of what another gives thanks for stands behind, and calls it by a pronoun of `words`."""
    thanks = [said.text for reading, said in zip(told, sentences, strict=True) if reading.kind is Kind.OFFER]
    first, behind = list[Sentence](), list[Sentence]()
    for number, (reading, said) in enumerate(zip(told, sentences, strict=True)):
        if words and (again := _again(reading, told[:number])):
            first.append(replace(said, text=_called(said.text, again, words, nouns)))
            continue
        thing = _same(said.text, thanks, words) if words and reading.kind is Kind.PROMISE else ""
        if thing:
            behind.append(replace(said, text=_called(said.text, thing, words, nouns)))
        else:
            first.append(said)
    return [*first, *behind]


def _again(reading: Reading, before: Sequence[Reading]) -> str:
    """The thing to which something more was done in the same sentence: "unpicked my hem and put my hem right"; empty without any."""
    thing = reading.slots.get("object", "")
    same = (other for other in before if other.fact == reading.fact and other.slots.get("object") == thing)
    return thing if reading.kind is Kind.OFFER and any(other.kind is Kind.OFFER for other in same) else ""


def _same(text: str, thanks: Sequence[str], words: Table) -> str:
    """What is theirs in a promise and in one of the sentences of `thanks`, in the same words; empty without any."""
    _, owned, behind = text.rstrip(".").partition(f" {words['theirs']} ")
    parts = behind.split(" ") if owned else []
    things = (f"{owned.strip()} {' '.join(parts[:end])}" for end in range(len(parts), 0, -1))
    return next((thing for thing in things if any(re.search(rf"\b{re.escape(thing)}\b", said) for said in thanks)), "")


def _called(text: str, thing: str, words: Table, nouns: Nouns) -> str:
    """The sentence with a pronoun for the thing, before what belongs to the verb: "give it back"."""
    it = words["several"] if nouns.is_plural(head_of(nouns, thing).split()[-1]) else words["one"]
    for particle in listed(words, "particles"):
        text = text.replace(f" {particle} {thing}", f" {it} {particle}")
    return text.replace(thing, it)
