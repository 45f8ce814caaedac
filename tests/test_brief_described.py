"""Somebody whom notes about much else describe first and name later is meant from the description on."""

from invitewriter.brief import Request, gather
from invitewriter.domain import Decline, Reason
from invitewriter.notes import parse_notes
from tests.briefing import TODAY, gathered, said
from tests.tables import every

BEFORE = {
    "en": "Tom Reed mended the roof. I painted a fence. Eva Brod wrote to me. I was tired. I read. I slept. Soup. Rain. Tea.",
    "de": "Tom Reed flickte das Dach. Ich strich einen Zaun. Eva Brod schrieb mir. Ich war müde. Ich las. Ich schlief. Suppe. Regen.",
    "fr": "Tom Reed a réparé le toit. J'ai peint. Eva Brod m'a écrit. J'étais las. J'ai lu. J'ai dormi. Soupe. Pluie. Thé.",
    "es": "Tom Reed reparó el tejado. Pinté la valla. Eva Brod me escribió. Leí un libro. Luego dormí. Hice sopa. Hubo lluvia. Tomé té.",
    "it": "Tom Reed ha riparato il tetto della casa. Ho dipinto. Eva Brod mi ha scritto una lettera. Ho letto. Poi ho dormito. Ho cucinato la zuppa. Pioggia. Vento.",
    "pt": "Tom Reed consertou o telhado. Pintei a cerca. Eva Brod me escreveu. Eu li. Depois dormi. Fiz sopa. Choveu. Tomei chá.",
}
MET = [
    ("en", "A young woman sat down beside me.", "She asked about eels.", "Her name was Orsolina."),
    ("en", "An old lady sat down beside me.", "We talked about eels.", '"I\'m Orsolina," she said.'),
    ("de", "Eine ältere Dame setzte sich zu mir.", "Sie fragte nach Aalen.", "Sie stellte sich als Orsolina vor."),
    ("fr", "Une vieille dame est venue vers moi.", "Elle parlait d'anguilles.", "Elle s'appelait Orsolina."),
    ("es", "Una mujer mayor se acercó.", "Me preguntó por las anguilas.", "Se llamaba Orsolina."),
    ("it", "Una signora si è seduta con noi.", "Lei cercava anguille.", "Si chiamava Orsolina."),
    ("pt", "Uma senhora sentou-se ao meu lado.", "Ela perguntou por enguias.", "Chamava-se Orsolina."),
]
ANOTHER = [
    ("en", "An older woman sat down.", "She had a bad knee.", "Her niece was called Orsolina."),
    ("en", "An older man sat down.", "He had a bad knee.", "She was called Orsolina, said the sign."),
    ("en", "A woman sat down.", "Eva Brod spoke to her.", "Her name was Orsolina."),
    ("de", "Eine Dame setzte sich.", "Sie hinkte.", "Ihre Tochter hieß Orsolina."),
    ("fr", "Une dame est venue.", "Elle boitait.", "Sa fille s'appelait Orsolina."),
]


@every(("language", "met", "told", "named"), MET)
def test_whoever_is_named_later_is_meant_from_the_description_on(
    language: str, met: str, told: str, named: str
) -> None:
    kept = said(gathered(f"{BEFORE[language]}\n\n{met} {told} {named}", "Orsolina"))
    assert [met, told, named] == kept[-3:]


@every(("language", "met", "told", "named"), ANOTHER)
def test_whoever_is_described_and_not_so_called_is_somebody_else(
    language: str, met: str, told: str, named: str
) -> None:
    kept = said(gathered(f"{BEFORE[language]}\n\n{met} {told} {named}\n\nWith Orsolina I had tea.", "Orsolina"))
    assert not {met, told} & {*kept}


TALK = [
    ("en", "Later Orsolina came in.", "“You are wet,” I said.", "“It is only rain,” she said."),
    ("de", "Später kam Orsolina herein.", "„Du bist ja nass“, sagte ich.", "„Nur Regen“, sagte sie."),
    ("fr", "Plus tard Orsolina est entrée.", "« Tu es trempée », ai-je dit.", "« Juste la pluie », dit-elle."),
    ("es", "Más tarde entró Orsolina.", "—Estás mojada —dije.", "—Es solo agua —dijo ella."),
    ("it", "Più tardi è entrata Orsolina.", "«Sei bagnata», dissi.", "«È solo acqua», disse lei."),
    ("pt", "Mais tarde entrou Orsolina.", "“Estás molhada”, eu disse.", "“É só água”, disse ela."),
]


@every(("language", "comes", "mine", "theirs"), TALK)
def test_what_the_two_say_to_each_other_is_theirs(language: str, comes: str, mine: str, theirs: str) -> None:
    kept = said(gathered(f"{BEFORE[language]}\n\n{comes}\n\n{mine}\n\n{theirs}", "Orsolina"))
    assert len(kept) == 3


@every(
    "line",
    [
        "“You are wet,” the landlord said.",
        "“Move!” shouted a man with a ladder.",
        "“One ticket,” I told the conductor.",
        "I rang my brother.",
        "Tom Reed came.",
    ],
)
def test_whoever_else_speaks_or_is_spoken_to_ends_it(line: str) -> None:
    notes = f"{BEFORE['en']}\n\nLater Orsolina came in.\n\n{line}\n\n“Too late,” I said.\n\n“Yes.”"
    assert said(gathered(notes, "Orsolina")) == ["Later Orsolina came in."]


@every(
    ("language", "met", "told", "kept"),
    [
        ("en", "With Orsolina I had tea.", "We had met in Porto.", 2),
        ("en", "With Orsolina I had tea.", "My wife and I had met in Porto.", 1),
        ("en", "With Orsolina I had tea.", "The crew watched two dogs chase each other.", 1),
        ("de", "Mit Orsolina trank ich Tee.", "Wir hatten uns in Porto kennengelernt.", 2),
        ("fr", "J'ai pris un thé avec Orsolina.", "Nous nous étions rencontrés à Porto.", 2),
        ("es", "Bebí un té con Orsolina.", "Nos habíamos conocido en Oporto.", 2),
        ("it", "Ho preso un tè con Orsolina.", "Ci eravamo conosciuti a Porto.", 2),
        ("pt", "Bebi um chá com a Orsolina.", "Nos conhecemos no Porto.", 2),
    ],
)
def test_what_two_are_to_each_other_is_theirs_in_the_next_paragraph_too(
    language: str, met: str, told: str, kept: int
) -> None:
    assert len(said(gathered(f"{BEFORE[language]}\n\n{met}\n\n{told}", "Orsolina"))) == kept


@every(
    "notes",
    [
        "Siamo finiti in un palazzo storico che ci ha raccontato molto.",
        "Because British Columbia is so wide we had few hosts. We liked the reply from Torleif, who told us to go on in.",
    ],
)
def test_a_house_and_a_country_are_nobody(notes: str) -> None:
    told = gather(parse_notes(notes), Request(today=TODAY))
    assert isinstance(told, Decline)
    assert told.reason is Reason.WHO
