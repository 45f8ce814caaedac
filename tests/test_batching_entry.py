"""Entries: one contact each, known again when lines move."""

from pathlib import Path

from invitewriter.batching.entry import Action, Entry, contact_id
from invitewriter.batching.entry_notes import read_entry
from invitewriter.batching.folder import folder_entries


def test_an_id_follows_from_name_and_source_however_the_name_is_typed() -> None:
    ana = contact_id("Ana Kovač", "fair.md")
    assert ana == contact_id("  ana   KOVAC ", "fair.md")
    assert len({ana, contact_id("Ana Kovač", "call.md"), contact_id("Ana Kovač", "fair.md", "2")}) == 3


def test_lines_keep_the_numbers_they_have_in_their_file() -> None:
    entry = Entry(id="1", notes="- builds wood kilns\n- talked about clay\n  from the river", lines=(7, 12, 13))
    assert [(item.line, item.last) for item in read_entry(entry).items] == [(7, 7), (12, 13)]


def test_a_folder_gives_an_entry_a_file_with_the_summary_beside_it(tmp_path: Path) -> None:
    (tmp_path / "ana.md").write_text("Met Ana Kovač.")
    (tmp_path / "ana.summary.txt").write_text("Potter in Graz.")
    (tmp_path / "empty.md").write_bytes(b"\xff\xfe\x00")
    first, second = folder_entries(tmp_path)
    assert (first.source, first.notes, first.summary, first.trouble) == (
        "ana.md",
        "Met Ana Kovač.",
        "Potter in Graz.",
        "",
    )
    assert second.source == "empty.md"


def test_only_asking_and_nobody_write_no_letter() -> None:
    assert [action for action in Action if not action.writes] == [Action.ASK, Action.NOBODY]
