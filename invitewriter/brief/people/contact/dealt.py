"""Reads what a sentence says of somebody and the sender: who told, showed or gave the other something, was met, thanked or stayed with."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise

from invitewriter.brief.lexicon import aligned, has_pronoun, kin_words, pattern_of, phrases, pronouns, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.things_named import (
    file_for,
    is_called,
    words_of,
)
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.people.whose.acting import does_own
from invitewriter.text.lexicon import is_given, lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_ASIDE = compile_later(r"(?: ?\([^()]{1,60}\)|, [^,.;:!?]{1,70},)")
"""What may tell who somebody is between the name and what they do."""
STOP = compile_later(r"[.;:!?,(]|\s[-–—]+\s")
_MEAL = 2
_LEAD = 40
"""Characters before a "with" and a strange word within which stands that there was a talk."""
WINDOW, NEAR, REACH = 6, 3, 70
"""So many words behind a name, and before it, may hold whom of the sender's something is done to; and so many characters."""


class Deal(IntEnum):
    """What a sentence says of a name, the weakest first."""

    NOTHING = 0
    ASIDE = 1
    """A relative's or an owner's."""
    MAKER = 2
    """Of a work that is read, heard or seen."""
    PLACE = 3
    THING = 4
    """An animal's, a boat's or a ruler's of old."""
    ACTS = 5
    """They do what only people do."""
    LEADS = 6
    """They only lead the sender to somebody else."""
    DEALS = 7
    """Something passed between them and the sender."""
    MEETS = 8
    """Words for meeting bring them in."""


def is_theirs(text: str, name: Name, language: str) -> bool:
    """Whether a name is of somebody else's relative, friend or pet: "his friend Ana", "and her Tom"; or joined with a "he" or "she"."""
    words = LETTERS.findall(_clause_before(aligned(text), name))[-NEAR:]
    own = word_set("people.own", language) | word_set("people.determiners", language)
    theirs = word_set("people.owners", language) - own - word_set("people.articles", language)
    return is_paired(text, name, language) or (not name.titled and not theirs.isdisjoint(words[-2:]))


def is_paired(text: str, name: Name, language: str) -> bool:
    words = LETTERS.findall(_clause_before(aligned(text), name))
    return len(words) > 1 and words[-1] in word_set("joins.and") and words[-2] in pronouns(language)


def is_of_circle(text: str, name: Name, language: str) -> bool:
    """Whether somebody is a friend or a relative of the sender's: "my good friend Ana"."""
    words = LETTERS.findall(_clause_before(aligned(text), name))[-NEAR:]
    own = word_set("people.own", language) - words_of("me", language) - words_of("i", language)
    friends = kin_words(language) & words_of("friends", language)
    return len(words) > 1 and words[-1] in friends and not own.isdisjoint(words)


def is_joined(text: str, name: Name, language: str) -> bool:
    """Whether an "and" joins a name with the sender: "Ana and I", "ich und Ana"."""
    nearby = LETTERS.findall(aligned(text)[name.end : name.end + REACH])[:2]
    before_all = LETTERS.findall(aligned(text)[max(0, name.start - REACH) : name.start])
    before = before_all[-3:]
    small = word_set("people.asked_articles", language)
    before = [word for word in before if word not in small - word_set("joins.and")][-2:]
    mine = words_of("i", language) | words_of("me", language) | {"moi"}
    ands = word_set("joins.and")
    opens = len(before) == 1 and not before_all[:-1] and before[0] in word_set("people.alongside", language)
    if opens and nearby[:1] and not mine.isdisjoint(nearby[: 1 + (language == "de")]):
        return True  # "Avec Tom nous avons dormi", "Mit Tom waren wir"
    return (len(nearby) > 1 and nearby[0] in ands and nearby[1] in mine) or (
        len(before) > 1 and before[1] in ands and before[0] in mine
    )


def dealt(text: str, name: Name, language: str) -> Deal:
    known = is_called(name)
    read = aligned(text)
    after = _after(read, name)
    moved = pattern_of(file_for(language), "moves").search(read[name.end :][:REACH]) is not None
    owned = text.startswith(("'s ", "’s "), name.end)
    if owned and not _is_host(read, name, language):
        return Deal.ASIDE
    done = _does_to_sender(text, read, name, after, language) and not moved
    if done and (known or _has_deed(read, name, language)):
        return Deal.DEALS
    if _is_done_to(text, name, language, known=known):
        return Deal.DEALS
    acts = not word_set("people.acts", language).isdisjoint(after[:NEAR]) and not _begins_with_object(after, language)
    return Deal.ACTS if acts and not moved else Deal.NOTHING


def aids(text: str, name: Name, language: str) -> bool:
    """Whether the bearer of a name, with whom a clause begins, lends a hand to somebody who is not the sender: "Tom l'a aidé", "Tom held the ladder for him"."""
    words = _after(aligned(text), name)
    own = words_of("me", language) | words_of("i", language)
    clause = STOP.split(text[name.end :])[0]
    if any(word[0].isupper() and is_given(word.lower()) for word in LETTERS.findall(clause)):
        return False  # "Tom helped Ana"
    if not own.isdisjoint(words):
        return False
    words = words if lexicon(language or "en").capitalises_nouns else words[:NEAR]  # German verbs come last
    return any(word.startswith(tuple(words_of("aids", language))) for word in words)


def _begins_with_object(after: Sequence[str], language: str) -> bool:
    """Whether a "us" stands right behind a word, where that is no language's way to say what somebody did: "Between us sat"."""
    return language in {"", "en", "de"} and after[0] in words_of("me", language)


