"""After they answer: what is logged, what is due, the calendar that is written, and what is forgotten."""

import stat
from datetime import date, timedelta
from pathlib import Path

import ics
import pytest
import vobject
from click.testing import CliRunner, Result

from invitewriter import Brief, Outcome, Stage, draft
from invitewriter.batching.entry import Entry
from invitewriter.batching.outbox import Outbox
from invitewriter.batching.record import record_of
from invitewriter.brief import gather
from invitewriter.brief.facts.promises import due_by
from invitewriter.brief.facts.tasks import is_promise
from invitewriter.cli import main
from invitewriter.contacts import NotesFolder
from invitewriter.notes.log import Event, line_of, read_log
from invitewriter.reminders import Kind, Reminder, all_reminders
from invitewriter.reminders.calendar import calendar_of, without_contact
from invitewriter.reminders.keeping import forget_lines
from invitewriter.report.record import record_markdown
from tests.tables import every

TODAY = date(2026, 11, 30)
ANA = """---
contact: Ana Kovač
date: 2026-11-19
---
- she builds wood kilns near Maribor
- looking for somebody with a second chimney
- I promised to send her the list of brick yards
- her brother is in custody (private)
"""
TWO = "# Tom Reed\n- collects tram maps\n- wants to meet museum archivists\n\n# Lena Ortiz\n- runs a seed bank\n- send her the label template\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ana.md").write_text(ANA, encoding="utf-8")
    (tmp_path / "2026-11-20 fair.md").write_text(TWO, encoding="utf-8")
    return tmp_path


def run(folder: Path, command: str, *arguments: str, today: date = TODAY, stdin: str = "") -> Result:
    options = ["--notes", str(folder), "--today", today.isoformat()]
    return CliRunner().invoke(main, [command, *arguments, *options], input=stdin)


def due(folder: Path, today: date = TODAY) -> dict[tuple[str, Kind], Reminder]:
    reminders = all_reminders(NotesFolder(folder).listing(today).contacts, today)
    return {(each.name, each.kind): each for each in reminders}


def test_a_line_goes_to_the_end_of_the_log_and_the_rest_stays_as_it_is(folder: Path) -> None:
    path = folder / "ana.md"
    path.chmod(0o640)
    first = run(folder, "log", "Ana", "accepted")
    assert first.exit_code == 0, first.stderr
    assert first.stderr == "ana.md:12: - 2026-11-30: accepted\n"
    run(folder, "log", "ana", "replied: loved", "it", today=date(2026, 12, 1))
    assert (
        path.read_text(encoding="utf-8")
        == f"{ANA}\n## Log\n\n- 2026-11-30: accepted\n- 2026-12-01: replied: loved it\n"
    )
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_log_in_the_middle_of_the_notes_is_kept_there(folder: Path) -> None:
    path = folder / "ana.md"
    path.write_bytes(f"\ufeff{ANA}## Log\r\n- 2026-11-20: sent: Hi\r\n\r\n## More\r\n- sings alto\r\n".encode())
    run(folder, "log", "Ana", "accepted")
    assert path.read_bytes().endswith(
        b"## Log\r\n- 2026-11-20: sent: Hi\r\n- 2026-11-30: accepted\r\n\r\n## More\r\n- sings alto\r\n"
    )


def test_a_letter_is_logged_whole_and_read_again(folder: Path) -> None:
    letter = "Hi Ana,\n\nGood to meet you.\n\nMira\n"
    assert run(folder, "log", "Ana", "sent", "--letter", "-", stdin=letter).exit_code == 0
    (noted,) = (n for n in NotesFolder(folder).listing(TODAY).contacts if n.name == "Ana Kovač")
    (logged,) = read_log(noted.notes)
    assert logged.text == letter.strip()
    assert run(folder, "log", "Ana", "accepted", "--letter", "-", stdin="x").exit_code == 2


