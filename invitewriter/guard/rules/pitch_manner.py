"""NP1, pitch, by its manner: a letter that as a whole reads like those of people who sell, whatever rule it keeps."""

from __future__ import annotations

from collections.abc import Iterable

from invitewriter.domain import Brief, Span, Stage
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import occurrences
from invitewriter.guard.rule import MESSAGE, Rule, Scope, weighed
from invitewriter.guard.rules.pitch_marks import MARKS
from invitewriter.guard.rules.sources import HOUSE
from invitewriter.guard.weighing.learnt import Leaning, words_of_outreach
from invitewriter.guard.weighing.points import signs_of

_MARKS = weighed(*MARKS, enough=1)


def _reads_like_outreach(passage: Passage, _brief: Brief | None) -> Iterable[Span]:
    # Who applies for a place must praise themselves as sellers do, and were asked to.
    return () if occurrences(passage, "answers_posting") else words_of_outreach(passage, _leaning)


def _leaning(passage: Passage) -> Leaning:
    marks = [mark for mark, _ in _MARKS.found(passage)]
    if signs_of(marks, rules=0) > 0 and all(mark.weight >= 0 for mark in marks):
        return Leaning.SALE
    return Leaning.KINDNESS if sum(mark.weight for mark in marks) < 0 else Leaning.NEITHER


RULES = (
    Rule(
        id="NP183",
        name="outreach-manner",
        message="reads like the letters of people who sell",
        why="Whoever gets such letters every day knows one by its sound before they know what it offers.",
        suggestion="Say it as you would to a friend across the table, and let it want nothing.",
        source=HOUSE,
        scope=Scope.LETTER,
        until=Stage.ENGAGED,
        passages=MESSAGE,
        find=_reads_like_outreach,
        bad=(
            "Hi Ana,\n\nI came across your website and noticed that your company could improve its online presence. We are a leading agency and would love to show you how our services can help your business grow. Are you interested in a quick call this week?\n\nBest regards,\nTom",
        ),
        good=(
            "Hi Ana,\n\nthe walk along the river did me good, and your story of the goat has been told at our table twice. I have found the book on bells and will bring it on Sunday. How is the roof after the storm?\n\nTom",
        ),
    ),
)
