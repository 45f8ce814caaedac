"""A folder of notes: who is in it, and since when."""

import os
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from invitewriter.api import draft_with
from invitewriter.batching.gathering import gather_sources
from invitewriter.brief import gather
from invitewriter.cli import main
from invitewriter.contacts import NotesFolder
from invitewriter.domain import Brief, Outcome
from invitewriter.errors import NotesError, UsageError
from invitewriter.means import Means
from invitewriter.notes.dates import day_since
from invitewriter.report import invitation_value
from tests.tables import every

TODAY = date(2026, 11, 25)  # a Wednesday


@every(
    ("words", "day"),
    [
        ("today", "2026-11-25"),
        ("Yesterday", "2026-11-24"),
        ("2026-11-20", "2026-11-20"),
        ("20 November", "2026-11-20"),
        ("7 days", "2026-11-18"),
        ("the last 3 days", "2026-11-22"),
        ("1 day ago", "2026-11-24"),
        ("last week", "2026-11-18"),
        ("this week", "2026-11-23"),
        ("Monday", "2026-11-23"),
        ("last Wednesday", "2026-11-18"),
        ("wednesday", "2026-11-18"),
        ("since yesterday", "2026-11-24"),
        ("Since 20 November", "2026-11-20"),
    ],
)
def test_days_are_read_as_people_say_them(words: str, day: str) -> None:
    assert day_since(words, TODAY) == date.fromisoformat(day)


@every("words", ["", "soon", "03/04/2026", "-5 days", "999999 days"])
def test_what_is_no_day_is_told(words: str) -> None:
    with pytest.raises(UsageError, match="2026-11-24"):
        day_since(words, TODAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Met Bo Lind yesterday at the pier. He mends nets.", 24),
        ("Am Montag Anna Moser am Stand getroffen. Sie flickt Netze.", 23),
        ("Met Bo Lind at the pier. He mends nets, and wants mine by Monday.", 25),
    ],
)
def test_a_meeting_told_as_seen_from_the_last_change_has_its_own_day(tmp_path: Path, text: str, day: int) -> None:
    path = tmp_path / "bo.txt"
    path.write_text(text)
    changed = datetime(2026, 11, 25, 12).timestamp()  # noqa: DTZ001 - the sender's own day
    os.utime(path, (changed, changed))
    (noted,) = NotesFolder(tmp_path).listing(TODAY).contacts
    assert noted.day == date(2026, 11, day)


def test_undated_notes_are_dated_by_their_last_change(tmp_path: Path) -> None:
    path = tmp_path / "ana.md"
    path.write_text("Contact: Ana Kovac\n- builds wood kilns\n- looks for a second chimney\n")
    changed = datetime(2026, 11, 24, 12).timestamp()  # noqa: DTZ001 - the sender's own day
    os.utime(path, (changed, changed))
    folder = NotesFolder(tmp_path)
    (noted,) = folder.listing(TODAY).contacts
    assert (noted.day, noted.dated_by) == (date(2026, 11, 24), "last change of the file")
    assert not folder.listing(TODAY, since=TODAY).contacts


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "2026-11-24.md"
    path.write_text("Contact: Ana Kovac\n- builds wood kilns\n")
    folder = NotesFolder(tmp_path)
    assert folder.find("Ana", TODAY).name == "Ana Kovac"
    path.write_text("Contact: Tom Reed\n- collects tram maps, and likes them\n")
    assert [noted.name for noted in folder.listing(TODAY).contacts] == ["Tom Reed"]


def test_one_name_in_two_files_wants_the_file(tmp_path: Path) -> None:
    for name in ("spring.md", "autumn.md"):
        (tmp_path / name).write_text("Contact: Ana Kovac\n- builds wood kilns\n")
    folder = NotesFolder(tmp_path)
    with pytest.raises(UsageError, match=r"autumn\.md.*spring\.md"):
        folder.find("Ana Kovac", TODAY)
    assert folder.find("Ana Kovac", TODAY, file="spring.md").file == "spring.md"


def test_hidden_files_and_empty_folders_hold_nobody(tmp_path: Path) -> None:
    (tmp_path / ".secret.md").write_text("Contact: Eve Stranger\n- keeps bees\n")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.md").write_text("Contact: Eve Stranger\n- keeps bees\n")
    assert NotesFolder(tmp_path).listing(TODAY).contacts == ()
    with pytest.raises(UsageError, match="nobody"):
        NotesFolder(tmp_path).find("Eve", TODAY)
    with pytest.raises(NotesError, match="no folder"):
        NotesFolder(tmp_path / "none")


def test_the_latest_come_first(tmp_path: Path) -> None:
    for day in range(3):
        (tmp_path / f"{TODAY - timedelta(days=day)}.md").write_text(f"Contact: Ana{'xyz'[day]} Kovac\n- builds kilns\n")
    assert [noted.day for noted in NotesFolder(tmp_path).listing(TODAY).contacts] == [
        TODAY - timedelta(days=day) for day in range(3)
    ]


def test_a_name_means_those_who_bear_it_before_those_who_may_be_written_like_it(tmp_path: Path) -> None:
    (tmp_path / "ana.md").write_text("Contact: Ana Kovač\n- builds wood kilns\n", encoding="utf-8")
    (tmp_path / "hana.md").write_text("Contact: Hana Novotná\n- plans an exhibition\n", encoding="utf-8")
    folder = NotesFolder(tmp_path)
    assert folder.find("Ana", TODAY).name == "Ana Kovač"
    assert folder.find("hana", TODAY).name == "Hana Novotná"
    assert folder.find("Anna Kovac", TODAY).name == "Ana Kovač"


