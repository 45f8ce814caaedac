"""Recognises another person whom a sentence introduces by one name: "Then Sorrel showed us ...", "Gaspard, lui, ..."."""

from __future__ import annotations

from collections.abc import Collection

from invitewriter.brief.lexicon import kin_words, phrases, word_set
from invitewriter.brief.people.found.called_things import is_make
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.people.names.titles import roles
from invitewriter.brief.people.names.words import AND
from invitewriter.brief.people.whose.acting import acts
from invitewriter.brief.people.whose.reference import Who
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import is_borne, lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import NAME_WORD

GOES_ON = compile_later(r"\s+(?:[-–—]|[^\W\d_A-Z])|[:,]")
"""What stands behind a name that something is said of."""
_AND = compile_later(rf" (?:{AND}) ([^\W\d_]+) [^\W\d_]")
_TWO = 2
SHORT = 2
"""So short a word is sooner a pronoun than a name: "Il"."""
_LONGEST_THEN = 40
"""Characters before a name that may say no more than "and then there came"."""


def newcomer(name: Name, text: str, lowered: str, language: str) -> Who | None:
    """Somebody else whom a sentence brings in by one name: one that people bear, or with words that set them off; `lowered` is the aligned `text`."""
    after = lowered[name.end :]
    if acts(name, lowered, language):
        return Who.OTHER
    if name.start > LEAD:
        brought = _is_brought_in(name, lowered, language) or _is_apposed(name, lowered, language)
        return Who.OTHER if brought else None
    contrasted = phrases("people.contrast", language).match(after.lstrip(" ,"))
    if contrasted or (len(name.tokens[0]) > SHORT and GOES_ON.match(after) and is_borne("given", name.tokens[0])):
        return Who.OTHER
    return Who.OTHER if _are_two(name, text, lowered, language) else None


def heads_occasion(name: Name, lowered: str, language: str) -> bool:
    """Whether a line begins with an occasion of which a word is a given name, too: "Bee club", "Rose show in the hall"."""
    words = lowered[name.end :].split(maxsplit=1) if name.start <= LEAD and not (name.full or name.titled) else []
    return bool(words) and words[0].rstrip(",.:;") in word_set("people.named_occasions", language)


def may_be_borne(text: str, name: Name, language: str) -> bool:
    """Whether a capital speaks for a name, as it does in languages that keep capitals for them."""
    return not (lexicon(language or "en").capitalises_nouns or is_make(text, name, language))


def has_object(text: str, end: int, language: str) -> bool:
    """Whether an object, an adverb or with whom it was done follows, as behind a verb."""
    word = plain(found[0]) if text.startswith(" ", end) and (found := NAME_WORD.match(text, end + 1)) else ""
    together = word in word_set("people.alongside") and text[end + len(word) + 2 :][:1].isupper()
    return together or word in word_set("people.behind_own_verbs", language)


def end_of_own(text: str, end: int, tokens: Collection[str]) -> int:
    """Where a name of these plain `tokens` ends of which the words are read one by one, since they stand in small letters: "thuy linh nguyen"."""
    while text.startswith(" ", end) and (word := NAME_WORD.match(text, end + 1)) and plain(word[0]) in tokens:
        end = word.end()
    return end


def _are_two(name: Name, text: str, lowered: str, language: str) -> bool:
    """Whether a sentence begins with two by their names, neither a word of the language: "Abdeali and Jendrik joined"."""
    joined = _AND.match(lowered, name.end)
    if not joined or name.full or (text[name.start].isupper() and text[joined.start(1)].islower()):
        return False
    lex = lexicon(language or "en")
    words = (name.tokens[0], joined[1])
    nouns = lex.capitalises_nouns
    if any(len(word) <= SHORT or lex.is_common(word) for word in words):
        return False
    return any(is_borne("given", word) for word in words) or not nouns


def _is_brought_in(name: Name, lowered: str, language: str) -> bool:
    """Whether a sentence begins with "then" and goes on with somebody: "Then Sorrel showed us", "Poi è arrivata Zaira"."""
    words = lowered[: name.start].replace("'", " ").split() if name.start <= _LONGEST_THEN else []
    then = word_set("people.then", language)
    if not words or words[0] not in then or len(name.tokens[0]) <= SHORT:
        return False
    comes = word_set("people.comes", language) | word_set("people.determiners", language)
    lex = lexicon(language or "en")
    noun = lex.capitalises_nouns and ends_in_noun(name.tokens[0], lex)
    return not noun and all(word in then or word in comes for word in words[1:]) and _goes_on(name, lowered)


def _is_apposed(name: Name, lowered: str, language: str) -> bool:
    """Whether a name that people bear stands between commas behind what its bearer is: "the cook, Dino, makes ravioli"."""
    before, comma, between = lowered[: name.start].rpartition(", ")
    articles = word_set("people.determiners", language) | word_set("people.articles", language)
    apart = comma and lowered.startswith(",", name.end) and (not between or between.strip() in articles)  # "o Rui"
    words = before.split()[-2:]
    if not apart or len(words) < _TWO or words[0] not in articles:
        return False
    people = roles() | kin_words(language) | word_set("disputes.functions", language)
    of_people = words[1] in people or words[1].endswith(tuple(word_set("people.trade_endings", language)))
    return of_people and is_borne("given", name.tokens[0])


def _goes_on(name: Name, lowered: str) -> bool:
    return not lowered[name.end :].strip(" .!") or GOES_ON.match(lowered, name.end) is not None


def contrasted(after: str, language: str) -> str:
    """Whether the pronoun that sets somebody off is a woman's or a man's: "Gaspard, lui, ..."."""
    told = after.lstrip(" ,")
    pronouns = (("she", "people.she"), ("he", "people.he"), ("he", "people.contrast_he"))
    return next(
        (who for who, key in pronouns if after[:1] == "," and phrases(key, language).match(told) is not None), ""
    )
