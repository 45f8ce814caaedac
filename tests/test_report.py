"""What is printed about letters and batches, case by case."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import invitewriter
from invitewriter.batching.record import Record
from invitewriter.batching.summary import Summary, Told
from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Outcome, Usage
from invitewriter.notes import parse_notes
from invitewriter.report.batch import progress_text, summary_text
from invitewriter.report.explain import explain
from invitewriter.report.ink import Ink
from invitewriter.report.record import to_do
from invitewriter.report.text import marked_text
from tests.tables import every

TODAY = date(2026, 11, 28)
ENDS = ["The letters are in out; out/index.csv lists them all. Read, change and send them yourself."]


def brief_of(notes: str) -> Brief:
    made = make_brief(parse_notes(notes), Request(today=TODAY))
    assert isinstance(made, Brief)
    return made


@every(
    ("summary", "lines"),
    [
        (Summary(), ["0 of 0 contacts: none.", "Cost: nothing, no model was asked; 0 s."]),
        (
            Summary(total=9, settled=9, rested=1, kept=1, sent=1, redrafted=1, alike=1, unaddressed=1, seconds=89),
            [
                "9 of 9 contacts: none.",
                "1 was settled already; 1 approved or edited letter was left alone.",
                "1 letter that you sent waits for its answer, and stayed as it was.",
                "1 time a letter was drafted anew because it was much like another one.",
                "1 letter is still much like another one, and warned of: reword what you send.",
                "1 e-mail draft has no To: line, since no address is known: fill it in when you send.",
                "Cost: nothing, no model was asked; 89 s.",
            ],
        ),
        (
            Summary(
                total=9, settled=9, rested=2, sent=2, seconds=90, usage=Usage(calls=2, prompt_tokens=1_000, cost=None)
            ),
            [
                "9 of 9 contacts: none.",
                "2 were settled already; 0 approved or edited letters were left alone.",
                "2 letters that you sent wait for their answers, and stayed as they were.",
                "Cost: price unknown, 2 calls, 1,000 tokens; 2 min.",
            ],
        ),
        (
            Summary(
                total=9,
                settled=3,
                counts={Outcome.FAILED: 2, Outcome.BLOCKED: 1},
                told=(
                    Told(names=("Ana",), outcome=Outcome.FAILED, what="no\nanswer"),
                    Told(names=("Tom",), outcome=Outcome.BLOCKED, what="names a price", count=3),
                ),
                gone=("a.md", "b.md", "c.md", "d.md", "e.md", "f.md"),
                seconds=9_000,
                interrupted=True,
            ),
            [
                "3 of 9 contacts: 1 blocked, 2 failed.",
                "Blocked (change the notes, run again):",
                "  Tom and 2 more: names a price",
                "Failed (run again when that is mended):",
                "  Ana: no answer",
                "  ... and 1 more, in index.csv",
                (
                    "No longer among the contacts, but still in the outbox: a.md, b.md, c.md, d.md, e.md and 1 more. "
                    "Delete what you need no more."
                ),
                "Cost: nothing, no model was asked; 2.5 h.",
                "Stopped early. You interrupted it. The same command goes on from here.",
            ],
        ),
    ],
)
def test_a_batch_is_summed_up(summary: Summary, lines: list[str]) -> None:
    assert summary_text(summary, Path("out")).splitlines() == [*lines, *ENDS]


@every(
    ("summary", "line"),
    [
        (Summary(total=1), "0 of 1 contact"),
        (Summary(total=9, settled=4, rested=2, seconds=1), "4 of 9 contacts, 2.0 a second, 2 s left"),
        (Summary(total=40, settled=4, seconds=16), "4 of 40 contacts, 15 a minute, 2 min left"),
        (Summary(total=9, settled=9, seconds=3, usage=Usage(calls=1, cost=0.5)), "9 of 9 contacts, 3.0 a second, $0.50, 1 call, 0 tokens"),
    ],
)  # fmt: skip
def test_how_far_a_batch_is(summary: Summary, line: str) -> None:
    assert progress_text(summary) == line


@every(
    ("lines", "told"),
    [
        ([3, 4], "Change line 3, 4 of the notes, or mark it private: it names a price (price-mentioned)."),
        ([], "The message names a price (price-mentioned)."),
    ],
)
def test_the_page_of_a_blocked_letter_says_what_to_change(lines: list[int], told: str) -> None:
    finding: dict[str, Any] = {
        "name": "price-mentioned",
        "severity": "error",
        "passage": "message",
        "words": "20 euros",
        "message": "names a price",
        "suggestion": "Leave it out.",
        "lines": lines,
    }
    invitation = {"outcome": "blocked", "advice": None, "report": {"findings": [finding]}}
    assert to_do(Record(id="1", name="Ana", invitation=invitation)) == told


def test_what_goes_on_a_private_line_stays_hidden() -> None:
    notes = "# Ana Kovač\n\nAna builds kilns.\n\n- (private) she is\n  ill\n"
    told = explain(brief_of(notes), None, notes.splitlines(), reveal=False)
    assert "6  belongs to the line above: (shown on a terminal only)" in told


def test_a_warning_is_set_off_otherwise_than_an_error() -> None:
    text = "Hi Ana,\n\nI hope this finds you well. Your kilns stayed with me.\n\nBest,\nTom"
    report = invitewriter.check(text, channel="email")
    assert report.warnings
    assert "\x1b[1;33m" in marked_text("a.txt", text, report, (), Ink(on=True))
