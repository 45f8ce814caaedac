"""A verb with which a jotted sentence begins is nobody, though people are called so: "Drew me the loop", "Will lend us"."""

from tests.briefing import gathered, said
from tests.tables import every


@every(
    ("text", "told"),
    [
        ("Sat with Jorike at the oar bench. Drew me the whole splice on a napkin.", "Drew me the whole splice"),
        ("Sat with Jorike at the oar bench. Drew the two knots as two ladders. She paints buoys.", "paints buoys"),
        ("Sat with Jorike at the oar bench. Will lend us her marlinspike.", "Will lend us"),
    ],
)
def test_a_verb_that_is_also_a_name_is_nobody(text: str, told: str) -> None:
    assert any(told in fact for fact in said(gathered(text)))


def test_who_is_called_so_does_what_is_told_of_them() -> None:
    told = said(gathered("Sat with Jorike at the oar bench. Drew came by and wants her boat. Will sings bass."))
    assert not any("wants her boat" in fact or "sings bass" in fact for fact in told)


@every("occasion", ["Bee club, hut day.", "Rose show, village hall.", "Heather walk, wet.", "Royal Cornwall, Weds."])
def test_an_occasion_that_begins_like_a_name_is_nobody(occasion: str) -> None:
    brief = gathered(f"{occasion} Paired up with Lorna who cooks at the school. She saw the hare first.")
    assert brief.contact.name == "Lorna"
    assert any("hare" in fact for fact in said(brief))


def test_a_verb_that_is_also_a_name_is_nobody_before_the_one_it_is_done_with() -> None:
    brief = gathered(
        "Chess night. Drew with Jorike (yes, her). She showed me the rook move afterwards.", contact="Jorike"
    )
    assert any("rook move" in fact for fact in said(brief))
