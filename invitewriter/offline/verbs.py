"""The verbs of a language and their forms, made by its tables of endings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed

BASE = "base"
_REGULAR = "."
_Endings = list[tuple[re.Pattern[str], str]]
"""Patterns with what replaces them; the first that fits counts."""


@value
class Verb:
    base: str
    """The plain form; two words for some ("set up")."""
    forms: Mapping[str, str]
    """By the names that verbs.toml gives them: third ("she runs"), past, ing and so on."""
    you: Mapping[str, str]
    """As it follows "you", by the form in which it stood."""

    def form(self, name: str) -> str:
        """That form; empty where the language has none of the name."""
        return self.forms.get(name, "")


@value
class Verbs:
    by_form: Mapping[str, tuple[tuple[Verb, str], ...]]
    """Which verbs a word can be, and in which form."""
    sets: Mapping[str, tuple[str, ...]]
    """Plain forms by the name of their set."""
    back: _Endings
    """How the plain form of a verb that is not known is made from how it follows "she"."""

    def at_start(self, words: list[str]) -> list[tuple[Verb, str, int]]:
        """What verbs `words` can begin with: the verb, its form, and how many words it takes; longest first."""
        found: list[tuple[Verb, str, int]] = []
        for length in (2, 1):
            if len(words) >= length:
                known = self.by_form.get(" ".join(words[:length]).lower(), ())
                found += [(verb, form, length) for verb, form in known]
        return found

    def base_of(self, word: str) -> str:
        """The plain form of an unknown verb that follows "she"; the word itself where it has no such ending."""
        return _ended(word, self.back)

    def plain(self, words: list[str]) -> tuple[Verb, int] | None:
        """The verb in its plain form that `words` begin with, and how many words it takes."""
        return next(((verb, length) for verb, form, length in self.at_start(words) if form == BASE), None)


def make_verbs(table: Table, more: Iterable[str]) -> Verbs:
    """The verbs of the sets in `table`, and `more` in their plain forms."""
    sets = {name: tuple(verb.replace("_", " ") for verb in listed(table["sets"], name)) for name in table["sets"]}
    bases = {base for verbs in sets.values() for base in verbs} | set(more)
    endings = {name: [(re.compile(old), new) for old, new in listing] for name, listing in table["endings"].items()}
    by_form: dict[str, tuple[tuple[Verb, str], ...]] = {}
    for verb in (verb for base in sorted(bases) for verb in _inflected(base, table, endings)):
        for form, word in verb.forms.items():
            known = by_form.get(word, ())
            if word and (verb.base, form) not in [(other.base, at) for other, at in known]:
                by_form[word] = (*known, (verb, form))
    return Verbs(by_form=by_form, sets=sets, back=[(re.compile(old), new) for old, new in table.get("back", ())])


def _inflected(base: str, table: Table, endings: Mapping[str, _Endings]) -> list[Verb]:
    """The verb; once more for each other past it can have ("dreamt|dreamed")."""
    head, _, tail = base.partition(" ")
    written = table["irregular"].get(head, "").split(",") if head in table["irregular"] else [_REGULAR] * len(endings)
    spelled = {
        name: _ended(head, endings[name]) if form.strip() == _REGULAR else form.strip()
        for name, form in zip(endings, written, strict=True)
    }
    choices = {name: form.split("|") for name, form in spelled.items()}
    found = []
    for number in range(max(map(len, choices.values()))):
        forms = {name: f"{choice[min(number, len(choice) - 1)]} {tail}".strip() for name, choice in choices.items()}
        forms[BASE] = base
        found.append(Verb(base=base, forms=forms, you={at: forms[form] for at, form in table["you"].items()}))
    return found


def _ended(word: str, endings: _Endings) -> str:
    for pattern, replacement in endings:
        ended, found = pattern.subn(replacement, word, count=1)
        if found:
            return ended
    return word
