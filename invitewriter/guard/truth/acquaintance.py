"""Finds meetings, conversations and praise that the brief does not hold."""

from __future__ import annotations

from collections.abc import Iterator

from invitewriter.domain import Brief, Fact, How, Span, Stage
from invitewriter.guard.passage import Passage, Place
from invitewriter.guard.phrases.catalogue import CATALOGUES
from invitewriter.guard.phrases.finders import matches_in, occurrences, worded
from invitewriter.guard.truth.moods import wishes
from invitewriter.text.normalise import fold, normalise

_STRANGE = {
    How.HEARD: ("have_met", "have_talked"),
    How.UNMET: ("have_met", "have_talked"),
    How.WROTE: ("have_met",),
    How.LISTED: ("have_met", "have_talked"),
}
"""What a letter may not say, by how the two know each other."""


def told_meetings(passage: Passage, *names: str) -> list[Place]:
    """Where the passage says, and does not only wish, that the two met or talked; as positions in its reading."""
    found = sorted(place for name in names or ("have_met", "have_talked") for place in occurrences(passage, name))
    return [(start, end) for start, end in found if not wishes(passage, start, end)]


@worded("have_met", "have_talked")
def invented_meetings(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Statements that the two met or talked, where by the brief they did not."""
    if brief is None or brief.how is How.MET:
        return
    for start, end in told_meetings(passage, *_STRANGE[brief.how]):
        yield passage.span(start, end)


@worded("praise_of_talk", "talks")
def invented_praise(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Praise for a talk, where no fact tells of a talk that the sender heard."""
    if brief is None or brief.how is How.HEARD or brief.notes_language not in CATALOGUES:
        return
    places = [place for place in occurrences(passage, "praise_of_talk") if not wishes(passage, *place)]
    if places and not _was_heard(brief):
        for start, end in places:
            yield passage.span(start, end)


@worded("just_met", "old_friends")
def friends_met_anew(passage: Passage, brief: Brief | None) -> Iterator[Span]:
    """Words for a first meeting, where the two have written for long or the notes call them old friends."""
    if brief is None or not (places := told_meetings(passage, "just_met")):
        return
    if (
        brief.known_before
        or brief.stage.reaches(Stage.ENGAGED)
        or any(_tells(fact, "old_friends", brief) for fact in brief.notes_facts)
    ):
        for start, end in places:
            yield passage.span(start, end)


def _was_heard(brief: Brief) -> bool:
    """Whether some fact tells of a talk and does not say that the sender missed it."""
    return any(_tells(fact, "talks", brief) and not _tells(fact, "missed", brief) for fact in brief.facts)


def _tells(fact: Fact, name: str, brief: Brief) -> bool:
    """Whether a fact holds a phrase of a named set, in the language of the notes or of the letter."""
    text = fold(normalise(fact.text).text)
    return any(matches_in(text, name, language) for language in dict.fromkeys((brief.notes_language, brief.language)))
