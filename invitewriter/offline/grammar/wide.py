"""More verbs than the patterns of a language name, recognised in all their forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import THIRD, Inflection, Verb
from invitewriter.offline.grammar.verbs import Verbs

_LONG_ENOUGH = 3
"""Letters."""


@value
class WideVerbs:
    """The verbs of a language's patterns, and its others."""

    verbs: Verbs
    others: Mapping[str, tuple[str, ...]]
    """Plain forms by all their forms."""
    inflection: Inflection

    @property
    def bases(self) -> frozenset[str]:
        """The plain forms of those others."""
        return frozenset(base for bases in self.others.values() for base in bases)

    def of(self, word: str) -> list[tuple[Verb, str]]:
        """Which verbs a word can be, and in which form."""
        found = list(self.verbs.by_form.get(word, ()))
        for verb in (verb for base in self.others.get(word, ()) for verb in self.inflection(base)):
            found += [(verb, form) for form, known in verb.forms.items() if known == word]
        return found

    def forms_of(self, word: str) -> set[str]:
        """The forms that the word can be, of whatever verb; none where it is no verb."""
        return {form for _, form in self.of(word)}

    def third(self, word: str) -> Verb | None:
        """The verb of which the word is the form that follows "she"; None where it is of none."""
        return self._in_form(THIRD, word)

    def _in_form(self, name: str, word: str) -> Verb | None:
        return next((verb for verb, form in self.of(word) if form == name), None)


def make_wide_verbs(verbs: Verbs, others: Iterable[str], inflection: Inflection) -> WideVerbs:
    """`others` are plain forms; `inflection` knows those of them that follow no rule."""
    known = frozenset(others)
    by_form: dict[str, tuple[str, ...]] = {}
    for base in known:
        for verb in inflection(base):
            for word in verb.forms.values():
                by_form[word] = (*by_form.get(word, ()), base)
    return WideVerbs(verbs=verbs, others=by_form, inflection=inflection)
