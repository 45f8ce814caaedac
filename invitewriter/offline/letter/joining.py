"""Orders the sentences of a letter, joins those that begin alike, and varies phrases that it would repeat."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.group import Kind
from invitewriter.offline.reading.lines import words_of

_SHORT = 3
"""Letters of words that say little."""
_PART = 3
"""Of the words of a promise to give back what was lent, one of so many at least names it."""


@value
class Sentence:
    """A sentence of a letter, with the ids of the facts it rests on."""

    text: str
    facts: tuple[str, ...] = ()
    ending: bool = False
    """Whether it stands in a paragraph of its own, at the end."""


def joined(told: Sequence[Sentence], links: Sequence[Sequence[str]]) -> list[Sentence]:
    """The sentences, two that begin alike as one: "I have not forgotten that you wanted ... and that I promised ...".

    `links` has how such sentences begin, each with the words between the two, and, where they differ, those behind another clause.
    """
    found: list[Sentence] = []
    for sentence in told:
        at, before, link, behind = next(_alike(sentence, found, links), (-1, "", "", ""))
        if link:
            first = found[at].text.removeprefix(before)
            link = behind if "," in first else link
            text = f"{before}{_listed(first.rstrip('.'), link)}{link}{sentence.text.removeprefix(before)}"
            found[at] = Sentence(text=text, facts=(*found[at].facts, *sentence.facts))
        else:
            found.append(sentence)
    return found


def _listed(text: str, link: str) -> str:
    """The text, with a comma where it was joined by the same link: "for the lift, for the soup" before the third."""
    begun, again, rest = text.partition(link)
    bare = link.lstrip().partition(" ")[2]
    return f"{begun}, {bare}{rest}" if again and bare and not link.startswith(",") and "," not in text else text


def _alike(
    sentence: Sentence, found: Sequence[Sentence], links: Sequence[Sequence[str]]
) -> Iterator[tuple[int, str, str, str]]:
    """Where a sentence before it begins as it does, with what, and what links the two: thanks stand beside thanks."""
    for at in range(len(found) - 1, -1, -1):
        for before, link, *behind in links:
            if found[at].text.startswith(before) and sentence.text.startswith(before):
                yield at, before, link, next(iter(behind), link)


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


def in_order(told: Sequence[Reading], *, begun: bool, own: Collection[str]) -> tuple[Reading, ...]:
    """What is told, thanks first where nothing has `begun` the letter or what was lent goes back, and last what is asked.

    `own`: words for what is the contact's, which name no thing.
    """
    thanked = {word for reading in told if reading.kind is Kind.OFFER for word in _things_of(reading, own)}
    promises = [_things_of(reading, own) for reading in told if reading.kind is Kind.PROMISE]
    lent = any(words and _PART * len(words & thanked) >= len(words) for words in promises)

    def place(reading: Reading) -> tuple[bool, bool]:
        return reading.tell("say").endswith("?"), (lent or not begun) and reading.kind is not Kind.OFFER

    return tuple(sorted(told, key=place))


def _things_of(reading: Reading, own: Collection[str]) -> set[str]:
    """The words of its sentence that may name a thing."""
    frame = {*words_of(reading.group.frames.get("say", "")), *(word.lower() for word in own)}
    return {word for word in words_of(reading.tell("say")) if len(word) > _SHORT} - frame
