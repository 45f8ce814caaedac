"""What is promised and talked about, with whom it was left out."""

from invitewriter.offline import OfflineWriter
from tests.test_offline_reading import brief_of, message, told


def test_her_is_the_contact_where_she_does_something() -> None:
    assert told("promised to let her measure the oven").endswith("I will let you measure the oven.")
    assert "the catalogue of the type sale" in told("→ send her the catalogue of the type sale")
    assert told("→ send her our catalogue") == ""


def test_with_whom_it_was_talked_about_is_no_part_of_it() -> None:
    brief = brief_of("talked about glaze tests with Anna over lunch")
    assert "about glaze tests" in message(brief)
    assert "with you" not in " ".join(OfflineWriter().questions(brief))
