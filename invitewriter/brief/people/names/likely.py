"""Judges whether a name is likely a person's, and whether what follows shows that it is a thing's."""

from __future__ import annotations

from invitewriter.brief.lexicon import kin_words, word_set
from invitewriter.brief.people.names.name import Name
from invitewriter.brief.people.names.short import is_short_form
from invitewriter.brief.people.names.titles import roles
from invitewriter.brief.people.names.words import SURNAME_BEGINNINGS
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_INNER = compile_later(rf"\b(?:O'|{'|'.join(SURNAME_BEGINNINGS)})(?={CAPITAL_LETTER})")

_SHORT = 3


def is_plausible(name: Name) -> bool:
    """Whether the name may be a person's, by the long lists of given names and surnames."""
    return (
        is_surely_named(name)
        or is_borne("given", name.tokens[0].split("-")[0])
        or is_short_form(name.tokens[0])
        or (name.full and is_borne("surnames", name.tokens[-1]))
    )


def is_phrase(name: Name, language: str) -> bool:
    """Whether what looks like a name is a phrase of ordinary words: "Technical Book", "Nette zum Teetrinken"."""
    parts = name.text.replace("’", "'").replace("'", " ").split()
    if is_plausible(name) or len(parts) == 1:
        return False
    common = (lexicon(code) for code in {language or "en", "en"})
    inner = any(part.islower() and part not in word_set("people.of", language) for part in parts)
    return inner or any(all(len(part) < _SHORT or lex.is_common(plain(part)) for part in parts) for lex in common)


def is_likely(name: Name, language: str) -> bool:
    """Whether the first part is a given name; one that is also an ordinary word counts only before a surname: "Orange Pippin" is an apple."""
    first = name.tokens[0].split("-")[0]
    if is_surely_named(name) or not is_borne("given", first):
        return is_surely_named(name)
    return not lexicon(language or "en").is_common(first) or is_borne("surnames", name.tokens[-1])


def is_surely_named(name: Name) -> bool:
    """Whether the name alone shows that it is a person's: a given name, a title, "Lind-Ruiz", "MacAskill"."""
    return name.known or name.titled or any("-" in token for token in name.tokens[1:]) or bool(_INNER.search(name.text))


def tells_thing(text: str, language: str) -> bool:
    """Whether the text behind a name begins with an amount, or is one word that is no occupation: "two bags", "quay 3"."""
    words = [plain(word) for word in text.partition(".")[0].split()]
    if words[0] in word_set("people.amounts"):
        return True
    several = len([word for word in words if word.isalpha()]) > 1
    first = words[0].strip(",;)]")
    called = first in kin_words(language) | roles() | word_set("disputes.functions", language)
    return not (several or called or first.endswith(tuple(word_set("people.trade_endings", language))))
