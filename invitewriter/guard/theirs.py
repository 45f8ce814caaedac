"""Rules from other packages: validates them when they are loaded, and reports their exceptions when they are applied."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

from invitewriter.domain import Brief, Severity, Span, Stage
from invitewriter.errors import ConfigError
from invitewriter.foreign import called
from invitewriter.guard.passage import Passage
from invitewriter.guard.phrases.finders import Noted, Phrases
from invitewriter.guard.rule import EVERYWHERE, OURS, Rule, Scope

_ID = re.compile(r"[A-Z][A-Z0-9]{2}[0-9]{2,}")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SENTENCES = ("message", "why", "suggestion", "source")
_KINDS: dict[str, type[StrEnum]] = {"severity": Severity, "scope": Scope}
_STAGES = ("until", "warns_from")


def faults(rule: Rule) -> Iterator[str]:
    """What is invalid in a rule, worded to follow its id and name."""
    yield from _misnamed(rule)
    yield from _misworded(rule)
    for field, kind in _KINDS.items():
        if not isinstance(getattr(rule, field), kind):
            yield f"its {field} is {getattr(rule, field)!r}: take one of {_members(kind)}"
    for field in _STAGES:
        if not isinstance(getattr(rule, field), Stage | None):
            yield f"its {field} is {getattr(rule, field)!r}: take one of {_members(Stage)}, or None"
    if not rule.passages or not set(rule.passages) <= EVERYWHERE:
        yield f"its passages are not among {', '.join(sorted(EVERYWHERE))}"
    yield from _misfound(rule.find)


def _misnamed(rule: Rule) -> Iterator[str]:
    if str(rule.id).startswith(OURS):
        yield f"its id begins with {OURS}, which is ours: take another"
    elif not _ID.fullmatch(str(rule.id)):
        yield "its id is not three characters for your family and two or more digits, as HB101 is"
    if not _NAME.fullmatch(str(rule.name)):
        yield "its name is not words in small letters with hyphens, as product-name is"


def _misworded(rule: Rule) -> Iterator[str]:
    for field in _SENTENCES:
        if not str(getattr(rule, field) or "").strip():
            yield f"its {field} says nothing"
    for field in ("bad", "good"):
        held = getattr(rule, field)
        if not isinstance(held, tuple | list) or not all(isinstance(each, str) for each in held):
            yield f"its {field} is no tuple of texts"


def _members(kind: type[StrEnum]) -> str:
    return ", ".join(f"{kind.__name__}.{member.name}" for member in kind)


def _misfound(find: Callable[..., object] | None) -> Iterator[str]:
    """What is wrong with a finder, before it is asked."""
    if find is None:
        return
    if not callable(find):
        yield "its find is no function: give phrases(...), or one of a passage and a brief"
    elif isinstance(find, Phrases):
        try:
            for phrase in find.phrases("en"):
                phrase.check()
        except Exception as error:  # noqa: BLE001 - whatever a phrase of somebody else's may hold
            yield str(error).rstrip(".")
    else:
        try:
            inspect.signature(find).bind(None, None)
        except (TypeError, ValueError):
            yield "its find is not a function of two: it is called with a passage and a brief, which may be None"


def asked(rule: Rule, passage: Passage, brief: Brief | None) -> Iterable[Span | Noted]:
    """Where the rule objects. Raises ConfigError, naming it, where it fails or finds what is no stretch of the passage."""
    assert rule.find is not None  # noqa: S101 - rules without a finder are asked nothing
    find, whose = rule.find, f"Your rule {rule.id} {rule.name}"
    found = called(whose, lambda: _listed(find(passage, brief)), ConfigError)
    if found is None:
        given = "its find gives back the Spans that it objects to, and an empty list where there are none"
        raise ConfigError(f"{whose} found None: {given} (is a 'return' missing?).")
    for each in found:
        span = each.span if isinstance(each, Noted) else each
        if not isinstance(span, Span):
            wanted = "its find gives invitewriter.Span(start=..., end=...), each a stretch of passage.text"
            raise ConfigError(f"{whose} found {type(each).__name__}, where a Span is wanted: {wanted}.")
        if not 0 <= span.start <= span.end <= len(passage.text):
            raise ConfigError(
                f"{whose} found {span.start} to {span.end} in a text of {len(passage.text)}: mend its find."
            )
    return found


def _listed(found: Iterable[Span | Noted] | None) -> list[Span | Noted] | None:
    """The results of a finder as a list, so that its exceptions occur within the call; None, as after a forgotten "return", stays None."""
    return None if found is None else list(found)
