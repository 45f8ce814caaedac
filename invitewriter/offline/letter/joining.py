"""Joins sentences of a letter that begin alike, and varies phrases that it would repeat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from invitewriter.domain import value


@value
class Sentence:
    """A sentence of a letter, with the ids of the facts it rests on."""

    text: str
    facts: tuple[str, ...] = ()
    ending: bool = False
    """Whether it stands in a paragraph of its own, at the end."""


def joined(told: Sequence[Sentence], links: Sequence[tuple[str, str]]) -> list[Sentence]:
    """The sentences, two that begin alike as one: "I have not forgotten that you wanted ... and that I promised ...".

    `links` has how such sentences begin, each with the words between the two.
    """
    found: list[Sentence] = []
    for sentence in told:
        last = found[-1].text if found else ""
        begun = ((b, link) for b, link in links if last.startswith(b) and sentence.text.startswith(b))
        before, link = next(begun, ("", ""))
        if link:
            text = f"{last.rstrip('.')}{link}{sentence.text.removeprefix(before)}"
            found[-1] = Sentence(text=text, facts=(*found[-1].facts, *sentence.facts))
        else:
            found.append(sentence)
    return found


def varied(told: Sequence[Sentence], once: Sequence[tuple[str, str, str]]) -> list[Sentence]:
    """The sentences, a turn of phrase that one of them has said already put otherwise.

    `once` has the phrase, and what of a sentence is then said in which other words.
    """
    found: list[Sentence] = []
    for sentence in told:
        said = " ".join(other.text for other in found)
        again = next(((old, new) for phrase, old, new in once if phrase in said and old in sentence.text), None)
        found.append(replace(sentence, text=sentence.text.replace(*again, 1)) if again else sentence)
    return found


def turned(told: Sequence[Sentence], turns: Sequence[Sequence[str]], seed: str) -> list[Sentence]:
    """The sentences with the turns of phrase that fall to `seed`: so that not each of several letters has the same."""
    pick = sum(map(ord, seed))
    found = list(told)
    for phrase, *others in turns:
        new = [phrase, *others][pick % (1 + len(others))]
        found = [replace(sentence, text=sentence.text.replace(phrase, new, 1)) for sentence in found]
    return found
