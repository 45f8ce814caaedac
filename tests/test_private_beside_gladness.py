"""A good result or an invitation makes nothing public that is told beside it."""

from __future__ import annotations

from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import Setting
from tests.tables import every

PRIVATE_THOUGH_BIDDEN = [
    ("de", "Noor hat mich eingeladen, ihre Mutter im Hospiz zu besuchen."),
    ("en", "Noor invited me to her father's funeral lunch."),
    ("es", "Noor me invitó a cenar y lloró toda la noche por su marido."),
    ("fr", "Noor ne m'a pas invitée, elle ne dort plus chez ses parents."),
    ("it", "mi ha invitato a dormire a casa sua perché non riesce a stare solo la notte"),
    ("pt", "convidou-me para jantar e o marido já não dorme em casa dela"),
]


@every(
    ("language", "text"),
    [
        ("en", "won the regatta and has a hearing for drink driving on Monday"),
        ("en", "was arrested after the football match"),
        ("en", "was let go by the team, great fun all the same"),
        ("de", "hat das Turnier gewonnen und ist seither im Burnout"),
        ("es", "se juega la casa en las tragaperras"),
        ("fr", "a gagné la partie mais perdu la garde des enfants"),
        ("pt", "venceu o torneio, mas está em insolvência"),
    ],
)
def test_a_trouble_beside_a_good_result_stays_private(language: str, text: str) -> None:
    assert is_circumstance(seen(text), Setting(language=language))


@every(("language", "text"), PRIVATE_THOUGH_BIDDEN)
def test_what_an_invitation_stands_beside_stays_private(language: str, text: str) -> None:
    assert is_circumstance(seen(text), Setting(language=language))
