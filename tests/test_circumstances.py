"""Private circumstances are withheld though nobody marked them, and fields of work are not, in five languages."""

import tomllib
from pathlib import Path

import pytest

from invitewriter.brief.lexicon import LANGUAGES, _table, seen, written
from invitewriter.brief.phrases import Phrases
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.setting import Setting, setting_of
from invitewriter.domain import Secrecy
from tests.briefing import gathered, said, withheld
from tests.tables import every

SENTENCES = tomllib.loads((Path(__file__).parent / "data" / "circumstances.toml").read_text(encoding="utf-8"))


@every("language", SENTENCES)
def test_what_befell_a_person_is_private(language: str) -> None:
    told = [
        text for text in SENTENCES[language]["private"] if not is_circumstance(seen(text), Setting(language=language))
    ]
    assert told == []


@every("language", SENTENCES)
def test_a_field_of_work_is_not(language: str) -> None:
    hushed = [
        text
        for text in SENTENCES[language]["open"]
        if is_circumstance(seen(text), setting_of([seen(text)], "", language))
    ]
    assert hushed == []


@every("language", LANGUAGES)
def test_every_phrase_can_be_read(language: str) -> None:
    for table, entries in _table(f"private/{language}").items():
        for key in entries:
            found = Phrases(written(f"private/{table}.{key}", language))
            assert not found.fullmatch("")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ana was laid off in May. It hit her hard. She builds kilns.", ["She builds kilns."]),
        (
            "She builds kilns.\n\n## Divorce\n- the hearing is in June\n\n## Work\n- red clay",
            ["She builds kilns.", "red clay"],
        ),
        (
            "She builds kilns.\n\n- going through a divorce\n  - hearing on Monday\n- red clay",
            ["She builds kilns.", "red clay"],
        ),
        (
            "- She builds kilns. Her husband left her in May. Fires with olive wood.",
            ["She builds kilns.", "Fires with olive wood."],
        ),
        ("She is expecting next to no rain. She is expecting in May.", ["She is expecting next to no rain."]),
        ("She was laid off in May. (ok)\nShe builds kilns.", ["She was laid off in May.", "She builds kilns."]),
    ],
    ids=["carries on", "heading", "under", "within a bullet", "no child", "released"],
)
def test_a_circumstance_covers_what_goes_on_about_it(text: str, kept: list[str]) -> None:
    assert said(gathered(f"Met Ana Kovač at the fair.\n\n{text}", "Ana Kovač"))[1:] == kept


def test_what_the_summary_states_is_no_secret() -> None:
    text = "Met Ana Kovač.\nShe has had breast cancer herself.\n"
    assert withheld(gathered(text), Secrecy.CIRCUMSTANCE)
    public = gathered(text, summary="Ana Kovač speaks on life after breast cancer, her own.")
    assert said(public) == ["Met Ana Kovač.", "She has had breast cancer herself."]


def test_whoever_works_in_a_field_keeps_its_words_but_not_their_own_troubles() -> None:
    brief = gathered(
        "Met Ana Kovač, a nurse on a cancer ward.\n\n- talked about burnout\n- her own burnout was in spring\n"
    )
    assert said(brief) == ["Met Ana Kovač, a nurse on a cancer ward.", "talked about burnout"]


def test_a_heading_that_tells_a_circumstance_is_in_no_fact() -> None:
    brief = gathered("Met Ana Kovač, kilns.\n\n## Her divorce\n\nShe fires with olive wood. (ok)\n")
    assert all("divorce" not in f"{fact.heading} {fact.text}" for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("she builds kilns, owes the bank 20k", ["she builds kilns"]),
        ("builds kilns / was laid off in May / fires with olive wood", ["builds kilns", "fires with olive wood"]),
        ("baut Öfen, hat 20k Schulden", ["baut Öfen"]),
        (
            "she builds kilns in a barn oh and she hates the new mayor lol and she said the book is out",
            ["she builds kilns in a barn", "and she said the book is out"],
        ),
        ("her dad is not doing well, she flies home every weekend", []),
        ("builds kilns; her brother was arrested; plays the tuba", ["builds kilns"]),
        ("after her divorce, she moved to Porto", []),
        ("sold the barn, because she was broke", []),
    ],
    ids=["comma", "strokes", "German", "dictated", "goes on", "somebody else's", "hangs before", "hangs behind"],
)
def test_a_private_clause_leaves_those_that_surely_stand_alone(text: str, kept: list[str]) -> None:
    assert said(gathered(f"Met Ana Kovač at the fair.\n\n- {text}\n", "Ana Kovač"))[1:] == kept


@every(
    ("secret", "trace"),
    [
        ("Ana Kovač is pregnant, we are the first to know.", "I am to draw the nursery for her."),
        ("Ana Kovač ist schwanger, niemand weiß es noch.", "Ich soll ihr das Kinderzimmer zeichnen."),
        ("Ana Kovač está embarazada, nadie lo sabe todavía.", "Voy a dibujar la cuna de madera."),
        ("Ana Kovač est enceinte, personne ne le sait encore.", "Je vais dessiner le berceau en bois."),
        ("Ana Kovač está grávida, ninguém sabe ainda.", "Vou desenhar o berço de madeira."),
        ("Ana Kovač è incinta, nessuno lo sa ancora.", "Ha una culla di legno del nonno."),
    ],
)
def test_what_would_tell_a_secret_is_kept_with_it(secret: str, trace: str) -> None:
    kilns = "Ana Kovač: kilns, clay.\n\n"
    assert trace not in said(gathered(f"{kilns}{trace}\n\n{secret}", "Ana Kovač"))
    assert trace in said(gathered(f"{kilns}{trace}", "Ana Kovač"))
    assert trace in said(gathered(f"{kilns}{trace}\n\n{secret.partition(',')[2]}", "Ana Kovač"))
