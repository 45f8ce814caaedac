"""What befalls one of somebody's clients or patients is withheld, though its topic is their field of work."""

from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import setting_of
from tests.tables import every


@every(
    ("language", "introduced", "line", "of_field"),
    [
        ("en", "Una Voss, insolvency lawyer", "One of her clients is going bankrupt next week.", "She helps theatres with debt."),
        ("de", "Frau Ohm, Steuerberaterin", "Die Gerberei meldet Insolvenz an, Mandant von ihr.", "Sie berät Vereine bei Schulden."),
        ("fr", "Léa Brun, avocate en divorce", "Un de ses clients divorce en mai.", "Elle travaille sur le divorce des agriculteurs."),
        ("es", "Inés Roca, psicóloga", "Una de sus pacientes tiene depresión.", "Da cursos sobre la depresión."),
        ("it", "Ada Neri, avvocata divorzista", "Un suo cliente sta divorziando.", "Scrive un libro sul divorzio."),
        ("pt", "Rita Leal, psicóloga", "Uma das suas pacientes tem depressão.", "Escreve um livro sobre a depressão."),
    ],
)  # fmt: skip
def test_what_befalls_a_client_is_withheld_and_the_field_is_not(
    language: str, introduced: str, line: str, of_field: str
) -> None:
    setting = setting_of([seen(introduced), seen(line), seen(of_field)], "", language)
    assert is_circumstance(seen(line), setting)
    assert not is_circumstance(seen(of_field), setting)
