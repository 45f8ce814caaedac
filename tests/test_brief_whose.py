"""What belongs to somebody else is withheld, and what cannot be told is used for nobody."""

from datetime import date

import pytest

import invitewriter
from invitewriter.domain import Secrecy, Sender
from tests.briefing import declined, gathered, said, withheld
from tests.tables import every

HEADINGS = """# Makers Day, Linz

rain all day

## Ana Kovač
- builds kilns
  - from river clay
- works with Tom on a map of wells

## Tom Reed
- plays drums
She laughed at his hat.

## the one with the drone
- maps cellars
"""


def test_headings_part_people() -> None:
    brief = gathered(HEADINGS, "Ana Kovač")
    assert said(brief) == [
        "Makers Day, Linz",
        "rain all day",
        "builds kilns",
        "from river clay",
        "works with Tom on a map of wells",
    ]
    assert withheld(brief, Secrecy.OTHER) == ["plays drums", "She laughed at his hat."]
    assert withheld(brief, Secrecy.UNCLEAR) == ["maps cellars"]


def test_the_nearest_heading_goes_with_a_fact() -> None:
    facts = gathered(HEADINGS, "Ana").notes_facts
    assert {fact.text: fact.heading for fact in facts}["from river clay"] == "Ana Kovač"


def test_bullets_part_people_and_pass_on_what_they_are_about() -> None:
    text = "- Ana Kovač: kilns\n  - river clay\n- Tom Reed - drums\n  - wants skins\n- rain\n- Eva Lind, olive wood\n"
    brief = gathered(text, "Ana Kovač")
    assert said(brief) == ["Ana Kovač: kilns", "river clay"]
    assert withheld(brief, Secrecy.UNCLEAR) == ["rain"]


def test_rows_part_people() -> None:
    text = "| Who | What |\n|---|---|\n| Ana Kovač | kilns |\n| Tom Reed | drums |\n| ? | spoons |\n"
    brief = gathered(text, "Tom Reed")
    assert said(brief) == ["Tom Reed | drums"]
    assert withheld(brief, Secrecy.UNCLEAR) == ["? | spoons"]


def test_an_aside_on_somebody_else_leaves_the_other_bullets_alone() -> None:
    text = (
        "Sat next to Ana Kovač.\n\n- builds kilns\n- Jonas joined later, he is into roofs\n- looking for olive wood\n"
    )
    brief = gathered(text)
    assert said(brief) == ["Sat next to Ana Kovač.", "builds kilns", "looking for olive wood"]
    assert withheld(brief, Secrecy.OTHER) == ["Jonas joined later, he is into roofs"]


@pytest.mark.parametrize(
    ("text", "contact", "kept", "hers"),
    [
        (
            "Ana Kovač introduced me to Tom Reed. He sells windows. She keeps bees. Has nine hives.",
            "Ana Kovač",
            ["Ana Kovač introduced me to Tom Reed.", "She keeps bees.", "Has nine hives."],
            ["He sells windows."],
        ),
        (
            "Wiebke Tersteegen saß neben Herrn Lüdtke. Er redete viel. Sie baut Geigen.",
            "Wiebke Tersteegen",
            ["Wiebke Tersteegen saß neben Herrn Lüdtke.", "Sie baut Geigen."],
            ["Er redete viel."],
        ),
        (
            "Lucía Fernández me presentó a Pedro Ruiz. Él vende hornos. Ella injerta olivos.",
            "Lucía Fernández",
            ["Lucía Fernández me presentó a Pedro Ruiz.", "Ella injerta olivos."],
            ["Él vende hornos."],
        ),
        (
            "Élodie Marchand m'a présenté Paul Girard. Il vend des fours. Elle tourne des bols.",
            "Élodie Marchand",
            ["Élodie Marchand m'a présenté Paul Girard.", "Elle tourne des bols."],
            ["Il vend des fours."],
        ),
        (
            "A Beatriz Nogueira apresentou-me o Paulo Reis. Ele vende fornos. Ela restaura mapas.",
            "Beatriz Nogueira",
            ["A Beatriz Nogueira apresentou-me o Paulo Reis.", "Ela restaura mapas."],
            ["Ele vende fornos."],
        ),
    ],
    ids=["en", "de", "es", "fr", "pt"],
)
def test_a_she_or_he_carries_on_with_the_person_it_fits(
    text: str, contact: str, kept: list[str], hers: list[str]
) -> None:
    brief = gathered(text, contact)
    assert said(brief) == kept
    assert withheld(brief, Secrecy.OTHER) == hers


