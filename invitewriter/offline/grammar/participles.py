"""Knows what is done by its form, and the verb it is a form of, in a language of strong and weak verbs: "zugesprochen" is of "zusprechen"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import BASE
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.patterns import compile_later

_IN_ERN = compile_later("[^ie]e[lr]$")
"""Finds stems of verbs that end in "ern" or "eln"."""
_IS_DONE = "done"
_DONE = 2
"""Where the participle stands among the forms of an irregular verb."""


@value
class Participles:
    """What a language needs to know them."""

    verbs: Verbs
    shape: re.Pattern[str]
    """A participle: what came off (`part`), what never does (`prefix`), and its `stem`."""
    strong: Mapping[str, str]
    """The plain form of a strong verb by its participle without "ge"."""
    no_participles: frozenset[str]
    by_being: frozenset[str]
    """Plain forms of verbs whose perfect is made with "be"."""
    moving: frozenset[str]
    """Those of them that have an object as well, and then "have"."""

    def is_done(self, word: str) -> bool:
        """Whether the word, which stands where a participle does, is one."""
        if not word.islower() or word in self.no_participles:
            return False
        known = self.verbs.by_form.get(word, ())
        return any(form == "done" for _, form in known) or self.shape.fullmatch(word) is not None

    def is_surely_done(self, word: str) -> bool:
        """Whether it is one wherever it stands, and no plain form: "gerannt", and not "vernetzen"."""
        known = {form for _, form in self.verbs.last(word)}
        if BASE in known and _IS_DONE not in known:
            return False  # "geben"
        match = self.shape.fullmatch(word)
        return self.is_done(word) and not (match and match["without"] and word == self.base_of(word, having=True))

    def base_of(self, word: str, *, having: bool) -> str:
        """The plain form of its verb, what comes off written together with it; `having`: beside "have", not "be"."""
        known = [verb.base.replace("+", "") for verb, form in self.verbs.by_form.get(word, ()) if form == "done"]
        if known:
            return next((base for base in known if not having or base not in self.by_being), known[0])
        match = self.shape.fullmatch(word)
        if not match:
            return word
        part, prefix = match["part"] or match["other"] or "", match["prefix"] or ""
        stem = match["with_ge"] or match["without"] or match["foreign"]
        return part + prefix + (self.strong.get(stem) or _base_of(stem))


def _base_of(stem: str) -> str:
    """The plain form of a verb that is not strong: "ärgern" of "(ge)ärgert", "malen" of "(ge)malt"."""
    if not stem.endswith("t"):
        return stem
    return f"{stem[:-1]}n" if _IN_ERN.search(stem[:-1]) else f"{stem[:-1].removesuffix('e')}en"


def make_participles(table: Table, verbs: Verbs, irregular: Mapping[str, str]) -> Participles:
    """From `main` of mainclauses.toml, and the irregular verbs of verbs.toml."""
    strong: dict[str, str] = {}
    for base, written in irregular.items():
        forms = [form.strip() for form in written.split(",")]
        if len(forms) > _DONE and forms[_DONE].startswith("ge"):
            strong.setdefault(forms[_DONE][len("ge") :], base)
    parts, prefixes = (
        "|".join(sorted(listed(table, "parts"), key=len, reverse=True)),
        "|".join(listed(table, "prefixes")),
    )
    shape = rf"(?:(?P<part>{parts})?ge(?P<with_ge>[a-zäöüß]+(?:t|en)|tan)|(?P<other>{parts})?(?P<prefix>{prefixes})(?P<without>[a-zäöüß]+(?:t|en))|(?P<foreign>[a-zäöüß]+iert))"
    return Participles(
        verbs=verbs,
        shape=compile_later(shape),
        strong=strong,
        no_participles=listed_set(table, "no_verbs"),
        by_being=listed_set(table, "by_being"),
        moving=listed_set(table, "moving"),
    )
