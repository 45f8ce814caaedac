"""Finds the references to people in a sentence: names of the contact and of others, and the pronouns "she" and "he"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import accented_phrases, aligned, likely_gender, phrases, word_set
from invitewriter.brief.people.found.called_things import is_of_thing
from invitewriter.brief.people.found.creatures import creatures_in
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.found.heads import LEAD, word_before
from invitewriter.brief.people.found.things_ahead import is_thing_ahead
from invitewriter.brief.people.found.topics import is_one_of_topics
from invitewriter.brief.people.found.towns import is_reached, towns_in
from invitewriter.brief.people.found.wares import products_in
from invitewriter.brief.people.names.called_to import is_called_to
from invitewriter.brief.people.names.letter_case import calmed
from invitewriter.brief.people.names.reading import Name, compatible, name_at, parse_name
from invitewriter.brief.people.names.short import begins, has_only_initial, is_short_for, short_forms_of
from invitewriter.brief.people.names.things import is_noun
from invitewriter.brief.people.names.titles import courtesies
from invitewriter.brief.people.names.words import is_elided
from invitewriter.brief.people.whose import newcomers
from invitewriter.brief.people.whose.kin import gender_borne, introduces, kinship, named_kin, relatives_in
from invitewriter.brief.people.whose.marked import Marks
from invitewriter.brief.people.whose.newcomers import GOES_ON, SHORT, end_of_own, has_object, may_be_borne
from invitewriter.brief.people.whose.reference import NEAR, Reference, Who, in_rows, is_owner_amid, owns_object
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import lexicon, shared
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import NAME_WORD

_OWNER = compile_later(r"['’]s$", signs="'’")
_NAMED = compile_later(rf"\.? {CAPITAL_LETTER}")
_TOLD_OF = compile_later(r",? (?:who|qui) [^\W\d_]+", signs=("who", "qui"))
"""A relative clause behind a name, which makes its bearer a subject: "titles by Tom, who did a fine job"."""
_SEVERAL, _SHORT_FORM = 2, 3
"""A name of fewer letters is written with one capital, and no longer name is taken for it."""


class Cast:
    """The contact and the other people of the notes, to find in any sentence."""

    def __init__(
        self,
        contact: Person,
        people: Sequence[Person],
        language: str,
        *,
        sender: Name | None = None,
        lowercase: bool = False,
    ) -> None:
        """`sender` is the name of whoever wrote the notes, if known; `lowercase` tells that the notes use no capitals, so that a given name needs none."""
        self.contact, self.sender, self.language, self.lowercase = contact, sender, language, lowercase
        self._by_kin: Mapping[str, str] = {}  # the gender of whoever is brought in as a relative: "her daughter Bo"
        self.creatures = self._towns = frozenset[str]()  # what animals are called; plain words for places
        self.nobodies = {person.name.text for person in people if person.rank is Rank.NOBODY}
        told = (person for person in people if person.rank is not Rank.NOBODY and person is not contact)
        own_names = [contact.name, *map(parse_name, contact.names)]
        self.others = [person for person in told if not any(compatible(person.name, own) for own in own_names)]
        self._by_word: dict[str, list[Person]] = {}
        for person in self.others:
            for word in person.called | set(person.name.tokens):
                self._by_word.setdefault(word, []).append(person)
        called = contact.called | (short_forms_of(contact.name.tokens[0]) - set(self._by_word))
        self._small = {word for word in called if self._is_strange(word)}  # theirs without a capital, too
        self._marks = Marks(contact, self.others, language)
        own = [word for word in contact.called - set(self._by_word) if len(word) > 1]  # what only the contact is called
        self._own = compile_later(rf"\b(?:{'|'.join(map(re.escape, own))})\b", signs=own) if own else None

    def learn(self, texts: Sequence[str]) -> None:
        """What the notes as a whole use for places, for animals and for products, which are nobody."""
        self._towns = frozenset(towns_in(texts, self.language))
        self.creatures = creatures_in(texts, self.language)
        self.nobodies |= self.creatures | products_in(texts, self.language)
        self._by_kin = named_kin(texts, self.language)

    def references(self, text: str) -> list[Reference]:
        """The references in a normalised text, in order."""
        marks = list(self._marks.references(text := calmed(text)))
        names = [*marks, *(name for name in self._names(text) if all(name.start != mark.start for mark in marks))]
        if any(name.who is Who.CONTACT for name in names):
            names = [one for one in names if one.who is Who.CONTACT or not is_owner_amid(text, one)]
        if len(names) > 1 and not self._marks.own:
            names = in_rows(names, text, self.language)
        found = [*names, *self._pronouns(text), *self._strangers(text), *(() if names else self._unknown(text))]
        return sorted(found, key=lambda reference: reference.start)

    def relatives(self, text: str, references: Sequence[Reference] = ()) -> list[str]:
        """The genders of the husbands, bosses and the like that are spoken of, whom the next "he" may mean."""
        starts = [reference.start for reference in references if reference.who is Who.CONTACT and reference.named]
        own = {start - 1 - (text[start - 2 : start] == ", ") for start in starts}  # "are one man, Wim"
        own |= {word.end() for start in starts if (word := NAME_WORD.match(text, start))}  # "Herr Tiedt"
        own |= {end for start in starts for end in introduces(text, start, self.language)}
        return [gender for _, gender in relatives_in(text, own, self.language)]

    def speaks_of_sender(self, text: str) -> bool:
        """Whether a sentence says "I" or "we"."""
        return any(plain(match[0]) in word_set("people.own", self.language) for match in NAME_WORD.finditer(text))

    def is_beside(self, text: str, reference: Reference) -> bool:
        """Whether "with" governs somebody's name."""
        return self._governor(text, reference.start) in word_set("people.alongside")

    def _names(self, text: str) -> Iterator[Reference]:
        lowered = aligned(text)
        met = {match.end() for match in phrases("people.meeting", self.language).finditer(lowered)}
        uncapped, end = {word for word in self._small if word in lowered}, 0
        for match in NAME_WORD.finditer(text):
            if match.start() < end or not (self._is_titled(text, match) or self._uncapped(match[0], uncapped)):
                continue
            name = self._name(text, match)
            who = self._who(name, lowered[match.start() : match.start() + NEAR]) if name else None
            if name and who is Who.CONTACT:
                name = replace(name, end=end_of_own(text, name.end, self.contact.name.tokens))  # "thuy linh"
            if name and who is not Who.CONTACT and self._is_nobody(text, name):
                end = name.end
                continue
            who = newcomers.newcomer(name, text, lowered, self.language) if name and not who else who
            strange = name and not (who or self.lowercase) and may_be_borne(text, name, self.language)
            faint = name.tokens[0] if name and strange else ""
            who = Who.OTHER if faint else who
            if name and who and not (who is Who.OTHER and self._promises(name, lowered)):
                end = name.end
                before = self._governor(text, name.start)
                introduced = any(place <= match.start() <= place + 2 for place in met)
                gender = (
                    gender_borne(name, self.language)
                    or self._by_kin.get(name.tokens[0], "")
                    or (newcomers.contrasted(lowered[end:], self.language) if who is Who.OTHER else "")
                    or kinship(before, self.language)
                    or ("" if who is Who.CONTACT else likely_gender(name.tokens[0]))
                )
                told = who is Who.OTHER and _TOLD_OF.match(text, end) is not None
                object_ = before == "(" or before in word_set("people.before_object", self.language)
                object_ = object_ or is_one_of_topics(lowered, name.start, name.end, self.language)
                object_ = object_ or owns_object(text, match.start(), self.language)
                subject = introduced or told or not object_
                yield Reference(who=who, start=match.start(), subject=subject, gender=gender, faint=faint)

    def _is_nobody(self, text: str, name: Name) -> bool:
        """Whether it is no person's name: that of a street or an animal, or a verb: "Leo a menudo"."""
        own = name.start <= LEAD and not name.full and name.tokens[0] in word_set("people.own_verbs", self.language)
        if own and name.tokens[0] not in self.contact.called and has_object(text, name.end, self.language):
            return True
        occasion = newcomers.heads_occasion(name, aligned(text), self.language) or is_reached(
            text, name.start, self.language
        )
        if name.text in self.nobodies or occasion or is_noun(text, name, self.language) or is_called_to(text, name):
            return True
        placed = (name.tokens[0] in self._towns and not name.titled) or is_thing_ahead(text, name, self.language)
        return (placed and name.tokens[0] not in self._by_word) or is_of_thing(text, name, self.language)

    def _governor(self, text: str, start: int) -> str:
        """The plain word before a name and its article, which tells whether the sentence is about its bearer."""
        before = word_before(text, start)
        if before not in word_set("people.determiners", self.language):
            return before
        return word_before(text, text[:start].rstrip().rfind(" ") + 1)

    def _promises(self, name: Name, lowered: str) -> bool:
        """Whether it is the sender who is to do something: "Tom to send the chapter", in minutes that Tom wrote."""
        sender = self.sender
        bearers = self._by_word.get(name.tokens[0], ())
        means_sender = sender and all(compatible(one, sender) for one in [name, *(person.name for person in bearers)])
        rest = lowered[name.end :].lstrip()
        return bool(means_sender and phrases("people.undertakes", self.language).match(rest))

    def _is_titled(self, text: str, match: re.Match[str]) -> bool:
        """Whether a word has a capital, or is the courtesy before a word that has one: "il signor Pancrazio"."""
        courtesy = len(match[0]) > SHORT and plain(match[0]) in courtesies() - word_set("people.owners")
        capital = match[0][0].isupper() and not is_elided(match[0], self.language)
        return capital or (courtesy and _NAMED.match(text, match.end()) is not None)

    def _uncapped(self, word: str, own: set[str]) -> bool:
        bare = plain(_OWNER.sub("", word))
        return bare in own or (self.lowercase and bare in shared("given") and self._is_strange(bare))

    def _is_strange(self, word: str) -> bool:
        """Whether a word of the contact's name is none of the language's own, and so means them in small letters, too."""
        return len(word) > 2 and not lexicon(self.language or "en").is_common(word)

    def _name(self, text: str, match: re.Match[str]) -> Name | None:
        if self._is_titled(text, match) and (name := name_at(text, match.start(), self.language)):
            return name
        word = plain(_OWNER.sub("", match[0]))
        named = word in self.contact.called | self._small or word in self._by_word or word in word_set("people.kin")
        named = named or (self.lowercase and not (match[0].isupper() and len(word) > 1))  # "PAT test"
        return Name(text=match[0], tokens=(word,), start=match.start(), end=match.end()) if named else None

    def _who(self, name: Name, nearby: str) -> Who | None:
        means_contact = set(name.tokens) <= self.contact.called or (
            compatible(name, self.contact.name) and not has_only_initial(name, self.contact.name, self.language)
        )
        if not means_contact and name.tokens[1:] in {(), self.contact.name.tokens[1:]} and self._is_short_form(name):
            return Who.CONTACT
        bearers = {person.name.text: person for token in name.tokens for person in self._by_word.get(token, ())}
        means_other = any(compatible(name, person.name) for person in bearers.values())
        doubled = self.contact.namesake and not name.full
        if means_contact and (means_other or doubled):
            return Who.CONTACT if not doubled and self._told_apart(name, nearby) else Who.EITHER
        if means_contact:
            return Who.CONTACT
        return (
            Who.OTHER if means_other or name.known or name.titled or name.tokens[0] in word_set("people.kin") else None
        )

    def _is_short_form(self, name: Name) -> bool:
        """Whether a first name that the notes use for nobody else is short for the contact's, or theirs for it: "Leo", "Leo Vaz"."""
        word, own = name.tokens[0], self.contact.name.tokens[0]
        if len(word) < _SHORT_FORM and not name.text[1:2].islower():
            return False
        if is_short_for(word, own) or begins(word, own, self.language):
            begun = {key for key in self._by_word if key.startswith(word)}
            return not any(p.main or p.name.tokens[0] != word for key in begun for p in self._by_word[key])
        return len(own) >= _SHORT_FORM and word.startswith(own) and not any(p.main for p in self._by_word.get(word, ()))

    def _told_apart(self, name: Name, nearby: str) -> bool:
        """Whether another of the contact's names stands near: "Tomasz (mine, Wyrębski)"."""
        if self._own and self._own.search(nearby):
            return True
        initial = name.full and len(name.tokens[-1]) == 1 and name.tokens[-1][0] == self.contact.name.tokens[-1][0]
        return initial and not any(compatible(person.name, name) for person in self.others)

    def _pronouns(self, text: str) -> Iterator[Reference]:
        lowered = text.lower()
        several = accented_phrases("people.she_of_several", self.language).finditer(lowered)
        plural = {place for found in several for place in range(*found.span())}
        for who, key in ((Who.SHE, "people.she"), (Who.HE, "people.he")):
            for match in accented_phrases(key, self.language).finditer(lowered):
                if match[0] != "sie" or match.start() not in plural:
                    yield Reference(who=who, start=match.start(), gender=who.value)

    def _strangers(self, text: str) -> Iterator[Reference]:
        match = phrases("people.strangers", self.language).search(aligned(text))
        if match and not NAME_WORD.search(text[: match.start()]):
            yield Reference(who=Who.OTHER, start=match.start())

    def _unknown(self, text: str) -> Iterator[Reference]:
        """Among several people, a strange word with a capital that opens a sentence may be one more of them."""
        match = NAME_WORD.search(text) if sum(person.main for person in self.others) >= _SEVERAL else None
        name = name_at(text, match.start(), self.language) if match and match.start() <= LEAD else None
        if name and GOES_ON.match(text, name.end):
            yield Reference(who=Who.EITHER, start=name.start, guessed=True)