def _after(read: str, name: Name) -> list[str]:
    """The words behind a name in its clause, past what only tells who it is."""
    aside = _ASIDE.match(read, name.end)
    rest = read[aside.end() if aside else name.end :]
    cut = STOP.search(rest)
    return LETTERS.findall(rest[: cut.start()] if cut else rest)[:WINDOW]


def _does_to_sender(text: str, read: str, name: Name, after: Sequence[str], language: str) -> bool:
    """Whether the bearer of a name does something to the sender: "Ana told me", "erzählte mir Ana"."""
    mine, own = words_of("me", language), words_of("i", language)
    before = _clause_before(read, name)
    called = any(m.end() >= len(before) - 1 for m in phrases("people.called", language).finditer(before))
    words = LETTERS.findall(before)
    subjects = word_set("how.she_died", language) | word_set("how.he_died", language)
    if not (is_called(name) or subjects.isdisjoint(words)):
        return False  # "sie restauriert Globen und zeigte mir einen"
    article = len(words) == 1 and words[0] in word_set("people.asked_articles", language)
    ruled = bool(words) and words[-1] in word_set("people.before_object", language) and not (called or article)
    if not ruled or heads.word_before(text, name.start) in word_set("joins.and"):
        at = next((place for place, word in enumerate(after) if word in mine), None)
        if at is not None and _begins_with_object(after, language):
            at = None
        if at is not None and own.isdisjoint(after[:at]) and not _is_own_verb(text, name, language):
            return True
    if language == "en" or ruled:
        return False
    small = word_set("people.determiners", language) | word_set("people.asked_articles", language)
    while words and words[-1] in small - mine:
        words.pop()
    near = words[-1:] if language == "de" else words[-NEAR:-1]
    # In "Sie hat mir Ada vorgestellt" and "Hab mir Lehm geholt" somebody else acts.
    acting = own | word_set("how.she_died", "de") | word_set("how.he_died", "de")
    return not mine.isdisjoint(near) and (language != "de" or acting.isdisjoint(words))


def does_for_sender(after: str, language: str) -> bool:
    """Whether a clause goes on, behind whoever is described, with what they did for the sender: "the driver" and "gave us a jar"."""
    cut = STOP.search(after)
    words = LETTERS.findall(after[: cut.start()] if cut else after)[: 2 * WINDOW]
    mine = words_of("me", language)
    at = next((place for place, word in enumerate(words[:NEAR]) if word in mine), None)
    if at is None or not words_of("i", language).isdisjoint(words[:at]):
        return False
    return any(word.startswith(tuple(words_of("deeds", language))) for word in words)


def _is_own_verb(text: str, name: Name, language: str) -> bool:
    """Whether the "me" behind a name is of what the sender did: "A Jaca me senté"."""
    words = [word.lower() for word in LETTERS.findall(text[name.end :])[:NEAR]]
    return any(word in words_of("me", language) and is_of_sender(then, language) for word, then in pairwise(words))


def is_of_sender(verb: str, language: str) -> bool:
    """Whether a verb with its accents says an "I" or a "we"."""
    return len(verb) > NEAR and verb.endswith(OF_SENDER.get(language, ()))


OF_SENDER = {
    "es": ("é", "í", "mos"),
    "pt": ("ei", "mos"),
    "it": ("mo", "ai", "ei"),
    "fr": ("ons", "mes"),
}
"""The endings of verbs of what one did oneself."""


def _clause_before(read: str, name: Name) -> str:
    before = read[max(0, name.start - REACH) : name.start]
    return before[max((cut.end() for cut in STOP.finditer(before)), default=0) :]


def _has_deed(read: str, name: Name, language: str) -> bool:
    """Whether near a name stands a verb of what people do to each other."""
    deeds = tuple(words_of("deeds", language))
    near = _after(read, name) + LETTERS.findall(_clause_before(read, name))[-NEAR:]
    return any(word.startswith(deeds) for word in near)


def _is_done_to(text: str, name: Name, language: str, *, known: bool) -> bool:
    """Whether the sender did something with whoever bears a name, thanked them, was their guest or was helped by them."""
    read = aligned(text)
    before = read[max(0, name.start - REACH) : name.start]
    words = LETTERS.findall(before)
    file = file_for(language)
    articles = word_set("people.asked_articles", language) - word_set("people.before_object", language) | {"a", "o"}
    while len(words) > 1 and words[-1] in articles and words[-2] in word_set("people.alongside", language):
        words.pop()
    if words and words[-1] in word_set("people.alongside", language):
        if has_pronoun(text[: name.start].lower(), language) and not does_own(before, language):
            return False  # "he could talk with Ana"
        talked = pattern_of(file, "talked").search(read if known else _clause_before(read, name)[-_LEAD:]) is not None
        noun = not known and lexicon(language or "en").capitalises_nouns
        meal = len(words) == _MEAL and words[0] in word_set("people.meals", language)  # "Lunch with Ana"
        return not noun and ((known and (len(words) == 1 or meal)) or talked or (known and does_own(before, language)))
    if not known:
        return False
    return (
        pattern_of(file, "done_to").search(before) is not None
        or (pattern_of(file, "by").search(before) is not None and does_own(read, language))
        or _is_host(read, name, language)
    )


def _is_host(read: str, name: Name, language: str) -> bool:
    """Whether the sender was somebody's guest: "slept at Ana's", "chez Ana", "bei Ana übernachtet"."""
    file = file_for(language)
    before = read[max(0, name.start - REACH) : name.start]
    at = pattern_of(file, "hosted").search(before) is not None and is_given(name.tokens[0])
    if language in {"", "en"} and not read.startswith(("'s", "’s"), name.end):
        return False
    return at and pattern_of(file, "hosted_in").search(read) is not None
