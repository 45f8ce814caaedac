"""Finds the names in the greeting and in thanks, and whether they are misspellings of the contact's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from invitewriter.domain import Brief, Span, value
from invitewriter.domain.kept import once
from invitewriter.guard.passage import Passage
from invitewriter.guard.truth.support import Support, exact, forms, words_to_compare
from invitewriter.text.folding import plain, spellings, within
from invitewriter.text.lexicon import LEXICONS, Lexicon, lexicon
from invitewriter.text.mentions import Kind, Mention
from invitewriter.text.tokens import Word, words_of

_LONGEST_GREETING = 120
_LOOK_BACK = 24
_SHORTEST, _LONG = 3, 6
_PLAIN_CHANNELS = frozenset({"sms"})
"""Where accents cost, and leaving them out is no fault."""


@value
class Addressed:
    """A name the letter speaks to."""

    words: tuple[Word, ...]
    """With spans in `passage.reading.text`."""
    titled: bool
    """Whether "Ms", "Dr" or the like stands before it."""

    @property
    def span(self) -> Span:
        return Span(start=self.words[0].span.start, end=self.words[-1].span.end)


@once
def addressed(passage: Passage) -> list[Addressed]:
    """The names that the greeting or a thank-you of the passage speaks to; none in a language without a lexicon."""
    return [*greeted(passage), *_thanked(passage, _lexicons(passage)[0])]


@once
def greeted(passage: Passage) -> list[Addressed]:
    """The names that the greeting alone speaks to."""
    return next(filter(None, (_greeted(passage, lex) for lex in _lexicons(passage))), [])


def greeted_by_any(passage: Passage) -> list[Addressed]:
    """The names that the greeting speaks to, in whatever language: "Ciao" stands before English letters, too."""
    return next(filter(None, (_greeted(passage, lexicon(code)) for code in LEXICONS)), [])


def _lexicons(passage: Passage) -> list[Lexicon]:
    return [lexicon(code) for code in dict.fromkeys((passage.language or "en", "en")) if lexicon(code).table]


def _greeted(passage: Passage, lex: Lexicon) -> list[Addressed]:
    """The names after "Dear", "Hi" or "Sehr geehrte Frau", up to the first mark or ordinary word."""
    names: list[list[Word]] = [[]]
    greeting = titled = False
    for word in words_of(passage.reading.text[:_LONGEST_GREETING]):
        title = lex.has("titles", word.plain) or lex.has("ranks", word.plain)
        if not names[0] and (title or lex.has("greetings", word.plain)):
            greeting, titled = True, titled or title
        elif not greeting or not _goes_on(word, named=bool(names[0])):
            break
        elif word.plain in words_to_compare("and") and names[-1]:
            names.append([])
        elif not word.capital or _is_nobody(word, lex, titled=titled):
            break
        else:
            names[-1].append(word)
    return [Addressed(words=tuple(name), titled=titled) for name in names if name]


def _goes_on(word: Word, *, named: bool) -> bool:
    """Whether a word still belongs to the greeting: "Good morning, Anna" does, "Hi Anna, thanks" does not."""
    return word.gap.strip(" ") in ({"", "&", "."} if named else {"", ",", ".", "'", '"'})


def _is_nobody(word: Word, lex: Lexicon, *, titled: bool) -> bool:
    if lex.has("strangers", word.plain) or lex.has("capitals", word.plain):
        return True
    return not titled and lex.capitalises_nouns and lex.is_common(word.plain)


def _thanked(passage: Passage, lex: Lexicon) -> Iterator[Addressed]:
    """Names that stand between "thank you" and the end of the sentence."""
    text = passage.reading.text
    for mention in passage.mentions:
        if mention.kind is not Kind.NAME or text[mention.span.end : mention.span.end + 1] not in {
            "",
            "!",
            ".",
            ",",
            "\n",
        }:
            continue
        if not text[mention.span.end :].strip(" .!\n") and "\n" in text[: mention.span.start][-2:]:
            continue  # "Thanks again,\nTom": who signs
        before = [word.plain for word in words_of(text[max(0, mention.span.start - _LOOK_BACK) : mention.span.start])]
        thanking = list(takewhile(lambda word: lex.has("thanks", word), reversed(before)))
        if any(lex.has("thanking", word) for word in thanking):
            yield Addressed(words=tuple(placed_words(mention)), titled=False)


def placed_words(mention: Mention) -> Iterator[Word]:
    """The words of a mention, with their place in the passage."""
    for word in words_of(mention.text):
        yield word._replace(start=word.start + mention.span.start)


def is_misspelled(word: Word, passage: Passage, brief: Brief, support: Support) -> bool:
    """Whether a word is a name of the contact but for a letter or two, or but for its accents.

    Only in languages that leave names as they are; and a spelling that the brief has somewhere is right.
    """
    if passage.language not in LEXICONS or len(word.text) < _SHORTEST:
        return False
    said = forms(exact(word.text), passage.language)
    if not support.exact.isdisjoint(said):
        return False
    unaccented = {plain(form) for form in said}
    own = [name for name in words_of(brief.contact.name) if len(name.text) >= _SHORTEST]
    if passage.channel in _PLAIN_CHANNELS and any(spellings(name.text) & unaccented for name in own):
        return False
    return any(_is_near(form, name.plain) for form in unaccented for name in own)


def _is_near(word: str, name: str) -> bool:
    alike = word[0] == name[0] or word[:2] == name[1::-1]
    return alike and within(word, name, 2 if min(len(word), len(name)) >= _LONG else 1)
