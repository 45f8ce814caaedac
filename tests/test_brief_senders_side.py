"""What a model is shown of the sender's own where the notes tell of others as well: in other parts of the story, too, and beside names that only pass."""

from __future__ import annotations

from tests.briefing import gathered
from tests.tables import every
from tests.test_brief_background import OTHERS

STORIES = {
    "en": (
        "Hal Brandreth",
        """# Arriving

On Tuesday we were let into the old signal works by Hal Brandreth, the warden, who showed us the boilers.

# The heats

We spent all of Thursday on our wooden crane. Dora and Pim had a row about the gears.

# Dora

Dora is being sued by her brother. We sat up until late.

# The last day

Our crane lifted the anvil at the second try. At the end of the afternoon we were given the prize for "Best Use of Rope".
""",
        ("We spent all of Thursday on our wooden crane.", "Our crane lifted the anvil at the second try."),
        'At the end of the afternoon we were given the prize for "Best Use of Rope".',
        ("Dora and Pim had a row about the gears.", "Dora is being sued by her brother.", "We sat up until late."),
    ),
    "de": (
        "Ulf Harmening",
        """# Ankunft

Am Sonntag nahm uns Ulf Harmening, der Hausmeister der alten Ziegelei, in Empfang und zeigte uns die Öfen.

# Die Bautage

Von Montag an bauten wir an unserem Floß. Jorid und Malte haben sich wegen der Fässer gestritten.

# Malte

Malte hat Schulden. Wir saßen noch lange dort.

# Das Rennen

Unser Floß kam als zweites durch die Schleuse. Am Ende des Tages durften wir uns über den Preis "Schönste Planke" freuen.
""",
        ("Von Montag an bauten wir an unserem Floß.", "Unser Floß kam als zweites durch die Schleuse."),
        'Am Ende des Tages durften wir uns über den Preis "Schönste Planke" freuen.',
        (
            "Jorid und Malte haben sich wegen der Fässer gestritten.",
            "Malte hat Schulden.",
            "Wir saßen noch lange dort.",
        ),
    ),
    "fr": (
        "Yvon Le Quéré",
        """# L'arrivée

Lundi, Yvon Le Quéré, le gardien du fort, nous a reçus et nous a montré les citernes.

# La semaine

Toute la semaine, nous avons travaillé sur notre cerf-volant. Solène et Marius se sont disputés.

# Le concours

À la fin de la journée, nous avons reçu le prix « Plus Belle Queue ».
""",
        ("Toute la semaine, nous avons travaillé sur notre cerf-volant.",),
        "À la fin de la journée, nous avons reçu le prix « Plus Belle Queue ».",
        ("Solène et Marius se sont disputés.",),
    ),
    "it": (
        "Ippolito Sarti",
        """# L'arrivo

Lunedì ci ha accolti Ippolito Sarti, il custode della filanda, e ci ha mostrato le caldaie.

# La settimana

Fulvia e Dario hanno litigato per i soldi.

# La gara

Alla fine della festa abbiamo vinto il premio "Miglior Nodo".
""",
        (),
        'Alla fine della festa abbiamo vinto il premio "Miglior Nodo".',
        ("Fulvia e Dario hanno litigato per i soldi.",),
    ),
}
PASSING = (
    (
        "Mabel Orchard",
        "My neighbour Mabel Orchard asked me along to the Stourton honey club.",
        "Today's meeting was a pot supper in the barn followed by a slide talk about swarm lures given by Rupert.",
        "Today's meeting was spoilt by Rupert, who is leaving his wife.",
    ),
    (
        "Gesine Trautwein",
        "Gesine Trautwein hat mich zum Abend der Moorfreunde mitgenommen.",
        "Der Vortrag über Sonnentau wurde von Volkert gehalten.",
        "Der Vortrag wurde von Volkert abgesagt, weil er krank ist.",
    ),
    (
        "Fermín Olaizola",
        "Fermín Olaizola me llevó a la reunión del faro.",
        "La tarde empezó con una merienda preparada por Begoña.",
        "La tarde la arruinó Begoña, que se está separando.",
    ),
    (
        "Belmiro Estêvão",
        "O Belmiro Estêvão levou-me ao encontro da rabeca.",
        "Lá pude conhecer a sede da Rabeca Livre Norte, que eu só conhecia por carta.",
        "Lá pude conhecer a Clotilde Rabeca Norte, que anda doente.",
    ),
)


@every("language", STORIES)
def test_what_came_of_it_is_shown_from_other_parts_of_the_story(language: str) -> None:
    contact, notes, shown, last, held = STORIES[language]
    brief = gathered(notes, contact)
    told = {fact.text for fact in brief.grounds}
    assert {*shown, last} <= told
    assert not told & set(held)


@every(("contact", "met", "passing", "told"), PASSING)
def test_whoever_only_gave_the_talk_or_cooked_keeps_nothing_back(
    contact: str, met: str, passing: str, told: str
) -> None:
    brief = gathered(f"{OTHERS}\n\n{met}\n\n{passing}", contact)
    assert passing in {fact.text for fact in (*brief.background, *brief.unclear)}
    brief = gathered(f"{OTHERS}\n\n{met}\n\n{told}", contact)
    assert told not in {fact.text for fact in brief.grounds}


@every(
    "said",
    [
        "We were given the money by Rupert.",
        "The supper was eaten with Rupert Vane, who has lost his job.",
        "The evening was ruined by Rupert.",
    ],
)
def test_what_is_told_of_somebody_stays_held(said: str) -> None:
    brief = gathered(f"{OTHERS}\n\nMabel Orchard asked me along to the honey club.\n\n{said}", "Mabel Orchard")
    assert said not in {fact.text for fact in brief.grounds}
