"""Signs that no letter should be written, weighed with what takes them back."""

import pytest

from invitewriter.domain import Brief, Decline, Reason
from tests.briefing import made

_MET = "Ana Kovač, potter. She showed me two kilns and we drank plum brandy.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Her husband rang: please no letters and no cards, he insisted.",
        "Tore up the draft. Promised Nora, and I'll keep to it.",
        "She called me a parasite in front of everyone, and I walked out.",
        "I'm on the jury, she is entrant 3: not a line to entrants until the award.",
        "Went by for my bowl: a black ribbon on the door.",
    ],
)
def test_signs_of_a_class_together_are_enough(line: str) -> None:
    declined = made(_MET + line)
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.DO_NOT_WRITE


@pytest.mark.parametrize(
    "line",
    [
        "She reads no mail, better to call her.",
        "She tore up the old letter and wrote the new one on the back.",
        "Her landlord called her a parasite, she told me, and we laughed.",
        "She sits on the jury for pots and told me how they judge.",
        "Her grandmother's heirs left her the kiln.",
    ],
)
def test_what_takes_them_back_outweighs_them(line: str) -> None:
    assert isinstance(made(_MET + line), Brief)
