"""Tells what makes a kindness of a slight deed: something was brought, or it took somebody time, or was done to help."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.offline.tagged.retold import Sentence

_BRINGING = re.compile(r"a*p?a*(?=f[dS1o][1A]*N)")
_BESIDE = re.compile(r"a*p?a*(?=fm)")
_OUT_FOR = re.compile(r"a*p(?:[^,c]*?)(?=f[om])")
_HELPING = re.compile(r"xVm")


def brings(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether somebody came with something: "came over with a casserole"."""
    found = _BRINGING.match(said.kinds, at + 1)
    comes = said.words[at].lemma in words["coming"]
    return comes and found is not None and said.words[found.end()].text.lower() in words["with_"]


def is_trouble(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether somebody brought something or came out for them, stayed with the sender for so long, looked after something, or did it to help them."""
    found = _BESIDE.match(said.kinds, at + 1)
    beside = found is not None and said.words[found.end()].text.lower() in words["with_"]
    behind = said.words[at + 1 :]
    long = beside and any(word.lemma in words["spans"] for word in behind)
    helps = any(
        said.words[found.start() + 1].lemma in words["helping"] for found in _HELPING.finditer(said.kinds, at + 1)
    )
    out = _OUT_FOR.match(said.kinds, at + 1)
    comes = said.words[at].lemma in words["coming"] and out is not None
    comes = comes and out is not None and said.words[out.end()].text.lower() in words["for_whom"]
    cares = bool(behind) and f"{said.words[at].lemma}_{behind[0].text.lower()}" in words["caring"]
    return brings(said, at, words) or comes or long or helps or cares or (beside and "xV" in said.kinds[at + 1 :])
