"""A language of the embedded writer: its folder of data, read and compiled once."""

from __future__ import annotations

import functools
from importlib.resources.abc import Traversable
from pathlib import Path

from invitewriter.domain import value
from invitewriter.offline.clause import make_breaks, make_grammar
from invitewriter.offline.doubts import make_doubts
from invitewriter.offline.group import make_groups
from invitewriter.offline.jotting import make_jottings
from invitewriter.offline.nouns import Nouns, make_nouns
from invitewriter.offline.pattern import named_verbs
from invitewriter.offline.person import make_persons
from invitewriter.offline.reading import Reader
from invitewriter.offline.sentence import Quotations, SentenceReader
from invitewriter.offline.slots import Slots
from invitewriter.offline.tables import Phrases, Table, make_phrases, read_table
from invitewriter.offline.verbs import make_verbs


@value
class Language:
    """All that the embedded writer knows of one language."""

    code: str
    reader: Reader
    nouns: Nouns
    letter: Table
    """letter.toml: greetings, openings, endings, closings, subjects, places and days."""
    questions: Table
    """questions.toml."""
    again: Phrases
    """Finds that the two met before."""
    never: Phrases
    """Finds that the notes say not to write."""


def languages(folder: Path | Traversable) -> tuple[str, ...]:
    """The codes of the languages that `folder` holds data for."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.joinpath("readings.toml").is_file()))


def load_language(folder: Path | Traversable, code: str) -> Language:
    """The language `code` of `folder`; raises PromptError for data that cannot be read. A folder on disk is read once."""
    return _kept(folder, code) if isinstance(folder, Path) else _loaded(folder, code)


@functools.lru_cache(maxsize=16)
def _kept(folder: Path, code: str) -> Language:
    return _loaded(folder, code)


def _loaded(folder: Path | Traversable, code: str) -> Language:
    home = folder.joinpath(code)
    words, letter, readings = (read_table(home, name) for name in ("words", "letter", "readings"))
    named = {verb for entry in readings["reading"] for find in entry["find"] for verb in named_verbs(find)}
    verbs = make_verbs(read_table(home, "verbs"), named)
    persons = make_persons(words, letter["greeting"]["titles"])
    nouns = make_nouns(words)
    doubts = make_doubts(words)
    sentences = SentenceReader(
        grammar=make_grammar(words, verbs),
        breaks=make_breaks(words),
        doubts=doubts,
        slots=Slots(persons=persons, nouns=nouns, verbs=verbs),
        quotations=Quotations(
            fewest_words=letter["quotation"]["fewest_words"],
            most_words=letter["quotation"]["most_words"],
            skip=make_phrases(letter["quotation"]["skip"]),
        ),
    )
    return Language(
        code=code,
        reader=Reader(
            groups=make_groups(readings, verbs.sets, persons.object_source),
            sentences=sentences,
            jottings=make_jottings(words),
            persons=persons,
            doubts=doubts,
            pronouns=tuple(frozenset(group) for group in words["pronouns"].values()),
        ),
        nouns=nouns,
        letter=letter,
        questions=read_table(home, "questions"),
        again=make_phrases(words["letters"]["again"]),
        never=doubts.never,
    )
