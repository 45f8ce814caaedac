"""What the pronouns of a clause mean, where that is clear: a thing named before it, what the contact looks for, whoever is asked something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from invitewriter.domain import Brief, value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import compile_later

_FIRST_MARK = 0xE008
_MOST = 8
"""Pronouns of one clause that are settled."""


@value
class References:
    """A language's words that mean what stands elsewhere."""

    persons: Persons
    nouns: Nouns
    antecedents: Sequence[re.Pattern[str]]
    """Each finds a `pronoun` and what it means before it: "scan the photo and mail it"."""
    asked: re.Pattern[str]
    """Finds who is asked and the `pronoun` behind it that means them: "ask Kofi whether he"."""
    pronouns: Sequence[frozenset[str]]
    """Words for one person, those of a kind together."""
    means: Sequence[tuple[re.Pattern[str], str]]
    """What surely means the contact, and how a letter says it: "hers", "tell her what"."""
    things: frozenset[str]
    """What may stand for what the contact was said to look for."""
    pointing: frozenset[str]
    """Words that point to a thing by its name: "that podcast"."""
    times: frozenset[str]
    """What is called by them and is no thing: "this week"."""
    ends: re.Pattern[str]
    """Finds at an end whom or what it is for, where no word says that: "for them"."""

    def settled(self, text: str, wanted: str) -> str:
        """`text` with `wanted`, what the contact was just said to look for, in the place of a pronoun, and things that it points to as known ones."""
        words = text.split()
        for at, word in enumerate(words):
            then = words[at + 1].lower() if at + 1 < len(words) else ""
            if word.lower() in self.pointing and self._is_thing(then):
                words[at] = self.nouns.definite
            elif wanted and word.lower() in self.things and then not in self.nouns.bound and self._is_object(words, at):
                return " ".join([*words[:at], wanted, *words[at + 1 :]])
        return " ".join(words)

    def _is_object(self, words: list[str], at: int) -> bool:
        """Whether the word stands behind a verb in its plain form, which begins the text, and whoever gets it."""
        return at == 1 or (at > 1 and words[at - 1].lower() in self.persons.objects)

    def _is_thing(self, word: str) -> bool:
        known = self.nouns.small | self.nouns.calendar | self.persons.finite | self.times
        return word.isalpha() and word not in known

    def held(self, text: str, brief: Brief) -> tuple[str, dict[int, str]] | None:
        """`text` with a mark for each pronoun that is clear, and what the marks stand for; None where one may mean the contact or another."""
        spans = [(match.span("pronoun"), match["pronoun"]) for find in self.antecedents if (match := find.search(text))]
        if match := self.asked.search(text):
            if not self._is_anothers(match["pronoun"].lower(), brief):
                return None
            spans.append((match.span("pronoun"), match["pronoun"]))
        spans += [(match.span(), word) for find, word in self.means for match in find.finditer(text)]
        marks: dict[int, str] = {}
        for number, ((start, end), word) in enumerate(sorted(spans, reverse=True)[:_MOST]):
            text = f"{text[:start]}{chr(_FIRST_MARK + number)}{text[end:]}"
            marks[_FIRST_MARK + number] = word
        return None if self._is_unclear(text) else (text, marks)

    def _is_anothers(self, pronoun: str, brief: Brief) -> bool:
        """Whether the notes speak of the contact by another pronoun than that of whoever is asked."""
        known = {word for fact in brief.notes_facts for word in re.findall(r"\w+", fact.text.lower())}
        alike = [kind for kind in self.pronouns if pronoun in kind]
        return not alike or any(not kind.isdisjoint(known) for kind in self.pronouns if kind not in alike)

    def _is_unclear(self, text: str) -> bool:
        """Whether a pronoun may mean somebody who is named before it: "ask Marta whether she"."""
        words = text.split()
        named = (
            at
            for at, (before, word) in enumerate(pairwise(["", *words]))
            if self.persons.is_other(word) or (self._is_name(word) and before.lower() not in self.nouns.determiners)
        )
        known = {*self.persons.subjects, *self.persons.objects, *self.persons.possessives}
        return not known.isdisjoint(word.lower() for word in words[next(named, len(words)) + 1 :])

    def _is_name(self, word: str) -> bool:
        known = word.lower() in self.nouns.senders | self.nouns.calendar or plain(word) in places()
        return word[0].isupper() and word.isalpha() and not known


def make_references(table: Table, persons: Persons, nouns: Nouns) -> References:
    """From `reference` in acts.toml."""
    entry = table.get("reference", {})
    return References(
        persons=persons,
        nouns=nouns,
        antecedents=tuple(compile_later(find, re.IGNORECASE) for find in entry.get("antecedents", ())),
        asked=pattern_in(entry, "asked"),
        pronouns=tuple(frozenset(words.split()) for words in entry.get("pronouns", ())),
        means=tuple((compile_later(find, re.IGNORECASE), word) for find, word in entry.get("means", ())),
        things=listed_set(entry, "things"),
        pointing=listed_set(entry, "pointing"),
        times=listed_set(entry, "times"),
        ends=pattern_in(entry, "ends"),
    )
