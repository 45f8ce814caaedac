"""Plan, batch and ask agree: the letters that are planned are those that come about, and thin is thin everywhere."""

import csv
import io
from datetime import date
from pathlib import Path

from click.testing import CliRunner, Result

from invitewriter.batching.planning.obeying import thin_entries
from invitewriter.cli import main
from invitewriter.contacts import NotesFolder
from tests.outboxes import records
from tests.test_plan_edits import change
from tests.test_planning import TERMS, table

NOTES = """Toy Fair, Graz, 18 November 2026

Tom Reed
restores wooden boats and is looking for a beekeeper

Uwe Stark
nice

Sam Bell
bells

Kai Lund
knots

Ana Kovač, Graz
keeps forty hives on the roof of the theatre
I promised her the varnish recipe by 30 November
"""


def run(tmp_path: Path, *arguments: object) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments), "--today", "2026-11-25"])


def planned(tmp_path: Path, notes: str = NOTES) -> Path:
    (tmp_path / "fair.txt").write_text(notes, encoding="utf-8")
    result = run(tmp_path, "plan", tmp_path / "fair.txt", "-o", tmp_path / "fair")
    assert result.exit_code == 0, result.output
    return tmp_path / "fair"


def indexed(fair: Path) -> list[str]:
    text = (fair / "outbox" / "index.csv").read_text(encoding="utf-8-sig")
    return [row["name"] for row in csv.DictReader(io.StringIO(text))]


def test_the_letters_that_are_planned_are_those_that_come_about(tmp_path: Path) -> None:
    fair = planned(tmp_path)
    writes = {row["person"] for row in table(tmp_path) if row["action"] not in {"", "ask first", "nobody"}}
    assert run(tmp_path, "batch", fair).exit_code == 1
    found = records(fair / "outbox")
    assert {name for name, record in found.items() if record["invitation"]["outcome"] == "written"} == writes
    assert {"Tom Reed", "Ana Kovač"} <= writes
    declined = {name for name, record in found.items() if record["invitation"]["outcome"] == "declined"}
    assert {entry.name for entry in thin_entries(fair, TERMS)} == declined


def test_equal_reasons_are_told_once(tmp_path: Path) -> None:
    result = run(tmp_path, "batch", planned(tmp_path))
    thin = [line for line in result.stdout.splitlines() if "each of them" in line]
    assert 1 <= len(thin) < 3
    assert all(result.stdout.count(name) == 1 for name in ("Uwe Stark", "Sam Bell", "Kai Lund"))
    assert "letters." not in result.stdout.splitlines()[0]


def test_the_index_follows_the_plan(tmp_path: Path) -> None:
    fair = planned(tmp_path)
    run(tmp_path, "batch", fair)
    people = [row["person"] for row in table(tmp_path) if row["action"]]
    assert indexed(fair) == people
    assert people[0] == "Ana Kovač"  # a promise with a date comes first, whatever she is called


def test_letters_to_people_who_are_gone_are_told_and_kept(tmp_path: Path) -> None:
    fair = planned(tmp_path)
    assert "No longer" not in run(tmp_path, "batch", fair).stdout
    planned(tmp_path, NOTES.replace("Tom Reed", "Bea Holm"))
    told = run(tmp_path, "batch", fair).stdout
    assert "No longer among the contacts, but still in the outbox: tom-reed-" in told
    assert "Tom Reed" in records(fair / "outbox")
    assert indexed(fair)[-1] == "Tom Reed"


def test_what_the_user_wants_nobody_to_get_is_no_failure(tmp_path: Path) -> None:
    fair = planned(tmp_path, NOTES.replace("\nnice", "\nsews sails from old tents").replace("\nbells", "\nsells bells"))
    for row in table(tmp_path):
        if row["action"] and row["person"] != "Ana Kovač":
            change(tmp_path, row["person"], action="nobody")
    result = run(tmp_path, "batch", fair)
    assert result.exit_code == 0, result.output
    assert "Tom Reed, " in result.stdout
    assert "You said so in the plan." in result.stdout


def test_a_plan_of_nothing_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("\n\n")
    result = run(tmp_path, "plan", tmp_path / "empty.txt", "-o", tmp_path / "fair")
    assert result.exit_code == 2
    assert "is empty" in result.stderr
    assert not (tmp_path / "fair" / "plan.csv").exists()


def test_the_plan_shows_what_the_batch_will_do(tmp_path: Path) -> None:
    fair = planned(tmp_path)
    change(tmp_path, "Tom Reed", action="nobody")
    told = run(tmp_path, "plan", fair).stdout
    assert "No letter\n  Tom Reed" in told
    assert "5 people, 1 letter" in told


def test_a_name_that_is_mended_in_the_plan_keeps_its_letter(tmp_path: Path) -> None:
    fair = planned(tmp_path)
    path = fair / "plan.csv"
    path.write_text(path.read_text("utf-8-sig").replace("Tom Reed,", "Tom Reader,"), encoding="utf-8-sig")
    run(tmp_path, "plan", tmp_path / "fair.txt", "-o", fair)
    run(tmp_path, "batch", fair)
    found = records(fair / "outbox")
    assert found["Tom Reader"]["invitation"]["outcome"] == "written"
    assert "beekeeper" in found["Tom Reader"]["invitation"]["message"]


