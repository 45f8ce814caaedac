"""The embedded writer's reading of any clause, by its grammar alone."""

from tests.tables import every
from tests.test_offline_reading import told

TOLD = [
    ("used to drive the night tram in Gothenburg", "What was it like to drive the night tram in Gothenburg?"),
    ("um so she varnishes oars and she splices rope too", "How did you come to varnish oars and splice rope?"),
    ("She wants our honey list. Send it.", "I will send you our honey list."),
    ("He'd love to see the glaze chart. I said I'd email it.", "As promised, I will email you the glaze chart."),
    ("promised 2 intro her to Tariq", "As promised, I will introduce you to Tariq."),
    ("ask: does she use slate under the marrows?", "I wanted to ask you whether you use slate under the marrows."),
    ("promised her a map\nI will send her our 2019 readings", "our 2019 readings"),
    ("owe her: photo of the rigid heddle", "I still owe you the photo of the rigid heddle."),
    ("there is a spare loom, hers for the asking", "I offered you a spare loom, and that still stands."),
]
LEFT = [
    "winds it by hand",
    "dubs more cartoons",
    "she snores through concerts",
    "she says they grow where the damp starts",
    "her sister winds clock springs by hand",
    "visits to Rome",
    "Anna Fuhr sales director",
    "I owe her 5 pounds",
    "found one under our supermarket",
    "She wants a new job. Give it time.",
    "worked in the corner all day",
    "she carried a tray to the table",
    "she's built like a tank",
    "we measured her waist for the costume",
    "she spilled the ink over the glossary of knots",
    "she poured the tea for the bell ringers of Leeds",
    "we planted three hundred limes last autumn",
    "I told her about our choir. We rehearsed the alto line in the chapel",
    "she writes to the bus company for them",
]


@every(("note", "expected"), TOLD)
def test_a_whole_clause_is_told_whatever_its_verb(note: str, expected: str) -> None:
    assert expected in told("said hello", note)


@every("note", LEFT)
def test_a_clause_that_is_cut_or_leans_on_another_is_left_alone(note: str) -> None:
    assert told("said hello", note) == ""


@every(
    ("notes", "place"),
    [
        (("We met at Ines & Tom's wedding", "Anna Fuhr", "we talked about peat"), "peat at Ines & Tom's wedding"),
        (("WOOD wkshp Leeds d2", "Anna Fuhr: talked about peat"), "at the WOOD workshop in Leeds"),
        (
            ("Wrote this up late.", "Glazing supper in Cardiff.", "Anna Fuhr and I talked about peat"),
            "at the glazing supper in Cardiff",
        ),
        (
            ("Anna Fuhr", "Where: pottery study day, Exeter.", "we talked about peat"),
            "at the pottery study day in Exeter",
        ),
        (("Weavers Faire Lyon, 3 Oct", "Anna Fuhr: talked about peat"), "at the Weavers Faire in Lyon"),
        (("Scout Jamboree Ghent", "Anna Fuhr: talked about peat"), "at the Scout Jamboree in Ghent"),
        (("Sat next to me at the science café. Anna Fuhr", "we talked about peat"), "at the science café"),
        (
            ("Anna Fuhr", "she speaks next week at the science café", "we talked about peat"),
            "with you about peat last week.",
        ),
    ],
)
def test_the_place_is_told_wherever_the_notes_surely_tell_it(notes: tuple[str, ...], place: str) -> None:
    assert place in told(*notes)


@every(
    "line",
    ["Ahead of the spring fair", "To do before the book fair Leipzig", "Upcoming book fair Leipzig", "Savoir faire"],
)
def test_what_only_leads_up_to_an_event_is_no_place_of_the_meeting(line: str) -> None:
    letter = told(line, "Anna Fuhr: talked about peat")
    assert letter
    assert "fair" not in letter.lower()
