"""Tags the words of a sentence by what they are, with the Hanover Tagger and its models, which come with the package."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.domain.kept import kept
from invitewriter.offline.grammar.pattern import PERSON, PERSONS
from invitewriter.offline.tables import Table, listed_set, spaced_set
from invitewriter.offline.tagged.hanover import lemmas_and_tags

_WORD = re.compile(rf"[{PERSON}{PERSONS}]|\d+,\d+\w*|\w+(?:[-'.]\w+)*|[^\w\s]")
_UNKNOWN = "?"
_RECEIVER, _SENDER, _NUMBER, _DONE = "U", "m", "1", "E"
_OWNED = frozenset("ANPEG1a'")
"""Kinds of words with which begins what somebody owns."""
_FINITE = frozenset("ZTMBHO")
_PLAIN = "V"
_IN = frozenset({"in"})
_DETERMINED, _BEHIND, _THING = frozenset("doS"), frozenset({"f", ",", ";", ".", ""}), "N"
_MOST = 60
"""Words of a sentence that is tagged at all; longer ones are lists or no sentences."""


@value
class Word:
    """A word of a sentence."""

    text: str
    lemma: str
    kind: str
    """One sign, of those that tagged.toml explains."""
    tag: str
    """The tagger's own, which tells more."""
    start: int
    end: int


@value
class Tagged:
    """A sentence, its words tagged."""

    text: str
    words: tuple[Word, ...]

    @kept
    def kinds(self) -> str:
        """One sign a word: patterns over it find words by their place."""
        return "".join(word.kind for word in self.words)

    def between(self, start: int, end: int) -> str:
        """The text from one word up to another."""
        return self.text[self.words[start].start : self.words[end - 1].end] if start < end else ""

    def part(self, start: int, end: int) -> Tagged:
        """The words from one up to another."""
        return Tagged(text=self.text, words=self.words[start:end])


@value
class Tagger:
    """The tagger of a language."""

    model: str
    """The file of its model within the package."""
    by_tag: Mapping[str, str]
    """The kind of a word by its tag."""
    by_word: Mapping[str, str]
    """Words of which the kind is sure."""
    by_both: Mapping[str, Mapping[str, str]]
    """Words that are of another kind by their tag."""
    parted: re.Pattern[str]
    """Finds the two words in one: "she's"."""
    owners: frozenset[str]
    """Words that own what follows, or get something where nothing does: "for her"."""
    gerunds: frozenset[str]
    """Kinds of forms of a verb that are nouns where they stand as one."""
    articles: frozenset[str]
    """Articles between which and a noun no verb stands: "the swap shop"."""
    receiving: frozenset[str]
    """Kinds of words behind which the contact's name is no subject, where no verb follows: "send Anna the list"."""
    stand_ins: tuple[str, str]
    """What stands for the contact's name, and for it with its ending, when the tagger reads."""

    @kept
    def tagged(self) -> Callable[[str], Tagged]:
        """A text tagged; without words where it is too long for a sentence. Cached for the last texts: several readers ask about the same."""
        return functools.lru_cache(maxsize=256)(self._tagged)

    def _tagged(self, text: str) -> Tagged:
        found = list(self._words(text))
        if not found or len(found) > _MOST:
            return Tagged(text=text, words=())
        tags = self._read_by_model(found)
        leading = ["", *(word for word, _, _ in found[:-1])]
        return Tagged(
            text=text,
            words=self._with_receivers(
                [
                    Word(text=word, lemma=lemma, kind=self._kind(word, tag, before), tag=tag, start=start, end=end)
                    for (word, start, end), (lemma, tag), before in zip(found, tags, leading, strict=True)
                ]
            ),
        )

    def _read_by_model(self, found: Sequence[tuple[str, int, int]]) -> Sequence[tuple[str, str]]:
        """The lemma and the tag of each word."""
        return lemmas_and_tags(self.model, tuple(self._as_read(word) for word, _, _ in found))

    def _with_receivers(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """The words, one of `owners` before no noun as whoever gets it: "for her"."""
        kinds = ["", *(word.kind for word in words), ""]
        around = zip(words, kinds, kinds[2:], strict=False)
        told = ((word, self._kind_between(word, before, then)) for word, before, then in around)
        words = tuple(word if word.kind == kind else replace(word, kind=kind) for word, kind in told)
        return tuple(self._as_noun(words, at) for at in range(len(words)))

    def _as_noun(self, words: tuple[Word, ...], at: int) -> Word:
        """The word; as a noun where it is taken for a plain form between an article and a noun."""
        between = 0 < at < len(words) - 1 and words[at].kind == _PLAIN and words[at + 1].kind == _THING
        return replace(words[at], kind=_THING) if between and words[at - 1].text.lower() in self.articles else words[at]

    def _kind_between(self, word: Word, before: str, then: str) -> str:
        """The kind of a word by the kinds of those around it."""
        if word.kind in self.gerunds and before in _DETERMINED and then in _BEHIND:
            return _THING  # "the rubbing of our bell"
        gets = word.text.lower() in self.owners and then not in _OWNED
        return _RECEIVER if gets or self._is_object(word, before, then) else word.kind

    def _is_object(self, word: Word, before: str, then: str) -> bool:
        return word.text == PERSON and before in self.receiving and then not in _FINITE

    def _words(self, text: str) -> Sequence[tuple[str, int, int]]:
        found = []
        for match in _WORD.finditer(text):
            start, end = match.span()
            if within := self.parted.fullmatch(match[0]):
                middle = start + within.end(1)
                found += [(text[start:middle], start, middle), (text[middle:end], middle, end)]
            else:
                found.append((match[0], start, end))
        return found

    def _as_read(self, word: str) -> str:
        return self.stand_ins[0] if word == PERSON else self.stand_ins[1] if word == PERSONS else word

    def _kind(self, written: str, tag: str, before: str) -> str:
        word = written.lower()
        placed = before == "," or before.lower() in self.articles | _IN
        if placed and len(word) > 1 and written.isupper() and self.by_word.get(word) == _SENDER:
            return _THING  # "rode to Bangor, ME", "flew home to the US"
        if word in self.by_both:
            return self.by_both[word].get(tag, self.by_both[word]["*"])
        return self.by_word.get(word) or self.by_tag.get(tag, _UNKNOWN)


def make_tagger(table: Table) -> Tagger:
    """From the table `tagger` of tagged.toml."""
    return Tagger(
        model=table["model"],
        by_tag={tag: kind for kind in table["tags"] for tag in spaced_set(table["tags"], kind)},
        by_word={word: kind for kind in table["words"] for word in spaced_set(table["words"], kind)}
        | {PERSON: table["contact"], PERSONS: table["contacts"]},
        by_both=dict(table["both"]),
        parted=re.compile(table["parted"], re.IGNORECASE),
        owners=listed_set(table, "owners"),
        gerunds=frozenset(table.get("gerunds", "")),
        articles=listed_set(table, "articles") if "articles" in table else frozenset(),
        receiving=frozenset(table.get("receiving", "")),
        stand_ins=(table["stand_ins"][0], table["stand_ins"][1]),
    )
