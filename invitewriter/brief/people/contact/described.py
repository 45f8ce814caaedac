"""Finds the contact whom notes only describe, and with whom the sender talked: "the driver", "a vet called Ana".

A letter can go to whoever has no name in the notes; it greets without one. Only where the notes bring in one single person so
("the bus broke down ... I asked the conductor ... he told me"): of two, nothing tells which is meant.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import LANGUAGES, aligned, kin_words, own_words, pattern_of, phrases, word_set
from invitewriter.brief.meeting.acquaintance import says_talk
from invitewriter.brief.people.contact.dealt import does_for_sender
from invitewriter.brief.people.contact.reading import called_by
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, compatible, name_at
from invitewriter.brief.people.names.titles import roles
from invitewriter.brief.people.whose.description import described_words
from invitewriter.brief.people.whose.kin import is_predicate
from invitewriter.domain import value
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon, places
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import NAME_WORD

_PARTED = compile_later(r"(?<![\w@.-])(?:(?:[lLdD]|[uU]n)(?=['’])|[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*)")
"""The same, with an article that is joined to its noun as a word of its own: "l'autista"."""
_ELIDES = frozenset({"fr", "it"})
_QUOTED = compile_later(r"[“\"«„][^“”\"«»„]*(?:[”\"»“]|$)")
_LEAD = compile_later(r"(?:[^\W\d_]|[\s'’-])+")
"""An article, and words before the noun: no number, no mark between them."""
_BETWEEN = 3
"""So many words may stand between the article and who somebody is: "a very old lady"."""
_CAPITALS = 2
_NOUN_FIRST = frozenset({"es", "fr", "it", "pt"})
"""The languages in which adjectives follow their noun."""


@value
class _Sighting:
    """A description of somebody by an article and a noun."""

    index: int
    text: str
    noun: str
    gender: str
    """ "she", "he", or empty where the noun tells none."""
    anybody: bool
    """Whether the noun says no more than that it is a person."""
    vague: bool
    """Whether it does not even say whether it is a woman or a man, nor what they do: "a person"."""
    dealt: bool
    """Whether words for sitting or standing beside them, or for what they gave, stand beside it."""


def described_contact(
    people: Sequence[Person], entries: Sequence[Entry], unread: Collection[int], language: str, *, dealt: bool = False
) -> Person | None:
    """The one person whom the notes describe, and with whom the sender talked; None where there is none or more than one.

    By name, where the notes say what they are called, whatever name that is; without one only where the notes name nobody.
    `dealt` tells that something is known to have passed between the sender and whoever it is.
    """
    read = [(i, e) for i, e in enumerate(entries) if i not in unread and e.item.kind is not Kind.COMMENT]
    owned = {noun for _, entry in read for noun in _owned(entry.text, language)}
    seen = [
        sighting
        for index, entry in read
        for sighting in _sightings(index, entry.text, language)
        if sighting.noun not in owned
    ]
    if not seen or not all(_may_be_one(one, other) for one in seen for other in seen):
        return None
    if not (dealt or any(one.dealt for one in seen) or _is_met([entry for _, entry in read], language)):
        return None
    first = min(seen, key=lambda sighting: (sighting.vague, sighting.anybody))
    if name := _name_told(read, seen[0].index, language):
        rivals = [person for person in people if person.rank > Rank.MENTIONED and not compatible(person.name, name)]
        found = Person(name=name, rank=Rank.LABELLED, index=first.index, called=called_by(name), told=True)
        return None if rivals else found
    # A fair or a town that is merely mentioned is no rival.
    if any((p.rank > Rank.MENTIONED or p.likely or is_plausible(p.name)) and not _is_fair(p.name) for p in people):
        return None
    name = Name(text=first.text, tokens=(first.noun,), start=0, end=len(first.text))
    return Person(name=name, rank=Rank.LABELLED, index=seen[0].index, called=frozenset(), told=True, named=False)


def _is_fair(name: Name) -> bool:
    """Whether a place and an ordinary word read like a whole name: "Yorkshire Lace"."""
    common = lexicon("en").is_common(name.tokens[-1]) and not is_borne("given", name.tokens[0])
    return name.full and not name.titled and name.tokens[0] in places() and common


def _name_told(read: Sequence[tuple[int, Entry]], first: int, language: str) -> Name | None:
    """The name that the notes say whoever they describe has, from the `first` description on; None where they tell none, or two."""
    called = _pattern("called", language)
    names = dict[str, Name]()
    for _, entry in [(index, entry) for index, entry in read if index >= first]:
        lowered = aligned(entry.text)
        for word in NAME_WORD.finditer(entry.text):
            told = called.search(lowered[: word.start()]) if word[0][0].isupper() else None
            name = name_at(entry.text, word.start(), language) if told else None
            if told and name and _is_theirs(lowered[: told.start()], told[0], language):
                names[name.text] = name
    return next(iter(names.values())) if len(names) == 1 else None


def _pattern(key: str, language: str) -> re.Pattern[str]:
    return pattern_of(f"described/{language if language in LANGUAGES else 'en'}", key)


def _is_theirs(before: str, called: str, language: str) -> bool:
    """Whether the words for being called are of the one described: "a vet called", "her name is"; not "his dog called"."""
    if len(called.split()) > 1:
        return True
    words = [match[0] for match in NAME_WORD.finditer(before)]
    relative = word_set("people.relative", language)
    noun = next((word for word in reversed(words) if word not in relative), "")
    return _gender(noun, noun, language) is not None


def _is_met(read: Sequence[Entry], language: str) -> bool:
    meeting = phrases("people.meeting", language)
    return says_talk([entry.plain for entry in read], language, ()) or any(meeting.search(e.plain) for e in read)


def _may_be_one(one: _Sighting, other: _Sighting) -> bool:
    """Whether two descriptions can be of one person: by the same noun, or by one that says no more than "the man"."""
    if {one.gender, other.gender} == {"she", "he"}:
        return False
    return one.noun == other.noun or one.anybody or other.anybody


def _sightings(index: int, text: str, language: str) -> Iterator[_Sighting]:
    """The descriptions in a sentence, outside quotations; what somebody is said to be, is like or belongs to is none."""
    told = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    words, lowered = list((_PARTED if language in _ELIDES else NAME_WORD).finditer(told)), aligned(told)
    beside, owned, before, behind = (
        _pattern(key, language) for key in ("beside", "owned", "given_before", "given_behind")
    )
    bare = [plain(word[0]) for word in words]
    for place, noun in enumerate(bare):
        gender = _gender(noun, words[place][0], language)
        if gender is None or _is_compound(bare, place, language):
            continue
        at = _article_before(place, bare, language)
        lead = told[words[at].start() : words[place].start()] if at is not None else ""
        named = at is not None and _LEAD.fullmatch(lead) and not owned.search(lowered[words[place].end() :])
        if at is None or not named or is_predicate(told, words[place].start(), language):
            continue
        if noun in described_words(language, "neighbours") and language in _NOUN_FIRST and at != place - 1:
            continue  # Italian "le persone vicino"
        if _tells_of_theirs(bare[:at], language):
            continue
        yield _Sighting(
            index=index,
            text=(lead[0].lower() + lead[1:] if bare[at] not in described_words(language, "articles") else "")
            + words[place][0],
            noun=noun,
            gender=_gender_by_article(bare[at], language) if gender == "trade" else gender,
            anybody=gender != "trade",
            vague=noun in described_words(language, "anybody"),
            dealt=any(told.search(lowered[: words[at].start()]) for told in (beside, before))
            or behind.search(lowered[words[place].end() :]) is not None
            or does_for_sender(lowered[words[place].end() :], language),
        )


def _tells_of_theirs(before: Sequence[str], language: str) -> bool:
    """Whether a sentence tells of somebody's relative before it describes anybody: "her daughter lives with a man in Ghent"."""
    theirs = own_words("people.owners", language) - own_words("people.own", language)
    theirs -= own_words("people.determiners", language)
    return any(owner in theirs and noun in kin_words(language) for owner, noun in pairwise(before))