def test_a_pronoun_that_fits_two_is_used_for_neither() -> None:
    brief = gathered(
        "Met Ana Kovač and Eva Lind at the kiln.\n\nEva fires with olive wood.\n\nShe has nine hives.", "Ana Kovač"
    )
    assert said(brief) == ["Met Ana Kovač and Eva Lind at the kiln."]
    assert withheld(brief, Secrecy.UNCLEAR) == ["She has nine hives."]


def test_a_paragraph_after_somebody_else_is_nobodys_until_it_names_one() -> None:
    text = "Met Ana Kovač. She builds kilns.\n\nThen I met Tom Reed. Has a boat.\n\nThe soup was good.\n\nAna sent me the clay map. Warm day.\n"
    brief = gathered(text, "Ana")
    assert said(brief) == ["Met Ana Kovač.", "She builds kilns.", "Ana sent me the clay map.", "Warm day."]
    assert withheld(brief, Secrecy.OTHER) == ["Then I met Tom Reed.", "Has a boat."]
    assert [fact.text for fact in brief.unclear] == ["The soup was good."]


@every(
    "fact",
    [
        "She works with Tom on a map of wells.",
        "Her husband is from Linz.",
        "She asked Per for boring data.",
        "→ introduce her to Tom",
        "I told her about our yard.",
        "We talked about kilns for an hour.",
    ],
)
def test_what_mentions_others_but_is_about_the_contact_may_be_said(fact: str) -> None:
    assert fact in said(gathered(f"Met Ana Kovač at the fair.\n{fact}\n"))


@every(
    "secret",
    [
        "Tom is thinking of selling his house.",
        "The cousin has bought a boat and told nobody.",
        "Frau Lüdtke is going to be dismissed.",
        "Mum's knee is better.",
        "Kwame told Ana a joke about Eva.",
    ],
)
def test_what_is_about_others_may_not(secret: str) -> None:
    brief = gathered(f"Met Ana Kovač at the fair.\n{secret}\n")
    assert said(brief) == ["Met Ana Kovač at the fair."]


def test_two_people_of_one_first_name_are_told_apart_or_not_used() -> None:
    text = (
        "---\ncontact: Tomasz Wyręba\n---\n"
        "Opposite sat Tomasz Gajdek, who sells windows. Tomasz has a boat. "
        "Tomasz (mine, Wyręba) mends organs. Tomasz W. adds his own pencil notes.\n"
    )
    brief = gathered(text)
    assert said(brief) == ["Tomasz (mine, Wyręba) mends organs.", "Tomasz W. adds his own pencil notes."]
    assert "Tomasz has a boat." in withheld(brief, Secrecy.UNCLEAR)


def test_a_short_form_of_the_name_is_still_the_contact() -> None:
    assert said(gathered("Met Priyanka Holt. I called her Priya. She measures noise."))[1:] == [
        "I called her Priya.",
        "She measures noise.",
    ]


def test_strangers_in_a_list_of_people_are_not_the_contact() -> None:
    text = "- Ana: kilns\n- Tom showed his drums\n- Eva - olive wood\n- Bretislav posted a photo\n- jason.example set up a site\n"
    assert said(gathered(text, "Ana")) == ["Ana: kilns"]


@every(
    "line",
    [
        "her flatmate Jo",
        "her cousin EVARISTO",
        "Ihr Bruder Karl:",
        "su primo ANSELMO",
        "sa colocataire Odile",
        "seu primo Zeno",
    ],
)
@every("own", ["Ana Kovač", "ANA KOVAČ (potter, Linz)", "Ana Kovač, potter"])
def test_a_line_over_bullets_that_names_a_companion_heads_them(own: str, line: str) -> None:
    brief = gathered(f"{own}\n- builds kilns\n- wants olive wood\n\n{line}\n- plays drums\n- moves to Cork\n")
    assert brief.contact.name == "Ana Kovač"
    assert {"builds kilns", "wants olive wood"} <= set(said(brief))
    assert withheld(brief, Secrecy.OTHER) == ["plays drums", "moves to Cork"]


