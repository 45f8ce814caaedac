"""A meeting that never took place is no occasion for a letter; one that nearly failed, or that somebody else missed, is."""

from __future__ import annotations

from invitewriter.domain import Brief, Decline, How, Reason
from tests.briefing import declined, gathered, made
from tests.tables import every


@every(
    ("text", "line"),
    [
        ("Ottilie Crane was due to show me her press at two.\nShe never turned up.", 2),
        ("Ottilie Crane, book fair in Leith.\nAll day ten people round her. Couldn't get a word in.", 2),
        ("Ottilie Crane, book fair in Leith.\nShe left before I could say hello.", 2),
        ("Ottilie Crane's binding course.\nI was in bed, watched the recording.", 2),
        ("Read Ottilie Crane's book on sewing.\nNever met her.", 2),
        ("Book fair in Leith, the stand was too full.\nName on the leaflet is Ottilie Crane.", 2),
        ("Feria del libro en Lugo, mucha cola.\nEn el folleto pone Otilia Cran.", 2),
        ("Salon du livre à Nantes, trop de monde.\nSur le dépliant: Odette Crane.", 2),
        ("War mit Ottilie Krahn um zwei verabredet.\nSie hat abgesagt.", 2),
        ("Ottilie Krahn, Buchmesse in Kiel.\nWir haben uns verpasst.", 2),
        ("Ottilie Krahn, Buchmesse in Kiel.\nKam leider nicht dazu, sie anzusprechen.", 2),
        ("Odette Crane, salon du livre à Nantes.\nElle est partie avant que je puisse la saluer.", 2),
        ("Odette Crane devait venir à deux heures.\nElle n'est jamais venue.", 2),
        ("Otilia Cran, feria del libro en Lugo.\nNo llegué a hablar con ella.", 2),
        ("Quedé con Otilia Cran a las dos.\nNo se presentó.", 2),
        ("Otília Crane, feira do livro em Évora.\nDesencontrámo-nos.", 2),
        ("Ottilia Crani, fiera del libro a Parma.\nL'ho vista solo da lontano.", 2),
        ("Dovevo incontrare Ottilia Crani alle due.\nNon è venuta.", 2),
        ("Ottilie Crane opened the new bindery.\nI watched from the pavement with the pram.", 2),
        ("Ottilie Crane gave a speech on paper.\nI stood at the back and slipped out before the toast.", 2),
        ("Ottilie Crane, book fair in Leith.\nShe was at the far stand. I did not go over.", 2),
        ("Ottilie Crane, book fair in Leith.\nNever got to say hello.", 2),
        ("Im Rathaus hängt ein Einband von Ottilie Krahn.\nBegegnet bin ich ihr noch nie.", 2),
        ("Ottilie Krahn stand am Nebentisch.\nGesprochen haben wir nicht.", 2),
        ("Ottilie Krahn saß beim Verein am Nebentisch.\nGeredet haben wir eigentlich gar nicht.", 2),
        ("Ottilie Crane, bindery in Leith.\nHer stall was already shut when I got there, took a leaflet.", 2),
        ("Ottilie Crane, bindery in Leith.\nStood outside a locked door, note on it: ill.", 2),
        ("Ottilie Krahn, Termin um drei.\nStand vor verschlossener Tür.", 2),
        ("Odette Crane, atelier à Nantes.\nTrouvé porte close.", 2),
        ("Otilia Cran, feria en Lugo.\nEl puesto ya estaba cerrado cuando llegué.", 2),
        ("Otília Crane, feira em Évora.\nA banca já estava fechada quando cheguei.", 2),
        ("Ottilia Crani, fiera a Parma.\nIl banco era già smontato quando sono arrivata.", 2),
        ("Buchtage in Kiel.\nVerpasst habe ich leider den Vortrag von Ottilie Krahn.", 2),
        ("Book fair in Leith.\nWhat I missed was the workshop of Ottilie Crane.", 2),
        ("Salon du livre à Nantes.\nJ'ai raté l'atelier d'Odette Crane.", 2),
        (
            "Ottilie Krahn hat die Ausstellung eröffnet.\nIch stand hinten an der Tür und bin vor dem Umtrunk gegangen.",
            2,
        ),
    ],
)
def test_whoever_was_not_met_gets_no_letter(text: str, line: int) -> None:
    decline = declined(text)
    assert decline.reason is Reason.DO_NOT_WRITE
    assert str(line) in decline.advice


@every(
    "text",
    [
        "Ottilie Crane sat next to me through the whole auction; we never spoke.\nShe binds hymn books.",
        "Stood beside Ottilie Crane at the bonfire, not a word between us.\nShe binds hymn books.",
        "Ottilie Krahn saß bei der Auktion neben mir.\nGesprochen haben wir eigentlich nicht.\nSie bindet Gesangbücher.",
        "Odette Crane, assise à côté de moi à la vente.\nOn ne s'est pas parlé.\nElle relie des livres.",
        "Me senté al lado de Otilia Cran en la subasta.\nNo hablamos.\nEncuaderna libros.",
        "Ottilia Crani era seduta accanto a me all'asta.\nNon ci siamo parlati.\nRilega libri.",
        "Sentei-me ao lado da Otília Crane no leilão.\nNão trocámos uma palavra.\nEncaderna livros.",
    ],
)
def test_who_sat_beside_the_sender_and_never_spoke_was_not_met(text: str) -> None:
    assert declined(text).reason is Reason.DO_NOT_WRITE
    assert gathered(text).how is How.UNMET


