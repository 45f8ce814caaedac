"""What the user changed in plan.csv outlives every new plan, also where the notes were corrected meanwhile."""

from pathlib import Path

from invitewriter.batching.entry import Action
from invitewriter.batching.planning.criteria import Criteria
from invitewriter.batching.planning.making import make_plan
from invitewriter.domain import Stage
from tests.test_planning import TERMS, obeyed, plan_of, rewrite, row_of, table

NOTES = """Ana Kovač, Graz
keeps forty hives on the roof of the theatre

the woman with the drone
she maps fields for hail damage, seeks farmers

Tom Reed
restores wooden boats, seeks a beekeeper

knots, hemp only

Eva Lund
sews sails and teaches children
"""


def change(tmp_path: Path, who: str, **cells: str) -> None:
    rows = table(tmp_path)
    row_of(rows, who).update(cells)
    rewrite(tmp_path, rows)


def unsure(tmp_path: Path) -> str:
    (person,) = [row["person"] for row in table(tmp_path) if row["id"].startswith("u") and "knots" in row["text"]]
    return person


def test_a_mended_name_outlives_every_new_plan(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, "the woman with the drone", person="Lena Voss", action="email")
    for _ in range(3):
        plan_of(tmp_path, NOTES)
        assert obeyed(tmp_path)["Lena Voss"].action is Action.EMAIL
        assert "the woman with the drone" not in obeyed(tmp_path)


def test_lines_that_the_user_chose_outlive_every_new_plan(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, "Tom Reed", lines="7")
    for _ in range(3):
        plan_of(tmp_path, f"Toy Fair\n\n{NOTES}")
        assert obeyed(tmp_path)["Tom Reed"].notes.count("Tom Reed") == 1
        assert "beekeeper" not in obeyed(tmp_path)["Tom Reed"].notes


def test_lines_given_to_somebody_stay_theirs_when_another_line_is_corrected(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, unsure(tmp_path), person="Eva Lund")
    for text in (NOTES.replace("forty", "sixty"), NOTES.replace("Tom Reed", "Tom Reede"), f"Toy Fair\n\n{NOTES}"):
        plan_of(tmp_path, text)
        assert "knots" in obeyed(tmp_path)["Eva Lund"].notes
        assert unsure(tmp_path) == "Eva Lund"


def test_a_line_given_to_somebody_stays_theirs_when_it_is_corrected_itself(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, unsure(tmp_path), person="Eva Lund")
    plan_of(tmp_path, NOTES.replace("hemp only", "hemp mostly"))
    plan_of(tmp_path, NOTES.replace("hemp only", "hemp mostly"))
    assert "knots, hemp mostly" in obeyed(tmp_path)["Eva Lund"].notes


def test_another_line_in_its_place_is_nobodys(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, unsure(tmp_path), person="Eva Lund")
    plan_of(tmp_path, NOTES.replace("knots, hemp only", "airport bus is at five"))
    assert "airport" not in obeyed(tmp_path)["Eva Lund"].notes


def test_a_line_that_the_notes_now_give_to_another_stays_and_is_told(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, unsure(tmp_path), person="Eva Lund")
    for _ in range(2):
        made = plan_of(tmp_path, NOTES.replace("beekeeper\n\nknots", "beekeeper\nknots"))
        assert "knots" in obeyed(tmp_path)["Eva Lund"].notes
        assert "knots" not in obeyed(tmp_path)["Tom Reed"].notes
    assert any("stays with Eva Lund" in remark for remark in made.remarks)


def test_the_terms_of_a_contact_whose_name_is_corrected_in_the_notes_stay(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, "Tom Reed", action="email", email="tom@boats.example")
    plan_of(tmp_path, NOTES.replace("Tom Reed", "Tom Reede"))
    found = obeyed(tmp_path)
    assert (found["Tom Reede"].action, found["Tom Reede"].email) == (Action.EMAIL, "tom@boats.example")
    assert "Tom Reed" not in found


def test_where_the_plan_has_changed_its_mind_too_the_users_word_stays_and_it_is_told(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, "Tom Reed", action="email")
    made = plan_of(tmp_path, NOTES.replace("restores wooden boats, seeks a beekeeper", "nice"))
    assert obeyed(tmp_path)["Tom Reed"].action is Action.EMAIL
    (told,) = [remark for remark in made.remarks if remark.startswith("Tom Reed")]
    assert "'email'" in told
    assert "'ask first'" in told
    assert not plan_of(tmp_path, NOTES.replace("restores wooden boats, seeks a beekeeper", "nice")).remarks


