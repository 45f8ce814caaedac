"""Who is in the notes: each person once, under the fullest of their names."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from invitewriter.brief.facts.entries import Entry, without_capitals
from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.found.asides import is_ruled, knows_name, named_aside, of_other_gender, without_hosts
from invitewriter.brief.people.found.beside_calling import beside_calling
from invitewriter.brief.people.found.firms import without_firms
from invitewriter.brief.people.found.heads import leaves_open
from invitewriter.brief.people.found.introduced import introduced, recurring
from invitewriter.brief.people.found.met import called_so, singled
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.found.named_after import is_named_after
from invitewriter.brief.people.found.openings import calls_out_trade
from invitewriter.brief.people.found.outlines import without_outline, without_topics
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sightings import Sighting, lone_words, sightings_in
from invitewriter.brief.people.found.uncapped import uncapped
from invitewriter.brief.people.names.letter_case import with_capitals
from invitewriter.brief.people.names.likely import is_plausible, is_surely_named
from invitewriter.brief.people.names.marks import is_mark
from invitewriter.brief.people.names.reading import Name, compatible
from invitewriter.domain import value
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon

__all__ = ["Person", "Rank", "find_people"]

_BEGINNING = 6
"""In so many items the names are looked for that are written small."""
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
    """Whether people are called so, or words for meeting stand before the name, and they can be the "she" or "he" of the notes."""
    named: bool = True
    """False where only a description is known: "the ferryman"."""
    aside: bool = False
    """Whether they are named nowhere but aside: as a relative, an owner, whom to ask, behind a preposition."""
    namesake: bool = False
    """Whether the notes tell of two by their name, which alone means neither."""
    spoken: str = ""
    """The short form of their given name by which the notes call them, where only that stands there: "Ben"."""
    names: tuple[str, ...] = ()
    """Of several who were given as one contact, the name of each."""

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
    lowercase = sought and without_capitals(entries)
    if lowercase:
        read[:_BEGINNING] = [
            (index, replace(entry, text=with_capitals(entry.text, language, place=place)))
            for place, (index, entry) in enumerate(read[:_BEGINNING])
        ]
    sightings = without_topics(without_outline(_sighted(read, language, sought=sought), read), read)
    texts = {index: entry.text for index, entry in read}
    sightings = without_hosts(sightings, texts, language) if sought else sightings
    believed = _believable(sightings, [entry.text for _, entry in read], language, sought=sought)
    if sought and read and not any(s.told or s.listed for s in believed):
        believed = _with_strangers(believed, sightings, read, language, lowercase=lowercase)
    aside = _aside(believed, texts, language) if sought else set[int]()
    people = merged(believed, aside)
    if sought:
        titles = {
            index for index, entry in read if entry.item.kind is Kind.HEADING
        }  # the "he" of one section is not another's
        noted = [one.name for one in people if not one.told and one.index not in titles]
        strange = of_other_gender(noted, texts.values(), language)
        people = [replace(one, likely=one.name.text not in strange) for one in people]
    if not sought or len(read) < _MANY:
        return people
    sure = {sighting.name.text for sighting in sightings if sighting.sure}
    return [
        replace(one, likely=one.likely and (is_plausible(one.name) or is_mark(one.name) or one.name.text in sure))
        for one in people
    ]


def _aside(sightings: Sequence[Sighting], texts: Mapping[int, str], language: str) -> set[int]:
    """The identities of the sightings that name somebody only aside."""
    return {
        id(s)
        for s in sightings
        if named_aside(texts[s.index], s.name, language)
        or (s.rank < Rank.PASSING and is_ruled(texts[s.index], s.name, language))
    }


def _sighted(read: Sequence[tuple[int, Entry]], language: str, *, sought: bool) -> list[Sighting]:
    opens, by_trade, sightings = True, False, list[Sighting]()
    for index, entry in read:
        found = list(sightings_in(index, entry, language, opens=opens, by_trade=by_trade))
        by_trade = opens and not found and calls_out_trade(entry.text)
        opens = by_trade or (opens and not found and leaves_open(entry.item, entry.text, first=index == read[0][0]))
        sightings += found
        if sought:
            one = singled(entry.text, language)
            sightings += [Sighting(name=name, rank=Rank.MET, index=index, told=True, sure=True) for name in one]
    if not sought:
        return sightings
    texts = {index: entry.text for index, entry in read}
    sightings = without_firms([s for s in sightings if not is_named_after(texts[s.index], s.name, language)])
    beside = beside_calling(sightings, read, language)
    sightings += [s for s in beside if not is_named_after(texts[s.index], s.name, language)]
    return [s for s in sightings if not knows_name(texts[s.index], s.name, language)]


def _with_strangers(
    believed: Sequence[Sighting],
    sightings: Sequence[Sighting],
    read: Sequence[tuple[int, Entry]],
    language: str,
    *,
    lowercase: bool,
) -> list[Sighting]:
    """The believed sightings and those with unlisted names that context supports; where there is none, those it supports weakly."""
    strange = [s for s in sightings if s in believed or (s.rank >= Rank.PASSING and not _is_of_words(s.name, language))]
    strange += [
        Sighting(name=name, rank=Rank.PASSING, index=index)
        for index, entry in read
        for name in called_so(entry.text, language)
        if all(name.text != s.name.text for s in strange)
    ]
    shown = introduced(strange, read, language)
    found = shown + [s for s in believed if s not in shown]
    if lowercase and not any(s.told for s in shown):
        found += uncapped(read, language)
    found = found or list(recurring(read, language))
    if found:
        return found
    half_sure = [*introduced(strange, read, language, least=1), *uncapped(read, language, least=1)]
    return [replace(one, rank=Rank.MENTIONED, told=False, sure=False) for one in half_sure]


def merged(sightings: Sequence[Sighting], aside: Collection[int] = ()) -> list[Person]:
    """One person for each that the sightings tell apart; a name that may be two people's stands for neither."""
    people: list[list[Sighting]] = []
    for sighting in sorted(sightings, key=lambda s: (-len(s.name.tokens), is_mark(s.name))):
        same = [group for group in people if compatible(sighting.name, group[0].name)]
        if not same:
            people.append([sighting])
        elif len(same) == 1:
            same[0].append(sighting)
    return sorted((_person(group, aside) for group in people), key=lambda person: person.index)


