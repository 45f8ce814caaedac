"""Who holds out a hand sells nothing: neighbours, friends after a dismissal, parents, clubs; who opens a class, lends or buys links does."""

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Setting
from tests.tables import every

GUARD = Guard()
NEIGHBOURS = {
    "en": (
        "Hi Meg, I left my agency job in April after eleven years. You once took a year off. Could I ring you one evening and hear about it?",
        "Hi Bram, I hired people in our trade for eight years, so if you'd like a second pair of eyes on your CV, send it over.",
    ),
    "de": (
        "Hallo Frau Wolff, ich fahre montags mit dem Auto nach Ulm und habe immer Platz. Wenn Ihr Sohn mitfahren möchte, rufen Sie mich einfach an.",
        "Hallo Lea, wir suchen für die Mannschaft der Kleinen noch jemanden, der die Tore aufbaut. Bezahlt wird in Brezeln. Wäre das was für dich?",
    ),
    "fr": (
        "Bonjour Élodie, j'ai appris pour ton service. J'ai longtemps recruté dans notre métier, alors si tu veux que je relise ton CV, envoie-le-moi.",
        "Bonjour Léa, nous cherchons deux parents pour tenir la buvette. On rit beaucoup et on mange des crêpes. Tu viendrais avec moi ?",
    ),
    "es": (
        "Hola, Carmen: soy tu vecino. Los domingos hago lentejas. Si te apetece, te bajo un plato. Y si te falta algo, llama al timbre.",
        "Hola, Hugo: en enero cambié de oficina y como solo en un banco del parque. ¿Te apuntas un día? Hay sitio para dos bocadillos.",
    ),
    "pt": (
        "Olá, Susana, passei anos a contratar pessoas, por isso se quiseres que dê uma vista de olhos ao teu currículo, manda.",
        "Oi, aqui é a Vera do 402, logo embaixo. Deixei uma canja na porta. Se quiser sossego, me chama que eu subo e seguro o bebê.",
    ),
}

# One that sells in each language, and the same matter among friends.
SOLD = {
    "en": (
        "Hi Bea, I do the same for other tired teachers now, and I'm opening a small class in May. I wanted to tell you before I open it to everyone. Shall I tell you more?",
        "Hi Bea, I've started a class at last, beginner's Welsh, and I am the oldest by far. Before I tell everyone at work: I'm moving there. Lunch on Friday?",
    ),
    "de": (
        "Hallo, wir möchten gesponserte Artikel auf Ihrem Blog veröffentlichen. Was kostet ein Text mit Dofollow-Link? Bitte schicken Sie mir Ihre Preise.",
        "Hallo Tim, mir hat jemand Geld für einen gesponserten Artikel geboten, ich habe gelacht. Passiert dir das mit deinem Blog auch?",
    ),
    "fr": (
        "Coucou Léa, vendredi on teste des crèmes chez moi, on grignote, personne n'est obligé de commander. Et je t'expliquerai comment moi j'ai commencé !",
        "Coucou Léa, samedi on goûte les fromages de Jean chez nous, chacun apporte un pain. Personne n'est obligé de venir déguisé !",
    ),
    "es": (
        "Hola, Iván: hago lo mismo por otras familias, y podemos ver con calma cómo estáis cubiertos. Si te apetece, te cuento con un café.",
        "Hola, Iván: el banco dijo que sí, un préstamo con interés desde el 3 %, y no duermo. ¿Cómo lo llevasteis vosotros?",
    ),
    "pt": (
        "Senhor aposentado, o seu limite está liberado: empréstimo até R$ 9.000,00, juros a partir de 1,7%, sem consulta ao SPC. Mande uma foto do documento.",
        "Querida Sofia, o banco disse que sim, empréstimo até 90.000 euros, juros a partir de 3,2 %. Não durmo. Como foi convosco?",
    ),
}


@every("language", SOLD)
def test_what_is_sold_is_told_from_the_same_matter_among_friends(language: str) -> None:
    pitch, kind = (
        GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language)) for text in SOLD[language]
    )
    assert pitch.errors
    assert [finding.name for finding in kind.errors] == []


@every("language", NEIGHBOURS)
def test_a_hand_held_out_is_no_sale(language: str) -> None:
    for text in NEIGHBOURS[language]:
        report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language))
        assert [finding.name for finding in report.errors] == [], text
