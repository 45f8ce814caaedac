"""The verbs of a language and their forms, made by its tables of endings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from invitewriter.domain import value
from invitewriter.offline.letter.frame import fill
from invitewriter.offline.tables import Table, listed
from invitewriter.text.patterns import compile_later

K = TypeVar("K")
BASE = "base"
_THIRD = "third"
_REGULAR = "."
_Endings = list[tuple[re.Pattern[str], str]]
"""Patterns with what replaces them; the first that fits counts."""
_JOINT = "+"
"""Stands in the plain form after a part that comes off: "auf+bauen", "sie baut ... auf"."""


@value
class Verb:
    base: str
    """The plain form as verbs.toml has it; two words for some ("set up"), "auf+bauen" where the first part can come off."""
    forms: Mapping[str, str]
    """By the names that verbs.toml gives them: third ("she runs"), past, ing and so on."""
    you: Mapping[str, str]
    """As it follows "you", by the form in which it stood."""

    @property
    def plain(self) -> str:
        return self.forms[BASE]

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
    parted: Mapping[tuple[str, str], tuple[tuple[Verb, str], ...]]
    """Which verbs a word and a part that has come off can be ("baut" and "auf"), and in which form."""
    stumps: Mapping[str, tuple[tuple[Verb, str], ...]]
    """Which verbs a word can be without a part that has come off."""
    act_shape: re.Pattern[str]
    """What that form looks like, known or not."""
    told: Mapping[str, str]
    """How a verb and what belongs to it are put together, by the slot that says it: `{base}[ {rest}]`."""
    guessed: Mapping[str, re.Pattern[str]]
    """What a verb that is not known looks like in one of its forms, where no other word looks so."""
    guessed_to: _Endings
    """How the form at the end of something to do is made of such a verb."""
    act_form: str
    """The form of a verb at the end of something to do; empty where such a verb comes first, in its plain form."""

    def at_start(self, words: list[str]) -> list[tuple[Verb, str, int]]:
        """What verbs `words` can begin with: the verb, its form, and how many words it takes; longest first."""
        found: list[tuple[Verb, str, int]] = []
        for length in (2, 1):
            if len(words) >= length:
                known = self.by_form.get(" ".join(words[:length]).lower(), ())
                found += [(verb, form, length) for verb, form in known]
        return found

    def is_third(self, word: str) -> bool:
        """Whether the word is a verb as it follows "she"."""
        return any(form == _THIRD for _, form in self.by_form.get(word, ()))

    def base_of(self, word: str) -> str:
        """The plain form of an unknown verb that follows "she"; the word itself where it has no such ending."""
        return _ended(word, self.back)

    def plain(self, words: list[str]) -> tuple[Verb, int] | None:
        """The verb in its plain form that `words` begin with, and how many words it takes."""
        return next(((verb, length) for verb, form, length in self.at_start(words) if form == BASE), None)

    def action(self, words: list[str]) -> tuple[Verb, list[str]] | None:
        """The verb of something to do, and the words that belong to it; None where `words` are no such thing."""
        if not self.act_form:
            found = self.plain(words)
            return (found[0], words[found[1] :]) if found else None
        for length in (2, 1):
            known = self.by_form.get(" ".join(words[-length:]).lower(), ())
            verb = next((verb for verb, form in known if form == self.act_form), None)
            if verb:
                return verb, words[:-length]
            last = " ".join(words[-length:])
            if len(words) >= length and self.act_shape.fullmatch(last):
                return Verb(base=last, forms={BASE: last, self.act_form: last}, you={}), words[:-length]
        return None

    def last(self, word: str) -> tuple[tuple[Verb, str], ...]:
        """Which verbs the last word of a clause can be, and in which form: of one not known only what it looks like."""
        if known := self.by_form.get(word, ()):
            return known
        found = []
        for form, shape in self.guessed.items():
            if shape.fullmatch(word):
                to = _ended(word, self.guessed_to) if form == BASE else ""
                found.append((Verb(base=word, forms={BASE: "", form: word, self.act_form: to}, you={}), form))
        return tuple(found)

    def slots(self, verb: Verb, form: str, parts: Mapping[str, str]) -> dict[str, str]:
        """What sentences can say of a verb that stood in `form`, and of what belongs to it."""
        known = {**verb.forms, **parts, "you": verb.you.get(form, verb.plain)}
        told = {name: fill(frame, known) for name, frame in self.told.items()}
        return {name: text for name, text in told.items() if text}


def make_verbs(table: Table, more: Iterable[str]) -> Verbs:
    """The verbs of the sets in `table`, and `more` in their plain forms."""
    sets = {name: tuple(verb.replace("_", " ") for verb in listed(table["sets"], name)) for name in table["sets"]}
    bases = {base for verbs in sets.values() for base in verbs} | set(more)
    endings = {name: [(compile_later(old), new) for old, new in listing] for name, listing in table["endings"].items()}
    by_form: dict[str, tuple[tuple[Verb, str], ...]] = {}
    parted: dict[tuple[str, str], tuple[tuple[Verb, str], ...]] = {}
    stumps: dict[str, tuple[tuple[Verb, str], ...]] = {}
    for verb in (verb for base in sorted(bases) for verb in _inflected(base, table, endings)):
        first, joint, _ = verb.base.rpartition(_JOINT)
        for form, word in verb.forms.items():
            _file(by_form, word, (verb, form))
            if joint:
                _file(parted, (word.removeprefix(first), first), (verb, form))
                _file(stumps, word.removeprefix(first), (verb, form))
    return Verbs(
        by_form=by_form,
        sets=sets,
        back=[(compile_later(old), new) for old, new in table.get("back", ())],
        parted=parted,
        stumps=stumps,
        told=dict(table["told"]),
        guessed={form: compile_later(shape) for form, shape in table.get("guessed", {}).items()},
        guessed_to=[(compile_later(old), new) for old, new in table.get("guessed_to", ())],
        act_form=table.get("act_form", ""),
        act_shape=compile_later(table.get("act_shape", "(?!)")),
    )


def _file(index: dict[K, tuple[tuple[Verb, str], ...]], key: K, found: tuple[Verb, str]) -> None:
    known = index.get(key)
    if not known:
        if key:
            index[key] = (found,)
    elif (found[0].base, found[1]) not in [(verb.base, form) for verb, form in known]:
        index[key] = (*known, found)


def _inflected(base: str, table: Table, endings: Mapping[str, _Endings]) -> list[Verb]:
    """The verb; once more for each other past it can have ("dreamt|dreamed")."""
    if base.isalpha() and base not in table["irregular"]:
        forms = {name: _ended(base, ends) for name, ends in endings.items()}
        forms[BASE] = base
        return [_verb(base, forms, table)]
    first, joint, whole = base.rpartition(_JOINT)
    head, _, tail = whole.partition(" ")
    written = table["irregular"].get(head, "").split(",") if head in table["irregular"] else [_REGULAR] * len(endings)
    written += [_REGULAR] * (len(endings) - len(written))
    spelled = {
        name: _ended(head, endings[name]) if form.strip() == _REGULAR else form.strip()
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


def _ended(word: str, endings: _Endings) -> str:
    for pattern, replacement in endings:
        if pattern.search(word):
            return pattern.sub(replacement, word, count=1)
    return word
