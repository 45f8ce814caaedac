"""What people read of a batch: how far it is, what it would take, and what it came to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from invitewriter.domain import Outcome, Usage

if TYPE_CHECKING:
    from invitewriter.batching.estimate import Estimate
    from invitewriter.batching.summary import Summary

_TITLES = {
    Outcome.BLOCKED: "Blocked (change the notes, run again)",
    Outcome.DECLINED: "Declined (nothing was written)",
    Outcome.UNJUDGED: "Unjudged (run again: only the judge is asked)",
    Outcome.FAILED: "Failed (run again when that is mended)",
}


def progress_text(summary: Summary) -> str:
    """How far it is, how fast, at what cost, and how long it will take."""
    new = summary.settled - summary.rested - summary.kept
    rate = new / summary.seconds if summary.seconds else 0.0
    left = (summary.total - summary.settled) / rate if rate else 0.0
    parts = [f"{summary.settled} of {summary.total} contacts", f"{_rate(rate)}", _cost(summary.usage)]
    if left:
        parts.append(f"{_duration(left)} left")
    return ", ".join(part for part in parts if part)


def summary_text(summary: Summary, folder: Path) -> str:
    """What it came to, and what to do next."""
    counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(summary.counts.items(), key=_order))
    lines = [f"{summary.settled} of {summary.total} contacts: {counts or 'none'}."]
    if summary.rested or summary.kept:
        lines.append(
            f"{summary.rested} were settled already; {summary.kept} approved or edited letters were left alone."
        )
    if summary.redrafted:
        lines.append(f"{summary.redrafted} times a letter was drafted anew because it was much like another one.")
    if summary.alike:
        lines.append(f"{summary.alike} letters are still much like another one: they carry a warning, reword them.")
    lines += [line for outcome in _TITLES for line in _told(summary, outcome)]
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
    more = summary.counts.get(outcome, 0) - len(told)
    lines = [f"{_TITLES[outcome]}:", *(f"  {each.name}: {' '.join(each.what.split())}" for each in told)]
    return [*lines, f"  ... and {more} more, in index.csv"] if more > 0 else lines


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
    return f"{price}{usage.calls} calls, {tokens:,} tokens"


def _rate(rate: float) -> str:
    return f"{rate:.1f} a second" if rate >= 1 else f"{60 * rate:.0f} a minute" if rate else ""


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
