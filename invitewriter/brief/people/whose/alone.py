"""Finds the sentences about the contact in notes about a single person who is hardly ever named: "tea with a kind grad student".

The caller knows whom the letter is to; where everybody spoken of is one and the same, that is who it is. Where two come
in question, or where the notes mock, nothing is anybody's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from invitewriter.brief.lexicon import phrases, seen, word_set
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.word_patterns import LETTERS


def told_alone(
    items: Sequence[Item],
    references: Sequence[Sequence[Reference]],
    cast: Cast,
    gender: str,
    read: Collection[int],
) -> Iterator[int]:
    """The indices, of those `read`, of what is the contact's: from where the person comes in to where they are last spoken of."""
    refs = {index: references[index] for index in read if items[index].kind is not Kind.HEADING}
    words = {index: [plain(match[0]) for match in LETTERS.finditer(items[index].text)] for index in refs}
    told = {ref.gender for found in refs.values() for ref in found if not ref.named}
    kin = {index for index, spoken in words.items() if any(_companions(spoken, cast))}
    mocked = any(not word_set("people.contempt", cast.language).isdisjoint(spoken) for spoken in words.values())
    another = any(ref.named and ref.who is not Who.CONTACT for found in refs.values() for ref in found)
    if another or mocked or len({*told, gender} - {""}) != 1:
        return
    met = [phrases(key, cast.language) for key in ("people.meeting", "how.talked", "people.with_me")]
    meeting = [index for index in refs if any(phrase.search(seen(items[index].text)) for phrase in met)]
    meeting = [index for index in meeting if cast.speaks_of_sender(items[index].text) or not refs[index]]
    spoken_of = [index for index, found in refs.items() if found or index in kin]
    if not spoken_of or not meeting or _brings_in_more(kin, min(spoken_of), words, cast):
        return
    first, last = min(spoken_of[:1] + meeting[:1]), max(spoken_of[-1:] + meeting[:1])
    yield from (index for index in refs if first <= index and items[index].line <= items[last].line)


def _companions(words: Sequence[str], cast: Cast) -> Iterator[str]:
    """Those whom a sentence brings in as "my boss", "a friend"."""
    owners = (
        word_set("people.owners")
        | word_set("people.articles", cast.language)
        | word_set("people.determiners", cast.language)
    )
    small = lexicon(cast.language or "en").sets["small"]  # "man", which is somebody in English alone
    yield from (w for before, w in pairwise(words) if before in owners and w not in small and cast.relatives(w))


def _brings_in_more(kin: Collection[int], first: int, words: Mapping[int, Sequence[str]], cast: Cast) -> bool:
    """Whether anybody is brought in beside, or later than, the one who is spoken of first."""
    told = {word for index in kin for word in _companions(words[index], cast)}
    return len(told) > 1 or (bool(kin) and min(kin) != first)
