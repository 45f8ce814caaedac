"""The program on a terminal, as somebody sees it who opens one for the first time."""

import json
import os
import re
import shutil
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from invitewriter.cli import clipboard, main
from invitewriter.domain import Draft, Finding, Severity, Span
from invitewriter.report import letter_text
from invitewriter.report.ink import Ink, harmless
from invitewriter.sender import parse_sender
from tests.conftest import EXAMPLES
from tests.loopback import Loopback, Reply, Request
from tests.program import Program
from tests.terminal import AVAILABLE, run_in_terminal
from tests.test_cli_model import LETTER, completion, honest

NOTES = str(EXAMPLES / "notes.md")
PITCH = "Hi Ana,\n\nI'm sorry to bother you, but our platform helps studios like yours.\n\nTom\n"
on_terminals = pytest.mark.skipif(not AVAILABLE, reason="this system has no pseudo-terminals")


@on_terminals
def test_a_letter_stands_apart_with_its_length_below_and_its_questions_numbered() -> None:
    screen = run_in_terminal("draft", NOTES, "--sender", str(EXAMPLES / "sender.md"), "--today", "2026-11-23")
    assert screen.code == 0
    before, letter, count, questions, _ = screen.text.split("\n\n")
    assert all(len(line) < 80 for line in before.split("\n"))
    assert "--model openai/gpt-5-mini." in before.replace("\n", " ")
    assert letter.startswith("Hi Ilse,\n")
    assert letter.endswith("\nMira Castellan")
    assert count.startswith("Length: ")
    assert count.endswith(" of 200 characters.")
    assert [line[:3] for line in questions.split("\n")] == ["For", "1. ", "2. ", "3. "]


@on_terminals
def test_colours_are_for_terminals_whose_users_want_them(tmp_path: Path) -> None:
    path = tmp_path / "pitch.txt"
    path.write_text(PITCH, encoding="utf-8")
    coloured = run_in_terminal("check", str(path))
    assert "\x1b[1;31msorry-to-bother\x1b[0m" in coloured.raw
    assert "NP301" not in coloured.raw
    for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        plain = run_in_terminal("check", str(path), environment=variables)
        assert "\x1b[" not in plain.raw
        assert plain.text == coloured.text
    assert "\x1b" not in CliRunner().invoke(main, ["check", str(path)], color=True).stdout
    letter = run_in_terminal("draft", NOTES, environment={"NO_COLOR": "1"})
    assert not [code for code in ("\x1b[1", "\x1b[2m", "\x1b[4m", "\x1b[3") if code in letter.raw]
    assert "\x1b" not in run_in_terminal("draft", NOTES, environment={"TERM": "dumb"}).raw


@on_terminals
def test_while_a_model_is_asked_one_line_says_what_it_does_and_for_how_long() -> None:
    def slow(request: Request) -> Reply:
        return replace(honest(request), delay=1.3)

    with Loopback(script=slow) as server:
        model = ["--model", "openai/any", "--base", f"{server.url}/v1", "--channel", "chat"]
        screen = run_in_terminal("draft", NOTES, *model, "--sender", str(EXAMPLES / "sender.md"))
    assert screen.code == 0, screen.text
    assert "openai/any writes the letter and thinks of questions … " in screen.raw
    assert "openai/any reads the letter … " in screen.raw
    assert "…" not in screen.text
    assert LETTER in screen.text.replace("\n", " ")


def test_elsewhere_no_status_is_written() -> None:
    with Loopback(script=honest) as server:
        model = ["--model", "openai/any", "--base", f"{server.url}/v1", "--channel", "chat"]
        result = CliRunner().invoke(main, ["draft", NOTES, *model])
    assert "…" not in result.stderr
    assert "\r" not in result.stderr


@on_terminals
def test_a_blocked_letter_is_shown_with_the_words_underlined() -> None:
    pitching = {"message": "Hi Ilse,\n\nBook a demo of our platform today!\n\nMira", "claims": []}

    def pitch(request: Request) -> Reply:
        asked = request.body["messages"][-1]["content"]
        return honest(request) if '{"questions"' in asked else completion(json.dumps(pitching))

    with Loopback(script=pitch) as server:
        model = ["--model", "openai/any", "--base", f"{server.url}/v1", "--channel", "chat", "--show-blocked"]
        screen = run_in_terminal("draft", NOTES, *model)
    assert screen.code == 1
    assert re.search(r"\x1b\[4mBook a demo[^\x1b]*\x1b\[24m", screen.raw)
    assert "\x1b[1;31mBlocked\x1b[0m: the letter is not fit to send after 2 repairs." in screen.raw


