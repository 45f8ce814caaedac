"""Tells a funeral that only dates what the living do: "she let me play, for the first time since the funeral", "her first outing since the burial".

Whose funeral it was is not said, but the contact does something after it. What is the contact's and stands still since then speaks for the contact's own.
"""

from __future__ import annotations

import re

from invitewriter.brief.meeting.clauses.grammar import own_words
from invitewriter.brief.meeting.deaths.sentences import Sentence, Told
from invitewriter.text.word_patterns import WORD


def only_dates(told: Told, place: int, sentence: Sentence, rite: re.Match[str]) -> bool:
    """Whether a rite stands behind "since", and the contact is told to have lived then."""
    before = sentence.plain[: rite.start()]
    since = next((found for found in told.find("since", before) if not before[found.end() :].strip()), None)
    if since is None:
        return False
    dated = before[: since.start()]
    outings = (*told.find("outing", dated), *told.find("outing", sentence.plain))
    if any(found.end() <= len(dated) and not dated[found.end() :].strip() for found in outings):
        return True
    if not told.find("first", dated + sentence.plain[rite.end() :]):
        return False
    if told.find("lets", sentence.plain):
        return True
    return not _is_of_theirs(told, sentence) and place > 0 and _lets(told, sentence, told.sentences[place - 1])


def _lets(told: Told, sentence: Sentence, last: Sentence) -> bool:
    """Whether the sentence before, of the same line, tells what the contact had the sender do."""
    return last.item.line == sentence.item.line and last.own and bool(told.find("lets", last.plain))


def _is_of_theirs(told: Told, sentence: Sentence) -> bool:
    """Whether a sentence speaks of what is hers or his."""
    theirs = own_words(told.language, "hers") | own_words(told.language, "his")
    return not theirs.isdisjoint(WORD.findall(sentence.plain))
