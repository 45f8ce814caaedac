"""A sentence without which the contact's next one has no sense is shown, whoever saw or heard it."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.tables import every

TODAY = date(2026, 11, 23)
SEEN = [
    ("en", "Gwen Pryce", "Rhys heard somebody whistling up in the loft.", "It turned out to be Gwen."),
    ("en", "Gwen Pryce", "Rhys notices a woman oiling the winch.", "We learn that it's Gwen."),
    ("de", "Gudrun Falk", "Holger hörte jemanden oben auf der Tenne pfeifen.", "Es war Gudrun."),
    ("de", "Gudrun Falk", "Holger sah eine Frau an der Winde.", "Wir erfahren, dass es Gudrun ist."),
    ("fr", "Maëlle Kerbrat", "Hugo entend quelqu'un siffler dans le grenier.", "C'était Maëlle."),
    ("es", "Rocío Vidal", "Hugo oyó a alguien silbar en el desván.", "Resultó ser Rocío."),
    ("pt", "Graça Telles", "O Hugo ouviu alguém assobiar no sótão.", "Era a Graça."),
    ("it", "Grazia Moro", "Ugo sentì qualcuno fischiettare in soffitta.", "Era Grazia."),
]
FIRST = {
    "en": "{} showed us the sail loft at Porth and we mended a jib together.",
    "de": "{} zeigte uns die Segelmacherei in Porth, und wir flickten zusammen ein Segel.",
    "fr": "{} nous a montré la voilerie de Porth et nous avons réparé une voile ensemble.",
    "es": "{} nos enseñó la velería de Porth y remendamos juntos una vela.",
    "pt": "A {} mostrou-nos a velaria de Porth e remendámos juntos uma vela.",
    "it": "{} ci ha mostrato la veleria di Porth e abbiamo rammendato insieme una vela.",
}


def _told(contact: str, notes: str) -> str:
    brief = gather(parse_notes(notes), Request(contact=contact, today=TODAY))
    assert isinstance(brief, Brief)
    return "\n".join(fact.text for fact in brief.grounds)


@every(("language", "contact", "seen", "was"), SEEN)
def test_what_a_witness_saw_of_the_contact_is_shown(language: str, contact: str, seen: str, was: str) -> None:
    told = _told(contact, f"{FIRST[language].format(contact)}\n\n{seen} {was}")
    assert seen in told
    assert was in told


@every(
    "seen",
    [
        "Rhys had quarrelled with somebody in the loft.",
        "Rhys has been ill and heard somebody in the loft.",
        "Rhys heard that she had left somebody.",
        "Rhys whistled up in the loft.",
    ],
)
def test_what_a_witness_is_or_does_is_not(seen: str) -> None:
    told = _told("Gwen Pryce", f"{FIRST['en'].format('Gwen Pryce')}\n\nRhys came along. {seen} It was Gwen.")
    assert seen not in told


def test_somebody_who_turns_out_to_be_another_is_not_shown() -> None:
    first = FIRST["en"].format("Gwen Pryce")
    told = _told("Gwen Pryce", f"{first}\n\nRhys heard somebody whistling up in the loft. It turned out to be Dafydd.")
    assert "whistling" not in told
