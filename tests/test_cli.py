"""The command line as its user meets it."""

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from invitewriter.cli import main
from invitewriter.messages import letter_in
from tests.conftest import EXAMPLES, ROOT
from tests.tables import every

NOTES = str(EXAMPLES / "notes.md")
SENDER = str(EXAMPLES / "sender.md")
PITCH = "Hi Ana,\n\nI'm sorry to bother you, but our platform helps studios like yours. Book a demo today!\n\nTom"
KIND = "Hi Ana,\n\nYour wood kiln has been on my mind since the fair. How did the second firing turn out?\n\nBest,\nTom"


def invite(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, list(arguments), input=stdin)


def schema() -> dict[str, object]:
    text = files("invitewriter.report").joinpath("schema.json").read_text(encoding="utf-8")
    loaded: dict[str, object] = json.loads(text)
    return loaded


def test_the_first_command_of_a_new_user_writes_a_letter() -> None:
    result = invite("draft", NOTES, "--today", "2026-11-23")
    assert result.exit_code == 0, result.stderr
    assert "Ilse" in result.stdout
    assert "For your next conversation" in result.stdout
    assert "nowhere" in result.stderr
    assert "--model" in result.stderr
    assert "linkedin-note, 200 characters" in result.stderr


@pytest.mark.parametrize("secret", ["lease", "Jonas", "business cards", "green roofs"])
def test_no_door_tells_what_is_withheld(secret: str) -> None:
    for arguments in (
        ["draft", NOTES],
        ["draft", NOTES, "--format", "json"],
        ["draft", NOTES, "--format", "markdown"],
        ["draft", NOTES, "--explain"],
        ["draft", NOTES, "--dry-run"],
        ["questions", NOTES],
    ):
        result = invite(*arguments)
        assert secret not in result.stdout + result.stderr, arguments


def test_the_letter_alone_is_on_stdout_unindented() -> None:
    result = invite("draft", NOTES, "--sender", SENDER, "--channel", "email", "--today", "2026-11-23")
    letter, _, questions = result.stdout.partition("\nFor your next conversation\n")
    assert letter.startswith("Subject: ")
    assert "Mira Castellan" in letter
    assert all(not line.startswith(" ") for line in letter.splitlines())
    assert 3 <= len(questions.splitlines()) <= 5
    assert questions.startswith("1. ")


def test_an_unsigned_letter_holds_no_placeholder() -> None:
    result = invite("draft", NOTES, "--channel", "email")
    assert result.exit_code == 0
    assert "[" not in result.stdout.partition("For your next")[0]


@every("channel", ["linkedin-note", "linkedin-message", "inmail", "email", "sms", "chat", "card"])
def test_every_channel_gets_a_letter_and_valid_json(channel: str) -> None:
    result = invite("draft", NOTES, "--sender", SENDER, "--channel", channel, "--format", "json")
    told = json.loads(result.stdout)
    jsonschema.validate(told, schema())
    assert (result.exit_code, told["outcome"], told["channel"]) == (0, "written", channel), told["report"]
    assert told["withheld"]
    assert told["writer"] == {"kind": "offline", "model": None, "prompts": None}


def test_declined_json_is_valid_and_names_the_candidates() -> None:
    notes = "# Ana Kovac\nbuilds wood kilns, wants to see ours\n\n# Tom Reed\ncollects tram maps of Graz\n"
    result = invite("draft", "-", "--format", "json", stdin=notes)
    told = json.loads(result.stdout)
    jsonschema.validate(told, schema())
    assert (result.exit_code, told["outcome"], told["reason"]) == (1, "declined", "who")
    assert told["candidates"] == ["Ana Kovac", "Tom Reed"]
    assert "--contact" in told["advice"]


