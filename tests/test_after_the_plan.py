"""What the user decided in a plan holds for log, due, forget and an assistant, too."""

import shutil
from datetime import date
from pathlib import Path

from invitewriter.batching.planning.keeping import read_memory
from invitewriter.contacts import NotesFolder
from invitewriter.reminders import all_reminders
from tests.tables import every
from tests.test_plan_and_batch import run
from tests.test_plan_edits import NOTES, change, unsure
from tests.test_planning import obeyed, rewrite, table

TODAY = date(2026, 11, 25)
OTHERS = (("Ana Kovač", "Linz"), ("Tom Reed", "Leeds"), ("Eva Lund", "Lund"), ("Hugo Marsh", "Bath"))


def mended(tmp_path: Path) -> NotesFolder:
    """Notes, beside them a plan in which a name is mended, lines are given to somebody, and a row is gone."""
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "fair.txt").write_text(NOTES, encoding="utf-8")
    assert run(tmp_path, "plan", tmp_path / "notes" / "fair.txt", "-o", tmp_path / "fair").exit_code == 0
    change(tmp_path, "Tom Reed", person="Tim Rede")
    change(tmp_path, unsure(tmp_path), person="Eva Lund")
    return NotesFolder(tmp_path / "notes")


def test_contacts_are_called_and_have_the_lines_as_in_the_plan(tmp_path: Path) -> None:
    folder = mended(tmp_path)
    found = {noted.name: noted for noted in folder.listing(TODAY).contacts}
    assert "Tim Rede" in found
    assert "Tom Reed" not in found
    assert any("knots, hemp only" in item.text for item in found["Eva Lund"].notes.items)
    change(tmp_path, "Ana Kovač", person="Anna Kowatsch")
    assert folder.find("Kowatsch", TODAY).name == "Anna Kowatsch"


def test_a_letter_to_one_of_a_plan_is_what_the_batch_writes(tmp_path: Path) -> None:
    others = "".join(f"\n\n{name}\nrestores old tractors in {town}\nhas nine cats" for name, town in OTHERS)
    (tmp_path / "fair.txt").write_text(
        f"Toy Fair, Graz, 18 November 2026\n\nPia Lind\nlent me a knife for pear wood{others}\n"
    )
    assert run(tmp_path, "plan", tmp_path / "fair.txt", "-o", tmp_path / "fair").exit_code == 0
    change(tmp_path, "Pia Lind", channel="email", action="email")
    assert run(tmp_path, "batch", tmp_path / "fair").exit_code in {0, 1}
    asked = ("draft", tmp_path / "fair.txt", "--contact", "Pia", "--channel", "email")
    (page,) = (tmp_path / "fair" / "outbox").glob("pia-lind*.md")
    assert run(tmp_path, *asked).stdout.split("\n\n")[2] in page.read_text(encoding="utf-8")


def test_what_is_logged_by_a_mended_name_is_that_contacts_everywhere(tmp_path: Path) -> None:
    folder = mended(tmp_path)
    result = run(tmp_path, "log", "Tim Rede", "replied: has the oars", "--notes", tmp_path / "notes")
    assert result.exit_code == 0, result.output
    (reminder,) = [r for r in all_reminders(folder.listing(TODAY).contacts, TODAY) if r.name == "Tim Rede"]
    assert reminder.what == "answered on 2026-11-25: your turn"
    assert "replied: has the oars" in obeyed(tmp_path)["Tim Rede"].notes


def test_nothing_is_due_about_somebody_whose_row_is_gone(tmp_path: Path) -> None:
    folder = mended(tmp_path)
    rows = [row for row in table(tmp_path) if row["person"] != "Eva Lund" or not row["action"]]
    rewrite(tmp_path, rows)
    contacts = folder.listing(TODAY).contacts
    assert "Eva Lund" in {noted.name for noted in contacts}
    assert "Eva Lund" not in {reminder.name for reminder in all_reminders(contacts, TODAY)}


