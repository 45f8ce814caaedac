"""A trouble that is only conceded behind what two did is not told, and leaves no trace in what stands before it."""

from tests.briefing import gathered
from tests.tables import every


@every(
    "line",
    [
        "Ada Wrenford still comes to the bindery every day, although the doctors found a tumour.",
        "Ada Wrenford glued the spine with me because she is getting divorced.",
        "Her husband came along to the bindery too, although they are getting divorced.",
        "Ada Wrenford and I sewed, and she told me that, although she is getting divorced, the bindery stays.",
        "Ada Wrenford came, although they are getting divorced.",
    ],
)
def test_what_tells_of_the_trouble_itself_stays_with_it(line: str) -> None:
    brief = gathered(f"Met Ada Wrenford at the bindery, she sews headbands.\n{line}\n", "Ada Wrenford")
    assert not [fact.text for fact in brief.grounds if fact.line == 2]
