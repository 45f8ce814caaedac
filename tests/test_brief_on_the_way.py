"""What a journey, the weather and a figure of speech have in common with private matters are words only."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.brief.facts.delicate import may_be_private
from invitewriter.brief.lexicon import seen
from invitewriter.brief.people.whose.kin import relatives_in
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import Setting
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from tests.tables import every

HARMLESS = [
    ("de", "Es regnete, und ich wusste nicht, wo ich aussteigen sollte."),
    ("de", "An der Kreuzung wollte ich aussteigen und zu Fuß weiter."),
    ("de", "Von der anderen Straßenseite winkte uns eine Frau mit einem Korb zu."),
    ("de", "Der Plan für den Chor wurde von Tag zu Tag länger."),
    ("it", "Il programma del coro cambiava di giorno in giorno."),
    ("es", "El programa del coro cambiaba de día en día."),
    ("en", "There was no bus I could take between legs of our trip, so I couldn't stop in Hull."),
    ("en", "The path of death up to the hut was hard on my legs."),
    ("fr", "J'ai eu du mal à monter la tente, car un orage assez violent s'abattait sur le pré."),
    ("fr", "La côte de la mort juste avant le refuge, mes jambes s'en souviennent."),
    ("es", "La cuesta de la muerte antes del refugio fue dura para mis piernas."),
    ("pt", "A subida da morte antes do abrigo foi dura para as minhas pernas."),
    ("it", "La salita della morte prima del rifugio è stata dura per le mie gambe."),
    ("it", "Con un temporale molto violento è stato difficile montare la tenda."),
]
PRIVATE = [
    ("de", "Sie will nicht mehr und möchte aussteigen."),
    ("de", "Die Nachbarn wechseln die Straßenseite, wenn er kommt."),
    ("de", "Seither lebt sie von Tag zu Tag."),
    ("it", "Da allora vive di giorno in giorno."),
    ("en", "He couldn't stop crying, his legs are no better."),
    ("fr", "Son père est violent, elle dort mal."),
    ("es", "La muerte de su padre le ha quitado el sueño."),
    ("pt", "A morte do pai tirou-lhe o sono."),
]
FRIENDS = [
    ("pt", "Com tudo isto, eu fiz uma amiga!"),
    ("it", "Con tutto questo ho trovato un'amica!"),
    ("es", "Con todo esto, ¡yo gané una buena amiga!"),
    ("fr", "Avec tout cela, j'ai trouvé une vraie amie !"),
    ("de", "Bei alldem habe ich eine gute Freundin gewonnen!"),
    ("en", "With all of that, I made a real friend!"),
    ("en", "What are you telling us there, my friend?"),
    ("de", "Was erzählst du uns da, mein Freund!"),
    ("fr", "Que viens-tu de nous chanter là mon ami, tu veux effrayer les mouettes."),
    ("es", "¿Qué nos cuentas ahí, amigo mío?"),
    ("pt", "O que tu nos contas aí, meu amigo!"),
    ("it", "Che cosa ci racconti, amico mio?"),
]


def _told(contact: str, notes: str) -> list[str]:
    brief = gather(parse_notes(notes), Request(contact=contact, today=date(2026, 11, 23)))
    assert isinstance(brief, Brief)
    return [fact.text for fact in brief.grounds]


@every(("language", "text"), HARMLESS)
def test_what_befell_travellers_on_the_way_is_no_private_circumstance(language: str, text: str) -> None:
    assert not is_circumstance(seen(text), Setting(language=language))


@every(("language", "text"), PRIVATE)
def test_what_befalls_somebody_still_is(language: str, text: str) -> None:
    assert is_circumstance(seen(text), Setting(language=language))


@every(("language", "text"), FRIENDS)
def test_a_friend_gained_or_spoken_to_is_nobody_else(language: str, text: str) -> None:
    assert not list(relatives_in(text, (), language))


def test_a_french_verb_that_looks_like_an_english_errand_is_none() -> None:
    notes = "Maëlle m'attendait au port de Nantes avec du cidre. Je file donc à travers la ville pour voir le port."
    assert "Je file donc à travers la ville pour voir le port." in _told("Maëlle", notes)


def test_advice_that_was_given_is_no_errand() -> None:
    advice = "How to keep a choir awake - sing standing, and stop while it is fun."
    told = _told("Gwen", f"Gwen and I had soup at Porth.\n\n- Gwen's brass lamp\n- {advice}\n- How to tie knots")
    assert advice in told
    assert "How to tie knots" not in told


@every(
    ("language", "text"),
    [
        ("en", "I asked whether I could come along as an assistant next spring."),
        ("de", "Ich habe gefragt, ob ich im Frühjahr als Praktikant mitkommen darf."),
        ("fr", "J'ai demandé si je pouvais revenir comme assistant au printemps."),
        ("es", "Yo pregunté si podía volver como ayudante en primavera."),
        ("pt", "Eu perguntei se podia voltar como assistente na primavera."),
        ("it", "Io ho chiesto se potevo tornare come assistente in primavera."),
    ],
)
def test_an_office_that_the_sender_speaks_of_is_no_confidence(language: str, text: str) -> None:
    assert not may_be_private(text, [], language)


@every("text", ["The chairman told me to come again.", "It was all the baker's idea."])
def test_an_office_of_somebody_who_does_something_still_may_be_one(text: str) -> None:
    assert may_be_private(text, [], "en")
