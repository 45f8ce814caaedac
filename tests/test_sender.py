"""A sender is one line or a file, and what they sell stays away from what they say of themselves."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from invitewriter.cli import main
from invitewriter.domain import Sender
from invitewriter.errors import NotesError
from invitewriter.sender import named, parse_sender
from tests.briefing import gathered
from tests.tables import every


@every(
    ("line", "sender"),
    [
        ("Mara Lindqvist, soil scientist in Uppsala", Sender(name="Mara Lindqvist", about="soil scientist in Uppsala")),
        ("Mara Lindqvist - soil scientist", Sender(name="Mara Lindqvist", about="soil scientist")),
        ("Mara\n", Sender(name="Mara")),
        ("", Sender()),
        (
            "I am a weaver from mid Wales, and I build looms",
            Sender(about="I am a weaver from mid Wales, and I build looms"),
        ),
        ("a weaver in Tarn who keeps bees", Sender(about="a weaver in Tarn who keeps bees")),
        ("the lending shed, Tarn", Sender(about="the lending shed, Tarn")),
        ("Webstuhl baut jemand im Tal", Sender(about="Webstuhl baut jemand im Tal")),
        ("I'm Mara Lindqvist, soil scientist", Sender(name="Mara Lindqvist", about="soil scientist")),
        ("Mara aus dem Leihschuppen", Sender(name="Mara", about="aus dem Leihschuppen")),
        (
            "Mara, Leihschuppen Tarn, hat mitgeschrieben",
            Sender(name="Mara", about="Leihschuppen Tarn, hat mitgeschrieben"),
        ),
        ("mara lindqvist", Sender(name="mara lindqvist")),
        ("Mara Lindqvist (soil scientist)", Sender(name="Mara Lindqvist", about="soil scientist")),
        ("Mara (soil scientist, on foot), Uppsala", Sender(name="Mara", about="soil scientist, on foot, Uppsala")),
        ("Mara (Mari) Lindqvist, potter", Sender(name="Mara (Mari) Lindqvist", about="potter")),
        ("das Mara-Gymnasium (Klasse 5a)", Sender(about="das Mara-Gymnasium (Klasse 5a)")),
        ("de Vries, Jan", Sender(name="de Vries", about="Jan")),
        ("Rektorin i. R. Hilde Bauer, 67, Marburg", Sender(name="Rektorin i. R. Hilde Bauer", about="67, Marburg")),
        ("Förster a. D. Klaus Weber", Sender(name="Förster a. D. Klaus Weber")),
        ("Ana de l'Orme and Tom al-Rashid", Sender(name="Ana de l'Orme and Tom al-Rashid")),
    ],
)
def test_one_line_is_a_name_and_what_they_do(line: str, sender: Sender) -> None:
    assert parse_sender(line) == sender


def test_a_sender_that_is_no_text_or_no_front_matter_is_named(tmp_path: Path) -> None:
    path, notes = tmp_path / "me.md", tmp_path / "notes.md"
    notes.write_text("Contact: Ana Kovač\n- builds wood kilns\n", encoding="utf-8")
    for content, told in ((b"\xff\xfe\x00\x01binary\xd8", "is not text"), (b"---\nname: Mira\n", "is not closed")):
        path.write_bytes(content)
        for command in (("draft", str(notes), "--sender", str(path)), ("check", str(path))):
            if command[0] == "draft" or told == "is not text":
                result = CliRunner().invoke(main, command)
                assert (result.exit_code, result.stdout) == (2, "")
                assert told in result.stderr
                assert "'me.md'" in result.stderr


FILE = """---
closing: Warmly,
---
# Mara Lindqvist

Soil scientist in Uppsala,
measures what grows.

Costs 90 euros an hour.

## How I help
I help farms. <!-- never say -->

## My ideal client
A farm that lost money.

## Messages that sound like me
> Hi Petra, the walnut survived.
>
> Mara

Another:

> Dear Tom, tea?

