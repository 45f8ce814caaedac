"""Tells by the grammar of a plain main clause what it is in a letter: a moment shared, a kindness, a work, a need. No list of verbs bids it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fields import DONE, PERFECT, PRESENT, Fields
from invitewriter.offline.grammar.telling import Telling
from invitewriter.offline.grammar.verb_last import VerbLast
from invitewriter.offline.reading.needing import Needing, make_needing
from invitewriter.offline.reading.says_enough import says_enough
from invitewriter.offline.tables import Table, listed_set

MOMENT, SCENE, THANKS, FOND, PRAISED, PLEASED = "moment", "scene", "thanks", "fond", "praised", "pleased"
NEED, NEED_THING = "need", "need_thing"
COMMON, ALIKE, ALIKE_THING, SIDE, MET = "common", "alike", "alike_thing", "side", "met"
"""What both are or have, what one is or has like the other, what the sender did beside the contact, and how the two met."""


@value
class SpeechActs:
    """What a language needs to tell them."""

    telling: Telling
    needing: Needing
    words: Mapping[str, frozenset[str]]
    """The lists of `acts` in mainclauses.toml, where each is explained."""

    @property
    def last(self) -> VerbLast:
        return self.telling.last

    def of_sender(self, fields: Fields | None) -> Fields | None:
        """The clause as one of the sender's, where who is left out was with the contact: "war mit ihr am Wehr"."""
        beside = fields and fields.who is Who.ELIDED and fields.finite and self._is_with(fields, "theirs")
        return replace(fields, who=Who.SENDER) if fields and beside else fields

    def of(self, fields: Fields) -> str:
        """The name of what the clause is; empty where it is nothing that a letter tells."""
        if self.is_unkind(fields) or not self.words["unfit"].isdisjoint(_nouns_of(fields)):
            return ""
        if self.gives_nothing(fields):
            return ""
        if fields.is_of_two:
            return self._of_two(fields) if self.words["alone"].isdisjoint(fields.words) else ""
        if fields.who is Who.SENDER:
            beside = self._is_with(fields, "theirs") and self.is_past(fields) and not self._only_meets(fields)
            return SIDE if beside and fields.base not in self.words["unshared"] | self.words["trading"] else ""
        if fields.who is Who.NOUN:
            return (
                ALIKE_THING if self._is_of_both(fields) else SCENE if self._is_joint(fields) else self._of_thing(fields)
            )
        return self._of_contact(fields) if fields.is_of_contact else ""

    def gives_nothing(self, fields: Fields) -> bool:
        """Whether it does not say what somebody gives: "schicke ihm ohne Namen"."""
        return self.telling.gives_nothing(fields, self.words["handing"])

    def is_unkind(self, fields: Fields, *, always: bool = False) -> bool:
        """Whether what was done is nothing to thank for or to remember, or about the body; or, of what is done `always`, a reproach."""
        if always and not self.words["always"].isdisjoint(fields.words):
            return True
        verbs = self.words["unshared" if fields.is_of_two else "unkind"]
        failing = not fields.is_of_two and self.telling.is_failing(fields.base, fields.inner)
        to_sender = not self.words["senders"].isdisjoint(fields.words)
        unwelcome = self.words["depriving"] | (frozenset() if fields.is_of_two else self.words["unwelcome"])
        failing = failing or (to_sender and fields.base in unwelcome)
        left = fields.base in self.words["left"] and not self.last.fielding.verbal.doubled.isdisjoint(fields.last)
        spoiling = self.words["spoiling"] | self.telling.delicate
        return fields.base in verbs or failing or left or not spoiling.isdisjoint(_nouns_of(fields))

    def is_judged(self, fields: Fields) -> bool:
        """Whether a word says how something is done, which is a judgement unless it is known to be none."""
        agreeing, nouns = self.last.fielding.agreeing, self.last.nouns
        known = self.words["neutral"] | agreeing.no_verbs | agreeing.small | agreeing.pronouns | nouns.small
        attributive = False  # whether the words up to the next one are adjectives before their noun
        for word in reversed(fields.inner):
            adjective = word.islower() and word.endswith((*nouns.adjective_endings, "em"))
            attributive = word[0].isupper() or (attributive and adjective)
            if word.islower() and word.isalpha() and word not in known and not attributive:
                return True
        return not self.words["always"].isdisjoint(fields.words)

    def is_past(self, fields: Fields) -> bool:
        """Whether it tells of what is over."""
        helper = fields.finite in self.last.fielding.agreeing.auxiliaries
        past = fields.finite in (self.words["past"] if fields.last else self.words["was"])
        return past if helper else not fields.finite or self.last.fielding.agreeing.is_past(fields.finite)

    def sentence(self, fields: Fields) -> str:
        """A clause about a thing as a main clause said to the contact."""
        words = self.last.turned([*fields.front, fields.finite, *fields.behind], own=False)
        return " ".join(words) if words else ""

    def _of_two(self, fields: Fields) -> str:
        words = fields.words
        # "Füttern alle drei Tage" is no "wir": only who says so of both leaves it out
        both = self.words["each"] if fields.subject else self.words["each"] - self.words["every"]
        alike = not (both | self.words["same"]).isdisjoint(words) and not self.is_past(fields)
        when = self.last.nouns.calendar | self.words["coming_times"] | self.words["together"] - self.words["each"]
        joined = not self.words["together"].isdisjoint(words) or self._is_with(fields, "theirs")
        if fields.base in self.last.being and (self._is_singular(fields) or not joined):
            return ""  # "wir waren im Team Nord": nothing that was done
        if alike and fields.form != DONE and when.isdisjoint(words):
            return COMMON if fields.form in {PRESENT, PERFECT} and fields.base not in self.words["judging"] else ""
        if not self._is_shared(fields):
            return ""
        if fields.base in self.words["encountering"]:
            return ""
        if self._only_meets(fields):
            spoken = fields.base in self.words["speaking"] and says_enough(fields, self.telling, self.words["unique"])
            return MET if spoken or self._is_talk(fields) else ""
        each = fields.base in self.words["held"] | self.words["lived"] and not (
            self.words["each"] | self.words["same"]
        ).isdisjoint(words)
        return COMMON if each else MOMENT

    def _is_singular(self, fields: Fields) -> bool:
        """Whether it calls the two by a noun for one: "wir sind beide Kassenwart"."""
        nouns = self.last.nouns
        pairs = pairwise(["", *fields.middle])
        bare = (then for one, then in pairs if then[0].isupper() and (one in self.words["each"] or not one))
        return any(not nouns.is_plural(word) for word in bare)

    def _is_talk(self, fields: Fields) -> bool:
        """Whether the two came to talk: "kamen beim Abwasch ins Gespräch"."""
        return fields.base in self.words["coming"] and not self.words["talk"].isdisjoint(fields.inner)

    def _is_of_both(self, fields: Fields) -> bool:
        """Whether it is of something that both have: "unsere Gärten liegen beide am Fluss"."""
        first = next(iter(fields.front), "")
        pairs = pairwise(word.lower() for word in fields.inner)
        mine = any(one in self.words["like"] and then in self.words["mine"] for one, then in pairs)
        each = first in self.words["ours"] and not self.words["each"].isdisjoint(fields.behind)
        return each or (mine and first in self.words["theirs"])

    def _is_joint(self, fields: Fields) -> bool:
        """Whether it is over, and of something that the two did: "unser gemeinsamer Stand war um zwei leer"."""
        owned = fields.front[:1] and fields.front[0] in self.words["ours"]
        joint = any(word.startswith(tuple(self.words["joint"])) for word in fields.front)
        return bool(owned) and joint and self.is_past(fields)

    def is_alike(self, fields: Fields) -> bool:
        """Whether it says that the contact is or does something as the sender does: "sammelt wie ich Karten"."""
        pairs = pairwise(word.lower() for word in fields.inner)
        return any(one in self.words["like"] and then in self.words["self"] for one, then in pairs)

    def _is_shared(self, fields: Fields) -> bool:
        """Whether the two did it, at a time that is over."""
        both = fields.who is Who.BOTH or not self.words["together"].isdisjoint(fields.words)
        alone = self.words["lodging"] if not both else frozenset[str]()  # "drei Nächte bei ihr geschlafen"
        if fields.base in self.words["agreeing"] | self.words["arriving"] | alone:
            return False
        return (both or self._is_with(fields, "theirs") or fields.base in self.words["sharing"]) and self.is_past(
            fields
        )

    def _is_with(self, fields: Fields, whom: str) -> bool:
        """Whether it was done along with the contact or the sender: "mit mir gelaufen", "bei ihr gegessen"."""
        pairs = pairwise(word.lower() for word in fields.inner)
        return any(one in self.words["company"] and then in self.words[whom] for one, then in pairs)

    def _only_meets(self, fields: Fields) -> bool:
        """Whether the two only met or talked, which a letter begins with anyway."""
        met = fields.base in self.words["meeting"] or not self.words["talk"].isdisjoint(fields.inner)
        return met and self.words["chance"].isdisjoint(fields.inner)

    def _of_contact(self, fields: Fields) -> str:
        if fields.base in self.words["sharing"] and not self.words["mine"].isdisjoint(fields.words):
            return ALIKE
        if self.needing.of_contact(fields):
            return "" if self.needing.is_unfit(list(fields.inner)) else NEED
        if self.words["senders"].isdisjoint(fields.words):
            return ALIKE if self.is_alike(fields) or self._is_too(fields) else ""
        if not self.is_past(fields) or fields.finite in self.words["passive"] or fields.base in self.words["offering"]:
            return ""
        if fields.base in self.words["praising"]:
            return PRAISED
        words = [word.lower() for word in fields.inner]
        for_sender = any(one in self.words["for_"] and then in self.words["senders"] for one, then in pairwise(words))
        led = self.last.nouns.prepositions
        received = any(then in self.words["receivers"] and one not in led for one, then in pairwise(["", *words]))
        received = (received and self.last.reflexive not in words) or fields.base in self.words["caring"]
        thanked = (for_sender or received) and fields.base not in self.words["noticing"] | self.words["staying"]
        return THANKS if thanked else "" if self._is_approach(fields) else FOND

    def _is_approach(self, fields: Fields) -> bool:
        """Whether it is the meeting itself, seen from the other side: "kam an unseren Tisch", "sprach mich an", "war unsere Stadtführerin"."""
        if fields.base in self.words["approaching"] or self._is_talk(fields):
            return True
        words = ["", *(word.lower() for word in fields.inner)]
        nearing = fields.base in self.words["nearing"] and any(
            one in self.words["towards"] and then in self.words["senders"] for one, then in pairwise(words)
        )
        nearing = nearing and self.words["along"].isdisjoint(words)
        owned, led = self.words["mine"] | self.words["ours"], self.last.nouns.prepositions
        is_ours = fields.base in self.last.being and any(
            then in owned and one not in led for one, then in pairwise(words)
        )
        return nearing or is_ours

    def _of_thing(self, fields: Fields) -> str:
        involved = not self.words["senders"].isdisjoint(fields.words)
        if self.words["theirs"].isdisjoint(fields.words):
            return ""
        if self._pleases(fields, involved=involved):
            return PLEASED
        if involved:
            owned = fields.front[:1] and fields.front[0] in self.words["theirs"] and len(fields.front) > 1
            return SCENE if owned and fields.last and self.is_past(fields) else ""
        if self.last.persons.mentions_other(" ".join(fields.front)):
            return ""
        lacks = self.needing.of_thing(fields) and not self.needing.is_unfit(list(fields.inner))
        return NEED_THING if lacks else ""

    def _pleases(self, fields: Fields, *, involved: bool) -> bool:
        """Whether the sender liked it: "hat mir geholfen", "hat Spaß gemacht", "war schön"."""
        lovely = self.words["lovely"]
        liked = fields.base in self.words["pleasing"] and (involved or not lovely.isdisjoint(fields.words))
        liked = liked and self.words["lukewarm"].isdisjoint(fields.inner)
        joy = fields.base in self.words["giving"] and not self.words["pleasures"].isdisjoint(fields.inner)
        is_lovely = fields.finite in self.words["was"] and not fields.last and not lovely.isdisjoint(fields.inner[-1:])
        is_lovely = is_lovely and self.words["lukewarm"].isdisjoint(fields.inner)
        lasts = liked and fields.base in self.words["lasting"] and fields.form == PRESENT and len(fields.front) > 1
        return is_lovely or lasts or ((liked or joy) and self.is_past(fields))

    def _is_too(self, fields: Fields) -> bool:
        """Whether it says that the contact is something as well: "ist auch Kassenwart"."""
        is_so = fields.finite in self.words["being"] and not fields.last and fields.who is Who.CONTACT
        too = not self.words["too"].isdisjoint(fields.words) and not self.needing.is_denied(fields)
        return is_so and too and not self.is_judged(fields)


def _nouns_of(fields: Fields) -> set[str]:
    return {word.lower().strip('"') for word in fields.inner if word[0].isupper()}


def make_speech_acts(table: Table, telling: Telling) -> SpeechActs:
    """From `acts` and `needs` of mainclauses.toml."""
    words = {name: listed_set(table["acts"], name) for name in table["acts"]}
    needing = make_needing(table["needs"], words["spoiling"] | telling.delicate)
    return SpeechActs(telling=telling, needing=needing, words=words)
