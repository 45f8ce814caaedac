"""What stands last in a main clause whose verb stands second, and which verb says what is done: "hat ... geholfen", "kommt ... heraus"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.agreeing import Agreeing
from invitewriter.offline.grammar.inflection import BASE
from invitewriter.offline.grammar.participles import Participles
from invitewriter.offline.tables import Table, listed, listed_set, pairs_in
from invitewriter.text.patterns import compile_later

DONE = "done"


@value
class Ending:
    """Where the verb of a clause ends."""

    length: int
    """So many words stand up to where another verb goes on."""
    start: int
    last: tuple[str, ...]
    """The words at `start` that belong to the verb; none where the finite verb is all there is."""


@value
class Verbal:
    """What a language needs to tell."""

    agreeing: Agreeing
    participles: Participles
    parts: tuple[str, ...]
    """What comes off a verb."""
    adverbs: frozenset[str]
    """Those of them that may be something else where they do not stand last: "zusammen"."""
    directions: frozenset[str]
    """Words before which one may stand instead of last: "nimmt mich mit zur Probe"."""
    done_by: frozenset[str]
    """Auxiliaries beside which a participle stands last."""
    becoming: frozenset[str]
    """Those of them that stand beside an infinitive, too: "wird gebaut", "wird bauen"."""
    infinitive: re.Pattern[str]
    doubled: frozenset[str]
    """Infinitives that stand where a participle does, another before them: "hat ... sitzen lassen"."""
    passive: tuple[str, str]
    """The participle that stands behind another ("gebaut worden"), and what stands there where it is to be done ("gebaut werden")."""
    plain_forms: Mapping[str, str]
    """The plain forms of auxiliaries."""
    having: str
    """The plain form of the one that makes most perfects."""

    def ending(self, finite: str, after: list[str]) -> Ending:
        """Where the words `after` the finite verb end it."""
        helper = finite in self.agreeing.auxiliaries
        after = after[: self._up_to_next(after, helper=helper)]
        if not helper:
            at = self._part(after)
            return Ending(length=len(after), start=at, last=tuple(after[at : at + 1]))
        needed = DONE if finite in self.done_by else BASE
        end = self._end(after, needed)
        if not end and finite in self.becoming:
            needed = BASE
            end = self._end(after, needed)
        prepositions = self.agreeing.nouns.prepositions
        if not end or (end < len(after) and after[end].lower() not in prepositions):
            # a copula, "have" itself, or "haben vor, ..."
            at = len(after) - 1 if after and after[-1] in self.parts else len(after)
            return Ending(length=len(after), start=at, last=tuple(after[at:]))
        start = self._start(after, end, needed)
        return Ending(length=len(after), start=start, last=tuple(after[start:end]))

    def base(self, finite: str, last: tuple[str, ...]) -> str:
        """The plain form of the verb that says what is done."""
        helper = finite in self.agreeing.auxiliaries
        if last and last[-1] not in self.parts and (helper or not finite):
            verb = last[0] if last[-1] in {*self.doubled, *self.passive} else last[-1]
            done = (not finite or finite in self.done_by or last[-1] in self.passive) and self.participles.is_done(verb)
            having = self.plain_forms.get(finite) == self.having
            return self.participles.base_of(verb, having=having) if done else verb
        part = last[-1] if last else ""
        return part + (self.plain_forms.get(finite, finite) if helper else self._base_of_finite(finite, part))

    def _base_of_finite(self, finite: str, part: str) -> str:
        finites, verbs = self.agreeing.finites, self.agreeing.finites.verbs
        if known := verbs.parted(finite, part):
            return known[0][0].base.rpartition("+")[2]
        weak = finites.of(finite[:-1]) if finite.endswith(self.agreeing.weak_past) else None
        if found := finites.of(finite) or weak:
            return found.base
        known = verbs.by_form.get(finite, ()) or verbs.by_form.get(finite.removesuffix("en"), ())
        known = known or verbs.stumps.get(finite, ())
        if known:
            return known[0][0].base.rpartition("+")[2]
        return self.agreeing.base_of_sender(finite) if finite.endswith("e") else finite

    def is_base(self, word: str) -> bool:
        """Whether the word, which stands last, is a verb in its plain form and nothing else."""
        return word.islower() and any(form == BASE for _, form in self.agreeing.finites.verbs.last(word))

    def _part(self, after: list[str]) -> int:
        """Where what has come off the verb stands; behind all words where nothing has."""
        if after and after[-1] in self.parts:
            return len(after) - 1
        inside = (
            at
            for at, (one, then) in enumerate(pairwise(after))
            if one in self.parts and one not in self.adverbs and then in self.directions
        )
        return max(inside, default=len(after))

    def _end(self, after: list[str], needed: str) -> int:
        """Behind which word the verb ends that an auxiliary needs in that form; 0 where there is none."""
        return next((at for at in range(len(after), 0, -1) if self._is_last(after[at - 1], needed)), 0)

    def _start(self, after: list[str], end: int, needed: str) -> int:
        start = end - 1
        if after[start] in self.passive and start and self.participles.is_done(after[start - 1]):
            return start - 1
        if needed == BASE:
            while start and self._is_last(after[start - 1], BASE):
                start -= 1
        elif start and after[start] in self.doubled:
            start -= self._is_last(after[start - 1], BASE)
        return start

    def _is_last(self, word: str, needed: str) -> bool:
        if needed == DONE and self.participles.is_done(word):
            return True
        fits = word.islower() and word not in self.agreeing.no_verbs | self.agreeing.small
        return fits and self.infinitive.fullmatch(word) is not None and (needed == BASE or word in self.doubled)

    def _up_to_next(self, after: list[str], *, helper: bool) -> int:
        """How many words stand up to an "und" behind which another finite verb goes on; beside an auxiliary a participle is none."""
        for at, (one, then) in enumerate(pairwise(after)):
            joined = one in self.agreeing.nouns.joins and then.islower()
            if not joined or not self.agreeing.numbers(then, first=False):
                continue
            adjective = not self.agreeing.forms_of(then) and after[at + 2 : at + 3] and after[at + 2][0].isupper()
            goes_on = then in self.agreeing.auxiliaries and after[at + 2 :] != []  # "und haben Fisch gegessen"
            if goes_on or (
                not adjective and not (helper and (self.participles.is_done(then) or self._is_last(then, BASE)))
            ):
                return at
        return len(after)


def make_verbal(table: Table, agreeing: Agreeing) -> Verbal:
    """From `fields` of mainclauses.toml."""
    return Verbal(
        agreeing=agreeing,
        participles=agreeing.participles,
        parts=listed(table, "parts"),
        adverbs=listed_set(table, "adverbs"),
        directions=listed_set(table, "directions"),
        done_by=listed_set(table, "done_by"),
        becoming=listed_set(table, "becoming"),
        infinitive=compile_later(table["infinitive"]),
        doubled=listed_set(table, "doubled"),
        passive=(table["passive"][0], table["passive"][1]),
        plain_forms=pairs_in(table, "plain_forms"),
        having=table["having"],
    )
