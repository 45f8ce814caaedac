"""A language of the embedded writer: its folder of data, read and compiled once."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from invitewriter.domain import Address, value
from invitewriter.errors import PromptError
from invitewriter.offline.grammar.bracket import make_bracket
from invitewriter.offline.grammar.breaks import make_breaks, make_continued
from invitewriter.offline.grammar.clause import make_grammar
from invitewriter.offline.grammar.fielding import make_fielding
from invitewriter.offline.grammar.fitting import Fitting
from invitewriter.offline.grammar.given import make_given
from invitewriter.offline.grammar.inflection import Lemmas, make_inflection, make_lemmas
from invitewriter.offline.grammar.nouns import Nouns, make_nouns
from invitewriter.offline.grammar.pattern import named_verbs
from invitewriter.offline.grammar.person import Persons, make_persons
from invitewriter.offline.grammar.slots import Slots
from invitewriter.offline.grammar.subordinate import make_subordinate
from invitewriter.offline.grammar.supplied import make_supplied
from invitewriter.offline.grammar.surroundings import make_surroundings
from invitewriter.offline.grammar.telling import Telling, make_telling
from invitewriter.offline.grammar.verb_last import make_verb_last
from invitewriter.offline.grammar.verbs import Verbs, make_verbs, verb_sets
from invitewriter.offline.reading import resort_by_fields, resort_by_patterns
from invitewriter.offline.reading.appending import make_appending
from invitewriter.offline.reading.clarity import make_clarity
from invitewriter.offline.reading.cores import make_cores
from invitewriter.offline.reading.doubts import make_doubts
from invitewriter.offline.reading.finding_out import make_finding_out
from invitewriter.offline.reading.gifts import make_kindness_or_gifts
from invitewriter.offline.reading.granted import make_granting
from invitewriter.offline.reading.group import Index, Kind, make_groups
from invitewriter.offline.reading.jotting import Jottings, make_jottings
from invitewriter.offline.reading.lines import make_new_subject
from invitewriter.offline.reading.of_two import make_of_two
from invitewriter.offline.reading.owed_unnamed import make_owing
from invitewriter.offline.reading.preparing import Preparing
from invitewriter.offline.reading.quotations import make_quotations
from invitewriter.offline.reading.reader import Reader
from invitewriter.offline.reading.seeking import make_seeking
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.spliced import make_spliced
from invitewriter.offline.reading.spoken import make_spoken
from invitewriter.offline.reading.understood_alone import make_finish
from invitewriter.offline.reading.whole_work import make_whole_work
from invitewriter.offline.tables import Phrases, Table, make_phrases, read_table
from invitewriter.resources import found_out

# A letter and its questions are written side by side: the second waits instead of reading everything again.
_ONE_AT_A_TIME = threading.Lock()
OF_VERBS = ("words", "verbs", "readings")
"""The files of a language that name its verbs."""
LEMMAS = Path("filed", "lemmas.json")
"""Where `make docs` notes of which verbs a word is a form."""


@value
class Language:
    """All that the embedded writer knows of one language."""

    code: str
    address: Address
    reader: Reader
    nouns: Nouns
    letter: Table
    """letter.toml: greetings, openings, endings, closings, subjects, places and days."""
    questions: Table
    """questions.toml."""
    again: Phrases
    """Finds that the two met before."""


def languages(folder: Path) -> tuple[str, ...]:
    """The codes of the languages that `folder` holds data for."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.joinpath("readings.toml").is_file()))


def load_language(folder: Path, code: str, address: Address) -> Language:
    """The language `code` of `folder` in one form of address, read once; raises PromptError for data that cannot be read."""
    with _ONE_AT_A_TIME:
        return _kept(folder, code, address)


@functools.lru_cache(maxsize=16)
def _kept(folder: Path, code: str, address: Address) -> Language:
    tables = [read_table(folder.joinpath(code), name, address) for name in (*OF_VERBS, "letter", "questions")]
    try:
        lemmas = _lemmas(folder.joinpath(code), tables)
        return _made(code, address, (*tables, lemmas), lambda name: _last_resort(folder.joinpath(code), name, address))
    except (KeyError, TypeError, ValueError) as error:
        raise PromptError(f"The embedded writer cannot use its data for {code!r}: {error!r}.") from error


def _lemmas(folder: Path, tables: Sequence[Table]) -> Lemmas:
    """The lemmas of the words of a folder's verbs, as they are noted in it; else found out from its `tables`."""
    noted: Lemmas | None = found_out(folder / LEMMAS, [folder / f"{name}.toml" for name in OF_VERBS])
    return noted or find_lemmas(tables)


