"""The texts about a batch: its progress, its estimate, its summary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from invitewriter.domain import Outcome, Usage
from invitewriter.report.text import counted

if TYPE_CHECKING:
    from invitewriter.batching.estimate import Estimate
    from invitewriter.batching.summary import Summary, Told

_TITLES = {
    Outcome.BLOCKED: "Blocked (change the notes, run again)",
    Outcome.DECLINED: "Declined (nothing was written)",
    Outcome.UNJUDGED: "Unjudged (run again: only the judge is asked)",
    Outcome.FAILED: "Failed (run again when that is mended)",
}


_MOST_SHOWN = 5


def progress_text(summary: Summary) -> str:
    """How far it is, how fast, at what cost, and how long it will take."""
    new = summary.settled - summary.rested - summary.kept - summary.sent
    rate = new / summary.seconds if summary.seconds else 0.0
    left = (summary.total - summary.settled) / rate if rate else 0.0
    parts = [f"{summary.settled} of {counted(summary.total, 'contact')}", _rate(rate), _cost(summary.usage)]
    if left:
        parts.append(f"{_duration(left)} left")
    return ", ".join(part for part in parts if part)


def summary_text(summary: Summary, folder: Path) -> str:
    """What it came to, and what to do next."""
    counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(summary.counts.items(), key=_order))
    lines = [f"{summary.settled} of {counted(summary.total, 'contact')}: {counts or 'none'}."]
    if summary.rested or summary.kept or summary.sent:
        kept = counted(summary.kept, "approved or edited letter was", "approved or edited letters were")
        lines.append(f"{summary.rested} {'was' if summary.rested == 1 else 'were'} settled already; {kept} left alone.")
    if summary.sent:
        sent = counted(
            summary.sent, "letter that you sent waits for its answer", "letters that you sent wait for their answers"
        )
        lines.append(f"{sent}, and stayed as {'it was' if summary.sent == 1 else 'they were'}.")
    if summary.redrafted:
        times = counted(summary.redrafted, "time")
        lines.append(f"{times} a letter was drafted anew because it was much like another one.")
    if summary.alike:
        alike = counted(summary.alike, "letter is", "letters are")
        lines.append(f"{alike} still much like another one, and warned of: reword what you send.")
    if summary.unaddressed:
        drafts = counted(summary.unaddressed, "e-mail draft has", "e-mail drafts have")
        lines.append(f"{drafts} no To: line, since no address is known: fill it in when you send.")
    lines += [
        f"{twin}: more than one letter to this name; if it is one person, send one."
        for twin in summary.twins[:_MOST_SHOWN]
    ]
    lines += [line for outcome in _TITLES for line in _told(summary, outcome)]
    lines += _gone(summary)
    lines.append(f"Cost: {_cost(summary.usage) or 'nothing, no model was asked'}; {_duration(summary.seconds)}.")
    if summary.stopped or summary.interrupted:
        lines.append(f"Stopped early. {summary.stopped or 'You interrupted it.'} The same command goes on from here.")
    lines.append(
        f"The letters are in {folder}; {folder / 'index.csv'} lists them all. Read, change and send them yourself."
    )
    return "".join(f"{line}\n" for line in lines)


def _told(summary: Summary, outcome: Outcome) -> list[str]:
    told = [each for each in summary.told if each.outcome is outcome]
    if not told:
        return []
    more = summary.counts.get(outcome, 0) - sum(each.count for each in told)
    lines = [f"{_TITLES[outcome]}:", *(f"  {_names(each)}: {' '.join(each.what.split())}" for each in told)]
    return [*lines, f"  ... and {more} more, in index.csv"] if more > 0 else lines


def _names(told: Told) -> str:
    names, more = ", ".join(told.names), told.count - len(told.names)
    return f"{names} and {more} more" if more > 0 else names


def _gone(summary: Summary) -> list[str]:
    if not summary.gone:
        return []
    shown, more = summary.gone[:_MOST_SHOWN], len(summary.gone) - _MOST_SHOWN
    files = ", ".join(shown) + (f" and {more} more" if more > 0 else "")
    return [f"No longer among the contacts, but still in the outbox: {files}. Delete what you need no more."]


def estimate_text(estimate: Estimate) -> str:
    """What a batch would take."""
    lines = [
        f"Letters: {estimate.letters}; {estimate.settled} more are settled already, {estimate.unwritten} will not be written."
    ]
    if estimate.model is None:
        lines.append("Calls: none. The embedded writer composes on this machine; it costs nothing.")
    else:
        tokens = estimate.usage.prompt_tokens + estimate.usage.completion_tokens
        cost = estimate.usage.cost
        price = "nobody knows the price of a call" if cost is None else f"about ${cost:.2f}"
        lines.append(
            f"Calls to {estimate.model}: {estimate.usage.calls}, about {tokens:,} tokens, {price}. "
            "A letter to be repaired takes two calls more. Nothing was asked."
        )
    return "".join(f"{line}\n" for line in lines)


def _order(item: tuple[Outcome, int]) -> int:
    return list(Outcome).index(item[0])


def _cost(usage: Usage) -> str:
    if not usage.calls:
        return ""
    tokens = usage.prompt_tokens + usage.completion_tokens
    price = f"${usage.cost:.2f}, " if usage.cost is not None else "price unknown, "
    return f"{price}{counted(usage.calls, 'call')}, {tokens:,} tokens"


def _rate(rate: float) -> str:
    return f"{rate:.1f} a second" if rate >= 1 else f"{60 * rate:.0f} a minute" if rate else ""


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
