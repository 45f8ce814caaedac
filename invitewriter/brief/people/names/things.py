"""Tells the names of animals, things and places from those of people.

"The donkey is called Bruno" names no person, however much Bruno is a name; "her neighbour is called Bruno" does.
"""

from __future__ import annotations

from invitewriter.brief.lexicon import aligned, kin_words, phrases, pronouns, word_set
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.people.names.titles import ranks, roles
from invitewriter.brief.people.names.words import is_capitalised_noun
from invitewriter.text.lexicon import is_borne, lexicon, shared
from invitewriter.text.numbers import counts_several
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_LEADS_TO = 60
"""Characters before a name within which that stands."""
_SENTENCE = compile_later(r"[.!?]\s", signs=".!?")
_REACH = 100
"""Characters before a name within which stands what it is the name of."""
_PAST_ARTICLE = 4
_LAST_WORDS = 3
_NEARBY = 8
"""So many words before "is called" may say who is."""
_LONG = 6
"""A trade has no fewer letters."""
_OF_TRADE = 2
"""So many words name a trade: "the old cooper"."""
_NEAR = 3
"""No further from a "who" stands the "the" of whom it tells: "the (nice) woman who"."""
_SHORTEST = 5
_CALLINGS = ("people.somebody", "disputes.functions", "disputes.trades")
_PERSONS = ("people.kin", "people.courtesy_women", "people.courtesy_men", "disputes.functions")


def is_noun(text: str, name: Name, language: str) -> bool:
    """Whether it is a noun, and no given name, where nouns are written as names are: behind a number ("acht Völker") or an article ("am Viadukt", "die Signatur")."""
    if name.full or not lexicon(language or "en").capitalises_nouns or is_borne("given", name.tokens[0]):
        return False
    before = text[: name.start].rstrip().rpartition(" ")[2]
    led = word_set("people.fused_articles", language)
    if _is_things_noun(name.tokens[0], language):
        led = led | word_set("people.determiners", language)
    fused = not name.titled and before.lower() in led
    return fused or counts_several(before, language)


def _is_things_noun(word: str, language: str) -> bool:
    """Whether a noun is by its ending, and nobody is called so: "die Signatur", but no "der Lackner", "die Obfrau"."""
    somebody = is_calling(word, language) or word in kin_words(language)
    return is_capitalised_noun(word, language) and not (somebody or is_borne("surnames", word))


def is_bare_calling(name: Name, language: str) -> bool:
    """Whether a name is a single word for what somebody is, or to somebody, though some bear it: "Captain told me", "Mate waved"."""
    word = name.tokens[0]
    if name.full or name.titled or word in shared("given"):
        return False
    return is_surely_calling(word, language) or word in kin_words(language)


def is_thing_called(text: str, name: Name, language: str) -> bool:
    """Whether the name is that of a thing or an animal, which the sentence names before it."""
    before = _last_sentence(aligned(text[max(0, name.start - _REACH) : name.start]))
    words = [word[0] for word in LETTERS.finditer(before)]
    owned = len(words) > 1 and words[-2] in word_set("people.owners") - word_set("people.articles", "en")
    if owned and before.endswith(" ") and words[-1] in word_set("people.named_things", language):
        return True  # "my dog Oscar"; but "the dog Ana loves"
    called = next((m for m in phrases("people.called", language).finditer(before) if _reaches(before, m.end())), None)
    if not called or phrases("people.meeting", language).search(before[: called.start()]):
        return False
    words = [word[0] for word in LETTERS.finditer(before[: called.start()])]
    subject = _subject(words, language)
    if not subject or any(_is_person(word, language) for word in subject):
        return False
    # A trade that no list has, and a name as people have: "der Flößer heißt Gerolf Nieding", but no "der Kater heißt Gerolf".
    trade = len(subject) <= _OF_TRADE and name.full and _is_trade(subject[-1], language)
    return not trade


