"""Makes the last resorts of a language, each when a letter first needs it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from invitewriter.offline.reading.resort import Resort, signs_of
from invitewriter.offline.reading.sentence import SentenceReader
from invitewriter.offline.tables import NOTHING, Table, listed, listed_set, sought

if TYPE_CHECKING:
    from invitewriter.offline.reading.between import Between
    from invitewriter.offline.reading.introducing import Introducing
    from invitewriter.offline.reading.mirror import Mirror, Retelling
    from invitewriter.offline.reading.plainly import Plainly
    from invitewriter.offline.reading.tagwise import Tagwise
    from invitewriter.offline.tagged.second import SecondActs


def make_resort(words: Table, forms: Table, more: Callable[[str], Table], sentences: SentenceReader) -> Resort:
    """From words.toml and verbs.toml; `more` reads mainclauses.toml, between.toml and tagged.toml, empty where a language has none."""
    tagwise = functools.cache(lambda: _tagwise(more, forms, sentences))
    promises = words["promises"]
    return Resort(
        plainly=functools.cache(lambda: _plainly(more("mainclauses"), sentences)),
        between=functools.cache(lambda: _between(more("between"), words, more("mainclauses"), sentences)),
        tagwise=tagwise,
        mirror=functools.cache(lambda: _mirror(more, words, tagwise(), sentences)),
        introducing=functools.cache(lambda: _introducing(more("tagged"), tagwise())),
        bids=frozenset(verb.partition("_")[0] for verb in listed(promises, "bids")),
        gives=signs_of(promises.get("gives", ())),
        looks=signs_of(promises.get("looks", ())),
        has=sought(promises.get("has", NOTHING)),
        answers=sought(promises.get("answers", NOTHING)),
        hands_back=sought(promises.get("hands_back", NOTHING)),
    )


def _plainly(table: Table, sentences: SentenceReader) -> Plainly | None:
    if not table:
        return None
    from invitewriter.offline.reading.plainly import make_plainly  # noqa: PLC0415 - most letters need none of these

    return make_plainly(table, sentences)


def _between(table: Table, words: Table, clauses: Table, sentences: SentenceReader) -> Between | None:
    if not table:
        return None
    from invitewriter.offline.reading.between import make_between  # noqa: PLC0415 - likewise

    return make_between(table, words, clauses, sentences)


def _tagwise(more: Callable[[str], Table], forms: Table, sentences: SentenceReader) -> Tagwise | None:
    table = more("tagged")
    if "fields" in table:
        return _tagwise_by_fields(table, forms, more("mainclauses")["acts"], sentences)
    if not table:
        return None
    from invitewriter.offline.grammar.inflection import make_inflection  # noqa: PLC0415 - likewise
    from invitewriter.offline.reading.tagwise import make_tagwise  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.acts import make_acts  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.clauses import make_clauses  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.leaning import make_leaning  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.tagger import make_tagger  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.telling import make_telling  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.turning import make_turning  # noqa: PLC0415 - likewise

    irregular = {**forms["irregular"], **table["irregular"]}
    turning = make_turning(table["turned"], make_inflection({**forms, "irregular": irregular}))
    clauses = make_clauses(table["patterns"])
    telling = make_telling(
        table["acts"], clauses, turning, make_leaning(table["leaning"], sentences.slots.nouns.is_mass)
    )
    tagged = make_acts(table["acts"], make_tagger(table["tagger"]), telling)
    return make_tagwise(table, tagged, sentences)


def _mirror(
    more: Callable[[str], Table], words: Table, tagwise: Tagwise | None, sentences: SentenceReader
) -> Mirror | None:
    table = more("tagged")
    if tagwise is None or "mirror" not in table:
        return None
    from invitewriter.offline.reading.clarity import make_clarity  # noqa: PLC0415 - likewise
    from invitewriter.offline.reading.mirror import make_mirror  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.acts import Acts  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.mirrored import make_mirrored  # noqa: PLC0415 - likewise

    entry, acts, persons = table["mirror"], tagwise.acts, sentences.slots.persons
    retelling: Retelling | None = (
        make_mirrored(entry, acts.tagger, acts.telling.turning, persons, tagwise.harm)
        if isinstance(acts, Acts)
        else _retelling_by_fields(
            table, acts, (tagwise.harm, listed_set(more("mainclauses")["acts"], "spoiling")), sentences
        )
    )
    return make_mirror(entry, retelling, sentences.doubts, make_clarity(words, persons)) if retelling else None


def _introducing(table: Table, tagwise: Tagwise | None) -> Introducing | None:
    from invitewriter.offline.reading.introducing import make_introducing  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.acts import Acts  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.introduced import make_introduced  # noqa: PLC0415 - likewise

    if tagwise is None or "introduced" not in table or not isinstance(tagwise.acts, Acts):
        return None
    entry = table["introduced"]
    return make_introducing(entry, make_introduced(entry, tagwise.acts), tagwise)


def _retelling_by_fields(
    table: Table, acts: SecondActs, spoilt: tuple[frozenset[str], frozenset[str]], sentences: SentenceReader
) -> Retelling | None:
    """For a language whose verbs stand second."""
    if sentences.telling is None:
        return None
    from invitewriter.offline.tagged.meant import make_meant  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.retold_second import make_retold_second  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.stretches import make_stretches  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.turned_whole import make_turned_whole  # noqa: PLC0415 - likewise

    entry, persons = table["mirror"], sentences.slots.persons
    meant = make_meant(entry, sentences.telling.last.fielding.owners, persons.others)
    stretches = make_stretches(entry, table["acts"])
    whole = make_turned_whole(entry, acts.tagger, acts.wording.filling.addressed, stretches, meant)
    return make_retold_second(entry, table["acts"], whole, persons, spoilt)


def _tagwise_by_fields(table: Table, forms: Table, unkind: Table, sentences: SentenceReader) -> Tagwise | None:
    """For a language whose verbs stand second."""
    if sentences.telling is None:
        return None
    from invitewriter.offline.grammar.inflection import make_inflection  # noqa: PLC0415 - likewise
    from invitewriter.offline.reading.tagwise import make_tagwise_by_fields  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.addressed import make_addressed  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.brackets import make_brackets  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.filling import make_filling  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.forms import make_verb_forms  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.second import make_second_acts  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.tagger import make_tagger  # noqa: PLC0415 - likewise
    from invitewriter.offline.tagged.wording import make_wording  # noqa: PLC0415 - likewise

    by_being = sentences.telling.last.fielding.verbal.participles.by_being
    verbs = make_verb_forms(table["forms"], forms, make_inflection(forms), by_being)
    addressed = make_addressed(table["turned"], verbs)
    filling = make_filling(table["acts"], make_brackets(table["fields"]), addressed, sentences.slots.nouns)
    acts = make_second_acts(table["acts"], make_tagger(table["tagger"]), make_wording(table["acts"], filling, verbs))
    harm = frozenset().union(*(listed_set(unkind, name) for name in ("unwelcome", "unkind", "depriving", "unshared")))
    return make_tagwise_by_fields(table, acts, sentences, harm)