def test_explain_shows_each_sentence_and_every_lines_fate() -> None:
    result = invite("draft", NOTES, "--explain", "--today", "2026-11-23")
    told = result.stdout.partition("What each sentence rests on")[2]
    sentences, _, fates = told.partition("What became of each line of your notes")
    assert "N" in sentences
    assert "line" in sentences
    lines = (EXAMPLES / "notes.md").read_text(encoding="utf-8").splitlines()
    numbered = [line.split()[0] for line in fates.splitlines() if line[:7].strip()]
    assert numbered == [str(number) for number, line in enumerate(lines, 1) if line.strip()]
    assert "withheld (marked private)" in fates


def test_dry_run_prints_both_prompts_and_needs_no_model() -> None:
    result = invite("draft", NOTES, "--dry-run")
    assert result.exit_code == 0
    assert "=== draft: system" in result.stdout
    assert "=== questions: user" in result.stdout
    assert "140 kinds of beans" in result.stdout
    assert "sent" in result.stderr


def test_nothing_is_asked_of_whom_nothing_is_to_be_written_to() -> None:
    result = invite("questions", "-", stdin="# Ana Kovač\n- builds wood kilns\n- asked us not to write to her\n")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "wants no letter" in result.stderr


def test_what_explains_a_rule_is_said_once() -> None:
    told = invite("check", "-", stdin="Hi Ana,\n\nI'm sorry to bother you. Sorry to bother you again.\n\nTom\n").stdout
    assert told.count("error: sorry-to-bother") == 2
    assert told.count("already knows that the message is unwelcome") == 1


def test_whom_else_the_notes_tell_of_is_said_unless_somebody_was_asked_for() -> None:
    notes = """---
contact: Orla Byrne
---
Met Orla Byrne at the regatta in Cobh. She is looking for old brass cleats.

Also met Piet Vos, who builds punts. He wants old drawings. Ask Lea Moss for the key.
"""
    result = invite("draft", "-", "--channel", "email", stdin=notes)
    assert result.stdout.count("Piet") == 0
    assert "also tell of Piet Vos; of that nothing is in this letter" in result.stderr
    assert "--contact 'Piet Vos'" in result.stderr
    assert "Lea" not in result.stderr
    asked = invite("draft", "-", "--channel", "email", "--contact", "Orla Byrne", stdin=notes)
    assert "also tell of" not in asked.stderr


def test_questions_alone() -> None:
    result = invite("questions", NOTES)
    told = json.loads(invite("questions", NOTES, "--format", "json").stdout)
    assert all(question in result.stdout for question in told["questions"])
    assert result.exit_code == 0
    assert result.stdout.startswith("For your next conversation\n1. ")


def test_check_underlines_the_words_and_says_why() -> None:
    result = invite("check", "-", stdin=PITCH)
    assert result.exit_code == 1
    assert "standard input:3:5: error: sorry-to-bother" in result.stdout
    rows = result.stdout.splitlines()
    line = next(number for number, row in enumerate(rows) if "sorry to bother you" in row)
    start = rows[line].index("sorry to bother")
    assert rows[line + 1].strip() == "^" * len("sorry to bother")
    assert rows[line + 1].index("^") == start


def test_check_of_a_kind_letter_is_clean() -> None:
    result = invite("check", "-", stdin=KIND)
    assert (result.exit_code, result.stdout) == (0, "standard input: clean\n")


def test_check_calls_nothing_clean_whose_language_its_rules_do_not_know() -> None:
    pitch = (
        "Gentile Anna, la nostra azienda offre consulenza per le api: approfitti dello sconto del 20% entro venerdì."
    )
    told = invite("check", "-", stdin=pitch).stdout
    assert "clean" not in told
    assert "hardly read: the rules know the words of English, German, Spanish, French and Portuguese" in told
    assert "Hardly read" in json.loads(invite("check", "-", "--format", "json", stdin=pitch).stdout)["not_told"][0]


def test_check_reads_lengths_only_where_a_channel_is_named() -> None:
    long = KIND.replace("Best", "The glaze " + "was green and " * 30 + "then blue.\n\nBest")
    assert "over-limit" not in invite("check", "-", stdin=long).stdout
    told = invite("check", "-", "--channel", "linkedin-note", stdin=long).stdout
    assert f"longer than the channel allows: {len(long)} of 200 characters" in told


