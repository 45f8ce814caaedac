"""Finds what the sender and the contact did together, in notes about much else: "we talked for hours", "it was a fine evening".

Such a sentence names nobody. It is the two's from where they meet until somebody else is named, the day or the place changes, or
the sender turns to what is theirs alone; into the next paragraph it goes only where the section has named nobody else before.
Where no meeting is told, it is theirs only right behind a sentence about the contact, and by what it says: "we arranged to talk",
"she lent me one" without the "she", "it was lovely".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from invitewriter.brief.lexicon import phrases, seen, word_set
from invitewriter.brief.people.found.heads import LEAD
from invitewriter.brief.people.names.words import AND
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.kin import is_predicate
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.brief.people.whose.said import Said, goes_on, said_before, tells_of_company, tells_result
from invitewriter.brief.people.whose.thread import Told, Whose
from invitewriter.brief.spoken import verbs_in, words_for
from invitewriter.notes import Item, Kind
from invitewriter.text.lexicon import is_borne, lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import LETTERS

_IN_TITLE = compile_later(rf"{CAPITAL_LETTER}\w* $")
"""What stands before the last word of "Centro Social Marista", which is nobody's name."""
_AND_SELF = compile_later(rf"{CAPITAL_LETTER}\w*(?: {CAPITAL_LETTER}\w*)? (?:{AND}) ([^\W\d_]+)")
_SELF_AND = compile_later(rf"\b([^\W\d_]+) (?:{AND}) (?:[^\W\d_A-Z]+ ){{0,2}}$")
_NAMED_SUCH = compile_later(r"\b(?:le|du|au|un|de|ce) son\b")
"""French for a sound, and not for what is theirs."""
_NAME = compile_later(rf"[^\W\d_]\S*?(?: {CAPITAL_LETTER}[\w'’.-]*?)?(?=[\s,.!?:]|$)")
_CALLED = compile_later(r"\W*$|[,.!?:]")
"""What stands behind a name that somebody is called by."""
_COMMA = compile_later(r",\s*$")
_HEAD_WORDS = 6
"""So many words from the beginning of a sentence the day stands that it tells of."""
_SHORT = 2
"""So short a word that begins a sentence is no name: \"È\"."""


def together(told: Told, cast: Cast, skipped: frozenset[int]) -> Iterator[int]:
    """The indices of the sentences that are nobody's by themselves, and tell what the two did or had together."""
    return Together(told, cast, skipped).read()


