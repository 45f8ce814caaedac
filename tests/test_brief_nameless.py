"""Somebody of whom only a description is known keeps what is told of them, also where others are named."""

from invitewriter.domain import Secrecy
from tests.briefing import gathered, said, withheld
from tests.tables import every

MET = [
    (
        "en",
        "the neighbour with the cider press",
        "Norbert burnt the porridge. He sulked for an hour.",
        "Our neighbour came round after lunch and taught Norbert to sharpen a scythe.",
        "He would not take any money for it.",
    ),
    (
        "en",
        "the young couple from Fowey",
        "Norbert dropped the oars. He swam after them.",
        "A young couple in a dinghy stopped and towed us home.",
        "We drank cocoa together on the quay.",
    ),
    (
        "de",
        "das Paar aus Husum",
        "Norbert verlor den Schlüssel. Er suchte lange danach.",
        "Ein Paar mit einem Lastenrad hielt an und lieh Norbert eine Taschenlampe.",
        "Wir haben zusammen im Gras gesucht.",
    ),
    (
        "de",
        "der Nachbar mit der Mostpresse",
        "Norbert hackte Holz. Er sang dabei.",
        "Unser Nachbar brachte uns Birnen und zeigte Norbert, wie man den Keil setzt.",
        "Er wollte kein Geld dafür.",
    ),
    (
        "es",
        "la pareja de Lugo",
        "Norberto perdió el mapa. Lo buscó toda la mañana.",
        "Una pareja con dos burros se paró y le dio a Norberto un mapa nuevo.",
        "Fue un rato muy bonito.",
    ),
    (
        "fr",
        "le couple de Lorient",
        "Norbert a perdu la carte. Il l'a cherchée longtemps.",
        "Un couple avec deux ânes s'est arrêté et a prêté sa carte à Norbert.",
        "Ce fut un beau moment.",
    ),
    (
        "it",
        "i due gentili gestori del rifugio",
        "Norberto ha perso i guanti. Li ha cercati a lungo.",
        "Al tramonto arriviamo in una baita dove incontriamo due gentili gestori che prestano i guanti a Norberto.",
        "È stata una serata bellissima.",
    ),
    (
        "pt",
        "o casal de Braga",
        "Norberto perdeu o mapa. Procurou a manhã toda.",
        "Um casal com dois burros parou e deu ao Norberto um mapa novo.",
        "Foi um momento muito bonito.",
    ),
]


@every(("language", "contact", "another", "comes", "behind"), MET)
def test_a_sentence_that_calls_them_by_their_noun_is_theirs_and_what_goes_on_behind_it(
    language: str, contact: str, another: str, comes: str, behind: str
) -> None:
    assert said(gathered(f"{another} {comes} {behind}", contact))[-2:] == [comes, behind], language


@every(
    ("contact", "notes", "untold"),
    [
        (
            "the neighbour with the cider press",
            "Our neighbour brought cider. Norbert drank it. The other neighbour complained about our hens.",
            "The other neighbour complained about our hens.",
        ),
        (
            "the neighbour on the other side",
            "Norbert waved. This neighbour wants the hedge gone.",
            "This neighbour wants the hedge gone.",
        ),
        (
            "the couple with the donkeys",
            "A couple with donkeys gave us figs. Norbert slept. A couple on a tandem laughed at us.",
            "A couple on a tandem laughed at us.",
        ),
        (
            "the neighbour with the cider press",
            "Our neighbour brought cider. Norbert's aunt came. My sister's neighbour sells hens.",
            "My sister's neighbour sells hens.",
        ),
        (
            "the neighbour with the cider press",
            "Our neighbour brought cider. Norbert sang. The neighbour's wife hates his songs.",
            "The neighbour's wife hates his songs.",
        ),
        (
            "the neighbour with the cider press",
            "Our neighbour brought cider. Norbert sang. My neighbour Agatha hates his songs.",
            "My neighbour Agatha hates his songs.",
        ),
        (
            "das Paar aus Husum",
            "Ein Paar aus Husum lieh uns Zelte. Norbert schlief. Ein anderes Paar beschwerte sich über uns.",
            "Ein anderes Paar beschwerte sich über uns.",
        ),
        (
            "der Nachbar mit der Mostpresse",
            "Unser Nachbar brachte Most. Norbert schlief. Unsere Nachbarn beschwerten sich über ihn.",
            "Unsere Nachbarn beschwerten sich über ihn.",
        ),
        (
            "la pareja de Lugo",
            "Una pareja de Lugo nos dio higos. Norberto durmió. Otra pareja se rio de él.",
            "Otra pareja se rio de él.",
        ),
        (
            "le couple de Lorient",
            "Un couple de Lorient nous a offert des figues. Norbert a dormi. Un autre couple s'est moqué de lui.",
            "Un autre couple s'est moqué de lui.",
        ),
        (
            "la coppia di Lecco",
            "Una coppia di Lecco ci ha dato dei fichi. Norberto ha dormito. Un'altra coppia rideva di lui.",
            "Un'altra coppia rideva di lui.",
        ),
        (
            "o casal de Braga",
            "Um casal de Braga nos deu figos. Norberto dormiu. Outro casal riu dele.",
            "Outro casal riu dele.",
        ),
    ],
)
def test_a_second_one_of_the_same_noun_is_not_the_contact(contact: str, notes: str, untold: str) -> None:
    kept = said(gathered(notes, contact))
    assert untold not in kept
    assert contact.startswith("the neighbour on") or kept == [notes.split(". ", maxsplit=1)[0] + "."]


