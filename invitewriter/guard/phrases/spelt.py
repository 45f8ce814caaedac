"""Compiles words without groups into steps: the words that a text would have, and the punctuation beside them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from invitewriter.guard.phrases.steps import Chain, Choice, Link, Step
from invitewriter.guard.phrases.word import Marked, Words, union
from invitewriter.guard.phrases.wording import WHOLE, Break
from invitewriter.text.patterns import compile_later

_BEFORE, _AFTER = frozenset("$€£"), frozenset("?:%!$€£")
_MARKS = frozenset("^$€£?:%!")
_PART = compile_later(r"#|\*?[^\W\d_][^\W_]*(?:'t(?![^\W_]))?\*?|\d+(?:[.,]\d+)*|\*")
# Written without its apostrophe, such a word is another word.
_OTHER_WORDS = frozenset({"were", "well", "wed", "ill", "id", "its", "hell", "shell"})


def one_of(chains: Iterable[Chain], plain: Iterable[str] = ()) -> Step:
    """One of several chains or plain words; chains of a single word melt into one set of words, a choice into the others."""
    exact = frozenset(plain)
    words: list[Words] = [Words(exact=exact)] if exact else []
    others: list[Chain] = []
    several = list(chains)
    for chain in several:
        step = chain.links[0].step if not chain.first and len(chain.links) == 1 else None
        if isinstance(step, Words):
            words.append(step)
        elif isinstance(step, Choice):
            several += step.chains
        else:
            others.append(chain)
    if not others:
        return union(words)
    return Choice((*others, Chain.of((Link(step=union(words)),))) if words else tuple(others))


@functools.lru_cache(maxsize=4096)
def spelt(spelling: str) -> Chain | None:
    """A spelling as a chain of words, as a text would have them; hyphens and apostrophes may be missing."""
    links = _links(spelling)
    joined = _in_one(spelling)
    if len(links) < 2 or joined in {"", spelling}:
        return Chain.of(links) if links else None
    return Chain.of((Link(step=Choice((Chain.of(links), Chain.of(_links(joined))))),))


def needed_for(word: str) -> list[frozenset[str]]:
    """The anchors of a word such as "you'll" or "follow-up": of each of its parts that part, or all of them as one word."""
    joined = [written + WHOLE for written in filter(None, [_in_one(word)])]
    return [frozenset([part.replace("'", "") + WHOLE, *joined]) for part in _PART.findall(word)]


def _in_one(spelling: str) -> str:
    """A spelling without its hyphens and apostrophes; empty where that is another word."""
    joined = re.sub(r"(?<=\w)[-'](?=\w)", "", spelling)
    return "" if joined in _OTHER_WORDS else joined


def _links(spelling: str) -> tuple[Link, ...]:
    links: list[Link] = []
    across = Break.NONE
    for word in spelling.split():
        for step in _spelt_steps(word):
            links.append(Link(step=step, across=across))
            across = Break.NONE
        across = Break.PAUSE if word.endswith(",") else across
    return tuple(links)


def _spelt_steps(word: str) -> list[Step]:
    if word.isalpha():
        return [Words(exact=frozenset({word}))]
    if _MARKS.isdisjoint(word):
        return [_words(part) for part in _PART.findall(word)]
    bare = word.removeprefix("^")
    beginning = bare != word
    before = bare[:1] if bare[:1] in _BEFORE else ""
    after = bare[-1:] if bare[len(before) :][-1:] in _AFTER else ""
    words = [_words(part) for part in _PART.findall(bare[len(before) : len(bare) - len(after)])]
    if not words or not (beginning or before or after):
        return list(words)
    first, last = words[0], words[-1]
    alone = len(words) == 1
    marked = Marked(word=first, before=before, after=after if alone else "", beginning=beginning)
    return [marked] if alone else [marked, *words[1:-1], Marked(word=last, after=after)]


def _words(part: str) -> Words:
    word = part.strip("*").replace("'", "")
    if part == "#":
        return Words(number=True)
    if not word:
        return Words(anything=True)
    if part.endswith("*"):
        return Words(beginnings=(word,))
    return Words(endings=(word,)) if part.startswith("*") else Words(exact=frozenset({word}))