def _person(sightings: Sequence[Sighting], aside: Collection[int]) -> Person:
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
        aside=all(id(s) in aside for s in sightings),
    )


def _is_of_words(name: Name, language: str) -> bool:
    """Whether what looks like a name is words of a title: "Evidências de Execução", "Alguns Links"."""
    first, *rest = plain(name.text).split()
    common = lexicon(language or "en").is_common(first)
    return bool(rest) and not is_plausible(name) and (common or not word_set("people.of", language).isdisjoint(rest))


def _recurs(name: Name, texts: Sequence[str]) -> bool:
    """Whether other lines begin with the name as well, as those about a person do."""
    return sum(text.startswith(name.text) for text in texts) > 1


def _believable(sightings: Sequence[Sighting], texts: Sequence[str], language: str, *, sought: bool) -> list[Sighting]:
    """The sightings that some evidence shows to be people: no "Fairlow Ferries", no "Budget:"."""
    lone = lone_words(texts, language)
    sure = {sighting.name.text for sighting in sightings if sighting.sure}
    nouns = lexicon(language or "en").capitalises_nouns  # German writes every noun as a name
    several = sum(s.rank >= Rank.PERHAPS and not s.doubted for s in sightings) > 0

    def believed(sighting: Sighting) -> bool:
        name = sighting.name
        if is_mark(name):
            return name.titled or "." in name.text or sum(name.text in text for text in texts) > 1
        if _is_of_words(name, language) and not (sighting.sure or sighting.listed):
            return False
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