def find_lemmas(tables: Sequence[Table]) -> Lemmas:
    """The lemmas of all words that are forms of a verb in `tables`, the files of OF_VERBS in their order."""
    words, forms, readings, *_ = tables
    verbal = [entry for entry in readings["reading"] if "form" in entry]
    named = {verb for entry in verbal for find in entry["find"] for verb in named_verbs(find)}
    grouped = {verb for verbs in verb_sets(forms).values() for verb in verbs}
    return make_lemmas(grouped | named | {words["grammar"]["be"]}, forms)


def _last_resort(folder: Path, name: str, address: Address) -> Table:
    """mainclauses.toml and the like, which a language may do without."""
    return read_table(folder, name, address) if folder.joinpath(f"{name}.toml").is_file() else {}


def _made(code: str, address: Address, tables: Sequence[Table], more: Callable[[str], Table]) -> Language:
    words, forms, readings, letter, questions, lemmas = tables
    verbs = make_verbs(forms, lemmas)
    persons = make_persons(words, verbs, code)
    nouns = make_nouns(words, code)
    sentences = _sentences((words, letter, forms, more("mainclauses")), persons, nouns, verbs)
    groups = make_groups(readings, verbs.sets, persons.object_source)
    jottings = make_jottings(words, verbs)
    clarity = make_clarity(words, persons)
    preparing = _preparing(words, persons, nouns, verbs, jottings)
    return Language(
        code=code,
        address=address,
        reader=Reader(
            groups=Index(groups),
            roles=Index(group for group in groups if group.kind is Kind.ROLE),
            sentences=sentences,
            preparing=preparing,
            persons=persons,
            doubts=sentences.doubts,
            carriers=frozenset(words["written"].get("carriers", ())),
            granting=make_granting(words),
            seeking=make_seeking(words),
            finding_out=make_finding_out(words),
            owing=make_owing(words),
            appending=make_appending(words),
            of_two=make_of_two(words, persons),
            whole_work=make_whole_work(words, sentences),
            kindness=make_kindness_or_gifts(more("kindness"), persons, sentences.doubts, clarity),
            cores=make_cores(more("cores"), preparing, make_given(words, nouns), sentences.doubts, clarity),
            clarity=clarity,
            resort=(
                resort_by_fields.make_resort(words, more, sentences)
                if sentences.telling
                else resort_by_patterns.make_resort(words, forms, more, sentences)
            ),
        ),
        nouns=nouns,
        letter=letter,
        questions=questions,
        again=make_phrases(words["letters"]["again"]),
    )


def _preparing(words: Table, persons: Persons, nouns: Nouns, verbs: Verbs, jottings: Jottings) -> Preparing:
    return Preparing(
        jottings=jottings,
        persons=persons,
        verbs=verbs,
        new_subject=make_new_subject(words),
        supplied=make_supplied(words, nouns, verbs),
        spoken=make_spoken(words, verbs),
        spliced=make_spliced(words),
    )


def _sentences(tables: Sequence[Table], persons: Persons, nouns: Nouns, verbs: Verbs) -> SentenceReader:
    """From words.toml, letter.toml, verbs.toml and mainclauses.toml."""
    words, letter, forms, clauses = tables
    subordinate = make_subordinate(words, persons) if "subordinate" in words else None
    bracket = make_bracket(words, verbs, nouns.ordinary) if "finite" in words else None
    slots = Slots(
        persons=persons,
        nouns=nouns,
        verbs=verbs,
        fitting=Fitting(
            persons=persons,
            nouns=nouns,
            verbs=verbs,
            subordinate=subordinate,
        ),
        continued=make_continued(words),
        subordinate=subordinate,
    )
    telling = _told_whole(words, forms, clauses, slots) if clauses else None
    return SentenceReader(
        grammar=bracket or make_grammar(words, verbs),
        breaks=make_breaks(words),
        doubts=make_doubts(words),
        slots=slots,
        telling=telling,
        quotations=make_quotations(letter["quotation"]),
        finish=make_finish(words),
    )


def _told_whole(words: Table, forms: Table, clauses: Table, slots: Slots) -> Telling:
    surroundings = make_surroundings(words, slots)
    fielding = make_fielding((clauses, forms), words, surroundings.finites, slots)
    turns = slots.persons, make_inflection(forms)
    last = make_verb_last(clauses["last"], words, fielding, surroundings, turns)
    return make_telling(words["telling"], last, slots)
