"""Whether the name that a line begins with surely brings somebody in: by how the file names people, or by what is said there."""

from __future__ import annotations

import re

from invitewriter.batching.scribbles import after_name, signs
from invitewriter.batching.scribbles.habits import habit_of
from invitewriter.batching.scribbles.headings import is_event
from invitewriter.batching.scribbles.layout import Row
from invitewriter.batching.scribbles.lexicon import (
    endings,
    is_given,
    is_ordinary,
    is_surname,
    is_word,
    not_names,
    words,
)
from invitewriter.batching.scribbles.naming import Lead, Strength, is_listed
from invitewriter.batching.scribbles.state import State
from invitewriter.text.lexicon import places, shared

_NEAR, _VERB = 30, 4
_INFINITIVE = re.compile(r"...(?:ar|er|ir|re)$")
_ROMANCE = frozenset(("es", "pt", "fr", "it"))
_SET_OFF = re.compile(r"\s*[,(:=/|–—→]|\s+-+\s|\.\s")


class Begun:
    """A name that a row begins with, and what stands around it."""

    def __init__(self, state: State, row: Row, lead: Lead) -> None:
        self.state, self.row, self.lead, self.name = state, row, lead, lead.name
        self.first, self.rest = lead.name.tokens[0], row.text[lead.end :]
        self.spoken, self.called = row.text[lead.name.start : lead.end], row.text[lead.name.start : lead.name.end]
        self.capital, self.small = self.spoken[0].isupper(), self.spoken[0].islower()
        self.given, self.listed = is_given(self.first), is_listed(lead.name)
        self.ordinary = any(map(is_ordinary, lead.name.tokens))
        self.strange = not (self.ordinary or any(token in places() for token in lead.name.tokens))
        self.strong = lead.strength is Strength.STRONG
        self.opens, self.held = signs.opens(row.text, lead), state.holds(row)
        self.comes_from = after_name.comes_from(self.rest)
        self.told = lead.parted or after_name.tells(self.rest, state.language)
        """Whether something complete is said of whoever is called so."""

    def stands_out(self) -> bool:
        """Whether it surely brings somebody in, though it stands amid a run."""
        if self.is_head() or self.by_habit() or (self.name.titled and self.strong and self.lead.parted):
            return True
        if self.row.number != self.state.line_of(self.row, self.lead) and self.opens:
            return self.told  # somebody named in passing before
        if len(self.lead.names) == 1 and not self.name.full and not self.name.titled:
            return self.suffices_alone()
        return self._suffices_whole() or self.is_told_of()

    def is_head(self) -> bool:
        """Whether a whole name brings in its new bearer, as is the habit of a file that so begins the lines about each."""
        state, row = self.state, self.row
        fits = state.whole and not (row.depth or row.own or row.day or self.held or state.titled)
        if not fits or len(self.lead.names) > 1 or not self.name.full or self.name.titled or row.opening.added:
            return False
        if is_event(self.name.text) or not self.opens or not self.is_a_name():
            return False
        if self._is_shared() and not (_SET_OFF.match(self.rest) and is_surname(self.name.tokens[-1])):
            return False
        return self.lead.parted or not after_name.leans_back(self.rest)

    def _is_shared(self) -> bool:
        """Whether somebody else who was named before bears the first of the names."""
        others = [one for one in self.state.roster.with_part(self.first) if one.line < self.row.number]
        return any(self.first in (name.tokens[0], name.nickname) for one in others for name in one.names)

    def by_habit(self) -> bool:
        """Whether it is set off just as the file sets off whole names."""
        state = self.state
        if not self.opens or state.titled or habit_of(self.row, self.lead.end) not in state.habits:
            return False
        if self.name.full:  # no "carved spoons, birch bowls"
            return self.listed and not self.ordinary and (self.given or not (state.capitals and self.small))
        if self.may_be_a_trade():
            return False
        known = self.given and not is_word(self.first, state.language)
        trusted = state.capitals and (state.small or state.language != "de") and not self.spoken.isupper()
        return known or (trusted and self.strange and self.spoken.split()[-1][0].isupper())

    def may_be_a_trade(self) -> bool:
        """Whether one word that nobody is known to be called may tell what somebody is: "Statiker, ...", "FaMI-Azubi"."""
        *ahead, word = self.first.split("-")
        if self.name.titled or is_given(word) or is_surname(word):
            return False
        return bool(ahead) or word.endswith(endings("trade_endings", self.state.language))

    def suffices_alone(self) -> bool:
        """Whether one name brings somebody in: the line says who they are, or where they come from."""
        state, rest = self.state, self.rest
        if is_ordinary(self.first):
            return False
        if self.given and not self.held and after_name.tells_trade(rest):
            return signs.begins_clause(self.row.text, self.lead)  # "dave, green woodworker"
        if self.opens and self.given and self.capital and after_name.sets_off(rest):
            return True
        small = state.small and self.comes_from and self.given
        named = self.capital and state.capitals and not after_name.tells_of_relative(rest[:_NEAR])
        if not self.opens or self.held or not (small or named):
            return False
        said = self.given and self.first not in places() and (self.told or after_name.says_who(rest))
        return small or (self.listed if self.comes_from else said)

    def _suffices_whole(self) -> bool:
        """Whether a whole name, or a pair, brings somebody in whatever is said of them."""
        state, lead = self.state, self.lead
        if self.small and state.capitals:
            return self.is_unmistakable()
        sure = self.strong
        if self.small:
            return sure or (lead.parted and self.listed)
        if state.language != "de" or state.small:  # where every noun has a capital, two of them make no name
            sure = sure or self.listed or (lead.parted and state.capitals and not self.ordinary)
        *ahead, last = self.called.split()
        return sure and not (state.capitals and ahead and last[0].islower())  # "Uli erwähnt"

    def is_unmistakable(self) -> bool:
        """Whether it begins with a given name, is no word of a known language, and is set off or ends with what many bear."""
        last = self.name.tokens[-1]
        borne = after_name.sets_off(self.rest) or is_surname(last)
        return self.name.full and self.given and borne and not (is_ordinary(self.first) or is_ordinary(last))

    def is_told_of(self) -> bool:
        """Whether nothing holds the line, and something complete is said of the bearer of a whole name."""
        state, rest = self.state, self.rest
        if self.held or not self.opens:
            return False
        if not self.capital:
            set_off = rest.lstrip()[:1] in tuple(",(:/–—-")
            return set_off and self.given and not (self.ordinary or state.capitals)
        if not self.strange or (state.language == "de" and not self.given):
            return False  # "Therapiehund Bruno"
        does = after_name.does(rest, state.language) and not after_name.leans_back(rest)
        return does or (self.listed and self.told)  # "Oyelaran Babatunde prints cloth"

    def says_who(self) -> bool:
        """Whether what follows tells who somebody is: where they are from, what they work as, in brackets what else."""
        rest = self.rest
        told = self.comes_from or after_name.tells_trade(rest) or after_name.says_who(rest)
        return told or rest.lstrip().startswith("(")

    def is_a_name(self) -> bool:
        """Whether the words are surely somebody's name: a given name, and another word that is nobody's but theirs."""
        last, language = self.name.tokens[-1], self.state.language
        alike = self.spoken[0].isupper() == self.called.split()[-1][0].isupper()
        if not alike or not self.given or is_word(self.first, language) or last in not_names():
            return False
        set_off = _SET_OFF.match(self.rest) is not None
        if self.small and not (self.first in shared("given") or self._is_no_verb(set_off=set_off)):
            return False
        if is_surname(last) and not is_word(last, language):
            return True
        if is_ordinary(last) or is_ordinary(last, language) or last in words("somebody"):
            return False
        if not self.small:  # where every noun has a capital, one behind a first name is no surname yet
            return language != "de" or self.strong
        return set_off or not (len(last) >= _VERB and last.endswith(endings("act_endings", language)))

    def _is_no_verb(self, *, set_off: bool) -> bool:
        """Whether a word in small letters that some are called, though not many, is nothing else: no "edita", no "forged"."""
        first, language = self.first, self.state.language
        if self.state.capitals or first.endswith(endings("act_endings", language)) or _INFINITIVE.search(first):
            return False
        return set_off or language not in _ROMANCE or not first.endswith(("a", "e", "an", "en"))
