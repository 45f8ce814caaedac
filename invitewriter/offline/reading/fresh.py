"""What a further letter can tell: no kept promise, and nothing that an earlier letter has said."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.promises import tells_of_keeping
from invitewriter.domain import Brief, Draft, Fact
from invitewriter.offline.reading.context import Reading
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
    earlier = _earlier(brief)
    return not any(says_again(weights_of(claim.text, brief.language), earlier) for claim in draft.claims)


def fresh_readings(readings: Sequence[Reading], brief: Brief) -> list[Reading]:
    """The readings without those that an earlier letter told or asked about, in whichever of their sentences."""
    if not brief.letters:
        return list(readings)
    earlier = _earlier(brief)

    def is_told_before(reading: Reading) -> bool:
        told = filter(None, (reading.tell("say"), reading.tell("ask")))
        return any(says_again(weights_of(sentence, brief.language), earlier) for sentence in told)

    return [reading for reading in readings if not is_told_before(reading)]


def _earlier(brief: Brief) -> list[frozenset[str]]:
    """The words that weigh of each sentence of the earlier letters."""
    language = brief.language
    return [
        weights_of(letter.text[span.start : span.end], language)
        for letter in brief.letters
        for span in sentences(letter.text, language)
    ]
