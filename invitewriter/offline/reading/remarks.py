"""Leaves off what is only remarked behind a plain clause: "ich bringe ein Brett vorbei, Schrauben in der Tüte"."""

from __future__ import annotations

import re
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.fields import Fields
from invitewriter.offline.tables import Table, pattern_in


@value
class Remarks:
    """A language's words by which to tell them."""

    binding: re.Pattern[str]
    """Finds behind the comma what the clause before it hangs on, or what takes it back: "wenn", "aber", "erledigt"."""

    def without(self, text: str, fields: Fields) -> tuple[str, Fields] | None:
        """The sentence without its remark; None where it has none, or one that the clause hangs on."""
        if not fields.tail or fields.lead or self.binding.search(fields.tail):
            return None
        return text.removesuffix(fields.tail).rstrip(", "), replace(fields, tail="")


def make_remarks(table: Table) -> Remarks:
    """From `words` of between.toml."""
    return Remarks(binding=pattern_in(table, "binding"))
