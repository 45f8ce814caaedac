"""Makes the last resorts of a language with one order of words (English): clauses are found by patterns over the tags of their words."""

from __future__ import annotations

import functools
from collections.abc import Callable

from invitewriter.offline.grammar.inflection import make_inflection
from invitewriter.offline.reading.clarity import make_clarity
from invitewriter.offline.reading.introducing import Introducing, make_introducing
from invitewriter.offline.reading.resort import Resort, words_of_promises
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.tagwise import Tagwise, make_tagwise
from invitewriter.offline.reading.thanking import Thanking, make_thanking
from invitewriter.offline.tables import Table
from invitewriter.offline.tagged.acts import make_acts
from invitewriter.offline.tagged.clauses import make_clauses
from invitewriter.offline.tagged.introduced import make_introduced
from invitewriter.offline.tagged.leaning import make_leaning
from invitewriter.offline.tagged.tagger import make_tagger
from invitewriter.offline.tagged.telling import make_telling
from invitewriter.offline.tagged.thanks_whole import make_thanks_whole
from invitewriter.offline.tagged.turning import make_turning


def make_resort(words: Table, forms: Table, more: Callable[[str], Table], sentences: SentenceReader) -> Resort:
    """From words.toml and verbs.toml; `more` reads tagged.toml, empty where a language has none."""
    tagwise = functools.cache(lambda: _tagwise(more("tagged"), forms, sentences))
    return Resort(
        plainly=lambda: None,
        between=lambda: None,
        tagwise=tagwise,
        thanking=functools.cache(lambda: _thanking(more("tagged"), words, tagwise(), sentences)),
        introducing=functools.cache(lambda: _introducing(more("tagged"), tagwise())),
        **words_of_promises(words["promises"]),
    )


def _tagwise(table: Table, forms: Table, sentences: SentenceReader) -> Tagwise | None:
    if not table:
        return None
    irregular = {**forms["irregular"], **table["irregular"]}
    turning = make_turning(table["turned"], make_inflection({**forms, "irregular": irregular}))
    clauses = make_clauses(table["patterns"])
    leaning = make_leaning(table["leaning"], sentences.slots.nouns.is_mass)
    telling = make_telling(table["acts"], clauses, turning, leaning)
    tagged = make_acts(table["acts"], make_tagger(table["tagger"]), telling)
    return make_tagwise(table, tagged, sentences)


def _thanking(table: Table, words: Table, tagwise: Tagwise | None, sentences: SentenceReader) -> Thanking | None:
    if tagwise is None or "whole" not in table:
        return None
    entry, acts, persons = table["whole"], tagwise.acts, sentences.slots.persons
    whole = make_thanks_whole(entry, acts.tagger, acts.telling.turning, persons, tagwise.harm)
    return make_thanking(entry, whole, sentences.doubts, make_clarity(words, persons))


def _introducing(table: Table, tagwise: Tagwise | None) -> Introducing | None:
    if tagwise is None or "introduced" not in table:
        return None
    entry = table["introduced"]
    return make_introducing(entry, make_introduced(entry, tagwise.acts), tagwise)
