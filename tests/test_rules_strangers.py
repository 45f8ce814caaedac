"""A soft pitch to a stranger: others' word, a ware in the reader's field, a small step; and kind letters that show one of them."""

from invitewriter.domain import Draft
from invitewriter.guard import Guard, Passage, Setting
from invitewriter.guard.weighing.signature import firm_signed
from tests.tables import every

GUARD = Guard()
PITCHES = {
    "en": (
        "Dear Mr Tranter,\n\nMost headteachers I speak to lose their Fridays to the dinner money. How do you handle it at the moment? I have put together a sheet for your office. Where may I send it?\n\nIda Mold",
        "Dear Ms Blythe,\n\nI was in your gallery on Sunday. The Wickham has three of our lamps over its drawings. May I bring you one to look at?\n\nOwen Sallis\nSallis Lighting",
    ),
    "de": (
        "Sehr geehrte Frau Lorenz, in den Büchereien, mit denen ich zu tun habe, fehlen abends die Leute. Wie machen Sie das im Moment? Gern schildere ich Ihnen, wie es andere halten. Udo Brandt, Brandt Personal GmbH",
    ),
    "es": (
        "Estimada directora: varios colegios de Soria me cuentan que el comedor es lo peor. ¿Cómo lo organizan ustedes? He preparado unas notas pensando en su cocina. ¿A qué dirección se las puedo enviar? Blas Romero",
    ),
    "fr": (
        "Madame, la plupart des libraires que je rencontre passent leurs soirées aux retours. Comment faites-vous ? Une dizaine d'autres librairies s'en servent, de mon petit carnet. Je peux vous en envoyer un. Noé Carlier, Carlier Papier",
    ),
    "pt": (
        "Caro senhor, os padeiros com quem falo queixam-se da farinha. Como é que o senhor gere as encomendas? Reuni para si os preços de março. Posso mostrar-lhe, se quiser. Mário Teles, Moagem Teles",
    ),
}
KIND = {
    "en": (
        "Dear Mr Tranter, I read your piece on the railway twice. My father drove that line, and I would gladly show you his letters. Hilda Crane, Crane Bakery",
        "Dear Ms Blythe, I heard your talk on costumes at the Textile Symposium in Ghent on Friday. I would be glad to hear from you. Joan Pell",
        "Dear Ms Blythe, how do you keep the moths out of the costumes? Several actors told me to ask you. I could come by on Friday. Jo, wardrobe, Little Theatre",
    ),
    "de": (
        "Sehr geehrte Frau Lorenz, in Ihrem Vortrag fragten Sie nach alten Ansichten vom Markt. Ich habe zwei für Sie herausgesucht. Darf ich sie schicken? Udo Brandt, Brandt Optik GmbH",
    ),
    "es": (
        "Estimada directora: leí su artículo sobre los hornos. En mi pueblo queda uno, y se lo enseño cuando quiera. Blas Romero, Ferretería Romero",
    ),
    "fr": (
        "Madame, j'ai lu votre livre sur les ponts. Celui de chez nous tient encore. Je pourrais vous envoyer une photo. Noé Carlier, Carlier Optique",
    ),
    "pt": (
        "Caro senhor, ouvi a sua entrevista sobre os fornos. O da minha avó ainda coze. Mostro-lho com gosto num domingo. Mário Teles, Talho Teles",
    ),
}


def _errors(text: str, language: str) -> list[str]:
    report = GUARD.check(Draft(message=text), setting=Setting(channel="email", language=language))
    return [finding.name for finding in report.errors]


@every("language", PITCHES)
def test_a_stranger_with_a_ware_in_the_readers_field_pitches(language: str) -> None:
    for text in PITCHES[language]:
        assert _errors(text, language), text


@every("language", KIND)
def test_each_of_its_parts_alone_is_kind(language: str) -> None:
    for text in KIND[language]:
        assert _errors(text, language) == [], text


@every(
    ("end", "signed"),
    [
        ("Best,\nNell Ashby\nAshby Weaving", "ashby weaving"),
        ("See you in March. Nell Ashby, Ashby's Looms", "ashby's looms"),
        ("Regards,\nNell Ashby\nSales Manager, Loomworks", "sales manager"),
        ("Viele Grüße\nNell Ashby\nLoomworks GmbH", "loomworks gmbh"),
        ("Best,\nNell Ashby", ""),
        ("Best,\nNell and Tom Ashby, number 9", ""),
        ("Best wishes,\nNell Ashby\nCurator, Wool Museum", ""),
        (
            "I have told Mr Ashby that the Ashby looms are back in the hall, and that he may see them whenever he likes.",
            "",
        ),
    ],
)
def test_a_signature_stands_for_a_firm_by_its_form(end: str, signed: str) -> None:
    passage = Passage(name="message", text=f"Dear Ana,\n\nthe wool is dry.\n\n{end}")
    assert [passage.folded[start:stop] for start, stop in firm_signed(passage)] == ([signed] if signed else [])
