"""What tells of a plain clause whether it fails, gives nothing or lacks something, whatever its verb."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import Fields
from invitewriter.offline.grammar.slots import Slots
from invitewriter.offline.grammar.surroundings import Surroundings
from invitewriter.offline.grammar.verb_last import VerbLast
from invitewriter.offline.tables import Table, listed, listed_set


@value
class Telling:
    """What a language needs to do so."""

    last: VerbLast
    slots: Slots
    failing: tuple[str, ...]
    """How verbs begin that say that something fails or is destroyed, and those that say so of what somebody does to themselves."""
    failing_oneself: tuple[str, ...]
    working: frozenset[str]
    """Those of `failing` that are work: "zerlegen"."""
    delicate: frozenset[str]
    """Words of which no letter speaks."""
    elsewhere: frozenset[str]
    """Words that refer to another sentence: "which of both"."""

    @property
    def surroundings(self) -> Surroundings:
        return self.last.surroundings

    def is_failing(self, base: str, around: Sequence[str]) -> bool:
        """Whether a verb says that something fails or is destroyed, or that somebody does so to themselves."""
        failing = self.failing_oneself if self.last.reflexive in around else ()
        return base.startswith((*self.failing, *failing)) and base not in self.working

    def has_object(self, words: Sequence[str]) -> bool:
        """Whether a noun stands among them that no preposition leads to."""
        nouns, led = self.slots.nouns, False
        for word in words:
            if word.lower() in nouns.prepositions:
                led = True
            elif word[0].isupper():
                if not led and word.lower() not in nouns.calendar | self.surroundings.spans:
                    return True
                led = False
        return False

    def lacks_article(self, fields: Fields) -> bool:
        """Whether a jotting leaves one out behind who gets the thing: "hat mir Skizze gezeichnet"; clauses read by tags get it."""
        nouns, words = self.slots.nouns, ["", *fields.inner]
        at = next((at for at, word in enumerate(words) if word[:1].isupper()), 0)
        bare = at > 0 and not fields.subject and words[at - 1].lower() in {"", *nouns.senders}
        return (
            bare and bool(nouns.article_of(words[at])) and not (nouns.is_plural(words[at]) or nouns.is_mass(words[at]))
        )

    def gives_nothing(self, fields: Fields, handing: frozenset[str]) -> bool:
        """Whether its verb is one of `handing` something over, and it does not say what: no noun to which nothing leads, title or clause."""
        if fields.base not in handing or fields.who is Who.NOUN or fields.tail or fields.more:
            return False
        words = fields.around
        return not self.has_object(words) and not any(word[0] == '"' or word[0].isdigit() for word in words)


def make_telling(table: Table, last: VerbLast, slots: Slots) -> Telling:
    """From `telling` of words.toml."""
    return Telling(
        last=last,
        slots=slots,
        elsewhere=listed_set(table, "elsewhere"),
        failing=listed(table, "failing"),
        failing_oneself=listed(table, "failing_oneself"),
        working=listed_set(table, "working"),
        delicate=listed_set(table, "delicate"),
    )
