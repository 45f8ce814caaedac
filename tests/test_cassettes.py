"""The whole flow over recorded HTTP: what models answer, good and bad. See cassettes/README.md."""

import os
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import invitewriter
from invitewriter import Invitation, Judgement, LiteLLM, Outcome, RefusedError
from invitewriter.api import questions_with
from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief
from invitewriter.guard import Guard, find_rules
from invitewriter.guard.judge import ModelJudge
from invitewriter.llm import Meter
from invitewriter.means import Means
from invitewriter.notes import read_notes
from invitewriter.pipeline import write
from invitewriter.prompt import Prompts
from invitewriter.sender import parse_sender
from invitewriter.writer import ModelWriter
from tests.conftest import CASSETTES, EXAMPLES

pytestmark = [pytest.mark.vcr, pytest.mark.usefixtures("played")]
LURES = Path(__file__).resolve().parent / "lures"
SENDER = (EXAMPLES / "sender.md").read_text(encoding="utf-8")
TODAY = date(2026, 11, 23)
# The judge's prompt lists the rules it is to read by; these few keep its cassettes good when others are added.
FEW = ("own-offer", "case-study", "problem-poking", "interest-check", "sorry-to-bother", "flattery-then-turn")

# The marks by which whole letters are weighed grow in number, and a prompt for repair names each that it finds.
LETTERS = ("sales-talk", "soft-sell")


@pytest.fixture
def model(request: pytest.FixtureRequest) -> LiteLLM:
    """The model the cassettes were recorded with; while recording, the one MODEL and BASE name."""
    path = CASSETTES / "model.toml"
    recording = request.config.getoption("--record-mode") != "none"
    if recording and os.environ.get("MODEL"):
        base = os.environ.get("BASE", "")
        path.write_text(f'name = "{os.environ["MODEL"]}"\nbase = "{base}"\n', encoding="utf-8")
    known = tomllib.loads(path.read_text(encoding="utf-8"))
    return LiteLLM(known["name"], key=None if recording else "sk-replayed", base=known["base"] or None, timeout=1500)


def draft(model: LiteLLM, lure: str = "", **options: Any) -> Invitation:
    return invitewriter.draft(
        EXAMPLES / "notes.md",
        sender=SENDER,
        model=model,
        channel=options.pop("channel", "email"),
        today=TODAY,
        prompts=LURES / lure if lure else None,
        ignore=options.pop("ignore", LETTERS),
        **options,
    )


def judged(model: LiteLLM, *rules: str, prompts: Prompts) -> Invitation:
    """A letter to whom the example's notes are about, read by a judge that has these rules."""
    brief = make_brief(
        read_notes(EXAMPLES / "notes.md"), Request(sender=parse_sender(SENDER), channel="email", today=TODAY)
    )
    assert isinstance(brief, Brief)
    meter = Meter(model)
    guard = Guard([rule for name in rules for rule in find_rules(name)], judge=ModelJudge(meter, prompts))
    return write(brief, ModelWriter(meter, prompts), guard, meter=meter)


def test_a_clean_draft(model: LiteLLM) -> None:
    invitation = judged(model, *FEW, prompts=Prompts())
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.report.judge is Judgement.CLEAN
    assert invitation.repairs == 0
    assert invitation.usage.calls == 3
    assert invitation.message is not None
    assert "Ilse" in invitation.message
    assert "lease" not in invitation.message
    assert invitation.message.endswith("Mira") or invitation.message.endswith("Mira Castellan")
    assert 3 <= len(invitation.questions) <= 5


def test_a_sentence_that_points_at_nothing_is_mended(model: LiteLLM) -> None:
    invitation = judged(model, *FEW, "halting", prompts=Prompts(LURES / "halting"))
    assert (invitation.outcome, invitation.repairs) == (Outcome.WRITTEN, 1)
    assert invitation.report.judge is not Judgement.NO_VERDICT


def test_a_note_fits_the_free_accounts_limit(model: LiteLLM) -> None:
    invitation = draft(model, channel="linkedin-note", judge=False)
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.message is not None
    assert len(invitation.message.encode("utf-16-le")) // 2 <= 200


def test_a_draft_that_pitches_is_repaired(model: LiteLLM) -> None:
    invitation = draft(model, "pitch", judge=False)
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.repairs >= 1
    assert invitation.message is not None
    assert "printing service" not in invitation.message


def test_a_draft_that_invents_is_repaired(model: LiteLLM) -> None:
    invitation = draft(model, "invention", judge=False)
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.repairs >= 1


def test_a_draft_that_keeps_pitching_stays_blocked(model: LiteLLM) -> None:
    # Its prompt for repair names no findings, so the marks of whole letters may grow.
    invitation = draft(model, "stubborn", judge=False, ignore=())
    assert invitation.outcome is Outcome.BLOCKED
    assert invitation.message is None
    assert invitation.blocked_draft is not None
    assert any(finding.rule.startswith("NP1") for finding in invitation.report.errors)


def test_questions_alone(model: LiteLLM) -> None:
    questions = ask_questions(model)
    assert isinstance(questions, tuple)
    assert 3 <= len(questions) <= 5
    assert all(question.endswith("?") for question in questions)


def test_prose_around_the_json_is_read(model: LiteLLM) -> None:
    assert len(ask_questions(model, "prose")) == 3


def test_an_empty_answer_costs_the_questions_and_not_the_letter(model: LiteLLM) -> None:
    invitation = draft(model, "empty", judge=False)
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.questions == ()
    assert "empty" in invitation.trouble


@pytest.mark.ends_early  # the letter may be refused before the questions, which are asked beside it, have been sent
def test_a_refusal_is_told_as_one(model: LiteLLM) -> None:
    with pytest.raises(RefusedError, match="declined"):
        draft(model, "refusal")


def test_the_judge_finds_a_kind_letter_clean(model: LiteLLM) -> None:
    report = invitewriter.check(
        (EXAMPLES / "message.txt").read_text(encoding="utf-8"), model=model, contact="Tomas", select=FEW
    )
    assert report.judge is Judgement.CLEAN
    assert report.ok


def test_the_judge_finds_a_soft_pitch(model: LiteLLM) -> None:
    soft = (
        "Hi Tomas,\n\nYour map of the old tram lines has been on my mind since Thursday. It made me think of a museum that was"
        " drowning in paper maps too, until they found a way to put them all online within a month. I was close to that work and"
        " could tell you how it went, if that is something on your desk as well.\n\nMira"
    )
    report = invitewriter.check(soft, model=model, contact="Tomas", select=FEW)
    assert report.judge is Judgement.FINDINGS
    assert not report.ok
    assert all(finding.words in soft for finding in report.findings)


def ask_questions(model: LiteLLM, lure: str = "") -> tuple[str, ...]:
    request = Request(today=TODAY, channel="email")
    means = Means(model=model, prompts=LURES / lure if lure else None)
    questions = questions_with(read_notes(EXAMPLES / "notes.md"), request, means)
    assert isinstance(questions, tuple)
    return questions