class Together:
    def __init__(self, told: Told, cast: Cast, skipped: frozenset[int]) -> None:
        self.told, self.cast, self.skipped = told, cast, skipped
        self.been = False  # whether the section has told of a meeting of the two, and of no parting since
        self.met = False  # whether the two are in one place, and nobody else is named
        self.alone = True  # whether the section has named nobody else so far
        self.last = -2  # the last sentence that was the contact's or the two's
        self.pair = False  # whether that names another with the contact, side by side
        self.beside = -2  # the last sentence that began with the contact and names others with them
        self.ours = -2  # the last sentence behind which a "we" means the two, whatever they do
        self.nouns: set[str] = set()  # what the section has told of that the two shared, or that the contact gave
        self.spoken_to: tuple[int, bool] | None = None  # the paragraph that speaks to the contact; whether it goes on

    def read(self) -> Iterator[int]:
        before: Item | None = None
        for index, item in enumerate(self.told.items):
            self.met = self._goes_on(before, item) and self.met
            said = Said(item.text, self.cast.language)
            self.been = self.been and (self.met or self.alone)
            before = item
            if index in self.skipped or item.kind not in {Kind.PROSE, Kind.BULLET}:
                continue
            own = self.told.found[index]
            named = [r for r in self.told.references[index] if not (r.faint and said.exclaims)]  # "Hats off!"
            others = any(map(self.is_somebody(index), named)) or self.introduces(index)
            self.alone = self.alone and not others and own is not Whose.OTHER
            if own is Whose.CONTACT:
                parted = goes_on(item.text, "parts", self.cast.language)
                self.met = not (others or parted) and (self.been or self.tells_of_meeting(index))
                self.been = self.met
                self.pair = others and self._is_pair(index)
                self.last = -2 if parted or (others and not self.pair) else index
                self.beside = index if others else -2
                self._take_in(index, said, others=others)
            elif own is Whose.OTHER or others or self.brings_in_somebody(item.text):
                self.met, self.been, self.spoken_to = False, False, self.spoken_to if own is Whose.UNCLEAR else None
            elif self.beside == index - 1 and said.begins("felt"):
                yield index  # how the sender felt in that company
            elif own is Whose.SHARED or self._is_said_to_contact(item, said) or self._is_shared(index, said):
                if self.ours == self.last or said.is_of_both:
                    self.ours = index
                self.nouns |= said.nouns
                self.last = index
                yield index

    def _take_in(self, index: int, said: Said, *, others: bool) -> None:
        """Notes by a sentence of the contact's what the next ones may go on about."""
        text, language = self.told.items[index].text, self.cast.language
        named = [ref for ref in self.told.references[index] if ref.named and ref.who is Who.CONTACT]
        self.nouns |= said.nouns
        both = said.we or said.i or any(not ref.subject or self.cast.is_beside(text, ref) for ref in named)
        meet = bool(named) and both and said.has("occasions")
        if not others and (meet or _joined(text, [ref.start for ref in named], language)):
            self.ours = index  # "The highlight was the lunch for Ana."
        for start in (ref.start for ref in named):
            greets = all(word in words_for("greets", language) for word in text[:start].lower().split())
            ends = _NAME.match(text, start)
            called = _CALLED.match(text, ends.end()) if ends else None
            salutes = called is not None and greets and not text[called.end() :].strip()
            if salutes or (called and said.has("you") and (greets or _COMMA.search(text[:start]))):
                self.spoken_to = self.told.items[index].block, salutes

    def _is_said_to_contact(self, item: Item, said: Said) -> bool:
        """Whether a sentence speaks on to the contact, whom one before it has called by name."""
        if not self.spoken_to:
            return False
        block, salutes = self.spoken_to
        thanks = said.first in words_for("thanks", self.cast.language)
        if item.block == block:
            return said.has("you") or thanks or said.is_of_both
        return salutes and (said.has("you") or thanks)

    def introduces(self, index: int) -> bool:
        """Whether the contact's sentence makes the sender known to somebody, whatever the name."""
        strange = self.told.found[index] is Whose.CONTACT and any(ref.faint for ref in self.told.references[index])
        return strange and goes_on(self.told.items[index].text, "introduces", self.cast.language)

    def is_somebody(self, index: int) -> Callable[[Reference], bool]:
        """Tells of a reference in a sentence whether it is a name, and not the contact's."""
        text, lang, unclear = self.told.items[index].text, self.cast.language, self.told.found[index] is Whose.UNCLEAR
        result = tells_result(text, lang)

        def is_somebody(ref: Reference) -> bool:
            if not ref.faint or ref.who is Who.CONTACT:
                return ref.named and ref.who is not Who.CONTACT
            topic = text.count(",") > 1 and goes_on(text[: ref.start], "talked_of", lang)  # "We talked of LaTeX, ..."
            if said_before(text[: ref.start]) in words_for("before_places", lang):
                return False
            if is_borne("given", ref.faint) and not result:
                return True
            first = Said(text[ref.start :], lang).first
            if first.endswith(tuple(words_for("adverb_ends", lang) or " ")):
                return False  # "Essentially, they agreed."
            if ref.start > LEAD:
                return unclear and not topic and not result and not _IN_TITLE.search(text[: ref.start])
            short = "'" in ref.faint or len(first) <= _SHORT or Said(text, lang).begins("felt")
            return unclear and not (short or lexicon(lang or "en").is_common(first) or verbs_in([first], "we", lang))

        return is_somebody

    def _goes_on(self, before: Item | None, item: Item) -> bool:
        """Whether a sentence belongs to the same paragraph, or to the next one of a section that has named nobody else."""
        if before is None or item.kind is Kind.HEADING or item.headings != before.headings:
            self.alone, self.been = True, False
            return False
        return item.block == before.block or (item.kind is Kind.PROSE and self.alone)

    def tells_of_meeting(self, index: int) -> bool:
        """Whether a sentence about the contact has the sender in it as well, and in the same place."""
        text, refs = self.told.items[index].text, self.told.references[index]
        who = Said(text, self.cast.language)
        if not (refs and (who.we or who.i or who.is_told_to)):
            return False
        words = seen(text)
        if phrases("people.meeting", self.cast.language).search(words) or any(
            self.cast.is_beside(text, ref) for ref in refs if ref.named
        ):
            return True
        if _joined(text, [ref.start for ref in refs if ref.named], self.cast.language):
            return not (self.brings_in_somebody(text) or who.has("afar"))
        talked = phrases("how.talked", self.cast.language).search(words) and not who.has("afar")
        return refs[0].subject and bool(talked or (who.is_told_to and not who.has("afar")))

    def brings_in_somebody(self, text: str) -> bool:
        said = Said(text, self.cast.language)
        if said.exclaims:
            return False
        words = LETTERS.finditer(text) if said.has("somebody") else ()
        people = (word.start() for word in words if word[0].lower() in words_for("somebody", self.cast.language))
        return any(not is_predicate(text, start, self.cast.language) for start in people) or bool(
            self.cast.relatives(text)
        )

    def _is_shared(self, index: int, said: Said) -> bool:
        """Whether a sentence that names nobody goes on about the two; where it does not, they have parted."""
        item = self.told.items[index]
        before = self.told.items[self.last] if self.last == index - 1 >= 0 else None
        near = before is not None and before.headings == item.headings
        follows = before is not None and before.block == item.block
        if self.pair:
            both = said.has("they", head=1) or said.is_of_both
            return follows and (both or tells_of_company(item.text, said.language) or _says_how_it_was(said))
        if any(not ref.named for ref in self.told.references[index]):  # a "she" who may be anybody
            return False
        if not self.met:
            near = near and (self.alone or tells_of_company(item.text, said.language))
            return (follows or near) and self._carries_on(said, item.text, follows=follows)
        if said.has("away", head=_HEAD_WORDS) or said.has("alone") or goes_on(item.text, "parts", said.language):
            self.met = self.been = False
        elif said.i and not said.is_of_both:
            self.met = said.has("occasions") or (
                follows and (said.has("theirs") or self._carries_on(said, item.text, follows=True))
            )
        return self.met

    def _carries_on(self, said: Said, text: str, *, follows: bool) -> bool:
        """Whether a sentence right behind one about the contact goes on about them, though nothing tells that the two met."""
        if _says_how_it_was(said) or tells_of_company(text, said.language):
            return True
        beside = not word_set("people.alongside", self.cast.language).isdisjoint(said.words)
        if said.is_of_both and not beside and (said.has("joint") or self.ours == self.last):
            return not said.has("away", head=_HEAD_WORDS)
        if said.exclaims or said.takes_up(self.nouns):
            return True
        acts = said.we or said.has("self") or said.has_but("i", "mine")
        sole = all(ref.who is Who.CONTACT for ref in self.told.references[self.last])
        if follows and said.has("theirs") and sole and not (acts or _NAMED_SUCH.search(text.lower())):
            return True  # "Heureux que son atelier ...", which has no "she" in it
        told = said.begins("felt") or goes_on(text, "theirs_said", said.language)
        return follows and (told or tells_result(text, said.language))

    def _is_pair(self, index: int) -> bool:
        """Whether all whom a sentence names stand in one row with the contact: "Ana and her Tom"."""
        named = [r for r in self.told.references[index] if r.who is Who.CONTACT or self.is_somebody(index)(r)]
        return len({r.row for r in named}) == 1 and named[0].row != 0


def _says_how_it_was(said: Said) -> bool:
    return said.begins("it_was") and not said.begins_own


def _joined(text: str, places: Sequence[int], language: str) -> bool:
    """Whether "and I" joins the sender to a name that begins at one of the places: "Timo und ich", "eu e o Beto"."""
    own = words_for("self", language)
    behind = (_AND_SELF.match(text, place) for place in places)
    before = (_SELF_AND.search(text[:place]) for place in places)
    return any(found and found[1].lower() in own for found in (*behind, *before))
