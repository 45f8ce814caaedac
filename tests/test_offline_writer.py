"""The embedded writer as its callers meet it: questions, repairs, refusals, other folders, threads."""

import ast
import shutil
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import invitewriter
from invitewriter.channel import CHANNELS
from invitewriter.domain import (
    Address,
    Brief,
    Contact,
    Decline,
    Draft,
    Finding,
    How,
    Reason,
    Sender,
    Severity,
    Span,
    Stage,
    WriterInfo,
)
from invitewriter.errors import PromptError, UsageError
from invitewriter.mend import same_question
from invitewriter.offline import OfflineWriter, languages
from invitewriter.offline.grammar.pattern import named_verbs
from invitewriter.offline.language import load_language
from invitewriter.offline.reading.group import Kind
from invitewriter.resources import prompts_folder
from tests.tables import every
from tests.test_offline_letters import CASES, LETTERS, brief_of, facts_of, letter_of

DATA = prompts_folder() / "offline"
WRITER = OfflineWriter()
BRIEF = Brief(
    contact=Contact(name="Anna Nowak"),
    sender=Sender(name="Tom Reed"),
    facts=facts_of("works on soil sensors, looking for a pilot farm\n→ send her the handbook\nWe talked about peat"),
    channel="email",
    today=date(2026, 5, 20),
    met_on=date(2026, 5, 12),
    met_at="SoilTech Forum, Gdańsk",
)


def finding(draft: Draft, words: str, passage: str = "message") -> Finding:
    start = dict(draft.texts())[passage].index(words)
    return Finding(
        rule="NP599",
        name="made-up",
        severity=Severity.ERROR,
        passage=passage,
        span=Span(start=start, end=start + len(words)),
        words=words,
        message="is objected to",
        suggestion="Leave it out.",
    )


def test_it_says_who_wrote() -> None:
    assert WRITER.info == WriterInfo(kind="offline")


# ---- questions -------------------------------------------------------------------------------------------------------


def test_questions_speak_of_the_persons_own_work() -> None:
    questions = WRITER.questions(replace(BRIEF, facts=facts_of("restores station clocks in her flat")))
    assert len(questions) >= 3
    assert sum("restore station clocks" in question for question in questions) == 3, "else one would be anybody's"
    assert not any("your flat" in question for question in questions), "others do not restore clocks in her flat"


def test_a_family_that_the_notes_answer_is_not_asked() -> None:
    assert any(
        "would you like to meet" in question
        for question in WRITER.questions(replace(BRIEF, facts=facts_of("binds books")))
    )
    for answer in ("looking for a pilot farm", "wants to meet other beekeepers"):
        questions = WRITER.questions(replace(BRIEF, facts=facts_of(f"binds books\n{answer}")))
        assert len(questions) >= 3
        assert not any("would you like to meet" in question for question in questions)


@every("head", ["Trade fair Hanover", "Trade Fair Hanover"])
def test_the_town_of_a_fair_is_nobodys_calling(head: str) -> None:
    questions = WRITER.questions(replace(BRIEF, facts=facts_of(f"{head}\nbuilds hand pumps out of scrap brass")))
    assert questions
    assert not any("hanover" in question.lower() for question in questions)


def test_only_people_with_clients_are_asked_about_clients() -> None:
    teacher = WRITER.questions(replace(BRIEF, facts=facts_of("teaches chemistry in Hull")))
    assert not any("client" in question for question in teacher)
    freelancer = replace(BRIEF, contact=Contact(name="Anna Nowak", role="freelance illustrator"), facts=())
    assert any("client" in question for question in WRITER.questions(freelancer))


def test_questions_about_a_role_name_it_with_its_article() -> None:
    for role, said in (
        ("hydrologist, county board", "a hydrologist"),
        ("Archivist", "an archivist"),
        ("Head of Conservation, Textile Museum", "the Head of Conservation"),
    ):
        questions = WRITER.questions(replace(BRIEF, contact=Contact(name="Anna Nowak", role=role), facts=()))
        assert any(said in question for question in questions), questions


def test_a_role_told_as_a_sentence_is_work() -> None:
    role = "runs the seed library at the Lindhof garden"
    questions = WRITER.questions(replace(BRIEF, contact=Contact(name="Anna Nowak", role=role), facts=()))
    assert any("the seed library" in question for question in questions)


