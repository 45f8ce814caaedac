"""What a further letter can tell: no kept promise, and nothing that an earlier letter has said."""

from __future__ import annotations

from invitewriter.brief.facts.promises import tells_of_keeping
from invitewriter.domain import Brief, Draft, Fact
from invitewriter.text.sentences import sentences
from invitewriter.text.weights import is_told, says_again, weights_of


def fresh_facts(brief: Brief) -> list[Fact]:
    """The facts of the notes that are still to be told, in their order."""
    letters = [weights_of(letter.text, brief.language) for letter in brief.letters]
    return [
        fact for fact in brief.notes_facts if not tells_of_keeping(fact) and not _is_said(fact, letters, brief.language)
    ]


def _is_said(fact: Fact, letters: list[frozenset[str]], language: str) -> bool:
    weights = weights_of(fact.text, language)
    return any(is_told(weights, told) for told in letters)


def is_fresh(draft: Draft, brief: Brief) -> bool:
    """Whether no sentence of a letter says again what one of an earlier letter says: half of a fact may be told already."""
    if not brief.letters:
        return True
    language = brief.language
    earlier = [
        weights_of(letter.text[span.start : span.end], language)
        for letter in brief.letters
        for span in sentences(letter.text, language)
    ]
    return not any(says_again(weights_of(claim.text, language), earlier) for claim in draft.claims)
