"""`check` as a linter: files, folders, standard input, and JSONL of many messages."""

import io
import json
import time
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from invitewriter.cli import main
from invitewriter.domain import Stage
from invitewriter.errors import NotesError, UsageError
from invitewriter.messages import read_messages
from tests.tables import every
from tests.test_cli import KIND, PITCH, schema


def check(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, ["check", *arguments], input=stdin)


def test_a_folder_gives_its_text_files_in_order(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(KIND)
    (tmp_path / "a.md").write_text(PITCH)
    (tmp_path / "c.png").write_bytes(b"\x00")
    result = check(str(tmp_path))
    assert result.exit_code == 1
    assert result.stdout.index("a.md") < result.stdout.index("b.txt: clean")
    assert result.stdout.endswith("1 of 2 messages blocked\n")


def test_a_folder_of_many_letters_is_looked_through_once(tmp_path: Path) -> None:
    def seconds(letters: int) -> float:
        folder = tmp_path / str(letters)
        folder.mkdir()
        for number in range(letters):
            (folder / f"{number}.md").write_text("Hi Ana, thank you for the beans.\n")
            (folder / f"{number}.eml").write_text("Subject: Beans\n\nHi Ana\n")
        (folder / "alone.eml").write_text("MIME-Version: 1.0\nContent-Type: text/plain\n\nHi Tom\n")
        times = []
        for _ in range(3):
            began = time.process_time()
            first, *rest = read_messages([str(folder)], io.BytesIO())
            times.append(time.process_time() - began)
            assert (len(rest), first.text) == (letters, "Hi Ana, thank you for the beans.\n")
        return min(times)

    assert seconds(1_600) < 6.5 * seconds(400)  # four times as long; nine where each page is looked for among all


def test_what_is_for_programs_is_left_out_of_a_folder_and_told(tmp_path: Path) -> None:
    for place in (".git", "deep/.venv"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "a.md").write_text(PITCH)
    (tmp_path / "b.md").write_text(KIND)
    result = check(str(tmp_path))
    assert result.stdout.endswith("0 of 1 messages blocked\n")
    assert ".git, deep/.venv." in result.stderr


def test_what_is_no_message_is_not_told_of_as_notes(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"\x7fELF\x00\x01\x02" * 99)
    assert "no message in it" in check("-", stdin="").stderr
    assert "save the message" in check(str(tmp_path / "b.txt")).stderr


def test_jsonl_gets_one_report_a_line_in_order(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    rows = [{"id": "one", "text": PITCH}, {"id": "two", "text": KIND}, {"text": PITCH, "stage": "trusted"}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    result = check(str(path), "--format", "json")
    told = [json.loads(line) for line in result.stdout.splitlines()]
    for report in told:
        jsonschema.validate(report, schema())
    assert [report["source"] for report in told] == ["one", "two", f"{path}:3"]
    assert [report["report"]["ok"] for report in told] == [False, True, False]
    assert result.exit_code == 1


def test_jsonl_on_standard_input() -> None:
    result = check("-", "--jsonl", stdin=json.dumps({"text": KIND}) + "\n\n")
    assert (result.exit_code, result.stdout) == (0, "standard input:1: clean\n0 of 1 messages blocked\n")


def test_a_rows_own_channel_and_stage_count() -> None:
    row = {"text": "x " * 300, "channel": "linkedin-note", "stage": "engaged", "subject": "Beans"}
    (message,) = read_messages(["-"], io.BytesIO(json.dumps(row).encode()), jsonl=True)
    assert (message.channel, message.stage, message.subject) == ("linkedin-note", Stage.ENGAGED, "Beans")
    assert "over-limit" in check("-", "--jsonl", stdin=json.dumps(row)).stdout


@every(("row", "told"), [("{", "is no JSON"), ("[]", 'no "text"'), ('{"text": 3}', 'no "text"')])
def test_a_row_that_cannot_be_read_is_told_by_its_line(row: str, told: str) -> None:
    with pytest.raises(NotesError, match=rf"standard input:2.*{told}"):
        list(read_messages(["-"], io.BytesIO(f'{{"text": "fine"}}\n{row}'.encode()), jsonl=True))


def test_a_row_with_an_unknown_stage_is_told() -> None:
    with pytest.raises(UsageError, match="trusted"):
        list(read_messages(["-"], io.BytesIO(b'{"text": "x", "stage": "friend"}'), jsonl=True))


def test_select_reads_by_those_rules_only() -> None:
    told = json.loads(check("-", "--select", "NP3", "--format", "json", stdin=PITCH).stdout)
    assert {finding["rule"][:3] for finding in told["report"]["findings"]} == {"NP3"}


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    result = check(str(tmp_path))
    assert result.exit_code == 2
    assert "no text file" in result.stderr