@pytest.mark.parametrize(
    ("met", "aside", "more", "again"),
    [
        (
            "Rencontré Ana Kovač.",
            "Fulbert, lui, collectionne les moulins.",
            "Il cherche une grange.",
            "Elle cuit au bois.",
        ),
        ("Met Ana Kovač.", "Evander, though, sells tractors.", "He opens a yard.", "She builds kilns."),
        ("Ana Kovač getroffen.", "Ingbert dagegen sammelt Mühlen.", "Er sucht eine Scheune.", "Sie brennt mit Holz."),
        ("Conocí a Ana Kovač.", "Fulgencio, en cambio, vende tractores.", "Él busca un patio.", "Ella cuece con leña."),
        ("Met Ana Kovač.", "Thaddeus sells tractors.", "He opens a yard.", "She builds kilns."),
    ],
    ids=["fr", "en", "de", "es", "no mark"],
)
def test_one_name_that_opens_a_sentence_brings_in_somebody_else(met: str, aside: str, more: str, again: str) -> None:
    brief = gathered(f"{met} {aside} {more} {again}")
    assert again in said(brief)
    assert not {aside, more} & set(said(brief))


def test_under_headings_that_name_three_people_a_strange_first_word_is_no_further_person() -> None:
    notes = (
        "## Ana Kovač\n- Glazes of ash\n\n## Tom Reed\n- Barometers from Delft\n\n## Kenji Aoyama\n- Mulberry paper\n"
    )
    assert said(gathered(notes, "Ana Kovač")) == ["Glazes of ash"]
    assert said(gathered(notes, "Kenji Aoyama")) == ["Mulberry paper"]


def test_two_places_with_a_way_between_them_are_no_people() -> None:
    brief = gathered("Met on the train between Ledbury and Ross: Ana Kovač. She paints boats and rents them.")
    assert brief.contact.name == "Ana Kovač"


def test_what_the_sender_is_to_do_is_not_somebody_elses() -> None:
    notes = "Call with Ana Kovač\n\n- Ana restores looms\n- Tom to send the chapter on warps\n"
    assert "Tom to send the chapter on warps" in said(gathered(notes, "Ana Kovač", sender=Sender(name="Tom Reed")))
    assert "Tom to send the chapter on warps" not in said(gathered(notes, "Ana Kovač"))


def test_a_line_about_people_in_a_row_is_about_each_of_them() -> None:
    text = "Ana Kovač builds kilns.\n\nThanks to Eva, Tom und Ana.\n\nTom met Eva and Ana's brother.\n"
    assert said(gathered(text, "Ana Kovač")) == ["Ana Kovač builds kilns.", "Thanks to Eva, Tom und Ana."]


def test_a_section_that_a_line_calls_the_contact_by_is_theirs() -> None:
    diary = "".join(f"We walked past mill {number} and I drew it.\n\n" for number in range(9))
    hosts = "## Our hosts\n\nThe soup was hot and we laughed a lot.\n\nThanks to our hosts, Sven, Mirabelle, Ida and all others.\n"
    assert said(gathered(f"{diary}{hosts}", "Mirabelle")) == [
        "The soup was hot and we laughed a lot.",
        "Thanks to our hosts, Sven, Mirabelle, Ida and all others.",
    ]


@every(
    ("met", "then", "more"),
    [
        ("Met Ana Kovač.", "Then Sorrel showed us her looms.", "She dyes with weld."),
        ("Mit Ana Kovač geredet.", "Danach kam Levke dazu.", "Sie färbt mit Wau."),
        ("Ho conosciuto Ana Kovač.", "Poi è arrivata Zaira.", "Tesse la lana."),
        ("J'ai rencontré Ana Kovač.", "Puis Gwenola nous a montré ses métiers.", "Elle teint au pastel."),
        ("Conocí a Ana Kovač.", "Después vino Xoel.", "Pesca pulpo."),
        ("Conheci a Ana Kovač.", "Depois a Tomásia mostrou os teares.", "Tinge com lírio."),
    ],
)
def test_whoever_comes_then_is_somebody_else(met: str, then: str, more: str) -> None:
    brief = gathered(f"{met} {then} {more}", "Ana")
    assert said(brief) == [met]
    assert withheld(brief, Secrecy.OTHER) == [then, more]


