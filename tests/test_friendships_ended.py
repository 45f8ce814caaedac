"""Where notes say that a friendship has ended, no letter is written; whose friendship lasts gets one."""

from __future__ import annotations

from invitewriter.domain import Decline, Reason
from tests.briefing import declined, made
from tests.tables import every
from tests.test_dying_farewells import OPENINGS


@every(
    ("language", "line"),
    [
        ("en", "Since the summer our friendship is over."),
        ("de", "Seit dem Sommer hat es sich ausgefreundet."),
        ("de", "Sie hat mir die Freundschaft gekündigt."),
        ("fr", "Depuis l'été, notre amitié est finie."),
        ("es", "Desde el verano ya no somos amigas."),
        ("pt", "Desde o verão já não somos amigas."),
        ("it", "Dall'estate non siamo più amiche."),
    ],
)
def test_a_friendship_that_ended_is_let_rest(language: str, line: str) -> None:
    assert declined(OPENINGS[language] + line).reason is Reason.DO_NOT_WRITE


@every(
    ("language", "line"),
    [
        ("en", "Her friendship bracelets are sewn from old kites."),
        ("de", "Die Freundschaft der beiden Vereine ist alt."),
    ],
)
def test_a_friendship_that_lasts_is_none(language: str, line: str) -> None:
    brief = made(OPENINGS[language] + line)
    assert not isinstance(brief, Decline) or brief.reason is not Reason.DO_NOT_WRITE
