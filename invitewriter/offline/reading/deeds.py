"""Reads what the contact has done, or did, and what the two did together: "has built a rig", "she moved the hives", "we rewrote her letter"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.inflection import Verb
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import head_of
from invitewriter.offline.grammar.phrase import reads_all
from invitewriter.offline.grammar.wide import WideVerbs
from invitewriter.offline.reading.independence import Independence
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.tables import Table, listed, listed_set, pattern_in, spaced_set
from invitewriter.text.language import is_stop_word

_FEWEST = 3
"""Words that say something: "poured the tea" is no deed to remember, "moved the hives behind the loft" is one."""
_LONG_ENOUGH = 3
Told = tuple[str, dict[str, str]]
"""How something is told, and the slots for it."""


@value
class Deeds:
    """What a language needs to read deeds; one without `deeds` in clauses.toml reads none."""

    verbs: WideVerbs
    independence: Independence
    have: frozenset[str]
    """What makes the perfect."""
    clipped: frozenset[str]
    """What may be short for it: the "is" of "she's built"."""
    going_on: frozenset[str]
    """What stands between it and something that lasts: "has been running"."""
    likened: frozenset[str]
    """Words behind which nothing was done: "built like a tank"."""
    participles: Mapping[str, str]
    """Participles that differ from the past, with the plain form of their verb."""
    untold: frozenset[str]
    """Plain forms of verbs of which nobody is told."""
    passing: frozenset[str]
    """Plain forms of verbs of gestures, whose past is nothing to tell."""
    involving: frozenset[str]
    """Plain forms of verbs of both kinds that are told where the sender had a part in it: "put a flute in my hand"."""
    us: frozenset[str]
    """Objects by which a clause without its subject tells of the contact, too: whoever did it to "me"."""
    both: frozenset[str]
    """Words for the two together."""
    together: frozenset[str]
    """Plain forms of what two people do within a meeting."""
    with_: tuple[str, ...]
    """Words up to which that is told."""
    own: frozenset[str]
    """Words behind which "we" may be the sender and others."""
    of_body: re.Pattern[str]
    """Finds a part of somebody's body: nobody is reminded of having been measured."""
    elsewhen: re.Pattern[str]
    """Finds when something was that was not at the meeting."""

    def has_done(self, words: list[str], *, written_out: bool) -> Told | None:
        """What a clause without its subject says in the perfect."""
        first, then, rest = words[0].lower(), [word.lower() for word in words[1:3]], words[2:]
        if first not in self.have | self.clipped or len(then) < len(["done", "what"]):
            return None
        if then[0] in self.going_on and first in self.have and (verb := self.verbs.ing(then[1])):
            told = self._rest(verb, rest[1:], written_out=written_out)
            return self._told("perfect", verb, f"have {then[0]} {then[1]} {told}", told) if told else None
        base = self.participles.get(then[0], "")
        verb = self.verbs.base(base) if base else self.verbs.past(then[0])
        # "she's taught by Ravi", "he's trained in Leeds": only what has an object is surely a deed
        loose = not rest or rest[0].lower() in self.likened
        if verb is None or loose or (first in self.clipped and not self._has_object(rest)):
            return None
        told = self._rest(verb, rest, written_out=written_out)
        return self._told("perfect", verb, f"have {then[0]} {told}", told) if told else None

    def did(self, words: list[str], *, written_out: bool, said: bool) -> Told | None:
        """What a clause without its subject says in the past; `said`: it is reported that the contact told it."""
        verb = self.verbs.past(words[0].lower())
        shared = verb is not None and self._is_shared(verb, words[1:])
        has_object = self._has_object(words[1:]) or (shared and not self.us.isdisjoint(words[1:2]))
        told = ""
        if verb and has_object:
            rest = words[1:]
            told = self._shared(rest) if shared else self._rest(verb, rest, written_out=written_out)
        if not verb or not told or (not shared and (verb.base in self.passing or not self._is_rich(words))):
            return None
        said = said or (not shared and bool(self.elsewhen.search(" ".join(words))))
        return self._told("past" if said else "deed", verb, f"{words[0].lower()} {told}", told)

    def involves_sender(self, words: Sequence[str]) -> bool:
        """Whether it was done to the sender: then it was the contact who did it, whether the clause says so or not."""
        return not self.us.isdisjoint(words[1:])

    def _is_shared(self, verb: Verb, rest: Sequence[str]) -> bool:
        """Whether the sender had a part in what was done: that was at the meeting, however little it is."""
        own = any(word.lower() in self.nouns.senders for word in rest)
        return own and verb.base in self.involving and len(rest) >= _FEWEST

    def _shared(self, rest: Sequence[str]) -> str:
        """What follows the verb where the sender had a part in it, turned to the contact; empty where it is not whole."""
        independence, text = self.independence, " ".join(rest)
        things = [word for word in rest if word.lower() not in self.us]
        while things and things[-1].lower() in self.nouns.prepositions:
            things = things[:-1]  # "read the log aloud to me"
        reads = reads_all(self.nouns, " ".join(things), self.verbs.verbs, written_out=True)
        others = independence.persons.mentions_other(text) or self.of_body.search(text)
        told = "" if others or not reads else independence.persons.turned(text) or ""
        return told if told and independence.finish.reads(" ".join(things)) and self.nouns.written_out(told) else ""

    def done_together(self, clause: str, before: str, *, written_out: bool) -> Told | None:
        """What a clause says that the two did; `before` is what the notes say just before it."""
        words = clause.split()
        while len(words) > 1 and (
            words[0].lower() in self.both or words[0].endswith(self.independence.persons.adverb_endings)
        ):
            words = words[1:]
        led = words and clause.split(maxsplit=1)[0].lower() in self.both
        verb = self.verbs.past(words[0].lower()) if led else None
        if verb is None or self.elsewhen.search(clause) or not self.own.isdisjoint(before.lower().split()):
            return None
        part = f"{verb.base} {words[1].lower()}" if len(words) > 1 else ""
        at_one = any(word.lower() in self.both for word in words[1:]) and verb.base not in self.untold
        if verb.base not in self.together and part not in self.together and not at_one:
            return None
        rest = [word for word in words[1:] if word.lower() not in self.both]
        rest = rest[: next((at for at, word in enumerate(rest) if word.lower() in self.with_), len(rest))]
        told = self._rest(verb, rest, written_out=written_out, free=True)
        if not told:
            return None
        # "We compared torches" and "We looked at her drawings": what it was of stands behind "at"
        thing = " ".join(told.split()[1:]) if part in self.together else told
        slots = self._told("together", verb, "", told)[1]
        return ("together", slots | {"thing": thing, "thing_head": head_of(self.nouns, thing)}) if thing else None

    @property
    def nouns(self) -> Nouns:
        return self.independence.nouns

    def _told(self, name: str, verb: Verb, you_do: str, rest: str) -> Told:
        slots = {"do": f"{verb.plain} {rest}", "thing": rest, "thing_head": head_of(self.nouns, rest)}
        return name, slots | ({"you_do": you_do} if you_do else {})

    def _rest(self, verb: Verb, words: list[str], *, written_out: bool, free: bool = False) -> str:
        """What follows the verb, turned to the contact; empty where it is not whole, or the verb is none to be told unless it is `free`."""
        if not words or (verb.base in self.untold and not free) or self.of_body.search(" ".join(words)):
            return ""
        return self.independence.completes(" ".join(words), written_out=written_out)

    def _has_object(self, rest: list[str]) -> bool:
        """Whether a thing follows at once."""
        first = rest[0].lower() if rest else ""
        led = self.nouns.determiners | self.independence.persons.possessives.keys()
        plural = any(self.nouns.is_plural(word.lower()) for word in rest[:2])
        return first in led or first[:1].isdigit() or (plural and first not in self.nouns.prepositions)

    def _is_rich(self, words: list[str]) -> bool:
        telling = [word for word in words[1:] if len(word) >= _LONG_ENOUGH and not is_stop_word(word.lower())]
        return len(telling) >= _FEWEST or bool(self.elsewhen.search(" ".join(words)))


