"""What the sender is told where no letter is written: in the language of the notes, and nothing of it for a letter."""

import string
import subprocess
import sys
from datetime import date

from invitewriter.batching.entry_notes import advised
from invitewriter.brief import Request, make_brief
from invitewriter.brief.declining import FOLDER, messages, said, tongue_of
from invitewriter.brief.lexicon import LANGUAGES
from invitewriter.domain import Decline, Reason
from invitewriter.notes import parse_notes
from invitewriter.resources import word_table
from tests.tables import every

OTHERS = [code for code in LANGUAGES if code != "en"]
TODAY = date(2026, 11, 26)


def places(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name is not None}


def declined(text: str, contact: str | None = None) -> Decline:
    decline = make_brief(parse_notes(text), Request(contact=contact, today=TODAY))
    assert isinstance(decline, Decline)
    return decline


@every("language", OTHERS)
def test_every_language_holds_the_same_messages_with_the_same_places(language: str) -> None:
    own, english = word_table(FOLDER, language), word_table(FOLDER, "en")
    assert own.keys() == english.keys()
    told = {key: places(message) for key, message in own.items()}
    assert told == {key: places(message) for key, message in english.items()}
    same = {key for key in own if own[key] == english[key]}
    assert same <= {"signs", "and", "or", "from_to"}, "left in English"


@every("language", LANGUAGES)
def test_a_message_is_one_line_that_can_stand_behind_a_title(language: str) -> None:
    for key, message in messages(language).items():
        assert "\n" not in message, key
        assert "  " not in message, key
        assert key in {"unclear_line", "unclear_lines", "otherwise", "freer", "and", "or"} or message == message.strip()


@every("language", OTHERS)
def test_a_sign_of_one_language_is_none_of_another(language: str) -> None:
    own = set(messages(language)["signs"].split())
    assert own
    assert all(own.isdisjoint(messages(code)["signs"].split()) for code in LANGUAGES if code != language)


_DEAD = {
    "en": "Met Ana Kovač at the fair, she builds kilns.\nNews: Ana Kovač has died.",
    "de": "Ana Kovač getroffen, Öfen aus Ton.\nAna ist im Mai gestorben.",
    "es": "Conocí a Ana Kovač, hace hornos de leña.\nAna murió en mayo.",
    "fr": "J'ai rencontré Ana Kovač, elle construit des fours.\nElle est morte en mai.",
    "it": "Ho incontrato Ana Kovač, fa forni.\nAna è morta a maggio.",
    "pt": "Conheci a Ana Kovač, faz fornos.\nA Ana Kovač faleceu em maio.",
}


@every("language", LANGUAGES)
def test_of_a_death_the_sender_reads_in_the_language_of_the_notes(language: str) -> None:
    decline = declined(_DEAD[language], "Ana Kovač")
    assert decline.reason is Reason.DO_NOT_WRITE
    assert decline.advice == said("died", language, line=2, name="Ana Kovač")


@every(
    ("text", "language"),
    [
        ("Ana Kovač, kilns", "en"),
        ("Linda Ho, Della Street", "en"),
        ("Ana Kovač getroffen", "de"),
        ("Ana Kovač, no hablé con nadie", "es"),
        ("Ana Kovač, rencontrée hier", "fr"),
        ("Ana Kovač, incontrata ieri", "it"),
        ("Ana Kovač, não falei", "pt"),
    ],
)
def test_notes_of_a_few_words_are_answered_in_their_language(text: str, language: str) -> None:
    assert (tongue_of(parse_notes(text)) or "en") == language


def test_in_a_language_without_a_file_it_is_english() -> None:
    assert said("unsure", "sv", how="") == said("unsure", "en", how="")


@every(
    ("text", "language"),
    [
        ("Went to the seed fair in Graz. Talked to nobody, too tired.", "en"),
        ("War auf der Messe in Graz. Mit niemandem gesprochen.", "de"),
        ("Fui a la feria. No hablé con nadie.", "es"),
        ("Je suis allé au salon. Je n'ai parlé à personne.", "fr"),
        ("Sono stato alla fiera. Non ho parlato con nessuno.", "it"),
        ("Fui à feira. Não falei com ninguém.", "pt"),
    ],
)
def test_where_nobody_was_talked_to_no_contact_is_asked_for(text: str, language: str) -> None:
    decline = declined(text)
    assert decline.reason is Reason.DO_NOT_WRITE
    assert decline.advice == said("nobody_at_all", language, line=1)


@every(
    "text",
    [
        "Talked to nobody at first. Then a woman with a green scarf told me about bees.",
        "Talked to nobody after the call, which was with the harbour master; she said to sow early.",
        "Tom Reed's talk on drums, Ana Kovač's on kilns. Heard both talks. Spoke to nobody.",
        "Saw nobody I knew. A weaver explained her loom to me.",
        "Swapped seeds with a woman with a green scarf. Spoke to nobody else.",
    ],
)
def test_where_somebody_was_talked_to_or_heard_it_is_no_meeting_with_nobody(text: str) -> None:
    found = make_brief(parse_notes(text), Request(today=TODAY))
    if isinstance(found, Decline):
        assert found.reason is Reason.WHO
    else:  # to the one described, whose name nobody knows
        assert not found.contact.named


@every(
    ("text", "language"),
    [
        ("I waited an hour in the diner.\n\nMy colleague never showed up.", "en"),
        ("Ich habe eine Stunde gewartet.\n\nDer Kollege ist einfach nicht gekommen", "de"),
        ("J'ai attendu une heure.\n\nMon collègue m'a posé un lapin.", "fr"),
    ],
)
def test_where_nobody_came_no_contact_is_asked_for(text: str, language: str) -> None:
    assert declined(text).advice == said("no_show_of_any", language)


@every(
    ("text", "language"),
    [
        ("Met Ana Kovač at the fair. Then I met Tom Reed.", "en"),
        ("# Anna Berg\nsie malt Boote\n# Otto Weiss\ner verkauft Seile und sucht einen Keller", "de"),
        ("# Ana Kovač\nhablamos de hornos\n# Tom Reed\nno hablé mucho con él", "es"),
        ("# Ana Kovač\nelle a parlé de ses fours\n# Tom Reed\nil a parlé des tambours", "fr"),
    ],
)
def test_in_a_batch_no_option_for_one_letter_is_advised(text: str, language: str) -> None:
    single = declined(text)
    assert messages(language)["how"] in single.advice
    many = advised(single, parse_notes(text))
    assert "--contact" not in many.advice
    assert said("how_in_notes", language) in many.advice


def test_none_of_its_messages_is_read_for_a_letter() -> None:
    run = (
        "import sys, datetime, invitewriter\n"
        "notes = 'Met Anna Nowak at the seed fair. She works on soil sensors and is looking for a pilot farm.'\n"
        "assert invitewriter.draft(notes, today=datetime.date(2026, 11, 26)).message\n"
        "from invitewriter.brief.declining import messages\n"
        "sys.exit(messages.cache_info().currsize)"
    )
    assert subprocess.run([sys.executable, "-c", run], check=False).returncode == 0
