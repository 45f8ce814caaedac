"""Whom the name of a file tells, where its notes do not."""

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.tables import every


@every(
    ("file", "text", "name"),
    [
        ("priya-raman.txt", "repairs sewing machines in a van\nher boss Tom Reed is from Leeds", "Priya Raman"),
        ("jonas-weber.md", "builds kilns, wants a bigger one\nknows Ana Kovac from school", "Jonas Weber"),
        ("2026-11-20-eva-lund.md", "keeps bees on the roof", "Eva Lund"),
        ("marta.md", "talked about bees with Marta Kowal\nher uncle Karl keeps 40 hives", "Marta Kowal"),
        ("marta.md", "Tom Reed introduced us. She repairs looms.", "Marta"),
        ("marta.md", "Tom Reed and I talked looms. He repairs them.", ""),
        ("paris.md", "met Tom Reed, he repairs looms", "Tom Reed"),
        ("mira-notes.md", "met Tom Reed, he repairs looms", "Tom Reed"),
        ("fair.txt", "keeps bees on the roof", ""),
    ],
)
def test_a_file_called_by_a_person_is_about_them_unless_its_notes_say_otherwise(
    file: str, text: str, name: str
) -> None:
    found = gather(parse_notes(text, name=file), Request(today=date(2026, 11, 26)))
    assert (found.contact.name if isinstance(found, Brief) else "") == name
