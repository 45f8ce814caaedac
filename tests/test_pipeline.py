"""The one flow, with a scripted model in the place of a real one."""

from dataclasses import replace
from datetime import date

import pytest

from invitewriter.domain import (
    Brief,
    Contact,
    Decline,
    Fact,
    Invitation,
    Judgement,
    Outcome,
    Reason,
    Secrecy,
    Sender,
    Source,
    Span,
    Withheld,
)
from invitewriter.errors import ModelError, RefusedError
from invitewriter.guard import RULES, Guard, Passage
from invitewriter.guard.judge import ModelJudge
from invitewriter.llm import Deadline, Meter
from invitewriter.pipeline import write
from invitewriter.prompt import Prompts
from invitewriter.testing import ScriptedModel
from invitewriter.writer import ModelWriter
from tests.tables import every

BRIEF = Brief(
    contact=Contact(name="Ilse Brandauer"),
    sender=Sender(name="Mira Castellan"),
    facts=(
        Fact(id="N1", text="she runs the seed library at Lindhof", source=Source.NOTES, line=3),
        Fact(id="N2", text="send her the label template for tomato seeds", source=Source.NOTES, line=4),
    ),
    withheld=(Withheld(secrecy=Secrecy.PRIVATE, line=5, text="the lease at Zinzendorf may not be renewed"),),
    channel="chat",
    today=date(2026, 11, 23),
)
GOOD = "Hi Ilse, the seed library at Lindhof has stayed with me, and the label template for tomato seeds is on its way to you. Mira"
PITCH = "Hi Ilse, the seed library at Lindhof has stayed with me. Sorry to bother you, but our platform helps libraries like yours. Mira"
QUESTIONS = [
    "Whom would the seed library like to meet?",
    "Where do you meet other keepers of seeds?",
    "Which gardeners does the library serve best?",
    "Who sends people to your shelves?",
]
CLEAN = {"findings": [], "verdict": "clean"}


def letter(message: str) -> dict[str, object]:
    return {"subject": "", "message": message, "claims": [{"text": message, "facts": ["N1", "N9"]}]}


def run(
    answers: dict[str, list[object]], brief: Brief = BRIEF, *, judge: bool = True
) -> tuple[Invitation, ScriptedModel]:
    model = ScriptedModel({"questions": [{"questions": QUESTIONS}], "judge": [CLEAN], **answers})
    meter = Meter(model, Deadline.after(None))
    prompts = Prompts()
    guard = Guard(judge=ModelJudge(meter, prompts) if judge else None)
    return write(brief, ModelWriter(meter, prompts), guard, meter=meter), model


def asked(model: ScriptedModel) -> list[str]:
    return sorted(prompt.name for prompt in model.prompts)


def test_a_clean_draft_is_written_with_three_calls() -> None:
    invitation, model = run({"draft": [letter(GOOD)]})
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.message == GOOD
    assert invitation.questions == tuple(QUESTIONS)
    assert invitation.report.judge is Judgement.CLEAN
    assert invitation.usage.calls == 3
    assert asked(model) == ["draft", "judge", "questions"]


def test_citations_of_facts_that_do_not_exist_are_dropped() -> None:
    invitation, _ = run({"draft": [letter(GOOD)]})
    assert invitation.draft is not None
    assert invitation.draft.claims[0].facts == ("N1",)


def test_a_pitch_is_repaired_before_the_judge_is_asked() -> None:
    invitation, model = run({"draft": [letter(PITCH)], "repair": [letter(GOOD)]})
    assert invitation.outcome is Outcome.WRITTEN
    assert (invitation.message, invitation.repairs) == (GOOD, 1)
    assert asked(model) == ["draft", "judge", "questions", "repair"]
    repair = next(prompt for prompt in model.prompts if prompt.name == "repair")
    assert "Sorry to bother" in repair.user


def test_a_draft_that_stays_bad_is_blocked_and_kept_aside() -> None:
    invitation, model = run({"draft": [letter(PITCH)], "repair": [letter(PITCH), letter(PITCH)]})
    assert invitation.outcome is Outcome.BLOCKED
    assert invitation.message is None
    assert invitation.blocked_draft is not None
    assert invitation.blocked_draft.message == PITCH
    assert invitation.repairs == 2
    assert "judge" not in asked(model)


