"""A near word of what a private line is about tells it; the same word of what may be said, or of the writer's own, does not."""

from invitewriter import check
from tests.tables import every

NOTES = (
    "Contact: Leila Maric\nRuns a workshop in Kranj, bakes rye bread. Sells at the market on Saturdays.\n- (private) "
)
RULE = "NP801"


def told(private: str, said: str) -> bool:
    report = check(f"Hi Leila,\n\n{said}\n\nTom", notes=NOTES + private, contact="Leila Maric")
    return any(finding.rule == RULE for finding in report.findings)


@every(
    ("private", "said"),
    [
        ("she wants to sell the farm", "I hope you find a good buyer for the farm."),
        ("she is pregnant, due in May", "All the best for the baby!"),
        ("her business partner is leaving in spring", "All the best now that you will run the workshop alone."),
        ("drinks too much", "Go easy on the wine."),
        ("her son was arrested", "How is your boy?"),
        ("she has handed in her notice", "Good luck with the new start."),
    ],
)
def test_near_words_tell_it(private: str, said: str) -> None:
    assert told(private, said)


@every(
    ("private", "said"),
    [
        ("she wants to sell the farm", "How does the rye bread sell at the market?"),
        ("her husband moved out", "I was alone at my stall all day, so our talk was welcome."),
        ("she has handed in her notice", "My boss tasted the bread and asked for more."),
        ("drinks too much", "How is the search for a mill going?"),
    ],
)
def test_what_may_be_said_stays_free(private: str, said: str) -> None:
    assert not told(private, said)
