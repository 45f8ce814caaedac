"""Reads what somebody was given as a list of whole noun phrases: "a bag of walnuts, figs and her tips about old handwriting"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from invitewriter.domain import value
from invitewriter.offline.tables import Table, any_of, listed, pairs_in, spelled_out
from invitewriter.text.patterns import compile_later

SLOTS = "%%"
"""What stands around the names of slots, where braces are counts."""
_LINK = compile_later(r"(?:, and |, | and | & )", signs=(",", "and", "&"))
_OTHER = compile_later(r"(?:an?|the|some) [a-z-]+")
"""A thing of no kind that is looked for: it is passed over."""


@value
class Things:
    """A language's noun phrases."""

    kinds: Mapping[str, re.Pattern[str]]
    """A whole phrase of each kind of noun, up to where it ends."""
    owners: Mapping[str, str]
    """Determiners, and how a letter has them."""
    yours: Mapping[str, str]
    """The determiner of kinds of which somebody gives their own."""
    said: Mapping[str, str]
    """Nouns that a letter says otherwise."""
    own: str
    """The determiner of what the two had together."""
    unsaid: re.Pattern[str]
    """Finds what of it goes without saying."""
    unwelcome: re.Pattern[str]
    """Finds a word in a phrase for which nobody is thanked: "burnt"."""

    def read(self, text: str, kind: str) -> list[str]:
        """The phrases of that kind with which `text` begins, each as a letter thanks for it; none where one of them leans on something."""
        return [self._known(match, kind) for match in self._phrases(text, kind) if not self.unwelcome.search(match[0])]

    def shared(self, text: str, kind: str) -> list[str]:
        """The same as what the two had together: "our long walk"."""
        found = self._phrases(text, kind)
        return [
            self.unsaid.sub("", f"{self.own} {self._bare(match)}")
            for match in found
            if not self.unwelcome.search(match[0])
        ]

    def _phrases(self, text: str, kind: str) -> Iterator[re.Match[str]]:
        at = 0
        while True:
            if match := self.kinds[kind].match(text, at):
                yield match
            other = match or _OTHER.match(text, at)
            link = other and _LINK.match(text, other.end())
            if not link:
                return
            at = link.end()

    def _known(self, match: re.Match[str], kind: str) -> str:
        written = (match["owner"] or "").strip().lower()
        owner = self.owners.get(written, written)
        if kind in self.yours and owner == self.owners[""]:
            owner = self.yours[kind]
        return " ".join(filter(None, [owner, self._bare(match)]))

    def _bare(self, match: re.Match[str]) -> str:
        text = match[0][len(match["owner"] or "") :]
        words = [word.lower() if len(word) > 1 and word.isupper() else word for word in text.split(" ")]
        return " ".join(self.said.get(word, word) for word in words)


def make_things(table: Table, slots: Mapping[str, str]) -> Things:
    """From `things` of kindness.toml."""
    kinds = {kind: _phrase(table, kind, slots) for kind in {**table["nouns"], **table["made_of"]}}
    return Things(
        kinds=kinds,
        owners={**pairs_in(table, "owners"), "": table["definite"]},
        yours=pairs_in(table, "yours"),
        said=pairs_in(table, "said"),
        own=table["own"],
        unsaid=compile_later(spelled_out(table["unsaid"], slots, between=SLOTS)),
        unwelcome=compile_later(rf"\b(?:{any_of(listed(table, 'unwelcome'))})\b", re.IGNORECASE),
    )


def _phrase(table: Table, kind: str, slots: Mapping[str, str]) -> re.Pattern[str]:
    """The pattern of a whole phrase: determiner, adjectives, a noun of the kind, and what may belong to it."""
    heads = [noun.replace("_", " ") for name in _parts(kind, table) for noun in listed(table["nouns"], name)]
    parts = {
        "owners": any_of([*pairs_in(table, "owners"), *listed(table, "determiners")]),
        "heads": any_of(sorted(heads, key=len, reverse=True)),
        "more": f"(?:{table['behind'][kind]})?" if kind in table["behind"] else "",
        **slots,
        **{name: table[name] for name in ("containers", "complement", "stop", "end")},
    }
    return compile_later(spelled_out(table["phrase"], parts, between=SLOTS))


def _parts(kind: str, table: Table) -> Sequence[str]:
    """The kinds of nouns that one stands for: itself, or those that it is made of."""
    return listed(table["made_of"], kind) or (kind,)
