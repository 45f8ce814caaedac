"""The log in the notes: what people write, how far the two have come by it, and what letters make of it."""

import re
from datetime import date
from pathlib import Path

from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import invitewriter
from invitewriter import Brief, Decline, Outcome, Reason, Stage
from invitewriter.brief import Request, gather, make_brief
from invitewriter.cli import main
from invitewriter.messages import letter_in
from invitewriter.notes import parse_notes
from invitewriter.notes.log import (
    Event,
    line_of,
    meant_perhaps,
    parse_event,
    parse_line,
    read_log,
    stage_of,
    unanswered,
)
from invitewriter.testing import ScriptedModel
from tests.tables import every

TODAY = date(2026, 11, 30)
NOTES = """---
contact: Ana Kovač
date: 2026-11-19
---
- she builds wood kilns near Maribor
- looking for somebody with a second chimney
- I promised to send her the list of brick yards
- Jonas from the fair was there, too

## Log

"""
LETTER = "Hi Ana,\n\nI will send you the list of brick yards. Have you found somebody with a second chimney?\n\nMira"


def noted(*lines: str) -> str:
    return NOTES + "".join(f"{line}\n" for line in lines)


def brief_of(text: str, contact: str | None = None) -> Brief:
    brief = gather(parse_notes(text), Request(contact=contact, today=TODAY))
    assert isinstance(brief, Brief)
    return brief


@every(
    ("line", "event", "text", "name"),
    [
        ("- 2026-11-25: accepted", Event.ACCEPTED, "", ""),
        ("* 2026-11-25 Accepted.", Event.ACCEPTED, "", ""),
        ("2026-11-25, replied: loved the beans", Event.REPLIED, "loved the beans", ""),
        ("- 2026-11-25 – wrote back - yes, gladly", Event.REPLIED, "yes, gladly", ""),
        ("- 2026-11-25: Ana Kovač: called: about the roof", Event.MET, "about the roof", "Ana Kovač"),
        ("- 2026-11-25: sent: Hi Ana, ¶  ¶ Mira", Event.SENT, "Hi Ana,\n\nMira", ""),
        ("- 2026-11-25: helped me: found a mason", Event.HELPED_ME, "found a mason", ""),
        ("- 2026-11-25: Do not contact", Event.SILENT, "", ""),
    ],
)
def test_log_lines_are_read_as_people_write_them(line: str, event: Event, text: str, name: str) -> None:
    logged = parse_line(1, line)
    assert logged is not None
    assert (logged.day, logged.event, logged.text, logged.name) == (date(2026, 11, 25), event, text, name)


