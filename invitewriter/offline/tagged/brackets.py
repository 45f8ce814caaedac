"""Finds the fields of clauses whose verb stands second: what is before it, who does it, the middle, and what closes the bracket."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from invitewriter.domain import value
from invitewriter.offline.grammar.pattern import PERSON
from invitewriter.offline.tables import Table, spaced_set
from invitewriter.offline.tagged.clauses import Doer
from invitewriter.offline.tagged.placing import by_place
from invitewriter.offline.tagged.tagger import Tagged, Word

_NAME = re.compile(r"\{(\w+)\}")
_DOERS = {"u": Doer.CONTACT, "i": Doer.SENDER, "w": Doer.BOTH}
_PRONOUNS = "rmUjJ"
_SUBJECT = re.compile(rf"[{_PRONOUNS}]*?([uiw])")
_DENIED = frozenset("nk")
_TO = re.compile(r"[UJmjrfodSAN]+(?:xI|Z)(?:$|[,;.])")
_DONE = re.compile(r"c[^VHM,;.]*E(?:$|[,;.])")
_FOR_US = re.compile(r"f[mj]")
"""For whom something is done, behind a comma: "bringt ihr Zelt mit, für uns"."""
_HAVE = "haben"


@value
class Bracket:
    """A clause by its fields."""

    doer: Doer
    front: Tagged
    """What stands before the finite verb, but for who does it."""
    finite: Word | None
    """None where notes leave it out: "mir den Ofen gezeigt"."""
    middle: Tagged
    closing: tuple[Word, ...]
    """What closes the bracket: a participle, a plain form, a part that has come off."""
    tails: tuple[Tagged, ...] = ()
    """The clauses behind it, each up to a comma."""
    said: Word | None = None
    """The verb of what says who said so: "hab ich versprochen"."""
    subject: str = ""
    """The word for who does it: "er"."""
    short: bool = False
    """Whether it leaves out who does it, as jottings do."""
    lead: Tagged | None = None
    """A clause that stands before it: "wenn er kommt"."""
    thanked: bool = False
    """Whether the next clause says that it helped the sender."""

    @property
    def denied(self) -> bool:
        """Whether something in it is denied."""
        return not _DENIED.isdisjoint(self.kinds)

    @property
    def kinds(self) -> str:
        """The kinds of all around the verb."""
        return self.front.kinds + self.middle.kinds

    @property
    def finite_text(self) -> str:
        """The finite verb; empty where notes leave it out."""
        return self.finite.text.lower() if self.finite else ""

    @property
    def form(self) -> str:
        """The kinds of its verbs."""
        form = (self.finite.kind if self.finite else "") + "".join(word.kind for word in self.closing)
        return "HE" if form == "HI" and self.finite and self.finite.lemma == _HAVE else form  # "hat mir ... überlassen"


@value
class Brackets:
    """A language's grammar of them."""

    first: re.Pattern[str]
    """Finds what stands before the finite verb, and the verb."""
    close: re.Pattern[str]
    opens: re.Pattern[str]
    """Finds whether a piece is a subordinate clause."""
    said: re.Pattern[str]
    items: tuple[re.Pattern[str], ...]
    unreal: frozenset[str]

    def clauses(self, sentence: Tagged) -> Iterator[Bracket | None]:
        """The main clauses of a sentence with what belongs to each; None for a stretch that is none."""
        found: Bracket | None = None
        lead: Tagged | None = None
        for piece in self.pieces(by_place(sentence)):
            if found and (more := self._continued(found, piece)):
                found = more
                continue
            if self._is_tail(piece):
                lead = piece
                continue
            if found:
                yield found
            before, found = found, self.read(piece)
            if found is None:
                yield None
            else:
                found = replace(self._joined(found, piece, before), lead=lead)
            lead = None
        if found:
            yield found

    def _continued(self, found: Bracket, piece: Tagged) -> Bracket | None:
        """The clause with a piece that belongs to it; None where the piece begins another."""
        if _FOR_US.fullmatch(piece.kinds):
            return replace(found, middle=replace(found.middle, words=found.middle.words + piece.words))
        if self._is_tail(piece):
            return replace(found, tails=(*found.tails, piece))
        if self.said.match(piece.kinds):
            last = piece.words[-1]
            return replace(found, said=last if last.kind == "E" else next(w for w in piece.words if w.kind in "VH"))
        return None

    def to_do(self, sentence: Tagged) -> Bracket | None:
        """What is to be done, as the first clause of a sentence says it, be it behind "to": "den Plan zu kopieren"."""
        pieces = list(self.pieces(by_place(sentence)))
        if not pieces or not pieces[0].kinds.endswith(("xI", "Z")):
            return next((clause for clause in self.clauses(sentence) if clause), None)
        first, kinds = pieces[0], pieces[0].kinds
        middle = first.part(0, len(kinds) - (2 if kinds.endswith("xI") else 1))
        verb = replace(first.words[-1], kind="I", text=first.words[-1].lemma)
        tails = tuple(itertools.takewhile(self._is_tail, pieces[1:]))
        nothing = first.part(0, 0)
        return Bracket(
            doer=Doer.OPEN, short=True, front=nothing, finite=None, middle=middle, closing=(verb,), tails=tails
        )

    def _is_tail(self, piece: Tagged) -> bool:
        kinds = piece.kinds.rstrip(",")
        return (bool(self.opens.match(kinds)) and kinds[-1:] in "VHMIE") or (
            kinds.endswith(("xI", "Z")) and kinds[:1] not in "VHMuiw"
        )

    def pieces(self, sentence: Tagged) -> Iterator[Tagged]:
        """A sentence parted at its commas, and where one lacks before a subordinate clause, or an "and" leads on."""
        start, kinds = 0, sentence.kinds
        for at, kind in enumerate(kinds):
            if kind in ",;.":
                if at > start:
                    yield sentence.part(start, at)
                start = at + 1
            elif self._begins(kinds[start:at], kinds[at:]):
                if at > start:
                    yield sentence.part(start, at)
                start = at
        if start < len(kinds):
            yield sentence.part(start, len(kinds))

    def _begins(self, before: str, behind: str) -> bool:
        """Whether another clause begins behind `before` without a comma."""
        if behind[0] in "qs" and before[-1:] not in {"", "f", "c", "a"}:
            return bool(re.search("[EVpI]", before)) and not self.opens.match(before)
        if before.endswith("E") and _TO.match(behind) and not self.opens.match(before):
            return True
        if behind[0] != "c" or self.opens.match(before) or not re.search("[VHM]", before):
            return False
        return bool(re.match("ca*(?:[VHM]|[uiw][VHM])", behind)) or (before.endswith("E") and bool(_DONE.match(behind)))

    def read(self, piece: Tagged) -> Bracket | None:
        """The fields of a clause; None where it has no verb in its place."""
        kinds = piece.kinds
        found = self.first.match(kinds)
        if found is None:
            return self._bare(piece)
        at = found.end("finite") - 1
        more = piece.part(at + 1, len(kinds))
        closing = self.close.search(more.kinds)
        end, last = closing.span("verbs") if closing else (len(more.words), len(more.words))
        middle, told = Tagged(text=more.text, words=(*more.words[:end], *more.words[last:])), found["doer"] or ""
        front = piece.part(found.start("front"), found.end("front")) if found["front"] else piece.part(0, 0)
        subject = _SUBJECT.match(middle.kinds)
        if subject and (not told or (told == "u" and subject[1] != "u")):
            front = piece.part(found.start("doer"), found.end("doer")) if told else front
            told, spot = subject[1], subject.end() - 1
            middle = Tagged(text=middle.text, words=(*middle.words[:spot], *middle.words[spot + 1 :]))
        doer = Doer.BOTH if len(told) > 1 else _DOERS.get(told, Doer.OTHER if found["front"] else Doer.OPEN)
        return Bracket(
            doer=doer,
            subject=next((word.text.lower() for word in piece.words if word.kind == told[:1]), ""),
            short=doer is Doer.OPEN,
            front=front,
            finite=piece.words[at],
            middle=middle,
            closing=more.words[end:last],
        )

    def _bare(self, piece: Tagged) -> Bracket | None:
        """A clause without its finite verb: "ihm das Rezept schicken"."""
        closing = self.close.search(piece.kinds)
        if closing is None or not set(closing["verbs"]) <= set("EI"):
            return None
        start = 1 if piece.kinds[0] == "c" else 0
        named = "E" not in closing["verbs"] and all(word.text == PERSON for word in piece.words if word.kind == "u")
        if re.search("[VHMiw]" if named else "[VHMiw]|(?<!f)u", piece.kinds):
            return None
        ends, behind = closing.span("verbs")
        middle = Tagged(text=piece.text, words=(*piece.words[start:ends], *piece.words[behind:]))
        verbs, nothing = piece.words[ends:behind], piece.part(0, 0)
        return Bracket(doer=Doer.OPEN, short=True, front=nothing, finite=None, middle=middle, closing=verbs)

    def _joined(self, found: Bracket, piece: Tagged, before: Bracket | None) -> Bracket:
        """A clause behind "and", with what it shares with the one `before`."""
        if piece.kinds[0] != "c" or found.doer is not Doer.OPEN:
            return found
        if before is None:
            return replace(found, doer=Doer.OTHER)
        shared = (
            before.finite if found.finite is None and found.form == "E" and before.form.endswith("E") else found.finite
        )
        return replace(found, doer=before.doer, finite=shared)

    def is_whole(self, part: Tagged) -> bool:
        """Whether each word has its place."""
        kinds, at = part.kinds, 0
        while at < len(kinds):
            found = next((match for item in self.items if (match := item.match(kinds, at)) and match.end() > at), None)
            if found is None:
                return False
            at = found.end()
        return True


def is_to_do(tail: Tagged) -> bool:
    """Whether a clause says what is "to" be done."""
    return tail.kinds.endswith(("xI", "Z"))


def make_brackets(table: Table) -> Brackets:
    """From the table `fields` of tagged.toml."""

    def source_of(written: str) -> str:
        return _NAME.sub(lambda name: f"(?:{source_of(table[name[1]])})", written)

    first = f"{table['lead']}(?:(?P<doer>{{subject}})|(?P<front>(?:{{front}})+)|)a*(?P<finite>[VHM])"
    return Brackets(
        first=re.compile(source_of(first)),
        close=re.compile(source_of(f"(?P<verbs>{table['close']})(?:{table['behind']})?$")),
        opens=re.compile(table["opens"]),
        said=re.compile(table["said"]),
        items=tuple(re.compile(source_of(item)) for item in table["items"]),
        unreal=spaced_set(table, "unreal"),
    )
