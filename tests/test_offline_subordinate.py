"""Clauses whose verb stands last, as the letter says them to the person: turned where the verb's form is sure, left out where not."""

from invitewriter.domain import Address
from invitewriter.offline.language import load_language
from invitewriter.resources import prompts_folder
from tests.golden import written
from tests.tables import every


def turned(clause: str, address: Address) -> str | None:
    subordinate = load_language(prompts_folder() / "offline", "de", address).reader.sentences.slots.subordinate
    assert subordinate is not None
    return subordinate.turned(clause)


@every(
    ("clause", "formal", "informal"),
    [
        ("dass die Orgel von 1720 stammt", "dass die Orgel von 1720 stammt", "dass die Orgel von 1720 stammt"),
        (
            "dass sie drei Chöre in Oldenburg leitet",
            "dass Sie drei Chöre in Oldenburg leiten",
            "dass du drei Chöre in Oldenburg leitest",
        ),
        (
            "dass er den Bestand digitalisiert",
            "dass Sie den Bestand digitalisieren",
            "dass du den Bestand digitalisierst",
        ),
        (
            "ob sie ihre Bilder ausstellen darf",
            "ob Sie Ihre Bilder ausstellen dürfen",
            "ob du deine Bilder ausstellen darfst",
        ),
        (
            "wie viele Bäume er gepflanzt hat",
            "wie viele Bäume Sie gepflanzt haben",
            "wie viele Bäume du gepflanzt hast",
        ),
        (
            "dass die Fähre sich wieder lohnt",
            "dass die Fähre sich wieder lohnt",
            "dass die Fähre sich wieder lohnt",
        ),
    ],
)
def test_a_clause_is_said_to_the_person_with_its_verb(clause: str, formal: str, informal: str) -> None:
    assert turned(clause, Address.FORMAL) == formal
    assert turned(clause, Address.INFORMAL) == informal


@every(
    "clause",
    [
        "dass sie morgens den Hof fegelt",  # a verb that is not known
        "dass es im Keller feucht ist",  # what is meant by "es"?
        "dass sie mit ihm über den Steg geht",
        "dass er und sie den Hof führen",
        "dass ihre Schwester den Hof führt",
        "dass sie geht",
        "die Orgel stammt von 1720",
    ],
)
def test_a_clause_that_is_not_sure_is_left_out(clause: str) -> None:
    assert turned(clause, Address.FORMAL) is None
    assert turned(clause, Address.INFORMAL) is None


@every(
    ("line", "sentence"),
    [
        ("Karla will sich einen Überblick verschaffen", "du wolltest dir einen Überblick verschaffen."),
        ("Karla: wir sollten mehr Kisten anschaffen", "mehr Kisten anzuschaffen"),
        ("Karla: wir sollten die Kartei digitalisieren", "die Kartei zu digitalisieren"),
        ("Karla fragt bei der Stadt nach", "du wolltest bei der Stadt nachfragen."),
        ("Karla hat den Plan überkleistert", None),
        # what the sender has and offers; what was asked and granted; what was mended; how somebody works
        ("Wir haben zwei Zelte im Keller, die kann sie haben.", "dass ich dir zwei Zelte angeboten habe"),
        ("Sie fragte, ob ich ihr den Plan der Mühle schicke. Das mache ich.", "dir den Plan der Mühle zu schicken"),
        (
            "Karla hat meine Uhr wieder hingekriegt: nur ein Haar im Werk.",
            "anke, dass du meine Uhr wieder hingekriegt hast",
        ),
        ("Sie trocknet Birnen auf dem Ofen.", "Birnen auf dem Ofen zu trocknen"),
        ("Sie hat mir am Stand gezeigt, wie man Seile spleißt.", "gezeigt hast, wie man Seile spleißt"),
        ("Sie sammelt die Antworten.", None),  # which answers?
        ("Sie lebt wie eine Nonne.", None),
        ("Ich soll feste Schuhe mitbringen.", None),  # for herself
        (
            "Ich habe ihr versprochen, aus dem Stoff, den ich färbe, einen Beutel für ihre Feilen zu nähen.",
            "aus dem Stoff einen Beutel für deine Feilen zu nähen",
        ),
    ],
)
def test_a_verb_that_is_not_known_is_used_where_its_form_is_sure(line: str, sentence: str | None) -> None:
    letter = written({"notes": f"- {line}\n", "contact": "Karla"}).message
    assert (sentence in letter) if letter and sentence else letter is sentence


@every("line", ["Er will ihn dem Verkehrsbetrieb vorstellen.", "Er hat ihm den Ofen gezeigt."])
def test_whom_he_does_something_to_is_not_himself(line: str) -> None:
    letter = written({"notes": f"Markus baut einen Fahrplan aus Holz. {line}", "contact": "Markus"}).message or ""
    assert "Verkehrsbetrieb" not in letter
    assert "Ofen" not in letter


def test_who_is_no_woman_is_no_she() -> None:
    notes = "Markus ist Geigenbauer. Seine Frau arbeitet in Ulm. Er repariert gerade ein Cello von 1820."
    assert "ein Cello von 1820" in (written({"notes": notes, "contact": "Markus"}).message or "")
    notes = "Markus ist Geigenbauer. Sein Bruder arbeitet in Ulm. Er repariert gerade ein Cello von 1820."
    assert "Cello" not in (written({"notes": notes, "contact": "Markus"}).message or "")


@every(
    "line",
    [
        "hat ihre Therapie abgeschlossen",
        "hat einen Knoten in der Brust ertastet",
        "hat die Gruppe angelogen",
        "hat bei der Wahl die Grünen gewählt",
        "hat 500 Euro gespendet",
        "hat den Streit mit Jens beigelegt",
        "will sich einen neuen Job suchen",
        "wollte eigentlich den Vorsitz abgeben",
        "überlegt, den Verein zu verlassen",
        "sagt, dass ihr Chef die Zahlen schönt",
    ],
)
def test_nothing_private_and_no_falling_out_is_told_for_being_in_a_plain_sentence(line: str) -> None:
    letter = written({"notes": f"- über alte Öfen gesprochen\n- Karla {line}\n", "contact": "Karla"}).message or ""
    assert "Öfen" in letter
    assert not any(word in letter for word in line.split() if len(word) > 6)


def test_a_never_in_advice_denies_nothing() -> None:
    doubts = load_language(prompts_folder() / "offline", "de", Address.FORMAL).reader.doubts
    assert not doubts.of_stretch("dass man Glas nie erschrecken darf")
    assert not doubts.of_stretch("Sie riet mir, nie ein Schloss zu ölen")
    assert doubts.of_stretch("dass der Verein nie kommt") == "denial"
    assert doubts.of_stretch("dass man dem Vorstand nie trauen darf") == "denial"
