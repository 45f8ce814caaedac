"""Which words can be the finite verb of a main clause, and with whom they agree: "she", "we" or "I"; of verbs in no list by their form and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from invitewriter.domain import value
from invitewriter.domain.kept import kept, recent
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.finite import Finites
from invitewriter.offline.grammar.inflection import BASE, THIRD
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.participles import Participles
from invitewriter.offline.tables import Table, listed, listed_set, pairs_in
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun

ONE, SEVERAL, SENDER = "one", "several", "sender"
_PAST, _PASTS, _I, _SHORT = "past", "pasts", "i", "short"
_VOWELS = "aeiouäöül"


@value
class Agreeing:
    """What a language needs to tell."""

    nouns: Nouns
    finites: Finites
    participles: Participles
    helpers: Mapping[str, frozenset[str]]
    """Finite auxiliaries by whom they agree with."""
    orders: Mapping[str, str]
    """Orders to oneself that do not begin as the verb does, with how the sender says it: "gib", "gebe"."""
    no_verbs: frozenset[str]
    """Adverbs that look like verbs, and those that may stand before one though they end as adjectives do."""
    small: frozenset[str]
    """Words that are no verbs, nor nouns where one begins a sentence."""
    pronouns: frozenset[str]
    """Objects that stand right behind whoever does something: "mir", "uns"."""
    both: frozenset[str]
    """Determiners that stand without a noun: "wir beide"."""
    ordinal: tuple[str, ...]
    """How adjectives begin that are no nouns before one: "nächstes Mal"."""
    weak_past: str
    """How the past of several ends."""

    @kept
    def auxiliaries(self) -> frozenset[str]:
        """All finite auxiliaries."""
        return frozenset().union(*self.helpers.values())

    @recent(1024)
    def numbers(self, word: str, *, first: bool) -> frozenset[str]:
        """With whom the word agrees as a finite verb; with nobody where it is none. `first`: it begins the clause."""
        lowered = word.lower()
        if found := frozenset(number for number, helpers in self.helpers.items() if lowered in helpers):
            return found
        forms = self.forms_of(lowered)
        whole = self.finites.verbs.by_form.get(lowered, ())
        if whole and all(verb.part for verb, _ in whole):
            return frozenset()  # "abholen" is no "wir holen ... ab"
        if (not first and not word.islower()) or not self._may_be(word, forms, first=first):
            return frozenset()
        known = {
            ONE: bool(forms & {THIRD, _PAST}) or (not forms and self.finites.of(lowered) is not None),
            SEVERAL: bool(forms & {BASE, _PASTS})
            or self.is_strong(lowered)
            or self._is_plural(lowered, forms, first=first),
            SENDER: bool(forms & {_I, _PAST}) or (not first and bool(self.of_sender(lowered))),
        }
        return frozenset(number for number, agrees in known.items() if agrees)

    def forms_of(self, word: str) -> set[str]:
        """The forms of known verbs that the word can be, with or without a part that has come off."""
        verbs = self.finites.verbs
        return verbs.forms_of(word) | {form for _, form in verbs.stumps.get(word, ())}

    def of_sender(self, word: str) -> str:
        """The verb of what the sender does, clipped or an order to oneself, in full; empty where it is none."""
        forms = self.forms_of(word)
        if _I in forms or (not forms and word.endswith("e") and word.isalpha()):
            return word
        if _SHORT in forms:
            return f"{word[:-2]}le" if word.endswith("el") else f"{word}e"
        return self.orders.get(word, "")

    def base_of_sender(self, word: str) -> str:
        """The plain form of a verb that the sender does, by its ending."""
        return f"{word[:-2]}eln" if word.endswith("le") and word[-3] not in _VOWELS else f"{word}n"

    def is_strong(self, word: str) -> bool:
        """Whether it is the past of several, of a strong verb: "standen"."""
        return word.endswith("en") and _PAST in self.finites.verbs.forms_of(word.removesuffix("en"))

    def is_past(self, word: str) -> bool:
        """Whether a finite verb that is no auxiliary tells of what is over."""
        forms = self.forms_of(word)
        if self.is_strong(word) or not forms:
            return self.is_strong(word) or word.endswith(("te", self.weak_past))
        return bool(forms & {_PAST, _PASTS}) and not forms & {THIRD, BASE}

    def closed(self, before: Sequence[str]) -> bool:
        """Whether the words before a verb lack nothing: no noun behind an article, an adjective or a preposition."""
        last = before[-1].lower() if before else ""
        if last in (self.nouns.determiners - self.both) | self.nouns.prepositions | self.nouns.joins:
            return False
        adjective = bool(last) and before[-1].islower() and last.endswith(self.nouns.adjective_endings)
        return not adjective or last in self.no_verbs | self.small | self.pronouns

    def is_noun(self, word: str) -> bool:
        """Whether a word with a capital is a noun wherever it stands."""
        ordinary = self.nouns.ordinary
        return ordinary.is_common(plain(word)) or ends_in_noun(plain(word), ordinary)

    def begun(self, before: Sequence[str]) -> tuple[str, ...]:
        """The words before a verb as they stand within a clause."""
        first = before[0] if before else ""
        adjective = before[1:2] and before[1][0].isupper() and first.lower().endswith(self.nouns.adjective_endings)
        sure = first.lower().startswith(self.ordinal) or not self.is_noun(first)
        return (first.lower(), *before[1:]) if adjective and sure else tuple(before)

    def is_named(self, words: Sequence[str]) -> bool:
        """Whether what looks like an order to oneself is a noun: "Skizze vom Dach", "Plan geschickt"."""
        first = words[0].lower()
        if words[0].islower():
            return False
        done = len(words) > 1 and self.participles.is_surely_done(words[1])
        known = self.forms_of(first) or first in self.orders
        led = self.is_noun(words[0]) and words[1:2] and words[1] in self.nouns.prepositions  # "Nachtwache mit Anna"
        return done or (not known and (bool(self.nouns.article_of(first)) or bool(led)))

    def _may_be(self, word: str, forms: set[str], *, first: bool) -> bool:
        lowered = word.lower()
        if lowered in self.no_verbs | self.small or not lowered.isalpha():
            return False
        noun = first and self.is_noun(word)
        return bool(forms) or not (noun or (lowered.startswith("ge") and self.participles.is_done(lowered)))

    def _is_plural(self, word: str, forms: set[str], *, first: bool) -> bool:
        return not forms and word.endswith(self.weak_past if first else "en")


def agrees(who: Who, numbers: frozenset[str]) -> bool:
    """Whether a verb that agrees with these may be what `who` does."""
    if who is Who.NOUN:
        return bool(numbers & {ONE, SEVERAL})
    return {Who.CONTACT: ONE, Who.SENDER: SENDER}.get(who, SEVERAL) in numbers


def make_agreeing(
    table: Table, finites: Finites, nouns: Nouns, participles: Participles, small: frozenset[str]
) -> Agreeing:
    """From `fields` of mainclauses.toml."""
    return Agreeing(
        nouns=nouns,
        finites=finites,
        participles=participles,
        helpers={number: listed_set(table, number) for number in (ONE, SEVERAL, SENDER)},
        orders=pairs_in(table, "orders"),
        no_verbs=listed_set(table, "no_verbs"),
        small=small,
        pronouns=listed_set(table, "pronouns"),
        both=listed_set(table, "both"),
        weak_past=table["weak_past"],
        ordinal=listed(table, "ordinal"),
    )