@every("name", CASES)
def test_three_to_five_questions_none_of_them_in_the_letter(name: str) -> None:
    brief = brief_of(CASES[name])
    questions = WRITER.questions(brief)
    assert 3 <= len(questions) == len(set(questions)) <= 5
    assert all(question.endswith("?") and "{" not in question for question in questions)
    draft = WRITER.draft(brief)
    if isinstance(draft, Draft):
        assert not any(same_question(question, draft.message) for question in questions)


# ---- repairs ---------------------------------------------------------------------------------------------------------


def test_a_repair_drops_the_sentence_that_carries_the_finding() -> None:
    draft = letter_of(BRIEF)
    repaired = WRITER.repair(draft, [finding(draft, "the handbook")], BRIEF)
    assert "handbook" not in repaired.message
    assert repaired.message.startswith("Hi Anna,\n\nIt was good to talk with you about peat")
    assert repaired.message.endswith("pilot farm going?\n\nBest wishes,\nTom Reed")
    assert [claim.text for claim in repaired.claims] == [c.text for c in draft.claims if "handbook" not in c.text]


def test_a_repair_never_brings_back_what_was_dropped() -> None:
    draft = letter_of(BRIEF)
    once = WRITER.repair(draft, [finding(draft, "the handbook")], BRIEF)
    twice = WRITER.repair(once, [finding(once, "pilot farm")], BRIEF)
    assert "handbook" not in twice.message
    assert "pilot farm" not in twice.message


def test_a_letter_that_is_too_long_tells_fewer_facts() -> None:
    draft = letter_of(BRIEF)
    shorter = WRITER.repair(draft, [finding(draft, draft.message)], BRIEF)
    assert len(shorter.claims) == len(draft.claims) - 1
    assert len(shorter.message) < len(draft.message)


def test_a_repair_that_leaves_nothing_tells_something_else() -> None:
    brief = replace(
        BRIEF, facts=facts_of("binds books\nplays the oboe"), channel="linkedin-note", met_at="", met_on=None
    )
    draft = letter_of(brief)
    repaired = WRITER.repair(draft, [finding(draft, "bind books")], brief)
    assert "bind books" not in repaired.message
    assert "oboe" in repaired.message


def test_a_repair_with_nothing_else_to_tell_changes_nothing() -> None:
    brief = replace(BRIEF, facts=facts_of("binds books"))
    draft = letter_of(brief)
    assert WRITER.repair(draft, [finding(draft, "bind books")], brief) == draft


def test_where_they_met_alone_is_no_letter_after_a_repair() -> None:
    brief = replace(
        BRIEF, facts=facts_of("Met her at the Owl Fair.\nI'll send her the handbook."), met_at="", met_on=None
    )
    draft = letter_of(brief)
    assert "Owl Fair" in draft.message
    assert WRITER.repair(draft, [finding(draft, "the handbook")], brief) == draft


def test_a_faulted_subject_becomes_a_plain_one_and_questions_stay() -> None:
    draft = replace(letter_of(BRIEF), questions=("Who?", "Where?", "How?"))
    repaired = WRITER.repair(draft, [finding(draft, draft.subject, "subject")], BRIEF)
    assert repaired == replace(draft, subject="A short note")


# ---- lengths, names, tone --------------------------------------------------------------------------------------------


@every("limit", [110, 130, 160, 300])
def test_a_limit_of_the_callers_own_is_kept(limit: int) -> None:
    draft = letter_of(replace(BRIEF, channel="linkedin-note", limit=limit))
    assert len(draft.message) <= limit
    assert "Anna" in draft.message


def test_no_letter_is_cut_where_nothing_fits() -> None:
    draft = letter_of(replace(BRIEF, channel="linkedin-note", limit=20))
    assert draft.message.endswith((".\nTom Reed", "?\nTom Reed"))


@every(
    ("name", "greeting"),
    [
        ("Anna Nowak", "Hi Anna,"),
        ("Remedios", "Hi Remedios,"),
        ("J. Valadão", "Dear J. Valadão,"),
        ("Dr Yael Pires", "Dear Dr Pires,"),
        ("Ms Tanaka", "Dear Ms Tanaka,"),
        ('Bartholomew ("Bart") Quennell', "Hi Bartholomew,"),
        ("joao b.", "Hi Joao,"),
    ],
)
def test_the_greeting_names_people_as_the_notes_do(name: str, greeting: str) -> None:
    assert letter_of(replace(BRIEF, contact=Contact(name=name))).message.splitlines()[0] == greeting


