"""What notes tell of the sender or of the occasion alone: a frame for a model's letter, and never a fact about the contact."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, gather
from invitewriter.brief.facts.background import MOST
from invitewriter.domain import Brief
from invitewriter.notes import parse_notes
from invitewriter.prompt import Prompts
from invitewriter.report.explain import explain
from invitewriter.writer import ModelWriter
from tests.tables import every

# A page about others, so that no line is the contact's for want of anybody else; then what is asked, around the contact's line.
OTHERS = "\n".join(
    f"{name}: 1{number} kg, red, 2 sacks"
    for number, name in enumerate(
        ("Anna", "Berta", "Clara", "Dora", "Emma", "Frieda", "Gerda", "Hedwig", "Ida", "Jutta")
    )
)
MET = {
    "en": ("Then Ilse Brandauer showed me her seed library.", "Ilse Brandauer"),
    "de": ("Dann zeigte mir Ilse Brandauer ihre Samenbibliothek.", "Ilse Brandauer"),
    "es": ("Luego Lucía Fontana me enseñó su banco de semillas.", "Lucía Fontana"),
    "fr": ("Puis Odile Marchand m'a montré sa grainothèque.", "Odile Marchand"),
    "it": ("Poi Lucia Fontana mi ha mostrato la sua banca dei semi.", "Lucia Fontana"),
    "pt": ("Depois a Lúcia Fontana me mostrou o seu banco de sementes.", "Lúcia Fontana"),
}
TOLD = {
    "en": (
        "It was my first conference in years and I loved the workshops.",
        "The seed congress in Graz was bigger than ever.",
        "I came with many questions about storing beans.",
        "Our next evening is on 12 June in the hall behind Barney Street.",
        "Finally the third seed camp is over.",
    ),
    "de": (
        "Für mich war der Kongress in Graz eine gelungene Veranstaltung.",
        "Ich kam mit vielen Fragen zur Lagerung von Bohnen.",
        "Letztes Wochenende fand das Saatgutcamp in Graz statt.",
        "Unser nächster Abend ist am 4. April im Café Ludwig, Ulrich-Zell-Straße 3.",
    ),
    "es": (
        "Fue mi primer congreso y aprendí mucho sobre semillas.",
        "Llegué con muchas preguntas sobre las semillas.",
        "Por fin acabó la Feria de Semillas de Gandía.",
        "Nuestro próximo encuentro será el 3 de mayo en la plaza de Ramiro Ledo.",
    ),
    "fr": (
        "C'était mon premier congrès depuis des années.",
        "Je suis arrivée avec beaucoup de questions sur les graines.",
        "Notre prochaine soirée aura lieu le 8 octobre au café Chez Bertrand (12 rue Anatole Le Braz).",
    ),
    "it": (
        "Ho imparato moltissimo durante il congresso di Graz.",
        "Era il mio primo congresso sulle sementi antiche.",
        "Il nostro prossimo incontro è il 6 maggio in via Giuseppe Roda 9.",
    ),
    "pt": (
        "Aprendi muito sobre sementes durante o congresso.",
        "Foi o meu primeiro congresso de sementes crioulas.",
        "O nosso próximo serão fica para 9 de maio no Largo do Bernardo (R. Dr. Anselmo Pires, 7).",
    ),
}
HELD = {
    "en": (
        "I was so tired after the second workshop.",
        "My boss wanted me to skip the conference.",
        "I had a good coffee chat with SG.",
        "I told them about my plans for the garden.",
        "The workshop by Hanno was a waste of my money.",
        "I must book the hotel for the next conference.",
        "We talked to some friends at the conference.",
        "I lost my job right before the conference.",
        "I hear the congress is about to fold.",
        "Our next evening is at the flat of Barney Rudd, who is moving out.",
        "The seeds were kept in small brown bags.",
    ),
    "de": (
        "Ich war nach dem zweiten Workshop völlig müde.",
        "Meine Chefin wollte, dass ich den Kongress auslasse.",
        "Ich muss für den nächsten Kongress ein Zimmer buchen.",
        "Ich habe ihnen von meinem Garten erzählt.",
        "Auf dem Kongress gab es zu viel Bier für mich.",
        "Heute morgen fuhr ich Jona mit dem Rad zum Kongress.",
    ),
    "es": (
        "Estuve muy cansada durante todo el congreso.",
        "Nos contó su vida durante el congreso.",
        "Fui con mi hermana al congreso de semillas.",
    ),
    "fr": (
        "J'étais épuisée après le congrès de Graz.",
        "Ma cheffe ne voulait pas du congrès de Graz.",
        "Je leur ai raconté mon congrès en détail.",
    ),
    "it": (
        "Ero stanchissima dopo il congresso di Graz.",
        "Volevo parlargli del mio congresso a Graz.",
        "Ho perso il lavoro prima del congresso di Graz.",
    ),
    "pt": (
        "Fiquei muito cansada depois do congresso.",
        "Fui ao congresso com a minha irmã mais nova.",
        "O congresso me custou muito dinheiro este ano.",
    ),
}


def _brief(language: str, *sentences: str) -> Brief:
    """What is read from notes that hold each of the sentences in a paragraph of its own."""
    line, contact = MET[language]
    half = len(sentences) // 2
    notes = "\n\n".join([OTHERS, *sentences[:half], line, *sentences[half:]])
    read = gather(parse_notes(notes), Request(contact=contact, today=date(2026, 11, 23)))
    assert isinstance(read, Brief)
    return read


@every("language", TOLD)
def test_what_is_plainly_the_senders_own_frames_a_letter(language: str) -> None:
    brief = _brief(language, *TOLD[language])
    assert tuple(fact.text for fact in brief.background) == TOLD[language]
    assert not {item.text for item in brief.withheld} & set(TOLD[language])


@every("language", HELD)
def test_what_is_private_or_anybody_elses_does_not(language: str) -> None:
    assert _brief(language, *HELD[language]).background == ()


def test_it_is_no_fact_about_the_contact() -> None:
    brief = _brief("en", *TOLD["en"])
    assert [fact.id for fact in brief.background] == ["B1", "B2", "B3", "B4", "B5"]
    assert not {fact.text for fact in brief.background} & {fact.text for fact in brief.facts}
    assert brief.grounds == (*brief.facts, *brief.background, *brief.unclear)
    lines = [""] * brief.background[-1].line
    lines[-1] = brief.background[-1].text
    assert "your own, for a model to frame the letter with (B5)" in explain(brief, None, lines, reveal=False)


def test_it_is_a_frame_and_no_diary() -> None:
    brief = _brief("en", *(f"I planted my bean row number {n} before the congress." for n in range(10, 30)))
    assert len(brief.background) <= MOST


def test_a_writer_is_shown_it_marked() -> None:
    for prompt in ModelWriter.first_prompts(Prompts(), _brief("en", *TOLD["en"])):
        assert "B1 [own]: " + TOLD["en"][0] in prompt.user
