"""What the user changed in plan.csv outlives every new plan, also where the notes were corrected meanwhile."""

from pathlib import Path

from invitewriter.batching.entry import Action
from invitewriter.batching.planning.criteria import Criteria
from tests.test_planning import obeyed, plan_of, rewrite, row_of, table

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
