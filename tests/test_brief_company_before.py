"""Who "we" are before the contact comes in is told by who was there: the sender and a companion, not the contact."""

from invitewriter.domain import Source
from tests.briefing import gathered
from tests.tables import every

STORIES = [
    ("en", "the man with the hens",
     "My sister and I rent the orchard by the weir.\nWe patched the wall and pruned the plums.",
     "On Monday the man with the hens leaned over our gate.\nHe explained to us how to clip a wing.\nHe laughed at our ladder."),
    ("de", "der Mann mit den Hühnern",
     "Meine Schwester und ich haben den Obstgarten am Wehr gepachtet.\nWir haben die Mauer geflickt und die Pflaumen geschnitten.",
     "Am Montag lehnte der Mann mit den Hühnern an unserem Tor.\nEr hat uns erklärt, wie man einen Flügel stutzt.\nEr lachte über unsere Leiter."),
    ("fr", "le monsieur aux poules",
     "Ma sœur et moi louons le verger près du barrage.\nNous avons réparé le mur et taillé les pruniers.",
     "Lundi, le monsieur aux poules s'est penché sur notre portail.\nIl nous a expliqué comment rogner une aile.\nIl a ri de notre échelle."),
    ("es", "el señor de las gallinas",
     "Mi hermana y yo alquilamos el huerto junto a la presa.\nArreglamos la tapia y podamos los ciruelos.",
     "El lunes el señor de las gallinas se asomó a nuestra puerta.\nÉl nos explicó cómo recortar un ala.\nSe rió de nuestra escalera."),
    ("it", "il signore delle galline",
     "Mia sorella e io abbiamo in affitto il frutteto vicino alla chiusa.\nAbbiamo riparato il muro e potato i susini.",
     "Lunedì il signore delle galline si è affacciato al nostro cancello.\nLui ci ha spiegato come accorciare un'ala.\nHa riso della nostra scala."),
    ("pt", "o senhor das galinhas",
     "A minha irmã e eu alugamos o pomar junto ao açude.\nArranjámos o muro e podámos as ameixeiras.",
     "Na segunda o senhor das galinhas encostou-se ao nosso portão.\nEle explicou-nos como aparar uma asa.\nRiu-se da nossa escada."),
]  # fmt: skip


@every(("language", "contact", "before", "after"), STORIES)
def test_what_was_done_with_a_companion_before_is_no_fact_of_the_contact(
    language: str, contact: str, before: str, after: str
) -> None:
    brief = gathered(f"{before}\n\n{after}\n", contact)
    told = [fact.text for fact in brief.facts if fact.source is Source.NOTES]
    assert brief.notes_language == language
    assert not set(before.splitlines()) & set(told)
    assert after.splitlines()[1] in told


def test_we_again_and_again_before_a_stranger_are_others() -> None:
    before = (
        "We rent the orchard by the weir.\nWe patched the wall.\n\nWe pruned the plums.\nWe sold the first basket.\n\n"
    )
    after = "On Monday the man with the hens leaned over our gate.\nHe explained how to clip a wing.\nHe laughed.\n"
    brief = gathered(before + after, "the man with the hens")
    assert not [fact.text for fact in brief.facts if fact.text.startswith("We")]


def test_we_before_a_name_in_the_same_breath_are_the_two() -> None:
    brief = gathered("We walked the dyke for an hour.\nTilda Marron builds sluice gates.\n", "Tilda Marron")
    assert "We walked the dyke for an hour." in [fact.text for fact in brief.facts]
