"""Front matter is text by known keys, checked, and leads no further than the notes' own folder."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invitewriter.errors import NotesError
from invitewriter.notes import front_text, parse_notes, read_notes
from invitewriter.notes.dates import iso_date
from invitewriter.notes.lexicon import LANGUAGES, words_of
from invitewriter.text.frontmatter import plain_pairs
from invitewriter.text.yaml_block import read_pairs
from tests.tables import every

BODY = "\nbuilds kilns from river clay\n"


def front(block: str) -> dict[str, str]:
    return dict(parse_notes(f"---\n{block}\n---{BODY}").front)


@every(
    ("line", "expected"),
    [
        ("contact: Ana Kovač", {"contact": "Ana Kovač"}),
        ("contact: no", {"contact": "no"}),
        ("role: 0123", {"role": "0123"}),
        ("Met At: Makers Day", {"met_at": "Makers Day"}),
        ("met_at: first call: video", {"met_at": "first call: video"}),
        ('met_at: "Old" fair, Linz', {"met_at": '"Old" fair, Linz'}),
        ("role: ?", {}),
        ("summary: |\n  Potter.\n  In Linz.", {"summary": "Potter.\nIn Linz."}),
        ("stage: met once", {"stage": "met"}),
        ("stage: Trusted", {"stage": "trusted"}),
        ("address: first name", {"address": "informal"}),
        ("address: per Sie", {"address": "formal"}),
        ("language: Deutsch", {"language": "de"}),
        ("language: French", {"language": "fr"}),
        ("language: pt-BR", {"language": "pt"}),
        ("met: 2026-05-12\nplace: the mill, Linz", {"date": "2026-05-12", "met_at": "the mill, Linz"}),
        ("tags: [a, b]", {}),
        ("favourite: tea", {}),
    ],
)
def test_values_are_text_in_one_form(line: str, expected: dict[str, str]) -> None:
    assert front(line) == expected


@every(
    ("written", "meant"),
    [
        ("2026-06-12", "2026-06-12"),
        ("2026-06-12T18:30", "2026-06-12"),
        ("12 June 2026", "2026-06-12"),
        ("June 12th, 2026", "2026-06-12"),
        ("Fri. 12 June 2026", "2026-06-12"),
        ("12.06.2026", "2026-06-12"),
        ("12. Juni 2026", "2026-06-12"),
        ("12 de junio de 2026", "2026-06-12"),
        ("le 12 juin 2026", None),
        ("12 juin 2026", "2026-06-12"),
        ("12-14 June 2026", "2026-06-14"),
        ("25/06/2026", "2026-06-25"),
        ("12 June", "--06-12"),
        ("12/06/2026", None),
        ("31 June 2026", None),
        ("last week", None),
    ],
)
def test_dates_are_read_as_people_write_them(written: str, meant: str | None) -> None:
    if meant is None:
        with pytest.raises(NotesError, match="2026-06-12"):
            front(f"date: {written}")
    else:
        assert front(f"date: {written}") == {"date": meant}


@every(
    ("line", "allowed"),
    [
        ("stage: lukewarm", "met, connected, engaged, trusted"),
        ("stage: met or connected", "met, connected, engaged, trusted"),
        ("address: whatever fits", "formal, informal"),
        ("language: Klingonese", "two letters"),
        ("contact: [Ana, Tom]", "must be text"),
    ],
)
def test_unknown_words_name_what_is_allowed(line: str, allowed: str) -> None:
    with pytest.raises(NotesError, match=allowed):
        front(line)


@pytest.mark.parametrize(
    "text",
    [
        "---\ncontact: Ana\nbuilds kilns\n",
        "---\ncontact: [Ana\n---\nkilns\n",
        "---\na: &x 1\nb: *x\n---\nkilns\n",
        "---\na: !!python/object/apply:os.system [id]\n---\nkilns\n",
        "---\ncontact: Ana\ncontact: Tom\n---\nkilns\n",
        f"---\na: {'[' * 40}{']' * 40}\n---\nkilns\n",
        "---\ncontact: Ana\n- kilns\n---\nkilns\n",
    ],
    ids=["unclosed", "broken", "alias", "tag", "twice", "deep", "mixed"],
)
def test_a_front_matter_that_cannot_be_trusted_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(NotesError) as told:
        parse_notes(text)
    assert "\n" not in str(told.value)


def test_a_yaml_error_names_its_line() -> None:
    with pytest.raises(NotesError, match="line 3"):
        parse_notes("---\ncontact: Ana\nrole: [potter\n---\nkilns\n")


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    notes = parse_notes("---\nAna builds kilns\n---\nand drums\n")
    assert notes.front_length == 0
    assert [item.line for item in notes.items] == [2, 4]


def test_a_byte_order_mark_hides_no_front_matter() -> None:
    assert parse_notes("\ufeff---\ncontact: Ana\n---\nkilns\n").front == {"contact": "Ana"}


def test_a_misspelt_key_is_remarked_on_and_its_value_is_not() -> None:
    notes = parse_notes("---\ncontcat: Ana Kovač\nsubject: kilns\n---\nkilns\n")
    assert len(notes.remarks) == 1
    assert "'contcat'" in notes.remarks[0]
    assert "'contact'" in notes.remarks[0]
    assert "Kovač" not in notes.remarks[0]


def test_lines_count_from_the_top_of_the_file() -> None:
    notes = parse_notes("---\ncontact: Ana\nmet_at: Linz\n---\n\n- kilns\n")
    assert notes.front_lines == {"contact": 2, "met_at": 3}
    assert notes.items[0].line == 6


def test_a_summary_may_stand_in_a_file_beside_the_notes(tmp_path: Path) -> None:
    (tmp_path / "ana.md").write_text("Ana builds kilns.\n")
    (tmp_path / "notes.md").write_text("---\nsummary: ana.md\n---\nkilns\n")
    assert front_text(read_notes(tmp_path / "notes.md"), "summary") == "Ana builds kilns.\n"


def test_a_summary_that_is_text_is_text() -> None:
    notes = parse_notes("---\nsummary: Potter. See https://kilns.example/about.md for more about her\n---\nkilns\n")
    assert front_text(notes, "summary").startswith("Potter.")
    assert front_text(notes, "sender") == ""


@pytest.mark.parametrize("path", ["../secret.md", "/etc/passwd", "sub/../../secret.md", "link.md", "~/secret.md"])
def test_a_path_never_leaves_the_folder(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (tmp_path / "secret.md").write_text("XCANARY")
    (folder / "link.md").symlink_to(tmp_path / "secret.md")
    (folder / "notes.md").write_text(f"---\nsummary: {path}\n---\nkilns\n")
    with pytest.raises(NotesError) as told:
        front_text(read_notes(folder / "notes.md"), "summary")
    assert "XCANARY" not in str(told.value)


def test_notes_without_a_folder_have_no_paths() -> None:
    with pytest.raises(NotesError, match="have no folder"):
        front_text(parse_notes("---\nsender: me.md\n---\nkilns\n"), "sender")


SIGNS = st.sampled_from((*"  _-,.;:#'\"&*!?|>%@`[]{}()\t–\u0307\u2028/", ": ", " #"))
TEXTS = st.lists(st.one_of(st.sampled_from("aZé9"), SIGNS), max_size=8).map("".join)
KEYS = st.sampled_from(("contact", "role-2", "ü", "no", "Met At", " sub", "- list"))
LINES = st.one_of(st.builds("{}: a{}".format, KEYS, TEXTS), st.builds("{}{}".format, KEYS, TEXTS))


@given(st.lists(LINES, min_size=1, max_size=3))
def test_what_is_read_at_a_glance_is_what_yaml_reads(block: list[str]) -> None:
    pairs = plain_pairs(block)
    assert pairs is None or pairs == read_pairs(block, "notes.md")


def test_most_front_matter_is_read_at_a_glance() -> None:
    assert plain_pairs(["contact: Ilse Brandauer", "met_at: Green Cities Day in Graz", "date: 2026-11-19"])


def test_a_date_without_a_year_can_be_read_again_as_it_is_told() -> None:
    told = iso_date("24 Nov")
    assert told == "--11-24"
    assert iso_date(told) == told
    assert iso_date("--13-40") is None


def test_every_language_has_words_for_each_key_of_the_front_matter() -> None:
    english = words_of("en", "front").keys()
    assert all(words_of(language, "front").keys() == english for language in LANGUAGES)
