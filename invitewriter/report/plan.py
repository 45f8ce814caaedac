"""The plan as text for a terminal: the letters by day, the contacts that wait for an answer, the lines nobody could be found for."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from invitewriter.batching.entry import Action
from invitewriter.batching.entry_notes import is_kept_back
from invitewriter.batching.gathering import Loose
from invitewriter.batching.planning.deciding import Decided, waits_for_an_answer
from invitewriter.batching.planning.introductions import Introduction
from invitewriter.batching.planning.making import Plan
from invitewriter.batching.planning.sheet import lines_text, shortened
from invitewriter.brief.private.discretion import is_private
from invitewriter.report.text import counted

_NAME, _ACTION = 24, 20
_NARROWEST = 60
_MOST_LOOSE = 30


def plan_text(plan: Plan, folder: Path, width: int = 100) -> str:
    """The whole plan, in lines of at most `width` characters."""
    width = max(width, _NARROWEST)
    parts = [
        _head(plan),
        *_days(plan.decided, width),
        *_waiting(plan.decided, width),
        *_introductions(plan.introductions, width),
        *_unsure(plan.loose, width),
        *_next(plan, folder),
    ]
    return "\n".join(parts) + "\n"


def _head(plan: Plan) -> str:
    people = len(plan.decided)
    letters = sum(map(_is_letter, plan.decided))
    unsure = sum(max(len(one.lines), 1) for one in plan.loose if one.unsure)
    nobody = sum(len(one.lines) for one in plan.loose if not one.unsure)
    told = [f"{counted(people, 'person', 'people')}, {counted(letters, 'letter')}"]
    told += [f"{counted(unsure, 'line')} not sure"] if unsure else []
    told += [f"{counted(nobody, 'line')} about nobody"] if nobody else []
    return "; ".join(told) + "."


def _is_letter(one: Decided) -> bool:
    return one.entry.action is not None and one.entry.action.writes and not one.weighed.thin


def _is_asked_about(one: Decided) -> bool:
    """Whether a line more would make a letter, and one is wanted."""
    return waits_for_an_answer(one) and one.entry.action is not Action.NOBODY


def _days(decided: Sequence[Decided], width: int) -> Iterator[str]:
    by_day: defaultdict[date | None, list[Decided]] = defaultdict(list)
    for one in decided:
        if _is_letter(one):
            by_day[one.entry.day].append(one)
    for day, ones in sorted(by_day.items(), key=lambda pair: pair[0] or date.max):
        yield f"\n{day:%A %d %B} · {counted(len(ones), 'letter')}" if day else "\nNo day yet"
        yield from (_row(one, width) for one in ones)


def _row(one: Decided, width: int) -> str:
    entry = one.entry
    by = entry.channel or "" if entry.action is Action.MESSAGE else str(entry.action)
    weighed = one.weighed
    plain_reason = not (weighed.promise or weighed.fits or weighed.doubts)
    why = weighed.excerpt or entry.reason if plain_reason else entry.reason
    return shortened(f"  {_cell(entry.name, _NAME)} {_cell(by, _ACTION)} {why}", width)


def _waiting(decided: Sequence[Decided], width: int) -> Iterator[str]:
    thin = [one.entry.name for one in decided if _is_asked_about(one)]
    if thin:
        yield "\nToo little to write about: a line more makes a letter ('invitewriter ask')"
        yield from _wrapped(f"  {', '.join(thin)}", width, 2)
    decided = [one for one in decided if not _is_asked_about(one)]
    for action, title in ((Action.ASK, "Ask first: there is a question to you"), (Action.NOBODY, "No letter")):
        ones = [one for one in decided if one.entry.action is action]
        if ones:
            yield f"\n{title}"
        for one in ones:
            name = one.entry.name or (f"line {one.entry.lines[0]}" if one.entry.lines else one.entry.source)
            yield from _wrapped(f"  {_cell(name, _NAME)} {one.entry.reason}", width, _NAME + 3)


def _introductions(found: Sequence[Introduction], width: int) -> Iterator[str]:
    if found:
        yield "\nPossible introductions: ask both first"
    for one in found:
        files = f" of {one.source}", f" of {one.other_source}"
        where = ("", "") if one.source == one.other_source else files
        yield from _wrapped(
            f"  {one.seeker} seeks {one.seeks} (line {one.line}{where[0]}); "
            f"{one.other}: {one.has} (line {one.other_line}{where[1]})",
            width,
            4,
        )


def _unsure(loose: Sequence[Loose], width: int) -> Iterator[str]:
    unsure = [one for one in loose if one.unsure]
    if unsure:
        yield "\nNot sure whose: write the name in plan.csv"
    for one in unsure[:_MOST_LOOSE]:
        where = f"line {lines_text(one.lines)}" if one.lines else one.source
        maybe = f"  ? {' or '.join(one.candidates)}" if one.candidates else "  ?"
        yield shortened(f"{maybe} ({where}; {one.because}){_said(one)}", width)
    if len(unsure) > _MOST_LOOSE:
        yield f"  and {len(unsure) - _MOST_LOOSE} more in plan.csv"


def _said(loose: Loose) -> str:
    """What the lines say, unless it is private: marked so, or by what it tells."""
    private = is_private(loose.text) or is_kept_back(loose.text)
    return "" if not loose.text or private else f": {' / '.join(loose.text.split(chr(10)))}"


def _next(plan: Plan, folder: Path) -> Iterator[str]:
    yield ""
    if plan.changed:
        yield f"{counted(plan.changed, 'cell')} of plan.csv that you changed {'is' if plan.changed == 1 else 'are'} kept."
    yield f"Change what you like in {folder / 'plan.csv'}, then:"
    if any(map(_is_asked_about, plan.decided)):
        yield f"  invitewriter ask {folder}      a question for each contact with too little to write about"
    yield f"  invitewriter batch {folder}    the letters"


def _cell(text: str, width: int) -> str:
    return shortened(text, width).ljust(width)


def _wrapped(text: str, width: int, indent: int) -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent=" " * indent, drop_whitespace=True, break_long_words=False)
