"""Reads what a plain clause does between the two: a promise, something to thank for, a plan; whatever its verb, by who does it and for whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.asked import ASKED
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.parts import heading_of
from invitewriter.offline.grammar.undertaking import BID, Agent, Undertaking, Undertakings, make_undertakings
from invitewriter.offline.reading.chunk import Chunker
from invitewriter.offline.reading.company import Company, Part, make_company
from invitewriter.offline.reading.context import Reading
from invitewriter.offline.reading.doubts import is_over
from invitewriter.offline.reading.group import Group, make_group
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.scraps import Scrap
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.sound import Sound, make_sound
from invitewriter.offline.reading.things import Things, make_things
from invitewriter.offline.tables import Phrases, Table, make_phrases, spaced_set

_MOODS = {Who.PROMISE: "promised", Who.TODO: "will"}
"""How sure it is where a mark or a lead says that it is the sender's to do."""
_SAID, _WELCOME, _MAY, _BADE, _OFFERED, _OFFERS = "promised", "welcome", "may", "bade", "offered", "offers"
_ALLOWED = frozenset({_WELCOME, _MAY, _BADE})
_DOING, _WHEN = "{doing}", "{when}"
_OFTEN = frozenset({"does"})
_HOPED = frozenset({"wants", "idea"})
_HAS_DONE = frozenset({"done", "does", "doing"})
_REFUSED = ("harm", "taking", "states", "asking", "owning", "idle", "asked_of", "grasping")
_TELLING = ("giving", "attend", "join", "particles", "given", "seeking")
_GOING = ("sending", "reading", "fetching", "sending_back", "showing")
"""Sets of verbs in acts.toml: of what is not told, or only with something beside it, and of what is told otherwise than the rest."""
_BY_CONTACT = frozenset({"lets", "given"})
"""What the sender gets, with somebody's thing in it: it is they who give it."""