def test_the_notes_form_of_address_decides() -> None:
    formal = letter_of(replace(BRIEF, contact=Contact(name="Anna Nowak", address=Address.FORMAL)))
    assert formal.message.startswith("Dear Anna Nowak,")
    assert formal.message.endswith("Kind regards,\nTom Reed")
    informal = letter_of(replace(BRIEF, contact=Contact(name="Dr Anna Nowak", address=Address.INFORMAL)))
    assert informal.message.startswith("Hi Anna,")


def test_friends_are_signed_with_the_first_name() -> None:
    assert letter_of(replace(BRIEF, stage=Stage.ENGAGED)).message.endswith("Best wishes,\nTom")
    assert letter_of(replace(BRIEF, stage=Stage.ENGAGED, channel="chat")).message.endswith("\nTom")


def test_where_a_sender_is_filed_stands_under_no_letter() -> None:
    assert letter_of(replace(BRIEF, sender=Sender(name="Tom Reed (reed/mill-diary)"))).message.endswith("\nTom Reed")


def test_the_stage_decides_what_kind_of_letter_it_is() -> None:
    connected = letter_of(replace(BRIEF, stage=Stage.CONNECTED)).message
    assert "Thank you for connecting." in connected
    assert "stay in touch" not in connected
    engaged = letter_of(replace(BRIEF, stage=Stage.ENGAGED)).message
    assert "I would like to come back to our talk about peat" in engaged
    assert "good to" not in engaged


@every("channel", CHANNELS)
def test_nobody_who_was_only_heard_is_told_of_a_talk(channel: str) -> None:
    facts = facts_of("Heard her talk on peat fires\nWe talked about bees\n→ send her the map\nstudies peat")
    message = letter_of(replace(BRIEF, facts=facts, how=How.HEARD, channel=channel)).message
    assert "I heard your talk on peat fires" in message
    assert "bees" not in message
    assert "with you" not in message


@every(
    ("met_on", "said"),
    [
        (date(2026, 5, 20), " today"),
        (date(2026, 5, 19), " yesterday"),
        (date(2026, 5, 15), " on Friday"),
        (date(2026, 5, 11), " last week"),
        (date(2026, 5, 2), " earlier this month"),
        (date(2026, 4, 28), " in April"),
        (date(2024, 7, 1), " in July 2024"),
        (date(2026, 6, 1), ""),
        (None, ""),
    ],
)
def test_the_day_is_told_as_seen_from_today(met_on: date | None, said: str) -> None:
    opening = letter_of(replace(BRIEF, met_on=met_on)).claims[0].text
    assert opening == f"It was good to talk with you about peat at the SoilTech Forum in Gdańsk{said}."


@every(
    ("met_at", "said"),
    [
        ("Green Cities Day in Graz", "at Green Cities Day in Graz"),
        ("ICOM textile working group, Lyon, workshop on storage", "at the ICOM textile working group in Lyon"),
        ("FOSDEM 2026", "at FOSDEM"),
        ("on the bus to Sligo", "on the bus to Sligo"),
        ("dinner at Halina's, Poznań", "at the dinner at Halina's in Poznań"),
        ("the tool library", "at the tool library"),
        ("Kraków", "in Kraków"),
        ("Fachmesse?? Halle 5 / Kaffee", ""),
        ("xyz", ""),
    ],
)
def test_the_place_is_told_only_where_it_reads_as_one(met_at: str, said: str) -> None:
    opening = letter_of(replace(BRIEF, met_at=met_at, met_on=None)).claims[0].text
    assert opening == f"It was good to talk with you about peat{' ' if said else ''}{said}."


def test_the_place_is_taken_from_the_notes_where_front_matter_has_none() -> None:
    facts = facts_of("Met Anna at the ceramics fair. She builds wood kilns.")
    opening = letter_of(replace(BRIEF, facts=facts, met_at="", met_on=None)).claims[0]
    assert (opening.text, opening.facts) == ("It was good to meet you at the ceramics fair.", ("N1",))


# ---- declining and refusing ------------------------------------------------------------------------------------------


def test_thin_notes_are_declined_with_the_lines_that_would_help() -> None:
    declined = WRITER.draft(replace(BRIEF, facts=facts_of("nice guy\nshook hands")))
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.THIN
    for hint in ("Anna Nowak", "looking for", "→ send the handbook"):
        assert hint in declined.advice
    assert "--model" not in declined.advice, "where nothing was said, no other reader finds more"
    unread = WRITER.draft(replace(BRIEF, facts=facts_of("the river takes what the river wants, as ever")))
    assert isinstance(unread, Decline)
    assert "--model" in unread.advice


