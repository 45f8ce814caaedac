"""The phrases that rules look for, in a pattern language that a native speaker can read.

    sorry (to|for) (bother|disturb)*     any of the words between bars; * is any ending, or any word
    {we} [also|even] offer               {we} is a named set of phrases; [ ] may be missing
    we help … grow                       … stands for up to four words of the same sentence, or for none
    from #                               # is a number
    ^interested?                         ^ is where no word stands before: a sentence, a line, after a comma
    don't follow-up                      the hyphen may be a space or nothing
    interested?  said:  #%  $#           a mark of punctuation beside a word must stand there
    gern, wenn                           a comma may stand there

Case, accents and emoji do not count. Between two words of a phrase no other punctuation may stand; in a gap, a comma may.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import product

from invitewriter.domain.kept import kept
from invitewriter.errors import UsageError
from invitewriter.guard.phrases import notation
from invitewriter.guard.phrases.alternative import Alternative
from invitewriter.guard.phrases.notation import GAP, Word
from invitewriter.guard.phrases.spelt import one_of, spelt
from invitewriter.guard.phrases.steps import Chain, Later, Link, Step
from invitewriter.guard.phrases.word import Words
from invitewriter.guard.phrases.wording import EVERYWHERE, Break, Wording
from invitewriter.text.normalise import fold
from invitewriter.text.patterns import compile_later

_NO_WORD = compile_later(r"[^\w'\s]+")
_WORDS_IN_A_GAP = 4


class Phrase:
    """A phrase; each of its alternatives is parsed only when a text may hold it."""

    def __init__(self, written: str, book: Phrasebook) -> None:
        """Raises UsageError where brackets do not match."""
        self.written = written
        self.book = book
        self.filed_under = book.filed.get(written) or notation.filed_under(fold(written.strip()))
        """For each alternative, its anchors (see `notation.filed_under`)."""

    @kept
    def alternatives(self) -> list[Alternative]:
        several = (
            notation.parted(fold(self.written.strip())) if len(self.filed_under) > 1 else [fold(self.written.strip())]
        )
        return [
            Alternative(alternative, anchors, self.book)
            for alternative, anchors in zip(several, self.filed_under, strict=True)
        ]

    def find(self, text: Wording, within: int = EVERYWHERE) -> list[tuple[int, int]]:
        """Its places in some stretches of a text, as numbers of its first word and of the word after its last."""
        return [place for alternative in self.alternatives for place in alternative.find(text, within)]

    @property
    def chains(self) -> list[Chain]:
        """Its alternatives."""
        return [chain for alternative in self.alternatives for chain in alternative.chains]

    def check(self) -> None:
        """Raises UsageError where a part of it cannot be read; `find` tells only of those to which a text leads."""
        for chain in self.chains:
            chain.whole  # noqa: B018 - what cannot be built raises

    @kept
    def negative(self) -> bool:
        """Whether the phrase itself holds a negation, so that a "not" within a match does not deny it."""
        denial = self.book.step_for("not")
        words = Wording(_NO_WORD.sub(" ", fold(self.written)))
        return denial is not None and any(denial.ends(words, place) for place in denial.openers.places(words))


class Phrasebook:
    """Builds the phrases of one language, whose named sets it knows."""

    def __init__(
        self, sets: Mapping[str, Collection[str]] | None = None, filed: Mapping[str, list[str]] | None = None
    ) -> None:
        """`filed` holds the anchors of phrases, as `filed_under` gives them, as far as they have been computed before."""
        self.filed = filed or {}
        self._sets = sets or {}
        self._members: dict[str, tuple[Phrase, ...]] = {}
        self._steps: dict[str, Step] = {}
        self._needed: dict[str, frozenset[str]] = {}
        self._anchors: dict[str, frozenset[str]] = {}

    def read(self, written: str) -> Phrase:
        """Raises UsageError where brackets do not match; what else cannot be read is told by the phrase's `check`."""
        return Phrase(written, self)

    def members(self, name: str) -> tuple[Phrase, ...]:
        """The phrases of a named set; none where there is no such set."""
        if name not in self._members:
            self._members[name] = tuple(self.read(written) for written in self._sets.get(name, ()))
        return self._members[name]

    def may_hold(self, name: str, text: Wording) -> bool:
        """Whether a text has one of the words that the phrases of a named set need; true where one of them needs none."""
        return bool(self.stretches(name, text))

    def stretches(self, name: str, text: Wording) -> int:
        """In which stretches of a text one of those words stands; all of them where a phrase needs none."""
        needed = self.needed(name)
        return text.having[needed] if needed else EVERYWHERE

    def needed(self, name: str) -> frozenset[str]:
        """The words out of which a text with a phrase of a named set has one; none where one of the phrases needs none."""
        if name not in self._needed:
            first = [anchors.partition("|")[0] for phrase in self.members(name) for anchors in phrase.filed_under]
            self._needed[name] = frozenset(" ".join(first).split()) if all(first) else frozenset()
        return self._needed[name]

    def anchor(self, told: str) -> frozenset[str]:
        """What a text must have one of for an anchor, as `filed_under` gives it; empty where that rules nothing out."""
        if told not in self._anchors:
            names = told.split()
            several = [self.needed(name[1:-1]) if notation.is_set(name) else frozenset((name,)) for name in names]
            self._anchors[told] = frozenset[str]().union(*several) if all(several) else frozenset()
        return self._anchors[told]

    def step_for(self, name: str) -> Step | None:
        """The step that matches any phrase of a named set; None where the set is unknown or empty."""
        if name not in self._steps and (members := self.members(name)):
            words = [fold(phrase.written.strip()) for phrase in members]
            others = [phrase for phrase, word in zip(members, words, strict=True) if not word.isalpha()]
            chains = (chain for phrase in others for chain in phrase.chains)
            self._steps[name] = one_of(chains, filter(str.isalpha, words))
        return self._steps.get(name)

    def chain(self, words: Sequence[Word], written: str) -> Chain:
        """A sequence of words of the phrase `written`, as steps."""
        first = notation.plain_word(words[:1]) if len(words) > 1 else ""
        return Chain(lambda: self._links(words, written), first) if first else Chain.of(self._links(words, written))

    def _links(self, words: Iterable[Word], written: str) -> tuple[Link, ...]:
        links: list[Link] = []
        reach, across = 0, Break.NONE
        for written_word in words:
            if written_word == [GAP]:
                reach, across = _WORDS_IN_A_GAP, Break.PAUSE
                continue
            comma = written_word[-1] == ","
            word = written_word[:-1] if comma else written_word
            optional = notation.is_optional(word)
            if step := self._step(word, written):
                links.append(Link(step=step, optional=optional, reach=reach, across=across))
            reach, across = (reach, across) if optional else (0, Break.NONE)
            across = Break.PAUSE if comma else across
        if all(link.optional for link in links):
            raise UsageError(f"Cannot read the phrase {written!r}: a part of it asks for no word.")
        return tuple(links)

    def _step(self, word: Word, written: str) -> Step | None:
        """The step for a word; None for punctuation alone."""
        if len(word) != 1:
            chains = [chain for spelling in self._spellings([word], written) if (chain := spelt(spelling))]
            return one_of(chains) if chains else None
        part = word[0]
        if plain := notation.plain_words(part):
            return Words(exact=plain)
        if notation.is_set(part):
            return Later(partial(self._known_step, part, written))
        if notation.is_group(part):
            return Later(partial(self._group, part, written))
        chain = spelt(part)
        return one_of([chain]) if chain else None

    def _group(self, part: str, written: str) -> Step:
        words: list[str] = []
        chains: list[Chain] = []
        for alternative in filter(None, notation.alternatives(part[1:-1])):
            if word := notation.plain_word(alternative):
                words.append(word)
            else:
                chains.append(self.chain(alternative, written))
        return one_of(chains, words)

    def _known_step(self, part: str, written: str) -> Step:
        if step := self.step_for(part[1:-1]):
            return step
        raise UsageError(f"The phrase {written!r} names the set {part}, which is not defined.")

    def _spellings(self, words: Sequence[Word], written: str) -> list[str]:
        """All spellings of a sequence of words, for words that are glued together."""
        if [GAP] in words:
            raise UsageError(f"Cannot read the phrase {written!r}: a gap cannot be glued to a word.")
        several = [
            ["".join(parts) for parts in product(*(self._spelt_part(part, written) for part in word))] for word in words
        ]
        return [" ".join(filter(None, spelling)) for spelling in product(*several)]

    def _spelt_part(self, part: str, written: str) -> list[str]:
        if notation.is_set(part):
            self._known_step(part, written)
            return [spelling for known in self._sets[part[1:-1]] for spelling in self._spelt_all(fold(known), written)]
        if notation.is_group(part):
            return self._spelt_all(part[1:-1], written) + ([""] if part[0] == notation.OPTIONAL else [])
        return [part]

    def _spelt_all(self, text: str, written: str) -> list[str]:
        return [spelling for words in notation.alternatives(text) for spelling in self._spellings(words, written)]
