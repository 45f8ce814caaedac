"""How something was told keeps it back, and with it what goes on about it in the same line."""

from invitewriter import draft
from invitewriter.brief.private.discretion import is_private
from tests.tables import every

KEPT = [
    ("en", "She said quietly that the kiln is up for sale"),
    ("en", "Told me when Ned had gone to the bar that they part ways in May"),
    ("de", "Auf dem Parkplatz danach sagte sie, der Vertrag läuft aus"),
    ("es", "dejó caer que cierran"),
    ("fr", "ça lui a échappé, ils vendent"),
    ("pt", "Baixinho: vão vender a quinta"),
]
TOLD = [
    ("en", "The new mill runs very quietly"),
    ("en", "We parked in the car park afterwards"),
    ("de", "die Maschine läuft ganz leise"),
    ("es", "fue a pagar la entrada"),
    ("fr", "parti au bar à 18h"),
    ("pt", "o tear trabalha baixinho"),
]


@every(("language", "text"), KEPT)
def test_what_was_told_low_stays(language: str, text: str) -> None:
    assert is_private(text, language)


@every(("language", "text"), TOLD)
def test_what_is_low_without_being_told_is_told(language: str, text: str) -> None:
    assert not is_private(text, language)


def test_what_goes_on_about_it_stays_too() -> None:
    notes = "Contact: Ada Pohl\nRuns a mill in Kempen.\nSaid quietly that they sell. It goes to the cousins in May. Mill open on Sundays."
    brief = draft(notes, channel="email").brief
    withheld = " ".join(line.text for line in brief.withheld) if brief else ""
    assert "cousins" in withheld
    assert "Sundays" not in withheld


@every(
    ("language", "text"),
    [
        ("en", "She didn't say a word till the bridge, then she sang."),
        ("de", "Sie sagte kein Wort bis zur Brücke, dann sang sie."),
        ("es", "No dijo ni una palabra hasta el puente."),
    ],
)
def test_whoever_was_silent_told_no_secret(language: str, text: str) -> None:
    assert not is_private(text, language)


@every(
    ("language", "text"),
    [
        ("en", "Nobody is to say a word until March."),
        ("en", "She hasn't said a word to her boss yet."),
        ("de", "Sie hat dem Chef noch kein Wort gesagt."),
    ],
)
def test_who_must_be_silent_keeps_one(language: str, text: str) -> None:
    assert is_private(text, language)


def test_a_view_that_was_left_unsaid_stays_unsaid() -> None:
    brief = draft(
        "Contact: Ada Pohl\nRuns a mill in Kempen. The new sluice is ugly. Did not say. None of it leaves the mill.",
        channel="email",
    ).brief
    withheld = " ".join(line.text for line in brief.withheld) if brief else ""
    assert "ugly" in withheld
    assert "Kempen" not in withheld


@every(
    ("language", "text"),
    [
        ("en", "We don't talk about that."),
        ("de", "Da red ma nicht drüber."),
        ("es", "De eso no hablamos."),
        ("fr", "N'en parlons pas."),
        ("pt", "É melhor não falar disso."),
        ("it", "Meglio non parlarne."),
    ],
)
def test_what_is_not_talked_of_is_kept(language: str, text: str) -> None:
    assert is_private(text, language)
