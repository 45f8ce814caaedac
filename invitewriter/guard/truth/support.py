"""Everything in a brief that a letter may say, in a form with which mentions can be compared."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from invitewriter.domain import Brief, value
from invitewriter.domain.kept import once
from invitewriter.guard.phrases.catalogue import CATALOGUES
from invitewriter.guard.phrases.finders import places_in, prefilter
from invitewriter.guard.phrases.wording import Wording
from invitewriter.resources import word_table
from invitewriter.text.clocks import in_figures, loose_times
from invitewriter.text.dates import dates, short_months, short_weekdays
from invitewriter.text.days import When
from invitewriter.text.folding import plain, spellings, with_umlauts
from invitewriter.text.language import language_of
from invitewriter.text.lexicon import LEXICONS, lexicon
from invitewriter.text.mentions import Kind, Mention, mentions
from invitewriter.text.normalise import fold, normalise
from invitewriter.text.numbers import Number, numbers, says_two
from invitewriter.text.patterns import compile_later
from invitewriter.text.place_names import place_names
from invitewriter.text.tokens import Word, words_of

_SHORTEST_PART = 4
_SPARED = compile_later(r"\.\.\.|…|\[[^\]]*\]")
"""Where a quotation leaves words out."""

BREAK = "\n\x1e\n"
"""Stands between several texts that are read as one."""
SUBJECTS = ("illness", "family_trouble", "job_loss", "money_trouble", "legal_trouble", "belief")
"""The named sets of words about what people keep to themselves."""


@value
class Support:
    """The words, numbers, dates and addresses of everything that may be said. What is withheld never enters."""

    items: tuple[frozenset[str], ...]
    """The words of each fact, of the contact, of the sender: what stands together in a name does so in one of these."""
    words: frozenset[str]
    """All words of the items in all their forms, and acronyms of the names."""
    stems: frozenset[str]
    exact: frozenset[str]
    """The words as they are spelled, in small letters."""
    running: str
    """All words in a row, for quotations."""
    squeezed: str
    """The same with nothing between them: "soil tech" may be told as SoilTech."""
    amounts: frozenset[float]
    """All numbers but percentages."""
    percents: frozenset[float]
    whens: frozenset[When]
    """The dates."""
    clocks: frozenset[int]
    """The times of day, in minutes since midnight; of one that is told without its half of the day, both."""
    addresses: frozenset[str]
    subjects: frozenset[str]
    """Which of SUBJECTS what may be said is about: a doctor's facts are about illness."""

    def has_word(self, word: str, language: str) -> bool:
        """Whether a plain word occurs, be it in another form."""
        return not self.words.isdisjoint(forms(word, language))

    def has_together(self, words: Sequence[str], language: str) -> bool:
        """Whether these plain words occur in one item."""
        wanted = [forms(word, language) for word in words]
        return any(all(not item.isdisjoint(some) for some in wanted) for item in self.items)

    def has_number(self, number: Number) -> bool:
        return not (self.percents if number.percent else self.amounts).isdisjoint(number.amounts)

    def has_address(self, address: str) -> bool:
        """Whether a link, e-mail address, handle or hashtag occurs, be it as the beginning or the end of a longer one."""
        wanted = bare_address(address)
        if address[0] in "@#" and wanted in self.exact:
            return True
        if address[0] == "#" and plain(wanted) in self.squeezed:
            return True
        return any(
            known == wanted or known.startswith((f"{wanted}/", f"{wanted}?")) or known.endswith(f"/{wanted}")
            for known in self.addresses
        )

    def has_quotation(self, quoted: str) -> bool:
        """Whether every part of a quotation occurs word for word."""
        parts = (" ".join(word.plain for word in words_of(part)) for part in _SPARED.split(quoted))
        return all(f" {part} " in self.running for part in parts if part)


@once
def support_of(brief: Brief) -> Support:
    """What supports a letter written from `brief`: facts, contact, sender, and where they met."""
    return _read(texts_of(brief), tuple(dict.fromkeys((brief.notes_language, brief.language))))


def texts_of(brief: Brief) -> tuple[str, ...]:
    """What may be said: the facts under their headings, the sender's background, earlier letters, the contact, the sender, and where they met."""
    return (
        *(letter.text for letter in brief.letters),
        *(f"{fact.heading}: {fact.text}" if fact.heading else fact.text for fact in brief.grounds),
        f"{brief.contact.name}, {brief.contact.role}",
        f"{brief.sender.name}. {brief.sender.about}",
        brief.met_at,
    )


@functools.lru_cache(maxsize=4)
def support_in_any_language(texts: tuple[str, ...]) -> tuple[frozenset[When], frozenset[float]]:
    """The days that texts name by month or year in any language, and the numbers of each that is told in a language of its own.

    Notes may hold a heading or a sentence in another language than the rest. Slow: for what nothing else supports.
    """
    told = {when for text in texts for code in LEXICONS for _, whens in dates(text, code) for when in whens}
    amounts: set[float] = set()
    for text in texts:
        if (code := language_of(text)) in LEXICONS:
            counted = _numbers(text, code, mentions(text, code))
            amounts.update(amount for number in counted if not number.percent for amount in number.amounts)
    return frozenset(when for when in told if when.month or when.year), frozenset(amounts)


