"""Parts a tagged sentence into the stretches between its marks, and tells whom each is about, for a language whose verbs stand second or last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.tagger import Word

_FINITE = re.compile("[VHM]")
_LAST = re.compile("[VHM](?=[^VHM]*$)")
_SUBORDINATE = re.compile("c?[ae]*f?[sqR]|[ae]*l(?!H).*[VHM]$")
_BOTH = re.compile("uci|icu")
_PRONOUN = re.compile("(?<!f)[iwy]")
_AT_FRONT = re.compile("c?[ae]*d?u[VHM]")
_BEHIND = re.compile("(?:[VHM]|^c?[ae]*f?[sqRl])[rmUjta]*d?u")
"""Where whoever does it stands behind the verb, or behind what begins a clause."""
_FRONT_THING = re.compile("^c?[ae]*[do1]A*[NP]+[VHM]")
_NAMED = re.compile("[uiw]")
_DIRECT = re.compile("c?[VHM]")
_DOERS = {"i": Doer.SENDER, "w": Doer.BOTH, "y": Doer.ANYONE}


@value
class Stretch:
    """What stands between two marks."""

    start: int
    end: int
    subordinate: bool
    finite: int
    """Where its finite verb stands; -1 where it has none."""
    doer: Doer = Doer.OPEN
    subject: int = -1
    """Where the word for the contact stands that does it; -1 where none does."""
    goes_on: bool = False
    """Whether it goes on about whom the one before was about, without naming them."""
    supplied: bool = False
    """Whether its auxiliary is not in the notes."""

    @property
    def is_clause(self) -> bool:
        return self.finite >= 0 or self.supplied


@value
class Stretches:
    """What a language needs to do so."""

    undergone: frozenset[str]
    """Plain forms of verbs of which the contact is no subject: "ihr fehlt ein Rad"."""
    several: frozenset[str]
    """Finite verbs of several."""
    first: frozenset[str]
    """Finite verbs that only follow "I"."""
    perfect: frozenset[str]
    """Auxiliaries of what is done."""
    no_subject: frozenset[str]
    """Articles before the name of whoever does nothing: "dem Ewald"."""
    feminine: str
    """The article before the name of a man who does something, or of a woman who does not."""
    one: str
    """The word for anybody."""

    def of(self, words: Sequence[Word], sex: str) -> list[Stretch] | None:
        """The stretches of a sentence; None where it is not clear whom one is about."""
        kinds = "".join(word.kind for word in words)
        found: list[Stretch] = []
        for start, end in _pieces(kinds):
            listed = kinds[max(start - 1, 0)] == "," and kinds[end - 1] in "VHM"
            read = self._with_doer(_read(kinds[start:end], start, found, listed=listed), words, found, sex)
            if read is None:
                return None
            found.append(read)
        return found

    def _with_doer(self, read: Stretch, words: Sequence[Word], before: list[Stretch], sex: str) -> Stretch | None:
        """The stretch with whom it is about."""
        inner = words[read.start : read.end]
        kinds = "".join(word.kind for word in inner)
        if both := _BOTH.search(kinds):
            return replace(read, doer=Doer.BOTH, subject=read.start + both.start())
        said = (inner[found.start()] for found in _PRONOUN.finditer(kinds))
        if doer := next((word for word in said if word.kind != "y" or word.text.lower() == self.one), None):
            return replace(read, doer=_DOERS[doer.kind])
        named = [at for at, word in enumerate(inner) if word.kind == "u" and not self._is_object(inner, at, sex)]
        if read.finite >= 0 and named and self._may_do(words[read.finite]):
            # "legt Listen an, schickt sie herum": a thing may be meant where a clause begins with its verb
            thing = inner[named[0]].text != PERSON and _DIRECT.match(kinds) and any(each.finite >= 0 for each in before)
            return None if thing else _named(read, kinds, named[0])
        return self._going_on(read, words, before, kinds)

    def _going_on(self, read: Stretch, words: Sequence[Word], before: list[Stretch], kinds: str) -> Stretch:
        """A stretch that names nobody who does it: of the one before, or of something else."""
        main = [each for each in before if each.finite >= 0 and not each.subordinate]
        doer = main[-1].doer if main else Doer.OPEN
        if read.finite < 0:
            return replace(read, doer=doer, goes_on=True)
        if read.subordinate and kinds[0] == "c" and before:
            return replace(read, doer=before[-1].doer, goes_on=True)
        if _DIRECT.match(kinds) and not read.subordinate and (main or not before):
            other = doer is Doer.CONTACT and self.is_of_several(words[read.finite])
            return replace(read, doer=Doer.OTHER if other else doer, goes_on=True)
        return replace(read, doer=Doer.OTHER)

    def _may_do(self, finite: Word) -> bool:
        """Whether the contact may be the one of whom the verb tells."""
        other = finite.text.lower() in self.first or finite.lemma.lower() in self.undergone
        return not other and not self.is_of_several(finite)

    def is_of_several(self, finite: Word) -> bool:
        """Whether a finite verb tells of several."""
        return finite.text.lower() in self.several or finite.text.endswith(("en", "ern", "eln"))

    def _is_object(self, inner: Sequence[Word], at: int, sex: str) -> bool:
        """Whether the word is behind a preposition, or has the article of somebody to whom something is done."""
        before = inner[at - 1] if at else None
        if before is None or before.kind not in "df":
            return False
        if before.kind == "f" or (at > 1 and inner[at - 2].kind == "f"):
            return True
        article = before.text.lower()
        done_to = article in self.no_subject or (article == self.feminine and sex == "women")
        return inner[at].text == PERSON and done_to


def _read(kinds: str, start: int, before: list[Stretch], *, listed: bool) -> Stretch:
    """A stretch with its verb; `listed`: it may go on with what hangs on another: "bis wir nach drei Tagen, zwei Nächten ..."."""
    last, ends = before[-1] if before else None, _LAST.search(kinds)
    goes_with = listed and last is not None and last.subordinate and last.finite < 0 and not _NAMED.search(kinds)
    subordinate = _SUBORDINATE.match(kinds) is not None or goes_with
    joined = kinds[0] == "c" and last is not None and last.subordinate and not _AT_FRONT.match(kinds)
    goes_on = joined and ends is not None and ends.start() == len(kinds) - 1 and not _FINITE.match(kinds, 1)
    verb = ends if subordinate or goes_on else _FINITE.search(kinds)
    finite = start + verb.start() if verb else -1
    return Stretch(start=start, end=start + len(kinds), subordinate=subordinate or goes_on, finite=finite)


def _named(read: Stretch, kinds: str, at: int) -> Stretch | None:
    """The stretch as one about the contact, where their word stands where whoever does something stands; None where it does not."""
    front = not read.subordinate and (found := _AT_FRONT.match(kinds)) and found.end() == at + 2
    behind = any(found.end() == at + 1 for found in _BEHIND.finditer(kinds))
    if front or (behind and (read.subordinate or not _FRONT_THING.match(kinds))):
        return replace(read, doer=Doer.CONTACT, subject=read.start + at)
    return None


def _pieces(kinds: str) -> Iterator[tuple[int, int]]:
    """Where stretches begin and end: between marks, and where a verb stands on both sides of an "and"."""
    start = 0
    for at, kind in enumerate([*kinds, "."]):
        if kind in ",;.":
            yield from _joined(kinds, start, at)
            start = at + 1


def _joined(kinds: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for at in range(start + 1, end):
        if kinds[at] == "c" and _FINITE.search(kinds[start:at]) and _FINITE.search(kinds[at:end]):
            yield start, at
            yield from _joined(kinds, at, end)
            return
    if start < end:
        yield start, end


def make_stretches(table: Table, acts: Table) -> Stretches:
    """From the tables `mirror` and `acts` of tagged.toml."""
    return Stretches(
        undergone=spaced_set(table, "undergone"),
        several=listed_set(acts, "several"),
        one=table["one"],
        feminine=table["feminine"],
        **{name: listed_set(table, name) for name in ("perfect", "first", "no_subject")},
    )
