"""Which quotations in the notes are worth repeating, and how."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.tables import Phrases, Table, make_phrases


@value
class Quotations:
    """Which quotations are worth repeating."""

    fewest_words: int
    most_words: int
    skip: Phrases

    def sentence(self, quote: str) -> str:
        """The quotation as a sentence; empty if it is none to repeat."""
        text = quote.strip()
        if not self.fewest_words <= len(text.split()) <= self.most_words or self.skip.found_in(text):
            return ""
        return text[0].upper() + text[1:] + ("" if text[-1] in ".!" else ".")


def make_quotations(table: Table) -> Quotations:
    return Quotations(
        fewest_words=table["fewest_words"], most_words=table["most_words"], skip=make_phrases(table["skip"])
    )