@value
class Acts:
    """What a language needs to read them; one without acts.toml reads none."""

    undertakings: Undertakings
    company: Company
    sound: Sound
    chunker: Chunker
    groups: Mapping[str, Group]
    frames: Mapping[str, str]
    """The group that tells it, by whom and how sure, or by "attend" and "join" for verbs of those sets."""
    sets: Mapping[str, frozenset[str]]
    """Plain forms of verbs: "harm", "taking", "states", "giving", "attend", "join", "asking", "owning"."""
    amiss: Phrases
    """Words for what is told to nobody, whatever the verb."""
    things: Things

    def readings(self, scrap: Scrap, brief: Brief, field: str, wanted: str = "") -> Iterator[Reading]:
        """The one thing that a line surely says; nothing in doubt, private, unkind or over. `wanted`: what the contact was just said to look for."""
        wanted = self.chunker.known(wanted) if wanted and scrap.jotting.who in _MOODS else ""
        for line in self._texts(scrap, brief):
            text = self.sound.references.settled(line, wanted)
            if found := next(self._of_text(text, scrap, brief, field), None):
                yield found
                return

    def _texts(self, scrap: Scrap, brief: Brief) -> Iterator[str]:
        """The line as the notes have it where nothing in it says that it is the sender's to do, then as it was read before."""
        jotting = scrap.jotting
        if jotting.who is Who.ELIDED:
            yield self.sound.begun(self.chunker.persons.marked(straight(scrap.fact.text), brief.contact))
        yield jotting.text.replace(ASKED, f"{self.sound.whether} {jotting.asked}") if jotting.asked else jotting.text

    def _of_text(self, text: str, scrap: Scrap, brief: Brief, field: str) -> Iterator[Reading]:
        """What a line says in its first clause, or in another that leans on nothing."""
        found = next(self._of_clause(text, scrap, brief, field), None)
        pieces = [] if found or scrap.jotting.who is not Who.ELIDED else self.sound.pieces(text)
        for piece in pieces:
            found = found or next(self._of_clause(piece, scrap, brief, field), None)
        yield from [found] if found else []

    def _of_clause(self, text: str, scrap: Scrap, brief: Brief, field: str) -> Iterator[Reading]:
        jotting, main = scrap.jotting, self.sound.main(text)
        if not main or self.amiss.found_in(text):
            return
        yield from self.things.readings(text, main, scrap, brief, field)
        for undertaking in map(self.undertakings.but_later, self._undertakings(main, jotting.who)):
            name = self._name(
                undertaking, marked=jotting.who is not Who.ELIDED, said=self.sound.says.search(text) is not None
            )
            group = self.groups.get(name)
            slots = self._slots(undertaking, group, scrap, brief, field) if group else None
            if slots and group:
                slots |= {"by": jotting.by} if jotting.by and not is_over(jotting.by, brief) else {}
                yield Reading(group=group, fact=scrap.fact.id, slots=slots, text=main)

    def _undertakings(self, main: str, who: Who) -> Iterator[Undertaking]:
        if who in _MOODS:
            found = self.undertakings.plain(main, Agent.SENDER, _MOODS[who])
            yield from [found] if found else []
            return
        yield from self.undertakings.of(main)
        if found := self.undertakings.plain(main, Agent.SENDER, "will"):
            yield replace(found, form=BID)

    def _name(self, undertaking: Undertaking, *, marked: bool, said: bool) -> str:
        """The group that tells the undertaking; empty where it is not clear who does it, or it is nothing to tell."""
        told = self.company.of(undertaking)
        agent, mood, base = undertaking.agent, undertaking.mood, undertaking.base
        attends = agent is Agent.SENDER and base in self.sets["attend"]
        may_be = attends or mood in _ALLOWED
        bases = self.undertakings.bases(undertaking)
        first = undertaking.rest.partition(" ")[0].lower()
        # "burn her a disc", "drop in"
        given = (told.contact_first and base in self.sets["given"]) or f"{base} {first}" in self.sets["given"]
        harms = not given and not bases.isdisjoint(self.sets["harm"])
        if harms or not (may_be or bases.isdisjoint(self.sets["states"])):
            return ""
        if agent is Agent.CONTACT:
            return self._of_contact(undertaking, told, said=said)
        if agent is Agent.BOTH and not told.contact_is_object:
            return self.frames.get(f"{agent}-{mood}{'-apart' if told.of_each_other else ''}", "")
        sure = undertaking.named or marked or undertaking.form == BID
        fits = told.of_contact if sure else told.surely_of_contact
        fits = fits or (told.given_back and base in self.sets["sending_back"] and not self._names_other(undertaking))
        fits = fits or mood == _SAID or (marked and self._seeks(undertaking))
        fits = fits and not (undertaking.form == BID and not self._is_bid(undertaking, told))
        fetches = base in self.sets["fetching"] and told.contact_first and told.thing_second
        taken = base in self.sets["taking"] and not (fetches or told.benefits)
        asks = base in self.sets["asked_of"] and told.contact_first
        if not fits or not base or taken or asks or (base in self.sets["owning"] and told.owned_first):
            return ""
        return self.frames.get(f"{Agent.SENDER}-{mood}{'-attend' if attends else ''}", "")

    def _seeks(self, undertaking: Undertaking) -> bool:
        """Whether something is to be found out, which may be for the contact though it does not name them."""
        first = undertaking.rest.partition(" ")[0].lower()
        return not self.sets["seeking"].isdisjoint({undertaking.base, f"{undertaking.base} {first}"})

    def _of_contact(self, undertaking: Undertaking, told: Part, *, said: bool) -> str:
        mood, base = undertaking.mood, undertaking.base
        if told.contact_first and not undertaking.named:
            return ""  # "agreed to send her the plan" is the sender's
        fits = told.for_sender if undertaking.named else told.surely_for_sender
        fits = told.theirs or said if mood in _BY_CONTACT else fits or mood in {_MAY, _BADE}
        fits = fits or (mood == _OFFERS and bool(undertaking.named) and not self._names_other(undertaking))
        fits = fits or (mood == _OFFERED and base in self.sets["sending"] and not self._names_other(undertaking))
        fits = fits or (
            base in self.sets["showing"]
            and mood in _HAS_DONE
            and self.company.shown_by.match(undertaking.rest) is not None
        )
        often = (
            base in self.sets["giving"] if mood in _OFTEN else mood not in _HAS_DONE or base not in self.sets["idle"]
        )
        if (
            told.only_ours
            and not self.undertakings.bases(undertaking).isdisjoint(self.sets["grasping"])
            and mood in _HAS_DONE
        ):
            return ""
        name = f"{undertaking.agent}-{mood}"
        joined = self.frames.get(f"{name}-join", "") if base in self.sets["join"] and told.with_sender else ""
        return (joined or self.frames.get(name, "")) if fits and often else ""

    def _may_be_theirs(self, rest: str, undertaking: Undertaking) -> bool:
        """Whether it is open whose the thing is, or to whom it goes; "will bring her pan for us" is clear."""
        if undertaking.base not in self.sets["giving"] - self.sets["reading"] or not self.company.may_own(
            rest, undertaking.base
        ):
            return False
        return not (undertaking.agent is Agent.CONTACT and self.company.of(undertaking).for_sender)

    def _is_bid(self, undertaking: Undertaking, told: Part) -> bool:
        """Whether a verb that begins a line bids the sender to do it, and is none of the past: "cut her a slice" may be done."""
        if told.surely_for_sender:
            return False
        verb = self.undertakings.verbs.base(undertaking.base)
        word = undertaking.rest.partition(" ")[0]
        if verb is None or undertaking.base in self.sets["nouns_too"]:
            return self.company.begins_thing(word) or word in self.sets["particles"]
        return verb.form("past") != verb.plain or self.company.to_come.search(undertaking.rest) is not None

    def _names_other(self, undertaking: Undertaking) -> bool:
        return self.chunker.persons.mentions_other(undertaking.rest)

    def _slots(
        self, undertaking: Undertaking, group: Group, scrap: Scrap, brief: Brief, field: str
    ) -> dict[str, str] | None:
        """What the sentences say of it; None where that is not whole, or not to be told."""
        asking = undertaking.base in self.sets["asking"]
        rest = self.sound.timeless(undertaking.rest)
        if undertaking.agent is Agent.CONTACT:
            rest = self.sound.unconditional(rest)  # what was offered on a condition was offered all the same
        elif undertaking.agent is Agent.BOTH and undertaking.mood in _HOPED:
            rest = self.sound.hoped(rest)
        rest = self.sound.asking(rest) if asking else rest
        own = undertaking.agent is not Agent.CONTACT
        if self.sound.is_spoilt(rest, brief, field, asking=asking, own=own):
            return None
        if self._may_be_theirs(rest, undertaking):
            return None  # "send her cuttings": hers, or to her
        rest = self.company.told_apart(rest, undertaking)
        timed = any(_WHEN in frame for frame in group.frames.values())
        rest, when, joint = self.company.alone(rest) if timed else (rest, "", "")
        if any(_DOING in frame for frame in group.frames.values()):
            rest = self.undertakings.but_joined(rest, undertaking.form)
        told = self.sound.turned(rest, brief, written_out=scrap.jotting.written_out, asking=asking)
        if told is None or (not told and not timed):
            return None
        if undertaking.base in self.sets["giving"] and told.lower() in self.company.us:
            return None  # "lent me": what?
        act = " ".join(filter(None, [undertaking.base, told])) if undertaking.base else ""
        thing = self._thing(told)
        return {
            "act": act,
            "doing": " ".join(filter(None, [undertaking.doing, told])),
            "when": when,
            "together": joint,
            "you": self.company.as_contact(undertaking),
            "i": self.company.as_subject(undertaking),
            "me": self.company.as_object(undertaking),
            "object": thing,
            "object_head": heading_of(self.chunker.nouns, thing) if thing else "",
        }

    def _thing(self, told: str) -> str:
        """The first thing in it, as something both know; empty where none is sure."""
        words = told.split()
        found = (self.chunker.at_start(words[at:], known=True) for at in range(len(words)))
        thing = next(filter(None, found), "")
        return self.chunker.known(thing) if thing else ""


def make_acts(table: Table, nouns_too: frozenset[str], chunker: Chunker, sentences: SentenceReader) -> Acts:
    """From acts.toml; without it, none are read. `nouns_too`: plain forms of verbs whose form after "she" is as often a plural."""
    sets = table.get("sets", {})
    groups = {name: make_group(f"act-{name}", told) for name, told in table.get("tell", {}).items()}
    sound = make_sound(table, sentences)
    return Acts(
        undertakings=make_undertakings(table, chunker.verbs),
        company=make_company(table, chunker.persons, chunker.nouns, chunker.verbs),
        sound=sound,
        chunker=chunker,
        groups=groups,
        frames=dict(table.get("frames", {})),
        sets={**{name: spaced_set(sets, name) for name in (*_REFUSED, *_TELLING, *_GOING)}, "nouns_too": nouns_too},
        amiss=make_phrases(table.get("amiss", {}).get("words", "")),
        things=make_things(table, groups, chunker, sound),
    )
