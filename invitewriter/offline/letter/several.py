"""Says to several what is said to one, in a language with an informal "you" of its own for them: "du gibst" as "ihr gebt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from invitewriter.domain import Address, Brief, Draft, value
from invitewriter.offline.language import Language
from invitewriter.offline.tables import Table, listed_set, pairs_in
from invitewriter.offline.tagged.hanover import lemmas_and_tags

_SENTENCE = re.compile(r"„[^“]*“|[^.!?\n„]+[.!?]*|[\s\S]")
"""A sentence, or a quotation, which stays as it is."""
_WORD = re.compile(r"\w+|[^\w\s]")
_TWO = 2
_FINITE, _ALIKE = "FIN", ("s", "ß", "z", "x")
"""The end of a stem of which one form says "you" and "she": "reist"."""


@value
class Several:
    """What a language needs for it."""

    model: str
    """The tagger's, by which verbs are told from other words."""
    words: dict[str, str]
    """The words for one, as they are for several: pronouns, and verbs that follow no rule."""
    one: str
    """The "you" of one."""
    stays: frozenset[str]
    """Verbs that look like one's and are somebody else's."""

    def said(self, text: str) -> str:
        """The text as it is said to several."""
        return "".join(self._sentence(part[0]) for part in _SENTENCE.finditer(text))

    def _sentence(self, sentence: str) -> str:
        found = list(_WORD.finditer(sentence))
        lowered = {word[0].lower() for word in found}
        if sentence.startswith("„") or lowered.isdisjoint(self.words):
            return sentence
        said, end = "", 0
        for word, form in zip(found, self._forms([word[0] for word in found]), strict=True):
            said, end = said + sentence[end : word.start()] + form, word.end()
        return said + sentence[end:]

    def _forms(self, words: list[str]) -> Iterator[str]:
        named = False  # whether this clause names who is spoken to
        for at, (word, (lemma, tag)) in enumerate(zip(words, lemmas_and_tags(self.model, tuple(words)), strict=True)):
            named = word.lower() == self.one or (named and word != ",")
            said = self.words.get(word.lower(), "")
            if not said and _FINITE in tag and word.lower() not in self.stays:
                said = self._verb(word, lemma, named=named or words[at + 1 : at + 2] == [self.one])
            yield (said.capitalize() if word[0].isupper() else said) or word

    def _verb(self, word: str, lemma: str, *, named: bool) -> str:
        stem = lemma.removesuffix("n").removesuffix("e")
        if word.endswith("est") and not stem.endswith("es"):
            return f"{word.removesuffix('st')}t"
        if (
            not word.endswith("t")
            or (stem.endswith(_ALIKE) and not named)
            or not (stem.endswith(_ALIKE) or word.endswith("st"))
        ):
            return ""
        return f"{stem}et" if stem.endswith(("t", "d")) else f"{stem}t"


def said_to_several(draft: Draft, brief: Brief, language: Language) -> Draft:
    """The letter as it is said to several who are spoken to as friends, where the contact is several and the language has words for it."""
    several = several_of(brief, language)
    if several is None:
        return draft
    return replace(
        draft,
        message=several.said(draft.message),
        subject=several.said(draft.subject),
        claims=tuple(replace(claim, text=several.said(claim.text)) for claim in draft.claims),
    )


def several_of(brief: Brief, language: Language) -> Several | None:
    """What is needed to speak to this contact, where they are several; None where they are not, or nothing changes."""
    table: Table = language.letter["greeting"].get("several", {})
    if not table or len(brief.contact.names) < _TWO or language.address is not Address.INFORMAL:
        return None
    return Several(
        model=table["model"], words=pairs_in(table, "words"), one=table["one"], stays=listed_set(table, "stays")
    )
