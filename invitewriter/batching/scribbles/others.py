"""Who else a line names or tells of, besides the person it would go to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.batching.scribbles import signs
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import (
    is_ordinary,
    is_surname,
    is_word,
    not_names,
    pattern,
    words,
)
from invitewriter.batching.scribbles.opening import past_marks, words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.state import State
from invitewriter.batching.scribbles.word import Word
from invitewriter.brief.people.names.reading import Name, same_token
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import GERMAN_CAPITALS

_CALLED = (
    r"(?:=|\b(?:{is_called}))\s+(?:(?:{called_articles}) )?"
    r"((?:[^\W\d_]\.\s?)?[^\W\d_a-zäöüß][\w'’-]*(?:\s[^\W\d_a-zäöüß][\w'’-]*)?)"
)
_HEAD = re.compile(r"[^\W\d_][\w'’-]*(?:\s[^\W\d_][\w'’-]*)?\s*(?:[:=]|[-–—]+>|(?<=\s)[-–—]+\s)")
"""One or two words set off as a name is: "Steinbrecher - hydraulics"."""
_NUMBERED = re.compile(r"\W*(?:\d{1,2}[:.h]\d\d|[A-Z]{1,2}-?\d{1,4})\b")
"""The time or the number of a stand at which something else begins."""
_INITIALS = re.compile(rf"\b(?:[{GERMAN_CAPITALS}]{{2,3}}|(?:[{GERMAN_CAPITALS}]\.\s?){{2,3}})(?![\w.])")
_SHORTEST, _SHARED, _BESIDE, _SHOWN = 3, 4, 4, 40


def others_named(state: State, row: Row, person: Somebody) -> list[str | Somebody]:
    """The others a line may be about: who is called something, and who is named."""
    return [*_called(state, row, person), *_others(state, row, person)]


def named_first(row: Row, person: Somebody) -> bool:
    """Whether the line brings the person in, or names them first."""
    lead = row.opening.lead
    return row.number == person.line or (lead is not None and any(person.is_called(name) for name in lead.names))


def is_named_in(text: str, person: Somebody) -> bool:
    """Whether a line names its person somewhere: "shipping? Hortense has a cousin with a van"."""
    called = {name.tokens[0] for name in person.names}
    return len(person.names) == 1 and any(word.capital and word.plain in called for word in words_of(text))


def described_again(state: State, row: Row) -> Somebody | None:
    """The only one without a name whom a line begins to tell of again: "Red scarf lady went past"."""
    found = [one for one in state.roster.nameless() if one.index in state.seen and _is_described(row.text, one)]
    return found[0] if len(found) == 1 else None


def another_head(state: State, row: Row, person: Somebody) -> list[str | Somebody]:
    """Whom a line may begin with instead: a strange word set off, initials, somebody told by what they are."""
    begun = past_marks(row.text)
    found = list(words_of(row.text))
    if not found:
        return []
    first = found[0]
    strange = not (is_ordinary(first.plain) or first.plain in places()) or (state.small and not row.day)
    own = _is_own(first, person) or first.plain in words("labels", "remarks")
    if strange and not own and _HEAD.match(row.text, first.start) and (first.capital or not state.holds(row)):
        return [first.text]
    if _NUMBERED.match(row.text) and begun and not state.titled:
        return [row.text[begun:].strip()[:_SHOWN]]
    for match in _INITIALS.finditer(row.text):
        bearers = state.roster.initialled(plain(match[0]).replace(".", ""))
        if bearers and person.index not in [one.index for one in bearers]:
            return list(bearers)
    return [one for one in state.roster.nameless() if one.index != person.index and _is_described(row.text, one)]


def _is_described(text: str, one: Somebody) -> bool:
    """Whether a line begins with words by which somebody without a name was told: "Red scarf lady went past"."""
    if one.names:
        return False
    told = {word for word in plain(one.label).split() if len(word) >= _SHORTEST and word not in words("articles")}
    said = [word.plain for word in words_of(text[:_SHOWN])][:_SHARED]
    return len(told & {part for word in said for part in (word, word.split("-")[0])}) > 1


def _called(state: State, row: Row, person: Somebody) -> list[str | Somebody]:
    """Who is said to be called something: "uncle is called Emrys", "red glasses lady = Caroline Voss"."""
    match = pattern(_CALLED).search(row.text)
    if not match or not row.text[: match.start()].strip():
        return []
    lead = row.opening.lead
    if lead and lead.name.start < match.start():
        return []
    said = [word.plain for word in words_of(row.text[: match.start()]) if len(word.plain) >= _SHARED]
    nameless = [
        one for one in state.roster.people if not one.names and any(w[:_SHARED] in plain(one.label) for w in said)
    ]
    own = any(same_token(plain(match[1].split()[0]), name.tokens[0]) for name in person.names)
    return [*nameless] if own else [*nameless, match[1]]


def _others(state: State, row: Row, person: Somebody) -> Iterator[str | Somebody]:
    """Those a line names who are not the person it would go to."""
    lead = row.opening.lead
    found = list(words_of(row.text))
    for position, word in enumerate(found):
        if lead and named_first(row, person) and lead.name.start <= word.start < lead.end:
            continue
        before = found[position - 1].plain if position else ""
        following = found[position + 1] if position + 1 < len(found) else None
        if row.text[word.start - 1 : word.start] == "(" and following and following.capital:
            continue  # a firm: "Dave P (Linwood Dairy)"
        dated = word.plain in MONTHS and any(
            map(str.isdigit, row.text[max(0, word.start - _BESIDE) : word.end + _BESIDE])
        )
        if _may_name(word, before) and not (dated or _is_own(word, person)):
            known = _borne(state, word, person)
            if known:
                yield from known
            elif (
                word.plain in state.suspected
                or _is_stranger(word, position, following)
                or _is_kin(word, found[:position])
            ):
                yield word.text.capitalize()


def _may_name(word: Word, before: str) -> bool:
    if len(word.plain) < _SHORTEST or word.plain in not_names() or before in words("before_places", "before_origins"):
        return False
    return (word.capital or not is_ordinary(word.plain)) and word.plain not in places()


def _is_own(word: Word, person: Somebody) -> bool:
    parts = [token for name in person.names for token in (*name.tokens, name.nickname) if token]
    spoken = {word.plain, word.plain.removesuffix("'s"), word.plain.removesuffix("s")}
    return any(token in spoken or same_token(token, word.plain) for token in parts) or (
        word.plain in plain(person.label)
    )


def _borne(state: State, word: Word, person: Somebody) -> list[Somebody]:
    """The others of the file who are called so; of a small word, only where it is no word of the language.

    One with a capital may be a word of the language, too, where somebody has just this for a surname.
    """
    if not word.capital and is_ordinary(word.plain):
        return []
    bearers = state.roster.bearing(Name(text=word.text, tokens=(word.plain,), start=word.start, end=word.end))
    named = any(own.tokens[-1] == word.plain for one in bearers for own in one.names)
    if is_word(word.plain, state.language) and not (word.well_known or named):
        return []
    spoken = {word.plain, word.plain.removesuffix("s")}
    others = (one for one in bearers if one.index != person.index)
    return [one for one in others if any(spoken & {own.tokens[0], own.tokens[-1]} for own in one.names)]


def _is_kin(word: Word, before: Sequence[Word]) -> bool:
    """Whether a word names one of somebody's people: "her apprentice Lev", "seine Kollegin Liane"."""
    if not before or not word.capital or is_ordinary(word.plain):
        return False
    owned = len(before) > 1 and signs.is_owner(before[-2].plain)
    return owned or before[-1].plain in words("relations")


def _is_stranger(word: Word, position: int, following: Word | None) -> bool:
    """Whether a word is the given name of somebody who has not been named before."""
    whole = following is not None and following.capital and following.start == word.end + 1
    if word.capital and word.given and whole and following and is_surname(following.plain):
        return True
    if is_ordinary(word.plain) or not word.given:
        return False
    if word.capital:
        return True
    spoken = following is not None and (following.plain in words("verbs") or len(following.plain) == 1)
    return position == 0 and spoken
