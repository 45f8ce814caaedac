"""Tells of a plain sentence what it does, hence in which words a letter takes it up: thanks, a memory, somebody's work, a trouble."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import Inflection, forms_of
from invitewriter.offline.grammar.statement import Form, Party, Statement
from invitewriter.offline.reading.wholeness import Wholeness
from invitewriter.offline.tables import Phrases, Table, listed_set, make_phrases, pattern_in, spaced_set

_COMPOUND = 2
"""From so many words on a thing may be a name."""


@value
class Uptake:
    """What a language needs to tell."""

    wholeness: Wholeness
    nouns_too: frozenset[str]
    """Plain forms of verbs whose form after "she" is as often a plural."""
    classes: Mapping[str, frozenset[str]]
    """Forms of verbs, by what may be told of them."""
    unfit_things: Phrases
    places: frozenset[str]
    praise: re.Pattern[str]
    """Finds behind "was" that a thing was liked."""
    for_sender: frozenset[str]
    """Words for the sender as the one for whom something is done."""
    done_for: re.Pattern[str]
    """Finds that it was done for the sender, hence by the contact."""
    telling: re.Pattern[str]
    """Finds that a story was told."""
    striking: re.Pattern[str]
    """Finds what makes a gesture one to remember."""
    people: re.Pattern[str]
    """Finds others to whom something was done."""
    short_of: re.Pattern[str]
    """Finds what a thing is where that is a trouble: "short of basses"."""
    were: re.Pattern[str]
    """Finds what the two were together: "the last to leave"."""
    past_be: str
    none: str
    """The word for what is lacking: "has no tenors"."""
    long_ago: re.Pattern[str]
    spent: re.Pattern[str]
    """Finds that something made up a part of a life."""
    whence: re.Pattern[str]
    """Where one of the two came from: nothing that both did."""

    def name(self, statement: Statement, *, joint: bool) -> str:
        """The name under which it is told; empty where it is not to be told. `joint`: the two did it together."""
        tell = {
            Party.BOTH: self._of_both,
            Party.SENDER: self._of_both if joint else self._of_sender,
            Party.OWN: self._of_thing,
            Party.THING: self._of_anything,
            Party.ELIDED: self._of_both if joint else self._of_nobody,
        }.get(statement.party, self._of_contact)
        return tell(statement)

    def is_praise(self, statement: Statement) -> bool:
        """Whether it says that a thing was liked."""
        return statement.form is Form.BEING and bool(self.praise.match(" ".join(statement.act[1:])))

    def led(self, statement: Statement) -> bool:
        """Whether a preposition follows the verb: "trod on my foot", but "painted eggs"."""
        return statement.act[1:2] != () and statement.act[1].lower() in self.wholeness.nouns.prepositions

    def _of_contact(self, statement: Statement) -> str:
        form, free = statement.form, not self.is_of("never", statement) and not self.is_of("idle", statement)
        if form is Form.PAST:
            return self._of_deed(statement, free=free and not self.is_of("rough", statement))
        if form is Form.PASSIVE:
            return "heard" if self.is_of("granted", statement) else ""
        if form is Form.DENIED:
            return "trouble" if self.is_of("attempts", statement) else ""
        return self._of_activity(statement) if free else ""

    def _of_activity(self, statement: Statement) -> str:
        """What the contact does, did for long or has done."""
        main, alone = statement.main, statement.party is not Party.PAIR
        if statement.party is Party.ELIDED and statement.form is Form.GOING_ON and self._is_named(statement.act[1:]):
            return ""
        if statement.form is Form.USED:
            return "used"
        if statement.form is Form.PRESENT and not self.for_sender.isdisjoint(word.lower() for word in statement.act):
            return ""  # "he rings me" tells him nothing
        if main and statement.form is Form.PRESENT and statement.verb == main.plain:
            return "does"
        if alone and main and statement.form is Form.GOING_ON and not statement.since:
            off = "" if self.is_of("journeys", statement) else "doing"
            return "setting_off" if self.is_of("setting_off", statement) else off
        return "heard" if statement.form is Form.PERFECT and not statement.since else ""

    def _is_named(self, thing: Sequence[str]) -> bool:
        """Whether what seems to be the object of an "-ing" makes one name with it: "Rowing club dinner", but "Mending a net"."""
        nouns = self.wholeness.nouns
        ends = (at for at, word in enumerate(thing) if word.lower() in nouns.prepositions | nouns.joins)
        words = thing[: next(ends, len(thing))]
        if len(words) < _COMPOUND or words[0].lower() in nouns.determiners or not words[0].isalpha():
            return False
        return not (nouns.is_plural(words[-1]) or nouns.is_mass(words[-1]))

    def _of_deed(self, statement: Statement, *, free: bool) -> str:
        """What the contact did; `free`: nothing is known against its verb."""
        kind = self.is_of("kind", statement)
        if self.for_sender.intersection(word.lower() for word in statement.act):
            return "thanks" if kind else "remembered" if free or self.is_of("told_too", statement) else ""
        if self.people.match(statement.rest) and not kind:
            return ""  # what somebody did to others is between them
        if self.is_of("gestures", statement) and not self.striking.search(statement.rest):
            return ""
        if self.is_of("feats", statement) or (free and self.long_ago.search(statement.rest)):
            return self._of_life(statement)
        told_too = self.is_of("told_too", statement) or self.telling.match(" ".join(statement.act))
        return "remembered" if free or told_too else ""

    def _of_life(self, statement: Statement) -> str:
        """What somebody once did: one is glad to hear of a feat, and asks how the rest was."""
        if self.is_of("lives", statement) or self.spent.search(statement.rest):
            return "" if self.whence.search(statement.rest) else "past"
        return "heard" if self.is_of("feats", statement) else ""

    def _of_both(self, statement: Statement) -> str:
        together = statement.form is Form.BEING and self.were.match(" ".join(statement.act[1:]))
        if together and statement.act[0].lower() == self.past_be:
            return "shared"
        mishap = self.is_of("mishaps", statement)
        side_by_side = (
            statement.act[0].lower() in self.classes["joint"]
        )  # "we sat on the wall", but "she sat on my hat"
        never = self.is_of("never", statement) and not side_by_side
        fits = mishap or not (never or self.is_of("elsewhere", statement))
        return "shared" if statement.form is Form.PAST and fits else ""

    def is_of_life(self, statement: Statement) -> bool:
        """Whether it says what people do, where they are from or how they came to it, and nothing that nobody likes to be told."""
        if statement.form is Form.BEING:
            return statement.act[0].lower() != self.past_be
        unfit = any(self.is_of(name, statement) for name in ("never", "idle", "elsewhere"))
        lasting = statement.form in {Form.PRESENT, Form.PERFECT} or (
            statement.form is Form.PAST and self.is_of("lives", statement)
        )
        return lasting and not unfit

    def _of_sender(self, statement: Statement) -> str:
        if not self.wholeness.speaks_of_contact(statement.rest) or statement.form is not Form.PAST:
            return ""
        unfit = any(self.is_of(name, statement) for name in ("never", "elsewhere", "rough", "kind", "feats"))
        idle = self.is_of("idle", statement) and not self.is_of("joint", statement)
        return "own" if self.is_of("liked", statement) else "" if unfit or idle else "did"

    def _of_thing(self, statement: Statement) -> str:
        """What is told of a thing of the contact's."""
        about = " ".join(statement.act[1:])
        if self.unfit_things.found_in(statement.subject) or self.wholeness.names_other(statement.subject):
            return ""
        if statement.form is Form.BEING:
            placed = "is_there" if about.split()[0].lower() in self.places else ""
            there = "trouble" if self.short_of.match(about) else placed
            return "praised" if self.praise.match(about) else there
        if statement.form is Form.PASSIVE:
            return "heard" if self.is_of("granted", statement) else ""
        if statement.form is Form.DENIED or self.is_of("ailing", statement) or self._lacks(statement):
            mine = self.for_sender.intersection(word.lower() for word in statement.act)
            return "trouble" if statement.form is not Form.PAST else "remembered" if mine else ""
        return self._of_doing(statement)

    def _lacks(self, statement: Statement) -> bool:
        return statement.act[1:2] == (self.none,)

    def _of_doing(self, statement: Statement) -> str:
        """The same, of what it does."""
        if self.is_of("never", statement):
            return ""
        if self.is_of("thriving", statement):
            return "heard"
        if not statement.rest:
            return ""
        return "remembered" if statement.form is Form.PAST else "is_there"

    def _of_anything(self, statement: Statement) -> str:
        """What becomes of something of theirs, by whatever; or of something about it."""
        theirs, form = self.wholeness.speaks_of_contact(statement.rest), statement.form
        if theirs and form in {Form.PRESENT, Form.GOING_ON} and self.is_of("ailing", statement):
            return "trouble"
        about = self.wholeness.persons.name_possessive in statement.subject.split()
        mine = not self.for_sender.isdisjoint(word.lower() for word in statement.act)
        if theirs and mine and form is Form.PAST and not self.is_of("never", statement):
            return "remembered"
        return self._of_thing(statement) if about else ""

    def _of_nobody(self, statement: Statement) -> str:
        """What is told where nobody is named."""
        if statement.form is Form.PAST and not self.done_for.search(statement.rest):
            return self._of_past(statement)
        main = statement.main
        if statement.form is Form.PRESENT and main and main.base in self.nouns_too and self.led(statement):
            return ""  # "visits to Rome"
        return self._of_contact(statement)

    def _of_past(self, statement: Statement) -> str:
        """The same of what was done: for the sender by the contact, with what is the contact's by the sender; feats by the contact, the rest by both."""
        feat = self.is_of("feats", statement)
        if self.wholeness.is_done_to_contact(statement.rest):
            return ""  # "gave her my old map": the sender did it
        if self.for_sender.intersection(word.lower() for word in statement.act):
            return "thanks" if self.is_of("kind", statement) else ""
        if self.wholeness.speaks_of_contact(statement.rest) and not feat:
            return "sensed" if self.is_of("senses", statement) else "own" if self.is_of("liked", statement) else ""
        if feat or (self.long_ago.search(statement.rest) and not self.is_of("never", statement)):
            return self._of_life(statement)
        alone = self.is_of("elsewhere", statement) or self.whence.search(statement.rest)
        return "shared" if self.is_of("joint", statement) and not alone else ""

    def is_of(self, name: str, statement: Statement) -> bool:
        """Whether the verb is of a class, alone or with the word behind it."""
        act = [word.lower() for word in statement.act[:3]]
        if len(act) > 1 and act[1].endswith(self.wholeness.nouns.action_endings):
            return not self.classes[name].isdisjoint(act[:2])  # "keeps forgetting names"
        return not self.classes[name].isdisjoint({act[0], " ".join(act[:2]), " ".join(act)})


CLASSES = (
    *("lives", "setting_off", "journeys", "never", "idle", "rough", "gestures", "elsewhere", "told_too"),
    *("mishaps", "kind", "feats", "joint", "senses", "liked", "ailing", "thriving", "granted", "attempts"),
)
_PATTERNS = ("praise", "done_for", "telling", "striking", "people", "short_of", "were", "long_ago", "spent", "whence")


def make_uptake(table: Table, wholeness: Wholeness, nouns_too: frozenset[str], inflection: Inflection) -> Uptake:
    """From statements.toml; `nouns_too` from clauses.toml."""
    return Uptake(
        wholeness=wholeness,
        nouns_too=nouns_too,
        classes={name: forms_of(spaced_set(table, name), inflection) for name in CLASSES},
        unfit_things=make_phrases(table["unfit_things"]),
        **{name: pattern_in(table, name) for name in _PATTERNS},
        places=listed_set(table, "places"),
        for_sender=listed_set(table, "for_sender"),
        past_be=table["past_be"],
        none=table["none"],
    )
