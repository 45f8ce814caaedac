"""Sources of contacts: tables, cards, connections, summaries and notes, joined by name and never by a guess."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invitewriter.batching.entry import Entry
from invitewriter.batching.entry_notes import read_entry
from invitewriter.batching.gathering import Gathered, gather_sources
from invitewriter.batching.gathering.scribbled import Head, notes_of, own_lines
from invitewriter.batching.gathering.table import read_table
from invitewriter.brief import Request, gather
from invitewriter.contacts import NotesFolder
from invitewriter.domain import Address, Brief, Stage
from invitewriter.errors import NotesError
from tests.outboxes import folder_of_notes, written
from tests.tables import every

CONNECTIONS = (
    'Notes:\n"When exporting your connection data, some addresses may be missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Tom,Reed,https://l.example,,Northern Sensors,Engineer,20 Nov 2026\n\n"
    "Ana,Kovac,https://l.example,ana@x.example,Glas,Owner,01 Oct 2026\n"
)
CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Marta Kowal
NOTE:drip irrigation\\, berries
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg
NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=A4se und=
 Wein
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Broken
BEGIN:VCARD
VERSION:4.0
FN:Tom Reed
EMAIL;TYPE=work:tom@reed.example
END:VCARD
"""


def gathered(tmp_path: Path, **files: str | bytes) -> Gathered:
    paths = []
    for name, held in files.items():
        path = tmp_path / name.replace("__", ".")
        path.write_bytes(held.encode() if isinstance(held, str) else held)
        paths.append(path)
    return gather_sources(paths)


def good(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if not entry.trouble]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_is_read_in_any_delimiter_and_encoding(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [["Name", "Notizen", "Stufe", "Anrede"], ["Jörg Weiß", "mag Käse und Wein", "connected", "Sie"]]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    (entry,) = gathered(tmp_path, fair__csv=text.encode(encoding)).entries
    assert (entry.name, entry.notes, entry.lines) == ("Jörg Weiß", "mag Käse und Wein", (2,))
    assert (entry.stage, entry.address) == (Stage.CONNECTED, Address.FORMAL)


@pytest.mark.parametrize(
    "header",
    [
        "first name,last name,notes",
        "Vorname,Nachname,Notizen",
        "Nombre de pila,Apellidos,Notas",
        "Prénom,Nom de famille,Notes",
        "Primeiro nome,Apelido,Notas",
        "Nome di battesimo,Cognome,Appunti",
    ],
)
def test_columns_are_known_in_six_languages(tmp_path: Path, header: str) -> None:
    (entry,) = gathered(tmp_path, fair__csv=f"{header}\nAna,Kovač,bees\n").entries
    assert (entry.name, entry.notes) == ("Ana Kovač", "bees")


def test_a_bad_row_is_one_failed_record_with_its_line(tmp_path: Path) -> None:
    text = 'name,notes,channel\nAna,bees,\n"Open,quote,\nTom,boats,fax\nEva,sails,\n,nobody,\na,b,c,d,e\nUwe,tents,\n'
    entries = gathered(tmp_path, fair__csv=text).entries
    assert [entry.name for entry in good(entries)] == ["Ana", "Eva", "Uwe"]
    troubles = [entry.trouble for entry in entries if entry.trouble]
    assert [trouble.split(" ")[1] for trouble in troubles] == ["3", "4", "6", "7"]
    assert "There is no channel 'fax'" in troubles[1]


@given(st.lists(st.lists(st.text(max_size=12), min_size=3, max_size=3), max_size=8))
@settings(max_examples=80, deadline=None)
def test_no_table_breaks_the_reader(rows: list[list[str]]) -> None:
    text = "\n".join(["name,notes,day", *(",".join(row) for row in rows)])
    for row in read_table(text, "t.csv").rows:
        assert row.cells or row.trouble


def test_a_table_without_a_header_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotesError, match="no header that names its columns"):
        gathered(tmp_path, fair__csv="Ana,bees\nTom,boats\n")


