"""A death is told in many plain ways: by a verb far from its subject, by a rite, by a cause and an age alone. Whose it is, grammar tells."""

from __future__ import annotations

from invitewriter.domain import Brief, Reason
from tests.briefing import declined, made
from tests.tables import every

OPENINGS = {
    "en": "Ottilie Crane, bookbinding evening in Leith.\nShe showed me a Coptic stitch.\n",
    "de": "Ottilie Krahn, Buchbindeabend in Kiel.\nSie zeigte mir einen koptischen Stich.\n",
    "fr": "Odette Crane, soirée de reliure à Nantes.\nElle m'a montré une couture copte.\n",
    "es": "Otilia Cran, taller de encuadernación en Lugo.\nMe enseñó una costura copta.\n",
    "pt": "Otília Crane, oficina de encadernação em Évora.\nMostrou-me uma costura copta.\n",
    "it": "Ottilia Crani, laboratorio di legatoria a Parma.\nMi ha mostrato una cucitura copta.\n",
}


@every(
    ("language", "line"),
    [
        ("de", "Steht seit gestern in der Zeitung, mit Kreuz."),
        ("en", "She lost her footing on the ice and has passed away."),
        ("de", "Sie hat die Wette mit der Krankheit verloren und ist nun von uns gegangen."),
        ("fr", "Elle a perdu son combat contre la maladie."),
        ("es", "Ella perdió la batalla contra la enfermedad."),
        ("it", "Lei ha perso la battaglia contro la malattia."),
        ("pt", "Ela perdeu a luta contra a doença."),
        ("en", "She died on the ferry in May."),
        ("en", "My brother rang: she was found dead on Monday."),
        ("en", "She has been reported dead since the storm."),
        ("en", "Her son rang. Stroke. She was only 66."),
        ("en", "The funeral is on Thursday."),
        ("en", "We lost her in the autumn."),
        ("en", "We kept a minute's silence for her."),
        ("de", "Sie ist in der Nacht zu Dienstag nach langer Krankheit gestorben."),
        ("de", "Von Jörn gehört, dass Ottilie nicht mehr lebt."),
        ("de", "Anruf von ihrem Sohn: am Montag gestorben, Schlaganfall."),
        ("de", "Am Donnerstag wurde sie auf dem Nordfriedhof beigesetzt."),
        ("fr", "On m'a dit que dimanche elle est morte à l'hôpital."),
        ("fr", "Les obsèques sont jeudi."),
        ("fr", "On l'a perdue au printemps."),
        ("es", "Llamó su hijo: murió anoche."),
        ("es", "El velatorio es mañana."),
        ("pt", "O filho ligou: faleceu esta noite."),
        ("pt", "Foi enterrada ontem ao lado da mãe."),
        ("it", "Stanotte è venuta a mancare."),
        ("it", "L'hanno sepolta giovedì."),
        ("en", "She passed Sunday at home."),
        ("en", "She leaves such a hole in all our hearts."),
        ("de", "Sie hinterlässt eine große Lücke."),
        ("fr", "Elle laisse un grand vide."),
        ("es", "Su ausencia deja un hueco enorme."),
        ("pt", "A sua ausência deixa um vazio."),
        ("it", "Lascia un vuoto enorme."),
    ],
)
def test_a_death_is_found_however_plainly_it_is_told(language: str, line: str) -> None:
    decline = declined(OPENINGS[language] + line)
    assert decline.reason is Reason.DO_NOT_WRITE
    assert "3" in decline.advice


@every(
    ("language", "line"),
    [
        ("en", "She sold the barge and her uncle passed away."),
        ("de", "Sie hat den Kahn verkauft und ihr Onkel ist von uns gegangen."),
        ("en", "Thank you, Ottilie, wherever you are now."),
        ("es", "Un abrazo donde quiera que estés, Otilia."),
        ("en", "She moves to Perth in May and will be sorely missed."),
        ("en", "She passed on the pattern for the hymn book."),
        ("en", "She leaves behind a trail of thread."),
        ("es", "Nos dejó su tarjeta."),
        ("pt", "Deixou-nos o cartão."),
        ("fr", "Elle nous a quittés après le café."),
        ("en", "She is in mourning, all in black."),
        ("de", "Sie trägt Trauer und lacht doch gern."),
        ("es", "Guarda luto por su marido."),
        ("fr", "Elle est en deuil de sa mère."),
        ("it", "Porta il lutto da anni."),
        ("pt", "Ela nunca aliviou o luto."),
        ("en", "Her brother from the coast died in May."),
        ("en", "In spring her old press died."),
        ("en", "She buried her father in April."),
        ("en", "She sings at the funeral of anybody who asks."),
        ("en", "Her next binding is for a writer who died at sea."),
        ("en", "The boiler is dead, so we worked in coats."),
        ("en", "The hut keeps a roll of climbers who were never presumed dead."),
        ("de", "Im Mai ist nach langer Krankheit ihr Lehrer gestorben."),
        ("de", "Die alte Presse ist tot, sagt sie."),
        ("de", "Dankbar, wie vergnügt wir an dem Abend heimgegangen sind."),
        ("de", "Erst um zwölf sind wir heimgegangen."),
        ("es", "Nosotros nos hemos muerto de risa con ella."),
        ("de", "Sie spielt Geige auf jeder Beerdigung im Dorf."),
        ("de", "Sie bindet Briefe einer Dichterin, die 1890 starb."),
        ("fr", "En mai est mort son vieux maître."),
        ("fr", "Mon vélo est mort devant sa porte, on a ri."),
        ("es", "En mayo murió su maestro."),
        ("es", "Encuaderna las cartas de un poeta que murió en el mar."),
        ("pt", "Em maio morreu o mestre dela."),
        ("pt", "A prensa velha morreu."),
        ("it", "A maggio è morto il suo maestro."),
        ("it", "Il torchio è morto, dice lei."),
    ],
)
def test_the_death_of_others_and_of_things_is_none_of_the_contact(language: str, line: str) -> None:
    read = made(OPENINGS[language] + line)
    assert isinstance(read, Brief) or read.reason is Reason.THIN


def test_a_funeral_after_another_persons_death_is_theirs() -> None:
    assert isinstance(made(OPENINGS["en"] + "Her uncle died in May. The funeral was in Dundee."), Brief)


def test_who_tells_of_a_death_is_not_the_one_who_died() -> None:
    notes = "Met Ottilie Crane, she binds books.\nAda Moss rang: Ottilie has died.\n"
    assert declined(notes, "Ottilie Crane").reason is Reason.DO_NOT_WRITE
    others = "Met Ottilie Crane, she binds books.\nAda Moss rang: Tom Hale has died.\n"
    assert getattr(made(others, "Ottilie Crane"), "reason", None) is not Reason.DO_NOT_WRITE


def test_a_death_is_looked_for_in_notes_that_seem_to_be_in_a_language_that_is_not_read() -> None:
    assert declined("Jasna Horvat " * 20 + "- died").reason is Reason.DO_NOT_WRITE