def test_what_comes_then_and_is_nobody_stays_the_contacts() -> None:
    text = "Mit Ana Kovač geredet. Dann Strudelteig gezogen. Sie baut Öfen."
    assert withheld(gathered(text, "Ana"), Secrecy.OTHER) == []


def test_of_a_list_of_lines_the_contacts_own_line_is_theirs_to_its_end() -> None:
    text = "Choir weekend\n\nHelen Marsh (conductor): brisk.\nANA KOVAČ - alto. Write to her! Files reeds by hand.\nTom (bass): late."
    brief = gathered(text, "Ana Kovač")
    assert said(brief) == ["Choir weekend", "ANA KOVAČ - alto.", "Write to her!", "Files reeds by hand."]
    assert withheld(brief, Secrecy.OTHER) == ["Helen Marsh (conductor): brisk.", "Tom (bass): late."]


def test_whose_a_thing_is_brings_nobody_in() -> None:
    brief = gathered("Ned Garrity mended Dad's radio. He was at sea.", "Ned Garrity")
    assert said(brief) == ["Ned Garrity mended Dad's radio.", "He was at sea."]


OPENED = {
    "en": "Ana Kovač, buyer, met at the fair.",
    "de": "Ana Kovač, Einkäuferin, Messe Celle.",
    "es": "Ana Kovač, compradora, feria de Vigo.",
    "fr": "Ana Kovač, acheteuse, foire de Dole.",
    "pt": "Ana Kovač, compradora, feira de Braga.",
}


@every(
    ("language", "told", "is_said"),
    [
        ("en", "With her: Callum, who restores clocks", False),
        ("en", "Her assistant Ben keeps the stock and wants a till", False),
        ("en", "Came with a lorry full of wool, 300 kilos", True),
        ("en", "Her Red Barn Market opens at noon", True),
        ("de", "Sie kam mit ihrem Bruder, der Geigen baut.", False),
        ("de", "Mit Leinöl, nie mit Lack.", True),
        ("es", "Vino con ella su prima Lola, que monta cajas.", False),
        ("es", "Con la prensa de su abuelo, de 1920.", True),
        ("fr", "Venue avec son frère, vétérinaire.", False),
        ("pt", "Veio com o Nelson, que restaura azulejos.", False),
    ],
)
def test_whoever_the_contact_came_with_is_somebody_else(language: str, told: str, *, is_said: bool) -> None:
    brief = gathered(f"{OPENED[language]}\n{told}\n", "Ana Kovač")
    assert (told in said(brief)) is is_said


def test_behind_a_companion_one_line_that_names_nobody_is_used_for_neither() -> None:
    brief = gathered(
        f"{OPENED['en']}\nWith her: Callum, who restores clocks\nseeks a lathe\nopens in May\n", "Ana Kovač"
    )
    assert said(brief) == [OPENED["en"], "opens in May"]
    assert withheld(brief, Secrecy.UNCLEAR) == ["seeks a lathe"]


MUCH_ELSE = """I left the house at seven. The train was late again. My report is not done. I bought shoes.

My bike is broken. I need a new lamp. The weather is bad. At the fair I first talked to Tom Reed. His stand was huge.

"""