def test_forget_leaves_nobody_in_a_plan_nor_in_copies_of_the_notes(tmp_path: Path) -> None:
    mended(tmp_path)
    fair, copy = tmp_path / "fair", tmp_path / "notes" / "fair.txt.before-ask"
    copy.write_text(NOTES, encoding="utf-8")
    (tom,) = [row["id"][1:] for row in table(tmp_path) if row["person"] == "Tim Rede"]
    answers = f"\ufeffid,person,answer\r\n{tom},Tim Rede,sails on Fridays\r\n12345678,Ana Kovač,likes figs\r\n"
    (fair / "answers.csv").write_text(answers, encoding="utf-8")
    assert run(tmp_path, "batch", fair).exit_code in {0, 1}
    assert run(tmp_path, "batch", fair, "-o", tmp_path / "letters").exit_code in {0, 1}
    assert run(tmp_path, "due", "--notes", fair, "--ics", tmp_path / "due.ics").exit_code == 0
    result = run(tmp_path, "forget", "Tim Rede", "--notes", tmp_path / "notes")
    assert result.exit_code == 0, result.output
    assert "fair.txt: lines 7–8" in result.stdout  # the second names nobody, and is theirs
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path.name not in {"fair.txt", "criteria.toml"}]
    for path in kept:
        text = path.read_text(encoding="utf-8-sig")
        assert not any(word in text for word in ("Rede", "Tom Reed", "wooden boats", "sails on")), path
    assert "likes figs" in (fair / "answers.csv").read_text(encoding="utf-8")
    assert "sews sails" in copy.read_text(encoding="utf-8")
    assert run(tmp_path, "plan", fair).exit_code == 0
    assert "Tim Rede" not in {row["person"] for row in table(tmp_path)}
    assert "Tom Reed" not in {row["person"] for row in table(tmp_path)}
    assert "Eva Lund" in obeyed(tmp_path)


def from_a_table(tmp_path: Path) -> NotesFolder:
    """A plan of a table and of connections, beside them, in the folder of the notes."""
    table_of = "name,notes\nSimon Hale,Weaves willow baskets. I promised to send the photos by 1 December\nNia Pugh,fells larch\n"
    (tmp_path / "people.csv").write_text(table_of, encoding="utf-8")
    (tmp_path / "fair.txt").write_text(NOTES, encoding="utf-8")
    sources = (tmp_path / "people.csv", tmp_path / "fair.txt")
    assert run(tmp_path, "plan", *sources, "-o", tmp_path / "fair").exit_code == 0
    return NotesFolder(tmp_path)


def test_people_of_a_table_are_known_to_log_due_and_forget(tmp_path: Path) -> None:
    folder = from_a_table(tmp_path)
    for words in ("sent: Hi Simon, ¶ how are the baskets?", "replied: seeks larch"):
        result = run(tmp_path, "log", "Simon", words, "--notes", tmp_path / "fair")
        assert result.exit_code == 0, result.output
    found = [
        (r.kind.value, r.what) for r in all_reminders(folder.listing(TODAY).contacts, TODAY) if r.name == "Simon Hale"
    ]
    assert found == [
        ("promise", "I promised to send the photos by 1 December"),
        ("silence", "answered on 2026-11-25: your turn"),
    ]
    assert "Weaves willow baskets" in obeyed(tmp_path)["Simon Hale"].notes
    assert run(tmp_path, "log", "Nia Pugh", "do not contact", "--notes", tmp_path).exit_code == 0
    for name in ("Simon", "Nia"):
        result = run(tmp_path, "forget", name, "--notes", tmp_path)
        assert "people.csv:" in result.output, result.output
    assert {reminder.name for reminder in all_reminders(folder.listing(TODAY).contacts, TODAY)}.isdisjoint(
        {"Simon Hale", "Nia Pugh"}
    )
    kept = (tmp_path / "fair" / "answers.csv").read_text(encoding="utf-8")
    assert "do not contact" in kept
    assert "Simon" not in kept


def two_called_marek(tmp_path: Path) -> Path:
    """A plan with letters to two who share half a name, made of a file about many and of a table."""
    people = "marek (candles)\nwe talked about wicks\n\nOda Finch, potter\nwants to find a kiln\n\nWren Hallam\nmakes ropes for bells\n"
    (tmp_path / "fair.txt").write_text(people, encoding="utf-8")
    (tmp_path / "people.csv").write_text("name,notes\nMarek Zielony,pours beeswax candles\n", encoding="utf-8")
    fair = tmp_path / "fair"
    assert run(tmp_path, "plan", tmp_path / "fair.txt", tmp_path / "people.csv", "-o", fair).exit_code == 0
    assert run(tmp_path, "batch", fair).exit_code in {0, 1}
    return fair


