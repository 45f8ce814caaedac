"""The library's manners: silent, thread-safe, and blind to the environment."""

import asyncio
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

import invitewriter
from invitewriter import Brief, Outcome, Reason, Sender, Stage, UsageError, WriterInfo
from invitewriter.api import questions_with
from invitewriter.brief import Request
from invitewriter.errors import NotesError
from invitewriter.means import Means
from invitewriter.notes import parse_notes
from invitewriter.testing import ScriptedModel
from tests.conftest import EXAMPLES
from tests.tables import every

NOTES = (EXAMPLES / "notes.md").read_text(encoding="utf-8")
TODAY = date(2026, 11, 23)
SENDER = Sender(name="Mira Castellan")


def test_notes_may_be_a_text_or_a_path() -> None:
    by_text = invitewriter.draft(NOTES, sender=SENDER, today=TODAY)
    by_path = invitewriter.draft(EXAMPLES / "notes.md", sender=SENDER, today=TODAY)
    assert by_text.message is not None
    assert by_text.message == by_path.message


def test_who_is_not_to_be_written_to_is_asked_nothing() -> None:
    notes = "Met Ana Kovac. She builds kilns. Do not contact her again, she asked."
    answer = questions_with(parse_notes(notes), Request(today=TODAY), Means())
    assert isinstance(answer, invitewriter.Decline)


def test_nothing_is_printed_and_no_home_is_read(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, configuration: Path
) -> None:
    configuration.mkdir(parents=True)
    (configuration / "config.toml").write_text("not [ toml")
    (configuration / "sender.md").write_text("Somebody Else")
    monkeypatch.setenv("INVITEWRITER_MODEL", "openai/gpt-5-mini")
    invitation = invitewriter.draft(NOTES, today=TODAY)
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.writer.kind == "offline"
    assert "Somebody" not in str(invitation.message)
    assert capfd.readouterr() == ("", "")


def test_asynchronous_callers_use_a_thread() -> None:
    async def serve() -> invitewriter.Invitation:
        return await asyncio.to_thread(invitewriter.draft, NOTES, today=TODAY)

    assert asyncio.run(serve()).outcome is Outcome.WRITTEN


def test_many_threads_get_the_same_letter() -> None:
    with ThreadPoolExecutor(8) as pool:
        letters = set(pool.map(lambda _: invitewriter.draft(NOTES, sender=SENDER, today=TODAY).message, range(24)))
    assert len(letters) == 1


def test_a_model_of_ones_own_is_asked_with_its_answers_counted() -> None:
    message = "Hi Ilse,\n\nThe 140 kinds of beans at Lindhof have stayed with me.\n\nBest wishes,\nMira Castellan"
    model = ScriptedModel(
        {
            "draft": [{"subject": "Your beans", "message": message, "claims": []}],
            "questions": [
                {"questions": ["Who grows beans with you?", "Where do you meet growers?", "Who sends you seed?"]}
            ],
            "judge": [{"findings": [], "verdict": "clean"}],
        },
        name="my-own",
    )
    invitation = invitewriter.draft(NOTES, sender=SENDER, model=model, channel="email", today=TODAY)
    assert (invitation.outcome, invitation.message) == (Outcome.WRITTEN, message), invitation.report.findings
    assert (invitation.writer.kind, invitation.writer.model) == ("model", "my-own")
    assert invitation.usage.calls == 3


def test_a_declined_invitation_says_why_and_holds_no_letter() -> None:
    invitation = invitewriter.draft("# Ana Kovac\nbuilds kilns\n\n# Tom Reed\ncollects tram maps\n", today=TODAY)
    assert invitation.outcome is Outcome.DECLINED
    assert invitation.decline is not None
    assert invitation.decline.reason is Reason.WHO
    assert (invitation.message, invitation.brief) == (None, None)


def test_a_thin_note_is_declined_with_advice() -> None:
    invitation = invitewriter.draft("Met Ana Kovac at the fair.", today=TODAY)
    assert invitation.decline is not None
    assert invitation.decline.reason is Reason.THIN
    assert invitation.decline.advice


def test_a_pickled_invitation_has_forgotten_what_is_withheld() -> None:
    invitation = invitewriter.draft(NOTES, today=TODAY)
    kept = pickle.dumps(invitation)
    assert b"lease" not in kept
    assert isinstance(pickle.loads(kept).brief, Brief)  # noqa: S301 - our own bytes
    assert "lease" not in repr(invitation)


