"""Who is being spoken of, from line to line of scribbles, and who has been."""

from __future__ import annotations

from enum import IntEnum

from invitewriter.batching.scribbles import signs
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.naming import Lead
from invitewriter.batching.scribbles.opening import words_of
from invitewriter.batching.scribbles.roster import Roster, Somebody
from invitewriter.batching.scribbles.words import is_given, is_ordinary, is_surname
from invitewriter.brief.names import Name
from invitewriter.domain import value
from invitewriter.text.lexicon import places

_NAME_ALONE, _NEAR, _LONG = 3, 30, 10


class Ease(IntEnum):
    """How little a line without a name needs to go to whoever is spoken of."""

    NONE = 0
    """Nothing but a name will do: the thread was lost."""
    TOLD = 1
    """Words that speak of a person."""
    FREE = 2
    """Whatever it says, unless it reads like a remark: a heading or a paragraph of their own holds it."""


@value
class Fate:
    """What became of a line. Neither person nor candidates: it is about nobody."""

    person: Somebody | None = None
    candidates: tuple[str, ...] | None = None
    """Whom it may be about, where that is not sure; perhaps nobody who is known."""
    because: str = ""
    passing: bool = False
    """Whether the next line may go on with whoever was spoken of before."""
    settled: bool = False
    """Whether all whom it may be about are known."""


class State:
    def __init__(self, language: str) -> None:
        self.language = language
        self.roster = Roster()
        self.now = Fate()
        self.last: Somebody | None = None
        self.seen: set[int] = set()
        self.doubled: set[int] = set()  # people whose whole name another may bear
        self.title_depth = 0
        self.capitals = False
        """Whether the file writes its names with capitals."""
        self.parted = False
        """Whether a blank line stands before nearly everybody."""
        self.small = False
        """Whether the file writes with small letters whatever names nobody."""
        self.suspected: set[str] = set()
        """The strange words of lines that may have brought somebody in."""
        self.together = 0
        """The line that last brought somebody in together with another."""
        self.colons = False
        """Whether a colon stands behind the name of whoever a line begins, as the file's habit."""
        self.doubtful: set[str] = set()  # what is called so in lines that could not be told
        self.ease = Ease.NONE
        self.interrupted: Somebody | None = None
        """Who was spoken of until a word in between brought another back."""
        self.broken = False
        """Whether something else stands within the lines about somebody: a remark, an errand, the next part of the day."""
        self.tidy = False
        """Whether each run of the file is about whoever begins it, without a word in between."""
        self._anchor: Row | None = None  # the row that surely brought in whoever is spoken of
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
        self._anchor, self.ease, self.interrupted = row, ease, None

    def lost(self) -> None:
        """A row begins a paragraph, and nobody is known to hold it."""
        self._anchor, self.ease = None, Ease.NONE

    def aside(self, before: Somebody | None) -> None:
        """The row that was read is a word in between about somebody else than `before`."""
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
        return row.indent > anchor.indent or (row.bullet and not anchor.bullet and row.indent >= anchor.indent)

    @property
    def titled(self) -> bool:
        """Whether a heading holds whoever is spoken of."""
        return self.title_depth > 0

    def holds(self, row: Row) -> bool:
        """Whether a heading holds the row, or a paragraph that begins with whoever is spoken of."""
        begun = self._anchor is not None and self._anchor.first and self._anchor.number < row.number
        if self.person is None:
            return False
        return self.titled or (self.parted and begun and not (row.first or row.listed))

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
            self.title_depth = row.depth
        elif row.first:
            self.title_depth = 0
        return Fate(person=person)

    def introduce(self, row: Row, lead: Lead) -> Fate:
        """The line brings somebody new in."""
        label = " & ".join(dict.fromkeys(name.text for name in lead.names))
        return self.begin(row, self.roster.add(lead.names, label, row.number))

    def writes_otherwise(self, row: Row, lead: Lead) -> bool:
        """Whether a word in small letters is no name here: the file writes names with capitals, and nobody is called so."""
        small = row.text[lead.name.start].islower() and not lead.name.titled
        small = small and not signs.comes_from(row.text[lead.end :])
        first = lead.name.tokens[0]
        return small and self.capitals and not (is_given(first) or (is_surname(first) and not is_ordinary(first)))

    def is_compound(self, row: Row, lead: Lead) -> bool:
        """Whether a German word is too long for anybody's first name that stands in no list: "Holzspielzeug"."""
        word = lead.name.tokens[0]
        capital = row.text[lead.name.start].isupper()
        return capital and self.language == "de" and len(word) >= _LONG and word.isalpha() and not is_given(word)

    def outright(self, row: Row, lead: Lead) -> bool:
        """Whether the line surely brings somebody in by one name: it says who they are, or where they come from."""
        first, rest = lead.name.tokens[0], row.text[lead.end :]
        named = row.text[lead.name.start].isupper() and self.capitals and not is_ordinary(first)
        set_off = is_given(first) and signs.sets_off(rest) and not is_ordinary(first)
        if set_off and signs.opens(row.text, lead) and row.text[lead.name.start].isupper():
            return True
        if not named or self.holds(row) or signs.tells_of_relative(rest[:_NEAR]) or not signs.opens(row.text, lead):
            return False
        if signs.comes_from(rest):
            return is_given(first) or is_surname(first)
        return is_given(first) and (first not in places()) and (lead.parted or signs.says_who(rest))

    def amid(self, row: Row) -> bool:
        """Whether the row stands amid the lines about one person, whoever it is."""
        spoken_of = self.now.person is not None or self.now.candidates is not None
        return spoken_of and not (row.first or row.listed or row.depth)

    def mark_doubled(self, person: Somebody) -> Fate:
        self.doubled.add(person.index)
        return unsure(person, f"another {person.label}", because="two may bear this name")


def unsure(*people: Somebody | str | None, because: str = "it may be about either") -> Fate:
    labels = (one.label if isinstance(one, Somebody) else one for one in people)
    settled = len(people) > 1 and all(isinstance(one, Somebody) for one in people)
    candidates = tuple(dict.fromkeys(label for label in labels if label))
    return Fate(candidates=candidates, because=because, settled=settled)