def test_json_lines_are_rows_and_a_broken_one_harms_no_other(tmp_path: Path) -> None:
    text = (
        '{"name": "Ana", "notes": ["bees", "seeks glass"]}\n{broken\n["list"]\n{"Kontakt": "Tom", "Notiz": "Boote"}\n'
    )
    entries = gathered(tmp_path, fair__jsonl=text).entries
    assert [(entry.name, entry.notes) for entry in good(entries)] == [("Ana", "bees\nseeks glass"), ("Tom", "Boote")]
    assert sorted(entry.trouble[:6] for entry in entries if entry.trouble) == ["line 2", "line 3"]


def test_a_list_in_json_has_the_lines_of_its_objects_and_a_broken_one_says_where_it_is(tmp_path: Path) -> None:
    text = (
        '[\n  {"name": "Ana", "notes": "bees", "met_at": "Seed fair", "date": "2026-11-20"},\n\n'
        '  {"name": "Tom", "notes": {"likes": "boats"}, "role": null},\n  {"name": "Eva", "notes": "sails", "date": "soon"}\n]\n'
    )
    entries = gathered(tmp_path, fair__json=text).entries
    ana = '---\nmet_at: "Seed fair"\ndate: "2026-11-20"\n---\nbees'
    assert [(entry.name, entry.notes, entry.lines[-1]) for entry in good(entries)] == [
        ("Ana", ana, 2),
        ("Tom", '{"likes": "boats"}', 4),
    ]
    assert [entry.trouble for entry in entries if entry.trouble] == [
        "line 5 of 'fair.json': date cannot be read. Write it as 2026-06-12."
    ]
    with pytest.raises(NotesError, match=r"'fair.json' is no JSON in line 2: write one object a line"):
        gathered(tmp_path, fair__json="[\n  {broken}\n]\n")


@every(
    ("text", "troubles"),
    [
        ("Ana, bees\n", ["'cards.vcf' holds no vCard: none of its lines says BEGIN:VCARD."]),
        ("BEGIN:VCARD\nVERSION:3.0\nNOTE:bees\nEND:VCARD\n", ["the vCard on line 1 of 'cards.vcf' names nobody."]),
        (
            "BEGIN:VCARD\n;;;\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Tom Reed\nORG:Boats;Yard\nEND:VCARD\n",
            ["the vCard on line 1 of 'cards.vcf' cannot be read: export it again.", ""],
        ),
    ],
)
def test_a_card_that_tells_nobody_says_why(tmp_path: Path, text: str, troubles: list[str]) -> None:
    assert [entry.trouble for entry in gathered(tmp_path, cards__vcf=text).entries] == troubles


def test_cards_of_all_versions_are_read_and_a_broken_one_is_one_record(tmp_path: Path) -> None:
    entries = gathered(tmp_path, cards__vcf=CARDS).entries
    assert [(entry.name, entry.notes) for entry in good(entries)] == [
        ("Marta Kowal", "drip irrigation, berries"),
        ("Jörg Müller", "Käse und Wein"),
        ("Tom Reed", ""),
    ]
    assert [entry.trouble for entry in entries if entry.trouble] == [
        "the vCard on line 12 of 'cards.vcf' has no END:VCARD."
    ]


def test_connections_join_by_name_and_make_no_contacts_of_their_own(tmp_path: Path) -> None:
    notes = "name,notes\nAna Kovač,bees\nEva Lund,sails\n"
    found = gathered(tmp_path, fair__csv=notes, Connections__csv=f"\ufeff{CONNECTIONS}")
    ana, eva = found.entries
    assert (ana.stage, ana.email, ana.summary) == (Stage.CONNECTED, "ana@x.example", "Owner, Glas")
    assert (eva.stage, eva.summary) == (None, None)
    assert [one.name for one in found.known] == ["Tom Reed"]


def test_an_uncertain_join_is_marked_and_not_made(tmp_path: Path) -> None:
    found = gathered(tmp_path, fair__csv="name,notes\nTom,boats\n", Connections__csv=CONNECTIONS)
    assert found.entries[0].stage is None
    (loose,) = found.loose
    assert (loose.unsure, loose.candidates, loose.lines) == (True, ("Tom",), (5,))


