"""Who is meant by a "she" beside somebody named is told by names that only women, or only men, bear; the notes' own words go before."""

from invitewriter.brief import Request, gather
from invitewriter.brief.lexicon import likely_gender
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
        ("Met Bronwyn Sale at the pier. Ignacio asked about the tide. She keeps the tide tables.", "Bronwyn Sale", "tide tables"),
        ("Met Ignacio Sale at the pier. Bronwyn wanted ice cream. He lent me the long rope.", "Ignacio Sale", "long rope"),
        ("Ifeoma Sale am Steg getroffen. Ignacio wollte rudern. Sie sucht ein Segel.", "Ifeoma Sale", "Segel"),
    ],
)  # fmt: skip
def test_a_pronoun_of_the_contacts_gender_is_the_contact_beside_one_of_the_other(
    notes: str, contact: str, told: str
) -> None:
    assert told in _told(notes, contact)


@every(
    ("notes", "contact", "untold"),
    [
        ("Met Bronwyn Sale at the pier. Saoirse asked about the tide. She hates the harbour master.", "Bronwyn Sale", "hates"),
        ("Met Bronwyn Sale at the pier. Ignacio asked about the tide. He hates the harbour master.", "Bronwyn Sale", "hates"),
        ("Ifeoma Sale am Steg getroffen. Ignacio wollte rudern. Er sucht ein Segel.", "Ifeoma Sale", "Segel"),
    ],
)  # fmt: skip
def test_a_pronoun_of_the_others_gender_is_not(notes: str, contact: str, untold: str) -> None:
    assert untold not in _told(notes, contact)


def test_a_name_that_both_bear_tells_nothing() -> None:
    assert [likely_gender(name) for name in ("robin", "avery", "bronwyn", "ignacio")] == ["", "", "she", "he"]
