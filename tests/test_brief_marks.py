"""What names nothing private is known by marks of several kinds that stand together, in the language of its line."""

import pytest

from invitewriter.brief.lexicon import LANGUAGES, seen
from invitewriter.brief.private.discretion import is_private
from invitewriter.brief.private.marks import SPHERES, weighs_enough
from invitewriter.brief.private.wordbook import wordbook
from invitewriter.resources import word_table
from invitewriter.text.language import language_by_words
from tests.briefing import gathered, said
from tests.tables import every

TOGETHER = [
    ("en", "hasn't eaten properly since her husband went", ["hasn't", "eaten", "since", "husband"]),
    ("de", "isst kaum noch, seit ihr Mann weg ist", ["isst", "kaum", "seit", "mann"]),
    ("es", "apenas come desde que se fue su marido", ["apenas", "come", "desde", "marido"]),
    ("fr", "ne mange presque plus depuis le départ de son mari", ["ne", "mange", "depuis", "mari"]),
    ("pt", "quase não come desde que o marido se foi", ["nao", "come", "desde", "marido"]),
]


@pytest.mark.parametrize(("language", "text", "marks"), TOGETHER, ids=[language for language, *_ in TOGETHER])
def test_marks_are_enough_together_and_none_alone(language: str, text: str, marks: list[str]) -> None:
    assert weighs_enough(seen(text), language)
    assert [mark for mark in marks if weighs_enough(mark, language)] == []


@every(
    ("language", "text"),
    [
        ("en", "hasn't found a mill since the last harvest"),
        ("en", "her mother still repairs violins"),
        ("en", "runs a charity for families who cannot pay their rent"),
        ("de", "ihr Vater repariert noch immer Geigen"),
        ("de", "hilft Familien, die ihre Miete nicht mehr zahlen können"),
        ("es", "su madre todavía restaura violines"),
        ("fr", "son père répare toujours des violons"),
        ("pt", "a mãe dela ainda restaura violinos"),
    ],
)
def test_words_of_work_outweigh_them(language: str, text: str) -> None:
    assert not weighs_enough(seen(text), language)


def test_clauses_are_weighed_apart_and_two_by_two() -> None:
    assert weighs_enough(seen("builds robots for schools; her husband is back in the clinic"), "en")
    assert weighs_enough(seen("not sleeping, still, since the accident"), "en")
    far = "her mother " + "and then we walked on " * 8 + " in the clinic"
    assert not weighs_enough(seen(far), "en")


def test_a_topic_in_a_sentence_about_work_is_a_field_and_somebodys_own_is_not() -> None:
    assert said(gathered("Met Ana Kovač.\n- the old jail is now a museum of printing\n", "Ana Kovač"))[1:]
    assert (
        said(gathered("Met Ana Kovač.\n- met her in jail, of all places, before the museum\n", "Ana Kovač"))[1:] == []
    )


def test_a_german_compound_is_known_by_its_end() -> None:
    assert weighs_enough(seen("seine Spielsucht, immer noch"), "de")
    assert not weighs_enough(seen("sein Museum, immer noch"), "de")


def test_what_is_public_is_no_mark() -> None:
    text = seen("has not slept since the insomnia began")
    assert weighs_enough(text, "en")
    assert not weighs_enough(
        text, "en", public=seen("Lena Ash writes on insomnia and how she has not slept since 2020.")
    )


@every("language", LANGUAGES)
def test_every_kind_of_mark_stands_in_every_language(language: str) -> None:
    assert word_table("brief/words/marks", language).keys() == word_table("brief/words/marks", "en").keys()


@every(
    ("line", "language"),
    [
        ("su hermano esta en casa desde mayo", "es"),
        ("elle ne dort plus depuis la fusion", "fr"),
        ("o irmao ainda nao voltou para casa", "pt"),
        ("sie schlaft nicht mehr", "de"),
        ("bakes bread on a raft", "en"),
        ("a talk on a museum de luxe", "en"),
    ],
)
def test_a_line_is_known_by_its_small_words(line: str, language: str) -> None:
    assert language_by_words(line, default="en") == language


def test_a_private_line_in_another_language_than_the_notes_is_withheld() -> None:
    notes = "Met Ana Kovač at the fair.\n- she builds kilns\n- su hermano está en la cárcel desde mayo\n- fires with olive wood\n"
    assert said(gathered(notes, "Ana Kovač")) == [
        "Met Ana Kovač at the fair.",
        "she builds kilns",
        "fires with olive wood",
    ]


@every(
    ("text", "marked"),
    [
        ("The soup was good, not to mention the cake.", False),
        ("We lost two tent pegs (not to mention our tempers).", False),
        ("Per non dimenticare nessuno ho fatto una lista.", False),
        ("Je n'avais pas un mot de breton.", False),
        ("Entre nosotros había tres que no habían remado nunca.", False),
        ("Unter uns waren drei, die noch nie gerudert hatten.", False),
        ("Entre nosotros: la barca hace agua.", True),
        ("Unter uns, das Boot ist leck.", True),
        ("She asked me not to mention the sale.", True),
        ("The sale is best not mentioned, and never tell anybody.", True),
    ],
)
def test_an_idiom_that_holds_the_words_of_a_mark_marks_nothing(text: str, *, marked: bool) -> None:
    assert is_private(text) is marked


ELSEWHERE = {
    "en": "accustomed fundamental secretary arguably feudal addictive beanstalk protestant",
    "de": "kooperation weintrauben privater mendelssohn gebruder genesis sorgfalt einsammeln versteigerung",
    "es": "deporte deportivo migrantes dimitri embargo detenidamente",
    "fr": "ruines souligner soulever americain pret detournement manifeste",
    "pt": "trem tremendo operador brigadeiro suspense deportivo perdao",
    "it": "operatore operativo tremendo testo tessuto amare tradizione",
}
"""Everyday words that begin or end as a mark of something private does."""


@every("language", ELSEWHERE)
def test_a_mark_with_any_ending_takes_no_other_word(language: str) -> None:
    words = ELSEWHERE[language].split()
    assert not {word for word in words for place in wordbook(language).places([word]) if place[2].kind in SPHERES}