def test_two_connections_of_one_name_are_marked(tmp_path: Path) -> None:
    twice = f"{CONNECTIONS}Tom,Reed,https://m.example,,Other Firm,Cook,1 Nov 2026\n"
    found = gathered(tmp_path, fair__csv="name,notes\nTom Reed,boats\n", Connections__csv=twice)
    assert found.entries[0].stage is None
    assert len(found.loose) == 2


def test_summaries_join_by_the_names_of_their_files(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    (folder / "summaries").mkdir(parents=True)
    (folder / "ana.md").write_text("Met Ana Kovač. Talked about bees.")
    (folder / "tom.md").write_text("Met Tom Reed. Talked about boats.")
    (folder / "summaries" / "ana-kovac.md").write_text("Beekeeper.")
    (folder / "summaries" / "tom.txt").write_text("Boats.")
    (folder / "summaries" / "zoe-lind.txt").write_text("Nobody here.")
    found = gather_sources([folder])
    assert [(entry.name, entry.summary) for entry in found.entries] == [("Ana Kovač", "Beekeeper."), ("Tom Reed", None)]
    assert [(one.source, one.candidates) for one in found.loose] == [("summaries/tom.txt", ("Tom Reed",))]
    assert found.remarks == ("'summaries/zoe-lind.txt' is nobody's summary here: name it as the contact is called.",)


def test_scribbles_give_each_person_their_lines_with_their_numbers(tmp_path: Path) -> None:
    text = (
        "Marta Kowal (Greenfield)\ndrip irrigation\n\nTom Reed\nkeeps bees\n\nEva Lund\nsails\n\noh and Marta sings\n"
    )
    found = gathered(tmp_path, fair__txt=text)
    assert [(entry.name, entry.lines) for entry in found.entries] == [
        ("Marta Kowal", (1, 2, 2, 10)),
        ("Tom Reed", (4, 5)),
        ("Eva Lund", (7, 8)),
    ]
    assert found.entries[0].notes == "Marta Kowal (Greenfield)\ndrip irrigation\n\noh and Marta sings"


def test_a_file_about_one_person_stays_one_entry(tmp_path: Path) -> None:
    text = "Met Ana Kovač at the fair.\nShe keeps bees.\nHer boss Tom Reed was there, too.\n"
    (entry,) = gathered(tmp_path, ana__md=text).entries
    assert entry.notes == text


def test_a_source_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotesError, match="name a folder or a file of notes"):
        gather_sources([tmp_path / "missing.md"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hanna Berg keeps bees\n\nOtto Lind builds lutes\n", ["Hanna Berg", "Otto Lind"]),
        ("Hanna Berg keeps bees\nOtto Lind builds lutes\n", ["Hanna Berg", "Otto Lind"]),
        ("Noelia Rosado vende telas\n\nEusebio Lara teje alfombras\n", ["Noelia Rosado", "Eusebio Lara"]),
        ("Hanna Berg keeps bees\n\nOtto Lind knows her from school\n", ["Hanna Berg"]),
        ("Hanna Berg keeps bees\n\nHer friend Otto Lind builds lutes\n", ["Hanna Berg"]),
    ],
)
def test_a_file_is_about_two_where_each_begins_a_paragraph_with_what_they_do(
    tmp_path: Path, text: str, names: list[str]
) -> None:
    path = tmp_path / "fair.txt"
    path.write_text(f"Fair, York, 25 Nov 2026\n\n{text}", encoding="utf-8")
    found = gather_sources([path]).entries
    assert len(found) == len(names)
    assert len(names) == 1 or [entry.name for entry in found] == names


def test_two_short_lines_of_one_person_stay_apart() -> None:
    lines = [
        "nadia haddad, sailmaker, bristol. keeps bees on the loft",
        "wants the old patterns",
        "",
        "tom ashby, ropes, chatham",
    ]
    lines += [
        "a long line about somebody else who has a good deal more to say than anybody",
        "another long one, and just as long as the one above",
    ]
    notes, kept = notes_of(lines, [1, 2], Head())
    assert notes.split("\n") == [lines[0], "", lines[1]]
    assert len(kept) == len(notes.split("\n"))


