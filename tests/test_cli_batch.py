"""`invitewriter batch` as people run it: interrupted, killed, on a full disk, twice at once."""

import json
import re
import resource
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from invitewriter.cli import main
from tests.conftest import ROOT
from tests.loopback import Loopback, Reply, Request
from tests.outboxes import PEOPLE, bytes_of, folder_of_notes, honest, records
from tests.program import Program
from tests.test_batching_run import crowd

SENDER = ROOT / "examples" / "sender.md"
ALWAYS = ("--sender", str(SENDER), "--channel", "email", "--today", "2026-11-23", "--ignore", "NP402")


def batch(*arguments: object, given: str | None = None) -> Result:
    return CliRunner().invoke(main, ["batch", *map(str, arguments), *ALWAYS], input=given)


def running(*arguments: object, limit: int = resource.RLIM_INFINITY) -> Program:
    return Program("batch", *arguments, *ALWAYS, limit=limit)


def through(server: Loopback) -> tuple[str, ...]:
    return "--model", "openai/any", "--base", f"{server.url}/v1"


def late(request: Request) -> Reply:
    return Reply(body=honest(request).body, delay=0.1)


def test_a_folder_of_notes_becomes_an_outbox_and_a_summary(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    (source / "bo.md").write_text("Met Bo Lind.\n")
    (source / "void.md").write_text("")
    result = batch(source, "-o", tmp_path / "out")
    assert result.exit_code == 3
    assert "6 of 6 contacts: 4 written, 1 declined, 1 failed." in result.stdout
    assert "Bo Lind: Add a line on something Bo Lind said" in result.stdout
    assert "void.md: " in result.stdout
    assert "Cost: nothing" in result.stdout
    assert "Your notes go nowhere" in result.stderr
    assert "6 of 6 contacts" in result.stderr  # a plain line, as in a log
    assert "\x1b" not in result.stderr


def test_exit_codes_tell_what_is_left_to_do(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    assert batch(source, "-o", tmp_path / "out").exit_code == 0
    (source / "bo.md").write_text("Met Bo Lind.\n")
    assert batch(source, "-o", tmp_path / "out").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("nowhere", "-o", "out"), "There is no folder 'nowhere'"),
        (("nowhere/",), "There is no folder 'nowhere'"),
        (("nowhere.csv",), "There is no file 'nowhere.csv'"),
        (("notes",), "Say where the letters are to go"),
        (("notes", "-o", "out", "--channel", "pigeon"), "There is no channel 'pigeon'"),
        (("notes", "-o", "out", "--budget", "much"), "The budget 'much' is none"),
        (("notes", "-o", "out", "--budget", "200k"), "in dollars or in tokens? Write '$200000' or '200000 tokens'"),
        (("notes", "-o", "out", "--budget", "1.5 m"), "Write '$1500000' or '1500000 tokens'"),
        (("notes", "-o", "out", "--budget", "1001"), "Is the budget '1001' in dollars or in tokens?"),
        (("notes", "-o", "out", "--concurrency", "129"), "129"),
        (("notes", "-o", "out", "--ignore", "NP999"), "There is no rule 'NP999'"),
        (("notes", "-o", "notes/ana.md"), "Cannot write to the outbox"),
        (("notes", "-o", "notes/ana.md/out"), "Cannot write to the outbox"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    arguments: tuple[str, ...], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder_of_notes(tmp_path / "notes")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["batch", *arguments])
    assert result.exit_code in {2, 3}
    assert told in result.stderr
    assert "Traceback" not in result.stderr


# Whoever runs this as root may write everywhere, unless they give that up before the command begins.
_HELD = (
    "import ctypes, os, sys; os.geteuid() or ctypes.CDLL(None).prctl(24, 1, 0, 0, 0); "
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)


def test_an_outbox_that_may_not_be_written_is_told_so(tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    batch(source, "-o", out)
    before = bytes_of(out)
    (source / "ana.md").write_text("Met Ana Kovač. She builds organs.\n")
    out.chmod(0o500)
    command = [sys.executable, "-c", _HELD, "-m", "invitewriter", "batch", str(source), "-o", str(out), *ALWAYS]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    finally:
        out.chmod(0o700)
    assert done.returncode == 3, done.stderr
    assert "Cannot write to the outbox" in done.stderr
    assert "Traceback" not in done.stderr
    assert bytes_of(out) == before


def test_more_than_five_hundred_letters_are_asked_about(tmp_path: Path) -> None:
    table = tmp_path / "fair.csv"
    table.write_text("name,notes\n" + "".join(f"Bo Lind {number},nice\n" for number in range(501)), encoding="utf-8")
    result = batch(table, "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "That is 501 letters. Is that still personal?" in result.stderr
    assert "--yes" in result.stderr
    assert not (tmp_path / "out").exists()


def test_an_estimate_asks_nobody_and_says_what_it_would_take(tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    with Loopback(script=honest) as server:
        result = batch(source, "-o", out, "--model", "openai/gpt-5-mini", "--base", f"{server.url}/v1", "--estimate")
        assert result.exit_code == 0, result.stderr
        assert not server.requests
    assert "Letters: 4; 0 more are settled already" in result.stdout
    assert "Calls to openai/gpt-5-mini: 12, about " in result.stdout
    assert "$0.0" in result.stdout
    assert not out.exists()


def test_what_was_estimated_is_about_what_is_asked(tmp_path: Path) -> None:
    from invitewriter.batching.estimate import estimate
    from invitewriter.batching.sources import entries_of
    from invitewriter.llm import LiteLLM
    from tests.outboxes import terms_with

    source = folder_of_notes(tmp_path / "notes")
    with Loopback(script=honest) as server:
        model = LiteLLM("openai/any", key="k", base=f"{server.url}/v1")
        told = estimate(entries_of([source]), tmp_path / "out", terms_with(model=model))
        assert batch(source, "-o", tmp_path / "out", *through(server)).exit_code == 0
        asked = sum(len(m["content"]) for request in server.requests for m in request.body["messages"])
        assert told.usage.calls == len(server.requests)
    assert 0.8 < told.usage.prompt_tokens * 3.5 / asked < 1.25


def test_one_interrupt_finishes_what_is_in_flight_and_the_same_command_goes_on(tmp_path: Path) -> None:
    source = crowd(tmp_path / "notes", 9)
    with Loopback(script=late) as server:
        command = (source, "-o", tmp_path / "out", *through(server), "--concurrency", "2")
        with running(*command) as process:
            assert server.was_asked(within=60)
            process.interrupt()
            out, err = process.ended()
        assert process.code == 130, err
        assert "Finishing what is in flight" in err
        assert "The same command goes on from here." in out
        done = len(records(tmp_path / "out"))
        assert 0 < done < 9
        assert len(server.requests) == 3 * done
        assert batch(*command).exit_code == 0
        assert len(server.requests) == 3 * 9
    assert len(records(tmp_path / "out")) == 9


def test_two_interrupts_stop_at_once(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    server = Loopback(script=lambda request: Reply(body=honest(request).body, delay=60))
    with server, running(source, "-o", tmp_path / "out", *through(server)) as process:
        assert server.was_asked(within=60)
        process.interrupt()
        assert process.said("Finishing what is in flight")  # two signals at once would be one
        process.interrupt()
        _, err = process.ended()
    assert process.code == 130
    assert err.splitlines()[-1].startswith("Stopped. What was written by now is in ")


@pytest.mark.slow
def test_killed_at_any_point_every_contact_is_there_once_and_little_is_paid_twice(tmp_path: Path) -> None:
    source, answered = crowd(tmp_path / "notes", 12), Counter[str]()

    def script(request: Request) -> Reply:
        answered[json.dumps(request.body["messages"])] += 1
        return Reply(body=honest(request).body, delay=0.1)

    with Loopback(script=script) as server:
        command = (source, "-o", tmp_path / "out", *through(server), "--concurrency", "4")
        for wait in (0.1, 0.3):
            before = len(server.requests)
            with running(*command) as process:
                while len(server.requests) < before + 4 and process.code is None:
                    time.sleep(0.02)
                time.sleep(wait)
                process.kill()
            for path in (tmp_path / "out").glob("*.json"):
                json.loads(path.read_text(encoding="utf-8"))
        assert batch(*command).exit_code == 0
    assert len(answered) == 36
    assert sum(count - 1 for count in answered.values()) <= 2 * 4
    found = [json.loads(path.read_text(encoding="utf-8")) for path in (tmp_path / "out").glob("*.json")]
    assert len({record["id"] for record in found}) == len(found) == 12
    assert not list((tmp_path / "out").glob(".*.writing"))


@pytest.mark.slow
@pytest.mark.parametrize("until", ["ana-kovac-*.json", ".answers.sqlite-wal"])
def test_a_person_is_forgotten_with_what_a_killed_run_left(until: str, tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"

    def script(request: Request) -> Reply:
        about_her = "Ana builds" in request.body["messages"][-1]["content"]
        return Reply(body=honest(request).body, delay=0 if about_her else 2)

    with Loopback(script=script) as server, running(source, "-o", out, *through(server)) as process:
        while not any(b"wood kilns" in path.read_bytes() for path in out.glob(until)):
            assert process.code is None
            time.sleep(0.02)
        process.kill()
    assert any(b"wood kilns" in path.read_bytes() for path in out.glob(".answers.sqlite-wal"))
    forgotten = CliRunner().invoke(main, ["forget", "Ana", "--notes", str(source), "--outbox", str(out)])
    assert forgotten.exit_code == 0, forgotten.output
    assert not [path.name for path in out.iterdir() if b"wood kilns" in path.read_bytes()]


@pytest.mark.slow
@pytest.mark.parametrize("limit", [2_000, 30_000])
def test_a_full_disk_is_told_and_loses_nothing(limit: int, tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    with Loopback(script=honest) as server:
        command = (source, "-o", out, *through(server))
        with running(*command, limit=limit) as process:
            _, err = process.ended()
        assert process.code == 3
        assert "Cannot write" in err or "cannot be kept" in err or "failed" in err
        assert "Traceback" not in err
        for path in out.glob("*.json"):
            json.loads(path.read_text(encoding="utf-8"))
        assert batch(*command).exit_code == 0
    assert sorted(records(out)) == sorted(name for name, *_ in PEOPLE)


@pytest.mark.parametrize("budget", ["1000", "$2000", "2k dollars", "200k tokens", "0.5"])
def test_a_budget_that_leaves_no_doubt_is_taken(budget: str, tmp_path: Path) -> None:
    result = batch(folder_of_notes(tmp_path / "notes"), "-o", tmp_path / "out", "--budget", budget)
    assert result.exit_code == 0, result.stderr


@pytest.mark.parametrize("more", [(), ("--estimate", "--model", "openai/gpt-5-mini")])
def test_a_record_that_cannot_be_read_is_named_and_is_no_fault_of_ours(more: tuple[str, ...], tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    assert batch(source, "-o", out).exit_code == 0
    (record,) = out.glob("ana-*.json")
    record.unlink()
    record.mkdir()
    result = batch(source, "-o", out, *more)
    assert result.exit_code == 3
    assert f"Error: {str(record)!r} cannot be read: is a directory. Mend it, or move it away." in result.stderr
    assert "written." not in result.stderr


def test_two_runs_on_one_outbox_are_one_too_many(tmp_path: Path) -> None:
    source = crowd(tmp_path / "notes", 12)
    with Loopback(script=late) as server:
        with running(source, "-o", tmp_path / "out", *through(server), "--concurrency", "1"):
            assert server.was_asked(within=60)
            result = batch(source, "-o", tmp_path / "out")
        assert result.exit_code == 3
        assert "Another run is writing to" in result.stderr
    assert batch(source, "-o", tmp_path / "out").exit_code == 0


def test_drafts_of_e_mails_without_an_address_are_told_of(tmp_path: Path) -> None:
    table = tmp_path / "fair.csv"
    rows = [f"{name},{name.split()[0].lower()}@example.org,{work}" for name, work, _ in PEOPLE]
    table.write_text("\n".join(["name,email,notes", *rows]), encoding="utf-8")
    assert "To:" not in batch(table, "-o", tmp_path / "all").stdout
    table.write_text(
        "\n".join(["name,email,notes", *rows[:2], *(re.sub(",.*?,", ",,", row) for row in rows[2:])]), encoding="utf-8"
    )
    assert "2 e-mail drafts have no To: line" in batch(table, "-o", tmp_path / "some").stdout
    lacking = [path for path in (tmp_path / "some").glob("*.eml") if b"\nTo: " not in path.read_bytes()]
    assert len(lacking) == 2
