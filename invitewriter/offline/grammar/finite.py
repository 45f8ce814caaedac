"""The form in which a finite verb follows "you"; of verbs in no list it is derived from their endings."""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import Endings, ended
from invitewriter.offline.grammar.subordinate import Subordinate
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed
from invitewriter.text.patterns import compile_later

_SHORTEST = 4
"""Letters of a verb that is not known."""


@value
class Finite:
    """A finite verb as it follows "you", and the plain form of the verb that says what is done."""

    you: str
    base: str


@value
class Finites:
    """What a language needs to recognise finite verbs."""

    verbs: Verbs
    forms: Mapping[str, str]
    """The form in which a verb follows "you", by the one in which it stood."""
    small: frozenset[str]
    """Words that are no verbs."""
    begun: tuple[str, ...]
    """What a verb may begin with that never comes off."""
    guessed: Endings
    """How the plain form of a verb that is not known is made of its third person."""
    guessed_you: Endings
    """How the form after "you" is made of the plain form."""
    past: str
    """How the past of such a verb ends."""
    past_you: Endings

    def of(self, word: str) -> Finite | None:
        """The finite verb that `word` is: by the lists, without a prefix ("verschläft"), or by its ending; None where it is none."""
        if found := self._known(word):
            return found
        if word in self.verbs.by_form or word in self.small or not word.isalpha():
            return None
        for begun in self.begun:
            if word.startswith(begun) and (found := self._known(word.removeprefix(begun))):
                return Finite(you=begun + found.you, base=begun + found.base)
        past = word.endswith(self.past)
        base = ended(word[:-1] if past else word, self.guessed)
        if base == word[: -1 if past else None] or len(base) < _SHORTEST:
            return None
        return Finite(you=ended(word, self.past_you) if past else ended(base, self.guessed_you), base=base)

    def _known(self, word: str) -> Finite | None:
        known = self.verbs.by_form.get(word) or self.verbs.stumps.get(word, ())
        forms = self.forms
        found = [(verb, verb.form(forms[form])) for verb, form in known if form in forms]
        found = [(verb, you) for verb, you in found if you]
        if not found or len({you for _, you in found}) > 1:
            return None
        verb, you = found[0]
        return Finite(you=you.removeprefix(verb.part), base=verb.base.rpartition("+")[2])


def make_finites(table: Table, verbs: Verbs, clause: Subordinate | None, small: frozenset[str]) -> Finites:
    return Finites(
        verbs=verbs,
        forms=clause.forms if clause else {},
        small=small,
        begun=listed(table, "begun"),
        guessed=_endings(table["guessed"]),
        guessed_you=_endings(table["guessed_you"]),
        past=table["past"],
        past_you=_endings(table["past_you"]),
    )


def _endings(written: list[list[str]]) -> Endings:
    return [(compile_later(old), new) for old, new in written]