def stands_for_place(text: str, name: Name) -> bool:
    """Whether the name is a place by its prepositions: "en Caracas", "desde Los Leones hasta Salvador"; but "pienso en Ana" is of a person."""
    before = aligned(text[max(0, name.start - _LEADS_TO) : name.start])
    if not before.endswith(" "):
        return False
    if phrases("people.range_end").search(before):
        return True
    if phrases("people.range_start").search(before) and _reaches_on(text, name.end):
        return True
    placed = not name.titled and phrases("people.in_place").search(before) is not None
    return placed and not is_borne("given", name.tokens[0])


def _reaches_on(text: str, position: int) -> bool:
    """Whether "to" and another name follow."""
    until = phrases("people.range_until").match(aligned(text[position:]))
    return until is not None and text[position + until.end() :].lstrip()[:1].isupper()


def tells_name(before: str, language: str) -> bool:
    """Whether the subject before "is called" or "name is" is a person, and no relative of somebody's: "the man", "she"."""
    before = _last_sentence(before)
    words = [word[0] for word in LETTERS.finditer(before.removesuffix("'s "))][-_NEARBY:]
    if words and words[-1] in pronouns(language):
        return True
    subject = _subject(words, language)
    place = len(words) - len(subject) - 1
    own = word_set("people.own", language) | word_set("people.determiners", language)
    others = word_set("people.owners", language) - own
    if not subject or (words[place] in others and pronouns(language).isdisjoint(words[place:])):
        return False
    return any(_is_person(word, language) or _is_trade(word, language) for word in subject)


def names_thing(before: str, language: str) -> bool:
    """Whether the subject before "is called" is no person: "the boat", "her cat"."""
    before = _last_sentence(before)
    subject = _subject([word[0] for word in LETTERS.finditer(before)][-_NEARBY:], language)
    return bool(subject) and not any(_is_person(word, language) for word in subject)


def _last_sentence(text: str) -> str:
    return text[max((cut.end() for cut in _SENTENCE.finditer(text)), default=0) :]


def _is_trade(word: str, language: str) -> bool:
    """Whether a word ends as trades do: "türmer", but no "kater"."""
    endings = tuple(word_set("people.trade_endings", language))
    return len(word) >= _LONG and word.endswith(endings) and word not in word_set("people.ending_alike", language)


def _reaches(before: str, end: int) -> bool:
    """Whether the phrase that ends at `end` stands right before the name; an article or a quotation mark may come between."""
    return len(before) - end <= _PAST_ARTICLE


def _subject(words: list[str], language: str) -> list[str]:
    """The words of the subject: those behind the last determiner that no preposition governs, or before a relative pronoun; else none."""
    determiners = word_set("people.determiners", language) | word_set("people.owners", language)
    relatives = word_set("people.relative", language)
    for place in range(len(words) - 2, -1, -1):
        ruled = place > 0 and words[place - 1] in word_set("people.before_object", language)
        if words[place] in determiners and not ruled:
            told = words[place] in relatives and not determiners.isdisjoint(words[max(0, place - _NEAR) : place])
            if not told:
                return words[place + 1 :]
    relative = len(words) > 1 and words[-1] in relatives
    return words[-_LAST_WORDS:-1] if relative else []


def is_surely_calling(word: str, language: str) -> bool:
    """Whether a plain word is one of those for what somebody is: "cooper", "guy"; none for a relative or an age."""
    listed = word in roles() or any(word in word_set(key, language) for key in _CALLINGS)
    return listed and word not in word_set("people.no_calling", language)


def is_calling(word: str, language: str) -> bool:
    """Whether a plain word says what somebody is, by lists or by its ending."""
    if is_surely_calling(word, language) or (language == "en" and _is_trade(word, language)):
        return True
    if word in word_set("people.no_calling", language) or lexicon(language or "en").is_common(word):
        return False
    agent = len(word) >= _SHORTEST and word.endswith(tuple(word_set("people.apposed_endings", language)))
    return _is_trade(word, language) or (agent and word not in word_set("people.ending_alike", language))


def _is_person(word: str, language: str) -> bool:
    known = any(word in word_set(key, language) for key in _PERSONS)
    return known or word in kin_words(language) or word in roles() or word in ranks()
