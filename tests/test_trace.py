"""Each sentence of a letter is shown beside what it rests on."""

from dataclasses import replace
from datetime import date

from invitewriter.domain import (
    Brief,
    Claim,
    Contact,
    Draft,
    Fact,
    Finding,
    Secrecy,
    Severity,
    Skipped,
    Source,
    Span,
    Withheld,
)
from invitewriter.guard import Guard
from invitewriter.report.explain import explain
from invitewriter.report.held import all_held_text
from invitewriter.trace import lines_behind, traced

BRIEF = Brief(
    contact=Contact(name="Ana"),
    facts=(
        Fact(id="N1", text="builds wood kilns in Piran", source=Source.NOTES, line=2),
        Fact(id="N2", text="we spoke of ash glazes", source=Source.NOTES, line=3),
        Fact(id="S1", text="Potter and teacher", source=Source.SUMMARY, line=1),
    ),
    withheld=(Withheld(secrecy=Secrecy.PRIVATE, line=4, text="her roof is leaking"),),
    skipped=(Skipped(line=1, text="# Ana", because="a heading"),),
    channel="chat",
    today=date(2026, 11, 23),
)
MESSAGE = "Hi Ana,\nyour wood kilns in Piran stayed with me. The glazes too."
LINES = ("# Ana", "- builds wood kilns in Piran", "- we spoke of ash glazes", "- her roof is leaking (private)")


def test_a_writers_citation_comes_first() -> None:
    draft = Draft(message=MESSAGE, claims=(Claim(text="The glazes too.", facts=("N2",)),))
    assert [[fact.id for fact in facts] for _, facts in traced(draft, BRIEF)] == [[], ["N1"], ["N2"]]


def test_a_finding_leads_back_to_the_line_of_the_notes() -> None:
    start = MESSAGE.index("wood kilns")
    finding = Finding(
        rule="NP101",
        name="x",
        severity=Severity.ERROR,
        passage="message",
        span=Span(start=start, end=start + 10),
        words="wood kilns",
        message="m",
        suggestion="s",
    )
    assert lines_behind(finding, Draft(message=MESSAGE), BRIEF) == (2,)


def test_withheld_lines_are_shown_to_their_owner_only() -> None:
    open_ = explain(BRIEF, Draft(message=MESSAGE), LINES, reveal=True)
    piped = explain(BRIEF, Draft(message=MESSAGE), LINES, reveal=False)
    assert "withheld (marked private): - her roof is leaking" in open_
    assert "roof" not in piped
    assert "withheld (marked private)" in piped
    assert "passed over (a heading): # Ana" in piped
    assert "used (N1): - builds wood kilns in Piran" in piped


def test_a_leak_is_told_by_the_number_of_its_line_and_none_of_its_words() -> None:
    withheld = (
        Withheld(secrecy=Secrecy.PRIVATE, line=7, text="her landlord wants to sell"),
        Withheld(secrecy=Secrecy.PRIVATE, line=8, text="the divorce is not through"),
    )
    brief, draft = replace(BRIEF, withheld=withheld), Draft(message="How is the landlord?")
    report = Guard().check(draft, brief)
    told = all_held_text("message", report, draft, brief)
    assert "“landlord”: line 7 of your notes" in told
    assert "sell" not in told
    assert "8" not in told


def test_why_a_fact_is_not_used_is_told_where_it_is_known() -> None:
    notes = ["Promised: the plan", "Promised: the map", "[x] the scan", "she has a mill"]
    facts = tuple(Fact(id=f"N{n}", text=text, source=Source.NOTES, line=n) for n, text in enumerate(notes, 1))
    brief = replace(BRIEF, facts=facts, withheld=(), skipped=(), channel="email")
    letter = Draft(message="I promised you the plan.", claims=(Claim(text="I promised you the plan.", facts=("N1",)),))
    told = explain(brief, letter, notes, reveal=False, left={"N4": "unclear"})
    assert "not used (N2: the letter keeps to another promise, N1): Promised: the map" in told
    assert "not used (N3: done already)" in told
    assert "not used (N4: unclear)" in told
    assert "not used (N4: a short letter keeps to N1)" in explain(brief, letter, notes, reveal=False)
    assert "may be said (N4: unclear)" in explain(brief, None, notes, reveal=False, left={"N4": "unclear"})
    cramped = explain(replace(brief, channel="linkedin-note", limit=30), letter, notes, reveal=False)
    assert "not used (N2: no room within 30 characters)" in cramped
    marked = Withheld(secrecy=Secrecy.PRIVATE, line=1, text="Has a mill (private: in debt).")
    assert "withheld (marked private in part, in brackets" in explain(
        replace(brief, withheld=(marked,)), None, ["x"], reveal=False
    )