def joined_reading(texts: Iterable[str]) -> str:
    """Several texts as they read, with BREAK between them: reading them all at once is quicker than one by one."""
    return normalise(BREAK.join(text.replace("\x1e", " ") for text in texts)).text


def _read(written: tuple[str, ...], languages: tuple[str, ...]) -> Support:
    joined = joined_reading(written)
    rows = [words_of(text) for text in joined.split(BREAK)]
    items = tuple(frozenset(_item_words(row, languages)) for row in rows)
    found = [mention for language in languages for mention in mentions(joined, language)]
    told = [number for language in languages for number in _numbers(joined, language, found)]
    acronyms = {
        initials for mention in found if mention.kind is Kind.NAME for initials in _initials(mention.text, languages)
    }
    words = frozenset[str]().union(*items, acronyms)
    running = " | ".join(" ".join(word.plain for word in row) for row in rows)
    return Support(
        items=items,
        words=words,
        stems=frozenset(lexicon(language).stem(word) for language in languages for word in words),
        exact=frozenset(exact(word.text) for row in rows for word in row),
        running=f" {running} ",
        squeezed=running.replace(" ", "").replace("-", ""),
        amounts=frozenset(amount for number in told if not number.percent for amount in number.amounts),
        percents=frozenset(number.amount for number in told if number.percent),
        whens=frozenset(when for mention in found for when in mention.whens).union(
            when
            for language in languages
            for short in (short_weekdays, short_months)
            for when in short(joined, language)
        ),
        clocks=frozenset(
            clock
            for language in languages
            for _, clocks in loose_times(in_figures(joined, language), language)
            for clock in clocks
        ),
        subjects=frozenset(_subjects(Wording(fold(joined)), languages)),
        addresses=frozenset(
            bare_address(m.text) for m in found if m.kind in {Kind.LINK, Kind.EMAIL, Kind.HANDLE, Kind.HASHTAG}
        ),
    )


def _subjects(text: Wording, languages: Iterable[str]) -> Iterator[str]:
    for language in set(languages).intersection(CATALOGUES):
        prefilter(text, SUBJECTS, language)
        yield from (subject for subject in SUBJECTS if places_in(text, subject, language))


def _numbers(text: str, language: str, found: Iterable[Mention]) -> Iterator[Number]:
    """The numbers of a text, also those of "18 years ago" and "the two of us", but not the days of dates."""
    days = [m.span for m in found if any(when.month for when in m.whens) or m.kind is Kind.TIME]
    within = {position for span in days for position in range(span.start, span.end)}
    if says_two(text, language):
        yield Number(amount=2)
    yield from (number for span, number in numbers(text, language, idle_too=True) if span.start not in within)


def _item_words(words: Sequence[Word], languages: Iterable[str]) -> Iterator[str]:
    """The words of one item in all their forms, and every name of the places in it."""
    for word in words:
        for spelling in _ascii_spellings(word) if word.text.isascii() else spellings(word.text):
            for part in (spelling, *spelling.split("-")) if "-" in spelling else (spelling,):
                for language in languages:
                    yield from forms(part, language)
    yield from place_names(words)


def _ascii_spellings(word: Word) -> set[str]:
    """The plain forms of a word without accents: "Oesterreich" may be Österreich, and PyConAr is told as the PyCon."""
    if word.text.islower():
        return {word.plain}
    known = {word.plain, with_umlauts(word.plain)}
    if not word.text[1:].islower() and not word.text.isupper():
        inner = (place for place in range(_SHORTEST_PART, len(word.text)) if word.text[place].isupper())
        known.update(word.plain[:place] for place in inner if word.text[place - 1].islower())
    return known


def forms(word: str, language: str) -> set[str]:
    """A plain word, without the endings that names take in the language, and for a title its shortest form."""
    if lexicon(language).has("ranks", word):
        return {word, *(short for beginning, short in _compared()["titles"].items() if word.startswith(beginning))}
    endings = _endings(language)
    return {word, *(word[: -len(end)] for end in endings if word.endswith(end) and len(word) - len(end) >= 3)}


@functools.cache
def _endings(language: str) -> tuple[str, ...]:
    """The endings that names take in a language."""
    by_language = _compared()["endings"]
    return tuple(by_language.get(language, by_language["en"]).split(", "))


@functools.cache
def words_to_compare(name: str) -> frozenset[str]:
    """A list of words in languages/comparing.toml."""
    return frozenset(_compared()[name].split(", "))


@functools.cache
def _compared() -> dict[str, Any]:
    return word_table("guard/languages", "comparing")


def exact(word: str) -> str:
    """A word with its accents, in small letters."""
    return unicodedata.normalize("NFC", word).lower()


def bare_address(address: str) -> str:
    """An address in small letters without what may be left out of it."""
    return re.sub(r"^(?:https?://)?(?:www\.)?|^[@#]|/$", "", address.lower())


def _initials(name: str, languages: Iterable[str]) -> set[str]:
    """What a name of several words may be shortened to, with its small words and without."""
    words = [word.plain for word in words_of(name)]
    if len(words) < 2:
        return set()
    large = [word for word in words if not any(lexicon(language).has("small", word) for language in languages)]
    return {"".join(word[0] for word in words), "".join(word[0] for word in large)}
