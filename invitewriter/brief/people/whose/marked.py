"""Finds those whom the notes call by a handle, by initials or by a single letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from invitewriter.brief.lexicon import word_set
from invitewriter.brief.people.found.everyone import Person
from invitewriter.brief.people.found.heads import start_of, word_before
from invitewriter.brief.people.names.marks import coded, handles_in, initials_of, is_code, is_mark, letter_at, mark_at
from invitewriter.brief.people.names.reading import Name, compatible
from invitewriter.brief.people.names.words import AND
from invitewriter.brief.people.whose.reference import Reference, Who
from invitewriter.text.patterns import CAPITAL_LETTER, compile_later

_DOES = compile_later(r"\s+[^\W\dA-Z_][\w'’]+\s|\s*[|:,(–—-]")
_AND_HANDLE = compile_later(rf" (?:{AND}|&|\+) @")


class Marks:
    """What the contact and the others are called by that is no name, to find in any sentence."""

    def __init__(self, contact: Person, others: Sequence[Person], language: str) -> None:
        self.contact, self.others, self.language = contact, others, language
        self._lettered = len(contact.name.text) == 1  # then another lone letter is another person
        self._bare_marks = self._lettered or any(is_mark(person.name) for person in (contact, *self.others))
        marked = is_mark(contact.name) or self._lettered or is_code(contact.name.text)
        taken = {person.name.tokens[0][0] for person in self.others}
        shared_initial = contact.name.tokens[0][0] in taken
        self._own_initials = None if shared_initial else initials_of(contact.name.text)
        self._first_letters = _first_letters(contact.name)
        self.own = coded(contact.name.text) if marked else None

    def references(self, text: str) -> Iterator[Reference]:
        """The handle or initials that a line begins with; and the contact's wherever they stand."""
        start = start_of(text)
        mark = mark_at(text, start, bare=self._bare_marks)
        if not mark and self._lettered:
            mark = letter_at(text, start, self.language)
        if mark:
            own = (
                compatible(mark, self.contact.name)
                or mark.tokens[0] in self.contact.called
                or mark.tokens[0] == "".join(self.contact.name.tokens)
            )
            other = mark.titled or "." in mark.text or any(compatible(mark, person.name) for person in self.others)
            if own or other or self._is_lettered_alike(text, mark):
                yield Reference(who=Who.CONTACT if own else Who.OTHER, start=start)
        elif self._own_initials and self._own_initials.match(text):
            yield Reference(who=Who.CONTACT, start=0)
        yield from self._handles_amid(text, start)
        if self._first_letters and not mark:
            yield from (Reference(who=Who.CONTACT, start=m.start()) for m in self._first_letters.finditer(text))
        if self.own:
            places = (match.start() for match in self.own.finditer(text))
            yield from (Reference(who=Who.CONTACT, start=place) for place in places if place != start or not mark)

    def _handles_amid(self, text: str, start: int) -> Iterator[Reference]:
        """The handles of others that stand after the beginning; beside the contact's own ("@tilo and @ana"), only mentioned."""
        for handle in handles_in(text) if "@" in text else ():
            beside = text[: handle.start].rstrip(" (").endswith(self.contact.name.text)  # "Ana Kovač (@anak)"
            own = beside or compatible(handle, self.contact.name) or (self.own and self.own.match(text, handle.start))
            if own or handle.start == start:
                continue
            if handle.tokens[0] in self.contact.called:
                yield Reference(who=Who.CONTACT, start=handle.start)
                continue
            before = word_before(text, handle.start)
            object_ = before in word_set("people.before_object", self.language)
            yield Reference(
                who=Who.OTHER, start=handle.start, subject=not (object_ or _AND_HANDLE.match(text, handle.end))
            )

    def _is_lettered_alike(self, text: str, mark: Name) -> bool:
        """Whether initials stand for somebody as the contact's own do: "RT has the keys", in notes on "EK"."""
        alike = self._lettered or (is_mark(self.contact.name) and "@" not in self.contact.name.text)
        return alike and _DOES.match(text, mark.end) is not None


def _first_letters(name: Name) -> re.Pattern[str] | None:
    """Finds the letters that stand for the first names of somebody who has no other: "JJ" and "J.J." for "J. J. Marsh"."""
    letters = [*takewhile(lambda token: len(token) == 1, name.tokens)]
    if not 1 < len(letters) < len(name.tokens):
        return None
    together = r"\.?\s?".join(re.escape(letter.upper()) for letter in letters)
    return re.compile(rf"(?<![\w@.]){together}\b\.?(?!\s?{CAPITAL_LETTER})")
