"""What one invitation is based on: sender, contact, facts, and what is withheld."""

from __future__ import annotations

import functools
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Any

from invitewriter.domain.values import value


class Stage(StrEnum):
    """How well the two know each other, in four steps of the client relational curve; compared with `reaches`."""

    MET = "met"
    """Talked once; the default."""
    CONNECTED = "connected"
    """They accepted the invitation."""
    ENGAGED = "engaged"
    """They wrote back and forth."""
    TRUSTED = "trusted"
    """They helped each other."""

    def reaches(self, other: Stage) -> bool:
        """Whether this stage is `other` or a later one."""
        order = list(Stage)
        return order.index(self) >= order.index(other)


class How(StrEnum):
    """How the two know each other, as far as the notes say."""

    MET = "met"
    HEARD = "heard"
    """The sender heard the contact speak; they did not talk."""
    WROTE = "wrote"
    UNMET = "unmet"
    LISTED = "listed"
    """Nothing says whether they have met: a list names the contact, or a meeting is only to come."""


class Address(StrEnum):
    """The form of address: Sie or du, usted or tú; in English a matter of tone."""

    FORMAL = "formal"
    INFORMAL = "informal"


class Source(StrEnum):
    NOTES = "notes"
    SUMMARY = "summary"


class Secrecy(StrEnum):
    """Why something in the notes may not be said. The kinds leave the machine; the texts never do."""

    PRIVATE = "marked private"
    OTHER = "about someone else"
    TODO = "the sender's own to-do"
    UNCLEAR = "unclear whom it is about"
    CIRCUMSTANCE = "private circumstance"
    SILENCE = "a wish not to be written to"

    @property
    def is_close(self) -> bool:
        """Whether a letter may not even have one rare word of it: it was told in confidence, or is nobody else's business."""
        return self in {Secrecy.PRIVATE, Secrecy.CIRCUMSTANCE, Secrecy.SILENCE}

    @property
    def is_anothers(self) -> bool:
        """Whether it is held back for whom it is or may be about, and not for what it tells."""
        return self in {Secrecy.OTHER, Secrecy.UNCLEAR}


class Standing(StrEnum):
    """How certain a fact is: what is not firm is never stated as if it were."""

    FIRM = "firm"
    PLANNED = "planned"
    """A plan, a wish, something to come."""
    OPEN = "open"
    """A question, an idea, something nobody has decided."""
    PARTLY = "partly"
    """Beside a plan, a hope, a question or a guess it says what happened: "we walked to the mill, and next year she will come along"."""
    HEARSAY = "hearsay"
    """What others say, or what the sender only supposes."""
    MISSED = "missed"
    """A talk or the like that the sender did not hear."""
    DISPUTED = "disputed"
    """The summary says otherwise."""

    @property
    def marked(self) -> str:
        """The label of such a fact in a prompt; empty for a firm one."""
        return "" if self is Standing.FIRM else self.value

    @property
    def stays_unsaid(self) -> bool:
        """Whether it is not shown to writers: what others say, what the sender missed, and what notes and summary disagree about."""
        return self in {Standing.HEARSAY, Standing.MISSED, Standing.DISPUTED}


@value
class Sender:
    """Who writes. All fields may be empty: a letter without a name is left unsigned."""

    name: str = ""
    about: str = ""
    """What the sender says of themselves, in a line or two: may be mentioned in a letter."""
    samples: tuple[str, ...] = ()
    """Messages that sound like the sender, for their voice only; nothing in them is a fact."""
    services: str = ""
    """What the sender sells, and to whom. Never reaches a writer: only the guard reads it, to recognise a pitch."""
    closing: str = ""
    """The sender's own words before the name ("Best wishes"); empty: the language's usual ones."""


@value
class Contact:
    """Who is written to, named exactly as the notes name them: never expanded, never guessed."""

    name: str
    first_name: str = ""
    """Without titles; empty where it is unknown, as for "Frau Krüger". Of several, what they are called together: "Nele und Jonas"."""
    role: str = ""
    address: Address | None = None
    named: bool = True
    """False where `name` only describes them: "the ferryman". Nobody is greeted by it."""
    names: tuple[str, ...] = ()
    """Of several who are written to together, the name of each: "Frau Vogt", "Jonas"."""