def test_lines_that_are_given_to_somebody_by_the_name_of_the_notes_go_to_the_row_with_the_mended_name(
    tmp_path: Path,
) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, "Eva Lund", person="Eva Lundgren")
    change(tmp_path, unsure(tmp_path), person="Eva Lund")
    for _ in range(2):
        found = obeyed(tmp_path)
        assert "Eva Lund" not in found
        assert "teaches children" in found["Eva Lundgren"].notes
        assert "knots, hemp only" in found["Eva Lundgren"].notes
        plan_of(tmp_path, NOTES)


def test_a_note_that_the_user_sends_by_another_way_is_left_for_the_next_one(tmp_path: Path) -> None:
    def notes() -> int:
        return sum(row["action"] == "note" for row in table(tmp_path))

    criteria = Criteria(notes_a_month=2)
    plan_of(tmp_path, NOTES, criteria)
    first, second, third = (row["person"] for row in table(tmp_path)[:3])
    assert notes() == 2
    change(tmp_path, first, action="email")
    for _ in range(2):
        plan_of(tmp_path, NOTES, criteria)
        assert notes() == 2
        assert row_of(table(tmp_path), third)["action"] == "note"
    change(tmp_path, first, action="note")
    plan_of(tmp_path, NOTES, criteria)
    assert notes() == 2
    assert row_of(table(tmp_path), second)["action"] == "note"


def test_an_action_that_is_none_is_told_with_its_line_and_stays(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, "Tom Reed", action="emial")
    for _ in range(2):
        made = plan_of(tmp_path, NOTES)
        rows = table(tmp_path)
        assert row_of(rows, "Tom Reed")["action"] == "emial"
        (told,) = [remark for remark in made.remarks if "emial" in remark]
        assert told.startswith(
            f"Tom Reed: line {rows.index(row_of(rows, 'Tom Reed')) + 2} of plan.csv: there is no action"
        )
        assert "restores wooden boats" in row_of(rows, "Tom Reed")["text"]


def test_a_name_given_to_a_line_is_the_known_person_of_that_name(tmp_path: Path) -> None:
    """Of a table, by the whole name or a short one that nobody else bears; or of the list of connections, who is connected, then."""
    (tmp_path / "people.csv").write_text("name,notes\nDave Hargreaves,sells oak\n", encoding="utf-8")
    connections = "First Name,Last Name,Company,Position,Connected On\nFrida,Kahlstrom,,,20 Nov 2026\n"
    (tmp_path / "Connections.csv").write_text(connections, encoding="utf-8")
    notes = f"{NOTES}\nDave or Tom: wants people at his spoon night\n\nFrida or Tom: asked about the kiln\n"
    (tmp_path / "fair.txt").write_text(notes, encoding="utf-8")
    sources = [tmp_path / name for name in ("fair.txt", "people.csv", "Connections.csv")]
    for name in ("Dave Hargreaves", "Dave"):
        make_plan(sources, tmp_path / "fair", TERMS, Criteria(), fresh=True)
        for row in (rows := table(tmp_path)):
            row["person"] = name if "spoon" in row["text"] else row["person"]
            row["person"] = "Frida Kahlstrom" if "kiln" in row["text"] else row["person"]
        rewrite(tmp_path, rows)
        for _ in range(2):
            made = make_plan(sources, tmp_path / "fair", TERMS, Criteria())
            assert [one.entry.name for one in made.decided if "Dave" in one.entry.name] == ["Dave Hargreaves"]
            assert any("'Dave' is taken for Dave Hargreaves" in remark for remark in made.remarks) == (name == "Dave")
        assert "spoon night" in obeyed(tmp_path)["Dave Hargreaves"].notes
        assert "sells oak" in obeyed(tmp_path)["Dave Hargreaves"].notes
        assert obeyed(tmp_path)["Frida Kahlstrom"].stage is Stage.CONNECTED


def test_a_log_makes_nobody_of_a_short_name(tmp_path: Path) -> None:
    log = "\n## Log\n\n- 2026-11-24: Frida Kahlstrom: sent: Hi Frida, how is the kiln?\n"
    notes = f"{NOTES}\nFrida or Tom: asked about the kiln\n{log}"
    plan_of(tmp_path, notes)
    (who,) = [row["person"] for row in table(tmp_path) if "kiln" in row["text"]]
    assert who.startswith("?")
    change(tmp_path, who, person="Frida Kahlstrom")
    plan_of(tmp_path, notes)
    people = obeyed(tmp_path)
    assert "sent: Hi Frida" in people["Frida Kahlstrom"].notes
    assert "Frida" not in people


def test_what_the_user_wrote_stays_theirs_where_the_plan_says_the_same_for_a_while(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES, Criteria(notes_a_month=0))
    change(tmp_path, "Tom Reed", action="note")
    for room in (5, 5, 0, 0):
        plan_of(tmp_path, NOTES, Criteria(notes_a_month=room))
        assert obeyed(tmp_path)["Tom Reed"].action is Action.NOTE


