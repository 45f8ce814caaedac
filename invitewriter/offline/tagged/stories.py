"""Tells what somebody did that is good to recall though it is no plain deed for the sender: they insisted, laughed, shared, or said something apt."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.offline.tagged.retold import Done, Sentence

_FOR_ME = re.compile(r"[^,;csqh]*N[^,;csqh]*?(?=fm)")
_DID = "VDD"
_BY_SENDER = re.compile("i?|(?:[^uiTZBMHVGEO]*,)?uci")
"""Finds who did it: "I", or both with when it was before them: "later in the week, she and I"."""
_OWN_THING = re.compile(r"a*S[1A]*N")
_INSISTING = re.compile(r"MnVmV[^,;c]*?(?=s[iw])")
_REMARK = re.compile(r"o[A1]*NB")
_A_THING = re.compile(r"d[A1]*N+")
_OF_OTHERS = re.compile(r"[TZMBHO]")
_PAST = frozenset("TE")
_HAVE, _AM = frozenset({"have", "'ve"}), frozenset({"am", "'m"})


def for_me(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether somebody did it for the sender's sake: "went up the ladder for me", but not "went for me"."""
    found = _FOR_ME.match(said.kinds, at + 1)
    return found is not None and said.words[found.end()].text.lower() in words["for_whom"]


def story(said: Sentence, head: Done, words: Mapping[str, frozenset[str]]) -> str:
    """The entry that tells what the contact did; empty where it is no such story."""
    at = head.at
    if _insists(said, at, words) or _laughs(said, at, words) or is_remark(said, at, words):
        return "together"
    if _shares(said, at, words) and all(each.at == at for each in said.done):
        return "thanks"
    return "thanks" if for_me(said, at, words) and adds(said, head) else ""


def gives_out(said: Sentence, head: Done, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether it begins with a thing that gave out, as notes put it: "Strap snapped"."""
    begun = set(said.kinds[: head.at]) == {"N"}
    return begun and said.verb(head).lemma in words["mishaps"] and said.words[head.at].kind in _PAST


def mends(said: Sentence, head: Done, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a thing gave out and they saw to it at once: "the strap broke and she tied it with her scarf"."""
    then = next((each for each in said.done if each.at > head.at), None)
    if then is None or then.who != "u" or then.within or said.words[then.at].kind not in _PAST:
        return False
    gave_out = said.verb(head).lemma in words["mishaps"] and _A_THING.fullmatch(said.kinds[: head.at]) is not None
    before = {word.text.lower() for word in said.words[: head.at]}
    return gave_out and said.kinds[then.at - 2 : then.at] == "cu" and before.isdisjoint(words["people"])


def adds(said: Sentence, head: Done) -> int:
    """Where the sender says behind a comma what it is to them: ", I've wanted that for years"; 0 where they do not."""
    last = said.done[-1]
    begun = said.kinds[: last.at].rstrip("a")
    own = last.who == "i" and not last.within and last.at > head.at and begun.endswith((",i", ";i"))
    return len(begun) - 1 if own and said.words[last.at].text.lower() in _HAVE | _AM else 0


def is_one_deed(said: Sentence, slight: frozenset[str]) -> bool:
    """Whether it is one thing that the sender did with the contact, and that people like to do."""
    head = said.head
    if head is None or len(said.done) > 1 or not _BY_SENDER.fullmatch(said.kinds[: head.at]):
        return False
    word = said.words[head.at]
    return (word.kind in _PAST or word.tag == _DID) and word.lemma not in slight


def is_remark(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether somebody said of a thing of the sender's what the sender takes up: "said my knot was a crime, I'm having that on a mug"."""
    said_it = said.words[at].lemma in words["saying"] and _REMARK.match(said.kinds, at + 1) is not None
    return said_it and adds(said, said.done[0]) > 0 and said.words[said.done[-1].at].text.lower() in _AM


def _shares(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether they shared what is theirs and nobody else is named: "shared her soup out of the lid"."""
    behind = said.words[at + 1 :]
    shared = said.words[at].lemma in words["sharing"] and _OWN_THING.match(said.kinds, at + 1) is not None
    return shared and not any(word.kind in "Pt" or word.text.lower() in words["with_"] for word in behind)


def _insists(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a refusal is a kindness: "wouldn't let me pay till I'd tasted the plums"."""
    found = _INSISTING.match(said.kinds, at)
    lets = found is not None and said.words[at + 2].lemma in words["letting"]
    return lets and found is not None and said.words[found.end()].text.lower() in words["until"]


def _laughs(said: Sentence, at: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether they laughed so much that it is a good story: "laughed till the gulls went up", "so hard at my hat that we all turned"."""
    behind = said.words[at + 1 :]
    long = any(word.kind in "sf" and word.text.lower() in words["until"] for word in behind)
    long = long or (
        behind[:1] != () and behind[0].text.lower() in words["so"] and _OF_OTHERS.search(said.kinds, at) is not None
    )
    return said.words[at].lemma in words["laughing"] and long and not any(word.kind in "Pt" for word in behind)
