"""The contact's own people who received the sender are shown to a model; what they keep from others, and other people's relatives, are not."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.bystanders import DIARIES
from tests.tables import every

CONTACTS = {
    "en": ("Leonie", "Leonie met me at the tram stop and took me home."),
    "de": ("Leonie", "Leonie holte mich an der Haltestelle ab und nahm mich mit nach Hause."),
    "fr": ("Léonie", "Léonie est venue me chercher à l'arrêt et m'a emmenée chez elle."),
    "es": ("Leonor", "Leonor me recogió en la parada y me llevó a su casa."),
    "pt": ("Leonor", "A Leonor foi buscar-me à paragem e levou-me para casa."),
    "it": ("Leonora", "Leonora è venuta a prendermi alla fermata e mi ha portata a casa."),
}


def _is_told(language: str, line: str, *, first: str = "") -> bool:
    contact, met = CONTACTS[language]
    before, after = DIARIES[language]
    notes = f"{before}\n\n{met} {first} {line}\n\n{after}"
    brief = gather(parse_notes(notes), Request(contact=contact, today=date(2026, 11, 23)))
    assert isinstance(brief, Brief)
    return line in " ".join(fact.text for fact in brief.grounds)


@every(
    ("language", "line"),
    [
        ("en", "The kids, Ole and Runa, waited up for us in the kitchen."),
        ("en", "I stayed up late with her husband, Anselm."),
        ("de", "Die Kinder, Ole und Runa, warteten in der Küche auf uns."),
        ("fr", "Je me suis assise entre sa mère et sa tante Tilda et j'ai écossé des pois."),
        ("es", "Su padre me contó historias del molino con un plato de sopa."),
        ("pt", "O pai dela contou-me histórias da pedreira com uma tigela de sopa."),
        ("it", "I bambini, Olmo e Runa, ci hanno aspettati in cucina."),
    ],
)
def test_the_family_that_received_the_sender_is_shown(language: str, line: str) -> None:
    assert _is_told(language, line)


@every(
    ("language", "line"),
    [
        ("en", "The kids, Ole and Runa, never said a word to us."),
        ("de", "Ihr Bruder Hannes wollte uns die Hand nicht geben."),
        ("pt", "O marido dela não quis apertar-me a mão."),
        ("it", "Suo fratello Hannes non ci ha salutati."),
        ("es", "Su tío Olmo no quiso saludarnos."),
        ("fr", "Son oncle Ole n'a pas voulu nous saluer."),
    ],
)
def test_a_relative_who_kept_aside_is_not(language: str, line: str) -> None:
    assert not _is_told(language, line)


@every(
    ("language", "first", "line"),
    [
        ("en", "Gunnar came by.", "His kids, Ole and Runa, showed us a boat."),
        ("de", "Gunnar kam vorbei.", "Seine Kinder, Ole und Runa, zeigten uns ein Boot."),
        ("fr", "Gunnar est passé.", "Ses enfants, Ole et Runa, nous ont montré un bateau."),
        ("es", "Gunnar pasó por allí.", "Sus hijos, Olmo y Runa, nos enseñaron un barco."),
        ("pt", "O Gunnar passou por lá.", "Os filhos, Olmo e Runa, mostraram-nos um barco."),
        ("it", "Gunnar è passato.", "I suoi figli, Olmo e Runa, ci hanno mostrato una barca."),
    ],
)
def test_the_family_of_somebody_else_is_not(language: str, first: str, line: str) -> None:
    assert not _is_told(language, line, first=first)


@every(
    ("language", "line"),
    [
        ("de", "Naja das Zelt war nass, aber das Frühstück war prima."),
        ("it", "Alla fine facciamo un giro al mulino."),
        ("pt", "Saí de Viseu com sol e pedalei até à serra."),
        ("it", "Una bella serata tra amici."),
        ("de", "Dann gingen wir bei Puerto el Rosario schwimmen."),
        ("es", "Terminamos en Puerto La Cruz, un pueblo tranquilo."),
        ("pt", "Acabámos na Praia da Rosa com pão e queijo."),
    ],
)
def test_a_small_word_that_opens_a_sentence_is_nobody(language: str, line: str) -> None:
    contact, met = CONTACTS[language]
    brief = gather(parse_notes(f"{met} {line}"), Request(contact=contact, today=date(2026, 11, 23)))
    assert isinstance(brief, Brief)
    assert line in " ".join(fact.text for fact in brief.grounds)


@every(
    ("language", "hours", "years"),
    [
        ("en", "We had known each other for barely three days.", "We have known each other for thirty years."),
        ("de", "Wir kennen uns erst seit zwei Tagen.", "Wir kennen uns seit dreißig Jahren."),
        ("de", "Wir kennen uns seit weniger als 48 Stunden.", "Wir kennen uns seit der Schule."),
        ("fr", "On se connaît depuis moins de 48 heures.", "On se connaît depuis trente ans."),
        ("es", "Nos conocemos desde hace menos de 48 horas.", "Nos conocemos desde hace treinta años."),
        ("pt", "Conhecemo-nos há menos de 48 horas.", "Conhecemo-nos há trinta anos."),
        ("it", "Ci conosciamo da appena tre giorni.", "Ci conosciamo da trent'anni."),
    ],
)
def test_who_has_been_known_for_hours_was_not_known_before(language: str, hours: str, years: str) -> None:
    contact, met = CONTACTS[language]
    for line, known in ((hours, False), (years, True)):
        brief = gather(parse_notes(f"{met} {line}"), Request(contact=contact, today=date(2026, 11, 23)))
        assert isinstance(brief, Brief)
        assert brief.known_before is known, line


@every(
    ("language", "line"),
    [
        ("en", "Her friend Ottoline came along and taught us a knot."),
        ("en", "Her cousin Ottoline joined us at the pier."),
        ("de", "Eine Freundin von ihr kam mit."),
        ("de", "Eine Freundin von ihr, Ottilie, war auch dabei."),
        ("fr", "Son amie Odile est venue et nous a montré un nœud."),
        ("es", "Su amiga Obdulia vino y nos enseñó un nudo."),
        ("es", "La receta de la mamá para el membrillo era una maravilla."),
        ("pt", "A irmã também estava."),
        ("pt", "Veio com ela uma amiga, a Odete."),
        ("pt", "O irmão ficou um bocado connosco."),
        ("it", "La sua amica Ottavia è venuta e ci ha insegnato un nodo."),
    ],
)
def test_a_companion_who_is_only_mentioned_is_shown(language: str, line: str) -> None:
    assert _is_told(language, line)


@every(
    ("language", "line"),
    [
        ("en", "Her friend Ottoline came with us, she was let go on Friday."),
        ("en", "Her friend Ottoline told us that she had left him."),
        ("de", "Eine Freundin von ihr kam mit und weinte den ganzen Weg."),
        ("de", "Ihre Freundin Ottilie erzählte uns von ihrer Scheidung."),
        ("fr", "Son amie Odile nous a raconté qu'elle devait trois loyers."),
        ("es", "Su amiga Obdulia nos contó que la dejaron en abril."),
        ("pt", "A irmã estava muito magra."),
        ("pt", "O irmão estava sem casa."),
        ("pt", "A amiga Odete tem uma padaria em Seia."),
        ("it", "La sua amica Ottavia ci ha raccontato che l'hanno lasciata."),
    ],
)
def test_what_is_told_of_a_companion_is_not(language: str, line: str) -> None:
    assert not _is_told(language, line)
