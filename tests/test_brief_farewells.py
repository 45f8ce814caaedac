"""Deaths told of whoever a name stands for, and what only sounds like one: being left at the door, a minute's silence for somebody else."""

from invitewriter.domain import Reason
from tests.briefing import declined, made
from tests.tables import every


@every(
    "notes",
    [
        "Ida Petit, our neighbour across the road, died on Tuesday. We used to swap quinces.",
        "Ida Petit, our neighbour across the road has died. We used to swap quinces.",
        "Ida Petit, meine Nachbarin von gegenüber, ist am Dienstag gestorben. Wir haben Quitten getauscht.",
        "Ida Petit, ma voisine d'en face est morte. On échangeait des coings.",
        "Ida Petit, mi vecina de enfrente, ha muerto. Nos cambiábamos membrillos.",
        "Ida Petit, la mia vicina di casa è morta martedì. Ci scambiavamo le cotogne.",
        "Ida Petit, a minha vizinha da frente morreu na terça. Trocávamos marmelos.",
    ],
)
def test_what_somebody_was_to_the_sender_is_nobody_else(notes: str) -> None:
    assert declined(notes, contact="Ida Petit").reason is Reason.DO_NOT_WRITE


@every(
    "told",
    [
        "Ida vende membrillos. Tras la cena nos dejó en la puerta del hotel.",
        "Ida vende membrillos. Nos dejó el coche una semana.",
        "Ida vende marmelos. Deixou-nos na estação.",
        "Ida vende cotogne. Ci ha lasciato un cesto di noci.",
        "Ida sells quinces. At the match there was a minute's silence for the old goalkeeper.",
        "Ida verkauft Quitten. Beim Spiel gab es eine Schweigeminute für den alten Torwart.",
        "Ida vende membrillos. En el partido hubo un minuto de silencio por el viejo portero.",
        "Ida, her neighbour died on Tuesday. She sells quinces.",
        "Ida, my mother died on Tuesday, and she was kind. She sells quinces.",
    ],
)
def test_who_is_left_at_a_door_or_keeps_silent_for_another_gets_a_letter(told: str) -> None:
    assert not hasattr(made(told, contact="Ida"), "reason")


@every(
    "told",
    [
        "Ida vendía membrillos. Nos dejó en marzo.",
        "A Ida vendia marmelos. Deixou-nos na primavera.",
        "Ida vendeva cotogne. Ci ha lasciati.",
        "Ida sold quinces. There was a minute's silence for her at the club.",
    ],
)
def test_who_has_left_us_or_is_kept_silent_for_gets_none(told: str) -> None:
    assert declined(told, contact="Ida").reason is Reason.DO_NOT_WRITE
