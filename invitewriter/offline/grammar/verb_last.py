"""Says a clause to the contact with its verb last: "sie brachte mich zum Zug" is "mich zum Zug gebracht hast", behind "wie du"."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from invitewriter.domain import value
from invitewriter.offline.grammar.another import leads_to_another
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.fielding import Fielding
from invitewriter.offline.grammar.fields import DONE, Fields
from invitewriter.offline.grammar.inflection import Inflection
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.surroundings import Surroundings
from invitewriter.offline.tables import Table, listed_set
from invitewriter.text.patterns import compile_later

_MOST = 16
DAY = compile_later(r"\b\d{1,2}\. (?=[A-Z])|\b(?:ab|am|bis) (?:dem |zum )?\d{1,2}\. ")
_KEPT = "\ue008"
"""Stands for a word that stays as it is: an "it" that means nothing ("bei dir hakt es"), a reflexive that is not the contact's."""


Turns = tuple[Persons, Inflection]
"""What turns words, and verbs, to the contact."""


@value
class VerbLast:
    """What a language needs to do so."""

    fielding: Fielding
    persons: Persons
    surroundings: Surroundings
    inflection: Inflection
    helpers: Mapping[str, str]
    """Finite auxiliaries as they follow "you"."""
    perfect: tuple[str, str]
    """The auxiliaries of the perfect after "you": "have", and "be"."""
    perfect_of_two: tuple[str, str]
    loose: frozenset[str]
    """Words that refer to another sentence."""
    within: frozenset[str]
    """Those of them that refer to what stands before an "and"."""
    theirs: frozenset[str]
    """Words that may mean the contact or anything: "sie"."""
    enclosing: tuple[frozenset[str], frozenset[str]]
    """Prepositions of which one stands before a noun, the other behind it: "vom Steg aus"."""
    being: frozenset[str]
    """Plain forms beside which a noun says what somebody is, and stays before its place."""
    close: frozenset[str]
    """Words that stand beside their verb: "nach Balken Ausschau halten"."""
    places: frozenset[str]
    """Prepositions of what stands before a thing without an article: "im Chor Alt singen"."""
    expletive: str
    each: str
    """The word by which "we" are "we both"."""
    reflexive: str

    @property
    def nouns(self) -> Nouns:
        return self.fielding.nouns

    def said(self, fields: Fields) -> str | None:
        """The clause behind the word for who does it; None where one of its words is unclear, or something lacks."""
        if (
            fields.finite in self.fielding.verbal.done_by
            and fields.last[-1:]
            and fields.last[-1] in self.fielding.verbal.parts
        ):
            return None  # "sind zum Hafen runter"
        words, verb = self.around(fields), self.verb(fields)
        return None if words is None or not verb or not self._is_whole(words) else f"{' '.join(words)} {verb}".strip()

    def around(self, fields: Fields) -> list[str] | None:
        """All that stands before the verb, said to the contact; None where one of its words is unclear."""
        if self._is_unclear(fields):
            return None
        words = self._without_company(self._placed(fields), fields)
        words = words if fields.base in self.being else self._in_order(words)
        return self.turned(words, own=fields.is_of_contact)

    def turned(self, words: list[str], *, own: bool) -> list[str] | None:
        """The words said to the contact; a reflexive is theirs where `own`."""
        reflexive = self.reflexive_in(words) if own else self.reflexive
        words = [reflexive if word == self.reflexive else word for word in words]
        kept = {self.expletive, *self.within, self.reflexive}
        told = self.persons.turned(" ".join(_KEPT if word in kept else word for word in words))
        if told is None:
            return None
        stood = iter([word for word in words if word in kept])
        return [next(stood) if word == _KEPT else word for word in told.split()]

    def _is_unclear(self, fields: Fields) -> bool:
        """Whether a word means somebody else, or leans on another sentence."""
        words = list(fields.inner)
        lowered = [word.lower() for word in words]
        joined = next((at for at, word in enumerate(lowered) if word in self.nouns.joins), len(words))
        loose = self.loose.intersection(lowered[:joined]) | (self.loose - self.within).intersection(lowered[joined:])
        first = next(iter(fields.front if fields.finite else fields.behind), "")
        if first[:1].isupper() and first.isalpha() and not self.fielding.agreeing.is_noun(first):
            return True  # "Stundenlang Karten gespielt": no thing
        if loose or not {PERSON, PERSONS}.isdisjoint(words) or not self.theirs.isdisjoint(lowered):
            return True
        objects = self.persons.objects.keys() - self.persons.possessives.keys()
        if fields.is_of_contact and (leads_to_another(self.persons, lowered) or not objects.isdisjoint(lowered)):
            return True
        weighed = fields.middle if fields.who is Who.NOUN else words  # whose deed it is was weighed before
        told = (word for word in weighed if word.lower() not in self.nouns.calendar)
        return self.persons.mentions_other(" ".join(told))

    def _placed(self, fields: Fields) -> list[str]:
        """The words before a verb that stands last: a thing that does it first, else pronouns, then what stood before the verb."""
        front, middle = fields.front, fields.middle
        if fields.subject.lower() == self.expletive:
            return [self.expletive, *front, *middle]
        if fields.who is Who.NOUN and front and front[0].lower() not in self.nouns.prepositions:
            return [*front, *middle]
        pronouns, before = self.fielding.agreeing.pronouns, ["", *(word.lower() for word in middle)]
        first = [
            at
            for at, word in enumerate(middle)
            if word.lower() in pronouns and before[at] not in self.nouns.prepositions | self.nouns.joins
        ]
        each = [self.each] if self.each in fields.subject.lower().split() else []
        others = [word for at, word in enumerate(middle) if at not in first]
        return [*each, *(middle[at] for at in first), *front, *others]

    def _without_company(self, words: list[str], fields: Fields) -> list[str]:
        """What the two did is not done with the contact as well."""
        pairs = enumerate(pairwise(word.lower() for word in words))
        company, objects = self.nouns.company, self.persons.objects
        at = next((at for at, (one, then) in pairs if one in company and then in objects), None)
        return words if at is None or not fields.is_of_two else [*words[:at], *words[at + 2 :]]

    def _in_order(self, words: list[str]) -> list[str]:
        """The words in the order before a verb that stands last: where it was before a bare thing, and last what belongs to the verb."""
        moved = [word for word in words if word in self.close]
        words = [word for word in words if word not in self.close]
        at = next((at for at, word in enumerate(words) if word[0].isupper()), len(words))
        begins = at == 0 or words[at - 1] in self.fielding.agreeing.pronouns
        placed = at + 1 < len(words) and words[at + 1].lower() in self.places
        if begins and placed and not moved:
            return [*words[:at], *words[at + 1 :], words[at]]
        return [*words, *moved]

    def _is_whole(self, words: list[str]) -> bool:
        nouns, (leads, ends) = self.nouns, self.enclosing
        if words and words[-1] in ends and not leads.isdisjoint(words):
            words = words[:-1]
        lone = nouns.determiners - self.fielding.agreeing.both
        lacking = any(one.lower() in lone and then in nouns.prepositions for one, then in pairwise(words))
        if len(words) > _MOST or lacking or not self.surroundings.stands(words):
            return False
        last = words[-1].lower() if words else ""
        written_out = not words or nouns.written_out(DAY.sub(" ", " ".join(words)))
        return written_out and (last not in nouns.small - nouns.senders or last in self.fielding.agreeing.pronouns)

    def reflexive_in(self, words: list[str]) -> str:
        """The reflexive of the contact: another one where something else is the object."""
        led, before = False, ""
        for word in words[words.index(self.reflexive) + 1 :] if self.reflexive in words else ():
            # "um die Orgeln der Kirchen": a genitive is led by what stands before its noun
            led = led or word.lower() in self.nouns.prepositions
            led = led or (before[:1].isupper() and word in self.nouns.genitives)
            before = word
            if word[0].isupper() and word.lower() not in self.nouns.calendar | self.surroundings.spans:
                if not led:
                    return self.persons.reflexive_for
                led = False
        return self.persons.reflexives.get(self.reflexive, self.reflexive)

    def verb(self, fields: Fields) -> str:
        """All that stands last."""
        last, finite = " ".join(fields.last), fields.finite
        if fields.form == DONE:
            return f"{last} {self.perfect_of_two[self._is_by_being(fields.base) and not self._moves(fields)]}"
        if not fields.is_of_contact:
            return self._ordered(last, finite, fields)
        if finite in self.helpers:
            return self._ordered(last, self.helpers[finite], fields)
        if done := self.done(fields):
            return done
        known = self.fielding.agreeing.finites.of(finite)
        return last + known.you if known else ""

    def _ordered(self, last: str, finite: str, fields: Fields) -> str:
        """A part goes with its verb, an auxiliary behind it, but before two infinitives."""
        verbal = self.fielding.verbal
        if last in verbal.parts:
            return last + finite
        before = len(fields.last) > 1 and fields.last[-1] in verbal.doubled and fields.finite in verbal.done_by
        return f"{finite} {last}" if before else f"{last} {finite}".strip()

    def done(self, fields: Fields) -> str:
        """The perfect of a past: "brachte" is "gebracht hast"; empty of what is no past, or of a verb that is not known."""
        finite, part, finites = fields.finite, "".join(fields.last), self.fielding.agreeing.finites
        if not self.fielding.agreeing.is_past(finite):
            return ""
        known = finites.verbs.by_form.get(finite, ()) or finites.verbs.stumps.get(finite, ())
        pasts = [verb for verb, form in known if form == "past" and (not part or verb.part in {"", part})]
        guessed = finites.of(finite) if not known else None
        if pasts:
            done = pasts[0].form("done").removeprefix(pasts[0].part)
        else:
            done = self.inflection(guessed.base)[0].form("done") if guessed else ""
        return f"{part}{done} {self.perfect[self._is_by_being(fields.base)]}" if done else ""

    def _moves(self, fields: Fields) -> bool:
        """Whether something is moved, to which nothing leads: "den Schirm aus dem Wasser gezogen"."""
        if fields.base not in self.fielding.verbal.participles.moving:
            return False
        pairs = pairwise(word.lower() for word in ("", *fields.inner))
        return any(then in self.nouns.determiners and one not in self.nouns.prepositions for one, then in pairs)

    def _is_by_being(self, base: str) -> bool:
        known = self.fielding.verbal.participles.by_being
        parts = (part for part in self.fielding.verbal.parts if base.startswith(part))
        return base in known or any(base.removeprefix(part) in known for part in parts)


def make_verb_last(
    table: Table, words: Table, fielding: Fielding, surroundings: Surroundings, turns: Turns
) -> VerbLast:
    """From `last` of mainclauses.toml, and words.toml."""
    persons, inflection = turns
    return VerbLast(
        fielding=fielding,
        persons=persons,
        surroundings=surroundings,
        inflection=inflection,
        helpers={**words["subordinate"]["finite"], **table["finite"]},
        perfect=(table["perfect"][0], table["perfect"][1]),
        perfect_of_two=(table["perfect_of_two"][0], table["perfect_of_two"][1]),
        loose=listed_set(table, "loose"),
        within=listed_set(table, "within"),
        theirs=listed_set(table, "theirs"),
        enclosing=(listed_set(table, "leads"), listed_set(table, "ends")),
        being=listed_set(table, "being"),
        close=listed_set(table, "close"),
        places=listed_set(table, "places"),
        expletive=table["expletive"],
        each=table["each"],
        reflexive=words["telling"]["reflexive"],
    )
