"""Tells by grammar who is the subject of a verb of dying: adverbials are passed over, and what stands before the verb, or behind it, is weighed.

German puts half the sentence between the two ("ist vorige Woche auf See gestorben"), Spanish leaves the subject out or puts it last. What
ends in a noun that may be anybody's or anything's is somebody else; where there is no subject at all, it is untold.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.meeting.clauses.grammar import Grammar, Token, Whom, own_words
from invitewriter.brief.meeting.signs import NAME
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import compile_later

_MARK = compile_later(r"[,;:.!?()\"“”„«»–—]|(?:\s|^)-\s")
_ADVERB = compile_later(r"[^\W\d_]+(?:ly|mente|ment|weise|lich|ig)")
_LONGEST = 4
"""The most words from the article of a subject to its verb's place; more are not read."""


def subject_of(text: str, plain: str, start: int, end: int, rules: Grammar) -> Whom | None:
    """Whose death the verb at `start` to `end` of a sentence tells; None where it is denied, or only might have been.

    `plain` is the same in plain letters, with the same offsets.
    """
    begun = max((mark.end() for mark in _MARK.finditer(text, 0, start)), default=0)
    opening = rules.tokens(text[start:end], plain[start:end])[0]
    if opening.word == NAME or opening.word.startswith((f"{NAME}'", f"{NAME}’")):
        return Whom.CONTACT
    if told := rules.gender(opening):
        return told
    before = _Left(rules.tokens(text[begun:start], plain[begun:start]), rules, first=begun == 0)
    found = before.subject()
    if found is Whom.UNTOLD and before.follows_antecedent:
        antecedent = rules.tokens(text[:begun], plain[:begun])[-1:]
        return Whom.CONTACT if antecedent and antecedent[0].word == NAME else Whom.OTHER
    if found is Whom.UNTOLD:
        stop = _MARK.search(text, end)
        limit = stop.start() if stop else len(text)
        found = _behind(rules.tokens(text[end:limit], plain[end:limit]), rules)
    return found


