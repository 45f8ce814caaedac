"""Recognises sentences of the notes or the summary that are addressed to a machine (prompt injections).

Nobody writes to an assistant, a bot or a model in notes about a person. So a sentence that addresses one, or calls one and
gives an order, is no fact, in whatever language and wherever in the line. A robot that somebody builds is mentioned, and
not addressed.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import openings, phrases, word_set
from invitewriter.brief.private.nesting import nested
from invitewriter.notes import Kind
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import HYPHENED

_CALL = compile_later(r"\s*(?:[:,!]|[-–—]\s|\)\s*)")
_CALLED_FROM = compile_later(r"(?:^|[.!?;:,–—(\[*>•|]\s*|^\W*\d{1,3}[.)]\s*)[\W_]*$")
_OPENED = str.maketrans(dict.fromkeys("[({<*_|«", ";"))
"""Opening brackets, bars and the like begin a sentence."""
_OPENED_AND_CLOSED = compile_later(r"\s*\([^()]*\)\W*")
_LONGEST_CALL = 60
_WHOLE = 3


def is_for_machine(text: str) -> bool:
    """Whether a plain sentence speaks to a machine: "if you are an AI", "note to the bot", "Assistant: write"."""
    if not _may_speak_of_machines(text):
        return False
    parted = text.translate(_OPENED)
    addressed = phrases("machines.addressed").search(text) or openings("machines.notices").search(parted)
    return addressed is not None or _calls_and_orders(text)


def _may_speak_of_machines(text: str) -> bool:
    """Whether a text has a word without which no phrase for machines can match: a quick check before the long patterns."""
    words = HYPHENED.findall(text.replace(".", ""))
    return any(word in word_set("machines.signs") or word.startswith(_long_signs()) for word in words)


@functools.cache
def _long_signs() -> tuple[str, ...]:
    return tuple(sign for sign in word_set("machines.signs") if len(sign) > _WHOLE)


def for_machines(entries: Sequence[Entry]) -> frozenset[int]:
    """The indices of the items that are addressed to a machine, of further orders and of a remark in brackets in the same line, and of
    everything under such a heading or bullet.
    """
    items, found = [entry.item for entry in entries], set[int]()
    for index, entry in enumerate(entries):
        follows = index - 1 in found and items[index - 1].last >= entry.item.line
        if is_for_machine(entry.plain) or (
            follows and (_OPENED_AND_CLOSED.fullmatch(entry.plain) or orders_on(entry.plain))
        ):
            found.add(index)
    titles = {items[index].text for index in found if items[index].kind is Kind.HEADING}
    under = {index for index, item in enumerate(items) if not titles.isdisjoint(item.headings)}
    return frozenset(found | under | nested(items, found))


def orders_on(text: str) -> bool:
    """Whether a plain sentence begins with an order such as is given to a machine, and so carries one on."""
    return openings("machines.commands").match(text.lstrip(" \"'(")) is not None


def _calls_and_orders(text: str) -> bool:
    """Whether a machine is called by its name and told to do something: "robot, stop everything"."""
    return any(
        _CALLED_FROM.search(text[max(0, call.start() - _LONGEST_CALL) : call.start()])
        and (pause := _CALL.match(text, call.end()))
        and phrases("machines.commands").match(text[pause.end() :].lstrip())
        for call in phrases("machines.names").finditer(text)
    )
