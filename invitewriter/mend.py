"""Repairs that need no writer: removes sentences and questions from a draft, and never writes any."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import partial

from invitewriter.domain import Draft, Finding, Judgement, Report, Severity, Span
from invitewriter.text.folding import plain
from invitewriter.text.language import language_of
from invitewriter.text.lexicon import Lexicon, lexicon
from invitewriter.text.patterns import compile_later
from invitewriter.text.sentences import sentences

_WORD = compile_later(r"[^\W_]{3,}")
_ALIKE = 0.6
"""From this share of common words two questions ask the same thing."""


def without_sentences(draft: Draft, findings: Iterable[Finding]) -> Draft:
    """`draft` without the sentences, or the subject, that carry `findings`; and without a subject that named only what is removed."""
    findings = list(findings)
    found = [finding.span for finding in findings if finding.passage == "message"]
    spans = sentences(draft.message, language_of(draft.message, default="en"))
    message, gone, last = "", "", 0
    for span in spans:
        if any(f.start < span.end and span.start < max(f.end, f.start + 1) for f in found):
            message += draft.message[last : span.start]
            gone += f" {draft.message[span.start : span.end]}"
            last = span.end
    message += draft.message[last:]
    spoilt = any(finding.passage == "subject" for finding in findings)
    return replace(
        draft,
        message=re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+(\n|$)|(?<=[ \n])[ \t]+", r"\1", message)).strip(),
        subject="" if spoilt or _spoke_only_there(draft.subject, gone, message) else draft.subject,
    )


def _spoke_only_there(subject: str, gone: str, message: str) -> bool:
    """Whether the words of a subject stand in the removed sentences, and none of them in the rest."""
    named = _telling(subject, lexicon(language_of(message, default="en")))
    return bool(named & _words(gone)) and not named & _words(message)


def beginning_lost(before: Draft, after: Draft) -> Finding | None:
    """A finding on a letter whose first sentence after the greeting was removed: the letter no longer says who writes."""
    said, left = _behind_greeting(before), _behind_greeting(after)
    if not left or before.message[said[0].start : said[0].end] in after.message:
        return None
    return Finding(
        rule="",
        name="beginning-lost",
        severity=Severity.WARNING,
        passage="message",
        span=left[0],
        words=after.message[left[0].start : left[0].end],
        message="begins in the middle: the sentence before it had to go",
        suggestion="Put one short sentence before it that says who writes, or where the two met, and change nothing else.",
    )


def _behind_greeting(draft: Draft) -> list[Span]:
    spans = sentences(draft.message, language_of(draft.message, default="en"))
    greets = len(spans) > 1 and draft.message[spans[0].end - 1] in ",:!"
    return spans[1:] if greets else spans


def without_questions(draft: Draft, numbers: Collection[int]) -> Draft:
    """`draft` without the questions of these numbers, counted from 1."""
    kept = tuple(question for number, question in enumerate(draft.questions, 1) if number not in numbers)
    return replace(draft, questions=kept)


def renumbered(report: Report, dropped: Collection[int]) -> Report:
    """`report` for the draft without the questions of these numbers."""
    if not dropped:
        return report
    findings: list[Finding] = []
    for finding in report.findings:
        kind, _, number = finding.passage.partition(" ")
        if not number:
            findings.append(finding)
        elif int(number) not in dropped:
            now = int(number) - sum(gone < int(number) for gone in dropped)
            findings.append(replace(finding, passage=f"{kind} {now}"))
    clean = report.judge is Judgement.FINDINGS and not any(finding.by_judge for finding in findings)
    return replace(report, findings=tuple(findings), judge=Judgement.CLEAN if clean else report.judge)


def same_question(question: str, message: str, words_of: Callable[[str], set[str]] | None = None) -> bool:
    """Whether `message` already asks `question`, in about the same words; `words_of` tells which of them count."""
    read = words_of or _words
    asked = read(question)
    for span in sentences(message):
        sentence = message[span.start : span.end]
        words = read(sentence) if sentence.endswith("?") else set[str]()
        if asked and words and len(asked & words) >= _ALIKE * min(len(asked), len(words)):
            return True
    return False


def asked_again(draft: Draft) -> set[int]:
    """The numbers of the questions that the letter itself asks, compared without small words ("what", "you", "about")."""
    telling = partial(_telling, lex=lexicon(language_of(draft.message, default="en")))
    both = ((n, q) for n, q in enumerate(draft.questions, 1) if same_question(q, draft.message))
    return {number for number, question in both if same_question(question, draft.message, telling)}


def _telling(text: str, lex: Lexicon) -> set[str]:
    """The words of a text without the small words of its language; all of them where it has no others."""
    words = _words(text)
    return {word for word in words if not lex.has("small", plain(word))} or words


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