def test_check_against_notes_finds_a_leak() -> None:
    leak = "Hi Ilse,\n\nI hope the city renews the lease. The beans stayed with me.\n\nMira"
    result = invite("check", "-", "--notes", NOTES, stdin=leak)
    assert result.exit_code == 1
    assert "withheld-words" in result.stdout


def test_check_says_what_nobody_has_read_for_where_the_notes_hold_something_back() -> None:
    kind = "Hi Ilse,\n\nThe beans stayed with me.\n\nMira"
    assert "not judged: whether it hints at" in invite("check", "-", "--notes", NOTES, stdin=kind).stdout
    assert "not judged" not in invite("check", "-", stdin=kind).stdout


def test_check_json_is_valid() -> None:
    result = invite("check", "-", "--format", "json", stdin=PITCH)
    told = json.loads(result.stdout)
    jsonschema.validate(told, schema())
    assert told["report"]["ok"] is False


def test_a_rule_is_ignored_by_name_and_the_report_says_so() -> None:
    result = invite("check", "-", "--ignore", "sorry-to-bother", "--format", "json", stdin="Sorry to bother you, Ana.")
    told = json.loads(result.stdout)["report"]
    assert told["ok"] is True
    assert told["ignored"] == ["NP301"]


def test_a_text_that_only_the_rules_read_is_told_to_be_so() -> None:
    alone = "Read by the rules alone"
    assert alone in invite("check", "-", stdin=KIND).stderr
    assert alone not in invite("check", "-", "--select", "NP3", stdin=KIND).stderr
    assert alone not in invite("check", "-", "--notes", NOTES, stdin=KIND).stderr
    assert alone not in invite("check", "-", "--format", "json", stdin=KIND).stderr


def test_the_questions_are_headed_in_the_language_of_the_letter() -> None:
    notes = "Kontakt: Ana Berger\n\nAna Berger auf der Messe in Graz getroffen. Sie baut Holzöfen und sucht jemanden, der Ton brennt.\n"
    printed = invite("draft", "-", "--channel", "email", stdin=notes).stdout
    letter, _, asked = printed.partition("\n\nFür das nächste Gespräch\n")
    assert asked.startswith("1. ")
    assert letter_in(printed) == letter
    assert invite("questions", "-", stdin=notes).stdout.startswith("Für das nächste Gespräch\n1. ")
    assert "\n## Für das nächste Gespräch\n" in invite("draft", "-", "--format", "markdown", stdin=notes).stdout


def test_rules_are_listed_and_explained_by_name_and_id() -> None:
    assert "NP301" in invite("rules").stdout
    assert invite("rules", "sorry-to-bother").stdout == invite("rules", "np301").stdout
    assert "Why:" in invite("rules", "NP301").stdout
    assert "Only a batch can tell" in invite("rules", "same-letter-twice").stdout


def test_a_blocked_letter_is_shown_only_on_request(tmp_path: Path) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text("# Ana Kovac\n- she builds wood kilns in Piran\n- she asked how the glaze turned out\n")
    strict = ["draft", str(notes), "--limit", "20"]
    result = invite(*strict)
    if result.exit_code == 1 and "Blocked" in result.stderr:
        assert result.stdout == ""
        assert "over-limit" in result.stderr
        assert invite(*strict, "--show-blocked").stdout != ""
    else:
        assert "20" in result.stderr


