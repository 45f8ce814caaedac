"""Finds the names beside words for meeting: "met", "talked to Ana Kovač", "Ana gestern getroffen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from invitewriter.brief.lexicon import aligned, phrases, pronouns, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.described import describes, in_apposition, past_description
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sites import is_place
from invitewriter.brief.people.names.likely import is_likely, is_plausible
from invitewriter.brief.people.names.reading import Name, name_at, parse_name
from invitewriter.brief.people.names.things import is_calling, is_thing_called, tells_name
from invitewriter.brief.people.names.titles import past_colon
from invitewriter.brief.people.names.unlisted import unlisted_at
from invitewriter.brief.people.names.words import AND
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_NEXT = compile_later(
    rf"(?:\s*\([^()\n]{{1,60}}\))?\s*(?:,|&|\+|\b(?:u\.|{AND})(?!\w))\s+"
    r"(?:(?:with|w/|mit|con|com|avec|de|da|do|del|di|la|le|el|der|dem|den|o|a)\s+){0,2}"
)
_AND_WITH = compile_later(
    rf"\b(?:{AND}) (?:with|mit|con|com|avec|to) (?:(?:dem|der|la|el|il|o|a|le) )?(?={CAPITAL_LETTER})",
    signs=("and with", "and to", "und mit", "y con", "et avec", "e con", "e com"),
)
_OPENED = compile_later(r"(?:^|[.!?;,:])\W*$")
_TWO = compile_later(
    rf"{CAPITAL_LETTER}[^\W\d_]+ {CAPITAL_LETTER}[^\W\d_]+(?:-{CAPITAL_LETTER}[^\W\d_]+)*(?=[.,;:)]|$)"
)


def met(text: str, language: str) -> Iterator[tuple[Name, Rank]]:
    """The names after words for meeting: "met", "talked to", "sat next to"."""
    yield from _met_before(text, language)
    for match in phrases("people.meeting", language).finditer(aligned(text)):
        if heads.word_before(text, match.start()) in word_set("people.denials"):
            continue
        yield from ((name, Rank.MET) for name in in_apposition(text, match.end(), language))
        start = past_description(text, match.end() + text.startswith("'", match.end()))  # "la connaissance d'Ana"
        told_whom = start > match.end() + 1 and _is_object(text[match.end() : start], language)
        for name in () if told_whom else enumerated(text, start, language):
            before = heads.word_before(text, name.start)
            only_owns = text.startswith(("'s ", "’s "), name.end)  # "visited the kiln on Ana's advice"
            ruled = start > match.end() and before in word_set("people.before_object", language)
            if ruled and (only_owns or not name.sure):
                return
            if start > match.end() and (
                _qualifies(text, name) or _is_of_things(text[match.end() : start], name, language)
            ):
                return
            if not (is_place(text, name) or is_thing_called(text, name, language)):
                yield name, Rank.MET if name.sure else Rank.PERHAPS
        yield from _unlisted(text, match.end())
        yield from _met_besides(text, match.end(), language)


def _unlisted(text: str, position: int) -> Iterator[tuple[Name, Rank]]:
    word = text[position:].split(maxsplit=1)[:1]
    if word and (not word[0].isascii() or not word[0].isalpha()):
        yield from ((name, Rank.MET) for name in [unlisted_at(text, position)] if name)


def _met_besides(text: str, position: int, language: str) -> Iterator[tuple[Name, Rank]]:
    """The names behind a second "with" of the sentence: "Talked with Ana about bells and with Tom Reed about bees"."""
    for joined in _AND_WITH.finditer(text, position):
        name = name_at(text, joined.end(), language)
        if name and name.sure and not is_place(text, name):
            yield name, Rank.MET


def _qualifies(text: str, name: Name) -> bool:
    """Whether an unknown word with a capital only qualifies the next: "met one of the Fairlow champions"."""
    after = WHOLE_WORD.match(text, name.end + 1)
    return after is not None and after[0][0].islower() and not (name.full or is_plausible(name))


def _is_of_things(described: str, name: Name, language: str) -> bool:
    """Whether only an article stands before what is no known name: "talked to the Fenland Rovers"."""
    first, *rest = plain(described).strip(" '").split() or [""]
    article = first in word_set("people.articles", language) | word_set("people.determiners", language)
    noun = article and lexicon(language or "en").capitalises_nouns and not (name.full or is_plausible(name))
    if noun and rest and is_calling(name.tokens[0], language):
        return True  # "mit der neuen Seilerin"
    return article and not rest and first in word_set("people.articles", language) and not is_likely(name, language)


def _is_object(described: str, language: str) -> bool:
    """Whether the words after a meeting say whom by a pronoun, and then where: "met her at Anne's table"."""
    words = [plain(match[0]) for match in WHOLE_WORD.finditer(described)]
    said = pronouns(language) | word_set("tasks.contact_objects", language)
    return len(words) > 1 and words[0] in said and words[1] in word_set("people.before_object", language)


def _met_before(text: str, language: str) -> Iterator[tuple[Name, Rank]]:
    """The names before the word for meeting: "Ana Kovač gestern getroffen", "Ana rencontrée au bal", "Lange mit Ana geredet"."""
    read, starts = aligned(text), [heads.start_of(text)]
    opened = [m for m in phrases("people.met_with", language).finditer(read) if _OPENED.search(read[: m.start()])]
    beside = {match.end() for match in opened}
    for start in dict.fromkeys([*starts, *beside]):
        names = list(enumerated(text, start, language))
        after = read[names[-1].end :].lstrip(" :–-") if names else ""
        placed = start in beside and phrases("people.with_at", language).match(after)
        if names and (placed or phrases("people.met_after", language).match(after)):
            sure = names[0].sure
            if sure or is_plausible(names[0]):  # "Hinterher geredet" names nobody
                yield from ((name, Rank.MET if sure else Rank.PERHAPS) for name in names)


def enumerated(text: str, position: int, language: str, joins: re.Pattern[str] = _NEXT) -> Iterator[Name]:
    """The names that stand in a row: "Ana Kovač, Tom Reed and Eva"."""
    while position < len(text):
        position = past_colon(text, position)
        name = name_at(text, position, language)
        if not name or (heads.capital_after(text, name.end) and not name.known) or _ends_in_digit(text, name):
            return
        yield name
        following = joins.match(text, name.end)
        position = following.end() if following and not describes(text, following, language) else len(text)


def _ends_in_digit(text: str, name: Name) -> bool:
    """Whether it is only the letters of a word that goes on in digits: "K8lyn", "G20"."""
    return text[name.end : name.end + 1].isdigit()


def singled(text: str, language: str) -> Iterator[Name]:
    """The whole names behind words that single one out of several: "the one I want to remember is Ana Kovač"."""
    for match in phrases("people.singled", language).finditer(aligned(text)):
        name = name_at(text, past_colon(text, match.end()), language)
        if name and name.sure:
            yield name


def called_so(text: str, language: str) -> Iterator[Name]:
    """The whole names behind "is called", and before "is her name"."""
    for match in phrases("people.called", language).finditer(aligned(text)):
        start = match.end() + text.startswith(" ", match.end())
        name, two = name_at(text, start, language), _TWO.match(text, start)
        if name is None and two and tells_name(aligned(text[: match.start()]), language):
            name = replace(parse_name(two[0]), start=start, end=two.end())  # whatever its words mean elsewhere
        if name and name.full:
            yield name
