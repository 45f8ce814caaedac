"""Takes the contact from the name of the file where the notes do not name them: "priya-raman.txt" is about Priya Raman."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.contact.reading import called_by
from invitewriter.brief.people.contact.unsure import Unsure
from invitewriter.brief.people.found.everyone import Person, Rank
from invitewriter.brief.people.names.reading import Name, compatible, parse_name
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_borne, is_given, lexicon, places, shared
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS

_FILE = compile_later(r"(?:.*[/\\])?(?P<stem>[^/\\]+)\.(?:md|markdown|txt|text|docx)", re.IGNORECASE)
_SHORTEST, _MOST = 3, 3


def as_filed(file: str, read: Person | Unsure, people: Sequence[Person], language: str) -> Person | Unsure:
    """The contact by the name of the `file`, where that is a person's, else as `read` from the notes.

    Unsure where the notes plainly say that they are about somebody else.
    """
    name = named_by(file, language)
    if name is None or (isinstance(read, Person) and compatible(name, read.name)):
        return read
    if isinstance(read, Person) and read.rank >= Rank.MET:
        return Unsure(why="filed", candidates=(read.name.text, name.text), named=(read.name.text,), given=file)
    same = [person for person in people if compatible(name, person.name)]
    if len(same) > 1:
        return read
    one = same[0] if same else Person(name=name, rank=Rank.LABELLED, index=0, called=called_by(name))
    return replace(one, rank=Rank.LABELLED, told=True)


def named_by(file: str, language: str) -> Name | None:
    """The person a file is called by; None where its name is, or may be, of anything else: "notes.md", "paris.txt"."""
    match = _FILE.fullmatch(file)
    words = LETTERS.findall(match["stem"]) if match else []
    if not 0 < len(words) <= _MOST or len(words[0]) < _SHORTEST:
        return None
    bare = [plain(word) for word in words]
    lexicons = [lexicon(code) for code in {language or "en", "en"}]
    other = word_set("people.not_names") | MONTHS | places().keys()
    if not other.isdisjoint(bare) or not is_given(bare[0]):
        return None
    surname = bare[-1] if len(bare) > 1 and bare[0] in shared("given") and is_borne("surnames", bare[-1]) else ""
    if any(word != surname and any(lex.is_common(word) for lex in lexicons) for word in bare):
        return None  # "mira-notes", and not "jonas-weber"
    return parse_name(" ".join(word if any(map(str.isupper, word)) else word.capitalize() for word in words))
