"""Prepares the facts of a brief for reading: parted into sentences, each as a jotting in which the contact is marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.people.names.marks import initials_of
from invitewriter.domain import Brief, Fact, value
from invitewriter.offline.grammar.clause import Who
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.grammar.person import Persons
from invitewriter.offline.grammar.supplied import Supplied
from invitewriter.offline.grammar.verbs import Verbs
from invitewriter.offline.reading.jotting import Jotting, Jottings, straight
from invitewriter.offline.reading.lines import begun_by_verb, sentences_of
from invitewriter.offline.reading.spliced import Spliced
from invitewriter.offline.reading.spoken import Spoken
from invitewriter.text.language import is_stop_word
from invitewriter.text.lexicon import is_given, lexicon
from invitewriter.text.word_patterns import LETTERS

_SENDER = "i"
_LOUD = 3
"""Words in capitals from which on a sentence is shouted, and holds no name of letters."""


@value
class Notes:
    """The notes of a brief, prepared for reading."""

    facts: tuple[Fact, ...]
    """One a sentence."""
    jottings: tuple[Jotting | None, ...]
    """The same facts as jottings; None for a to-do that is done."""
    field: str
    """The words that tell what the contact works in."""
    bears: Callable[[Fact], bool]
    """Whether a fact surely bears on the contact."""
    unclear: frozenset[str]
    """The pronouns that may mean somebody else than the contact."""

    @property
    def sentences(self) -> list[tuple[Fact, Jotting | None]]:
        return list(zip(self.facts, self.jottings, strict=True))


@value
class Preparing:
    """A language's words for parting facts and for marking the contact in them."""

    jottings: Jottings
    persons: Persons
    verbs: Verbs
    new_subject: re.Pattern[str]
    """Finds what stands between two sentences that are dictated without marks."""
    supplied: Supplied
    spoken: Spoken
    spliced: Spliced

    def sentences(self, fact: Fact, brief: Brief) -> list[Fact]:
        """The fact once for each of its sentences, as they stand."""
        text = self.jottings.promising.pointed.in_full(fact.text)
        return sentences_of(replace(fact, text=text), brief.language, self.new_subject)

    def parted(self, fact: Fact, brief: Brief) -> Iterator[Fact]:
        """The fact once for each of its sentences, and for what the sender promises within one."""
        for part in self.sentences(fact, brief):
            sentence = _quietly(part.text, brief.language)
            marked = self.persons.marked(sentence, brief.contact)
            plain = self.spoken.plainly(marked)
            for text in self._clauses(sentence if plain == marked else plain, plain, brief):
                yield from (replace(part, text=piece) for piece in self.jottings.promising.parted(text))

    def _clauses(self, text: str, marked: str, brief: Brief) -> Iterator[str]:
        """A sentence's clauses, each with what is promised in it told plainly; what the whole sentence promises goes before."""
        told = self.jottings.promising.told_plainly
        plain = told(text, marked)
        parts = self.spliced.parted(plain)
        for part in self._promised(parts, brief) if len(parts) > 1 else parts:
            yield from begun_by_verb(part, self.verbs.is_third)

    def _promised(self, parts: Sequence[str], brief: Brief) -> list[str]:
        """The clauses, each with what is promised in it told plainly; neighbours that promise one thing are one."""
        for end in range(len(parts), 0, -1):
            text = ", ".join(parts[:end])
            plain = self.jottings.promising.told_plainly(text, self.persons.marked(text, brief.contact))
            if plain != text or end == 1:
                return [plain, *self._promised(parts[end:], brief)]
        return []

    def jotting(self, fact: Fact, brief: Brief) -> Jotting | None:
        """The fact as a jotting; None for a to-do that is done."""
        text = self.jottings.promising.as_sender(_quietly(fact.text, brief.language), brief.sender)
        if (initials := initials_of(brief.contact.name).match(text)) and self._are_theirs(initials[0], brief):
            text = f"{PERSON} {text[initials.end() :].lstrip()}"
        jotting = self.jottings.read(self.persons.marked(self.supplied.in_text(text), brief.contact), fact)
        # "→ keeps bees": a to-do never stands in the third person, so the mark is only a dash.
        if jotting and jotting.who is Who.TODO and self.verbs.is_third(jotting.text.partition(" ")[0]):
            return replace(jotting, who=Who.ELIDED)
        return jotting

    def in_full(self, fact: Fact, brief: Brief) -> str:
        """The fact as it stands, but for abbreviations; the contact is marked."""
        return self.jottings.spelled_out(self.persons.marked(_quietly(fact.text, brief.language), brief.contact))

    def _are_theirs(self, initials: str, brief: Brief) -> bool:
        """Whether nobody else in the notes has a name that begins with the first of the `initials`."""
        told = " ".join([*(fact.text for fact in brief.notes_facts), *(item.text for item in brief.withheld)])
        begun = set(re.findall(rf"\b{re.escape(initials[0])}[^\W\d_]+", told)) - set(brief.contact.name.split())
        return not any(self.persons.is_other(word) for word in begun)


def _quietly(text: str, language: str) -> str:
    """`text` with straight marks; one shouted as a whole ("OWE HER A LOAF") in small letters, where a language writes nouns with them."""
    words = straight(text)
    if text != text.upper() or len(LETTERS.findall(text)) < _LOUD or lexicon(language).capitalises_nouns:
        return words
    known = lexicon(language).is_common

    def said(match: re.Match[str]) -> str:
        word = match[0].lower()
        named = is_given(word) and not (is_stop_word(word) or known(word))
        return match[0].capitalize() if named or word == _SENDER else word

    calm = LETTERS.sub(said, words)
    return calm[:1].upper() + calm[1:]
