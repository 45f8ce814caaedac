"""Mourners often do not say that somebody has died: a farewell, words that fail, years that were too short."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Reason
from invitewriter.notes import parse_notes
from tests.tables import every

REQUEST = Request(today=date(2026, 11, 27))


@every(
    "notes",
    [
        (
            "Met Harriet at the weavers' hall in 2015. She always had time for beginners.\n\n"
            "Harriet, two winters at one loom were too few. You were a dear friend."
        ),
        "Met Harriet at the weavers' hall in 2015.\nNo words can express our sorrow.",
        "Harriet taught me to warp a loom.\nShe left us far too soon.",
        "Mit Hedwig habe ich zwei Sommer gewebt.\n\nDu warst eine gute Freundin, Hedwig.",
        "Mit Hedwig habe ich zwei Sommer gewebt.\nWorte können nicht sagen, wie groß der Verlust ist.",
        "Hedwig hat mir das Weben gezeigt. Viel zu früh von uns gegangen.",
        "Conocí a Remedios en el telar.\n\nRemedios, eras una gran amiga.",
        "Conocí a Remedios en el telar. Era tejedora. Su partida deja un hueco enorme entre las alumnas.",
        "Conocí a Remedios en el telar. Son dos recuerdos y nada más. Su marcha deja un gran vacío entre nosotros.",
        "Conocí a Remedios en el telar.\nNo hay palabras para expresar este dolor.",
        "J'ai connu Hélène au métier à tisser.\n\nTu étais une grande amie, Hélène.",
        "J'ai connu Hélène au métier à tisser.\nLes mots ne suffisent pas pour dire notre peine.",
        "Ho conosciuto Ornella al telaio.\n\nEri una vera amica, Ornella.",
        "Ho conosciuto Ornella al telaio.\nNon ci sono parole per esprimere il nostro dolore.",
        "Conheci a Graça no tear.\n\nGraça, eras uma grande amiga.",
        "Conheci a Graça no tear.\nNão há palavras para exprimir a nossa dor.",
    ],
)
def test_whoever_is_mourned_gets_no_letter(notes: str) -> None:
    read = make_brief(parse_notes(notes), REQUEST)
    assert not isinstance(read, Brief)
    assert read.reason is Reason.DO_NOT_WRITE


@every(
    "notes",
    [
        "Met Harriet at the weavers' hall. She was a great host, and words cannot describe the colours.",
        "Met Harriet at the weavers' hall. We left the party far too early.",
        "Met Harriet at the weavers' hall. A sense of loss of old skills drives her.",
        "Hedwig auf dem Webertag getroffen. Worte können die Farben nicht beschreiben.",
        "Conocí a Remedios en el telar. No hay palabras para describir los colores.",
        "J'ai rencontré Hélène au métier à tisser. Elle est partie trop tôt de la fête.",
        "Ho conosciuto Ornella al telaio. Se n'è andata presto dalla festa.",
        "Conheci a Graça no tear. Partiu cedo para apanhar o comboio.",
    ],
)
def test_delight_and_an_early_leave_are_no_mourning(notes: str) -> None:
    assert isinstance(make_brief(parse_notes(notes), REQUEST), Brief)
