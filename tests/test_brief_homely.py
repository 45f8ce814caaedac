"""What is about somebody's own life is left out, though no word of it is private; what is about their work is not."""

from __future__ import annotations

from invitewriter.brief.lexicon import LANGUAGES, seen
from invitewriter.brief.private.homely import FOLDER, is_homely
from invitewriter.resources import word_table
from tests.tables import every


@every(
    ("language", "text"),
    [
        ("en", "There is only one toothbrush by the basin these days"),
        ("en", "He eats at the garage on Sundays too, has done since Easter"),
        ("de", "Das Kinderzimmer ist leer, der Koffer steht gepackt im Flur"),
        ("de", "Sie nimmt die Treppe nur noch am Arm ihrer Tochter"),
        ("es", "Desde el verano come en casa de su hermana y vuelve andando"),
        ("fr", "Depuis la rentrée il n'a les petits qu'un mercredi sur deux"),
        ("pt", "Levou as coisas dele em dois sacos e deixou a chave no balcão"),
    ],
)
def test_a_life_that_changed_is_nobodys_business(language: str, text: str) -> None:
    assert is_homely(seen(text), language)


@every(
    ("language", "text"),
    [
        ("en", "His sister does the lettering"),
        ("en", "No longer uses nylon thread, only linen"),
        ("en", "Two of his clocks are in the town hall now"),
        ("de", "Das Zimmer über dem Laden wird jetzt Ausstellungsraum"),
        ("es", "Tiene cama para doce peregrinos"),
        ("fr", "La salle du fond sert de réserve depuis mars"),
        ("pt", "Só vende queijo ao sábado de manhã"),
    ],
)
def test_what_is_work_or_for_others_is_kept(language: str, text: str) -> None:
    assert not is_homely(seen(text), language)


def test_whoever_works_with_people_in_such_straits_keeps_what_is_told_of_them() -> None:
    text = "his keys of the flat, only until may"
    assert is_homely(text, "en")
    assert not is_homely(text, "en", of_field=True)


@every("language", LANGUAGES)
def test_every_language_names_only_kinds_that_are_read(language: str) -> None:
    kinds = word_table(FOLDER, language).keys()
    assert kinds == ({"good", "harmless"} if language == "it" else {"near", "turn", "good", "who", "harmless"})