@every(
    "text",
    [
        "Ottilie Crane sat next to me through the whole auction and lent me her pencil.\nShe lent me her list. We never spoke of the price.",
        "Ottilie Crane sat next to me through the auction. We never spoke about the price.\nShe binds hymn books.",
        "Never spoke to Ottilie Crane at the auction.\nThen sat next to her on the train home. She binds hymn books.",
        "Ottilie Crane sat next to me. Her nephew never spoke.\nShe binds hymn books.",
        "Ottilie Krahn saß bei der Auktion neben mir.\nVom Preis haben wir nicht gesprochen.\nSie bindet Gesangbücher.",
        "Ottilie Krahn saß neben mir.\nErst haben wir nicht geredet. Dann hat sie mir ihren Einband gezeigt.",
    ],
)
def test_who_sat_beside_the_sender_was_met_where_it_is_not_said_that_nobody_spoke(text: str) -> None:
    assert gathered(text).how is How.MET
    assert isinstance(made(text), Brief)


@every(
    "text",
    [
        "Ottilie Crane, book fair in Leith.\nNearly missed her. She told me about her sewing frame.",
        "Ottilie Crane, book fair in Leith.\nHer assistant never turned up, so she showed me the press herself.",
        "Ottilie Crane, book fair in Leith.\nDidn't get to talk at noon, but we had tea at four over her bindings.",
        "Ottilie Crane, book fair in Leith. Binds hymn books.\nMy phone was out of power. A long afternoon with her at the press.",
        "Talked to a bookbinder in Leith for an hour, she showed me her frame.\nName on the leaflet is Ottilie Crane.",
        "Ottilie Krahn, Buchmesse in Kiel.\nIhr Gehilfe kam nicht, also zeigte sie mir selbst die Presse.",
        "Ottilie Krahn, Buchmesse in Kiel.\nSie verpasst keinen Markt und bindet Gesangbücher.",
        "Odette Crane, salon du livre à Nantes.\nSon mari était malade. Elle m'a montré la presse.",
        "Otilia Cran, feria del libro en Lugo.\nSu ayudante no vino, y me enseñó ella misma la prensa.",
        "Otília Crane, feira do livro em Évora.\nO ajudante dela não veio, e ela mostrou-me a prensa.",
        "Ottilia Crani, fiera del libro a Parma.\nIl suo aiutante non è venuto, così mi ha mostrato il torchio.",
        "Ottilie Crane, bookbinder.\nShe drove me to the bindery through the snow. Couldn't find her again to say goodbye.",
        "Ottilie Krahn, Buchbinderin.\nSie brachte mich durch den Schnee zur Binderei. Danach leider nicht mehr gesehen.",
        "Ottilie Crane, book fair in Leith.\nWe stood at the back and left before the toast, then she lent me her bone folder.",
        "Ottilie Krahn, Buchmesse in Kiel.\nWir standen hinten an der Tür und sind vor dem Umtrunk gegangen. Sie hat mir ihr Falzbein geliehen.",
        "Ottilie Crane, bookbinder.\nWe stood outside a locked door for an hour, and she told me how she sews.",
        "Ottilie Krahn, Buchbinderin.\nLaden war zu, als ich kam. Sie machte mir trotzdem auf und zeigte mir die Presse.",
        "Odette Crane, relieuse.\nElle m'a accompagnée à l'atelier sous la neige. Pas pu lui parler après le marché.",
    ],
)
def test_who_was_met_after_all_or_while_others_were_missing_gets_one(text: str) -> None:
    assert isinstance(made(text, text.partition(",")[0]), Brief)


@every(
    "text",
    [
        "Ottilie Crane binds hymn books.\nHad never met anybody before who sews with eel skin.",
        "Ottilie Crane binds hymn books.\nFunny that we had never met before.",
        "Ottilie Krahn bindet Gesangbücher.\nIch schicke ihr das Papier, das sie noch nie gesehen hat.",
        "Odette Crane relie des missels.\nJe lui envoie le papier qu'elle n'avait jamais vu.",
        "Odette Crane relie des missels.\nElle n'avait jamais vu la mer.",
        "Otilia Cran encuaderna misales.\nMe enseñó un hilo que yo nunca había visto.",
        "Otília Crane encaderna missais.\nMando-lhe o papel que ela nunca viu.",
        "Ottilia Crani rilega messali.\nMi ha mostrato un filo che non avevo mai visto.",
    ],
)
def test_things_and_strangers_never_seen_are_no_missed_meeting(text: str) -> None:
    brief = made(text, " ".join(text.split()[:2]))
    assert isinstance(brief, Brief)
    assert brief.how is How.MET


