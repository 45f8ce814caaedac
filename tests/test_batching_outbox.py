"""The outbox: one record a contact, letters derived from it, and nothing of the sender's own ever overwritten."""

import csv
import email
import json
import stat
from email import policy
from pathlib import Path

import jsonschema
import pytest

from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.files import locked
from invitewriter.batching.outbox import Outbox
from invitewriter.batching.pace import Pace
from invitewriter.batching.record import Record, dump, load, record_of
from invitewriter.batching.run import write_batch
from invitewriter.domain import Decline, Invitation, Outcome, Reason
from invitewriter.errors import OutboxError
from invitewriter.report.record import index_row, record_eml
from tests.outboxes import CANARY, PEOPLE, bytes_of, folder_of_notes, notes_about, records, terms_with, written


def test_every_contact_gets_a_record_a_letter_and_a_draft_of_an_e_mail(tmp_path: Path) -> None:
    summary = written(folder_of_notes(tmp_path / "notes"), tmp_path / "out")
    assert summary.counts == {Outcome.WRITTEN: 4}
    for name, record in records(tmp_path / "out").items():
        stem = next(path.stem for path in (tmp_path / "out").glob(f"*{record['id']}.json"))
        letter = (tmp_path / "out" / f"{stem}.md").read_text(encoding="utf-8")
        assert record["invitation"]["message"] in letter
        assert letter.startswith(f"# To {name}\n")
        mail = email.message_from_bytes((tmp_path / "out" / f"{stem}.eml").read_bytes(), policy=policy.default)
        assert mail["X-Unsent"] == "1"
        assert mail["Subject"] == record["invitation"]["subject"]
        assert mail.get_content().replace("\r\n", "\n").strip() == record["invitation"]["message"]


def test_records_keep_to_the_schema(tmp_path: Path) -> None:
    written(folder_of_notes(tmp_path / "notes"), tmp_path / "out")
    schema = json.loads(
        (Path(__file__).parent.parent / "invitewriter" / "report" / "schema.json").read_text(encoding="utf-8")
    )
    found = records(tmp_path / "out")
    assert len(found) == 4
    for record in found.values():
        jsonschema.validate(record, schema)


def test_only_the_owner_reads_the_files_and_what_is_withheld_is_in_none(tmp_path: Path) -> None:
    written(folder_of_notes(tmp_path / "notes"), tmp_path / "out")
    for path in (tmp_path / "out").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
        assert CANARY.encode() not in path.read_bytes(), path.name
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    written(source, tmp_path / "out")
    before = bytes_of(tmp_path / "out")
    summary = written(source, tmp_path / "out")
    assert (summary.rested, summary.settled) == (4, 4)
    assert bytes_of(tmp_path / "out") == before


