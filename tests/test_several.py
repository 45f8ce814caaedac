"""Several who are given as one contact: how their names are read, and how they are greeted together."""

from invitewriter import check
from invitewriter.api import draft
from invitewriter.brief.people.names.several import joined, names_of, spoken_together
from invitewriter.channel import channel_named
from invitewriter.domain import Address, Outcome
from invitewriter.offline.language import load_language
from invitewriter.offline.letter.voice import address_of, voice_of
from invitewriter.prompt import Prompts
from invitewriter.resources import prompts_folder
from invitewriter.writer import ModelWriter
from tests.briefing import TODAY, gathered
from tests.tables import every

GERMAN = "Am Bootshaus geredet. Sie hat mir die alte Jolle gezeigt, sie sucht ein Segel.\n"
ENGLISH = "Talked at the boathouse. They showed me the old dinghy and are looking for a sail.\n"


def greeted(notes: str, contact: str, form: Address | None = None) -> str:
    brief = gathered(f"---\ncontact: {contact}\n---\n{notes}", address=form)
    folder = prompts_folder() / "offline"
    usual = load_language(folder, brief.language, Address.INFORMAL)
    language = load_language(folder, brief.language, address_of(brief, usual))
    return voice_of(brief, channel_named("email"), language).greeting


@every(
    ("given", "names"),
    [
        ("Tamsin and Joris", ("Tamsin", "Joris")),
        ("Velka und Brosi", ("Velka", "Brosi")),
        ("Orla & Finn Byrne", ("Orla", "Finn Byrne")),
        ("Orla + Finn", ("Orla", "Finn")),
        ("Orla u. Finn", ("Orla", "Finn")),
        ("Orla, Finn and Joris", ("Orla", "Finn", "Joris")),
        ("Orla und Finn und Joris", ("Orla", "Finn", "Joris")),
        ("Orla, Finn", ("Orla", "Finn")),
        ("Orla/Finn", ("Orla", "Finn")),
        ("Herr und Frau Thelen", ("Herr", "Frau Thelen")),
        ("Sra. Soler y Sr. Rey", ("Sra. Soler", "Sr. Rey")),
        ("Signor Riva e signora Salis", ("Signor Riva", "signora Salis")),
        ("Familie Thelen", ("Familie Thelen",)),
        ("The Thelen family", ("Thelen family",)),
    ],
)
def test_each_of_several_has_a_name(given: str, names: tuple[str, ...]) -> None:
    assert names_of(given) == names


@every(
    "given",
    [
        "Oliver Sands",
        "Byrne, Orla",
        "Orla, sailmaker",
        "José Ortega y Gasset",
        "João Silva e Sousa",
        "Ana and the others and Tom",
        "Orla and her husband",
        "fish and chips",
        "Orla",
    ],
)
def test_one_name_is_of_one(given: str) -> None:
    assert names_of(given) == ()


def test_friends_are_called_by_all_their_given_names() -> None:
    assert spoken_together(("Dee Jay", "Kerry"), "en") == "Dee Jay and Kerry"
    assert spoken_together(("Orla Byrne", "Finn", "Joris Thelen"), "de") == "Orla, Finn und Joris"
    assert spoken_together(("Aunt Hilda", "Uncle Fred"), "en") == "Aunt Hilda and Uncle Fred"
    assert spoken_together(("Little Joe", "Orla B."), "en") == "Little Joe and Orla"
    assert joined(("Inés", "Rubén"), "es") == "Inés y Rubén"


@every(
    ("given", "formal", "informal"),
    [
        ("Velka und Brosi", "Guten Tag Velka und Brosi,", "Hallo Velka und Brosi,"),
        ("Orla und Finn", "Guten Tag Orla und Finn,", "Hallo Orla und Finn,"),
        ("Orla + Finn Byrne", "Guten Tag Orla und Finn Byrne,", "Hallo Orla und Finn,"),
        ("Herr und Frau Thelen", "Guten Tag Herr und Frau Thelen,", "Guten Tag Herr und Frau Thelen,"),
        ("Hr. u. Fr. Thelen", "Guten Tag Herr und Frau Thelen,", "Guten Tag Herr und Frau Thelen,"),
        ("Frau Dr. Thelen und Finn", "Guten Tag Frau Dr. Thelen und Finn,", "Guten Tag Frau Dr. Thelen und Finn,"),
        ("Orla, Finn, Joris", "Guten Tag Orla, Finn und Joris,", "Hallo Orla, Finn und Joris,"),
        ("Familie Thelen", "Guten Tag Familie Thelen,", "Hallo Familie Thelen,"),
    ],
)
def test_in_german_all_are_greeted_and_none_is_guessed_to_be_a_woman(given: str, formal: str, informal: str) -> None:
    assert greeted(GERMAN, given, Address.FORMAL) == formal
    assert greeted(GERMAN, given, Address.INFORMAL) == informal


@every(
    ("given", "greeting"),
    [
        ("Dee Jay and Kerry", "Hi Dee Jay and Kerry,"),
        ("Finn Waring and Orla", "Hi Finn and Orla,"),
        ("Velka & Brosi", "Hi Velka and Brosi,"),
        ("Mr and Mrs Thelen", "Dear Mr and Mrs Thelen,"),
        ("Orla and Dr Thelen", "Dear Orla and Dr Thelen,"),
        ("Orla, Finn and Joris", "Hi Orla, Finn and Joris,"),
        ("Aunt Hilda", "Hi Aunt Hilda,"),
        ("Orla, who mends sails", "Hi Orla,"),
        ("Byrne, Orla", "Hi Orla,"),
        ("Physio Dunja", "Hi Dunja,"),
        ("Ranger Thelen", "Dear Ranger Thelen,"),
    ],
)
def test_in_english_all_are_greeted_and_nobody_by_a_relation_or_a_trade_alone(given: str, greeting: str) -> None:
    assert greeted(ENGLISH, given) == greeting


def test_two_friends_are_not_addressed_as_one() -> None:
    notes = "---\ncontact: Orla und Finn\naddress: {}\n---\n- Bootshaus\n- suchen ein Segel\n"
    informal = draft(notes.format("informal"), channel="email", today=TODAY)
    assert informal.outcome is Outcome.WRITTEN
    assert informal.message
    assert "Habt ihr schon ein Segel gefunden?" in informal.message
    formal = draft(notes.format("formal"), channel="email", today=TODAY)
    assert formal.outcome is Outcome.WRITTEN
    assert formal.message
    assert "Haben Sie schon ein Segel gefunden?" in formal.message


@every(
    ("contact", "greeting"),
    [
        ("The Thelen family", "Dear Thelen family,"),
        ("Velka & Brosi", "Hi Velka and Brosi,"),
        ("Finn Waring and Orla", "Hi Finn and Orla,"),
        ("Mr and Mrs Thelen", "Dear Mr and Mrs Thelen,"),
    ],
)
def test_the_guard_finds_no_wrong_name_where_several_are_greeted(contact: str, greeting: str) -> None:
    letter = f"{greeting}\n\nthank you for showing me the old dinghy. Have you found a sail yet?\n\nBest wishes,\nUta"
    report = check(letter, notes=f"---\ncontact: {contact}\n---\n{ENGLISH}", channel="email")
    assert report.ok, report.findings


def test_a_model_is_told_that_all_of_several_are_greeted() -> None:
    several = gathered(ENGLISH, "Orla and Finn")
    assert "the greeting has all their names" in ModelWriter.first_prompts(Prompts(None), several)[0].user
    one = gathered(ENGLISH, "Orla")
    assert "all their names" not in ModelWriter.first_prompts(Prompts(None), one)[0].user
