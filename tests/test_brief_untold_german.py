"""German marks of what stays untold ("sag ich ihr nicht", "noch nicht raus"), what is private without a mark, and their harmless neighbours."""

from tests.briefing import gathered
from tests.tables import every


def _shown(notes: str) -> str:
    brief = gathered(notes, contact="Rita Born")
    return " ".join(fact.text for fact in (*brief.notes_facts, *brief.background, *brief.unclear))


@every(
    ("told", "word"),
    [
        ("Hat mir vom Herbst erzählt. Auch nur für mich.", "Herbst"),
        ("Ihr Kleber taugt nichts (sag ich ihr nicht).", "Kleber"),
        ("Ihre Farben bleichen aus, das sagt ihr niemand.", "bleichen"),
        ("Ihr Kompagnon will verkaufen, sie weiß noch nix.", "verkaufen"),
        ("Sie geht nach Riga (noch nicht raus!).", "Riga"),
        ("Sie geht nach Riga. Noch nicht raus.", "Riga"),
        ("Von einem Mädchen erzählt, gehört nirgends hin.", "Mädchen"),
        ("Sie geht nach Riga, kommt in keinen Brief.", "Riga"),
        ("Sie geht nach Riga, das behalt ich mal für mich.", "Riga"),
        ("Sie geht nach Riga, nicht drauf rumreiten.", "Riga"),
        ("Auf der Leiter hatte sie ganz schön Muffensausen.", "Muffensausen"),
        ("Ihr schlotterten oben die Knie.", "schlotterten"),
        ("Ich glaube sie hört nicht mehr so gut.", "hört"),
        ("Ihre Augen wollen nicht mehr.", "Augen"),
        ("Die Steuerprüfer sitzen bei ihr im Büro.", "Steuerprüfer"),
        ("Hat die Betriebsprüfung am Hals.", "Betriebsprüfung"),
        ("Der Bus ist noch nicht abbezahlt.", "Bus"),
        ("Das Haus gehört noch der Bank.", "Haus"),
        ("Der Verein steht finanziell auf der Kippe.", "Kippe"),
        ("Überlegt, ob sie noch weitermacht.", "weitermacht"),
        ("Zweifelt, ob sie im richtigen Beruf ist.", "Beruf"),
        ("Schimpft auf zwei Kollegen.", "Schimpft"),
        ("Ihr früherer Chef war ein Menschenschinder (ihre Worte).", "Menschenschinder"),
        ("Teuer ist sie schon.", "Teuer"),
    ],
)
def test_what_stays_untold_reaches_no_model(told: str, word: str) -> None:
    assert word not in _shown(f"Rita Born baut Drachen. {told}")


@every("label", ["nicht", "Weglassen", "Nicht schreiben"])
def test_a_label_keeps_its_line_from_the_letter(label: str) -> None:
    assert "Riga" not in _shown(f"- Rita Born baut Drachen\n- mag Seide\n- {label}: die Halle in Riga")


@every(
    ("notes", "word"),
    [
        ("Rita Born hat den Kuchen nur für mich gebacken.", "Kuchen"),
        ("Rita Born wusste noch nichts von unserem Fest, ich lade sie ein.", "Fest"),
        ("Rita Born baut Drachen. Die Einladungen sind noch nicht raus.", "Einladungen"),
        ("Rita Born sagte: das sag ich nicht oft, aber deine Suppe ist gut.", "Suppe"),
        ("Rita Born sagt: nicht die Farbe zählt, sondern der Wind.", "Farbe"),
        ("Rita Born hört nicht mehr Radio, sie hört jetzt Lerchen.", "Lerchen"),
        ("Rita Born hat keine Angst vor Wind.", "Wind"),
        ("Rita Born arbeitet im Finanzamt Husum.", "Finanzamt"),
        ("Rita Born zeigte mir den alten Zoll am Hafen.", "Zoll"),
        ("Rita Born baut Drachen. Der Tisch wackelt, ein Bierdeckel half.", "Tisch"),
        ("Rita Born fragt, wann der Regen aufhört.", "Regen"),
        ("Rita Born hört um fünf auf, danach Tee bei ihr.", "Tee"),
        ("Rita Born schimpft auf den Wind und lacht.", "Wind"),
        ("Rita Born sagt, teuer ist nur die Seide.", "Seide"),
        ("Rita Born dirigiert den Kinderchor mit einem Kochlöffel.", "Kochlöffel"),
    ],
)
def test_harmless_neighbours_stay_told(notes: str, word: str) -> None:
    assert word in _shown(notes)


@every(
    ("notes", "word"),
    [
        ("Rita Born mène le bac. Sa colle sèche mal, personne ne le lui dit.", "colle"),
        ("Rita Born guida il traghetto. La sua colla tiene male, nessuno glielo dice.", "colla"),
        ("Rita Born lleva el barco. Su cola pega mal, nadie se lo dice.", "cola"),
        ("Rita Born leva o barco. A cola dela cola mal, ninguém lhe diz.", "cola"),
    ],
)
def test_what_nobody_tells_them_no_letter_does(notes: str, word: str) -> None:
    assert word not in _shown(notes)
