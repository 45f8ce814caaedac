"""Finds participles that say of a relative that they are dead: "her late husband", "seiner verstorbenen Tante", "la sorella defunta"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from invitewriter.brief.lexicon import LANGUAGES, aligned
from invitewriter.brief.meeting.clauses.grammar import grammar, spoken_words
from invitewriter.brief.people.whose.kin import kinship
from invitewriter.text.folding import plain as folded

_WORD = r"[^\W_]+"
_SET_OFF = r"[,(–—-]"
Span = tuple[int, int]


def late_relatives(plain: str, language: str, name: str) -> list[Span]:
    """Where a plain text tells of dead relatives, each with the possessive before it; not where the contact is one of them.

    `name` is the source of a pattern that finds the contact: "her late husband Tom", "Tom, her late husband", "her late husband was Tom".
    """
    found = [span for code in ([language] if language in LANGUAGES else LANGUAGES) for span in _of(plain, code)]
    if not found:
        return []
    before = re.compile(rf"\b(?:{name})\s*{_SET_OFF}\s*(?:{_WORD}\s+)?\Z")
    set_off = rf"\s*{_SET_OFF}\s*(?:{name})\s*(?:[^\w\s'’]|\Z)"
    return [
        (start, end)
        for start, end, naming in found
        if not before.search(plain[:start]) and not re.match(rf"{naming}(?:{name})(?!['’\w])|{set_off}", plain[end:])
    ]


def is_within(spans: Iterable[Span], found: re.Match[str]) -> bool:
    """Whether a phrase has a word in one of the stretches."""
    return any(found.start() < end and start < found.end() for start, end in spans)


def _of(plain: str, language: str) -> Sequence[tuple[int, int, str]]:
    ahead, behind, naming = _patterns(language)
    found = [(match.start(), match.end(), naming) for match in ahead.finditer(plain)]
    if behind:
        agreeing = (match for match in behind.finditer(plain) if _agree(match["kin"], match["late"], language))
        found += [(match.start(), match.end(), naming) for match in agreeing]
    return found


def _agree(kin: str, late: str, language: str) -> bool:
    """Whether a participle has the gender of the relative before it: in "la llamada de su hijo, fallecida" it is somebody else's."""
    gender = kinship(folded(kin), language)
    return not gender or late in _forms(f"late_{'her' if gender == 'she' else 'his'}", language)


@functools.cache
def _forms(name: str, language: str) -> frozenset[str]:
    """The words of a kind in plain letters, with and without their offsets kept: "grossmutter", "grosmutter"."""
    return frozenset(form for word in spoken_words(language, name) for form in (folded(word), aligned(word)))


@functools.cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None, str]:
    """The participle before its relative; behind it, where a language puts it there; and what stands between a relative and their name."""

    def any_of(*names: str) -> str:
        words = frozenset[str]().union(*(_forms(name, language) for name in names))
        return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))

    late, kin, whose, between = (
        any_of("late_her", "late_his"),
        any_of("close_kin"),
        any_of("whose_late"),
        any_of("between_late"),
    )
    persons = "|".join(sorted(map(re.escape, grammar(language).persons & _forms("close_kin", language)))) or "(?!)"
    # "die verstorbene Frau" may be anybody; "seine verstorbene Frau" is a relative.
    own = rf"\b(?:{whose})\s+(?:(?:{between})\s+)?(?:{late})\s+(?:(?:{between})\s+)*(?:{kin})\b"
    any_ones = rf"\b(?:{late})\s+(?:(?:{between})\s+)*(?!(?:{persons})\b)(?:{kin})\b"
    follows = any_of("late_follows")
    behind = rf"\b(?:(?:{whose})\s+)?(?P<kin>{kin})\s+(?:(?:{between})\s+)?(?P<late>{follows})\b"
    naming = rf"\s+(?:(?:{any_of('names_late')})\s+)?(?:{_WORD}\.\s+)?"
    return re.compile(f"{own}|{any_ones}"), re.compile(behind) if follows else None, naming