def test_findings_that_overlap_are_underlined_once() -> None:
    spans = [Span(start=0, end=4), Span(start=2, end=6)]
    finding = Finding(
        rule="NP1",
        name="x",
        severity=Severity.ERROR,
        passage="message",
        span=spans[0],
        words="",
        message="",
        suggestion="",
    )
    findings = [finding, replace(finding, span=spans[1]), replace(finding, passage="subject", span=spans[0])]
    draft = Draft(message="abcdefgh", subject="abcdefgh")
    assert letter_text(draft, findings, Ink(on=True)) == (
        "Subject: \x1b[4mabcd\x1b[24mefgh\n\n\x1b[4mabcdef\x1b[24mgh\n"
    )
    assert letter_text(draft, findings) == "Subject: abcdefgh\n\nabcdefgh\n"


def test_what_would_steer_a_terminal_is_made_harmless() -> None:
    assert harmless("a\x1b[2J\x07b\x9b\n\tč") == "a�[2J�b�\n\tč"


@on_terminals
def test_init_asks_and_writes_what_was_said_and_doctor_reads_it(tmp_path: Path, configuration: Path) -> None:
    answers = ["Mira: Castellan", "school gardener", "teaching", "", "schools", "", "Hi Petra,", "", "the walnut!", "."]
    screen = run_in_terminal("init", typed=[*answers, "", "nowhere", str(tmp_path)])
    assert screen.code == 0, screen.text
    sender = parse_sender((configuration / "sender.md").read_text(encoding="utf-8"))
    assert (sender.name, sender.about) == ("Mira: Castellan", "school gardener")
    assert sender.samples == ("Hi Petra,\n\nthe walnut!",)
    assert "teaching" in sender.services
    assert "referral" not in sender.services
    assert stat.S_IMODE((configuration / "sender.md").stat().st_mode) == 0o600
    refused = CliRunner().invoke(main, ["draft", NOTES, "--model", "ollama/x"])
    assert refused.exit_code == 2
    assert "offline = true" in refused.stderr
    told = CliRunner().invoke(main, ["doctor"]).stdout
    assert "Mira: Castellan" in told
    assert "nowhere: offline = true" in told
    assert str(tmp_path) in told


def test_init_overwrites_nothing_that_was_said_before(tmp_path: Path, configuration: Path) -> None:
    configuration.mkdir(parents=True)
    (configuration / "sender.md").write_text("Mira Castellan\n")
    (configuration / "config.toml").write_text('# mine\noffline = true\nmodel = "ollama/x"\n')
    result = CliRunner().invoke(main, ["init"], input=f"n\nmodel\n{tmp_path / 'nowhere'}\n{tmp_path}\n")
    assert result.exit_code == 0, result.output
    assert (configuration / "sender.md").read_text() == "Mira Castellan\n"
    kept = '# mine\noffline = true\nmodel = "ollama/x"\n'
    assert (configuration / "config.toml").read_text() == f'{kept}notes = "{tmp_path}"\n'
    assert "offline = true, and still does" in result.stderr
    assert "There is no" in result.stderr


def test_the_doctor_asks_the_model_and_prints_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret")
    with Loopback(completion("yes")) as server:
        monkeypatch.setenv("INVITEWRITER_MODEL", "openai/any")
        monkeypatch.setenv("INVITEWRITER_BASE", f"{server.url}/v1")
        well = CliRunner().invoke(main, ["doctor"])
        assert len(server.requests) == 1
        assert CliRunner().invoke(main, ["doctor", "--no-ask"]).exit_code == 0
        assert len(server.requests) == 1
    assert well.exit_code == 0, well.output
    assert "openai/any (from INVITEWRITER_MODEL)" in well.stdout
    assert f"to {server.host}" in well.stdout
    assert "it answers  yes" in well.stdout
    ill = CliRunner().invoke(main, ["doctor", "--base", "http://127.0.0.1:9/v1"])
    assert ill.exit_code == 3
    assert "Is it running?" in ill.stdout
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.delenv("INVITEWRITER_BASE")
    keyless = CliRunner().invoke(main, ["doctor", "--model", "anthropic/claude-sonnet-4-5"])
    assert keyless.exit_code == 3
    assert "set ANTHROPIC_API_KEY" in keyless.stdout
    assert "sk-very-secret" not in well.output + ill.output + keyless.output


