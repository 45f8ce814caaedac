"""Shows the sender each sentence beside what it rests on, and what became of every line of the notes."""

from __future__ import annotations

from collections.abc import Sequence

from invitewriter.domain import Brief, Draft, Fact, Source, Standing
from invitewriter.trace import traced

_TELLING = 20
"""So many characters tell where in a line a sentence begins."""


def explain(brief: Brief, draft: Draft | None, lines: Sequence[str], *, reveal: bool) -> str:
    """`lines` are the lines of the notes; `reveal` shows withheld ones too: only ever on the sender's own terminal."""
    parts = (
        [*_sentences(draft, brief), *_fates(brief, lines, reveal=reveal)]
        if draft
        else _fates(brief, lines, reveal=reveal)
    )
    return "".join(f"{line}\n" for line in parts)


def _sentences(draft: Draft, brief: Brief) -> list[str]:
    told = ["What each sentence rests on"]
    for sentence, facts in traced(draft, brief):
        told.append(f"  {' '.join(sentence.split())}")
        told += [f"      {_place(fact)}: {fact.text}" for fact in facts] or ["      (states nothing from the notes)"]
    return [*told, ""]


def _place(fact: Fact) -> str:
    return f"{fact.id}, {'line' if fact.source is Source.NOTES else 'summary, line'} {fact.line}"


def _fates(brief: Brief, lines: Sequence[str], *, reveal: bool) -> list[str]:
    told = ["What became of each line of your notes"]
    for number, line in enumerate(lines, 1):
        if line.strip():
            fate, hidden = _fate(brief, number)
            pieces = _pieces(brief, number, line) if reveal and hidden else []
            shown = "" if pieces else line.strip() if reveal or not hidden else "(shown on a terminal only)"
            told.append(f"  {number:>4}  {fate}: {shown}".rstrip())
            told += [f"          {piece}" for piece in pieces]
    return told


def _pieces(brief: Brief, number: int, line: str) -> list[str]:
    """The sentences of a line that is withheld in part, in their order, each with its own fate; for a terminal only."""
    said = [(fact.text, f"may be said ({fact.id}{_doubt(fact)})") for fact in brief.notes_facts if fact.line == number]
    kept = [(item.text, f"withheld ({item.secrecy})") for item in brief.withheld if item.line == number]
    passed = [(item.text, f"passed over ({item.because})") for item in brief.skipped if item.line == number]
    pieces = [*said, *kept, *passed]
    if len(pieces) == len(kept) == 1:
        return []
    begun = {text: line.find(text[:_TELLING]) for text, _ in pieces}
    return [f"{fate}: {text}" for text, fate in sorted(pieces, key=lambda piece: begun[piece[0]])]


def _doubt(fact: Fact) -> str:
    return f", {fact.standing}" if fact.standing is not Standing.FIRM else ""


def _fate(brief: Brief, number: int) -> tuple[str, bool]:
    """What became of a line, and whether it must not be shown elsewhere."""
    withheld = sorted({str(item.secrecy) for item in brief.withheld if item.line == number})
    facts = [fact.id for fact in brief.notes_facts if fact.line == number]
    if withheld:
        also = f"; may be said: {', '.join(facts)}" if facts else ""
        return f"withheld ({', '.join(withheld)}{also})", True
    if facts:
        firm = {fact.standing for fact in brief.notes_facts if fact.line == number} - {Standing.FIRM}
        doubts = "".join(f", {standing}" for standing in sorted(firm))
        return f"may be said ({', '.join(facts)}{doubts})", False
    skipped = [item.because for item in brief.skipped if item.line == number]
    if skipped:
        return f"passed over ({skipped[0]})", False
    return "belongs to the line above", _inside_withheld(brief, number)


def _inside_withheld(brief: Brief, number: int) -> bool:
    """Whether the nearest line above that has a fate of its own is withheld, so that this one may carry its rest on."""
    fated = [fact.line for fact in brief.notes_facts] + [item.line for item in brief.skipped]
    above = max((line for line in fated if line < number), default=0)
    return any(above <= item.line < number for item in brief.withheld)
