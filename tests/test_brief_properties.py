"""Whatever is written down, reading it raises nothing unexpected, loses no line and invents no word."""

import contextlib
import html
import re
import string
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from invitewriter.brief import Request, gather, make_brief
from invitewriter.domain import Brief, Decline
from invitewriter.errors import NotesError, UsageError
from invitewriter.notes import Notes, parse_notes
from tests.briefing import TODAY

PIECES = [
    "# Ana Kovač", "## Tom Reed", "- ", "  - ", "* ", "1. ", "→ ", "[ ] ", "[x] ", "| a | b |", "|---|---|", "> ", "---", "===",
    "```", "~~x~~", "<!--", "-->", "<b>", "</p>", "<li>", "{{x|y}}", "[[a|b]]", "''", "**", "_", "`", "&amp;", "private:",
    "(private)", "off the record", "(ok)", "Ana", "Kovač", "Tom Reed", "she", "he", "met", "talked to", "builds kilns", "Dr.",
    "don't mention it", "died", "contact: ", "date: 2026-01-02", "stage: met", "\t", "  ", "\n", "\n\n", "\r\n", "\u200b", "🔥",
    "ana@kilns.example", "https://kilns.example/a?b=c", "\x00", "\ufeff", "…", "24. April", "(", ")", '"', ":", "%%", "== x ==",
]  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=40).map("".join)
_LETTERS = re.compile(r"[^\W_]")
_BOX = re.compile(r"^\[[ x]\] ")


def read(text: str) -> Notes | None:
    with contextlib.suppress(NotesError):
        return parse_notes(text)
    return None


@settings(deadline=None, max_examples=200)
@given(TEXTS, st.sampled_from([None, "Ana", "Ana Kovač", "Tom Reed", "!", "Dr."]))
@example("---\ncontact: x\n---\n\n", None)
@example("# Ana Kovač\n- (private)\n  - x\n", "Ana")
def test_no_text_breaks_the_reading(text: str, contact: str | None) -> None:
    notes = read(text)
    if notes:
        with contextlib.suppress(NotesError, UsageError):
            made = make_brief(notes, Request(contact=contact, today=TODAY))
            assert not isinstance(made, Decline) or "\n" not in made.advice


@settings(deadline=None, max_examples=200)
@given(TEXTS)
def test_every_line_has_a_fate_and_every_fact_its_line(text: str) -> None:
    notes = read(text)
    brief = gather(notes, Request(contact="Ana Kovač", today=TODAY)) if notes else None
    if not notes or not isinstance(brief, Brief):
        return
    last = {item.line: max(i.last for i in notes.items if i.line == item.line) for item in notes.items}
    for_models = (*brief.background, *brief.unclear)
    told = {item.line for items in (brief.notes_facts, for_models, brief.withheld, brief.skipped) for item in items}
    reached = {number for line in told for number in range(line, last.get(line, line) + 1)}
    assert {number for number, line in enumerate(notes.lines, 1) if line.strip()} <= reached
    for fact in brief.notes_facts:
        around = html.unescape(" ".join(notes.lines[fact.line - 1 : last.get(fact.line, fact.line)]))
        letters = iter(_LETTERS.findall(around))
        assert all(letter in letters for letter in _LETTERS.findall(_BOX.sub("", fact.text))), "in the same order"


@settings(deadline=None, max_examples=100)
@given(
    st.lists(st.text(alphabet=string.ascii_letters + " .,!?-", max_size=60), min_size=1, max_size=6), st.integers(0, 5)
)
def test_a_marked_line_is_never_a_fact(lines: list[str], place: int) -> None:
    lines.insert(min(place, len(lines)), "- she told me of XCANARY (private)")
    brief = gather(parse_notes("\n".join(lines)), Request(contact="Ana Kovač", today=TODAY))
    assert "XCANARY" not in str(brief)


@pytest.mark.parametrize(
    "text",
    [
        "private: " * 3_000,
        "1" * 25_000,
        "Ana " * 6_000,
        "a@" * 12_000,
        "- (private)\n" * 2_000,
        "A" * 25_000 + ":",
        "Ana, no, Eva " * 1_500,
        "Present: " + "Ana, " * 4_500,
    ],
    ids=["marks", "digits", "names", "addresses", "bullets", "word", "corrections", "present"],
)
def test_hostile_notes_take_no_longer_than_their_length(text: str) -> None:
    started = time.process_time()
    gather(parse_notes(text), Request(contact="Ana Kovač", today=TODAY))
    assert time.process_time() - started < 5, "seconds of this process; quadratic time would be many times as long"
