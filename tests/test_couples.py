"""Two people who are named together: each has a row, and either can be written to."""

import json
import shutil
from pathlib import Path

import pytest

from invitewriter.batching.couples import alone
from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.entry_notes import read_entry
from invitewriter.batching.scribbles import read_scribbles
from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.outboxes import TODAY
from tests.tables import every
from tests.test_plan_and_batch import run
from tests.test_plan_edits import change
from tests.test_planning import obeyed, plan_of, row_of, table

NOTES = """Tom Hale & Jess Hale
They run a bakery in an old fire station in Hull
I promised them the address of the miller in York

Yusuf Demir
repairs church organs

Eva Lund
sews sails from old tents
"""


def test_each_of_a_couple_has_a_row_and_the_second_is_written_to_once_it_has_an_action(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    rows = table(tmp_path)
    assert row_of(rows, "Tom Hale")["action"] == "note"
    second = row_of(rows, "Jess Hale")
    assert (second["action"], second["lines"]) == ("ask first", row_of(rows, "Tom Hale")["lines"])
    assert "Tom Hale and Jess Hale together" in second["reason"]
    change(tmp_path, "Jess Hale", action="email")
    change(tmp_path, "Tom Hale", action="nobody")
    plan_of(tmp_path, NOTES)
    found = obeyed(tmp_path)
    assert (found["Jess Hale"].action, found["Tom Hale"].action) == (Action.EMAIL, Action.NOBODY)
    assert row_of(table(tmp_path), "Jess Hale")["day"]


def test_the_lines_of_a_couple_are_read_as_about_the_one(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    told = [item.text for item in read_entry(obeyed(tmp_path)["Jess Hale"]).items]
    assert told == [
        "Jess Hale",
        "Jess runs a bakery in an old fire station in Hull",
        "I promised Jess the address of the miller in York",
    ]


@pytest.mark.parametrize(
    "notes",
    [
        "Tom Hale & Jess Hale\n- bakers\n- looking for a new oven\n",
        "Street market, 19 November\n\nTom Hale & Jess Hale - bakers from Hull\nlooking for a new oven\n",
        "Tom Hale and Jess Hale\nThey run a bakery in Hull.\nI promised to send them the rye list.\n",
        "Uwe Stark und Jutta Brehm - Töpfer\n- suchen einen neuen Ofen\n- haben eine Scheune bei Celle\n",
    ],
)
def test_whoever_reads_notes_about_two_loses_neither(tmp_path: Path, notes: str) -> None:
    names = ["Uwe Stark", "Jutta Brehm"] if "Uwe" in notes else ["Tom Hale", "Jess Hale"]
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "c.txt").write_text(notes, encoding="utf-8")
    drafted = json.loads(run(tmp_path, "draft", tmp_path / "notes" / "c.txt", "--format", "json").stdout)
    assert (drafted["reason"], drafted["candidates"]) == ("who", names)
    for source in (tmp_path / "notes" / "c.txt", tmp_path / "notes"):
        assert run(tmp_path, "plan", source, "-o", tmp_path / "fair").exit_code == 0
        rows = table(tmp_path)
        assert {row["person"] for row in rows} <= {*names, ""}
        assert all(name in str(rows) for name in names)
        shutil.rmtree(tmp_path / "fair")


@every(
    ("notes", "contact"),
    [
        ("Jess Hale\n- bakes with Tom Hale & Uwe Stark\n- looking for a new oven\n", "Jess Hale"),
        ("Contact: Jess Hale\nTom Hale & Jess Hale\n- bakers, looking for a new oven\n", "Jess Hale"),
        ("Jess Hale (Hale & Marsh)\n- bakes rolls, looking for a new oven\n", "Jess Hale"),
        ("Lemke & Brandt GmbH\nMet Jess Hale at their stand. She bakes rolls and seeks an oven.\n", "Jess Hale"),
    ],
)
def test_notes_that_are_headed_by_one_are_about_that_one(notes: str, contact: str) -> None:
    brief = gather(parse_notes(notes), Request(today=TODAY))
    assert isinstance(brief, Brief)
    assert brief.contact.name == contact


@every(
    ("line", "told"),
    [
        ("they carry milk", "Tom carries milk"),
        ("have two ovens", "Tom has two ovens"),
        ("owe them a visit", "owe Tom a visit"),
        ("they visit Tomintoul", "Tom visits Tomintoul"),
        ("I gave them my card", "I gave Tom my card"),
        ("bake rolls, sell them at the gate", "Tom bakes rolls, sell them at the gate"),
        ("I liked the rolls, bought two of them", "I liked the rolls, bought two of them"),
        ("brought rolls, gave them to the sexton", "brought rolls, gave them to the sexton"),
    ],
)
def test_them_is_the_one_where_it_is_surely_people(line: str, told: str) -> None:
    entry = Entry(id="1", name="Tom Hale", beside=("Jess Hale",), notes=f"Tom Hale & Jess Hale\n{line}")
    assert alone(entry) == f"Tom Hale\n{told}"


def test_a_name_with_a_backslash_is_a_name() -> None:
    entry = Entry(id="1", name="Tom \\qHale", beside=("Jess",), notes="Tom \\qHale & Jess run a mill\nI told them why")
    assert alone(entry) == "Tom \\qHale run a mill\nI told Tom why"


def test_a_line_that_begins_with_one_of_the_two_is_that_ones_alone(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES.replace("I promised", "Tom: the rye, and the accounts\nJess bakes at night\nI promised"))
    rows = table(tmp_path)
    assert [row_of(rows, name)["lines"] for name in ("Tom Hale", "Jess Hale")] == ["1–3", "1–2, 4"]
    (left,) = [row for row in rows if row["person"].startswith("?")]
    assert (left["person"], left["lines"]) == ("? Tom Hale; Jess Hale", "5")


def test_what_stands_under_a_heading_of_others_or_speaks_of_nobody_is_marked() -> None:
    text = "# Choir days\n\n## Jaan Pärn\n* organ builder\n\n## Others\n* Mart: bass\n* bus leaves 7.40"
    assert [place.line for place in read_scribbles(text.split("\n")).placed if place.unsure] == [8]
    text = "Winifred: runner beans\ngave me a jar\nAgnieszka, new\nhungarian peppers\nnobody waters on sundays\nwants a door"
    assert [place.line for place in read_scribbles(text.split("\n")).placed if place.unsure] == [5]
