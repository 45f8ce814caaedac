"""`invitewriter ask`: in a real terminal; answers go into the notes, and nothing is lost on Ctrl-C."""

from contextlib import chdir
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner

from invitewriter.batching.entry import Entry
from invitewriter.batching.planning.answering import forms_of, held_back, is_there
from invitewriter.batching.planning.answers import write_answer
from invitewriter.cli import main
from invitewriter.domain import Secrecy
from tests.terminal import talking_to

NOTES = (
    "Ana Kovač - bees in Graz\nkeeps forty hives on a roof\n\nTom Reed\n\n"
    "- Eva Lund\n- nice\n\nUwe Stark, tents\nsews his own tents from old sails\n"
)


QUESTION = "{}, or what did you promise?"


def invitewriter(folder: Path, *arguments: str) -> None:
    with chdir(folder):
        done = CliRunner().invoke(main, [*arguments, "--today", "2026-11-25"])
    assert done.exit_code in {0, 1}, done.output


def plan(tmp_path: Path, notes: str | bytes, name: str = "fair.txt") -> Path:
    (tmp_path / name).write_bytes(notes.encode() if isinstance(notes, str) else notes)
    invitewriter(tmp_path, "plan", name, "-o", "fair")
    return tmp_path / "fair"


def answered(folder: Path, *, at_the_end: str = "", **keys: str) -> int:
    """The exit code of `ask`, when the person with each first name is asked about in turn, and so is typed."""
    names = {"Tom": "Tom Reed", "Eva": "Eva Lund"}
    with talking_to("ask", "fair", "--today", "2026-11-25", folder=folder) as (terminal, program):
        for name, typed in keys.items():
            terminal.wait_for(QUESTION.format(names[name]))
            terminal.type(typed)
        terminal.wait_for_the_end(pressing=at_the_end)
        program.ended()
        assert program.code is not None
        return program.code


def test_an_answer_goes_below_the_lines_of_its_person(tmp_path: Path) -> None:
    plan(tmp_path, NOTES)
    assert answered(tmp_path, Tom="restores wooden boats and looks for old varnish\r", Eva="\r") == 0
    notes = (tmp_path / "fair.txt").read_text()
    assert notes == NOTES.replace("Tom Reed\n", "Tom Reed\nrestores wooden boats and looks for old varnish\n")
    assert (tmp_path / "fair.txt.before-ask").read_text() == NOTES
    sheet = (tmp_path / "fair" / "plan.csv").read_text(encoding="utf-8-sig")
    assert "Tom Reed,4–5,note" in sheet
    assert "Eva Lund,7–8,ask first" in sheet


def test_ctrl_c_keeps_every_answer_given(tmp_path: Path) -> None:
    plan(tmp_path, NOTES)
    assert (
        answered(
            tmp_path, Tom="restores wooden boats and looks for old varnish\r", Eva="half an ans", at_the_end="\x03"
        )
        == 130
    )
    assert "restores wooden boats" in (tmp_path / "fair.txt").read_text()
    assert "half an ans" not in (tmp_path / "fair.txt").read_text()


def test_an_answer_is_about_whom_it_was_asked_stands_there_once_and_says_what_is_kept_out() -> None:
    entry = Entry(
        id="1", name="Ines", notes="Ines, cork floats\nKen keeps bees and wants more hives", source="fair.txt"
    )
    answer = "wants to sell floats to boat builders"
    assert held_back(entry, answer)
    named = next(forms_of(entry, answer))
    assert (named, held_back(entry, named)) == (f"Ines: {answer}", ())
    assert is_there(replace(entry, notes=f"{entry.notes}\n{named}"), f"- {answer.capitalize()}")
    assert not is_there(entry, answer)
    private = "Ines had a stroke last year"
    assert held_back(entry, next(forms_of(entry, private))) == (Secrecy.CIRCUMSTANCE,)


def test_an_answer_that_a_long_line_above_would_run_on_into_ends_at_once() -> None:
    line = "Josie Tack, didn't get a name. said she trains the police horses' saddler"
    entry = Entry(id="1", name="Josie Tack", notes=line, lines=(4,), source="fair.txt")
    assert next(iter(forms_of(entry, "talked about stirrups"))) == "Josie Tack: talked about stirrups"
    assert not held_back(entry, "talked about stirrups")


def test_letters_that_are_there_get_company(tmp_path: Path) -> None:
    fair = plan(tmp_path, NOTES)
    invitewriter(tmp_path, "batch", "fair")
    (before,) = (fair / "outbox").glob("tom-reed-*.md")
    assert "wooden boats" not in before.read_text()
    assert answered(tmp_path, Tom="restores wooden boats\r", Eva="\r") == 0
    (letter,) = (fair / "outbox").glob("tom-reed-*.md")
    assert "wooden boats" in letter.read_text()


def test_an_answer_keeps_encoding_and_line_ends(tmp_path: Path) -> None:
    notes = NOTES.replace("Kovač", "Köhl").replace("\n", "\r\n").encode("cp1252")
    plan(tmp_path, notes)
    assert answered(tmp_path, Tom="restores old boats für Museen\r", Eva="\x04") == 0
    added = "Tom Reed\r\nrestores old boats für Museen\r\n".encode("cp1252")
    assert (tmp_path / "fair.txt").read_bytes() == notes.replace(b"Tom Reed\r\n", added)


def test_an_answer_goes_to_the_end_of_a_file_about_one_person(tmp_path: Path) -> None:
    path = tmp_path / "tom.md"
    path.write_text("# Tom Reed\n\n- nice\n\n")
    entry = Entry(id="1", name="Tom Reed", notes=path.read_text(), source="tom.md")
    place = write_answer(entry, "restores wooden boats", [path], tmp_path)
    assert (place.path, place.line) == (path, 4)
    assert path.read_text() == "# Tom Reed\n\n- nice\n- restores wooden boats\n\n"


def test_an_answer_about_a_row_of_a_table_stays_in_the_plans_folder(tmp_path: Path) -> None:
    table = "name,notes\nTom Reed,nice\n"
    fair = plan(tmp_path, table, "fair.csv")
    assert answered(tmp_path, Tom="=restores wooden boats, looks for varnish\r") == 0
    assert (tmp_path / "fair.csv").read_text() == table
    assert "'=restores wooden boats" in (fair / "answers.csv").read_text(encoding="utf-8-sig")
    assert "· =restores wooden boats" in (fair / "plan.csv").read_text(encoding="utf-8-sig")
