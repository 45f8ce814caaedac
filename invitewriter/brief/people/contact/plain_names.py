"""Reads whom a plain sentence names, and the words that stand before the name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.brief.lexicon import kin_words, word_set
from invitewriter.brief.people.found import heads
from invitewriter.brief.people.found.mid_sentence import is_kin
from invitewriter.brief.people.found.named_after import is_named_after
from invitewriter.brief.people.found.sites import is_place
from invitewriter.brief.people.names.likely import is_plausible
from invitewriter.brief.people.names.reading import Name, compatible, name_at
from invitewriter.brief.people.names.things import is_surely_calling, is_thing_called
from invitewriter.brief.people.names.titles import courtesies
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given, places
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import JOINED, WHOLE_WORD

_OWNS = ("'s ", "’s ")
_ELIDED = compile_later(r"(?:dall|dell|all|sull|[dDlL])['’](?=[^\W\d_])", signs="'’")


def names_in(text: str, language: str) -> Iterator[Name]:
    """The names of people in a sentence, but for whose relative or neighbour the next one is: "Kelly's sister Ana"."""
    end = 0
    for word in WHOLE_WORD.finditer(text):
        elided = _ELIDED.match(word[0])
        start = word.start() + (elided.end() if elided else 0)
        small = not text[start].isupper()
        name = (
            name_at(text, start, language)
            if start >= end and (not small or is_small_title(word[0], start - word.start()))
            else None
        )
        if not name or (small and not name.titled) or _is_function_word(name, language):
            continue
        if is_place(text, name) or is_thing_called(text, name, language) or is_kin(name):
            continue
        end = name.end
        if is_named_after(text, name, language):
            continue
        place = not name.full and name.tokens[0] in places() and not is_given(name.tokens[0])
        if not (place or owns_kin(text, name, language)):
            yield name


def _is_function_word(name: Name, language: str) -> bool:
    """Whether a single word is a preposition or an article that opens the sentence: "Alla fiera"."""
    small = word_set("people.before_object", language) | word_set("people.articles", language)
    return not name.full and name.start <= heads.LEAD and name.tokens[0] in small


def is_small_title(word: str, begin: int) -> bool:
    """Whether a word in small letters is a title from `begin` on, and does not say whose relative somebody is: "la señora Rosales"."""
    title = plain(word[begin:])
    return title.replace(".", "") in courtesies() | word_set("people.learned") and title not in word_set(
        "people.family"
    )


def owns_kin(text: str, name: Name, language: str) -> bool:
    """Whether a name only says whose relative or neighbour somebody is."""
    if text.startswith(_OWNS, name.end) or text[: name.end].endswith("s"):
        after = WHOLE_WORD.match(text, name.end + (3 if text.startswith(_OWNS, name.end) else 1))
        if after and is_relation(plain(after[0]), language):
            return True
    before = [plain(word) for word in JOINED.findall(text[: name.start])][-2:]
    return len(before) > 1 and before[1] in word_set("people.of", language) and is_relation(before[0], language)


def is_relation(word: str, language: str) -> bool:
    return word in kin_words(language) | word_set("people.companions", language)


def only_name(names: Sequence[Name]) -> Name | None:
    """The only name that people have, or the only one at all."""
    likely = [name for name in names if is_plausible(name)] or list(names)
    return likely[0] if all(compatible(likely[0], name) for name in likely) else None


def words_before(text: str, name: Name, language: str) -> list[str]:
    """The plain words before a name, without the article or the relation right before it: "my neighbour", "Kelly's sister", "the"."""
    words = [plain(word) for word in JOINED.findall(text[heads.start_of(text) : name.start])]
    of = word_set("people.of", language)
    related = [n for n, word in enumerate(words[:-1]) if is_relation(word, language) and words[n + 1] in of]
    words = words[: related[0] + 1] if related else words
    small = determining(language) - word_set("people.alongside", language) | word_set("people.epithets", language)
    introduced = False
    while words and (words[-1] in small or words[-1].endswith("'s") or _is_introducing(words[-1], language)):
        if introduced and words[-1] not in small and not words[-1].endswith("'s"):
            break
        introduced |= _is_introducing(words.pop(), language)
    return words


def _is_introducing(word: str, language: str) -> bool:
    """Whether a word says what somebody is, right before the name: "neighbour", "guy", "baker"."""
    return is_relation(word, language) or is_surely_calling(word, language)


def determining(language: str) -> frozenset[str]:
    return (
        word_set("people.determiners", language)
        | word_set("people.articles", language)
        | word_set("people.owners", language)
    )