@every(
    ("contact", "notes", "kept"),
    [
        (
            "die Frau mit den Ziegen",
            "Eine Frau verkaufte uns Brot. Norbert schlief. Die Frau mit den Ziegen gab Norbert Käse.",
            ["Die Frau mit den Ziegen gab Norbert Käse."],
        ),
        (
            "the couple from Fowey",
            "Norbert snored. A couple gave us figs. Another couple on a tandem laughed.",
            [],
        ),
        (
            "la señora del horno",
            "Norberto dormía. La señora del horno nos regaló pan. Otra señora se quejó. La señora nos saludó.",
            ["La señora del horno nos regaló pan."],
        ),
        (
            "il panettiere",
            "Norberto dormiva. Un altro panettiere ci cacciò. Il panettiere ci regalò pane.",
            [],
        ),
        (
            "la vecina",
            "Ágata bostezaba. Nuestra vecina le enseñó a Ágata a podar. Su vecina cría patos.",
            ["Nuestra vecina le enseñó a Ágata a podar."],
        ),
        (
            "o vizinho",
            "O Norberto bocejava. O nosso vizinho ensinou o Norberto a podar. O vizinho dela cria patos.",
            ["O nosso vizinho ensinou o Norberto a podar."],
        ),
        (
            "the electrician at the mending evening",
            "Agatha waited. The electrician found a crumb. A second electrician dozed. The electrician laughed.",
            ["The electrician found a crumb."],
        ),
    ],
)
def test_where_two_may_be_meant_only_what_tells_them_apart_is_theirs(contact: str, notes: str, kept: list[str]) -> None:
    assert said(gathered(notes, contact)) == kept


def test_a_pronoun_behind_them_is_theirs_though_somebody_is_named_behind_it() -> None:
    brief = gathered("Norbert schwieg. Beim Pfarrer bekamen wir Tee. Er zeigte Norbert die Orgel.", "der Pfarrer")
    assert said(brief) == ["Beim Pfarrer bekamen wir Tee.", "Er zeigte Norbert die Orgel."]


@every(
    "line",
    ["It took a couple of hours.", "He snores like a couple of bears.", "He is half of a couple."],
)
def test_the_noun_of_something_else_brings_nobody_in(line: str) -> None:
    brief = gathered(f"A couple in a dinghy towed us home. Norbert sang. {line}", "the couple from Fowey")
    assert line in withheld(brief, Secrecy.OTHER)


def test_whoever_comes_in_as_a_subject_takes_the_next_sentences() -> None:
    notes = "Our neighbour taught Norbert to mow. Norbert cut his thumb. He cursed all evening."
    brief = gathered(notes, "the neighbour with the cider press")
    assert said(brief) == ["Our neighbour taught Norbert to mow."]


def test_where_they_were_met_is_said_of_them_and_is_not_their_name() -> None:
    brief = gathered("Sewing Night\n\nNorbert sang. The tailor turned my cuffs.", "the tailor at the sewing night")
    assert (brief.contact.name, said(brief)) == (
        "the tailor at the sewing night",
        ["Sewing Night", "The tailor turned my cuffs."],
    )


def test_a_trade_that_is_a_rare_given_name_is_a_description_and_a_relation_none() -> None:
    notes = "Norbert bestellte Suppe. Der Wirt fragte Norbert nach dem Weg. Er lachte sehr laut."
    assert said(gathered(notes, "der Wirt vom Hirschen")) == [
        "Der Wirt fragte Norbert nach dem Weg.",
        "Er lachte sehr laut.",
    ]
    assert gathered("Oma sang.", "die Oma").contact.named


@every(
    ("contact", "notes", "kept"),
    [
        (
            "the potter's wife",
            "Agatha paid. The potter was slow. The potter's wife gave Agatha a mug.",
            ["The potter's wife gave Agatha a mug."],
        ),
        (
            "the family of four",
            "Agatha missed the bus. A family of four gave us a lift.",
            ["A family of four gave us a lift."],
        ),
    ],
)
def test_whose_they_are_and_how_many_belongs_to_the_description(contact: str, notes: str, kept: list[str]) -> None:
    assert said(gathered(notes, contact)) == kept


@every("contact", ["o casal de Viseu", "la famille de Troyes", "la familia de Cádiz"])
def test_a_couple_or_family_from_a_town_bears_no_name(contact: str) -> None:
    assert not gathered("Bom dia.", contact).contact.named


def test_a_family_may_bear_a_name_with_a_small_word_in_it() -> None:
    assert gathered("Bom dia.", "o casal da Silva").contact.named
