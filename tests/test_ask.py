"""`invitewriter ask`: in a real terminal; answers go into the notes, and nothing is lost on Ctrl-C."""

import os
import pty
import select
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from invitewriter.batching.entry import Entry
from invitewriter.batching.planning.answering import forms_of, held_back, is_there
from invitewriter.domain import Secrecy

NOTES = (
    "Ana Kovač - bees in Graz\nkeeps forty hives on a roof\n\nTom Reed\n\n"
    "- Eva Lund\n- nice\n\nUwe Stark, tents\nsews his own tents from old sails\n"
)


def plan(tmp_path: Path, notes: str | bytes, name: str = "fair.txt") -> Path:
    data = notes.encode() if isinstance(notes, str) else notes
    (tmp_path / name).write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-m", "invitewriter", "plan", name, "-o", "fair", "--today", "2026-11-25"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return tmp_path / "fair"


class Terminal:
    """A program in a pseudo-terminal, typed to as a person would."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execv(sys.executable, [sys.executable, "-m", "invitewriter", *arguments])  # noqa: S606 - ours
        self.said = ""

    def wait_for(self, text: str, seconds: float = 60) -> None:
        until = time.monotonic() + seconds
        while text not in self.said:
            assert time.monotonic() < until, self.said
            if select.select([self.end], [], [], 0.2)[0]:
                try:
                    self.said += os.read(self.end, 65536).decode(errors="replace")
                except OSError:
                    break
        assert text in self.said, self.said
        self.said = self.said.split(text, 1)[1]

    def type(self, text: str) -> None:
        os.write(self.end, text.encode())

    def exit_code(self) -> int:
        while True:
            try:
                if not os.read(self.end, 65536):
                    break
            except OSError:
                break
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def test_an_answer_goes_below_the_lines_of_its_person(tmp_path: Path) -> None:
    plan(tmp_path, NOTES)
    terminal = Terminal(tmp_path, "ask", "fair", "--today", "2026-11-25")
    terminal.wait_for("Tom Reed, or what did you promise?")
    terminal.type("restores wooden boats and looks for old varnish\r")
    terminal.wait_for("Eva Lund, or what did you promise?")
    terminal.type("\r")
    assert terminal.exit_code() == 0
    notes = (tmp_path / "fair.txt").read_text()
    assert notes == NOTES.replace("Tom Reed\n", "Tom Reed\nrestores wooden boats and looks for old varnish\n")
    assert (tmp_path / "fair.txt.before-ask").read_text() == NOTES
    sheet = (tmp_path / "fair" / "plan.csv").read_text(encoding="utf-8-sig")
    assert "Tom Reed,4–5,note" in sheet
    assert "Eva Lund,7–8,ask first" in sheet


def test_ctrl_c_keeps_every_answer_given(tmp_path: Path) -> None:
    plan(tmp_path, NOTES)
    terminal = Terminal(tmp_path, "ask", "fair", "--today", "2026-11-25")
    terminal.wait_for("Tom Reed, or what did you promise?")
    terminal.type("restores wooden boats and looks for old varnish\r")
    terminal.wait_for("Eva Lund, or what did you promise?")
    terminal.type("half an ans\x03")
    assert terminal.exit_code() == 130
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
    subprocess.run(
        [sys.executable, "-m", "invitewriter", "batch", "fair", "--today", "2026-11-25"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    (before,) = (fair / "outbox").glob("tom-reed-*.md")
    assert "wooden boats" not in before.read_text()
    terminal = Terminal(tmp_path, "ask", "fair", "--today", "2026-11-25")
    terminal.wait_for("Tom Reed, or what did you promise?")
    terminal.type("restores wooden boats\r")
    terminal.wait_for("Eva Lund, or what did you promise?")
    terminal.type("\r")
    terminal.exit_code()
    (letter,) = (fair / "outbox").glob("tom-reed-*.md")
    assert "wooden boats" in letter.read_text()


def test_an_answer_keeps_encoding_and_line_ends(tmp_path: Path) -> None:
    notes = NOTES.replace("Kovač", "Köhl").replace("\n", "\r\n").encode("cp1252")
    plan(tmp_path, notes)
    terminal = Terminal(tmp_path, "ask", "fair", "--today", "2026-11-25")
    terminal.wait_for("Tom Reed, or what did you promise?")
    terminal.type("restores old boats für Museen\r")
    terminal.wait_for("Eva Lund, or what did you promise?")
    terminal.type("\x04")
    assert terminal.exit_code() == 0
    added = "Tom Reed\r\nrestores old boats für Museen\r\n".encode("cp1252")
    assert (tmp_path / "fair.txt").read_bytes() == notes.replace(b"Tom Reed\r\n", added)


def test_an_answer_about_a_row_of_a_table_stays_in_the_plans_folder(tmp_path: Path) -> None:
    table = "name,notes\nTom Reed,nice\n"
    fair = plan(tmp_path, table, "fair.csv")
    terminal = Terminal(tmp_path, "ask", "fair", "--today", "2026-11-25")
    terminal.wait_for("Tom Reed, or what did you promise?")
    terminal.type("=restores wooden boats, looks for varnish\r")
    assert terminal.exit_code() == 0
    assert (tmp_path / "fair.csv").read_text() == table
    assert "'=restores wooden boats" in (fair / "answers.csv").read_text(encoding="utf-8-sig")
    assert "· =restores wooden boats" in (fair / "plan.csv").read_text(encoding="utf-8-sig")
