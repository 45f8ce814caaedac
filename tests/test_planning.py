"""The plan: its order, its table, what its reader changes in it, and what the batch makes of that."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.batching.entry import Action, Entry
from invitewriter.batching.planning.criteria import Criteria, open_criteria
from invitewriter.batching.planning.keeping import moved_lines
from invitewriter.batching.planning.making import Plan, make_plan
from invitewriter.batching.planning.obeying import planned_entries
from invitewriter.batching.planning.sheet import (
    COLUMNS,
    bare,
    lines_text,
    read_day,
    read_lines,
    read_sheet,
    safe,
    write_sheet,
)
from invitewriter.batching.planning.whence import digest
from invitewriter.batching.terms import Terms
from invitewriter.brief import Request
from invitewriter.domain import Stage
from invitewriter.errors import ConfigError, NotesError
from tests.tables import every

TODAY = date(2026, 11, 25)
TERMS = Terms(asked=Request(today=TODAY), usual=Request(today=TODAY))
NOTES = """Ana Kovač, Graz
keeps forty hives on the roof of the theatre

Tom Reed
restores wooden boats, seeks a beekeeper
I promised him the varnish recipe by 30 November

Eva Lund
sews sails and teaches knots to children
told me she is pushy at times

Uwe Stark
nice

Eva Brandt
is looking for maps of old harbours

