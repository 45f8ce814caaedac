"""What two people did for one another and are to do, as German notes jot it down, and how the letter tells it."""

from tests.golden import written
from tests.tables import every

ABOUT = "Frau Reinhild Osterkamp baut Windräder aus Blech.\n"
TOLD = [
    ("Sie ließ mich eine Nabe einsetzen.", "danke, dass Sie mich eine Nabe einsetzen ließen."),
    ("Hat mich die große Kurbel am Tor drehen lassen.", "dass Sie mich die große Kurbel am Tor haben drehen lassen."),
    (
        "Soll bei ihr vorbeischauen, wenn ich das nächste Mal in Husum bin.",
        "danke, dass ich bei Ihnen vorbeischauen darf, wenn ich das nächste Mal in Husum bin.",
    ),
    ("Hat mir die Leiter gehalten, während ich schraubte.", "danke, dass Sie mir die Leiter gehalten haben."),
    ("Sie hat mir vorgemacht, wie der Wind dreht.", "danke, dass Sie mir vorgemacht haben, wie der Wind dreht."),
    ("Sie lachte genauso laut wie ich.", "schön, dass wir zusammen gelacht haben."),
    ("Sie macht mir einen Abguss von der Nabe.", "danke, dass Sie mir einen Abguss von der Nabe machen wollen."),
    ("Lagerliste kommt von ihr bis Mittw.", "danke, dass Sie mir die Lagerliste schicken wollen."),
    (
        "krieg von ihr die Liste mit den Lacken per Mail",
        "danke, dass Sie mir die Liste mit den Lacken schicken wollen.",
    ),
    ("Sie würde die Lackliste teilen.", "danke, dass Sie die Lackliste teilen würden."),
    ("Sie würde uns ihre Ölkanne leihen, ich hole sie am 3. ab.", "danke, dass Sie uns Ihre Ölkanne leihen wollen."),
    ("Die Schablone dürfen wir nachbauen.", "danke, dass wir die Schablone nachbauen dürfen."),
    ("Sie möchte unsere Lackliste haben.", "dass Sie gern unsere Lackliste haben würden, habe ich nicht vergessen."),
    ("Sie möchte die Zeichnung von Husum haben.", "dass Sie die Zeichnung von Husum haben möchten, habe ich nicht"),
    ("Ruft Di zurück.", "danke, dass Sie Dienstag zurückrufen wollen."),
    ("Hat mir gesagt wo man trockenes Holz kriegt", "danke, dass Sie mir gesagt haben, wo man trockenes Holz kriegt."),
    ("Mein Rad hat sie trotzdem repariert, die Kette klemmte.", "danke, dass Sie mein Rad trotzdem repariert haben."),
    ("Sie kommt im Herbst sowieso her.", "Sie kommen im Herbst her; darauf freue ich mich."),
    ("Wir bringen Pflaumenkuchen mit.", "Wir bringen Ihnen Pflaumenkuchen mit."),
    ("Sie legt mir dafür die Zeichnung heraus.", "danke, dass Sie mir die Zeichnung herauslegen wollen."),
    (
        "Hab vier alte Felgen im Schuppen liegen, kriegt sie, wenn sie sie abholt.",
        "ich habe nicht vergessen, dass ich Ihnen vier alte Felgen versprochen habe",
    ),
    (
        "Sie braucht Kugellager, 8 Stck. Ich frag unseren Schlosser am Freitag.",
        "dass Sie Kugellager suchen, habe ich nicht vergessen; ich wollte am Freitag unseren Schlosser fragen.",
    ),
]
NOBODYS = [
    ("sie: ein alter Quirl aus Zinn", "versprochen"),  # a label alone gives nothing
    ("sie → mich: ein Quirl", "versprochen"),  # "ein" or "einen", the letter cannot tell
    ("Durfte im Dom ein Windrad aufhängen.", "danke, dass"),  # who may have done it is not said
    ("Darf in der alten Werft üben.", "danke, dass"),
    ("Wir bringen ihr Rad mit.", "bringen Ihnen"),  # is it hers?
    ("Die Kundin fragte sie nach dem Preis.", "Kundin"),
]


@every(("line", "sentence"), TOLD)
def test_what_was_done_and_is_to_be_done_is_told(line: str, sentence: str) -> None:
    letter = str(written({"notes": ABOUT + line, "contact": "Reinhild Osterkamp"}).message)
    assert sentence.lower() in " ".join(letter.split()).lower()


@every(("line", "never"), NOBODYS)
def test_what_may_be_somebody_elses_is_not_told_so(line: str, never: str) -> None:
    assert never not in str(written({"notes": ABOUT + line, "contact": "Reinhild Osterkamp"}).message)


def test_nobody_is_thanked_twice_for_one_thing() -> None:
    line = "Sie zeigte mir, wie man Bleche biegt, ohne sich zu schneiden (Lederlappen)."
    letter = str(written({"notes": ABOUT + line, "contact": "Reinhild Osterkamp"}).message)
    assert letter.count("wie man Bleche biegt") == 1
    assert "ohne sich zu schneiden" in letter
