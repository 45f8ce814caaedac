"""Finds who is named beside what they are, whatever mark stands between: "Cooper: Tom", "the guy who runs the kiln – Tom –"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import aligned, kin_words, phrases, pronouns, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.asides import of_other_gender
from invitewriter.brief.people.found.rank import Rank
from invitewriter.brief.people.found.sightings import Sighting
from invitewriter.brief.people.found.sites import is_credit, is_place
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.marks import is_mark, mark_at
from invitewriter.brief.people.names.reading import Name, compatible, name_at
from invitewriter.brief.people.names.things import is_calling, is_surely_calling
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_MARK = compile_later(r"\s*(?:[:=(,]|[-–—→]+>?(?=\s)|\.{2,}|…)\s*")
"""What may stand between what somebody is and their name."""
_LABEL = compile_later(r"\W*[^\W\d_](?:[^:=.!?\n]{0,40}[^\s:=])?\s*[:=]\s*")
_CLOSED = compile_later(r"\s*(?:$|[,;:!?)(/|=–—]|-+\s|\.(?:\s|$)|\.{2,}|…)")
_SPELLED_OUT = compile_later(r"\s*\(")
_LEADS, _LONGEST = 3, 16
"""So many words may stand before the noun that tells what somebody is, and before the name."""
_LEAD_IN = 8
"""Among so many words a "with" may stand."""
_BEGINNING = 6
"""Among so many items notes bring in whom they are about; whoever is named later by their calling may be anybody."""


def beside_calling(sightings: Sequence[Sighting], read: Sequence[tuple[int, Entry]], language: str) -> list[Sighting]:
    """Who is named beside what they are, and by initials that are spelled out.

    As met, unless words for meeting bring in somebody else, or the notes speak of a "she" alone and the name is a man's.
    """
    found = [
        Sighting(name=name, rank=Rank.MET, index=index, told=True, sure=True)
        for place, (index, entry) in enumerate(read)
        if place < _BEGINNING and entry.item.kind not in {Kind.HEADING, Kind.ROW}
        for name in [*_beside(entry.text, language), *_spelled_out(entry.text, language)]
    ]
    found += _alike(found, read, language)
    found = found or list(_told_last(read, language))
    met = [s for s in sightings if s.told and s.sure and s.rank >= Rank.MET]
    strange = of_other_gender([one.name for one in found], [entry.text for _, entry in read], language)
    if strange or any(not compatible(one.name, other.name) for one in found for other in met):
        return [replace(one, rank=Rank.FULL, told=False) for one in found if one.name.full]
    return found


def _beside(text: str, language: str) -> Iterator[Name]:
    """The name behind the noun for what somebody is, with which a line begins, or which stands behind a "with" and an article.

    Whoever is another's ("her boss: Tom") or is looked for ("need a cooper: Tom") is only mentioned.
    """
    words = list(WHOLE_WORD.finditer(text, heads.start_of(text)))[:_LONGEST]
    calling = _calling([plain(word[0]) for word in words], language)
    if calling is not None and any(name_at(text, word.start(), language) for word in words[:calling]):
        return  # "Ana Kovač, potter, Linz"
    if calling is None and (calling := _calling_beside(text, words, language)) is None:
        return
    for number in range(calling + 1, len(words)):
        word, before = words[number], words[number - 1]
        marked = _MARK.fullmatch(text, before.end(), word.start()) is not None
        name = name_at(text, word.start(), language) if marked or number == calling + 1 else None
        if name and (marked or name.titled):
            told = [plain(word[0]) for word in words[calling:number]]
            if is_plausible(name) and _is_introduced(text, name, told[1:], language):
                yield name
            return


def _alike(found: Sequence[Sighting], read: Sequence[tuple[int, Entry]], language: str) -> Iterator[Sighting]:
    """Whoever stands behind another label as one of those found does, whatever the label says: "Dyer: Ana Kovač", "Silk: Tom Reed"."""
    texts = {index: entry.text for index, entry in read}
    if not any(_LABEL.fullmatch(texts[one.index][: one.name.start]) for one in found):
        return
    for index, entry in read:
        label = _LABEL.match(entry.text)
        name = name_at(entry.text, label.end(), language) if label else None
        said = set() if label is None else {plain(word[0]) for word in WHOLE_WORD.finditer(label[0])}
        known = any(one.index == index for one in found) or not said.isdisjoint(word_set("people.sought", language))
        if name and name.full and is_plausible(name) and not known and not is_credit(entry.text, name):
            yield Sighting(name=name, rank=Rank.MET, index=index, told=True, sure=True)


def _told_last(read: Sequence[tuple[int, Entry]], language: str) -> Iterator[Sighting]:
    """The only name that stands alone in a sentence, behind others about a "she" or "he" or by what they are: "Tom, he's called."."""
    texts = [entry.text for _, entry in read]
    for place, (index, entry) in enumerate(read):
        name = name_at(entry.text, heads.start_of(entry.text), language) if place else None
        if not name or entry.item.kind is Kind.HEADING or not is_plausible(name):
            continue
        rest = aligned(entry.text)[name.end :].strip(" .,!–—-…")
        called = phrases("people.called_after", language).fullmatch(rest)
        alone = not rest and entry.text.endswith((".", "!")) and place < len(read) - 1
        if (
            (called or alone)
            and name.tokens[0] not in places()
            and any(_tells_of_one(t, language) for t in texts[:place])
        ):
            yield Sighting(name=name, rank=Rank.MET, index=index, told=True, sure=True)


def _tells_of_one(text: str, language: str) -> bool:
    words = [plain(word[0]) for word in WHOLE_WORD.finditer(text)]
    return not pronouns(language).isdisjoint(words) or any(is_surely_calling(word, language) for word in words)


def _calling_beside(text: str, words: Sequence[re.Match[str]], language: str) -> int | None:
    """Which word says what somebody is behind a "with" and an article, where no name stands before it: "debrief with the new verger"."""
    bare = [plain(word[0]) + ("/" if text.startswith("/", word.end()) else "") for word in words]
    for number, word in enumerate(bare[:_LEAD_IN]):
        if word in word_set("people.alongside", language) and _is_article(bare[number + 1 : number + 2], language):
            names = [name_at(text, before.start(), language) for before in words[:number]]
            named = any(name and (name.full or is_plausible(name)) for name in names)
            calling = None if named else _calling(bare[number + 1 :], language)
            return None if calling is None else number + 1 + calling
    return None


def _is_article(words: Sequence[str], language: str) -> bool:
    articles = word_set("people.determiners", language) | word_set("people.articles", language)
    return not articles.union(word_set("people.own", language)).isdisjoint(words)


def _calling(words: Sequence[str], language: str) -> int | None:
    """Which of the first words says what somebody is; None where none does, or one before it makes them another's."""
    determiners = word_set("people.determiners", language) | word_set("people.articles", language)
    own = word_set("people.own", language)
    bars = (
        (word_set("people.owners", language) - own - determiners)
        | (word_set("people.before_object", language) - determiners)
        | pronouns(language)
        | word_set("people.sought", language)
        | kin_words(language) - word_set("people.somebody", language)
    )
    for number, word in enumerate(words[: _LEADS + 1]):
        if is_calling(word, language):
            return number
        if (word in bars and word not in determiners) or word.endswith("'s"):
            return None
    return None


def _is_introduced(text: str, name: Name, tail: Sequence[str], language: str) -> bool:
    """Whether the name is of whom the words before it tell, and of nobody else whom they tell of, too."""
    others = any(is_surely_calling(word, language) or word in kin_words(language) for word in tail)
    return _CLOSED.match(text, name.end) is not None and not others and not is_place(text, name)


def _spelled_out(text: str, language: str) -> Iterator[Name]:
    """The name in brackets behind the initials by which the notes call its bearer from there on: "N.V. (Nora Vale)"."""
    for word in re.finditer(rf"(?<![\w.]){CAPITAL_LETTER}", text) if "(" in text else ():
        mark = mark_at(text, word.start(), bare=True)
        opened = _SPELLED_OUT.match(text, mark.end) if mark else None
        name = name_at(text, opened.end(), language) if opened else None
        if not mark or not name or is_mark(name) or not text.startswith(")", name.end):
            continue
        if tuple(token[0] for token in name.tokens) == mark.tokens:
            yield name
