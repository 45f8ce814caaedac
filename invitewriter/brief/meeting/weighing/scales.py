"""Weighs, for each reason of `reasons.py`, the signs of a sentence and of those beside it; what takes them back is weighed against them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.lexicon import LANGUAGES, word_set, written
from invitewriter.brief.meeting.signs import name_pattern
from invitewriter.brief.meeting.weighing.last import LAST_TOLD
from invitewriter.brief.meeting.weighing.reasons import SCALES, Scale, Weighed
from invitewriter.brief.meeting.weighing.signs import is_by_elements, kinds_told, weights_in
from invitewriter.domain import value
from invitewriter.notes import Item
from invitewriter.text.lexicon import shared
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import WORD

_SENTENCE_END = compile_later(r"[.;!?…]+(?=[\s\"'»“”)]|\Z)")
_LIFTS = 3
_WRITES = (frozenset({"no", "reach"}), frozenset({"refrain", "reach"}))
"""The kinds of words of which a refused letter is made."""
_STANDS = frozenset({"tribute", "trace"})
"""Those of which a candle by a photograph is made."""
_TEARS = frozenset({"destroy", "token"})
_LEADS = frozenset({"crape", "place"})
"""Kinds of words that can be a leading sign where they stand."""


@value
class _Sentence:
    item: Item
    told: Mapping[str, int]
    """The weights of its signs."""


def weighed(told: Sequence[Entry], names: Sequence[str], language: str) -> tuple[Item, Weighed] | None:
    """The item whose signs speak against a letter to the contact, called by `names` in plain letters, and the reason; None where none does.

    `told` are the entries in order; what opens with somebody else's name is not weighed.
    """
    if language not in LANGUAGES:
        return None
    told = [entry for entry in told if not _is_of_others(entry, names, language)]
    meant = name_pattern(tuple(names)).sub(
        written("silence.them", language)[0], " ".join(entry.plain for entry in told)
    )
    if not _may_tell(kinds_told(meant, language)):
        return None
    sentences = list(_sentences(told, names, language))
    for why, scale in SCALES:
        for place, sentence in enumerate(sentences):
            if _outweighs(sentences, place, scale):
                return sentence.item, why
    return None


def is_lifted(text: str, why: Weighed, language: str) -> bool:
    """Whether a plain text takes back what it seems to say against a letter: "not by phone, write instead"."""
    if language not in LANGUAGES:
        return False
    lifts = {kind for reason, scale in SCALES if reason is why for kind in _lifting(scale)}
    if kinds_told(text, language).isdisjoint(lifts):
        return False
    told = weights_in(text, language)
    return sum(told.get(kind, 0) for kind in lifts) >= _LIFTS


def is_of_people(text: str, found: re.Match[str], language: str) -> bool:
    """Whether a phrase of a quarrel in a plain text tells what somebody did, and not rain or wind."""
    return language not in LANGUAGES or not is_by_elements(text, found, language)


def _lifting(scale: Scale) -> tuple[str, ...]:
    return (*scale.lifts, *scale.matters, *scale.made_good)


def _may_tell(kinds: frozenset[str]) -> bool:
    """Whether signs of these kinds can be enough for any reason: for most notes no table of words is loaded."""
    leading = _LEADS.union(*(scale.leading for _, scale in SCALES)) - {"silence", "rule", "last_weeks"}
    return bool(leading & kinds) or any(kinds >= several for several in (*_WRITES, _TEARS, _STANDS, *LAST_TOLD))


def _is_of_others(entry: Entry, names: Sequence[str], language: str) -> bool:
    """Whether an entry opens with somebody else's name, or says what is not to reach them ("not a word to Eva"), and does not name the contact."""
    words = WORD.findall(entry.plain)
    if not words or set(names) & set(words):
        return False
    told = [
        words[0],
        *(word for before, word in pairwise(words) if before in word_set("people.before_object", language)),
    ]
    return any(word in shared("given") for word in told)


def _sentences(entries: Sequence[Entry], names: Sequence[str], language: str) -> Iterator[_Sentence]:
    them = written("silence.them", language)[0]
    named = name_pattern(tuple(names))
    for entry in entries:
        for sentence in _SENTENCE_END.split(named.sub(them, entry.plain)):
            if WORD.search(sentence):
                yield _Sentence(item=entry.item, told=weights_in(sentence, language, them))


def _outweighs(sentences: Sequence[_Sentence], place: int, scale: Scale) -> bool:
    own = sentences[place].told
    if not any(own.get(kind) for kind in scale.leading):
        return False
    after = [each.told for each in sentences[place + 1 : place + 2]]
    near = [*(each.told for each in sentences[max(0, place - 1) : place]), *after]
    weight = Counter[str]({kind: own.get(kind, 0) for kind in scale.most})
    for kind in scale.beside:
        weight[kind] += sum(told.get(kind, 0) for told in near)
    if not all(weight[kind] for kind in scale.with_all_of):
        return False
    if scale.with_one_of and not any(weight[kind] for kind in scale.with_one_of):
        return False
    lifted = sum(told.get(kind, 0) for told in (own, *near) for kind in scale.lifts)
    lifted += sum(told.get(kind, 0) for told in (own, *after) for kind in scale.made_good)
    lifted += sum(own.get(kind, 0) for kind in scale.matters)
    return sum(min(weight[kind], most) for kind, most in scale.most.items()) - lifted >= scale.enough
