"""Finds what the sender and the contact may have done while somebody else stood by: "We met Piet at the tunnel and went on to the viaduct."

Where a paragraph tells of the contact and then names somebody else, what "we" did after it, what "they" told us and what the two say to each
other line by line is often theirs all the same. A model is shown it as unclear, and that something about somebody else is left out before it. What
the other does, is or says, what is told of them by a "she", and what the talk was of them is never shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from invitewriter.brief.facts.delicate import may_be_private
from invitewriter.brief.facts.hosts import are_kin
from invitewriter.brief.lexicon import gender_of, word_set
from invitewriter.brief.people.found.heads import word_before
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.description import described_words
from invitewriter.brief.people.whose.reference import Reference, Who, is_somebody
from invitewriter.brief.people.whose.said import Said, goes_on
from invitewriter.brief.people.whose.thread import OURS, Told
from invitewriter.brief.spoken import verbs_in
from invitewriter.domain import Secrecy
from invitewriter.notes import Kind
from invitewriter.text.folding import plain
from invitewriter.text.patterns import compile_later
from invitewriter.text.word_patterns import LETTERS, WHOLE_WORD

_QUOTED = compile_later(
    r"[“„«\"»][^“”„«»\"]*(?:[“”«»\"]|$)|^[—–]\s*[^—–]+(?:[—–]|$)", signs=("“", "„", "«", '"', "»", "—", "–")
)
_ENDS = compile_later(r"\s*(?:[.!;…]|$)")
_LONGEST_TAG = 5
_DOUBTFUL = frozenset({Secrecy.OTHER, Secrecy.UNCLEAR})
_SOME = 2


def beside(told: Told, held: Mapping[int, Secrecy], cast: Cast) -> Iterator[int]:
    """The indices of what is withheld as another's or as nobody's, and may be the two's. `held` says why an item may not be told, by its index."""
    return _Beside(told, held, cast).read()


class _Beside:
    def __init__(self, told: Told, held: Mapping[int, Secrecy], cast: Cast) -> None:
        self.told, self.held, self.cast = told, held, cast
        self.together = False  # whether the paragraph tells of the contact, and neither has left since
        self.crowd = False  # whether several others were named since, whom a "they" may mean
        self.talking = False  # whether the sentence before was said between the two
        self.gender = gender_of(cast.contact.name.tokens[0])

    def read(self) -> Iterator[int]:
        place: object = None
        for index, item in enumerate(self.told.items):
            if item.kind is not Kind.PROSE or (item.block, item.headings) != place:
                self.together = self.talking = False
            place = (item.block, item.headings)
            if self._tells_of_contact(index):
                self.together, self.crowd, self.talking = not self._leaves(item.text), False, False
            elif self.held.get(index) in _DOUBTFUL:
                if (self.together or self._comes_to_contact(index)) and self._may_be_ours(index):
                    yield index
                else:
                    self._take_in(index)

    def _tells_of_contact(self, index: int) -> bool:
        if index in self.held:
            named = any(ref.named and ref.who is Who.CONTACT for ref in self.told.references[index])
            return named and self.held[index] is Secrecy.UNCLEAR
        return self.told.found[index] in OURS

    def _comes_to_contact(self, index: int) -> bool:
        """Whether a sentence holds what the sender said to somebody, and whom its paragraph names next is the contact."""
        item = self.told.items[index]
        if not _QUOTED.search(item.text) or Said(item.text, self.cast.language).is_of_both:
            return False
        rest = [
            [ref for ref in refs if is_somebody(ref) or (ref.named and ref.who is Who.CONTACT)]
            for other, refs in zip(self.told.items[index + 1 :], self.told.references[index + 1 :], strict=True)
            if (other.block, other.headings) == (item.block, item.headings)
        ]
        first: list[Reference] = next(filter(None, rest), [])
        return bool(first) and first[0].who is Who.CONTACT

    def _take_in(self, index: int) -> None:
        text = self.told.items[index].text
        named = [ref for ref in self.told.references[index] if is_somebody(ref)]
        crowd = len(named) >= _SOME or bool(self.cast.relatives(text))
        self.crowd = self.crowd or (crowd and not are_kin(text, self.told.references[index], self.cast))
        self.talking = False
        self.together = self.together and not self._leaves(text)

    def _leaves(self, text: str) -> bool:
        return goes_on(text, "parts", self.cast.language)

    def _may_be_ours(self, index: int) -> bool:
        text, refs = self.told.items[index].text, self.told.references[index]
        if self.cast.relatives(text) or may_be_private(text, refs, self.cast.language or "en"):
            return False
        others = [ref for ref in refs if is_somebody(ref) and ref.who is not Who.CONTACT]
        spans = [match.span() for match in _QUOTED.finditer(text)]
        if spans and self._is_said_by_one_of_them(text, spans, refs):
            self.talking = True
            return True
        self.talking = False
        if spans or any(not ref.named for ref in refs):
            return False
        if goes_on(text, "they_told", self.cast.language):
            return not (others or self.crowd)
        said = Said(text, self.cast.language)
        acts = goes_on(text, "we_do", self.cast.language) or verbs_in(said.words, "we", self.cast.language)
        return bool(acts) and said.is_of_both and all(self._is_met(text, ref) for ref in others)

    def _is_met(self, text: str, ref: Reference) -> bool:
        """Whether a name only says whom the two met or were with, and nothing is told of them."""
        name = WHOLE_WORD.match(text, ref.start)
        language = self.cast.language
        ruled = word_before(text, ref.start)
        objects = word_set("people.before_object", language) - word_set("people.alongside")
        if name is None or not text[: ref.start].strip() or ruled in objects:
            return False
        last = name
        while (more := WHOLE_WORD.match(text, last.end() + 1)) and text[last.end()] == " " and more[0][:1].isupper():
            last = more
        after = WHOLE_WORD.match(text, last.end() + 1) if text.startswith(" ", last.end()) else None
        follows = word_set("people.before_object", language) | word_set("joins.and")
        return _ENDS.match(text, last.end()) is not None or bool(after and plain(after[0]) in follows)

    def _is_said_by_one_of_them(self, text: str, spans: list[tuple[int, int]], refs: Sequence[Reference]) -> bool:
        """Whether a quotation is given to the sender; or to nobody, or a "he", where the sentence before was said between the two."""
        outside, end = "", 0
        for start, stop in spans:
            outside, end = f"{outside}{text[end:start]} ", stop
        words = [plain(word) for word in LETTERS.findall(outside + text[end:])]
        within = all(any(start < ref.start < stop for start, stop in spans) for ref in refs if is_somebody(ref))
        if not within:
            return False
        theirs = [who for who in ("he", "she") if self._says(words, f"{who}_says")]
        own = self._says(words, "own_says") or (self._says(words, "i_says") and self._says(words, "says"))
        if (own and not theirs) or (self.talking and not words):
            return True
        fits = bool(theirs) and all(self.gender in {"", who} for who in theirs)
        return self.talking and fits and len(words) <= _LONGEST_TAG and self._says(words, "says")

    def _says(self, words: list[str], key: str) -> bool:
        return not described_words(self.cast.language, key).isdisjoint(words)
