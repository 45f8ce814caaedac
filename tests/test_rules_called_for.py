"""Help among neighbours, notices to those who signed up, introductions and good wishes sell nothing; who wears their words does."""

from datetime import date

from invitewriter.domain import Brief, Contact, Draft
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()
CALLED_FOR = {
    "en": (
        "Dear neighbourhood, nobody should go out on this ice. We are here for you: my brother and I collect prescriptions and do your shopping, free of charge. Call us any time. Yours, Oskar",
        "Dear participants, our workshop on bookbinding begins in a week. Please register on our platform before the first session and download the software. Contact us with any questions. Ruth and Ned",
        "Dear Dr Ballard, allow me to introduce Ms Iqbal, who writes a thesis under my supervision. Her study needs your registers, and she has already written to you. I remain at your disposal. Prof. Owen Hart",
        "Dear Mr Sims, you taught me how to plane a board when I was nine. I run a small joinery now, and we make stairs for families in the valley. Thank you. Rhys Parry",
    ),
    "de": (
        "Liebe Hausgemeinschaft, wir vom vierten Stock erledigen gern Ihre Einkäufe und gehen zur Apotheke, das machen wir natürlich umsonst. Rufen Sie uns einfach an, wir sind für Sie da. Mia und Ole",
        "Liebe Teilnehmende, unser Workshop zum Korbflechten beginnt in einer Woche. Melden Sie sich bitte auf unserer Lernplattform an. Bei Fragen melden Sie sich gern. Jette Kamp",
    ),
    "es": (
        "Queridos vecinos: le ayudamos con mucho gusto. Podemos subirle la compra o ir a la farmacia, completamente gratis. Llámenos hoy mismo, estamos para ayudarle. Los del ático",
        "¡Feliz cumpleaños, Nico! Aprovecha tu día, descansa y disfruta de la única tarta que me ha salido bien. Un abrazo, tu tía",
    ),
    "fr": (
        "Chers voisins, nous vous aidons volontiers : faire vos courses, passer à la pharmacie, c'est gratuit. N'hésitez pas à nous contacter, nous sommes là pour vous. Les étudiants du sixième",
        "Joyeux anniversaire, Odile ! Profite de ta journée, profite de tes petits-enfants, et que cette nouvelle année te garde en forme. Ton voisin Raoul",
    ),
    "pt": (
        "Exmo. Senhor Reitor, escrevo para apresentar a estudante Iara Motta, que faz o mestrado em Música, que desenvolve sob minha orientação uma pesquisa sobre sinos. Fico à disposição para qualquer esclarecimento. Prof. Caio Serra",
        "Que você tenha um ano lindo, cheio de mar e de gente boa. Agora aproveita sua praia e garanta o seu picolé. Beijo da Nina",
    ),
}
FEIGNED = {
    "en": "Happy birthday from all of us! Enjoy 20% off our spa package this week only. Book now: spa.example/gift",
    "de": "Liebe Teilnehmerinnen und Teilnehmer, unsere Software hilft Kanzleien wie Ihrer. Der Preis steigt am Montag. Jetzt anmelden!",
    "es": "¡Feliz cumpleaños! Aprovecha tu descuento del 20 % en nuestra tienda. Compra ya en www.ejemplo.es",
    "fr": "Chers participants, profitez de notre offre : notre plateforme aide les cabinets comme le vôtre. Réservez votre démo.",
    "pt": "Parabéns pelo seu aniversário! Garanta o seu desconto de 30 % na nossa loja. Compre já em www.exemplo.pt",
}


@every("language", CALLED_FOR)
def test_what_a_reader_signed_up_for_or_is_wished_is_no_sale(language: str) -> None:
    for text in CALLED_FOR[language]:
        report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language))
        assert [finding.name for finding in report.errors] == [], text


@every("language", FEIGNED)
def test_wishes_and_greetings_excuse_no_seller(language: str) -> None:
    assert GUARD.check(Draft(message=FEIGNED[language]), setting=Setting(channel="email", language=language)).errors


@every(
    ("text", "blocked"),
    [
        ('They wrote: "Hi {{first_name}}, we love what {{company}} does." I am {{first_name}} for my team now.', False),
        ('Dear "{{first_name}}", we love what your bakery does.', True),
    ],
)
def test_a_placeholder_that_is_told_of_was_not_left(text: str, *, blocked: bool) -> None:
    report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language="en"))
    assert ("unfilled-placeholder" in {finding.name for finding in report.findings}) is blocked


@every(
    ("text", "blocked"),
    [
        ("Hello {{name}},\n\nyour loaves are the best in Wells. Do you bake on Sundays?", True),
        ("Good day Ida,\n\nI liked the stand of [company] at the fair.\n\nOle", True),
        ("Hi Bea,\n\nsince 4.2.0 the sail plan prints {{name}} in the corner; --quiet does not help.\n\nOle", False),
        (
            "Hi Bea,\n\nthe table of tides prints `row.high`, and ${harbour.depth} stays empty in tides.js.\n\nOle",
            False,
        ),
        ("Hi Bea,\n\nthe page prints {{ $boat->name }} where the name of my boat belongs.\n\nOle", False),
        ("Hi Bea,\n\nyour map of the moor at [link] shows a ford that is gone.\n\nThanks,\n\n[name]", False),
    ],
)
def test_what_a_program_or_a_publisher_put_there_only_warns_where_no_notes_are_known(
    text: str, *, blocked: bool
) -> None:
    report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language="en"))
    assert "unfilled-placeholder" in {finding.name for finding in report.findings}
    assert ("unfilled-placeholder" in {finding.name for finding in report.errors}) is blocked
    briefed = GUARD.check(Draft(message=text), Brief(contact=Contact(name="Bea"), today=date(2026, 6, 5)))
    assert "unfilled-placeholder" in {finding.name for finding in briefed.errors}
