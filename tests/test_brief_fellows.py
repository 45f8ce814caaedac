"""What somebody who ate or camped with the contact cooked, brought or did for all is shown to a model; what they are and suffer is not."""

from tests.briefing import gathered
from tests.tables import every

MET = {
    "en": ("Nadia", "I met Nadia by the quarry. We had lunch with Nadia and {}."),
    "de": ("Nadja", "Ich lernte Nadja am Steinbruch kennen. Wir aßen mit Nadja und {}."),
    "fr": ("Nadia", "J'ai connu Nadia à la carrière. Nous avons mangé avec Nadia et {}."),
    "es": ("Nadia", "Conocí a Nadia en la cantera. Comimos un guiso con Nadia y {}."),
    "it": ("Nadia", "Ho conosciuto Nadia alla cava. Abbiamo mangiato con Nadia e {}."),
    "pt": ("Nádia", "Conheci a Nádia na pedreira. Comemos com a Nádia e o {}."),
}
FOR_ALL = [
    ("en", "Tom", "Tom had pickled plums that were great with the bread."),
    ("en", "Tom", "Tom had brought a cake for all of us."),
    ("en", "Tom", "Then Tom showed us the old crane."),
    ("de", "Karl", "Karl hatte Gurken eingelegt, die toll zum Brot passten."),
    ("de", "Karl", "Karl zeigte uns den alten Kran."),
    ("fr", "Paul", "Paul avait préparé une sauce pour accompagner le poisson."),
    ("fr", "Paul", "Paul nous a montré la vieille grue."),
    ("es", "Andrés", "Andrés había preparado un pan para acompañar el guiso."),
    ("es", "Andrés", "Andrés nos enseñó la grúa vieja."),
    ("it", "Paolo", "Paolo aveva preparato una salsa per il pesce."),
    ("it", "Paolo", "Paolo ci ha mostrato la vecchia gru."),
    ("pt", "Paulo", "O Paulo tinha preparado um molho para o peixe."),
    ("pt", "Paulo", "O Paulo mostrou-nos a grua velha."),
]
THEIRS = [
    ("en", "Tom", "Tom keeps bees in Whitby."),
    ("en", "Tom", "Tom had served two years in prison."),
    ("en", "Tom", "Tom showed us his divorce papers."),
    ("en", "Tom", "Tom has brought the money he owes his landlord."),
    ("en", "Tom", "Tom had made a scene at the table."),
    ("en", "Tom", "Tom poured his heart out about the wine business."),
    ("de", "Karl", "Karl hat eine neue Stelle gefunden."),
    ("fr", "Paul", "Paul a fait une dépression."),
    ("es", "Andrés", "Andrés había traído a su amante."),
    ("es", "Andrés", "Andrés colecciona relojes."),
    ("it", "Paolo", "Paolo ha fatto causa al padrone."),
    ("pt", "Paulo", "O Paulo fez uma operação em maio."),
]


def _shown(language: str, fellow: str, line: str) -> tuple[list[str], list[str]]:
    contact, met = MET[language]
    brief = gathered(f"{met.format(fellow)} {line}", contact)
    return [fact.text for fact in brief.facts], [fact.text for fact in brief.unclear]


@every(("language", "fellow", "line"), FOR_ALL)
def test_what_a_fellow_does_for_all_is_shown_as_unclear(language: str, fellow: str, line: str) -> None:
    facts, unclear = _shown(language, fellow, line)
    assert line in unclear
    assert line not in facts


@every(("language", "fellow", "line"), THEIRS)
def test_what_a_fellow_is_or_suffers_stays_theirs(language: str, fellow: str, line: str) -> None:
    facts, unclear = _shown(language, fellow, line)
    assert line not in (*facts, *unclear)


def test_whoever_was_not_there_with_the_contact_is_no_fellow() -> None:
    brief = gathered("I met Nadia by the quarry. Tom sells coal. Tom had baked a cake for us.", "Nadia")
    assert all("cake" not in fact.text for fact in (*brief.facts, *brief.unclear))
