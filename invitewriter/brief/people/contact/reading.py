"""Whom the letter is to: as asked for, as the front matter says, or as the notes leave no doubt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.names.asked import is_description, without_whence
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.marks import is_mark
from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.brief.people.names.several import names_of
from invitewriter.brief.people.names.short import is_cut_from, is_short_for
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given

_SEVERAL, _OFTEN = 2, 3
_SHORTEST_NOUN = 4
"""Of a description, shorter words are "of", "del" and the like."""
_BEGINNING = 2
"""The index of the last item that notes may take to bring in whom they are about."""


def read_contact(people: Sequence[Person], weigh: Callable[[], Person | None]) -> Person | Unsure:
    """The one person whom the notes are about; Unsure, with the candidates, where that cannot be told.

    `weigh` reads the notes through for the one who stands out: asked only where the names alone leave a doubt.
    """
    found = _told_by_names(people)
    if isinstance(found, Unsure):
        return (weigh() if len(found.candidates) > 1 else None) or found
    if found.told or not _is_rivalled(found, people) or weigh() is found:
        return found
    return _who(people, "several")


def met_beside(contact: Person, people: Sequence[Person]) -> tuple[str, ...]:
    """The names of those whom notes bring in with words for meeting, a label or a heading of their own, beside the contact."""
    others = (person for person in people if contact.called.isdisjoint(person.called) and not person.aside)
    sure = (
        one
        for one in others
        if is_plausible(one.name) and one.name.sure and not (is_kin(one.name) or is_mark(one.name))
    )
    return tuple(one.name.text for one in sure if one.told and one.rank >= Rank.MET)


def _is_rivalled(one: Person, people: Sequence[Person]) -> bool:
    """Whether somebody else is spoken of before them, or named in full where no words for meeting brought either in."""
    others = _spoken_of(people, one)
    return any(p.index < one.index or (one.rank is Rank.FULL and p.rank >= Rank.PASSING) for p in others)


def _told_by_names(everybody: Sequence[Person]) -> Person | Unsure:
    people = _without_strangers(everybody)
    present = [person for person in people if person.listed]
    if present and not any(person.told and (person.listed or person.index <= _BEGINNING) for person in people):
        # Whoever heads a line of minutes only took a turn, and who is spoken of was not there.
        return present[0] if len(present) == 1 else _who(present, "several")
    for rank in (Rank.LABELLED, Rank.MET, Rank.PERHAPS, Rank.FULL, Rank.PASSING):
        found = [person for person in people if person.rank is rank]
        if rank is Rank.FULL and not all(person.aside for person in found):
            found = [person for person in found if not person.aside]  # whoever is to be asked speaks against nobody
        heads = [person for person in people if person.main]
        told = len(found) == 1 and (found[0].told or (len(heads) == 1 and not _named_before(found[0], people)))
        alone = len(found) == 1 and rank <= Rank.FULL and not found[0].aside and _stands_out(found[0], people)
        if (told or alone) and found[0].likely and not _met_as_well(found[0], people):
            return found[0]
        if found:
            found = heads if len(heads) > 1 else [person for person in people if person.rank >= min(rank, Rank.FULL)]
            return _who(found, "several")
    spoken_of = _spoken_of(people)
    if len(spoken_of) == 1 and spoken_of[0].often >= _SEVERAL:
        return spoken_of[0]
    if people:
        return _who(people, "mentioned")
    return Unsure(why="unsure")


def _without_strangers(people: Sequence[Person]) -> list[Person]:
    """The people; where the notes begin with one whom lists know, without those that head a later line by a word that nobody is given."""
    told = [person for person in people if person.told and is_plausible(person.name)]
    if len(told) != 1 or not (told[0].name.titled or is_given(told[0].name.tokens[0]) or not told[0].name.full):
        return list(people)
    return [p for p in people if p in told or not p.main or not _is_strange(p) or p.index < told[0].index]


def _is_strange(person: Person) -> bool:
    borne = person.name.titled or is_given(person.name.tokens[0])
    return not (person.told or person.listed or borne)


def _met_as_well(one: Person, people: Sequence[Person]) -> bool:
    """Whether words for meeting bring in somebody else, too, by a name that only the long lists know."""
    if one.rank is not Rank.MET:
        return False
    return any(p is not one and p.rank is Rank.PERHAPS and p.told and is_plausible(p.name) for p in people)


def _stands_out(one: Person, people: Sequence[Person]) -> bool:
    """Whether hardly anybody else is spoken of, or all of them far less."""
    others = _spoken_of(people, one)
    most = max((person.often for person in others), default=0)
    return len(others) < _SEVERAL or one.often >= max(_OFTEN, 2 * most)


def _named_before(one: Person, people: Sequence[Person]) -> bool:
    """Whether the notes name somebody else in full no later than the one who heads a line."""
    return any(person.rank >= Rank.FULL and person.index <= one.index for person in people if person is not one)


def _spoken_of(people: Sequence[Person], but: Person | None = None) -> list[Person]:
    """The people but `but`, whoever is called "mum", "grandpa" or the like, and whoever is named no more than aside."""
    return [p for p in people if p is not but and not is_kin(p.name) and not (p.aside and p.rank < Rank.PERHAPS)]


def another_declared(asked: str, declared: str) -> Unsure:
    """The refusal to write to `asked` where the notes' front matter names somebody else."""
    return Unsure(why="declared", candidates=(parse_name(declared).text,), named=(declared,), given=asked)


