"""What a caller gives as the contact is taken apart: a name and what is said of its bearer, two names, a description."""

from invitewriter.api import draft
from invitewriter.brief.people.names.asked import is_description, read_asked
from invitewriter.domain import Outcome
from invitewriter.prompt import Prompts
from invitewriter.writer import ModelWriter
from tests.briefing import TODAY, gathered
from tests.tables import every

NOTES = """Regatta on the Elm, Sunday. {who} lent us a dry sail and showed me how to splice a rope.
{they} looking for old brass cleats. I promised {them} the box of cleats from my attic.
"""


@every(
    ("given", "name", "about"),
    [
        ("Orla, who mends sails", "Orla", "who mends sails"),
        ("Orla (sailmaker in Kinsale)", "Orla", "sailmaker in Kinsale"),
        ("Orla Byrne – harbour master", "Orla Byrne", "harbour master"),
        ("Orla from the boathouse", "Orla", ""),
        ("Orla Byrne, Commodore, Kinsale Yacht Club", "Orla Byrne", "Commodore, Kinsale Yacht Club"),
        ("der Jonas", "Jonas", ""),
        ("Frau Dr. Thelen, Notarin", "Frau Dr. Thelen", "Notarin"),
        ("la Rocío, panadera", "Rocío", "panadera"),
        ("o Duarte (o da oficina)", "Duarte", "o da oficina"),
        ("Byrne, Orla Maria", "Orla Maria Byrne", ""),
        ("Orla and her husband", "Orla", ""),
        ("Martin, Paul", "Paul Martin", ""),
        ("Orla, Galway", "Orla", "Galway"),
        ("Uncle Orlan's lodger, Mr Thwaite", "Mr Thwaite", "Uncle Orlan's lodger"),
        ("unser Segelmacher, Herr Thelen", "Herr Thelen", "unser Segelmacher"),
        ("la voisine du quai, Mme Perrin", "Mme Perrin", "la voisine du quai"),
        ("Orla, Mr Thwaite's lodger", "Orla", "Mr Thwaite's lodger"),
        ("Frau Thelen und ihr Mann", "Frau Thelen", ""),
        ("Orla (Orly)", "Orla (Orly)", ""),
        ("Orla (Órlaith Byrne), sailmaker", "Orla", "Órlaith Byrne, sailmaker"),
        ("tia Nela (Manuela Pires), tia da noiva", "tia Nela", "Manuela Pires, tia da noiva"),
        ("tia Nela, professora", "tia Nela", "professora"),
        ("(the sailmaker)", "(the sailmaker)", ""),
        ("Anna von der Heide", "Anna von der Heide", ""),
        ("La Fontaine", "La Fontaine", ""),
        ("El Greco", "El Greco", ""),
        ("O. Byrne", "O. Byrne", ""),
    ],
)
def test_what_is_said_beside_a_name_is_no_part_of_it(given: str, name: str, about: str) -> None:
    asked = read_asked(given)
    assert (asked.name, asked.about) == (name, about)


@every(
    "given",
    [
        "the ferryman",
        "der Dozent",
        "la señora del puesto",
        "El CEO",
        "le passeur",
        "our curate",
        "Unsere Nachbarn",
        "mi vecina",
    ],
)
def test_a_description_is_no_name(given: str) -> None:
    assert is_description(given)


@every("given", ["Theo Marsh", "Der Jonas", "La Fontaine", "Elle", "der Jonas", "Le Roux", "Mia Lindgren", "mi Jonas"])
def test_a_name_is_no_description(given: str) -> None:
    assert not is_description(given)


@every(
    ("given", "greeting"),
    [
        ("Orla, the sailmaker at Kinsale", "Hi Orla,"),
        ("Orla from Kinsale", "Hi Orla,"),
        ("the sailmaker", "Hello,"),
    ],
)
def test_nobody_is_greeted_by_what_is_said_of_them(given: str, greeting: str) -> None:
    told = "The sailmaker" if given == "the sailmaker" else "Orla"
    letter = draft(NOTES.format(who=told, they="She is", them="her"), contact=given, channel="email", today=TODAY)
    assert letter.outcome is Outcome.WRITTEN, letter.decline
    assert letter.message
    assert letter.message.startswith(f"{greeting}\n")
    assert letter.draft
    assert not any("kinsale" in question.lower() for question in letter.draft.questions)


def test_both_of_a_couple_are_greeted_and_what_either_did_is_theirs() -> None:
    notes = NOTES.format(who="Orla", they="They are", them="them") + "Finn sang the whole way back.\n"
    brief = gathered(notes, "Orla and Finn")
    assert brief.contact.first_name == "Orla and Finn"
    told = " ".join(fact.text for fact in brief.notes_facts)
    assert "Orla lent us" in told
    assert "Finn sang" in told
    letter = draft(notes, contact="Orla and Finn", channel="email", today=TODAY)
    assert letter.message
    assert letter.message.startswith("Hi Orla and Finn,\n")


def test_a_model_is_told_that_no_name_is_known() -> None:
    brief = gathered(NOTES.format(who="The sailmaker", they="She is", them="her"), "the sailmaker")
    assert "does not know their name" in ModelWriter.first_prompts(Prompts(None), brief)[0].user
    named = gathered(NOTES.format(who="Orla", they="She is", them="her"), "Orla")
    assert "does not know their name" not in ModelWriter.first_prompts(Prompts(None), named)[0].user
