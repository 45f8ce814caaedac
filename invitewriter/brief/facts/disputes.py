"""Finds where the notes and the contact's own summary disagree: employer, role, name, gender, or the person altogether."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.facts.differences import differences
from invitewriter.brief.lexicon import accented_phrases, aligned, phrases, word_set
from invitewriter.brief.people.names.titles import ranks, roles
from invitewriter.domain import Contact, Dispute, Fact, Standing, value
from invitewriter.text.folding import plain, within
from invitewriter.text.language import language_of
from invitewriter.text.lexicon import lexicon, places
from invitewriter.text.tokens import Word, words_of

_LEAST_NOTED, _LEAST_PUBLIC = 9, 5
"""With at least so many content words on either side and none in common, the summary is taken to be about somebody else."""
_TELLING = 4
_NAME_LENGTH, _LONG_NAME = 4, 7
_SEVERAL = 2
_SPOILING = frozenset({"employer", "role", "year", "number", "place"})
"""The points whose facts are withheld, whichever side states them."""
_JOINS = frozenset({" ", " & ", "-", "'", ". "})


@value
class Sides:
    """The facts of the notes and those of the summary, which are compared."""

    contact: Contact
    notes: tuple[Fact, ...]
    summary: tuple[Fact, ...]
    language: str

    @property
    def noted(self) -> str:
        return "\n".join(fact.text for fact in self.notes)

    @property
    def public(self) -> str:
        return "\n".join(fact.text for fact in self.summary)


def compared(sides: Sides) -> tuple[tuple[Fact, ...], tuple[Dispute, ...]]:
    """The facts of notes and summary, and the disputes between them; without the summary's facts where it is about somebody else."""
    disputes = disputes_between(sides)
    somebody_else = any(dispute.point == "person" for dispute in disputes)
    return tuple(marked(sides.notes if somebody_else else [*sides.notes, *sides.summary], disputes)), disputes


def disputes_between(sides: Sides) -> tuple[Dispute, ...]:
    """The points on which they disagree; only one, "person", where they have nothing in common."""
    if not sides.notes or not sides.summary:
        return ()
    if _is_somebody_else(sides):
        return (Dispute(point="person", notes="", summary=sides.summary[0].text),)
    own = frozenset(word.plain for word in words_of(sides.contact.name))
    values = differences(sides.notes, sides.summary, own, sides.language)
    told = (*_employers(sides), *_roles(sides), *_names(sides), *_genders(sides), *values)
    return tuple({(dispute.point, dispute.notes): dispute for dispute in reversed(told)}.values())[::-1]


def marked(facts: Sequence[Fact], disputes: Sequence[Dispute]) -> Iterator[Fact]:
    """The facts, those that hold a disputed value marked as disputed."""
    told = {side for dispute in disputes if dispute.point in _SPOILING for side in (dispute.notes, dispute.summary)}
    for fact in facts:
        spoilt = any(re.search(rf"\b{re.escape(side)}\b", fact.text) for side in told if side)
        yield replace(fact, standing=Standing.DISPUTED) if spoilt else fact


def _is_somebody_else(sides: Sides) -> bool:
    """Whether notes and summary, in one language and of some length, share no content word but the name."""
    if language_of(sides.public, default=sides.language, expected=sides.language) != sides.language:
        return False
    called = {word.plain for word in words_of(sides.contact.name)} & ((roles() | ranks()) - word_set("people.learned"))
    if called & {word.plain for word in words_of(sides.public)}:
        return False  # "Pfarrer Lohmann" is the one who "ist seit 2016 Pfarrer"
    noted, public = (_telling(text, sides) for text in (sides.noted, sides.public))
    return len(noted) >= _LEAST_NOTED and len(public) >= _LEAST_PUBLIC and noted.isdisjoint(public)


def _telling(text: str, sides: Sides) -> frozenset[str]:
    """The beginnings of the stems of a text's content words, without the contact's name, academic titles and what only counts ("years")."""
    lex = lexicon(sides.language)
    own = {word.plain for word in words_of(sides.contact.name)} | word_set("people.learned")
    words = {word.plain for word in words_of(text)} - own - word_set("disputes.units", sides.language)
    return frozenset(lex.stem(word)[:6] for word in words if len(word) >= _TELLING and not lex.has("small", word))


