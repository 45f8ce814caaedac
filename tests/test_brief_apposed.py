"""Whoever is named between commas behind what they are is somebody else, and the occasion of the first line names the contact in six languages."""

from tests.briefing import gathered, said
from tests.tables import every


@every(
    ("text", "anothers"),
    [
        (
            "Day 2. In Barolo we met Ornella Ferrero, who mends barrels.\n\nDay 3. Rain. In the inn the baker, Dino, makes ravioli.",
            "ravioli",
        ),
        (
            "Tag 2. In Barolo trafen wir Ornella Ferrero, die Fässer flickt.\n\nTag 3. Im Gasthaus macht der Koch, Dino, Ravioli.",
            "Ravioli",
        ),
        (
            "Jour 2. À Barolo nous avons rencontré Ornella Ferrero, qui répare des tonneaux.\n\nJour 3. À l'auberge le cuisinier, Bruno, fait des ravioles.",
            "ravioles",
        ),
        (
            "Día 2. En Barolo conocimos a Ornella Ferrero, que arregla toneles.\n\nDía 3. En la fonda el cocinero, Bruno, hace raviolis.",
            "raviolis",
        ),
        (
            "Dia 2. Em Barolo conhecemos a Ornella Ferrero, que arranja barris.\n\nDia 3. Na tasca o cozinheiro, o Bruno, faz raviólis.",
            "raviólis",
        ),
        (
            "Giorno 2. A Barolo abbiamo conosciuto Ornella Ferrero, che restaura botti.\n\nGiorno 3. In trattoria il cuoco, Dino, fa gli agnolotti.",
            "agnolotti",
        ),
    ],
)
def test_what_the_cook_does_is_not_the_contacts(text: str, anothers: str) -> None:
    brief = gathered(text)
    assert brief.contact.name == "Ornella Ferrero"
    assert not any(anothers in each for each in said(brief))


@every(
    ("text", "contact"),
    [
        # the title of a journey is nobody
        (
            "# Trilho dos Pescadores\n\nDia 4. Ficámos em casa da Leonor Faria, que faz cestos. Prometi-lhe as fotografias.\n",
            "Leonor Faria",
        ),
        (
            "# Randonnée Aubrac\n\nJour 4. À Conques Solange Bruyère nous a reçus, elle tisse. Je lui ai promis les photos.\n",
            "Solange Bruyère",
        ),
        (
            "# Viaggio Langhe\n\nGiorno 4. A Lucca abbiamo conosciuto Ornella Ferrero, che restaura botti.\n",
            "Ornella Ferrero",
        ),
        ("1:1 com a Graça Teles\n10 jan\n- quer dar aulas\n- o colega dela, o Rui, arranja motas\n", "Graça Teles"),
        ("Call com a Graça Teles\n- quer dar aulas\n- o colega dela, o Rui, arranja motas\n", "Graça Teles"),
        ("1:1 con la Ornella Ferrero\n- vuole dare lezioni\n- la collega, la Rita, ripara moto\n", "Ornella Ferrero"),
        ("1:1 con Remedios Alba\n- quiere dar clases\n- su colega, Rita, arregla motos\n", "Remedios Alba"),
        (
            "1:1 avec Solange Bruyère\n- veut donner des cours\n- sa collègue, Rita, répare des motos\n",
            "Solange Bruyère",
        ),
        ("1:1 mit Heinke Lorenzen\n- will Kurse geben\n- ihre Kollegin Rita repariert Räder\n", "Heinke Lorenzen"),
    ],
)
def test_whom_a_journey_or_a_one_to_one_led_to_is_the_contact(text: str, contact: str) -> None:
    assert gathered(text).contact.name == contact
