"""Who is being spoken of, from line to line of scribbles, and who has been."""

from __future__ import annotations

from invitewriter.batching.scribbles import reasons
from invitewriter.batching.scribbles.fate import Ease, Fate, unsure
from invitewriter.batching.scribbles.habits import Habit
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import is_given, is_ordinary
from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Roster, Somebody
from invitewriter.brief.people.names.reading import Name

_NAME_ALONE = 3


class State:
    def __init__(self, language: str) -> None:
        self.language = language
        self.roster = Roster()
        self.now = Fate()
        self.last: Somebody | None = None
        self.seen: set[int] = set()
        self.doubled: set[int] = set()  # people whose whole name another may bear
        self.title_depth = 0
        self.untitled = False
        """Whether a heading that names nobody has taken the place of the last one that did."""
        self.capitals = False
        """Whether the file writes its names with capitals."""
        self.parted = False
        """Whether a blank line stands before nearly everybody."""
        self.paragraphs: dict[int, int] = {}
        """The lines of paragraphs about one person, where the file has several of them in turn, and each one's first."""
        self.paragraph = 0  # the first line of the one that surely is whose it begins with
        self.holder: Somebody | None = None
        self.habits: frozenset[Habit] = frozenset()  # how names are set off
        self.kin: set[int] = set()  # people who are named as somebody's relatives
        self.unproved: set[int] = set()  # people whose name may be none
        self.small = False
        """Whether the file writes with small letters whatever names nobody."""
        self.suspected: set[str] = set()
        """The strange words of lines that may have brought somebody in."""
        self.met: set[str] = set()  # words with a capital that a line names somebody by beside others
        self.together = 0
        """The line that last brought somebody in together with another."""
        self.doubtful: set[str] = set()  # what is called so in lines that could not be told
        self.ease = Ease.NONE
        self.interrupted: Somebody | None = None
        """Who was spoken of until a line about another interrupted."""
        self.tidy = False
        """Whether each paragraph is about the person it begins with, and nothing interrupts it."""
        self.whole = False
        """Whether most are named in whole where they come first, at the beginning of a line."""
        self.described: frozenset[int] = frozenset()  # the lines above those that are nothing but somebody's name
        self._anchor: Row | None = None  # the row that surely brought in whoever is spoken of
        self._beneath = 0  # the last row beneath it without a gap
        self._mentioned: dict[str, int] = {}  # the given names in somebody's lines, and whose lines those are

    @property
    def person(self) -> Somebody | None:
        return self.now.person

    def note(self, row: Row, fate: Fate) -> None:
        """Remembers whom the line just read is about, and whom it names besides."""
        if fate.person:
            self.seen.add(fate.person.index)
            self.last = fate.person
            for word in words_of(row.text):
                if is_given(word.plain):
                    self._mentioned[word.plain] = fate.person.index
        if row.opening.lead:
            self.met |= {word.plain for word in words_of(row.text) if word.capital}
        if fate.candidates is not None and not fate.settled:
            self.doubtful |= {word.plain for word in words_of(row.text) if word.capital and word.listed}
        if fate.candidates is not None and row.first:
            said = [word.plain for word in words_of(row.text)]
            self.suspected |= {word for word in said if len(said) <= _NAME_ALONE and not is_ordinary(word)}
        if (fate.person or fate.candidates is not None) and not fate.passing:
            self.now = fate

    def keep(self, fate: Fate) -> None:
        """The person of `fate` is spoken of from here on, though the line itself is marked."""
        if fate.person:
            self.seen.add(fate.person.index)
            self.last, self.now = fate.person, fate

    def anchored(self, row: Row, ease: Ease) -> None:
        """The row surely names whoever is spoken of from here on."""
        self._anchor, self.ease, self.interrupted, self._beneath = row, ease, None, row.number

    def is_first_said(self, row: Row) -> bool:
        """Whether the row stands below one that says nothing but a whole name, or two."""
        anchor = self._anchor
        if anchor is None or row.first or anchor.number != row.number - 1 or not anchor.opening.lead:
            return False
        lead = anchor.opening.lead
        return lead.name.full and not anchor.text[lead.end :].strip(" .:,!-–—")

    def lost(self) -> None:
        """A row begins a paragraph, and nobody is known to hold it."""
        self._anchor, self.ease = None, Ease.NONE

    def aside(self, before: Somebody | None) -> None:
        """The row that was read interrupts the lines about `before` with one about somebody else."""
        self.ease, self.interrupted = Ease.NONE, before

    def beneath(self, row: Row) -> bool:
        """Whether the row stands beneath the one that named its person: set in, a bullet under a line without, or next
        in a paragraph that begins with the name.
        """
        anchor = self._anchor
        if anchor is None or self.ease is Ease.NONE:
            return False
        if anchor.first and not row.listed and row.number == anchor.number + 1:
            return True
        if not (row.indent > anchor.indent or (row.bullet and not anchor.bullet and row.indent >= anchor.indent)):
            return False
        unbroken, self._beneath = row.number - 1 in (anchor.number, self._beneath), row.number
        return unbroken

    def is_one_of_a_list(self, row: Row) -> bool:
        """Whether the row is a bullet beside the one that named whoever is spoken of, as one for each of them."""
        anchor = self._anchor
        if anchor is None or row.first or not (row.listed and row.bullet and anchor.bullet):
            return False
        return row.indent == anchor.indent

    def is_next(self, row: Row) -> bool:
        """Whether the row stands directly below the one that named whoever is spoken of."""
        return self._anchor is not None and not row.first and row.number == self._anchor.number + 1

    @property
    def titled(self) -> bool:
        """Whether a heading holds whoever is spoken of."""
        return self.title_depth > 0 and not self.untitled

    def holds(self, row: Row) -> bool:
        """Whether a heading holds the row, or a paragraph that begins with whoever is spoken of."""
        begun = self._anchor is not None and self._anchor.first and self._anchor.number < row.number
        if self.person is None:
            return False
        if self.is_within(row):
            return self.holder is not None and self.holder.index == self.person.index
        return (self.titled and not row.listed) or (self.parted and begun and not (row.first or row.listed))

    def is_within(self, row: Row) -> bool:
        """Whether the row stands in the paragraph of whoever it surely begins with."""
        return not row.first and self.paragraphs.get(row.number) == self.paragraph > 0

    def take_up(self, row: Row) -> None:
        """Comes back to whoever's paragraph it is, after a line that was marked."""
        if self.is_within(row) and self.holder and self.person is None:
            self.now, self.last = Fate(person=self.holder), self.holder
            self.ease = Ease.FREE

    def mark_paragraph(self, row: Row, fate: Fate, *, lost: bool) -> None:
        """Remembers whose paragraph begins with the row; or that another comes in, and it is only theirs."""
        if row.first:
            self.paragraph = row.number if fate.person and row.number in self.paragraphs else 0
            self.holder = fate.person
        elif lost:
            self.paragraph = 0

    def mentions(self, name: Name) -> bool:
        """Whether the lines about the one spoken of name somebody so, as in "and her mum Pat"."""
        return self.person is not None and self._mentioned.get(name.tokens[0]) == self.person.index

    def nobody(self, because: str) -> Fate:
        """A line about nobody, after which nobody is spoken of."""
        self.now = Fate()
        return Fate(because=because)

    def begin(self, row: Row, person: Somebody) -> Fate:
        """The line brings `person` in, or back."""
        if row.depth:
            self.title_depth, self.untitled = row.depth, False
        elif row.first:
            self.title_depth = 0
        return Fate(person=person)

    def introduce(self, row: Row, lead: Lead) -> Fate:
        """The line brings somebody new in."""
        label = " & ".join(dict.fromkeys(name.text for name in lead.names))
        return self.begin(row, self.roster.add(lead.names, label, row.number))

    def amid(self, row: Row) -> bool:
        """Whether the row stands amid the lines about one person, whoever it is."""
        spoken_of = self.now.person is not None or self.now.candidates is not None
        return spoken_of and not (row.first or row.listed or row.depth)

    def line_of(self, row: Row, lead: Lead) -> int:
        """Where the only one who bears the name comes first; the row itself where there is nobody, or more than one."""
        same = self.roster.bearing(lead.name)
        return same[0].line if len(same) == 1 else row.number

    def is_known(self, person: Somebody, row: Row) -> bool:
        """Whether somebody was named before the row."""
        return person.index in self.seen or person.line < row.number

    def mark_doubled(self, person: Somebody) -> Fate:
        self.doubled.add(person.index)
        return unsure(person, f"another {person.label}", because=reasons.SAME_NAME)