def test_a_draft_that_comes_back_as_it_was_is_not_read_again() -> None:
    read: list[str] = []

    def reading(passage: Passage, _brief: Brief | None) -> tuple[Span, ...]:
        read.append(passage.text)
        return ()

    model = ScriptedModel(
        {"questions": [{"questions": QUESTIONS}], "draft": [letter(PITCH)], "repair": [letter(PITCH), letter(PITCH)]}
    )
    seen = replace(RULES[0], id="NP999", name="seen", find=reading)
    write(BRIEF, ModelWriter(model, Prompts()), Guard([*RULES, seen]))
    assert read.count(PITCH) == 1


def test_a_repair_that_makes_it_worse_is_not_kept() -> None:
    worse = PITCH + " Book a demo: https://calendly.com/x. Only 3 seats left, 50 % off today."
    invitation, _ = run({"draft": [letter(PITCH)], "repair": [letter(worse), letter(worse)]})
    assert invitation.draft is not None
    assert invitation.draft.message == PITCH


def test_what_the_judge_finds_is_repaired_and_judged_again() -> None:
    objection = {
        "findings": [{"reason": "r", "rule": "NP301", "passage": "message", "quote": "is on its way to you"}],
        "verdict": "findings",
    }
    invitation, model = run({"draft": [letter(GOOD)], "repair": [letter(GOOD)], "judge": [objection, CLEAN]})
    assert invitation.outcome is Outcome.WRITTEN
    assert asked(model).count("judge") == 2


HALTS = {
    "findings": [{"reason": "r", "rule": "NP727", "passage": "message", "quote": "has stayed with me, and so has it"}],
    "verdict": "findings",
}
HALTING = GOOD.replace("has stayed with me", "has stayed with me, and so has it")


def test_a_sentence_that_reads_badly_is_mended_once_and_the_letter_judged_again() -> None:
    invitation, model = run({"draft": [letter(HALTING)], "repair": [letter(GOOD)], "judge": [HALTS, CLEAN]})
    assert (invitation.outcome, invitation.message, invitation.repairs) == (Outcome.WRITTEN, GOOD, 1)
    assert asked(model).count("judge") == 2


@every(
    ("repaired", "verdicts"),
    [
        (HALTING.replace("Mira", "M."), [HALTS]),  # no better
        (HALTING, []),  # the same
        (PITCH, []),  # worse
        (GOOD, [ModelError("the judge cannot be reached", status=503)]),  # not judged
        (GOOD, [{"findings": [{"reason": "r", "rule": "NP301", "quote": "on its way"}], "verdict": "findings"}]),
    ],
)
def test_a_letter_that_only_reads_badly_stands_where_its_repair_is_no_better(
    repaired: str, verdicts: list[object]
) -> None:
    invitation, _ = run({"draft": [letter(HALTING)], "repair": [letter(repaired)], "judge": [HALTS, *verdicts]})
    assert (invitation.outcome, invitation.message, invitation.repairs) == (Outcome.WRITTEN, HALTING, 1)
    assert [finding.name for finding in invitation.report.findings] == ["halting"]


def test_a_letter_that_a_model_cannot_mend_stands_though_it_reads_badly() -> None:
    invitation, _ = run({"draft": [letter(HALTING)], "repair": [ModelError("away")], "judge": [HALTS]})
    assert (invitation.outcome, invitation.message) == (Outcome.WRITTEN, HALTING)


def test_findings_override_a_lenient_verdict() -> None:
    lenient = {
        "findings": [{"reason": "r", "rule": "NP301", "passage": "message", "quote": "has stayed with me"}],
        "verdict": "clean",
    }
    invitation, _ = run({"draft": [letter(GOOD)], "repair": [letter(GOOD)] * 2, "judge": [lenient] * 3})
    assert invitation.outcome is Outcome.BLOCKED
    assert invitation.report.errors[0].words == "has stayed with me"
    assert invitation.report.errors[0].by_judge


@every(
    "verdict",
    [
        {"findings": [], "verdict": "findings"},
        {"findings": [{"reason": "r", "rule": "NP301", "quote": "words that are not there"}], "verdict": "findings"},
        {"findings": [{"reason": "r", "rule": "NP999", "quote": "has stayed with me"}], "verdict": "clean"},
        ModelError("the judge cannot be reached", status=503),
        RefusedError("the model declined"),
    ],
)
def test_no_usable_verdict_is_no_pass(verdict: object) -> None:
    invitation, _ = run({"draft": [letter(GOOD)], "judge": [verdict]})
    assert invitation.outcome is Outcome.UNJUDGED
    assert invitation.message is None
    assert invitation.blocked_draft is not None
    assert invitation.blocked_draft.message == GOOD
    assert invitation.trouble


