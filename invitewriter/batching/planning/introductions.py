"""Who could be introduced to whom: one contact seeks what another's notes say they do. Sure ones only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import field

from invitewriter.batching.planning.weighing import Weighed, content
from invitewriter.batching.scribbles.lexicon import endings, is_ordinary, sayings, words
from invitewriter.brief.facts.tasks import tells_promise
from invitewriter.brief.lexicon import seen
from invitewriter.domain import Fact, value

_END = re.compile(r"[.,;:!?()/|–—\n]|\s-\s")
_ROOT = 3
_LONG = 4
_MOST_BEARERS = 2
"""What more people than these do is too common to be what was meant."""
_MOST_WORDS = 5
_TRADE = 9
"""So many letters has a word that is surely a trade, where other words end like one."""


@value
class Introduction:
    """One seeks, another has: both are to be asked before anything is said to either."""

    seeker: str
    seeks: str = field(repr=False)
    line: int
    source: str
    other: str
    has: str = field(repr=False)
    other_line: int
    other_source: str


def introductions(weighed: Sequence[Weighed]) -> list[Introduction]:
    """The introductions that the facts of the contacts leave no doubt about, in the order of the seekers."""
    index: defaultdict[str, list[tuple[int, Fact]]] = defaultdict(list)
    for number, one in enumerate(weighed):
        for fact in _having(one):
            for root in {root for word in content(fact.text, _language(one)) for root in _roots(word)}:
                index[root].append((number, fact))
    return [found for number, one in enumerate(weighed) for found in _for(number, one, weighed, index)]


def _for(
    number: int, one: Weighed, weighed: Sequence[Weighed], index: dict[str, list[tuple[int, Fact]]]
) -> Iterator[Introduction]:
    for fact, sought in _seeking(one):
        wanted = [word for word in content(sought, _language(one)) if word not in words("too_vague", "articles")]
        if not wanted or len(wanted) > _MOST_WORDS or (len(wanted) == 1 and _is_vague(wanted[0])):
            continue
        found: dict[int, Fact] = {}
        for other, having in _bearing(wanted, index):
            if other != number:
                found.setdefault(other, having)
        for other, having in found.items() if len(found) <= _MOST_BEARERS else ():
            yield Introduction(
                seeker=one.name,
                seeks=sought,
                line=fact.line,
                source=one.entry.source,
                other=weighed[other].name,
                has=having.text,
                other_line=having.line,
                other_source=weighed[other].entry.source,
            )


def _bearing(wanted: Sequence[str], index: dict[str, list[tuple[int, Fact]]]) -> list[tuple[int, Fact]]:
    """The facts in which every word that is wanted stands, in one form or in its parts."""
    common: dict[tuple[int, int], tuple[int, Fact]] | None = None
    for word in wanted:
        whole = {(n, fact.line): (n, fact) for root in _roots(word) for n, fact in index.get(root, ())}
        parts = {key: held for first, second in _parts(word) for key, held in _both(first, second, index).items()}
        here = {**parts, **whole}
        common = here if common is None else {key: held for key, held in common.items() if key in here}
    return list((common or {}).values())


def _both(first: str, second: str, index: dict[str, list[tuple[int, Fact]]]) -> dict[tuple[int, int], tuple[int, Fact]]:
    behind = {(n, fact.line) for n, fact in index.get(second, ())}
    return {(n, fact.line): (n, fact) for n, fact in index.get(first, ()) if (n, fact.line) in behind}


def _roots(word: str) -> set[str]:
    """What the forms of a word have in common: "keeps", "keeper" and "keeping" all have "keep"."""
    roots = {word}
    for ending in endings("form_endings"):
        if word.endswith(ending) and len(word) - len(ending) >= _ROOT:
            roots.add(word[: -len(ending)])
    return {root for root in roots if len(root) >= _ROOT and (len(root) >= _LONG or word in {root, f"{root}s"})}


def _parts(word: str) -> Iterator[tuple[str, str]]:
    """The two roots of a compound, wherever it may be parted: "beekeeper" is "bee" and "keep"."""
    for at in range(_ROOT, len(word) - _ROOT):
        for second in _roots(word[at:]):
            if len(second) >= _LONG:
                for first in _roots(word[:at]) | {word[:at]}:
                    yield first, second


def _is_vague(word: str) -> bool:
    """Whether one word alone says too little: an ordinary thing, and no trade."""
    trade = word.endswith(endings("long_trade_endings")) and len(word) >= _TRADE
    return len(word) <= _LONG or (is_ordinary(word) and not trade)


def _seeking(one: Weighed) -> Iterator[tuple[Fact, str]]:
    for fact in one.brief.notes_facts if one.brief else ():
        text = seen(fact.text)
        for match in sayings("seeks").finditer(text):
            rest = _END.split(text[match.end() :], maxsplit=1)[0].split()
            stop = next((i for i, word in enumerate(rest) if word in words("purposes")), len(rest))
            if rest[:stop]:
                yield fact, " ".join(rest[:stop])
                break


def _having(one: Weighed) -> Iterator[Fact]:
    """The facts that say what the contact does or has: not what they seek, not what others do, not what they do not."""
    for fact in one.brief.notes_facts if one.brief else ():
        text = seen(fact.text)
        said = set(re.findall(r"[^\W\d_]+", text))
        others = words("relations", "denies", "not_theirs")
        if not (sayings("seeks").search(text) or tells_promise(text, _language(one)) or said & others):
            yield fact


def _language(one: Weighed) -> str:
    return one.brief.notes_language if one.brief else "en"
