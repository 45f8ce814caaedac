"""Turns words about the contact into words said to the contact, and finds words about other people: "her own kiln" as "your own kiln"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from invitewriter.brief.people.names.titles import is_title
from invitewriter.domain import Contact, value
from invitewriter.domain.kept import kept, recent
from invitewriter.offline.grammar.inflection import BASE, THIRD
from invitewriter.offline.grammar.named import beside_capital, finding, is_given_name, names_of, titles_before_name
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.grammar.saints import without_saints
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.tables import Table, listed, listed_set, pattern_in
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_WORD = compile_later(r"[\w\ue000\ue001][\w'\ue000\ue001-]*")


@value
class Persons:
    """A language's words for persons."""

    code: str
    """The two letters of the language."""
    verbs: Verbs
    subjects: dict[str, str]
    after_you: dict[str, str]
    """Verb forms after "she" that follow no table ("is"), and what they become after "you"."""
    objects: dict[str, str]
    possessives: dict[str, str]
    reflexives: dict[str, str]
    reflexive_for: str
    """The reflexive of somebody who does something for themselves: "sich ein Boot bauen"."""
    before_thing: frozenset[str]
    """Words after it by which it is that one."""
    after_object: frozenset[str]
    causing: frozenset[str]
    """Verbs behind which somebody does something: "let her measure it"."""
    governing: frozenset[str]
    """Words behind which a word that may tell whose something is tells who it is: "mit ihr"."""
    name: str
    name_behind: dict[str, str]
    """How it reads behind a preposition with another case: "für Sie"."""
    name_possessive: str
    possessive_ending: str
    own: dict[str, str]
    the_with: dict[str, str]
    own_with: dict[str, str]
    """The same words in another case; empty where the language has none. `the_with` makes them "the" in it."""
    adjectives: tuple[str, str]
    """How adjectives after them end, and what becomes of it."""
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    modals: frozenset[str]
    """Verb forms that are the same after "she" and "you"."""
    anaphors: frozenset[str]
    """Words that may point back within their own phrase: "how a story changes when children interrupt it"."""
    antecedent: re.Pattern[str]
    """Finds before one what it points to: "a ... when ..."."""
    unresolved: frozenset[str]
    """Words that point to something which the clause does not say."""
    expletives: frozenset[str]
    """Words of these that point to nothing before a verb of being: "there is a map"."""
    others: frozenset[str]
    """Words for other people."""
    entrusted: frozenset[str]
    """Words for people whom somebody works for, with or looks after: what is told of one of them is theirs."""
    titles: frozenset[str]
    """What may stand before a name."""

    @kept
    def finite(self) -> frozenset[str]:
        """Words that are verbs and nothing else."""
        return self.modals | frozenset(self.after_you)

    @kept
    def object_source(self) -> str:
        """A pattern's source for what can stand for the contact as an object."""
        return "|".join([*map(re.escape, self.objects), PERSON])

    @recent(1024)
    def marked(self, text: str, contact: Contact) -> str:
        """`text` with the contact's name, or a part of it, replaced by PERSON and PERSONS, and no title before it."""
        return titles_before_name(self.titles).sub("", self.named(text, contact))

    @recent(1024)
    def named(self, text: str, contact: Contact) -> str:
        """The same, with what stands before the name: "our coach"."""
        for name in names_of(contact.name, self.titles, self.code, named=contact.named):
            text = finding(name, self.possessive_ending).sub(_mark, text)
        return text

    def as_object(self, word: str) -> str:
        """How the letter speaks to the person where the notes had `word` for them: "her" or their name."""
        return self.objects.get(word.lower(), self.name)

    def is_own(self, word: str) -> bool:
        """Whether the word says in a letter that something is the contact's."""
        return word.lower() in {self.name_possessive, *(own.lower() for own in self.possessives.values())}

    def is_title(self, word: str) -> bool:
        """Whether the word may stand before a name as a title."""
        return is_title(word) or word.lower().rstrip(".") in self.titles

    def is_other(self, word: str) -> bool:
        """Whether the word names or means some other person."""
        return word.lower() in self.others or is_given_name(word)

    @recent(512)
    def mentions_other(self, text: str) -> bool:
        """Whether `text`, in which the contact is marked, speaks of somebody else."""
        return any(self.others_in(text))

    def others_in(self, text: str) -> Iterator[str]:
        """The words of `text` that name or mean some other person."""
        return filter(self.is_other, LETTERS.findall(without_saints(text)))

    def mentions_one(self, text: str) -> bool:
        """Whether `text` speaks of one other person, whom a "she" could mean."""
        others = (word.lower() for word in self.others_in(text))
        return any(word not in self.others or word[:-1] not in self.others for word in others)

    @recent(512)
    def names_someone(self, text: str) -> bool:
        """Whether `text` has a given name in it."""
        return any(is_given_name(word) for word in LETTERS.findall(without_saints(text)))

    @recent(512)
    def turned(self, text: str) -> str | None:
        """`text` as said to the contact; None where it is not clear whom one of its words means."""
        words = list(_WORD.finditer(text))
        pieces, last, strangers, agreeing = [], 0, False, False
        for number, match in enumerate(words):
            following = words[number + 1][0].lower() if number + 1 < len(words) else ""
            word = match[0].lower()
            if agreeing and word not in self.adverbs and not word.endswith(self.adverb_endings):
                turned, agreeing = self._agreed(word), False
            elif self._is_subject(word, following):
                turned, agreeing = self.subjects.get(word, self.name), True
            elif word in self.anaphors and self.antecedent.search(text[: match.end()]):
                turned = match[0]
            else:
                before = words[number - 1][0].lower() if number else ""
                turned = self._turned(word, (before, following), match[0])
            unclear = turned != match[0] and strangers and word in self.possessives
            if turned is None or unclear or (PERSON in match[0] and beside_capital(words, number)):
                return None
            strangers = strangers or self.is_other(match[0])
            pieces += [text[last : match.start()], turned]
            last = match.end()
        return "".join([*pieces, text[last:]])

    def _is_subject(self, word: str, following: str) -> bool:
        """Whether the word is the contact, doing what the next one says."""
        if word in self.subjects:
            return True
        finite = following in self.after_you or bool(self.verbs.forms_of(following) - {"ing", BASE})
        return word == PERSON and bool(self.subjects) and finite

    def _agreed(self, word: str) -> str | None:
        """The verb as it follows "you"; None where that is not sure."""
        if told := self.after_you.get(word):
            return told
        known = self.verbs.by_form.get(word, ())
        if third := next((verb for verb, form in known if form == THIRD), None):
            return third.base
        return word if known or word in self.modals else self.verbs.base_of(word)

    def _turned(self, word: str, beside: tuple[str, str], written: str) -> str | None:
        before, following = beside
        if word in {PERSON, PERSONS}:
            return (self.name_behind.get(before, self.name) if word == PERSON else self.name_possessive) or None
        if word in self.unresolved:
            return written if word in self.expletives and following in self.after_you else None
        is_object = not following or following in self.after_object
        is_object = is_object or (before in self.causing and self.verbs.is_base(following))
        governed = before in self.governing  # "mit ihr", but "aus ihrem Kamin"
        if word in self.objects and (is_object or governed or word not in self.possessives):
            return self.objects[word]
        if word in self.possessives:
            return None if is_object else self.possessives[word]
        if word in self.reflexives and following in self.before_thing:
            return self.reflexive_for or None
        return self.reflexives.get(word, written)

    def for_oneself(self, text: str) -> str:
        """`text`, which stands before a thing, with a reflexive as that of whoever does something for themselves: "sich den Plan ansehen"."""
        words = text.split(" ")
        return " ".join((self.reflexive_for or word) if word in self.reflexives else word for word in words)

    def declined(self, thing: str) -> str:
        """What is theirs, in the case in which sentences ask about it: "mit Ihrem Ofen"; as it is where a language has no cases."""
        first, *words = thing.split()
        noun = next((at for at, word in enumerate(words) if not word[0].islower()), len(words))
        before = [re.sub(*self.adjectives, word) for word in words[:noun]]
        return " ".join([self.own_with.get(first, first), *before, *words[noun:]])

    def owned(self, thing: str) -> str:
        """`thing`, which begins with a determiner, as the contact's own: "your kiln" for "a kiln"; empty if it does not."""
        first, _, rest = thing.partition(" ")
        own = self.own.get(first.lower())
        return f"{own} {rest}" if own and rest else ""


