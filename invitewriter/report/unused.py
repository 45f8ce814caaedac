"""Gives a short reason why a letter does not use a fact that may be said, as far as the letter shows it."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.brief.facts.promises import tells_of_keeping
from invitewriter.brief.facts.tasks import DONE, is_promise
from invitewriter.channel import channel_named
from invitewriter.domain import Brief, Draft, Fact
from invitewriter.text.weights import is_told, weights_of


def why_unused(fact: Fact, brief: Brief, draft: Draft, told: Sequence[Fact]) -> str:
    """The reason; `told` are the facts that the letter does tell."""
    if fact.standing.stays_unsaid:
        return "a letter tells only what is sure"
    if tells_of_keeping(fact) or fact.text.startswith(DONE):
        return "done already"
    if any(is_told(weights_of(fact.text, brief.language), weights_of(e.text, brief.language)) for e in brief.letters):
        return "an earlier letter says it"
    if not _has_room(fact, brief, draft):
        return _no_room(brief)
    others = [other.id for other in told if is_promise(other, brief.notes_language)]
    if others and is_promise(fact, brief.notes_language):
        return f"the letter keeps to another promise, {', '.join(others)}"
    kept = ", ".join(other.id for other in told)
    return f"a short letter keeps to {kept}" if told else "the writer left it out"


def _has_room(fact: Fact, brief: Brief, draft: Draft) -> bool:
    """Whether the letter could tell the fact, too, in its own words, and keep to its channel's limit."""
    length = channel_named(brief.channel).length(f"{draft.message} {fact.text}", brief.limit)
    return length.limit is None or length.count <= length.limit


def _no_room(brief: Brief) -> str:
    length = channel_named(brief.channel).length("", brief.limit)
    return f"no room within {length.limit} {length.unit}"
