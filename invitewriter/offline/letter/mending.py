"""Repairs a letter by leaving out the sentences that carry a finding."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from invitewriter.domain import Claim, Draft, Finding


def faulted(draft: Draft, findings: Sequence[Finding]) -> tuple[Claim, ...]:
    """The claims that carry findings. For a finding about the whole letter, the last that rests on a fact."""
    faulted: list[Claim] = []
    for finding in findings:
        if finding.passage != "message":
            continue
        touched = [claim for claim in draft.claims if _touches(draft.message, claim, finding)]
        if len(touched) > 1 and len(touched) == len(draft.claims):
            touched = [claim for claim in draft.claims if claim.facts][-1:] or touched[-1:]
        faulted += [claim for claim in touched if claim not in faulted]
    return tuple(faulted)


def without(draft: Draft, claims: Sequence[Claim]) -> Draft:
    """`draft` without the sentences of `claims`; greeting, closing and name stay."""
    message = draft.message
    for claim in claims:
        before, found, after = message.partition(claim.text)
        if found:
            message = _closed(before, after)
    return replace(draft, message=message.strip(), claims=tuple(claim for claim in draft.claims if claim not in claims))


def going_on(draft: Draft, small: Collection[str]) -> Draft:
    """`draft` whose first sentence goes on from the greeting: with a small letter, where its first word is one of `small`."""
    first, *others = draft.claims or (Claim(text=""),)
    if first.text.split(",")[0].split(" ")[0].lower() not in small:
        return draft
    begun = replace(first, text=first.text[0].lower() + first.text[1:])
    return replace(draft, message=draft.message.replace(first.text, begun.text, 1), claims=(begun, *others))


def _touches(message: str, claim: Claim, finding: Finding) -> bool:
    start = message.find(claim.text)
    return start >= 0 and start < finding.span.end and finding.span.start < start + len(claim.text)


def _closed(before: str, after: str) -> str:
    """Two stretches without the gap a dropped sentence leaves: one space within a line, one blank line between paragraphs."""
    if before.endswith("\n\n") and after.startswith("\n\n"):
        return before + after.lstrip("\n")
    if after.startswith("\n") or not after:
        return before.rstrip(" ") + after
    return before + after.removeprefix(" ")
