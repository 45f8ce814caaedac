"""Which lines of the notes bear on the contact, where the notes are about many people or are the sender's own diary."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from invitewriter.domain import Brief, Fact

_OTHERS, _SHARE = 3, 0.25
"""So many lines about others, and their share: from there the notes are about many people."""
_LONG = 12
"""Sentences, from which on notes are a story."""
_BEGIN = 2
"""Words in which an entry names whom it is about."""
_OWN_SENTENCES = 4
"""Of so many sentences that begin with the sender, notes are a diary."""


def is_diary(told: Sequence[Fact], own: Callable[[str], bool]) -> bool:
    """Whether the notes tell of the sender's days; `own` tells the sentences that begin with the sender."""
    return sum(own(fact.text) for fact in told) >= _OWN_SENTENCES


def is_about_many(brief: Brief, told: Sequence[Fact], *, by_lines: bool = False) -> bool:
    """Whether the notes are about many people, of whom the contact is one; `by_lines`: each with lines of their own."""
    theirs = {fact.line for fact in told} if by_lines else set[int]()
    others = sum(item.may_be_theirs and item.line not in theirs for item in brief.withheld)
    return others >= _OTHERS and others >= _SHARE * (others + len(told))


def bearing(
    brief: Brief, told: Sequence[Fact], *, diary: bool, names: Callable[[str], bool], goes_on: Callable[[str], bool]
) -> Callable[[Fact], bool]:
    """Tells whether a fact surely bears on the contact.

    In notes about the contact every fact does but a title; so do the lines of theirs that a plan took out of such notes. In notes about
    many people, and in a diary, a sentence that names nobody may be about anything: there its line or the heading over it has to name
    the contact (`names`), or it goes on ("we ...", `goes_on`) right after such a line. In notes about many people the lines that follow
    without a gap on one that begins with the contact's name belong to it.
    """
    titles = {fact.heading for fact in told}
    early = frozenset(_before_named(told, names)) if len(told) >= _LONG else frozenset[tuple[int, str]]()

    def may_bear(fact: Fact) -> bool:
        return (fact.text not in titles or names(fact.text)) and (fact.line, fact.text) not in early

    if not diary and not is_about_many(brief, told):
        return may_bear
    lines = {fact.line for fact in told if names(fact.text) or names(fact.heading)}
    ordered = list(dict.fromkeys(fact.line for fact in told))
    opens = {line: next(fact.text for fact in told if fact.line == line) for line in ordered}
    entry = False
    for before, line in itertools.pairwise(ordered):
        begun = not diary and names(" ".join(opens[before].split()[:_BEGIN]))
        entry = (entry or begun) and line == before + 1
        if before in lines and (entry or goes_on(opens[line])):
            lines.add(line)
    return lambda fact: fact.line in lines and may_bear(fact)


def _before_named(told: Sequence[Fact], names: Callable[[str], bool]) -> Iterator[tuple[int, str]]:
    """The sentences before the paragraph of a story names the contact: there "we" may be the sender's own party."""
    known = False
    for line, grouped in itertools.groupby(told, lambda fact: fact.line):
        facts = list(grouped)
        named = any(names(fact.text) for fact in facts)
        if named and not known:
            before = itertools.takewhile(lambda fact: not names(fact.text), facts)
            yield from ((line, fact.text) for fact in before)
        known = named
