"""Finds the sections of a log that has one for each person: "## Tariq, 4 March", "Wanda:", "1. Bo", a row of a table.

Under somebody else's head a "he" is that one, and a line that names nobody is theirs. Whether a word is a name no list can tell where it is an
ordinary one ("Mark", "Will") or a rare one. The log tells: what is built as the contact's own head is, and has a name where that
has one, heads somebody's section.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.names.reading import compatible, parse_name
from invitewriter.brief.people.names.words import AND, is_capitalised_noun
from invitewriter.brief.people.whose.cast import Cast
from invitewriter.brief.people.whose.thread import Whose
from invitewriter.domain import value
from invitewriter.notes import Item, Kind
from invitewriter.notes.dates import MONTHS
from invitewriter.text.folding import plain
from invitewriter.text.lexicon import is_given, lexicon
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later
from invitewriter.text.word_patterns import WORD

_NAME = rf"{CAPITAL_LETTER}[^\W\d_]*(?:['’.-][^\W\d_]+)*\.?(?: (?:(?:van|von|de|da|del|di|la|le|el) ){{0,2}}{CAPITAL_LETTER}[\w'’.-]*){{0,2}}"
_HEAD = compile_later(
    rf"(?P<front>(?:[^\s|]+[ \t]+){{0,5}}?)(?P<names>{_NAME}(?:(?:,? (?:{AND}|&|\+) |, | ?[/&+] ?){_NAME}){{0,3}})"
    r"(?P<tail>\s*[,(:;|–—-].*|\s+\d.*)?"
)
_JOINED = compile_later(rf",? (?:{AND}|&|\+) |, | ?[/&+] ?")
_INLINE = compile_later(r"\s*(?:\([^()]{1,40}\)|,[^:.!?]{1,25})?\s*(?::|[–—-]\s)\s*(?=\S)")
_LONGEST_HEAD, _LONGEST_TAIL = 80, 40
_FEWEST = 2


@value
class Head:
    """What heads a section, and how it is built."""

    index: int
    form: tuple[str, int]
    """Of one log all heads have the same: a heading of that level, a bullet of that depth, the cell of that column, a line of its own, or the beginning of one."""
    names: tuple[str, ...]
    dated: bool
    width: int = 1
    """Items it takes: a number that a line begins with is one of its own."""


class Parted:
    """Whose sections the notes have, where they have one for each person; nothing where they have not, or none is the contact's."""

    def __init__(self, items: Sequence[Item], cast: Cast) -> None:
        self.items, self.cast = items, cast
        logs: dict[tuple[str, int], list[Head]] = defaultdict(list)
        for index in range(len(items)):
            for head in self._heads(index):
                logs[head.form].append(head)
        self.owners = {
            head.index: (form[0], owner)
            for form, heads in ((form, self._told(heads)) for form, heads in logs.items())
            if self._is_log(heads)
            for head in heads
            if (owner := self._whose(head, heads))
        }

    def _told(self, heads: Sequence[Head]) -> list[Head]:
        """The heads under which something stands: names below each other are a list of people."""
        places = {head.index for head in heads}
        spans = {head.index: head.index + head.width for head in heads}
        bare = {Kind.HEADING, Kind.BULLET, "line"}
        return [
            head
            for head in heads
            if head.form[0] not in bare or (spans[head.index] < len(self.items) and spans[head.index] not in places)
        ]

    def titles(self) -> dict[str, Whose]:
        """The headings that are heads, each with whose section it begins."""
        return {self.items[i].text: owner for i, (form, owner) in self.owners.items() if form == Kind.HEADING and owner}

    def lines(self) -> Iterator[tuple[int, tuple[Whose, int]]]:
        """What stands under heads that are no headings, each with whose it is and the index of its head.

        What stands in a list behind somebody's bullet, and not below it, is nobody's.
        """
        current: tuple[str, Whose, int] | None = None
        for index, item in enumerate(self.items):
            if index in self.owners:
                form, owner = self.owners[index]
                current = (form, owner, index) if form != Kind.HEADING else None
            elif current and self._is_past(item, self.items[current[2]], current[0]):
                listed = item.kind is Kind.BULLET and item.block == self.items[current[2]].block
                current = (current[0], Whose.UNCLEAR, index) if listed else None
            if current and (current[1] is not Whose.UNCLEAR or current[2] not in self.owners):
                yield index, current[1:]

    def _is_past(self, item: Item, head: Item, form: str) -> bool:
        if form == Kind.ROW:
            return item.line != head.line
        if form in {"label", Kind.BULLET}:
            return item.block != head.block or (item.kind is Kind.BULLET and item.depth <= head.depth)
        return item.kind is Kind.HEADING

    def _heads(self, index: int) -> Iterator[Head]:
        item, before = self.items[index], self.items[index - 1] if index else None
        if item.kind is Kind.ROW:
            for column, cell in enumerate(item.text.split(" | ")):
                yield from self._head(index, cell, (Kind.ROW, column))
            return
        opens = before is None or before.line != item.line or not any(map(str.isalpha, before.text))
        if not opens or item.kind not in {Kind.HEADING, Kind.BULLET, Kind.PROSE}:
            return
        alone = index + 1 == len(self.items) or self.items[index + 1].line != item.line
        if item.kind is Kind.HEADING:
            yield from self._head(index, item.text, (Kind.HEADING, item.depth))
        elif alone:
            lone = item.kind is Kind.BULLET and item.depth == 1 and self._is_lone(index)
            form = (Kind.BULLET, item.depth) if item.kind is Kind.BULLET and not lone else ("line", 0)
            numbered = before is not None and before.line == item.line
            for head in self._head(index, item.text, form):
                yield replace(head, index=index - 1, width=2) if numbered else head
        first = before is None or before.block != item.block or item.kind is Kind.BULLET or self._labels(before)
        if first and item.kind is not Kind.HEADING:
            yield from self._labelled(index, item)

    def _is_lone(self, index: int) -> bool:
        """Whether a bullet is the only item of its list: "1. Tariq", and lines below."""
        block = self.items[index].block
        beside = (self.items[place] for place in (index - 1, index + 1) if 0 <= place < len(self.items))
        return all(item.block != block for item in beside)

    def _labels(self, before: Item) -> bool:
        return ":" in before.text or " - " in before.text or before.kind is Kind.PROSE

    def _labelled(self, index: int, item: Item) -> Iterator[Head]:
        """The head that a line begins with: "Tariq: ...", "Tariq (4 March): ..."."""
        found = _HEAD.match(item.text)
        end = found.end("names") if found else 0
        if found and not found["front"] and (label := _INLINE.match(item.text, end)):
            names = tuple(_JOINED.split(found["names"]))
            yield Head(index=index, form=("label", item.depth), names=names, dated=any(map(str.isdigit, label[0])))

    def _head(self, index: int, text: str, form: tuple[str, int]) -> Iterator[Head]:
        found = _HEAD.fullmatch(text.strip()) if len(text) <= _LONGEST_HEAD else None
        if not found or not all(self._is_lead(word) for word in found["front"].split()):
            return
        tail = (found["tail"] or "").strip()
        if plain(found["names"]) in MONTHS and (found["front"].rstrip()[-1:].isdigit() or tail[:1].isdigit()):
            return  # "4 Mar", where "Mar:" is somebody
        dated = any(map(str.isdigit, found["front"] + tail))
        plainly = not tail or dated or tail.startswith("(")
        if len(tail) <= _LONGEST_TAIL and (plainly or form[0] == Kind.HEADING) and (dated or not text.endswith(".")):
            yield Head(index=index, form=form, names=tuple(_JOINED.split(found["names"])), dated=dated)

    def _is_lead(self, word: str) -> bool:
        """Whether a word before the name only says when or on what occasion it was: "4 March", "call with", "Interview 3:"."""
        bare = plain(word).strip(".,:;#()–—-")
        told = word_set("people.line_heads") | word_set("people.not_names") | word_set("people.alongside") | MONTHS
        return not bare or any(map(str.isdigit, bare)) or bare in told

    def _is_log(self, heads: Sequence[Head]) -> bool:
        """Whether one of the heads is the contact's alone, and another surely somebody else's."""
        own = [head for head in heads if all(map(self._is_contact, head.names))]
        others = [head for head in heads if not any(map(self._is_contact, head.names))]
        return bool(own) and any(map(self._is_sure, others))

    def _whose(self, head: Head, heads: Sequence[Head]) -> Whose | None:
        """Whose the section is that a head begins; unclear where it names the contact and others; None where it is no head."""
        own = [self._is_contact(name) for name in head.names]
        if any(own):
            return Whose.CONTACT if all(own) else Whose.UNCLEAR
        return Whose.OTHER if self._is_sure(head) or self._is_likely(head, heads) else None

    def _is_sure(self, head: Head) -> bool:
        return any(self._is_anothers(name) for name in head.names)

    def _is_likely(self, head: Head, heads: Sequence[Head]) -> bool:
        """Whether words that no list knows stand where the log has its names."""
        first = plain(WORD.findall(head.names[0])[0])
        if first in word_set("people.not_names") or first in word_set("people.line_heads"):
            return False
        language = self.cast.language or "en"
        dated = head.dated and sum(one.dated for one in heads) >= _FEWEST
        return dated or not (lexicon(language).is_common(first) or is_capitalised_noun(first, language))

    def _is_contact(self, name: str) -> bool:
        words = {plain(word) for word in WORD.findall(name)}
        contact = self.cast.contact
        return words <= contact.called | {*contact.name.tokens} or compatible(parse_name(name), contact.name)

    def _is_anothers(self, name: str) -> bool:
        parsed = parse_name(name)
        known = any(compatible(parsed, person.name) for person in self.cast.others)
        first = plain(WORD.findall(name)[0])
        return known or is_given(first)
