"""Traces sentences of a letter to the facts they rest on, and findings to lines of the notes."""

from __future__ import annotations

from invitewriter.domain import Brief, Claim, Draft, Fact, Finding, Source
from invitewriter.text.patterns import compile_later
from invitewriter.text.sentences import sentences

_WORD = compile_later(r"[^\W_]{4,}")
_ALIKE = 0.8
"""A sentence is a claim's if it has so great a part of the claim's words."""
_SHARED = 2
"""A sentence rests on a fact if it shares so many words with it, where its writer names no facts."""


def traced(draft: Draft, brief: Brief) -> list[tuple[str, tuple[Fact, ...]]]:
    """Each sentence of the letter with the facts it rests on: those its writer names, else those whose words it shares."""
    return [
        (draft.message[span.start : span.end], _facts(draft.message[span.start : span.end], draft.claims, brief))
        for span in sentences(draft.message, brief.language)
    ]


def lines_behind(finding: Finding, draft: Draft, brief: Brief) -> tuple[int, ...]:
    """The lines of the notes that the sentence of a finding rests on: where to change the notes if the draft is right."""
    passage = dict(draft.texts())[finding.passage]
    start = finding.span.start
    around = next((s for s in sentences(passage, brief.language) if s.start <= start < s.end), None)
    if around is None or around.end - around.start >= len(passage):
        return ()
    facts = _facts(passage[around.start : around.end], draft.claims, brief)
    return tuple(sorted({fact.line for fact in facts if fact.source is Source.NOTES}))


def _facts(sentence: str, claims: tuple[Claim, ...], brief: Brief) -> tuple[Fact, ...]:
    words = _words(sentence)
    cited = {id_ for claim in claims if _same(words, _words(claim.text)) for id_ in claim.facts}
    if cited:
        return tuple(fact for fact in brief.grounds if fact.id in cited)
    return tuple(fact for fact in brief.facts if len(words & _words(fact.text)) >= _SHARED)


def _same(sentence: set[str], claim: set[str]) -> bool:
    return bool(claim) and len(sentence & claim) >= _ALIKE * len(claim)


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
