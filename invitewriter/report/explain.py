"""The output of --explain: the facts behind each sentence of the letter, and what became of each line of the notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from invitewriter.brief.private.bracketed import is_marked_in_part
from invitewriter.domain import Brief, Draft, Fact, Secrecy, Source, Standing, Withheld
from invitewriter.report.unused import why_unused
from invitewriter.trace import traced

_HIDDEN = "(shown on a terminal only)"
_NOTHING: Mapping[str, str] = MappingProxyType({})
_SEVERAL = 2
_TELLING = 20
"""So many characters tell where in a line a sentence begins."""


def explain(
    brief: Brief, draft: Draft | None, lines: Sequence[str], *, reveal: bool, left: Mapping[str, str] = _NOTHING
) -> str:
    """`lines` are the lines of the notes; `reveal` shows withheld ones too: only ever on the sender's own terminal.

    `left` tells why the writer left a fact out, by its id, where it knows.
    """
    told = _Fates(brief, draft, reveal=reveal, left=left).told(lines)
    return "".join(f"{line}\n" for line in ([*_sentences(draft, brief), *told] if draft else told))


def _sentences(draft: Draft, brief: Brief) -> list[str]:
    told = ["What each sentence rests on"]
    for sentence, facts in traced(draft, brief):
        told.append(f"  {' '.join(sentence.split())}")
        told += [f"      {_place(fact)}: {fact.text}" for fact in facts] or ["      (states nothing from the notes)"]
    return [*told, ""]


def _place(fact: Fact) -> str:
    return f"{fact.id}, {'line' if fact.source is Source.NOTES else 'summary, line'} {fact.line}"


class _Fates:
    """What became of each line, and of each sentence of a line that holds several."""

    def __init__(self, brief: Brief, draft: Draft | None, *, reveal: bool, left: Mapping[str, str]) -> None:
        self._brief, self._draft, self._reveal, self._left = brief, draft, reveal, left
        told = traced(draft, brief) if draft else ()
        self._used = {fact.id for _, facts in told for fact in facts} if draft else None

    def told(self, lines: Sequence[str]) -> Iterator[str]:
        yield "What became of each line of your notes"
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            if pieces := self._pieces(number, line):
                yield f"  {number:>4}  sentence by sentence:"
                yield from (f"          {piece}" for piece in pieces)
                continue
            fate, hidden = self._fate(number)
            yield f"  {number:>4}  {fate}: {line.strip() if self._reveal or not hidden else _HIDDEN}"

    def _pieces(self, number: int, line: str) -> list[str]:
        """The sentences of a line in their order, each with its own fate; none where it is a single one."""
        brief = self._brief
        said = [(fact.text, self._of_facts([fact]), False) for fact in brief.notes_facts if fact.line == number]
        said += [(fact.text, self._for_models(fact), False) for fact in _for_models(brief) if fact.line == number]
        kept = [(item.text, f"withheld ({_kind(item)})", True) for item in brief.withheld if item.line == number]
        passed = [
            (item.text, f"passed over ({item.because})", False)
            for item in brief.skipped
            if item.line == number and item.text.strip() != line.strip()  # else it is the line itself: front matter
        ]
        pieces = [*said, *kept, *passed]
        if len(pieces) < _SEVERAL:
            return []
        pieces.sort(key=lambda piece: line.find(piece[0][:_TELLING]))
        return [f"{fate}: {_HIDDEN if hidden and not self._reveal else text}" for text, fate, hidden in pieces]

    def _of_facts(self, facts: Sequence[Fact]) -> str:
        """What became of the facts of one line: which of them the letter uses, and which it could have used."""
        used = [fact for fact in facts if self._used is not None and fact.id in self._used]
        rest = [fact for fact in facts if fact not in used]
        if self._used is None:
            return f"may be said ({', '.join(map(self._unwritten, facts))})"
        told = [f"used ({', '.join(map(_doubted, used))})"] if used else []
        return "; ".join([*told, *(f"may be said, not used ({self._unused(fact)})" for fact in rest)])

    def _for_models(self, fact: Fact) -> str:
        """What became of something that only models are shown: the sender's own, or unclear whom it is about."""
        used = self._used is not None and fact.id in self._used
        if fact in self._brief.background:
            return f"your own, {'used' if used else 'for a model to frame the letter with'} ({_doubted(fact)})"
        return (
            f"unclear whom it is about, {'used' if used else 'for a model to read in its context'} ({_doubted(fact)})"
        )

    def _unused(self, fact: Fact) -> str:
        """A fact that the letter does not tell, and why, as far as that is known."""
        assert self._draft is not None  # noqa: S101 - without a letter nothing is unused
        told = [other for other in self._brief.grounds if self._used is not None and other.id in self._used]
        why = self._left.get(fact.id) or why_unused(fact, self._brief, self._draft, told)
        return f"{_doubted(fact)}: {why}"

    def _unwritten(self, fact: Fact) -> str:
        """A fact where there is no letter, and why the writer had no use for it, where it tells."""
        return f"{_doubted(fact)}: {self._left[fact.id]}" if fact.id in self._left else _doubted(fact)

    def _fate(self, number: int) -> tuple[str, bool]:
        """What became of a line, and whether it must not be shown elsewhere."""
        brief = self._brief
        withheld = sorted({_kind(item) for item in brief.withheld if item.line == number})
        facts = [fact for fact in brief.notes_facts if fact.line == number]
        if withheld:
            also = f"; {self._of_facts(facts)}" if facts else ""
            return f"withheld ({', '.join(withheld)}){also}", True
        if facts:
            return self._of_facts(facts), False
        if for_models := [fact for fact in _for_models(brief) if fact.line == number]:
            return self._for_models(for_models[0]), False
        skipped = [item.because for item in brief.skipped if item.line == number]
        if skipped:
            return f"passed over ({skipped[0]})", False
        return "belongs to the line above", _inside_withheld(brief, number)


def _for_models(brief: Brief) -> tuple[Fact, ...]:
    """What only models are shown."""
    return (*brief.background, *brief.unclear)


def _kind(item: Withheld) -> str:
    if item.elsewhere:
        return f"{item.secrecy}; of somebody else in these notes"
    in_part = item.secrecy is Secrecy.PRIVATE and is_marked_in_part(item.text)
    return f"{item.secrecy} in part, in brackets: the sentence goes with it" if in_part else str(item.secrecy)


def _doubted(fact: Fact) -> str:
    return fact.id + (f", {fact.standing}" if fact.standing is not Standing.FIRM else "")


def _inside_withheld(brief: Brief, number: int) -> bool:
    """Whether the nearest line above that has a fate of its own is withheld, so that this one may carry its rest on."""
    fated = [fact.line for fact in (*brief.notes_facts, *_for_models(brief))] + [item.line for item in brief.skipped]
    above = max((line for line in fated if line < number), default=0)
    return any(above <= item.line < number for item in brief.withheld)