@every(
    ("told", "used"),
    [
        ("I met Ana Kovač by the kiln. We walked for hours. It was fine. I must mend my bike. We had cake.", 2),
        ("I told the team about Ana Kovač. We decided to buy the oak. It rained.", 0),
        ("Ana Kovač wrote to us. We decided to buy the oak.", 0),
        ("Ana Kovač showed us her wells. We stayed for hours. Then a man from Bosch joined us. We laughed a lot.", 1),
        ("I met Ana Kovač. We looked at maps.\n\nThe next morning we drove home.", 1),
        ("I met Ana Kovač. I bought a lamp. We looked at maps.", 0),
        ("Ana Kovač read last. It was a fine evening. We took the bus.", 1),
        ("The best part was the dinner with Ana Kovač. We stayed until midnight. What a great woman!", 2),
        ("Ana Kovač carried all six boxes. Hats off! It is the reason I came. Tomorrow we leave at six!", 2),
        ("Ana Kovač gave a workshop. I was tired. The workshop was helpful.", 0),
        ("Ana Kovač gave a workshop. It was full. As I said, the workshop was helpful.", 2),
        ("I met my two mentors, Ana Kovač and Bo Lind. We agreed on Mondays. My desk is new.", 1),
        ("You are a good friend, Ana. You taught me to sew. We go way back.\n\nYou can see the photos here.", 2),
        ("I met a friend. I know Ana Kovač from the mill. She mends clocks. She is a nice woman. She sings.", 3),
        ("I met a friend. I told her about Ana Kovač. She mends clocks.", -1),
        ("The highlight was lunch with Ana Kovač. We went to the Steak and Stein in Halifax.", 1),
        ("I talked to Ana Kovač. The hall was built by Tom Reed, who lives in Kent.", 0),
        ("Dear Ana,\n\nThanks again for the tips.\n\nHi Tom Reed,\n\nThanks for the map.", 1),
    ],
)
def test_what_the_two_did_together_is_used_until_they_part(told: str, used: int) -> None:
    brief = gathered(MUCH_ELSE + told, "Ana Kovač")
    assert len(said(brief)) == used + 1


def test_whoever_travels_with_the_sender_is_no_other_subject() -> None:
    brief = gathered(
        "Lia, Tom and I went to Porto to film the fair, invited by Ana Kovač. Lia lost her bag.\n\n" + MUCH_ELSE,
        "Ana Kovač",
    )
    assert said(brief) == ["Lia, Tom and I went to Porto to film the fair, invited by Ana Kovač."]


@every(
    ("line", "is_said"),
    [
        ("3.", False),
        ("When?", False),
        ("For how long?", False),
        ("Time: tbd", False),
        ("Replace this text with your notes.", False),
        ("Insert a date here", False),
        ("What does she grow on the roof?", True),
        ("Repairs: none since May", True),
        ("She has an open kiln", True),
        ("1994", True),
    ],
)
def test_what_a_form_left_over_is_no_fact(line: str, *, is_said: bool) -> None:
    brief = gathered(f"# Ana Kovač\n\n- builds kilns\n- {line}\n- likes maps", "Ana Kovač")
    assert (line in said(brief)) == is_said


def test_of_a_list_behind_a_name_only_the_private_point_falls() -> None:
    brief = gathered(
        "# People\n\n- Tom Reed: got divorced in May; plays drums; draws maps\n"
        "- Ana Kovač: in therapy since May; builds kilns; asks to be told of fairs\n- Eva Lind: sells tea; cycles",
        "Ana Kovač",
    )
    assert said(brief)[-1] == "Ana Kovač: builds kilns; asks to be told of fairs"
    assert not any("drums" in fact for fact in said(brief))


def test_lines_below_a_name_typed_small_are_not_those_of_the_one_above() -> None:
    found = gathered("Oda Finch, potter\nwants to find a kiln\n\nmarek (candles)\nwe talked about wicks\n")
    assert [fact.text for fact in found.notes_facts] == ["Oda Finch, potter", "wants to find a kiln"]


@every(
    ("head", "owner"),
    [
        ("Email to Salma", "other"),
        ("For Peter:", "other"),
        ("Salma -", "other"),
        ("For Tom:", "Tom"),
        ("Notes on silk", "Tom"),
    ],
)
def test_a_line_that_only_says_for_whom_the_next_are_makes_them_that_ones(head: str, owner: str) -> None:
    notes = f"Coffee with Tom Reed. He builds kites.\n\n{head}\nThe tests of the classifier went well.\n"
    assert any("classifier" in text for text in said(gathered(notes, "Tom Reed"))) == (owner == "Tom")