def _owned(text: str, language: str) -> Iterator[str]:
    """Who is somebody else's: behind "her neighbour", "the neighbour" is hers."""
    bare = [plain(word[0]) for word in NAME_WORD.finditer(text)]
    theirs = own_words("people.owners", language) - described_words(language, "articles")
    theirs -= own_words("people.determiners", language)
    return (noun for owner, noun in pairwise(bare) if owner in theirs)


def _article_before(place: int, bare: Sequence[str], language: str) -> int | None:
    """The place of the article that brings somebody in; None behind "like" or "without", and where there is none."""
    articles = own_words("people.determiners", language) | own_words("people.indefinite", language)
    articles |= described_words(language, "articles")
    small = lexicon(language or "en").sets["small"]
    before = range(place - 1, max(-1, place - 2 - _BETWEEN), -1)
    at = next((n for n in before if bare[n] in articles or bare[n] in small), None)
    if at is None or bare[at] not in articles or (at and bare[at - 1] in described_words(language, "likens")):
        return None
    return at


def _gender(noun: str, written: str, language: str) -> str | None:
    """What a noun for a person tells: "she", "he", "" for neither, "trade" where it says what they do; None for any other word."""
    girls, boys = described_words(language, "girls"), described_words(language, "boys")
    if noun in girls or noun in boys:
        return "" if noun in girls & boys else "she" if noun in girls else "he"
    if noun in described_words(language, "neighbours"):
        return "trade"
    if noun in kin_words(language):
        return None
    if _is_trade(noun, written, language):
        return "trade"
    if noun in described_words(language, "anybody"):
        return "" if noun in described_words(language, "alone") else "trade"
    return None


def _is_trade(noun: str, written: str, language: str) -> bool:
    if not (written[0].islower() or language == "de" or written[:_CAPITALS].isupper()):
        return False
    ends = any(noun.endswith(ending) and noun != ending for ending in described_words(language, "trade_endings"))
    titled = noun in roles() and noun not in described_words(language, "adjectives")
    return ends or noun in described_words(language, "by_trade") or titled


def _gender_by_article(article: str, language: str) -> str:
    """Tells "she" or "he" in languages whose articles do; in the others empty."""
    told = (who for who in ("she", "he") if article in described_words(language, f"{who}_article"))
    return next(told, "")


def _is_compound(bare: Sequence[str], place: int, language: str) -> bool:
    """Whether a noun only tells of what kind the English one behind it is: "the passenger door"."""
    if language != "en" or place + 1 == len(bare):
        return False
    following = bare[place + 1]
    return following in described_words("en", "belongings") or _gender(following, following, language) is not None