## Something else
More about offers.
"""


def test_a_file_is_read_by_its_headings() -> None:
    sender = parse_sender(FILE)
    assert sender.name == "Mara Lindqvist"
    assert sender.about == "Soil scientist in Uppsala, measures what grows."
    assert sender.closing == "Warmly"
    assert sender.samples == ("Hi Petra, the walnut survived.\n\nMara", "Dear Tom, tea?")


def test_what_is_not_recognised_is_for_the_guard_alone() -> None:
    sender = parse_sender(FILE)
    for service in ("90 euros", "I help farms.", "lost money", "More about offers."):
        assert service in sender.services
        assert service not in sender.about
    assert "never say" not in sender.services


@every(
    ("heading", "field"),
    [
        ("About me", "about"),
        ("Über mich", "about"),
        ("Quién soy", "about"),
        ("Qui je suis", "about"),
        ("Sobre mim", "about"),
        ("My voice", "samples"),
        ("Nachrichten, die nach mir klingen", "samples"),
        ("Mensajes que suenan a mí", "samples"),
        ("Lettres qui me ressemblent", "samples"),
        ("Mensagens que soam a mim", "samples"),
        ("My services", "services"),
        ("Was ich anbiete", "services"),
        ("Mi cliente ideal", "services"),
        ("Comment j'aide", "services"),
        ("Fonte ideal de referências", "services"),
    ],
)
def test_sections_are_known_in_five_languages(heading: str, field: str) -> None:
    sender = parse_sender(f"---\nname: Mara\n---\n## {heading}\nwarm words\n")
    filled = {name for name in ("about", "samples", "services") if "warm words" in str(getattr(sender, name))}
    assert filled == {field}


def test_plain_lines_of_keys_name_the_sender_as_front_matter_does() -> None:
    read = parse_sender("name: Robin Ashdown\nabout: keeps bees\n\nSells honey.")
    assert (read.name, read.about, read.services) == ("Robin Ashdown", "keeps bees", "Sells honey.")


def test_front_matter_names_the_sender() -> None:
    sender = parse_sender("---\nname: Mara\nabout: weaver\n---\n\nI sell looms.\n")
    assert (sender.name, sender.about, sender.services) == ("Mara", "weaver", "I sell looms.")


def test_samples_without_quotation_are_parted_by_rules() -> None:
    assert parse_sender("# Mara\n\n## Voice\nHi Petra!\n\n---\n\nDear Tom,\n").samples == ("Hi Petra!", "Dear Tom,")


def test_a_sender_file_with_an_open_front_matter_is_refused() -> None:
    with pytest.raises(NotesError, match="not closed"):
        parse_sender("---\nname: Mara\n")


def test_a_name_on_the_first_line_needs_no_heading() -> None:
    sender = parse_sender("Mara Lindqvist\nI look after the lending shed in Tarn.")
    assert (sender.name, sender.about) == ("Mara Lindqvist", "I look after the lending shed in Tarn.")
    assert parse_sender("I mend kilns.\nAnd wheels.").name == ""


@every(
    ("name", "signs"),
    [
        ("a weaver in Tarn", ""),
        ("Verwalterin des Leihschuppens", ""),
        ("Mara, hat mitgeschrieben", "Mara"),
        ("Mara Lindqvist, PhD", "Mara Lindqvist, PhD"),
        ("王小明", "王小明"),
    ],
)
def test_a_description_given_as_a_name_leaves_the_letter_unsigned(name: str, signs: str) -> None:
    front = f"---\nname: {name}\n---\n"
    for sender in (named(Sender(name=name)), parse_sender(front), parse_sender(f"# {name}\n\nweaves")):
        assert sender.name == signs
        assert bool(sender.about) == (signs != name or sender.about == "weaves")


def test_a_description_signs_nothing_at_any_door() -> None:
    notes = "Met Ana Roca at the kiln fair. She mends looms."
    told = "a weaver in Tarn who keeps bees"
    for sender in (Sender(name=told), parse_sender(told), parse_sender(f"# {told}\n\nWeaves.")):
        assert gathered(notes, "Ana Roca", sender=sender).sender.name == ""
    above = gathered(f"---\nsender: {told}\n---\n{notes}", "Ana Roca")
    assert (above.sender.name, above.sender.about) == ("", told)


def test_a_line_with_a_colon_knows_the_words_that_a_heading_knows() -> None:
    sender = parse_sender("Name: Mara Lindqvist\nWho I am: soil scientist\nGrußformel: Herzlich\n")
    assert sender == Sender(name="Mara Lindqvist", about="soil scientist", closing="Herzlich")


@every(
    "line",
    [
        "Someone, who walks a long way",
        "Jemand, der mit dem Rad unterwegs ist",
        "Ein Schreiner, der Boote mag",
        "Alguien, de Oviedo",
    ],
)
def test_nobody_is_called_someone(line: str) -> None:
    assert parse_sender(line) == Sender(about=line)
