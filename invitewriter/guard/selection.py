"""Selects the rules that apply to a passage; the selection is computed once for all passages of the same kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from invitewriter.domain import Brief, value
from invitewriter.domain.kept import kept
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.catalogue import read_as, set_in
from invitewriter.guard.phrases.finders import Phrases, Worded
from invitewriter.guard.phrases.index import Index, Prefilter
from invitewriter.guard.rule import Rule
from invitewriter.guard.weighing.marks import Weighed
from invitewriter.guard.weighing.together import Together


@value
class Selection:
    """The rules that apply to passages of one kind."""

    rules: tuple[Rule, ...]
    unread: frozenset[str]
    """The ids of those that lack something to read all there is."""
    tried: tuple[tuple[Rule, frozenset[Index]], ...]
    """Those with a finder to try, and the indexes without which it finds nothing; no indexes: it is always asked."""
    prefilter: Prefilter

    def worth_asking(self, passage: Passage) -> Iterator[Rule]:
        """The rules that may find something in a passage."""
        self.prefilter.mark_candidates(passage.wording)
        numbers = {number for index in passage.wording.candidates for number in self._by_index.get(index, ())}
        for number in sorted(numbers.union(self._by_index[None])):
            yield self.tried[number][0]

    @kept
    def _by_index(self) -> dict[Index | None, list[int]]:
        """The numbers in `tried` of the rules that search an index; under None of those that are always asked."""
        by_index: dict[Index | None, list[int]] = {None: []}
        for number, (_, indexes) in enumerate(self.tried):
            for index in indexes or (None,):
                by_index.setdefault(index, []).append(number)
        return by_index


class Selections:
    """A cache of the selections from one set of rules. It keeps nothing of a text and is safe to share between threads."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._known: dict[object, Selection] = {}
        self._prefilters: dict[str, Prefilter] = {}

    def for_passage(self, passage: Passage, brief: Brief | None) -> Selection:
        key = (passage.kind, passage.stage, passage.language, bool(passage.channel), brief is None)
        if key not in self._known:
            self._known[key] = self._selection(passage, brief)
        return self._known[key]

    def _selection(self, passage: Passage, brief: Brief | None) -> Selection:
        rules = tuple(rule for rule in self._rules if rule.applies(passage))
        return Selection(
            rules=rules,
            unread=frozenset(rule.id for rule in rules if rule.find is not None and not rule.can_read(passage, brief)),
            tried=tuple((rule, _indexes(rule, passage.language)) for rule in rules if rule.can_try(passage, brief)),
            prefilter=self._prefilter(passage.language),
        )

    def _prefilter(self, language: str) -> Prefilter:
        """The prefilter for all kinds of passages in a language: leaving some indexes out saves less than building another one costs."""
        if language not in self._prefilters:
            indexes = (index for rule in self._rules for index in (*_indexes(rule, language), *_named(rule, language)))
            self._prefilters[language] = Prefilter(indexes)
        return self._prefilters[language]


def _named(rule: Rule, language: str) -> Iterator[Index]:
    """The indexes of the named sets that a rule looks at once it has found something else."""
    for name in rule.find.named if isinstance(rule.find, Phrases | Together | Worded) else ():
        yield set_in(read_as(language), name)


def _indexes(rule: Rule, language: str) -> frozenset[Index]:
    return (
        frozenset(rule.find.indexes(language)) if isinstance(rule.find, Phrases | Weighed | Together) else frozenset()
    )
