"""Finds the contact of whom only a description is known where the notes call them by its noun: "our neighbour", "a young couple".

A phrase with the noun is theirs as long as the notes tell of one such person. Where they tell of two ("a couple" beside "the couple
from Lille", "the neighbour" behind "the other neighbour"), it must share one more word with the description, else it may be either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from invitewriter.brief.lexicon import LANGUAGES, aligned, own_words, pattern_of
from invitewriter.brief.people.names.reading import name_at
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.description import OWNER, Description, described_words
from invitewriter.brief.people.whose.kin import is_predicate
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.domain import value
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon
from invitewriter.text.patterns import compile_later

_WORD = compile_later(r"(?<![\w@.-])(?:[dDlL](?=['’])|[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*)")
"""A word; an article that is joined to its noun is one of its own: "l'autista"."""
_BETWEEN = 3
"""So many words may stand between the article and the noun: "a very old lady"."""


def with_nameless(
    items: Sequence[Item], references: Sequence[Sequence[Reference]], cast: Cast
) -> list[list[Reference]]:
    """The references, and with them those to a contact who has no name, by the noun of the description."""
    description = Description.read(cast.contact.name.text, cast.language)
    if description is None:
        return [list(refs) for refs in references]
    return _Nameless(items, references, cast, description).read()


@value
class _Phrase:
    """Where a sentence calls somebody by the description's noun."""

    lead: int
    """Where its article begins, or the noun."""
    start: int
    end: int
    fresh: bool
    """Whether it brings somebody in: "a neighbour"."""
    another: bool
    """Whether it says that it is not the one told of before: "the other neighbour", "her neighbour"."""
    fits: bool
    """Whether one more word of the description stands beside it."""