def test_half_a_name_of_two_is_asked_about_and_nobody_else_is_forgotten(tmp_path: Path) -> None:
    fair = two_called_marek(tmp_path)
    answers = "\ufeffid,person,answer\r\n12345678,Marek Zielony,replied: thanks\r\n"
    (fair / "answers.csv").write_text(answers, encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    for words in (("forget", "Marek"), ("log", "Marek", "sent")):
        refused = run(tmp_path, *words, "--notes", tmp_path)
        assert refused.exit_code == 2
        assert 'Write one of them as here: "Marek (fair.txt)" or "Marek Zielony (people.csv)"' in refused.output
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    done = run(tmp_path, "forget", "Marek (fair.txt)", "--notes", tmp_path)
    assert done.exit_code == 0, done.output
    assert "Left alone: Marek Zielony (people.csv)." in done.output
    assert {row["person"] for row in table(tmp_path)} == {"Oda Finch", "Wren Hallam", "Marek Zielony"}
    assert "replied: thanks" in (fair / "answers.csv").read_text(encoding="utf-8")
    assert sorted(path.name.split("-")[1] for path in (fair / "outbox").glob("marek-*.md")) == ["zielony"]


def test_one_of_two_files_about_one_name_is_named_in_any_of_the_usual_ways(tmp_path: Path) -> None:
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text(f"Contact: Hattie Brockwell\n- keeps a cellar in {name}\n", encoding="utf-8")
    folder = NotesFolder(tmp_path)
    for told in ("Hattie (two.md)", "hattie brockwell in two.md", "two.md: Hattie Brockwell", "Hattie, two.md"):
        assert folder.find(told, TODAY).file == "two.md", told


def test_a_plan_that_was_moved_finds_its_notes_or_says_that_they_are_gone(tmp_path: Path) -> None:
    mended(tmp_path)
    (tmp_path / "other" / "notes").mkdir(parents=True)
    (tmp_path / "other" / "notes" / "fair.txt").write_text("Of somebody else\n", encoding="utf-8")
    (tmp_path / "fair").rename(tmp_path / "other" / "fair")
    assert run(tmp_path, "plan", tmp_path / "other" / "fair").exit_code == 0
    told = read_memory(tmp_path / "other" / "fair")
    assert told
    assert told.sources == (tmp_path / "notes" / "fair.txt",)
    shutil.copytree(tmp_path / "other" / "fair", tmp_path / "deep" / "er" / "fair")
    shutil.move(tmp_path / "notes", tmp_path / "elsewhere")
    moved = tmp_path / "deep" / "er" / "fair"
    for command in (("plan", moved), ("batch", moved), ("ask", moved), ("due", "--notes", moved)):
        refused = run(tmp_path, *command)
        assert refused.exit_code == 2
        assert "was moved, and its notes are not where it says" in refused.stderr
    assert run(tmp_path, "plan", tmp_path / "elsewhere" / "fair.txt", "-o", moved).exit_code == 0
    assert "Tim Rede" in {row["person"] for row in table(tmp_path / "deep" / "er")}


@every(
    "told",
    ["I met Ana Kovac and Tom Reed at the kiln.\nAna Kovac wants a new kiln.\n", "Met Ana Kovac. Met Tom Reed.\n"],
)
def test_nobody_is_told_to_plan_a_file_that_planning_does_not_part(tmp_path: Path, told: str) -> None:
    (tmp_path / "notes").mkdir(exist_ok=True)
    (tmp_path / "notes" / "f.txt").write_text(told, encoding="utf-8")
    for source in (tmp_path / "notes", tmp_path / "notes" / "f.txt"):
        assert run(tmp_path, "plan", source, "-o", tmp_path / "fair").exit_code == 0
        assert table(tmp_path)[0]["reason"] == (
            "The notes name Ana Kovac and Tom Reed: add a line 'Contact: NAME' to the notes."
        )


def test_due_says_briefly_what_no_plan_has_told(tmp_path: Path) -> None:
    folder = mended(tmp_path)
    assert "nobody's" not in run(tmp_path, "due", "--notes", folder.root).stderr
    shutil.rmtree(tmp_path / "fair")
    told = run(tmp_path, "due", "--notes", folder.root).stderr
    assert "nobody's for sure; 'invitewriter plan' asks whose" in told
    assert "maybe" not in told


def test_one_of_many_with_too_little_is_not_told_to_be_somebody_else(tmp_path: Path) -> None:
    others = "".join(f"\n\n{name}\nrestores old tractors in {town}" for name, town in OTHERS)
    (tmp_path / "fair.txt").write_text(f"Toy Fair, Graz, 18 November 2026\n\nSam Otter\nnice chap{others}\n")
    assert run(tmp_path, "plan", tmp_path / "fair.txt", "-o", tmp_path / "fair").exit_code == 0
    (row,) = [row for row in table(tmp_path) if row["person"] == "Sam Otter"]
    assert "but not" not in row["reason"]
