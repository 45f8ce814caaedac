"""Splits a sentence with a private clause from which the other clauses are clearly independent: "makes puppets, owes 20k"."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from itertools import groupby

from invitewriter.brief.lexicon import aligned, either_of, kin_words, own_words, phrases, pronouns, seen, word_set
from invitewriter.brief.private.helped import helped_meanwhile
from invitewriter.brief.private.marks import keeps_secret
from invitewriter.domain import value
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

_LABEL = compile_later(r"\W*[^\W\d_][^:;,.]{1,40}:\s+", signs=";")
_LISTED = 2
"""From so many semicolons on, what follows a label is a list of statements about the person it names."""
_EDGES = " \t,;/–—-"
_FEWEST_WORDS = 2
_LONGEST_NAME = 2
_LONGEST_LEAD_IN = 3
_LONGEST_ARTICLE = 3


@value
class _Clause:
    text: str
    loose: bool
    """Whether it is independent of the clause before: after a semicolon, a dash, a slash or "oh and", and not only after a comma."""


@functools.cache
def _joint() -> re.Pattern[str]:
    """What stands between two clauses: a comma, with "and I" behind it or not, a semicolon, or a dash."""
    # Only the words are found in any case: a set of signs beyond ASCII, in any case, takes milliseconds to compile.
    and_i = rf"(?i:{either_of('joins.and')})\s+(?=(?i:{either_of('joins.i')})\b)"
    return re.compile(rf",\s+(?:{and_i})?|;\s+|\s+[-–—/]+\s+")


def apart(text: str, is_spoilt: Callable[[str], bool], language: str) -> list[str]:
    """The parts of a sentence in order, each wholly private (`is_spoilt`, by its plain text) or not at all; the whole sentence in doubt.

    What follows a private clause after a mere comma may continue it and is withheld with it, and so is all that follows a
    clause about somebody else.
    """
    label = _LABEL.match(text) if text.count(";") >= _LISTED else None
    if label and not is_spoilt(seen(label[0])):
        entries = _apart(text[label.end() :], is_spoilt, language, listed=True)
        if len(entries) > 1:
            return [label[0] + entry for entry in entries]
    return _apart(text, is_spoilt, language)


def _apart(text: str, is_spoilt: Callable[[str], bool], language: str, *, listed: bool = False) -> list[str]:
    clauses = list(_clauses(text, language))
    spoilt = [is_spoilt(seen(clause.text)) for clause in clauses]
    if any(spoilt) and (two := helped_meanwhile(text, is_spoilt, language)):
        return list(two)
    if not any(spoilt) or any(phrases("private/frame.hangs", language).match(seen(c.text)) for c in clauses):
        return [text]
    if any(bad and keeps_secret(seen(clause.text), language) for clause, bad in zip(clauses, spoilt, strict=True)):
        return [text]  # "off to Lisbon, hasn't told her boss": it is what stands before that they do not know
    if any(_only_names(clause) and not clause.loose for clause in clauses[1:-1]) or (
        _only_names(clauses[0]) or _only_kin(clauses[0], language)
    ):
        return [
            text
        ]  # "her intern, Adrian, is off sick", "Ana, Tom and Eva are ill", "her sister, who ..." are of one piece
    stretches = [
        (falls, " ".join(text for _, text in group))
        for falls, group in groupby(_fates(clauses, spoilt, language, listed=listed), key=lambda fate: fate[0])
    ]
    if any(is_spoilt(seen(stretch)) is not falls for falls, stretch in stretches):
        return [text]
    return [stretch.strip(_EDGES) for _, stretch in stretches]


def _only_names(clause: _Clause) -> bool:
    """Whether there is only a name, with an article at most, be it behind a label."""
    words = WORD.findall(clause.text.rpartition(": ")[2])
    named = [word for word in words if len(word) > _LONGEST_ARTICLE or word[0].isupper()]
    return 0 < len(named) <= _LONGEST_NAME and all(word[0].isupper() for word in named)


def _only_kin(clause: _Clause, language: str) -> bool:
    """Whether there is only a relative or a friend, with an article or whose they are."""
    words = WORD.findall(seen(clause.text))
    small = word_set("people.owners", language) | word_set("people.determiners", language)
    return len(words) <= _LONGEST_NAME and words[-1] in kin_words(language) and small.issuperset(words[:-1])


def _fates(clauses: list[_Clause], spoilt: list[bool], language: str, *, listed: bool) -> Iterator[tuple[bool, str]]:
    """Whether each clause is withheld, and its text; of clauses `listed` after a name, the first one is about the person named."""
    falling, others = False, False
    for number, (clause, bad) in enumerate(zip(clauses, spoilt, strict=True)):
        told = seen(clause.text)
        alone = (len(WORD.findall(told)) >= _FEWEST_WORDS or (listed and clause.loose)) and not (
            spoilt[number + 1 : number + 2] == [True] and _leads_in(told, clauses[number + 1], language)
        )
        bearer = listed and number == 0 and word_set("people.owners", language).isdisjoint(WORD.findall(told))
        goes_on = falling and (
            (others and not _turns_to_another(clause, told, language))
            or not clause.loose
            or bool(phrases("private/frame.carries_on", language).match(told))
        )
        falling = bad or goes_on or not alone
        others = others or (bad and not bearer and _speaks_of_another(told, language))
        yield falling, clause.text


def _leads_in(told: str, following: _Clause, language: str) -> bool:
    """Whether a clause of a few small words only introduces the next: "But in truth, it goes badly", "Frankly, ...", "Sie sagt, ..."."""
    words = WORD.findall(told)
    if following.loose or len(words) > _LONGEST_LEAD_IN:
        return False
    leading = word_set("joins.but") | word_set("joins.apart") | word_set("people.before_object", language)
    return words[0] in leading or words[-1] in word_set("joins.says", language)


def _speaks_of_another(told: str, language: str) -> bool:
    """Whether a plain clause names a relative, a friend or the like, or has a given name."""
    words = set(WORD.findall(told))
    return not (words.isdisjoint(kin_words(language)) and words.isdisjoint(shared("given")))


def _turns_to_another(clause: _Clause, told: str, language: str) -> bool:
    """Whether a clause behind a semicolon begins with somebody who does something, and speaks of nobody who was told of before."""
    words = WORD.findall(clause.text)
    named = words[0][0].isupper() and plain(words[0]) in shared("given") and words[1:2] and words[1].islower()
    behind = pronouns(language) | own_words("people.pronoun_objects", language) | word_set("people.owners", language)
    return bool(named) and behind.isdisjoint(WORD.findall(told))


def _clauses(text: str, language: str) -> Iterator[_Clause]:
    lowered = aligned(text)
    cuts = {m.end(): not m[0].startswith(",") for m in _joint().finditer(text)}
    cuts |= {m.start(): True for m in phrases("private/frame.joins", language).finditer(lowered)}
    places = sorted(cut for cut in cuts.keys() - {0} if text.count("(", 0, cut) <= text.count(")", 0, cut))
    for start, end in zip([0, *places], [*places, len(text)], strict=True):
        if WORD.search(text[start:end]):
            yield _Clause(text=text[start:end].strip(), loose=cuts.get(start, True))
