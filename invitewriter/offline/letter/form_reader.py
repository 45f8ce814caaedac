"""Reads a sentence before it goes into a letter, in a language whose words show by their forms whether they belong together.

Whatever read the notes, what it tells passes here: a verb that does not agree, a word in the place of another, half a clause is not said.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.offline.tables import Table, spelled_out
from invitewriter.offline.tagged.hanover import lemmas_and_tags

_WORD = re.compile(r"\w+(?:[-'.]\w+)*|[^\w\s]")
_QUOTED = re.compile(r"[\"„][^\"“]*[\"“]")
"""What somebody said is theirs."""


@value
class FormReader:
    """What a language needs for it."""

    model: str
    """The tagger's."""
    faults: tuple[re.Pattern[str], ...]
    """What no sentence has: patterns over its words, each with its tag: "du/PPER hast/VA(FIN) "."""

    def passes(self, sentence: str, *, whole: bool = False) -> bool:  # noqa: ARG002 - the same for what is said whole
        """Whether nothing in the sentence is wrong by its form."""
        return self._passes(sentence)

    @kept
    def _passes(self) -> Callable[[str], bool]:
        return functools.lru_cache(maxsize=512)(self._read)

    def _read(self, sentence: str) -> bool:
        words = tuple(_WORD.findall(_QUOTED.sub("dies", sentence)))
        read = "".join(
            f"{word}/{tag} " for word, (_, tag) in zip(words, lemmas_and_tags(self.model, words), strict=True)
        )
        return not any(fault.search(read) for fault in self.faults)


@functools.lru_cache(maxsize=4)
def _made(model: str, faults: tuple[str, ...]) -> FormReader:
    return FormReader(model=model, faults=tuple(map(re.compile, faults)))


def make_form_reader(table: Table) -> FormReader:
    """From `last_reader` of letter.toml."""
    places = table.get("places", {})
    return _made(table["model"], tuple(spelled_out(fault, places) for fault in table["faults"]))
