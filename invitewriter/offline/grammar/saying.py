"""Whether a clause that the notes report says something in general: "bells are tuned on a lathe"."""

from __future__ import annotations

from invitewriter.domain import value
from invitewriter.offline.grammar.nouns import Nouns
from invitewriter.offline.grammar.parts import is_vague
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.verbs import Verbs

_FEWEST, _MOST = 5, 16
_LONGEST_SUBJECT = 6


@value
class Saying:
    """What a language whose verbs follow their subject needs to tell."""

    persons: Persons
    nouns: Nouns
    verbs: Verbs

    def is_general(self, text: str) -> bool:
        """Whether `text`, already turned to the contact, is a whole sentence on things, with nobody's name or kin in it."""
        words = text.split()
        if not _FEWEST <= len(words) <= _MOST or words[-1].lower() in self.nouns.small or "," in text:
            return False
        if self.persons.mentions_other(text) or not self.nouns.particular(words) or not self.nouns.written_out(text):
            return False
        if words[0].lower() in self.persons.expletives:
            return words[1] in self.persons.after_you
        # The verb is the first word that can be one: what stands before it has to be what it is said of.
        latest = min(_LONGEST_SUBJECT, len(words) - 2)
        at = next((at for at in range(1, latest + 1) if self._is_verb(words, at)), 0)
        return at > 0 and self._is_subject(words[:at])

    def _is_verb(self, words: list[str], at: int) -> bool:
        word = words[at]
        if word in self.persons.finite or word in self.persons.after_you.values():
            return True
        return self.verbs.is_base(word) if self.nouns.is_plural(words[at - 1]) else self.verbs.is_third(word)

    def _is_subject(self, words: list[str]) -> bool:
        nouns, first, last = self.nouns, words[0].lower(), words[-1]
        if first in nouns.prepositions | nouns.relatives | nouns.senders or last.lower() in nouns.small:
            return False
        determined = first in nouns.determiners
        return (determined or nouns.is_plural(last) or nouns.is_mass(last)) and not is_vague(nouns, " ".join(words))
