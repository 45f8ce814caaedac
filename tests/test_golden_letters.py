"""The embedded writer's letters from whole notes, marked beforehand as usable or not; a change in any shows in tests/letters/."""

import functools
import itertools

import pytest

from invitewriter.domain import Invitation, Outcome
from tests.golden import cases, given, languages, outcome, written
from tests.tables import every

ALL = {(language, name): case for language in languages() for name, case in cases(language).items()}
IDS = [f"{language}-{name}" for language, name in ALL]
LEAST_WRITTEN = 0.8
"""Of the usable notes of a language."""


@functools.cache
def invitation_of(language: str, name: str) -> Invitation:
    return written(ALL[language, name])


@pytest.mark.parametrize(("language", "name"), ALL, ids=IDS)
def test_what_comes_of_the_notes_is_what_was_read_and_found_good(language: str, name: str) -> None:
    case = ALL[language, name]
    came = given(case) | outcome(invitation_of(language, name))
    assert came == case, "run `python -m tests.golden` and read what changed"


@every("language", languages())
def test_most_usable_notes_get_a_letter_and_no_others(language: str) -> None:
    marked = cases(language).values()
    usable = [case for case in marked if case["usable"]]
    assert sum("letter" in case for case in usable) >= LEAST_WRITTEN * len(usable)
    assert [case["notes"] for case in marked if not case["usable"] and case.get("declined") != case["why"]] == []


def test_none_is_blocked_and_none_needs_more_than_one_question_mark() -> None:
    assert [case for case in ALL.values() if "blocked" in case] == []
    assert all(case["letter"].count("?") <= 1 for case in ALL.values() if "letter" in case)


def test_no_two_letters_share_a_sentence_that_tells_something() -> None:
    invitations = itertools.starmap(invitation_of, ALL)
    letters = [invitation for invitation in invitations if invitation.outcome is Outcome.WRITTEN]
    told = [{claim.text for claim in letter.draft.claims if claim.facts} for letter in letters if letter.draft]
    places = {letter.draft.claims[0].text for letter in letters if letter.draft}
    shared = [first & second - places for first, second in itertools.combinations(told, 2)]
    assert [sentences for sentences in shared if sentences] == []