def test_changing_one_person_redrafts_that_person_alone(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    written(source, tmp_path / "out")
    before = records(tmp_path / "out")
    name, work, _ = PEOPLE[0]
    (source / "ana.md").write_text(notes_about(name, work, "the photographs of the chimney"), encoding="utf-8")
    written(source, tmp_path / "out")
    after = records(tmp_path / "out")
    letters = [{name: told["invitation"]["message"] for name, told in each.items()} for each in (before, after)]
    assert {each for each in letters[0] if letters[0][each] != letters[1][each]} == {name}
    assert {each for each in before if before[each]["draft_key"] != after[each]["draft_key"]} == {name}
    assert "chimney" in letters[1][name]


def test_moving_lines_redrafts_nobody_and_keeps_their_numbers_true(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    written(source, tmp_path / "out")
    before = records(tmp_path / "out")
    for path in source.iterdir():
        *front, work, promise, private, _ = path.read_text(encoding="utf-8").split("\n")
        path.write_text("\n".join([*front, "", "", promise, work, private, ""]), encoding="utf-8")
    written(source, tmp_path / "out")
    after = records(tmp_path / "out")
    for name, record in before.items():
        assert after[name]["draft_key"] == record["draft_key"]
        assert after[name]["invitation"]["message"] == record["invitation"]["message"]
        promised = next(f for f in after[name]["invitation"]["facts"] if f["text"].startswith("→"))
        assert promised["line"] == 8


@pytest.mark.parametrize("edit", ["letter", "status", "record", "mail"])
def test_a_letter_that_the_sender_edited_or_approved_is_never_overwritten(tmp_path: Path, edit: str) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    written(source, out)
    suffix = {"letter": "md", "status": "md", "record": "json", "mail": "eml"}[edit]
    path = next(out.glob(f"ana-*.{suffix}"))
    text = path.read_text(encoding="utf-8")
    changes = {
        "letter": ("Ana", "Dear Ana"),
        "status": ("status: draft", "status: approved"),
        "record": ('"approved": false', '"approved": true'),
        "mail": ("Ana", "Anna"),
    }
    path.write_text(text.replace(*changes[edit]), encoding="utf-8")
    before = {name: content for name, content in bytes_of(out).items() if name.startswith("ana")}
    (source / "ana.md").write_text(notes_about("Ana Kovač", "keeps bees now", "a jar of honey"), encoding="utf-8")
    summary = written(source, out)
    assert summary.kept == 1
    assert {name: content for name, content in bytes_of(out).items() if name.startswith("ana")} == before


def test_a_run_killed_between_record_and_letter_leaves_nothing_that_looks_edited(tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    written(source, out)
    old = next(out.glob("ana-*.md")).read_bytes()
    (source / "ana.md").write_text(notes_about("Ana Kovač", "keeps bees in a barn", "a jar of honey"), encoding="utf-8")
    written(source, out)
    letter = next(out.glob("ana-*.md"))
    new = letter.read_bytes()
    letter.write_bytes(old)  # as if killed before the letter was renamed
    (out / f".{letter.name}.writing").write_bytes(new[:20])  # and while it was being written
    summary = written(source, out)
    assert summary.kept == 0
    assert letter.read_bytes() == new
    assert not list(out.glob("*.writing"))


def test_a_change_of_rules_reads_anew_without_drafting_anew(tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    written(source, out)
    before = records(out)
    written(source, out, terms_with(ignore=("NP3",)))
    for name, record in records(out).items():
        assert record["guard_key"] != before[name]["guard_key"]
        assert record["invitation"]["report"]["ignored"]
        assert record["invitation"]["message"] == before[name]["invitation"]["message"]


def test_a_bad_row_is_one_failed_record_and_stops_nothing(tmp_path: Path) -> None:
    entries = [
        Entry(id="00000001", name="Bo", source="fair.csv", trouble="Line 7 of 'fair.csv' has nine columns, not eight."),
        Entry(id="00000002", source="ana.md", notes=notes_about(*PEOPLE[0])),
        Entry(id="00000003", name="Eve Stone", action=Action.ASK, reason="Is it Eve or Eva?"),
        Entry(id="00000004", name="Max Holt", action=Action.NOBODY, reason="He asked not to be written to."),
        Entry(id="00000005", source="thin.md", notes="Met Bo Lind."),
        Entry(id="00000006", source="front.md", notes="---\nstage: nowhere\n---\nMet Bo."),
    ]
    summary = write_batch(lambda: entries, tmp_path / "out", terms_with(), Pace())
    found = records(tmp_path / "out")
    assert summary.counts == {Outcome.WRITTEN: 1, Outcome.DECLINED: 3, Outcome.FAILED: 2}
    assert found["Bo"]["invitation"]["trouble"] == "Line 7 of 'fair.csv' has nine columns, not eight."
    assert found["Eve Stone"]["invitation"]["reason"] == "ask-first"
    assert found["Max Holt"]["invitation"]["reason"] == "do-not-write"
    assert found["Bo Lind"]["invitation"]["reason"] == "thin"
    assert "stage" in found["front.md"]["invitation"]["trouble"]


def test_the_index_is_safe_to_open_in_a_spreadsheet(tmp_path: Path) -> None:
    names = ["=HYPERLINK(1)", "+49 30", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "Ana Kovač"]
    entries = [
        Entry(id=f"0000000{number}", name=name, trouble="=cmd|' /C calc'!A0") for number, name in enumerate(names)
    ]
    write_batch(lambda: entries, tmp_path / "out", terms_with(), Pace())
    with (tmp_path / "out" / "index.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(names)
    for row in rows:
        for cell in row.values():
            assert cell.lstrip()[:1] not in {"=", "+", "-", "@", "＝"}, cell
    assert "Ana Kovač" in {row["name"] for row in rows}


def test_a_mail_is_one_mail_whatever_name_and_subject_hold() -> None:
    invitation = Invitation(outcome=Outcome.DECLINED, decline=Decline(reason=Reason.THIN, advice=""))
    record = record_of(Entry(id="0", name='Ana "K"\r\nBcc: x@y.org', email="ana@example.org"), invitation)
    told = {**record.invitation, "subject": "Kilns\r\nBcc: x@y.org", "message": "Hi\n.\nAna"}
    mail = email.message_from_bytes(record_eml(Record(id="0", name=record.name, email=record.email, invitation=told)))
    assert sorted(mail.keys()) == sorted(
        ["X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]
    )
    assert "ana@example.org" in mail["To"]


def test_a_second_run_on_the_same_outbox_is_told_so(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with locked(out), pytest.raises(OutboxError, match="Another run is writing"):
        written(folder_of_notes(tmp_path / "notes"), out)
    assert written(tmp_path / "notes", out).settled == 4


def test_a_record_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "ana-00000001.json").write_text('{"schema": "other/1"}')
    with pytest.raises(OutboxError, match=r"ana-00000001\.json"):
        Outbox.look(tmp_path).find("00000001")


def test_a_record_reads_as_it_was_written() -> None:
    record = record_of(
        Entry(id="0", name="Ana"), Invitation(outcome=Outcome.FAILED, trouble="No."), attempts={"draft": 2}
    )
    assert load(dump(record)) == record
    assert index_row(record, "ana.md")[:3] == ["Ana", "failed", "No."]
