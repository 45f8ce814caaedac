"""Recognises that a meeting never took place: somebody did not come, the two missed each other, or one only saw the other from afar or on a screen.

What somebody did not do counts by its subject: "his friend did not come" is no sign. One clause that tells of a talk, a letter or a talk
heard in the room outweighs all signs; a clause on what was only planned tells of neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from invitewriter.brief.facts.entries import Entry
from invitewriter.brief.facts.standing import without_missed
from invitewriter.brief.lexicon import LANGUAGES, aligned, phrases
from invitewriter.brief.meeting.acquaintance import ARROW
from invitewriter.brief.meeting.clauses.grammar import Token, Whom, grammar, with_name
from invitewriter.brief.meeting.clauses.mentions import mentions_others
from invitewriter.brief.meeting.clauses.subject import subject_of
from invitewriter.brief.meeting.signs import NAME, name_pattern
from invitewriter.domain import value
from invitewriter.notes import Item
from invitewriter.text.patterns import compile_later

_MARK = compile_later(r"[,;:.!?()]")
_EVIDENCE = ("unmet/said.spoke", "how.talked", "how.wrote")
_MOST = 10
"""Longer notes tell more than that two did not meet."""
_SEVERAL = 2
"""So many weak signs are a sign."""


@value
class _Sentence:
    """The text of an item with one word for the contact's name; `plain` has the same offsets."""

    item: Item
    text: str
    plain: str


def told_unmet(own: Sequence[Entry], others: Sequence[Entry], names: Sequence[str], language: str) -> Item | None:
    """The item that says that sender and contact, called by `names` in plain letters, did not meet; None where none does or another tells of a talk.

    `others` are entries not about the contact, or of which that is unclear. Of notes too short to tell their language (""), each is tried.
    """
    if len(own) + len(others) > _MOST:
        return None
    codes = (language,) if language in LANGUAGES else LANGUAGES
    told = [_read(own, others, _Reader(names, code)) for code in codes]
    if any(talked for _, talked in told):
        return None
    return next((item for item, _ in told if item), None)


def _read(own: Sequence[Entry], others: Sequence[Entry], reader: _Reader) -> tuple[Item | None, bool]:
    """The first item with a sign, and whether another tells of a talk."""
    rest = [reader.sentence(entry) for entry in others]
    told = [*(reader.sentence(entry) for entry in own), *(each for each in rest if not reader.names_others(each))]
    told.sort(key=lambda sentence: sentence.item.line)
    signs = [(sentence, reader.signs(sentence)) for sentence in told]
    weak = [(sentence, reader.weak_signs(sentence)) for sentence in told]
    planned = any(reader.find("planned", sentence) for sentence in told)
    if planned or sum(len(found) for _, found in weak) >= _SEVERAL:
        signs = [(each, found + more) for (each, found), (_, more) in zip(signs, weak, strict=True)]
    spoken_of = [(each, reader.find("talked_of", each)) for each in told]
    if any(found for _, found in spoken_of) and any(reader.find("wished_back", each) for each in told):
        signs = [(each, found + more) for (each, found), (_, more) in zip(signs, spoken_of, strict=True)]
    screened = any(reader.find("screen", sentence) for sentence in told)
    others_told = [(each, list[re.Match[str]]()) for each in rest if reader.names_others(each)]
    silent = max((place for place, each in enumerate(told) if reader.find("how.unspoken", each)), default=-1)
    talked = any(
        reader.tells_talk(each, found, heard=not screened, near=place > silent)
        for place, (each, found) in enumerate([*signs, *others_told])
    )
    promised = any(ARROW.search(each.text) for each in told)
    return next((sentence.item for sentence, found in signs if found), None), talked or promised


