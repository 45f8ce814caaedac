"""Tells what makes a kindness of a slight deed: something was brought, or it took somebody time, or was done to help; and what of it is unkind to tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from invitewriter.offline.tagged.sentences import Done, Sentence

_BRINGING = re.compile(r"a*p?a*(?=f[dS1o][1A]*N)")
_BESIDE = re.compile(r"a*p?a*(?=fm)")
_OUT_FOR = re.compile(r"a*p(?:[^,c]*?)(?=f[om])")
_HELPING = re.compile(r"xVm")
_FOR_ME = re.compile(r"[^,;csqh]*N[^,;csqh]*?(?=fm)")
_OWN_THING = re.compile(r"a*S[1A]*N")
_HAVE, _AM = frozenset({"have", "'ve"}), frozenset({"am", "'m"})


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


def is_unkind(said: Sentence, done: Done, words: Mapping[str, frozenset[str]], harm: frozenset[str]) -> bool:
    """Whether it tells of harm, or what the contact is like where that is no plain praise."""
    verb = said.verb(done)
    if done.who == "w" and verb.lemma in words["shared"]:
        return False
    if done.who == "o" and done.within and verb.lemma in words["failing"]:
        return False  # "as the last bus was cancelled": what somebody helped out with
    then = [word.text.lower() for word in said.words[done.at + 1 : done.at + 5]]
    if any("_".join(pair) in words["harmless"] for pair in pairwise([verb.lemma, *then])):
        return False  # "stopped by"
    if verb.lemma in harm or any(f"{verb.lemma} {word}" in harm for word in then[:1]):
        return True
    if not words["ready"].isdisjoint(then):
        return False
    return done.who == "u" and verb.lemma in words["being"] and verb.kind in "BZT" and words["praise"].isdisjoint(then)


def for_me(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether somebody did it for the sender's sake: "went up the ladder for me", but not "went for me"."""
    found = _FOR_ME.match(said.kinds, at + 1)
    return found is not None and said.words[found.end()].text.lower() in words["for_whom"]


def shares(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether they shared what is theirs and nobody else is named: "shared her soup out of the lid"."""
    behind = said.words[at + 1 :]
    shared = said.words[at].lemma in words["sharing"] and _OWN_THING.match(said.kinds, at + 1) is not None
    return shared and not any(word.kind in "Pt" or word.text.lower() in words["with_"] for word in behind)


def adds(said: Sentence, head: Done) -> int:
    """Where the sender says behind a comma what it is to them: ", I've wanted that for years"; 0 where they do not."""
    last = said.done[-1]
    begun = said.kinds[: last.at].rstrip("a")
    own = last.who == "i" and not last.within and last.at > head.at and begun.endswith((",i", ";i"))
    return len(begun) - 1 if own and said.words[last.at].text.lower() in _HAVE | _AM else 0
