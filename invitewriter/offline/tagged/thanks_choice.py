"""Chooses the sentences of the notes that are thanked for whole: the contact did something for the sender, it is past, and nothing of it is unkind to tell."""

from __future__ import annotations

import re
from collections.abc import Mapping

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.sentences import YOU, Done, Sentence
from invitewriter.offline.tagged.trouble import adds, brings, for_me, is_trouble, is_unkind, shares

_SENDER = frozenset("iwmo")
_APART = re.compile(r",(?:uc[im]|[im]cu)")
"""Finds who "we" are: "we bailed, Anna and I"."""
_NOT_ME = re.compile("nf?m")
_SO = re.compile(r"s[iwo]")
_PAST = frozenset("TE")
_NAMED = frozenset({PERSON, PERSONS})


@value
class ThanksChoice:
    """A language's words for it."""

    words: Mapping[str, frozenset[str]]
    """Lists of the table by their names."""
    harm: frozenset[str]

    def thanked(self, said: Sentence) -> Sentence | None:
        """The sentence with whoever it is about, where it is thanked for; else None."""
        said = self._supplied(said) if said.head and not said.head.who else said
        head = said.head
        if not head or head.who != "u" or said.verb(head).kind == "M":
            return None
        if any(is_unkind(said, each, self.words, self.harm) for each in said.done):
            return None
        shared = shares(said, head.at, self.words) and all(each.at == head.at for each in said.done)
        recalled = shared or (for_me(said, head.at, self.words) and adds(said, head) > 0)
        denied = not recalled and self._is_denied(said, head)
        done = self._can_thank(said, head) and (recalled or self._is_done_for_us(said, head))
        return said if done and not denied else None

    def _supplied(self, said: Sentence) -> Sentence:
        """The sentence with the contact as the one who did it, where nobody is named and it was done for the sender."""
        verb, kinds = said.words[0], said.kinds
        named = any(word.text in _NAMED for word in said.words)
        for_us = "m" in kinds or _SO.search(kinds) is not None
        for_us = for_us or (brings(said, 0, self.words) and "U" not in kinds and bool(_SENDER & set(kinds)))
        theirs = verb.kind in "TE" and for_us and not named and not _APART.search(kinds)
        return said.begun_by(YOU) if theirs else said

    def _is_done_for_us(self, said: Sentence, head: Done) -> bool:
        verb, first, kinds = said.verb(head), said.words[head.at], said.kinds
        if any(each.who == "i" and not each.within for each in said.done):
            return False  # what both did
        kind = is_trouble(said, head.at, self.words) or for_me(said, head.at, self.words)
        slight = verb.lemma in self.words["slight"] and not kind
        within = any(each.within for each in said.done)
        past = first.kind in _PAST or first.text.lower() in self.words["having"]
        spoke = verb.lemma in self.words["offering"] | self.words["saying"]
        return (
            past
            and not spoke
            and bool(_SENDER & set(_NOT_ME.sub("", kinds)))
            and self._is_for_us(said, head)
            and (kind or verb.lemma not in self.words["thankless"])
            and (within or not slight)
            and not said.runs_on(head)
        )

    def _is_for_us(self, said: Sentence, head: Done) -> bool:
        """Whether the sender has a part in the first thing that is done, or in all of what nobody is named to have done."""
        then = next((each.at for each in said.done if each.at > head.at and each.joined and not each.within), None)
        return said.words[0] is YOU or bool(_SENDER & set(said.kinds[:then]))

    def _can_thank(self, said: Sentence, head: Done) -> bool:
        """Whether it begins with who does it, and all that they do is simply past."""
        verbs = [head, *(each for each in said.done if each.joined and each.who == "u" and not each.within)]
        past = all(said.words[at].kind in _PAST or said.words[at].text.lower() == "had" for at in (d.at for d in verbs))
        # "Pulled us out before dark, and told nobody": of what hangs on another it is not sure.
        sure = not any(each.joined and each.who == "u" and each.within for each in said.done)
        return past and sure and said.verb(head).lemma != "have" and set(said.kinds[: head.at]) <= set("ua")

    def _is_denied(self, said: Sentence, head: Done) -> bool:
        around = said.words[max(head.at - 2, 0) : head.at + 3]
        return any(word.kind == "n" or word.text.lower() in self.words["denying"] for word in around)


def make_thanks_choice(table: Table, harm: frozenset[str]) -> ThanksChoice:
    """From the table `whole.choice` of tagged.toml."""
    return ThanksChoice(
        words={name: listed_set(table, name) for name in table},
        harm=(harm | spaced_set(table, "failing")) - listed_set(table, "harmless"),
    )
