"""A contact called with a word of respect, by a surname here and a first name there, or by a short name before the whole, is one person."""

from invitewriter.brief import Request, gather
from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.briefing import TODAY
from tests.tables import every


def _told(notes: str, contact: str) -> str:
    brief = gather(parse_notes(notes), Request(contact=contact, today=TODAY))
    return " ".join(fact.text for fact in brief.facts) if isinstance(brief, Brief) else brief.reason.value


@every(
    ("notes", "contact", "told"),
    [
        ("Sat beside Rameshji Patel from Bhuj, dyer. He needs a copper vat.", "Ramesh Patel", "copper vat"),
        ("Clay day. Sunitaben Joshi showed me the wheel. She wants old bricks.", "Sunita Joshi", "old bricks"),
        ("Tea fair. Tanaka-san poured the first cup. He looks for a kettle.", "Kenta Tanaka", "kettle"),
        ("Met Smt. Kamala Iyer at the fair. She taught us the knot.", "Kamala Iyer", "the knot"),
        ("Met Shri Mohan Rao at the fair. He keeps forty sorts of rice.", "Mohan Rao", "forty sorts"),
        ("Spoke with Anitha Amma at the dye shed. She boils the lac.", "Anitha Rao", "boils the lac"),
        ("Met Kinsella with the hay rakes, Donal Óg, from outside Birr. He told me to buy the short rake.", "Donal Óg Kinsella", "short rake"),
        ("Traf Brehmer am Stand mit den Sensen, Jost, aus Oldau. Er hat mir das Dengeln gezeigt.", "Jost Brehmer", "Dengeln"),
        ("Talk with Raghu (V. Raghunandan Bhat), of the harbour office. He lent me his compass.", "V. Raghunandan Bhat", "compass"),
        ("Gespräch mit Bine (Sabine Wulfhorst), jetzt im Hafenamt. Sie hat mir ihren Zirkel geliehen.", "Sabine Wulfhorst", "Zirkel"),
    ],
)  # fmt: skip
def test_whoever_is_called_otherwise_is_the_contact(notes: str, contact: str, told: str) -> None:
    assert told in _told(notes, contact)


@every(
    ("notes", "contact", "untold"),
    [
        ("Met Ramesh Patel at the fair. His brother Rameshji Joshi sells cows.", "Ramesh Patel", "cows"),
        ("Met Kinsella and Donal Óg at the rakes. He told me to buy the short rake.", "Donal Óg Kinsella", "short rake"),
    ],
)  # fmt: skip
def test_two_who_only_share_a_part_of_the_name_stay_two(notes: str, contact: str, untold: str) -> None:
    assert untold not in _told(notes, contact)


@every(("one", "other"), [("Linda", "Lin"), ("Gerda", "Ger"), ("Reuben", "Reu"), ("Kenji", "Ken")])
def test_a_name_that_only_ends_like_a_word_of_respect_is_another(one: str, other: str) -> None:
    assert not compatible(parse_name(one), parse_name(other))


@every(
    ("notes", "contact", "told"),
    [
        ("Selby, harbour day, Fri\nPerson: Adaeze Brun. Runs a one-boat ferry.\nShe promised me her tide table.", "Adaeze Brun", "tide table"),
        ("Big bloke with the patched oars = Tavi Marsden, rows for the club.\ntold him come to the regatta.", "Tavi Marsden", "regatta"),
        ("ruderfest am see\nminh thao pham, neu im verein. hat mir kuchen mitgegeben.\nihr boot hat ein leck.", "Minh Thao Pham", "leck"),
        ("Besuch bei Herrn Tavi Brandt mit Tochter (8, heißt Ylva). Er baut Boote. Ylva wollte rudern.\nIch soll ihm noch den Plan schicken.", "Tavi Brandt", "Plan schicken"),
    ],
)  # fmt: skip
def test_a_place_at_the_head_and_a_daughter_are_no_rivals_of_the_contact(notes: str, contact: str, told: str) -> None:
    assert told in _told(notes, contact)


@every(
    ("notes", "contact", "untold"),
    [
        ("Met Tavi Marsden at the regatta. He mends oars. Other fellows were saying his club is bankrupt.", "Tavi Marsden", "bankrupt"),
        ("Tavi Brandt beim Rudern getroffen. Er flickt Riemen. Die anderen sagten, sein Verein sei zerstritten.", "Tavi Brandt", "zerstritten"),
        ("Met Tavi Marsden with his daughter Ylva. He mends oars. Ylva said she hates the club.", "Tavi Marsden", "hates"),
        ("Selby, harbour day, Fri\nTom: boats. Owns a ferry.\nAdaeze Brun: nets. Wants cork.", "Adaeze Brun", "ferry"),
    ],
)  # fmt: skip
def test_what_others_say_and_what_the_daughter_does_is_not_told(notes: str, contact: str, untold: str) -> None:
    assert untold not in _told(notes, contact)
