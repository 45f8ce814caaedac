"""Tells the names of streets, towns, buildings and prizes, and of who made a thing, from those of people in the notes: "rue Victor Hugo", "Foto: Ana Kovač"."""

from __future__ import annotations

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.named_though import is_surname_met
from invitewriter.brief.people.names.reading import Name
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WHOLE_WORD

_BEFORE = compile_later(r"([^\W\d_][\w'’/-]*|&|\+)\W*$")
_PARTING = frozenset(" ,;:/|(-–—")
_ENDING = compile_later(r"\s*(?:$|[,;(–—]|-\s|\d)")
_FEWEST = 4
"""Letters of a word for a fair that may stand at the end of another."""
_LONGEST_WORD, _LONGEST_TITLE, _LONGEST_CREDIT = 30, 80, 3


def is_place(text: str, name: Name) -> bool:
    """Whether the name is part of the name of a street, a building or a prize: "rue Victor Hugo", "the Robert Owen statue", "Clarke St"."""
    saints = word_set("people.saints") | word_set("people.holy")  # wherever it stands: "San Francisco"
    bears = name.full and name.tokens[-1] in word_set("people.bears_after")
    if bears and is_surname_met(text, name.start, name.tokens[0], name.tokens[-1]):
        return False
    if bears or (name.full and not saints.isdisjoint(name.tokens)):
        return True
    after = WHOLE_WORD.match(text, name.end + 1) if text.startswith(" ", name.end) else None
    before = text[max(0, name.start - _LONGEST_WORD) : name.start]
    joined = before.endswith(" ") and before[-2:-1] not in _PARTING  # "Bellwether Theatre - Ana Kovač" names two things
    stands = _BEFORE.search(before) if joined else None
    if stands and not name.full and _ENDING.match(text, name.end) and _is_fair(plain(stands[1])):
        return True
    return bool(
        (after and plain(after[0]) in word_set("people.bears_after"))
        or (after and after[0] in word_set("people.sites"))
        or (
            stands
            and (
                plain(stands[1]).rpartition("'")[2] in word_set("people.bears_before")
                or (stands[1][0].isupper() and plain(stands[1]) in word_set("people.new"))
            )
        )
    )


def _is_fair(word: str) -> bool:
    """Whether a word is of a fair or a feast, alone or, as in German, at its end: "Buchmesse"."""
    return any(word == fair or (len(fair) > _FEWEST and word.endswith(fair)) for fair in word_set("people.fairs"))


def is_credit(text: str, name: Name) -> bool:
    """Whether a line begins with what somebody made, and names them for it: "Foto: Ana Kovač", "book by Tom Reed"."""
    if name.start > _LONGEST_TITLE:
        return False
    words = [plain(match[0]) for match in WHOLE_WORD.finditer(text[: name.start])]
    return 0 < len(words) <= _LONGEST_CREDIT and words[0] in word_set("people.works")
