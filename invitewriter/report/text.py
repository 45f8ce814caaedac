"""Letters, findings and rules as text for a terminal."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from invitewriter.channel import channel_named
from invitewriter.domain import (
    Brief,
    Decline,
    Dispute,
    Draft,
    Finding,
    Invitation,
    Outcome,
    Prompt,
    Report,
    Severity,
    Span,
)
from invitewriter.guard.rule import FAMILIES, Rule, Scope
from invitewriter.report.caveats import STRANGE, misses_words, unjudged
from invitewriter.report.ink import PLAIN, Ink
from invitewriter.resources import word_table

_NEXT = "For your next conversation"


def letter_text(draft: Draft, findings: Sequence[Finding] = (), ink: Ink = PLAIN) -> str:
    """The letter as it is to be sent, with nothing around it; in ink, what `findings` object to is underlined."""

    def inked(passage: str, text: str) -> str:
        spans = (finding.span for finding in findings if finding.passage == passage)
        return ink.underlined(text, (span for span in spans if span.end - span.start < len(text.strip())))

    message = inked("message", draft.message)
    return f"Subject: {inked('subject', draft.subject)}\n\n{message}\n" if draft.subject else f"{message}\n"


def questions_text(questions: Sequence[str], language: str, ink: Ink = PLAIN) -> str:
    asked = (f"{number}. {question}\n" for number, question in enumerate(questions, 1))
    return "".join([f"{ink.title(next_heading(language))}\n", *asked])


def next_heading(language: str) -> str:
    """What stands above the questions, in the letter's language where we know the words."""
    return _NEXT if language == "en" else next_headings().get(language, _NEXT)


@functools.cache
def next_headings() -> dict[str, str]:
    """What stands above the questions, by language."""
    return {"en": _NEXT, **word_table("report", "headings")}


def declined_text(decline: Decline) -> str:
    titles = {
        "who": "Whom is this to?",
        "thin": "Not enough to write from.",
        "do-not-write": "Better not to write.",
        "ask-first": "A question to you first.",
    }
    return f"{titles[decline.reason.value]} {decline.advice}\n"


def findings_text(invitation: Invitation, ink: Ink = PLAIN) -> str:
    """What the guard found in a letter, for the person whose notes it came from; empty where it found nothing."""
    report, draft, brief = invitation.report, invitation.draft, invitation.brief
    lines: list[str] = []
    if invitation.outcome is Outcome.BLOCKED:
        many = "after a repair" if invitation.repairs == 1 else f"after {invitation.repairs} repairs"
        tried = f" {many}" if invitation.repairs else ""
        lines.append(f"{ink.error('Blocked')}: the letter is not fit to send{tried}.")
    elif invitation.outcome is Outcome.UNJUDGED:
        lines.append(f"{ink.error('Unjudged')}: the letter breaks no rule, but the judge gave no verdict.")
    if invitation.trouble:
        lines.append(invitation.trouble)
    lines += disputes_told(brief) if brief else []
    for finding in report.findings:
        lines += _told(finding, _behind(finding, draft, brief) if draft and brief else (), ink)
        if draft and brief and (held := _held(finding, draft, brief)):
            lines.append(f"    {held}")
    return "".join(f"{line}\n" for line in lines)


def _behind(finding: Finding, draft: Draft, brief: Brief) -> tuple[int, ...]:
    from invitewriter.trace import lines_behind  # noqa: PLC0415 - as below

    return lines_behind(finding, draft, brief)


def _held(finding: Finding, draft: Draft, brief: Brief) -> str:
    from invitewriter.report.held import held_text  # noqa: PLC0415 - for the few letters in which something is found

    return held_text(finding, draft, brief)


def disputes_told(brief: Brief) -> list[str]:
    """Where notes and summary disagree, a line each; and that something went wrong between the two."""
    return [*map(_disputed, brief.disputes), *([_strained(brief.strained)] if brief.strained else [])]


def _strained(lines: Sequence[int]) -> str:
    numbers = ", ".join(map(str, lines))
    told = f"Line {numbers} of your notes tells" if len(lines) == 1 else f"Lines {numbers} of your notes tell"
    return f"{told} of something that went wrong between you two: is a letter right? If so, is all of this one meant?"


def _disputed(dispute: Dispute) -> str:
    if dispute.point == "person":
        return "The summary has nothing in common with your notes, and is not used: is it somebody else of that name?"
    where = f" (line {dispute.line})" if dispute.line else ""
    return (
        f"Your notes{where} and the summary disagree about the {dispute.point}: “{dispute.notes}” and “{dispute.summary}”. "
        "The letter keeps off it."
    )


def _told(finding: Finding, behind: tuple[int, ...], ink: Ink) -> list[str]:
    import textwrap  # noqa: PLC0415 - most letters have no findings

    words = textwrap.shorten(finding.words, 90, placeholder=" …")
    words = ink.underlined(words, [Span(start=0, end=len(words))])
    kind = "" if finding.severity is Severity.ERROR else " (a warning)"
    told = [
        f"  {_named(finding, ink)}{kind}: in the {finding.passage}, “{words}” {finding.message}.",
        f"    {finding.suggestion}",
    ]
    if behind and finding.severity is Severity.ERROR:
        numbers = ", ".join(map(str, behind))
        told.append(f"    It comes from line {numbers} of your notes: change it there, or mark it private.")
    return told