def test_a_row_without_a_note_tells_where_to_write_to_whoever_bears_its_whole_name(tmp_path: Path) -> None:
    rows = "name,email,channel,notes\nAna Kovac,ana@x.example,linkedin-message,\nMarta,m@x.example,,\nBo Stone,bo@x.example,,\n"
    rows += "Tom Reed,tom@x.example,,sailor\n"
    notes = "Ana Kovač\nkeeps bees\n\nMarta Kowal\nbakes\n\nTom Reed\nmends boats\n"
    found = gathered(tmp_path, fair__txt=notes, rows__csv=rows)
    told = [(entry.name, entry.source, entry.email, entry.channel) for entry in found.entries]
    assert told == [
        ("Ana Kovač", "fair.txt", "ana@x.example", "linkedin-message"),
        ("Marta Kowal", "fair.txt", "", None),
        ("Tom Reed", "fair.txt", "tom@x.example", None),
        ("Tom Reed", "rows.csv", "tom@x.example", None),
        ("Bo Stone", "rows.csv", "bo@x.example", None),
    ]
    assert [(loose.text, loose.candidates) for loose in found.loose if loose.unsure] == [("Marta", ("Marta Kowal",))]


BLOCKS = (
    ("Oskar", "very tall, nice"),
    ("Amara Nwosu builds rain barrels out of old wine casks", "I promised her an intro to the cooper in Krems"),
    ("tom reed - wooden boats, Leeds", "looking for a beekeeper"),
    ("Priya",),
    ("Bo Lind restores rowing boats with her father",),
    ("Dr. Claire Fontaine studies beavers on the Drau.",),
    ("the guy from the tram company", "green roofs on the stops"),
    ("- buy new business cards",),
    ("met Samuel Osei yesterday, he tunes harps",),
    ("she teaches children to build hives",),
)
NAMED = ("Oskar", "Amara Nwosu", "tom reed", "Priya", "Bo Lind", "Claire Fontaine", "Samuel Osei")


@settings(max_examples=40, deadline=None)
@given(
    st.permutations(BLOCKS),
    st.integers(1, 4),
    st.sampled_from([[], [("Wood & Water Fair, Villach, 25 November 2026",)]]),
)
def test_nobody_and_no_line_vanishes_however_scribbles_are_shuffled(
    tmp_path_factory: pytest.TempPathFactory, blocks: Sequence[Sequence[str]], count: int, head: list[Sequence[str]]
) -> None:
    text = "\n\n".join("\n".join(block) for block in [*head, *blocks[:count]])
    found = gathered(tmp_path_factory.mktemp("shuffled"), fair__txt=text)
    lines = text.split("\n")
    whole = any(not entry.lines for entry in found.entries)
    told = {number for entry in found.entries for number in own_lines(entry)} | {
        n for o in found.loose for n in o.lines
    }
    assert whole or told >= {number for number, line in enumerate(lines, 1) if line}
    said = [*(_said_of(entry) for entry in found.entries), *found.remarks, *(loose.text for loose in found.loose)]
    assert [name for name in NAMED if name in text and name.lower() not in " ".join(said).lower()] == []


def _said_of(entry: Entry) -> str:
    """Whom a row of the plan would name."""
    brief = gather(read_entry(entry), Request(today=date(2026, 11, 26)))
    return f"{entry.name} {brief.contact.name} {brief.facts}" if isinstance(brief, Brief) else f"{entry.name} {brief}"


def test_what_this_program_wrote_is_no_source(tmp_path: Path) -> None:
    notes, letters = folder_of_notes(tmp_path / "notes"), tmp_path / "notes" / "2026" / "fair" / "outbox"
    files = {path.name for path in notes.iterdir()}
    before = [entry.id for entry in gather_sources([notes]).entries]
    written(notes, letters)
    (letters / "index.csv").unlink()  # as a run that was killed leaves it
    found = gather_sources([notes])
    assert [entry.id for entry in found.entries] == before
    assert [str(letters) in remark for remark in found.remarks] == [True]
    written(notes, notes)  # letters right beside the notes
    assert [entry.id for entry in gather_sources([notes]).entries] == before
    assert {noted.file for noted in NotesFolder(notes).listing(date(2026, 11, 26)).contacts} == files