@every(("language", "notes"), [("fr", "fr"), ("en", "fr"), ("fr", "en")])
def test_other_languages_are_referred_to_a_model(language: str, notes: str) -> None:
    brief = replace(BRIEF, language=language, notes_language=notes)
    for method in (WRITER.draft, WRITER.questions):
        with pytest.raises(UsageError, match=r"English.*French.*--model NAME|French.*English.*--model NAME"):
            method(brief)


# ---- data ------------------------------------------------------------------------------------------------------------


def test_a_folder_of_the_callers_own_is_used(tmp_path: Path) -> None:
    shutil.copytree(DATA / "en", tmp_path / "en")
    letter = tmp_path / "en" / "letter.toml"
    letter.write_text(letter.read_text(encoding="utf-8").replace("Hi {first},", "Ahoy {first},"), encoding="utf-8")
    draft = OfflineWriter(tmp_path).draft(BRIEF)
    assert isinstance(draft, Draft)
    assert draft.message.startswith("Ahoy Anna,")


@pytest.mark.parametrize("broken", ["", "reading = 5", "[[reading]]\nname = 'x'", "not toml ["])
def test_data_that_cannot_be_read_is_told_by_name(tmp_path: Path, broken: str) -> None:
    shutil.copytree(DATA / "en", tmp_path / "en")
    (tmp_path / "en" / "readings.toml").write_text(broken, encoding="utf-8")
    with pytest.raises(PromptError, match="embedded writer cannot"):
        OfflineWriter(tmp_path).draft(BRIEF)


def test_every_phrase_of_the_data_compiles_and_every_sentence_can_be_filled() -> None:
    for code in languages(DATA):
        for address in Address:
            language = load_language(DATA, code, address)
            for group in language.reader.groups:
                for pattern in group.patterns:
                    pattern.match(next(iter(pattern.verbs), ""), "nothing that fits")
                assert group.frames or group.kind is Kind.ROLE, group.name
        entries = tomllib.loads((DATA / code / "readings.toml").read_text(encoding="utf-8"))["reading"]
        for entry in entries:
            assert all(named_verbs(find) or find.startswith(("<", "[", "{", "(", "* ")) for find in entry["find"])


def test_a_further_language_needs_data_only() -> None:
    """No module of the writer holds a word of English that notes or letters are made of."""
    words = {"she", "he", "her", "his", "your", "looking", "works", "hi", "dear", "the"}
    for module in (Path(__file__).parents[1] / "invitewriter" / "offline").glob("*.py"):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        strings = [
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        assert not words & {string.strip().lower() for string in strings}, module.name


def test_threads_share_a_writer() -> None:
    briefs = [brief_of(case) for case in LETTERS.values()]
    alone = [WRITER.draft(brief) for brief in briefs]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(OfflineWriter().draft, briefs)) == alone


@every(
    ("name", "greeting"),
    [
        ("Frau Dr. Winter", "Dear Dr. Winter,"),
        ("Herr Alois Gruber", "Dear Mr Gruber,"),
        ("Old Mr Gruber", "Dear Mr Gruber,"),
        ("Prof. Ana Kovač", "Dear Prof. Kovač,"),
    ],
)
def test_an_english_letter_greets_as_english_does(name: str, greeting: str) -> None:
    written = invitewriter.draft(
        f"{name}\nI promised to mail the photos of our garden", contact=name, sender="Mira Castellan"
    )
    assert (written.message or "").split("\n")[0] == greeting


def test_that_the_two_did_something_is_said_once() -> None:
    written = invitewriter.draft("talked about bees with Marta", contact="Marta", sender="Mira Castellan")
    assert "talk with you about bees. " in (written.message or "")


@every(
    ("notes", "ending"),
    [
        ("Met Ute from next door.\nShe lent me her loppers.", "I hope to see you again soon."),
        ("Met Ute at the ferry.\nShe lent me her loppers.", "I hope to see you again."),
    ],
)
def test_those_next_door_need_no_staying_in_touch(notes: str, ending: str) -> None:
    drafted = WRITER.draft(replace(BRIEF, contact=Contact(name="Ute"), facts=facts_of(notes)))
    assert isinstance(drafted, Draft)
    assert ending in drafted.message
