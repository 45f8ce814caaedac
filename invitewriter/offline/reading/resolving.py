"""Puts sentences into the words in which tags are read: spelled out, and with what was named before named again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import OWN_PART
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.reading.scraps import Line
from invitewriter.offline.tables import Table
from invitewriter.offline.tagged.acts import Acts
from invitewriter.offline.tagged.answers import Answers, make_answers
from invitewriter.offline.tagged.reference import Reference, make_reference
from invitewriter.text.language import is_stop_word

_ASIDE = re.compile(r"\s*\([^()]*\)")
_SHOUTED = re.compile(r"(?<![A-Z] )\b[A-Z]{3,}\b(?! [A-Z]{2})")


@value
class Resolving:
    """What a language needs to do so."""

    nouns: Nouns
    spelled: tuple[tuple[re.Pattern[str], str], ...]
    """How notes write what is written otherwise: contractions without their mark, labels for a clause, what only leads to one."""
    reference: Reference
    answers: Answers

    def resolved(self, lines: Sequence[Line]) -> Iterator[tuple[Line, str, str]]:
        """The lines, each with its words and what it says the sender is to do."""
        earlier, want = "", None
        for line in lines:
            text, to_do = self.spelled_out(_ASIDE.sub("", line.text)), line.jotting.whole or line.jotting.text
            if line.jotting.who in OWN_PART:  # of others nobody asks what the sender is to do
                to_do = self.answers.named_act(to_do, self.reference.to_do, want)
                to_do = self.reference.resolved_act(to_do, earlier)
            text, want = self.answers.named(text, want)
            text = self.reference.resolved(text, earlier)
            earlier = line.text
            yield line, text, to_do

    def spelled_out(self, text: str) -> str:
        """`text` as it is read: contractions with their mark, and without what only leads to a clause."""
        for find, said in self.spelled:
            text = find.sub(said, text)
        return _SHOUTED.sub(self._quietly, text) if text != text.upper() else text

    def _quietly(self, shouted: re.Match[str]) -> str:
        """A word in capitals for the sake of weight in small letters: "all TOGETHER", but "the RSPB"."""
        word = shouted[0].lower()
        return word if is_stop_word(word) or self.nouns.ordinary.is_common(word) else shouted[0]


def make_resolving(table: Table, acts: Acts, nouns: Nouns) -> Resolving:
    """From tagged.toml."""
    return Resolving(
        nouns=nouns,
        spelled=tuple((re.compile(find, re.IGNORECASE), said) for find, said in table["acts"]["spelled"]),
        reference=make_reference(table["reference"], acts.tagger, acts.clauses),
        answers=make_answers(table["wants"], acts.tagger, acts.clauses),
    )