def test_several_who_do_something_for_the_contact_do_not_take_the_word_from_him() -> None:
    notes = (
        "First I met Walt, who showed me his boat.\n\nThen I saw my old boss Ray. Jan and Phil had helped me make "
        "him a stone. He loved it.\n\nLater I met Dave and Nancy. He plays the bass."
    )
    found = said(gathered(notes, "Ray"))
    assert found[-1] == "He loved it."
    assert not any("bass" in text or "boat" in text for text in found)


def test_whoever_asks_in_an_interview_is_nobody_it_is_about() -> None:
    notes = (
        "# Interview\n\nInterviewer: Hazel\nInterview #: 9\n\n## What we learnt\n\n- she paints tiles\n"
        + "- a kiln\n" * 9
    )
    assert "she paints tiles" in said(gathered(notes, "Jamie Kessler"))


_MUCH_ELSE = "The week was long and I was tired.\nI wrote my reports and I cleaned my desk.\nI bought bread.\nI read my book.\n\n"


@every(
    ("told", "kept"),
    [
        ("On Friday I had coffee with my supervisor. She showed me her map of wells.", 2),
        ("I talked with a grad student. She builds kites.", 2),
        ("I had coffee with my supervisor. She showed me her map. My sister came too, she sang.", 0),
        ("I talked with a man on the train. He builds kites.", 0),
        ("I talked with a grad student. She builds kites. Tom says she is good.", 0),
        ("I talked with her once. She is an idiot.", 0),
    ],
)
def test_the_one_person_that_notes_tell_of_is_whom_the_letter_was_asked_for(told: str, kept: int) -> None:
    notes = f"{_MUCH_ELSE}{told}\n\n{_MUCH_ELSE}"
    assert len(said(gathered(notes, "Anna Hart"))) == kept


@every(("kin", "is_theirs"), [("daughter", True), ("son", False)])
def test_a_promise_under_a_line_about_kin_is_the_contacts_where_only_they_can_be_meant(
    kin: str, *, is_theirs: bool
) -> None:
    text = f"Met Gideon Faulk, bookbinder.\nhis {kin} does the gold leaf\n-> send him the photo of the press\n"
    assert any("photo" in fact for fact in said(gathered(text))) is is_theirs


_ABOUT_MUCH = {
    "en": "Tom Hale sold bread. He was loud. I bought two loaves. Peter Moss helped me. The bus was late. I saw the sea.",
    "de": "Tom Hale verkaufte Brot. Er war laut. Ich kaufte zwei Laibe. Peter Moos half mir. Der Bus kam. Ich sah das Meer.",
    "es": "Tomás Hale vendía pan. Era ruidoso. Compré dos panes. Pedro Gil me ayudó. El autobús llegó tarde. Vi el mar.",
    "fr": "Thomas Hale vendait du pain. Il criait. J'ai acheté deux pains. Pierre Gil m'a aidé. Le bus tardait. J'ai vu la mer.",
    "it": "Tommaso Hale vendeva pane. Gridava. Ho comprato due pani. Pietro Gili mi ha aiutato. Il bus tardava. Ho visto il mare.",
    "pt": "Tomás Hale vendia pão. Gritava. Comprei dois pães. Pedro Gil ajudou-me. O autocarro chegou tarde. Vi o mar.",
}


@every(
    ("language", "told", "kept"),
    [
        ("en", "The topic was new and we arranged to talk in the break. That was great. The train left at six.", 2),
        ("en", "We talked with the crew about nets. We went home.", 0),
        ("de", "Das Thema fand ich gut und wir haben uns zum Reden verabredet. Das war schön. Ich kaufte Mehl.", 2),
        ("es", "Me recomendó una novela. Le conté lo de mi tesis. Me encantó. El tren salió a las seis.", 3),
        ("es", "Me recomendó el camarero otro sitio. Le di la llave al portero.", 0),
        ("fr", "Je lui ai parlé de ma thèse. C'était très bien. Le train partait à six heures.", 2),
        ("it", "Mi ha consigliato un romanzo. Le ho raccontato della tesi. È stato bello.", 3),
        ("pt", "Recomendou-me um romance. Contei-lhe da tese. Adorei.", 3),
    ],
)
def test_what_goes_on_right_behind_the_contacts_name_is_theirs(language: str, told: str, kept: int) -> None:
    door = {"en": "At the door was", "de": "An der Tür war", "es": "En la puerta estaba", "fr": "À la porte il y avait"}
    door |= {"it": "Sulla porta c'era", "pt": "À porta estava a"}
    rest = _ABOUT_MUCH[language]
    facts = said(gathered(f"{rest}\n\n{rest}\n\n{door[language]} Anna Ross. {told}\n\n{rest}\n", "Anna Ross"))
    assert len(facts) == kept + 1


