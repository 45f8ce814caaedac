"""Where things went wrong between the two, no warm letter is written; one annoyance beside a kind evening refuses none."""

from __future__ import annotations

from datetime import date

from invitewriter.brief import Request, make_brief
from invitewriter.brief.facts.entries import entries_of
from invitewriter.brief.meeting.tenor import Tenor, tenor_of
from invitewriter.domain import Brief, Decline, Reason
from invitewriter.notes import parse_notes
from invitewriter.prompt import Prompts
from invitewriter.report.text import disputes_told
from invitewriter.writer import ModelWriter
from tests.tables import every


def made(contact: str, text: str) -> Brief | Decline:
    return make_brief(parse_notes(text), Request(contact=contact, today=date(2026, 11, 28)))


WRONG = [
    (
        "Edda Kolb",
        """Two nights in Edda Kolb's attic. She was rude to me from the first minute, and never thanked me for the cheese.
        We had nothing in common. I was relieved to leave.""",
    ),
    (
        "Gundula Reh",
        """Zwei Nächte bei Gundula Reh im Dachzimmer. Sie war von Anfang an abweisend. Beim Essen hat sie kaum ein Wort gesagt.
        Wir sind nicht warm geworden. Ich war froh, als ich weg war.""",
    ),
    (
        "Remedios",
        """Dos noches en el desván de Remedios. Me trató mal desde la puerta. En la cena no me dirigía la palabra. Al día siguiente
        discutimos por una cuchara. No teníamos nada en común.""",
    ),
    (
        "Ghislaine",
        """Deux nuits dans le grenier de Ghislaine. Elle nous a pris de haut dès la porte. Au dîner elle ne nous adressait pas
        la parole. Nous n'avions rien en commun.""",
    ),
    (
        "Ornella",
        """Due notti nella soffitta di Ornella. Ci ha trattati male fin dalla porta. A cena non ci rivolgeva la parola. Il giorno
        dopo abbiamo litigato per un cucchiaio. Non avevamo niente in comune.""",
    ),
    (
        "Deolinda",
        """Duas noites no sótão da Deolinda. Foi arrogante logo à porta, nem agradeceu o queijo. Ao jantar não me dirigia a
        palavra. Não tínhamos nada em comum.""",
    ),
]


@every(("contact", "text"), WRONG)
def test_where_little_but_what_went_wrong_is_told_no_letter_is_written(contact: str, text: str) -> None:
    told = made(contact, text)
    assert isinstance(told, Decline)
    assert told.reason is Reason.DO_NOT_WRITE
    assert contact in told.advice


@every(
    ("contact", "text"),
    [
        (
            "Edda Kolb",
            """Two nights in Edda Kolb's attic. We quarrelled about the stove on the first evening. Then she cooked for us, lent me
            her bicycle and showed us the weir. I am grateful to her. We laughed a lot.""",
        ),
        (
            "Gundula Reh",
            """Zwei Nächte bei Gundula Reh im Dachzimmer. Wegen des Ofens war sie erst unfreundlich und schroff. Danach hat sie für uns gekocht, mir
            ihr Rad geliehen und uns das Wehr gezeigt. Ich bin ihr dankbar. Wir haben viel gelacht.""",
        ),
        (
            "Remedios",
            """Dos noches en el desván de Remedios. Discutimos por la estufa la primera noche. Luego nos cocinó, me prestó la
            bicicleta y nos enseñó la presa. Muchas gracias. Nos reímos mucho.""",
        ),
    ],
)
def test_one_quarrel_beside_thanks_refuses_no_letter(contact: str, text: str) -> None:
    assert isinstance(made(contact, text), Brief)


def test_who_made_up_again_is_written_to() -> None:
    told = made(
        "Edda Kolb",
        """Sat beside Edda Kolb at the seed swap. She was rude to me over the seating. I called her arrogant. We did not get on.
        Next morning she apologised, and we walked round the pond together.""",
    )
    assert isinstance(told, Brief)
    assert not told.strained


MIXED = """Edda Kolb put me up in her attic in Brno. She was arrogant and never thanked me for the cheese. Not once did she ask
how I was; I felt unwelcome. She showed me the weir, and it was lovely there. She lent me a lamp, which was kind."""


def test_a_model_is_told_that_something_went_wrong_and_may_decline() -> None:
    brief = made("Edda Kolb", MIXED)
    assert isinstance(brief, Brief)
    prompt = ModelWriter.first_prompts(Prompts(), brief)[0]
    assert "went wrong between the sender and the reader" in prompt.user


def test_what_went_wrong_itself_is_not_told_where_it_is_withheld() -> None:
    brief = made("Edda Kolb", MIXED)
    assert isinstance(brief, Brief)
    prompt = ModelWriter.first_prompts(Prompts(), brief)[0]
    assert any("arrogant" in line.text for line in brief.withheld)
    assert "arrogant" not in prompt.user + prompt.system
    assert not any("arrogant" in told for told in disputes_told(brief))


def test_the_sender_is_told_which_lines_speak_against_a_letter() -> None:
    brief = made("Edda Kolb", MIXED)
    assert isinstance(brief, Brief)
    assert disputes_told(brief)[0].startswith("Line 1 of your notes tells of something that went wrong")


def test_notes_in_which_nothing_went_wrong_say_nothing_of_it() -> None:
    brief = made(
        "Edda Kolb", "Edda Kolb put me up in her attic in Brno. She showed me the weir, and it was lovely there."
    )
    assert isinstance(brief, Brief)
    prompt = ModelWriter.first_prompts(Prompts(), brief)[0]
    assert "went wrong between the sender and the reader" not in prompt.user
    assert disputes_told(brief) == []


def tenor(text: str, language: str) -> Tenor | None:
    told = tenor_of(entries_of(parse_notes(text).items), language)
    return told.tenor if told else None


@every(
    ("text", "language"),
    [
        ("He was never rude to us. Not a quarrel in nine days. She did not let me down.", "en"),
        ("Nie ein Streit in neun Tagen. Er war nicht unfreundlich. Kein böses Wort.", "de"),
        ("Nunca fue borde. Ni una pelea en nueve días. Sin broncas.", "es"),
        ("Jamais désagréable avec nous. Pas une dispute en neuf jours.", "fr"),
        ("Mai scontrosa. Nemmeno una lite in nove giorni.", "it"),
        ("Nunca arrogante. Nem uma briga em nove dias.", "pt"),
    ],
)
def test_what_is_denied_did_not_go_wrong(text: str, language: str) -> None:
    assert tenor(text, language) is None


@every(
    ("text", "language"),
    [
        ("We had an argument with a ticket inspector. We quarrelled with a goat.", "en"),
        ("Wir haben uns mit einem Kontrolleur gestritten, und es gab Streit mit einer Ziege.", "de"),
        ("Tuvimos una discusión con un revisor. Nos peleamos con una cabra.", "es"),
        ("Nous nous sommes disputés avec un contrôleur. Une dispute avec une chèvre.", "fr"),
        ("Abbiamo litigato con un controllore. Una lite con una capra.", "it"),
        ("Tivemos uma briga com um revisor. Brigamos com uma cabra.", "pt"),
    ],
)
def test_a_quarrel_with_whoever_is_brought_in_with_it_is_not_the_contacts(text: str, language: str) -> None:
    assert tenor(text, language) is None
