"""Finds words of several kinds in their order: a wish or a resolve, a "no" or a "stop", and a word for writing.

The words of each kind are in `words/` (`[silence]`); a few others may stand between them. `refusals.py` reads the contact's wish so, `resolves.py`
the sender's decision.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from invitewriter.brief.lexicon import phrases, written
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

# Plain text has three full stops for "…".
_SENTENCE_END = compile_later(r"[.;!?]+(?=\s|\Z)|\s[-–—]+\s")
_CLAUSE_END = compile_later(r"[.;:!?]+(?=\s|\Z)|\s[-–—]+\s")
_QUOTED = compile_later(r'"[^"]*"')
_WEARY_OF = compile_later(r"\b(?:of|with|de|des|di|d')$")
"""Ends a refusal that only says of what somebody is weary."""
_BETWEEN = 6
"""The most words between words of two kinds."""
_LEAD, _TAIL = 5, 3
"""The most words before a resolve of the sender's, and after what is let rest."""
_OWN = ("reaching", "mine", "burying", "closed")
_LAST = frozenset({"burying", "closed"})
"""Kinds that must end their clause: dough is let rest, too."""
_AT_ONCE = frozenset({("burying",), ("nots", "mine"), ("mine", "nots_after")})
"""Combinations without a resolve, which must begin their clause."""


def wished_in_order(several: Iterable[tuple[str, ...]], text: str, named: re.Pattern[str], language: str) -> bool:
    """Whether words of any of several rows of kinds follow each other in a sentence of a plain text; `named` finds the contact's names."""
    clauses = list(_clauses(text, named, language, "wished"))
    return any(_tells(kinds, clause, language) for clause in clauses for kinds in several)


def resolved_in_order(several: Iterable[tuple[str, ...]], text: str, named: re.Pattern[str], language: str) -> bool:
    """The same, as a resolve of the sender's: what is quoted is somebody else's word."""
    clauses = list(_clauses(_QUOTED.sub(" ", text), named, language, "own"))
    return any(_tells(kinds, clause, language, own=True) for clause in clauses for kinds in several)


def _clauses(text: str, named: re.Pattern[str], language: str, which: str) -> Iterator[str]:
    """The clauses of a text that are about writing or letting things rest, with a pronoun in place of the contact's name."""
    keys, end = (("reaching",), _SENTENCE_END) if which == "wished" else (_OWN, _CLAUSE_END)
    them = written("silence.them", language)[0]
    for clause in end.split(named.sub(them, text)):
        if any(phrases(f"silence.{key}", language).search(clause) for key in keys):
            yield clause


def _tells(kinds: tuple[str, ...], clause: str, language: str, *, own: bool = False) -> bool:
    """Whether words of these kinds follow each other in a clause; with `own`, as a resolve of the sender's."""
    for start, end in _rows(kinds, clause, language):
        before, inside, after = clause[:start].rpartition(",")[2], clause[start:], WORD.findall(clause[end:])
        if phrases("silence.turning", language).search(inside):
            continue
        if kinds[0] == "refusals" and _is_missed(clause[start:end], language):
            continue
        # "I'll send him the paper that he did not know": the "no" is of what hangs on it.
        if kinds == ("mine", "nots_after") and "," in clause[start:end]:
            continue
        if kinds[-1] in _LAST and len(WORD.findall(clause[end:].partition(",")[0])) > _TAIL:
            continue
        if after and phrases("silence.limits", language).fullmatch(after[0]):
            continue
        if own and not _opens(before, language, at_most=1 if kinds in _AT_ONCE else _LEAD):
            continue
        return True
    return False


def _is_missed(refused: str, language: str) -> bool:
    """Whether what is refused is that nothing comes: "tired of not getting letters", "fed up with never hearing from anyone"."""
    refusal = phrases("silence.refusals", language).match(refused)
    if refusal is None or not _WEARY_OF.search(refusal[0]):
        return False  # "ne tient pas à ce qu'on écrive": there the "no" is the refusal's own
    return phrases("silence.nots", language).match(refused[refusal.end() :].lstrip()) is not None


def _opens(before: str, language: str, at_most: int) -> bool:
    """Whether at most so many words stand before a resolve, and none shows that it is somebody else's: "she says it is better to"."""
    return len(WORD.findall(before)) <= at_most and not phrases("silence.others", language).search(before)


def _rows(
    kinds: tuple[str, ...], clause: str, language: str, start: int = -1, at: int = 0
) -> Iterator[tuple[int, int]]:
    """The stretches of a clause in which words of these kinds follow each other closely, as start and end."""
    for match in phrases(f"silence.{kinds[0]}", language).finditer(clause):
        if start >= 0 and not (match.start() >= at and len(WORD.findall(clause[at : match.start()])) <= _BETWEEN):
            continue
        begun = match.start() if start < 0 else start
        if len(kinds) == 1:
            yield begun, match.end()
        else:
            yield from _rows(kinds[1:], clause, language, begun, match.end())
