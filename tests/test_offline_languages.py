"""A further language of the embedded writer is a folder: a few words of Dutch write a letter, and no line of code knows of them."""

import re
import tomllib
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Address, Brief, Contact, Decline, Draft, Finding, Reason, Sender, Severity, Span
from invitewriter.notes import parse_notes
from invitewriter.offline import OfflineWriter
from invitewriter.offline.reading.group import FRAMES
from invitewriter.resources import prompts_folder
from tests.golden import TODAY, Case, cases
from tests.test_offline_letters import facts_of

_SLOT, _OPTION, _SUFFIX = (
    re.compile(r"\{(\w+)\}"),
    re.compile(r"\[[^]]*\]"),
    re.compile(r"_(?:main|tail|bare|head|with|the)$"),
)
DATA = Path(str(prompts_folder())) / "offline"
MANY = 25
"""Letters that show something."""
FOLDER = Path(__file__).parent / "languages"
NOTES = """
we hebben lang over windmolens gepraat
ik heb haar een tekening van de molen beloofd
bouwt sinds drie jaar een boot van hout
"""
BRIEF = Brief(
    contact=Contact(name="Femke Postma"),
    sender=Sender(name="Tom Reed"),
    facts=facts_of(NOTES),
    channel="email",
    language="nl",
    notes_language="nl",
    today=date(2026, 5, 20),
    met_on=date(2026, 5, 16),
    met_at="Molenmarkt, Kinderdijk",
)
LETTER = """Beste Femke,

fijn dat we op zaterdag op de Molenmarkt in Kinderdijk over windmolens hebben gepraat. Ik ben niet vergeten dat ik je een tekening van de molen heb beloofd. Hoe ben je ertoe gekomen om een boot van hout te bouwen?

Ik zou het fijn vinden om in contact te blijven.

Groeten,
Tom Reed"""


def test_a_folder_of_a_few_words_writes_a_letter() -> None:
    draft = OfflineWriter(FOLDER).draft(BRIEF)
    assert isinstance(draft, Draft)
    assert draft.message == LETTER
    assert draft.subject == "Mijn belofte"
    assert "Met wie zou je graag over windmolens praten?" in OfflineWriter(FOLDER).questions(BRIEF)


def test_its_form_of_address_is_chosen_by_the_contact() -> None:
    formal = replace(BRIEF, contact=replace(BRIEF.contact, address=Address.FORMAL))
    draft = OfflineWriter(FOLDER).draft(formal)
    assert isinstance(draft, Draft)
    assert "dat ik u een tekening" in draft.message
    assert not re.search(r"\bje\b", draft.message)


def test_it_declines_by_its_own_words() -> None:
    decline = OfflineWriter(FOLDER).draft(replace(BRIEF, facts=facts_of("misschien bouwt ze een boot")))
    assert isinstance(decline, Decline)
    assert decline.reason is Reason.THIN
    assert "over bijen gepraat" in decline.advice


@pytest.mark.parametrize("folder", [FOLDER / "nl", DATA / "de"], ids=lambda folder: folder.name)
def test_every_sentence_can_be_filled_from_each_way_of_finding_it(folder: Path) -> None:
    """What an entry says must not hang on which of its patterns was found; brackets may."""
    tables = {
        name: tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in ("verbs", "readings")
    }
    always = {*tables["verbs"]["told"], "rest", "meet"}
    for entry in tables["readings"]["reading"]:
        said = [
            text
            for key, told in entry.items()
            if key in FRAMES
            for text in (told.values() if isinstance(told, dict) else [told])
        ]
        needed = {_SUFFIX.sub("", slot) for text in said for slot in _SLOT.findall(_OPTION.sub("", text))} - always
        for find in entry["find"]:
            assert needed <= set(_SLOT.findall(find)), (entry["name"], find)


def test_german_never_mixes_its_two_forms_of_address() -> None:
    others = {Address.FORMAL: r"\b[Dd](?:u|ich|ir|ein\w{0,2})\b", Address.INFORMAL: r"\b(?:Sie|Ihnen|Ihr\w{0,2})\b"}
    told = Counter[Address]()
    for case in cases("de").values():
        known = [case.get("letter", ""), *case.get("questions", ())]
        given = Address.INFORMAL if re.search(others[Address.FORMAL], " ".join(known)) else Address.FORMAL
        for address, other in others.items():
            # What is written with the other form of address than these notes ask for is in no golden letter.
            texts = known if known[0] and address is given else _addressed(case, address)
            for text in texts:
                assert not re.search(other, re.sub(r"„[^“]*“", "", text)), text
            told[address] += bool(texts)
    assert all(told[address] > MANY for address in others)


def _addressed(case: Case, address: Address) -> list[str]:
    """The subject, the letter and the questions of a case in a form of address; none where there is no letter."""
    hint = r"(?i)\bper du\b|\baddress:|\bduzen|\bDu\b"
    notes = "\n".join(line for line in case["notes"].splitlines() if not re.search(hint, line))
    made = make_brief(parse_notes(notes), Request(channel="email", today=TODAY, address=Address.FORMAL))
    if not isinstance(made, Brief):
        return []
    brief, writer = replace(made, contact=replace(made.contact, address=address)), OfflineWriter()
    draft = writer.draft(brief)
    return [draft.message, draft.subject, *writer.questions(brief)] if isinstance(draft, Draft) else []


def test_after_a_repair_the_first_german_sentence_goes_on_from_the_greeting() -> None:
    notes = parse_notes(
        "---\ncontact: Jana Wolf\n---\nüber Keimproben gesprochen\n→ ihr die Tauschliste schicken\nbaut einen Ofen"
    )
    brief = make_brief(notes, Request(channel="email", today=TODAY))
    assert isinstance(brief, Brief)
    draft = OfflineWriter().draft(brief)
    assert isinstance(draft, Draft)
    start = draft.message.index("Keimproben")
    found = Finding(
        rule="NP601",
        name="unsupported",
        severity=Severity.ERROR,
        passage="message",
        span=Span(start=start, end=start + 5),
        words="Keimp",
        message="",
        suggestion="",
    )
    repaired = OfflineWriter().repair(draft, [found], brief)
    assert repaired.message.startswith("Guten Tag Jana Wolf,\n\nich schicke Ihnen die Tauschliste. Wie sind Sie")
    assert repaired.claims[0].text == "ich schicke Ihnen die Tauschliste."