def test_people_of_one_file_are_logged_by_name_and_nobody_new_appears(folder: Path) -> None:
    run(folder, "log", "Tom", "replied: has the Graz map")
    text = (folder / "2026-11-20 fair.md").read_text(encoding="utf-8")
    assert text.endswith("\n## Log\n\n- 2026-11-30: Tom Reed: replied: has the Graz map\n")
    assert {n.name for n in NotesFolder(folder).listing(TODAY).contacts} == {"Ana Kovač", "Tom Reed", "Lena Ortiz"}


def test_promises_come_first_then_silences(folder: Path) -> None:
    result = run(folder, "due")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "Promised"
    assert lines[1].startswith("  Ana Kovač: I promised to send her the list of brick yards")
    assert lines[2].startswith("  Lena Ortiz: send her the label template")
    assert lines[3] == "Silences"
    assert [line.split(":")[0].strip() for line in lines[4:]] == ["Ana Kovač", "Lena Ortiz", "Tom Reed"]
    assert "custody" not in result.output


def test_what_the_contact_wishes_to_do_is_no_promise_that_is_due(folder: Path) -> None:
    wish, promise = "wants to show them at our open day", "-> send photos of the barn"
    (folder / "ana.md").write_text(f"{ANA}- {wish}\n- {promise}\n", encoding="utf-8")
    told = run(folder, "due").stdout
    assert "open day" not in told
    assert "send photos of the barn" in told


def test_a_kept_promise_is_due_no_longer(folder: Path) -> None:
    run(folder, "log", "Ana", "kept: the brick yards")
    run(folder, "log", "Lena", "kept: something else entirely")
    assert ("Ana Kovač", Kind.PROMISE) not in due(folder)
    assert ("Lena Ortiz", Kind.PROMISE) in due(folder)


def test_the_clock_starts_anew_at_every_logged_contact(folder: Path) -> None:
    run(folder, "log", "Ana", "sent: Hi Ana", today=date(2026, 11, 20))
    assert due(folder)["Ana Kovač", Kind.SILENCE].day == date(2026, 12, 4)
    run(folder, "log", "Ana", "met", today=date(2026, 11, 28))
    assert due(folder)["Ana Kovač", Kind.SILENCE].day == date(2026, 12, 12)
    run(folder, "log", "Ana", "note: read about her", today=date(2026, 11, 29))
    assert due(folder)["Ana Kovač", Kind.SILENCE].day == date(2026, 12, 12)
    run(folder, "log", "Ana", "replied: yes", today=date(2026, 11, 30))
    answered = due(folder)["Ana Kovač", Kind.SILENCE]
    assert (answered.day, "your turn" in answered.what) == (date(2026, 12, 1), True)


def test_after_two_letters_without_an_answer_it_says_stop(folder: Path) -> None:
    for day in (20, 25):
        run(folder, "log", "Ana", "sent: Hi Ana", today=date(2026, 11, day))
    assert ("Ana Kovač", Kind.SILENCE) not in due(folder)
    assert "leave it at that" in due(folder)["Ana Kovač", Kind.STOP].what
    assert "Better left at that" in run(folder, "due").stdout
    assert "leave it at that" in CliRunner().invoke(main, ["draft", str(folder / "ana.md")]).stderr
    run(folder, "log", "Ana", "replied: sorry, was away")
    assert ("Ana Kovač", Kind.STOP) not in due(folder)


def test_who_wants_no_contact_is_never_due(folder: Path) -> None:
    run(folder, "log", "Ana", "do not contact")
    assert not [name for name, _ in due(folder) if name == "Ana Kovač"]


def test_a_letter_to_somebody_else_is_remarked_on_when_it_is_logged(folder: Path) -> None:
    for greeting, remarked in (
        ("Hi Margot,", True),
        ("Dear Ana,", False),
        ("Dear Ms Kovač,", False),
        ("Hello!", False),
    ):
        (folder / "letter.txt").write_text(f"{greeting}\n\nThe kilns were fun.\n\nMira\n", encoding="utf-8")
        told = run(folder, "log", "Ana", "sent", "--letter", str(folder / "letter.txt")).stderr
        assert ("greets Margot, not Ana" in told) == remarked, greeting