def make_deeds(table: Table, independence: Independence, untold: frozenset[str]) -> Deeds:
    """From `deeds` in clauses.toml; without it, none are read."""
    entry = table.get("deeds", {})
    pairs = (pair.split("=") for pair in listed(entry, "participles"))
    told = {verb.replace("_", " ") for verb in listed(entry, "told")}
    return Deeds(
        verbs=independence.verbs,
        independence=independence,
        have=listed_set(entry, "have"),
        clipped=listed_set(entry, "clipped"),
        going_on=listed_set(entry, "going_on"),
        likened=listed_set(entry, "likened"),
        with_=listed(entry, "with"),
        participles={done: base for base, forms in pairs for done in forms.split("|")},
        untold=(untold - told) | set(listed(entry, "mishaps")),
        passing=listed_set(entry, "passing"),
        involving=listed_set(entry, "involving"),
        us=listed_set(entry, "us"),
        both=listed_set(entry, "both"),
        together=spaced_set(entry, "together"),
        own=listed_set(entry, "own"),
        of_body=pattern_in(entry, "of_body"),
        elsewhen=pattern_in(entry, "elsewhen"),
    )


def with_around(scraps: Sequence[Scrap]) -> list[tuple[Scrap, str, str]]:
    """The scraps, each with what the notes say just before and just after it."""
    texts = ["", *(scrap.fact.text for scrap in scraps), ""]
    return list(zip(scraps, texts, texts[2:], strict=False))