class _Left:
    """Reads the words of a clause before its verb from left to right; the last subject counts."""

    def __init__(self, tokens: Sequence[Token], rules: Grammar, *, first: bool) -> None:
        self._tokens, self._rules, self._first = tokens, rules, first
        self._told = False
        self.follows_antecedent = False
        """Whether the clause begins with a relative pronoun."""

    def subject(self) -> Whom | None:
        found, since, place = Whom.UNTOLD, 0, 0
        first: Whom | None = None
        while place < len(self._tokens):
            token, rules = self._tokens[place], self._rules
            if token.word in rules.sender:
                found, place = Whom.SENDER, place + 1
                continue
            if token.word in rules.telling | rules.linking | rules.relatives and not self._is_article(place):
                found, since = self._joined(place), place + 1
                place += 1
                continue
            step, told = self._next(place)
            found = told or found
            first = first or told
            place += step
        if first in {Whom.CONTACT, Whom.SHE, Whom.HE} and since == 0 and self._is_second_verb():
            found = first
        if any(token.word in self._rules.negations for token in self._tokens[since:]):
            return None
        return found

    def _is_second_verb(self) -> bool:
        """Whether an "and" stands before the verb, which then has the subject of the first: "Ana lost her fight and has passed away"."""
        joins = word_set("joins.and")
        trailing = takewhile(lambda token: token.word in self._rules.skipped | joins, reversed(self._tokens))
        return any(token.word in joins for token in trailing)

    def _is_article(self, place: int) -> bool:
        """Whether a German "der" or "die" is an article: not at the beginning of a clause behind a comma, or with its noun."""
        token = self._tokens[place]
        after = self._tokens[place + 1 : place + 2]
        is_both = token.word in self._rules.determiners and token.word in self._rules.relatives
        return is_both and (self._first or place > 0 or bool(after and (after[0].has_capital or after[0].word == NAME)))

    def _joined(self, place: int) -> Whom:
        """What is the subject behind a word that begins another clause: untold where it tells what somebody said, else the antecedent."""
        word, rules = self._tokens[place].word, self._rules
        if word in rules.telling:
            self._told = True
            return Whom.UNTOLD
        if self._told or (word in rules.linking and rules.language in {"en", "de"}):
            return Whom.UNTOLD
        if place == 0:
            self.follows_antecedent = not self._first
            return Whom.UNTOLD
        before = self._tokens[place - 1]
        return Whom.CONTACT if before.word == NAME else Whom.OTHER

    def _next(self, place: int) -> tuple[int, Whom | None]:
        """How many words what stands at a place takes, and which subject it is, if any."""
        token, rules = self._tokens[place], self._rules
        pronoun = rules.gender(token)
        if pronoun is Whom.SHE:
            if rules.language != "de" or not self._is_noun(place + 1):
                return 1, Whom.SHE
        elif pronoun:
            return 1, pronoun
        if token.word == NAME:
            return 1, Whom.CONTACT
        if token.word in rules.prepositions - rules.determiners:
            return self._adverbial(place), None
        if token.word in rules.determiners or token.word.startswith((f"{NAME}'", f"{NAME}’")):
            return self._group(place)
        return 1, self._alone(place)

    def _is_noun(self, place: int) -> bool:
        return place < len(self._tokens) and self._tokens[place].has_capital and self._tokens[place].word != NAME

    def _adverbial(self, place: int) -> int:
        """The length of a preposition and its noun."""
        stop, rules = place + 1, self._rules
        while stop < len(self._tokens) and self._tokens[stop].word in rules.determiners:
            stop += 1
        while stop < len(self._tokens):
            token = self._tokens[stop]
            if rules.is_known(token) and token.word not in rules.times and stop > place + 1:
                break
            stop += 1
            if rules.language == "de" and token.has_capital:
                break
        return max(stop - place, 1)

    def _group(self, place: int) -> tuple[int, Whom | None]:
        """The length of an article and its noun, and whether they are somebody else, the contact or an adverbial of time."""
        stop, rules = place + 1, self._rules
        group: list[Token] = []
        while stop < len(self._tokens) and stop - place <= _LONGEST:
            token = self._tokens[stop]
            if rules.is_known(token) and token.word not in rules.times and token.word not in rules.skipped:
                break
            if token.word in rules.skipped and token.word not in rules.times and group:
                break
            group.append(token)
            stop += 1
            if rules.language == "de" and token.has_capital:
                break
        return stop - place, self._of_group(place, group)

    def _of_group(self, place: int, group: Sequence[Token]) -> Whom | None:
        words, rules = {token.word for token in group}, self._rules
        own = self._tokens[place].word.startswith((f"{NAME}'", f"{NAME}’"))
        if not words - rules.skipped or words & rules.times:
            return Whom.CONTACT if own else None
        if words & rules.kin - rules.persons or own:
            return Whom.OTHER
        whose = own_words(rules.language, "hers") | own_words(rules.language, "his")
        persons = words & rules.persons if self._tokens[place].word not in whose else frozenset()
        return rules.person(min(persons)) if persons else Whom.OTHER

    def _opens_with_verb(self, place: int) -> bool:
        """Whether a capital is that of the sentence: before "en el" a Spanish one opens with its verb ("Cayó en el muelle")."""
        rules = self._rules
        if place or not self._first or rules.language in {"en", "de"} or is_borne("given", self._tokens[0].word):
            return False
        return any(token.word in rules.prepositions | rules.determiners for token in self._tokens[1:2])

    def _alone(self, place: int) -> Whom | None:
        """What a word without an article is: a name or a noun that is somebody or something else, or none."""
        token, rules = self._tokens[place], self._rules
        if token.word in rules.skipped or token.word in rules.times or _ADVERB.fullmatch(token.word):
            return None
        if token.word.isdigit():
            return Whom.OTHER if place == len(self._tokens) - 1 else None
        if token.word in rules.kin | rules.several:
            return Whom.OTHER
        if self._opens_with_verb(place):
            return None
        last = place == len(self._tokens) - 1
        return Whom.OTHER if token.has_capital or (last and rules.language == "en") else None


def _behind(tokens: Sequence[Token], rules: Grammar) -> Whom:
    """Who is the subject where it follows the verb: "murió su padre". In English it never does."""
    place = 0
    while place < len(tokens) and tokens[place].word in (rules.skipped | rules.times) - rules.determiners:
        place += 1
    if place == len(tokens) or rules.language == "en":
        return Whom.UNTOLD
    token, after = tokens[place], tokens[place + 1 : place + 3]
    if NAME in {token.word, *(each.word for each in after[:1] if token.word in rules.determiners)}:
        return Whom.CONTACT
    return rules.gender(token) or (_noun(after, rules) if token.word in rules.determiners else Whom.UNTOLD)


def _noun(words: Sequence[Token], rules: Grammar) -> Whom:
    """Whom the noun behind an article means: nobody where it tells a time ("la semana pasada")."""
    told = {each.word for each in words}
    if not words or told & rules.times or words[0].word.isdigit() or words[0].word in rules.prepositions:
        return Whom.UNTOLD
    persons = told & rules.persons if not told & (rules.kin - rules.persons) else frozenset()
    return rules.person(min(persons)) if persons else Whom.OTHER
