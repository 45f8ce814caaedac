"""Signs of a loss, and the silence that answers them, are withheld; the same words of an everyday moment are told."""

from __future__ import annotations

from tests.briefing import gathered
from tests.tables import every

SIGNS = [
    ("en", "Met Orla Finnerty, who gilds frames.", "Both names are still on her doorbell."),
    ("en", "Met Orla Finnerty, who gilds frames.", "Nobody sits on the second stool any more."),
    ("de", "Traf Hilde Wachsmann, die Rahmen vergoldet.", "An ihrer Klingel stehen noch beide Namen."),
    ("de", "Traf Hilde Wachsmann, die Rahmen vergoldet.", "Auf dem zweiten Hocker saß niemand."),
    ("es", "Conocí a Nieves Arrabal, que dora marcos.", "En su buzón siguen los dos nombres."),
    ("fr", "Rencontré Odile Ferrand, qui dore des cadres.", "Sur la sonnette il y a encore les deux noms."),
    ("pt", "Conheci a Lurdes Falcão, que doura molduras.", "Na campainha ainda estão os dois nomes."),
    ("it", "Ho conosciuto Ornella Sacchi, che dora cornici.", "Sul campanello ci sono ancora i due nomi."),
]
SILENCES = [
    ("en", "Met Orla Finnerty, who gilds frames.", "The brushes were her brother's, she said.", "Nobody spoke."),
    ("de", "Traf Hilde Wachsmann, die Rahmen vergoldet.", "Die Pinsel sind von ihrem Bruder.", "Dann lange Stille."),
    ("es", "Conocí a Nieves Arrabal, que dora marcos.", "Los pinceles eran de su hermano.", "No dijimos nada."),
    ("fr", "Rencontré Odile Ferrand, qui dore des cadres.", "Les pinceaux étaient à son frère.", "Un long silence."),
    ("pt", "Conheci a Lurdes Falcão, que doura molduras.", "Os pincéis eram do irmão.", "Ninguém disse nada."),
    ("it", "Ho conosciuto Ornella Sacchi, che dora cornici.", "I pennelli erano del fratello.", "Un lungo silenzio."),
]


@every(("language", "met", "sign"), SIGNS)
def test_a_sign_of_somebody_who_is_no_longer_there_is_withheld(language: str, met: str, sign: str) -> None:
    brief = gathered(f"{met} {sign}")
    assert sign in [held.text for held in brief.withheld]
    assert met in [fact.text for fact in brief.facts]


@every(("language", "met", "told", "silence"), SILENCES)
def test_a_silence_takes_what_it_answers_along(language: str, met: str, told: str, silence: str) -> None:
    brief = gathered(f"{met} {told} {silence}")
    assert {told, silence} <= {held.text for held in brief.withheld}


@every(
    "harmless",
    [
        "There are two names on the door, the firm's and hers.",
        "She turned the second chair of the set on Friday.",
        "We said nothing for a while because a wren had come in.",
        "Her cap keeps the gold leaf out of her hair.",
    ],
)
def test_the_same_words_of_an_everyday_moment_are_told(harmless: str) -> None:
    assert harmless in [fact.text for fact in gathered(f"Met Orla Finnerty, who gilds frames. {harmless}").facts]
