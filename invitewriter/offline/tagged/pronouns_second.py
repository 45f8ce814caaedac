"""Tells whether a pronoun of the third person surely means the contact, surely something else, or either, in a language whose verbs stand second."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.grammar.owners import Owners
from invitewriter.offline.tables import Table, listed, listed_set
from invitewriter.offline.tagged.addressed import Addressed
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.stretches import Stretch
from invitewriter.offline.tagged.tagger import Word

_DETERMINERS = frozenset("doSkf")
_WITHIN = frozenset("A1a")
_THINGS = frozenset("NP")
_KNOWN = frozenset({Doer.CONTACT, Doer.SENDER, Doer.BOTH})


@value
class PronounsSecond:
    """What a language needs to tell."""

    owners: Owners
    men: tuple[str, ...]
    """How pronouns of "he" begin."""
    articles: dict[str, frozenset[str]]
    """The genders that a noun may have behind a determiner; of many "die"."""
    subjects: dict[str, frozenset[str]]
    """Determiners of whoever does something, by the sex that a pronoun tells."""
    like: dict[str, frozenset[str]]
    """Genders of nouns that a pronoun may stand for."""
    people: frozenset[str]
    """Words for people."""
    sure: dict[str, frozenset[str]]
    """Pronouns that tell for sure which sex somebody is of."""
    company: frozenset[str]
    """Prepositions behind which somebody may stand with whom one deals; empty for none."""
    of_many: tuple[str, str]
    """The possessive before many, and in the dative."""

    def is_contact(
        self, words: Sequence[Word], at: int, stretches: Sequence[Stretch], sex: str, *, of_person: bool
    ) -> bool | None:
        """True where it means the contact, of whom notes speak as `sex`, False where something named before it, None where that is not sure."""
        word = words[at]
        stretch = next(each for each in stretches if each.start <= at < each.end)
        told = "men" if word.text.lower().startswith(self.men) else "women"
        rivals = [
            spot for spot in range(at) if words[spot].kind in _THINGS and self._genders(words, spot) & self.like[told]
        ]
        if word.kind != "S":  # nobody does something to themselves: "unser Nachbar leiht ihm seine"
            rivals = [spot for spot in rivals if spot < stretch.start or not self._does(words, spot, told)]
        own = stretch.doer is Doer.CONTACT and stretch.finite >= 0 and at != stretch.subject and word.kind != "S"
        if own or (sex and told != sex):
            return False if rivals else None
        if not sex or any(self._is_somebody(words[spot]) for spot in rivals):
            return None
        if word.kind in "US":
            sure = (
                self._owns(words, at, stretch, rivals)
                if word.kind == "S"
                else self._is_given(words, stretch, stretches, rivals)
            )
            return True if sure else None
        if at == stretch.subject:
            known = {spot for each in stretches if each.doer in _KNOWN for spot in range(each.start, each.end)}
            return None if any(self._does(words, spot, told) for spot in rivals if spot not in known) else True
        if rivals and any(each.kind == "U" for each in words[stretch.start : stretch.end]):
            return False
        return True if not rivals or of_person else None

    def sex_of(self, *sentences: str) -> str:
        """Of whom the pronouns tell that are never of many or of things done to: "ihm" and "ihr" but not "sie" and "ihn"."""
        words = {word for each in sentences for word in each.lower().split()}
        told = [sex for sex, pronouns in self.sure.items() if not words.isdisjoint(pronouns)]
        return told[0] if len(told) == 1 else ""

    def owned(self, behind: Sequence[Word], before: str, addressed: Addressed, *, several: bool) -> str | None:
        """What stands before what is theirs, where the notes have their name; None where its form is not sure.

        `several`: a verb tells that there are many.
        """
        noun = next((word for word in behind if word.kind in _THINGS), None)
        if noun is None or (behind[0].kind == "A" and before):
            return None  # "mit Annas altem Wagen" has another ending behind a possessive
        gender, many = self.owners.gender(noun.text), several or noun.lemma.lower() != noun.text.lower()
        if many and gender == "any":
            return addressed.owned(self.of_many[before in self.owners.dative])
        own = self.owners.owned([word.text for word in behind], before)
        return addressed.owned(own) if own else None

    def _owns(self, words: Sequence[Word], at: int, stretch: Stretch, rivals: Sequence[int]) -> bool:
        """Whether it says what is the contact's, and not what belongs to a thing that does something."""
        owned = next((word for word in words[at + 1 :] if word.kind not in _WITHIN), None)
        things = stretch.doer in {Doer.OTHER, Doer.OPEN} and any(spot >= stretch.start for spot in rivals)
        return owned is not None and owned.kind in _THINGS and not things

    def _is_given(
        self, words: Sequence[Word], stretch: Stretch, stretches: Sequence[Stretch], rivals: Sequence[int]
    ) -> bool:
        """Whether the contact gets it, and nobody the sender dealt with before: "kläre es mit der Verwaltung und nenne ihr"."""
        others = [each for each in stretches if each.doer is not Doer.CONTACT and each.end <= stretch.start]
        dealt = (spot for each in others for spot in rivals if each.start <= spot < each.end)
        around = (self._determiner(words, spot) for spot in dealt)
        return not any(article and preposition in self.company for article, preposition in around)

    def _is_somebody(self, noun: Word) -> bool:
        """Whether it means one of the people, and not many."""
        return noun.text.lower() in self.people and noun.lemma.lower() == noun.text.lower()

    def _determiner(self, words: Sequence[Word], noun: int) -> tuple[str, str]:
        """What stands before a noun and says which it is, and the preposition before that."""
        at = noun - 1
        while at >= 0 and words[at].kind in _WITHIN:
            at -= 1
        told = words[at].text.lower() if at >= 0 and words[at].kind in _DETERMINERS else ""
        return told, words[at - 1].text.lower() if at > 0 and words[at - 1].kind == "f" else ""

    def _genders(self, words: Sequence[Word], noun: int) -> frozenset[str]:
        """The genders that the noun may have; of many "die"."""
        told, governed = self._determiner(words, noun)
        if told == "der":
            return frozenset({"die"} if governed else {"der"})
        gender = self.owners.gender(words[noun].text)
        return self.articles.get(told) or frozenset({"der", "das"} if gender == "any" else {gender})

    def _does(self, words: Sequence[Word], noun: int, sex: str) -> bool:
        """Whether it stands as whoever does something stands."""
        told, governed = self._determiner(words, noun)
        return (words[noun].kind == "P" and not told) or (told in self.subjects[sex] and not governed)


def make_pronouns_second(table: Table, owners: Owners, people: frozenset[str]) -> PronounsSecond:
    """From the table `mirror` of tagged.toml."""
    articles = table["articles"]
    return PronounsSecond(
        owners=owners,
        men=listed(table, "men"),
        articles={word: frozenset(genders.split()) for genders in articles for word in listed(articles, genders)},
        subjects={sex: listed_set(table["subjects"], sex) for sex in ("men", "women")},
        like={sex: listed_set(table["like"], sex) for sex in ("men", "women")},
        people=people,
        sure={sex: listed_set(table["sure"], sex) for sex in table["sure"]},
        company=frozenset({"", *listed(table, "company")}),
        of_many=(table["of_many"][0], table["of_many"][1]),
    )
