"""What was done to somebody's body and has no word for illness, and who has just lost their work, whoever tells it of whom."""

from invitewriter.domain import Secrecy
from tests.briefing import gathered, withheld
from tests.tables import every

_MET = {
    "en": "Met Wanda at the lock on Sunday.",
    "de": "Wanda am Sonntag an der Schleuse getroffen.",
    "fr": "Rencontré Wanda dimanche à l'écluse.",
    "es": "Conocí a Wanda el domingo en la esclusa.",
    "pt": "Conheci a Wanda no domingo na eclusa.",
    "it": "Ho conosciuto Wanda domenica alla chiusa.",
}
PRIVATE = [
    ("en", "Her friend told us what they took out of her in March."),
    ("en", "They opened her up again last spring."),
    ("en", "They opened him up a second time in May."),
    ("en", "She told us what the surgeons took out."),
    ("en", "They took a piece of her out in March."),
    ("en", "They cut her open twice last year."),
    ("en", "They sewed him up in an hour."),
    ("en", "Her friend showed us the scar they left."),
    ("de", "Ihre Freundin erzählte, was man ihr im März herausgenommen hat."),
    ("de", "Er zeigte uns, wo man ihn aufgeschnitten hat, und die Ärzte hätten ihm den Bauch noch einmal aufgemacht."),
    ("fr", "Son amie a raconté ce qu'on lui a enlevé en mars."),
    ("es", "Su amiga contó lo que le sacaron en marzo."),
    ("pt", "Voltaram a abrir-lhe a barriga na primavera."),
    ("it", "La sua amica ha raccontato cosa le hanno tolto a marzo."),
    # who has just lost their work
    ("es", "Vino con una amiga a la que acaban de despedir."),
    ("es", "Vino con un amigo al que acababan de echar."),
    ("es", "Vino con una amiga recién despedida."),
    ("fr", "Elle est venue avec une amie tout juste licenciée."),
    ("fr", "Elle est venue avec une amie qu'on vient de licencier."),
    ("fr", "Elle est venue avec un ami qui venait d'être licencié."),
    ("it", "È venuta con un'amica che hanno appena licenziato."),
    ("pt", "Veio com uma amiga recém-despedida."),
    ("pt", "Veio com um amigo que acabaram de despedir."),
    ("pt", "Acabaram de demiti-la."),
    # and an operation in plain words
    ("it", "Salta un mese, l'hanno operata."),
    ("pt", "Operaram-na em maio."),
    ("en", "They operated on her in May."),
    # a judgement jotted down, and a trouble at home named by nothing
    ("fr", "un peu brusque"),
    ("es", "Es un poco brusca."),
    ("it", "un po' brusca"),
    ("pt", "um bocado brusca"),
    ("en", "a bit abrupt"),
    ("fr", "Ici c'est compliqué."),
    # and who has just been left
    ("it", "Il cuoco è appena stato lasciato dalla moglie."),
    ("de", "Er wurde gerade verlassen."),
    ("fr", "Le cuisinier, que sa femme vient de quitter, a fait la soupe."),
    ("es", "Al cocinero acaba de dejarlo su mujer."),
    ("es", "Su hermana, a la que acaban de despedir del museo, cenó con nosotros."),
]
HARMLESS = [
    ("en", "They took the engine out of her boat in March."),
    ("en", "They opened the mill up again last spring."),
    ("en", "They opened it up again for her."),
    ("en", "She told us what they took out of the lake in March."),
    ("en", "They opened her up to new songs, she says."),
    ("en", "They took her out on the lake."),
    ("en", "She showed us where they had cut the reeds."),
    ("en", "They sewed her up a new sail."),
    ("de", "Sie erzählte, was sie im März aus dem See geholt haben."),
    ("de", "Man hat ihr im März den Motor herausgenommen und gereinigt."),
    ("fr", "Elle a raconté ce qu'on a sorti du lac en mars."),
    ("fr", "Sa boutique, elle l'a rouverte au printemps."),
    ("es", "Contó lo que sacaron del lago en marzo."),
    ("es", "Nos acaban de despedir en el muelle con castañas."),
    ("es", "La acaban de despedir en el muelle con flores."),
    ("pt", "Contou o que tiraram do lago em março."),
    ("pt", "Acabaram de se despedir no cais."),
    ("it", "Ha raccontato cosa hanno tolto dal lago a marzo."),
    ("it", "Il pacco è stato lasciato in bottega."),
    ("it", "Hanno operato il mulino fino a maggio."),
    ("en", "They operated the lock for her."),
    ("fr", "Le virage est un peu brusque."),
    ("es", "La curva es un poco brusca en la bajada."),
    ("de", "Das Dorf ist verlassen."),
    ("fr", "La barque que son frère vient de quitter est à nous."),
    ("es", "Acaba de dejarlo en la mesa."),
]


def _held(language: str, text: str) -> tuple[str, ...]:
    brief = gathered(f"{_MET[language]}\n{text}")
    return (*withheld(brief, Secrecy.CIRCUMSTANCE), *withheld(brief, Secrecy.PRIVATE))


@every(("language", "text"), PRIVATE)
def test_it_is_withheld(language: str, text: str) -> None:
    assert _held(language, text)


def test_nothing_is_left_of_whom_it_is_told() -> None:
    told = gathered(f"{_MET['es']}\nSu hermana, a la que acaban de despedir, cenó con nosotros.")
    assert not any("hermana" in fact.text for fact in (*told.facts, *told.background, *told.unclear))


@every(("language", "text"), HARMLESS)
def test_the_same_words_of_things_and_farewells_are_told(language: str, text: str) -> None:
    assert not _held(language, text)