def test_letters_that_stand_for_the_contacts_first_names_mean_them_anywhere() -> None:
    rest = _ABOUT_MUCH["en"]
    notes = f"{rest}\n\n{rest}\n\nI thanked J. J. Marsh for the fair.\n\n{rest}\n\nAt noon JJ gave me a loaf.\n"
    assert said(gathered(notes, "JJ")) == ["I thanked J. J. Marsh for the fair.", "At noon JJ gave me a loaf."]


@every(
    ("text", "told"),
    [
        ("# Interview with {}\n\nWhat do you do?\nI build boats.\n\nWhy?\nMy uncle had one. Why not?\n\nWhat next?\nA bigger one.\n", 4),
        ('# Info\nInterviewee: {}\n\n## Was machst du?\n"Ich baue Boote."\n\n## Warum?\n→ Immer schon.\n\n## Wo?\n"In Wien."\n', 3),
        ("Entrevista a la Rocío, madre de {}\n\n- ¿Cuánto paga?\n  > Diez euros.\n- ¿Por qué?\n  > Es bueno.\n- ¿Dónde?\n  > Aquí.\n", 0),
    ],
)  # fmt: skip
def test_whoever_was_interviewed_says_the_answers(text: str, told: int) -> None:
    facts = said(gathered(text.format("Ana Cruz"), "Ana Cruz"))
    assert sum(fact.startswith("Ana Cruz: ") for fact in facts) == told
    assert not any(fact.endswith("?") and "Why not" not in fact for fact in facts)


@every(
    ("about", "other"),
    [
        ("Met {} at the boat show. She builds kayaks.", "On Sunday Joost Visser came and told me about ships."),
        ("Met {} at the boat show. She builds kayaks.", "On Sunday I had tea with Joost Visser. He gave me a book."),
        ("{} auf der Messe getroffen. Sie baut Kajaks.", "Am Sonntag kam Joost Visser und erzählte von Schiffen."),
        ("Conocí a {} en la feria. Construye kayaks.", "Luego tomé café con Joost Visser. Me dio un libro."),
        ("Rencontré {} au salon. Elle construit des kayaks.", "Le soir Joost Visser m'a montré un nœud."),
        ("Conheci {} na feira. Ela constrói caiaques.", "No domingo veio Joost Visser e contou-me coisas."),
        ("Ho conosciuto {} al salone. Costruisce kayak.", "Domenica è venuto Joost Visser e mi ha parlato."),
    ],
)
def test_whoever_does_as_people_do_is_one_whatever_their_name(about: str, other: str) -> None:
    facts = said(gathered(f"{about.format('Ana Kovač')}\n{other}\n", "Ana Kovač"))
    assert len(facts) == 2


@every("told", ["She works with Fairlow Ferries on their timetable.", "She gave me Hollow Oak bitter to try."])
def test_a_capitalised_pair_that_does_nothing_is_nobody(told: str) -> None:
    assert told in said(gathered(f"Met Ana Kovač at the boat show in Hull.\n{told}\n", "Ana Kovač"))


