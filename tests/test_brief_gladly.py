"""What is told gladly of a game, a beast or the past is kept, though it sounds private; what it only stands beside is not."""

from __future__ import annotations

from invitewriter.brief.lexicon import LANGUAGES, seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.gladly import FOLDER
from invitewriter.brief.private.setting import Setting
from invitewriter.resources import word_table
from tests.tables import every


@every(
    ("language", "text"),
    [
        ("en", "Broke the bank at our Monopoly night, terrible winner"),
        ("en", "found us forty prison uniforms for the Gilbert and Sullivan"),
        ("de", "Wasser bis zum Hals nur im Baggersee, schwimmt täglich"),
        ("es", "nos guió por la cárcel de forzados del siglo XVIII"),
        ("fr", "Perdu 13-2 contre nous, il a payé la tournée"),
        ("fr", "le procès de la scène finale est joué en slam, très drôle"),
        ("pt", "o boneco mais velho perdeu a cabeça em palco e o público riu"),
    ],
)
def test_what_is_told_gladly_is_no_circumstance(language: str, text: str) -> None:
    assert not is_circumstance(seen(text), Setting(language=language))


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


@every("language", LANGUAGES)
def test_every_language_names_what_speaks_for_a_line(language: str) -> None:
    lesson = {
        "learnt",
        "source",
    }  # in English and French, "learned from her that" may be hearsay: there they are phrases under `told`
    assert word_table(FOLDER, language).keys() - lesson == {"told", "field", "when", "joins", "sum"}


BIDDEN = [
    (
        "de",
        "Am schönsten war, dass Noor uns mit ihrer Familie das Fest am Ende des Ramadan feiern ließ und mich einlud.",
    ),
    ("en", "On the way a bargeman invited me to sleep at his house."),
    ("es", "por el camino un barquero me invitó a dormir en su casa"),
    ("fr", "Noor m'a invitée à rompre le jeûne avec ses parents."),
    ("it", "per strada un barcaiolo mi ha invitato a dormire a casa sua"),
    ("pt", "no caminho, falando com outro barqueiro, fui convidado a jantar no barco dele"),
]
PRIVATE_THOUGH_BIDDEN = [
    ("de", "Noor hat mich eingeladen, ihre Mutter im Hospiz zu besuchen."),
    ("en", "Noor invited me to her father's funeral lunch."),
    ("es", "Noor me invitó a cenar y lloró toda la noche por su marido."),
    ("fr", "Noor ne m'a pas invitée, elle ne dort plus chez ses parents."),
    ("it", "mi ha invitato a dormire a casa sua perché non riesce a stare solo la notte"),
    ("pt", "convidou-me para jantar e o marido já não dorme em casa dela"),
]


@every(("language", "text"), BIDDEN)
def test_whoever_bids_the_sender_to_a_feast_or_a_bed_tells_nothing_private(language: str, text: str) -> None:
    assert not is_circumstance(seen(text), Setting(language=language))


@every(("language", "text"), PRIVATE_THOUGH_BIDDEN)
def test_what_an_invitation_stands_beside_stays_private(language: str, text: str) -> None:
    assert is_circumstance(seen(text), Setting(language=language))