def test_of_one_file_nothing_else_is_read(folder: Path) -> None:
    (folder / "shopping.txt").write_text("eggs\nbread\n", encoding="utf-8")
    result = CliRunner().invoke(
        main, ["due", "--notes", str(folder / "ana.md"), "--today", "2026-11-30", "--within", "99"]
    )
    assert "Ana" in result.stdout
    assert "Tom Reed" not in result.stdout
    assert "Not read" not in result.stderr


@every(
    ("promise", "language", "day"),
    [
        ("send her the list before Christmas", "en", date(2026, 12, 24)),
        ("bring him the mould by Easter", "en", date(2027, 3, 28)),
        ("ihr bis Pfingsten schreiben", "de", date(2027, 5, 16)),
        ("send her the list by 2026-12-20", "en", date(2026, 12, 20)),
        ("send her the list", "en", None),
    ],
)
def test_a_promise_is_due_by_the_feast_it_names(promise: str, language: str, day: date | None) -> None:
    assert due_by(promise, language, date(2026, 11, 21)) == day


def test_no_meeting_is_told_of_notes_that_tell_no_day(folder: Path) -> None:
    (folder / "ina.md").write_text("# Ina Faro\n- teaches drawing\n", encoding="utf-8")
    (folder / "ole.md").write_text("# Ole Brandt, Papiermesse Leipzig, 19.11.2026\n- binds books\n", encoding="utf-8")
    told = run(folder, "due", "--within", "9999").stdout
    assert "Ina Faro: no letter yet; noted on" in told
    assert "Ole Brandt: no letter yet; met on 2026-11-19" in told


def test_what_is_to_come_is_shown_on_request(folder: Path) -> None:
    run(folder, "log", "Ana", "sent: Hi Ana", today=date(2026, 11, 20))
    assert "no answer to your letter" not in run(folder, "due").stdout
    assert "no answer to your letter" in run(folder, "due", "--within", "7").stdout
    assert "no answer to your letter" in run(folder, "due", "--after", "5").stdout


def test_other_libraries_read_the_calendar(folder: Path) -> None:
    (folder / "ana.md").write_text(ANA.replace("brick yards", "brick yards; kilns, and\\more — Žički hrib " + "ž" * 60))
    target = folder / "due.ics"
    result = run(folder, "due", "--ics", str(target))
    assert result.exit_code == 0, result.stderr
    content = target.read_text(encoding="utf-8")
    assert all(len(line.encode()) <= 75 for line in content.splitlines())
    events = {event.name: event for event in ics.Calendar(content).events}
    (promise,) = (event for name, event in events.items() if name.startswith("Ana Kovač: I promised"))
    assert "brick yards; kilns, and\\more — Žički hrib" in promise.name
    assert (promise.begin.date(), promise.all_day, len(promise.alarms)) == (date(2026, 11, 22), True, 1)
    read = vobject.readOne(content)
    assert len(read.vevent_list) == len(events) == 5
    assert {event.dtstart.value for event in read.vevent_list} >= {date(2026, 11, 22)}
    assert "custody" not in content


def test_the_same_reminder_keeps_its_uid_and_a_stop_is_none() -> None:
    promise = Reminder(name="Ana", file="ana.md", kind=Kind.PROMISE, day=TODAY, what="send\r\nSUMMARY:evil")
    stop = Reminder(name="Tom", file="tom.md", kind=Kind.STOP, day=TODAY, what="leave it")
    first, later = calendar_of([promise, stop], TODAY), calendar_of([promise], TODAY + timedelta(days=3))
    uid = [line for line in first.splitlines() if line.startswith(b"UID")]
    assert uid == [line for line in later.splitlines() if line.startswith(b"UID")]
    assert len(uid) == 1
    assert first.count(b"SUMMARY") == 2
    assert without_contact(first, "Ana")[1] == 1
    others = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\nEND:VCALENDAR\r\n"
    assert without_contact(others, "Ana") == (others, 0)