def test_a_sentence_that_reads_badly_but_is_not_quoted_leaves_a_verdict() -> None:
    vague = {"findings": [{"reason": "r", "rule": "NP727", "quote": "words that are not there"}], "verdict": "findings"}
    invitation, _ = run({"draft": [letter(GOOD)], "judge": [vague]})
    assert (invitation.outcome, invitation.report.judge) == (Outcome.WRITTEN, Judgement.CLEAN)


def test_the_rules_alone_decide_where_no_judge_is_asked() -> None:
    invitation, model = run({"draft": [letter(GOOD)]}, judge=False)
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.report.judge is Judgement.NOT_ASKED
    assert asked(model) == ["draft", "questions"]


def test_a_letter_whose_first_sentence_had_to_go_gets_another_beginning() -> None:
    rest = "The seed library at Lindhof has stayed with me, and so have its labels for tomato seeds."
    leak = f"Hi Ilse,\n\nI hope the lease at Zinzendorf is renewed. {rest}\n\nBest wishes\nMira"
    whole = f"Hi Ilse,\n\nIt was good to see you at Lindhof. {rest}\n\nBest wishes\nMira"
    invitation, model = run(
        {"draft": [letter(leak)], "repair": [letter(whole)], "judge": [CLEAN] * 2}, replace(BRIEF, channel="email")
    )
    assert (invitation.message, invitation.repairs) == (whole, 1)
    repair = next(prompt for prompt in model.prompts if prompt.name == "repair")
    assert "begins in the middle" in repair.user
    assert "Zinzendorf" not in repair.user


def test_a_sentence_that_leaks_is_dropped_by_code_and_shown_to_no_model() -> None:
    leak = GOOD.replace(" Mira", " I hope the lease at Zinzendorf is renewed. Mira")
    invitation, model = run({"draft": [letter(leak)]})
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.message is not None
    assert "Zinzendorf" not in invitation.message
    assert "seed library" in invitation.message
    assert all("Zinzendorf" not in prompt.system + prompt.user for prompt in model.prompts)


def test_a_question_that_pitches_or_repeats_the_letter_is_dropped() -> None:
    asking = GOOD.replace(" Mira", " Where do you meet other keepers of seeds? Mira")
    questions = [*QUESTIONS, "Would you like to book a demo of our platform for the seed library?"]
    invitation, _ = run({"draft": [letter(asking)], "questions": [{"questions": questions}]})
    assert invitation.questions == (QUESTIONS[0], *QUESTIONS[2:])
    assert invitation.outcome is Outcome.WRITTEN


def test_a_model_that_finds_nothing_to_say_declines() -> None:
    invitation, _ = run({"draft": [{"decline": "Note what she works on."}]})
    assert invitation.outcome is Outcome.DECLINED
    assert invitation.decline == Decline(reason=Reason.THIN, advice="Note what she works on.")


def test_a_question_to_which_only_the_judge_objects_is_dropped_after_those_to_which_rules_do() -> None:
    questions = ["Would you like to book a demo of our platform for the seed library?", *QUESTIONS]
    objects = {
        "findings": [{"rule": "NP612", "passage": "question 1", "quote": "Whom would the seed library like to meet?"}],
        "verdict": "findings",
    }
    invitation, model = run({"draft": [letter(GOOD)], "questions": [{"questions": questions}], "judge": [objects]})
    assert (invitation.outcome, invitation.message) == (Outcome.WRITTEN, GOOD)
    assert invitation.questions == tuple(QUESTIONS[1:])
    assert "repair" not in asked(model)


def test_a_letter_is_not_lost_because_its_questions_fail() -> None:
    invitation, _ = run({"draft": [letter(GOOD)], "questions": [ModelError("busy", status=503)]})
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.questions == ()
    assert "busy" in invitation.trouble


def test_a_letter_is_not_lost_because_its_repair_fails() -> None:
    invitation, _ = run({"draft": [letter(PITCH)], "repair": [ModelError("busy", status=503)]})
    assert invitation.outcome is Outcome.BLOCKED
    assert "busy" in invitation.trouble


def test_no_letter_at_all_raises() -> None:
    with pytest.raises(ModelError, match="busy"):
        run({"draft": [ModelError("busy", status=503)]})


def test_no_prompt_holds_what_is_withheld_or_sold() -> None:
    sold = Sender(name="Mira Castellan", services="tomato consulting for municipalities")
    _, model = run({"draft": [letter(PITCH)], "repair": [letter(GOOD)]}, replace(BRIEF, sender=sold))
    sent = " ".join(prompt.system + prompt.user for prompt in model.prompts)
    assert "Zinzendorf" not in sent
    assert "consulting" not in sent