def make_persons(words: Table, verbs: Verbs, code: str) -> Persons:
    turn = words["turn"]
    return Persons(
        code=code,
        verbs=verbs,
        subjects=dict(turn.get("subject", {})),
        after_you=dict(turn.get("after_you", {})),
        adverbs=listed_set(words["grammar"], "adverbs"),
        adverb_endings=listed(words["grammar"], "adverb_endings"),
        modals=listed_set(turn, "modals"),
        objects=dict(turn["object"]),
        possessives=dict(turn["possessive"]),
        reflexives=dict(turn["reflexive"]),
        reflexive_for=turn.get("reflexive_for", ""),
        before_thing=listed_set(turn, "before_thing"),
        after_object=listed_set(turn, "after_object"),
        causing=listed_set(turn, "causing"),
        governing=listed_set(turn, "governing"),
        name=turn["name"],
        name_behind=dict(turn.get("name_behind", {})),
        name_possessive=turn["name_possessive"],
        possessive_ending=turn["possessive_ending"],
        own=dict(turn["own"]),
        anaphors=listed_set(words["written"], "anaphors"),
        antecedent=pattern_in(words["written"], "antecedent"),
        own_with=dict(turn.get("own_with", {})),
        the_with=dict(turn.get("the_with", {})),
        adjectives=(turn["adjectives"][0], turn["adjectives"][1]) if "adjectives" in turn else ("$", ""),
        unresolved=listed_set(words["written"], "unresolved"),
        expletives=listed_set(words["written"], "expletives"),
        others=listed_set(words["clauses"], "others"),
        entrusted=listed_set(words["clauses"], "entrusted"),
        titles=listed_set(words, "titles"),
    )


def _mark(name: re.Match[str]) -> str:
    return PERSONS if name["of"] else PERSON
