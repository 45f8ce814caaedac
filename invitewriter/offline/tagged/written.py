"""Tells whether a sentence turned to the contact is one as people write it: each clause whole, with who does it, in forms of the written language.

For a language whose verbs stand second or last. Notes in shorthand or dialect make half sentences; nothing is told of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, listed_set, pattern_in
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.stretches import Stretch, Stretches
from invitewriter.offline.tagged.tagger import Word

if TYPE_CHECKING:
    from invitewriter.offline.tagged.turned import Turned

_NOUN = "[doSk]?[1aA]*[NP]+1?"
_GOVERNED = re.compile(f"f(?:{_NOUN}|[UmJjuyta1]|(?=$))")
_ADVERBIAL = re.compile(f"c?[an]*(?:(?:c?[an]*(?:f(?:{_NOUN}|[UmJjuyt]|a?1)))+|a+)$")
"""Where, when and how, and nothing that is done or has it done to it."""
_SUBJECT = re.compile("[NPtyRqnk1]")
_FRONT = re.compile(
    f"a*(?:(?:f(?:{_NOUN}|[UmJjuyta1]))+|{_NOUN}(?:d?[aA]*[NP]+)?(?:f{_NOUN})*|d?u|uci|icu|kA*|[iwUmJjydtRqEngl])?$"
)
"""What stands before the verb of a main clause: one thing."""
_BARE = re.compile("c?N[VHM]")
"""A thing without an article, as shorthand has it."""
_CLOSES = re.compile("[EIZ](?=[^EIZ]*$)")
_BEHIND = re.compile(f"(?:c?a*f(?:{_NOUN}|[UmJjuyta1])|a*l[^VHM]*|a)*$")
"""What may stand behind the verb that closes a clause."""
_INFINITIVE = re.compile(".*(?:Z|xI)$")
_OF_MANY = re.compile("c?[sqR].*[wNy].*I")
"""A clause with a verb of many, which looks like what is done at all: "whether we feed them"."""
_LIKE_DONE = re.compile("c?(?:[sq][^uiwy]*N|R)[^uiwy]*E")
"""A clause with a verb of one thing, which looks like what is done: "that repairs it"."""
_RELATIVE = re.compile("c?f?R")
_ASKED = "sq"
_OWN = frozenset({Doer.SENDER, Doer.BOTH, Doer.CONTACT})
_THING = re.compile("[doSkA1][aA1]*[NP]|t")
_OURS = re.compile("[mojUSJ]")
_BRIEF = re.compile("[.!?]")


@value
class Written:
    """What a language needs to tell."""

    stretches: Stretches
    clipped: frozenset[str]
    reporting: frozenset[str]
    """Plain forms of verbs that say nothing without what was said or promised."""
    done: re.Pattern[str]
    """How a participle is formed."""
    alike: re.Pattern[str]
    """How those are formed that tell what somebody does as well."""
    bare: frozenset[str]
    """Infinitives that stand where a participle would."""
    spoken: re.Pattern[str]
    """Forms that are spoken and not written."""
    quoting: re.Pattern[str]
    consequence: frozenset[str]
    """Words that begin what would have come else."""
    her: str
    """The word that is the contact, or what is theirs, behind a preposition."""

    def cut(self, words: Sequence[Word], stretches: Sequence[Stretch]) -> int:
        """How many of the stretches are told: what has no verb, or nobody who does it, is left out at the end.

        What answers a question stays, and so does what the sender says of themselves, without which an answer would be missing.
        """
        kept = len(stretches)
        for at in range(len(stretches) - 1, 0, -1):
            stretch = stretches[at]
            before, mark = stretches[at - 1], words[stretch.start - 1]
            kinds = _kinds(words, stretch)
            if before.is_clause and _is_bare(words, stretch, kinds):
                kept = at
                continue
            if _RELATIVE.match(kinds):  # which goes with a thing that is left out
                continue
            if stretch.finite >= 0 or stretch.subordinate or kinds[-1] in "EIZ":
                break
            if mark.text == ":" and before.subordinate and words[before.start].kind in _ASKED:
                return len(stretches)
            if not self._has_all(words, before, mark.text):
                return len(stretches)
            kept = kept if _ADVERBIAL.match(kinds) else at
        return kept

    def _has_all(self, words: Sequence[Word], stretch: Stretch, mark: str) -> bool:
        """Whether a clause says what is done without what stands behind it: not "I promised you: our list"."""
        verbs = [word.lemma.lower() for word in words[stretch.start : stretch.end] if word.kind in "VEIZ"]
        thing = _THING.search(_GOVERNED.sub("", _kinds(words, stretch))) is not None
        return thing or (mark != ":" and (not stretch.is_clause or verbs[-1:] == [] or verbs[-1] not in self.reporting))

    def is_sound(self, turned: Turned) -> bool:
        """Whether every clause is whole; what the notes leave out is added to the first one only."""
        words, stretches = turned.words, turned.stretches
        stops = any(_BRIEF.fullmatch(word.text) for word in words)
        if stops or any(self._is_misspoken(words, at) for at in range(len(words))):
            return False
        if any(at >= stretches[0].end for at in turned.begun):
            return False
        answered = False
        for at, stretch in enumerate(stretches):
            asked = stretches[at - 1] if at and words[stretch.start - 1].text == ":" else None
            answered = answered or (asked is not None and asked.subordinate and words[asked.start].kind in _ASKED)
            if asked is not None and not answered:
                return False
            if not answered and not self._is_whole(turned, at):
                return False
        return True

    def apart(self, turned: Turned, *, answering: bool) -> int:
        """The mark from which on nothing is told, 0 for none: only the contact's and the sender's clauses are joined by a mark alone.

        An answer may be about what is theirs.
        """
        main = [each for each in turned.stretches if each.is_clause and not each.subordinate]
        for each in main[1:]:
            kinds, mark = turned.kinds(each), turned.words[each.start - 1].kind
            begins = turned.words[each.start].text.lower() in self.consequence
            joined = kinds[0] in "clVHM" or mark not in ",;" or begins or each.doer in _OWN
            if not joined and not (answering and _OURS.search(kinds)):
                return each.start - 1
        return 0

    def _is_misspoken(self, words: Sequence[Word], at: int) -> bool:
        """Whether a word is a form that is not written, or the contact behind a preposition as nobody writes it."""
        word = words[at]
        text = word.text.lower()
        if self.quoting.search(text) or (at and words[at - 1].kind == "f" and word.kind == "S" and text == self.her):
            return True
        if word.kind == "E":
            return self.done.fullmatch(text) is None and text not in self.bare
        return word.kind in "VMHIA" and self.spoken.search(text) is not None

    def _is_whole(self, turned: Turned, at: int) -> bool:
        stretch, kinds = turned.stretches[at], turned.kinds(turned.stretches[at])
        if stretch.finite < 0:
            return stretch.supplied or self._is_part(turned, at, kinds)
        first = turned.words[stretch.finite].text.lower()
        clipped = first in self.clipped and stretch.doer not in _OWN
        several = stretch.doer is Doer.OTHER and self.stretches.is_of_several(turned.words[stretch.finite])
        if clipped or (several and self._may_be_many(turned, stretch)):
            return False
        ordered = stretch.subordinate or self._is_ordered(turned, at, kinds)
        return ordered and self._has_subject(turned, at, kinds) and _is_closed(turned, stretch, kinds)

    def _may_be_many(self, turned: Turned, stretch: Stretch) -> bool:
        """Whether a pronoun may mean many people, where a verb tells of many."""
        inner = turned.words[stretch.start : stretch.end]
        return any(word.kind in "uS" and word.text.lower().startswith(("sie", self.her)) for word in inner)

    def _is_part(self, turned: Turned, at: int, kinds: str) -> bool:
        """Whether something without a verb belongs to the clauses beside it: where and when, "to do so", a participle behind "and"."""
        before = turned.stretches[at - 1] if at else None
        behind = turned.stretches[at + 1 : at + 3]
        if before is None or not before.is_clause:
            begins = (
                len(behind) > 1 and _RELATIVE.match(turned.kinds(behind[0])) and behind[1].finite == behind[1].start
            )
            if before is None:
                return bool(begins) and re.fullmatch(_NOUN, kinds) is not None
        if turned.stretches[at].subordinate:  # "and told me why", or a list that goes on
            last = turned.words[turned.stretches[at].end - 1].text.lower()
            alike = _LIKE_DONE.fullmatch(kinds) is not None and self.alike.fullmatch(last) is not None
            if alike or _OF_MANY.fullmatch(_GOVERNED.sub("", kinds)) is not None:
                return True
            return (
                kinds == "q"
                if not behind
                else (behind[0].subordinate and turned.words[behind[0].start].kind not in "sqR")
            )
        if kinds[0] == "c" and kinds[-1] == "E":
            return before.is_clause and turned.kinds(before)[-1] == "E"
        assured = kinds == "E" and before.doer is Doer.SENDER and not behind  # "I look it up, promised"
        return bool(assured or _INFINITIVE.match(kinds) or _ADVERBIAL.match(kinds))

    def _is_ordered(self, turned: Turned, at: int, kinds: str) -> bool:
        """Whether one thing stands before the verb of a main clause."""
        stretch = turned.stretches[at]
        front = kinds[: stretch.finite - stretch.start]
        if front in {"", "c"}:
            return front == "c" or stretch.finite in turned.begun or (at > 0 and turned.stretches[at - 1].subordinate)
        bare = _BARE.match(kinds) and stretch.doer is Doer.OTHER
        several = self.stretches.is_of_several(turned.words[stretch.finite])
        return _FRONT.match(front.removeprefix("c").lstrip("e")) is not None and (several or not bare)

    def _has_subject(self, turned: Turned, at: int, kinds: str) -> bool:
        """Whether it names who does it, alone or as the clause before that an "and" joins it to."""
        stretch, before = turned.stretches[at], turned.stretches[at - 1] if at else None
        if stretch.goes_on:
            return not turned.begun.isdisjoint(range(stretch.start, stretch.end)) or (
                kinds[0] == "c" and before is not None and before.is_clause
            )
        if stretch.doer is not Doer.OTHER:
            return True
        named = "".join(
            "x" if w.text == PERSON else k for w, k in zip(turned.words[stretch.start :], kinds, strict=False)
        )
        behind = turned.stretches[at + 1 : at + 2]
        clause = any(each.subordinate and turned.words[each.start].kind in _ASKED for each in (*behind, before) if each)
        return clause or _SUBJECT.search(_GOVERNED.sub("", named)) is not None or _is_begun_before(turned, at)


def _is_bare(words: Sequence[Word], stretch: Stretch, kinds: str) -> bool:
    """Whether it begins with the verb of one who is not the sender, and names nobody: ", is only rust"."""
    names = stretch.subordinate or not stretch.goes_on or kinds[0] not in "VH"
    return not names and words[stretch.start].text.endswith("t") and words[stretch.start - 1].text == ","


def _is_begun_before(turned: Turned, at: int) -> bool:
    """Whether a thing that a clause tells about parts the subject from its verb: "Das Nest, für das ..., ist besetzt"."""
    parts = at > 1 and turned.stretches[at - 1].subordinate and turned.stretches[at - 2].finite < 0
    return parts and turned.stretches[at].finite == turned.stretches[at].start


def _is_closed(turned: Turned, stretch: Stretch, kinds: str) -> bool:
    """Whether nothing but where and when stands behind the verb that closes a clause."""
    if stretch.subordinate or turned.words[stretch.finite].kind not in "HM":
        return True
    end = _CLOSES.search(kinds, stretch.finite - stretch.start + 1)
    return end is None or _BEHIND.match(kinds, end.end()) is not None


def _kinds(words: Sequence[Word], stretch: Stretch) -> str:
    return "".join(word.kind for word in words[stretch.start : stretch.end])


def make_written(table: Table, stretches: Stretches, clipped: frozenset[str], reporting: frozenset[str]) -> Written:
    """From the table `mirror.written` of tagged.toml."""
    return Written(
        stretches=stretches,
        clipped=clipped,
        reporting=reporting,
        done=pattern_in(table, "done"),
        alike=pattern_in(table, "alike"),
        spoken=pattern_in(table, "spoken"),
        quoting=pattern_in(table, "quoting"),
        bare=listed_set(table, "bare"),
        consequence=listed_set(table, "consequence"),
        her=table["her"],
    )
