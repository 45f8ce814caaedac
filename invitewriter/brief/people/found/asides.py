"""Tells who is only named aside: the sender's "Uncle Ray", whoever is to be asked or made known to somebody, whose barn it was."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import accented_phrases, aligned, gender_of, kin_words, phrases, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sightings import Sighting
from invitewriter.brief.people.names.reading import Name, compatible
from invitewriter.brief.people.names.things import is_surely_calling
from invitewriter.text.folding import plain
from invitewriter.text.word_patterns import LETTERS

_OWNS = ("'s ", "’s ", "s' ", "s’ ")
_NEAR = 3
"""So many words before a name may say that its bearer is to be asked, or whose they are: "ask old Keith", "her tuner (Tom)"."""


def named_aside(text: str, name: Name, language: str) -> bool:
    """Whether a name is only mentioned where it stands: behind a word for kin, as an owner, as another's, as whom to ask."""
    if is_kin(name) or is_of_kin(text, name, language) or text.startswith(_OWNS, name.end):
        return True
    before = [plain(word) for word in LETTERS.findall(text[: name.start])][-_NEAR:]
    asked = word_set("people.sought", language)
    theirs = before[-1:] and (is_surely_calling(before[-1], language) or before[-1] in kin_words(language))
    if theirs and not _others_own(language).isdisjoint(before):
        return True
    if not asked.isdisjoint(before):
        return True
    after = LETTERS.match(aligned(text), name.end + 1)
    return after is not None and after[0] in word_set("people.asked_last", language)


def knows_name(text: str, name: Name, language: str) -> bool:
    """Whether somebody is named only because they know another's name or number: "Didn't catch her name, Tom Reed will know"."""
    read = aligned(text)
    after = read[name.end :]
    known = phrases("people.knows_name", language).match(after.lstrip(" ,"))
    if known and not word_set("people.name_nouns", language).isdisjoint(LETTERS.findall(read[: name.start])):
        return True
    reached = next(phrases("people.has_number", language).finditer(after), None)
    return reached is not None and len(LETTERS.findall(after[: reached.start()])) <= _NEAR


def is_ruled(text: str, name: Name, language: str) -> bool:
    """Whether a preposition stands before a name, other than "with"."""
    behind = word_set("people.before_object", language) - word_set("people.alongside") - word_set("joins.and")
    return _word_before(text, name, language) in behind


def _word_before(text: str, name: Name, language: str) -> str:
    """The word before a name, past one such as "little" that belongs to it."""
    before = text[: name.start].rstrip()
    fond = heads.word_before(text, name.start) in word_set("people.epithets", language)
    return heads.word_before(text, before.rfind(" ") + 1 if fond else name.start)


def _others_own(language: str) -> frozenset[str]:
    """The plain words for what is a third person's: "her", "their"."""
    own = word_set("people.own", language) | word_set("people.determiners", language)
    return word_set("people.owners", language) - own - word_set("people.articles", language)


def of_other_gender(names: Iterable[Name], texts: Iterable[str], language: str) -> set[str]:
    """The texts of those names that are a man's where the notes speak of a "she" alone, or the other way round.

    Only in English, where no thing is a "she".
    """
    if (language or "en") != "en":
        return set()
    read = "\n".join(texts).lower()
    spoken = {gender for gender in ("she", "he") if accented_phrases(f"people.{gender}", language).search(read)}
    told = {name.text: gender_of(name.tokens[0]) for name in names} if len(spoken) == 1 else {}
    return {text for text, gender in told.items() if gender and gender not in spoken}


def is_of_kin(text: str, name: Name, language: str) -> bool:
    """Whether what stands before a name, or begins it, says whose relative its bearer is: "Uncle Ray", "my son Jonas"."""
    kin = word_set("people.family", language)
    first = plain(name.text.split()[0])
    orders = word_set("people.orders") if name.titled else frozenset[str]()  # "Brother Anselm"
    return first in kin - orders or heads.word_before(text, name.start) in kin


def without_hosts(sightings: Sequence[Sighting], texts: Mapping[int, str], language: str) -> list[Sighting]:
    """The sightings; where others are named in full, a relative in a title is only mentioned, and so is whose feast it was ("Ana's eightieth")."""
    titled = [s for s in sightings if s.told and not s.sure]
    hosts = [s for s in titled if _is_host(texts[s.index], s.name, language) and _others(s, sightings, texts, language)]
    return [replace(s, rank=Rank.MENTIONED, told=False) if s in hosts else s for s in sightings]


def _is_host(text: str, name: Name, language: str) -> bool:
    """Whether a title names somebody as a relative, or as whose feast or funeral it was."""
    own = text[name.end :] if text.startswith(_OWNS, name.end) else ""
    before = [plain(word) for word in LETTERS.findall(text[: name.start])]
    joined = not word_set("joins.and").isdisjoint(before[-1:])  # "the wedding of Ana and Tom"
    ruled = not word_set("people.of", language).isdisjoint(before if joined else before[-1:])
    feast = own or (text[: name.start] if ruled else "")
    words = {plain(word) for word in LETTERS.findall(feast)}
    return is_of_kin(text, name, language) or not word_set("people.feasts", language).isdisjoint(words)


def _others(host: Sighting, sightings: Collection[Sighting], texts: Mapping[int, str], language: str) -> bool:
    return any(
        s.rank >= Rank.FULL
        and s.name.full
        and not compatible(s.name, host.name)
        and not named_aside(texts[s.index], s.name, language)
        for s in sightings
    )
