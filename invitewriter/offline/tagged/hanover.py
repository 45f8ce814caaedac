"""Asks the Hanover Tagger for the lemmas and tags of a sentence's words, and spares it what it need not do."""

from __future__ import annotations

import functools
import importlib
import math
import threading
from collections.abc import Sequence
from typing import Any

_REPEATED = ("analyze_forward", "analyze_viterbi", "_tag_word", "_analyze")
"""What it works out for a word: it meets the same words again in every other sentence."""
_EMPTY, _START, _END, _UNKNOWN = range(4)
"""Its tags for what stands around a sentence, and for a word that it cannot take apart."""
_LEAST = -1e6
_MOST_STATES = 5
_CUTOFF = 5

_State = tuple[int, int]
"""The tags of two words, one behind the other."""


@functools.lru_cache(maxsize=512)
def lemmas_and_tags(model: str, words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The lemma and the tag of each word, by a model within the tagger's package. The tagger keeps notes while it reads: one at a time."""
    tagger, lock = _model(model)
    with lock:
        return tuple((lemma, tag) for _, lemma, tag in tagger.tag_sent(list(words)))


@functools.cache
def _model(name: str) -> tuple[Any, threading.Lock]:
    module: Any = importlib.import_module("HanTa.HanoverTagger")
    tagger = module.HanoverTagger(name)
    for repeated in _REPEATED:
        setattr(tagger, repeated, functools.lru_cache(maxsize=4096)(getattr(tagger, repeated)))
    tagger.tag_sent_viterbi = functools.partial(likeliest, tagger)
    return tagger, threading.Lock()


def likeliest(tagger: Any, words: Sequence[str], *_: bool) -> list[int]:
    """The likeliest tags of the words, as by the tagger's own `tag_sent_viterbi`, which looks for a word's few tags among all that may follow
    every state: that took a third of what it takes to tag a sentence.
    """
    chances, row = tagger.LP_trans_word, {(_EMPTY, _START): 0.0}
    came_from: list[dict[_State, _State]] = []
    for number, word in enumerate(words):
        likely = dict(tagger._tag_word(word, cutoff=_CUTOFF, casesensitive=number > 0, conditional=True))  # noqa: SLF001 - no other tells
        tags = likely.keys() - {_UNKNOWN} if len(likely) == 1 else likely.keys()
        least = sorted(row.values(), reverse=True)[_MOST_STATES] - 1 if len(row) > _MOST_STATES else _LEAST
        before, row, came = row, {}, {}
        for state, so_far in before.items():
            if so_far < least:
                continue
            after = chances[state]
            for tag in tags or after.keys() - {_END}:
                if tag not in after:
                    continue
                told = so_far + after[tag] + (likely[tag] if tags else 0)
                then = state[1], tag
                if told > _LEAST and (then not in row or told > row[then]):
                    row[then], came[then] = told, state
        came_from.append(came)
    ends = {state: so_far + tagger.LP_trans_word[state].get(_END, -math.inf) for state, so_far in row.items()}
    state = max(ends, key=ends.__getitem__)
    found = [state[1]]
    for came in came_from[:0:-1]:
        state = came[state]
        found.append(state[1])
    return found[::-1]