def test_a_person_is_forgotten_but_for_the_wish_not_to_be_written_to(folder: Path) -> None:
    for words in ("accepted", "sent: Hi Ana", "do not contact"):
        run(folder, "log", "Ana", words)
    run(folder, "due", "--ics", str(folder / "due.ics"))
    run(folder, "log", "Lena", "accepted")
    run(folder, "due", "--ics", str(folder / "due.ics"))
    result = run(folder, "forget", "Ana")
    assert result.exit_code == 0, result.stderr
    assert "Erased about Ana Kovač (ana.md): 2 log lines" in result.stderr
    assert (folder / "ana.md").read_text(encoding="utf-8") == f"{ANA}\n## Log\n\n- 2026-11-30: do not contact\n"
    assert "Hi Ana" not in result.output
    assert result.stdout == "ana.md: lines 1–8, 10, 12\n"
    again = run(folder, "forget", "Lena")
    assert "1 log line," in again.stderr
    assert "2 reminders" in again.stderr
    assert "Lena" not in (folder / "due.ics").read_text(encoding="utf-8")
    assert "Tom Reed" in (folder / "due.ics").read_text(encoding="utf-8")
    marked = f"{TWO}\n## Log\n\n- 2026-11-30: Lena Ortiz: forgotten\n"
    assert (folder / "2026-11-20 fair.md").read_text(encoding="utf-8") == marked
    assert "Line 11 of 2026-11-20 fair.md now says 'forgotten'" in again.stderr
    due = run(folder, "due", "--within", "99").stdout
    assert "Tom Reed" in due
    assert "Lena" not in due


def test_letters_in_an_outbox_are_forgotten(folder: Path) -> None:
    outbox = folder / "outbox"
    written = CliRunner().invoke(main, ["batch", str(folder / "ana.md"), "--outbox", str(outbox)])
    assert written.exit_code == 0, written.output
    assert [record.name for record in Outbox.look(outbox).records()] == ["Ana Kovač"]
    assert {n.name for n in NotesFolder(folder).listing(TODAY).contacts} == {"Ana Kovač", "Tom Reed", "Lena Ortiz"}
    result = run(folder, "forget", "Ana")
    assert "1 letter," in result.stderr
    assert not list(Outbox.look(outbox).records())
    assert not [path for path in outbox.iterdir() if "ana" in path.name]
    assert "Ana" not in (outbox / "index.csv").read_text(encoding="utf-8-sig")


def test_a_person_is_forgotten_whole_or_not_at_all(folder: Path, tmp_path: Path) -> None:
    outbox, other = folder / "outbox", tmp_path / "other"
    for place in (outbox, other):
        assert CliRunner().invoke(main, ["batch", str(folder / "ana.md"), "--outbox", str(place)]).exit_code == 0
    run(folder, "log", "Ana", "sent: Hi Ana")
    run(folder, "due", "--ics", str(folder / "due.ics"))
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with Outbox.open(other):
        held = run(folder, "forget", "Ana", "--outbox", str(other))
    missing = run(folder, "forget", "Ana", "--outbox", str(other), "--outbox", str(tmp_path / "nothere"))
    (record,) = other.glob("ana-*.json")
    record.write_bytes(before[record][:300])  # cut short, as by a full disk
    broken = run(folder, "forget", "Ana", "--outbox", str(other))
    record.write_bytes(before[record])
    assert ["Another run" in held.stderr, "no outbox" in missing.stderr, "Mend it" in broken.stderr] == [True] * 3
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert "2 letters," in run(folder, "forget", "Ana", "--outbox", str(other)).stderr