class _Nameless:
    def __init__(
        self, items: Sequence[Item], references: Sequence[Sequence[Reference]], cast: Cast, description: Description
    ) -> None:
        self.items, self.cast, self.description = items, cast, description
        self.references = [list(refs) for refs in references]
        self.language = cast.language if cast.language in LANGUAGES else "en"

    def read(self) -> list[list[Reference]]:
        if not any(map(is_somebody, chain.from_iterable(self.references))):
            return self.references  # where nobody is named, all that is told is theirs
        read = (i for i, item in enumerate(self.items) if item.kind is not Kind.HEADING)
        found = [(index, phrase) for index in read for phrase in self._phrases(self.items[index].text)]
        phrases = [phrase for _, phrase in found]
        told = [self._whom(phrases, place) for place in range(len(phrases))]
        for place, (index, phrase) in enumerate(found):
            before = {*told[:place]} - {None}
            who = told[place]
            if who is Who.CONTACT and not (phrase.fits or phrase.fresh) and not before <= {Who.CONTACT}:
                who = Who.EITHER  # "the neighbour", after "the other neighbour"
            if who:
                self._mark(index, phrase, who)
        return self.references

    def _whom(self, phrases: Sequence[_Phrase], place: int) -> Who | None:
        """Whom a phrase means by its own words, and by whether the notes bring in one such person only; None where it may be no noun of theirs."""
        phrase = phrases[place]
        if phrase.another or phrase.fits:
            return Who.OTHER if phrase.another else Who.CONTACT
        if self.description.doubtful:
            return None
        rivals = [one for n, one in enumerate(phrases) if n != place and (one.fresh or one.another or one.fits)]
        return Who.EITHER if self.description.contrasts or (phrase.fresh and rivals) else Who.CONTACT

    def _mark(self, index: int, phrase: _Phrase, who: Who) -> None:
        """Takes the phrase for them, and for nobody else what was found at its place: "the neighbour" as a stranger."""
        gender = self.description.gender or ("" if self.description.several else self._gender_behind(index, phrase))
        own = Reference(who=who, start=phrase.start, gender=gender if who is Who.CONTACT else "")
        kept = [ref for ref in self.references[index] if not phrase.lead <= ref.start < phrase.end]
        self.references[index] = sorted([*kept, own], key=lambda ref: ref.start)

    def _gender_behind(self, index: int, phrase: _Phrase) -> str:
        """Whether the next pronoun behind the phrase, up to the next sentence about somebody else, is a "she" or a "he"."""
        for place in range(index, len(self.items)):
            for ref in self.references[place]:
                if place > index and ref.named and ref.subject and ref.who is not Who.CONTACT:
                    return ""
                if not ref.named and (place > index or ref.start > phrase.start):
                    return ref.gender
        return ""

    def _phrases(self, text: str) -> Iterator[_Phrase]:
        words = list(_WORD.finditer(text))
        bare = [plain(word[0]) for word in words]
        for place, word in enumerate(words):
            if not self.description.is_noun(word[0]) or self._is_of_another(text, words, place):
                continue
            found = self._article(bare, place)
            at = max(0, place - 1) if found is None else found
            owned = self._is_owned(bare[at:place], aligned(text[word.end() :]))
            if (found is None and not owned) or is_predicate(text, word.start(), self.language):
                continue
            article = bare[at]
            if at < place and not self.description.agrees(word[0], article):
                continue
            near = {*bare[at:place], *bare[place + 1 : place + 1 + _BETWEEN]}
            fresh = article in own_words("people.indefinite", self.language) | described_words(self.language, "numbers")
            yield _Phrase(
                lead=words[at].start(),
                start=word.start(),
                end=word.end(),
                fresh=fresh,
                another=owned
                or not (
                    self.description.contrasts or described_words(self.language, "others").isdisjoint(bare[at:place])
                ),
                fits=any(self.description.tells(one) for one in near - {bare[place]}),
            )

    def _article(self, bare: Sequence[str], place: int) -> int | None:
        """The place of the article of a noun, of the noun itself where it begins the sentence; None where it has none, or is only likened."""
        articles = own_words("people.determiners", self.language) | own_words("people.indefinite", self.language)
        articles |= frozenset().union(
            *(described_words(self.language, key) for key in ("articles", "numbers", "others"))
        )
        small, of = lexicon(self.language).sets["small"], described_words(self.language, "possessing")
        for at in range(place - 1, max(-1, place - 2 - _BETWEEN), -1):
            if bare[at] in articles:
                before = {bare[at], *bare[max(0, at - 1) : at]}
                likened = at > 0 and bare[at - 1] in described_words(self.language, "likens")
                first = at - 1 if at and bare[at - 1] in articles else at  # "i due", "our two"
                return first if before.isdisjoint(of) and not likened else None
            if bare[at] in small:
                return None
        return place if place == 0 else None

    def _is_owned(self, before: Sequence[str], behind: str) -> bool:
        """Whether the words from the article to the noun, or what is behind it, say that somebody else's is meant: "my sister's neighbour", "o vizinho dela"."""
        if pattern_of(f"described/{self.language}", "owned").search(behind):
            return True
        theirs = own_words("people.owners", self.language) - described_words(self.language, "articles")
        theirs -= own_words("people.own", self.language) | own_words("people.determiners", self.language)
        return not theirs.isdisjoint(before) or any(
            one.endswith(OWNER) and not self.description.tells(one) for one in before
        )

    def _is_of_another(self, text: str, words: Sequence[re.Match[str]], place: int) -> bool:
        """Whether the noun is of somebody who is named, or only tells of a thing or of whose something is: "the neighbour's cat"."""
        word, behind = words[place], words[place + 1 : place + 3]
        if text.startswith(OWNER, word.end()):
            return True
        if self.language == "en" and (_is_measure(word, behind) or _is_of_thing(behind)):
            return True
        return any(self._is_somebody(text, one) for one in self._beside(text, word, behind))

    def _beside(self, text: str, word: re.Match[str], behind: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
        """The words behind the noun that may name its bearer, or whose they are: "our neighbour Tom", "the neighbour of Tom"."""
        if behind and text[word.end() : behind[0].start()].strip() in {"", ","}:
            yield behind[0]
            if plain(behind[0][0]) in described_words(self.language, "possessing"):
                yield from behind[1:]

    def _is_somebody(self, text: str, word: re.Match[str]) -> bool:
        if not word[0][0].isupper() or self.description.tells(plain(word[0])):
            return False
        name = name_at(text, word.start(), self.language)
        return name is not None and (name.sure or name.full)


def _is_of_thing(behind: Sequence[re.Match[str]]) -> bool:
    """Whether the English noun only tells of what kind the next one is: "the driver seat"."""
    return bool(behind) and plain(behind[0][0]) in described_words("en", "belongings")


def _is_measure(word: re.Match[str], behind: Sequence[re.Match[str]]) -> bool:
    """Whether English counts things by the noun: "a couple of hours"."""
    counted = [plain(one[0]) for one in behind]
    return (
        plain(word[0]) in described_words("en", "pairs")
        and counted[:1] == ["of"]
        and (described_words("en", "crowd") | described_words("en", "numbers")).isdisjoint(counted)
    )
