"""Finds names that no list has in notes without capitals, by signs in the context.

"hab mit egid maltasch geredet. er ..." or "egid maltasch heißt er": two unknown words where a person is expected. That may be
chance ("mit halbem herzen"), so a second sign is needed: an e-mail address, an occupation, a pronoun that follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from invitewriter.brief.facts.blanks import EMAIL
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, has_pronoun, kin_words, phrases, word_set, written
from invitewriter.brief.people.found.introduced import (
    CLEARLY,
    ENOUGH,
    is_apposed,
    is_built_from,
    is_owned,
    is_taken_up,
)
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sightings import Sighting
from invitewriter.brief.people.names.likely import is_likely
from invitewriter.brief.people.names.reading import Name, parse_name
from invitewriter.brief.people.names.things import names_thing, tells_name
from invitewriter.brief.people.names.titles import courtesies, ranks, roles
from invitewriter.brief.people.names.words import PARTICLES, is_capitalised_noun, names_nobody
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.language import is_stop_word
from invitewriter.text.lexicon import is_borne, is_given, lexicon, places
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import JOINED

_NEXT = compile_later(r"[ .:,]{0,2}([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_BESIDE = compile_later(r" ([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_DOT, _AT = ("|".join(dict.fromkeys(written(f"people.spoken_{sign}"))) for sign in ("dot", "at"))
_SPOKEN_ADDRESS = compile_later(rf"\b([^\W\d_]+(?: (?:{_DOT}) [^\W\d_]+)?) (?:{_AT}) [^\W\d_]+ (?:{_DOT})\b")
_BEGINNING = 8
"""In so many items the names are looked for."""
_HEADS = 3
"""Of so many items the beginning may be a name."""
_SHORTEST = 3
"""Letters."""
_PARTS, _JOINED = 2, 3
"""So many words make a name; where a hyphen is dictated, so many."""
_NEAR = 40
"""Characters behind a name within which it is said how it is spelled, or a "she" takes it up that no full stop parts from it."""


@value
class _Spot:
    """Two strange words, and how much speaks for their being a name so far."""

    start: int
    end: int
    signs: int


def uncapped(read: Sequence[tuple[int, Entry]], language: str, *, least: int = ENOUGH) -> list[Sighting]:
    """The names in small letters for which so many signs speak, each once; only the one that far more do, if there is one."""
    addresses = [match[0] for _, entry in read for match in EMAIL.finditer(entry.text)]
    addresses += [f"{match[1]}@" for _, entry in read for match in _SPOKEN_ADDRESS.finditer(entry.text.lower())]
    found: dict[tuple[str, ...], tuple[int, Sighting]] = {}
    for place, (index, entry) in enumerate(read[:_BEGINNING]):
        spots = [*_spots(entry.text, language, heads=place < _HEADS), *_addressed(entry.text, addresses, language)]
        for spot in spots:
            name = _named(entry.text, spot, language)
            sighting = Sighting(name=name, rank=Rank.MET, index=index, told=True, sure=True)
            signs = _weigh(spot, sighting, read, addresses, language)
            if signs > found.get(name.tokens, (0,))[0]:
                found[name.tokens] = signs, sighting
    borne_out = sorted((pair for pair in found.values() if pair[0] >= least), key=lambda pair: -pair[0])
    most = borne_out[0][0] if borne_out else 0
    return [sighting for signs, sighting in borne_out if signs > most - CLEARLY]


def _weigh(
    spot: _Spot, sighting: Sighting, read: Sequence[tuple[int, Entry]], addresses: Sequence[str], language: str
) -> int:
    text, name = next(entry.text for index, entry in read if index == sighting.index), sighting.name
    addressed = any(is_built_from(address, name) for address in addresses)
    words = text[spot.start : spot.end].split()
    if not addressed and not _may_be(words[0], words[-1], language):
        return 0
    borne = _is_borne(name, language, headed=spot.signs == 0)
    shown = spot.signs + ENOUGH * addressed + is_apposed(text, spot.end, language)
    spoken = is_taken_up(sighting, read, language) or has_pronoun(text[spot.end : spot.end + _NEAR].lower(), language)
    return shown + spoken + borne if shown or (spoken and borne) else 0


def _is_borne(name: Name, language: str, *, headed: bool) -> bool:
    """Whether a list knows a part of it, or a hyphen joins its surname; where nothing stands before it, no surname alone."""
    return is_likely(name, language) or (not headed and is_borne("surnames", name.tokens[-1]))


def _spots(text: str, language: str, *, heads: bool) -> Iterator[_Spot]:
    read = aligned(text)
    yield from _called(text, read, language)
    meals = word_set("people.meals", language)
    for match in (m for key in ("people.meeting", "people.came") for m in phrases(key, language).finditer(read)):
        if not phrases("people.called", language).search(match[0]):  # "the oven is called ..." tells of nobody met
            yield from _forward(text, match.end(), language, signs=int(meals.isdisjoint(match[0].split())))
    for word in JOINED.finditer(read):
        if word[0] in word_set("people.alongside", language):
            for spot in _forward(text, word.end(), language, signs=0):
                after = phrases("people.met_after", language).match(read[spot.end :].lstrip())
                yield replace(spot, signs=int(bool(after)))
    if heads:
        yield from _forward(text, 0, language, signs=0)


def _addressed(text: str, addresses: Sequence[str], language: str) -> Iterator[_Spot]:
    """Wherever a word stands with which an address begins."""
    begun = {match[0] for address in addresses if (match := JOINED.match(plain(address)))}
    for word in JOINED.finditer(aligned(text)):
        if word[0] in begun:
            yield from _forward(text, word.start(), language, signs=0)


def _called(text: str, read: str, language: str) -> Iterator[_Spot]:
    """The names behind "is called", but for a boat's, and before "is her name"."""
    for match in phrases("people.called", language).finditer(read):
        told = tells_name(read[: match.start()], language)
        if told or not names_thing(read[: match.start()], language):
            yield from _forward(text, match.end(), language, signs=ENOUGH * told)
    for match in phrases("people.called_after", language).finditer(read):
        yield from _backward(text, match.start(), match.end(), language)


