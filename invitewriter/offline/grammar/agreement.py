"""How finite verbs and auxiliaries agree with their subject, in a language whose other verbs stand last."""

from __future__ import annotations

from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.tables import Table, listed_set

Helpers = Mapping[str, tuple[tuple[str, str], ...]]
"""By each auxiliary, the form of clause that it makes, and the form in which the other verb stands last."""


@value
class Agreement:
    """How a finite verb agrees with one subject."""

    forms: frozenset[str]
    """The names of the forms that verbs.toml gives it."""
    helpers: frozenset[str]
    """The forms of auxiliaries, word for word."""


def make_agreements(words: Table) -> dict[Who, Agreement]:
    """By subject, from the language's `finite`."""
    return {
        Who(who): Agreement(forms=listed_set(table, "forms"), helpers=listed_set(table, "helpers"))
        for who, table in words["finite"].items()
    }


def make_helpers(words: Table) -> Helpers:
    """From the language's `auxiliary` and `helped`."""
    helpers: dict[str, tuple[tuple[str, str], ...]] = {}
    for form, listing in words["auxiliary"].items():
        for helper in listing:
            helpers[helper] = (*helpers.get(helper, ()), (form, words["helped"][form]))
    return helpers