def test_an_option_that_the_plan_would_overrule_is_refused(tmp_path: Path) -> None:
    result = run(tmp_path, "batch", planned(tmp_path), "--channel", "email")
    assert result.exit_code == 2
    assert "--channel has no effect on a plan" in result.output
    assert not (tmp_path / "fair" / "outbox").exists()


def test_notes_about_two_people_are_two_rows_or_a_question_and_never_one_of_them(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    parted = "# Anna Berg\nruns the map archive in Linz\n\n# Otto Lang\nbuilds model ships for the town hall\n"
    (tmp_path / "notes" / "two.txt").write_text(parted, encoding="utf-8")
    joined = "Met Anna Berg and Otto Lang at the fair. Anna runs the map archive. Otto builds model ships.\n"
    (tmp_path / "notes" / "one.txt").write_text(joined, encoding="utf-8")
    run(tmp_path, "batch", tmp_path / "notes", "-o", tmp_path / "out")
    found = {name: record["invitation"] for name, record in records(tmp_path / "out").items()}
    assert {name: told["outcome"] for name, told in found.items()} == {
        "Anna Berg": "written",
        "Otto Lang": "written",
        "one.txt": "declined",
    }
    assert "add a line 'Contact: NAME' to the notes" in found["one.txt"]["advice"]
    assert "Otto Lang" not in found["Anna Berg"]["message"] + found["one.txt"]["advice"].partition(":")[2]
    assert "ships" not in found["Anna Berg"]["message"]


def test_one_name_in_two_sources_and_a_line_since_the_plan_are_told(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(
        "name,notes\nAna K,Builds wood kilns. Promised her the map.\nTom Reed,Collects tram maps.\n", encoding="utf-8"
    )
    (tmp_path / "fair.txt").write_text(
        "Ana Kovač - paints tiles and has nine kilns\n\nPetra Lindqvist: runs a glaze library\n\nSven Olsen makes wheels\n",
        encoding="utf-8",
    )
    fair = tmp_path / "fair"
    sources = (tmp_path / "people.csv", tmp_path / "fair.txt")
    assert "rows" not in run(tmp_path, "plan", *sources, "-o", fair).stderr
    sheet = (fair / "plan.csv").read_text(encoding="utf-8")
    (fair / "plan.csv").write_text(sheet.replace("\nAna K,", "\nAna Kovač,", 1), encoding="utf-8")
    done = run(tmp_path, "batch", fair)
    assert "Ana Kovač (fair.txt, people.csv): more than one letter to this name" in done.stdout
    assert "new since" not in done.stderr
    assert "Ana Kovač has 2 rows (" in run(tmp_path, "plan", fair).stderr
    with (tmp_path / "fair.txt").open("a", encoding="utf-8") as notes:
        notes.write("wants to see our kiln\n\n## Log\n\n- 2026-11-25: Sven Olsen: accepted\n")
    assert "fair.txt: line 6 is new since the plan" in run(tmp_path, "batch", fair).stderr


def test_every_command_reads_the_same_files_of_a_folder(tmp_path: Path) -> None:
    notes, outside = tmp_path / "notes", tmp_path / "outside"
    for folder in (notes / ".trash", notes / "fair", notes / "summaries", outside):
        folder.mkdir(parents=True)
    (notes / "fair" / "tom.md").write_text("Contact: Tom Reed\n- restores wooden boats, seeks a beekeeper\n")
    (notes / ".trash" / "eve.md").write_text("Contact: Eve Lund\n- keeps goats and seeks a cheese cellar\n")
    (outside / "nils.md").write_text("Contact: Nils Berg\n- builds sledges and seeks ash wood\n")
    (outside / "tom.md").write_text("Tom Reed, wheelwright of Skye\n")
    (notes / "nils.md").symlink_to(outside / "nils.md")
    (notes / "more").symlink_to(outside)
    (notes / "summaries" / "tom-reed.md").symlink_to(outside / "tom.md")
    (notes / "fair" / "tom.summary.md").symlink_to(outside / "tom.md")
    contacts = NotesFolder(notes).listing(date(2026, 11, 25)).contacts
    assert [(noted.name, noted.summary) for noted in contacts] == [("Tom Reed", None)]
    plan = run(tmp_path, "plan", notes, "-o", tmp_path / "fair")
    assert [row["person"] for row in table(tmp_path)] == ["Tom Reed"]
    assert f"{notes / 'nils.md'} is passed over: it is a link" in plan.stderr
    result = run(tmp_path, "batch", notes, "-o", tmp_path / "letters")
    assert list(records(tmp_path / "letters")) == ["Tom Reed"]
    assert f"{notes / 'more'} is passed over: it is a link" in result.stderr
    assert "Skye" not in str(records(tmp_path / "letters"))