def _forward(text: str, position: int, language: str, *, signs: int) -> Iterator[_Spot]:
    """The two strange words that come next, but for an article, a title and a calling."""
    skipped = word_set("people.determiners", language) | roles() | ranks() | courtesies()
    first = _NEXT.match(text, position)
    while first and plain(first[1]) in skipped:
        first = _NEXT.match(text, first.end())
    last = _BESIDE.match(text, first.end()) if first else None
    if last and plain(last[1]) in PARTICLES:
        last = _BESIDE.match(text, last.end())
    if not (first and last) or (signs < ENOUGH and is_owned(text[: first.start(1)], language)):
        return
    noun = is_capitalised_noun(plain(first[1]), language)
    if not noun and _is_strange(first[1], language) and _is_strange(last[1], language):
        yield _Spot(start=first.start(1), end=last.end(1), signs=signs)


def _backward(text: str, end: int, after: int, language: str) -> Iterator[_Spot]:
    """The strange words right before "is her name", two of them; three where it says next that a hyphen joins the last two."""
    words = [*JOINED.finditer(text, 0, end)][-_JOINED - 1 :]
    strange = list(takewhile(lambda word: _is_strange(word[0], language), reversed(words)))
    most = _JOINED if _hyphen_said(text[after : after + _NEAR], language) else _PARTS
    if len(strange) < _PARTS or text[strange[0].end() : end].strip(" ,"):
        return
    taken = strange[:most]
    before = words[-len(taken) - 1 : -len(taken)]
    nouns = lexicon(language or "en").capitalises_nouns
    if before and not nouns and plain(before[0][0]) in word_set("people.determiners", language):
        return  # "el barco velero se llama"
    if not text[taken[1].end() : taken[0].start()].strip():
        yield _Spot(start=taken[-1].start(), end=taken[0].end(), signs=ENOUGH)


def _named(text: str, spot: _Spot, language: str) -> Name:
    """The name with its capitals, and with the hyphen that was dictated."""
    said = text[spot.start : spot.end].title()
    if said.count(" ") and _hyphen_said(text[spot.end : spot.end + _NEAR], language):
        first, _, rest = said.partition(" ")
        said = f"{first} {rest.replace(' ', '-')}"
    return replace(parse_name(said), start=spot.start, end=spot.end)


def _hyphen_said(text: str, language: str) -> bool:
    """Whether it says next that a name has a hyphen, and does not take that back."""
    read = aligned(text)
    said = phrases("people.hyphened", language).search(read)
    return bool(said) and word_set("silence.nos", language).isdisjoint(word[0] for word in JOINED.finditer(read))


def _is_strange(word: str, language: str) -> bool:
    """Whether a word in small letters is none that notes are made of, as far as lists tell."""
    bare, lex = plain(word), lexicon(language or "en")
    if len(bare) < _SHORTEST or not word.islower() or (lex.is_common(bare) and not is_given(bare)):
        return False
    kinds = ("she", "he", "own", "before_object", "determiners")
    if any(map(is_stop_word, bare.split("-"))) or bare in roles() or names_nobody(bare, language, lex):
        return False
    return (
        bare not in places()
        and bare not in kin_words(language)
        and not any(bare in word_set(f"people.{kind}", language) for kind in kinds)
    )


def _may_be(first: str, last: str, language: str) -> bool:
    """Whether two strange words do not end as a thing and what it is like do: "halbem herzen", "aceitunas rellenas"."""
    lex = lexicon(language or "en")
    several = last.endswith("s") and not last.endswith("ss") and not is_borne("surnames", plain(last))
    if several or lex.is_common(plain(last)):
        return False
    thing = lex.is_common(plain(first)) or first.endswith(tuple(word_set("people.thing_endings", language)))
    return not thing or is_likely(parse_name(f"{first} {last}"), language)
