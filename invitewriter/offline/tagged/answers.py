"""Names the thing in what the sender answers to a want of the contact's: "She needs crates. We have some, I'll drop them off."."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed_set, pairs_in
from invitewriter.offline.tagged.clauses import Clauses
from invitewriter.offline.tagged.putting import Place, Putting, make_putting
from invitewriter.offline.tagged.tagger import Tagged, Tagger, Word
from invitewriter.offline.tagged.wants import Want, Wants, make_wants

_WILL = re.compile(r"(?:[iw]a*|^[,ca]*|[TE]U?(?P<theirs>u)a*)Ma*(?=[VHO])|^[,ca]*(?=V)")
_OFFERED = re.compile(r"[TE](?:o|1|d(?=[A1]*N))[AENP']*N(?=$|[,dA1])")
_THEN = re.compile(r"cV(?=[tr1])")
_BETWEEN, _NOTHING = "pU", frozenset("f,casP")
_ITSELF, _RECEIVER = "t", "U"
_GOES_ON = frozenset("NAPEG")


@value
class Answers:
    """A language's words for that."""

    tagger: Tagger
    clauses: Clauses
    wants: Wants
    putting: Putting
    giving: frozenset[str]
    """Verbs that hand something on, even where it is left out what."""
    using: frozenset[str]
    """What the contact may do with a thing of the sender's."""
    asking: frozenset[str]
    """Verbs behind which "them" are people."""
    showing: frozenset[str]
    """Verbs by which somebody learns something."""
    doing: str
    """"Do", of which "it" is what somebody is wanted for."""
    offering: str
    """"Offer"."""
    behind: frozenset[str]
    """Words between a verb and what it is about: "look out for"."""
    one: frozenset[str]
    another: frozenset[str]
    several: frozenset[str]
    """Words for one thing, for one of its kind, and for several."""
    owned: Mapping[str, str]
    """Words for what is the sender's, each as it stands before a noun: "ours", "our"."""
    whose: Mapping[str, str]
    """The same by the kind of the word for who has it."""

    def named(self, text: str, want: Want | None) -> tuple[str, Want | None]:
        """`text` with the thing that the sender promises named, where the contact wants it by now; and what they want then."""
        for part in self.clauses.parted(self.tagger.tagged(text)):
            if found := self.wants.of(part):
                want = found
            elif want and (has := self.wants.had(part, want)):
                want = has
            elif want and (told := self._named(text, part, want)):
                return told, want
        return text, want

    def named_act(self, act: str, lead: str, want: Want | None) -> str:
        """The same of what the sender is to do, of which `act` begins with the plain form of a verb; `lead` makes a clause of it."""
        return self.named(f"{lead} {act}", want)[0].removeprefix(f"{lead} ") if want else act

    def _named(self, text: str, part: Tagged, want: Want) -> str:
        """`text` with what the sender promises in the clause named; empty where nothing in it stands for what is wanted."""
        if want.act and (offered := _OFFERED.search(part.kinds)):  # "I offered two hours"
            offers = part.words[offered.start()].lemma == self.offering
            return self.putting.purpose(text, part.words[offered.end() - 1].end, want.act) if offers else ""
        will = _WILL.search(part.kinds)
        if will is None or (will["theirs"] and part.words[will.end()].lemma not in self.using):
            return ""
        place = Place(text=text, part=part, verb=will.end(), thing=self._thing(part, will.end() + 1))
        return self._done(place, want) if want.act else self._given(place, want)

    def _done(self, place: Place, want: Want) -> str:
        """The same of what somebody is to do, or to be shown."""
        word = place.word
        if want.learnt:  # "I'll show her"
            receives = place.part.kinds[place.verb + 1 : place.thing] == _RECEIVER
            shows = place.said.lemma in self.showing and receives and self._ends(word)
            return self.putting.how(place, want.act) if shows else ""
        done = place.said.lemma == self.doing and word and word.text.lower() in self.one
        return f"{place.text[: place.said.start]}{want.act}{place.text[word.end :]}" if done and word else ""

    def _given(self, place: Place, want: Want) -> str:
        """The same of a thing."""
        kinds, word, verb = place.part.kinds, place.word, place.said
        if verb.lemma in self.asking:
            return ""
        if then := _THEN.search(kinds, place.verb):  # "cut some and post them"
            second, them = place.part.words[then.end() - 1 : then.end() + 1]
            gives = second.lemma in self.giving and self._means(them, want)
            return self.putting.whole(place, second.text, them.end, want.thing) if gives else ""
        alone = word is not None and (word.kind == _ITSELF or kinds[place.thing + 1 : place.thing + 2] not in _GOES_ON)
        if word and alone and self._means(word, want):
            told = self._told(word, want, uses=verb.lemma in self.using)
            return self.putting.put(place, told, gives=verb.lemma in self.giving)
        left_out = self._ends(word) and verb.lemma in self.giving and _ITSELF not in kinds[place.verb :]
        return self.putting.whole(place, verb.text, verb.end, want.thing) if left_out else ""

    def _thing(self, part: Tagged, at: int) -> int:
        """Where behind a verb its thing stands."""
        words = part.words
        while at < len(words) and (words[at].kind in _BETWEEN or words[at].text.lower() in self.behind):
            at += 1
        return at

    def _ends(self, word: Word | None) -> bool:
        """Whether nothing behind a verb is its thing."""
        return word is None or word.kind in _NOTHING

    def _means(self, word: Word, want: Want) -> bool:
        """Whether it can stand for what is wanted."""
        lowered = word.text.lower()
        owned = lowered in self.owned or lowered in self.another
        return owned or lowered in (self.several if want.several else self.one)

    def _told(self, word: Word, want: Want, *, uses: bool) -> str:
        """What is wanted, as the sender's where it is."""
        lowered = word.text.lower()
        ours = self.whose.get(want.whose, "") if uses and lowered not in self.another else ""
        ours = self.owned.get(lowered, ours)
        return f"{ours} {want.noun}" if ours else want.thing


def make_answers(table: Table, tagger: Tagger, clauses: Clauses) -> Answers:
    """From the table `wants` of tagged.toml."""
    words = {
        name: listed_set(table, name)
        for name in ("giving", "using", "asking", "showing", "behind", "one", "another", "several")
    }
    return Answers(
        tagger=tagger,
        clauses=clauses,
        wants=make_wants(table, clauses),
        putting=make_putting(table),
        **words,
        owned=pairs_in(table, "owned"),
        whose=pairs_in(table, "whose"),
        doing=table["doing"],
        offering=table["offering"],
    )
