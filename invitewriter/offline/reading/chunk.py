"""Finds a noun phrase at a place in a clause, where it is certain which words belong to it."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.offline.grammar.articles import calling
from invitewriter.offline.grammar.inflection import BASE, THIRD
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.wide import WideVerbs
from invitewriter.offline.reading.naming import Naming
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import places
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"[A-Za-z][a-z]+(?:-[a-z]+)*|\d{4}s")
_MOST_WORDS, _MOST_PARTS = 9, 2
_LONG = 4
"""Letters, of at least one of its words."""
_FINITE = frozenset({THIRD, "past"})


@value
class Chunker:
    """What a language needs to find noun phrases."""

    persons: Persons
    nouns: Nouns
    verbs: WideVerbs
    ends: frozenset[str]
    """Words behind which no phrase goes on: verbs, pronouns, adverbs."""
    unfit: frozenset[str]
    """Words that no such phrase may hold: for people, for moments, unkind ones."""
    joints: frozenset[str]
    """Prepositions with which it may go on."""
    starts: frozenset[str]
    """Determiners it may begin with."""
    handed: frozenset[str]
    """Determiners of things that one gives another: "my", "some"."""
    adverb_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    """How words end that are no noun."""
    adjectives: frozenset[str]
    """Words that are adjectives, whatever they end in."""

    def at_start(self, words: list[str]) -> str:
        """The phrase that `words` begin with, in the words of the notes, the sender's own things too; empty where it is not sure."""
        end = self._simple(words, led=bool(words) and words[0].lower() in self.handed)
        for _ in range(_MOST_PARTS if end else 0):
            if end < len(words) and words[end].lower() in self.joints:
                more = self._simple(words[end + 1 :])
                end += 1 + more if more else 0
        if end + 1 < len(words) and words[end].lower() in self.nouns.joins and self._goes_on(words[end + 1]):
            return ""
        return " ".join(words[:end]) if self._tells(words[:end]) else ""

    def _simple(self, words: list[str], *, led: bool = False) -> int:
        """How many words there are up to the first preposition; none where one of them is not surely its own."""
        start = int(led or (bool(words) and words[0].lower() in self.starts))
        at = start
        while at < len(words) and self._belongs(words, at, start):
            at += 1
        if at == start or not self._may_end(words[at] if at < len(words) else ""):
            return 0
        last = words[at - 1].lower()
        kind = self.nouns.is_plural(last) or self.nouns.is_mass(last)
        noun = start > 0 or kind or at - start > 1 or words[at - 1][0].isupper()
        return at if noun and self._is_head(last) else 0

    def _belongs(self, words: list[str], at: int, start: int) -> bool:
        word, lowered = words[at], words[at].lower()
        if not _WORD.fullmatch(word) or self._bounds(lowered) or lowered in self.unfit or self.persons.is_other(word):
            return False
        if word[0].isupper() and plain(word) not in places() and not self.nouns.is_mass(lowered):
            return False
        forms = self.verbs.forms_of(lowered)
        after = words[at + 1] if at + 1 < len(words) else ""
        follows = bool(after) and not self._bounds(after.lower())
        participle = lowered.endswith(self._participles)
        if forms & _FINITE and not forms & {BASE, "done"} and not self.nouns.is_plural(lowered) and not participle:
            return False
        if at > start and self.nouns.is_plural(words[at - 1]) and (not follows or THIRD in forms):
            return False  # "the bees dance", "sleepers facing"
        if participle and (not forms or forms <= {"ing", "done", "past"}):
            return follows and (at == start or not lowered.endswith("ing"))
        return True

    @kept
    def _participles(self) -> tuple[str, ...]:
        """How the participles of verbs end: "ing", "ed"."""
        return self.nouns.action_endings + self.nouns.participle_endings

    def _bounds(self, word: str) -> bool:
        """Whether a phrase ends before the word."""
        nouns = self.nouns
        small = nouns.prepositions | nouns.joins | nouns.relatives | nouns.determiners | nouns.recurring | self.ends
        return word in small or (word.endswith(self.adverb_endings) and not nouns.is_mass(word))

    def _may_end(self, word: str) -> bool:
        """Whether what stands behind it surely begins something else."""
        lowered = word.lower()
        forms = self.verbs.forms_of(lowered)
        return not word or self._bounds(lowered) or bool(forms & _FINITE) or lowered.endswith("ing")

    def _goes_on(self, word: str) -> bool:
        """Whether what stands behind an "and" belongs to the phrase: "a sea salt and oatcake one"."""
        lowered = word.lower()
        forms = self.verbs.forms_of(lowered)
        return not self._bounds(lowered) and not forms & (_FINITE | {"ing"})

    def _is_head(self, word: str) -> bool:
        if word in self.nouns.vague or word in self.nouns.headless or word in self.nouns.empty:
            return False
        return (
            word not in self.adjectives and not word.endswith(self.adjective_endings) and not calling(self.nouns, word)
        )

    def _tells(self, words: list[str]) -> bool:
        content = [word.lower() for word in words if word.lower() not in self.nouns.small]
        return (
            len(words) <= _MOST_WORDS
            and max(map(len, content), default=0) >= _LONG
            and self.nouns.particular(words)
            and len(set(content)) == len(content)
        )

    def known(self, phrase: str) -> str:
        """It as something both know, said to the contact: "the hives on old sleepers" for "hives on old sleepers"."""
        told = self.persons.turned(phrase) or ""
        first, _, rest = told.partition(" ")
        if not told or self.persons.is_own(first) or first.lower() in self.nouns.definites:
            return told[:1].lower() + told[1:]
        if first.lower() in self.nouns.indefinites:
            return f"{self.nouns.definite} {rest}"
        return f"{self.nouns.definite} {told[0].lower() + told[1:]}"


def make_chunker(table: Table, naming: Naming, verbs: WideVerbs) -> Chunker:
    """From `chunks` in topics.toml, with what `naming` knows of words that are no topic."""

    def words(key: str) -> frozenset[str]:
        return listed_set(table, key)

    days = naming.nouns.calendar
    return Chunker(
        persons=naming.persons,
        nouns=naming.nouns,
        verbs=verbs,
        ends=naming.finite | frozenset(naming.persons.subjects) | words("ends"),
        unfit=(naming.unfit - words("fit")) | words("unfit") | days | {f"{day}s" for day in days},
        joints=words("joints"),
        starts=words("starts"),
        handed=words("handed"),
        adverb_endings=listed(table, "adverb_endings"),
        adjective_endings=listed(table, "adjective_endings"),
        adjectives=words("adjectives"),
    )
