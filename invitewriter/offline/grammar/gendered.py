"""Finds things in the words of a clause whose gender is sure, and says them with "the" as the object of thanks: "den heißen Tee"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed, listed_set

_LISTS = ("one", "either", "before", "kept", "governing", "blocking", "holding")


@value
class Thing:
    """A thing as thanks name it."""

    text: str
    """"den heißen Tee"."""
    sort: str
    """What the data call things of its kind: "food"."""


@value
class Gendered:
    """A language's nouns of which article and number are sure, and what may stand around them."""

    exact: Mapping[str, tuple[tuple[str, str], ...]]
    """Of each noun its gender and its sort; of a noun that is the same in the plural both."""
    ends: Mapping[str, tuple[tuple[str, str], ...]]
    """The same by how nouns end that are put together."""
    never: tuple[str, ...]
    """How nouns end that only look so."""
    many: str
    """What the data call the plural, as they call genders."""
    articles: Mapping[str, str]
    """The article of each gender, and of the plural, as an object."""
    one: frozenset[str]
    """Determiners of one thing."""
    several: Mapping[str, str]
    """Determiners of several, and what of them stays behind "the"."""
    either: frozenset[str]
    before: frozenset[str]
    """Words behind which a thing begins anew: "mir", "noch", "und"."""
    kept: frozenset[str]
    """Adjectives that are said in thanks, without their endings; others are left out."""
    endings: tuple[str, ...]
    """How adjectives end before nouns."""
    inflected: Mapping[str, str]
    """The ending of an adjective behind each of them."""
    governing: frozenset[str]
    """Prepositions: what stands behind one is no object."""
    blocking: frozenset[str]
    """Determiners of what is somebody else's, and no gift."""
    holding: frozenset[str]
    """Sorts of nouns behind which what they hold follows at once: "ein Glas Honig"."""
    with_what: Mapping[str, frozenset[str]]
    """The prepositions that tell of each sort what it is like or about: "Tipps zur Route"."""
    joins: tuple[str, ...]
    """Words that join two things, the commonest first."""

    def found(self, words: Sequence[str], adjective: str = "") -> Iterator[Thing]:
        """The objects among the words of a clause, each said with an `adjective` that is given without its ending."""
        governed, last, led = False, 0, False
        for at, word in enumerate(words):
            low = word.lower()
            if low in self.governing or low in self.blocking:
                governed = True
            elif word[:1].isupper():
                thing = self._thing(words, at, adjective, led=led) if at >= last else None
                if thing and not governed:
                    yield thing[0]
                last = max(last, thing[1]) if thing else last
                # "am Sonntag Kuchen", but "mit Wurst und Käse", "mit einer Tasse Tee"
                led = governed and thing is None
                governed = governed and at + 1 < len(words) and words[at + 1].lower() in self.joins
            elif low not in self.joins and not self.leans(low):
                governed = False

    def leans(self, word: str) -> bool:
        """Whether the word may stand between a preposition and its noun."""
        return word in self.one or word in self.several or word in self.either or self._is_adjective(word)

    def _is_adjective(self, word: str) -> bool:
        return word[:1].islower() and word.endswith(self.endings) and word not in self.before

    def _thing(self, words: Sequence[str], at: int, adjective: str, *, led: bool) -> tuple[Thing, int] | None:
        """The thing whose noun stands there, and where the words behind it go on; `led`: the noun before it is no part of it."""
        first = at
        while first and self._is_adjective(words[first - 1]) and not self._determines(words[first - 1]):
            first -= 1
        lead = words[first - 1].lower() if first else ""
        known = self._known(words[at].lower(), lead)
        determined = lead in self.one or lead in self.several or lead in self.either
        if not known or not (not first or determined or lead in self.before or (led and first == at)):
            return None
        gender, sort = known
        adjectives = [said for word in words[first:at] if (said := self._inflected(word, gender))]
        number = self.several.get(lead, "") if gender == self.many else ""
        end = self._end(words, at, sort)
        more = f"{adjective}{self.inflected[gender]}" if adjective else ""
        words_said = [self.articles[gender], *filter(None, [number, more]), *adjectives, *words[at:end]]
        return Thing(text=" ".join(words_said), sort=sort), end

    def _determines(self, word: str) -> bool:
        return word in self.one or word in self.several or word in self.either

    def _known(self, noun: str, lead: str) -> tuple[str, str] | None:
        """The gender of a noun behind a determiner, and its sort; None where it is not sure."""
        if noun.endswith(self.never):
            return None
        told = self.exact.get(noun) or next(
            (self.ends[noun[at:]] for at in range(len(noun) - 2) if noun[at:] in self.ends), ()
        )
        if lead in self.several:
            sort = next((sort for _, sort in told), "")
            return (self.many, sort) if sort else None
        plural = [each for each in told if each[0] == self.many]
        single = [each for each in told if each[0] != self.many]
        return next(iter(single if lead in self.one or not plural else plural), None)

    def _inflected(self, adjective: str, gender: str) -> str:
        """An adjective behind "the"; empty where it is none that is said in thanks."""
        stems = (adjective.removesuffix(ending) for ending in self.endings if adjective.endswith(ending))
        stem = next((stem for stem in stems if stem in self.kept), "")
        return f"{stem}{self.inflected[gender]}" if stem else ""

    def _end(self, words: Sequence[str], at: int, sort: str) -> int:
        """Where the words end that tell what a thing holds, is like or is about."""
        nouns = [word[:1].isupper() for word in words]
        if sort in self.holding and at + 1 < len(words) and nouns[at + 1]:
            return at + 2
        if at + 2 >= len(words) or words[at + 1] not in self.with_what.get(sort, ()):
            return at + 1
        end = at + 2
        while end < len(words) and self.leans(words[end]):
            end += 1
        if end >= len(words) or not nouns[end] or words[end - 1] in self.before:
            return at + 1
        while nouns[end] and end + 1 < len(words) and nouns[end + 1]:  # "von Etty Hillesum"
            end += 1
        joined = end + 2 < len(words) and words[end + 1] in self.joins and nouns[end + 2]
        return end + 3 if joined and end + 3 == len(words) else end + 1


def make_gendered(table: Table) -> Gendered:
    """From `things` of kindness.toml."""
    exact, ends = dict[str, tuple[tuple[str, str], ...]](), dict[str, tuple[tuple[str, str], ...]]()
    for sort, genders in table["nouns"].items():
        for gender, listing in genders.items():
            for noun in listing.split():
                into = ends if noun.startswith("*") else exact
                into[noun.lstrip("*")] = (*into.get(noun.lstrip("*"), ()), (gender, sort))
    return Gendered(
        exact={**ends, **exact},
        ends=ends,
        articles=dict(table["articles"]),
        several=dict(table["several"]),
        inflected=dict(table["inflected"]),
        with_what={sort: frozenset(words.split()) for sort, words in table["with_what"].items()},
        joins=listed(table, "joins"),
        many=table["many"],
        never=listed(table, "never"),
        endings=listed(table, "endings"),
        **{name: listed_set(table, name) for name in _LISTS},
    )
