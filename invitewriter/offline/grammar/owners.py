"""Writes the contact's name as the pronoun that stands for it, where its case is plain: "Annas Presse" as "ihre Presse", "mit Anna" as "mit ihr"."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.tables import Table, listed, listed_set

_NOMINATIVE, _DATIVE, _ACCUSATIVE = "nominative", "dative", "accusative"


@value
class Owners:
    """What a language with cases needs to do so."""

    nouns: Nouns
    dative: frozenset[str]
    """Prepositions with the dative."""
    accusative: frozenset[str]
    """Prepositions with the accusative."""
    either: frozenset[str]
    """Prepositions with both: with the accusative where something moves."""
    moving: frozenset[str]
    """Words that tell that something does."""
    feminine: tuple[str, ...]
    """How nouns end that are feminine, or many, where nothing else tells."""
    never_feminine: frozenset[str]
    """Nouns that end so and are not."""
    governing: frozenset[str]
    """Prepositions behind which a word that may tell whose something is tells who it is: "bei ihr"."""
    person: str
    """The pronoun for somebody in the dative."""
    receiver: tuple[str, str]
    """A pronoun that may tell whose something is, and one that never does and is said to the contact alike."""
    own: dict[str, str]
    """The possessive by case and gender."""

    def written(self, words: list[str]) -> list[str]:
        """The words without the name but where it is no owner, or its case is not sure."""
        found: list[str] = []
        for at, word in enumerate(words):
            before = words[at - 1].lower() if at else ""
            if word == PERSONS:
                found.append(self.owned(words[at + 1 :], before, moving=not self.moving.isdisjoint(words)) or word)
            elif word == PERSON and before in self.dative:
                found.append(self.person)
            elif word.lower() == self.receiver[0] and (
                before in self.governing or _is_no_owner(words[at + 1 : at + 2])
            ):
                found.append(self.receiver[1])
            else:
                found.append(word)
        return found

    def owned(self, words: Sequence[str], before: str, *, moving: bool = False) -> str:
        """The possessive before the noun that `words` begin with; empty where its form is not sure."""
        noun = next((word for word in words if word[0].isupper() or word[0] == '"'), "")
        if before in self.accusative or (before in self.either and moving):
            case = _ACCUSATIVE
        else:
            case = _DATIVE if before in self.dative | self.either else _ACCUSATIVE if before else _NOMINATIVE
        return self.own.get(f"{case}_{self.gender(noun)}", "") if noun else ""

    def gender(self, noun: str) -> str:
        """Whether the noun is "die" (or many), "der" or "das"; "any" for one of the latter two."""
        article = self.nouns.article_of(noun)
        if article:
            return {"die": "die", "den": "der", "das": "das"}[article]
        lowered = noun.lower()
        return "die" if lowered.endswith(self.feminine) and lowered not in self.never_feminine else "any"


def _is_no_owner(then: list[str]) -> bool:
    """Whether no noun follows that could be owned: "ihr fehlen zwei", and not "ihr Boot", "ihr altes Boot"."""
    return bool(then) and (then[0][0].isdigit() or (then[0].islower() and not then[0].endswith(("er", "es"))))


def make_owners(table: Table, nouns: Nouns) -> Owners:
    """From `owners` of mainclauses.toml."""
    return Owners(
        nouns=nouns,
        dative=listed_set(table, "dative"),
        accusative=listed_set(table, "accusative"),
        either=listed_set(table, "either"),
        moving=listed_set(table, "moving"),
        feminine=listed(table, "feminine"),
        never_feminine=listed_set(table, "never_feminine"),
        governing=listed_set(table, "governing"),
        person=table["person"],
        receiver=(table["receiver"][0], table["receiver"][1]),
        own=dict(table["own"]),
    )