def test_the_lines_of_a_row_that_came_of_unsure_ones_can_be_changed(tmp_path: Path) -> None:
    notes = NOTES.replace("knots, hemp only", "knots, hemp only\nor sisal")
    plan_of(tmp_path, notes)
    change(tmp_path, unsure(tmp_path), person="Finn Oy")
    plan_of(tmp_path, notes)
    rows = table(tmp_path)
    (row,) = [row for row in rows if row["person"] == "Finn Oy" and row["id"].startswith("c")]
    row["lines"] = "10"
    rewrite(tmp_path, rows)
    for _ in range(2):
        plan_of(tmp_path, notes)
        assert "knots" in obeyed(tmp_path)["Finn Oy"].notes
        assert "sisal" not in obeyed(tmp_path)["Finn Oy"].notes


def test_a_long_line_given_to_somebody_stays_theirs(tmp_path: Path) -> None:
    notes = NOTES.replace("knots, hemp only", f"knots, hemp only, {'and splices of every kind ' * 12}")
    plan_of(tmp_path, notes)
    change(tmp_path, unsure(tmp_path), person="Eva Lund")
    for count in range(3):
        plan_of(tmp_path, f"{'Toy Fair' * bool(count)}\n\n{notes}")
        assert "splices" in obeyed(tmp_path)["Eva Lund"].notes


def test_a_row_stays_where_the_notes_no_longer_tell_surely_of_its_person(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, "Tom Reed", action="nobody")
    for _ in range(2):
        plan_of(tmp_path, NOTES.replace("Tom Reed", "Eva or Tom"))
        assert obeyed(tmp_path)["Tom Reed"].action is Action.NOBODY
    gone = plan_of(tmp_path, NOTES.replace("Tom Reed\nrestores wooden boats, seeks a beekeeper\n", ""))
    assert any("Tom Reed: the notes no longer tell of them" in remark for remark in gone.remarks)


def test_a_request_to_connect_thanks_nobody_for_connecting(tmp_path: Path) -> None:
    """Its channel decides; a stage that the plan's reader wrote is theirs."""
    connections = "First Name,Last Name,Company,Position,Connected On\nTom,Reed,,,20 Nov 2026\n"
    (tmp_path / "Connections.csv").write_text(connections, encoding="utf-8")
    (tmp_path / "fair.txt").write_text(NOTES, encoding="utf-8")
    make_plan([tmp_path / "fair.txt", tmp_path / "Connections.csv"], tmp_path / "fair", TERMS, Criteria())
    assert obeyed(tmp_path)["Tom Reed"].stage is Stage.CONNECTED
    change(tmp_path, "Tom Reed", action="note")
    assert (obeyed(tmp_path)["Tom Reed"].stage, obeyed(tmp_path)["Tom Reed"].channel) == (Stage.MET, "linkedin-note")


def test_lines_given_to_whom_there_was_too_little_to_write_make_their_letter_at_once(tmp_path: Path) -> None:
    people = "Wren Hallam\nnice\n\nAna Hart\nbuilds kilns\n\nTom Reed\nrestores boats\n\nshe wants to learn to splice wire rope with Ana\n"
    plan_of(tmp_path, people)
    assert obeyed(tmp_path)["Wren Hallam"].action is Action.ASK
    (told,) = [row["person"] for row in table(tmp_path) if "wire rope" in row["text"]]
    change(tmp_path, told, person="Wren Hallam")
    assert obeyed(tmp_path)["Wren Hallam"].action is None


def test_a_circumstance_that_nobody_marked_stands_in_no_plan(tmp_path: Path) -> None:
    people = "Ana Hart\nbuilds kilns\n\nEva Lund\nsews sails\n\nTom Reed\nrestores boats\n\nHer brother is in some legal trouble\n"
    plan_of(tmp_path, people)
    kept = [path.read_text(encoding="utf-8-sig") for path in (tmp_path / "fair").iterdir()]
    assert not any("legal" in text for text in kept)
    assert any("(kept out of letters)" in text for text in kept)


def test_whom_the_user_gave_a_name_gets_a_letter_at_once_and_nothing_asks_for_the_name_any_more(tmp_path: Path) -> None:
    plan_of(tmp_path, NOTES)
    change(tmp_path, "the woman with the drone", person="Lena Voss")
    assert obeyed(tmp_path)["Lena Voss"].action is None
    plan_of(tmp_path, NOTES)
    row = row_of(table(tmp_path), "Lena Voss")
    assert row["action"] == "note"
    assert row["day"]
    assert "no name" not in row["reason"]