def given_contact(
    given: str, people: Sequence[Person], *, asked: bool, spoken: bool, in_full: bool = False
) -> Person | Unsure:
    """The person called `given`.

    `asked` tells a name asked for from one that the notes' own front matter gives, `spoken` whether its words stand
    anywhere in the notes, `in_full` their first name does: Jo is then not Jolanda. A name the notes never mention is taken as it is, unless they name other people only.
    """
    if beyond := _beyond_a_name(given):
        return beyond
    name = parse_name(given)
    same = [person for person in people if compatible(name, person.name)]
    exact = [person for person in same if person.name.tokens == name.tokens]
    exact = exact or [person for person in same if set(name.tokens) <= set(person.name.tokens)]
    if not exact:  # "Jon Lark" is Jon, and not the "Mrs L" beside him
        exact = [person for person in same if not set(name.tokens).isdisjoint(person.name.tokens)]
    if len(same) > 1 and len(exact) != 1:
        return _who(same, "either", given)
    if same:
        return _named((exact or same)[0], name)
    short = [person for person in people if _is_short(person.name, name)]
    if len(short) == 1 and not in_full:
        return _by_short_name(short[0], name)
    if asked and not spoken and (others := [person for person in people if person.main] or _meant(people)):
        return _who(others, "not_among", given)
    return Person(name=name, rank=Rank.LABELLED, index=0, called=called_by(name))


def _beyond_a_name(given: str) -> Person | None:
    """Whoever is given otherwise than by one name: as several, or by a description."""
    if names := names_of(given):
        return _several(given, names)
    return _described(given) if is_description(given) else None


def _several(given: str, names: Sequence[str]) -> Person:
    """Those named as one contact, greeted together: what is told of any of them, or of all, is theirs."""
    parsed = [parse_name(each) for each in names]
    tokens = tuple(token for name in parsed for token in name.tokens)
    name = Name(text=given, tokens=tokens, start=0, end=len(given))
    called = frozenset[str]().union(*map(called_by, parsed)) - word_set("people.households")
    return Person(name=name, rank=Rank.LABELLED, index=0, called=called, told=True, names=tuple(names))


def _described(given: str) -> Person:
    """Somebody of whom no name is known: "the ferryman". The notes call them by the noun."""
    words = tuple(plain(word) for word in without_whence(given).split()[1:])
    nouns = tuple(word for word in words if len(word) >= _SHORTEST_NOUN) or words
    name = Name(text=given, tokens=nouns, start=0, end=len(given))
    return Person(name=name, rank=Rank.LABELLED, index=0, called=frozenset(), told=True, named=False)


def _meant(people: Sequence[Person]) -> list[Person]:
    """The person whom the notes are about, by the names alone; empty where that is in doubt."""
    read = _told_by_names(people)
    return [read] if isinstance(read, Person) else []


def _named(person: Person, given: Name) -> Person:
    """The person under the fuller of the two names; of two as full, as they were given, but with the notes' accents."""
    spelt = plain(given.text) == plain(person.name.text) and not person.name.text.islower()
    untitled = (
        given.tokens == person.name.tokens and person.name.titled and not given.titled
    )  # "Berger", of "Frau Dr. Berger"
    as_given = _fullness(given) >= _fullness(person.name) and not (spelt or untitled)
    fuller = given if as_given else person.name
    nickname = fuller.nickname or given.nickname or person.name.nickname
    name = replace(fuller, nickname=nickname, courtesy=person.name.courtesy)
    return replace(person, name=name, called=person.called | called_by(given))


def _is_short(one: Name, given: Name) -> bool:
    """Whether one is called by a short form of the given name, with the same family name or none: "Ben", of Benjamin Hoffer."""
    short, long = one.tokens[0], given.tokens[0]
    return (is_short_for(short, long) or is_cut_from(short, long, "")) and one.tokens[1:] in {(), given.tokens[1:]}


def _by_short_name(person: Person, given: Name) -> Person:
    """The person under the whole name that was given, greeted as the notes call them."""
    name = replace(given, nickname=person.name.tokens[0], courtesy=person.name.courtesy)
    called = person.called | called_by(name)
    return replace(person, name=name, called=called, spoken=person.name.text.split()[0])


def _fullness(name: Name) -> tuple[int, int]:
    """How many parts a name has, and how many of them are written out."""
    return len(name.tokens), sum(len(token) > 1 for token in name.tokens)


def called_by(name: Name) -> frozenset[str]:
    return frozenset({name.tokens[0], name.tokens[-1], *([name.nickname] if name.nickname else [])})


def _who(people: Sequence[Person], why: str, given: str = "") -> Unsure:
    names = tuple(person.name.text for person in people)
    return Unsure(why=why, candidates=names, named=names, given=given)
