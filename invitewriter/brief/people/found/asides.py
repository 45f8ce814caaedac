"""Tells who is only named aside: the sender's "Uncle Ray", whoever is to be asked or made known to somebody, whose barn it was."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sightings import Sighting
from invitewriter.brief.people.names.reading import Name, compatible
from invitewriter.brief.words import aligned, word_set
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[^\W\d_]+")
_OWNS = ("'s ", "’s ", "s' ", "s’ ")
_NEAR = 2
"""So many words before a name may say that its bearer is to be asked: "ask old Keith"."""


def named_aside(text: str, name: Name, language: str) -> bool:
    """Whether a name is only mentioned where it stands: behind a preposition or a word for kin, as an owner, as whom to ask."""
    if is_kin(name) or is_of_kin(text, name, language) or text.startswith(_OWNS, name.end):
        return True
    before = [plain(word) for word in _WORD.findall(text[: name.start])][-_NEAR:]
    asked = word_set("people.sought", language)
    behind = word_set("people.before_object", language) - word_set("people.alongside") - word_set("joins.and")
    if not asked.isdisjoint(before) or (before and before[-1] in behind):
        return True
    after = _WORD.match(aligned(text), name.end + 1)
    return after is not None and after[0] in word_set("people.asked_last", language)


def is_of_kin(text: str, name: Name, language: str) -> bool:
    """Whether what stands before a name, or begins it, says whose relative its bearer is: "Uncle Ray", "my son Jonas"."""
    kin = word_set("people.family", language)
    first = plain(name.text.split()[0])
    orders = word_set("people.orders") if name.titled else frozenset[str]()  # "Brother Anselm"
    return first in kin - orders or heads.word_before(text, name.start) in kin


def without_hosts(sightings: Sequence[Sighting], texts: Mapping[int, str], language: str) -> list[Sighting]:
    """The sightings; where others are named in full, a relative in a title, or whose feast it was ("Ana's eightieth"), is only mentioned."""
    hosts = [s for s in sightings if s.told and not s.sure and _is_host(texts[s.index], s.name, language)]
    hosts = [s for s in hosts if _others(s, sightings, texts, language)]
    return [replace(s, rank=Rank.MENTIONED, told=False) if s in hosts else s for s in sightings]


def _is_host(text: str, name: Name, language: str) -> bool:
    """Whether a title names somebody as a relative, or as whose feast or funeral it was."""
    own = text[name.end :] if text.startswith(_OWNS, name.end) else ""
    ruled = heads.word_before(text, name.start) in word_set("people.of", language)
    feast = own or (text[: name.start] if ruled else "")
    words = {plain(word) for word in _WORD.findall(feast)}
    return is_of_kin(text, name, language) or not word_set("people.feasts", language).isdisjoint(words)


def _others(host: Sighting, sightings: Collection[Sighting], texts: Mapping[int, str], language: str) -> bool:
    return any(
        s.rank >= Rank.FULL
        and s.name.full
        and not compatible(s.name, host.name)
        and not named_aside(texts[s.index], s.name, language)
        for s in sightings
    )
