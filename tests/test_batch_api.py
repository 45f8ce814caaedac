"""`invitewriter.batch`: briefs in, invitations out as they come about."""

import importlib
import itertools
import pkgutil
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import invitewriter
from invitewriter import Brief, Invitation, LiteLLM, Outcome, UsageError
from invitewriter.errors import MissingKeyError, ModelError
from invitewriter.testing import ScriptedModel
from tests.briefing import gathered
from tests.conftest import ROOT
from tests.loopback import Loopback
from tests.outboxes import PEOPLE, SENDER, honest, notes_about


def briefs() -> list[Brief]:
    return [gathered(notes_about(*person), channel="email", sender=SENDER) for person in PEOPLE]


def test_the_name_is_the_function_whatever_has_been_imported() -> None:
    for module in pkgutil.walk_packages(invitewriter.__path__, "invitewriter."):
        if module.name.startswith("invitewriter.batching"):
            importlib.import_module(module.name)
    assert callable(invitewriter.batch)


def test_briefs_are_taken_one_by_one_without_a_model() -> None:
    taken: list[str] = []

    def coming() -> Iterator[Brief]:
        for brief in briefs():
            taken.append(brief.contact.name)
            yield brief

    first = next(invitewriter.batch(coming()))
    assert first.outcome is Outcome.WRITTEN
    assert first.brief
    assert taken == [PEOPLE[0][0]]


def test_invitations_come_through_a_model_and_answers_are_paid_for_once(tmp_path: Path) -> None:
    with Loopback(script=honest) as server:
        model = LiteLLM("openai/any", key="sk-none", base=f"{server.url}/v1")
        again = []
        for _ in range(2):
            made = list(invitewriter.batch(briefs(), model=model, answers=tmp_path / "answers", concurrency=3))
            assert sorted(i.brief.contact.name for i in made if i.brief) == sorted(name for name, *_ in PEOPLE)
            assert {i.outcome for i in made} == {Outcome.WRITTEN}
            again.append(len(server.requests))
    assert again == [12, 12]


def test_an_iterator_that_is_given_up_leaves_no_threads() -> None:
    def hands() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name == "invitewriter.batch"]

    with Loopback(script=honest) as server:
        model = LiteLLM("openai/any", key="sk-none", base=f"{server.url}/v1")
        made = iter(invitewriter.batch(itertools.cycle(briefs()), model=model, concurrency=3))
        next(made)
        asked = 0
        while asked < len(server.requests):  # until all hands wait for somebody to take what they have made
            asked = len(server.requests)
            time.sleep(0.5)
        assert hands()
        del made  # as a "break" out of its loop does
        for thread in hands():
            thread.join(5)
        assert not hands()


def test_a_failure_is_one_outcome_among_others() -> None:
    answers = itertools.count()

    def say(_prompt: object) -> ModelError | str:
        return ModelError("The server is tired.") if next(answers) < 2 else "no JSON"

    made = list(invitewriter.batch(briefs(), model=ScriptedModel(say), concurrency=1, judge=False))
    assert [invitation.outcome for invitation in made] == [Outcome.FAILED] * 4
    assert made[0].trouble == "The server is tired."
    assert made[0].brief


def test_what_concerns_all_letters_is_raised() -> None:
    with pytest.raises(MissingKeyError):
        list(invitewriter.batch(briefs(), model="openai/gpt-5-mini"))
    with pytest.raises(UsageError, match="rpm"):
        invitewriter.batch(briefs(), model=ScriptedModel("x"), rpm=5)


def test_whoever_stops_taking_stops_the_writing() -> None:
    taken: list[int] = []

    def coming() -> Iterator[Brief]:
        for number in itertools.count():
            taken.append(number)
            yield briefs()[0]

    made = invitewriter.batch(coming(), model=ScriptedModel(lambda _prompt: ModelError("no")), concurrency=2)
    assert next(made).outcome is Outcome.FAILED
    made.close()  # type: ignore[attr-defined]
    assert len(taken) < 12


def test_the_example_of_the_docs_runs(capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    exec(example, {})  # noqa: S102 - it is our own page
    printed = capsys.readouterr().out
    assert printed.count("written Hi ") == 2


def test_an_invitation_shows_its_brief() -> None:
    (made,) = invitewriter.batch(briefs()[:1])
    assert isinstance(made, Invitation)
    assert made.brief == briefs()[0]
