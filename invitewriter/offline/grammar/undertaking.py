"""Takes a plain clause apart by its first words: who does it, how sure it is, the verb, and what belongs to it. No list decides on the verb: its place does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import BASE, THIRD, Verb
from invitewriter.offline.grammar.wide import WideVerbs
from invitewriter.offline.tables import NOTHING, Table, listed, listed_set, pairs_in
from invitewriter.text.patterns import compile_later

_LONG_ENOUGH = 3
"""Letters of a verb that stands in no list."""
BID = "bid"
"""The form of a verb in its plain form that begins a line, and bids the sender to do something."""
_DONE = "done"
"""The form of a verb behind "has"."""


class Agent(StrEnum):
    """Who does what a clause tells."""

    CONTACT = "contact"
    SENDER = "sender"
    BOTH = "both"


@value
class Opening:
    """How a clause may begin."""

    find: re.Pattern[str]
    agent: Agent
    mood: str
    """How sure it is: "done", "will", "wants" and so on, as acts.toml names it."""
    form: str
    """The form of the verb behind it."""


@value
class Undertaking:
    """What a plain clause says."""

    agent: Agent
    mood: str
    form: str
    named: str
    """The word for whoever does it; empty where it is left out."""
    pair: str
    """Who does it along with the contact: "her brother"."""
    base: str
    """Empty where the verb stands in no list, and its form does not tell it."""
    doing: str
    """The verb in its form in "-ing"."""
    rest: str
    """What follows the verb."""


@value
class Undertakings:
    """A language's ways of beginning a plain clause, and its verbs."""

    openings: tuple[Opening, ...]
    verbs: WideVerbs
    participles: Mapping[str, str]
    """Those that are no past, with the plain form of their verb."""
    ending: tuple[str, str]
    """How the past of a regular verb ends, and its form in "-ing"."""
    no_verbs: frozenset[str]
    """Words that are no verb wherever they stand."""
    getting: re.Pattern[str]
    """Finds what only says that it is at last to be done: "get round to"."""
    having: str
    being: str
    """The plain forms of the verbs behind which another tells what is done: "have sent", "be sending"."""
    joined: re.Pattern[str]
    """Finds where another verb may go on."""
    join: str

    def of(self, text: str) -> Iterator[Undertaking]:
        """All the ways in which the clause may be read, in the order of the openings."""
        for opening in self.openings:
            if match := opening.find.match(text):
                found = self.behind(text[match.end() :], opening.form)
                if found:
                    yield self._undertaking(opening, match, *found)
                if found and match.groupdict().get("who"):
                    return  # what is said of somebody by name is said in one way

    def plain(self, text: str, agent: Agent, mood: str) -> Undertaking | None:
        """The undertaking of a clause that begins with its verb in its plain form."""
        if (round_to := self.getting.match(text)) and (found := self.behind(text[round_to.end() :], "ing")):
            base, doing, rest = found
            return Undertaking(agent=agent, mood=mood, form=BASE, named="", pair="", base=base, doing=doing, rest=rest)
        found = self.behind(text, BASE)
        first = text.partition(" ")[0].lower()
        known = self._known(first, BASE)  # "cofounder did the talking" begins with no verb
        if not found or not known or any(form == "past" and verb.base != first for verb, form in self.verbs.of(first)):
            return None  # "saw her slides"
        base, doing, rest = found
        then = rest.partition(" ")[0]
        forms = self.verbs.forms_of(then.lower())
        if base == self.having and "past" in forms:
            return None  # "have sent her the plan" is done
        if base == self.being and "ing" in forms and (going := self.behind(rest, "ing")):
            base, doing, rest = going  # "be sending her the plan"
        return Undertaking(agent=agent, mood=mood, form=BASE, named="", pair="", base=base, doing=doing, rest=rest)

    def behind(self, text: str, form: str) -> tuple[str, str, str] | None:
        """The plain form and the form in "-ing" of the verb that `text` begins with, and what follows; None where it begins with none."""
        word, _, rest = text.strip().partition(" ")
        lowered = word.lower()
        verb = self._known(lowered, form)
        if not lowered.isalpha() or (lowered in self.no_verbs and not (form == BASE and verb)):
            return None  # "the ring", but "I could ring her"
        if verb:
            return verb.plain, verb.form("ing"), rest
        guessed = self._guessed(lowered, form) if word[0].islower() or form == BASE else None
        return (*guessed, rest) if guessed else None

    def _undertaking(self, opening: Opening, match: re.Match[str], base: str, doing: str, rest: str) -> Undertaking:
        words = match.groupdict()
        return Undertaking(
            agent=opening.agent,
            mood=opening.mood,
            form=opening.form,
            named=words.get("who") or "",
            pair=words.get("pair") or "",
            base=base,
            doing=doing,
            rest=rest,
        )

    def but_joined(self, rest: str, form: str) -> str:
        """`rest` without a second verb in the form of the first, where it is told in another form: "made tea and carried my bag"."""
        names = {_DONE: "past", BID: BASE}
        return self._up_to(rest, lambda forms: names.get(form, form) in forms)

    def but_later(self, undertaking: Undertaking) -> Undertaking:
        """Without what was done by then, where the clause tells of something that goes on or is to come: "is hosting a fair and invited me"."""
        if undertaking.form == _DONE:
            return undertaking
        return replace(
            undertaking, rest=self._up_to(undertaking.rest, lambda forms: "past" in forms and BASE not in forms)
        )

    def _up_to(self, rest: str, ends: Callable[[set[str]], bool]) -> str:
        """`rest` up to a joined part whose first word is a verb in forms that end it."""
        parts = self.joined.split(rest)
        found = (
            at for at, part in enumerate(parts) if at and ends(self.verbs.forms_of(part.partition(" ")[0].lower()))
        )
        return self.join.join(parts[: next(found, len(parts))])

    def bases(self, undertaking: Undertaking) -> frozenset[str]:
        """The plain forms that its verb can have."""
        if undertaking.base:
            return frozenset({undertaking.base})
        stem = undertaking.doing.removesuffix(self.ending[1])
        return frozenset({stem, f"{stem}e", stem[:-1]})

    def _known(self, word: str, form: str) -> Verb | None:
        if form == _DONE and (base := self.participles.get(word)):
            return self.verbs.base(base)
        names = {_DONE: "past"}.get(form, form)
        return next((verb for verb, at in self.verbs.of(word) if at == names and " " not in verb.base), None)

    def _guessed(self, word: str, form: str) -> tuple[str, str] | None:
        """The plain form and the form in "-ing" of a verb that stands in no list, by what it ends in."""
        past, ing = self.ending
        if len(word) < _LONG_ENOUGH or self.verbs.of(word):
            return None
        if form == BASE:  # "bites", "smelled": no plain form ends so
            inflected = word.endswith(past) or self.verbs.guessed(word)
            return None if inflected else (word, self._ing(word))
        if form == "ing":
            return ("", word) if word.endswith(ing) else None
        if form == THIRD:
            verb = self.verbs.guessed(word)
            return (verb.plain, self._ing(verb.plain)) if verb else None
        return ("", word.removesuffix(past) + ing) if word.endswith(past) else None

    def _ing(self, base: str) -> str:
        return self.verbs.inflection(base)[0].form("ing")


def make_undertakings(table: Table, verbs: WideVerbs) -> Undertakings:
    """From `openings` of acts.toml, each written with the names of `words` in braces."""
    words = table.get("words", {})
    return Undertakings(
        openings=tuple(
            Opening(find=spelled(find, words), agent=Agent(agent), mood=mood, form=form)
            for find, agent, mood, form in table.get("openings", ())
        ),
        verbs=verbs,
        participles={done: base for base, done in pairs_in(table, "participles").items()},
        ending=_pair(listed(table, "ending")),
        no_verbs=listed_set(table, "no_verbs"),
        getting=compile_later(table.get("getting", NOTHING), re.IGNORECASE),
        having=table.get("having", ""),
        being=table.get("being", ""),
        joined=compile_later(table.get("joined", NOTHING)),
        join=table.get("join", ""),
    )


def spelled(find: str, words: Mapping[str, str]) -> re.Pattern[str]:
    """The pattern with the names in braces replaced by what they stand for."""
    for name, written in words.items():
        find = find.replace(f"{{{name}}}", written)
    return compile_later(find, re.IGNORECASE)


def _pair(words: Sequence[str]) -> tuple[str, str]:
    return (words[0], words[1]) if len(words) > 1 else ("", "")