BAD_INPUT = [
    (["draft", "missing.md"], None, 2, "missing.md"),
    (["draft", "-"], "", 2, "empty"),
    (["draft", "-"], b"\x00\x01\x02\xff\xfe\x00" * 50, 2, "text"),
    (["draft", "-"], "word " * 500_000, 2, "2 MB"),
    (["draft", "."], None, 2, "is a folder"),
    (["draft", "-"], "---\ncontact: Ana\nnever closed\n", 2, "---"),
    (["draft", "-"], "---\na: &a [x,x]\nb: &b [*a,*a]\ncontact: *b\n---\nnotes\n", 2, "front matter"),
    (["draft", "-"], "---\ncontact: !!python/object/apply:os.system ['true']\n---\nnotes\n", 2, "front matter"),
    (["draft", "-"], "---\ncontact: Ana\nsummary: ../../etc/passwd.txt\n---\nnotes\n", 2, "summary"),
    (["draft", "-"], "---\ncontact: Ana\nstage: friend\n---\nnotes\n", 2, "trusted"),
    (["draft", NOTES, "--channel", "fax"], None, 2, "linkedin-note"),
    (["draft", NOTES, "--stage", "friend"], None, 2, "trusted"),
    (["draft", NOTES, "--ignore", "NP999"], None, 2, "NP999"),
    (["draft", NOTES, "--prompts", "nowhere"], None, 2, "nowhere"),
    (["draft", NOTES, "--today", "tomorrow"], None, 2, "tomorrow"),
    (["draft", NOTES, "--base", "http://127.0.0.1:1"], None, 2, "--model"),
    (["draft", NOTES, "--model", "openai/gpt-5-mini"], None, 3, "OPENAI_API_KEY"),
    (["draft", NOTES, "--model", "no-such-model"], None, 2, "openai/"),
    (["draft", NOTES, "--language", "fi"], None, 2, "--model"),
    (["rules", "nonsense"], None, 2, "nonsense"),
    (["check", "missing.txt"], None, 2, "missing.txt"),
    (["check", "-", "--select", "nonsense"], "Hi.", 2, "nonsense"),
]


@every(("arguments", "stdin", "code", "told"), BAD_INPUT)
def test_bad_input_gets_one_line_that_says_what_to_do(
    arguments: list[str], stdin: str | bytes | None, code: int, told: str
) -> None:
    if arguments[-1] == "nowhere":
        arguments = [*arguments, "--model", "openai/x", "--base", "http://127.0.0.1:1"]
    result = invite(*arguments, stdin=stdin)
    assert result.exit_code == code, result.output
    assert told in result.stderr
    assert result.stdout == ""
    assert "Traceback" not in result.output
    errors = [line for line in result.stderr.splitlines() if line.startswith("Error")]
    assert len(errors) == 1