def _named(finding: Finding, ink: Ink) -> str:
    return (ink.error if finding.severity is Severity.ERROR else ink.warning)(finding.name)


def marked_text(name: str, text: str, report: Report, rules: Iterable[Rule], ink: Ink = PLAIN) -> str:
    """A linter's listing: the place, the line with the words underlined, the why and the suggestion."""
    why = {rule.id: rule.why for rule in rules}
    first = {finding.rule: finding for finding in reversed(report.findings)}  # what explains a rule is said once
    pieces = [
        _marked(name, text, finding, ink)
        + (
            f"    {ink.quiet(why.get(finding.rule, ''))}\n    {finding.suggestion}\n"
            if first[finding.rule] is finding
            else ""
        )
        for finding in report.findings
    ]
    errors, warnings = len(report.errors), len(report.warnings)
    if not report.findings:
        pieces.append(f"{name}: {STRANGE}; --model asks a reader\n" if misses_words(report) else f"{name}: clean\n")
    else:
        pieces.append(f"{name}: {counted(errors, 'error')}, {counted(warnings, 'warning')}\n")
    if report.trouble:
        pieces.append(f"{name}: no verdict: {report.trouble}\n")
    return "".join(pieces)


def unjudged_text(name: str, report: Report, brief: Brief | None) -> str:
    """What nobody has read for, of a text that was held against notes and that no judge was asked about; empty elsewhere."""
    untold = unjudged(report, brief) if brief else ()
    return f"{name}: not judged: {'; '.join(untold)}; --model asks a reader\n" if untold else ""


def _marked(name: str, text: str, finding: Finding, ink: Ink) -> str:
    start = text.rfind("\n", 0, finding.span.start) + 1
    end = text.find("\n", finding.span.start)
    line = text[start : end if end >= 0 else len(text)]
    column = finding.span.start - start
    width = max(1, min(finding.span.end, start + len(line)) - finding.span.start)
    window = max(0, column - 60)
    shown = line[window : window + 110]
    under = " " * (column - window) + ink.error("^" * min(width, len(shown) - (column - window) or 1))
    number = text.count("\n", 0, finding.span.start) + 1
    return (
        f"{name}:{number}:{column + 1}: {finding.severity.value}: {_named(finding, ink)}: {finding.message}\n"
        f"    {shown}\n    {under}\n"
    )


def counted(number: int, one: str, many: str = "") -> str:
    """So many of something: "1 letter", "2 letters"; `many` where an s alone does not make it."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def length_text(draft: Draft, brief: Brief, ink: Ink = PLAIN) -> str:
    """How long the letter is, in its channel's own count."""
    length = channel_named(brief.channel).length(draft.message, brief.limit)
    return f"Length: {(ink.error if length.over else ink.title)(str(length))}."


def prompt_text(prompts: Iterable[Prompt]) -> str:
    """Prompts exactly as they would be sent."""
    return "".join(f"=== {p.name}: system\n{p.system}\n=== {p.name}: user\n{p.user}\n" for p in prompts)


def rules_text(rules: Sequence[Rule]) -> str:
    """All rules, a line each, by family."""
    lines: list[str] = []
    for family, ours in by_family(rules):
        lines += [family, *(_line(rule) for rule in ours), ""]
    return "\n".join(lines)


def by_family(rules: Sequence[Rule]) -> list[tuple[str, list[Rule]]]:
    """Each family's title with its rules: ours first, then those of other packages."""
    families = sorted({rule.family for rule in rules}, key=lambda family: (family not in FAMILIES, family))
    return [
        (f"{family} {FAMILIES.get(family, '')}".strip(), [rule for rule in rules if rule.family == family])
        for family in families
    ]


def _line(rule: Rule) -> str:
    reader = f" ({told})" if (told := told_by(rule)) else ""
    until = f" (until {rule.until})" if rule.until else ""
    return f"  {rule.id}  {rule.severity:<7}  {rule.name}: {rule.message}{until}{reader}"


def told_by(rule: Rule) -> str:
    """Who alone can tell where a rule is broken; empty where its own words do."""
    if rule.scope is Scope.BATCH:
        return "only a batch can tell"
    return "only a reader can tell" if rule.find is None else ""


def rule_text(rule: Rule) -> str:
    """One rule's manual page."""
    until = f"Applies until the stage {rule.until}.\n" if rule.until else ""
    needs = {Scope.BATCH: ": it needs all its letters"}.get(rule.scope, ": it needs a model as judge")
    reader = f"{told.capitalize()}{needs}.\n" if (told := told_by(rule)) else ""
    return (
        f"{rule.name} ({rule.id}, {rule.severity})\n{rule.message.capitalize()}.\n\n"
        f"Why: {rule.why}\nInstead: {rule.suggestion}\n{until}{reader}Source: {rule.source}\n\n"
        f"Found in:\n{_quoted(rule.bad)}Fine:\n{_quoted(rule.good)}"
    )


def _quoted(examples: Sequence[str]) -> str:
    return "".join("".join(f"  | {line}" for line in example.splitlines(keepends=True)) + "\n" for example in examples)