def test_whoever_is_not_found_may_stand_in_what_is_nobodys(tmp_path: Path) -> None:
    (tmp_path / "fair.txt").write_text(
        "Ana Kovač - builds wood kilns\nTom Reed, collects tram maps\nPetra Lindqvist: runs a glaze library\n"
        "either Sven Olsen or Petra makes potter's wheels\n",
        encoding="utf-8",
    )
    folder = NotesFolder(tmp_path)
    with pytest.raises(UsageError, match=r"no 'Sven'.* fair\.txt: Line 4 is nobody's for sure.*: a file of its own"):
        folder.find("Sven", TODAY)
    (tmp_path / "sven.md").write_text("Sven Olsen - makes potter's wheels that fold flat\n", encoding="utf-8")
    assert folder.find("Sven", TODAY).file == "sven.md"


def test_the_day_in_a_files_name_is_the_day_of_the_meeting_for_letters_too(tmp_path: Path) -> None:
    (tmp_path / "2026-11-24 ana.md").write_text("Contact: Ana Kovac\n- builds wood kilns\n")
    (tmp_path / "ilse.md").write_text("Contact: Ilse Brandauer\n- runs a seed library\n")
    folder = NotesFolder(tmp_path)
    briefs = {
        name: gather(noted.notes, noted.request(TODAY))
        for name in ("Ana", "Ilse")
        if (noted := folder.find(name, TODAY))
    }
    assert {name: brief.met_on for name, brief in briefs.items() if isinstance(brief, Brief)} == {
        "Ana": date(2026, 11, 24),
        "Ilse": None,
    }


def test_the_first_line_of_a_file_about_many_people_tells_when_they_met(tmp_path: Path) -> None:
    people = "Ana Kovač - builds wood kilns\nTom Reed, collects tram maps\nPetra Lindqvist: runs a glaze library\n"
    (tmp_path / "fair.txt").write_text(f"Clay Days Maribor, Tuesday 24 Nov\n\n{people}", encoding="utf-8")
    contacts = NotesFolder(tmp_path).listing(TODAY).contacts
    assert [(noted.day, noted.dated_by) for noted in contacts] == [(date(2026, 11, 24), "first line")] * 3
    (tmp_path / "fair.txt").rename(tmp_path / "2025-11-25 fair.txt")
    folder = NotesFolder(tmp_path)
    brief = gather((noted := folder.find("Ana", TODAY)).notes, noted.request(TODAY))
    assert isinstance(brief, Brief)
    assert (noted.day, brief.met_on, brief.met_at) == (date(2025, 11, 24), date(2025, 11, 24), "Clay Days Maribor")


def test_draft_asks_whom_a_letter_is_to_where_a_plan_would_part_the_notes(tmp_path: Path) -> None:
    notes = tmp_path / "fair.txt"
    notes.write_text(
        "Hanna Berg - keeps bees, wants more hives\n\nOtto Lind - builds lutes in Leeds\n\n"
        "dave, green woodworker, he wants more people at his spoon night\n\nNia Pugh - fells larch\n",
        encoding="utf-8",
    )
    draft = ["draft", str(notes), "--today", "2026-11-26"]
    asked = CliRunner().invoke(main, draft)
    assert asked.exit_code == 1
    assert "Hanna Berg, Otto Lind" in asked.stderr
    told = CliRunner().invoke(main, [*draft, "--contact", "Otto", "--explain"])
    assert "lutes" in told.stdout.lower()
    assert "become a green woodworker" not in told.stdout
    assert "3  " in told.stdout.split("What became")[1]
    (tmp_path / "people.csv").write_text("name,notes\nDave Hargreaves,sells oak\n", encoding="utf-8")
    listed = CliRunner().invoke(main, ["draft", str(tmp_path / "people.csv")])
    assert (listed.exit_code, "invitewriter plan" in listed.stderr) == (2, True)


def test_a_wish_of_another_in_the_same_file_stops_nobody_elses_letter(tmp_path: Path) -> None:
    (tmp_path / "fair.txt").write_text(
        "Ana Kovač\nhas a kiln shed in Maribor\npromised her the recipe\n\nTom Reed\nmakes tiles for old baths\n"
        "do not contact him again (private)\n\nLena Voss\nrestores organ pipes\n",
        encoding="utf-8",
    )
    noted = NotesFolder(tmp_path).find("Ana", TODAY)
    invitation = draft_with(noted.notes, noted.request(TODAY), Means())
    assert invitation.outcome is Outcome.WRITTEN
    assert invitation_value(invitation)["withheld"] == [{"kind": "told of other people in the same file", "count": 5}]


def test_the_senders_own_file_among_the_notes_is_no_contact_and_an_address_in_front_is_written_to(
    tmp_path: Path,
) -> None:
    (tmp_path / "me.md").write_text(
        "---\nname: Renate Holub\nabout: organises evenings\n---\nMore.\n", encoding="utf-8"
    )
    ana = "---\ncontact: Ana Hart\nemail: ana@hart.example\n---\n- builds kilns\n"
    (tmp_path / "ana.md").write_text(ana, encoding="utf-8")
    assert {noted.name for noted in NotesFolder(tmp_path).listing(date(2026, 11, 25)).contacts} == {"Ana Hart"}
    assert [entry.email for entry in gather_sources([tmp_path]).entries] == ["ana@hart.example"]
