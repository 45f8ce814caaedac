"""Plain private sentences and what sounds alike: marks that cover the sentence before, judgements of people, machines that die."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.domain import Brief, Secrecy
from invitewriter.notes import parse_notes
from tests.tables import every

OPENINGS = {
    "en": "Met Wanda at the lock on Sunday.",
    "de": "Wanda am Sonntag an der Schleuse getroffen.",
    "fr": "Rencontré Wanda dimanche à l'écluse.",
    "es": "Conocí a Wanda el domingo en la esclusa.",
    "pt": "Conheci a Wanda no domingo na eclusa.",
    "it": "Ho conosciuto Wanda domenica alla chiusa.",
}


def told(language: str, text: str) -> tuple[list[str], list[str]]:
    """What of a text may be said, and what is withheld as private."""
    brief = gather(parse_notes(f"{OPENINGS[language]}\n{text}"), Request(today=date(2026, 11, 23)))
    assert isinstance(brief, Brief)
    said = [fact.text for fact in (*brief.facts, *brief.background, *brief.unclear) if fact.line > 1]
    kinds = {Secrecy.PRIVATE, Secrecy.CIRCUMSTANCE}
    return said, [each.text for each in brief.withheld if each.secrecy in kinds]


@every(
    ("language", "text"),
    [
        ("en", "She is giving up the ferry. I wasn't meant to hear that."),
        ("en", "She is giving up the ferry. The crew don't know. Not a word."),
        ("de", "Sie gibt die Fähre auf. Ich soll es für mich behalten."),
        ("fr", "Elle abandonne le bac. Les collègues l'ignorent."),
        ("es", "Deja el transbordador. Yo no debería saberlo."),
        ("pt", "Ela vai deixar o barco. Só me contou a mim."),
        ("it", "Lascia il traghetto. In ditta non lo deve sapere nessuno."),
    ],
)
def test_a_mark_that_says_nothing_itself_covers_the_sentences_before(language: str, text: str) -> None:
    said, withheld = told(language, text)
    assert not said
    assert len(withheld) >= 2


@every(
    ("language", "text"),
    [
        ("en", "She paints ferries. Off the record: she may sell the yard."),
        ("de", "Sie malt Fähren. Danach noch unter vier Augen."),
        ("en", "She paints ferries. The crew don't know the lock."),
    ],
)
def test_a_mark_with_a_matter_of_its_own_leaves_the_sentence_before(language: str, text: str) -> None:
    said, _ = told(language, text)
    assert any("ferries" in each or "Fähren" in each for each in said)


@every(
    ("language", "person", "thing"),
    [
        ("en", "She is rather tiring.", "The lock tour was rather tiring."),
        ("de", "Sie ist recht anstrengend.", "Die Führung war recht anstrengend."),
        ("fr", "Elle est fatigante.", "La visite était fatigante."),
        ("es", "Ella es bastante agotadora.", "La visita fue bastante larga."),
        ("pt", "Ela é cansativa.", "A visita foi cansativa."),
        ("it", "Lei è stancante.", "La visita era stancante."),
    ],
)
def test_what_is_said_of_things_too_judges_a_person_only(language: str, person: str, thing: str) -> None:
    assert told(language, person)[1]
    assert not told(language, thing)[1]


def test_who_says_so_falls_with_what_is_said() -> None:
    assert not told("de", "Wanda meint, ihr Reeder ist so gut wie pleite.")[0]


@every("text", ["O motor dela morreu na subida.", "A impressora dela morreu."])
def test_a_machine_dies_whose_it_may_be(text: str) -> None:
    assert not told("pt", text)[1]


def test_a_few_lines_of_italian_are_read_as_italian() -> None:
    assert parse_notes("Ho conosciuto Wanda alla chiusa.\nCerca una barca per i ragazzi.").language == "it"
    assert parse_notes("Wanda Kowalska, Lido\nbarche, 2 chiuse").language == ""


def test_a_mark_behind_a_matter_of_its_own_covers_no_promise_before_it() -> None:
    said, withheld = told("en", "I will send her the ferry times.\nHer divorce is near, told me quietly.")
    assert said == ["I will send her the ferry times."]
    assert withheld == ["Her divorce is near, told me quietly."]


@every(
    ("language", "text"),
    [
        ("pt", "Temos de chegar sempre cedo às reuniões, e bem vestidos."),
        ("es", "Wanda nos quitó los nervios antes del ensayo."),
        ("en", "We had soup at the Rock Bottom Brewery by the lock."),
        ("en", "We voted to lend the pump to the next lock."),
        ("en", "The mentor relationship has its seasons, says Wanda."),
        ("de", "WK hat die erste Fassung verfasst, OP Wanda bringt die Karten."),
        ("de", "Die Pegel werden am Tor angezeigt, bevor man die Kammer verlassen darf."),
        ("de", "Mittags war kaum Appetit da, abends dann schon."),
        ("de", "Vor dem Haus stand mal wieder ein Mann und winkte zu uns herüber."),
        ("fr", "Il n'y a toujours pas âme qui vive au quai."),
        ("pt", "A Wanda convidou-nos para a noite em casa dela, com a família."),
    ],
)
def test_what_is_of_things_or_said_of_everybody_is_told(language: str, text: str) -> None:
    assert told(language, text)[1] == []


@every(
    ("language", "text"),
    [
        ("en", "Her sister isn't well, told me not to say."),
        ("en", "She is giving up the ferry, asked us not to tell."),
        ("en", "She is giving up the ferry, said not to say."),
        ("en", "Her brother has not been well."),
        ("de", "Ihrer Schwester geht es nicht gut, soll ich nicht sagen."),
        ("fr", "Elle abandonne le bac, il ne faut pas le dire."),
        ("es", "Deja el transbordador, me pidió que no lo contara."),
        ("pt", "Ela vai deixar o barco, pediu para eu não dizer nada."),
        ("it", "Lascia il traghetto, mi ha detto di non dirlo."),
    ],
)
def test_what_one_was_told_not_to_say_is_not_said(language: str, text: str) -> None:
    said, withheld = told(language, text)
    assert not said
    assert withheld


def test_a_thing_that_did_not_go_well_may_be_said() -> None:
    said, _ = told("en", "Her first glaze didn't go well. She told me not to use the left oven.")
    assert len(said) == 2