class _Reader:
    def __init__(self, names: Sequence[str], language: str) -> None:
        self._named, self._language = name_pattern(tuple(names)), language
        self._rules = grammar(language)

    def sentence(self, entry: Entry) -> _Sentence:
        text, plain = with_name(entry.text, aligned(entry.text), self._named)
        return _Sentence(item=entry.item, text=text, plain=without_missed(plain, self._language))

    def names_others(self, sentence: _Sentence) -> bool:
        """Whether a sentence names somebody else, or a relative: what it denies may be about them."""
        return mentions_others(self._rules.tokens(sentence.text, sentence.plain), self._rules)

    def find(self, key: str, sentence: _Sentence) -> list[re.Match[str]]:
        key = key if "." in key else f"unmet/said.{key}"
        return list(phrases(key, self._language).finditer(sentence.plain))

    def signs(self, sentence: _Sentence) -> list[re.Match[str]]:
        """What in a sentence says by itself that the two did not meet."""
        found = [match for key in ("apart", "how.untalked", "how.unspoken") for match in self.find(key, sentence)]
        found = [*self.find("screen", sentence), *(match for match in found if not self._is_beside(sentence, match))]
        found += [match for match in self.find("absent", sentence) if self._is_contact(sentence, match)]
        dealt = self.find("dealt", sentence)
        return [
            match for match in found if not (self._is_hardly(sentence, match) or (dealt and self._is_wordless(match)))
        ]

    def weak_signs(self, sentence: _Sentence) -> list[re.Match[str]]:
        """What says it where a meeting was planned."""
        found = [match for match in self.find("gone", sentence) if self._is_contact(sentence, match)]
        return [match for match in [*found, *self.find("weak", sentence)] if not self._is_hardly(sentence, match)]

    def _is_contact(self, sentence: _Sentence, found: re.Match[str]) -> bool:
        whom = subject_of(sentence.text, sentence.plain, found.start(), found.end(), self._rules)
        return whom in {Whom.CONTACT, Whom.SHE, Whom.HE, Whom.UNTOLD}

    def _is_hardly(self, sentence: _Sentence, found: re.Match[str]) -> bool:
        """Whether it nearly came about, and did not: "nearly missed her"."""
        before = sentence.plain[: found.start()]
        clause = _MARK.split(before)[-1]
        return phrases("unmet/said.hardly", self._language).search(clause) is not None

    def _is_wordless(self, found: re.Match[str]) -> bool:
        """Whether it only says that no word was spent on what somebody did: "without a word"."""
        return phrases("unmet/said.wordless", self._language).fullmatch(found[0].strip())

    def _is_beside(self, sentence: _Sentence, found: re.Match[str]) -> bool:
        """Whether anybody or a thing was never met or seen ("a knot I had never seen"), or it was so until then ("never met before")."""
        if phrases("unmet/said.beside", self._language).match(sentence.plain[found.end() :].lstrip()):
            return True
        if not phrases("unmet/said.seeing", self._language).search(found[0]):
            return False
        begun = max((mark.end() for mark in _MARK.finditer(sentence.plain, 0, found.start())), default=0)
        stop = _MARK.search(sentence.plain, found.end())
        limit = stop.start() if stop else len(sentence.plain)
        before, clause = (
            self._rules.tokens(sentence.text[start:end], sentence.plain[start:end])
            for start, end in ((0, begun), (begun, limit))
        )
        return self._has_thing(clause) or self._hangs_on_thing(before, clause)

    def _has_thing(self, clause: Sequence[Token]) -> bool:
        """Whether a clause has a noun with its article that is no person, and not where something happened."""
        rules = self._rules
        for before, token, after in zip([None, *clause], clause, [*clause[1:], None], strict=False):
            if token.word not in rules.determiners or after is None or rules.is_known(after):
                continue
            if before is not None and before.word in rules.prepositions - rules.determiners:
                continue
            if not (phrases("unmet/said.having", self._language).fullmatch(after.word) or after.word in rules.persons):
                return True
        return False

    def _hangs_on_thing(self, before: Sequence[Token], clause: Sequence[Token]) -> bool:
        """Whether a German clause begins with the pronoun of a noun that is no person: "den Plan, den er nie gesehen hatte"."""
        if self._language != "de" or not (before and clause):
            return False
        noun = before[-1]
        thing = noun.has_capital and noun.word != NAME and noun.word not in self._rules.persons
        return thing and clause[0].word in self._rules.relatives | self._rules.determiners

    def tells_talk(self, sentence: _Sentence, signs: Sequence[re.Match[str]], *, heard: bool, near: bool) -> bool:
        """Whether a clause without a sign, and not about a plan, tells of a talk, a letter, with `heard` a lecture, or with `near` that one was beside the other."""
        plans = self.find("planned", sentence)
        for start, end in _clauses(sentence.plain):
            if any(start < found.end() and found.start() < end for found in (*signs, *plans)):
                continue
            clause = sentence.plain[start:end].strip()
            keys = (*_EVIDENCE, "how.heard") if heard else _EVIDENCE
            told = (found for key in keys for found in phrases(key, self._language).finditer(clause))
            beside, having = (phrases(f"how.{key}", self._language) for key in ("near", "having"))
            if any(not having.fullmatch(found[0]) and (near or not beside.fullmatch(found[0])) for found in told):
                return True
        return False


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """The spans between the marks of a text."""
    start = 0
    for mark in _MARK.finditer(text):
        yield start, mark.start()
        start = mark.end()
    yield start, len(text)
