"""What was said with the recorder off is told in confidence, with the sentence that says so."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.tables import every

SAID = {
    "en": ("Met Vera at the mill.", "The wheel went to a dealer.", "That was with the recorder off."),
    "de": ("Vera in der Mühle getroffen.", "Das Rad ging an einen Händler.", "Das Mikro war da schon aus."),
    "fr": ("J'ai rencontré Vera au moulin.", "La roue est partie chez un marchand.", "Le micro était coupé."),
    "es": ("Conocí a Vera en el molino.", "La rueda fue a un anticuario.", "La grabadora ya estaba apagada."),
    "it": ("Ho conosciuto Vera al mulino.", "La ruota finì da un antiquario.", "Il registratore era spento."),
    "pt": ("Conheci a Vera no moinho.", "A roda foi para um antiquário.", "O gravador já estava desligado."),
}


@every("language", SAID)
def test_what_was_said_with_the_recorder_off_is_withheld(language: str) -> None:
    met, *said = SAID[language]
    brief = gather(parse_notes(" ".join([met, *said])), Request(contact="Vera", today=date(2026, 11, 24)))
    assert isinstance(brief, Brief)
    assert {item.text for item in brief.withheld} >= set(said)
    assert met in {fact.text for fact in brief.notes_facts}