def test_offline_in_the_configuration_cannot_be_overridden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "invitewriter"
    folder.mkdir()
    (folder / "config.toml").write_text("offline = true\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("INVITEWRITER_MODEL", "openai/gpt-5-mini")
    assert invite("draft", NOTES).exit_code == 0
    result = invite("draft", NOTES, "--model", "openai/gpt-5-mini")
    assert result.exit_code == 2
    assert "offline = true" in result.stderr


def test_front_matter_cannot_name_a_model_or_prompts() -> None:
    notes = (
        "---\ncontact: Ana\nmodel: openai/x\nprompts: /tmp\nbase: http://127.0.0.1:1\n---\n- she builds wood kilns\n"
    )
    result = invite("draft", "-", stdin=notes)
    assert "nowhere" in result.stderr


def test_front_matter_beats_the_environment_and_an_option_beats_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INVITEWRITER_CHANNEL", "sms")
    plain = "- Ana Kovac builds wood kilns in Piran\n- she is looking for a second chimney\n"
    notes = f"---\ncontact: Ana Kovac\nchannel: card\n---\n{plain}"

    def channel(text: str, *options: str) -> str:
        told: str = json.loads(invite("draft", "-", "--format", "json", *options, stdin=text).stdout)["channel"]
        return told

    assert channel(f"---\ncontact: Ana Kovac\n---\n{plain}") == "sms"
    assert channel(notes) == "card"
    assert channel(notes, "--channel", "chat") == "chat"


PROGRAM = [sys.executable, "-m", "invitewriter"]


def test_nothing_without_a_model_loads_litellm() -> None:
    commands = [["--help"], ["check", str(EXAMPLES / "message.txt")], ["draft", NOTES], ["rules"]]
    code = (
        "import sys\n"
        "from invitewriter.cli import main\n"
        f"for command in {commands!r}:\n"
        "    try: main(command)\n"
        "    except SystemExit as end: assert not end.code, (command, end.code)\n"
        "    assert not {'litellm', 'tenacity'} & set(sys.modules), command\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_a_check_of_a_text_alone_loads_nothing_that_reads_notes() -> None:
    code = (
        "import sys\n"
        "from invitewriter.cli import main\n"
        f"try: main(['check', {str(EXAMPLES / 'message.txt')!r}])\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "assert not {'invitewriter.notes', 'invitewriter.brief.assembling', 'invitewriter.offline'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_a_closed_pipe_is_told_in_one_line() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*PROGRAM, "rules"], stdout=writing, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT)
    os.close(writing)
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "closed" in done.stderr


def test_a_console_that_cannot_show_a_letter_of_the_alphabet_gets_a_stand_in() -> None:
    notes = "- Špela Kovač builds wood kilns in Maribor\n- she is looking for a second chimney\n"
    done = subprocess.run(
        [*PROGRAM, "draft", "-", "--contact", "Špela Kovač"],
        input=notes.encode(),
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"},  # for ascii, click writes UTF-8
    )
    assert done.returncode == 0, done.stderr
    assert b"Hi ?pela," in done.stdout
    assert b"Traceback" not in done.stderr


def test_a_fault_of_our_own_is_one_line_that_quotes_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BROKEN, NOTES],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.splitlines()[-1].startswith("Error: a fault in invitewriter itself, ZeroDivisionError at ")
    assert "Traceback" not in done.stderr
    assert "secret of the notes" not in done.stderr


BROKEN = """
import sys
import invitewriter.api

def broken(*_):
    raise ZeroDivisionError("secret of the notes")

invitewriter.api.make_brief = broken
from invitewriter.cli import main
main(["draft", sys.argv[1]])
"""


def test_prompts_that_are_not_there_are_told_even_where_no_model_reads_them(tmp_path: Path) -> None:
    result = invite("draft", NOTES, "--prompts", str(tmp_path / "mine"))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("Error: There is no folder of prompts at ")


def test_a_text_is_checked_as_its_senders_own(tmp_path: Path, configuration: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text(
        "Hi Ilse,\n\nMira Castellan here. How are the 140 kinds of beans?\n\nBest,\nMira\n", encoding="utf-8"
    )
    unknown = invite("check", str(text), "--notes", NOTES)
    assert "unknown-name" in unknown.stdout
    known = invite("check", str(text), "--notes", NOTES, "--sender", SENDER)
    assert known.exit_code == 0, known.stdout
    usual = configuration / "sender.md"
    usual.parent.mkdir(parents=True)
    usual.write_bytes(Path(SENDER).read_bytes())
    assert invite("check", str(text), "--notes", NOTES).exit_code == 0
    assert invite("check", str(text)).exit_code == 0
    alone = invite("check", str(text), "--sender", SENDER)
    assert (alone.exit_code, "--sender goes with --notes" in alone.stderr) == (2, True)


@every(
    ("arguments", "told"),
    [
        (["draft", NOTES, "--today", "gestern"], "'gestern' is no day: write one as 2026-11-24."),
        (["due", "--today", "24.11.2026"], "'24.11.2026' is no day: write one as 2026-11-24."),
        (["check", "-", "--today", "2026-02-30"], "is no day"),
        (["draft", NOTES, "--limit", "short"], "'short' is no whole number: give one, such as 20."),
        (["draft", NOTES, "--limit", "3"], "x>=20"),
        (["draft", NOTES, "--deadline", "soon"], "'soon' is no number of seconds: give one, such as 60."),
        (["batch", NOTES, "--rpm", "few"], "such as 1"),
        (["log", "Ilse", "--notes", NOTES], "Say what happened: accepted"),
    ],
)
def test_days_and_numbers_that_are_none_are_answered_with_what_to_give(arguments: list[str], told: str) -> None:
    result = invite(*arguments, stdin="Hi.")
    assert result.exit_code == 2
    assert told in result.stderr
