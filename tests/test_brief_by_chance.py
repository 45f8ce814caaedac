"""What is held only because a word of it sounds like a secret, an illness or a chore is told; its neighbours in private lines stay held."""

from invitewriter.brief.lexicon import seen
from invitewriter.brief.private.circumstances import is_circumstance
from invitewriter.brief.private.discretion import is_private
from invitewriter.brief.private.setting import Setting
from invitewriter.domain import Secrecy
from tests.briefing import gathered, said, withheld
from tests.tables import every

HARMLESS = [
    ("en", "She whispered the next word from behind the curtain and the scene was saved."),
    ("en", "A shout-out to Ottokar, who carried every bench back by himself."),
    ("en", "I resigned myself to a second helping of her dumplings."),
    ("en", "That loom is not at all what I was expecting, and he let me try it."),
    ("en", "He grows bitter melon under glass and gave me two."),
    ("en", "We slept on the benches of the bus terminal and she shared her blanket."),
    ("en", "We were so burnt out by a day of speeches that we went for a swim."),
    ("en", "Everyone else had gone home and she was still tuning the second harp with her own key."),
    ("de", "Es gibt eine Art Stammtisch für alle, die Webstühle sammeln und gut gelaunt sind."),
    ("de", "Er flüsterte mir den Text zu und das Lied ging weiter."),
    ("fr", "On a fini au bout d'une grosse heure de réglages du métier à tisser."),
    ("fr", "Elle m'a chuchoté la réplique et la scène a repris."),
    ("es", "Nos regaló un canto en la despedida del coro."),
    ("es", "Me susurró la letra y seguimos cantando."),
    ("it", "Ha infilato il biglietto tra le pietre del muro del pianto."),
    ("it", "Mi ha sussurrato la battuta e la scena è ripartita."),
    ("pt", "Sussurrou-me a fala e a cena continuou."),
]

PRIVATE = [
    ("en", "He whispered that the yard is broke."),
    ("en", "She resigned in March and lost her flat."),
    ("en", "The doctors say that it is terminal."),
    ("en", "She is burnt out and off work."),
    ("en", "He lost access to his children."),
    ("de", "Er flüsterte, dass die Ehe am Ende ist."),
    ("fr", "Elle est grosse et bête."),
    ("es", "Fue despedida en marzo por la empresa."),
    ("it", "È scoppiata in pianto al telefono."),
]


@every(("language", "line"), HARMLESS)
def test_a_word_that_means_another_thing_in_its_phrase_withholds_nothing(language: str, line: str) -> None:
    assert not is_circumstance(seen(line), Setting(language=language))


@every(("language", "line"), PRIVATE)
def test_the_same_words_of_a_life_stay_private(language: str, line: str) -> None:
    assert is_circumstance(seen(line), Setting(language=language))


@every(
    ("language", "line"),
    [
        ("en", "Nobody in the audience knew."),
        ("de", "Im Saal hat es keiner gewusst."),
        ("fr", "Personne dans la salle ne le savait."),
        ("es", "Nadie del público lo sabía."),
        ("it", "Nessuno in platea lo sapeva."),
        ("pt", "Ninguém na plateia sabia."),
        ("de", "Ob der Teig aufgeht, keine Ahnung."),
        ("en", "Whether the glaze holds, no idea."),
        ("de", "Sie spielte ein Lied, das niemand kennt."),
        ("fr", "Elle a joué un air que personne ne connaît."),
    ],
)
def test_what_a_crowd_did_not_see_and_what_the_sender_cannot_tell_are_no_secrets(language: str, line: str) -> None:
    assert not is_private(line, language)


@every(
    ("language", "line"),
    [
        ("en", "Nobody in the family knew."),
        ("en", "Nobody in the hall is to know."),
        ("en", "Nobody in the office or in the audience knows."),
        ("de", "Der Chef hat keine Ahnung."),
        ("fr", "Personne dans sa famille ne le sait."),
    ],
)
def test_those_who_must_not_know_and_do_not_stay_a_mark(language: str, line: str) -> None:
    assert is_private(line, language)


def test_whose_a_thing_is_takes_no_line_from_whoever_does_something_with_it() -> None:
    brief = gathered(
        "Laternenbau im Hort. Frau Tonndorf hat gekocht. Hat Matthias' Drachen zweimal geflickt.", "Frau Tonndorf"
    )
    assert "Hat Matthias' Drachen zweimal geflickt." in said(brief)


def test_a_match_is_no_errand_and_what_goes_back_goes_to_whoever_lent_it() -> None:
    text = "Met Odalys at the quoits club, she lent me her chalk. Return match is in May. Got to give chalk back. Ask round for a scorer."
    brief = gathered(text, "Odalys")
    assert withheld(brief, Secrecy.TODO) == []


def test_other_chores_stay_the_senders() -> None:
    brief = gathered("Met Odalys at the quoits club. Return the hall key. Got to pay the caretaker.", "Odalys")
    assert withheld(brief, Secrecy.TODO) == ["Return the hall key.", "Got to pay the caretaker."]


def test_a_shouted_reminder_ends_at_its_full_stop_and_what_is_private_behind_it_falls_alone() -> None:
    text = "Met Odalys at the quoits club. OWE HER A CAKE. knee op in june, keeps mum about it"
    brief = gathered(text, "Odalys")
    assert "OWE HER A CAKE." in said(brief)
    assert withheld(brief, Secrecy.CIRCUMSTANCE) == ["knee op in june, keeps mum about it"]


def test_a_shortened_word_in_capitals_ends_nothing() -> None:
    brief = gathered("Met Odalys at the quoits club. Stall no. 4, INCL. chalk and rings.", "Odalys")
    assert "Stall no. 4, INCL. chalk and rings." in said(brief)
