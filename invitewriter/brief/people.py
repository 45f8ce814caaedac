"""Who is in the notes: each person once, under the fullest of their names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from invitewriter.brief.entries import Entry, without_capitals
from invitewriter.brief.handles import is_mark
from invitewriter.brief.heads import is_plausible, is_surely_named, leaves_open
from invitewriter.brief.names import Name, compatible
from invitewriter.brief.sightings import Rank, Sighting, is_kin, lone_words, sightings_in
from invitewriter.brief.titles import roles
from invitewriter.brief.words import aligned, phrases, word_set
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon, shared
from invitewriter.text.patterns import compile_later

__all__ = ["Person", "Rank", "find_people"]

_TWO_SMALL = compile_later(r"([^\W\d_A-Z]{2,}) ([^\W\d_A-Z]{3,})(?!\w)")
_SMALL = compile_later(r" ?([^\W\d_A-Z]{3,})(?!\w)")
_MANY = 16
"""From so many items on, a title may be of anything."""


@value
class Person:
    """Somebody in the notes, under the fullest of the names they are given there."""

    name: Name
    rank: Rank
    index: int
    """Of the first item that names them."""
    called: frozenset[str]
    """The plain words that mean them: first name, last name, nickname."""

    listed: bool = False
    """Whether a list of those present names them."""
    told: bool = False
    """Whether more than the head of a line speaks for them."""
    often: int = 1
    """In how many places the notes name them."""
    likely: bool = True
    """Whether people are called so, or words for meeting stand before the name; in short notes anybody is likely."""

    @property
    def main(self) -> bool:
        """Whether the notes bring them in as someone the sender dealt with."""
        return self.rank >= Rank.PERHAPS


def find_people(
    entries: Sequence[Entry], skipped: Collection[int], language: str, *, sought: bool = True
) -> list[Person]:
    """The people the entries name, in the order in which they come; those of the `skipped` indices are not read.

    `sought` tells that nothing else says whom the notes are about, so that a name which may be none is better than nobody.
    """
    read = [(index, entry) for index, entry in enumerate(entries) if index not in skipped]
    if sought and read and without_capitals(entries):
        read[0] = read[0][0], replace(read[0][1], text=_named_small(read[0][1].text, language))
    opens, sightings = True, list[Sighting]()
    for index, entry in read:
        found = list(sightings_in(index, entry, language, opens=opens))
        opens = opens and not found and leaves_open(entry.item, entry.text)
        sightings += found
    people = merged(_believable(sightings, [entry.text for _, entry in read], language, sought=sought))
    if not sought or len(read) < _MANY:
        return people
    sure = {sighting.name.text for sighting in sightings if sighting.sure}
    return [replace(one, likely=is_plausible(one.name) or is_mark(one.name) or one.name.text in sure) for one in people]


def _named_small(text: str, language: str) -> str:
    """A first line with capitals for the name it begins with, if it surely does: "dan kovac apprentice"."""
    text = _met_small(text, language)
    match = _TWO_SMALL.match(text)
    words = [plain(word) for word in match.groups()] if match else []
    if not match or words[0] not in shared("given") or lexicon(language or "en").is_common(words[1]):
        return text
    after = [plain(word) for word in re.findall(r"[^\W\d_]+", text[match.end() :])[:1]]
    borne_out = is_borne("surnames", words[1]) or not (roles() | word_set("disputes.functions")).isdisjoint(after)
    return match[0].title() + text[match.end() :] if borne_out else text


def _met_small(text: str, language: str) -> str:
    """The line with capitals for the given names that stand right behind words for meeting: "mit yusuf gesprochen"."""
    keys = ("people.meeting", "people.met_with")
    ends = [match.end() for key in keys for match in phrases(key, language).finditer(aligned(text))]
    first = _SMALL.match(text)
    if first and plain(first[1]) in word_set("people.alongside"):
        ends.append(first.end(1))
    for end in ends:
        met = _SMALL.match(text, end)
        if met and plain(met[1]) in shared("given") and not lexicon(language or "en").is_common(plain(met[1])):
            text = text[: met.start(1)] + met[1].title() + text[met.end(1) :]
    return text


def merged(sightings: Sequence[Sighting]) -> list[Person]:
    """One person for each that the sightings tell apart; a name that may be two people's stands for neither."""
    people: list[list[Sighting]] = []
    for sighting in sorted(sightings, key=lambda s: -len(s.name.tokens)):
        same = [group for group in people if compatible(sighting.name, group[0].name)]
        if not same:
            people.append([sighting])
        elif len(same) == 1:
            same[0].append(sighting)
    return sorted(map(_person, people), key=lambda person: person.index)


def _person(sightings: Sequence[Sighting]) -> Person:
    name = sightings[0].name
    nicknames = {s.name.nickname for s in sightings if s.name.nickname}
    return Person(
        name=name,
        rank=max(s.rank for s in sightings),
        index=min(s.index for s in sightings),
        called=frozenset({name.tokens[0], name.tokens[-1]} | nicknames),
        listed=any(s.listed for s in sightings),
        told=any(s.told for s in sightings),
        often=len(sightings),
    )


def _recurs(name: Name, texts: Sequence[str]) -> bool:
    """Whether other lines begin with the name as well, as those about a person do."""
    return sum(text.startswith(name.text) for text in texts) > 1


def _believable(sightings: Sequence[Sighting], texts: Sequence[str], language: str, *, sought: bool) -> list[Sighting]:
    """Without the capitals that nothing shows to be a person's: "Fairlow Ferries", "Budget:"."""
    lone = lone_words(texts, language)
    sure = {sighting.name.text for sighting in sightings if sighting.sure}
    nouns = bool(lexicon(language or "en").sets["before_names"])  # German writes every noun as a name
    several = sum(s.rank >= Rank.PERHAPS and not s.doubted for s in sightings) > 0

    def believed(sighting: Sighting) -> bool:
        name = sighting.name
        if is_mark(name):
            return name.titled or "." in name.text or sum(name.text in text for text in texts) > 1
        if sighting.doubted:
            alone = name.tokens[0] in lone and (sighting.told or _recurs(name, texts))
            return (several or sighting.told) and (is_plausible(name) or (alone and not nouns))
        told = sighting.rank > Rank.FULL or sighting.sure or sighting.listed
        return told or is_surely_named(name) or is_kin(name) or name.tokens[0] in lone or name.text in sure

    found = list(filter(believed, sightings))
    if not sought or any(sighting.told or sighting.listed for sighting in found):
        return found
    # Nothing tells whom they are about: whoever people do call so may be meant, or be one more to ask about.
    least = Rank.MENTIONED if all(is_kin(sighting.name) for sighting in found) else Rank.PASSING
    return found + [
        s for s in sightings if s not in found and s.rank > least and not s.doubted and is_plausible(s.name)
    ]
