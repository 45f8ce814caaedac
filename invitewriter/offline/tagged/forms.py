"""Forms of verbs in a language that closes a bracket around its clauses: the participle, the form behind "you", the plain one with its part."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import Inflection, Verb
from invitewriter.offline.tables import Table, listed, spaced_set

_SIBILANT = ("s", "ß", "z", "x")
_LEAST = 4
"""Letters of a verb to which a part can belong."""


@value
class VerbForms:
    """What a language needs to form them."""

    inflection: Inflection
    irregular: frozenset[str]
    you: str
    """The form behind "you", by its name in verbs.toml."""
    past: Sequence[tuple[re.Pattern[str], str]]
    """How a past ends behind "you"."""
    helpers: Mapping[str, str]
    """Auxiliaries behind "you"."""
    have: str
    be: str
    wish: str
    """The auxiliaries of what is done, and of what will be, behind "you"."""
    being: str
    """The plain form of the second."""
    of_two: tuple[str, str]
    parts: tuple[str, ...]
    """What comes off a verb."""
    either: frozenset[str]
    """What does so in some verbs only."""
    joined: tuple[str, ...]
    """What does not, and takes the place of what else begins a participle."""
    by_being: frozenset[str]

    def parted(self, lemma: str) -> tuple[str, str]:
        """What can come off a verb, and the verb without it."""
        part = next((part for part in self.parts if self._has(lemma, part)), "")
        return part, lemma.removeprefix(part)

    def _has(self, lemma: str, part: str) -> bool:
        return lemma.startswith(part) and len(lemma) - len(part) >= _LEAST and lemma not in self.irregular

    def comes_off(self, part: str) -> bool:
        """Whether that is part of a verb, where it stands at the end of a clause."""
        return part in self.parts or part in self.either

    def done(self, lemma: str, finite: str) -> str:
        """The participle of a verb that stands in the past as `finite`, without its part; empty where that is not sure."""
        part, plain = self.parted(lemma)
        for base in (lemma, plain):
            known = [verb for verb in self.inflection(base) if verb.form("past") == finite]
            if known:
                done = known[0].form("done")
                return part + done if part and base == plain else done
        prefix = next((each for each in self.joined if plain.startswith(each)), "")
        stem = plain.removeprefix(prefix)
        if prefix and stem in self.irregular:
            known = [verb for verb in self.inflection(stem) if prefix + verb.form("past") == finite]
            return part + prefix + known[0].form("done").removeprefix("ge") if known else ""
        return ""

    def participle(self, lemma: str) -> str:
        """The participle of a verb, with what comes off it."""
        part, plain = self.parted(lemma)
        return part + self.inflection(plain)[0].form("done")

    def is_past(self, lemma: str, finite: str) -> bool:
        """Whether the finite verb tells of what is over."""
        return bool(self.done(lemma, finite)) or finite.endswith(("te", "ten"))

    def agreed(self, finite: str, lemma: str) -> str:
        """What follows "she" as it follows "you"; empty where that is not sure."""
        if finite in self.helpers:
            return self.helpers[finite]
        base = self.parted(lemma)[1] if not finite.startswith(self.parted(lemma)[0] or "-") else lemma
        if finite.endswith("te") or self.done(lemma, finite):
            return self._past(finite)
        if not finite.endswith("t"):
            return ""
        return base if self.you == "base" else self._second(finite, base)

    def _second(self, third: str, base: str) -> str:
        """The second person by the third, which shows a changed vowel: "trägt", "trägst"."""
        stem = third[:-1]
        if stem.endswith(_SIBILANT):
            return third
        rooted = base.removesuffix("n").removesuffix("e")
        return f"{third}st" if rooted.endswith("t") and not third.endswith("et") else f"{stem}st"

    def _past(self, finite: str) -> str:
        return next((found.sub(ends, finite) for found, ends in self.past if found.match(finite)), "")

    def first(self, lemma: str) -> tuple[str, str]:
        """What follows "I", and the part that has come off."""
        part, plain = self.parted(lemma)
        verb: Verb = self.inflection(plain)[0]
        form = verb.form("i")
        return f"{form}e" if plain.endswith("ern") and form.endswith("er") else form, part

    def to_do(self, lemma: str) -> str:
        """What is "to" be done: "zu leihen", "mitzubringen"."""
        part, plain = self.parted(lemma)
        return f"{part}zu{plain}" if part else self.inflection(plain)[0].form("to")

    def helper(self, lemma: str, *, direct: bool) -> str:
        """The auxiliary of what is done, behind "you"; `direct`: it is done to something."""
        return self.be if self.goes(lemma) and not direct else self.have

    def goes(self, lemma: str) -> bool:
        """Whether what is done takes the auxiliary "be"."""
        return lemma in self.by_being or self.parted(lemma)[1] in self.by_being


def make_verb_forms(table: Table, forms: Table, inflection: Inflection, by_being: frozenset[str]) -> VerbForms:
    """From the table `forms` of tagged.toml, verbs.toml, and which verbs take "be"."""
    pasts = [rule.partition("=") for rule in table["past"]]
    return VerbForms(
        inflection=inflection,
        irregular=frozenset(forms["irregular"]),
        you=table["you"],
        past=[(re.compile(found), ends) for found, _, ends in pasts],
        helpers=dict(table["helpers"]),
        **{name: table[name] for name in ("have", "be", "wish", "being")},
        of_two=(table["of_two"][0], table["of_two"][1]),
        parts=tuple(sorted(spaced_set(table, "parts"), key=len, reverse=True)),
        either=spaced_set(table, "either"),
        joined=listed(table, "joined"),
        by_being=by_being,
    )