@every(
    "text",
    [
        "Os slides estavam pálidos, não se via nada. Ia almoçar, mas a Ana Reis ficou comigo no hotel a refazer as folhas.",
        "A imagem não apareceu e não dava para ler nada. Era para jantar fora, mas a Ana Reis também ficou comigo no hotel.",
        "Las diapositivas salían pálidas, no se veía nada. Iba a salir con todos, pero Ana Reis se quedó conmigo en el hotel.",
        "Le slide erano pallide, non si vedeva niente. Volevo uscire, ma Ana Reis è rimasta con me in albergo.",
        "Les diapos étaient pâles, le son n'est jamais venu. Je voulais sortir, mais Ana Reis est restée avec moi à l'hôtel.",
        "Man sah auf den Folien nichts, das Bild kam nicht. Ich wollte ausgehen, aber Ana Reis blieb noch bei mir im Hotel.",
        "The beamer was dark and we couldn't make it work. I was going to eat out, but Ana Reis stayed behind with me at the hotel.",
    ],
)
def test_what_was_not_seen_of_a_thing_is_no_missed_meeting_and_whoever_stayed_was_there(text: str) -> None:
    assert isinstance(made(text, "Ana Reis"), Brief)


@every(
    "text",
    [
        "Ia encontrar a Ana Reis às cinco no café. Esperei uma hora, e nada.",
        "Era para ver a Ana Reis às cinco. Esperei e não deu em nada.",
        "Iba a ver a Ana Reis a las cinco en el café. Esperé una hora, y nada.",
        "Dovevo vedere Ana Reis alle cinque al caffè. Ho aspettato un'ora, niente.",
        "Ana Reis was to meet me at five. She couldn't make it that day.",
    ],
)
def test_who_was_waited_for_and_nothing_came_of_it_was_not_met(text: str) -> None:
    assert made(text, "Ana Reis").__class__ is Decline


def test_a_talk_heard_in_the_room_may_be_written_about() -> None:
    heard = (
        "Went to Ottilie Crane's talk on sewing frames, the part on linen was new to me.\nNever got to speak to her."
    )
    assert isinstance(made(heard, "Ottilie Crane"), Brief)
    assert gathered(heard, "Ottilie Crane").how is How.HEARD


def test_where_a_letter_is_noted_as_to_be_written_the_notes_are_believed() -> None:
    text = "Ottilie Crane, book fair in Leith.\nNever got to speak to her about sewing frames.\n→ send her the linen sample"
    assert isinstance(made(text, "Ottilie Crane"), Brief)


def test_what_somebody_did_not_have_in_stock_is_no_missed_meeting() -> None:
    found = made("Am Stand von Hamid die Laterne gezeigt. Den Docht bestellt er, hatte er aber nicht da.", "Hamid")
    assert not isinstance(found, Decline) or found.reason is not Reason.DO_NOT_WRITE


@every(
    ("text", "ahead"),
    [
        ("I booked a lesson with Ottilie Crane for Friday.", True),
        ("I'm going to see Ottilie Crane next week about the press.", True),
        ("Habe für Dienstag einen Termin mit Ottilie Krahn ausgemacht.", True),
        ("Nächsten Freitag treffe ich Ottilie Krahn an der Presse.", True),
        ("Rendez-vous pris mardi avec Odette Crane pour la presse.", True),
        ("Tengo una cita el martes con Otilia Cran en el taller.", True),
        ("Martedì ho appuntamento con Ottilia Crani in bottega.", True),
        ("Marquei uma visita à oficina com Otília Crane para terça.", True),
        ("Booked another lesson with Ottilie Crane. Her press is from Leith.", False),
        ("Great talk by Ottilie Crane on sewing. We are going to see her press.", False),
        ("Ottilie Crane runs the bindery. I'm going to visit Ottilie Crane on Friday.", False),
        ("We have coffee with Ottilie Crane every Friday at the press.", False),
        ("Treffen mit Ottilie Krahn an der Presse. Sie sucht Leder.", False),
        ("Mit Ottilie Krahn vereinbart, dass ich ihr den Plan schicke.", False),
        ("J'ai convenu avec Odette Crane de lui envoyer le plan.", False),
        ("Concordato con Ottilia Crani che le mando il progetto.", False),
        ("Combinei com a Otília Crane que lhe envio o plano.", False),
        ("Acordé y fijé con Otilia Cran que le mando el plano.", False),
    ],
)
def test_of_whom_it_is_only_said_that_the_two_are_to_meet_there_is_nothing_to_write_yet(
    text: str, *, ahead: bool
) -> None:
    brief = made(text)
    told = brief.advice if isinstance(brief, Decline) else ""
    assert (
        any(word in told for word in ("to meet", "erst noch", "devez voir", "a ver a", "vedrai", "vai encontrar"))
        is ahead
    )
