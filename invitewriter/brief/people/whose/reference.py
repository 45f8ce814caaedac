"""A reference to a person in a sentence, and the coordination of names ("Eva, Tom and Ana")."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import Enum

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.names.reading import name_at
from invitewriter.brief.people.names.words import AND
from invitewriter.domain import value
from invitewriter.notes import Item, Kind
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import NAME_WORD

_AND = compile_later(rf" (?:{AND}|&|\+) (?:(?:a|o|der|die|la|le|el|l['’]) ?)?(?={CAPITAL_LETTER})")
_LISTED = compile_later(
    rf"(?:, )?(?:\b(?:a|o|der|die|la|le|el) )?(?<!\w){CAPITAL_LETTER}[\w-]*(?: {CAPITAL_LETTER}[\w-]*)?$"
)
_THREE = compile_later(
    rf"(?<!\w)(?:{CAPITAL_LETTER}[\w-]*(?: {CAPITAL_LETTER}[\w-]*)?, ){{2,8}}{CAPITAL_LETTER}[\w-]*(?: {CAPITAL_LETTER}[\w-]*)?"
)
_OWNER = compile_later(r"['’]s$", signs="'’")
_HISSING = ("s", "ß", "x", "z", "ce")
"""Names that end so take the apostrophe alone."""
NEAR = 60
"""Characters from the beginning of a name within which another name of its bearer tells who is meant."""


class Who(Enum):
    CONTACT = "contact"
    OTHER = "other"
    EITHER = "either"
    """A name that the contact shares with somebody."""
    SHE = "she"
    HE = "he"


@value
class Reference:
    """Whom a word means, and where it stands."""

    who: Who
    start: int
    subject: bool = True
    """Of a name: whether the sentence is about its bearer, and does not only mention them ("works with Tom")."""
    gender: str = ""
    """"she" or "he" where the name tells it."""
    guessed: bool = False
    """Whether it may well be no name at all: a strange word with a capital that opens a sentence."""
    row: int = 0
    """Of a name in a row of them ("Eva, Tom and Ana"): where the row begins, counted from one; else 0."""
    faint: str = ""
    """The plain word, where only a long list of given names can tell whether it is one."""

    @property
    def named(self) -> bool:
        """Whether it is a name, and no "she" or "he"."""
        return self.who not in {Who.SHE, Who.HE}


def in_rows(names: Sequence[Reference], text: str, language: str) -> list[Reference]:
    starts = sorted(name.start for name in names)
    in_row: dict[int, int] = {}
    for begin, end in _rows(text, language, {name.start for name in names if name.who is Who.CONTACT}):
        for start in starts[bisect_left(starts, begin) : bisect_left(starts, end)]:
            in_row.setdefault(start, begin + 1)
    return [replace(name, row=in_row.get(name.start, 0)) for name in names]


def _rows(text: str, language: str, known: Collection[int]) -> list[tuple[int, int]]:
    """Where several names stand in a row, joined by an "and" at last: what a sentence says of one it says of all.

    At the `known` places stands a name, though no list has it.
    """
    found = [match.span() for match in _THREE.finditer(text)]
    for joined in _AND.finditer(text):
        after = name_at(text, joined.end(), language)
        end = after.end if after else text.find(" ", joined.end()) if joined.end() in known else -1
        if end < 0 or text.startswith(("'", "’"), end):  # "Tom and Ana's brother"
            continue
        begin = joined.start()
        while before := _LISTED.search(text[max(0, begin - NEAR) : begin]):
            begin -= len(before[0])
        if begin < joined.start():
            found.append((begin, end))
    return [(begin, end) for begin, end in found if end - begin < len(text) - LEAD]  # else nothing is said of them


def is_somebody(ref: Reference) -> bool:
    """Whether a reference is a name that people bear, and not the contact's."""
    return ref.named and ref.who is not Who.CONTACT and (not ref.faint or is_borne("given", ref.faint))


def begins_with_contact(items: Sequence[Item], references: Sequence[Sequence[Reference]]) -> bool:
    """Whether the first sentence of prose names the contact, or there is none."""
    first = next((refs for item, refs in zip(items, references, strict=True) if item.kind is Kind.PROSE), None)
    return first is None or any(ref.who is Who.CONTACT for ref in first)


def is_owner_amid(text: str, name: Reference) -> bool:
    """Whether it only says whose a thing is, which somebody else does something with: "Ana mended Dad's radio"."""
    return _owns(text, name.start)


def owns_object(text: str, start: int, language: str) -> bool:
    """Whether whoever is named there owns what a sentence without its subject speaks of: "Has mended Ana's radio"."""
    first = NAME_WORD.search(text)
    return first is not None and plain(first[0]) in word_set("people.has_done", language) and _owns(text, start)


def _owns(text: str, start: int) -> bool:
    word = NAME_WORD.match(text, start)
    if word is None or start <= LEAD:
        return False
    hissing = word[0].endswith(_HISSING) and text[word.end() :][:2] in {"' ", "’ "}  # "Jonas' lantern"
    return hissing or (bool(_OWNER.search(word[0])) and text[word.end() :][:1] == " ")
