"""Finds what completes an unfinished sentence: the list under its colon, the rest of its quotation, the line behind "of the"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import is_somebody
from invitewriter.brief.people.whose.thread import OURS, Told, Whose
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WITHOUT_TAILS = frozenset({"fr", "it", "es", "pt"})
_QUOTES = compile_later('[“”„«»"]')
_OPENING, _ONE_WAY = frozenset("„«"), frozenset("„«»”")
"""Marks that open a quotation, and that stand at one end of it only: “ opens an English one and closes a German one."""


def left_open(told: Told, cast: Cast) -> Iterator[int]:
    """The indices of the items that name nobody and complete an unfinished sentence about the contact or the two."""
    endless = _endless(cast.language)
    over: Item | None = None  # the sentence whose colon a list stands under
    broken = comma = False  # whether the line before broke off, and is theirs; whether that was behind a comma
    quoting = False  # whether the sentence before is theirs and opened a quotation that it does not close
    for index, item in enumerate(told.items):
        ours = told.found[index] in OURS
        before = told.items[index - 1] if index else item
        listed = item.kind is Kind.BULLET and over is not None and item.headings == over.headings
        goes_on = broken and item.kind is Kind.PROSE and item.line == before.last + 1 and item.block == before.block
        goes_on = goes_on and (not comma or item.text[:1].islower())
        goes_on = goes_on or (quoting and item.kind is Kind.PROSE and item.block == before.block)
        named = any(map(is_somebody, told.references[index])) or any(not ref.named for ref in told.references[index])
        if (listed or goes_on) and not ours and told.found[index] is Whose.UNCLEAR and not named:
            ours = True
            yield index
        if item.kind is not Kind.BULLET:
            over = item if ours and item.kind is Kind.PROSE and item.text.rstrip().endswith(":") else None
        quoting = ours and _leaves_quotation(item.text, opened=quoting and item.block == before.block)
        comma = bool(endless) and item.text.rstrip().endswith(",")
        broken = ours and item.kind is Kind.PROSE and (comma or _breaks_off(item.text, endless))


def _leaves_quotation(text: str, *, opened: bool) -> bool:
    """Whether a quotation is open where a text ends, which was `opened` before it or not."""
    for mark in _QUOTES.findall(text):
        opened = mark in _OPENING if mark in _ONE_WAY else not opened
    return opened


def _breaks_off(text: str, endless: Collection[str]) -> bool:
    last = text.rstrip().rpartition(" ")[2]
    return last.islower() and plain(last) in endless


def _endless(language: str) -> frozenset[str]:
    """The words with which no sentence ends, articles and prepositions, in languages without verb particles like "on" or "an"."""
    if language not in _WITHOUT_TAILS:
        return frozenset()
    keys = ("people.articles", "people.determiners", "people.before_object")
    return frozenset[str]().union(*(word_set(key, language) for key in keys))
