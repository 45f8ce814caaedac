"""What is plain fun is no private circumstance: tears of laughter, children who squabble, a game of cheating, both asleep at a talk."""

from __future__ import annotations

from tests.briefing import gathered, said
from tests.tables import every

OPENED = {"en": "Ottilie Marr, dyer, two vats.", "de": "Ottilie Marr, Färberin, zwei Küpen."}
FUN = [
    ("en", "Her tale of the goose, half the tent in tears."),
    ("en", "We laughed so much we cried."),
    ("en", "Both of us nodded off by the stove."),
    ("en", "Six of us sat there till one, playing cheat."),
    ("en", "kids move the bobbins & argue"),
    ("de", "Wir haben Tränen gelacht."),
]
PRIVATE = [
    ("en", "She was in tears when the letter came."),
    ("en", "her kids argue since the move"),
    ("en", "kids gone to their father since the break-up"),
    ("de", "Sie saß in Tränen da, als der Brief kam."),
]


@every(("language", "text"), FUN)
def test_plain_fun_is_told(language: str, text: str) -> None:
    assert text in said(gathered(f"{OPENED[language]} {text}", "Ottilie Marr"))


@every(("language", "text"), PRIVATE)
def test_the_same_words_in_earnest_are_not(language: str, text: str) -> None:
    assert text not in said(gathered(f"{OPENED[language]} {text}", "Ottilie Marr"))


def test_a_sentence_in_brackets_ends_with_them() -> None:
    text = f"{OPENED['de']} (Der Mietprozess läuft gegen sie, nicht weitersagen.) Sie möchte von mir Filzen lernen."
    shown = said(gathered(text, "Ottilie Marr"))
    assert "Sie möchte von mir Filzen lernen." in shown
    assert not any("Mietprozess" in fact for fact in shown)