@pytest.mark.parametrize("name", ["answers.csv", "plan.before.csv"])
def test_where_a_table_of_the_plan_cannot_be_read_nothing_is_forgotten(folder: Path, name: str) -> None:
    assert CliRunner().invoke(main, ["plan", str(folder), "-o", str(folder / "fair")]).exit_code == 0
    (folder / "fair" / name).write_bytes(b"\x00\x01\x02\xff\xfe" * 40)
    run(folder, "log", "Ana", "sent: Hi Ana")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    result = run(folder, "forget", "Ana")
    assert (result.exit_code, name in result.stderr) == (2, True)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_where_erasing_fails_midway_nothing_comes_up_about_the_person(folder: Path) -> None:
    run(folder, "log", "Lena", "sent: Hi Lena")
    run(folder, "due", "--ics", str(folder / "due.ics"))
    (folder / ".due.ics.writing").mkdir()  # so that the calendar cannot be written
    result = run(folder, "forget", "Lena")
    assert (result.exit_code, "Cannot write 'due.ics'" in result.stderr) == (2, True)
    assert "Lena" not in run(folder, "due", "--within", "99").stdout
    (folder / ".due.ics.writing").rmdir()
    assert run(folder, "forget", "Lena").exit_code == 0
    assert "Lena" not in (folder / "due.ics").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("ana.md", b"Contact: Ana Kova\xe8\n- builds kilns, and b\xf6ses\n- more", "UTF-8"),
        ("ana.docx", None, "text or Markdown"),
    ],
)
def test_what_cannot_be_added_to_is_left_alone(tmp_path: Path, name: str, content: bytes | None, told: str) -> None:
    path = tmp_path / name
    if content is None:
        import docx

        document = docx.Document()
        document.add_paragraph("Contact: Ana Kova")
        document.add_paragraph("builds wood kilns and looks for a chimney")
        document.save(str(path))
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    result = run(tmp_path, "log", "Ana", "accepted")
    assert result.exit_code == 2
    assert told in result.stderr
    assert path.read_bytes() == before


