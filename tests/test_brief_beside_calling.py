"""Who is named beside what they are is whom the notes are about; who is named aside speaks against nobody."""

from invitewriter.domain import Reason
from tests.briefing import declined, gathered
from tests.tables import every


@every(
    ("text", "name"),
    [
        (
            "quarry walk\nthe bloke who runs the crane -- Anatol -- 12 yrs, let me pull the lever\nask his boss",
            "Anatol",
        ),
        ("Wool fair, Sunday\nDyer: Hester Pryce, woad only\nshe let me stir", "Hester Pryce"),
        ("Wool fair\nour driver... Rufus! sang all the way", "Rufus"),
        ("Glass day. Engraver: Yvonne (last name on the card). She hums.", "Yvonne"),
        ("Second call.\nFounder: Vashti Q. / 'Rindworks'\nmet her dog", "Vashti Q."),
        ("Clock club\ntuner there (Edgar Moss) hears a crack from the door", "Edgar Moss"),
        (
            "Book fair, hall 1 – E.P. (Elif Peters), subtitles Dan>Eng\nis on her third film\nMe: ask Dad for slang",
            "Elif Peters",
        ),
        ("Hal - night porter at the inn, sings bass\ngave me a key ring", "Hal"),
        ("Elternabend\nZeichenlehrer Hr. Quast: malt nur mit Kaffee\nEr braucht Pappe\nMia will auch hin", "Hr. Quast"),
        ("Hoffest\nder Typ an der Presse – Jörn – seit 9 Jahren\nhat mich pressen lassen", "Jörn"),
        ("Feria\nla herrera – Amparo Vidal – lleva diez años aquí\nme dejó martillar", "Amparo Vidal"),
        ("Marché\nvannière : Solange Petit, osier du jardin\nelle m'a montré un nœud", "Solange Petit"),
        ("Fiera\nil bottaio – Elio Ferri – piega il legno\nmi ha fatto provare", "Elio Ferri"),
        ("Feira\na oleira – Olinda Matos – coze com lenha\ndeixou-me provar", "Olinda Matos"),
    ],
)
def test_who_is_named_beside_what_they_are_is_the_contact(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every(
    "text",
    [
        "Wool fair\nDyer: Hester Pryce, woad only\nSpinner: Edgar Moss, silk\nboth lovely",
        "Weinfest\nWinzerin: Ana Kovač, nur Riesling\nKüfer: Gustav Henn, biegt Dauben",
        "Fête\nbrasseuse : Solange Petit, aux noix\ntonnelier : Gaston Vidal, au feu",
        "Fiesta\nviticultora: Pilar Otero, albariño\ntonelero: Blas Cruz, con fuego",
        "Festa\nvignaiola: Livia Orsi, bianco\nbottaio: Elio Ferri, col fuoco",
        "Festa\nviticultora: Olinda Matos, branco\ntanoeiro: Rui Cruz, com fogo",
        "Need a plumber: Tom, says the caretaker\nMust fix the tap.",
        "her boss: Tom\nShe dyes wool.",
        "Author: Tom\nBook was fine.",
        "Phone with the council. The clerk knows a surveyor (Edgar Moss). Must ring.",
        "Ihr Chef (Uwe Brandt) will nicht. Sie baut trotzdem Öfen.",
        "Clock club\nTuner: Edward Moss, famous\nShe lent me a key and hums.",
    ],
)
def test_of_two_with_a_calling_and_of_one_who_is_anothers_none_is_picked(text: str) -> None:
    assert declined(text).reason is Reason.WHO


@every(
    ("text", "name"),
    [
        ("Dyer: Tom Reed, says Ana\nTalked to Ana Kovač about kilns.", "Ana Kovač"),
        ("Visit to the workshop of Ana Kovač\nShe quotes the novelist Tom Hale-Reed.", "Ana Kovač"),
        ("Ana Kovač — potter, Val-Soleil\nfires in winter", "Ana Kovač"),
    ],
)
def test_whom_the_sender_met_goes_before_who_has_a_calling(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every(
    ("text", "name"),
    [
        (
            "Aunt Clara's ninetieth. At the piano sat Edgar Moss, who tunes it. He let me try.\nMum wants his number.",
            "Edgar Moss",
        ),
        (
            "Beerdigung von Onkel Kurt\nHolger Wiegand, Schäfer: ruderte mit ihm\nmein Neffe Emil war müde",
            "Holger Wiegand",
        ),
        (
            "Choir trip. Shared a bench with Ana Kovač, harpist. She hums.\n- Keith is the man to ask about reeds\n- intro to Sven",
            "Ana Kovač",
        ),
        ("Boda de Clara y Hugo. Me sentaron al lado de Elvira Sanz, que restaura carruseles.", "Elvira Sanz"),
        ("Hans' Geburtstag, am Grill\nAna Kovač, Harfenistin\n- wegen Saiten den Uwe fragen", "Ana Kovač"),
    ],
)
def test_who_is_named_aside_speaks_against_nobody(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every(
    ("text", "name"),
    [
        (
            "Bus stop. Talked to a man with six clocks. He winds them on Sundays. Anatol, he's called. I owe him a key.",
            "Anatol",
        ),
        (
            "Auf der Fähre. Neben mir eine Frau mit Harfe. Sie stimmt sie täglich. Wiebke heißt sie. Sie schickt Noten.",
            "Wiebke",
        ),
    ],
)
def test_who_is_told_of_first_and_named_last_is_the_contact(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every("when", ["in Jan", "until June", "late April"])
def test_a_month_is_nobody(when: str) -> None:
    assert (
        gathered(f"Dyer: Hester Pryce, woad only\nshe paints the gate {when} and again later").contact.name
        == "Hester Pryce"
    )
    assert declined(f"Fence day\nmust paint the gate {when} and again later").candidates == ()


def test_the_he_of_one_section_rules_out_nobody_who_has_another() -> None:
    text = "# Quay Days\n\n## Mathilde\nMathilde, mends nets.\n\n## Henrik Foss\nHenrik has a lathe in his cellar.\n\n## Yolanda\nYolanda ties knots.\n"
    assert declined(text).reason is Reason.WHO


@every(
    ("text", "name"),
    [
        ("Quay fair, noon.\nDid the talking: Martina Hobbs. Did the carving: Pip, asleep on the shavings.\nShe turns bowls from driftwood and gave me one.", "Martina Hobbs"),
        ("Choir supper.\nMr Hobson (tenor, new in May). He noticed that Lily hums while she counts. He just waits.\nNeeds thirty hymn sheets.", "Mr Hobson"),
        ("Elternabend.\nHerr Klausner, neu seit Mai. Er merkte, dass Lilli beim Rechnen summt. Er wartet dann einfach.", "Herr Klausner"),
    ],
)  # fmt: skip
def test_the_only_one_called_by_a_whole_name_is_meant_where_most_is_about_them(text: str, name: str) -> None:
    assert gathered(text).contact.name == name


@every(
    "text",
    [
        "Werkstatt Hanna Feld und Jockel Ries\n- bauen Körbe\n- suchen jemanden mit Weiden",
        "Talked to nobody after the call, which was with the harbour master; she said to sow early.",
        "Quay fair. A note by Martin Hobbs hung at the stall. She turns bowls and gave me one.",
    ],
)
def test_whoever_is_joined_with_another_or_cannot_be_meant_is_asked_about(text: str) -> None:
    assert declined(text).reason is Reason.WHO
