"""What the contact told or showed of somebody's work is shown to a model; what is told of that person stays theirs."""

from tests.briefing import gathered
from tests.tables import every

BEGUN = {
    "en": ("Ottilie Brandt", "Met Ottilie Brandt at the organ evening in Hexby.\nShe mends bellows.\n"),
    "de": ("Ottilie Brandt", "Ottilie Brandt beim Orgelabend kennengelernt.\nSie flickt Blasebälge.\n"),
    "fr": ("Odile Kerbrat", "J'ai rencontré Odile Kerbrat à la soirée des orgues.\nElle répare des soufflets.\n"),
    "es": ("Olaia Brunet", "Conocí a Olaia Brunet en la velada de los órganos.\nRepara fuelles.\n"),
    "it": ("Ornella Brandi", "Ho conosciuto Ornella Brandi alla serata degli organi.\nRipara mantici.\n"),
    "pt": ("Olga Brandão", "Conheci a Olga Brandão no serão dos órgãos.\nConserta foles.\n"),
}
SHOWN = [
    ("en", "She showed us the reed bench that Piet Waanders had built."),
    ("en", "She played a slow march by Agathe Moulin."),
    ("de", "Sie hat uns eine Zeichnung von Rosa Kemper gezeigt."),
    ("fr", "Elle a raconté comment Armand Tessier avait construit le premier soufflet."),
    ("es", "Contó que Fermín Arana había fabricado el banco con un raíl."),
    ("es", "Nos mostró los dibujos de Petra Landa."),
    ("it", "Ha mostrato le lastre di Teresa Valmori."),
    ("it", "Ha raccontato che Giulio Perini costruì il banco con una rotaia."),
    ("pt", "Contou que Artur Falcão construiu a bancada com um carril."),
]
HELD = [
    ("es", "Contó que Petra Landa está en paro desde enero."),
    ("es", "Contó que Petra Landa se muda a Lugo con su hermana."),
    ("it", "Ha raccontato che Teresa Valmori ha litigato con il sindaco."),
    ("it", "Ha raccontato che Giulio Perini vive da solo in un camper."),
    ("pt", "Contou que o Artur Falcão vai deixar o emprego."),
    ("es", "Petra Landa mostró los dibujos de Fermín Arana."),
]


@every(("language", "line"), SHOWN)
def test_what_the_contact_told_of_somebodys_work_is_shown(language: str, line: str) -> None:
    contact, begun = BEGUN[language]
    brief = gathered(begun + line, contact)
    assert brief.notes_language == language
    assert line in [fact.text for fact in brief.grounds]


@every(("language", "line"), HELD)
def test_what_is_told_of_somebody_else_stays_theirs(language: str, line: str) -> None:
    contact, begun = BEGUN[language]
    brief = gathered(begun + line, contact)
    assert line not in [fact.text for fact in brief.grounds]
