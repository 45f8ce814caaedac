"""Finds what a letter congratulates, comforts or thanks its reader for, where the notes do not hold it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from invitewriter.domain import Brief, Span, value
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import Noted
from invitewriter.guard.truth.support import Support, support_of
from invitewriter.resources import word_table
from invitewriter.text.lexicon import Lexicon, lexicon
from invitewriter.text.numbers import counts_several
from invitewriter.text.patterns import compile_later
from invitewriter.text.tokens import Word, words_of

_FARTHEST = 200
"""Characters behind what leads up to it."""
_SAME_ROOT = 5
_SHORTEST_TAIL, _SHORTEST_HEAD = 3, 4
_IN_FIGURES = compile_later(r"(?<![\d.:-])1(?: ?[:-] ?| ?on ?| ?a ?)1(?![\d.:-])")
_ONLY_NEAR = "in other words than they, if at all"


@value
class Occasions:
    """The words of one language (languages/occasions.toml, which describes each)."""

    leads: re.Pattern[str]
    ends: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    idle: frozenset[str]
    shown: frozenset[str]
    """What it is called that somebody shows or explains something: no gift of its own beside what is shown."""
    of_two: frozenset[str]
    """What a talk of two alone is called, which notes write "1:1"."""
    small: frozenset[str]
    """What the lexicon calls so."""
    doing: tuple[str, ...]
    having: frozenset[str]
    matters: tuple[frozenset[str], ...]
    alike: tuple[frozenset[str], ...]
    """Rows of words that say one thing in several forms: the notes hold each of them with one."""


@value
class _Thing:
    """One thing that the reader is congratulated, comforted or thanked for: the words that name it, and those behind its name."""

    named: tuple[Word, ...]
    behind: tuple[Word, ...]
    deed: bool
    """Whether it is something the reader did: "for coming"."""

    @property
    def tells_more(self) -> bool:
        """Than a deed alone: "for coming" needs no note."""
        return len(self.named + self.behind) > 1


def unknown_occasions(passage: Passage, brief: Brief | None) -> Iterator[Span | Noted]:
    """Each such thing of which the notes hold no word; only as a warning where other words of the notes may mean it.

    A letter in another language than the notes holds none of their words, and is left to a reader.
    """
    language = passage.language
    known = _occasions(language) if brief and language == brief.notes_language else None
    if brief is None or known is None:
        return
    lex, support = lexicon(language), support_of(brief)
    for match in known.leads.finditer(passage.folded):
        for thing in _things(passage, match.end(), known):
            if _is_told(thing, known, support, lex) or _is_of_two(thing, known, brief):
                continue
            if match["thanks"] and _may_be_thanked_for(thing, known, support, lex):
                continue
            told_behind, span = _held(thing.behind, support, lex), _span(passage, thing)
            warning = Noted(span=span, note=_ONLY_NEAR, warns=True)
            if thing.deed and match["thanks"]:
                if thing.tells_more and not told_behind:
                    yield warning
            else:
                yield warning if told_behind or _near(thing.named, known, support) else span


def _is_told(thing: _Thing, known: Occasions, support: Support, lex: Lexicon) -> bool:
    """Whether the notes hold the words for it, in this form or another: "invited us" holds "your invitation"."""
    return _held(thing.named, support, lex) or all(_in_row(word.plain, known.alike, support) for word in thing.named)


def _may_be_thanked_for(thing: _Thing, known: Occasions, support: Support, lex: Lexicon) -> bool:
    """Whether what the notes hold is reason enough for thanks: a part of a word, what was shown, or an evening on a day of theirs."""
    if _is_in_compound(thing.named, support, lex):
        return True
    if all(word.plain in known.shown for word in thing.named):
        return _held(thing.behind, support, lex)
    return all(_is_idle_compound(word.plain, known, support, lex) for word in thing.named)


def _span(passage: Passage, thing: _Thing) -> Span:
    return passage.span(thing.named[0].start, thing.named[-1].span.end)


@functools.cache
def _occasions(language: str) -> Occasions | None:
    table: dict[str, Any] | None = word_table("guard/languages", "occasions").get(language)
    if table is None:
        return None
    names = ("ends", "links", "articles", "idle", "shown", "of_two", "having")
    sets = {name: frozenset(table[name].split()) for name in names}
    return Occasions(
        leads=re.compile(rf"(?<!\w)(?:{table['leads']})(?!\w)"),
        **sets,
        small=lexicon(language).sets["small"],
        doing=tuple(table["doing"].split()),
        matters=tuple(frozenset(row.split()) for row in table["matters"]),
        alike=tuple(frozenset(row.split()) for row in table["alike"]),
    )


def _things(passage: Passage, start: int, known: Occasions) -> Iterator[_Thing]:
    """What is named from a position on, up to the next pause: "your prize and the twins" are two things."""
    end = min(passage.sentence_at(start).end, start + _FARTHEST)
    words = [word._replace(start=word.start + start) for word in words_of(passage.reading.text[start:end])]
    for part in _parted(_until_a_pause(words), known):
        size = next((n for n, word in enumerate(part) if word.plain in known.ends), len(part))
        language = passage.language or "en"
        named, behind = _telling(part[:size], known, language), _telling(part[size:], known, language)
        if named:
            yield _Thing(named=named, behind=behind, deed=_is_deed(part, known))


def _is_deed(words: Sequence[Word], known: Occasions) -> bool:
    """Whether words begin with something done, or with whom it was done for: "coming", "me teres dito"."""
    first = next((w.plain for w in words if w.plain in known.having or w.plain not in known.small), "")
    return first in known.having or bool(known.doing and first.endswith(known.doing) and len(first) >= _SAME_ROOT)


def _until_a_pause(words: Sequence[Word]) -> list[Word]:
    size = next((n for n, word in enumerate(words) if n and re.search(r"[,;:()\n–—]", word.gap)), len(words))
    return list(words[:size])


def _parted(words: Sequence[Word], known: Occasions) -> Iterator[Sequence[Word]]:
    """The words of each thing; behind an "and" without an article, or with somebody who does something, another clause begins."""
    begin = 0
    for place, word in enumerate(words):
        if place > begin and word.plain in known.links and word.plain not in known.ends:
            yield words[begin:place]
            following = words[place + 1 : place + 2]
            if not following or following[0].plain not in known.links | known.articles:
                return
            begin = place + 1
    while begin < len(words) and words[begin].plain in known.links:
        begin += 1
    yield words[begin:]


def _telling(words: Iterable[Word], known: Occasions, language: str) -> tuple[Word, ...]:
    """The words that say what it is, not how many."""
    idle = known.idle | known.small | known.ends | known.articles | known.links | known.having
    return tuple(w for w in words if not (w.plain in idle or len(w.plain) == 1 or _counts(w, language)))


def _counts(word: Word, language: str) -> bool:
    return word.plain.isdigit() or counts_several(word.text, language)


def _held(words: Iterable[Word], support: Support, lex: Lexicon) -> bool:
    return any(support.has_word(word.plain, lex.language) or lex.stem(word.plain) in support.stems for word in words)


def _is_in_compound(words: Iterable[Word], support: Support, lex: Lexicon) -> bool:
    """Whether the notes hold a word only as a part of a longer one, which is reason enough for thanks: "Cotillontänzerin", "Stellplatz"."""
    heads = tuple(word.plain for word in words if len(word.plain) >= _SAME_ROOT + 1)
    tails = tuple(word.plain for word in words if len(word.plain) >= _SHORTEST_HEAD) if lex.language == "de" else ()
    return any(other.startswith(heads) or other.endswith(tails) for other in support.words)


def _is_idle_compound(word: str, known: Occasions, support: Support, lex: Lexicon) -> bool:
    """Whether a German word is one that needs no note, behind a day or what the notes hold: "Dienstagabend", "Kaffeegespräch"."""
    if lex.language != "de":
        return False
    heads = (word[: -len(tail)] for tail in known.idle if len(tail) >= _SHORTEST_TAIL and word.endswith(tail))
    return any(
        len(head) >= _SHORTEST_TAIL and (lex.has("capitals", head) or support.has_word(head, "de")) for head in heads
    )


def _is_of_two(thing: _Thing, known: Occasions, brief: Brief) -> bool:
    """Whether it is a talk of two alone, which the notes only write in figures: "1:1", "1-1"."""
    if any(word.plain not in known.of_two for word in thing.named):
        return False
    return any(_IN_FIGURES.search(f"{fact.heading} {fact.text}") for fact in brief.facts)


def _near(words: Sequence[Word], known: Occasions, support: Support) -> bool:
    """Whether the notes hold a word of the same root, a part of a compound, or a word for the same matter."""
    for word in words:
        root = word.plain[:_SAME_ROOT]
        if len(root) == _SAME_ROOT and any(
            other.startswith(root) or (len(other) >= _SAME_ROOT and other in word.plain) or word.plain in other
            for other in support.words
        ):
            return True
        if _in_row(word.plain, known.matters, support):
            return True
    return False


def _in_row(word: str, rows: Sequence[frozenset[str]], support: Support) -> bool:
    """Whether the notes hold a word that stands in a row with this one."""
    return any(word in row and not row.isdisjoint(support.words) for row in rows)