def test_notes_can_be_pasted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # A clipboard as a desktop has one: two programs, which pyperclip calls.
    board = tmp_path / "board"
    board.write_text(Path(NOTES).read_text(encoding="utf-8"), encoding="utf-8")
    for name, does in (("wl-paste", f"cat {board}"), ("wl-copy", f"cat > {board}")):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{does}\n")
        program.chmod(0o755)
    environment = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "WAYLAND_DISPLAY": "wayland-0"}
    with Program("draft", "--paste", "--copy", environment=environment) as drafting:
        out, err = drafting.ended()
    assert drafting.code == 0, err
    assert board.read_text(encoding="utf-8").strip() == out.split("\n\nFor your next")[0].strip()
    both = CliRunner().invoke(main, ["draft", NOTES, "--paste"])
    neither = CliRunner().invoke(main, ["draft"])
    assert both.exit_code == neither.exit_code == 2
    assert "--paste" in neither.stderr
    monkeypatch.setattr("pyperclip.paste", lambda: " ")
    empty = CliRunner().invoke(main, ["questions", "--paste"])
    assert (empty.exit_code, "empty" in empty.stderr) == (2, True)
    assert clipboard.paste.__doc__


def test_the_shell_completes_commands_and_options() -> None:
    def completed(words: str) -> list[str]:
        variables = {"_INVITEWRITER_COMPLETE": "bash_complete", "COMP_WORDS": words}
        variables["COMP_CWORD"] = str(len(words.split(" ")) - 1)
        return CliRunner().invoke(main, env=variables, prog_name="invitewriter").stdout.split()

    assert completed("invitewriter d") == ["plain,draft", "plain,due", "plain,doctor"]
    assert "plain,--channel" in completed("invitewriter draft --ch")


def test_init_takes_its_answers_from_a_pipe_too_and_keeps_what_was_given(configuration: Path) -> None:

    def told(answers: str) -> str:
        done = CliRunner().invoke(main, ["init"], input=answers)
        assert done.exit_code == 0, done.output
        assert not done.stdout.strip()
        assert "Abort" not in done.stderr
        return done.stderr

    assert "no more answers: everything is as it was" in told("")
    assert not configuration.exists()
    assert "no more answers: what is written is kept" in told(
        "Mira Castellan\nschool gardener\n\n\n\n\nHi Petra,\n\nsee you!"
    )
    sender = parse_sender((configuration / "sender.md").read_text(encoding="utf-8"))
    assert (sender.name, sender.about, sender.samples) == (
        "Mira Castellan",
        "school gardener",
        ("Hi Petra,\n\nsee you!",),
    )
    assert not (configuration / "config.toml").exists()
    assert "no more answers" not in told("n\nnowhere\n\n")
    assert (configuration / "config.toml").read_text(encoding="utf-8") == "offline = true\n"


def test_where_no_model_may_be_used_none_is_recommended(tmp_path: Path, configuration: Path) -> None:
    configuration.mkdir(parents=True)
    (tmp_path / "thin.md").write_text("Contact: Ana Kovac\n- nice talk about xyloid things\n", encoding="utf-8")
    (tmp_path / "fr.md").write_text(
        "Rencontré Ana Kovac au salon. Elle construit des fours à bois.\n", encoding="utf-8"
    )

    def heard() -> list[str]:
        batch = ["batch", str(tmp_path / "thin.md"), "-o", str(tmp_path / "outbox")]
        calls = (["draft", NOTES], ["draft", str(tmp_path / "thin.md")], ["draft", str(tmp_path / "fr.md")], batch)
        return [CliRunner().invoke(main, call).output for call in calls]

    assert all("--model" in each for each in heard())
    (configuration / "config.toml").write_text("offline = true\n", encoding="utf-8")
    shutil.rmtree(tmp_path / "outbox")
    forbidden = heard()
    assert all("Your notes go nowhere" in each for each in forbidden)
    assert not [each for each in forbidden if "--model" in each or "freer" in each]


@on_terminals
def test_explain_shows_which_sentence_of_a_paragraph_is_withheld_and_only_on_a_terminal(tmp_path: Path) -> None:
    notes = tmp_path / "rosa.md"
    notes.write_text(
        "Contact: Rosa Blum\n\nMet Rosa Blum at Clay Days. She lent me a tile cutter. Her mother is in hospital. "
        "She has \x1b[2J a kiln.\n- likes walnuts\n",
        encoding="utf-8",
    )
    shown = run_in_terminal("draft", str(notes), "--explain", columns=120)
    said = [line.strip() for line in shown.text.split("\n")]
    assert "withheld (private circumstance): Her mother is in hospital." in said
    assert any(line.endswith("(N2): She lent me a tile cutter.") for line in said)
    assert "\x1b[2J" not in shown.raw
    for form in ("text", "json", "markdown"):
        elsewhere = CliRunner().invoke(main, ["draft", str(notes), "--explain", "--format", form])
        assert "hospital" not in elsewhere.output
        told = [" ".join(line.split()) for line in elsewhere.stdout.split("\n")]
        if form == "text":
            assert "withheld (private circumstance): (shown on a terminal only)" in told
            assert "used (N1): Met Rosa Blum at Clay Days." in told
