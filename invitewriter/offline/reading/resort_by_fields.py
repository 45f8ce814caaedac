"""Makes the last resorts of a language whose verbs stand second or last (German): a clause is read by the fields around its verbs."""

from __future__ import annotations

import functools
from collections.abc import Callable

from invitewriter.offline.reading.between import Between, make_between
from invitewriter.offline.reading.plainly import Plainly, make_plainly
from invitewriter.offline.reading.resort import Resort, words_of_promises
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import Table


def make_resort(words: Table, more: Callable[[str], Table], sentences: SentenceReader) -> Resort:
    """From words.toml; `more` reads mainclauses.toml and between.toml, the latter empty where a language has none."""
    return Resort(
        plainly=functools.cache(lambda: _plainly(more("mainclauses"), sentences)),
        between=functools.cache(lambda: _between(more("between"), words, more("mainclauses"), sentences)),
        tagwise=lambda: None,
        thanking=lambda: None,
        introducing=lambda: None,
        **words_of_promises(words["promises"]),
    )


def _plainly(table: Table, sentences: SentenceReader) -> Plainly | None:
    return make_plainly(table, sentences) if table else None


def _between(table: Table, words: Table, clauses: Table, sentences: SentenceReader) -> Between | None:
    return make_between(table, words, clauses, sentences) if table else None
