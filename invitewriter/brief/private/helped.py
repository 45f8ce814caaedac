"""Keeps what was done for the sender, where only the trouble of the sender's own family behind it is private.

"She ran my stall while Dad was in hospital" holds the best thanks there is. The stall names no trouble, so what stands before the "while" stays; a
cause ("because he can't cope") would leave a trace, and so would what befell the helper.
"""

from __future__ import annotations

from collections.abc import Callable

from invitewriter.brief.lexicon import has_pronoun, phrases, seen, word_set
from invitewriter.text.word_patterns import WORD

_FEWEST = 4
"""With fewer words nothing is told that was done."""
_EDGES = " \t,;/–—-"


def helped_meanwhile(text: str, is_spoilt: Callable[[str], bool], language: str) -> tuple[str, str] | None:
    """A private sentence as what somebody did for the sender and what befell the sender's family meanwhile; None where it is no such sentence."""
    lowered = seen(text)
    found = phrases("private/frame.meanwhile", language).search(lowered) if len(lowered) == len(text) else None
    if found is None:
        return None
    done, meanwhile = lowered[: found.start()], lowered[found.start() :]
    words, behind = WORD.findall(done), set(WORD.findall(meanwhile))
    own = word_set("people.own", language)
    gift = not word_set("tasks.to_me", language).isdisjoint(words) and own.isdisjoint(words[:1])
    family = not behind.isdisjoint(own | word_set("people.kin")) and not has_pronoun(
        text[found.start() :].lower(), language
    )
    if len(words) < _FEWEST or not (gift and family) or is_spoilt(done):
        return None
    return text[: found.start()].strip(_EDGES), text[found.start() :].strip(_EDGES)
