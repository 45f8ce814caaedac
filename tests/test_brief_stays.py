"""A sentence that says where a thing stays holds what was told before it: "That stays in the boathouse"."""

from tests.briefing import gathered
from tests.tables import every


@every(
    "notes",
    [
        "Nora Wiek steers the ferry. She told me about the winter she lost count of. That stays on the jetty.",
        "Nora Wiek steers the ferry. On the pier she said she isn't always sure she should stay in the job.",
        "Nora Wiek steuert die Fähre. Sie hat mir vom vorletzten Winter erzählt. Das bleibt auf dem Steg.",
        "Nora Wiek steuert die Fähre. Wohin sie danach wollte, sagte sie erst nachts, und im Nebel soll es bleiben.",
        "Nora Wiek lleva el barco. Me contó su peor invierno. Eso se queda en el muelle.",
        "Nora Wiek mène le bac. Elle m'a parlé de son pire hiver. Ça reste sur le quai.",
        "Nora Wiek leva o barco. Falou-me do pior inverno. Isso fica no cais.",
        "Nora Wiek guida il traghetto. Mi ha parlato del suo inverno peggiore. Questo resta sul molo.",
    ],
)
def test_what_stays_there_reaches_no_model(notes: str) -> None:
    brief = gathered(notes, contact="Nora Wiek")
    shown = " ".join(fact.text for fact in (*brief.notes_facts, *brief.background, *brief.unclear))
    assert [
        word for word in ("winter", "Winter", "invierno", "hiver", "inverno", "sure", "Wohin") if word in shown
    ] == []


@every(
    "notes",
    [
        "Nora Wiek lent me her oar. It stays in the shed.",
        "Nora Wiek is sure she can keep the job list for us.",
    ],
)
def test_where_a_borrowed_thing_stays_is_no_secret(notes: str) -> None:
    assert gathered(notes, contact="Nora Wiek").withheld == ()