def test_without_a_place_for_notes_it_asks_for_one(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    result = CliRunner().invoke(main, ["due"])
    assert result.exit_code == 2
    assert "--notes" in result.stderr
    monkeypatch.setenv("INVITEWRITER_NOTES", str(folder))
    assert "Promised" in CliRunner().invoke(main, ["due"]).stdout
    assert "Tom Reed" not in run(folder / "ana.md", "due").stdout


def test_a_logged_letter_is_one_line() -> None:
    assert line_of(TODAY, Event.SENT, "Hi Ana,\n\nyes.\nMira") == "- 2026-11-30: sent: Hi Ana, ¶¶ yes. ¶ Mira"


CROWD = """Seed fair, hall 2

Marcus Oduya - runs a rye bakery, looks for a miller. promised him the list of mills by 2 Dec

Dagmar Holz: teaches apprentices in Kassel

Ines Aalto builds clay ovens. she asked whether anybody repairs deck ovens
"""


@pytest.fixture
def crowd(tmp_path: Path) -> Path:
    (tmp_path / "2026-11-20 fair.md").write_text(CROWD, encoding="utf-8")
    return tmp_path


def test_each_of_a_crowd_has_lines_of_their_own(crowd: Path) -> None:
    contacts = {noted.name: noted for noted in NotesFolder(crowd).listing(TODAY).contacts}
    assert set(contacts) == {"Marcus Oduya", "Dagmar Holz", "Ines Aalto"}
    brief = gather(contacts["Dagmar Holz"].notes, contacts["Dagmar Holz"].request(TODAY))
    assert isinstance(brief, Brief)
    assert {fact.line for fact in brief.facts} == {5}


def test_one_of_a_crowd_is_logged_by_name_and_the_log_is_nobody(crowd: Path) -> None:
    assert run(crowd, "log", "Dagmar", "replied: she would love the altitude tables").exit_code == 0
    contacts = {noted.name: noted for noted in NotesFolder(crowd).listing(TODAY).contacts}
    assert set(contacts) == {"Marcus Oduya", "Dagmar Holz", "Ines Aalto"}
    brief = gather(contacts["Dagmar Holz"].notes, contacts["Dagmar Holz"].request(TODAY))
    assert isinstance(brief, Brief)
    assert brief.stage is Stage.ENGAGED
    assert brief.facts[-1].text == "she would love the altitude tables"


def test_lines_of_a_crowd_that_are_nobodys_are_told(crowd: Path) -> None:
    path = crowd / "2026-11-20 fair.md"
    path.write_text(path.read_text("utf-8") + "\nlikes the smell of rain, that one\n", encoding="utf-8")
    ((file, told),) = NotesFolder(crowd).listing(TODAY).unread
    assert file == path.name
    assert "invitewriter plan" in told


def test_a_promise_with_a_date_is_due_by_then(crowd: Path) -> None:
    assert due(crowd)["Marcus Oduya", Kind.PROMISE].day == date(2026, 12, 2)


def test_a_promise_that_is_kept_is_not_made_again(crowd: Path) -> None:
    run(crowd, "log", "Marcus", "kept: the list of mills")
    (marcus,) = [noted for noted in NotesFolder(crowd).listing(TODAY).contacts if noted.name == "Marcus Oduya"]
    brief = gather(marcus.notes, marcus.request(TODAY))
    assert isinstance(brief, Brief)
    assert not any(is_promise(fact, "en") for fact in brief.facts)
    kept = [fact.text for fact in brief.facts if fact.heading == f"Kept on {TODAY}"]
    assert len(kept) == 2
    assert all("list of mills" in text for text in kept)


def test_of_a_page_of_an_outbox_the_letter_is_logged(folder: Path) -> None:
    invitation = draft(ANA, today=TODAY)
    record = record_of(Entry(id="a1", name="Ana Kovač", notes=ANA), invitation)
    page = folder / "ana-page.letter"
    page.write_text(record_markdown(record), encoding="utf-8")
    run(folder, "log", "Ana", "sent", "--letter", str(page))
    (logged,) = read_log(NotesFolder(folder).find("Ana", TODAY).notes)
    assert logged.text == invitation.message


def test_of_what_draft_printed_the_letter_is_logged(folder: Path, tmp_path: Path) -> None:
    printed = tmp_path / "printed.letter"
    result = CliRunner().invoke(
        main, ["draft", str(folder / "ana.md"), "--today", TODAY.isoformat(), "--channel", "email"]
    )
    printed.write_text(result.stdout, encoding="utf-8")
    assert "For your next conversation" in result.stdout
    run(folder, "log", "Ana", "sent", "--letter", str(printed))
    (logged,) = read_log(NotesFolder(folder).find("Ana", TODAY).notes)
    assert "chimney" in logged.text
    assert "For your next conversation" not in logged.text


def test_a_wish_for_no_contact_holds_with_its_reason(folder: Path) -> None:
    run(folder, "log", "Ana", "do not contact: she asked")
    result = CliRunner().invoke(main, ["draft", str(folder / "ana.md"), "--today", TODAY.isoformat()])
    assert result.exit_code == 1
    assert "Better not to write" in result.stderr
    assert not [name for name, _ in due(folder) if name == "Ana Kovač"]


def test_a_second_letter_says_neither_a_kept_promise_nor_what_the_first_said(folder: Path) -> None:
    first = draft(folder / "ana.md", today=TODAY)
    assert first.message is not None
    run(folder, "log", "Ana", f"sent: {first.message}")
    run(folder, "log", "Ana", "accepted")
    run(folder, "log", "Ana", "kept: sent the list of brick yards")
    second = draft(folder / "ana.md", today=TODAY)
    assert second.outcome in {Outcome.WRITTEN, Outcome.DECLINED}, second.report.errors
    assert "brick yards" not in (second.message or "")


MANY = (
    CROWD
    + """
Tobias Mayr repairs mills. laughed about the machine that ate my coin

Priya Raman bakes in a fire station, looks for a sieve maker

Sam Okoro runs a food bank in Bristol. off the record: they will sell the van

Elif Aydin buys rye, wants to meet growers

Tobias Reiner paints signs, looks for enamel
"""
)


def test_what_others_lines_tell_is_neither_written_nor_let_pass(tmp_path: Path) -> None:
    path = tmp_path / "fair.txt"
    path.write_text(MANY, encoding="utf-8")
    notes = ["--notes", str(path), "--contact", "Priya"]
    leak = CliRunner().invoke(main, ["check", "-", *notes], input="Hi Priya,\n\nI hear they will sell the van.\n")
    assert "withheld-words" in leak.stdout
    letter = CliRunner().invoke(main, ["draft", str(path), "--contact", "Priya", "--channel", "email"])
    assert "sieve maker" in letter.stdout
    by_library = draft(path, contact="Priya", channel="email", today=TODAY)
    assert "sieve maker" in (by_library.message or "")
    assert by_library.brief
    assert any("sell the van" in line.text for line in by_library.brief.withheld)
    both = CliRunner().invoke(main, ["draft", str(path), "--contact", "Tobias"])
    assert "Tobias Mayr" in both.stderr
    assert "Tobias Reiner" in both.stderr


def test_who_is_in_two_files_is_due_once(folder: Path) -> None:
    (folder / "again.md").write_text(
        "---\ncontact: Ana Kovac\ndate: 2026-11-20\n---\n- I promised to send her the list of brick yards\n- Me: will send the glaze book\n",
        encoding="utf-8",
    )
    contacts = NotesFolder(folder).listing(TODAY).contacts
    found = [each for each in all_reminders(contacts, TODAY) if each.name.startswith("Ana")]
    assert sorted(each.kind for each in found).count(Kind.SILENCE) == 1
    assert sorted(each.what for each in found if each.kind is Kind.PROMISE) == [
        "I promised to send her the list of brick yards",
        "Me: will send the glaze book",
    ]
    (folder / "again.md").write_text("Contact: Ana Kovac\n\n## Log\n\n- 2026-11-21: do not contact\n", encoding="utf-8")
    contacts = NotesFolder(folder).listing(TODAY).contacts
    assert not [each for each in all_reminders(contacts, TODAY) if each.name.startswith("Ana")]


@pytest.mark.parametrize(
    ("greeting", "other"),
    [
        ("Tom, it was good to meet you.", True),
        ("Servus Tom,", True),
        ("Subject: kilns\n\nDear Tom,", True),
        ("Ana,", False),
        ("Good to meet you,", False),
    ],
)
def test_a_letter_to_somebody_else_is_remarked_on(folder: Path, greeting: str, *, other: bool) -> None:
    (folder.parent / "letter.txt").write_text(f"{greeting}\n\nThank you for the bricks.\n\nMira\n", encoding="utf-8")
    done = run(folder, "log", "Ana", "sent", "--letter", str(folder.parent / "letter.txt"))
    assert ("That letter greets Tom, not Ana" in done.stderr) is other


def test_no_heading_of_a_log_is_left_above_nothing(folder: Path) -> None:
    notes = folder / "ana.md"
    notes.write_text(f"{ANA}\n## Log\n- 2026-11-20 sent\n\n## Log\n- 2026-11-22 replied: yes\n", encoding="utf-8")
    noted = NotesFolder(folder).find("Ana Kovač", TODAY, file="ana.md")
    assert forget_lines(notes, noted) == 2
    assert "Log" not in notes.read_text(encoding="utf-8")