@every(
    ("language", "told"),
    [
        ("en", "I turned to my friend Anna Ross for help.\n\nShe said to keep it short."),
        ("en", "Then Anna Ross and I opened a game. This run went far better."),
        ("de", "Nun konnten Anna Ross und ich ein Spiel anfangen. Dieser Anlauf klappte besser."),
        ("fr", "J'y ai fait la connaissance d'Anna Ross. Dommage que sa conférence ait eu lieu à midi."),
        ("it", "Poi si è unita a noi Anna Ross con il suo amico Lele. Sono stato veramente bene."),
    ],
)
def test_what_goes_on_about_the_two_in_notes_about_much_else_is_theirs(language: str, told: str) -> None:
    rest = _ABOUT_MUCH[language]
    facts = said(gathered(f"{rest}\n\n{rest}\n\n{told}\n\n{rest}\n", "Anna Ross"))
    assert len(facts) == 2


_TALKS = "## Bells in spring\nThen a talk by Tom Reed on bells. He rang one.\n\n## Boats\n{}\n\n## Bells again\nSoup for lunch."


@every(
    ("boats", "kept"),
    [
        ("A talk by Ana Kovač.\nSlides are online.\n\nShe builds kayaks.\n\nAnd she mends oars.", 2),
        ("Met Eva Lind after a talk by Ana Kovač.\nSlides are online.\n\nShe builds kayaks.\n\nAnd she mends oars.", 0),
        ("A talk by Eva Lind.\n\nShe builds kayaks.\n\nThen one by Ana Kovač.\n\nShe mends oars.", 1),
    ],
)
def test_a_she_is_whoever_alone_the_section_tells_of(boats: str, kept: int) -> None:
    facts = said(gathered(_TALKS.format(boats), "Ana Kovač"))
    assert sum("kayaks" in fact or "oars" in fact for fact in facts) == kept


def test_what_several_titles_are_about_is_nobody() -> None:
    titles = "# Kayaken bauen\n{}\n# Kayaken Formen\nAna Kovač baut sie.\n"
    assert "Ana Kovač baut sie." in said(gathered(titles.format("Ein Vortrag."), "Ana Kovač"))
    huber = declined("# Huber Toni\nbaut Boote\n# Huber Maria\nflickt Netze\n")
    assert huber.candidates == ("Toni Huber", "Maria Huber")


@every("marks", ["“”", "„“", "«»", '""'])
def test_the_rest_of_a_quotation_is_whose_it_began(marks: str) -> None:
    rest = _ABOUT_MUCH["en"]
    said_so = "Boats come first\nOars can wait\nPaint never ends\nVarnish is dear\nRope is dearer"
    told = f"Then Anna Ross told me: {marks[0]}{said_so}{marks[1]}\nRain fell on the roof"
    facts = said(gathered(f"{rest}\n\n{rest}\n\n{told}\n\n{rest}\n", "Anna Ross"))
    assert len([fact for fact in facts if "dear" in fact]) == 2
    assert not any("Rain" in fact for fact in facts)


@every("told", ["Sie imkert, acht Völker.", "Hat 40 Völker hinter dem Haus.", "Baut im Jahr zwei Truhen."])
def test_what_is_counted_is_nobody(told: str) -> None:
    assert said(gathered(f"{told}\nSucht eine Honigschleuder.\n", "Ana Kovač")) == [told, "Sucht eine Honigschleuder."]


def test_an_empty_heading_names_nobody() -> None:
    assert "keeps bees" in said(gathered("## \n## Ana Kovač\nkeeps bees\n", "Ana Kovač"))


FAIR = "The fair was loud, and the bus came late. It rained on the tents. Nobody had an umbrella. The first hour went by. The soup was cold.\n\nMet Ana at the gate."
FAIR += " She restores clocks.\n\n{}\n\nThank you Ana!"
OUTINGS = [
    ("We ended up at a diner by the river. We caught up over soup.", "We caught up over soup.", True),
    ("Met Tom Reed, too. We ended up at a diner.\n\nWe caught up over soup.", "We caught up over soup.", False),
    ("My wife came by. We went home early.", "We went home early.", False),
    ("A friend joined us. We sat down.", "We sat down.", False),
]


@every(("told", "line", "theirs"), OUTINGS)
def test_we_of_notes_that_tell_of_one_meeting_is_the_two(told: str, line: str, *, theirs: bool) -> None:
    brief = invitewriter.draft(FAIR.format(told), contact="Ana", today=date(2026, 11, 26)).brief
    assert brief
    assert (line in {fact.text for fact in brief.facts}) is theirs
