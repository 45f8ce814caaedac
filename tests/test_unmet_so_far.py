"""Of whom it is only said that the two are to meet, or that a talk was missed, nothing is told as if they had met."""

from __future__ import annotations

from invitewriter import draft
from invitewriter.domain import Brief, Decline, How, Reason
from tests.briefing import TODAY, declined, gathered, made
from tests.tables import every


@every(
    "text",
    [
        "Booked a call with Edda for Friday. She forges gates.",
        "I'm meeting Edda on Thursday. She forges gates.",
        "Seeing Edda next week. She runs a forge in Leith.",
        "Call with Edda tomorrow. She looks for coke.",
        "I'll meet Edda on Friday. I'll bring her the bellows book.",
        "Am Freitag treffe ich Edda. Sie schmiedet Tore.",
        "Treffe Edda nächste Woche. Sie schmiedet Tore.",
        "Termin mit Edda für Dienstag ausgemacht. Sie schmiedet Tore und sucht Koks.",
        "Vendredi je rencontre Edda. Elle forge des portails.",
        "J'ai rendez-vous avec Edda mardi. Elle forge des portails.",
        "He quedado con Edda el viernes. Forja verjas en Lugo.",
        "Tengo una llamada con Edda el martes. Forja verjas en Lugo.",
        "Venerdì vedo Edda. Forgia cancelli a Parma e cerca carbone.",
        "Ho una chiamata con Edda martedì. Forgia cancelli a Parma.",
        "Na sexta encontro a Edda. Ela forja portões em Évora.",
        "Tenho uma chamada com a Edda na terça. Ela forja portões.",
    ],
)
def test_a_line_on_what_the_contact_does_shows_no_meeting_beside_one_to_come(text: str) -> None:
    brief = made(text, "Edda")
    assert isinstance(brief, Brief)
    assert brief.how is How.LISTED


@every(
    "text",
    [
        "Booked a call with Edda for Friday. She told me how she forges gates.",
        "Booked a call with Edda for Friday. We talked about bellows.",
        "Booked a call with Edda for Friday. She drove me to the ferry.",
        "I met Edda at the forge. Booked a call with Edda for Friday.",
        "Edda forges gates in Leith. Booked a call with her for Friday.",
        "Meeting Edda on Friday was a delight. She forges gates.",
        "I have tea with Edda every Friday. She forges gates.",
        "Am Freitag treffe ich Edda. Sie hat mir ihre Esse gezeigt.",
        "Am Freitag habe ich Edda getroffen. Sie schmiedet Tore.",
        "Ich sehe Edda jeden Freitag. Sie schmiedet Tore.",
        "J'ai eu rendez-vous avec Edda mardi. Elle forge des portails.",
        "Vendredi je rencontre Edda. Elle m'a montré sa forge.",
        "Tengo una reunión con Edda todos los lunes. Forja verjas.",
        "Venerdì vedo Edda. Mi ha mostrato la fucina di Parma.",
        "Na sexta encontro a Edda. Ela mostrou-me a forja.",
    ],
)
def test_what_the_two_did_or_said_shows_that_they_have_met(text: str) -> None:
    assert gathered(text, "Edda").how is How.MET


@every(
    ("text", "message"),
    [
        (
            "Booked a call with Edda for Friday. She forges gates.",
            "Hi Edda,\nHow did you come to forge gates? I'd be glad to connect here.",
        ),
        (
            "Am Freitag treffe ich Edda. Sie schmiedet Tore.",
            "Hallo Edda,\nwie bist du dazu gekommen, Tore zu schmieden? Ich würde mich gern hier mit dir vernetzen.",
        ),
    ],
)
def test_a_letter_before_the_first_meeting_tells_of_none(text: str, message: str) -> None:
    assert draft(text, today=TODAY).message == message


MISSED = [
    "Missed Edda's talk on bellows. She forges gates.",
    "I had to miss the session by Edda because of the ferry. She forges gates.",
    "I missed my call with Edda. She forges gates.",
    "Eddas Vortrag über Blasebälge habe ich verpasst. Sie schmiedet Tore.",
    "Das Treffen mit Edda habe ich verpasst. Sie schmiedet Tore.",
    "J'ai raté la conférence d'Edda. Elle forge des portails.",
    "J'ai manqué la réunion avec Edda. Elle forge des portails.",
    "Me perdí la charla de Edda sobre fuelles. Forja verjas en Lugo.",
    "Me perdí la reunión con Edda. Forja verjas en Lugo.",
    "Ho perso la conferenza di Edda sui mantici. Forgia cancelli a Parma.",
    "Mi sono persa l'intervento di Edda. Forgia cancelli a Parma.",
    "Ho perso l'incontro con Edda. Forgia cancelli a Parma.",
    "Perdi a palestra da Edda sobre foles. Ela forja portões.",
    "Faltei ao encontro com a Edda. Ela forja portões.",
]


@every("text", MISSED)
def test_a_missed_talk_or_meeting_alone_is_no_meeting_in_any_language(text: str) -> None:
    assert gathered(text, "Edda").how is How.UNMET
    assert declined(text, "Edda").reason is Reason.DO_NOT_WRITE


@every(
    ("text", "how"),
    [
        ("Missed Edda's talk, but she lent me her tongs. She forges gates.", How.MET),
        ("Missed Edda's talk because I talked too long with Edda at the forge. She forges gates.", How.MET),
        ("Eddas Vortrag habe ich verpasst, aber wir haben gegessen. Sie schmiedet Tore.", How.MET),
        ("J'ai raté la conférence d'Edda. Elle m'a prêté sa pince.", How.MET),
        ("Ho perso la conferenza di Edda. Mi ha prestato la tenaglia.", How.MET),
        ("Missed Edda's talk. She forges gates.\n→ send her the bellows plan", How.LISTED),
        ("Edda forges gates. Missed Edda's talk. Looks for coke. Has a stall in Leith. Her son plays the tuba.", How.LISTED),
        ("J'ai raté la conférence d'Edda. Elle forge des portails. Elle cherche du coke. Elle habite à Nantes.", How.LISTED),
    ],
)  # fmt: skip
def test_whoevers_talk_was_missed_may_have_been_met_all_the_same(text: str, how: How) -> None:
    brief = made(text, "Edda")
    assert not isinstance(brief, Decline) or brief.reason is not Reason.DO_NOT_WRITE
    assert gathered(text, "Edda").how is how
