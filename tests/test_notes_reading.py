"""Files become text, whatever they were saved as; what is no notes says so in one line."""

import os
from pathlib import Path

import docx
import pytest

from invitewriter.errors import NotesError
from invitewriter.notes import Kind, parse_notes, read_notes
from invitewriter.notes.contractions import with_apostrophes
from invitewriter.notes.spoken import as_written
from invitewriter.text.decoding import decode
from invitewriter.text.files import read_text
from tests.tables import every

TEXT = "Zoë mends kilns in Łódź – “slowly”, she says.\nShe drinks tea.\n"
WESTERN = "Zoë répare des fours à Nîmes – « lentement », dit-elle.\n"


@every("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_text_is_read_in_any_unicode_encoding(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "notes.md") == TEXT


def test_windows_1252_is_read() -> None:
    assert decode(WESTERN.encode("cp1252"), "notes.txt") == WESTERN


def test_other_single_byte_encodings_are_read() -> None:
    told = "Встретил Анну Ковач на ярмарке, она чинит печи и ищет глину для школы.\n" * 3
    assert decode(told.encode("cp1251"), "notes.txt") == told


@every("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems_count_as_lines(end: str) -> None:
    notes = parse_notes(decode(f"Ana Kovač, potter{end}{end}- kilns{end}".encode(), "notes.md"))
    assert [(item.text, item.line) for item in notes.items] == [("Ana Kovač, potter", 1), ("kilns", 3)]


@every("data", [b"", b"   \n\t\n", b"\xef\xbb\xbf\n"])
def test_empty_notes_ask_for_a_line(data: bytes) -> None:
    with pytest.raises(NotesError, match=r"'notes\.md' is empty: write"):
        decode(data, "notes.md")


@every(
    "data",
    [
        b"%PDF-1.7 stream",
        b"\x89PNG\r\n\x1a\n",
        b"a\0b\0\0\0\x01\x02",
        bytes(range(1, 32)) * 20,
        b"\xff\xfe\x00\x01binary\xd8",
        b"\xff\xfe\xd8\xd8\xd8\xd8",
        b"\xff\xfe\x00\x00binary!!",
        "Ana \ufffd\ufffd builds k\ufffdlns".encode(),
    ],
)
def test_binary_files_are_told_apart(data: bytes) -> None:
    with pytest.raises(NotesError, match="is not text: save your notes as"):
        decode(data, "photo.md")


def test_a_byte_order_mark_before_another_encoding_is_passed_over() -> None:
    assert decode(b"\xef\xbb\xbf" + WESTERN.encode("cp1252"), "notes.txt") == WESTERN


def test_one_lost_letter_is_no_reason_to_refuse_notes() -> None:
    told = "Ana Kova\ufffd builds wood kilns near Maribor.\n" * 2
    assert decode(
        told.encode() + b"She seeks a chimney and will write in spring, once the last firing is done.\n" * 2, "n.md"
    )


def test_two_million_bytes_are_read_and_one_more_is_not() -> None:
    assert len(decode(b"a" * 2_000_000, "notes.md")) == 2_000_000
    with pytest.raises(NotesError, match="larger than 2 MB"):
        decode(b"a" * 2_000_001, "notes.md")
    with pytest.raises(NotesError, match="larger than 2 MB"):
        parse_notes("ä" * 1_000_001)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    with path.open("wb") as file:
        file.truncate(3_000_000_000)
    with pytest.raises(NotesError, match="larger than 2 MB"):
        read_notes(path)


@pytest.mark.parametrize("name", ["missing.md", ".", "no\0tes.md"])
def test_what_is_no_file_says_so(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotesError) as told:
        read_notes(tmp_path / name)
    assert "\n" not in str(told.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("kilns")
    path.chmod(0)
    with pytest.raises(NotesError, match="Cannot read"):
        read_notes(path)


@pytest.fixture
def word(tmp_path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Ana Kovač", level=2)
    document.add_paragraph("Builds kilns from river clay.")
    document.add_paragraph("wants a willow supplier", style="List Bullet")
    document.add_paragraph("with long rods", style="List Bullet 2")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Tom Reed", "drums"
    struck = document.add_paragraph("Keep this. ")
    struck.add_run("Not this.").font.strike = True
    path = tmp_path / "notes.docx"
    document.save(str(path))
    return path


def test_word_paragraphs_are_lines_in_order(word: Path) -> None:
    notes = read_notes(word)
    read = [(item.line, item.kind, item.text) for item in notes.items]
    assert read == [
        (1, Kind.HEADING, "Ana Kovač"),
        (2, Kind.PROSE, "Builds kilns from river clay."),
        (3, Kind.BULLET, "wants a willow supplier"),
        (4, Kind.BULLET, "with long rods"),
        (5, Kind.ROW, "Tom Reed | drums"),
        (6, Kind.PROSE, "Keep this."),
        (6, Kind.COMMENT, "Not this."),
    ]
    assert [item.depth for item in notes.items if item.kind is Kind.BULLET] == [1, 2]


@pytest.mark.parametrize("data", [b"PK\x03\x04 half a zip", b"not a zip at all"])
def test_a_broken_word_file_says_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "notes.docx"
    path.write_bytes(data)
    with pytest.raises(NotesError, match=r"'notes\.docx' is no \.docx that can be read"):
        read_text(path)


@every(
    ("noted", "read"),
    [
        ("ill lend him my old sewing frame", "I'll lend him my old sewing frame"),
        ("Tobi: ill send photos", "Tobi: I'll send photos"),
        ("Well meet in May", "We'll meet in May"),
        ("id love to see the press", "I'd love to see the press"),
        ("ill since March", "ill since March"),
        ("she fell ill see notes", "she fell ill see notes"),
        ("well run workshop", "well run workshop"),
        ("shell work in plaster", "shell work in plaster"),
        ("id cards at the door", "id cards at the door"),
    ],
)
def test_a_verb_cut_short_has_its_apostrophe_put_back(noted: str, read: str) -> None:
    assert with_apostrophes(noted) == read


@every(
    ("noted", "read"),
    [
        (
            "so this was nora field comma she keeps bees full stop um and she wants the hive plans full stop I said I'd send them okay",
            "so this was nora field, she keeps bees. and she wants the hive plans. I said I'd send them okay",
        ),
        (
            "Ruth teaches spelling and says the full stop is dying and the comma is ill and a comma saves lives and a full stop ends them",
            "Ruth teaches spelling and says the full stop is dying and the comma is ill and a comma saves lives and a full stop ends them",
        ),
        ("NAME .... Ruth\nWHERE ... the mill\nDOES .... keeps bees", "NAME: Ruth\nWHERE: the mill\nDOES: keeps bees"),
        ("I waited ... and then she came", "I waited ... and then she came"),
    ],
)
def test_what_was_dictated_or_set_in_dots_is_read_as_if_written(noted: str, read: str) -> None:
    assert as_written(noted.split("\n")) == read.split("\n")