@value
class Fact:
    """One thing that may be said: `N3` is the third fact of the notes, `S1` the first of the summary, `B2` of the background, `U1` of what is unclear."""

    id: str
    text: str
    """A whole sentence or bullet, as it stands in the source, without its bullet mark."""
    source: Source
    line: int
    """Counted from 1 in the file of notes, or in the summary."""
    heading: str = ""
    """The nearest heading above, as context only ("Promised", "Next steps")."""
    standing: Standing = Standing.FIRM
    place: int = field(default=0, repr=False, compare=False)
    """Which sentence or bullet of the notes it is, counted from 0: those with neighbouring places stand side by side."""


@value
class Withheld:
    """A line of the notes that may not be said. Its text lives in memory only: repr, pickle and copies drop it."""

    secrecy: Secrecy
    line: int
    text: str = field(default="", repr=False)
    elsewhere: bool = False
    """Whether it is from a part of the file about other people."""
    place: int = field(default=-1, repr=False, compare=False)
    """As of a fact; -1 where it is not among the items."""

    @property
    def may_be_theirs(self) -> bool:
        """Whether it stands among the contact's own notes and is held back only because it is or may be about somebody else."""
        return self.secrecy.is_anothers and not self.elsewhere

    def __reduce__(self) -> tuple[Any, ...]:
        told = functools.partial(Withheld, secrecy=self.secrecy, line=self.line, elsewhere=self.elsewhere)
        return functools.partial(told, place=self.place), ()


@value
class Skipped:
    """A line of the notes without content: a heading, front matter, a horizontal rule, a picture."""

    line: int
    text: str
    because: str


@value
class Dispute:
    """A point on which the notes and the contact's own summary disagree: the draft does not mention it. `line` is 0 where it is in several."""

    point: str
    """"employer", "role", "year", "number", "place", "name", "gender", or "person" where the summary may be somebody else's."""
    notes: str
    """What the notes say, in their own words; empty for "person"."""
    summary: str
    line: int = 0


@value
class Letter:
    """What the sender has written to the contact before, by a line of the log in the notes."""

    text: str
    day: date
    line: int


@value
class Brief:
    """Everything one invitation may use. `withheld` is for the guard and the sender only, never for a prompt."""

    contact: Contact
    sender: Sender = Sender()
    facts: tuple[Fact, ...] = ()
    background: tuple[Fact, ...] = ()
    """What the notes say about the sender or the event only, `B1` the first: never about the contact. Only models are shown it."""
    unclear: tuple[Fact, ...] = ()
    """Sentences of which it is unclear whom they are about, `U1` the first. Only models are shown them, and decide by the context."""
    withheld: tuple[Withheld, ...] = field(default=(), repr=False)
    skipped: tuple[Skipped, ...] = ()
    stage: Stage = Stage.MET
    how: How = How.MET
    known_before: bool = False
    """Whether the two knew each other before this meeting: a letter greets no old acquaintance as a new one."""
    disputes: tuple[Dispute, ...] = ()
    strained: tuple[int, ...] = ()
    """The lines of the notes that tell of something that went wrong between the two: whether to write is for their reader to judge."""
    channel: str = "linkedin-note"
    limit: int | None = None
    """In place of the channel's own limit, in the channel's unit."""
    language: str = "en"
    """Of the letter: a two-letter ISO 639-1 code."""
    notes_language: str = "en"
    today: date
    letters: tuple[Letter, ...] = ()
    """Earlier letters, the oldest first: the contact knows what they say, and hears none of it twice."""
    met_on: date | None = None
    met_at: str = ""
    """Where the two met, as the front matter says ("SoilTech Forum, Gdańsk"); also a fact when given."""
    avoid: tuple[str, ...] = ()
    """Phrases of other letters of the batch, with names and facts masked: this letter must not repeat them."""

    @property
    def grounds(self) -> tuple[Fact, ...]:
        """Everything a letter may be based on: the facts, the sender's own background, and what is unclear."""
        return (*self.facts, *self.background, *self.unclear)

    @property
    def notes_facts(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.source is Source.NOTES)

    @property
    def summary_facts(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.source is Source.SUMMARY)
