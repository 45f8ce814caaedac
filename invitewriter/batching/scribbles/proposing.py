"""Whom the lines that are not sure may be about: proposed to whoever reads the plan, from how the file names its people.

No line becomes sure here, and none that is loses its person: only whom a mark names changes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from invitewriter.batching.scribbles import reasons, signs
from invitewriter.batching.scribbles.acquainted import Acquainted, part_of
from invitewriter.batching.scribbles.evidence import goes_on, is_remark_of_the_day
from invitewriter.batching.scribbles.headings import is_errand
from invitewriter.batching.scribbles.headlike import Headlike, How, led
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_given, is_ordinary, not_names, words
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Somebody
from invitewriter.batching.scribbles.word import Word
from invitewriter.brief.private.discretion import is_private
from invitewriter.domain import value
from invitewriter.text.date_words import date_words
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import LEXICONS, places, shared

_BEFORE_A_NAME = 3
_FEWEST, _MOST_SHOWN, _MOST_NOW, _LONG = 2, 2, 3, 4


@value
class Guess:
    """Whom a line may be about, and why; nobody where it looks like a word of the day."""

    names: tuple[str, ...] = ()
    because: str = ""


def guesses(
    rows: Sequence[Row],
    heads: Sequence[Headlike | None],
    sure: Mapping[int, str],
    marks: Mapping[int, Sequence[str]],
    known: Acquainted,
) -> dict[int, Guess]:
    """What may be proposed of each line that is marked.

    `heads` are whom each row may bring in; `sure` tells by the number of a line whom it is surely about, with an empty label
    nobody; `marks` whom the mark of a line names so far; `known`, who knows nobody yet, how the file writes names.
    """
    guesser = _Guesser(rows, heads, sure, marks, known)
    for at, row in enumerate(rows):
        guesser.read(at, row)
    return guesser.found


class _Guesser:
    def __init__(
        self,
        rows: Sequence[Row],
        heads: Sequence[Headlike | None],
        sure: Mapping[int, str],
        marks: Mapping[int, Sequence[str]],
        known: Acquainted,
    ) -> None:
        self.rows, self.sure, self.marks, self.known = rows, sure, marks, known
        self.language, self.capitals = known.language, known.capitals
        self.heads = heads
        borne = [head for head in self.heads if head and not head.weak]
        self.alone = sum(head.how is How.ALONE for head in borne) >= _FEWEST
        self.apart = sum(row.first for row in rows) >= len(rows) / _LONG  # a blank line before nearly everybody
        self.labels = {label for label in sure.values() if label}
        self.now: tuple[str, ...] = ()
        self.because = ""
        self.fresh = False  # whether the line before brought somebody in
        self.found: dict[int, Guess] = {}
        begun = next((row.number for row in rows if sure.get(row.number)), 0)
        self.empty = {number for number, names in marks.items() if not names and number > begun > 0}

    def read(self, at: int, row: Row) -> None:
        if row.number in self.sure:
            self._take_sure(row, self.sure[row.number])
            return
        if row.number not in self.marks or is_private(row.text):
            return
        head = self._head(at, row)
        back = self.known.named_first(row)
        brings = head is not None and not (
            back and (head.weak or head.how is How.SET_OFF or set(head.names) <= set(back))
        )
        if brings and head:
            self._bring_in(at, row, head)
        elif back:
            beside = [name for name in self._beside(row) if not part_of(name, back)]
            self._guess(row, (*back, *beside), reasons.BACK)
            new = [name for name in beside if name not in self.known]  # "Ada's sister Ines"
            for name in new:
                self.known.add(name)
            self.now, self.because, self.fresh = (*back, *new), reasons.BACK, False
        else:
            self._follow(row)

    def _take_sure(self, row: Row, label: str) -> None:
        self.fresh = False
        if not label:
            if row.day or row.depth:
                self.now = ()
            return
        self.fresh = label not in self.known
        self.now, self.because = (label,), ""
        self.known.add(label, row.text)

    def _head(self, at: int, row: Row) -> Headlike | None:
        head = self.heads[at]
        if head is None or head.weak:
            head = led(row) or head
        if head is None or not head.weak:
            return head
        if row.number in self.empty or not (self.now or self.found):
            return None
        if self.fresh or (head.how is How.ALONE and not self.alone):
            return None  # what stands first below a name is said of its bearer
        return head

    def _bring_in(self, at: int, row: Row, head: Headlike) -> None:
        names = tuple(self.known.whole(name) for name in head.names)
        for name in names:
            self.known.add(name)
        if head.how is How.END:
            self._above(at, row, names)
        beside = [name for name in self._beside(row) if not part_of(name, names)]
        if len(names) == 1 and " " not in names[0]:  # "Immy", who may be the Imogen of before
            beside += [name for name in self.marks[row.number] if name in self.labels and name not in self.now]
        self._guess(row, (*names, *beside), head.how)
        self.now, self.because, self.fresh = names, head.how, head.how is not How.END

    def _above(self, at: int, row: Row, names: tuple[str, ...]) -> None:
        """The lines above a name that stands at the end may be its bearer's as well."""
        first = row.number if row.first else 0
        for place in range(at - 1, max(-1, at - 1 - _BEFORE_A_NAME) if not first else at - 1, -1):
            before = self.rows[place]
            guess = self.found.get(before.number)
            if guess is None or guess.because in set(How) - {self.because} or not guess.names:
                break
            alone = before.first or (self.apart and not row.first)
            shown = names if alone or self.apart else (*guess.names[:1], *names)
            self.found[before.number] = Guess(names=tuple(dict.fromkeys(shown)), because=How.END)
            if before.first or self.heads[place] is not None:
                break

    def _follow(self, row: Row) -> None:
        """A line that names nobody at its beginning: it may go on about whoever was spoken of, and whom it names besides."""
        self.fresh = False
        beside = [
            name
            for name in (*self._beside(row), *self.known.named_in(row), *self._new(row))
            if not part_of(name, self.now)
        ]
        if _begins_a_day(row.text, self.language):
            self._guess(row, (), reasons.NOBODY)
            self.now, self.because = (), ""
            return
        if not beside and self._is_nobodys(row):
            self._guess(row, (), reasons.NOBODY)
            return
        if row.number in self.empty and not beside:
            return
        if row.first and self.apart and not row.bullet:
            self.now, self.because = (), ""
        if not self.now and not beside:
            return
        names = (*self.now, *beside[:_MOST_SHOWN])
        self._guess(row, names, self.because or reasons.BELOW)
        new = [name for name in beside if name not in self.known]
        if new:
            self.now = (*self.now, *new)[-_MOST_NOW:]
            for name in new:
                self.known.add(name)

    def _is_nobodys(self, row: Row) -> bool:
        """Whether a line reads like a word of the day or the sender's own errand."""
        if row.own and is_errand(row.text):
            return True
        told = goes_on(row.text, Somebody(index=0, names=(), label="", line=0), self.language)
        return signs.is_remark(row.text) or (not told and bool(is_remark_of_the_day(row.text, held=False)))

    def _new(self, row: Row) -> list[str]:
        """First names within a line that nobody is known by yet, in a file that writes names with capitals."""
        if not self.capitals:
            return []
        found = list(words_of(row.text))
        return [
            word.text
            for before, word in pairwise(found)
            if word.capital and not is_ordinary(word.plain) and _stands_as_a_name(word, before.plain)
        ][:1]

    def _beside(self, row: Row) -> list[str]:
        """Those of its mark whom the line itself names."""
        said = {word.plain for word in words_of(row.text)}
        return [name for name in self.marks[row.number] if said & set(plain(name).split()) and self._may_be_borne(name)]

    def _may_be_borne(self, name: str) -> bool:
        said = re.split(r"[\s'’]+", plain(name))
        if not name[:1].isupper() and name not in self.labels:
            return False
        if any(map(is_given, said)) and said[0] not in not_names() - shared("given"):
            return True
        return self.language != "de" and not any(word in not_names() or is_ordinary(word) for word in said)

    def _guess(self, row: Row, names: Sequence[str], because: str) -> None:
        self.found[row.number] = Guess(names=tuple(dict.fromkeys(names)), because=because)


def _begins_a_day(text: str, language: str) -> bool:
    """Whether a short line begins with a day of the week: "WEDS", "sat day 2"."""
    found = plain(text).strip(" :.!-–—*#=").split()
    named = date_words(language if language in LEXICONS else "en").days
    if not found or not (found[0] in named or (found[0] in words("weekdays_short") and len(found[0]) > _FEWEST)):
        return False
    return len(found) == 1 or (
        len(found) <= _BEFORE_A_NAME and (found[1].isdigit() or found[1] in words("day", "which_day"))
    )


def _stands_as_a_name(word: Word, before: str) -> bool:
    """Whether a word with a capital within a line is somebody's: a first name that many bear, or any behind "with"."""
    if before in words("with"):
        return word.plain not in places()
    return word.well_known and before not in words("placed")
