"""A bullet of minutes is about several people: what is private in it takes nothing of the others' along."""

from invitewriter.domain import Secrecy
from tests.briefing import gathered, said, withheld
from tests.tables import every

_HEADS = {
    "en": "Minutes of the orchard club, 3 March\nPresent: Ana Kovač, Tom Reed, Eva Lund",
    "de": "Protokoll des Obstgartenvereins, 3. März\nAnwesend: Ana Kovač, Tom Reed, Eva Lund",
    "fr": "Compte rendu du club du verger, 3 mars\nPrésents : Ana Kovač, Tom Reed, Eva Lund",
    "es": "Acta del club del huerto, 3 de marzo\nPresentes: Ana Kovač, Tom Reed, Eva Lund",
    "pt": "Ata do clube do pomar, 3 de março\nPresentes: Ana Kovač, Tom Reed, Eva Lund",
    "it": "Verbale del club del frutteto, 3 marzo\nPresenti: Ana Kovač, Tom Reed, Eva Lund",
}


@every(
    ("language", "bullet", "kept", "private"),
    [
        (
            "en",
            "Shed: Ana, Tom and Eva will paint it. Eva is getting divorced, keep that between us. Ana lends the ladder.",
            ("will paint it", "Ana lends the ladder"),
            "divorced",
        ),
        (
            "en",
            "Seeds: Ana and Tom sort them. Confidential: Eva gives up her post. Ana prints the labels.",
            ("sort them", "prints the labels"),
            "gives up",
        ),
        ("en", "AOB: Tom's wife is ill. Ana and Eva bring soup to the fair.", ("bring soup",), "is ill"),
        ("en", "Roof: Ana and Eva measured it; Tom is in debt; Ana orders the slates.", ("orders the slates",), "debt"),
        (
            "de",
            "Schuppen: Ana, Tom und Eva streichen ihn. Eva lässt sich scheiden, das bleibt unter uns. Ana leiht die Leiter.",
            ("streichen ihn", "Ana leiht die Leiter"),
            "scheiden",
        ),
        (
            "de",
            "Dach: Ana und Eva haben gemessen; Tom ist verschuldet; Ana bestellt die Ziegel.",
            ("bestellt",),
            "verschuldet",
        ),
        (
            "fr",
            "Cabane : Ana, Tom et Eva la peignent. Eva divorce, ça reste entre nous. Ana prête l'échelle.",
            ("la peignent", "Ana prête"),
            "divorce",
        ),
        (
            "fr",
            "Fête : Hélène colle les affiches, Ana les plie. Hélène est endettée, à ne pas répéter. Ana prête ses tables.",
            ("Ana prête",),
            "endettée",
        ),
        (
            "en",
            "Plot 14: Tom is behind with his rent since his wife walked out. Ana to have a quiet word. Ana orders seeds.",
            ("orders seeds",),
            "quiet word",
        ),
        (
            "es",
            "Cobertizo: Ana, Tom y Eva lo pintan. Eva se divorcia, que quede entre nosotros. Ana presta la escalera.",
            ("lo pintan", "Ana presta"),
            "divorcia",
        ),
        (
            "pt",
            "Barracão: Ana, Tom e Eva pintam-no. Eva está a divorciar-se, fica entre nós. Ana empresta a escada.",
            ("pintam-no", "Ana empresta"),
            "divorciar",
        ),
        (
            "it",
            "Capanno: Ana, Tom ed Eva lo dipingono. Eva si separa, che resti fra noi. Ana presta la scala.",
            ("lo dipingono", "Ana presta"),
            "si separa",
        ),
    ],
)
def test_what_is_not_private_in_a_bullet_about_several_is_told(
    language: str, bullet: str, kept: tuple[str, ...], private: str
) -> None:
    brief = gathered(f"{_HEADS[language]}\n- {bullet}\n", "Ana Kovač")
    told = " / ".join(said(brief))
    assert all(each in told for each in kept), told
    assert private not in told
    held = (*withheld(brief, Secrecy.PRIVATE), *withheld(brief, Secrecy.CIRCUMSTANCE))
    assert any(private in each for each in held)


@every(
    "bullet",
    [
        # where the mark may be of the whole bullet, it is
        "Off the record: Eva is getting divorced. Ana and Tom run the swap.",
        "Ana and Tom run the swap. Eva sells her press. Keep that to yourself.",
        "Ana may sell her press to Tom. She asked me to keep it quiet. She wants a barn.",
        # what Ana does for somebody in trouble goes with it, and a list of names is no clause
        "Tom is in debt; Ana lent him her press.",
        "Ana, Tom and Eva are ill.",
    ],
)
def test_in_doubt_the_bullet_falls(bullet: str) -> None:
    told = " / ".join(said(gathered(f"{_HEADS['en']}\n- {bullet}\n- Ana grafts pears.\n", "Ana Kovač")))
    assert not any(each in told for each in ("divorced", "press", "Ana,", ": Ana"))
    assert "grafts pears" in told
