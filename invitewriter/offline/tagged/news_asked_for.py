"""Tells first what the contact wanted to know, and its answer: "wanted to know if I got home ok - I did"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from invitewriter.domain import value
from invitewriter.offline.tables import Table, pattern_in
from invitewriter.offline.tagged.pronouns import Pronouns
from invitewriter.offline.tagged.retold import Retold, calmly
from invitewriter.offline.tagged.tagger import Tagged, Tagger
from invitewriter.offline.tagged.turning import Turning

_QUESTION = re.compile(r"uT[sq](?=[iwo])")
_FEWEST, _MOST = 4, 16
"""Words of a question that says enough, and is no speech."""


@value
class NewsAskedFor:
    """A language's words for it."""

    tagger: Tagger
    turning: Turning
    pronouns: Pronouns
    asked: re.Pattern[str]
    """Finds at a start that the contact wanted to know whether the `question`, and the `answer` to it."""
    lead: str
    """The same as it is read: "she asked whether"."""

    def told(self, sentences: Sequence[str], sex: str) -> Retold | None:
        """The question of the first sentence with its answer; None where there is none, or it is not sure who is meant."""
        found = self.asked.match(sentences[0])
        if not found:
            return None
        words = self.tagger.tagged(f"{self.lead} {found['question'].strip()}").words
        known = self.pronouns.resolved(words, sex) if _QUESTION.match("".join(word.kind for word in words)) else None
        if not known or not _FEWEST <= len(known) - len(self.lead.split()) <= _MOST:
            return None
        question = self.turning.said(Tagged(text="", words=tuple(map(calmly, known[len(self.lead.split()) :]))))
        answer = re.sub(r"\bi\b", "I", found["answer"].lower())
        return Retold(name="news_asked_for", slots={"question": question, "answer": answer})


def make_news_asked_for(table: Table, tagger: Tagger, turning: Turning, pronouns: Pronouns) -> NewsAskedFor:
    """From the table `mirror.news_asked_for` of tagged.toml."""
    return NewsAskedFor(
        tagger=tagger, turning=turning, pronouns=pronouns, asked=pattern_in(table, "asked"), lead=table["lead"]
    )
