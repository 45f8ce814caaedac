"""In a log with a section for each person, a "he" in another's section is not the contact, however the sections are headed."""

from invitewriter.domain import Brief
from tests.briefing import gathered
from tests.tables import every

_TOLD = {
    "en": ("he needs a crane", "I will send him the tide table", "sang at the fair", "he likes the new loom"),
    "de": ("er braucht einen Kran", "ich schicke ihm die Gezeitentafel", "hat auf dem Markt gesungen", "ihm gefällt der neue Webstuhl"),
    "fr": ("il a besoin d'une grue", "je lui envoie la table des marées", "a chanté à la foire", "il aime le nouveau métier"),
    "es": ("él necesita una grúa", "mando a él la tabla de mareas", "cantó en la feria", "a él le gusta el telar nuevo"),
    "it": ("lui ha bisogno di una gru", "mando a lui la tavola delle maree", "ha cantato alla fiera", "a lui piace il telaio nuovo"),
    "pt": ("ele precisa de um guindaste", "mando a ele a tabela das marés", "cantou na feira", "ele gosta do tear novo"),
}  # fmt: skip
_BULLETS = "- {0}\n- {1}\n"
_SENTENCES = "{0}. {1}.\n"
_SHAPES = {
    "a line with a date": ("{name}, {day}.3.2026\n", _BULLETS),
    "a line with a date and a gap": ("{name}, {day}.3.2026\n\n", _SENTENCES),
    "a date before the name": ("2026-03-0{day} {name}\n", _BULLETS),
    "a heading": ("## {name}\n\n", _SENTENCES),
    "a heading with a date": ("## {name}, {day}.3.\n", _BULLETS),
    "bold": ("**{name}**\n", "{0}\n{1}\n"),
    "a colon": ("{name}: ", _SENTENCES),
    "a colon behind a date": ("{name} ({day}.3.): ", _SENTENCES),
    "a name alone": ("{name}\n\n", _SENTENCES),
    "a number": ("{day}. {name}\n", "   - {0}\n   - {1}\n"),
    "a number over lines": ("{day}. {name}\n", "{0}\n{1}\n"),
    "a row": ("| {name} | ", "{0}. {1}. |"),
}


def _log(shape: str, language: str, names: tuple[str, str, str]) -> str:
    head, below = _SHAPES[shape]
    first, promised, sang, likes = _TOLD[language]
    sections = [
        head.format(name=name, day=day) + below.format(*told)
        for day, (name, told) in enumerate(
            zip(names, ((first, promised), (sang, sang), (likes, likes)), strict=True), start=1
        )
    ]
    return "| Name | |\n|---|---|\n" + "\n".join(sections) if shape == "a row" else "\n".join(sections)


def _shown(brief: Brief) -> str:
    return " ".join(fact.text for fact in (*brief.facts, *brief.background, *brief.unclear))


@every("shape", _SHAPES)
@every("language", _TOLD)
def test_each_is_shown_their_own_section_alone(shape: str, language: str) -> None:
    names = ("Casper", "Wanda", "Hugo")
    log = _log(shape, language, names)
    told = _TOLD[language]
    own = {"Casper": told[:2], "Wanda": told[2:3], "Hugo": told[3:]}
    for name in names:
        shown = _shown(gathered(log, name))
        assert [one for one in told if one in shown] == list(own[name])


@every("shape", _SHAPES)
@every("names", [("Mark", "Grace", "Will"), ("Tariq", "Sunniva", "Bo")])
def test_so_it_is_where_names_are_ordinary_words_or_rare(shape: str, names: tuple[str, str, str]) -> None:
    first, promised, sang, likes = _TOLD["en"]
    own = ([first, promised], [sang], [likes])
    for name, theirs in zip(names, own, strict=True):
        shown = _shown(gathered(_log(shape, "en", names), name))
        assert [one for one in _TOLD["en"] if one in shown] == theirs


def test_what_names_the_contact_in_anothers_section_is_told_as_before() -> None:
    log = "Casper, 4 March\n- he needs a crane\n- asks whether Hugo has a winch\n\nHugo, 5 March\n- likes the loom\n"
    shown = _shown(gathered(log, "Hugo"))
    assert "Hugo has a winch" in shown
    assert "crane" not in shown


def test_a_section_of_two_is_not_that_of_whoever_stood_before_them() -> None:
    log = "Casper, 4 March\n- he needs a crane\n\nCasper and Hugo, 5 March\n- Hugo carves spoons\n\nHugo, 6 March\n- likes looms\n"
    shown = _shown(gathered(log, "Hugo"))
    assert "carves spoons" in shown
    assert "crane" not in shown


def test_names_below_each_other_are_those_present_and_head_nothing() -> None:
    notes = "Workshop on looms\n\n- Casper\n- Hugo\n- Wanda\n\nHugo carves spoons. He wants to learn lettering.\n"
    assert "learn lettering" in _shown(gathered(notes, "Hugo"))


def test_a_name_that_is_also_a_months_is_one_where_no_figure_stands_beside_it() -> None:
    log = "Mar:\nElla quiere abrir un taller.\n\nCruz:\nRepara acordeones.\n\nSol:\nDibuja mapas.\n"
    assert "taller" in _shown(gathered(log, "Mar"))
    assert "taller" not in _shown(gathered(log, "Sol"))
