"""Makes the last resorts of a language whose verbs stand second or last (German): a clause is read by the fields around its verbs."""

from __future__ import annotations

import functools
from collections.abc import Callable

from invitewriter.offline.grammar.inflection import make_inflection
from invitewriter.offline.reading.between import Between, make_between
from invitewriter.offline.reading.plainly import Plainly, make_plainly
from invitewriter.offline.reading.resort import Resort, words_of_promises
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.reading.tagwise import Tagwise, make_tagwise_by_fields
from invitewriter.offline.tables import Table, listed_set
from invitewriter.offline.tagged.acts_second import make_acts_second
from invitewriter.offline.tagged.addressed import make_addressed
from invitewriter.offline.tagged.brackets import make_brackets
from invitewriter.offline.tagged.filling import make_filling
from invitewriter.offline.tagged.forms import make_verb_forms
from invitewriter.offline.tagged.tagger import make_tagger
from invitewriter.offline.tagged.wording import make_wording

_HARM = ("unwelcome", "unkind", "depriving", "unshared")


def make_resort(words: Table, forms: Table, more: Callable[[str], Table], sentences: SentenceReader) -> Resort:
    """From words.toml and verbs.toml; `more` reads mainclauses.toml, between.toml and tagged.toml, the last two empty where a language has none."""
    tagwise = functools.cache(lambda: _tagwise(more, forms, sentences))
    return Resort(
        plainly=functools.cache(lambda: _plainly(more("mainclauses"), sentences)),
        between=functools.cache(lambda: _between(more("between"), words, more("mainclauses"), sentences)),
        tagwise=tagwise,
        thanking=lambda: None,
        introducing=lambda: None,
        **words_of_promises(words["promises"]),
    )


def _plainly(table: Table, sentences: SentenceReader) -> Plainly | None:
    return make_plainly(table, sentences) if table else None


def _between(table: Table, words: Table, clauses: Table, sentences: SentenceReader) -> Between | None:
    return make_between(table, words, clauses, sentences) if table else None


def _tagwise(more: Callable[[str], Table], forms: Table, sentences: SentenceReader) -> Tagwise | None:
    table = more("tagged")
    if not table or sentences.telling is None:
        return None
    unkind, by_being = more("mainclauses")["acts"], sentences.telling.last.fielding.verbal.participles.by_being
    verbs = make_verb_forms(table["forms"], forms, make_inflection(forms), by_being)
    addressed = make_addressed(table["turned"], verbs)
    filling = make_filling(table["acts"], make_brackets(table["fields"]), addressed, sentences.slots.nouns)
    acts = make_acts_second(table["acts"], make_tagger(table["tagger"]), make_wording(table["acts"], filling, verbs))
    return make_tagwise_by_fields(
        table, acts, sentences, frozenset().union(*(listed_set(unkind, key) for key in _HARM))
    )