@every(
    "line",
    [
        "- accepted",
        "- 2026-11-25: she accepted the chair",
        "2026-13-01: accepted",
        "- 2026-11-25: acceptedly",
        "# 2026-11-25",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert parse_line(1, line) is None


@given(st.sampled_from(Event), st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60))
def test_what_is_written_is_read_again(event: Event, word: str) -> None:
    text = f"Hi {word}, it was good.\n\nMira {word}".replace("¶", "")
    logged = parse_line(3, line_of(TODAY, event, text))
    assert logged is not None
    assert (logged.line, logged.day, logged.event) == (3, TODAY, event)
    assert [part.split() for part in logged.text.split("\n")] == [part.split() for part in text.split("\n")]


def test_the_stage_follows_from_the_log() -> None:
    for lines, stage in (
        ([], Stage.MET),
        (["- 2026-11-20: sent: Hi Ana."], Stage.MET),
        (["- 2026-11-21: accepted"], Stage.CONNECTED),
        (["- 2026-11-21: accepted", "- 2026-11-22: replied: yes"], Stage.ENGAGED),
        (["- 2026-11-22: replied: yes", "- 2026-11-23: helped: found a mason"], Stage.ENGAGED),
        (["- 2026-11-23: helped: found a mason", "- 2026-11-24: helped me: lent a van"], Stage.TRUSTED),
    ):
        assert stage_of(read_log(parse_notes(noted(*lines)))) is stage
        assert brief_of(noted(*lines)).stage is stage
    further = noted("- 2026-11-21: accepted").replace("contact:", "stage: engaged\ncontact:")
    assert brief_of(further).stage is Stage.ENGAGED
    asked = gather(parse_notes(noted("- 2026-11-22: replied: yes")), Request(stage=Stage.MET, today=TODAY))
    assert isinstance(asked, Brief)
    assert asked.stage is Stage.MET


def test_letters_without_an_answer_are_counted_from_the_last_sign() -> None:
    lines = ["- 2026-11-20: sent: a", "- 2026-11-21: replied: b", "- 2026-11-22: sent: c", "- 2026-11-29: sent: d"]
    assert unanswered(read_log(parse_notes(noted(*lines)))) == 2
    assert unanswered(read_log(parse_notes(noted(*lines, "- 2026-11-30: note: saw her on TV")))) == 2
    assert unanswered(read_log(parse_notes(noted(*lines, "- 2026-11-30: called")))) == 0


def test_an_answer_is_a_fact_and_a_letter_is_a_letter() -> None:
    brief = brief_of(
        noted(line_of(date(2026, 11, 20), Event.SENT, LETTER), "- 2026-11-22: replied: found a chimney in Celje")
    )
    (answer,) = [fact for fact in brief.facts if "Celje" in fact.text]
    assert (answer.text, answer.heading) == ("found a chimney in Celje", "They answered on 2026-11-22")
    assert [(letter.day, letter.text) for letter in brief.letters] == [(date(2026, 11, 20), LETTER)]
    assert not [fact for fact in brief.facts if "Hi Ana" in fact.text]


def test_discretion_holds_in_the_log() -> None:
    brief = brief_of(
        noted(
            "- 2026-11-22: replied: the custody hearing is in May (private)", "- 2026-11-23: replied: found a chimney"
        )
    )
    assert "custody" not in str(brief.facts)
    assert any("custody" in line.text for line in brief.withheld)
    assert "found a chimney" in str(brief.facts)


def test_the_log_of_several_people_keeps_them_apart() -> None:
    text = (
        "# Ana Kovač\n- builds wood kilns\n- looks for a second chimney\n# Tom Reed\n- collects tram maps, also of Graz\n"
        "## Log\n- 2026-11-22: Tom Reed: replied: found the Graz map\n- 2026-11-21: Tom Reed: sent: Hi Tom, the depot!\n"
        "- 2026-11-23: Ana Kovač: accepted\n"
    )
    ana, tom = brief_of(text, "Ana Kovač"), brief_of(text, "Tom Reed")
    assert (ana.stage, tom.stage) == (Stage.CONNECTED, Stage.ENGAGED)
    assert "found the Graz map" in str(tom.facts)
    assert "Graz map" not in str(ana.facts)
    assert (len(ana.letters), len(tom.letters)) == (0, 1)
    assert any("depot" in line.text for line in ana.withheld)


def test_no_contact_means_no_letter() -> None:
    declined = make_brief(parse_notes(noted("- 2026-11-23: do not contact")), Request(today=TODAY))
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.DO_NOT_WRITE


def test_a_connected_contact_is_thanked_and_asked_one_thing() -> None:
    invitation = invitewriter.draft(noted("- 2026-11-21: accepted"), sender="Mira Castellan", today=TODAY)
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation.message is not None
    assert "thank" in invitation.message.lower()
    assert invitation.message.count("?") <= 1


def test_no_letter_says_again_what_an_earlier_one_said() -> None:
    log = [
        line_of(date(2026, 11, 20), Event.SENT, LETTER),
        "- 2026-11-22: replied: thank you, that would be a great help",
    ]
    invitation = invitewriter.draft(noted(*log), sender="Mira Castellan", today=TODAY)
    assert invitation.outcome is Outcome.WRITTEN
    said = {"I will send you the list of brick yards.", "Have you found somebody with a second chimney?"}
    assert not [sentence for sentence in said if sentence in str(invitation.message)]
    report = invitewriter.check(LETTER, notes=noted(*log), today=TODAY)
    assert {finding.name for finding in report.errors} >= {"said-before"}
    kept = "Hi Ana,\n\nHere is the list: three brick yards near Celje are open. Is the chimney up?\n\nMira"
    kept_report = invitewriter.check(
        kept, notes=noted(*log, "- 2026-11-23: note: Celje has three brick yards"), today=TODAY
    )
    assert "said-before" not in {finding.name for finding in kept_report.findings}


def test_an_event_needs_its_word() -> None:
    assert parse_event("Replied: yes") == (Event.REPLIED, "yes")
    assert parse_event("replying: yes") is None


PROMISES = """---
contact: Ana Kovač
date: 2026-11-02
---
- she builds wood kilns
- → send her the list of brick yards
- → show her how we dry seed

## Log

- 2026-11-05: accepted
"""


def asked(log: str, options: tuple[str, ...] = ()) -> dict[str, str]:
    """What a model would be asked, by the name of the prompt."""
    result = CliRunner().invoke(
        main, ["draft", "-", "--dry-run", "--today", str(TODAY), *options], input=PROMISES + log
    )
    assert result.exit_code == 0, result.output
    return dict(re.findall(r"^=== (\w+): user\n(.*?)(?=^===|\Z)", result.stdout, re.MULTILINE | re.DOTALL))


def test_a_model_is_told_which_promises_are_kept_and_which_are_owed() -> None:
    prompt = asked("- 2026-11-09: kept: the brick yards\n- 2026-11-12: replied: thank you for the yards\n")["draft"]
    assert "(under Kept on 2026-11-09): → send her the list of brick yards" in prompt
    assert "[x]" not in prompt
    assert re.search(r"^Done since then, as promised: N2, N4\.", prompt, re.MULTILINE)
    assert re.search(r"^Still owed: N3\.", prompt, re.MULTILINE)
    assert "(under They answered on 2026-11-12): thank you for the yards" in prompt


def test_a_bare_kept_means_every_promise_and_nothing_is_owed() -> None:
    prompt = asked("- 2026-11-09: kept\n")["draft"]
    assert "Done since then, as promised: N2, N3." in prompt
    assert "Still owed" not in prompt
    assert re.search(r"\(under Kept on 2026-11-09\): → send her .*\nN3: → show her how we dry seed", prompt)


def test_a_first_letter_is_asked_for_as_ever() -> None:
    first = asked("", ("--stage", "met"))["draft"]
    assert "the sender has not written since" in first
    assert "Still owed" not in first  # what makes such a letter good says it: a promise comes first
    thanks = asked("")["draft"]
    assert "thank for that in half a sentence" in thanks
    assert "Still owed: N2, N3." in thanks
    assert "Done since" not in first + thanks


def test_a_judge_and_a_repair_know_what_is_done(tmp_path: Path) -> None:
    path = tmp_path / "ana.md"
    path.write_text(f"{PROMISES}- 2026-11-09: kept: the brick yards\n", encoding="utf-8")
    said = "Hi Ana,\n\nThe list of brick yards reached you on 9 November, I hope. Book a demo of our platform today!\n\nMira"
    letter = {"message": said, "claims": []}
    mended = {**letter, "message": said.replace(" Book a demo of our platform today!", "")}
    model = ScriptedModel(
        {
            "draft": [letter],
            "questions": [
                {"questions": ["Who fires with you?", "Where do you meet potters?", "Who sends you pupils?"]}
            ],
            "repair": [mended],
            "judge": [{"wants": "", "findings": [], "verdict": "clean"}],
        }
    )
    invitewriter.draft(path, sender="Mira", model=model, channel="email", today=TODAY)
    prompts = {prompt.name: prompt.user for prompt in model.prompts}
    assert re.search(r"^N2 \[done\]: → send her the list of brick yards", prompts["repair"], re.MULTILINE)
    assert "never made again" in prompts["repair"]
    assert "N2 (under Kept on 2026-11-09): → send her the list" in prompts["judge"]


FIRST = "Guten Tag Otto Lang,\n\nhaben Sie inzwischen jemanden gefunden, der Segel näht?"


@every(("said", "outcome"), [("Er baut Modellschiffe und sucht", "written"), ("Er sucht", "declined")])
def test_a_second_letter_tells_the_other_half_of_a_fact_or_says_that_nothing_is_left(said: str, outcome: str) -> None:
    notes = (
        f"Kontakt: Otto Lang\n\nOtto Lang auf der Messe in Graz getroffen. {said} jemanden, der Segel näht.\n\n"
        f"## Log\n\n{line_of(date(2026, 11, 20), Event.SENT, FIRST)}\n- 2026-11-25: accepted\n"
    )
    invitation = invitewriter.draft(notes, channel="email", today=date(2026, 11, 26))
    assert invitation.outcome == outcome, invitation.report.findings
    if invitation.decline:
        assert "früheren Briefen" in invitation.decline.advice
    else:
        assert "Segel" not in str(invitation.message)


def test_a_letter_saved_as_a_mail_is_logged_by_its_text() -> None:
    mail = (
        "X-Unsent: 1\nTo: Sybil Thorne <sybil@thorne.example>\nSubject: Organs\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\nHi Sybil,\n\nhow are the organs for vill=\nage churches?\n"
    )
    assert letter_in(mail) == "Hi Sybil,\n\nhow are the organs for village churches?"
    assert letter_in("Subject: Organs\n\nHi Sybil,\n") == "Subject: Organs\n\nHi Sybil,\n"


@every(
    ("words", "event"),
    [
        ("geantwortet: sie kommt gern", Event.REPLIED),
        ("gesendet", Event.SENT),
        ("respondió: encantada", Event.REPLIED),
        ("a répondu: merci", Event.REPLIED),
        ("ha risposto: grazie", Event.REPLIED),
    ],
)
def test_events_are_read_in_the_languages_of_the_notes(words: str, event: Event) -> None:
    found = parse_event(words)
    assert found is not None
    assert found[0] is event
    assert parse_event(f"{words.split(':', maxsplit=1)[0]}e Worte") is None


def test_a_lone_word_that_may_be_a_slip_for_an_event_is_known() -> None:
    slips = {
        word: meant_perhaps(word)
        for word in ("send", "reply", "accept", "meet", "nice", "metal", "seen", "send her the list")
    }
    meant = [Event.SENT, Event.REPLIED, Event.ACCEPTED, Event.MET, None, None, None, None]
    assert list(slips.values()) == meant