def test_check_reads_by_stage() -> None:
    text = "Hi Ana,\n\nI wrote about the kiln on my blog, have a look: https://reed.example/kiln\n\nTom"
    rules = {finding.name for finding in invitewriter.check(text, stage="met").errors}
    later = {finding.name for finding in invitewriter.check(text, stage=Stage.TRUSTED).errors}
    assert later < rules or later == rules == set()


def test_unknown_words_are_told() -> None:
    with pytest.raises(UsageError, match="trusted"):
        invitewriter.check("Hi.", stage="friend")
    with pytest.raises(UsageError, match="NP999"):
        invitewriter.check("Hi.", ignore=["NP999"])
    with pytest.raises(UsageError, match="linkedin-note"):
        invitewriter.draft(NOTES, channel="fax", today=TODAY)
    with pytest.raises(NotesError, match="empty"):
        invitewriter.draft(" ", today=TODAY)


def test_a_writer_is_told_by_its_kind() -> None:
    assert WriterInfo(kind="offline") == invitewriter.draft(NOTES, today=TODAY).writer


def test_whoever_signs_a_letter_they_have_checked_is_its_sender() -> None:
    letter = "Hi Ana,\n\nYour wood kilns stayed with me. Which one do you fire first?\n\nBest,\nNora"
    report = invitewriter.check(letter, notes="Met Ana Kovac at the ceramics fair. She builds wood kilns.")
    assert "unknown-name" not in {finding.name for finding in report.findings}


@every(
    ("call", "told"),
    [
        (lambda: invitewriter.draft(None), "notes are a text"),  # type: ignore[arg-type]
        (lambda: invitewriter.draft("rosa.md"), "Path('rosa.md')"),
        (lambda: invitewriter.draft("Met Ana.", sender={"name": "Tom"}), "Sender(name="),  # type: ignore[arg-type]
        (lambda: invitewriter.draft("Met Ana.", today="2026-11-26"), "datetime.date"),  # type: ignore[arg-type]
        (lambda: invitewriter.draft("Met Ana.", deadline=-1), "deadline is a number from 0"),
        (lambda: invitewriter.draft("Met Ana.", limit=5), "limit is a number from 20"),
        (lambda: invitewriter.check(Path("letter.txt")), "read_text()"),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_meant_is_told_in_words(call: Callable[[], object], told: str) -> None:
    with pytest.raises(UsageError) as caught:
        call()
    assert told in str(caught.value)


class Broken:
    """A writer, and a model, that fails."""

    name = "broken"
    info = invitewriter.WriterInfo(kind="broken")

    def draft(self, brief: invitewriter.Brief) -> Any:
        raise ValueError(brief.facts[0].text)

    def questions(self, brief: invitewriter.Brief) -> Any:
        return ()

    def answer(self, prompt: invitewriter.Prompt, **_: object) -> Any:
        return None


def test_the_fault_of_a_writer_or_a_model_of_ones_own_is_told_as_theirs() -> None:
    notes = "Met Ana Kovac at the ceramics fair. She builds wood kilns."
    with pytest.raises(invitewriter.OutputError, match=r"writer Broken, .*ValueError at test_api.py"):
        invitewriter.draft(notes, writer=cast("invitewriter.Writer", Broken()))
    with pytest.raises(invitewriter.OutputError, match="model 'broken' returned NoneType"):
        invitewriter.draft(notes, model=cast("invitewriter.Model", Broken()))


class _Leaky:
    info = WriterInfo(kind="mine")

    def draft(self, brief: Brief) -> invitewriter.Draft:
        return invitewriter.Draft(message="Hi Jorge, the otters! Sorry that your funding was cut.\n\nTom")

    def questions(self, brief: Brief) -> tuple[str, ...]:
        return ()

    def repair(self, draft: invitewriter.Draft, findings: object, brief: Brief) -> invitewriter.Draft:
        return draft


def test_that_a_sentence_was_taken_out_is_told() -> None:
    notes = "Contact: Jorge Silva\nWatches otters in the river.\nHis funding was cut (private).\n"
    written = invitewriter.draft(notes, writer=_Leaky(), sender=Sender(name="Tom"), today=TODAY)
    assert written.message == "Hi Jorge, the otters!\n\nTom"
    assert "taken out" in written.trouble
    assert "funding" not in written.trouble
