"""Every part of a brief has its place, and what is asked for goes before what is written down."""

from datetime import date

import pytest

from invitewriter.brief import Request, channel_reason
from invitewriter.domain import Address, Sender, Source, Stage
from invitewriter.errors import UsageError
from invitewriter.notes import parse_notes
from tests.briefing import TODAY, gathered
from tests.tables import every

FRONT = """---
contact: Ana Kovač
role: potter in Linz
met_at: Makers Day, Linz
date: 12 June
channel: card
stage: engaged
language: de
address: formal
summary: |
  Ana builds kilns. She lives in Linz.
  She teaches.
sender: Mara Lindqvist, weaver in Uppsala
---

Built a kiln from river clay.
Tea at four.
"""


def test_facts_are_numbered_with_their_lines() -> None:
    brief = gathered(FRONT)
    assert [(fact.id, fact.line, fact.text, fact.source) for fact in brief.facts] == [
        ("N1", 4, "Makers Day, Linz", Source.NOTES),
        ("N2", 16, "Built a kiln from river clay.", Source.NOTES),
        ("N3", 17, "Tea at four.", Source.NOTES),
        ("S1", 1, "Ana builds kilns.", Source.SUMMARY),
        ("S2", 1, "She lives in Linz.", Source.SUMMARY),
        ("S3", 2, "She teaches.", Source.SUMMARY),
    ]


def test_the_front_matter_settles_the_rest() -> None:
    brief = gathered(FRONT)
    assert brief.contact.role == "potter in Linz"
    assert brief.contact.address is Address.FORMAL
    assert (brief.met_at, brief.met_on) == ("Makers Day, Linz", date(2026, 6, 12))
    assert (brief.channel, brief.stage, brief.language, brief.notes_language) == ("card", Stage.ENGAGED, "de", "en")
    assert brief.sender == Sender(name="Mara Lindqvist", about="weaver in Uppsala")


def test_what_is_asked_for_goes_first() -> None:
    asked = {
        "channel": "sms",
        "stage": Stage.MET,
        "language": "fr",
        "address": Address.INFORMAL,
        "limit": 90,
        "summary": "",
        "sender": Sender(name="Eva"),
    }
    brief = gathered(FRONT, "Ana Kovač", **asked)
    assert (brief.channel, brief.stage, brief.language, brief.limit) == ("sms", Stage.MET, "fr", 90)
    assert brief.contact.address is Address.INFORMAL
    assert brief.sender.name == "Eva"
    assert brief.summary_facts == ()


def test_every_line_has_a_fate() -> None:
    text = f"{FRONT}\n# A heading\n***\n![x](y.png)\n- [ ] send her the map\n+43 660 1234567\n```\ncode\n```\n| a | b |\n|---|---|\nMara\n"
    brief = gathered(text)
    told = {item.line for items in (brief.notes_facts, brief.withheld, brief.skipped) for item in items}
    written = {number for number, line in enumerate(text.rstrip("\n").split("\n"), 1) if line.strip()}
    assert written == told


@every(
    ("today", "met_on"),
    [
        (date(2026, 6, 12), date(2026, 6, 12)),
        (date(2026, 6, 11), date(2025, 6, 12)),
        (date(2027, 1, 2), date(2026, 6, 12)),
    ],
)
def test_a_date_without_its_year_is_the_last_one(today: date, met_on: date) -> None:
    from invitewriter.brief import make_brief
    from invitewriter.domain import Brief

    brief = make_brief(parse_notes(FRONT), Request(today=today))
    assert isinstance(brief, Brief)
    assert brief.met_on == met_on


@every(
    ("text", "channel", "reason"),
    [
        ("Met Ana Kovač, kilns.", "linkedin-note", "only met"),
        ("---\nstage: connected\n---\nMet Ana Kovač, kilns.", "linkedin-message", "connected"),
        ("Met Ana Kovač, kilns.\nana@kilns.example\n", "email", "e-mail address"),
        ("Ana Kovač <ana@kilns.example>, kilns.", "email", "e-mail address"),
        ("---\nemail: ana@kilns.example\n---\nMet Ana Kovač, kilns.", "email", "e-mail address"),
        ("---\nchannel: letter\n---\nMet Ana Kovač, kilns.", "card", ""),
        ("---\nchannel: WhatsApp\n---\nMet Ana Kovač, kilns.", "chat", ""),
        ("---\nchannel: LinkedIn\n---\nMet Ana Kovač, kilns.", "linkedin-note", ""),
        ("## Ana Kovač\nkilns\n## Tom Reed\ntom@drums.example\n", "linkedin-note", "only met"),
        ("Met Ana Kovač, kilns.\nana@kilns.example (private)\n", "linkedin-note", "only met"),
    ],
)
def test_the_channel_is_chosen_for_a_reason(text: str, channel: str, reason: str) -> None:
    assert gathered(text, "Ana Kovač").channel == channel
    told = channel_reason(parse_notes(text), Request(contact="Ana Kovač", today=TODAY), channel)
    assert reason in told
    assert bool(reason) == bool(told)


@every("asked", [{"channel": "pigeon"}, {"language": "Klingonese"}, {"stage": "lukewarm"}, {"address": "whatever"}])
def test_unknown_words_are_told(asked: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        gathered("Met Ana Kovač, kilns.", **asked)


def test_an_unknown_channel_in_the_front_matter_is_told() -> None:
    with pytest.raises(UsageError, match="pigeon"):
        gathered("---\nchannel: pigeon\n---\nMet Ana Kovač, kilns.")


@every(
    ("text", "language"),
    [
        ("Ana Kovač getroffen. Sie baut Öfen aus dem Ton der Donau und sucht noch Holz.", "de"),
        ("Conocí a Ana Kovač. Hace hornos con el barro del río y busca leña.", "es"),
        ("kilns", "en"),
    ],
)
def test_the_letter_is_in_the_notes_language_unless_asked(text: str, language: str) -> None:
    assert gathered(text, "Ana Kovač").language == language
    assert gathered(text, "Ana Kovač", language="Portuguese").language == "pt"


def test_addresses_and_signatures_are_passed_over() -> None:
    brief = gathered("Met Ana Kovač, kilns.\nana@kilns.example\nhttps://kilns.example\ntel: +43 660 1234567\n\nGreg\n")
    assert [item.because for item in brief.skipped] == ["an address", "an address", "an address", "a signature"]