def _employers(sides: Sides) -> Iterator[Dispute]:
    """A dispute over the employer, where neither side mentions the other's."""
    ours = next(((name, fact) for fact in sides.notes for name in _employed(fact.text, sides.language)), None)
    theirs = next((n for f in sides.summary for n in _employed(f.text, sides.language, public=True)), None)
    if ours and theirs and _knows_not(sides.public, ours[0]) and _knows_not(sides.noted, theirs):
        yield Dispute(point="employer", notes=ours[0], summary=theirs, line=ours[1].line)


def _employed(text: str, language: str, *, public: bool = False) -> Iterator[str]:
    """The names of employers in a sentence; in `public` texts also after a mere "at", unless it is a place."""
    words = words_of(text)
    lowered = aligned(text)
    for key in ("employed", "placed") if public else ("employed",):
        for match in phrases(f"disputes.{key}", language).finditer(lowered):
            name = _name_from(words, match.end())
            sure = key == "employed" and not public
            named = bool(name) and plain(" ".join(word.text for word in name)) not in places()
            if named and (sure or len(name) >= _SEVERAL or _is_firm(text, match.end(), name)):
                yield text[name[0].start : name[-1].span.end]


def _is_firm(text: str, start: int, name: Sequence[Word]) -> bool:
    """Whether a noun stands before the name: "the shipyard Klaasen"."""
    return bool(text[start : name[0].start].strip())


def _name_from(words: Sequence[Word], start: int) -> list[Word]:
    """The run of capitalised words that begins at or just after an offset of the text."""
    name: list[Word] = []
    for word in words:
        if word.start < start:
            continue
        if name and not (word.gap in _JOINS and (word.capital or word.plain in {"of", "de", "del", "da", "do", "du"})):
            break
        if word.capital:
            name.append(word)
        elif not name and word.start - start > _NAME_LENGTH * 3:
            break
        elif name:
            name.append(word)
    while name and not name[-1].capital:
        name.pop()
    return name


def _knows_not(text: str, name: str) -> bool:
    known = {word.plain for word in words_of(text)}
    return not any(
        word.plain in known for word in words_of(name) if len(word.plain) >= _NAME_LENGTH or word.text.isupper()
    )


def _roles(sides: Sides) -> Iterator[Dispute]:
    """A dispute over the function, where no function is named on both sides."""
    known = word_set("disputes.functions", sides.language)
    ours = [(word, fact.line) for fact in sides.notes for word in words_of(fact.text) if word.plain in known]
    theirs = [word for word in words_of(sides.public) if word.plain in known]
    if ours and theirs and not {_sexless(w.plain) for w, _ in ours} & {_sexless(w.plain) for w in theirs}:
        yield Dispute(point="role", notes=ours[0][0].text, summary=theirs[0].text, line=ours[0][1])


def _sexless(word: str) -> str:
    """The beginning that the feminine and the masculine form of a function have in common."""
    return word[:6]


def _names(sides: Sides) -> Iterator[Dispute]:
    """A dispute over each word of the contact's name that the summary spells differently."""
    theirs = {word.text for word in words_of(sides.public) if word.capital}
    for word in words_of(sides.contact.name):
        if len(word.text) < _NAME_LENGTH or word.text in theirs:
            continue
        limit = 2 if len(word.text) >= _LONG_NAME else 1
        near = next(
            (other for other in sorted(theirs) if other[0] == word.text[0] and within(plain(other), word.plain, limit)),
            "",
        )
        if near and not lexicon(sides.language).is_common(plain(near)):
            yield Dispute(point="name", notes=word.text, summary=near)


def _genders(sides: Sides) -> Iterator[Dispute]:
    """A dispute over the gender, where one side says only "she" and the other only "he"."""
    ours, theirs = _gender(sides.noted, sides.language), _gender(sides.public, sides.language)
    if ours and theirs and ours != theirs:
        yield Dispute(point="gender", notes=ours, summary=theirs)


def _gender(text: str, language: str) -> str:
    lowered = text.lower()
    she, he = (len(accented_phrases(f"people.{key}", language).findall(lowered)) for key in ("she", "he"))
    return "she" if she and not he else "he" if he and not she else ""
