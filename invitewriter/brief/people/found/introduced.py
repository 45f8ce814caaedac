"""Recognises people whose names no list has, by signs in the context.

Signs are an occupation in apposition, a pronoun that follows ("Egid Maltasch, a cooper. He ..."), an e-mail address built from the
name, or a verb of coming ("Egid Maltasch came by"). One sign may be chance, two are not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.facts.blanks import EMAIL
from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, has_pronoun, kin_words, phrases, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.asides import of_other_gender
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sightings import Sighting
from invitewriter.brief.people.names.likely import is_likely
from invitewriter.brief.people.names.reading import Name, compatible, name_at
from invitewriter.brief.people.names.things import tells_name
from invitewriter.brief.people.names.titles import roles
from invitewriter.text.folding import plain, with_umlauts
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS, WHOLE_WORD

_APPOSED = compile_later(r"(?: [^\W\dA-Z_]{2,9})?\s*[,(–—-]\s*((?:[^\W\d_][\w'’-]*\s*){1,3})")
_CLAUSES = compile_later(r"[,;:.!?(–—]\s*")
_NEXT = 2
"""So many items may tell a "she" or "he" after a strange name."""
_CLAUSE = 25
"""Within so many characters stands what a sentence is about."""
ENOUGH, CLEARLY = 2, 2
"""So many signs make a strange name somebody's; so many more than anybody else's make it that of whom the notes are about."""
_SHORTEST = 3
_OWNING = 3
"""So many words before a name may say whose somebody is."""
_LEAST_TRADE = 4


def introduced(
    sightings: Sequence[Sighting], read: Sequence[tuple[int, Entry]], language: str, *, least: int = ENOUGH
) -> list[Sighting]:
    """The sightings with at least so many signs; only the best of them, as somebody met, where it is well ahead of the rest."""
    addresses = [match[0] for _, entry in read for match in EMAIL.finditer(entry.text)]
    names: list[Sighting] = []
    strange = of_other_gender([s.name for s in sightings], [entry.text for _, entry in read], language)
    for sighting in sightings:
        full = sighting.name.full and not sighting.doubted and not _is_anothers(sighting, read, language)
        if full and all(not compatible(sighting.name, known.name) for known in names):
            names.append(sighting)
    weighed = [(_signs(one, read, addresses, language), one) for one in names]
    found = sorted((pair for pair in weighed if pair[0] >= least), key=lambda pair: -pair[0])
    if not found:
        return []
    rest = [signs for signs, one in weighed if one is not found[0][1] and (signs >= ENOUGH or one.name.known)]
    if found[0][1].name.text in strange:
        return []
    if found[0][0] >= max(rest, default=0) + CLEARLY or not rest:
        return [replace(found[0][1], rank=Rank.MET, told=True, sure=True)]
    return [replace(one, sure=True) for _, one in found]


def _signs(sighting: Sighting, read: Sequence[tuple[int, Entry]], addresses: Sequence[str], language: str) -> int:
    """How many signs there are that the name is of somebody the sender dealt with."""
    name = sighting.name
    text = next(entry.text for index, entry in read if index == sighting.index)
    return (
        ENOUGH * any(is_built_from(address, name) for address in addresses)
        + is_taken_up(sighting, read, language)
        + _begins(text, name, language)
        + is_apposed(text, name.end, language)
        + _comes(text, name, language)
        + is_likely(name, language)
        + ENOUGH * _is_called(text, name, language)
    )


def _begins(text: str, name: Name, language: str) -> bool:
    """Whether a sentence about somebody begins with the name, and no list of things does: "Ferrous Sulphate, two bags"."""
    listed = text[name.end : name.end + 1] in {",", ":"} and not is_likely(name, language)
    return name.start <= heads.LEAD and not listed


def _is_anothers(sighting: Sighting, read: Sequence[tuple[int, Entry]], language: str) -> bool:
    """Whether a possessive before the name relates its bearer to somebody else: "her teacher Egid Maltasch"."""
    text = next(entry.text for index, entry in read if index == sighting.index)
    return not _is_called(text, sighting.name, language) and is_owned(text[: sighting.name.start], language)


def _is_called(text: str, name: Name, language: str) -> bool:
    """Whether a person is called so by the words before: "a man called Egid Maltasch"."""
    read = aligned(text[: name.start])
    ends = [match for match in phrases("people.called", language).finditer(read) if match.end() >= len(read) - 1]
    return any(tells_name(read[: match.start()], language) for match in ends)


def told_by_another(text: str, name: Name, language: str) -> bool:
    """Whether a "she" or "he" stands before a name, and may have met its bearer: "she told me that she met Egid Maltasch"."""
    before = text[: name.start].lower()
    return has_pronoun(before, language) and not _is_called(text, name, language)


def is_owned(before: str, language: str) -> bool:
    """Whether a possessive stands right before a name."""
    words = [plain(word[0]) for word in WHOLE_WORD.finditer(before)][-_OWNING:]
    return not word_set("people.owners", language).isdisjoint(words) or any(word.endswith("'s") for word in words)


def is_taken_up(sighting: Sighting, read: Sequence[tuple[int, Entry]], language: str) -> bool:
    """Whether the next sentences begin with a "she", or with a "he"."""
    texts = [entry.text.lower() for index, entry in read if index > sighting.index][:_NEXT]
    after = [clause[:_CLAUSE] for text in texts for clause in _CLAUSES.split(text)]
    return any(has_pronoun(clause, language) for clause in after)


def is_apposed(text: str, position: int, language: str) -> bool:
    """Whether what somebody is stands right behind the name: "Egid Maltasch, cooper", "(a cooper)"."""
    apposed = _APPOSED.match(text, position)
    capitals = lexicon(language or "en").capitalises_nouns
    words = [plain(word) for word in LETTERS.findall(apposed[1]) if capitals or word.islower()] if apposed else []
    if not (roles() | kin_words(language) | word_set("disputes.functions", language)).isdisjoint(words):
        return True
    endings = tuple(word_set("people.trade_endings", language))
    return any(len(word) > _LEAST_TRADE and word.endswith(endings) for word in words[-1:] + words[:1])


def _comes(text: str, name: Name, language: str) -> bool:
    """Whether words right beside the name say that somebody came, or was there."""
    read = aligned(text)
    after = phrases("people.came_after", language).match(read[name.end :].lstrip(" ,"))
    return bool(after) or any(
        match.end() == name.start - 1 for match in phrases("people.came", language).finditer(read[: name.start])
    )


def is_built_from(address: str, name: Name) -> bool:
    """Whether the part of an e-mail address before the "@" is made of a name: "egid@", "e.maltasch@", "emaltasch@"."""
    local = [with_umlauts(part) for part in LETTERS.findall(plain(address.partition("@")[0]))]
    tokens = [with_umlauts(part) for token in name.tokens for part in (token, *token.split("-"))]
    whole = "".join(local)
    joined = {f"{first}{last}" for first in (tokens[0], tokens[0][0]) for last in tokens[1:]}
    return whole in joined or any(len(part) >= _SHORTEST and part in tokens for part in local)


def recurring(read: Sequence[tuple[int, Entry]], language: str) -> Iterator[Sighting]:
    """The one strange word that begins several sentences, is taken up by "she" or "he", and does what people do: "Egid told me"."""
    if lexicon(language or "en").capitalises_nouns:
        return  # where nouns have capitals, any word may do so
    found: dict[str, list[Sighting]] = {}
    for index, entry in read:
        name = name_at(entry.text, heads.start_of(entry.text), language)
        if name and not name.full and _goes_on(entry.text, name.end):
            sighting = Sighting(name=name, rank=Rank.MET, index=index, told=True, sure=True)
            found.setdefault(name.tokens[0], []).append(sighting)
    several = [group for group in found.values() if len(group) > 1]
    texts = {index: entry.text for index, entry in read}
    if len(several) == 1 and any(_acts(texts[s.index], s.name, language) for s in several[0]):
        yield from several[0][:1] if any(is_taken_up(s, read, language) for s in several[0]) else ()


def _goes_on(text: str, position: int) -> bool:
    return text[position : position + 1] == " " and text[position + 1 : position + 2].islower()


def _acts(text: str, name: Name, language: str) -> bool:
    """Whether the word behind a name tells of speaking or thinking, or of what was done for the sender."""
    word = WHOLE_WORD.match(text, name.end + 1)
    says = word is not None and (
        lexicon(language or "en").has("says", plain(word[0])) or plain(word[0]) in word_set("people.wants", language)
    )
    return says or phrases("people.came_after", language).match(aligned(text)[name.end :].lstrip(" ,")) is not None
