"""Signs that no letter should be written, weighed with what takes them back."""

from datetime import date

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import made
from tests.tables import every

_MET = "Ana Kovač, potter. She showed me two kilns and we drank plum brandy.\n"


@every(
    "line",
    [
        "Her husband rang: please no letters and no cards, he insisted.",
        "Tore up the draft. Promised Nora, and I'll keep to it.",
        "She called me a parasite in front of everyone, and I walked out.",
        "I'm on the jury, she is entrant 3: not a line to entrants until the award.",
        "Went by for my bowl: a black ribbon on the door.",
    ],
)
def test_signs_of_a_class_together_are_enough(line: str) -> None:
    declined = made(_MET + line)
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.DO_NOT_WRITE


@every(
    "line",
    [
        "She reads no mail, better to call her.",
        "She tore up the old letter and wrote the new one on the back.",
        "Her landlord called her a parasite, she told me, and we laughed.",
        "She sits on the jury for pots and told me how they judge.",
        "Her grandmother's heirs left her the kiln.",
    ],
)
def test_what_takes_them_back_outweighs_them(line: str) -> None:
    assert isinstance(made(_MET + line), Brief)


_OPENINGS = {
    "en": "Ilse Marwood, rope maker in Chatham.",
    "de": "Ilse Marwald, Seilerin in Hamburg.",
    "es": "Isabel Maroto, cordelera en Murcia.",
    "fr": "Isabelle Maroy, cordière à Rochefort.",
    "it": "Isabella Marotti, cordaia a Camogli.",
    "pt": "Isabel Marofa, cordoeira em Ílhavo.",
}


def _of(language: str, told: str) -> Brief | Decline:
    opening = _OPENINGS[language]
    return make_brief(
        parse_notes(f"{opening} {told}"), Request(contact=opening.partition(",")[0], today=date(2026, 11, 23))
    )


@every(
    ("language", "told"),
    [
        ("en", "I mark her exam in June."),
        ("en", "I'm on the jury and she has entered."),
        ("en", "We are bidding against each other and the tender is still open."),
        ("en", "I sit on the board that decides her grant in May."),
        ("de", "Ich bewerte ihr Meisterstück."),
        ("de", "Wir bieten gegeneinander und die Ausschreibung läuft noch."),
        ("es", "Soy jurado de la categoría en que se ha inscrito."),
        ("es", "Estoy en la comisión que decide su beca en mayo."),
        ("fr", "Je corrige son examen en juin."),
        ("fr", "Je suis du jury et elle s'est inscrite."),
        ("it", "A giugno correggo il suo esame."),
        ("it", "Sono in giuria e lei si è iscritta."),
        ("pt", "Em junho corrijo o exame dela."),
        ("pt", "Estou no júri e ela inscreveu-se: é candidata."),
    ],
)
def test_who_decides_over_them_does_not_write_while_it_is_open(language: str, told: str) -> None:
    declined = _of(language, told)
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.DO_NOT_WRITE


@every(
    ("language", "told"),
    [
        ("en", "I sit on the committee of the regatta and she lends us the flags."),
        ("en", "We both passed the exam years ago; I marked her knots out of ten, in fun."),
        ("de", "Ich sitze im Festausschuss und sie leiht uns die Fahnen."),
        ("es", "Estoy en la comisión de fiestas y ella nos presta las banderas."),
        ("fr", "Je siège au comité de la régate et elle nous prête les drapeaux."),
        ("it", "Siedo nel comitato della regata e lei ci presta le bandiere."),
        ("pt", "Estou na comissão da regata e ela empresta-nos as bandeiras."),
    ],
)
def test_who_only_sits_on_a_committee_writes(language: str, told: str) -> None:
    assert isinstance(_of(language, told), Brief)


@every(
    ("language", "told"),
    [
        ("en", "She would rather people left her alone for a bit."),
        ("en", "She asked that I stop mailing her."),
        ("en", "She told us not to call again."),
        ("en", "She'd rather I didn't write or ring."),
        ("en", "She wasn't to be contacted about it any more."),
        ("en", "We had words about the hall and that was it."),
        ("en", "Do not write to her, Basil is on it."),
        ("de", "Sie hat mich gebeten, sie nicht weiter anzuschreiben."),
        ("de", "Sie hat genug Post."),
        ("de", "Am Ende haben wir uns gestritten."),
        ("es", "Está harta de cartas."),
        ("es", "Reñimos por el precio y ahí quedó."),
        ("fr", "Elle en a assez des lettres."),
        ("fr", "On s'est brouillés pour le prix."),
        ("it", "È stufa di lettere."),
        ("it", "Abbiamo litigato per il prezzo."),
        ("pt", "Está farta de cartas."),
        ("pt", "Zangámo-nos por causa do preço."),
    ],
)
def test_a_wish_or_a_quarrel_is_heard_whoever_writes_the_letter(language: str, told: str) -> None:
    declined = _of(language, told)
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.DO_NOT_WRITE


@every(
    ("language", "told"),
    [
        ("en", "She asked me not to ring before nine because of the baby."),
        ("en", "She threw me out at closing time with a bag of buns."),
        ("en", "I let it go at the auction; she'll lend me the anchor."),
        ("de", "Sie bat mich, nicht vor neun anzurufen, wegen der Kleinen."),
        ("de", "Wir sind fertig geworden mit dem Steg."),
        ("es", "Me bloqueó el camino con el remolque y empezamos a hablar."),
        ("es", "Me gritó por encima del fuelle que cuidara los dedos."),
        ("fr", "Elle m'a demandé de ne pas appeler avant neuf heures."),
        ("fr", "À la fermeture elle m'a mise dehors avec un sac de noix."),
        ("it", "Mi ha bloccato la strada e ci siamo messi a parlare."),
        ("it", "All'ora di chiusura mi ha buttato fuori con un sacchetto di noci."),
        ("pt", "Bloqueou-me a rua com o barco e começámos a falar."),
        ("pt", "Pediu-me que não ligasse antes das nove."),
        (
            "en",
            "They called her down from the loft for our hour, and over the talking she finished the shuttle.",
        ),
        ("it", "Giorni a chiederti se non disturbi, se non è meglio un albergo; poi ci ha aperto la porta."),
        ("en", "Days of asking myself whether not writing was better; then she opened the door to us."),
    ],
)
def test_what_goes_on_between_the_two_takes_a_sign_back(language: str, told: str) -> None:
    assert isinstance(_of(language, told), Brief)


@every(
    ("language", "told"),
    [
        ("en", "She did the harbour master's walk and I was dead, absolutely dead. She wants the recipe."),
        ("de", "Bei ihrem Lied war ich tot, völlig tot. Sie möchte das Rezept."),
        ("fr", "J'étais mort, mais mort, avec sa chanson. Elle veut la recette."),
        ("es", "Las cenizas de la estufa van a su huerto; me dio un cubo."),
    ],
)
def test_who_writes_of_their_own_death_lives(language: str, told: str) -> None:
    assert isinstance(_of(language, told), Brief)
