"""Whoever is only talked about, read or liked, and a place, is nobody's contact where the notes tell of somebody without a name."""

from datetime import date

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import gathered, made
from tests.tables import every

TODAY = date(2026, 3, 4)

UNNAMED = [
    "Talked with a woman about Clara Schumann. She restores harps.",
    "An old man on the ferry asked what I think of Winston Churchill. He used to row.",
    "The driver told me he loves Johnny Cash. He gave me a pear.",
    "Sprach mit einer Frau über Clara Schumann. Sie baut Harfen.",
    "Ein Mann in der Fähre las Stefan Zweig und schenkte mir eine Birne.",
    "Der Bus hielt spät am Zielpunkt. Ein Mann erzählte von seinen Harfen.",
    "Hablé con una mujer sobre Clara Schumann. Restaura arpas.",
    "Parlé avec une dame de musique, elle aime Clara Schumann. Elle restaure des harpes.",
    "Na entrada de Vila Rica da Serra falei com um rapaz. Deu-me uma pera.",
    "Sul traghetto ho parlato a lungo con una signora che adora Clara Schumann. Restaura arpe antiche.",
]


@every("text", UNNAMED)
def test_a_letter_goes_to_nobody_whom_the_talk_was_only_of(text: str) -> None:
    found = make_brief(parse_notes(text), Request(today=TODAY))
    if isinstance(found, Decline):
        assert found.reason in {Reason.WHO, Reason.THIN}
    else:  # to "a woman", whose name nobody knows
        assert not found.contact.named


@every(
    ("text", "name"),
    [
        ("Talked with Clara Schuman about harps. A woman next to us laughed.", "Clara Schuman"),
        (
            "Met a man at the ferry, Tom Reed. He restores harps, reads Stefan Zweig and showed me his workshop.",
            "Tom Reed",
        ),
        ("Mit Clara Schumann-Voigt über Harfen gesprochen. Eine Frau neben uns lachte.", "Clara Schumann-Voigt"),
    ],
)
def test_whom_one_talked_with_is_the_contact_all_the_same(text: str, name: str) -> None:
    found = made(text)
    assert isinstance(found, Brief)
    assert found.contact.name == name


def test_whose_meeting_it_was_is_nobody_to_write_to() -> None:
    found = made("Treffen der Stadtgärtner in Halle\nNeben Gesine Albrodt gesessen, sie baut Strohkörbe.")
    assert isinstance(found, Brief)
    assert found.contact.name == "Gesine Albrodt"


@every(
    "line",
    [
        "We talked about bees, Francis Bacon, Clara Haskil and pears.",
        "Wir haben über Birnen, Francis Bacon, Clara Haskil und Bienen gesprochen.",
        "On a parlé de poires, de Francis Bacon, Clara Haskil et des abeilles.",
        "Hablamos de peras, Francis Bacon, Clara Haskil y las abejas.",
        "Falámos de peras, Francis Bacon, Clara Haskil e abelhas.",
        "Abbiamo conversato di pere, Francis Bacon, Clara Haskil e molto altro.",
    ],
)
def test_names_in_a_row_of_topics_leave_the_talk_to_the_two(line: str) -> None:
    found = gathered(f"Met Robin Marsh at the seed fair. {line}", "Robin Marsh")
    assert any(line in fact.text for fact in found.notes_facts)


@every(
    "line",
    [
        "We talked about bees, Francis Bacon came by with a bottle.",
        "We talked with Clara Haskil, Francis Bacon and Ugo.",
        "We talked about bees, Francis Bacon and pears. He rents the mill.",
    ],
)
def test_who_comes_by_or_is_talked_with_is_no_topic(line: str) -> None:
    found = gathered(f"Met Robin Marsh at the seed fair. {line}", "Robin Marsh")
    assert not any(line.rpartition(". ")[2] in fact.text for fact in found.notes_facts)
