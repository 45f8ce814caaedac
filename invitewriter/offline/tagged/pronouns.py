"""Resolves the pronouns of a sentence: each means the contact, or somebody or something else that it names, or else nothing of it is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.tagger import Word

_CONTACT, _OWNS, _ITSELF = frozenset("uUS"), frozenset("oS"), "r"
_MARKS = frozenset({PERSON, PERSONS})
_NAMES, _THINGS = frozenset("P"), frozenset("NP1r")
_ANOTHER = {"u": "t", "U": "t", "S": "d", "r": "r"}
"""The kind of a pronoun that means somebody else of the sentence."""
_BOUNDS = frozenset(",;csqh")
_THING = "thing"
_CLIPPED = frozenset("GAadx1ET")
"""Kinds of words before which "Anna's" is "Anna is", where no noun follows."""


@value
class Pronouns:
    """A language's words for persons, by which it is told."""

    persons: Persons
    words: Mapping[str, frozenset[str]]
    """Lists of the table by their names."""
    human: tuple[str, ...]
    """How nouns for people end."""

    def resolved(self, words: Sequence[Word], sex: str) -> tuple[Word, ...] | None:
        """The words, of which the pronouns for others are of another kind than the contact's; None where one is not clear.

        `sex` is "women", "men" or empty, as the notes speak of the contact.
        """
        found: list[Word] = []
        others: set[str] = set()
        named = several = here = many = False
        for at, word in enumerate(words):
            text = word.text.lower()
            before = words[at - 1] if at else None
            if word.kind in _BOUNDS or (before and word.start < before.start):
                named, several, here, many = named or here, several or many, False, False
            if self._is_unclear(word, before, next(iter(words[at + 1 : at + 2]), None)) or self._tells_of_them(
                words, at
            ):
                return None
            means = "contact" if word.text in _MARKS else self._means(word, sex, others)
            if (
                not means
                or (text in self.words["single"] and not named)
                or (text in self.words["stand_ins"] and before and before.kind in "A1" and not (named or here))
                or (text in self.words["several"] and not several)
            ):
                return None
            sex = self._sex(text) or sex if means == "contact" else sex
            # Who is named as doing something is meant by what follows, and not who was named before.
            others = set() if word.text == PERSON and word.kind == "u" else others | self._people(word)
            # In "let our choir try it" the choir is not meant: what is meant stands in a clause before.
            here = here or word.kind in _THINGS
            many = many or word.tag in self.words["plural"] or word.kind == "1"
            several = several or text in self.words["many"]
            found.append(replace(word, kind=_ANOTHER[word.kind]) if means == "other" else word)
        return tuple(found)

    def _means(self, word: Word, sex: str, others: set[str]) -> str:
        """Whom a pronoun means: "contact", "other" or, where it may be either, nobody; "it" for all other words."""
        pronoun = self._sex(word.text.lower()) if word.kind in _CONTACT or word.kind == _ITSELF else ""
        if not pronoun:
            return "it"
        if not sex or pronoun == sex:
            return "" if others & {pronoun, ""} else "contact"
        return "other" if others & {pronoun, "", _THING} else ""

    def _sex(self, pronoun: str) -> str:
        return "women" if pronoun in self.words["women"] else "men" if pronoun in self.words["men"] else ""

    def _people(self, word: Word) -> set[str]:
        """Of which sex a word's person is, empty where it may be either; nothing where it is no person."""
        if word.kind not in "NP":
            return set()
        text = word.text.lower()
        if (
            word.text in self.words["own"]
            or text in self.words["people"]
            or self.persons.is_other(word.text)
            or text.endswith(self.human)
        ):
            return {self._sex(text)}
        # A beast, a boat or a firm is a "she" that no man is.
        return {self._sex(text) or _THING}

    def _is_unclear(self, word: Word, before: Word | None, behind: Word | None) -> bool:
        """Whether it points to another sentence, or may name somebody who is not the sender's own, as "our Maeve" is."""
        text = word.text.lower()
        if text in self.words["pointing"] and behind is not None and behind.text.lower() in self.words["vague"]:
            return True  # "she said that part with the door shut"
        if behind is None and text in self.words["asides"]:
            return True  # "or with gloves, whatever"
        does = behind is not None and behind.kind in "ZTMBHO"
        begins = before is None or before.kind in ",c;" or before.start > word.start
        if text in self.words["of_all"] or (
            does and ((text in self.words["pointing"] and begins) or (text in self.words["loose"] and before is None))
        ):
            return True
        if word.text in _MARKS and before is not None and before.kind in "dAo":
            return True  # "a Professor Anna"
        if (
            word.kind not in _NAMES
            or word.text in self.words["own"]
            or (before is not None and before.text.lower() in self.words["own"])
        ):
            return False
        place = text in self.words["calendar"] or (
            before is not None and (before.kind in "dASoNP" or before.text.lower() in self.words["before_place"])
        )
        return not place or self.persons.names_someone(word.text)

    def _tells_of_them(self, words: Sequence[Word], at: int) -> bool:
        """Whether a "who" there is the contact, of whom its clause tells: "with her, who restores globes"."""
        before = next((word for word in reversed(words[:at]) if word.kind != ","), None)
        return words[at].text.lower() in self.words["relative"] and before is not None and before.kind in _CONTACT


def uncontracted(words: Sequence[Word]) -> Iterator[Word]:
    """The words, "Anna's" as "Anna is" where no thing of hers follows: "Anna's looking", "Anna's keen to"."""
    kinds = "".join(word.kind for word in words)
    for at, word in enumerate(words):
        behind = kinds[at + 1 :].lstrip("a" if kinds[at + 2 : at + 3] in "GA" else "")
        clipped = word.text == PERSONS and behind[:1] in _CLIPPED and behind[:1] != ""
        if clipped and behind[:1] in "GA1E" and behind[1:2] in "NPAG":
            clipped = False
        if clipped:
            yield replace(word, text=PERSON, kind="u", end=word.start + 1)
            yield replace(word, text="'s", lemma="be", kind="B", tag="VBZ", start=word.start + 1)
        else:
            yield word


def make_pronouns(table: Table, persons: Persons) -> Pronouns:
    """From the table `whole.pronouns` of tagged.toml."""
    lists = {name: listed_set(table, name) for name in table}
    return Pronouns(persons=persons, words=lists, human=tuple(table["human"].split()))