Eva wants the programme
buy stamps
"""


def plan_of(tmp_path: Path, notes: str = NOTES, criteria: Criteria | None = None, *, fresh: bool = False) -> Plan:
    (tmp_path / "fair.txt").write_text(notes)
    return make_plan([tmp_path / "fair.txt"], tmp_path / "fair", TERMS, criteria or Criteria(), fresh=fresh)


def table(tmp_path: Path) -> list[dict[str, str]]:
    text = (tmp_path / "fair" / "plan.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def rewrite(tmp_path: Path, rows: list[dict[str, str]], encoding: str = "utf-8-sig", delimiter: str = ",") -> None:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    (tmp_path / "fair" / "plan.csv").write_bytes(out.getvalue().encode(encoding, "replace"))


def row_of(rows: list[dict[str, str]], person: str) -> dict[str, str]:
    (row,) = [row for row in rows if row["person"] == person]
    return row


def obeyed(tmp_path: Path) -> dict[str, Entry]:
    return {entry.name: entry for entry in planned_entries(tmp_path / "fair")}


def test_promises_with_dates_come_first_and_unsure_lines_last(tmp_path: Path) -> None:
    plan_of(tmp_path)
    people = [row["person"] for row in table(tmp_path)]
    assert people[0] == "Tom Reed"
    assert people[-2:] == ["? Eva Lund or Eva Brandt", ""]
    assert "to do by 30 Nov" in row_of(table(tmp_path), "Tom Reed")["reason"]


def test_five_notes_go_where_most_is_to_say_and_the_rest_get_a_blank_request(tmp_path: Path) -> None:
    made = plan_of(tmp_path, criteria=Criteria(notes_a_month=2))
    actions = {one.entry.name: one.entry.action for one in made.decided}
    assert actions["Tom Reed"] is Action.NOTE
    assert list(actions.values()).count(Action.NOTE) == 2
    assert actions["Eva Brandt"] is Action.BLANK
    assert actions["Uwe Stark"] is Action.ASK


def test_letters_are_spread_over_working_days_and_invitations_over_weeks(tmp_path: Path) -> None:
    names = ["Ana Kovač", "Tom Reed", "Eva Lund", "Uwe Stark", "Piotr Nowak", "Ines Ferrer"]
    notes = "\n\n".join(f"{name}\nbuilds boats and organs number {n}" for n, name in enumerate(names))
    made = plan_of(tmp_path, notes, Criteria(letters_a_day=2, invitations_a_week=4))
    days = [one.entry.day for one in made.decided]
    assert days[:4] == [date(2026, 11, 25)] * 2 + [date(2026, 11, 26)] * 2
    assert days[4:] == [date(2026, 12, 2)] * 2


def test_the_ideal_client_only_orders_the_plan(tmp_path: Path) -> None:
    made = plan_of(tmp_path, criteria=Criteria(ideal_client=("old harbours",)))
    assert [one.entry.name for one in made.decided][:2] == ["Tom Reed", "Eva Brandt"]
    for entry in planned_entries(tmp_path / "fair"):
        assert "harbours" not in entry.notes or entry.name == "Eva Brandt"
        assert entry.summary is None


def test_a_doubt_is_a_question_and_no_verdict(tmp_path: Path) -> None:
    plan_of(tmp_path)
    row = row_of(table(tmp_path), "Eva Lund")
    assert row["action"] == "note"
    assert 'do you want to? line 10 says "pushy"' in row["reason"]


def test_an_introduction_is_named_where_nothing_is_doubtful(tmp_path: Path) -> None:
    made = plan_of(tmp_path)
    assert [(one.seeker, one.line, one.other, one.other_line) for one in made.introductions] == [
        ("Tom Reed", 5, "Ana Kovač", 2)
    ] or (made.introductions == ())


@pytest.mark.parametrize(
    ("seeks", "has", "found"),
    [
        ("seeks a beekeeper", "keeps bees", True),
        ("looking for a packaging designer", "packaging designer, Copenhagen", True),
        ("sucht einen Übersetzer", "Übersetzerin aus Sofia", True),
        ("needs a courier", "courier, small parcels", True),
        ("looking for a translator polish/english", "translator for portuguese", False),
        ("seeks a beekeeper", "her brother keeps bees", False),
        ("seeks a beekeeper", "seeks a beekeeper, too", False),
        ("seeks a beekeeper", "no longer keeps bees", False),
        ("looking for help", "always glad to help", False),
        ("needs a place to teach", "has a nice place", False),
    ],
)
def test_introductions_are_sure_ones_only(tmp_path: Path, seeks: str, has: str, *, found: bool) -> None:
    notes = f"Tom Reed\nwooden boats\n{seeks}\n\nAna Kovač\nplays the oboe\n{has}\n\nEva Lund\nsews old sails\n"
    made = plan_of(tmp_path, notes)
    assert bool(made.introductions) is found
    for one in made.introductions:
        assert (one.seeker, one.line, one.other, one.other_line) == ("Tom Reed", 3, "Ana Kovač", 7)


def test_the_same_day_gives_the_same_plan(tmp_path: Path) -> None:
    plan_of(tmp_path)
    first = (tmp_path / "fair" / "plan.csv").read_bytes()
    plan_of(tmp_path)
    assert (tmp_path / "fair" / "plan.csv").read_bytes() == first
    assert oct((tmp_path / "fair" / "plan.csv").stat().st_mode)[-3:] == "600"


@given(
    st.lists(
        st.fixed_dictionaries({column: st.text(st.characters(exclude_categories=["Cs", "Cc"])) for column in COLUMNS}),
        min_size=1,
    )
)
@settings(max_examples=80, deadline=None)
def test_the_table_reads_back_what_was_written(rows: list[dict[str, str]]) -> None:
    read, extra = read_sheet(write_sheet(rows), "plan.csv")
    kept = [row for row in rows if any(safe(cell).strip(', \t"') for cell in row.values())]
    assert extra == ()
    assert [{column: row[column] for column in COLUMNS} for row in read] == [
        {column: cell.strip() for column, cell in row.items()} for row in kept
    ]


@given(st.text())
def test_no_cell_is_a_formula(text: str) -> None:
    assert not safe(text).lstrip().startswith(("=", "+", "-", "@"))


@given(st.sets(st.integers(1, 5000), min_size=1))
def test_numbers_of_lines_read_back(lines: set[int]) -> None:
    assert read_lines(lines_text(sorted(lines))) == tuple(sorted(lines))


@every(
    ("cell", "lines"),
    [
        ("3-5", (3, 4, 5)),
        ("3–5; 9", (3, 4, 5, 9)),
        ("lines 3 to 5 and 9", (3, 4, 5, 9)),
        ("12. Apr", None),
        ("x", None),
        ("5-3", None),
        ("1-99999999999", None),
    ],
)
def test_lines_are_read_however_they_are_typed(cell: str, lines: tuple[int, ...] | None) -> None:
    assert read_lines(cell) == lines


@every("cell", ["2026-12-03", "03.12.2026", "3.12.26", "12/03/2026", "03/12/2026", "3 Dec 2026"])
def test_a_day_is_read_in_whatever_form_a_spreadsheet_put_it(cell: str) -> None:
    assert read_day(cell, date(2026, 12, 3)) == date(2026, 12, 3)


def test_a_day_that_may_be_two_is_told() -> None:
    with pytest.raises(NotesError, match="write it as 2026-11-30"):
        read_day("03/12/2026")


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("cp1252", ";"), ("utf-16", "\t"), ("utf-8", ","), ("utf-8-sig", ";")]
)
def test_the_batch_obeys_what_a_spreadsheet_made_of_the_plan(tmp_path: Path, encoding: str, delimiter: str) -> None:
    plan_of(tmp_path)
    rows = table(tmp_path)[::-1]
    for row in rows:
        row["my own column"] = "x"
        if row["day"]:
            row["day"] = f"{date.fromisoformat(row['day']):%d.%m.%Y}"
    row_of(rows, "Eva Brandt")["action"] = "Nobody"
    row_of(rows, "Eva Lund").update(action="email", email="eva@lund.example", address="Sie")
    row_of(rows, "? Eva Lund or Eva Brandt")["person"] = "Eva Lund"
    rewrite(tmp_path, rows, encoding, delimiter)
    found = obeyed(tmp_path)
    assert found["Eva Brandt"].action is Action.NOBODY
    eva = found["Eva Lund"]
    assert (eva.action, eva.channel, eva.email, str(eva.address)) == (
        Action.EMAIL,
        "email",
        "eva@lund.example",
        "formal",
    )
    assert eva.notes.endswith("Eva wants the programme")
    assert found["Tom Reed"].day == TODAY
    assert found["Ana Kovač"].notes.startswith("Ana Kovač")  # of which cp1252 had made "Kova?"


def test_planning_again_keeps_what_was_changed(tmp_path: Path) -> None:
    plan_of(tmp_path)
    rows = [row for row in table(tmp_path) if row["person"] != "Eva Brandt"]
    row_of(rows, "Ana Kovač").update(action="nobody", reason="met her at home")
    row_of(rows, "Tom Reed").update(lines="4–5")
    for row in rows:
        row["mood"] = "good" if row["person"] == "Eva Lund" else ""
    rewrite(tmp_path, rows)
    plan_of(tmp_path, "a line more\n\n" + NOTES)
    again = table(tmp_path)
    assert row_of(again, "Ana Kovač")["action"] == "nobody"
    assert row_of(again, "Ana Kovač")["reason"] == "met her at home"
    assert row_of(again, "Tom Reed")["lines"] == "6–7"
    assert row_of(again, "Eva Lund")["mood"] == "good"
    assert "Eva Brandt" not in {row["person"] for row in again}
    plan_of(tmp_path, fresh=True)
    assert "Eva Brandt" in {row["person"] for row in table(tmp_path)}


def test_lines_given_to_a_new_name_make_a_new_contact(tmp_path: Path) -> None:
    plan_of(tmp_path)
    rows = table(tmp_path)
    row_of(rows, "? Eva Lund or Eva Brandt")["person"] = "Eva Stein"
    rewrite(tmp_path, rows)
    assert obeyed(tmp_path)["Eva Stein"].notes == "Eva wants the programme"
    plan_of(tmp_path)
    assert obeyed(tmp_path)["Eva Stein"].notes == "Eva wants the programme"


def test_a_word_that_is_no_action_is_that_rows_trouble_alone(tmp_path: Path) -> None:
    plan_of(tmp_path)
    rows = table(tmp_path)
    row_of(rows, "Tom Reed")["action"] = "fax"
    rewrite(tmp_path, rows)
    troubles = {entry.name: entry.trouble for entry in planned_entries(tmp_path / "fair") if entry.trouble}
    assert list(troubles) == ["Tom Reed"]
    assert troubles["Tom Reed"].startswith("line 2 of plan.csv: there is no action 'fax'. Choose one of: note;")


def test_lines_that_move_in_the_notes_stay_with_their_people(tmp_path: Path) -> None:
    plan_of(tmp_path)
    rows = table(tmp_path)
    row_of(rows, "Eva Lund")["lines"] = "8–10, 16"
    rewrite(tmp_path, rows)
    (tmp_path / "fair.txt").write_text("\n\n" + NOTES)
    assert obeyed(tmp_path)["Eva Lund"].notes.endswith("is looking for maps of old harbours")


@given(st.lists(st.sampled_from("abcdef"), max_size=20), st.integers(0, 5))
def test_moved_lines_are_known_again(lines: list[str], more: int) -> None:
    before = [digest(line) for line in lines]
    assert moved_lines(before, [*map(digest, ["new"] * more), *before]) == {
        n: n + more for n in range(1, len(lines) + 1)
    }


def test_criteria_are_written_once_and_a_wrong_word_is_told(tmp_path: Path) -> None:
    assert open_criteria(tmp_path) == Criteria()
    path = tmp_path / "criteria.toml"
    path.write_text(path.read_text().replace("notes_a_month = 5", "notes_a_month = 30"))
    assert open_criteria(tmp_path).notes_a_month == 30
    path.write_text("notes_a_mont = 5\n")
    with pytest.raises(ConfigError, match="notes_a_month"):
        open_criteria(tmp_path)


def test_what_is_marked_private_is_in_no_cell(tmp_path: Path) -> None:
    notes = f"{NOTES}\nTom Reed\nprivate: his ship has sunk\n\nprivate: who is Zoe Lind\n"
    plan_of(tmp_path, notes)
    for path in (tmp_path / "fair").iterdir():
        assert "sunk" not in path.read_text()
        assert "Zoe" not in path.read_text()


def test_a_connected_contact_gets_a_message(tmp_path: Path) -> None:
    (tmp_path / "fair.txt").write_text(NOTES)
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    (tmp_path / "Connections.csv").write_text(f"{head}Tom,Reed,,,Boats,Owner,20 Nov 2026\n")
    sources = [tmp_path / "fair.txt", tmp_path / "Connections.csv"]
    make_plan(sources, tmp_path / "fair", TERMS, Criteria())
    tom = obeyed(tmp_path)["Tom Reed"]
    assert (tom.action, tom.stage, tom.channel) == (Action.MESSAGE, Stage.CONNECTED, "linkedin-message")
    assert bare(safe("=x")) == "=x"


def test_a_letter_that_waits_for_its_answer_is_no_more_planned_and_stays_as_it_was_sent(tmp_path: Path) -> None:
    people = "Ana Hart, potter\nwants to find a kiln\n\nTom Reed\nrestores boats\n\nEva Lund\nsews sails\n"
    source = tmp_path / "fair.txt"
    source.write_text(f"{people}\n## Log\n\n- 2026-11-25: Ana Hart: sent\n", encoding="utf-8")
    told = {one.entry.name: one.entry for one in make_plan([source], tmp_path / "fair", TERMS, Criteria()).decided}
    assert told["Ana Hart"].action is Action.ASK
    assert "wrote to them on 2026-11-25" in told["Ana Hart"].reason
    assert told["Tom Reed"].action is Action.NOTE


@pytest.mark.parametrize("aside", ["", " - typed on the train home, battery 9%", " (im Zug getippt)", ", quick notes"])
def test_the_first_line_tells_where_and_when_whatever_it_says_of_the_notes(tmp_path: Path, aside: str) -> None:
    people = "Ana Hart, potter\nI said I'd send her the kiln list by wednesday\n\nTom Reed\nrestores boats\n\nEva Lund\nsews sails\n"
    (tmp_path / "f.txt").write_text(
        f"Craft & Trade fair, Bristol, 21 November 2026{aside}\n\n{people}", encoding="utf-8"
    )
    plan = make_plan([tmp_path / "f.txt"], tmp_path / "p", TERMS, Criteria())
    (ana,) = [one for one in plan.decided if one.entry.name == "Ana Hart"]
    assert ana.weighed.brief is not None
    assert (ana.weighed.brief.met_at, ana.weighed.brief.met_on) == ("Craft & Trade fair, Bristol", date(2026, 11, 21))
    assert ana.entry.reason.startswith("to do by 25 Nov")
    assert not [one for one in plan.loose if one.unsure]


@pytest.mark.parametrize(
    ("title", "wish", "titles"),
    [
        (
            "Client Meeting Notes",
            "wants a bigger kiln",
            ["Client Information", "Target Audience", "Pricing Model", "Brand Identity", "Primary Goals"],
        ),
        (
            "Erstgespräch am 24.11.2026",
            "möchte einen größeren Ofen bauen",
            ["Kunde", "Zielgruppe", "Ausgangslage", "Nächste Schritte"],
        ),
        ("Premier entretien", "cherche un four plus grand", ["Contexte", "Besoins", "Prochaines étapes"]),
    ],
)
def test_the_titles_of_a_sheet_are_nobody_to_write_to(tmp_path: Path, title: str, wish: str, titles: list[str]) -> None:
    sheet = "".join(f"## {each}\n\n- {wish}, {number}\n\n" for number, each in enumerate(titles))
    plan_of(tmp_path, f"# {title}\n\nName: Ana Kovač\n\n{sheet}")
    assert {row["person"] for row in table(tmp_path)} <= {"Ana Kovač", "? Ana Kovač", "?", ""}
