"""Tells by its sentence that a name is a place's, an animal's, a boat's or a ruler's of old: "at Otter Creek", "her terrier Bess", "aboard the Lady Jane"."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from invitewriter.brief.lexicon import LANGUAGES, aligned, entry_of, pattern_of, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.sites import is_place
from invitewriter.brief.people.names.reading import Name
from invitewriter.brief.people.names.short import is_short_form
from invitewriter.brief.people.names.things import is_calling, is_thing_called, stands_for_place
from invitewriter.text.folding import plain, plain_words
from invitewriter.text.lexicon import is_borne, is_given
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import LETTERS

_REACH, _LEADS = 60, 3
"""So many characters, and so many words, before a name may tell what it is the name of."""
_SENTENCE = compile_later(r"[.!?;:]\s")
_HYPHENED = compile_later(
    r"[^\W\d_]+-(?:sur|sous|les|lès|en|de|du|la|le|aux|am|an|im|in|der|bei|ob|upon|on|by|under|le)-[^\W\d_]"
)
_REGION = compile_later(rf", (?:{CAPITAL_LETTER}[\w'’-]+ ?){{1,3}}(?:[,.;)`]|$)")
_OWNED = compile_later(r"['’]s?(?=\s*(?:[,.;:!?)]|$| (?:at|by|on|in|for|so|and|before|after)\b))")
_NEXT = compile_later(r" ([^\W\d_]+)")


def file_for(language: str) -> str:
    return f"dealings/{language if language in LANGUAGES else 'en'}"


@functools.cache
def words_of(key: str, language: str) -> frozenset[str]:
    """The plain words under a key of the file of words for dealings."""
    return plain_words(entry_of(file_for(language), key))


def is_called(name: Name) -> bool:
    """Whether people are known to be called by the first word of a name, or a title stands before it."""
    return name.titled or name.known or is_given(name.tokens[0]) or is_short_form(name.tokens[0])


def is_opener(name: Name, language: str) -> bool:
    """Whether a name begins with a word that only opens a sentence, spelled just so: "Sarà", "Salí de Astorga"."""
    word = name.text.split(maxsplit=1)[0].lower()
    return word in entry_of(file_for(language), "openers").split()


def is_never_person(text: str, name: Name, language: str) -> bool:
    """Whether a sentence says that an animal, a boat or a ruler of old bears the name: so it is theirs wherever it stands."""
    strange = words_of("crowned", language) | words_of("animals", language)
    if is_thing_called(text, name, language) or (name.full and not name.titled and name.tokens[0] in strange):
        return True
    before, read = _before(text, name), aligned(text)
    words = [plain(word) for word in LETTERS.findall(before)]
    named = words_of("animals", language) | words_of("boats", language)
    beside = before.rstrip()[-1:].isalpha() and words != []
    if beside and (words[-1] in words_of("crowned", language) or words[-1] in named):
        return True
    lead = aligned(before)
    if pattern_of(file_for(language), "aboard").search(lead):
        return True
    if lead.endswith(", ") and words and words[-1] in words_of("animals", language):
        return True  # "her terrier, Bess"
    if pattern_of(file_for(language), "own_name").search(lead):
        return True
    after = read[name.end :].removeprefix("'s").removeprefix("’s")
    bracketed = (
        LETTERS.findall(after.partition(")")[0])[-1:] if after.startswith(" (") else []
    )  # "Bess (my old terrier)"
    return not named.isdisjoint(bracketed) or _is_told_to_be(after, named | words_of("houses", language), language)


def _is_told_to_be(after: str, named: frozenset[str], language: str) -> bool:
    """Whether right behind a name stands what it is, and that is an animal or a thing: ", a Dutch barge", " is a fine ship"."""
    told, near = pattern_of(file_for(language), "is_a"), after[:_REACH]
    nouns = (noun for noun in LETTERS.finditer(near) if noun[0] in named)
    return any(told.match(near[: noun.start()]) and not _is_compound(near, noun.end(), language) for noun in nouns)


def _is_compound(text: str, end: int, language: str) -> bool:
    """Whether an English noun only tells of what kind the next one is: "the ferry pilot"."""
    after = _NEXT.match(text, end)
    small = word_set("people.before_object", "en") | word_set("people.relative", "en")
    return (language or "en") == "en" and after is not None and after[1] not in small


def is_of_place(text: str, name: Name, language: str) -> bool:
    """Whether a name stands where a place does: behind "in" or "on the way to", before "creek", in a row of places, with "-sur-" in it."""
    if is_place(text, name) or (stands_for_place(text, name) and not is_called(name)):
        return True
    if name.titled or _is_named_after(text, name, language):
        return _is_named_after(text, name, language)
    if _HYPHENED.search(text[name.start : name.end + 1]) or is_part_of_place(text, name, language):
        return True
    if text[name.end : name.end + 2] in {"'s", "’s"}:
        return (
            not is_called(name)
            and _OWNED.match(text, name.end) is not None
            and _leads(text, name, ("in_place", "on_way", "reached"), language)
        )
    strange = not (name.full or is_called(name))
    if _leads(text, name, ["in_place", "on_way", *(["reached", "at_place"] if strange else [])], language):
        return True
    region = _REGION.match(text, name.end) if strange else None
    return region is not None and not any(is_calling(plain(word), language) for word in LETTERS.findall(region[0]))


def is_part_of_place(text: str, name: Name, language: str) -> bool:
    """Whether a word for a kind of place stands in the name or beside it."""
    features, before = words_of("features", language), words_of("features_before", language)
    after = _NEXT.match(text, name.end)
    word = heads.word_before(text, name.start)
    borne = name.full and (name.known or (is_called(name) and is_borne("surnames", name.tokens[-1])))
    if (name.tokens[-1] in features and not borne) or name.tokens[0] in before:
        return True
    lead = _before(text, name).rstrip()
    capital = lead.rpartition(" ")[2][:1].isupper()
    behind = after is not None and plain(after[1]) in features and after[1][0].isupper()
    return behind or (capital and word in before and not lead.endswith((",", ".", ":")))


def _is_named_after(text: str, name: Name, language: str) -> bool:
    """Whether a house with a capital is called after whoever is named: "Pousada da Dona Lurdes"."""
    words = _before(text, name).split()
    if words and plain(words[-1]) in word_set("people.of", language):
        words.pop()
    named = words_of("features_before", language) | words_of("houses", language)
    return bool(words) and words[-1][0].isupper() and plain(words[-1]) in named


def _leads(text: str, name: Name, keys: Sequence[str], language: str) -> bool:
    before = aligned(_before(text, name))
    return any(pattern_of(file_for(language), key).search(before) for key in keys)


def _before(text: str, name: Name) -> str:
    """What stands before a name in its sentence, near it."""
    before = text[max(0, name.start - _REACH) : name.start]
    return _SENTENCE.split(before)[-1]


def is_by_maker(text: str, name: Name, language: str) -> bool:
    """Whether a name is that of whoever made what was read, heard or seen: "a concert of Vivaldi"."""
    return pattern_of(file_for(language), "works").search(aligned(_before(text, name))) is not None
