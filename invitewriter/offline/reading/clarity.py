"""Whether a pronoun in the notes surely means the contact."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from invitewriter.brief.lexicon import gender_of, word_set
from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.named import is_given_name
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.reading.jotting import straight
from invitewriter.offline.reading.lines import words_of
from invitewriter.offline.tables import Table, any_of, listed, pattern_in
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later

_QUOTED = compile_later(r'"[^"]*"', signs=('"',))
"""Who speaks in one says "you" as the notes say "she" in German."""
_OWNER = compile_later(r"\b[A-Z]\w+'s(?= [a-z])")
_OPENING = 3
"""Words within which a sentence says whom it is about."""


@value
class Clarity:
    """A language's pronouns."""

    persons: Persons
    pronouns: tuple[frozenset[str], ...]
    """The sets of words for one and the same person."""
    asked: re.Pattern[str]
    """Finds who is to be asked, and the word behind "whether" that means them: "ask Kofi whether he"."""
    handed: re.Pattern[str]
    """Finds a word that surely means what is given, by who it is given to right behind it: "ich bring ihn ihr"."""
    pronouns_of: Mapping[str, frozenset[str]]
    """The pronouns by which the notes speak of "women" and of "men"."""

    def unclear_pronouns(self, brief: Brief) -> frozenset[str]:
        """The pronouns that may mean somebody else: those that no such name goes with, and all but the commonest set where the notes use several."""
        words = [
            word
            for fact in brief.notes_facts
            for word in words_of(_QUOTED.sub("", self._but_of_asked(straight(fact.text))))
        ]
        counts = [sum(word in pronouns for word in words) for pronouns in self.pronouns]
        if unlike := self._not_meant(brief, words):
            return unlike
        most = max(counts, default=0)
        clear = [pronouns for pronouns, count in zip(self.pronouns, counts, strict=True) if count == most]
        if len([count for count in counts if count]) < 2:
            return frozenset()
        return frozenset().union(*self.pronouns) - (clear[0] if len(clear) == 1 else frozenset())

    def _not_meant(self, brief: Brief, words: Sequence[str]) -> frozenset[str]:
        """The pronouns by which nobody of that name is called, where the notes use those that go with it, too, or it has a title."""
        name, kinds = plain(brief.contact.name.partition(" ")[0].rstrip(".")), {"she": "women", "he": "men"}
        titled = next((sex for sex in kinds.values() if name in word_set(f"people.courtesy_{sex}")), "")
        own = self.pronouns_of.get(titled or kinds.get(gender_of(name), ""), frozenset())
        if brief.contact.names or (own.isdisjoint(words) and not titled):
            return frozenset()
        return (frozenset().union(*self.pronouns) - own).intersection(words)  # what stands for names in ours is neutral

    def is_unclear(self, fact: Fact, before: Sequence[Fact], unclear: frozenset[str], brief: Brief) -> bool:
        """Whether a sentence uses an unclear pronoun, or begins with one right after a sentence on somebody else.

        Facts are the contact's; but in "Her sister paints boats. She sells them." both may be meant.
        """
        words = words_of(self._but_of_asked(fact.text))
        if unclear.intersection(words) or self._is_amid_others(fact, words, brief):
            return True
        if not words or not any(words[0] in pronouns for pronouns in self.pronouns):
            return False
        beside = [self.persons.marked(other.text, brief.contact) for other in before if fact.line - other.line <= 1]
        # A sentence that begins with the same one goes on about them, whoever else is in it.
        # At "Ana's leaving do" nobody but the contact may be meant.
        unlike = [_OWNER.sub("", text).split()[:_OPENING] for text in beside if words_of(text)[:1] != words[:1]]
        others = [" ".join(opening) for opening in unlike if not self._is_of_contact(opening)]
        return any(self.persons.mentions_one(text) and not self.is_unlike(words[0], text, brief) for text in others)

    def _is_of_contact(self, opening: Sequence[str]) -> bool:
        """Whether a sentence begins with the contact, be it with what they are behind a comma: "Rita Behl, Gärtnerin aus Ulm, ..."."""
        first, *behind = opening or [""]
        own = self.persons.possessives.keys()
        told = [word.strip(",;:") for word in behind if word.strip(",;:")]
        named = any(word.lower() in own or is_given_name(word) or self.persons.is_title(word) for word in told)
        return first == PERSON or (first == f"{PERSON}," and not named)

    def _is_amid_others(self, fact: Fact, words: Sequence[str], brief: Brief) -> bool:
        """Whether a pronoun stands in a paragraph that names the contact nowhere, and of which something is of nobody knows whom."""
        if not any(other.line == fact.line for other in brief.unclear) or not any(
            pronouns.intersection(words) for pronouns in self.pronouns
        ):
            return False
        beside = (other.text for other in brief.notes_facts if other.line == fact.line)
        return not any(self.persons.marked(text, brief.contact) != text for text in beside)

    def _but_of_asked(self, text: str) -> str:
        """`text` without the words that mean what is given, or somebody who is to be asked."""
        text = self.handed.sub("", text)
        return self.asked.sub(lambda match: match[1] if self.persons.is_other(match["name"]) else match[0], text)

    def is_unlike(self, pronoun: str, text: str, brief: Brief) -> bool:
        """Whether nobody of those whom `text` names can be meant by the pronoun: no wife by "he"."""
        sex = next((sex for sex, pronouns in self.pronouns_of.items() if pronoun in pronouns), "")
        unlike = (
            word_set(f"people.{'men' if sex == 'women' else 'women'}", brief.notes_language) if sex else frozenset()
        )
        named = list(self.persons.others_in(text))
        return bool(named) and all(plain(word) in unlike for word in named)


def make_clarity(words: Table, persons: Persons) -> Clarity:
    whether = listed(words["written"], "whether")
    return Clarity(
        persons=persons,
        asked=compile_later(
            rf"((?P<name>[A-Z][\w-]+),? (?:{any_of(whether)})) \w+", signs=[f" {word} " for word in whether]
        ),
        handed=pattern_in(words["written"], "handed_over"),
        pronouns=tuple(frozenset(group) for group in words["pronouns"].values()),
        pronouns_of={sex: frozenset(words["pronouns"][key]) for sex, key in words["written"].get("sexes", {}).items()},
    )
