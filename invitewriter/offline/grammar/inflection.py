"""The forms of verbs, made by a language's tables of endings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from invitewriter.domain import value
from invitewriter.offline.tables import Table
from invitewriter.text.patterns import compile_later

BASE, THIRD = "base", "third"
"""The names of the plain form of a verb, and of the form that follows "she"."""
_REGULAR = "."
Endings = list[tuple[re.Pattern[str], str]]
"""Patterns with what replaces them; the first that fits counts."""
_SHORT = "short"
"""The name that verbs.toml gives to "ich bau"."""
_JOINT = "+"
"""Stands in the plain form after a part that comes off: "auf+bauen", "sie baut ... auf"."""
Lemmas = Mapping[str, Mapping[str, list[str]]]
"""The plain forms of the verbs of which a word is a form ("forms"), or is one without a part that has come off ("stumps")."""


@value
class Verb:
    """A verb in all its forms."""

    base: str
    """The plain form as verbs.toml has it; two words for some ("set up"), "auf+bauen" where the first part can come off."""
    forms: Mapping[str, str]
    """By the names that verbs.toml gives them: third ("she runs"), past, ing and so on."""
    you: Mapping[str, str]
    """As it follows "you", by the form in which it stood."""

    @property
    def plain(self) -> str:
        """The form "base", without the mark of a part that can come off."""
        return self.forms[BASE]

    @property
    def part(self) -> str:
        """The part that can come off; empty for most."""
        return self.base.rpartition(_JOINT)[0]

    def form(self, name: str) -> str:
        """That form; empty where the language has none of the name."""
        return self.forms.get(name, "")


Inflection = Callable[[str], tuple[Verb, ...]]
"""Gives a verb by its plain form; once more for each other past it can have ("dreamt|dreamed")."""


class Forms(Mapping[str, tuple[tuple[Verb, str], ...]]):
    """Which verbs a word can be, and in which form; a verb is inflected when one of its words is first met."""

    def __init__(self, lemmas: Mapping[str, list[str]], inflection: Inflection, *, stumps: bool = False) -> None:
        self._lemmas, self._inflection, self._stumps = lemmas, inflection, stumps
        self._known: dict[str, tuple[tuple[Verb, str], ...]] = {}

    def __getitem__(self, word: str) -> tuple[tuple[Verb, str], ...]:
        if word not in self._known:
            found: dict[tuple[str, str], tuple[Verb, str]] = {}
            for verb, form in self._met(self._lemmas[word], word):
                found.setdefault((verb.base, form), (verb, form))
            self._known[word] = tuple(found.values())
        return self._known[word]

    def _met(self, bases: Iterable[str], word: str) -> Iterator[tuple[Verb, str]]:
        for verb in (verb for base in bases for verb in self._inflection(base)):
            met = verb.part + word if self._stumps else word
            yield from ((verb, form) for form, known in verb.forms.items() if known == met)

    def __contains__(self, word: object) -> bool:
        return word in self._lemmas

    def __iter__(self) -> Iterator[str]:
        return iter(self._lemmas)

    def __len__(self) -> int:
        return len(self._lemmas)


def make_lemmas(bases: Iterable[str], table: Table) -> dict[str, dict[str, list[str]]]:
    """The lemmas of all words of verbs that are given in their plain forms: finding them out takes longer than all of their use."""
    inflection = make_inflection(table)
    forms: dict[str, list[str]] = {}
    stumps: dict[str, list[str]] = {}
    for verb in (verb for base in sorted(set(bases)) for verb in inflection(base)):
        for name, word in verb.forms.items():
            if not word:
                continue
            # "Anruf" is a call, and no "anrufe ich" without its end: that is "ruf an".
            if not (verb.part and name == _SHORT):
                _file(forms, word, verb.base)
            if verb.part:
                _file(stumps, word.removeprefix(verb.part), verb.base)
    return {"forms": forms, "stumps": stumps}


def _file(lemmas: dict[str, list[str]], word: str, base: str) -> None:
    if base not in (bases := lemmas.setdefault(word, [])):
        bases.append(base)


def make_inflection(table: Table) -> Inflection:
    """By the endings and the irregular verbs of verbs.toml."""
    endings = {name: [(compile_later(old), new) for old, new in listing] for name, listing in table["endings"].items()}
    return cache(lambda base: tuple(_inflected(base, table, endings)))


def _inflected(base: str, table: Table, endings: Mapping[str, Endings]) -> list[Verb]:
    """The verb; once more for each other past it can have ("dreamt|dreamed")."""
    if base.isalpha() and base not in table["irregular"]:
        forms = {name: ended(base, ends) for name, ends in endings.items()}
        forms[BASE] = base
        return [_verb(base, forms, table)]
    first, joint, whole = base.rpartition(_JOINT)
    head, _, tail = whole.partition(" ")
    written = table["irregular"].get(head, "").split(",") if head in table["irregular"] else [_REGULAR] * len(endings)
    written += [_REGULAR] * (len(endings) - len(written))
    spelled = {
        name: ended(head, endings[name]) if form.strip() == _REGULAR else form.strip()
        for name, form in zip(endings, written, strict=True)
    }
    choices = {name: form.split("|") for name, form in spelled.items() if "|" in form}
    found = []
    for number in range(max(map(len, choices.values()), default=1)):
        forms = spelled | {name: choice[min(number, len(choice) - 1)] for name, choice in choices.items()}
        if tail:
            forms = {name: f"{form} {tail}".strip() for name, form in forms.items()}
        forms[BASE] = whole
        if joint:
            forms = {name: first + form.replace(" ", "") for name, form in forms.items()}
        found.append(_verb(base, forms, table))
    return found


def _verb(base: str, forms: Mapping[str, str], table: Table) -> Verb:
    you = {at: forms[form] for at, form in table["you"].items()}
    return Verb(base=base, forms=forms, you=you | table.get("you_irregular", {}).get(base, {}))


def ended(word: str, endings: Endings) -> str:
    """The word with another ending."""
    for pattern, replacement in endings:
        if pattern.search(word):
            return pattern.sub(replacement, word, count=1)
    return word
