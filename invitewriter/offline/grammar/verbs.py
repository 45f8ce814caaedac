"""The verbs of a language, and which of them a word can be."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.frame import fill
from invitewriter.offline.grammar.inflection import (
    BASE,
    THIRD,
    Endings,
    Forms,
    Inflection,
    Lemmas,
    Verb,
    ended,
    make_inflection,
)
from invitewriter.offline.tables import NOTHING, Table, listed
from invitewriter.text.patterns import compile_later

_I = "i"
"""The name of the form that follows "I"."""


@value
class Verbs:
    """The verbs of a language, and the rules for those it does not list."""

    by_form: Forms
    """Which verbs a word can be, and in which form."""
    sets: Mapping[str, tuple[str, ...]]
    """Plain forms by the name of their set."""
    back: Endings
    """How the plain form of a verb that is not known is made from how it follows "she"."""
    stumps: Forms
    """Which verbs a word can be without a part that has come off."""
    act_shape: re.Pattern[str]
    """What that form looks like, known or not."""
    told: Mapping[str, str]
    """How a verb and what belongs to it are put together, by the slot that says it: `{base}[ {rest}]`."""
    guessed: Mapping[str, re.Pattern[str]]
    """What a verb that is not known looks like in one of its forms, where no other word looks so."""
    guessed_to: Endings
    """How the form at the end of something to do is made of such a verb."""
    act_form: str
    """The form of a verb at the end of something to do; empty where such a verb comes first, in its plain form."""
    inflection: Inflection

    def at_start(self, words: list[str]) -> list[tuple[Verb, str, int]]:
        """What verbs `words` can begin with: the verb, its form, and how many words it takes; longest first."""
        found: list[tuple[Verb, str, int]] = []
        for length in (2, 1):
            if len(words) >= length:
                known = self.by_form.get(" ".join(words[:length]).lower(), ())
                found += [(verb, form, length) for verb, form in known]
        return found

    def parted(self, word: str, part: str) -> tuple[tuple[Verb, str], ...]:
        """Which verbs a word and a part that has come off can be ("baut" and "auf"), and in which form."""
        return tuple((verb, form) for verb, form in self.stumps.get(word, ()) if verb.part == part)

    def forms_of(self, word: str) -> set[str]:
        """The forms that the word can be, of whatever verb; none where it is no verb."""
        return {form for _, form in self.by_form.get(word, ())}

    def is_third(self, word: str) -> bool:
        """Whether the word is a verb as it follows "she"."""
        return THIRD in self.forms_of(word)

    def is_base(self, word: str) -> bool:
        """Whether the word is a verb in its plain form."""
        return BASE in self.forms_of(word)

    def base_of(self, word: str) -> str:
        """The plain form of an unknown verb that follows "she"; the word itself where it has no such ending."""
        return ended(word, self.back)

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
                to = ended(word, self.guessed_to) if form == BASE else ""
                found.append((Verb(base=word, forms={BASE: "", form: word, self.act_form: to}, you={}), form))
        return tuple(found)

    def slots(self, verb: Verb, form: str, parts: Mapping[str, str]) -> dict[str, str]:
        """What sentences can say of a verb that stood in `form`, and of what belongs to it."""
        known = {**verb.forms, **parts, "you": verb.you.get(form, verb.plain)}
        told = {name: fill(frame, known) for name, frame in self.told.items()}
        return {name: text for name, text in told.items() if text}


def make_verbs(table: Table, lemmas: Lemmas) -> Verbs:
    """The verbs of `table`, and those that patterns name; `lemmas` tells of which of them a word is a form."""
    inflection = make_inflection(table)
    return Verbs(
        by_form=Forms(lemmas["forms"], inflection),
        sets=verb_sets(table),
        back=[(compile_later(old), new) for old, new in table.get("back", ())],
        stumps=Forms(lemmas["stumps"], inflection, stumps=True),
        told=dict(table["told"]),
        guessed={form: compile_later(shape) for form, shape in table.get("guessed", {}).items()},
        guessed_to=[(compile_later(old), new) for old, new in table.get("guessed_to", ())],
        act_form=table.get("act_form", ""),
        act_shape=compile_later(table.get("act_shape", NOTHING)),
        inflection=inflection,
    )


def verb_sets(table: Table) -> dict[str, tuple[str, ...]]:
    """Plain forms by the name of their set."""
    return {name: tuple(verb.replace("_", " ") for verb in listed(table["sets"], name)) for name in table["sets"]}
