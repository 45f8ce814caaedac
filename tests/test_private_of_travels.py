"""Seats between two, guest rooms and trains that had to be changed tell nothing private; a sofa that somebody sleeps on since a quarrel does."""

from invitewriter.domain import Secrecy
from tests.briefing import gathered, withheld
from tests.tables import every

_MET = {
    "en": "Met Robin Marsh at the seed fair on Saturday.",
    "de": "Robin Marsh am Samstag auf der Saatgutmesse getroffen.",
    "es": "Conocí a Robin Marsh el sábado en la feria de semillas.",
    "fr": "Rencontré Robin Marsh samedi à la foire aux graines.",
    "it": "Ho conosciuto Robin Marsh sabato alla fiera dei semi.",
    "pt": "Conheci Robin Marsh no sábado na feira de sementes.",
}


@every(
    ("language", "line"),
    [
        ("en", "The free seat between us held our two cakes."),
        ("en", "I slept in their guest room under a map of Norway."),
        ("de", "Auf dem leeren Platz zwischen uns standen zwei Kuchen."),
        ("es", "Cada cual tuvo que ocupar su asiento, y hubo risas de fila a fila."),
        ("fr", "La place vide entre nous portait nos deux gâteaux."),
        ("it", "Ho dormito nella loro camera degli ospiti sotto una carta della Norvegia."),
        ("pt", "A carrinha dele é mais apertada do que a nossa."),
    ],
)
def test_seats_and_guest_rooms_are_told(language: str, line: str) -> None:
    brief = gathered(f"{_MET[language]}\n{line}", "Robin Marsh")
    assert not [*withheld(brief, Secrecy.PRIVATE), *withheld(brief, Secrecy.CIRCUMSTANCE)]


@every(
    ("language", "line"),
    [
        ("en", "Between us, he sleeps on his brother's sofa since the split."),
        ("en", "He has been sleeping on the couch since she threw him out."),
        ("de", "Er schläft seit der Trennung auf dem Sofa seines Bruders."),
        ("es", "Duerme en el sofá de su hermano desde la separación."),
        ("fr", "Entre nous, il dort sur le canapé de son frère depuis la rupture."),
        ("it", "Dorme sul divano del fratello da quando si è separato."),
        ("pt", "Dorme no sofá do irmão desde a separação."),
    ],
)
def test_a_bed_elsewhere_since_a_parting_is_withheld(language: str, line: str) -> None:
    brief = gathered(f"{_MET[language]}\n{line}", "Robin Marsh")
    assert [*withheld(brief, Secrecy.PRIVATE), *withheld(brief, Secrecy.CIRCUMSTANCE)]
