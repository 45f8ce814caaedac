"""The verbs of a language and their forms, made by its tables of endings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed

FORMS = ("third", "past", "ing")


@value
class Verb:
    base: str
    """The plain form; two words for some ("set up")."""
    third: str = ""
    """As in "she runs"."""
    past: str = ""
    ing: str = ""


@value
class Verbs:
    by_form: Mapping[str, tuple[tuple[Verb, str], ...]]
    """Which verbs a word can be, and in which form: "base" or one of FORMS."""
    sets: Mapping[str, tuple[str, ...]]
    """Plain forms by the name of their set."""

    def at_start(self, words: list[str]) -> list[tuple[Verb, str, int]]:
        """What verbs `words` can begin with: the verb, its form, and how many words it takes; longest first."""
        found = []
        for length in (2, 1):
            for verb, form in self.by_form.get(" ".join(words[:length]).lower(), ()) if len(words) >= length else ():
                found.append((verb, form, length))
        return found

    def plain(self, words: list[str]) -> tuple[Verb, int] | None:
        """The verb in its plain form that `words` begin with, and how many words it takes."""
        return next(((verb, length) for verb, form, length in self.at_start(words) if form == "base"), None)


def make_verbs(table: Table, more: Iterable[str]) -> Verbs:
    """The verbs of the sets in `table`, and `more` in their plain forms."""
    sets = {name: tuple(verb.replace("_", " ") for verb in listed(table["sets"], name)) for name in table["sets"]}
    bases = {base for verbs in sets.values() for base in verbs} | set(more)
    by_form: dict[str, tuple[tuple[Verb, str], ...]] = {}
    for base in sorted(bases):
        for verb in _inflected(base, table):
            for form in ("base", *FORMS):
                known = by_form.get(getattr(verb, form), ())
                if (verb.base, form) not in [(other.base, at) for other, at in known]:
                    by_form[getattr(verb, form)] = (*known, (verb, form))
    return Verbs(by_form=by_form, sets=sets)


def _inflected(base: str, table: Table) -> list[Verb]:
    """The verb; once more for each other past it can have."""
    head, _, tail = base.partition(" ")
    written = [form.strip() for form in table["irregular"].get(head, ".,.,.").split(",")]
    third, pasts, ing = (
        _ended(head, table["endings"][name]) if form == "." else form for name, form in zip(FORMS, written, strict=True)
    )
    rest = f" {tail}" if tail else ""
    return [Verb(base=base, third=third + rest, past=past + rest, ing=ing + rest) for past in pasts.split("|")]


def _ended(word: str, endings: list[list[str]]) -> str:
    for pattern, replacement in endings:
        if re.search(pattern, word):
            return re.sub(pattern, replacement, word, count=1)
    return word
